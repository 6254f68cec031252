import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu explain`: why one person, why linked, why not.
struct ExplainCommand: AsyncParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Vì sao là một người, vì sao ghép, vì sao không · Why one person, why linked, why not.",
    discussion: """
      Đọc lại dữ liệu của lần chạy, nên hỏi được cặp phiếu bất kỳ, kể cả cặp chưa từng được so.
      The run's forms are read again, so any two can be asked about, also two that were never compared.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(
    help: "Số phiếu, mã người, hoặc TỆP:DÒNG · a form number, a person id, or FILE:ROW.")
  var a: String

  @Argument(help: "Phiếu hay người thứ hai · the other one.")
  var b: String?

  @Option(
    help: ArgumentHelp("Vẽ sức nặng từng mục ra tệp SVG · draw the weights.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @Option(help: "text, json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Tệp quy trình, nếu đã dời chỗ · the pipeline file, if it was moved.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String?

  @Option(help: "Số luồng · worker threads (mặc định · default: mọi lõi · all cores).")
  var jobs: Int?

  @Option(help: "Tiến độ · progress: auto, plain, json, none.")
  var progress = ProgressMode.auto

  @OptionGroup var common: LanguageOption

  func run() async throws {
    let signals = StopSignals(grace: .zero)
    let language = common.language
    do {
      let run = try FinishedRun(folder)
      let names = [a] + (b.map { [$0] } ?? [])
      guard
        let explanation = try await RunExplanation(
          of: names, in: run, pipelinePath: pipeline, options: options(signals))
      else {
        let names = names.map(TerminalText.escaped).joined(separator: ", ")
        Terminal.say(language.text("explain.unknown", ["name": names]))
        throw ExitCode(ExitStatus.gateFailed.rawValue)
      }
      if let remark = explanation.remark(in: language) { Terminal.say(remark) }
      switch format {
      case .text: for line in explanation.lines(in: language) { try Terminal.print(line) }
      case .json: try Terminal.write(explanation.json(in: language).text().utf8.span)
      }
      try draw(explanation)
    } catch let fault as FinishedRun.Fault {
      Terminal.say(fault.description(in: language))
      try fault.status.end()
    }
  }

  private func draw(_ explanation: RunExplanation) throws {
    guard let svg else { return }
    let language = common.language
    guard let drawing = explanation.drawing(in: language) else {
      Terminal.say(language.text("explain.no-drawing"))
      throw ExitCode(ExitStatus.gateFailed.rawValue)
    }
    do throws(RunFolderFault) {
      try SmallFile.create(svg, holding: drawing)
    } catch {
      Terminal.say(error.description(in: language))
      try error.status.end()
    }
  }

  private func options(_ signals: StopSignals) -> RunOptions {
    var options = RunOptions()
    options.jobs = jobs
    options.language = common.language
    options.progress = progress
    options.stopRequest = { signals.request }
    return options
  }
}
