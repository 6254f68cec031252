import GRDB

extension SearchIndex {
  /// The rows of the indexed table whose searched columns hold, each at the beginning of a word, all of some words.
  ///
  /// - Parameters:
  ///   - path: a database that `PopulationDatabase.build` wrote.
  ///   - words: letters and digits of comparing keys (`folding`).
  ///   - searched: columns that the index must have.
  ///   - columns: those to hand over, of each row in the table's order; NULL as empty text.
  ///   - body: gets the cells of a row, and says whether to go on.
  /// - Returns: false when the database has no such index.
  /// - Complexity: O(rows found × log rows).
  public static func forEachRow(
    of table: String, at path: String, holding words: [String], in searched: [String], columns: [String],
    _ body: ([String]) -> Bool
  ) throws(DatabaseFault) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      return try DatabaseQueue(path: path, configuration: configuration).read { database in
        guard try database.tableExists(name),
          try Set(database.columns(in: name).map(\.name)).isSuperset(of: searched)
        else { return false }
        let cells = columns.map { "\(table).\"\($0)\"" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(cells) FROM \(name) JOIN \(table) ON \(table).rowid = \(name).rowid
            WHERE \(name) MATCH ? ORDER BY \(name).rowid
            """,
          // A word in quotes is no operator, whatever its letters; the star makes it a prefix.
          arguments: [words.map { "\"\($0)\"*" }.joined(separator: " ")])
        while let row = try rows.next() {
          if !body(columns.indices.map { row[$0] ?? "" }) { break }
        }
        return true
      }
    } catch let error as DatabaseError {
      throw .refused(code: error.extendedResultCode.rawValue)
    } catch {
      throw .refused(code: ResultCode.SQLITE_ERROR.rawValue)
    }
  }
}
