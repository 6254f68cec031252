import FormCleaning
import FormReading
import ResidentModel

/// A file that holds nothing, among others of its source that hold forms: it is told of (`tep.empty`), and the run goes on.
final class EmptyFileReader: FormReader {
  let file: FormFile
  let columnNames: [String] = []
  let preamble = Preamble()
  let batchesGiven = 0
  let hasRandomAccess = false

  init(_ file: FormFile) { self.file = file }

  func next(into batch: inout FormBatch) throws(ReadingError) -> Bool { false }

  func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    throw ReadingError(.changed, file: file.name)
  }

  func restarted() throws(ReadingError) -> any FormReader { self }
}

extension SourceFile {
  /// - Parameter source: the source's position in the pipeline file.
  init(empty file: FormFile, of settings: SourceSettings, source: Int, asOf: PartialDate) {
    let stamp = FileStamp(path: file.path)
    self.init(
      sourceID: settings.id, source: source, reader: EmptyFileReader(file),
      columns: SourceColumns(columns: [], claims: .column, source: source, asOf: asOf), tellsUnitList: false,
      reading: FileReading(), stamp: stamp, expectedBytes: stamp.bytes)
  }
}

extension Result<SourceFile, any Error> {
  /// The file was refused because it holds no form.
  var isOfEmptyFile: Bool {
    guard case .failure(let error as ReadingError) = self else { return false }
    return error.reason == .unreadable(.fileEmpty)
  }
}
