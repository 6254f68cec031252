import Synchronization
import Wording

/// Tells on standard error how far a run is: stage, rows a second, bytes, time left, memory.
///
/// Workers call `advance` once a batch; what is due is printed by whoever comes by then, so there is no thread and no
/// timer. The clock, the memory gauge and the sink come from outside.
public final class ProgressReporter: Sendable {
  /// What a stage will have done when it ends, as far as that is known; the first known one gives the time left.
  public struct Total: Sendable, Equatable {
    public var bytes: Int?
    public var rows: Int?

    public init(bytes: Int? = nil, rows: Int? = nil) {
      self.bytes = bytes
      self.rows = rows
    }
  }

  private let mode: Mode
  private let language: Language
  private let environment: Environment
  private let state = Mutex(State())

  private enum Mode { case movingLine, lines, json, none }

  /// What the reporter knows of the world.
  public struct Environment: Sendable {
    /// Nanoseconds from any fixed point.
    public var clock: @Sendable () -> UInt64
    /// Resident memory in bytes.
    public var memory: @Sendable () -> Int
    public var write: @Sendable (String) -> Void
    public var isTerminal: Bool
    public var columns: Int

    public init(
      clock: @escaping @Sendable () -> UInt64, memory: @escaping @Sendable () -> Int,
      write: @escaping @Sendable (String) -> Void, isTerminal: Bool, columns: Int = 80
    ) {
      self.clock = clock
      self.memory = memory
      self.write = write
      self.isTerminal = isTerminal
      self.columns = columns
    }
  }

  private struct State {
    var stage = ""
    var total = Total()
    var bytes = 0
    var rows = 0
    var began: UInt64 = 0
    var lastPrinted: UInt64 = 0
    var lineIsOpen = false
  }

  public init(_ mode: ProgressMode, language: Language, environment: Environment) {
    self.mode =
      switch mode {
      case .auto: environment.isTerminal ? .movingLine : .lines
      case .plain: .lines
      case .json: .json
      case .none: .none
      }
    self.language = language
    self.environment = environment
  }

  /// A stage begins. - Parameter stage: its key in the wording table, without `stage.`: `read`, `link`, …
  public func begin(_ stage: String, total: Total = Total()) {
    let now = environment.clock()
    state.withLock { state in
      state = State(stage: stage, total: total, began: now, lastPrinted: now, lineIsOpen: state.lineIsOpen)
      if mode == .json { environment.write(event("begin", state, at: now)) }
    }
  }

  /// Work was done since the last call. Cheap: a lock, and a line when one is due.
  public func advance(rows: Int = 0, bytes: Int = 0) {
    guard mode != .none else { return }
    let now = environment.clock()
    state.withLock { state in
      state.rows += rows
      state.bytes += bytes
      guard now &- state.lastPrinted >= interval else { return }
      state.lastPrinted = now
      print(&state, at: now)
    }
  }

  /// The stage is over.
  public func end() {
    guard mode != .none else { return }
    let now = environment.clock()
    state.withLock { state in
      clear(&state)
      if mode == .json { environment.write(event("end", state, at: now)) }
    }
  }

  /// Prints a line beside the progress: a moving line is cleared first.
  public func say(_ line: String) {
    state.withLock { state in
      clear(&state)
      environment.write(line + "\n")
    }
  }

  private var interval: UInt64 {
    switch mode {
    case .movingLine: 200_000_000
    case .json: 1_000_000_000
    case .lines, .none: 10_000_000_000
    }
  }

  private func print(_ state: inout State, at now: UInt64) {
    switch mode {
    case .none: break
    case .json: environment.write(event("progress", state, at: now))
    case .lines: environment.write(line(state, at: now) + "\n")
    case .movingLine:
      let line = line(state, at: now)
      // The line must not wrap, or the next one could not be drawn over it.
      let shown =
        TerminalText.width(line) < environment.columns ? line : String(line.prefix(environment.columns - 1))
      environment.write("\r\u{1b}[K" + shown)
      state.lineIsOpen = true
    }
  }

  private func clear(_ state: inout State) {
    if state.lineIsOpen { environment.write("\r\u{1b}[K") }
    state.lineIsOpen = false
  }

  private func line(_ state: State, at now: UInt64) -> String {
    let seconds = Double(now &- state.began) / 1e9
    var parts = [language.text("stage.\(state.stage)")]
    if state.rows > 0 {
      parts.append(language.text("progress.rows", ["rows": language.number(state.rows)]))
      parts.append(
        language.text(
          "progress.rate", ["rate": language.number(Int(Double(state.rows) / max(seconds, 0.001)))]))
    }
    if state.bytes > 0 { parts.append(ByteCount.text(state.bytes, in: language)) }
    if let left = timeLeft(state, seconds: seconds) {
      parts.append(language.text("progress.left", ["time": Self.duration(left)]))
    }
    parts.append(
      language.text("progress.memory", ["memory": ByteCount.text(environment.memory(), in: language)]))
    return parts.joined(separator: " · ")
  }

  private func event(_ name: String, _ state: State, at now: UInt64) -> String {
    let seconds = Double(now &- state.began) / 1e9
    var members: [(String, JSONValue)] = [
      ("event", .string(name)), ("stage", .string(state.stage)), ("rows", .integer(state.rows)),
      ("bytes", .integer(state.bytes)), ("seconds", .decimal(seconds, digits: 3)),
      ("memory", .integer(environment.memory())),
    ]
    if let rows = state.total.rows { members.append(("total_rows", .integer(rows))) }
    if let bytes = state.total.bytes { members.append(("total_bytes", .integer(bytes))) }
    if let left = timeLeft(state, seconds: seconds) {
      members.append(("seconds_left", .decimal(left, digits: 1)))
    }
    return JSONValue.object(members).text(indented: false) + "\n"
  }

  /// By the share of the work done so far, at the stage's average speed; nil until a fiftieth is done.
  private func timeLeft(_ state: State, seconds: Double) -> Double? {
    let parts = [(state.bytes, state.total.bytes), (state.rows, state.total.rows)]
    for case (let done, let total?) in parts where done > 0 && done >= total / 50 {
      return seconds * Double(max(0, total - done)) / Double(done)
    }
    return nil
  }

  /// `0:07`, `12:30`, `1:02:03`.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded())
    let pair = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return whole < 3600
      ? "\(whole / 60):\(pair(whole % 60))" : "\(whole / 3600):\(pair(whole / 60 % 60)):\(pair(whole % 60))"
  }
}
