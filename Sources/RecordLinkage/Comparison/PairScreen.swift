/// Asks of a pair, before all about it has been compared, whether it can still matter.
///
/// The odds that a pair is one person are at most those against any single other class; what is not compared yet is
/// taken at its best. A pair that stays below the floor all the same is neither counted nor kept: estimation would not
/// look at it, no estimate would lift it to where it is linked, reviewed or vetoed.
struct PairScreen: Sendable {
  /// log2 odds, under the starting values, below which a pair cannot matter; estimation looks at no such pair either.
  private static let floor = -13.5

  private let weights: PatternWeights
  private let layout: PatternLayout
  /// By comparison: where its levels begin in `bits`.
  private let starts: [Int]
  /// By comparison and level: bits for one person against each other class.
  private let bits: [ClassVector]
  private let compared: [Int]
  /// What the prior, joint levels and everything not compared yet can give at best.
  private let rest: ClassVector

  /// - Parameters:
  ///   - mixture: at its starting values.
  ///   - compared: the comparisons whose levels are known when it is asked.
  init(_ mixture: PairMixture, identifier: Int?, compared: [Int]) {
    weights = PatternWeights(mixture, identifier: identifier)
    self.compared = compared
    layout = mixture.layout
    func against(_ logs: ClassVector) -> ClassVector { ClassVector(repeating: logs[PairClass.same]) - logs }
    var starts: [Int] = []
    var bits: [ClassVector] = []
    for (comparison, levels) in mixture.levels.enumerated() {
      starts.append(bits.count)
      // A pair matters too when it would without its identifiers: what these say against it does not count.
      bits += levels.map { comparison == identifier ? against($0).map { max(0, $0) } : against($0) }
    }
    var rest = against(mixture.logPairs)
    for comparison in mixture.levels.indices where !compared.contains(comparison) {
      rest += highest(mixture.levels[comparison].map(against))
    }
    for group in mixture.groups { rest += highest([.zero] + group.lifts.values.map(against)) }
    self.starts = starts
    self.bits = bits
    self.rest = rest
  }

  /// - Parameter eighths: the frequency adjustment so far; no comparison that is still to come adds to it.
  @inline(__always)
  func mayMatter(levels: UInt64, eighths: Int16) -> Bool {
    var sum = rest
    for comparison in compared {
      sum += bits[starts[comparison] + layout.level(comparison, in: levels)]
    }
    // Half a bit more: patterns hold the adjustment in whole bits.
    let rarity = 0.5 - max(-32, min(31, Double(eighths) / 8))
    let unrelated = min(sum[PairClass.neighbour], sum[PairClass.stranger]) + rarity
    return min(unrelated, sum[PairClass.kin], sum[PairClass.household]) > Self.floor
  }

  /// Whether a pair of this pattern may ever be linked, reviewed or vetoed by the final model, or teach it anything:
  /// by itself, or if its identifiers were not known, since such pairs are what a second look learns from.
  func matters(_ pattern: PairPattern) -> Bool { weights.evidence(pattern).highestOdds > Self.floor }
}

/// The largest value of each class.
private func highest(_ vectors: [ClassVector]) -> ClassVector {
  var top = ClassVector(repeating: -.infinity)
  for vector in vectors {
    for lane in 0..<PairClass.count { top[lane] = max(top[lane], vector[lane]) }
  }
  return top
}
