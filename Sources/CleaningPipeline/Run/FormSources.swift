import ByteText
import FormCleaning
import FormReading
import Glibc
import RecordLinkage
import ResidentModel
import VietnameseText
import Wording

/// The inputs of a run, opened: every file found, its shape, encodings and columns known, nothing read in full but to
/// hash it.
struct FormSources: Sendable {
  var files: [SourceFile] = []
  /// Of each source: the unit lists its places may be written by.
  private(set) var acceptance: [UnitAcceptance] = []

  /// Opens every file of every source.
  ///
  /// - Parameters:
  ///   - layout: in `job: link`, the model's columns: what the columns of the files are held against.
  ///   - hashing: whether files are hashed now, or left to `InputHashes`.
  ///   - spool: makes the private folder for standard input; called only when a source reads it.
  init(
    opening pipeline: PipelineFile, comparing layout: RowLayout? = nil, hashing: InputHashing = .atOnce,
    spool: () throws -> String
  ) throws {
    for (number, source) in pipeline.sources.enumerated() {
      var opened: [Opened] = []
      for path in source.paths {
        if path == "-" {
          let file = try InputSpool.spool(to: try spool() + "/stdin-\(number).zst")
          opened.append(
            try open(
              file, of: source, number, in: pipeline, as: files.count + opened.count, comparing: layout))
          continue
        }
        for found in try FormFile.matching(pipeline.resolve(path)) {
          opened.append(
            try open(
              try FormFile(path: found), of: source, number, in: pipeline, as: files.count + opened.count,
              comparing: layout))
        }
      }
      acceptance.append(opened.first?.acceptance ?? .all)
      files += opened.map(\.file)
    }
    try hash(hashing)
    noteRepeatedFiles()
  }

  /// Whether what was hashed is what was read: a file that was written to since it was opened stops the run.
  func checkUnchanged() throws(ReadingError) {
    for file in files where FileStamp(path: file.reader.file.path) != file.stamp {
      throw ReadingError(.changed, file: file.reader.file.name)
    }
  }

  /// Gives the disk back that copies of standard input take; nothing may read the forms again.
  func removeCopies() {
    for file in files where file.reader.file.isCopy { unlink(file.reader.file.path) }
  }

  /// Bytes that will be read, of packed files as many as their beginnings let expect.
  var expectedBytes: Int { files.reduce(0) { $0 + $1.expectedBytes } }

  /// A line for each file: encoding, columns taken and left aside. What `--dry-run` prints.
  func lines(in language: Language) -> [String] {
    files.map { file in
      let taken = file.reading.columns.compactMap { column in
        column.name.map { "\(TerminalText.escaped(column.heading)) → \($0)" }
      }
      let aside = file.reading.columns.filter { $0.name == nil }.map { TerminalText.escaped($0.heading) }
      var line =
        "\(TerminalText.escaped(file.reader.file.name)): \(file.reading.encoding) · "
        + ByteCount.text(file.bytes, in: language) + " · " + taken.joined(separator: ", ")
      if !aside.isEmpty {
        line += " · " + language.text("run.columns-aside", ["columns": aside.joined(separator: ", ")])
      }
      return line
    }
  }

  /// What the manifest says of each file.
  var inputs: [RunManifest.Input] {
    files.map { file in
      RunManifest.Input(
        source: file.sourceID, file: file.reader.file.name, bytes: file.bytes, sha256: file.sha256,
        reading: file.reading.json)
    }
  }

  private typealias Opened = (file: SourceFile, acceptance: UnitAcceptance)

