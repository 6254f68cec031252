import ByteText

@testable import FormReading

extension WholeReading {
  /// Bytes in memory, read as a table of `columns` columns (0: of any) in chunks of the given size.
  init(csv bytes: [UInt8], _ dialect: CSVDialect, columns: Int, chunkBytes: Int, records: Int) {
    let rules = CSVRules(dialect, columnCount: columns)
    // An array cannot fail to be read.
    var scan = try! ChunkScan(source: ArraySource(bytes), number: 0, offset: 0)
    var batch = FormBatch()
    var record: UInt64 = 1
    var line: UInt64 = 1
    while true {
      batch.clear()
      guard
        let start = try! scan.next(into: &batch, chunkBytes: chunkBytes, recordLimit: records, rules: rules)
      else { return }
      batch.cutCells(rules: rules, byteStart: start, header: .none, judge: nil)
      append(batch, record: record, line: line)
      record += UInt64(batch.index.records)
      line += UInt64(batch.index.lines)
    }
  }
}
