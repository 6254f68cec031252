import Glibc

/// What share of the true pairs the blocking rules found, estimated without the truth: pairs that one rule alone
/// found, against those that two found, tell how many were found by none.
///
/// The estimate of what was missed is a lower bound, so the recall is an upper one: rules that depend on the same
/// fields miss the same pairs.
///
/// Source: Chao, "Estimating the Population Size for Capture-Recapture Data with Unequal Catchability", Biometrics 43
/// (1987), pp. 783–791, bias-corrected for a few samples (the rules), with the log-normal interval, as in Colwell et
/// al., "Models and estimators linking individual-based and sample-based rarefaction", Journal of Plant Ecology 5
/// (2012), pp. 3–21.
public struct BlockingRecall: Hashable, BitwiseCopyable, Sendable {
  /// Share of the true pairs, 0 … 1.
  public var estimate = 1.0
  /// The interval that holds the share with 95 % by the estimator's own variance.
  public var low = 1.0
  public var high = 1.0
  /// Links looked at.
  public var links = 0
  /// Of them: found by one rule alone, by exactly two.
  public var foundOnce = 0
  public var foundTwice = 0

  public init() {}

  /// - Parameters:
  ///   - findings: for each link looked at, how many rules found it, at least one.
  ///   - rules: how many there are.
  init(findings: some Sequence<Int>, rules count: Int) {
    var all = 0
    for rules in findings where rules > 0 {
      links += 1
      all += rules
      if rules == 1 { foundOnce += 1 }
      if rules == 2 { foundTwice += 1 }
    }
    guard links > 0 else { return }
    let (seen, once, twice) = (Double(links), Double(foundOnce), Double(foundTwice))
    let share = Double(count - 1) / Double(max(1, count))
    let missed = share * once * (once - 1) / (2 * (twice + 1))
    func recall(_ missed: Double) -> Double { seen / (seen + max(0, missed)) }
    estimate = recall(missed)
    if missed > 0 {
      let t = twice + 1
      let variance =
        missed + share * share * once * (2 * once - 1) * (2 * once - 1) / (4 * t * t)
        + share * share * once * once * twice * (once - 1) * (once - 1) / (4 * t * t * t * t)
      let spread = exp(1.96 * log(1 + variance / (missed * missed)).squareRoot())
      (low, high) = (recall(missed * spread), recall(missed / spread))
    } else {
      // Nothing, or one pair, was found once: what chance alone may hide, with as many findings a link.
      let hidden = exp(-Double(all) / seen)
      let most = seen / (1 - hidden) + 1.96 * (seen * hidden * (1 - hidden)).squareRoot() / (1 - hidden)
      low = min(1, seen / most)
    }
  }
}

extension LinkageStatistics {
  /// Counts which rules found which links: the recall of blocking, and for each rule the links that it found and those
  /// that no other found.
  mutating func describeBlocking(_ links: [ScoredPair]) {
    var found = Array(repeating: 0, count: rules.count)
    var alone = found
    for link in links {
      if link.rules.nonzeroBitCount == 1 { alone[link.rule] += 1 }
      var rest = link.rules
      while rest != 0 {
        found[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    blockingRecall = BlockingRecall(findings: links.lazy.map(\.rules.nonzeroBitCount), rules: rules.count)
    for rule in rules.indices where !links.isEmpty {
      rules[rule].linkShare = Double(found[rule]) / Double(links.count)
      rules[rule].soleLinkShare = Double(alone[rule]) / Double(links.count)
    }
  }
}
