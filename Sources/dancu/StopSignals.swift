import CleaningPipeline
import Glibc
import Synchronization

/// Turns SIGTERM, SIGINT and SIGHUP into a request that long work asks for between batches.
///
/// The signals are blocked everywhere and a thread of its own waits for them, so no code runs in a signal handler. Work
/// that has not ended within the grace period is cut off: a run folder is whole or absent, so nothing half-written can
/// be left under a final name.
final class StopSignals: Sendable {
  private let received = Atomic<Int32>(0)
  private let grace: Duration

  /// - Parameter grace: The time that the work is given to end by itself.
  init(grace: Duration) {
    self.grace = grace
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    // The thread lives as long as the process and keeps the reference it was given.
    let started = pthread_create(
      &thread, nil,
      { context in
        Unmanaged<StopSignals>.fromOpaque(context.unsafelyUnwrapped).takeRetainedValue().wait()
        return nil
      }, context)
    // Without the thread the signals must act as they usually do.
    if started != 0 { Self.setBlocked(false) }
  }

  /// What a signal that has come asks for; nil while none has.
  var request: ExitStatus? {
    switch received.load(ordering: .relaxed) {
    case 0: nil
    case SIGINT: .interrupted
    case SIGHUP: .hungUp
    default: .stopped
    }
  }

  /// Blocks the signals in this thread and all that it starts; a closed pipe becomes an error of the write.
  static func block() {
    setBlocked(true)
    signal(SIGPIPE, SIG_IGN)
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
    return set
  }

  private static func setBlocked(_ isBlocked: Bool) {
    var set = signals
    pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &set, nil)
  }

  private func wait() {
    var set = Self.signals
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
    received.store(number, ordering: .relaxed)
    usleep(UInt32(grace / .microseconds(1)))
    _exit((request ?? .stopped).rawValue)
  }
}
