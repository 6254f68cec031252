import ByteText
import FormReading
import GRDB
import GRDBSQLite

extension Database {
  /// Inserts every row of a table's CSV.
  ///
  /// Cells are bound as text where they lie in the reader's buffer, without a copy; STRICT columns of numbers turn
  /// them into numbers, or refuse them.
  func load(_ table: DatabaseTable) throws {
    let statement = try makeStatement(sql: table.insertStatement)
    try forEachBatch(of: table) { try insert($0, with: statement.sqliteStatement) }
  }

  /// Reads a table's CSV, and holds it against what the table was finished with.
  func forEachBatch(of table: DatabaseTable, _ body: (borrowing FormBatch) throws -> Void) throws {
    var read = 0
    do {
      let reader = try Self.reader(of: table)
      guard reader.columnNames == table.columns.map(\.name) else {
        throw DatabaseFault.tableChanged(table.name)
      }
      var batch = FormBatch()
      while try reader.next(into: &batch) {
        guard batch.quarantined.isEmpty else { throw DatabaseFault.tableChanged(table.name) }
        try body(batch)
        read += batch.rows.count
      }
    } catch let error as ReadingError {
      throw DatabaseFault.unreadable(error)
    }
    guard read == table.rows else { throw DatabaseFault.tableChanged(table.name) }
  }

  private static func reader(of table: DatabaseTable) throws(ReadingError) -> CSVFormReader {
    var dialect = CSVDialect(header: .row(1))
    // The product's own tables: cells that it could read before, it can read again.
    dialect.maximumCellBytes = 1 << 30
    dialect.maximumRecordBytes = 1 << 30
    var options = CSVReadingOptions()
    options.leavesOutNonForms = false
    return try CSVFormReader(
      file: FormFile(path: table.path, packing: .plain), dialect: dialect, options: options)
  }

  private func insert(_ batch: borrowing FormBatch, with statement: SQLiteStatement) throws {
    let (rows, columns) = (batch.rows.count, batch.columnCount)
    let failure = batch.text.withUnsafeBytes { text -> CInt? in
      for row in 0..<rows {
        for column in 0..<columns {
          let cell = batch.cell(row: row, column: column)
          let parameter = CInt(column + 1)
          // A cell's range lies in the batch's text, and the text stays as it is until the next batch is read: each
          // cell is bound anew before the statement runs again, so SQLite need not copy it (no destructor).
          let result =
            cell.isEmpty
            ? sqlite3_bind_null(statement, parameter)
            : sqlite3_bind_text(
              statement, parameter,
              UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + Int(cell.start))
                .assumingMemoryBound(to: CChar.self), CInt(cell.count), nil)
          guard result == SQLITE_OK else { return result }
        }
        let result = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard result == SQLITE_DONE else { return result }
      }
      return nil
    }
    if let failure { throw DatabaseFault.refused(code: failure) }
  }
}
