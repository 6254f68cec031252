import BaselineDatabase
import FormReading
import PopulationBaseline
import RecordLinkage
import Wording

/// Why a run ended without being published: every error of the parts it calls, with the exit status that it means.
enum RunFailure: Error {
  case pipeline(PipelineFault)
  case reading(ReadingError)
  /// What a key of the pipeline file names cannot be read.
  indirect case named(NamedFile, pipeline: String, RunFailure)
  /// Several inputs that cannot be used, in the order in which they are named.
  case several([RunFailure])
  case folder(RunFolderFault)
  /// A file that the pipeline names beside its sources cannot be read.
  case sideFile(path: String, errno: Int32)
  case model(path: String, ModelFault)
  /// The key of pseudonyms: what is wrong with its file, a key of the wording table.
  case pseudonymKey(path: String, key: String)
  /// A finished run cannot be gone on from.
  case finishedRun(FinishedRun.Fault)
  case decisions(path: String, line: Int, key: String)
  /// The columns of a source cannot be found, or none of them is a field.
  case columns(file: String, key: String, values: [String: String])
  /// `job: link`: a column that the pipeline names is none of the model's.
  case columnNotInModel(name: String, known: [String])
  /// The accounts do not balance: the sources in which they do not.
  case unbalanced([String])
  /// Bytes: what the run needs, and what it may have.
  case memoryTooSmall(needed: Int, limit: Int)
  case diskTooSmall(needed: Int, free: Int)
  case stopped(ExitStatus)
  /// The SQLite file cannot be built.
  case database(DatabaseFault)
  /// A list that an office handed over.
  case officeList(OfficeList.Fault)
  case unexpected(String)

  init(_ error: any Error) {
    self =
      switch error {
      case let failure as RunFailure: failure
      case let fault as PipelineFault: .pipeline(fault)
      case let error as ReadingError: .reading(error)
      case let fault as RunFolderFault: .folder(fault)
      case .unreadable(let error) as DatabaseFault: .reading(error)
      case .cannotCreate(let errno) as DatabaseFault:
        .folder(.cannotCreate(path: PopulationDatabase.fileName, errno: errno))
      case let fault as DatabaseFault:
        fault.systemError.map { .folder(.cannotWrite(path: PopulationDatabase.fileName, errno: $0)) }
          ?? .database(fault)
      case let fault as FinishedRun.Fault: .finishedRun(fault)
      case let fault as OfficeList.Fault: .officeList(fault)
      default: .unexpected("\(type(of: error))")
      }
  }

  var status: ExitStatus {
    switch self {
    case .pipeline(let fault): fault.status
    case .reading(let error): ExitStatus(rawValue: error.exitCode) ?? .inputUnreadable
    case .named(_, _, let failure): failure.status
    case .several(let failures): failures.first?.status ?? .internalError
    case .folder(let fault): fault.status
    case .sideFile(_, let errno): ExitStatus(readErrno: errno)
    case .model, .decisions, .columnNotInModel, .pseudonymKey: .pipelineWrong
    case .columns: .inputUnreadable
    case .finishedRun(let fault): fault.status
    case .database(let fault) where fault.isUnopened: .stopped
    case .memoryTooSmall, .diskTooSmall: .stopped
    case .unbalanced, .database, .unexpected: .internalError
    case .officeList(let fault): fault.status
    case .stopped(let status): status
    }
  }

  func messages(in language: Language) -> [String] {
    switch self {
    case .pipeline(let fault): fault.lines(in: language)
    case .reading(let error): [language.readingError(error)]
    case .named(let file, let pipeline, let failure):
      failure.messages(in: language).map { file.place(inPipeline: pipeline) + $0 }
    case .several(let failures): failures.flatMap { $0.messages(in: language) }
    case .folder(let fault): [fault.description(in: language)]
    case .officeList(let fault): [fault.description(in: language)]
    case .sideFile(let path, let errno):
      ["\(TerminalText.escaped(path)): " + SystemError.text(errno, in: language)]
    case .model(let path, let fault):
      [
        language.text(
          "run.model-unusable",
          ["file": TerminalText.escaped(path), "cause": fault.description(in: language)])
      ]
    case .pseudonymKey(let path, let key): ["\(TerminalText.escaped(path)): " + language.text(key)]
    case .finishedRun(let fault): [fault.description(in: language)]
    case .decisions(let path, let line, let key):
      [
        "\(TerminalText.escaped(path)):\(line): "
          + language.text("run.decisions-unusable", ["cause": language.text(key)])
      ]
    case .columns(let file, let key, let values):
      ["\(TerminalText.escaped(file)): " + language.text(key, values.mapValues { TerminalText.escaped($0) })]
    case .columnNotInModel(let name, let known):
      [
        language.text(
          "run.column-not-in-model",
          ["name": TerminalText.escaped(name), "known": TerminalText.escaped(known.joined(separator: ", "))])
          + (NearestName.among(known, to: name).map {
            language.text("pipeline.did-you-mean", ["name": TerminalText.escaped($0)])
          } ?? "")
      ]
    case .unbalanced(let sources):
      [language.text("run.unbalanced", ["sources": sources.joined(separator: ", ")])]
    case .memoryTooSmall(let needed, let limit):
      [
        language.text(
          "run.memory-too-small",
          ["needed": ByteCount.text(needed, in: language), "limit": ByteCount.text(limit, in: language)])
      ]
    case .diskTooSmall(let needed, let free):
      [
        language.text(
          "run.disk-too-small",
          ["needed": ByteCount.text(needed, in: language), "free": ByteCount.text(free, in: language)])
      ]
    case .stopped: [language.text("run.stopped")]
    case .database(let fault): [language.text("run.database-unusable", ["cause": fault.cause])]
    case .unexpected(let kind): [language.text("run.unexpected", ["kind": kind])]
    }
  }

  func outcome(in language: Language) -> RunOutcome {
    RunOutcome(status: status, messages: messages(in: language))
  }
}

extension RunOutcome {
  /// How a verb ends that failed with an error of this library.
  public init(failure error: any Error, in language: Language) {
    self = RunFailure(error).outcome(in: language)
  }
}

extension Language {
  /// A file that cannot be read: place, code, cause and what to do.
  func readingError(_ error: ReadingError) -> String {
    var place = TerminalText.escaped(error.file)
    if error.line > 0 { place += ":\(error.line)" }
    switch error.reason {
    case .unreadable(let code):
      let (message, remedy) = finding(code.name)
      return "\(place): [\(code.name)] \(text("severity.error")): \(message); \(remedy)"
    case .recordNotFound(let declared, let existing):
      let paths = existing.map { "`\(TerminalText.escaped($0))`" }.joined(separator: ", ")
      return "\(place): [\(error.key)] "
        + text(error.key, ["path": TerminalText.escaped(declared), "existing": paths])
    case .spool(let errno), .system(let errno):
      return "\(place): [\(error.key)] " + SystemError.text(errno, in: self)
    case .foreign(let format):
      return "\(place): [\(error.key)] " + text(error.key, ["format": format.rawValue])
    case .missing, .noMatch, .nameNotUTF8, .noPermission, .damagedCompression, .decompressionLimit, .changed:
      return "\(place): [\(error.key)] " + text(error.key)
    }
  }
}
