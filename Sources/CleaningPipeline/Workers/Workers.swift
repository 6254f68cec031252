import Synchronization
import Threading

/// A fixed number of workers, each a task of its own that pulls work until none is left.
struct Workers: Sendable {
  /// At least 1.
  var count: Int

  init(_ count: Int) { self.count = max(1, count) }

  /// Runs `body` once per worker, side by side, and returns when all have finished.
  ///
  /// - Parameter body: gets the worker's number, from 0.
  /// - Throws: the first error.
  func run(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<count { group.addTask { try body(worker) } }
      var failure: (any Error)?
      while let result = await group.nextResult() {
        if case .failure(let error) = result { failure = failure ?? error }
      }
      if let failure { throw failure }
    }
  }

  /// What `body` makes of each number below `count`, in their order; whichever worker is free takes the next.
  func map<Made: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> Made
  ) async throws -> [Made] {
    let queue = WorkQueue(count: count)
    let made = Mutex([Made?](repeating: nil, count: count))
    try await Workers(min(self.count, count)).run { _ in
      while let number = queue.take() {
        let one = try body(number)
        made.withLock { $0[number] = one }
      }
    }
    return made.withLock { $0.compactMap(\.self) }
  }
}
