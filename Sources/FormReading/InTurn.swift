import Glibc

/// What workers do one after the other, in the order of their numbers, whichever of them is ready first.
///
/// A wait blocks its thread. That cannot deadlock as long as whoever holds a number comes to its turn, or fails, without
/// suspending in between.
final class InTurn<State>: @unchecked Sendable {
  // Unchecked because the variables below are guarded by a pthread mutex, which the compiler does not know: `Mutex` of
  // the standard library has no condition to wait for.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State
  private var turn = 0
  private var failure: ReadingError?

  init(_ state: sending State) {
    self.state = state
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Waits until all numbers before `number` (from 0, each taken once) have had their turn, runs `body` and passes the
  /// turn on.
  ///
  /// - Throws: what `body` throws; what another worker failed with.
  func inTurn<R>(
    _ number: Int, _ body: (inout State) throws(ReadingError) -> R
  ) throws(ReadingError) -> R {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while turn != number, failure == nil { pthread_cond_wait(changed, lock) }
    if let failure { throw failure }
    defer { pthread_cond_broadcast(changed) }
    do {
      let result = try body(&state)
      turn += 1
      return result
    } catch {
      failure = error
      throw error
    }
  }

  /// For a worker that cannot come to its turn: all others stop with its error.
  func fail(_ error: ReadingError) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if failure == nil { failure = error }
    pthread_cond_broadcast(changed)
  }
}
