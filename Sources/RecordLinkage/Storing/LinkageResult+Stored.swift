import ByteText

extension LinkageResult {
  /// Writes everything that linking found, for the same build of the program to read back.
  public func write(to values: inout ValueWriter) throws {
    try model.write(to: &values)
    try values.append(clusterOf)
    for pairs in [links, review, unlisted, weighed] { try values.append(pairs) }
    try values.append(refused)
    try values.append(answers)
    try statistics.write(to: &values)
    try frozen.write(to: &values)
    try values.append(oversize.count)
    for keys in oversize {
      try values.append(keys.split)
      try values.append(keys.thinned)
      try values.append(keys.isTight)
    }
  }

  public init(from values: inout ValueReader) throws {
    model = try LinkageModel(from: &values)
    clusterOf = try values.array()
    links = try values.array()
    review = try values.array()
    unlisted = try values.array()
    weighed = try values.array()
    refused = try values.array()
    answers = try values.array()
    statistics = try LinkageStatistics(from: &values)
    frozen = try FrozenLinkage(from: &values)
    oversize = try values.list {
      try OversizeKeys(split: $0.array(), thinned: $0.array(), isTight: $0.value())
    }
  }
}

extension LinkageModel {
  /// The text of a model rounds nothing, but reading it makes probabilities sum to one: they are kept beside it.
  func write(to values: inout ValueWriter) throws {
    try values.append(description)
    try values.append(comparisons.flatMap(\.levels).flatMap { [$0.same, $0.kin, $0.household, $0.stranger] })
  }

  init(from values: inout ValueReader) throws {
    try self.init(from: ModelNode(json: try values.text()))
    var numbers = try values.array(of: Double.self)[...]
    guard numbers.count == comparisons.reduce(0, { $0 + 4 * $1.levels.count }) else {
      throw ValueReader.Ended()
    }
    for comparison in comparisons.indices {
      for level in comparisons[comparison].levels.indices {
        comparisons[comparison].levels[level].same = numbers.removeFirst()
        comparisons[comparison].levels[level].kin = numbers.removeFirst()
        comparisons[comparison].levels[level].household = numbers.removeFirst()
        comparisons[comparison].levels[level].stranger = numbers.removeFirst()
      }
    }
  }
}

extension PairMixture {
  func write(to values: inout ValueWriter) throws {
    try values.append(levels.count)
    for vectors in levels { try values.append(vectors) }
    try values.append(groups.count)
    for group in groups {
      try values.append(group.name)
      try values.append(group.comparisons)
      let cells = group.lifts.sorted { $0.key < $1.key }
      try values.append(cells.map(\.key))
      try values.append(cells.map(\.value))
    }
    try values.append(logPairs)
    try values.append(uncovered.count)
    for part in uncovered { try part.write(to: &values) }
  }

  init(of model: LinkageModel, from values: inout ValueReader) throws {
    let layout = PatternLayout(model.comparisons)
    self.layout = layout
    levels = try values.list { try $0.array() }
    groups = try values.list { values in
      let name = try values.text()
      let comparisons: [Int] = try values.array()
      let (cells, lifts): ([UInt64], [ClassVector]) = (try values.array(), try values.array())
      guard cells.count == lifts.count, comparisons.allSatisfy(layout.shifts.indices.contains) else {
        throw ValueReader.Ended()
      }
      return LevelGroup(
        name: name, comparisons: comparisons, mask: layout.mask(of: comparisons),
        lifts: Dictionary(zip(cells, lifts)) { first, _ in first })
    }
    logPairs = try values.value()
    uncovered = try values.list { try PairMixture(of: model, from: &$0) }
  }
}

extension LinkageStatistics {
  fileprivate func write(to values: inout ValueWriter) throws {
    try values.append(rules.count)
    for rule in rules {
      try values.append(rule.name)
      try values.append(
        [UInt64(rule.rows), rule.newPairs, rule.repeatedPairs, rule.skippedPairs])
      try values.append([rule.linkShare, rule.soleLinkShare])
      try values.append(rule.isTight)
    }
    try values.append(skippedBlocks)
    for path in Self.counts { try values.append(self[keyPath: path]) }
    for path in Self.estimates { try values.append(self[keyPath: path]) }
    try values.append(comparedPairs)
    try values.append(isTaught)
    try values.append(blockingRecall)
    try values.append(warnings.count)
    for warning in warnings { try warning.write(to: &values) }
  }

  fileprivate init(from values: inout ValueReader) throws {
    self.init()
    rules = try values.list { values in
      var rule = RuleStatistics(name: try values.text())
      let (counts, shares): ([UInt64], [Double]) = (try values.array(), try values.array())
      guard counts.count == 4, shares.count == 2 else { throw ValueReader.Ended() }
      (rule.rows, rule.newPairs, rule.repeatedPairs, rule.skippedPairs) = (
        Int(clamping: counts[0]), counts[1], counts[2], counts[3]
      )
      (rule.linkShare, rule.soleLinkShare) = (shares[0], shares[1])
      rule.isTight = try values.value()
      return rule
    }
    skippedBlocks = try values.array()
    for path in Self.counts { self[keyPath: path] = try values.value() }
    for path in Self.estimates { self[keyPath: path] = try values.value() }
    comparedPairs = try values.value()
    isTaught = try values.value()
    blockingRecall = try values.value()
    warnings = try values.list { try LinkageWarning(from: &$0) }
  }

  private static var counts: [WritableKeyPath<Self, Int>] {
    [
      \.rows, \.skippedBlockCount, \.distinctPatterns, \.iterations, \.linkedPairs, \.unlistedReviewPairs,
      \.unprovenLinks, \.largestCluster,
      \.refusedByConstraint, \.refusedByDisagreement, \.refusedBySize,
    ]
  }

  private static var estimates: [WritableKeyPath<Self, Double>] {
    [
      \.samePairs, \.kinPairs, \.threshold, \.expectedFalseLinks, \.expectedFalseUnprovenLinks,
      \.expectedRecall,
    ]
  }
}

extension LinkageWarning {
  fileprivate func write(to values: inout ValueWriter) throws {
    switch self {
    case .agreementSpeaksAgainst(let comparison):
      try values.append(0)
      try values.append(comparison)
    case .neverPresent(let comparison):
      try values.append(1)
      try values.append(comparison)
    case .levelNeverSeen(let comparison, let level):
      try values.append(2)
      try values.append(comparison)
      try values.append(level)
    case .skippedPairs(let count):
      try values.append(3)
      try values.append(count)
    }
  }

  fileprivate init(from values: inout ValueReader) throws {
    switch try values.value(Int.self) {
    case 0: self = .agreementSpeaksAgainst(comparison: try values.text())
    case 1: self = .neverPresent(comparison: try values.text())
    case 2: self = .levelNeverSeen(comparison: try values.text(), level: try values.text())
    case 3: self = .skippedPairs(try values.value())
    default: throw ValueReader.Ended()
    }
  }
}
