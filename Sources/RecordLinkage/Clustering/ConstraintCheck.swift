/// The constraints of a model, ready to be asked about patterns.
struct ConstraintCheck: Sendable {
  private let layout: PatternLayout
  private let constraints: [LinkageConstraint]

  init(_ model: LinkageModel) {
    layout = PatternLayout(model.comparisons)
    constraints = model.constraints
  }

  /// The first constraint with this effect that a pair of these levels meets.
  func broken(_ effect: LinkageConstraint.Effect, by levels: UInt64) -> Int? {
    constraints.indices.first { index in
      let constraint = constraints[index]
      return constraint.effect == effect
        && constraint.when.allSatisfy { holds($0, levels) }
        && !constraint.unless.contains { holds($0, levels) }
    }
  }

  private func holds(_ condition: LinkageConstraint.Condition, _ levels: UInt64) -> Bool {
    condition.levels.contains(layout.level(condition.comparison, in: levels))
  }
}
