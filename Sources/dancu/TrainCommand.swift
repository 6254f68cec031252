import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu train`: estimates a linkage model from forms, and from labels.
struct TrainCommand: AsyncParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Ước lượng mô hình ghép từ dữ liệu · Estimate a linkage model from forms.",
    discussion: """
      In mô hình trước và sau, và kết quả ghép của từng mô hình; không xuất dân số nền.
      Prints the model before and after and what linking with each gives; publishes nothing.
      """)

  @Argument(help: "Tệp quy trình · the pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @Option(
    help: ArgumentHelp(
      "Đáp án: CSV có cột so_phieu, person · labels: CSV with these columns.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var labels: String?

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: ArgumentHelp(
      "Tệp mô hình mới, `-` là đầu ra chuẩn · the new model, `-` for standard output.", valueName: "json"),
    completion: .file(extensions: ["json"]))
  var output: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Thay một thiết lập · override a setting.", valueName: "key=value"))
  var settings: [String] = []

  @Option(help: "Số luồng · worker threads (mặc định · default: mọi lõi · all cores).")
  var jobs: Int?

  @Option(help: "Tiến độ · progress: auto, plain, json, none.")
  var progress = ProgressMode.auto

  @OptionGroup var common: LanguageOption

  func validate() throws { try requireWellFormed(settings, in: common.language) }

  func run() async throws {
    let signals = StopSignals(grace: .zero)
    let language = common.language
    var options = RunOptions()
    options.jobs = jobs
    options.language = language
    options.progress = progress
    options.settings = settings
    options.stopRequest = { signals.request }
    do {
      let training = try await ModelTraining.run(pipelinePath: pipeline, labels: labels, options: options)
      // The answer is the model when it goes to standard output, else the table.
      if output == "-" {
        training.lines(in: language).forEach(Terminal.say)
        try Terminal.write(training.modelText.utf8.span)
      } else {
        for line in training.lines(in: language) { try Terminal.print(line) }
        if let output {
          try SmallFile.create(output, holding: training.modelText)
          Terminal.say(language.text("command.wrote", ["file": TerminalText.escaped(output)]))
        }
      }
    } catch let failure as TrainingFailure {
      failure.messages(in: language).forEach(Terminal.say)
      try failure.status.end()
    } catch let fault as RunFolderFault {
      Terminal.say(fault.description(in: language))
      try fault.status.end()
    }
  }
}
