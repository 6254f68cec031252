import GRDB

/// Where SQLite keeps the runs of keys that it sorts for an index: files without a name, of some megabytes each.
///
/// They hold personal numbers: while a database is built such files lie where it does, never in the system's folder for
/// temporary files. The place is one for all connections of the process.
struct SortingFiles: Sendable {
  /// Whether this build of the library lets the place be chosen.
  private let canBeChosen: Bool

  /// - Parameter path: of the database that is built.
  init(beside path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    canBeChosen = try DatabaseQueue().writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA temp_store_directory = '\(folder.replacing("'", with: "''"))'")
      // A library built without the pragma takes it for one it does not know, and says nothing.
      return try String.fetchOne(database, sql: "PRAGMA temp_store_directory") == folder
    }
  }

  /// Has a connection sort there, or in memory where the place cannot be chosen.
  func use(by database: Database) throws {
    try database.execute(sql: "PRAGMA temp_store = \(canBeChosen ? "FILE" : "MEMORY")")
  }

  /// Leaves the place to the library again. Call once no connection sorts any more.
  func end() {
    // What fails here fails the next database too, which says more.
    try? DatabaseQueue().writeWithoutTransaction { try $0.execute(sql: "PRAGMA temp_store_directory = ''") }
  }
}
