import Glibc
import ResidentModel

/// A source that cannot be read as declared: the file as a whole, not one of its rows. Never holds a cell's value.
public struct ReadingError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missing
    /// A pattern that no file's name fits.
    case noMatch
    /// The file's name is no UTF-8, so that nothing could name it.
    case nameNotUTF8
    case noPermission
    /// The content is not what was declared; the code says how.
    case unreadable(FindingCode)
    /// A document has no element at the path declared for its forms; paths that it has.
    case recordNotFound(declared: String, existing: [String])
    /// The compressed bytes are damaged or cut.
    case damagedCompression
    /// Decompressing gives more than the declared ratio or size.
    case decompressionLimit
    /// No text at all, but this.
    case foreign(ForeignFormat)
    /// Not the bytes that were read the first time.
    case changed
    /// The spool for standard input cannot be written.
    case spool(errno: Int32)
    case system(errno: Int32)
  }

  public var reason: Reason
  /// The file as the user named it; `-` for standard input.
  public var file: String
  /// From 1; 0 when the whole file is meant.
  public var line: UInt64
  public var byteOffset: UInt64

  public init(_ reason: Reason, file: String, line: UInt64 = 0, byteOffset: UInt64 = 0) {
    self.reason = reason
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
  }

  /// What the error number of a failed system call means for an input.
  public static func system(_ number: Int32, file: String) -> ReadingError {
    switch number {
    case ENOENT, ENOTDIR: ReadingError(.missing, file: file)
    case EACCES, EPERM: ReadingError(.noPermission, file: file)
    default: ReadingError(.system(errno: number), file: file)
    }
  }

  /// The program's exit code: 65 unreadable as declared, 66 missing, 75 stopped and resumable, 77 no permission.
  public var exitCode: Int32 {
    switch reason {
    case .missing, .noMatch: 66
    case .noPermission: 77
    case .spool: 75
    case .unreadable, .foreign, .recordNotFound, .damagedCompression, .decompressionLimit, .changed, .system,
      .nameNotUTF8:
      65
    }
  }

  /// Stable name of the reason, for messages in the user's language and for machines.
  public var key: String {
    switch reason {
    case .missing: "tep.missing"
    case .noMatch: "tep.no-match"
    case .nameNotUTF8: "tep.name-not-utf8"
    case .noPermission: "tep.no-permission"
    case .unreadable(let code): code.name
    case .foreign(let format):
      switch format {
      case .utf32: "tep.utf-32"
      case .pdf: "tep.document"
      default: format.isSpreadsheet ? "tep.spreadsheet" : "tep.archive"
      }
    case .recordNotFound: "tep.record-not-found"
    case .damagedCompression: "tep.damaged-compression"
    case .decompressionLimit: "tep.decompression-limit"
    case .changed: FindingCode.fileChanged.name
    case .spool: "tep.spool"
    case .system: "tep.system-error"
    }
  }
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    switch reason {
    case .spool(let number), .system(let number):
      return "\(place): [\(key)] \(String(cString: strerror(number)))"
    default: return "\(place): [\(key)]"
    }
  }
}
