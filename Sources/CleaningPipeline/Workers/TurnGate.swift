import Glibc

/// Lets workers that finish out of order act in order: each waits for its turn, acts, and passes the turn on.
///
/// A batch's turn is its place in the sources, so what is written does not depend on which worker was faster. A worker
/// that fails breaks the gate; those that wait then stop too instead of waiting for a turn that never comes.
///
/// The wait blocks its thread. That cannot deadlock: turns are claimed in order by running workers, which never
/// suspend between claiming a turn and passing it on, so the turn that is waited for is always being worked on.
final class TurnGate: @unchecked Sendable {
  // Unchecked because the state is guarded by a pthread mutex, which the compiler does not know: `Mutex` of the
  // standard library has no condition to wait for. Every access to `turn` and `isBroken` holds `lock`.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var turn = 0
  private var isBroken = false

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Waits until all turns before `mine` have passed, runs `body`, and passes the turn on.
  ///
  /// - Throws: `GateBroken` when another worker failed; what `body` throws, after breaking the gate.
  func inTurn<R>(_ mine: Int, _ body: () throws -> R) throws -> R {
    pthread_mutex_lock(lock)
    while turn != mine && !isBroken { pthread_cond_wait(changed, lock) }
    let broken = isBroken
    pthread_mutex_unlock(lock)
    if broken { throw GateBroken() }
    let result: R
    do {
      result = try body()
    } catch {
      breakOpen()
      throw error
    }
    pthread_mutex_lock(lock)
    turn += 1
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
    return result
  }

  /// Lets every waiting worker go with `GateBroken`.
  func breakOpen() {
    pthread_mutex_lock(lock)
    isBroken = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}

/// Another worker failed first; its error is the one to report.
struct GateBroken: Error {}
