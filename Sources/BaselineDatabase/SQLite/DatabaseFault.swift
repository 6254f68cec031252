import FormReading
import Glibc

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

  /// What the machine lacked, as an error number: the same work, done again, may succeed. nil for any other cause.
  public var systemError: Int32? {
    guard case .refused(let code) = self else { return nil }
    // Primary result codes: SQLITE_NOMEM, SQLITE_IOERR (also a quota that is used up), SQLITE_FULL; and SQLITE_CORRUPT and
    // SQLITE_NOTADB, as a file that was written a moment ago is damaged only by what it lies on.
    return switch code & 0xff {
    case 7: ENOMEM
    case 10, 11, 26: EIO
    case 13: ENOSPC
    default: nil
    }
  }

  /// Whether a file in the run's own folder could not be opened, for whatever the machine lacked (SQLite tells no more
  /// than SQLITE_CANTOPEN, or SQLITE_READONLY where opening to read was all that went).
  public var isUnopened: Bool {
    if case .refused(let code) = self { [8, 14].contains(code & 0xff) } else { false }
  }

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
