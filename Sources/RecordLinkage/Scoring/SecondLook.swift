import ByteText
import Glibc

/// Looks at every pair in doubt again, with its rivals, its household and what its findings mean together.
///
/// Pairs whose identifiers agree or differ say what each of that is worth: they are weighed as if they had none, and the
/// weights that tell them apart best are found by logistic regression around the model's own. So the probabilities of
/// pairs without identifiers are those that pairs with them bear out, whatever the size of the population and whichever
/// assumption of independence fails.
///
/// - Complexity: O(pairs), and a regression on at most `trainingLimit` distinct findings.
struct SecondLook: Sendable {
  let model: LinkageModel
  let mixture: PairMixture
  private let features: PairFeatures?
  /// A bit for each rule that finds pairs by other things than identifiers. What identifiers alone have found is no
  /// guide to pairs without them, which nothing finds where as much differs.
  private let blindRules: UInt64

  /// Pairs below these odds, in bits, by all comparisons and without the identifier, are not looked at.
  static let floor = -10.0
  private static let trainingLimit = 40_000
  /// Fewer labelled pairs of one person, or of two people who look alike, than this, and the model's own weights stay.
  private static let fewestSame = 500.0
  private static let fewestAlike = 30.0
  private static let priorVariance = 1.0
  /// The share of one person's pairs whose identifiers contradict each other all the same: at the start, and at most.
  private static let missedAtStart = 0.002
  private static let mostMissed = 0.02
  private static let rounds = 3

  init(model: LinkageModel, mixture: PairMixture) {
    self.model = model
    self.mixture = mixture
    blindRules = model.rulesWithoutIdentifier
    features = model.secondLook.map { PairFeatures(model: model, mixture: mixture, definition: $0) }
  }

  /// What a second look found: the pairs ascending by rows, and the weights by feature name.
  struct Outcome: Sendable {
    var pairs: [ScoredPair]
    var weights: [SecondLookDefinition.Weight] = []
    /// Those of pairs that labels do not cover, where the others were taught.
    var untaughtWeights: [SecondLookDefinition.Weight] = []
    /// The weights were learnt from this run's own pairs.
    var isTaught = false
    /// By pair, the odds that rivals of one list leave it at most; empty where the model has no lists.
    fileprivate(set) var bounds: [ContextSearch.Bound] = []

    /// Takes from pairs what their rivals may have as well. Apart from the weighing, as a threshold is chosen by how
    /// pairs look by themselves: what is in dispute must not make room for others.
    /// - Returns: the pairs that this leaves open, as `a << 32 | b`.
    mutating func bound(priorOdds: Double) -> Set<UInt64> {
      var disputed: Set<UInt64> = []
      for (index, bound) in bounds.enumerated() where pairs[index].logOdds > Double(bound.odds) {
        let odds = Double(bound.odds)
        pairs[index].secondLook += odds - pairs[index].logOdds
        pairs[index].weight = odds - priorOdds
        pairs[index].logOdds = odds
        if bound.isDisputed { disputed.insert(UInt64(pairs[index].a) << 32 | UInt64(pairs[index].b)) }
      }
      bounds = []
      return disputed
    }
  }

