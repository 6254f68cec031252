/// The constraints of a model, ready to be asked about pairs and their patterns.
struct ConstraintCheck: Sendable {
  private let constraints: [LinkageConstraint]
  private let tests: [Test]
  /// Those of all tests, so that none is copied to be looked at.
  private let conditions: [Condition]
  private let columns: [ColumnView]
  private let isTaught: Bool
  // Kept because the columns point into it.
  private let table: RecordTable?

  /// One constraint as bit operations on a pattern.
  private struct Test: Sendable {
    var effect: LinkageConstraint.Effect
    /// The columns that it asks for are there.
    var isAsked: Bool
    /// In `conditions`: those that must all hold, and those of which none may.
    var when: Range<Int>
    var unless: Range<Int>
    /// In `columns`: those in which the rows must differ, and those in which they must agree.
    var differ: Range<Int>
    var share: Range<Int>
    /// log2 odds from which it asks for nothing.
    var liftedFrom: Double
    var holdsThroughOthers: Bool
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
    func holds(_ pattern: UInt64) -> Bool { levels >> level(in: pattern) & 1 == 1 }

    @inline(__always)
    func level(in pattern: UInt64) -> UInt64 { pattern >> shift & mask }
  }

  /// - Parameters:
  ///   - isTaught: the run has learnt from pairs with identifiers, see `LinkageConstraint.Effect`; of pairs that labels do not
  ///     cover it never has.
  ///   - table: of the rows that are asked about; without one, constraints that ask for columns are left out.
  init(_ model: LinkageModel, table: RecordTable? = nil, isTaught: Bool) {
    self.isTaught = isTaught
    self.table = table
    let layout = PatternLayout(model.comparisons)
    var conditions: [Condition] = []
    func add(_ more: [LinkageConstraint.Condition]) -> Range<Int> {
      let start = conditions.count
      conditions += more.map { Condition($0, layout) }
      return start..<conditions.count
    }
    var columns: [ColumnView] = []
    func add(_ more: [ColumnIndex]) -> Range<Int> {
      let start = columns.count
      columns += more.compactMap { table?.view(of: $0) }
      return start..<columns.count
    }
    constraints = model.constraints
    tests = model.constraints.map { constraint in
      Test(
        effect: constraint.effect,
        isAsked: table != nil || constraint.differ.isEmpty && constraint.share.isEmpty,
        when: add(constraint.when), unless: add(constraint.unless),
        differ: add(constraint.differ), share: add(constraint.share),
        liftedFrom: constraint.liftedFrom.map(logOdds(of:)) ?? .infinity,
        holdsThroughOthers: constraint.holdsThroughOthers)
    }
    self.conditions = conditions
    self.columns = columns
  }

  /// The first constraint with this effect that a pair of these levels meets.
  ///
  /// - Parameter logOdds: of the pair; nil when no likelihood lifts the constraint.
  func broken(
    _ effect: LinkageConstraint.Effect, by levels: UInt64, of a: UInt32, _ b: UInt32,
    at logOdds: Double? = nil
  ) -> Int? {
    if isLifted(effect, levels) { return nil }
    return tests.firstIndex { $0.effect == effect && isBroken($0, by: levels, of: a, b, at: logOdds) }
  }

  /// Whether a pair meets a constraint that third rows do not settle, and a link that would bring its rows together shows nothing
  /// that excepts from it, nor agrees wholly in what the pair differs in: a slip beside a form that bears the very same name is that
  /// person's.
  func isUnsettled(by levels: UInt64, of a: UInt32, _ b: UInt32, at logOdds: Double, through link: UInt64)
    -> Bool
  {
    tests.contains { test in
      test.holdsThroughOthers && !isLifted(test.effect, levels)
        && !test.unless.contains { conditions[$0].holds(link) }
        && !test.when.contains { conditions[$0].level(in: levels) > 1 && conditions[$0].level(in: link) == 1 }
        && isBroken(test, by: levels, of: a, b, at: logOdds)
    }
  }

  /// Holds only where nothing teaches, and something does.
  private func isLifted(_ effect: LinkageConstraint.Effect, _ levels: UInt64) -> Bool {
    isTaught && effect == .reviewUntaught && levels & PairPattern.uncovered == 0
  }

  private func isBroken(_ test: Test, by levels: UInt64, of a: UInt32, _ b: UInt32, at logOdds: Double?)
    -> Bool
  {
    test.isAsked && (logOdds ?? -.infinity) < test.liftedFrom
      && test.when.allSatisfy { conditions[$0].holds(levels) }
      && !test.unless.contains { conditions[$0].holds(levels) }
      && test.differ.allSatisfy { differs(in: columns[$0], a, b) }
      && test.share.allSatisfy { columns[$0].integer(a) != 0 && columns[$0].isEqual(a, b) }
  }

  /// Both rows have a value there, and not the same.
  private func differs(in column: ColumnView, _ a: UInt32, _ b: UInt32) -> Bool {
    let (x, y) = (column.integer(a), column.integer(b))
    return x != 0 && y != 0 && x != y
  }

  func name(
    ofBroken effect: LinkageConstraint.Effect, by levels: UInt64, of a: UInt32, _ b: UInt32
  ) -> String? {
    broken(effect, by: levels, of: a, b).map { constraints[$0].name }
  }
}
