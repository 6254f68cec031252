extension LinkageModel: CustomStringConvertible {
  /// The model as JSON that `init(from:)` reads back: what a run estimated can be kept as a model file.
  public var description: String { node.description }

  /// The model as the tree of its file.
  public var node: ModelNode {
    var entries: [ModelNode.Entry] = [
      .init("name", .string(name)), .init("samePairsPerRecord", .number(samePairsPerRecord)),
    ]
    if kinPairsPerRecord > 0 { entries.append(.init("kinPairsPerRecord", .number(kinPairsPerRecord))) }
    for (key, column) in [("locality", locality), ("household", household), ("list", list)] {
      if let column { entries.append(.init(key, .string(columns[column.rawValue].name))) }
    }
    if let identifier { entries.append(.init("identifier", identifier.node(in: self))) }
    entries += [
      .init("columns", .list(columns.map(\.node))),
      .init("comparisons", .list(comparisons.map { $0.node(in: self) })),
      .init("blocking", .list(blocking.map { $0.node(in: self) })),
      .init("constraints", .list(constraints.map { $0.node(in: self) })),
      .init("decision", decision.node),
    ]
    if !witnesses.isEmpty {
      entries.append(.init("witnesses", .list(witnesses.map { .string($0.description(in: self)) })))
    }
    if let secondLook { entries.append(.init("secondLook", secondLook.node(in: self))) }
    return .map(entries)
  }
}

extension LinkageModel.Identifier {
  fileprivate func node(in model: LinkageModel) -> ModelNode {
    let definition = model.comparisons[comparison]
    let outcomes = { (levels: [Int]) in
      ModelNode.list(levels.map { .string(definition.levels[$0 - 1].name) })
    }
    var entries: [ModelNode.Entry] = [
      .init("comparison", .string(definition.name)), .init("same", outcomes(same)),
      .init("another", outcomes(another)),
    ]
    if !lists.isEmpty {
      entries.append(.init("lists", .list(lists.map { .string(model.columns[$0.rawValue].name) })))
    }
    return .map(entries)
  }
}

extension ColumnDefinition {
  fileprivate var node: ModelNode {
    var entries: [ModelNode.Entry] = [.init("name", .string(name))]
    switch kind {
    case .tokens(let count):
      entries += [.init("kind", .string("tokens")), .init("count", .number(Double(count)))]
    case .date: entries.append(.init("kind", .string("date")))
    case .number(let digits):
      entries += [.init("kind", .string("number")), .init("digits", .number(Double(digits)))]
    case .code(let bytes):
      entries += [.init("kind", .string("code")), .init("bytes", .number(Double(bytes)))]
    case .text: entries.append(.init("kind", .string("text")))
    }
    if isCold { entries.append(.init("cold", .bool(true))) }
    return .map(entries)
  }
}

extension ComparisonDefinition {
  fileprivate func node(in model: LinkageModel) -> ModelNode {
    var entries: [ModelNode.Entry] = [
      .init("name", .string(name)), .init("kind", .string(kind.rawValue)),
      .init("columns", .list(columns.map { .string(model.columns[$0.rawValue].name) })),
    ]
    if let group { entries.append(.init("group", .string(group))) }
    if let alsoIn { entries.append(.init("alsoIn", .string(model.columns[alsoIn.rawValue].name))) }
    if let notOwn { entries.append(.init("notOwn", .string(model.columns[notOwn.rawValue].name))) }
    if let otherOwn { entries.append(.init("otherOwn", .string(model.columns[otherOwn.rawValue].name))) }
    if let within { entries.append(.init("within", .string(model.columns[within.rawValue].name))) }
    if usesTermFrequency { entries.append(.init("termFrequency", .bool(true))) }
    entries.append(.init("levels", .list(levels.map { $0.node(hasKin: model.kinPairsPerRecord > 0) })))
    return .map(entries)
  }
}

extension ComparisonLevel {
  fileprivate func node(hasKin: Bool) -> ModelNode {
    var entries: [ModelNode.Entry] = [
      .init("when", .list(outcomes.map { .string($0) })), .init("same", .number(same)),
    ]
    if hasKin { entries += [.init("kin", .number(kin)), .init("household", .number(household))] }
    entries.append(.init("stranger", .number(stranger)))
    let fixed = FittedClass.allCases.filter(fixedFor.contains)
    if !fixed.isEmpty { entries.append(.init("fixed", .list(fixed.map { .string($0.rawValue) }))) }
    return .map(entries)
  }
}

extension BlockingRule {
  fileprivate func node(in model: LinkageModel) -> ModelNode {
    var entries: [ModelNode.Entry] = [
      .init("name", .string(name)), .init("keys", .list(keys.map { .string($0.description(in: model)) })),
    ]
    if !refinements.isEmpty {
      entries.append(.init("refine", .list(refinements.map { .string($0.description(in: model)) })))
    }
    entries.append(.init("limit", .number(Double(limit))))
    if !without.isEmpty {
      entries.append(.init("without", .list(without.map { .string(model.columns[$0.rawValue].name) })))
    }
    return .map(entries)
  }
}

extension LinkageConstraint {
  fileprivate func node(in model: LinkageModel) -> ModelNode {
    var entries: [ModelNode.Entry] = [
      .init("name", .string(name)), .init("then", .string(effect.rawValue)),
    ]
    if !when.isEmpty || differ.isEmpty { entries.append(.init("when", when.node(in: model))) }
    for (key, columns) in [("differ", differ), ("share", share)] where !columns.isEmpty {
      entries.append(.init(key, .list(columns.map { .string(model.columns[$0.rawValue].name) })))
    }
    if !unless.isEmpty { entries.append(.init("unless", unless.node(in: model))) }
    if let liftedFrom { entries.append(.init("liftedFrom", .number(liftedFrom))) }
    if holdsThroughOthers { entries.append(.init("holdsThroughOthers", .bool(true))) }
    return .map(entries)
  }
}

extension [LinkageConstraint.Condition] {
  func node(in model: LinkageModel) -> ModelNode {
    .map(
      map { condition in
        let comparison = model.comparisons[condition.comparison]
        return .init(
          comparison.name,
          .list(condition.levels.map { .string($0 == 0 ? "missing" : comparison.levels[$0 - 1].name) }))
      })
  }
}

extension DecisionSettings {
  fileprivate var node: ModelNode {
    .map([
      .init("linkPrecision", .number(linkPrecision)),
      .init("minimumProbability", .number(minimumProbability)),
      .init("reviewFloor", .number(reviewFloor)), .init("reviewLimit", .number(reviewLimit)),
      .init("largestCluster", .number(Double(largestCluster))),
    ])
  }
}
