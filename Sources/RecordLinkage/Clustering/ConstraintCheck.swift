/// The constraints of a model, ready to be asked about patterns.
struct ConstraintCheck: Sendable {
  private let layout: PatternLayout
  private let constraints: [LinkageConstraint]
  private let isTaught: Bool

  /// - Parameter isTaught: the run has learnt from pairs with identifiers, see `LinkageConstraint.Effect`.
  init(_ model: LinkageModel, isTaught: Bool) {
    self.isTaught = isTaught
    layout = PatternLayout(model.comparisons)
    constraints = model.constraints
  }

  /// The first constraint with this effect that a pair of these levels meets.
  func broken(_ effect: LinkageConstraint.Effect, by levels: UInt64) -> Int? {
    if isTaught, effect == .reviewUntaught { return nil }
    return constraints.indices.first { index in
      let constraint = constraints[index]
      return constraint.effect == effect
        && constraint.when.allSatisfy { holds($0, levels) }
        && !constraint.unless.contains { holds($0, levels) }
    }
  }

  func name(ofBroken effect: LinkageConstraint.Effect, by levels: UInt64) -> String? {
    broken(effect, by: levels).map { constraints[$0].name }
  }

  private func holds(_ condition: LinkageConstraint.Condition, _ levels: UInt64) -> Bool {
    condition.levels.contains(layout.level(condition.comparison, in: levels))
  }
}
