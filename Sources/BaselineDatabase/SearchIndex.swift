import ByteText
import FormReading
import GRDB
import GRDBSQLite

/// A full-text index over one table of the database: the FTS5 table `tim_kiem`, whose rows have the numbers (`rowid`) of
/// the table's own.
///
///     SELECT baseline.* FROM tim_kiem JOIN baseline ON baseline.rowid = tim_kiem.rowid
///     WHERE tim_kiem MATCH 'nguyen van an*'
///
/// It holds comparing keys, not texts: letters without marks and case, so that whoever types none finds all spellings.
public struct SearchIndex: Sendable {
  /// Appends the comparing key of a cell to the buffer.
  public typealias Folding = @Sendable (_ cell: borrowing Span<UInt8>, _ key: inout ByteBuffer) -> Void

  public var table: String
  /// Those of the table that are searched.
  public var columns: [String]
  public var folding: Folding

  public init(table: String, columns: [String], folding: @escaping Folding) {
    self.table = table
    self.columns = columns
    self.folding = folding
  }

  static let name = "tim_kiem"
}

extension Database {
  /// Builds the index from the table's CSV, whose rows were loaded in their order.
  func build(_ index: SearchIndex, over table: DatabaseTable) throws {
    let places = index.columns.compactMap { name in table.columns.firstIndex { $0.name == name } }
    guard !places.isEmpty else { return }
    let names = places.map { "\"" + table.columns[$0].name + "\"" }.joined(separator: ", ")
    // Without the texts themselves (`content=''`), and without what only ranking would need.
    try execute(
      sql: """
        CREATE VIRTUAL TABLE \(SearchIndex.name)
        USING fts5 (\(names), content='', columnsize=0, detail=column, tokenize='ascii')
        """)
    let marks = [String](repeating: "?", count: places.count + 1).joined(separator: ", ")
    let statement = try makeStatement(
      sql: "INSERT INTO \(SearchIndex.name) (rowid, \(names)) VALUES (\(marks))")
    var key = ByteBuffer()
    var row: Int64 = 0
    try table.forEachBatch { batch in
      for number in 0..<batch.rows.count {
        row += 1
        key.removeAll()
        var ranges: [ByteRange] = []
        for place in places {
          let start = key.count
          index.folding(batch.text.span(batch.cell(row: number, column: place)), &key)
          ranges.append(ByteRange(start, key.count))
        }
        try insert(row, ranges, in: key, with: statement.sqliteStatement)
      }
    }
  }

  private func insert(
    _ row: Int64, _ cells: [ByteRange], in key: borrowing ByteBuffer, with statement: SQLiteStatement
  ) throws {
    let result = key.withUnsafeBytes { text -> CInt in
      sqlite3_bind_int64(statement, 1, row)
      for (index, cell) in cells.enumerated() {
        // The range lies in the key buffer, which does not change before the statement has run.
        sqlite3_bind_text(
          statement, CInt(index + 2),
          UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + Int(cell.start))
            .assumingMemoryBound(to: CChar.self), CInt(cell.count), nil)
      }
      defer { sqlite3_reset(statement) }
      return sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else { throw DatabaseFault.refused(code: result) }
  }
}
