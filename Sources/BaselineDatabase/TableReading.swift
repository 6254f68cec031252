import ByteText
import FormReading

extension DatabaseTable {
  /// Reads the table's CSV, and holds it against what the table was finished with.
  func forEachBatch(_ body: (borrowing FormBatch) throws -> Void) throws {
    var read = 0
    do {
      let reader = try reader()
      guard reader.columnNames == columns.map(\.name) else { throw DatabaseFault.tableChanged(name) }
      var batch = FormBatch()
      while try reader.next(into: &batch) {
        guard batch.quarantined.isEmpty else { throw DatabaseFault.tableChanged(name) }
        try body(batch)
        read += batch.rows.count
      }
    } catch let error as ReadingError {
      throw DatabaseFault.unreadable(error)
    }
    guard read == rows else { throw DatabaseFault.tableChanged(name) }
  }

  private func reader() throws(ReadingError) -> CSVFormReader {
    var dialect = CSVDialect(header: .row(1))
    // The product's own tables: cells that it could read before, it can read again.
    dialect.maximumCellBytes = 1 << 30
    dialect.maximumRecordBytes = 1 << 30
    var options = CSVReadingOptions()
    options.leavesOutNonForms = false
    return try CSVFormReader(
      file: FormFile(path: path, packing: .plain), dialect: dialect, options: options)
  }
}
