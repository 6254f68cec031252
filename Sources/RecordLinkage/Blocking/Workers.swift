/// Runs `body` on `jobs` tasks, one per worker, and returns their results in the order of the workers.
func onWorkers<Result: Sendable>(
  _ jobs: Int, _ body: @escaping @Sendable (_ worker: Int) -> Result
) async -> [Result] {
  if jobs <= 1 { return [body(0)] }
  return await withTaskGroup(of: (Int, Result).self) { group in
    for worker in 0..<jobs { group.addTask { (worker, body(worker)) } }
    var results: [(Int, Result)] = []
    for await result in group { results.append(result) }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// What `body` makes of the numbers below `count`, in their order, by `jobs` tasks: a piece of the numbers at a time, so that
/// hardly more than the result itself is held.
///
/// - Parameter body: called with a part of the numbers; appends what it makes of them.
func gatherOnWorkers<Element: Sendable>(
  _ count: Int, _ jobs: Int, _ body: @escaping @Sendable (_ numbers: Range<Int>, inout [Element]) -> Void
) async -> [Element] {
  let piece = 1 << 19
  var all: [Element] = []
  // Room that is never used is never touched.
  all.reserveCapacity(count)
  for start in stride(from: 0, to: count, by: piece) {
    let numbers = start..<min(start + piece, count)
    let parts = await onWorkers(jobs) { worker in
      let part = share(numbers.count, worker, of: jobs)
      var made: [Element] = []
      made.reserveCapacity(part.count)
      body(start + part.lowerBound..<start + part.upperBound, &made)
      return made
    }
    for part in parts { all.append(contentsOf: part) }
  }
  return all
}

/// The rows that worker `worker` of `jobs` handles.
func share(_ count: Int, _ worker: Int, of jobs: Int) -> Range<Int> {
  count * worker / jobs..<count * (worker + 1) / jobs
}
