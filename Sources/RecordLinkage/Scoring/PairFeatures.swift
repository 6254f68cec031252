/// The features of one pair that are not zero, ascending by feature.
struct SparseFeatures: Sendable {
  var items: [(feature: UInt16, value: Double)] = []

  mutating func add(_ feature: Int, _ value: Double = 1) {
    if value != 0 { items.append((UInt16(feature), value)) }
  }
}

/// Turns a pair's pattern and context into the features that a second look weighs.
struct PairFeatures: Sendable {
  /// In the order of the features.
  private(set) var names: [String] = []

  private let layout: PatternLayout
  private let weights: PatternWeights
  private let circumstances: [SecondLookDefinition.Circumstance]
  private let identifier: Int?
  /// By comparison: the feature of its level 0.
  private var levelStarts: [Int] = []
  private let rivalStart: Int
  private let householdStart: Int
  private let thirdStart: Int
  private let circumstanceStart: Int
  private let unlabelledStart: Int
  /// The feature that tells a pair which labels do not cover; pairs to learn from never have it.
  let uncovered: Int
  /// What depends on which lists a run brings together: the levels of comparisons of the columns that tell lists and places apart, and
  /// the circumstances that rest on nothing else.
  private(set) var ofLists: Set<Int> = []
  /// The comparison that tells which list a row stands in.
  private let list: Int?
  /// The comparison by whose level missing identifiers say different things.
  private let unlabelledBy: Int?
  /// How many levels that has, missing included; 1 without one.
  let unlabelledLevels: Int

  /// Odds beyond these teach nothing more.
  static let bounds = -16.0...24.0
  /// Where the slope of the odds may change.
  private static let bends = [-4.0, 0, 4, 8, 12]
  /// The same within one household, where people resemble each other otherwise than strangers do.
  private static let householdBend = 4.0

  init(model: LinkageModel, mixture: PairMixture, definition: SecondLookDefinition) {
    layout = mixture.layout
    weights = PatternWeights(mixture, identifier: model.identifier?.comparison)
    circumstances = definition.circumstances
    identifier = model.identifier?.comparison
    var names = ["always", "odds"] + Self.bends.map { "odds>\(Int($0))" }
    names += ["kinOdds", "strangerOdds", "kinIsLikelier", "frequency"]
    for (index, comparison) in model.comparisons.enumerated() {
      levelStarts.append(names.count)
      if index == identifier { continue }
      names += (0...comparison.levels.count).map { Self.name(ofLevel: $0, of: comparison) }
    }
    rivalStart = names.count
    for rival in ["strongerRival", "weakerRival"] {
      names += ["\(rival).none", "\(rival).ahead", "\(rival).behind"]
    }
    householdStart = names.count
    names += ["support>0", "support>1", "support>2", "sameHousehold"]
    names += ["odds.sameHousehold", "odds>\(Int(Self.householdBend)).sameHousehold"]
    thirdStart = names.count
    for third in ["third.agrees", "third.disagrees"] { names += [third, "odds.\(third)"] }
    circumstanceStart = names.count
    names += definition.circumstances.map(\.name)
    unlabelledStart = names.count
    let by = definition.unlabelledBy
    unlabelledBy = by
    let strata = by.map { model.comparisons[$0] }.map { comparison in
      (0...comparison.levels.count).map { "." + Self.name(ofLevel: $0, of: comparison) }
    }
    unlabelledLevels = strata?.count ?? 1
    for household in ["", ".sameHousehold"] {
      names += (strata ?? [""]).map { "unlabelled\(household)\($0)" }
    }
    uncovered = names.count
    names.append("uncovered")
    self.names = names
    list = model.list.flatMap { column in model.comparisons.firstIndex { $0.columns == [column] } }
    let telling = Set((model.identifier?.lists ?? []) + [model.list, model.locality].compactMap { $0 })
    let comparisons = Set(
      model.comparisons.indices.filter { telling.isSuperset(of: model.comparisons[$0].columns) })
    for comparison in comparisons where comparison != identifier {
      ofLists.formUnion(
        levelStarts[comparison]...levelStarts[comparison] + model.comparisons[comparison].levels.count)
    }
    for (index, circumstance) in definition.circumstances.enumerated() {
      let conditions = circumstance.when + circumstance.unless
      if !conditions.isEmpty, conditions.allSatisfy({ comparisons.contains($0.comparison) }) {
        ofLists.insert(circumstanceStart + index)
      }
    }
  }

