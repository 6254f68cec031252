import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu explain`: why one person, why linked, why not.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Vì sao là một người, vì sao ghép, vì sao không · Why one person, why linked, why not.")

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: "Số phiếu hoặc mã người · a form number or person id.")
  var a: String

  @Argument(help: "Số phiếu thứ hai · the other form.")
  var b: String?

  @OptionGroup var common: LanguageOption

  func run() throws {
    let language = common.language
    do {
      let explanation = try RunExplanation(folder: folder, language: language)
      let lines = try b.map { try explanation.lines(about: a, and: $0) } ?? explanation.lines(about: a)
      guard let lines else {
        Terminal.say(language.text("explain.unknown", ["name": TerminalText.escaped(a)]))
        throw ExitCode(ExitStatus.gateFailed.rawValue)
      }
      for line in lines { try Terminal.print(line) }
    } catch let fault as SmallFile.Fault {
      Terminal.say(
        language.text(
          "file.unreadable",
          ["file": TerminalText.escaped(folder), "cause": SystemError.text(fault.errno, in: language)]))
      try ExitStatus(readErrno: fault.errno).end()
    }
  }
}
