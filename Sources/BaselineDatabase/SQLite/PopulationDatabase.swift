import Glibc
import GRDB

/// One SQLite file of a run's finished tables, for those who ask questions rather than read files.
///
/// Every table is STRICT and has the columns of its CSV; an empty cell is NULL. `tu_dien` names the columns in words.
/// The same tables give the same bytes under one version of SQLite.
public struct PopulationDatabase: Sendable {
  public static let fileName = "baseline.sqlite"

  public let tables: [DatabaseTable]
  /// nil: no full-text search.
  public let search: SearchIndex?

  public init(_ tables: [DatabaseTable], search: SearchIndex? = nil) {
    self.tables = tables
    self.search = search
  }

  /// Builds the file: all tables in one transaction, then their indexes.
  ///
  /// - Parameter path: must not exist; made with mode 0600.
  /// - Complexity: O(rows × log rows) for the indexes. Memory: 64 MiB of pages, and the keys of one index at a time.
  public func build(at path: String) throws(DatabaseFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno: errno) }
    close(descriptor)
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.writeWithoutTransaction { try fill($0) }
      try queue.close()
    } catch let fault as DatabaseFault {
      throw fault
    } catch let error as DatabaseError {
      throw .refused(code: error.extendedResultCode.rawValue)
    } catch {
      throw .refused(code: ResultCode.SQLITE_ERROR.rawValue)
    }
  }

  /// Nobody else sees the file before it is finished, and a run that dies leaves none: a journal would only cost.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      for pragma in [
        "page_size = 32768", "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
        "cache_size = -65536", "foreign_keys = OFF",
        // Sorted keys hold personal numbers: they stay out of the system's folder for temporary files.
        "temp_store = MEMORY",
      ] {
        try database.execute(sql: "PRAGMA " + pragma)
      }
    }
    return configuration
  }

  private func fill(_ database: Database) throws {
    try database.inTransaction(.immediate) {
      for table in tables {
        try database.execute(sql: table.createStatement)
        try database.load(table)
      }
      if let search, let table = tables.first(where: { $0.name == search.table }) {
        try database.build(search, over: table)
      }
      try writeTitles(to: database)
      return .commit
    }
    for table in tables {
      for statement in table.indexStatements { try database.execute(sql: statement) }
    }
    try database.execute(sql: "PRAGMA analysis_limit = 400")
    try database.execute(sql: "ANALYZE")
  }

  private func writeTitles(to database: Database) throws {
    try database.execute(
      sql: "CREATE TABLE tu_dien (bang TEXT NOT NULL, cot TEXT NOT NULL, tieu_de TEXT NOT NULL) STRICT")
    for table in tables {
      for column in table.columns {
        try database.execute(
          sql: "INSERT INTO tu_dien VALUES (?, ?, ?)", arguments: [table.name, column.name, column.title])
      }
    }
  }
}
