import Wording

extension RunVerification {
  /// One line a problem; else what was verified.
  public func lines(in language: Language) -> [String] {
    guard !holds else {
      return [
        language.text(
          "verify.holds",
          [
            "files": language.number(files), "bytes": ByteCount.text(bytes, in: language),
            "tables": language.number(tables),
            "forms": language.number(forms),
          ])
      ]
    }
    return problems.map { $0.description(in: language) }
  }
}

extension RunVerification.Problem {
  public func description(in language: Language) -> String {
    switch self {
    case .unreadable(let file, let errno):
      language.text(
        "file.unreadable",
        ["file": TerminalText.escaped(file), "cause": SystemError.text(errno, in: language)])
    case .changed(let file): language.text("verify.changed", ["file": TerminalText.escaped(file)])
    case .foreign(let file): language.text("verify.foreign", ["file": TerminalText.escaped(file)])
    case .schema(let file, 0, _): language.text("verify.table", ["file": TerminalText.escaped(file)])
    case .schema(let file, let row, let column):
      language.text(
        "verify.cell",
        ["file": TerminalText.escaped(file), "row": String(row), "column": TerminalText.escaped(column)])
    case .account(let name, let written, let counted):
      language.text(
        "verify.account",
        ["name": name, "written": language.number(written), "counted": language.number(counted)])
    case .identity: language.text("verify.identity")
    case .people: language.text("verify.people")
    }
  }
}
