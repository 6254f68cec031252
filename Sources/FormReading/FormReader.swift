import ByteText
import ResidentModel

/// Reads one file as batches of raw cells. Several workers may pull from one reader at once; each brings its own batch.
///
/// The batches, and the rows in them, depend on the file and the settings alone, not on who pulls when.
public protocol FormReader: AnyObject, Sendable {
  var file: FormFile { get }
  /// The name of each column: header cells, or paths of elements. Empty for a table without a header.
  var columnNames: [String] { get }
  /// Records, lines and non-forms that stand before the first batch: titles and the header.
  var preamble: Preamble { get }

  /// Fills `batch` with the next rows of the file. Returns false at the end.
  func next(into batch: inout FormBatch) throws(ReadingError) -> Bool
  /// Batches that `next` has filled so far: whoever gathers them can tell that none was lost.
  var batchesGiven: Int { get }

  /// Can `reread` be used, or must a second pass read everything again in order (`restarted`)?
  var hasRandomAccess: Bool { get }
  /// Fills `batch` again with the rows it held when it had this index. Any order, any number of threads.
  ///
  /// - Throws: `.changed` when the file no longer holds the same bytes.
  func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError)
  /// A reader of the same file from the start, which gives the same batches: a batch whose index differs from the
  /// first time shows that the file has changed.
  func restarted() throws(ReadingError) -> any FormReader
}

/// What stands in a file before its first data record.
public struct Preamble: Hashable, Sendable {
  public var records: UInt64 = 0
  public var lines: UInt64 = 0
  /// Without the header itself, which is no row of data.
  public var nonForms = NonFormCounts()

  public init() {}
}

/// From places relative to a batch to places in the file, once every batch is known.
public struct BatchPlaces: Sendable {
  private var records: [UInt64] = []
  private var lines: [UInt64] = []

  /// - Parameter indexes: those of one source, in the order of `chunk`, none missing.
  public init(preamble: Preamble, indexes: [BatchIndex]) {
    var record = preamble.records + 1
    var line = preamble.lines + 1
    for index in indexes {
      records.append(record)
      lines.append(line)
      record += UInt64(index.records)
      line += UInt64(index.lines)
    }
  }

  /// The record's number in the file, from 1, the header counted: what a spreadsheet shows.
  public func record(_ relative: UInt32, chunk: UInt32) -> UInt64 { records[Int(chunk)] + UInt64(relative) }
  /// The line's number in the file, from 1.
  public func line(_ relative: UInt32, chunk: UInt32) -> UInt64 { lines[Int(chunk)] + UInt64(relative) }
}