  private func open(
    _ file: FormFile, of source: SourceSettings, _ number: Int, in pipeline: PipelineFile, as fileNumber: Int,
    comparing layout: RowLayout?
  ) throws -> Opened {
    let stamp = FileStamp(path: file.path)
    let opening = FileOpening(
      source: source, file: file, number: UInt32(fileNumber),
      compared: layout.map { ComparedHeadings(of: $0) })
    let shape = try opening.shape()
    let expectedBytes = try file.expectedBytes(size: stamp.bytes)
    if let headings = opening.compared {
      let found = try ComparedColumnRecognition(
        of: shape, source: source, headings: headings, file: file.name)
      var reading = found.reading
      reading.delimiter = shape.dialect?.delimiter
      return (
        SourceFile(
          sourceID: source.id, source: number,
          reader: try opening.reader(shape, reading: reading, encodings: found.encodings),
          columns: SourceColumns(columns: [], claims: .column, source: number, asOf: pipeline.asOf),
          compared: found.columns, reading: reading, stamp: stamp, expectedBytes: expectedBytes),
        .all
      )
    }
    let columns = try ColumnRecognition(
      of: shape, source: source, number: number, pipeline: pipeline, file: file.name)
    let reader = try opening.reader(
      shape, fields: columns.fields, reading: columns.reading, encodings: columns.encodings)
    var reading = columns.reading
    reading.delimiter = shape.dialect?.delimiter
    return (
      SourceFile(
        sourceID: source.id, source: number, reader: reader, columns: columns.columns, reading: reading,
        stamp: stamp, expectedBytes: expectedBytes),
      columns.acceptance
    )
  }

  /// The same content given twice is read twice, as the pipeline says, and told of.
  private mutating func noteRepeatedFiles() {
    for index in repeatedFiles { files[index].reading.findings.append(FileFinding(.fileGivenTwice)) }
  }

  /// Files whose content another file before them has, as far as they are hashed.
  var repeatedFiles: [Int] {
    files.indices.filter { index in
      files[index].bytes > 0 && !files[index].sha256.isEmpty
        && files[..<index].contains { $0.sha256 == files[index].sha256 }
    }
  }
}

/// One file on its way to being read: first a look at its shape, then the reader.
struct FileOpening {
  let source: SourceSettings
  let file: FormFile
  /// The file's number in the run, from 0.
  let number: UInt32
  /// In `job: link`: the headings that are looked for; nil: those of resident forms.
  var compared: ComparedHeadings?

  /// What the look found: column names, some rows, and how to read on.
  struct Shape {
    var names: [String]
    /// The names as they stand in the file, where they still have to be decoded; empty when `names` are final.
    var headingBytes: [[UInt8]] = []
    /// The first rows, as raw cells, and their numbers in the file.
    var sample: [[[UInt8]]]
    var sampleRows: [UInt64] = []
    var dialect: CSVDialect?
    var transcoding = CSVReadingOptions.Transcoding.none
    var layout: XMLLayout?
    /// Of a document whose bytes come as characters: how its columns store their letters.
    var documentEncoding: TextEncoding?
    var delimiterIsDoubtful = false
    /// What there is to tell of the file's shape.
    var findings: [FileFinding] = []
    /// Columns of a document, from 0, whose values stand behind forms that they belong to.
    var lateColumns: Set<Int> = []
    /// Columns of a document, from 0, that another column is put together from.
    var composedParts: Set<Int> {
      guard let layout else { return [] }
      let parts = Set(layout.composed.values.joined())
      return Set(layout.columns.indices.filter { parts.contains(layout.columns[$0]) })
    }
    /// How many rows of the file the names were made from.
    var headerRecords = 1
  }

  private static let sampledRows = 2000

  func shape() throws -> Shape {
    switch source.format {
    case .csv: try delimitedShape()
    case .xml: try documentShape()
    }
  }

