import Glibc

/// Lets workers that finish out of order act in order: each waits for its turn, acts, and passes the turn on.
///
/// A batch's turn is its place in the sources, so what is written does not depend on which worker was faster. Turns are
/// claimed in ascending order by workers that are inside `work`. A worker that fails breaks the gate, and those that
/// wait stop too; a turn that nobody can be working on breaks it as well. So no worker waits for ever, whatever happens
/// to a batch.
///
/// The wait blocks its thread. That cannot deadlock: between claiming a turn and passing it on a worker never suspends.
final class TurnGate: @unchecked Sendable {
  // Unchecked because the state is guarded by a pthread mutex, which the compiler does not know: `Mutex` of the
  // standard library has no condition to wait for. Every access to the variables below holds `lock`.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var turn = 0
  private var isBroken = false
  /// Workers inside `work`.
  private var working = 0
  /// The turns that workers wait for.
  private var awaited: [Int] = []

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

  /// One worker's whole work, within which it may act in turn. What it throws breaks the gate.
  func work<R>(_ body: () throws -> R) throws -> R {
    locked { working += 1 }
    do {
      let result = try body()
      leave()
      return result
    } catch {
      leave(breaking: true)
      throw error
    }
  }

  /// Waits until all turns before `mine` have passed, runs `body`, and passes the turn on.
  ///
  /// - Throws: `GateBroken` when another worker failed; `TurnMissing` when a turn before `mine` is nobody's; what `body`
  ///   throws.
  func inTurn<R>(_ mine: Int, _ body: () throws -> R) throws -> R {
    try wait(for: mine)
    let result = try body()
    locked {
      turn += 1
      pthread_cond_broadcast(changed)
    }
    return result
  }

  private func wait(for mine: Int) throws {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard turn != mine, !isBroken else {
      if isBroken { throw GateBroken() }
      return
    }
    awaited.append(mine)
    defer { awaited.removeAll { $0 == mine } }
    while turn != mine && !isBroken {
      if isStuck { throw TurnMissing() }
      pthread_cond_wait(changed, lock)
    }
    if isBroken { throw GateBroken() }
  }

  /// Everybody waits, and nobody for the turn that it is.
  private var isStuck: Bool { awaited.count == working && !awaited.contains(turn) }

  private func leave(breaking: Bool = false) {
    locked {
      working -= 1
      if breaking { isBroken = true }
      // Also where all went well: those that wait look again whether anybody is left to wait for.
      pthread_cond_broadcast(changed)
    }
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(lock)
    body()
    pthread_mutex_unlock(lock)
  }
}

/// Another worker failed first; its error is the one to report.
struct GateBroken: Error {}

/// A batch got lost between two passes: a mistake of the program.
struct TurnMissing: Error {}
