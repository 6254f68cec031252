import ByteText

@testable import FormReading

extension WholeReading {
  /// Bytes in memory, read as a table of `columns` columns (0: of any) in chunks of the given size.
  init(csv bytes: [UInt8], _ dialect: CSVDialect, columns: Int, chunkBytes: Int) {
    let rules = CSVRules(dialect, columnCount: columns)
    // An array cannot fail to be read.
    let chunks = try! SequentialChunks(
      ArraySource(bytes), source: 0, dataStart: 0, chunkBytes: chunkBytes, rules: rules)
    try! self.init(chunks, rules: rules)
  }

  /// A file, read as such a table by one worker that may begin anywhere.
  init(csv file: FileSource, _ dialect: CSVDialect, columns: Int, windowBytes: Int) throws {
    let rules = CSVRules(dialect, columnCount: columns)
    let chunks = ParallelChunks(
      file, source: 0, data: 0..<(file.byteCount ?? 0), chunkBytes: windowBytes, rules: rules)
    try self.init(chunks, rules: rules)
  }

  private init(_ chunks: some ChunkFeed, rules: CSVRules) throws {
    var batch = FormBatch()
    var record: UInt64 = 1
    var line: UInt64 = 1
    while true {
      batch.clear()
      guard let start = try chunks.next(into: &batch) else { return }
      batch.cutCells(rules: rules, byteStart: start, header: .none, judge: nil)
      append(batch, record: record, line: line)
      record += UInt64(batch.index.records)
      line += UInt64(batch.index.lines)
    }
  }
}