  /// - Parameters:
  ///   - candidates: ascending by rows; emptied once they have been looked at.
  ///   - frozen: another run, whose weights stay; nil: learn.
  func weigh(
    _ candidates: inout [CandidatePair], table: RecordTable, by frozen: FrozenLinkage? = nil, jobs: Int
  ) async -> Outcome {
    let isTaught = frozen?.isTaught
    let pairs = await firstLook(candidates, jobs: jobs)
    candidates = []
    guard let features else {
      return Outcome(pairs: pairs.map { scored($0, odds: $0.blind + $0.identifier) })
    }
    let search = await ContextSearch(pairs, table: table, model: model, jobs: jobs)
    let contexts = await gatherOnWorkers(pairs.count, jobs) { numbers, contexts in
      for index in numbers { contexts.append(search.context(of: index)) }
    }
    let unfilled = isTaught == nil ? unfilledFeatures(pairs) : []
    let start = features.names.map { name in
      unfilled.contains(name) ? 0 : model.secondLook?.weight(of: name) ?? (name == "odds" ? M_LN2 : 0)
    }
    let fitted = isTaught == nil ? await fitted(start, pairs, contexts, features, jobs: jobs) : nil
    // Weights that another run went by stay as they are; those of the model need what they were found with.
    let isFounded = isTaught != nil || hasBasis(pairs)
    var weights = fitted ?? (isFounded ? start : features.names.map { $0 == "odds" ? M_LN2 : 0 })
    var untaught: [Double] = []
    // Where nothing was taught, all pairs are weighed alike.
    weights[features.uncovered] = 0
    let hasLearnt = isTaught ?? (fitted != nil)
    if hasLearnt {
      untaught = untaughtWeights(frozen?.untaughtWeights, pairs, features)
    }
    var found = await weigh(
      pairs, contexts, features, taught: hasLearnt ? weights : nil, untaught: hasLearnt ? untaught : weights,
      jobs: jobs)
    if fitted != nil {
      let bias = labelBias(found, pairs, contexts, features)
      for isSame in [false, true] {
        for (level, weight) in bias.weights(sameHousehold: isSame).enumerated() {
          weights[features.unlabelled(.init(isSameHousehold: isSame, level: level))] = weight
        }
      }
    }
    for index in found.indices where label(of: pairs[index]) == .missing {
      let weight = weights[features.unlabelled(features.stratum(of: pairs[index].pair, contexts[index]))]
      found[index] = scored(pairs[index], odds: found[index].logOdds + weight / M_LN2)
    }
    func named(_ weights: [Double]) -> [SecondLookDefinition.Weight] {
      zip(features.names, weights).map { .init(feature: $0, value: $1) }
    }
    let constraints = ConstraintCheck(model, table: table, isTaught: hasLearnt)
    let results = found
    let bounds = await gatherOnWorkers(model.list == nil ? 0 : pairs.count, jobs) { numbers, bounds in
      for index in numbers {
        bounds.append(
          search.bound(of: index, results, constraints) ?? .init(odds: .infinity, isDisputed: false))
      }
    }
    return Outcome(
      pairs: found, weights: named(weights), untaughtWeights: named(untaught), isTaught: hasLearnt,
      bounds: bounds)
  }

  /// The model's own weights, as a run without labels goes by them, for the pairs that labels do not cover.
  ///
  /// - Parameter known: those that another run went by, if it had any.
  private func untaughtWeights(
    _ known: [SecondLookDefinition.Weight]?, _ pairs: [WeighedPair], _ features: PairFeatures
  ) -> [Double] {
    if let known, !known.isEmpty {
      let values = Dictionary(known.map { ($0.feature, $0.value) }) { first, _ in first }
      return features.names.map { values[$0] ?? 0 }
    }
    let uncovered = pairs.filter(\.pair.pattern.isUncovered)
    guard uncovered.isEmpty || hasBasis(uncovered) else {
      return features.names.map { $0 == "odds" ? M_LN2 : 0 }
    }
    let unfilled = uncovered.isEmpty ? [] : unfilledFeatures(uncovered)
    return features.names.map { name in
      unfilled.contains(name) ? 0 : model.secondLook?.weight(of: name) ?? (name == "odds" ? M_LN2 : 0)
    }
  }

