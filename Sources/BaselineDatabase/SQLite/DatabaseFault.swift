import FormReading

/// Why the database cannot be built. What was written of it is not removed: it lies in the run's private folder.
public enum DatabaseFault: Error, Sendable, Equatable {
  /// The file cannot be made.
  case cannotCreate(errno: Int32)
  /// A finished table cannot be read again.
  case unreadable(ReadingError)
  /// A table no longer holds the rows and columns it was finished with.
  case tableChanged(String)
  /// SQLite refused: its extended result code (https://sqlite.org/rescode.html).
  case refused(code: Int32)

  /// The disk is full: SQLITE_FULL, or an I/O error of that kind.
  public var isDiskFull: Bool { if case .refused(let code) = self { code & 0xff == 13 } else { false } }

  /// The cause in short, for messages: no cell, no path.
  public var cause: String {
    switch self {
    case .cannotCreate(let errno): "errno \(errno)"
    case .unreadable(let error): error.file
    case .tableChanged(let table): table
    case .refused(let code): "SQLite \(code)"
    }
  }
}
