import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu run`: forms in, a run folder out. Its path is the last line on standard output.
struct RunCommand: AsyncParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Làm sạch, ghép, xuất dân số nền · Clean, link and publish a population baseline.")

  @Argument(help: "Tệp quy trình · the pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @Option(
    name: [.customLong("out"), .customLong("output"), .customShort("o")],
    help: ArgumentHelp("Thư mục kết quả · where the run folder is made.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Lần chạy trước: ai đã có mã người thì giữ mã · an earlier run, whose people keep their ids.",
      valueName: "run"),
    completion: .directory)
  var onto: String?

  @Option(
    help: ArgumentHelp(
      "Lần chạy trước: ghép theo mô hình, tần suất, ngưỡng của nó · link by an earlier run's model.",
      valueName: "run"),
    completion: .directory)
  var modelFrom: String?

  @Option(help: "Số luồng · worker threads (mặc định · default: mọi lõi · all cores).")
  var jobs: Int?

  @Option(help: ArgumentHelp("Bộ nhớ tối đa · memory limit: 4G, 512M.", valueName: "size"))
  var memory: String?

  @Option(help: "Tiến độ · progress: auto, plain, json, none.")
  var progress = ProgressMode.auto

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Thay một thiết lập · override a setting: quota.minimum_age=16.", valueName: "key=value"))
  var settings: [String] = []

  @Flag(help: "Làm tiếp lần chạy bị dừng · go on with a stopped run.")
  var resume = false

  @Flag(help: "Chỉ ước lượng phiếu, bộ nhớ, đĩa, thời gian · estimate only.")
  var dryRun = false

  @Flag(help: "Cho hiện giá trị ô trong thông báo · show cell values in messages.")
  var showValues = false

  @Flag(help: "Chỉ in đường dẫn kết quả · print the run folder's path only.")
  var quiet = false

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if let memory, ByteCount.bytes(memory) == nil {
      throw ValidationError(common.language.text("command.bad-size", ["value": TerminalText.escaped(memory)]))
    }
    if let jobs, !(1...Self.maximumJobs).contains(jobs) {
      throw ValidationError(
        common.language.text("command.bad-jobs", ["maximum": String(Self.maximumJobs)]))
    }
    try requireWellFormed(settings, in: common.language)
  }

  private static let maximumJobs = 1024

  func run() async throws {
    // Two seconds are promised; a process with gigabytes takes a while to be gone.
    let signals = StopSignals(grace: .milliseconds(1500))
    let outcome = await CleaningRun(pipelinePath: pipeline, options: options(signals)).run()
    // Of a dry run they are the answer.
    let isAnswer = dryRun && outcome.status == .success && outcome.folder == nil
    if !isAnswer { outcome.messages.forEach(Terminal.say) }
    do throws(Terminal.Closed) {
      if isAnswer { for line in outcome.messages { try Terminal.print(line) } }
      try show(outcome)
    } catch {
      // The run stands; only its summary found no reader.
      Terminal.say(common.language.text("errno.EPIPE"))
    }
    try outcome.status.end()
  }

  private func options(_ signals: StopSignals) -> RunOptions {
    var options = RunOptions()
    options.output = output
    options.onto = onto
    options.modelFrom = modelFrom
    options.jobs = jobs
    options.memory = memory.flatMap(ByteCount.bytes)
    options.language = common.language
    options.progress = progress
    options.settings = settings
    options.resume = resume
    options.dryRun = dryRun
    options.showValues = showValues
    options.stopRequest = { signals.request }
    return options
  }

  private func show(_ outcome: RunOutcome) throws(Terminal.Closed) {
    guard let folder = outcome.folder else { return }
    if outcome.isRepeat {
      Terminal.say(common.language.text("summary.repeat"))
    } else if !quiet {
      let screen = SummaryScreen(
        outcome.summary, language: common.language, version: ProgramVersion.current)
      for line in screen.lines(folder: folder) { try Terminal.print(line) }
      try Terminal.print("")
    }
    try Terminal.print(folder)
  }
}
