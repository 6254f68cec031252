import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu check`: read and validate only; findings out, an exit code for CI.
struct CheckCommand: AsyncParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Chỉ đọc và kiểm tra; liệt kê lỗi · Read and validate only; list the findings.")

  @Argument(help: "Tệp quy trình · the pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @Option(
    name: .customLong("format"), parsing: .singleValue,
    help: ArgumentHelp("text, json, sarif=TỆP·PATH, junit=TỆP·PATH.", valueName: "format"))
  var formats: [String] = []

  @Option(help: "Mức lỗi làm mã thoát khác 0 · the severity that fails: error, warning, never.")
  var failOn = FailureLimit.error

  @Option(help: "Số luồng · worker threads.")
  var jobs: Int?

  @Option(help: "Tiến độ · progress: auto, plain, json, none.")
  var progress = ProgressMode.auto

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Thay một thiết lập · override a setting.", valueName: "key=value"))
  var settings: [String] = []

  @Flag(help: "Cho hiện giá trị ô trong thông báo · show cell values in messages.")
  var showValues = false

  @OptionGroup var common: LanguageOption

  func validate() throws {
    for format in formats where FindingsDestination(format) == nil {
      throw ValidationError(
        common.language.text("command.bad-format", ["value": TerminalText.escaped(format)]))
    }
    try requireWellFormed(settings, in: common.language)
  }

  func run() async throws {
    let signals = StopSignals(grace: .seconds(1))
    var options = RunOptions()
    options.jobs = jobs
    options.language = common.language
    options.progress = progress
    options.settings = settings
    options.showValues = showValues
    options.stopRequest = { signals.request }
    let destinations = formats.compactMap { FindingsDestination($0) }
    let outcome = await CleaningRun(pipelinePath: pipeline, options: options).check(
      formats: destinations.isEmpty ? [FindingsDestination(format: .text)] : destinations, failOn: failOn)
    outcome.messages.forEach(Terminal.say)
    try outcome.status.end()
  }
}
