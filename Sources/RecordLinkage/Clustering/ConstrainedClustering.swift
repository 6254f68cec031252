import Glibc

/// Builds clusters from links, strongest link first, and refuses a link when the two clusters it would join must not
/// stand together: the constraints then hold in every cluster, also through chains, and what is cut is always the
/// weakest link of a chain.
///
/// Two rows that plainly contradict each other are not joined by what each shares with a third: a form of name and year alone
/// fits both of two namesakes, and however many such forms there are, they make no one person of the two.
///
/// The result does not depend on the order of rows: links of equal weight are ordered by the content of their rows.
///
/// Beyond `largestCluster` rows only those are joined of which each is by itself surely one person with each other one, as
/// the rows of a list are that was handed in month after month. A row that repeats one of the cluster's joins it in any case.
///
/// - Complexity: O(links × log links), and the product of the sizes of each two clusters that are joined.
struct ConstrainedClustering {
  let table: RecordTable
  let plan: ComparisonPlan
  let mixture: PairMixture
  /// Pairs that were looked at twice, ascending by rows.
  let weighed: [ScoredPair]
  let constraints: ConstraintCheck
  let largestCluster: Int
  /// Pairs that an officer has told apart, as `min << 32 | max`.
  let apart: Set<UInt64>
  /// When two rows contradict each other too plainly to be joined by others; nil: never.
  var contradiction: Contradiction?
  /// Pairs of which rivals of one list leave open whether they are one person, as `a << 32 | b`: what rows are to each other in
  /// one list does not settle it.
  var disputed: Set<UInt64> = []

  /// Bits beyond which one pair counts no more for or against joining two clusters.
  static var strongestVote: Double { 12 }
  /// Bits from which a pair is sure by itself, and the pairs that are looked at for it.
  static var surePair: Double { 10 }
  static var mostSurePairs: Int { 1 << 12 }

  struct Outcome: Sendable {
    var clusterOf: [UInt32]
    /// By link, in the given order: nil when it was followed, or lies within a cluster.
    var refusals: [Refusal?]
    /// The rows of each cluster.
    var sets = DisjointSets(count: 0)
  }

  struct Refusal: Sendable {
    var reason: RefusedLink.Reason
    /// Of the link, in the light of what it would have joined.
    var logOdds: Double
  }

  /// - Parameters:
  ///   - links: pairs above the threshold.
  ///   - together: pairs that an officer has joined; they come first, and only another decision refuses them.
  func cluster(links: [ScoredPair], together: [PairBatch.Pair]) -> Outcome {
    var sets = DisjointSets(count: table.count)
    for pair in together {
      let a = sets.root(pair.a)
      let b = sets.root(pair.b)
      if a != b, !isToldApart(a, b, sets) { sets.unite(a, b) }
    }
    var refusals = [Refusal?](repeating: nil, count: links.count)
    for index in order(links) {
      let a = sets.root(links[index].a)
      let b = sets.root(links[index].b)
      if a == b { continue }
      if let refusal = refusal(of: links[index], joining: a, b, sets) {
        refusals[index] = refusal
      } else {
        sets.unite(a, b)
      }
    }
    return Outcome(clusterOf: sets.flattened(), refusals: refusals, sets: sets)
  }

  /// What the links that were made leave of pairs that were not linked: where a row of the one cluster cannot be one person with a
  /// row of the other, a pair between them is right only if a link that it contradicts is wrong. Pairs that a constraint forbids by
  /// themselves stay as they are: that constraint is what an officer has to judge.
  ///
  /// - Returns: by pair, log2 odds; nil where no link contradicts it.
  func odds(of open: [ScoredPair], beside outcome: Outcome) -> [Double?] {
    open.map { pair in
      let (a, b) = (outcome.clusterOf[Int(pair.a)], outcome.clusterOf[Int(pair.b)])
      guard a != b, outcome.sets.size(ofRoot: a) * outcome.sets.size(ofRoot: b) > 1,
        constraints.broken(.never, by: pair.levels, of: pair.a, pair.b) == nil
      else { return nil }
      let batch = crossPairs(a, b, outcome.sets)
      return contradicted(pair, joining: a, by: batch, outcome.sets)?.logOdds
    }
  }

  /// All pairs of a row of the one set and a row of the other, compared.
  private func crossPairs(_ a: UInt32, _ b: UInt32, _ sets: DisjointSets) -> PairBatch {
    var batch = plan.emptyBatch()
    sets.forEachMember(ofRoot: a) { x in
      sets.forEachMember(ofRoot: b) { y in batch.pairs.append(PairBatch.Pair(a: min(x, y), b: max(x, y))) }
    }
    plan.compare(&batch)
    return batch
  }

  /// The refusal of a link between two sets of which some rows cannot be one person's; nil when there are none.
  private func contradicted(
    _ link: ScoredPair, joining a: UInt32, by crossPairs: PairBatch, _ sets: DisjointSets
  ) -> Refusal? {
    /// How sure it is that the two rows are each one person with a row of two that cannot be one.
    var chain: Double?
    var reason = RefusedLink.Reason.disagreement
    for index in crossPairs.pairs.indices {
      let pair = crossPairs.pairs[index]
      let levels = crossPairs.levels[index]
      let isForbidden = constraints.broken(.never, by: levels, of: pair.a, pair.b) != nil
      if isForbidden {
        reason = .constraint
      } else if odds(of: crossPairs, index) >= -Self.strongestVote
        || !(contradiction?.isPlain(in: levels) ?? false)
      {
        continue
      }
      var isCrossed = true
      sets.forEachMember(ofRoot: a) { if $0 == pair.a { isCrossed = false } }
      let (x, y) = isCrossed ? (pair.b, pair.a) : (pair.a, pair.b)
      chain = max(chain ?? 0, certainty(of: link, tiedTo: x, y))
    }
    // Of the link and the ties one at least is wrong: P(link | not both) by P(link) and P(ties).
    return chain.map {
      Refusal(reason: reason, logOdds: link.logOdds + log2(max(1 - $0, Self.leastDoubt)))
    }
  }

