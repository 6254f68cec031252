import ByteText

/// What one run's linking went by, for another to go by the same: nothing is estimated, counted or chosen again.
///
/// Whether two rows are one person then depends on them, and on the rows that they share blocks or a household with,
/// alone: rows added elsewhere change no weight and no cluster.
public struct FrozenLinkage: Sendable {
  /// The run's model, with the weights of the second look that it used.
  public var model: LinkageModel
  /// The classes of pairs before estimation, by which pairs are kept, and after it, by which they are weighed.
  let start: PairMixture
  let fitted: PairMixture
  let isTaught: Bool
  /// The weights of the second look for pairs that labels do not cover, where the run was taught.
  let untaughtWeights: [SecondLookDefinition.Weight]
  /// log2 odds from which pairs are linked; infinite when none is.
  let thresholdOdds: Double
  let frequencies: TermFrequencies
  let terms: [TermRarities]
}

extension FrozenLinkage {
  /// Everything but the rarities of single values.
  public var node: ModelNode {
    .map([
      .init("frozen", .number(1)), .init("model", model.node), .init("start", start.node),
      .init("fitted", fitted.node), .init("taught", .bool(isTaught)),
      .init("untaughtWeights", .map(untaughtWeights.map { .init($0.feature, .number($0.value)) })),
      .init("thresholdOdds", thresholdOdds.isFinite ? .number(thresholdOdds) : .null),
      .init(
        "terms",
        .list(
          terms.indices.map { term in
            .map([
              .init("meanRarity", .number(Double(frequencies.meanRarity[term]))),
              .init("chanceOfAgreement", .number(frequencies.chanceOfAgreement[term])),
              .init("rarest", .number(Double(terms[term].rarest))),
            ])
          })),
    ])
  }

  /// Calls `body` with every value that more than one row had: the term's number, the value's hash, and its rarity in
  /// eighths of a bit; by term and hash.
  public func forEachRarity(_ body: (_ term: Int, _ hash: UInt64, _ rarity: UInt8) throws -> Void) rethrows {
    for (number, term) in terms.enumerated() {
      for (hash, rarity) in zip(term.hashes, term.rarities) { try body(number, hash, rarity) }
    }
  }

  /// - Parameter rarities: what `forEachRarity` gave, in its order.
  public init(
    from node: ModelNode, rarities: [(term: Int, hash: UInt64, rarity: UInt8)]
  ) throws(ModelError) {
    let field = ModelField(node: node, path: "frozen")
    _ = try field.count("frozen", in: 1...1)
    let model = try LinkageModel(from: field.required("model").node)
    self.model = model
    start = try PairMixture(of: model, from: field.required("start"))
    fitted = try PairMixture(of: model, from: field.required("fitted"))
    isTaught = try field.required("taught").bool()
    var untaughtWeights: [SecondLookDefinition.Weight] = []
    for (name, weight) in try field.required("untaughtWeights").entries() {
      untaughtWeights.append(.init(feature: name, value: try weight.number()))
    }
    self.untaughtWeights = untaughtWeights
    let odds = try field.required("thresholdOdds")
    thresholdOdds = odds.node == .null ? .infinity : try odds.number()
    let described = try field.list("terms")
    let wanted = model.comparisons.reduce(0) { $0 + $1.frequencyTerms }
    guard described.count == wanted, rarities.allSatisfy({ (0..<wanted).contains($0.term) }) else {
      throw .invalid(path: "frozen.terms", expected: "the terms of the model")
    }
    var frequencies = TermFrequencies(meanRarity: [], chanceOfAgreement: [])
    var terms: [TermRarities] = []
    for (number, term) in described.enumerated() {
      frequencies.meanRarity.append(Int16(clamping: try term.count("meanRarity", in: 0...255)))
      frequencies.chanceOfAgreement.append(try term.required("chanceOfAgreement").number())
      let own = rarities.filter { $0.term == number && $0.hash != 0 }
      terms.append(
        TermRarities(
          hashes: own.map(\.hash), rarities: own.map(\.rarity),
          rarest: UInt8(clamping: try term.count("rarest", in: 0...255))))
    }
    (self.frequencies, self.terms) = (frequencies, terms)
  }
}

