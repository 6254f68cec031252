/// One connection to a server; closed when it goes.
struct PostgreSQLConnection: ~Copyable {
  private let library: PostgreSQLLibrary
  private let connection: PostgreSQLLibrary.Connection

  /// - Parameter address: `postgres://…`, or `key=value` words, as libpq takes them.
  init(to address: String) throws(PostgreSQLFault) {
    let library = try PostgreSQLLibrary()
    let connection = library.connect(address)
    guard let connection, library.status(connection) == PostgreSQLLibrary.connectionIsFine else {
      let words = connection.flatMap { library.errorMessage($0) }.map { String(cString: $0) } ?? ""
      if let connection { library.finish(connection) }
      throw .noConnection(words.split(separator: "\n").joined(separator: " "))
    }
    self.library = library
    self.connection = connection
  }

  deinit { library.finish(connection) }

  /// Runs statements that return nothing.
  ///
  /// - Parameter table: which table they are about, for the fault.
  borrowing func execute(_ sql: String, about table: String = "") throws(PostgreSQLFault) {
    _ = try rows(sql, about: table)
  }

  /// The first column of the rows that a statement returns.
  borrowing func rows(_ sql: String, about table: String = "") throws(PostgreSQLFault) -> [String] {
    guard let result = library.execute(connection, sql) else { throw refusal(nil, table) }
    defer { library.clear(result) }
    switch library.resultStatus(result) {
    case PostgreSQLLibrary.commandIsDone: return []
    case PostgreSQLLibrary.hasRows:
      return (0..<library.rowCount(result)).map { row in
        library.value(result, row, 0).map { String(cString: $0) } ?? ""
      }
    default: throw refusal(result, table)
    }
  }

  /// Runs a `COPY … FROM STDIN` and sends it what `next` gives, until that is empty.
  borrowing func copy(
    _ sql: String, about table: String,
    from next: () throws(PostgreSQLFault) -> UnsafeBufferPointer<UInt8>
  ) throws(PostgreSQLFault) {
    guard let start = library.execute(connection, sql) else { throw refusal(nil, table) }
    let takesCopy = library.resultStatus(start) == PostgreSQLLibrary.takesCopy
    defer { library.clear(start) }
    guard takesCopy else { throw refusal(start, table) }
    do throws(PostgreSQLFault) {
      while case let bytes = try next(), !bytes.isEmpty {
        let isSent = bytes.withMemoryRebound(to: CChar.self) {
          library.putCopyData(connection, $0.baseAddress, CInt($0.count)) == 1
        }
        guard isSent else { break }
      }
    } catch {
      // The server must not take half a table for a whole one.
      _ = library.putCopyEnd(connection, "unreadable")
      drain()
      throw error
    }
    _ = library.putCopyEnd(connection, nil)
    guard let end = library.nextResult(connection) else { throw refusal(nil, table) }
    defer {
      library.clear(end)
      drain()
    }
    guard library.resultStatus(end) == PostgreSQLLibrary.commandIsDone else { throw refusal(end, table) }
  }

  /// Takes what results are left, so that the connection serves the next statement.
  private borrowing func drain() {
    while let result = library.nextResult(connection) { library.clear(result) }
  }

  private borrowing func refusal(_ result: PostgreSQLLibrary.Result?, _ table: String) -> PostgreSQLFault {
    let state = result.flatMap { library.resultField($0, PostgreSQLLibrary.sqlState) }
    return .refused(sqlState: state.map { String(cString: $0) } ?? "08000", table: table)
  }
}
