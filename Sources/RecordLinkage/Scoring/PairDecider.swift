import Glibc

/// Turns candidate pairs into links and pairs for review: the threshold is the lowest probability at which the share
/// of wrong links, by the model's own probabilities, stays within the precision asked for.
struct PairDecider: Sendable {
  /// A pair whose odds under the starting values are below this is not kept: no estimate moves it so far.
  static let lowestStartingOdds = -12.0

  private let model: LinkageModel
  private let mixture: PairMixture
  private let constraints: ConstraintCheck
  private let rows: Int
  private(set) var links: [ScoredPair] = []
  private var doubtful: [ScoredPair] = []
  private(set) var threshold = 1.0
  private var expectedPairs = 0.0

  init(model: LinkageModel, mixture: PairMixture, rows: Int) {
    self.model = model
    self.mixture = mixture
    self.rows = rows
    constraints = ConstraintCheck(model)
  }

  mutating func decide(_ pairs: [CandidatePair], fixed: Double?, jobs: Int) async {
    let scored = await score(pairs, jobs: jobs)
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

  /// Pairs that may still matter, scored by the final model, ascending by rows.
  private func score(_ pairs: [CandidatePair], jobs: Int) async -> [ScoredPair] {
    let mixture = mixture
    let floor = log2(model.decision.reviewFloor / (1 - model.decision.reviewFloor)) - 5
    let parts = await onWorkers(jobs) { worker -> [ScoredPair] in
      var scored: [ScoredPair] = []
      for index in share(pairs.count, worker, of: jobs) {
        let pair = pairs[index]
        let odds = mixture.logOdds(pair.pattern)
        if odds < floor { continue }
        scored.append(
          ScoredPair(
            a: pair.a, b: pair.b, weight: odds - mixture.priorOdds, logOdds: odds, decision: .review,
            rule: pair.rule, levels: pair.levels, adjustment: pair.adjustment))
      }
      return scored
    }
    return parts.flatMap { $0 }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
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
