import ByteText
import FormReading
import Glibc
import ResidentModel
import VietnameseText
import Wording

/// One file into another format and into UTF-8, row by row, nothing cleaned: what `dancu convert` does.
public struct FileConversion: Sendable {
  /// nil: told from the content.
  public var isXML: Bool?
  public var hasHeader = true
  /// nil: told from the content.
  public var delimiter: UInt8?
  public var quote: UInt8? = UInt8(ascii: "\"")
  public var escape: UInt8?
  /// nil: decided column by column.
  public var encoding: TextEncoding?
  /// XML: the path of one form's element; nil: the element that repeats.
  public var record: String?

  public init() {}

  /// Rows whose words an encoding is decided from.
  private static let sampledRows = 2000

  /// - Parameters:
  ///   - path: a file, packed or plain; `-` for standard input.
  ///   - say: takes a line for each row that was left out or needs a remark; never a cell's value.
  ///   - sink: takes the output piece by piece.
  /// - Returns: `success`; `gateFailed` when a row was quarantined; what the failure to read means. What `sink` throws
  ///   is thrown on.
  public func run(
    _ path: String, to output: FormConversion.Output, language: Language, say: (String) -> Void,
    sink: (borrowing Span<UInt8>) throws -> Void
  ) throws -> ExitStatus {
    do {
      guard path == "-" else {
        return try convert(FormFile(path: path), to: output, language: language, say: say, sink: sink)
      }
      // What a look at the start has consumed of standard input would be lost to the reader.
      let spool = SpoolFolder()
      defer { withExtendedLifetime(spool) {} }  // the file in it is read to the end of this scope
      let file = try InputSpool.spool(to: try spool.path() + "/stdin.zst")
      return try convert(file, to: output, language: language, say: say, sink: sink)
    } catch let error as ReadingError {
      let outcome = RunFailure(error).outcome(in: language)
      outcome.messages.forEach(say)
      return outcome.status
    }
  }

  private func convert(
    _ file: FormFile, to output: FormConversion.Output, language: Language, say: (String) -> Void,
    sink: (borrowing Span<UInt8>) throws -> Void
  ) throws -> ExitStatus {
    let opened = try open(file)
    let severities = SeverityRules()
    func report(_ code: FindingCode, line: UInt64, column: Int = 0) {
      let place = SourcePlace(source: "", file: file.name, row: 0, line: line, column: column)
      say(
        ReportedFinding(place: place, code: code, field: nil, severity: severities[code]).line(in: language))
    }
    for finding in opened.findings { report(finding.code, line: 0, column: finding.column) }
    let decoders = opened.decoders
    let decoder: FormConversion.CellDecoder = { column, cell, target in
      if column < decoders.count {
        _ = decoders[column].decode(cell, into: &target)
      } else {
        target.append(cell)
      }
    }
    let isUnicode = decoders.allSatisfy { $0.encoding == .utf8 }
    let conversion = FormConversion(to: output, decoder: isUnicode ? nil : decoder)
    let outcome = try conversion.run(
      opened.reader, names: opened.names, quarantined: { report($0.code, line: $0.lines.lowerBound) },
      noted: { report($0.code, line: $0.line) }, sink: sink)
    return outcome.quarantined > 0 ? .gateFailed : .success
  }

  private struct Opened {
    var reader: any FormReader
    var names: [String]
    /// By column; none for what is Unicode as a whole.
    var decoders: [ColumnDecoder]
    /// What is to be told of encodings before the first row.
    var findings: [ColumnEncodings.Finding] = []
  }

  private func open(_ file: FormFile) throws -> Opened {
    let start = try file.sample(bytes: 1 << 18)
    let transcoding = CSVReadingOptions.Transcoding.detect(start)
    if isXML ?? Self.looksLikeXML(start) {
      let declared = encoding?.readAsLatin1
      var discovery = try XMLDiscovery(
        of: file, record: record, readsBytesAsCharacters: declared != nil, people: .ofHeadings)
      if try HouseholdHeads.standAmongMembers(discovery, of: file, readsBytesAsCharacters: declared != nil) {
        discovery.leaveHeadsOut()
      }
      let layout = discovery.layout
      var options = XMLReadingOptions()
      options.readsBytesAsCharacters = declared != nil
      let reader = try XMLFormReader(file: file, layout: layout, options: options)
      let encodings = ColumnEncodings(
        columns: layout.columns.count,
        rows: try sample(of: XMLFormReader(file: file, layout: layout, options: options)), declared: declared)
      let misdeclared =
        discovery.encodingIsMisdeclared
        ? [ColumnEncodings.Finding(code: .encodingMisdeclared, column: 0)] : []
      return Opened(
        reader: reader, names: hasHeader ? layout.columns : [], decoders: encodings.decoders,
        findings: misdeclared + encodings.findings)
    }
    var options = CSVReadingOptions()
    options.leavesOutNonForms = false
    options.transcoding =
      switch encoding {
      case nil: transcoding
      case .utf16BigEndian?: .utf16BigEndian
      case .utf16LittleEndian?: transcoding == .none ? .utf16LittleEndian : transcoding
      // A byte order mark counts for more than what is declared.
      default: [[0xff, 0xfe], [0xfe, 0xff]].contains(start.prefix(2)) ? transcoding : .none
      }
    var dialect = CSVDialect(quote: quote, escape: escape, header: hasHeader ? .found : .none)
    dialect.delimiter =
      try delimiter
      ?? CSVDialect.detect(file.sample(transcoding: options.transcoding), declared: dialect).dialect.delimiter
    let reader = try CSVFormReader(file: file, dialect: dialect, options: options)
    guard options.transcoding == .none else {
      return Opened(reader: reader, names: reader.columnNames, decoders: [])
    }
    let rows = try sample(of: CSVFormReader(file: file, dialect: dialect, options: options))
    let further = try file.spreadRows(
      dialect: dialect, columns: reader.columnNames.count,
      behind: rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count + 1 } })
    let headings = reader.headingBytes
    let encodings = ColumnEncodings(
      columns: max(headings.count, rows.map(\.count).max() ?? 0), rows: rows, further: further,
      headings: headings, declared: encoding)
    return Opened(
      reader: reader, names: headings.enumerated().map { encodings.heading($1, column: $0) },
      decoders: encodings.decoders, findings: encodings.findings)
  }

  /// The raw cells of the first rows.
  private func sample(of reader: any FormReader) throws -> [[[UInt8]]] {
    var batch = FormBatch()
    guard try reader.next(into: &batch) else { return [] }
    return (0..<min(batch.rows.count, Self.sampledRows)).map { row in
      batch.cells(ofRow: row).map { cell in
        batch.text.span(batch.cells[cell]).withUnsafeBufferPointer { Array($0) }
      }
    }
  }

  /// The first character is `<`, in UTF-8 or UTF-16, behind a byte-order mark and white space.
  private static func looksLikeXML(_ start: [UInt8]) -> Bool {
    let ignored: Set<UInt8> = [0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]
    return start.prefix(1024).first { !ignored.contains($0) } == UInt8(ascii: "<")
  }
}
