import ArgumentParser
import CleaningPipeline
import LinkageEvaluation
import Wording

/// `dancu report`: the report of a finished run, made again.
struct ReportCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Lập lại báo cáo của một kết quả · The report again, from a finished run.",
    discussion: """
      Ghi HTML ra đầu ra chuẩn · writes HTML to standard output:
        dancu report out >bao-cao.html
        dancu report out --lang en --small-cells 5 >report.html
      """)

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Không in số người nhỏ hơn N · leave out counts of people below N.", valueName: "n"))
  var smallCells: Int?

  @Option(
    help: ArgumentHelp(
      "Đáp án: phiếu nào của ai, thêm mục độ chính xác · labels: adds the measured accuracy.",
      valueName: "file"), completion: .file(extensions: ["csv"]))
  var labels: String?

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if let smallCells, !(0...1000).contains(smallCells) {
      throw ValidationError(common.language.text("command.bad-small-cells"))
    }
  }

  func run() throws {
    let language = common.language
    try reportingFailures(in: language) {
      let run = try FinishedRun(folder)
      let accuracy = try labels.map { try MeasuredAccuracy(of: run, by: $0, language) }
      let html = try run.report(in: language, smallCells: smallCells, accuracy: accuracy)
      try Terminal.write(html.utf8.span)
    }
  }
}

extension MeasuredAccuracy {
  fileprivate init(of run: FinishedRun, by labels: String, _ language: Language) throws {
    do {
      let score = try ScoreReport(memberships: run.folder + "/memberships.csv", key: labels).linkage
      self.init(
        rightPairs: score.pairs.found, linkedPairs: score.pairs.found + score.pairs.wrong,
        truePairs: score.pairs.real, wholePeople: score.clusters.exact, people: score.clusters.people)
    } catch {
      try error.end(in: language)
      throw error
    }
  }
}
