import ByteText
import FormReading
import ResidentModel
import VietnameseText

/// What the look at a file found, in UTF-8: its headings, its first rows, and how each column's letters are stored.
struct DecodedShape {
  let encodings: ColumnEncodings
  let headings: [String]
  let sample: [[[UInt8]]]
  /// What stands above the table, a cell each.
  let titles: [[UInt8]]
  /// What is known so far: encoding and delimiter, with what there is to tell of them.
  let reading: FileReading
  /// The headings as they stand in the file.
  private let names: [String]

  /// - Parameter declared: the encoding that the pipeline names; nil: find out.
  init(_ shape: FileOpening.Shape, declared: String?) {
    var reading = FileReading()
    reading.isDocument = shape.layout != nil
    reading.findings += shape.findings
    if shape.headerRecords > 1 { reading.findings.append(FileFinding(.headerJoined)) }
    if shape.delimiterIsDoubtful { reading.findings.append(FileFinding(.delimiterDetected)) }
    let isTranscoded = shape.transcoding != .none
    var named = declared.flatMap(TextEncoding.init(name:))
    if !isTranscoded, named?.isUTF16 == true {
      // Its bytes show that it is none: read as what it is, and told.
      named = nil
      reading.findings.append(FileFinding(.encodingMisdeclared))
    } else if isTranscoded, let named, !named.isUTF16 {
      reading.findings.append(FileFinding(.encodingMisdeclared))
    }
    let encodings = ColumnEncodings(
      columns: shape.names.count, rows: isTranscoded ? [] : shape.sample, further: shape.furtherRows,
      headings: shape.headingBytes,
      declared: isTranscoded ? .utf8 : shape.documentEncoding ?? named)
    reading.encoding = isTranscoded ? "UTF-16" : encodings.main.name.uppercased()
    reading.encodingIsCertain = encodings.isCertain
    reading.findings += encodings.findings.map { finding in
      FileFinding(
        finding.code, column: finding.column,
        rows: finding.samples.filter(shape.sampleRows.indices.contains).map { shape.sampleRows[$0] })
    }
    self.encodings = encodings
    self.reading = reading
    names = shape.names
    sample = encodings.decode(shape.sample)
    titles = encodings.titles(shape.titles.flatMap { $0.filter { !$0.isEmpty } })
    headings =
      shape.headingBytes.isEmpty
      ? shape.names : shape.headingBytes.enumerated().map { encodings.heading($1, column: $0) }
  }

  /// Where the declared columns stand; a heading may be given as it stands or, in a legacy file, as it reads.
  ///
  /// - Throws: `RunFailure.columns` for a heading that the file does not have, with the nearest one it has.
  func positions(
    of declared: [(name: String, heading: String)], file: String
  ) throws(RunFailure) -> [(name: String, index: Int)] {
    var found: [(name: String, index: Int)] = []
    for (name, heading) in declared {
      let wanted = Self.composed(heading)
      guard
        let index = names.firstIndex(of: reading.isDocument ? XMLLayout.localPath(heading) : heading)
          ?? headings.firstIndex(of: heading)
          ?? headings.firstIndex(where: { Self.composed($0) == wanted })
      else {
        let nearest = NearestName.among(headings, to: heading)
        throw .columns(
          file: file, key: nearest == nil ? "run.column-missing" : "run.column-missing-nearest",
          values: ["heading": heading, "field": name, "nearest": nearest ?? ""])
      }
      found.append((name, index))
    }
    return found
  }

  /// A heading without a difference that no reader sees: NFC, single spaces, none around it.
  private static func composed(_ heading: String) -> String {
    var out = ByteBuffer()
    let cleaned = TextCleaning.clean(Array(heading.utf8).span, into: &out)
    return out.string(cleaned.text)
  }
}
