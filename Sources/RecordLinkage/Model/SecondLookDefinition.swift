/// What a second look at a pair takes into account beside the weights of its comparisons, and what it counts for before
/// the data are seen.
public struct SecondLookDefinition: Hashable, Sendable {
  /// Comparisons of which one at least must be filled for the weights below to hold, if any are named: they were found
  /// where these were known. Where none is, and there is nothing to learn from, a second look adds nothing.
  public var basis: [Int]
  /// By the level of this comparison, what missing identifiers say is counted apart; nil: for all pairs alike.
  public var unlabelledBy: Int?
  /// Findings that mean more together than each by itself.
  public var circumstances: [Circumstance]
  /// By the name of the feature, in units of the natural logarithm of odds; those not named count nothing.
  public var weights: [Weight]

  public struct Circumstance: Hashable, Sendable {
    public var name: String
    /// All must hold.
    public var when: [LinkageConstraint.Condition]
    /// None may hold.
    public var unless: [LinkageConstraint.Condition]
    public var setting: Setting?
  }

  /// Where the two records stand among the others.
  public enum Setting: String, CaseIterable, Hashable, Sendable {
    /// Neither record has another likely partner.
    case alone
    case sameHousehold
    /// Other members of the two households find each other too.
    case supported
  }

  public struct Weight: Hashable, Sendable {
    public var feature: String
    public var value: Double
  }

  func weight(of feature: String) -> Double? { weights.first { $0.feature == feature }?.value }
}

extension SecondLookDefinition {
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    try field.allow(["basis", "unlabelledBy", "circumstances", "weights"])
    basis = try (field.optional("basis")?.list() ?? []).map { (item) throws(ModelError) in
      try model.comparison(item.string(), at: item.path)
    }
    unlabelledBy = try field.optional("unlabelledBy").map { (item) throws(ModelError) in
      try model.comparison(item.string(), at: item.path)
    }
    circumstances = try (field.optional("circumstances")?.list() ?? []).map { (item) throws(ModelError) in
      try item.allow(["name", "when", "unless", "setting"])
      return Circumstance(
        name: try item.required("name").name(),
        when: try item.optional("when").map { (when) throws(ModelError) in
          try LinkageConstraint.conditions(when, model)
        } ?? [],
        unless: try item.optional("unless").map { (unless) throws(ModelError) in
          try LinkageConstraint.conditions(unless, model)
        } ?? [],
        setting: try item.optional("setting").map { (setting) throws(ModelError) in
          try setting.choice(Setting.self)
        })
    }
    weights = try (field.optional("weights")?.entries() ?? []).map { (entry) throws(ModelError) in
      Weight(
        feature: entry.key, value: try entry.field.number(from: -Self.largestWeight, to: Self.largestWeight))
    }
  }

  /// No finding says more than this: the odds of any pair stay far inside it.
  private static let largestWeight = 1000.0

  func node(in model: LinkageModel) -> ModelNode {
    let names = basis.map { ModelNode.string(model.comparisons[$0].name) }
    let unlabelledBy = unlabelledBy.map {
      ModelNode.Entry("unlabelledBy", .string(model.comparisons[$0].name))
    }
    return .map(
      [.init("basis", .list(names))] + CollectionOfOne(unlabelledBy).compactMap { $0 } + [
        .init(
          "circumstances",
          .list(
            circumstances.map { item in
              var entries: [ModelNode.Entry] = [.init("name", .string(item.name))]
              if !item.when.isEmpty { entries.append(.init("when", item.when.node(in: model))) }
              if !item.unless.isEmpty { entries.append(.init("unless", item.unless.node(in: model))) }
              if let setting = item.setting { entries.append(.init("setting", .string(setting.rawValue))) }
              return .map(entries)
            })),
        .init("weights", .map(weights.map { .init($0.feature, .number($0.value)) })),
      ])
  }
}
