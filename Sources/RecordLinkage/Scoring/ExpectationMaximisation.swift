import ByteText
import Glibc

/// Fits the related classes of a mixture (one person, kin, household) to a histogram of candidate patterns;
/// unrelated pairs stay as they were estimated from random pairs.
///
/// Every estimate starts from, and is held near, the model's own values by pseudo-pairs, so that a small list or an
/// empty column leaves the model as it was shipped.
///
/// - Complexity: O(iterations × patterns × comparisons), at most `patternLimit` patterns or so. Deterministic: sums
///   run in pattern order, by chunks of fixed size.
///
/// Source: Winkler, "Using the EM algorithm for weight computation in the Fellegi–Sunter model of record linkage",
/// ASA 1988.
struct ExpectationMaximisation {
  var maximumIterations = 50
  /// Stops when no class's pair count changes by more than this share.
  var tolerance = 3e-4
  /// How many pairs the model's own values are worth.
  var priorPairs = 50.0
  var kinPriorShare = 0.5
  var liftPseudoCount = 5.0
  /// Above this many patterns, those seen once or twice are thinned out evenly.
  var patternLimit = 40_000
  /// A pair less likely than this to be of one person at the start teaches nothing about the pairs that are in doubt.
  var lowestPosterior = 1e-4
  /// Bits by which one person's errors may become more frequent than the model has them: the more records there
  /// are, the more strangers share whole names, and they would teach the class that one person often has two birth
  /// dates and two mothers.
  var errorDrift = 2.0
  /// Bits by which errors of one person may go together more often than by chance.
  var jointErrorDrift = 1.0
  /// By comparison and level: the classes for which it is not estimated.
  private let fixed: [[Set<Int>]]
  /// By comparison and level: whether one person shows it by error only, being at least eight times rarer there
  /// than among strangers.
  private let isError: [[Bool]]
  /// By comparison and level: whether one person shows it seldom, and strangers nearly as often or oftener.
  private let isCoincidence: [[Bool]]
  private static let rareLevel = 0.05
  private let identifier: LinkageModel.Identifier?
  /// Fewer pairs of one person with a shared identifier than this, and all pairs teach.
  var fewestLabels = 1500.0

  init(_ model: LinkageModel) {
    identifier = model.identifier
    fixed = model.comparisons.map { comparison in
      [[]] + comparison.levels.map { Set($0.fixedFor.map(\.lane)) }
    }
    isError = model.comparisons.map { comparison in
      [false] + comparison.levels.map { 8 * $0.same <= $0.stranger }
    }
    isCoincidence = model.comparisons.map { comparison in
      [false]
        + comparison.levels.map { $0.same < Self.rareLevel && $0.same <= 16 * $0.stranger }
    }
  }

  /// Odds, in bits and without the identifier, from which a pair is one person whatever its identifiers show.
  private static let beyondDoubt = 8.0

  /// Whether there are labels enough for them to teach alone.
  func isTaught(by histogram: [PatternCount], _ mixture: PairMixture) -> Bool {
    identifier.flatMap { IdentifierLabels($0, histogram, mixture, atLeast: fewestLabels) } != nil
  }

