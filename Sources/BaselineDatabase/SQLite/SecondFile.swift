import GRDB
import Glibc

/// A database beside the one that is built, in which a second thread loads tables and makes their indexes meanwhile.
///
/// SQLite writes one file with one thread; but it copies finished rows and index entries from file to file many times
/// faster than it makes them of cells.
struct SecondFile: Sendable {
  private let path: String

  /// - Parameter path: of the database that is built.
  init(beside path: String) { self.path = path + "-2" }

  /// Loads the tables and makes their indexes.
  func load(_ tables: [DatabaseTable], sorting: SortingFiles) throws {
    try PopulationDatabase.makeFile(at: path)
    try PopulationDatabase.open(path) { try $0.load(tables, sorting: sorting) }
  }

  /// Makes the same tables in another database with all their rows in their order, and their indexes.
  func move(_ tables: [DatabaseTable], into database: Database) throws {
    try database.execute(sql: "ATTACH ? AS second", arguments: [path])
    try database.inTransaction(.immediate) {
      for table in tables {
        try database.execute(sql: table.createStatement)
        for statement in table.indexStatements { try database.execute(sql: statement) }
        // All columns in their order into an empty table with the same indexes: SQLite copies rows and index entries as they
        // lie, looks at no cell and sorts nothing (its "transfer optimization").
        try database.execute(
          sql: "INSERT INTO main.\(table.quotedName) SELECT * FROM second.\(table.quotedName)")
      }
      return .commit
    }
    try database.execute(sql: "DETACH second")
  }

  /// Removes the file, if it was made.
  func remove() { unlink(path) }
}
