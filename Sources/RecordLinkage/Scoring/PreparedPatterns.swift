import Threading

/// Patterns laid out for the expectation step: each pattern as places in flat tables of levels and joint levels.
struct PreparedPatterns: Sendable {
  /// By group: the joint levels that occur, ascending.
  let cells: [[UInt64]]
  private let patterns: [PatternCount]
  /// Places of a pattern's levels, then of its joint levels, `stride` values a pattern.
  private let places: [UInt32]
  private let stride: Int
  /// Where each comparison's levels, then each group's cells, begin in the flat table.
  private let starts: [Int]
  private let tableCount: Int

  /// Patterns that one task handles before sums are joined; fixed, so that sums do not depend on the tasks.
  private static let chunk = 4096

  init(_ patterns: [PatternCount], _ mixture: PairMixture) {
    self.patterns = patterns
    cells = mixture.groups.map { group in Set(patterns.map { $0.pattern.levels & group.mask }).sorted() }
    var starts: [Int] = []
    var count = 0
    for size in mixture.levels.map(\.count) + cells.map(\.count) {
      starts.append(count)
      count += size
    }
    self.starts = starts
    tableCount = count
    let comparisons = mixture.levels.count
    stride = starts.count
    let lookup = cells.map { Dictionary(uniqueKeysWithValues: zip($0, 0..<UInt32($0.count))) }
    var places: [UInt32] = []
    places.reserveCapacity(patterns.count * stride)
    for entry in patterns {
      let bits = entry.pattern.levels
      for comparison in 0..<comparisons {
        places.append(UInt32(starts[comparison] + mixture.layout.level(comparison, in: bits)))
      }
      for group in cells.indices {
        places.append(
          UInt32(starts[comparisons + group]) + (lookup[group][bits & mixture.groups[group].mask] ?? 0))
      }
    }
    self.places = places
  }

  /// How many pairs of each class are expected in all, at each level and at each joint level.
  func expectation(_ mixture: PairMixture, jobs: Int) async -> ExpectedCounts {
    var table: [ClassVector] = []
    table.reserveCapacity(tableCount)
    for levels in mixture.levels { table += levels }
    for (group, cells) in zip(mixture.groups, cells) { table += cells.map { group.lifts[$0] ?? .zero } }
    let flat = table
    let logPairs = mixture.logPairs
    let queue = WorkQueue(count: (patterns.count + Self.chunk - 1) / Self.chunk)
    let parts = await onWorkers(jobs) { _ in
      var sums: [(chunk: Int, pairs: ClassVector, table: [ClassVector])] = []
      while let chunk = queue.take() {
        let range = chunk * Self.chunk..<min(patterns.count, (chunk + 1) * Self.chunk)
        let (pairs, table) = expectation(of: range, flat, logPairs)
        sums.append((chunk, pairs, table))
      }
      return sums
    }
    var pairs = ClassVector.zero
    var sums = [ClassVector](repeating: .zero, count: tableCount)
    for part in parts.flatMap({ $0 }).sorted(by: { $0.chunk < $1.chunk }) {
      pairs += part.pairs
      for index in sums.indices { sums[index] += part.table[index] }
    }
    let blocks = starts.indices.map { index in
      Array(sums[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : tableCount)])
    }
    return ExpectedCounts(
      pairs: pairs, levels: Array(blocks.prefix(mixture.levels.count)),
      cells: Array(blocks.dropFirst(mixture.levels.count)))
  }

  private func expectation(
    of range: Range<Int>, _ table: [ClassVector], _ logPairs: ClassVector
  ) -> (ClassVector, [ClassVector]) {
    var total = ClassVector.zero
    var sums = [ClassVector](repeating: .zero, count: tableCount)
    sums.withUnsafeMutableBufferPointer { sums in
      table.withUnsafeBufferPointer { table in
        places.withUnsafeBufferPointer { places in
          // Every place was made from `starts` and a level or cell number below its table's size, so all indices
          // are inside `table` and `sums`, which have `tableCount` elements.
          for index in range {
            var logs = logPairs + PairMixture.adjustment(patterns[index].pattern.frequencyBits)
            let first = index * stride
            for place in first..<first + stride { logs += table[Int(places[place])] }
            let pairs = softmax(logs) * patterns[index].count
            total += pairs
            for place in first..<first + stride { sums[Int(places[place])] += pairs }
          }
        }
      }
    }
    return (total, sums)
  }
}

/// Pairs of each class expected in all, by level, and by joint level of each group.
struct ExpectedCounts: Sendable {
  var pairs: ClassVector
  var levels: [[ClassVector]]
  var cells: [[ClassVector]]
}
