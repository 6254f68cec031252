import ArgumentParser
import CleaningPipeline
import Glibc
import LinkageEvaluation
import Wording

/// `dancu score`: a run over a sample, measured against the sample's key.
struct ScoreCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Chấm một lần chạy theo đáp án của phiếu giả định · Measure a run against a sample's key.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: ArgumentHelp(
      "Thư mục kết quả, hoặc memberships.csv · a run folder, or its memberships.csv.", valueName: "run"),
    completion: .file())
  var folder: String

  @Argument(help: "Đáp án · key.csv.", completion: .file(extensions: ["csv"]))
  var key: String

  @Option(
    help:
      "Phiếu cùng số gieo, --damage none · the same sample undamaged: scores the fields of records.csv.",
    completion: .file(extensions: ["csv"]))
  var truth: String?

  @Option(
    help:
      "Phiếu mà lần chạy đã đọc · the forms that the run read: tells what was left as written from what was made wrong.",
    completion: .file(extensions: ["csv"]))
  var written: String?

  @Option(help: "text, json.")
  var format = Format.text

  @OptionGroup var common: LanguageOption

  func run() throws {
    _ = StopSignals(grace: .zero)
    do {
      let isTable = folder.hasSuffix(".csv")
      let folder = isTable ? folder : FinishedRun.folder(at: folder)
      // The other tables count when the run has them.
      let table: (String) -> String? = { name in
        let path = "\(folder)/\(name).csv"
        return !isTable && access(path, R_OK) == 0 ? path : nil
      }
      let report = try ScoreReport(
        memberships: isTable ? folder : folder + "/memberships.csv", key: key, links: table("links"),
        review: table("review"), twoPlace: table("two-place"),
        asOf: isTable ? "" : RunManifest.asOf(ofRun: folder) ?? "",
        records: table("records"), truth: truth, written: written)
      try Terminal.write((format == .json ? report.json : report.text(in: common.language)).utf8.span)
    } catch let error as ScoreError {
      try error.end(in: common.language)
    }
  }
}

extension ScoreError {
  /// Tells what is wrong and ends the command with its status.
  func end(in language: Language) throws {
    Terminal.say(description(in: language) { SystemError.text($0, in: language) })
    if case .unreadable(_, let errno) = self { try ExitStatus(readErrno: errno).end() }
    try ExitStatus.inputUnreadable.end()
  }
}
