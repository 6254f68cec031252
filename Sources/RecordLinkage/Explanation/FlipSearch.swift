/// Looks for the smallest change of a pair's levels that would decide it otherwise: every level of every comparison is
/// tried, and where no single change does, every two.
///
/// "Smallest" is the fewest bits of log odds moved. Values that would agree after a change are taken to be those of
/// the first row, so that their rarity counts as it does in the data. What no row of the table has is not asked for.
struct FlipSearch {
  let model: LinkageModel
  let table: RecordTable
  let mixture: PairMixture
  let check: ConstraintCheck
  let plan: ComparisonPlan
  let pair: PairBatch.Pair
  let pattern: PairPattern
  /// Bits that stay whatever the levels are.
  let context: Double
  /// log2 of the odds from which pairs are linked.
  let cut: Double

  /// How many are told.
  static let told = 3

  private struct Step {
    var comparison: Int
    var from: Int
    var to: Int
    /// Eighths of a bit that the change adds to the frequency adjustment.
    var eighths: Int
  }

  func smallest() -> [DecisionFlip] {
    guard cut < .infinity else { return [] }
    let adjustments = plan.adjustments(of: pair)
    let steps = steps(from: adjustments)
    let eighths = adjustments.reduce(0, +)
    let single = flips(of: steps.map { [$0] }, from: eighths)
    if !single.isEmpty { return single }
    return flips(
      of: steps.indices.flatMap { first in
        steps[(first + 1)...].filter { $0.comparison != steps[first].comparison }.map { [steps[first], $0] }
      }, from: eighths)
  }

  private func steps(from adjustments: [Int]) -> [Step] {
    model.comparisons.indices.flatMap { comparison -> [Step] in
      guard model.comparisons[comparison].columns.contains(where: table.hasValues) else { return [] }
      let from = mixture.layout.level(comparison, in: pattern.levels)
      // That a father is named like the other form's person is no correction of either form.
      let levels = (0...model.comparisons[comparison].levels.count).filter { level in
        level != from && model.comparisons[comparison].nameOfLevel(level) != "\(TokenOutcome.otherOwn)"
      }
      return levels.map { to in
        Step(
          comparison: comparison, from: from, to: to,
          eighths: plan.adjustment(of: pair, comparison: comparison, level: to) - adjustments[comparison])
      }
    }
  }

  private func flips(of candidates: [[Step]], from eighths: Int) -> [DecisionFlip] {
    let before = mixture.logOdds(pattern)
    let held = broken(pattern, at: before + context)
    let isLinked = isEnough(before + context) && held == nil
    var found: [(moved: Double, flip: DecisionFlip)] = []
    for steps in candidates {
      let changed = apply(steps, eighths: eighths)
      let after = mixture.logOdds(changed) + context
      let met = broken(changed, at: after)
      guard (isEnough(after) && met == nil) != isLinked else { continue }
      let changes = steps.map { step in
        let comparison = model.comparisons[step.comparison]
        return DecisionFlip.Change(
          comparison: comparison.name, from: comparison.nameOfLevel(step.from),
          to: comparison.nameOfLevel(step.to))
      }
      found.append(
        (
          abs(after - context - before),
          DecisionFlip(
            changes: changes, probability: RecordLinkage.probability(ofLogOdds: after),
            constraint: isLinked ? (isEnough(after) ? met : nil) : (isEnough(before + context) ? held : nil))
        ))
    }
    found.sort { $0.moved < $1.moved }
    // One line a field: the smallest change of it says enough.
    var fields: Set<[String]> = []
    return found.map(\.flip).filter { fields.insert($0.changes.map(\.comparison)).inserted }
      .prefix(Self.told).map { $0 }
  }

  private func isEnough(_ odds: Double) -> Bool { odds >= cut - 1e-9 }

  private func broken(_ pattern: PairPattern, at odds: Double) -> LinkageConstraint? {
    LinkageConstraint.Effect.allCases.lazy
      .compactMap { check.broken($0, by: pattern.levels, of: pair.a, pair.b, at: odds) }.first
      .map { model.constraints[$0] }
  }

  private func apply(_ steps: [Step], eighths: Int) -> PairPattern {
    let levels = steps.reduce(pattern.levels) { mixture.layout.replacing($1.comparison, by: $1.to, in: $0) }
    return PairPattern(levels: levels, frequencyEighths: steps.reduce(eighths) { $0 + $1.eighths })
  }
}
