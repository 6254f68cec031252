import Glibc
import Wording

/// Why a run folder cannot be made or published.
public enum RunFolderFault: Error, Sendable, Equatable {
  /// Another process holds the output folder; its id, if the lock file says.
  case held(folder: String, pid: String?)
  case cannotCreate(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
  /// What the run itself has written cannot be read again.
  case cannotRead(path: String, errno: Int32)
  /// What the run itself has written comes back as other bytes.
  case changed(path: String)
  /// The name is taken by something that is not this run, whole and verified.
  case taken(path: String)
  /// Findings would replace what is read.
  case isInput(path: String)
  /// Findings would replace what is no findings of this program.
  case foreign(path: String)
  /// Findings of two formats would go to one file.
  case namedTwice(path: String)

  public var status: ExitStatus {
    switch self {
    case .held, .taken, .isInput, .foreign: .outputExists
    case .namedTwice: .usage
    case .cannotCreate(_, let errno), .cannotWrite(_, let errno), .cannotRead(_, let errno):
      ExitStatus(writeErrno: errno)
    case .changed: .stopped
    }
  }

  public func description(in language: Language) -> String {
    switch self {
    case .held(let folder, let pid):
      language.text(
        "run.folder-held", ["folder": TerminalText.escaped(folder), "pid": TerminalText.escaped(pid ?? "?")])
    case .changed(let path): language.text("run.file-changed", ["file": TerminalText.escaped(path)])
    case .taken(let path): language.text("run.folder-taken", ["folder": TerminalText.escaped(path)])
    case .isInput(let path): language.text("check.is-input", ["file": TerminalText.escaped(path)])
    case .foreign(let path): language.text("check.foreign", ["file": TerminalText.escaped(path)])
    case .namedTwice(let path): language.text("check.named-twice", ["file": TerminalText.escaped(path)])
    case .cannotCreate(let path, let errno), .cannotWrite(let path, let errno):
      language.text(
        "file.unwritable",
        ["file": TerminalText.escaped(path), "cause": SystemError.text(errno, in: language)])
    case .cannotRead(let path, let errno):
      language.text(
        "file.unreadable",
        ["file": TerminalText.escaped(path), "cause": SystemError.text(errno, in: language)])
    }
  }
}
