import Glibc

extension LinkageModel {
  /// The same model with the values that a run estimated as its start values.
  ///
  /// Where pairs that labels do not cover were estimated apart, the class of one person is that of both together, as many
  /// pairs as each has, and the weights of the second look stay: those that were learnt are not all pairs'.
  func trained(
    _ mixture: PairMixture, weights: [SecondLookDefinition.Weight], rows: Int
  ) -> LinkageModel {
    var model = self
    let parts = ([mixture] + mixture.uncovered).map { ($0, exp2($0.logPairs[PairClass.same])) }
    let samePairs = parts.reduce(0) { $0 + $1.1 }
    for comparison in comparisons.indices {
      for level in comparisons[comparison].levels.indices {
        let logs = mixture.levels[comparison][level + 1]
        model.comparisons[comparison].levels[level].same =
          mixture.uncovered.isEmpty
          ? exp2(logs[PairClass.same])
          : parts.reduce(0) {
            $0 + $1.1 / samePairs * exp2($1.0.levels[comparison][level + 1][PairClass.same])
          }
        model.comparisons[comparison].levels[level].kin = exp2(logs[PairClass.kin])
        model.comparisons[comparison].levels[level].household = exp2(logs[PairClass.household])
        model.comparisons[comparison].levels[level].stranger = exp2(logs[PairClass.stranger])
      }
    }
    if mixture.uncovered.isEmpty { model = model.weighing(weights) }
    let count = Double(max(1, rows))
    model.samePairsPerRecord = samePairs / count
    if kinPairsPerRecord > 0 { model.kinPairsPerRecord = mixture.pairs(of: PairClass.kin) / count }
    return model
  }
}

extension LinkageModel {
  /// The same model with these weights of the second look, if there are any.
  func weighing(_ weights: [SecondLookDefinition.Weight]) -> LinkageModel {
    var model = self
    if !weights.isEmpty { model.secondLook?.weights = weights }
    return model
  }
}

extension PairMixture {
  /// How many pairs of a class there are, those that labels do not cover included.
  fileprivate func pairs(of lane: Int) -> Double {
    exp2(logPairs[lane]) + uncovered.reduce(0) { $0 + exp2($1.logPairs[lane]) }
  }
}

extension LinkageStatistics {
  mutating func describe(
    _ candidates: CandidatePairs, _ mixture: PairMixture, _ model: LinkageModel,
    _ histogram: [PatternCount]
  ) {
    rules = candidates.rules
    // Workers meet the blocks in any order; those that compare equal here are equal.
    let largest = candidates.skippedBlocks.sorted {
      ($1.skippedPairs, $0.rule, $1.rows, $0.rowsWithoutRefinement)
        < ($0.skippedPairs, $1.rule, $0.rows, $1.rowsWithoutRefinement)
    }
    skippedBlocks = Array(largest.prefix(100))
    skippedBlockCount = largest.count
    comparedPairs = candidates.rules.reduce(0) { $0 + $1.newPairs }
    samePairs = mixture.pairs(of: PairClass.same)
    kinPairs = mixture.pairs(of: PairClass.kin)
    let skipped = candidates.skippedBlocks.reduce(0) { $0 + $1.skippedPairs }
    if skipped > 0 { warnings.append(.skippedPairs(skipped)) }
    warn(about: model, mixture, histogram)
  }

  /// Bits of agreement below which a comparison of a group is told.
  private static var weakInGroup: Double { -1 }

  /// Notes comparisons that took no part or speak the wrong way, and levels that no pair showed.
  private mutating func warn(
    about model: LinkageModel, _ mixture: PairMixture, _ histogram: [PatternCount]
  ) {
    for (index, comparison) in model.comparisons.enumerated() {
      var isSeen = Array(repeating: false, count: comparison.levels.count + 1)
      for entry in histogram { isSeen[mixture.layout.level(index, in: entry.pattern.levels)] = true }
      guard isSeen.dropFirst().contains(true) else {
        warnings.append(.neverPresent(comparison: comparison.name))
        continue
      }
      // A model may mean it so: one person's two forms seldom come from one source.
      let isMeant = comparison.levels[0].same <= comparison.levels[0].stranger
      let agreement = mixture.levels[index][1]
      let bits = agreement[PairClass.same] - agreement[PairClass.stranger]
      // In a group the joint levels say what agreement is worth: alone it may well be a little below nothing.
      if !isMeant, comparison.group == nil ? bits <= 0 : bits <= Self.weakInGroup {
        warnings.append(.agreementSpeaksAgainst(comparison: comparison.name))
      }
      for level in comparison.levels.indices where !isSeen[level + 1] {
        warnings.append(
          .levelNeverSeen(comparison: comparison.name, level: comparison.levels[level].name))
      }
    }
  }
}
