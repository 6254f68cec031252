import Glibc

/// State that threads change one at a time, and wait for each other to change.
///
/// A wait blocks its thread: for work that never suspends.
final class Monitor<State: ~Copyable>: @unchecked Sendable {
  // Unchecked because the state is guarded by a pthread mutex, which the compiler does not know: `Mutex` of the
  // standard library has no condition to wait for. Every access to `state` holds `lock`.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  init(_ state: consuming sending State) {
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

  /// Changes the state, and has those that wait look again.
  func change<R>(_ body: (inout State) throws -> R) rethrows -> R {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return try body(&state)
  }

  /// Waits until `body` gives something. It is asked at once, and after each change.
  func wait<R>(for body: (inout State) throws -> R?) rethrows -> R {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    while true {
      if let result = try body(&state) { return result }
      pthread_cond_wait(changed, lock)
    }
  }
}
