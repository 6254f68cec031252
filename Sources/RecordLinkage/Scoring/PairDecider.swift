import Glibc

/// Turns candidate pairs into links and pairs for review: the threshold is the lowest probability at which the share
/// of wrong links, by the model's own probabilities, stays within the precision asked for.
struct PairDecider: Sendable {
  /// A pair whose odds under the starting values are below this is not kept: no estimate moves it so far.
  static let lowestStartingOdds = -12.0

  private let model: LinkageModel
  private let constraints: ConstraintCheck
  private let rows: Int
  private(set) var links: [ScoredPair] = []
  private var doubtful: [ScoredPair] = []
  private(set) var threshold = 1.0
  private var expectedPairs = 0.0

  init(model: LinkageModel, rows: Int, isTaught: Bool) {
    self.model = model
    self.rows = rows
    constraints = ConstraintCheck(model, isTaught: isTaught)
  }

  /// - Parameter scored: ascending by rows.
  mutating func decide(_ scored: [ScoredPair], fixed: Double?) {
    expectedPairs = scored.reduce(0) { $0 + $1.probability }
    // Compared as log odds: near one, probabilities round pairs at the threshold to either side of it.
    let cut =
      fixed.map { $0 >= 1 ? .infinity : log2($0 / (1 - $0)) } ?? lowestOdds(scored.filter { isFree($0) })
    threshold = fixed ?? 1 / (1 + exp2(-cut))
    for var pair in scored {
      let mayLink = pair.logOdds >= cut && isFree(pair)
      pair.decision = mayLink ? .link : .review
      if mayLink { links.append(pair) } else { doubtful.append(pair) }
    }
  }

  /// No constraint keeps the pair from being linked without an officer.
  private func isFree(_ pair: ScoredPair) -> Bool {
    LinkageConstraint.Effect.allCases.allSatisfy { constraints.broken($0, by: pair.levels) == nil }
  }

  /// The lowest log odds at which the links above it keep the precision asked for.
  private func lowestOdds(_ pairs: [ScoredPair]) -> Double {
    var wrong = 0.0
    var count = 0.0
    var chosen = Double.infinity
    for odds in pairs.map(\.logOdds).sorted(by: >) {
      let probability = 1 / (1 + exp2(-odds))
      if probability < model.decision.minimumProbability { break }
      wrong += 1 - probability
      count += 1
      if wrong / count <= 1 - model.decision.linkPrecision { chosen = odds }
    }
    return chosen
  }

  /// Sorts what clustering left over into links and review, at most one pair for each two clusters.
  func settle(
    _ clusters: ConstrainedClustering.Outcome, statistics: inout LinkageStatistics
  ) -> (links: [ScoredPair], review: [ScoredPair]) {
    var followed: [ScoredPair] = []
    var open = doubtful
    for (link, refusal) in zip(links, clusters.refusals) {
      switch refusal {
      case nil: followed.append(link)
      case .constraint: statistics.refusedByConstraint += 1
      case .disagreement: statistics.refusedByDisagreement += 1
      case .size: statistics.refusedBySize += 1
      case .decision: continue
      }
      if refusal != nil {
        open.append(link)
        open[open.count - 1].decision = .review
      }
    }
    statistics.threshold = threshold
    statistics.linkedPairs = followed.count
    statistics.expectedFalseLinks = followed.reduce(0) { $0 + (1 - $1.probability) }
    let expectedTrue = followed.reduce(0) { $0 + $1.probability }
    statistics.expectedRecall = expectedPairs > 0 ? expectedTrue / expectedPairs : 1
    var sizes = [Int](repeating: 0, count: clusters.clusterOf.count)
    for root in clusters.clusterOf { sizes[Int(root)] += 1 }
    statistics.largestCluster = sizes.max() ?? 1
    return (followed, review(open, clusters.clusterOf))
  }

  /// The links that clustering did not follow.
  func refused(_ clusters: ConstrainedClustering.Outcome) -> [RefusedLink] {
    zip(links, clusters.refusals).compactMap { pair, reason in
      reason.map { RefusedLink(pair: pair, reason: $0) }
    }
  }

  private func review(_ open: [ScoredPair], _ clusterOf: [UInt32]) -> [ScoredPair] {
    let limit = max(1, Int((model.decision.reviewLimit * Double(rows) / 100_000).rounded(.up)))
    var seen: Set<UInt64> = []
    var review: [ScoredPair] = []
    let likeliest = open.filter { $0.probability >= model.decision.reviewFloor }
      .sorted { ($1.logOdds, $0.a, $0.b) < ($0.logOdds, $1.a, $1.b) }
    for pair in likeliest where review.count < limit {
      let a = clusterOf[Int(pair.a)]
      let b = clusterOf[Int(pair.b)]
      if a != b, seen.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted { review.append(pair) }
    }
    return review
  }
}
