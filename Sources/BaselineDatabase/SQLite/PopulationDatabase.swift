import Dispatch
import GRDB
import Glibc
import Synchronization

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

  /// Builds the file: the largest table and its indexes, beside it in a second file all others and theirs, which are then
  /// taken over.
  ///
  /// - Parameters:
  ///   - path: must not exist; made with mode 0600.
  ///   - jobs: threads that may work at once. The bytes are the same.
  /// - Complexity: O(rows × log rows) for the indexes. Memory: some 50 MiB, whatever the rows.
  public func build(at path: String, jobs: Int = 1) throws(DatabaseFault) {
    let sizes = tables.map { $0.rows * $0.columns.count }
    let largest = tables.indices.max { sizes[$0] < sizes[$1] }
    let first = largest.map { [tables[$0]] } ?? []
    let others = tables.indices.filter { $0 != largest }.map { tables[$0] }
    do {
      try Self.makeFile(at: path)
      let sorting = try SortingFiles(beside: path)
      defer { sorting.end() }
      let second = SecondFile(beside: path)
      defer { second.remove() }
      try Self.inTurn(
        jobs: jobs,
        { try Self.open(path) { try $0.load(first, sorting: sorting) } },
        { try second.load(others, sorting: sorting) })
      try Self.open(path) { database in
        try second.move(others, into: database)
        try finish(database)
      }
    } catch let fault as DatabaseFault {
      throw fault
    } catch let error as DatabaseError {
      throw .refused(code: error.extendedResultCode.rawValue)
    } catch {
      throw .refused(code: ResultCode.SQLITE_ERROR.rawValue)
    }
  }

  /// An empty file, mode 0600.
  static func makeFile(at path: String) throws(DatabaseFault) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno: errno) }
    close(descriptor)
  }

  static func open(_ path: String, _ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction(body)
    try queue.close()
  }

  /// Nobody else sees the file before it is finished, and a run that dies leaves none: a journal would only cost.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      for pragma in [
        "page_size = 32768", "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
        // More pages than a processor's own cache holds cost more than they spare; and index keys are sorted in runs of
        // this size.
        "cache_size = -4096", "foreign_keys = OFF",
      ] {
        try database.execute(sql: "PRAGMA " + pragma)
      }
    }
    return configuration
  }

  /// Runs both, on threads of their own where two may work; when both fail, the first one's error is thrown.
  private static func inTurn(
    jobs: Int, _ first: @Sendable () throws -> Void, _ second: @Sendable () throws -> Void
  ) throws {
    guard jobs > 1 else {
      try first()
      return try second()
    }
    let failures = Mutex<[(part: Int, error: any Error)]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      do {
        try part == 0 ? first() : second()
      } catch {
        failures.withLock { $0.append((part, error)) }
      }
    }
    if let failure = failures.withLock({ $0.min { $0.part < $1.part } }) { throw failure.error }
  }

  /// What follows once all rows and their indexes are there.
  private func finish(_ database: Database) throws {
    try database.inTransaction(.immediate) {
      if let search, let table = tables.first(where: { $0.name == search.table }) {
        try database.build(search, over: table)
      }
      try writeTitles(to: database)
      return .commit
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
