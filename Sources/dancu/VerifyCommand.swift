import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu verify`: whether a finished run is still what was published.
struct VerifyCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra một kết quả còn nguyên vẹn · Check hashes, tables and accounts of a finished run.")

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @OptionGroup var common: LanguageOption

  func run() throws {
    do {
      let verification = RunVerification(of: try FinishedRun(folder))
      let lines = verification.lines(in: common.language)
      if verification.holds {
        for line in lines { try Terminal.print(line) }
      } else {
        lines.forEach(Terminal.say)
      }
      try (verification.holds ? ExitStatus.success : .gateFailed).end()
    } catch let fault as FinishedRun.Fault {
      Terminal.say(fault.description(in: common.language))
      try fault.status.end()
    }
  }
}
