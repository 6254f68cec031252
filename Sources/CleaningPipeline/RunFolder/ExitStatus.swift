import Glibc

/// How a program run ended, as its exit code says (the numbers of sysexits.h, and 128 + signal).
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case success = 0
  /// Finished, outputs written; a gate or a finding at the failing level did not pass.
  case gateFailed = 1
  case usage = 64
  case inputUnreadable = 65
  case inputMissing = 66
  case internalError = 70
  case outputExists = 73
  /// Stopped, and resumable: disk full, memory, terminated.
  case stopped = 75
  case noPermission = 77
  case pipelineWrong = 78
  case hungUp = 129
  case interrupted = 130

  /// Whether the same work, done again, may succeed.
  public var isResumable: Bool { [.stopped, .hungUp, .interrupted].contains(self) }

  /// The status for a failure to read an input.
  public init(readErrno errno: Int32) {
    switch errno {
    case ENOENT: self = .inputMissing
    case EACCES, EPERM: self = .noPermission
    case ENOMEM, EMFILE, ENFILE: self = .stopped
    default: self = .inputUnreadable
    }
  }

  /// The status for a failure to write an output.
  public init(writeErrno errno: Int32) {
    switch errno {
    case ENOSPC, EDQUOT, EFBIG, EIO, ENOMEM, EMFILE, ENFILE: self = .stopped
    case EACCES, EPERM, EROFS: self = .noPermission
    default: self = .outputExists
    }
  }
}