  /// By all but what missing identifiers say.
  ///
  /// How often one person's forms share commune and kind of residence depends on the lists that a run brings together. Weights of
  /// that which were learnt from other lists count for pairs within one list, where such repeats are alike everywhere, and not between two:
  /// else voters and residents of one commune speak against one person by agreeing.
  ///
  /// - Parameter taught: what this run has learnt; nil: nothing.
  private func weigh(
    _ pairs: [WeighedPair], _ contexts: [PairContext], _ features: PairFeatures, taught: [Double]?,
    untaught: [Double], jobs: Int
  ) async -> [ScoredPair] {
    let betweenLists = untaught.indices.map { features.ofLists.contains($0) ? 0 : untaught[$0] }
    // One after the other: no array is chosen for each pair.
    let weights = (taught ?? untaught) + untaught + betweenLists
    let count = untaught.count
    return await gatherOnWorkers(pairs.count, jobs) { numbers, weighed in
      var found = SparseFeatures()
      for index in numbers {
        features.find(in: pairs[index].pair.pattern, contexts[index], into: &found)
        let pattern = pairs[index].pair.pattern
        let isTaught = taught != nil && !pattern.isUncovered
        let first = isTaught ? 0 : features.isBetweenLists(pattern) ? 2 * count : count
        let score = found.items.reduce(0.0) { $0 + weights[first + Int($1.feature)] * $1.value }
        let blind = pairs[index].blind
        // What lies beyond the bounds counts as it did at the first look.
        let beyond = blind - min(max(blind, PairFeatures.bounds.lowerBound), PairFeatures.bounds.upperBound)
        weighed.append(scored(pairs[index], odds: score / M_LN2 + beyond + pairs[index].identifier))
      }
    }
  }

  private func labelBias(
    _ scored: [ScoredPair], _ pairs: [WeighedPair], _ contexts: [PairContext], _ features: PairFeatures
  ) -> LabelBias {
    var bias = LabelBias(levels: features.unlabelledLevels)
    for (index, pair) in pairs.enumerated() {
      guard let label = label(of: pair) else { continue }
      bias.add(
        label, odds: scored[index].logOdds - pair.identifier,
        in: features.stratum(of: pair.pair, contexts[index]))
    }
    return bias
  }

  /// What the pair's identifiers say; nil when they are there but cannot be trusted, when nothing but them has found the
  /// pair, when the pair is of those that labels do not cover, or the model has none.
  private func label(of pair: WeighedPair) -> LabelBias.Label? {
    guard let identifier = model.identifier, !pair.pair.pattern.isUncovered else { return nil }
    let level = mixture.layout.level(identifier.comparison, in: pair.pair.levels)
    if level == 0 { return .missing }
    if pair.pair.rules & blindRules == 0 { return nil }
    return identifier.same.contains(level) ? .one : identifier.another.contains(level) ? .two : nil
  }

  /// The features that tell a missing value, of comparisons that are missing on every pair: what it means that one form
  /// lacks a value which others have says nothing about a file that has no such column.
  private func unfilledFeatures(_ pairs: [WeighedPair]) -> Set<String> {
    let filled = pairs.reduce(UInt64(0)) { $0 | $1.pair.levels }
    return Set(
      model.comparisons.indices.filter { mixture.layout.level($0, in: filled) == 0 }
        .map { PairFeatures.name(ofLevel: 0, of: model.comparisons[$0]) })
  }

  /// Whether some pair has values of the comparisons that the model's weights rest on.
  private func hasBasis(_ pairs: [WeighedPair]) -> Bool {
    guard let basis = model.secondLook?.basis, !basis.isEmpty else { return true }
    let mask = mixture.layout.mask(of: basis)
    return pairs.contains { $0.pair.levels & mask != 0 }
  }

  /// Pairs that may still matter, in the order of the candidates.
  private func firstLook(_ candidates: [CandidatePair], jobs: Int) async -> [WeighedPair] {
    let weights = PatternWeights(mixture, identifier: model.identifier?.comparison)
    return await gatherOnWorkers(candidates.count, jobs) { numbers, pairs in
      for pair in candidates[numbers] {
        let evidence = weights.evidence(pair.pattern)
        guard evidence.highestOdds > Self.floor else { continue }
        let odds = oddsOfSame(evidence.all)
        let blind = oddsOfSame(evidence.blind)
        guard odds > Self.floor || blind > Self.floor else { continue }
        pairs.append(WeighedPair(pair: pair, blind: blind, identifier: odds - blind))
      }
    }
  }

