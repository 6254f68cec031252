import ByteText
import ResidentModel
import Synchronization

/// Reads a delimited file.
///
/// A pull has two halves: a `ChunkFeed` gives the next chunk with its records found, exactly, whatever quotes and damage
/// stand before it; then they are cut into cells. In an ordinary file workers do both side by side (`ParallelChunks`);
/// of bytes that come in order the first half is done by one at a time (`SequentialChunks`).
public final class CSVFormReader: FormReader {
  public let file: FormFile
  public let columnNames: [String]
  /// The header's cells as they stand in the file: what the names of a file in an old encoding are decoded from.
  public let headingBytes: [[UInt8]]
  /// How many records the names were made from.
  public var headerRecords: Int { header.rows.count }
  public let preamble: Preamble
  /// The cells of the records above the header, as they stand in the file.
  public let titles: [[[UInt8]]]
  public let dialect: CSVDialect
  public let options: CSVReadingOptions
  private let rules: CSVRules
  private let header: HeaderCells
  private let judge: RowJudge?
  private let shortRowJudge: ShortRowJudge?
  private let sectionJudge: SectionJudge?
  private let dataStart: UInt64
  private let chunkBytes: Int
  private let chunks: any ChunkFeed
  private let randomAccess: FileSource?
  private let given = Atomic<Int>(0)

  /// - Parameters:
  ///   - headerJudge: scores how much the cells of a record look like column names; above 0 for a header. Asked for
  ///     the first records when the dialect says `.found`; without it the first record that is not blank is taken.
  ///   - topRowJudge: asked for the first records: how far down the header is looked for, and which rows belong to it.
  ///   - rowJudge: asked only for rows that look unlike a form.
  ///   - shortRowJudge: asked for rows that end early, where these are padded; without it all of them are forms.
  ///   - sectionJudge: asked of titles, what they say of the rows below.
  ///   - lineJudge: asked of lines inside quoted cells, whether they are rows that a broken quote swallowed; without it such cells
  ///     are taken as RFC 4180 has them.
  /// - Throws: `.unreadable(.headerNotFound)` when no record can be the header, and errors of the file itself.
  public init(
    file: FormFile, dialect: CSVDialect = CSVDialect(), options: CSVReadingOptions = CSVReadingOptions(),
    headerJudge: HeaderJudge? = nil, topRowJudge: TopRowJudge? = nil, rowJudge: RowJudge? = nil,
    shortRowJudge: ShortRowJudge? = nil, sectionJudge: SectionJudge? = nil, lineJudge: LineJudge? = nil
  ) throws(ReadingError) {
    let top = try TableTop(
      file: file, dialect: dialect, options: options, judge: headerJudge, rows: topRowJudge)
    self.file = file
    self.dialect = dialect
    self.options = options
    judge = rowJudge
    self.shortRowJudge = shortRowJudge
    self.sectionJudge = sectionJudge
    columnNames = top.names
    header = HeaderCells(
      rows: top.header, figures: options.figuresColumn.flatMap { $0 < top.names.count ? $0 : nil })
    headingBytes = top.headings
    preamble = top.preamble
    titles = top.titles
    dataStart = top.dataStart
    var rules = CSVRules(
      dialect, columnCount: dialect.header == .none ? dialect.columnCount ?? 0 : top.names.count,
      leavesOutNonForms: options.leavesOutNonForms, padsShortRows: options.padsShortRows,
      keepsTitles: options.keepsTitles)
    rules.lineJudge = lineJudge
    self.rules = rules
    chunkBytes = options.chunkBytes(meanRecordBytes: top.meanRecordBytes)
    let isPlain = file.hasRandomAccess && options.transcoding == .none
    randomAccess = isPlain ? try FileSource(path: file.path, name: file.name) : nil
    chunks = try Self.chunks(
      of: file, randomAccess, dataStart: dataStart, chunkBytes: chunkBytes, options: options, rules: rules)
  }

