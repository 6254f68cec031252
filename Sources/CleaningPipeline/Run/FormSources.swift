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
      var opened: [SourceFile] = []
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
      Self.shareUnitLists(&opened)
      files += opened
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

  /// Files that do not tell by which unit list they are written go by the others of their source, where these agree: the
  /// order of files decides nothing.
  private static func shareUnitLists(_ files: inout [SourceFile]) {
    let told = Set(files.filter(\.tellsUnitList).map(\.acceptance))
    guard let only = told.first, told.count == 1 else { return }
    for index in files.indices where !files[index].tellsUnitList { files[index].acceptance = only }
  }

  private func open(
    _ file: FormFile, of source: SourceSettings, _ number: Int, in pipeline: PipelineFile, as fileNumber: Int,
    comparing layout: RowLayout?
  ) throws -> SourceFile {
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
      return SourceFile(
        sourceID: source.id, source: number,
        reader: try opening.reader(shape, reading: reading, encodings: found.encodings),
        columns: SourceColumns(columns: [], claims: .column, source: number, asOf: pipeline.asOf),
        compared: found.columns, reading: reading, stamp: stamp, expectedBytes: expectedBytes)
    }
    let columns = try ColumnRecognition(
      of: shape, source: source, number: number, pipeline: pipeline, file: file.name)
    let reader = try opening.reader(
      shape, fields: columns.fields, reading: columns.reading, encodings: columns.encodings,
      sections: columns.sections)
    var reading = columns.reading
    reading.delimiter = shape.dialect?.delimiter
    return SourceFile(
      sourceID: source.id, source: number, reader: reader, columns: columns.columns,
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
