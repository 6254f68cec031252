import ByteText
import CLinuxFiles
import Glibc
import RecordLinkage
import Synchronization

/// The stages of a run as they go by: told to the user, timed for the manifest, and stopped between two batches when
/// a signal asks for it.
final class RunStages: Sendable {
  let workers: Workers
  private let progress: ProgressReporter
  /// Nanoseconds from any fixed point.
  private let clock: @Sendable () -> UInt64
  private let stopRequest: @Sendable () -> ExitStatus?
  private let finished = Mutex<[RunManifest.Timing]>([])
  private let spilling = Mutex(RowSpill())
  private let memory = Mutex<MemoryKeeper?>(nil)

  init(_ options: RunOptions) {
    let environment = ProgressReporter.Environment.process()
    workers = Workers(options.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    progress = ProgressReporter(options.progress, language: options.language, environment: environment)
    clock = environment.clock
    stopRequest = options.stopRequest
  }

  /// Where stages keep what the run may not hold in memory.
  var spill: RowSpill { spilling.withLock { $0 } }

  /// From now on some of the run's large tables lie in files of a private folder.
  ///
  /// - Parameter limit: bytes.
  func keepMemory(below limit: UInt64, spilling parts: RunEstimate.Spilling, to path: String) {
    let keeper = MemoryKeeper(below: Int(clamping: limit), spillingTo: path)
    spilling.withLock { $0 = RowSpill(rows: parts == .rowsToo ? keeper.spill : nil, sorted: keeper.spill) }
    memory.withLock { $0 = keeper }
  }

  /// Wall-clock seconds of the stages that are over.
  var timings: [RunManifest.Timing] { finished.withLock { $0 } }

  /// Runs one stage. - Parameter stage: its key in the wording table, without `stage.`.
  func run<R>(
    _ stage: String, total: ProgressReporter.Total = .init(), _ body: () async throws -> R
  ) async throws -> R {
    try checkForStop()
    let began = clock()
    progress.begin(stage, total: total)
    let result = try await body()
    // What a stage had for itself goes back to the system before the next one takes its own.
    give_free_memory_back()
    progress.end()
    let seconds = Double(clock() &- began) / 1e9
    finished.withLock { $0.append(.init(stage: stage, seconds: seconds)) }
    return result
  }

  /// Called by a worker after each batch: tells progress, and stops the run when a signal has come.
  func advance(forms: Int, bytes: Int) throws {
    progress.advance(rows: forms, bytes: bytes)
    try checkForStop()
  }

  /// For a stage whose work is known by its share of the whole only: told as so many of the forms.
  func shares(of forms: Int) -> LinkageProgress {
    let done = DoneShare()
    return LinkageProgress(rows: forms) { [progress] share in
      progress.advance(
        rows: done.share.withLock { done in
          let before = Int(done * Double(forms))
          done += share
          return Int(done * Double(forms)) - before
        })
    }
  }

  /// A class, as a mutex cannot be copied.
  private final class DoneShare: Sendable {
    let share = Mutex(0.0)
  }

  private func checkForStop() throws {
    if let status = stopRequest() { throw RunFailure.stopped(status) }
  }
}
