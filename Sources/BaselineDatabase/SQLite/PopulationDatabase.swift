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

  /// Builds the file: all tables in one transaction, then their indexes, whose keys are sorted in runs of some
  /// megabytes. Runs lie in files without a name beside the database and are sorted while further rows are read.
  ///
  /// - Parameters:
  ///   - path: must not exist; made with mode 0600.
  ///   - sorters: threads that sort keys beside the one that reads rows; 0 for none. The bytes are the same.
  /// - Complexity: O(rows × log rows) for the indexes. Memory: some 50 MiB, whatever the rows.
  public func build(at path: String, sorters: Int = 0) throws(DatabaseFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno: errno) }
    close(descriptor)
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(sorters: sorters))
      try queue.writeWithoutTransaction { database in
        try database.keepTemporaryFiles(in: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        defer { try? database.keepTemporaryFiles(in: "") }
        try fill(database)
      }
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
  private static func configuration(sorters: Int) -> Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      for pragma in [
        "page_size = 32768", "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
        // More pages than a processor's own cache holds cost more than they spare.
        "cache_size = -8192", "foreign_keys = OFF", "threads = \(sorters)",
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

extension Database {
  /// Sorted keys hold personal numbers: they lie where the database does, or in memory, never in the system's folder for
  /// temporary files.
  ///
  /// - Parameter folder: empty for the system's choice, once nothing is sorted any more.
  fileprivate func keepTemporaryFiles(in folder: String) throws {
    try execute(sql: "PRAGMA temp_store_directory = '\(folder.replacing("'", with: "''"))'")
    // A library built without this pragma takes it for one it does not know, and says nothing.
    let taken = try String.fetchOne(self, sql: "PRAGMA temp_store_directory") ?? ""
    try execute(sql: "PRAGMA temp_store = \(folder.isEmpty || taken != folder ? "MEMORY" : "FILE")")
  }
}
