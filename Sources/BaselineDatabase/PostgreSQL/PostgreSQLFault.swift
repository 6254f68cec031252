/// Why a run cannot be loaded into PostgreSQL. The transaction is then undone, and the database is as it was.
public enum PostgreSQLFault: Error, Sendable, Equatable {
  /// libpq is not installed.
  case noLibrary
  /// The server does not answer, or does not let us in; its words, which name host and user, no password.
  case noConnection(String)
  /// The server refused a statement: its SQLSTATE (PostgreSQL documentation, appendix A). Its own words are left
  /// out, as they may quote a cell.
  case refused(sqlState: String, table: String)
  /// The schema holds tables that this program did not make.
  case schemaTaken(String)
  /// A name that the server would cut, so that two of them could become one.
  case nameTooLong(String)
  /// A table's file cannot be read: the system's error number.
  case unreadable(file: String, errno: Int32)
  /// The server counted other rows than the run did.
  case wrongCount(table: String)
}
