import Glibc

extension LinkageModel {
  /// The same model with the values that a run estimated as its start values.
  func trained(_ mixture: PairMixture, rows: Int) -> LinkageModel {
    var model = self
    for comparison in comparisons.indices {
      for level in comparisons[comparison].levels.indices {
        let logs = mixture.levels[comparison][level + 1]
        model.comparisons[comparison].levels[level].same = exp2(logs[PairClass.same])
        model.comparisons[comparison].levels[level].kin = exp2(logs[PairClass.kin])
        model.comparisons[comparison].levels[level].household = exp2(logs[PairClass.household])
        model.comparisons[comparison].levels[level].stranger = exp2(logs[PairClass.stranger])
      }
    }
    let count = Double(max(1, rows))
    model.samePairsPerRecord = exp2(mixture.logPairs[PairClass.same]) / count
    if kinPairsPerRecord > 0 { model.kinPairsPerRecord = exp2(mixture.logPairs[PairClass.kin]) / count }
    return model
  }
}

extension LinkageStatistics {
  mutating func describe(
    _ candidates: CandidatePairs, _ mixture: PairMixture, _ model: LinkageModel,
    _ histogram: [PatternCount]
  ) {
    rules = candidates.rules
    skippedBlocks = Array(candidates.skippedBlocks.prefix(100))
    comparedPairs = candidates.rules.reduce(0) { $0 + $1.newPairs }
    samePairs = exp2(mixture.logPairs[PairClass.same])
    kinPairs = exp2(mixture.logPairs[PairClass.kin])
    let skipped = candidates.skippedBlocks.reduce(0) { $0 + $1.skippedPairs }
    if skipped > 0 { warnings.append(.skippedPairs(skipped)) }
    for (index, comparison) in model.comparisons.enumerated() {
      if !histogram.contains(where: { mixture.layout.level(index, in: $0.pattern.levels) != 0 }) {
        warnings.append(.neverPresent(comparison: comparison.name))
      } else if mixture.levels[index][1][PairClass.same] <= mixture.levels[index][1][PairClass.stranger] {
        warnings.append(.agreementSpeaksAgainst(comparison: comparison.name))
      }
    }
  }
}
