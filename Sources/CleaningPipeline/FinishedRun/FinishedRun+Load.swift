import BaselineDatabase
import Wording

extension FinishedRun {
  /// How loading into a database server ended, in words, and as an exit status.
  public struct LoadOutcome: Sendable, Equatable {
    public var message: String
    public var status: ExitStatus
  }

  /// Loads every table into a schema of a PostgreSQL database, as one transaction. The only code of this program that
  /// opens a socket.
  ///
  /// A run that is not what was published any more is refused.
  ///
  /// - Parameters:
  ///   - address: `postgres://…`, or `key=value` words, as libpq takes them. It is repeated nowhere.
  ///   - schema: the pipeline's name when nil.
  public func load(to address: String, schema: String?, language: Language) -> LoadOutcome {
    // What the run did not write lies beside it and is not loaded.
    let problems = RunVerification(of: self).problems.filter {
      if case .foreign = $0 { false } else { true }
    }
    guard problems.isEmpty else {
      let lines = [language.text("load.not-whole")] + problems.map { $0.description(in: language) }
      return LoadOutcome(message: lines.joined(separator: "\n"), status: .inputUnreadable)
    }
    let schema = schema ?? DataPackage.slug(name).replacing("-", with: "_").replacing(".", with: "_")
    let load = PostgreSQLLoad(
      tables.map { DatabaseTable($0) }, schema: schema, runID: runID, asOf: asOf)
    do {
      let words =
        switch try load.run(to: address) {
        case .loaded(let rows):
          language.text(
            "load.done",
            [
              "tables": language.number(tables.count), "rows": language.number(rows),
              "schema": TerminalText.escaped(schema), "run": runID,
            ])
        case .alreadyThere:
          language.text("load.already-there", ["schema": TerminalText.escaped(schema), "run": runID])
        }
      return LoadOutcome(message: words, status: .success)
    } catch {
      return LoadOutcome(message: error.description(in: language), status: error.status)
    }
  }
}

extension DatabaseTable {
  init(_ table: FinishedTable) {
    self.init(
      csv: table.path, rows: table.rows,
      columns: table.columns.map { .init(name: $0.name, kind: .init(schemaType: $0.type), title: $0.title) })
  }
}

extension PostgreSQLFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .noLibrary, .noConnection: .inputMissing
    // Classes 53 and 57: the server has no disk or memory left, or was told to stop.
    case .refused(let state, _) where state.hasPrefix("53") || state.hasPrefix("57"): .stopped
    case .refused(let state, _) where state == "42501" || state.hasPrefix("28"): .noPermission
    case .refused, .schemaTaken: .outputExists
    case .nameTooLong: .usage
    case .unreadable(_, let errno): ExitStatus(readErrno: errno)
    case .wrongCount: .internalError
    }
  }

  fileprivate func description(in language: Language) -> String {
    switch self {
    case .noLibrary: language.text("load.no-library")
    case .noConnection(let words):
      language.text("load.no-connection", ["cause": TerminalText.escaped(words)])
    case .refused("2BP01", let table):
      language.text("load.depended-on", ["table": TerminalText.escaped(table)])
    case .refused(let state, ""):
      language.text("load.refused-statement", ["state": TerminalText.escaped(state)])
    case .nameTooLong(let name): language.text("load.name-too-long", ["name": TerminalText.escaped(name)])
    case .refused(let state, let table):
      language.text("load.refused", ["state": TerminalText.escaped(state), "table": table])
    case .schemaTaken(let schema):
      language.text("load.schema-taken", ["schema": TerminalText.escaped(schema)])
    case .unreadable(let file, let errno):
      language.text(
        "file.unreadable",
        ["file": TerminalText.escaped(file), "cause": SystemError.text(errno, in: language)])
    case .wrongCount(let table): language.text("load.wrong-count", ["table": table])
    }
  }
}
