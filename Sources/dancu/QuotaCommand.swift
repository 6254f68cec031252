import ArgumentParser
import CleaningPipeline
import ResidentModel
import Wording

/// `dancu quota`: the quota of a finished run, and how far the issuing of cards has come.
struct QuotaCommand: ParsableCommand, LocalisedCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, csv }

  static let configuration = CommandConfiguration(
    commandName: "quota",
    abstract: "Chỉ tiêu và tiến độ cấp thẻ · The quota, and the progress of issuing.",
    discussion: """
      --done: danh sách thẻ đã cấp, có cột ngày (ngay_cap) và người (so_dinh_danh hoặc ma_nguoi), hoặc đơn vị và số \
      lượng (ma_xa, so_luong) · the cards issued: a day, and a person, or a unit and a count.
      """)

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Danh sách thẻ đã cấp, CSV · the cards issued.", valueName: "file"),
    completion: .file())
  var done: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Ngày phải xong, 2026-12-31 · the day by which to finish.", valueName: "date"))
  var end: String?

  @Option(help: "text; csv: bảng tiến độ · the progress as a table.")
  var format = Form.text

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if let end, PartialDate(isoDay: end) == nil {
      throw ValidationError(common.language.text("command.bad-date", ["value": TerminalText.escaped(end)]))
    }
    if done == nil, end != nil || format == .csv {
      throw ValidationError(common.language.text("command.needs-done"))
    }
  }

  func run() throws {
    let language = common.language
    try reportingFailures(in: language) {
      let screen = QuotaScreen(try FinishedRun(folder), language: language)
      guard let done else { return try screen.quotaLines().forEach(Terminal.print) }
      switch format {
      case .text:
        try screen.progressLines(issued: done, by: end.flatMap { PartialDate(isoDay: $0) }).forEach(
          Terminal.print)
      case .csv: try Terminal.write(screen.progressTable(issued: done, tell: Terminal.say).utf8.span)
      }
    }
  }
}