  /// - Parameters:
  ///   - fields: of each column, so that rows that are no form (titles, totals, signatures) are told from forms; empty
  ///     in `job: link`, where every row that is not blank counts.
  ///   - reading: what each column holds.
  func reader(
    _ shape: Shape, fields: [ResidentField?] = [], reading: FileReading, encodings: ColumnEncodings
  ) throws -> any FormReader {
    let carried = try carriedColumns(reading)
    let reader: any FormReader
    if let layout = shape.layout {
      var options = XMLReadingOptions(source: number)
      options.keepsRecordsBeforeFault = source.keepBeforeFault
      options.readsBytesAsCharacters = declaredFontEncoding != nil
      options.leavesOutNonForms = true
      reader = try XMLFormReader(
        file: file, layout: layout.reading(fields), options: options,
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: false))
    } else {
      reader = try CSVFormReader(
        file: file, dialect: shape.dialect ?? CSVDialect(), options: options(shape.transcoding),
        headerJudge: headerJudge(),
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: true),
        shortRowJudge: { batch, row in
          var fit = RowFit()
          for (column, cell) in batch.cells(ofRow: row).enumerated() where column < fields.count {
            fit.add(batch.text.span(batch.cells[cell]), field: fields[column])
          }
          return fit.isForm
        })
    }
    guard !carried.isEmpty else { return reader }
    return CarryDownReader(reader, columns: carried) { cell, column in
      guard let decoder = encodings.decoder(of: column) else { return isSameAsAbove(cell) }
      var decoded = ByteBuffer()
      return cell.count <= 24 && isSameAsAbove(decoded.span(decoder.decode(cell, into: &decoded).text))
    }
  }

  /// The columns of the fields under `carry_down`, from 0.
  private func carriedColumns(_ reading: FileReading) throws(RunFailure) -> [Int] {
    var columns: [Int] = []
    for name in source.carryDown {
      let found = reading.columns.indices.filter { reading.columns[$0].name == name }
      guard !found.isEmpty else {
        throw .columns(file: file.name, key: "run.carried-column-missing", values: ["field": name])
      }
      columns += found
    }
    return Set(columns).sorted()
  }

  /// - Parameter isTable: rows belong to those above them, as elements of a document do not.
  private func rowJudge(
    headings: [String], fields: [ResidentField?], _ encodings: ColumnEncodings, isTable: Bool
  ) -> RowJudge {
    let own = fields.map { $0?.layoutKind }
    return { batch, row, above in
      // Asked only for rows that look unlike a form, so building a classifier for each costs nothing.
      var classifier = RowClassifier(headings: headings, fields: fields)
      var decoded = ByteBuffer()
      let evidence = Self.evidence(of: row, in: batch, encodings, &decoded, &classifier)
      if isTable, classifier.mayBeHeader(evidence) {
        let cells = batch.cells(ofRow: row).enumerated().map { column, cell in
          encodings.heading(batch.text.span(batch.cells[cell]).bytes, column: column)
        }
        if Self.isOtherHeader(cells, than: headings, own) { return .rowOtherHeader }
      }
      let found = classifier.kind(of: evidence).finding
      guard found == nil, isTable else { return found }
      if above == .rowSignature, classifier.isOfSigners(evidence) {
        // More people than sign a list are a list of their own.
        var last = row
        while last < batch.rows.count, last - row <= Self.mostSigners,
          classifier.isOfSigners(Self.evidence(of: last, in: batch, encodings, &decoded, &classifier))
        {
          last += 1
        }
        if last - row <= Self.mostSigners { return .rowSignature }
      }
      guard let rest = classifier.isRest(evidence) else { return nil }
      if above == .rowContinued { return above }
      guard above == nil, row > 0 else { return rest == .text && above == nil ? .rowContinued : nil }
      let before = Self.evidence(of: row - 1, in: batch, encodings, &decoded, &classifier)
      return classifier.isNumbered(before) ? .rowContinued : nil
    }
  }

  /// Rows of names below a signature, at most.
  private static let mostSigners = 5

  private static func evidence(
    of row: Int, in batch: borrowing FormBatch, _ encodings: ColumnEncodings, _ decoded: inout ByteBuffer,
    _ classifier: inout RowClassifier
  ) -> RowEvidence {
    var evidence = RowEvidence()
    for (column, cell) in batch.cells(ofRow: row).enumerated() {
      if let decoder = encodings.decoder(of: column) {
        let text = decoder.decode(batch.text.span(batch.cells[cell]), into: &decoded).text
        classifier.add(decoded.span(text), column: column, to: &evidence)
      } else {
        classifier.add(batch.text.span(batch.cells[cell]), column: column, to: &evidence)
      }
    }
    return evidence
  }

  /// Whether a row is a header by which the rows below it would be read otherwise: known headings, that of the name
  /// among them, and one of them where the file has another.
  private static func isOtherHeader(
    _ cells: [String], than headings: [String], _ own: [LayoutKind?]
  ) -> Bool {
    var (filled, known, differs, namesPeople) = (0, 0, false, false)
    for (column, cell) in cells.enumerated() where cell.contains(where: { !$0.isWhitespace }) {
      filled += 1
      let guess = HeaderMatcher.embedded.guess(cell)
      guard guess.certainty > .ambiguous, let kind = guess.field?.layoutKind else { continue }
      known += 1
      if kind == .field(.fullName) { namesPeople = true }
      if column >= headings.count || cell != headings[column], column >= own.count || own[column] != kind {
        differs = true
      }
    }
    return differs && namesPeople && known >= 3 && known * 2 >= filled
  }

  private var declaresUTF16: Bool {
    source.encoding.flatMap(TextEncoding.init(name:))?.isUTF16 ?? false
  }

  private func delimitedShape() throws -> Shape {
    let start = try file.sample()
    let transcoding: CSVReadingOptions.Transcoding =
      declaresUTF16 || source.encoding == nil ? .detect(start) : .none
    var shape = Shape(names: [], sample: [])
    shape.transcoding = transcoding
    var dialect = CSVDialect(quote: source.quote, escape: source.escape)
    if let delimiter = source.delimiter {
      dialect.delimiter = delimiter
    } else {
      let (detected, evidence) = CSVDialect.detect(transcoding == .none ? start : start.filter { $0 != 0 })
      dialect.delimiter = detected.delimiter
      shape.delimiterIsDoubtful = evidence.isDoubtful
    }
    dialect.header =
      switch source.headerRow {
      case .auto: .found
      case .none: .none
      case .row(let row): .row(row)
      }
    dialect.headerRecords = source.headerRecords
    let reader = try topReader(dialect, transcoding)
    shape.dialect = dialect
    shape.names = reader.columnNames
    if transcoding == .none { shape.headingBytes = reader.headingBytes }
    shape.headerRecords = reader.headerRecords
    (shape.sample, shape.sampleRows) = try sample(of: reader)
    if dialect.header == .none {
      // A row with more or fewer cells than most is broken, as it is below a header.
      let width = Self.usualWidth(of: shape.sample)
      shape.dialect?.columnCount = width
      shape.names = (1...width).map(String.init)
    }
    return shape
  }

  /// The reader that finds the header. Where it is not where the pipeline says, that is told, not that there is none.
  private func topReader(
    _ dialect: CSVDialect, _ transcoding: CSVReadingOptions.Transcoding
  ) throws -> CSVFormReader {
    func reader(_ judge: @escaping HeaderJudge) throws(ReadingError) -> CSVFormReader {
      try CSVFormReader(file: file, dialect: dialect, options: options(transcoding), headerJudge: judge)
    }
    do throws(ReadingError) {
      // A table whose columns are declared by heading has its header where those headings stand.
      return try reader(headerJudge())
    } catch {
      guard error.reason == .unreadable(.headerNotFound) else { throw error }
      if case .row(let row) = dialect.header {
        throw RunFailure.columns(file: file.name, key: "run.header-row-missing", values: ["row": "\(row)"])
      }
      guard case .declared(let columns) = source.columns else { throw error }
      // With the header that the table seems to have, each heading is told of that is not in it.
      if let found = try? reader(HeaderMatcher.embedded.looksLikeHeader) { return found }
      throw RunFailure.columns(
        file: file.name, key: "run.headings-missing",
        values: ["headings": columns.map(\.heading).joined(separator: ", ")])
    }
  }

  private static func usualWidth(of rows: [[[UInt8]]]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows where !row.isEmpty { counts[row.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// Scores a record as a header in each encoding that it may be in: the names of an old one reach the judge byte for
  /// byte, as Latin-1.
  private func headerJudge() -> HeaderJudge {
    let judge: HeaderJudge
    if case .declared(let columns) = source.columns {
      let headings = Set(columns.map(\.heading))
      judge = { cells in Double(cells.count { headings.contains($0) }) }
    } else if let compared {
      judge = { cells in Double(cells.count { compared.position(of: $0) != nil }) }
    } else {
      judge = HeaderMatcher.embedded.looksLikeHeader
    }
    // Also where another encoding is declared: then the header is found, and the columns show that it is wrong.
    let legacy: [TextEncoding] = [.tcvn3, .vni, .viscii, .vps, .windows1258]
    let decoders = legacy.map { ColumnDecoder($0) }
    return { cells in
      guard cells.contains(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else { return judge(cells) }
      return decoders.reduce(judge(cells)) { best, decoder in
        max(best, judge(cells.map { $0.decodedFromLatin1(by: decoder) }))
      }
    }
  }

  private func options(_ transcoding: CSVReadingOptions.Transcoding) -> CSVReadingOptions {
    var options = CSVReadingOptions(source: number)
    options.transcoding = transcoding
    // Which cells of any table may be left out nobody knows.
    options.padsShortRows = compared == nil
    return options
  }

  /// The one-byte encoding that the pipeline names for a document: its bytes come as characters, for each column to
  /// decode.
  private var declaredFontEncoding: TextEncoding? {
    source.encoding.flatMap(TextEncoding.init(name:))?.readAsLatin1
  }

  private func documentShape() throws -> Shape {
    let discovery = try XMLDiscovery(
      of: file, record: source.record, readsBytesAsCharacters: declaredFontEncoding != nil,
      takesAll: !source.declaredPaths.isEmpty, people: compared == nil ? .ofHeadings : nil)
    var layout = discovery.layout
    let declared = source.declaredPaths
    var findings = discovery.unread.filter { unread in
      !unread.mayBeRead
        || !declared.contains { path in
          layout.records.contains { "\($0)/\(path)".hasPrefix(unread.path + "/") }
        }
    }.map { FileFinding(.xmlPeopleUnread, path: $0.path, count: $0.count) }
    // Paths beyond those that are listed are used for nothing.
    if discovery.outline.isCut { findings.append(FileFinding(.columnUnknown, path: "…")) }
    for path in declared where !layout.columns.contains(path) && discovery.holdsElement(at: path) {
      layout.composed[layout.columns.count] = []
      layout.columns.append(path)
    }
    for (field, path) in try missingPaths(of: layout.columns) {
      findings.append(FileFinding(.columnPathMissing, path: path, field: ResidentField(name: field)))
      layout.columns.append(path)
    }
    compose(&layout)
    var shape = Shape(names: layout.columns, sample: [])
    shape.findings = findings
    shape.lateColumns = discovery.late
    shape.layout = layout
    var options = XMLReadingOptions(source: number)
    options.readsBytesAsCharacters = declaredFontEncoding != nil
    shape.documentEncoding = declaredFontEncoding
    options.keepsRecordsBeforeFault = true  // this look only samples; the run itself refuses what it must
    options.batchRecords = Self.sampledRows
    (shape.sample, shape.sampleRows) = try sample(
      of: XMLFormReader(file: file, layout: layout, options: options))
    return shape
  }

  /// Addresses that come in their units: those declared by the element around them, and of a residence that is not what the
  /// source is about.
  private func compose(_ layout: inout XMLLayout) {
    let addresses = UnitGroups(layout.columns)
    if case .auto = source.columns, compared == nil {
      for path in addresses.paths(beside: source.kind) where !layout.columns.contains(path) {
        layout.composed[layout.columns.count] = []
        layout.columns.append(path)
      }
    }
    for column in layout.composed.keys {
      layout.composed[column] = addresses.parts(of: layout.columns[column])
    }
  }

  /// Declared paths at which the file has nothing.
  ///
  /// - Throws: `RunFailure.columns` where only capitals differ from a path that it has, or no name would be read.
  private func missingPaths(of known: [String]) throws(RunFailure) -> [(name: String, path: String)] {
    guard case .declared(let columns) = source.columns else { return [] }
    var missing: [(name: String, path: String)] = []
    for (name, heading) in columns {
      let path = XMLLayout.localPath(heading)
      guard !known.contains(path) else { continue }
      let nearest =
        known.first { $0.lowercased() == path.lowercased() } ?? NearestName.among(known, to: path)
      let isMisspelt = nearest?.lowercased() == path.lowercased()
      guard !isMisspelt, name != ResidentField.fullName.name else {
        throw .columns(
          file: file.name, key: nearest == nil ? "run.column-missing" : "run.column-missing-nearest",
          values: ["heading": heading, "field": name, "nearest": nearest ?? ""])
      }
      missing.append((name, path))
    }
    return missing
  }

  private func sample(of reader: any FormReader) throws -> ([[[UInt8]]], [UInt64]) {
    var batch = FormBatch()
    var rows: [[[UInt8]]] = []
    var numbers: [UInt64] = []
    var first: UInt64 = 0
    while rows.count < Self.sampledRows, try reader.next(into: &batch) {
      for row in 0..<min(batch.rows.count, Self.sampledRows - rows.count) {
        var cells: [[UInt8]] = []
        for cell in batch.cells(ofRow: row) {
          let span = batch.text.span(batch.cells[cell])
          cells.append((0..<span.count).map { span[$0] })
        }
        rows.append(cells)
        numbers.append(first + UInt64(batch.rows[row].record))
      }
      first += UInt64(batch.index.records)
    }
    // The header and what stands above it are known by now.
    return (rows, numbers.map { $0 + UInt64(reader.preamble.records) + 1 })
  }
}

/// What columns are compared by, where two headers of a file are: the date of birth may be a year, a number either
/// card's.
private enum LayoutKind: Hashable {
  case field(ResidentField)
  case place
}

extension ResidentField {
  /// nil for columns that tell nothing of a person.
  fileprivate var layoutKind: LayoutKind? {
    switch self {
    case .rowNumber, .note: nil
    case .birthYear: .field(.birthDate)
    case .oldCardNumber, .cardOrPersonalNumber: .field(.personalNumber)
    case .familyMiddleName, .givenName: .field(.fullName)
    case .permanentAddress, .temporaryAddress, .currentAddress, .hamlet, .commune, .district, .province:
      .place
    default: .field(self)
    }
  }
}

extension Span<UInt8> {
  fileprivate var bytes: [UInt8] { indices.map { self[$0] } }
}

extension SourceSettings {
  /// The paths declared for columns of a document, without prefixes.
  fileprivate var declaredPaths: [String] {
    guard case .declared(let columns) = columns else { return [] }
    return columns.map { XMLLayout.localPath($0.heading) }
  }
}

extension XMLLayout {
  /// The layout for columns that are known: what a form inside another one takes from it, and of what there is one.
  fileprivate func reading(_ fields: [ResidentField?]) -> XMLLayout {
    var layout = self
    layout.inherited = Set(fields.indices.filter { fields[$0]?.isOfDossier ?? false })
    layout.singleValued = Set(fields.indices.filter { fields[$0].map { !$0.mayBeSeveral } ?? false })
    return layout
  }
}

extension ResidentField {
  /// What all people of one declaration share: where they live and register, since when, and with whom.
  fileprivate var isOfDossier: Bool {
    switch self {
    case .permanentAddress, .temporaryAddress, .currentAddress, .hamlet, .commune, .district, .province,
      .householdNumber, .headName, .headPersonalNumber, .formDate, .registrationDate, .temporaryUntil,
      .residenceStatus:
      true
    default: false
    }
  }

  /// What a form may say more than once.
  fileprivate var mayBeSeveral: Bool { self == .phone || self == .note || self == .registrationChange }
}

extension FileReading {
  /// As the manifest keeps it.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("encoding", .string(encoding)), ("encoding_is_certain", .bool(encodingIsCertain)),
    ]
    if let delimiter {
      members.append(("delimiter", .string(String(UnicodeScalar(delimiter)))))
    }
    members.append(
      (
        "columns",
        .array(
          columns.map {
            ["heading": .string($0.heading), "field": $0.name.map(JSONValue.string) ?? .null]
          })
      ))
    return .object(members)
  }
}

extension String {
  /// The text that the characters stand for when each of them is a byte; itself when one of them is none.
  fileprivate func decodedFromLatin1(by decoder: ColumnDecoder) -> String {
    let bytes = unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    guard bytes.count == unicodeScalars.count else { return self }
    var out = ByteBuffer()
    return out.string(decoder.decode(bytes.span, into: &out).text)
  }
}
