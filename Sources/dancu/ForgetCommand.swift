import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu forget`: one person out of a finished run, with a proof that names nobody.
struct ForgetCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Xóa một người khỏi một kết quả · Remove one person from a finished run, with a proof record.")

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: ArgumentHelp("Mã người · the person's id (ma_nguoi).", valueName: "person"))
  var person: String

  @OptionGroup var common: LanguageOption

  func run() throws {
    let language = common.language
    do {
      let removal = try PersonRemoval(of: person, from: try FinishedRun(folder), language: language)
      for line in removal.lines(in: language) { try Terminal.print(line) }
    } catch let fault as PersonRemoval.Fault {
      Terminal.say(fault.description(in: language))
      try fault.status.end()
    } catch let fault as FinishedRun.Fault {
      Terminal.say(fault.description(in: language))
      try fault.status.end()
    }
  }
}
