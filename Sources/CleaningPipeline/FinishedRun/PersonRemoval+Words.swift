import Wording

extension PersonRemoval {
  /// What was done.
  public func lines(in language: Language) -> [String] {
    [
      language.text(
        "forget.done",
        [
          "forms": language.number(forms), "rows": language.number(rows.reduce(0) { $0 + $1.count }),
          "tables": language.number(rows.count),
          "file": TerminalText.escaped(folder + "/" + RunManifest.fileName),
        ])
    ] + (dropsWorklists ? [language.text("forget.worklists")] : []) + [
      language.text(isAway ? "forget.earlier-runs" : "forget.inputs")
    ]
  }
}

extension PersonRemoval.Fault {
  public var status: ExitStatus {
    switch self {
    case .unknown, .redirected: .gateFailed
    case .run(let fault): fault.status
    case .folder(let fault): fault.status
    case .database: .internalError
    }
  }

  public func description(in language: Language) -> String {
    switch self {
    case .unknown: language.text("forget.unknown")
    case .redirected(let current): language.text("forget.redirected", ["person": current])
    case .run(let fault): fault.description(in: language)
    case .folder(let fault): fault.description(in: language)
    case .database(let cause): language.text("run.database-unusable", ["cause": cause])
    }
  }
}
