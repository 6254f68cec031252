import Glibc

/// A run's finished tables in a schema of a PostgreSQL database: the same tables as in the SQLite file, an empty cell
/// NULL, titles as comments on the columns.
///
/// All in one transaction: other sessions see the run before or this one, never a part. The schema keeps which run it
/// holds in table `lan_chay`; the same run again changes nothing, another one replaces it.
public struct PostgreSQLLoad: Sendable {
  public enum Outcome: Sendable, Equatable {
    case loaded(rows: Int)
    /// The schema holds this very run.
    case alreadyThere
  }

  public let tables: [DatabaseTable]
  public let schema: String
  public let runID: String
  public let asOf: String

  /// - Parameter schema: made when it is not there; any name.
  public init(_ tables: [DatabaseTable], schema: String, runID: String, asOf: String) {
    self.tables = tables
    self.schema = schema
    self.runID = runID
    self.asOf = asOf
  }

  /// - Parameter address: `postgres://…`, or `key=value` words, as libpq takes them.
  /// - Complexity: O(rows × log rows) at the server, for its indexes; 1 MiB here.
  public func run(to address: String) throws(PostgreSQLFault) -> Outcome {
    let names = [schema] + tables.flatMap { [$0.name] + $0.columns.map(\.name) }
    if let name = names.first(where: { $0.utf8.count > Self.longestName }) { throw .nameTooLong(name) }
    let server = try PostgreSQLConnection(to: address)
    try server.execute("SET client_min_messages = warning; SET client_encoding = 'UTF8'; BEGIN")
    // One load at a time into one schema; gone with the transaction.
    _ = try server.rows("SELECT pg_advisory_xact_lock(hashtextextended(\(literal("dancu." + schema)), 0))")
    let held = try server.rows(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = \(literal(schema))")
    if held.contains(Self.runs) {
      let runs = try server.rows("SELECT ma_lan_chay FROM \(named(Self.runs))")
      if runs == [runID] {
        try server.execute("ROLLBACK")
        return .alreadyThere
      }
    } else if !held.isEmpty {
      throw .schemaTaken(schema)
    }
    try server.execute("CREATE SCHEMA IF NOT EXISTS \(identifier(schema))")
    for table in held.sorted() where isOurs(table) {
      try server.execute("DROP TABLE \(named(table))", about: table)
    }
    for table in tables { try load(table, into: server) }
    try recordRun(at: server)
    try server.execute("COMMIT")
    return .loaded(rows: tables.reduce(0) { $0 + $1.rows })
  }

  /// Bytes of a name that a server keeps, as it is usually built (NAMEDATALEN less one).
  private static let longestName = 63

  /// The table that says which run the schema holds.
  private static let runs = "lan_chay"

  /// Tables of another run that has some more are ours too; views and tables made beside them by others stay.
  private func isOurs(_ table: String) -> Bool {
    table == Self.runs || tables.contains { $0.name == table }
  }

  private func load(_ table: DatabaseTable, into server: borrowing PostgreSQLConnection)
    throws(PostgreSQLFault)
  {
    let columns = table.columns.map { "\(identifier($0.name)) \(Self.type(of: $0.kind))" }
    try server.execute(
      "CREATE TABLE \(named(table.name)) (\(columns.joined(separator: ", ")))", about: table.name)
    for column in table.columns {
      let place = "\(named(table.name)).\(identifier(column.name))"
      try server.execute("COMMENT ON COLUMN \(place) IS \(literal(column.title))", about: table.name)
    }
    let descriptor = open(table.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: table.path, errno: errno) }
    defer { close(descriptor) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { buffer.deallocate() }
    try server.copy(
      "COPY \(named(table.name)) FROM STDIN (FORMAT csv, HEADER true, ENCODING 'UTF8')", about: table.name
    ) { () throws(PostgreSQLFault) in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .unreadable(file: table.path, errno: errno) }
        // `read` filled the first `count` bytes.
        return UnsafeBufferPointer(rebasing: buffer[..<count])
      }
    }
    guard try server.rows("SELECT count(*) FROM \(named(table.name))") == ["\(table.rows)"] else {
      throw .wrongCount(table: table.name)
    }
    if let key = table.primaryKey {
      try server.execute(
        "ALTER TABLE \(named(table.name)) ADD PRIMARY KEY (\(identifier(key)))", about: table.name)
    }
    for column in table.indexedColumns where column != table.primaryKey {
      let key = identifier(column)
      try server.execute(
        "CREATE INDEX \(identifier("\(table.name)_\(column)")) ON \(named(table.name)) (\(key)) "
          + "WHERE \(key) IS NOT NULL", about: table.name)
    }
    try server.execute("ANALYZE \(named(table.name))", about: table.name)
  }

  private func recordRun(at server: borrowing PostgreSQLConnection) throws(PostgreSQLFault) {
    try server.execute(
      "CREATE TABLE \(named(Self.runs)) (ma_lan_chay text PRIMARY KEY, tinh_den date NOT NULL)")
    try server.execute("INSERT INTO \(named(Self.runs)) VALUES (\(literal(runID)), \(literal(asOf)))")
  }

  private static func type(of kind: DatabaseTable.Kind) -> String {
    switch kind {
    case .text: "text"
    case .integer: "bigint"
    case .real: "double precision"
    }
  }

  private func named(_ table: String) -> String { identifier(schema) + "." + identifier(table) }

  private func identifier(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  /// Without backslash escapes, whatever the server's setting.
  private func literal(_ text: String) -> String {
    "E'" + text.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
  }
}
