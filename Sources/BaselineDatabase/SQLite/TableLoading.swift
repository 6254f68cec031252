import ByteText
import FormReading
import GRDB
import GRDBSQLite

extension Database {
  /// Makes the tables with all rows of their CSVs, in one transaction, and then their indexes.
  func load(_ tables: [DatabaseTable], sorting: SortingFiles) throws {
    try inTransaction(.immediate) {
      for table in tables {
        try execute(sql: table.createStatement)
        try load(table)
      }
      return .commit
    }
    try sorting.use(by: self)
    for statement in tables.flatMap(\.indexStatements) { try execute(sql: statement) }
  }

  /// Inserts every row of a table's CSV, an empty cell as NULL.
  ///
  /// Cells are bound as text where they lie in the reader's buffer, without a copy; STRICT columns of numbers turn
  /// them into numbers, or refuse them. A statement inserts many rows: starting and ending one costs as much as a row.
  private func load(_ table: DatabaseTable) throws {
    let rowsAtOnce = table.rowsPerInsert
    let many = try makeStatement(sql: table.insertStatement(rows: rowsAtOnce))
    let one = try makeStatement(sql: table.insertStatement(rows: 1))
    try table.forEachBatch { batch in
      var row = 0
      while row < batch.rows.count {
        let isFull = row + rowsAtOnce <= batch.rows.count
        let rows = row..<row + (isFull ? rowsAtOnce : 1)
        try insert(rows, of: batch, with: (isFull ? many : one).sqliteStatement)
        row = rows.upperBound
      }
    }
  }

  private func insert(
    _ rows: Range<Int>, of batch: borrowing FormBatch, with statement: SQLiteStatement
  ) throws {
    let cells = rows.lowerBound * batch.columnCount..<rows.upperBound * batch.columnCount
    let result = batch.text.withUnsafeBytes { text -> CInt in
      sqlite3_clear_bindings(statement)
      for index in cells {
        let cell = batch.cells[index]
        if cell.isEmpty { continue }
        // A cell's range lies in the batch's text, and the text stays as it is until the next batch is read: the
        // statement runs before that, so SQLite need not copy it (no destructor).
        let result = sqlite3_bind_text(
          statement, CInt(index - cells.lowerBound + 1),
          UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + Int(cell.start))
            .assumingMemoryBound(to: CChar.self), CInt(cell.count), nil)
        guard result == SQLITE_OK else { return result }
      }
      defer { sqlite3_reset(statement) }
      return sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else { throw DatabaseFault.refused(code: result) }
  }
}
