import Glibc

/// libpq, opened when a load is asked for and not before: a program that cleans forms has no network code in it, and
/// runs where the library is not installed.
///
/// Source: PostgreSQL 15 documentation, chapter 34 (libpq); the functions' types are those of `libpq-fe.h`.
struct PostgreSQLLibrary {
  typealias Connection = OpaquePointer
  typealias Result = OpaquePointer

  let connect: @convention(c) (UnsafePointer<CChar>) -> Connection?
  let status: @convention(c) (Connection) -> CInt
  let errorMessage: @convention(c) (Connection) -> UnsafePointer<CChar>?
  let finish: @convention(c) (Connection) -> Void
  let execute: @convention(c) (Connection, UnsafePointer<CChar>) -> Result?
  let resultStatus: @convention(c) (Result) -> CInt
  let resultField: @convention(c) (Result, CInt) -> UnsafePointer<CChar>?
  let rowCount: @convention(c) (Result) -> CInt
  let value: @convention(c) (Result, CInt, CInt) -> UnsafePointer<CChar>?
  let clear: @convention(c) (Result) -> Void
  let putCopyData: @convention(c) (Connection, UnsafePointer<CChar>?, CInt) -> CInt
  let putCopyEnd: @convention(c) (Connection, UnsafePointer<CChar>?) -> CInt
  let nextResult: @convention(c) (Connection) -> Result?

  static let name = "libpq.so.5"

  // Of `ConnStatusType`, `ExecStatusType` and `postgres_ext.h`.
  static let connectionIsFine: CInt = 0
  static let commandIsDone: CInt = 1
  static let hasRows: CInt = 2
  static let takesCopy: CInt = 4
  static let sqlState = CInt(UInt8(ascii: "C"))

  /// - Throws: `.noLibrary` when it is not installed, or lacks a function.
  init() throws(PostgreSQLFault) {
    // Never closed: its handles may be asked for until the process ends.
    guard let library = dlopen(Self.name, RTLD_NOW | RTLD_LOCAL) else { throw .noLibrary }
    func function<F>(_ name: String) throws(PostgreSQLFault) -> F {
      guard let symbol = dlsym(library, name) else { throw .noLibrary }
      // A C function's address and a `@convention(c)` value are the same word.
      return unsafeBitCast(symbol, to: F.self)
    }
    connect = try function("PQconnectdb")
    status = try function("PQstatus")
    errorMessage = try function("PQerrorMessage")
    finish = try function("PQfinish")
    execute = try function("PQexec")
    resultStatus = try function("PQresultStatus")
    resultField = try function("PQresultErrorField")
    rowCount = try function("PQntuples")
    value = try function("PQgetvalue")
    clear = try function("PQclear")
    putCopyData = try function("PQputCopyData")
    putCopyEnd = try function("PQputCopyEnd")
    nextResult = try function("PQgetResult")
  }
}
