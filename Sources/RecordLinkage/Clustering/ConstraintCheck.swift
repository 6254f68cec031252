/// The constraints of a model, ready to be asked about patterns.
struct ConstraintCheck: Sendable {
  private let constraints: [LinkageConstraint]
  private let tests: [Test]
  /// Those of all tests, so that none is copied to be looked at.
  private let conditions: [Condition]
  private let isTaught: Bool

  /// One constraint as bit operations on a pattern.
  private struct Test: Sendable {
    var effect: LinkageConstraint.Effect
    /// In `conditions`: those that must all hold, and those of which none may.
    var when: Range<Int>
    var unless: Range<Int>
    /// log2 odds from which it asks for nothing.
    var liftedFrom: Double
  }

  private struct Condition: Sendable {
    var shift: UInt64
    var mask: UInt64
    /// A bit for each level that meets it.
    var levels: UInt64

    init(_ condition: LinkageConstraint.Condition, _ layout: PatternLayout) {
      shift = layout.shifts[condition.comparison]
      mask = layout.masks[condition.comparison]
      levels = condition.levels.reduce(0) { $0 | 1 << UInt64($1) }
    }

    @inline(__always)
    func holds(_ pattern: UInt64) -> Bool { levels >> (pattern >> shift & mask) & 1 == 1 }
  }

  /// - Parameter isTaught: the run has learnt from pairs with identifiers, see `LinkageConstraint.Effect`.
  init(_ model: LinkageModel, isTaught: Bool) {
    self.isTaught = isTaught
    let layout = PatternLayout(model.comparisons)
    constraints = model.constraints
    var conditions: [Condition] = []
    func add(_ more: [LinkageConstraint.Condition]) -> Range<Int> {
      let start = conditions.count
      conditions += more.map { Condition($0, layout) }
      return start..<conditions.count
    }
    tests = model.constraints.map { constraint in
      Test(
        effect: constraint.effect, when: add(constraint.when), unless: add(constraint.unless),
        liftedFrom: constraint.liftedFrom.map(logOdds(of:)) ?? .infinity)
    }
    self.conditions = conditions
  }

  /// The first constraint with this effect that a pair of these levels meets.
  ///
  /// - Parameter logOdds: of the pair; nil when no likelihood lifts the constraint.
  func broken(_ effect: LinkageConstraint.Effect, by levels: UInt64, at logOdds: Double? = nil) -> Int? {
    if isTaught, effect == .reviewUntaught { return nil }
    return tests.firstIndex { test in
      test.effect == effect && (logOdds ?? -.infinity) < test.liftedFrom
        && test.when.allSatisfy { conditions[$0].holds(levels) }
        && !test.unless.contains { conditions[$0].holds(levels) }
    }
  }

  func name(ofBroken effect: LinkageConstraint.Effect, by levels: UInt64) -> String? {
    broken(effect, by: levels).map { constraints[$0].name }
  }
}
