/// A fixed number of workers, each a task of its own that pulls work until none is left.
struct Workers: Sendable {
  /// At least 1.
  var count: Int

  init(_ count: Int) { self.count = max(1, count) }

  /// Runs `body` once per worker, side by side, and returns when all have finished.
  ///
  /// - Parameter body: gets the worker's number, from 0.
  /// - Throws: the first error that is not merely the echo of another worker's (`GateBroken`).
  func run(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<count { group.addTask { try body(worker) } }
      var failure: (any Error)?
      while let result = await group.nextResult() {
        if case .failure(let error) = result, failure == nil || failure is GateBroken { failure = error }
      }
      if let failure { throw failure }
    }
  }
}