  /// - Returns: the iterations used.
  func fit(_ mixture: inout PairMixture, to histogram: [PatternCount], jobs: Int) async -> Int {
    let start = mixture.levels
    let labels = identifier.flatMap { IdentifierLabels($0, histogram, mixture, atLeast: fewestLabels) }
    let patterns = PreparedPatterns(informative(labels?.labelled ?? histogram, mixture), mixture)
    if let labels { mixture.scaleRelated(by: labels.labelledShare) }
    let estimators = mixture.groups.indices.map {
      GroupLiftEstimator(
        group: mixture.groups[$0], layout: mixture.layout, cells: patterns.cells[$0],
        pseudoCount: liftPseudoCount)
    }
    let holdsError = mixture.groups.indices.map { group in
      patterns.cells[group].map { cell in
        mixture.groups[group].comparisons.contains { isError[$0][mixture.layout.level($0, in: cell)] }
      }
    }
    let bounds = boundsCoincidences(histogram, mixture, isTaught: labels != nil)
    var iterations = 0
    while iterations < maximumIterations {
      iterations += 1
      let expected = await patterns.expectation(mixture, jobs: jobs)
      let before = mixture.logPairs
      maximise(&mixture, expected, start: start, boundsCoincidences: bounds)
      for group in estimators.indices {
        let fitted = estimators[group].lifts(counts: expected.cells[group], levels: mixture.levels)
        for (index, (cell, lift)) in zip(patterns.cells[group], fitted).enumerated() {
          // Unrelated pairs keep the lifts of random pairs: candidates are no fair sample of them.
          for lane in PairClass.fitted {
            // What is held for a class must not come back as a joint level of it.
            let isHeld = mixture.groups[group].comparisons.contains {
              fixed[$0][mixture.layout.level($0, in: cell)].contains(lane)
            }
            var bits = isHeld ? min(0, lift[lane]) : lift[lane]
            if lane == PairClass.same, holdsError[group][index] { bits = min(jointErrorDrift, bits) }
            mixture.groups[group].lifts[cell, default: .zero][lane] = bits
          }
        }
      }
      let moved = PairClass.fitted.contains {
        before[$0] > -.infinity && abs(exp2(mixture.logPairs[$0] - before[$0]) - 1) > tolerance
      }
      if !moved { break }
    }
    if let labels {
      mixture.scaleRelated(by: 1 / labels.labelledShare)
      if let identifier { fitSlips(of: identifier, &mixture, to: histogram, start: start) }
    }
    return iterations
  }

  /// By comparison: whether levels that one person shows seldom are held near their start. Where no identifiers teach and few
  /// people stand twice, strangers of one name and half a birth date are more than chance says, as names have their fashions;
  /// they would be taken for one person, and teach that one person often has another family name. Free where what one
  /// person mostly shows is not to be seen: a list of birth years alone has only half birth dates.
  private func boundsCoincidences(
    _ histogram: [PatternCount], _ mixture: PairMixture, isTaught: Bool
  ) -> [Bool] {
    mixture.levels.indices.map { comparison in
      let same = mixture.levels[comparison].map { $0[PairClass.same] }
      guard !isTaught, let usual = same.indices.dropFirst().max(by: { same[$0] < same[$1] }) else {
        return false
      }
      var (present, agreeing) = (0.0, 0.0)
      for entry in histogram {
        let level = mixture.layout.level(comparison, in: entry.pattern.levels)
        if level > 0 { present += entry.count }
        if level == usual { agreeing += entry.count }
      }
      return agreeing > Self.leastUsual * present
    }
  }

  private static let leastUsual = 0.01

  /// What the identifier shows of one person beside agreeing and differing (a slip, digits that fail a check) is on no
  /// labelled pair: how often, the pairs tell that are one person by all else. Kin keep the model's values.
  private func fitSlips(
    of identifier: LinkageModel.Identifier, _ mixture: inout PairMixture, to histogram: [PatternCount],
    start: [[ClassVector]]
  ) {
    let comparison = identifier.comparison
    let slips = start[comparison].indices.dropFirst()
      .filter { !identifier.same.contains($0) && !identifier.another.contains($0) }
    guard !slips.isEmpty else { return }
    var counts = Array(repeating: 0.0, count: start[comparison].count)
    for entry in histogram {
      let level = mixture.layout.level(comparison, in: entry.pattern.levels)
      if level == 0 || identifier.another.contains(level) { continue }
      let isBeyondDoubt = mixture.logOdds(entry.pattern, without: comparison) > Self.beyondDoubt
      if isBeyondDoubt { counts[level] += entry.count }
    }
    let fitted = mixture.levels[comparison]
    let agreeing = identifier.same.reduce(0) { $0 + counts[$1] }
    for lane in PairClass.fitted where mixture.logPairs[lane] > -.infinity {
      let share = slips.map { level in
        let before = exp2(start[comparison][level][lane])
        if lane != PairClass.same { return before }
        let all = identifier.same.reduce(0) { $0 + exp2(start[comparison][$1][lane]) }
        let fittedShare =
          (counts[level] + priorPairs * before) / (agreeing + priorPairs * all)
          * identifier.same.reduce(0) { $0 + exp2(fitted[$1][lane]) }
        // Where few numbers agree at all, slips still leave them half.
        return min(fittedShare, 0.5 / Double(slips.count))
      }
      // The other levels give up in proportion what these take.
      let others = fitted.indices.dropFirst().filter { !slips.contains($0) }
      let left = (1 - share.reduce(0, +)) / others.reduce(0) { $0 + exp2(fitted[$1][lane]) }
      for level in others {
        mixture.levels[comparison][level][lane] = log2OfProbability(exp2(fitted[level][lane]) * left)
      }
      for (level, share) in zip(slips, share) {
        mixture.levels[comparison][level][lane] = log2OfProbability(share)
      }
    }
  }