  public var hasRandomAccess: Bool { randomAccess != nil }
  public var batchesGiven: Int { given.load(ordering: .relaxed) }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    batch.clear()
    guard let start = try chunks.next(into: &batch) else { return false }
    given.add(1, ordering: .relaxed)
    batch.cutCells(
      rules: rules, byteStart: start, header: header, judge: judge, shortRowJudge: shortRowJudge,
      sectionJudge: sectionJudge)
    if let offset = batch.otherHeader {
      throw ReadingError(
        .unreadable(.rowOtherHeader), file: file.name, line: try line(at: offset), byteOffset: offset)
    }
    return true
  }

  /// The line, from 1, in which a byte stands: counted anew, for an error that ends the reading.
  private func line(at offset: UInt64) throws(ReadingError) -> UInt64 {
    let source = try options.transcoding.open(file)
    var buffer = ByteBuffer()
    var (seen, line, last): (UInt64, UInt64, UInt8) = (0, 1, 0)
    while seen < offset {
      buffer.removeAll()
      if try source.read(upTo: 1 << 20, into: &buffer) == 0 { break }
      for index in 0..<min(buffer.count, Int(offset - seen)) {
        let byte = buffer[index]
        if byte == 0x0d || byte == 0x0a && last != 0x0d { line += 1 }
        last = byte
      }
      seen += UInt64(buffer.count)
    }
    return line
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
    batch.cutCells(
      rules: rules, byteStart: index.byteStart, header: header, judge: judge, shortRowJudge: shortRowJudge,
      sectionJudge: sectionJudge)
    guard batch.index == index else { throw changed }
  }

  public func restarted() throws(ReadingError) -> any FormReader { try CSVFormReader(again: self) }

  /// The same reader at the start of its file: nothing is judged or measured again.
  private init(again other: CSVFormReader) throws(ReadingError) {
    (file, dialect, options) = (other.file, other.dialect, other.options)
    (judge, shortRowJudge, sectionJudge) = (other.judge, other.shortRowJudge, other.sectionJudge)
    (columnNames, header, preamble) = (other.columnNames, other.header, other.preamble)
    (headingBytes, titles) = (other.headingBytes, other.titles)
    (dataStart, rules, chunkBytes) = (other.dataStart, other.rules, other.chunkBytes)
    // Opened anew: by now the path may lead to another file, or to more of it.
    randomAccess = other.hasRandomAccess ? try FileSource(path: file.path, name: file.name) : nil
    chunks = try Self.chunks(
      of: file, randomAccess, dataStart: dataStart, chunkBytes: chunkBytes, options: options, rules: rules)
  }

  /// - Parameter opened: the file, when its bytes are read as they are.
  private static func chunks(
    of file: FormFile, _ opened: FileSource?, dataStart: UInt64, chunkBytes: Int, options: CSVReadingOptions,
    rules: CSVRules
  ) throws(ReadingError) -> any ChunkFeed {
    if let opened, let end = opened.byteCount, dataStart < end {
      return ParallelChunks(
        opened, source: options.source, data: dataStart..<end, chunkBytes: chunkBytes, rules: rules)
    }
    return try SequentialChunks(
      try options.transcoding.open(file), source: options.source, dataStart: dataStart,
      chunkBytes: chunkBytes,
      rules: rules)
  }
}

/// How a delimited file is cut into batches.
public struct CSVReadingOptions: Hashable, Sendable {
  public enum Transcoding: Hashable, Sendable { case none, utf16LittleEndian, utf16BigEndian }

  /// Bytes of one batch, about; nil to choose by the length of the first rows: 16,384 such rows, and at most 512 KiB, so that
  /// what is read, found and cut stays in the processor's second cache.
  public var chunkBytes: Int?
  /// The source's number in the run, from 0.
  public var source: UInt32 = 0
  public var transcoding = Transcoding.none
  /// Leave out rows that are no form (all cells empty, a repeated header, what the row judge names) and count them.
  /// A conversion keeps them: a table that is not one of forms may mean them.
  public var leavesOutNonForms = true
  /// Take a row with fewer cells than the header for one whose last cells are empty: spreadsheets leave out the cells behind
  /// the last one that is filled. Else it is quarantined.
  public var padsShortRows = false
  /// A column whose cells begin with a figure in nearly all rows: one that begins with a letter may be a header's, and the
  /// row judge is asked.
  public var figuresColumn: Int?
  /// Keep the cells of titles between the rows, for whoever gives them to the rows below.
  public var keepsTitles = false

  public init(source: UInt32 = 0, chunkBytes: Int? = nil) {
    self.source = source
    self.chunkBytes = chunkBytes
  }

  func chunkBytes(meanRecordBytes: Int) -> Int {
    max(chunkBytes ?? min(max(meanRecordBytes * 16_384, 1 << 16), 1 << 19), 1)
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