  /// The two rows stand in two lists.
  func isBetweenLists(_ pattern: PairPattern) -> Bool {
    list.map { layout.level($0, in: pattern.levels) > 1 } ?? false
  }

  static func name(ofLevel level: Int, of comparison: ComparisonDefinition) -> String {
    "\(comparison.name)=\(comparison.nameOfLevel(level) ?? "missing")"
  }

  /// - Parameter out: emptied first; its memory is used again.
  func find(in pattern: PairPattern, _ context: PairContext, into out: inout SparseFeatures) {
    let logs = weights.evidence(pattern).blind
    let odds = min(max(oddsOfSame(logs), Self.bounds.lowerBound), Self.bounds.upperBound)
    out.items.removeAll(keepingCapacity: true)
    out.add(0)
    out.add(1, odds)
    for (index, bend) in Self.bends.enumerated() { out.add(2 + index, max(0, odds - bend) / 4) }
    let next = 2 + Self.bends.count
    let kin = logs[PairClass.same] - logSum(logs, [PairClass.kin, PairClass.household])
    let stranger = logs[PairClass.same] - logSum(logs, PairClass.unrelated)
    out.add(next, min(max(kin, -10), 20) / 8)
    out.add(next + 1, min(max(stranger, -10), 20) / 8)
    out.add(next + 2, kin < stranger ? 1 : 0)
    out.add(next + 3, min(max(pattern.frequencyBits, -24), 24) / 8)
    for comparison in levelStarts.indices where comparison != identifier {
      out.add(levelStarts[comparison] + layout.level(comparison, in: pattern.levels))
    }
    func add(_ ahead: Int8?, at start: Int) {
      out.add(start, ahead == nil ? 1 : 0)
      out.add(start + 1, Double(ahead ?? 0) / 4)
      out.add(start + 2, Double(min(0, ahead ?? 0)) / 4)
    }
    add(context.aheadOfStronger, at: rivalStart)
    add(context.aheadOfWeaker, at: rivalStart + 3)
    for count in 0..<3 { out.add(householdStart + count, context.support > count ? 1 : 0) }
    if context.isSameHousehold {
      out.add(householdStart + 3)
      out.add(householdStart + 4, odds / 4)
      out.add(householdStart + 5, max(0, odds - Self.householdBend) / 4)
    }
    if context.third != .none {
      let start = thirdStart + (context.third == .agrees ? 0 : 2)
      out.add(start)
      out.add(start + 1, odds / 4)
    }
    for (index, circumstance) in circumstances.enumerated() where holds(circumstance, pattern.levels, context)
    {
      out.add(circumstanceStart + index)
    }
    if pattern.isUncovered { out.add(uncovered) }
  }

  /// The feature that tells that identifiers are missing; pairs to learn from never have it.
  func unlabelled(_ stratum: LabelBias.Stratum) -> Int {
    unlabelledStart + (stratum.isSameHousehold ? unlabelledLevels : 0) + stratum.level
  }

  func stratum(of pair: CandidatePair, _ context: PairContext) -> LabelBias.Stratum {
    LabelBias.Stratum(
      isSameHousehold: context.isSameHousehold,
      level: unlabelledBy.map { layout.level($0, in: pair.levels) } ?? 0)
  }

  private func holds(
    _ circumstance: SecondLookDefinition.Circumstance, _ levels: UInt64, _ context: PairContext
  ) -> Bool {
    let isSetting =
      switch circumstance.setting {
      case nil: true
      case .alone: context.aheadOfStronger == nil
      case .sameHousehold: context.isSameHousehold
      case .supported: context.support > 0
      }
    func holds(_ condition: LinkageConstraint.Condition) -> Bool {
      condition.levels.contains(layout.level(condition.comparison, in: levels))
    }
    return isSetting && circumstance.when.allSatisfy(holds) && !circumstance.unless.contains(where: holds)
  }
}
