import FormCleaning
import FormReading
import Glibc
import ResidentModel
import VietnameseText

/// One input file, opened and understood: how its bytes become rows, and its rows forms.
struct SourceFile: Sendable {
  /// The source's id in the pipeline file, and its position there.
  var sourceID: String
  var source: Int
  var reader: any FormReader
  /// Which column holds which field of a resident form; none in `job: link`.
  var columns: SourceColumns
  /// The unit lists that its places may be written by, and whether it was its own rows, or the pipeline, that told.
  var acceptance = UnitAcceptance.all
  var tellsUnitList = true
  /// Which column holds which column of the model; nil unless the job is `link`.
  var compared: ComparedColumns?
  /// What was found out about the file, for the screen and the manifest.
  var reading: FileReading
  /// Of its content, lower-case hexadecimal; empty until it is hashed (`InputHashes`).
  var sha256 = ""
  /// Of the file when it was opened.
  var stamp: FileStamp

  /// That will be read; of a packed file as many as its beginning lets expect.
  var expectedBytes: Int

  /// As they lie in the file, packed or not.
  var bytes: Int { stamp.bytes }
}

/// What was found out about a file before its first form was read, with the evidence.
struct FileReading: Sendable {
  /// Upper-case name as people know it: `UTF-8`, `TCVN3`.
  var encoding = "UTF-8"
  var encodingIsCertain = true
  /// Of delimited files: the byte between cells.
  var delimiter: UInt8?
  /// A document, whose columns are paths.
  var isDocument = false
  /// Heading (or path) → name of what it holds, in the order of the file; nil where a column was left aside.
  var columns: [(heading: String, name: String?)] = []
  /// What is worth telling about the file as a whole.
  var findings: [FileFinding] = []
}

/// Something about a file, or one of its columns, as a whole.
struct FileFinding: Sendable {
  var code: FindingCode
  var field: ResidentField?
  /// From 1; 0 for the file.
  var column: Int
  /// Where it is seen: a few rows of the file, from 1.
  var rows: [UInt64]
  /// In a document: the path it is about where that is no column, and how many elements are there.
  var path = ""
  var count = 0
  /// Of an error through the whole file: forms that could show it, where `count` do; 0 for none.
  var compared = 0

  init(_ code: FindingCode, _ field: ResidentField? = nil, column: Int = 0, rows: [UInt64] = []) {
    self.code = code
    self.field = field
    self.column = column
    self.rows = rows
  }

  /// Something about the elements at a path of a document.
  init(_ code: FindingCode, path: String, count: Int = 0, field: ResidentField? = nil) {
    self.init(code, field)
    (self.path, self.count) = (path, count)
  }
}

/// What tells that a file was written to meanwhile: its size, its number and the time of its last change.
struct FileStamp: Hashable, Sendable {
  private let size: off_t
  private let number: ino_t
  private let seconds: Int
  private let nanoseconds: Int

  /// Zeros when there is no such file any more.
  init(path: String) {
    var status = stat()
    _ = stat(path, &status)
    (size, number) = (status.st_size, status.st_ino)
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  var bytes: Int { Int(size) }
}
