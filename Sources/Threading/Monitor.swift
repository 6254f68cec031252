import Glibc

/// State that threads change one at a time, and wait for each other to change.
///
/// A wait blocks its thread: for work that never suspends. Nothing within `change` or `wait` may enter the same monitor.
public final class Monitor<State: ~Copyable>: @unchecked Sendable {
  // Unchecked because the state is guarded by a pthread mutex, which the compiler does not know: `Mutex` of the
  // standard library has no condition to wait for. Every access to `state` is in `change` or `wait`, and holds `lock`;
  // `pthread_cond_wait` gives it up only while no access is going on. Lock and condition have addresses of their own,
  // as both must stay where they were initialised, until the last reference is gone and no thread can be inside.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  public init(_ state: consuming sending State) {
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

  /// Changes the state, and has those that wait look again, also when `body` throws.
  public func change<R: ~Copyable, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return try body(&state)
  }

  /// Waits until `body` gives something, or throws. It is asked at once, and after each change; what it changes itself
  /// the others see when the wait is over.
  public func wait<R, E: Error>(for body: (inout State) throws(E) -> R?) throws(E) -> R {
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
