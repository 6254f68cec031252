import ByteText

/// A pattern and how many pairs show it; estimates make the count a fraction.
struct PatternCount: Sendable {
  var pattern: PairPattern
  var count: Double
}

/// How many pairs show each pattern: an open-addressing table that grows with the number of distinct patterns.
struct PatternHistogram: Sendable {
  private var keys: [PairPattern]
  private var counts: [UInt64]
  private(set) var distinct = 0

  init() {
    keys = Array(repeating: PairPattern(rawValue: 0), count: 1024)
    counts = Array(repeating: 0, count: 1024)
  }

  mutating func add(_ pattern: PairPattern, count: UInt64 = 1) {
    if 2 * distinct >= keys.count { grow() }
    let slot = slot(of: pattern)
    if counts[slot] == 0 {
      keys[slot] = pattern
      distinct += 1
    }
    counts[slot] += count
  }

  mutating func add(_ other: PatternHistogram) {
    for slot in other.keys.indices where other.counts[slot] > 0 {
      add(other.keys[slot], count: other.counts[slot])
    }
  }

  /// Ascending by pattern, so that sums over it are the same whatever order the pairs came in.
  var sorted: [PatternCount] {
    keys.indices.filter { counts[$0] > 0 }.map { PatternCount(pattern: keys[$0], count: Double(counts[$0])) }
      .sorted { $0.pattern < $1.pattern }
  }

  private func slot(of pattern: PairPattern) -> Int {
    var slot = Int(truncatingIfNeeded: stableHash(pattern.rawValue)) & (keys.count - 1)
    while counts[slot] != 0, keys[slot] != pattern { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = PatternHistogram()
    larger.keys = Array(repeating: PairPattern(rawValue: 0), count: keys.count * 2)
    larger.counts = Array(repeating: 0, count: keys.count * 2)
    larger.add(self)
    self = larger
  }
}

extension [PatternCount] {
  /// The same patterns, ascending, with pairs that labels cover and those that they do not counted together.
  var withoutCoverage: [PatternCount] {
    guard contains(where: \.pattern.isUncovered) else { return self }
    let unmarked = map {
      PatternCount(
        pattern: PairPattern(rawValue: $0.pattern.rawValue & ~PairPattern.uncovered), count: $0.count)
    }
    var counted: [PatternCount] = []
    for entry in unmarked.sorted(by: { $0.pattern < $1.pattern }) {
      if counted.last?.pattern == entry.pattern {
        counted[counted.count - 1].count += entry.count
      } else {
        counted.append(entry)
      }
    }
    return counted
  }
}
