import Wording

/// How progress is told on standard error.
public enum ProgressMode: String, CaseIterable, Sendable {
  /// One moving line on a terminal, else a line every ten seconds.
  case auto
  case plain
  /// JSON Lines events.
  case json
  case none
}

/// What the command line says about a run, beside the pipeline file.
public struct RunOptions: Sendable {
  /// Where the run folder is made, seen from the working directory; nil: where the pipeline says.
  public var output: String?
  /// The folder of the run whose people keep their ids in this one; nil: ids come from the forms alone.
  public var onto: String?
  /// The folder of the run whose model, frequencies and threshold this one goes by; nil: it estimates its own.
  public var modelFrom: String?
  /// Worker threads; nil: one per core.
  public var jobs: Int?
  /// Bytes; nil: no limit.
  public var memory: UInt64?
  public var language = Language.vi
  public var progress = ProgressMode.auto
  /// `KEY=VALUE`, in order.
  public var settings: [String] = []
  public var resume = false
  public var dryRun = false
  public var showValues = false
  /// Asked between batches: the status to end with once a signal has come, else nil.
  public var stopRequest: @Sendable () -> ExitStatus? = { nil }

  public init() {}

  /// The first of some `--set` that is no `KEY=VALUE`; nil when all are.
  public static func malformedSetting(among settings: [String]) -> String? {
    settings.first { (try? SettingOverride($0)) == nil }
  }
}

/// How a run ended.
public struct RunOutcome: Sendable {
  public var status: ExitStatus
  /// The published run folder; nil when nothing was published.
  public var folder: String?
  /// The same run stood there already, verified, and nothing was done.
  public var isRepeat: Bool
  public var summary: RunSummary
  /// Findings and remarks to print on standard error, ready worded.
  public var messages: [String]

  public init(
    status: ExitStatus, folder: String? = nil, isRepeat: Bool = false, summary: RunSummary = RunSummary(),
    messages: [String] = []
  ) {
    self.status = status
    self.folder = folder
    self.isRepeat = isRepeat
    self.summary = summary
    self.messages = messages
  }
}