extension PairMixture {
  fileprivate var node: ModelNode {
    .map([
      .init("levels", .list(levels.map { .list($0.map(\.node)) })),
      .init(
        "groups",
        .list(
          groups.map { group in
            let cells = group.lifts.sorted { $0.key < $1.key }
            return .map([
              .init("name", .string(group.name)),
              .init("comparisons", .list(group.comparisons.map { .number(Double($0)) })),
              .init("cells", .list(cells.map { .string(String($0.key, radix: 16)) })),
              .init("lifts", .list(cells.map(\.value.node))),
            ])
          })), .init("pairs", logPairs.node),
      .init("uncovered", .list(uncovered.map(\.node))),
    ])
  }

  fileprivate init(of model: LinkageModel, from field: ModelField) throws(ModelError) {
    let layout = PatternLayout(model.comparisons)
    self.layout = layout
    levels = []
    groups = []
    for (index, vectors) in try field.list("levels").enumerated() {
      var found: [ClassVector] = []
      for vector in try vectors.list() { found.append(try ClassVector(from: vector)) }
      guard index < model.comparisons.count, found.count == model.comparisons[index].levels.count + 1 else {
        throw .invalid(path: vectors.path, expected: "the levels of a comparison")
      }
      levels.append(found)
    }
    guard levels.count == model.comparisons.count else {
      throw .invalid(path: field.path, expected: "the levels of every comparison")
    }
    for group in try field.list("groups") {
      var comparisons: [Int] = []
      for item in try group.list("comparisons") {
        let number = try item.number()
        guard let index = Int(exactly: number), model.comparisons.indices.contains(index) else {
          throw .invalid(path: item.path, expected: "the number of a comparison")
        }
        comparisons.append(index)
      }
      var lifts: [UInt64: ClassVector] = [:]
      for (cell, lift) in zip(try group.list("cells"), try group.list("lifts")) {
        guard let key = UInt64(try cell.string(), radix: 16) else {
          throw .invalid(path: cell.path, expected: "a hexadecimal number")
        }
        lifts[key] = try ClassVector(from: lift)
      }
      groups.append(
        LevelGroup(
          name: try group.string("name"), comparisons: comparisons, mask: layout.mask(of: comparisons),
          lifts: lifts))
    }
    logPairs = try ClassVector(from: field.required("pairs"))
    for part in try field.list("uncovered") { uncovered.append(try PairMixture(of: model, from: part)) }
  }
}

extension ClassVector {
  /// A class without pairs is null.
  fileprivate var node: ModelNode {
    .list((0..<PairClass.count).map { self[$0].isFinite ? .number(self[$0]) : .null })
  }

  fileprivate init(from field: ModelField) throws(ModelError) {
    let items = try field.list()
    guard items.count == PairClass.count else {
      throw .invalid(path: field.path, expected: "\(PairClass.count) numbers")
    }
    self = .zero
    for (lane, item) in items.enumerated() {
      self[lane] = item.node == .null ? -.infinity : try item.number()
    }
  }
}

extension FrozenLinkage {
  func write(to values: inout ValueWriter) throws {
    try model.write(to: &values)
    for mixture in [start, fitted] { try mixture.write(to: &values) }
    try values.append(isTaught)
    try values.append(untaughtWeights.count)
    for weight in untaughtWeights {
      try values.append(weight.feature)
      try values.append(weight.value)
    }
    try values.append(thresholdOdds)
    try values.append(frequencies.meanRarity)
    try values.append(frequencies.chanceOfAgreement)
    try values.append(terms.count)
    for term in terms {
      try values.append(term.hashes)
      try values.append(term.rarities)
      try values.append(term.rarest)
    }
  }

  init(from values: inout ValueReader) throws {
    model = try LinkageModel(from: &values)
    start = try PairMixture(of: model, from: &values)
    fitted = try PairMixture(of: model, from: &values)
    isTaught = try values.value()
    untaughtWeights = try values.list { .init(feature: try $0.text(), value: try $0.value()) }
    thresholdOdds = try values.value()
    frequencies = TermFrequencies(meanRarity: try values.array(), chanceOfAgreement: try values.array())
    terms = try values.list {
      TermRarities(hashes: try $0.array(), rarities: try $0.array(), rarest: try $0.value())
    }
  }
}
