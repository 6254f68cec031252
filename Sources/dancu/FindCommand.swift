import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu find`: who in a run's baseline has this name, number, date or id.
struct FindCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Tìm người trong dân số nền · Look people up in the baseline.",
    discussion: """
      Mọi từ phải khớp đầu một từ trong dòng của người đó, không kể dấu và chữ hoa: họ tên, ngày sinh (1980-03), số
      định danh, số CMND, số hộ, thôn, xã, số phiếu, mã người (kể cả mã cũ).
      Every term must begin a word of the person's row, marks and case aside.
      """)

  @Argument(help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: "Các từ cần tìm · what to look for.")
  var terms: [String]

  @Option(help: "Nhiều nhất bao nhiêu người · at most so many people.")
  var limit = 20

  @OptionGroup var common: LanguageOption

  func run() throws {
    let language = common.language
    do {
      let matches = try PersonSearch(run: folder).people(matching: terms, limit: limit)
      for match in matches {
        let cells = [match.id, match.name, match.birthDate, match.unit, match.status, match.forms]
        try Terminal.print(cells.map { TerminalText.escaped($0) }.joined(separator: "  "))
      }
      guard !matches.isEmpty else {
        Terminal.say(language.text("find.nobody"))
        throw ExitCode(ExitStatus.gateFailed.rawValue)
      }
    } catch let fault as FinishedRun.Fault {
      Terminal.say(fault.description(in: language))
      try fault.status.end()
    }
  }
}
