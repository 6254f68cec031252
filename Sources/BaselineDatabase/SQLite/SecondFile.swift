import GRDB
import Glibc

/// A database beside the one that is built, in which a second thread loads tables meanwhile.
///
/// SQLite writes one file with one thread; but it copies finished rows from file to file many times faster than it makes
/// them of cells.
struct SecondFile: Sendable {
  private let path: String

  /// - Parameter path: of the database that is built.
  init(beside path: String) { self.path = path + "-2" }

  /// Loads the tables. When that fails no file is left.
  func load(_ tables: [DatabaseTable]) throws {
    try PopulationDatabase.makeFile(at: path)
    do {
      try PopulationDatabase.open(path) { try $0.load(tables) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Makes the same tables in another database with all their rows in their order. The file is removed.
  func move(_ tables: [DatabaseTable], into database: Database) throws {
    defer { unlink(path) }
    try database.execute(sql: "ATTACH ? AS second", arguments: [path])
    try database.inTransaction(.immediate) {
      for table in tables {
        try database.execute(sql: table.createStatement)
        // All columns in their order into an empty table without indexes: SQLite copies rows as they lie and looks at
        // no cell (its "transfer optimization").
        try database.execute(
          sql: "INSERT INTO main.\(table.quotedName) SELECT * FROM second.\(table.quotedName)")
      }
      return .commit
    }
    try database.execute(sql: "DETACH second")
  }
}
