import ByteText
import ResidentModel
import Synchronization

/// Reads a delimited file.
///
/// A pull has two halves. Under the lock, a chunk is read and its records are found, which settles where the next
/// chunk begins: exactly, whatever quotes and damage it holds. Outside the lock, records are cut into cells, so
/// that workers overlap. The first half is the smaller one, and the caller's own work comes on top of the second.
public final class CSVFormReader: FormReader {
  public let file: FormFile
  public let columnNames: [String]
  /// The header's cells as they stand in the file: what the names of a file in an old encoding are decoded from.
  public let headingBytes: [[UInt8]]
  /// How many records the names were made from.
  public var headerRecords: Int { header.rows.count }
  public let preamble: Preamble
  public let dialect: CSVDialect
  public let options: CSVReadingOptions
  private let rules: CSVRules
  private let header: HeaderCells
  private let judge: RowJudge?
  private let dataStart: UInt64
  private let chunkBytes: Int
  private let scan: Mutex<ChunkScan>
  private let randomAccess: FileSource?

  /// - Parameters:
  ///   - headerJudge: scores how much the cells of a record look like column names; above 0 for a header. Asked for
  ///     the first records when the dialect says `.found`; without it the first record that is not blank is taken.
  ///   - rowJudge: asked only for rows that look unlike a form.
  /// - Throws: `.unreadable(.headerNotFound)` when no record can be the header, and errors of the file itself.
  public init(
    file: FormFile, dialect: CSVDialect = CSVDialect(), options: CSVReadingOptions = CSVReadingOptions(),
    headerJudge: HeaderJudge? = nil, rowJudge: RowJudge? = nil
  ) throws(ReadingError) {
    let top = try TableTop(file: file, dialect: dialect, options: options, judge: headerJudge)
    self.file = file
    self.dialect = dialect
    self.options = options
    judge = rowJudge
    columnNames = top.names
    header = HeaderCells(rows: top.header)
    headingBytes = top.headings
    preamble = top.preamble
    dataStart = top.dataStart
    rules = CSVRules(
      dialect, columnCount: dialect.header == .none ? dialect.columnCount ?? 0 : top.names.count,
      leavesOutNonForms: options.leavesOutNonForms)
    chunkBytes = options.chunkBytes(meanRecordBytes: top.meanRecordBytes)
    let isPlain = file.hasRandomAccess && options.transcoding == .none
    randomAccess = isPlain ? try FileSource(path: file.path, name: file.name) : nil
    scan = Mutex(
      try ChunkScan(
        source: try options.transcoding.open(file), number: options.source, offset: top.dataStart))
  }

  public var hasRandomAccess: Bool { randomAccess != nil }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    batch.clear()
    let rules = rules
    let (chunkBytes, recordLimit) = (chunkBytes, options.batchRecords)
    let start = try scan.withLock { (scan) throws(ReadingError) in
      try scan.next(into: &batch, chunkBytes: chunkBytes, recordLimit: recordLimit, rules: rules)
    }
    guard let start else { return false }
    batch.cutCells(rules: rules, byteStart: start, header: header, judge: judge)
    return true
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    guard let randomAccess else { preconditionFailure("packed or transcoded files are read again in order") }
    batch.clear()
    let count = Int(index.byteEnd - index.byteStart)
    let changed = ReadingError(.changed, file: file.name, byteOffset: index.byteStart)
    // Where a broken record ends depends on what follows it: mostly a line, at most a whole record and a cell.
    let farthest = rules.maximumRecordBytes + rules.maximumCellBytes
    var end = -1
    for ahead in [1, 64 << 10, 2 << 20, max(farthest, 2 << 20) + 1] {
      batch.text.removeAll()
      try randomAccess.read(at: index.byteStart, count: count + ahead, into: &batch.text)
      guard batch.text.count >= count else { throw changed }
      let isEnd = batch.text.count < count + ahead
      end = batch.findRecords(isEnd: isEnd, recordLimit: Int(index.records), rules: rules)
      if end == count || isEnd { break }
    }
    guard end == count else { throw changed }
    batch.text.truncate(to: count)
    batch.index = index
    batch.cutCells(rules: rules, byteStart: index.byteStart, header: header, judge: judge)
    guard batch.index == index else { throw changed }
  }

  public func restarted() throws(ReadingError) -> any FormReader { try CSVFormReader(again: self) }

  /// The same reader at the start of its file: nothing is judged or measured again.
  private init(again other: CSVFormReader) throws(ReadingError) {
    (file, dialect, options, judge) = (other.file, other.dialect, other.options, other.judge)
    (columnNames, header, preamble) = (other.columnNames, other.header, other.preamble)
    headingBytes = other.headingBytes
    (dataStart, rules, chunkBytes) = (other.dataStart, other.rules, other.chunkBytes)
    randomAccess = other.randomAccess
    scan = Mutex(
      try ChunkScan(
        source: try other.options.transcoding.open(other.file), number: other.options.source,
        offset: other.dataStart))
  }
}

