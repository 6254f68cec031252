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

  /// Opens every file of every source, several side by side.
  ///
  /// - Parameters:
  ///   - layout: in `job: link`, the model's columns: what the columns of the files are held against.
  ///   - hashing: whether files are hashed now, or left to `InputHashes`.
  ///   - spool: makes the private folder for standard input; called only when a source reads it.
  /// - Throws: what every file that cannot be used is refused for, together.
  init(
    opening pipeline: PipelineFile, comparing layout: RowLayout? = nil, hashing: InputHashing = .atOnce,
    workers: Workers, spool: () throws -> String
  ) async throws {
    var faults = InputFaults()
    var found: [FoundFile] = []
    for (number, source) in pipeline.sources.enumerated() {
      for path in source.paths {
        var matching: [FormFile] = []
        if path == "-" {
          matching = [try InputSpool.spool(to: try spool() + "/stdin-\(number).zst")]
        } else {
          for path in try faults.collect({ try FormFile.matching(pipeline.resolve(path)) }) ?? [] {
            if let file = try faults.collect({ try FormFile(path: path) }) { matching.append(file) }
          }
        }
        found += matching.map { FoundFile(file: $0, source: source, sourceNumber: number) }
      }
    }
    let opened = try await Self.open(found, in: pipeline, comparing: layout, workers: workers)
    let filled = Set(found.indices.filter { !opened[$0].isOfEmptyFile }.map { found[$0].sourceNumber })
    for (found, opened) in zip(found, opened) {
      if opened.isOfEmptyFile, filled.contains(found.sourceNumber) {
        files.append(
          SourceFile(empty: found.file, of: found.source, source: found.sourceNumber, asOf: pipeline.asOf))
      } else if let file = try faults.collect(opened.get) {
        files.append(file)
      }
    }
    try faults.requireNone()
    shareUnitLists()
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

  /// Files that do not tell by which unit list they are written go by the others of their source, where these agree: the
  /// order of files decides nothing.
  private mutating func shareUnitLists() {
    let told = Dictionary(grouping: files.filter(\.tellsUnitList), by: \.source)
    for index in files.indices where !files[index].tellsUnitList {
      let lists = Set(told[files[index].source, default: []].map(\.acceptance))
      if let only = lists.first, lists.count == 1 { files[index].acceptance = only }
    }
  }

  private static func open(
    _ found: [FoundFile], in pipeline: PipelineFile, comparing layout: RowLayout?, workers: Workers
  ) async throws -> [Result<SourceFile, any Error>] {
    try await workers.map(found.count) { index in
      Result { try open(found[index], in: pipeline, as: index, comparing: layout) }
    }
  }

  private static func open(
    _ found: FoundFile, in pipeline: PipelineFile, as fileNumber: Int, comparing layout: RowLayout?
  ) throws -> SourceFile {
    let (file, source) = (found.file, found.source)
    let stamp = FileStamp(path: file.path)
    let opening = FileOpening(
      source: source, file: file, number: UInt32(fileNumber),
      compared: layout.map { ComparedHeadings(of: $0) })
    let shape = try opening.shape()
    let expectedBytes = try file.expectedBytes(size: stamp.bytes)
    if let headings = opening.compared {
      let recognised = try ComparedColumnRecognition(
        of: shape, source: source, headings: headings, file: file.name)
      var reading = recognised.reading
      reading.delimiter = shape.dialect?.delimiter
      return SourceFile(
        sourceID: source.id, source: found.sourceNumber,
        reader: try opening.reader(shape, reading: reading, encodings: recognised.encodings),
        columns: SourceColumns(columns: [], claims: .column, source: found.sourceNumber, asOf: pipeline.asOf),
        compared: recognised.columns, reading: reading, stamp: stamp, expectedBytes: expectedBytes)
    }
    let columns = try ColumnRecognition(
      of: shape, source: source, pipeline: pipeline, file: file.name)
    let reader = try opening.reader(
      shape, fields: columns.fields, reading: columns.reading, encodings: columns.encodings,
      sections: columns.sections, communes: columns.communes)
    var reading = columns.reading
    reading.delimiter = shape.dialect?.delimiter
    return SourceFile(
      sourceID: source.id, source: found.sourceNumber, reader: reader, columns: columns.columns,
      acceptance: columns.acceptance, tellsUnitList: columns.tellsUnitList, reading: reading, stamp: stamp,
      expectedBytes: expectedBytes)
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

/// A file that a source names, not looked into yet.
private struct FoundFile: Sendable {
  let file: FormFile
  let source: SourceSettings
  let sourceNumber: Int
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
