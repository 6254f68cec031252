import Glibc

/// Turns candidate pairs into links and pairs for review: the threshold is the lowest probability at which the share
/// of wrong links, by the model's own probabilities, stays within the precision asked for.
struct PairDecider: Sendable {
  private let model: LinkageModel
  private let table: RecordTable?
  private let isTaught: Bool
  private let constraints: ConstraintCheck
  private let rows: Int
  private(set) var links: [ScoredPair] = []
  /// Likely enough to be shown, and not linked.
  private(set) var doubtful: [ScoredPair] = []
  private(set) var threshold = 1.0
  /// The same as log2 odds; infinite when nothing is linked.
  private(set) var thresholdOdds = Double.infinity
  private var expectedPairs = 0.0

  /// - Parameter table: as for `ConstraintCheck`.
  init(model: LinkageModel, table: RecordTable? = nil, rows: Int, isTaught: Bool) {
    self.model = model
    self.rows = rows
    self.table = table
    self.isTaught = isTaught
    constraints = ConstraintCheck(model, table: table, isTaught: isTaught)
  }

  /// - Parameters:
  ///   - scored: ascending by rows.
  ///   - fixed: the probability to link from; nil: find it.
  ///   - frozen: the log2 odds that another run found, if it is to be gone by.
  mutating func decide(_ scored: [ScoredPair], fixed: Double?, frozen: Double? = nil) {
    expectedPairs = scored.reduce(0) { $0 + $1.probability }
    // Only these can be linked or shown: the others count in what is expected alone.
    let near = scored.filter {
      $0.probability >= min(model.decision.reviewFloor, fixed ?? model.decision.minimumProbability)
    }
    let isFree = near.map(isFree)
    // Compared as log odds: near one, probabilities round pairs at the threshold to either side of it.
    let cut =
      fixed.map(logOdds(of:)) ?? frozen
      ?? lowestOdds(near.indices.filter { isFree[$0] }.map { near[$0].logOdds })
    thresholdOdds = cut
    threshold = fixed ?? 1 / (1 + exp2(-cut))
    for (var pair, isFree) in zip(near, isFree) {
      let mayLink = pair.logOdds >= cut && isFree
      pair.decision = mayLink ? .link : .review
      if mayLink { links.append(pair) } else { doubtful.append(pair) }
    }
  }

  /// The log2 odds to link from, chosen by pairs as they look by themselves.
  func lowestOdds(of scored: [ScoredPair]) -> Double {
    lowestOdds(
      scored.filter { $0.probability >= model.decision.minimumProbability && isFree($0) }.map(\.logOdds))
  }

  /// No constraint keeps the pair from being linked without an officer.
  private func isFree(_ pair: ScoredPair) -> Bool {
    LinkageConstraint.Effect.allCases.allSatisfy {
      constraints.broken($0, by: pair.levels, of: pair.a, pair.b, at: pair.logOdds) == nil
    }
  }

  /// Wrong links that may be expected of a list however short it is: of a handful of pairs no share says much.
  private static let negligible = 0.02

  /// The lowest log odds at which the links above it keep the precision asked for.
  private func lowestOdds(_ pairs: [Double]) -> Double {
    var wrong = 0.0
    var count = 0.0
    var chosen = Double.infinity
    let sorted = pairs.sorted(by: >)
    for (index, odds) in sorted.enumerated() {
      let probability = 1 / (1 + exp2(-odds))
      if probability < model.decision.minimumProbability { break }
      wrong += 1 - probability
      count += 1
      // Pairs of equal odds are all linked, or none.
      if index + 1 < sorted.count, sorted[index + 1] == odds { continue }
      if wrong <= max((1 - model.decision.linkPrecision) * count, Self.negligible) { chosen = odds }
    }
    return chosen
  }

  /// Sorts what clustering left over into links and review, at most one pair for each two clusters; none for two that an
  /// officer has told apart.
  ///
  /// - Parameter remaining: by pair of `doubtful`, the odds that the links leave it; nil: its own.
  /// - Returns: beside the review list the pairs that it has no room for, the likeliest first.
  func settle(
    _ clusters: ConstrainedClustering.Outcome, remaining: [Double?] = [], answers: [PairAnswer],
    statistics: inout LinkageStatistics
  ) -> (links: [ScoredPair], review: [ScoredPair], unlisted: [ScoredPair]) {
    var followed: [ScoredPair] = []
    var open = doubtful
    var expected = expectedPairs
    for (index, odds) in remaining.enumerated() {
      guard let odds else { continue }
      open[index] = open[index].refused(at: odds)
      expected += open[index].probability - doubtful[index].probability
    }
    var cut: Set<UInt64> = []
    for (link, refusal) in zip(links, clusters.refusals) {
      switch refusal?.reason {
      case nil: followed.append(link)
      case .constraint: statistics.refusedByConstraint += 1
      case .disagreement: statistics.refusedByDisagreement += 1
      case .size: statistics.refusedBySize += 1
      case .decision: continue
      }
      if let refusal {
        let revised = link.refused(at: refusal.logOdds)
        expected += revised.probability - link.probability
        open.append(revised)
        cut.insert(revised.key)
      }
    }
    statistics.threshold = threshold
    statistics.linkedPairs = followed.count
    statistics.expectedFalseLinks = followed.reduce(0) { $0 + (1 - $1.probability) }
    let unproven = followed.filter(isUnproven)
    statistics.unprovenLinks = unproven.count
    statistics.expectedFalseUnprovenLinks = unproven.reduce(0) { $0 + (1 - $1.probability) }
    let expectedTrue = followed.reduce(0) { $0 + $1.probability }
    statistics.expectedRecall = expected > 0 ? expectedTrue / expected : 1
    var sizes = [Int](repeating: 0, count: clusters.clusterOf.count)
    for root in clusters.clusterOf { sizes[Int(root)] += 1 }
    statistics.largestCluster = sizes.max() ?? 1
    let review = review(open, cut: cut, clusters.clusterOf, answers)
    statistics.unlistedReviewPairs = review.unlisted.count
    return (followed, review.listed, review.unlisted)
  }