/// How a delimited file is cut into batches.
public struct CSVReadingOptions: Hashable, Sendable {
  public enum Transcoding: Hashable, Sendable { case none, utf16LittleEndian, utf16BigEndian }

  /// Bytes of one batch, about; nil to choose by the length of the first rows (at most 512 KiB: what is read, found and cut
  /// stays in the processor's second cache).
  public var chunkBytes: Int?
  /// Records of one batch, at most.
  public var batchRecords = 16_384
  /// The source's number in the run, from 0.
  public var source: UInt32 = 0
  public var transcoding = Transcoding.none
  /// Leave out rows that are no form (all cells empty, a repeated header, what the row judge names) and count them.
  /// A conversion keeps them: a table that is not one of forms may mean them.
  public var leavesOutNonForms = true

  public init(source: UInt32 = 0, chunkBytes: Int? = nil, batchRecords: Int = 16_384) {
    self.source = source
    self.chunkBytes = chunkBytes
    self.batchRecords = batchRecords
  }

  func chunkBytes(meanRecordBytes: Int) -> Int {
    chunkBytes ?? min(max((meanRecordBytes + meanRecordBytes / 16) * batchRecords, 1 << 16), 1 << 19)
  }

}

extension CSVReadingOptions.Transcoding {
  /// The bytes of a file as UTF-8, or as the one-byte encoding they are in.
  func open(_ file: FormFile) throws(ReadingError) -> any ByteSource {
    let bytes = try file.open()
    return switch self {
    case .none: bytes
    case .utf16LittleEndian: UTF16Source(bytes, isBigEndian: false)
    case .utf16BigEndian: UTF16Source(bytes, isBigEndian: true)
    }
  }
}

/// The half of a pull that happens in order: where reading stands.
struct ChunkScan: ~Copyable {
  private let source: any ByteSource
  private let sourceNumber: UInt32
  private var offset: UInt64
  private var chunk: UInt32 = 0
  /// Bytes behind the last chunk's last record.
  private var carry: ByteBuffer
  private var isEnd = false

  /// - Parameter offset: where the first record of data begins. What stands above it is read and dropped: it is small.
  init(source: sending any ByteSource, number: UInt32, offset: UInt64) throws(ReadingError) {
    var top = ByteBuffer()
    _ = try source.fill(&top, to: Int(offset))
    // A transcoder gives whole characters, and so a few bytes beyond what it was asked for: they are data.
    top.removePrefix(min(Int(offset), top.count))
    self.source = source
    sourceNumber = number
    self.offset = offset
    carry = top
  }

  /// Reads the next chunk into the batch's text and finds its records.
  ///
  /// - Returns: where the chunk stands in the file; nil at the end.
  mutating func next(
    into batch: inout FormBatch, chunkBytes: Int, recordLimit: Int, rules: CSVRules
  ) throws(ReadingError) -> UInt64? {
    batch.text.append(carry.span)
    carry.removeAll()
    var wanted = chunkBytes
    while true {
      if !isEnd { isEnd = try source.fill(&batch.text, to: wanted) }
      let count = batch.text.count
      guard count > 0 else { return nil }
      let end = batch.findRecords(isEnd: isEnd, recordLimit: recordLimit, rules: rules)
      if batch.structure.recordCount == 0 {
        // One record is longer than the chunk.
        wanted = max(wanted, count) * 2
        continue
      }
      carry.append(batch.text.span.extracting(end..<count))
      batch.text.truncate(to: end)
      batch.index = BatchIndex()
      batch.index.chunk = chunk
      batch.index.source = sourceNumber
      defer {
        chunk += 1
        offset += UInt64(end)
      }
      return offset
    }
  }
}

extension FormBatch {
  /// Finds the records of `text`. See `RecordStructure.findRecords`.
  mutating func findRecords(isEnd: Bool, recordLimit: Int, rules: CSVRules) -> Int {
    let count = text.count
    if isEnd { text.append(0x0a) }
    for _ in 0..<128 { text.append(0) }
    // The text is not changed before the pointer's last use; at least 128 bytes are readable behind `count`.
    let bytes = text.withUnsafeBytes { $0.baseAddress.unsafelyUnwrapped }
    let end = structure.findRecords(bytes, count: count, isEnd: isEnd, recordLimit: recordLimit, rules: rules)
    text.truncate(to: count)
    return end
  }
}