  /// Of a compared pair, as the second look has it if it was looked at again.
  private func odds(of batch: PairBatch, _ index: Int) -> Double {
    let pair = batch.pairs[index]
    return weighed.pair(pair.a, pair.b)?.logOdds ?? mixture.logOdds(batch.pattern(index))
  }

  /// The places of links in the order they are followed: the likeliest first, equals by the content of their rows.
  func order(_ links: [ScoredPair]) -> [Int] {
    struct Place {
      var odds: Double
      var content: (UInt64, UInt64)
      var index: Int
    }
    let places = links.indices.map { index in
      let a = table.contentHash(links[index].a)
      let b = table.contentHash(links[index].b)
      return Place(odds: links[index].logOdds, content: (min(a, b), max(a, b)), index: index)
    }
    return places.sorted { $0.odds != $1.odds ? $0.odds > $1.odds : $0.content < $1.content }.map(\.index)
  }

  private func isToldApart(_ a: UInt32, _ b: UInt32, _ sets: DisjointSets) -> Bool {
    if apart.isEmpty { return false }
    var found = false
    sets.forEachMember(ofRoot: a) { x in
      sets.forEachMember(ofRoot: b) { y in
        found = found || apart.contains(UInt64(min(x, y)) << 32 | UInt64(max(x, y)))
      }
    }
    return found
  }

  private func refusal(
    of link: ScoredPair, joining a: UInt32, _ b: UInt32, _ sets: DisjointSets
  ) -> Refusal? {
    if isToldApart(a, b, sets) { return Refusal(reason: .decision, logOdds: link.logOdds) }
    let pairs = sets.size(ofRoot: a) * sets.size(ofRoot: b)
    if pairs == 1 { return nil }
    let isLarge = sets.size(ofRoot: a) + sets.size(ofRoot: b) > largestCluster
    if isLarge {
      if min(sets.size(ofRoot: a), sets.size(ofRoot: b)) == 1,
        table.contentHash(link.a) == table.contentHash(link.b)
      {
        return nil
      }
      if pairs > Self.mostSurePairs { return Refusal(reason: .size, logOdds: link.logOdds) }
    }
    let batch = crossPairs(a, b, sets)
    if let refusal = contradicted(link, joining: a, by: batch, sets) { return refusal }
    var votes = 0.0
    var leastOdds = Double.infinity
    /// Pairs that an officer would have to look at, if they were all that is known.
    var guarded = 0
    var isDisputed = false
    /// A pair is an officer's whatever these rows share with a third.
    var isUnsettled = false
    for index in batch.pairs.indices {
      let pair = batch.pairs[index]
      let odds = odds(of: batch, index)
      isDisputed = isDisputed || disputed.contains(UInt64(pair.a) << 32 | UInt64(pair.b))
      leastOdds = min(leastOdds, odds)
      votes += max(-Self.strongestVote, min(Self.strongestVote, odds))
      if isGuarded(pair, batch.levels[index], at: odds) {
        guarded += 1
        isUnsettled =
          isUnsettled
          || constraints.isUnsettled(
            by: batch.levels[index], of: pair.a, pair.b, at: odds, through: link.levels)
      }
    }
    if isLarge, leastOdds < Self.surePair || guarded > 0 {
      return Refusal(reason: .size, logOdds: link.logOdds)
    }
    if isDisputed, link.logOdds < Self.surePair {
      return Refusal(reason: .disagreement, logOdds: min(0, link.logOdds, votes))
    }
    // Two rows of each: twins, each complete in two lists, whom a form without accents would chain into one person.
    let areWhole = min(sets.size(ofRoot: a), sets.size(ofRoot: b)) > 1
    if isUnsettled || areWhole && 2 * guarded >= pairs {
      return Refusal(reason: .disagreement, logOdds: min(0, link.logOdds, votes))
    }
    return votes > 0 ? nil : Refusal(reason: .disagreement, logOdds: min(link.logOdds, votes))
  }

  private func isGuarded(_ pair: PairBatch.Pair, _ levels: UInt64, at logOdds: Double) -> Bool {
    constraints.broken(.review, by: levels, of: pair.a, pair.b, at: logOdds) != nil
      || constraints.broken(.reviewUntaught, by: levels, of: pair.a, pair.b, at: logOdds) != nil
  }

  /// A tie that is held for certain may be wrong so often.
  private static var leastDoubt: Double { 0x1p-40 }

  /// The probability that the rows of a link are each one person with a row of their own cluster, `a` with `x` and `b`
  /// with `y`.
  private func certainty(of link: ScoredPair, tiedTo x: UInt32, _ y: UInt32) -> Double {
    func tie(_ row: UInt32, _ other: UInt32) -> Double {
      if row == other { return 1 }
      // Rows of one cluster that were never compared are held together by others.
      return weighed.pair(min(row, other), max(row, other))?.probability ?? Self.tieOfOthers
    }
    return tie(link.a, x) * tie(link.b, y)
  }

  private static var tieOfOthers: Double { 0.9 }
}
