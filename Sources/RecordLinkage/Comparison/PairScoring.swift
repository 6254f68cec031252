/// One worker's comparing of pairs: counts their patterns and keeps those that may matter.
struct PairScoring: Sendable {
  private let plan: ComparisonPlan
  private let screen: PairScreen
  private(set) var histogram = PatternHistogram()
  /// By rule: pairs that no earlier rule found, and the others.
  private(set) var newPairs: [UInt64]
  private(set) var repeatedPairs: [UInt64]
  /// By range, ascending by rows.
  private(set) var kept: [(range: Int, pairs: [CandidatePair])] = []
  private var batch: PairBatch
  private var keptNow: [CandidatePair] = []

  init(plan: ComparisonPlan, screen: PairScreen, rules: Int) {
    self.plan = plan
    self.screen = screen
    batch = plan.emptyBatch(isLarge: true)
    newPairs = Array(repeating: 0, count: rules)
    repeatedPairs = newPairs
  }

  @inline(__always)
  mutating func add(_ pair: FoundPair, rules: UInt64) {
    batch.append(PairBatch.Pair(a: pair.a, b: pair.b), rules: rules)
    if batch.pairs.count == PairBatch.capacity { compare() }
  }

  /// Compares what is waiting, so that a range's pairs stay together.
  mutating func finish(_ range: Int) {
    if !batch.pairs.isEmpty { compare() }
    guard !keptNow.isEmpty else { return }
    // A copy of its size, so that the room to gather in is used again.
    kept.append((range, Array(keptNow[...])))
    keptNow.removeAll(keepingCapacity: true)
  }

  private mutating func compare() {
    for rules in batch.rules {
      newPairs[rules.trailingZeroBitCount] += 1
      var rest = rules & (rules - 1)
      while rest != 0 {
        repeatedPairs[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    for stage in plan.stages.indices {
      plan.compare(&batch, stage: stage)
      screen.sift(&batch, after: stage, plan)
    }
    for index in batch.pairs.indices {
      let pattern = batch.pattern(index)
      guard screen.matters(pattern) else { continue }
      histogram.add(pattern)
      let pair = batch.pairs[index]
      keptNow.append(
        CandidatePair(
          a: pair.a, b: pair.b, levels: batch.levels[index], rules: batch.rules[index],
          adjustment: batch.adjustments[index]))
    }
    batch.removeAll()
  }
}
