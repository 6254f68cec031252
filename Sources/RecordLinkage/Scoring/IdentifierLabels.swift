import Glibc

/// Pairs of which a shared or differing identifier says whether they are one person: labels that cost nothing.
///
/// All that the other comparisons are worth is learnt from these pairs alone. Where identifiers are missing, the more
/// records there are the more strangers share names and dates, and pairs without labels would teach that as errors of
/// one person.
struct IdentifierLabels: Sendable {
  /// Patterns in which both identifiers are present and can be trusted.
  let labelled: [PatternCount]
  /// Of the pairs of one person, the share that is labelled; as found among those that are beyond doubt without it.
  let labelledShare: Double

  /// Odds, in bits and without the identifier, beyond which a pair is taken as one person whatever is missing.
  private static let beyondDoubt = 20.0

  /// - Returns: nil when there are fewer than `atLeast` labelled pairs of one person.
  init?(
    _ identifier: LinkageModel.Identifier, _ histogram: [PatternCount], _ mixture: PairMixture,
    atLeast: Double
  ) {
    let layout = mixture.layout
    func level(_ entry: PatternCount) -> Int { layout.level(identifier.comparison, in: entry.pattern.levels) }
    labelled = histogram.filter {
      identifier.same.contains(level($0)) || identifier.another.contains(level($0))
    }
    let same = labelled.reduce(0.0) { $0 + (identifier.same.contains(level($1)) ? $1.count : 0) }
    guard same >= atLeast else { return nil }
    var certain = (labelled: 5.0, all: 10.0)
    for entry in histogram {
      let posterior = mixture.posterior(entry.pattern, without: identifier.comparison)
      let others = 1 - posterior[PairClass.same]
      guard others < exp2(-Self.beyondDoubt) else { continue }
      certain.all += entry.count
      if identifier.same.contains(level(entry)) { certain.labelled += entry.count }
    }
    labelledShare = min(1, certain.labelled / certain.all)
  }
}

extension PairMixture {
  /// Changes how many pairs of related people there are, all in one proportion.
  mutating func scaleRelated(by factor: Double) {
    for lane in PairClass.fitted { logPairs[lane] += log2(factor) }
  }
}