  /// The patterns that can teach something: plain strangers cannot, and of very many rare patterns an even part,
  /// drawn by their hash and counted the more, teaches the same.
  private func informative(_ histogram: [PatternCount], _ mixture: PairMixture) -> [PatternCount] {
    let related = histogram.filter {
      // What an identifier says is left out here: pairs that it tells apart are those to learn from.
      let posterior = mixture.posterior($0.pattern, without: identifier?.comparison)
      return PairClass.fitted.reduce(0) { $0 + posterior[$1] } > 1e-4
        && posterior[PairClass.same] > lowestPosterior
    }
    let rare = related.reduce(0) { $0 + ($1.count <= 2 ? 1 : 0) }
    let room = max(patternLimit / 4, patternLimit - (related.count - rare))
    guard rare > room else { return related }
    let share = Double(room) / Double(rare)
    let threshold = UInt64(share * 0x1p64)
    return related.compactMap { entry in
      if entry.count > 2 { return entry }
      let isDrawn = stableHash(entry.pattern.rawValue, seed: 0x5eed) < threshold
      return isDrawn ? PatternCount(pattern: entry.pattern, count: entry.count / share) : nil
    }
  }

  private func maximise(
    _ mixture: inout PairMixture, _ expected: ExpectedCounts, start: [[ClassVector]],
    boundsCoincidences: [Bool]
  ) {
    for lane in PairClass.fitted where mixture.logPairs[lane] > -.infinity {
      mixture.logPairs[lane] = log2(max(expected.pairs[lane], 0.5))
      for comparison in start.indices {
        let isHeld = { level in fixed[comparison][level].contains(lane) }
        let free = start[comparison].indices.dropFirst().filter { !isHeld($0) }
        let held = start[comparison].indices.dropFirst().filter(isHeld)
          .reduce(0) { $0 + exp2(start[comparison][$1][lane]) }
        let seen = free.reduce(0) { $0 + expected.levels[comparison][$1][lane] }
        // Kin are the class that any odd pairs would pull away from its meaning, so it is held the tighter.
        let prior = priorPairs + (lane == PairClass.kin ? kinPriorShare * seen : 0)
        var fitted = free.map { level in
          let share = exp2(start[comparison][level][lane]) / (1 - held)
          return (expected.levels[comparison][level][lane] + prior * share) / (seen + prior) * (1 - held)
        }
        if lane == PairClass.same {
          boundErrors(
            &fitted,
            by: free.map {
              let isBounded =
                isError[comparison][$0] || boundsCoincidences[comparison] && isCoincidence[comparison][$0]
              return isBounded ? exp2(start[comparison][$0][lane] + errorDrift) : 1
            })
        }
        for (level, probability) in zip(free, fitted) {
          mixture.levels[comparison][level][lane] = log2OfProbability(probability)
        }
      }
    }
  }
}

/// Cuts probabilities to their bounds and gives what is cut off to those that are not cut, in proportion.
private func boundErrors(_ probabilities: inout [Double], by bounds: [Double]) {
  let cut = probabilities.indices.filter { probabilities[$0] > bounds[$0] }
  let excess = cut.reduce(0) { $0 + probabilities[$1] - bounds[$1] }
  let rest = probabilities.indices.reduce(0) { $0 + (cut.contains($1) ? 0 : probabilities[$1]) }
  guard excess > 0, rest > 0 else { return }
  for index in probabilities.indices {
    probabilities[index] = cut.contains(index) ? bounds[index] : probabilities[index] * (1 + excess / rest)
  }
}

/// log2, kept away from minus infinity so that a level that was never seen can still be outweighed.
func log2OfProbability(_ p: Double) -> Double { log2(max(p, 1e-12)) }

extension ComparisonLevel.FittedClass {
  fileprivate var lane: Int {
    switch self {
    case .same: PairClass.same
    case .kin: PairClass.kin
    case .household: PairClass.household
    }
  }
}
