import Glibc

extension RecordLinker {
  /// Explains any two rows of a linked table.
  ///
  /// - Parameter result: what `link` returned for the same table.
  /// - Complexity: O(comparisons² × levels²) for the flips; building the lookups of tokens costs a few milliseconds.
  public func explain(
    _ a: UInt32, _ b: UInt32, in table: RecordTable, _ result: LinkageResult
  ) -> PairExplanation {
    let pair = PairBatch.Pair(a: min(a, b), b: max(a, b))
    let tokens = TokenTable(relations)
    let plan = ComparisonPlan(
      model: model, table: table, tokens: tokens, frequencies: result.frequencies)
    var batch = plan.emptyBatch()
    batch.pairs = [pair]
    plan.compare(&batch)
    let pattern = batch.pattern(0)
    let mixture = result.mixture.part(of: pattern)
    // What the second look added to the pair; nothing for a pair that was never scored.
    let inReview = result.review.first { $0.a == pair.a && $0.b == pair.b }
    let known = inReview ?? result.weighed.pair(pair.a, pair.b)
    let context = known.map { $0.logOdds - mixture.logOdds(pattern) } ?? 0
    let logOdds = mixture.logOdds(pattern) + context
    let keys = model.blocking.map {
      BlockingKeys(rule: $0, witnesses: model.witnesses, table: table, tokens: tokens)
    }
    let check = ConstraintCheck(model, table: table, isTaught: result.statistics.isTaught)
    let flips = FlipSearch(
      model: model, table: table, mixture: mixture, check: check, plan: plan, pair: pair, pattern: pattern,
      context: context, cut: result.statistics.cut)
    return PairExplanation(
      a: pair.a, b: pair.b, parts: parts(of: pattern, plan.outcomes(of: pair), mixture, context: context),
      priorBits: mixture.priorOdds, weight: logOdds - mixture.priorOdds,
      probability: RecordLinkage.probability(ofLogOdds: logOdds), classes: classes(of: pattern, mixture),
      rules: keys.indices.filter { keys[$0].isUsed(for: pair.a, pair.b) }.map {
        keys[$0].verdict(pair.a, pair.b, oversize: result.oversize[$0], in: model)
      },
      constraints: LinkageConstraint.Effect.allCases.compactMap {
        check.broken($0, by: pattern.levels, of: pair.a, pair.b, at: logOdds)
      }
      .map { model.constraints[$0] },
      threshold: result.statistics.threshold, reviewFloor: model.decision.reviewFloor,
      isOnePerson: result.clusterOf[Int(a)] == result.clusterOf[Int(b)],
      isInReview: inReview != nil,
      answer: result.answers.last { $0.joins(pair) }?.isSamePerson,
      refusal: result.refused.first { $0.pair.a == pair.a && $0.pair.b == pair.b }?.reason,
      flips: flips.smallest())
  }

  private func parts(
    of pattern: PairPattern, _ outcomes: [Int], _ mixture: PairMixture, context: Double
  ) -> [PairExplanation.Part] {
    // How the pair's rivals for "one person" share the blame decides against what each part is weighed.
    let rivals = mixture.rivalShares(pattern)
    func bits(_ logs: ClassVector) -> Double {
      logs[PairClass.same] - (rivals * logs).sum()
    }
    var parts = model.comparisons.indices.map { index in
      let level = mixture.layout.level(index, in: pattern.levels)
      return PairExplanation.Part(
        kind: .comparison, name: model.comparisons[index].name,
        level: model.comparisons[index].nameOfLevel(level),
        outcome: level == 0 ? nil : model.comparisons[index].outcomeNames[outcomes[index]],
        bits: bits(mixture.levels[index][level]))
    }
    parts += mixture.groups.map {
      PairExplanation.Part(kind: .group, name: $0.name, bits: bits($0.lift(pattern.levels)))
    }
    parts.append(
      PairExplanation.Part(
        kind: .termFrequency,
        bits: -(rivals[PairClass.neighbour] + rivals[PairClass.stranger]) * pattern.frequencyBits))
    // What is left is the same for every comparison: how far the rival classes are from their usual shares.
    let rest = mixture.weight(pattern) - parts.reduce(0) { $0 + $1.bits }
    parts.append(PairExplanation.Part(kind: .rivalClasses, bits: rest))
    parts.append(PairExplanation.Part(kind: .context, bits: context))
    return parts
  }

  private func classes(of pattern: PairPattern, _ mixture: PairMixture) -> [Double] {
    let posterior = mixture.posterior(pattern)
    return (0..<PairClass.count).map { posterior[$0] }
  }
}

extension PairExplanation.Part {
  fileprivate init(kind: Kind, name: String? = nil, bits: Double) {
    self.init(kind: kind, name: name ?? kind.rawValue, level: nil, outcome: nil, bits: bits)
  }
}

extension LinkageStatistics {
  /// log2 of the odds from which pairs were linked.
  var cut: Double { logOdds(of: threshold) }
}

extension PairAnswer {
  func joins(_ pair: PairBatch.Pair) -> Bool { min(a, b) == pair.a && max(a, b) == pair.b }
}

extension ComparisonDefinition {
  /// nil for "missing".
  func nameOfLevel(_ level: Int) -> String? { level == 0 ? nil : levels[level - 1].name }
}