  /// Nothing has shown how far the probability of a link can be trusted: no label teaches pairs of its kind, and neither
  /// identifiers nor what the second look rests on stand on both forms.
  private func isUnproven(_ pair: ScoredPair) -> Bool {
    guard let basis = model.secondLook?.basis, !basis.isEmpty, let identifier = model.identifier else {
      return false
    }
    let telling = PatternLayout(model.comparisons).mask(of: basis + [identifier.comparison])
    return pair.levels & telling == 0 && (!isTaught || pair.levels & PairPattern.uncovered != 0)
  }

  /// The links that clustering did not follow.
  func refused(_ clusters: ConstrainedClustering.Outcome) -> [RefusedLink] {
    zip(links, clusters.refusals).compactMap { pair, reason in
      reason.map { RefusedLink(pair: pair, reason: $0.reason) }
    }
  }

  /// Pairs that an officer can look at however few forms there are.
  private static let fewestReviewed = 200

  private func review(
    _ open: [ScoredPair], cut: Set<UInt64>, _ clusterOf: [UInt32], _ answers: [PairAnswer]
  ) -> (listed: [ScoredPair], unlisted: [ScoredPair]) {
    func clusters(_ first: UInt32, _ second: UInt32) -> UInt64 {
      let (a, b) = (clusterOf[Int(first)], clusterOf[Int(second)])
      return UInt64(min(a, b)) << 32 | UInt64(max(a, b))
    }
    let share = Int((model.decision.reviewLimit * Double(rows) / 100_000).rounded(.up))
    let limit = model.decision.reviewLimit > 0 ? max(Self.fewestReviewed, share) : 0
    var seen = Set(answers.filter { !$0.isSamePerson }.map { clusters($0.a, $0.b) })
    var review: [ScoredPair] = []
    var unlisted: [ScoredPair] = []
    let repeats = repeats(among: open)
    let likeliest = open.filter {
      $0.probability >= model.decision.reviewFloor || cut.contains($0.key) || repeats.contains($0.key)
    }
    .sorted { ($1.logOdds, $0.a, $0.b) < ($0.logOdds, $1.a, $1.b) }
    for pair in likeliest where clusterOf[Int(pair.a)] != clusterOf[Int(pair.b)] {
      guard seen.insert(clusters(pair.a, pair.b)).inserted else { continue }
      // What is likelier one person than not is never passed over, however long the list becomes; nor is a link that
      // clustering took back, whatever odds the other forms left it, nor a row that stands in another list word by word.
      let isKept = pair.logOdds >= 0 || cut.contains(pair.key) || repeats.contains(pair.key)
      if review.count < limit || limit > 0 && isKept {
        review.append(pair)
      } else {
        unlisted.append(pair)
      }
    }
    return (review, unlisted)
  }

  /// Pairs of rows of two lists that hold the same in every column, and no third row does. In one list two such rows may
  /// well be namesakes, and so may be the rows of a crowd.
  private func repeats(among open: [ScoredPair]) -> Set<UInt64> {
    guard let table, let lists = model.identifier?.lists, !lists.isEmpty else { return [] }
    let told = model.columns.indices.map { ColumnIndex($0) }.filter { !lists.contains($0) }
    var rows: [UInt64: Set<UInt32>] = [:]
    var found: [UInt64: ScoredPair] = [:]
    for pair in open {
      let content = table.contentHash(pair.a, of: told)
      guard content == table.contentHash(pair.b, of: told) else { continue }
      rows[content, default: []].formUnion([pair.a, pair.b])
      found[content] = pair
    }
    let lone = found.filter { content, pair in
      rows[content]?.count == 2
        && table.contentHash(pair.a, of: lists) != table.contentHash(pair.b, of: lists)
    }
    return Set(lone.values.map(\.key))
  }
}

extension ScoredPair {
  fileprivate var key: UInt64 { UInt64(a) << 32 | UInt64(b) }

  /// The pair for an officer, at the odds that clustering left it.
  fileprivate func refused(at odds: Double) -> ScoredPair {
    var pair = self
    pair.weight += odds - logOdds
    pair.secondLook += odds - logOdds
    pair.logOdds = odds
    pair.decision = .review
    return pair
  }
}