  private func scored(_ weighed: WeighedPair, odds: Double) -> ScoredPair {
    let pair = weighed.pair
    return ScoredPair(
      a: pair.a, b: pair.b, weight: odds - mixture.priorOdds(of: pair.pattern), logOdds: odds,
      secondLook: odds - weighed.blind - weighed.identifier, decision: .review, rules: pair.rules,
      levels: pair.levels, adjustment: pair.adjustment)
  }

  // MARK: Weights

  /// A pattern in a context whose identifiers agree, or differ.
  private struct Finding: Hashable, Comparable {
    var pattern: PairPattern
    var context: PairContext
    var isSame: Bool

    static func < (a: Self, b: Self) -> Bool {
      if a.pattern != b.pattern { return a.pattern < b.pattern }
      if a.context != b.context { return a.context < b.context }
      return !a.isSame && b.isSame
    }
  }

  /// - Returns: nil when there are too few labelled pairs.
  private func fitted(
    _ start: [Double], _ pairs: [WeighedPair], _ contexts: [PairContext], _ features: PairFeatures, jobs: Int
  ) async -> [Double]? {
    let findings = labelled(pairs, contexts)
    let positive = findings.reduce(0.0) { $0 + ($1.finding.isSame ? $1.count : 0) }
    let all = findings.reduce(0.0) { $0 + $1.count }
    guard positive >= Self.fewestSame, all - positive >= Self.fewestAlike else { return nil }
    var observations = SparseObservations()
    // Drawn by content, so that the draw does not depend on the order of rows.
    var found = SparseFeatures()
    let drawn = min(1, Double(Self.trainingLimit) / Double(findings.count))
    let threshold = drawn >= 1 ? UInt64.max : UInt64(drawn * 0x1p64)
    for (finding, count) in findings {
      guard stableHash(finding.pattern.rawValue, seed: finding.context.number) <= threshold else { continue }
      features.find(in: finding.pattern, finding.context, into: &found)
      observations.append(
        found, isPositive: finding.isSame, count: count / drawn)
    }
    let precision = features.names.map { name in
      switch name {
      case "always": 0.04
      case "odds": 10.0
      default: 1 / Self.priorVariance
      }
    }
    // One person's numbers may differ by more than a slip: how often, the weights tell once they are found.
    var regression = LogisticRegression(mean: start, precision: precision, missed: Self.missedAtStart)
    var weights = start
    for _ in 0..<Self.rounds {
      weights = await regression.fit(observations, from: weights, jobs: jobs)
      regression.missed = min(regression.missedShare(of: observations, weights), Self.mostMissed)
    }
    return weights
  }

  private func labelled(_ pairs: [WeighedPair], _ contexts: [PairContext]) -> [(
    finding: Finding, count: Double
  )] {
    guard let identifier = model.identifier else { return [] }
    var findings: [Finding] = []
    for (index, weighed) in pairs.enumerated() where weighed.blind > Self.floor {
      guard let label = label(of: weighed), label != .missing else { continue }
      var pattern = weighed.pair.pattern
      pattern.rawValue &= ~mixture.layout.mask(of: [identifier.comparison])
      findings.append(Finding(pattern: pattern, context: contexts[index], isSame: label == .one))
    }
    findings.sort()
    var counted: [(finding: Finding, count: Double)] = []
    for finding in findings {
      if counted.last?.finding == finding {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((finding, 1))
      }
    }
    return counted
  }
}

/// log2 of the sum of some classes.
func logSum(_ logs: ClassVector, _ lanes: [Int]) -> Double {
  let top = lanes.reduce(-Double.infinity) { max($0, logs[$1]) }
  guard top > -.infinity else { return top }
  return top + log2(lanes.reduce(0) { $0 + exp2(logs[$1] - top) })
}
