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
  /// - Parameters:
  ///   - address: `postgres://…`, or `key=value` words, as libpq takes them. It is repeated nowhere.
  ///   - schema: the pipeline's name when nil.
  public func load(to address: String, schema: String?, language: Language) -> LoadOutcome {
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
    case .unreadable(_, let errno): ExitStatus(readErrno: errno)
    case .wrongCount: .internalError
    }
  }

  fileprivate func description(in language: Language) -> String {
    switch self {
    case .noLibrary: language.text("load.no-library")
    case .noConnection(let words):
      language.text("load.no-connection", ["cause": TerminalText.escaped(words)])
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
