import Glibc
import Wording

/// One thing wrong in a pipeline file, with its place.
public struct PipelineMistake: Error, Sendable, Equatable {
  /// The stable code: `unknown-key`, `missing-key`, `wrong-type`, …; its words stand under `pipeline.<code>`.
  public var code: String
  public var origin: SettingOrigin
  /// The path of keys from the top, `sources[1].kind`; empty for the file as a whole.
  public var keyPath: String
  /// What goes into the words' placeholders.
  public var values: [String: String]
  /// The nearest name that would be right.
  public var suggestion: String?

  init(
    _ code: String, at origin: SettingOrigin, keyPath: String = "", _ values: [String: String] = [:],
    suggestion: String? = nil
  ) {
    self.code = code
    self.origin = origin
    self.keyPath = keyPath
    self.values = values
    self.suggestion = suggestion
  }

  /// `pipelines/a.yaml:12: sources[1].knd: [pipeline.unknown-key] unknown key `knd`; did you mean `kind`?`
  public func description(file: String, in language: Language) -> String {
    var line = origin.text(inFile: file)
    if !keyPath.isEmpty { line += TerminalText.escaped(keyPath) + ": " }
    line += "[pipeline.\(code)] "
    line += language.text("pipeline.\(code)", values.mapValues(TerminalText.escaped))
    if let suggestion { line += language.text("pipeline.did-you-mean", ["name": suggestion]) }
    return line
  }
}

extension SettingOrigin {
  /// `pipelines/a.yaml:12: `, or the option.
  func text(inFile file: String) -> String {
    switch self {
    case .file(let line, _): "\(TerminalText.escaped(file)):\(line): "
    case .option(let option): "--set \(TerminalText.escaped(option)): "
    }
  }
}

/// Why a pipeline file cannot be used.
public enum PipelineFault: Error, Sendable, Equatable {
  /// The file is not there.
  case missing(path: String)
  /// It cannot be read; the system's error number.
  case unreadable(path: String, errno: Int32)
  /// Everything that is wrong in it, in the order of the lines.
  case mistakes(path: String, [PipelineMistake])

  public var status: ExitStatus {
    switch self {
    case .missing: .inputMissing
    case .unreadable(_, EISDIR): .pipelineWrong
    case .unreadable(_, let errno): ExitStatus(readErrno: errno)
    case .mistakes: .pipelineWrong
    }
  }

  /// One line per mistake.
  public func lines(in language: Language) -> [String] {
    switch self {
    case .missing(let path):
      [language.text("file.missing", ["file": TerminalText.escaped(path)])]
    case .unreadable(let path, let errno):
      [
        language.text(
          "file.unreadable",
          ["file": TerminalText.escaped(path), "cause": SystemError.text(errno, in: language)])
      ]
    case .mistakes(let path, let mistakes):
      mistakes.map { $0.description(file: path, in: language) }
    }
  }
}
