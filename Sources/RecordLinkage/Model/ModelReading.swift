extension LinkageModel {
  /// Reads a model from the tree of its file.
  ///
  /// - Throws: `ModelError` naming the first key that is missing, of the wrong kind, or unknown.
  public init(from node: ModelNode) throws(ModelError) {
    let file = ModelField(node: node, path: "model")
    try file.allow(Self.keys)
    name = try file.string("name")
    columns = try file.list("columns").map { (field) throws(ModelError) in try ColumnDefinition(from: field) }
    try Self.requireDistinct(columns.map(\.name), at: "\(file.path).columns")
    comparisons = []
    blocking = []
    witnesses = []
    constraints = []
    decision = try DecisionSettings(from: file.optional("decision"))
    samePairsPerRecord =
      try file.optional("samePairsPerRecord")?.number(from: 0, to: Self.mostPairsPerRecord) ?? 0.2
    kinPairsPerRecord =
      try file.optional("kinPairsPerRecord")?.number(from: 0, to: Self.mostPairsPerRecord) ?? 0
    locality = nil
    household = nil
    list = nil
    identifier = nil
    secondLook = nil
    if let field = file.optional("locality") {
      locality = try column(field.string(), at: field.path)
    }
    if let field = file.optional("household") {
      household = try column(field.string(), at: field.path)
    }
    if let field = file.optional("list") {
      list = try column(field.string(), at: field.path)
    }
    let model = self
    comparisons = try file.list("comparisons").map { (field) throws(ModelError) in
      try ComparisonDefinition(from: field, model: model)
    }
    guard !comparisons.isEmpty else {
      throw .invalid(path: "\(file.path).comparisons", expected: "at least one comparison")
    }
    try Self.requireDistinct(comparisons.map(\.name), at: "\(file.path).comparisons")
    guard comparisons.reduce(0, { $0 + $1.bits }) <= PairPattern.levelBits else {
      throw .invalid(
        path: "\(file.path).comparisons", expected: "levels that fit \(PairPattern.levelBits) bits together")
    }
    if let field = file.optional("identifier") { identifier = try Identifier(from: field, model: self) }
    blocking = try file.list("blocking").map { (field) throws(ModelError) in
      try BlockingRule(from: field, model: model)
    }
    guard (1...FoundPair.ruleLimit).contains(blocking.count) else {
      throw .invalid(path: "\(file.path).blocking", expected: "1 to \(FoundPair.ruleLimit) rules")
    }
    witnesses = try (file.optional("witnesses")?.list() ?? []).map { (item) throws(ModelError) in
      try KeyPart(from: item, model: model)
    }
    guard witnesses.count <= WitnessLanes.most else {
      throw .invalid(path: "\(file.path).witnesses", expected: "at most \(WitnessLanes.most) witnesses")
    }
    let known = self
    secondLook = try file.optional("secondLook").map { (field) throws(ModelError) in
      try SecondLookDefinition(from: field, model: known)
    }
    constraints = try (file.optional("constraints")?.list() ?? []).map { (field) throws(ModelError) in
      try LinkageConstraint(from: field, model: known)
    }
    if let secondLook, let weights = file.optional("secondLook")?.optional("weights") {
      let features = PairFeatures(
        model: self, mixture: PairMixture(startingFrom: self, rows: 2), definition: secondLook)
      for (name, field) in try weights.entries() where !features.names.contains(name) {
        throw .unknownName(path: field.path, name: name, known: features.names)
      }
    }
  }

  private static let keys = [
    "name", "samePairsPerRecord", "kinPairsPerRecord", "locality", "household", "list", "identifier",
    "columns", "comparisons", "blocking", "witnesses", "constraints", "decision", "secondLook",
  ]

  /// What a run estimates of its own rows stays far below.
  private static let mostPairsPerRecord = 1e9

  private static func requireDistinct(_ names: [String], at path: String) throws(ModelError) {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      throw .repeatedName(path: "\(path)[\(index)].name", name: name)
    }
  }
}

extension LinkageModel.Identifier {
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    try field.allow(["comparison", "same", "another", "lists"])
    comparison = try model.comparison(field.string("comparison"), at: field.path)
    same = try model.comparisons[comparison].levels(named: field.required("same"))
    another = try model.comparisons[comparison].levels(named: field.required("another"))
    lists = try (field.optional("lists")?.list() ?? []).map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
  }
}

extension ColumnDefinition {
  init(from field: ModelField) throws(ModelError) {
    enum Kind: String, CaseIterable { case tokens, date, number, code, text }
    try field.allow(["name", "kind", "count", "digits", "bytes", "cold"])
    let kind: ColumnKind =
      switch try field.required("kind").choice(Kind.self) {
      case .tokens: .tokens(count: try field.count("count", in: 1...16))
      case .date: .date
      case .number: .number(digits: try field.count("digits", in: 1...16))
      case .code: .code(bytes: try field.count("bytes", in: 1...8))
      case .text: .text
      }
    if case .code(let bytes) = kind, ![1, 2, 4, 8].contains(bytes) {
      throw .invalid(path: "\(field.path).bytes", expected: "1, 2, 4 or 8")
    }
    self.init(
      name: try field.required("name").name(), kind: kind, isCold: try field.optional("cold")?.bool() ?? false
    )
  }
}

extension ComparisonDefinition {
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    try field.allow([
      "name", "kind", "columns", "group", "termFrequency", "notOwn", "alsoIn", "otherOwn", "within", "levels",
    ])
    name = try field.required("name").name()
    kind = try field.required("kind").choice(Kind.self)
    group = try field.optional("group")?.string()
    usesTermFrequency = try field.optional("termFrequency")?.bool() ?? false
    let columnFields =
      try field.optional("columns")?.list() ?? [ModelField(node: .string(name), path: field.path)]
    columns = try columnFields.map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    notOwn = try field.optional("notOwn").map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    alsoIn = try field.optional("alsoIn").map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    otherOwn = try field.optional("otherOwn").map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    within = try field.optional("within").map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    levels = []
    let known = outcomeNames
    for case let (key, column?) in [("notOwn", notOwn), ("alsoIn", alsoIn), ("otherOwn", otherOwn)]
    where kind != .tokens || !model.columns[column.rawValue].kind.isCompared(as: .tokens) {
      throw .invalid(path: "\(field.path).\(key)", expected: "a column of names, in a comparison of names")
    }
    if let within, kind != .date || !model.columns[within.rawValue].kind.isCompared(as: .code) {
      throw .invalid(path: "\(field.path).within", expected: "a column of codes, in a comparison of dates")
    }
    let fits = columns.allSatisfy { model.columns[$0.rawValue].kind.isCompared(as: kind) }
    guard fits, (1...3).contains(columns.count) else {
      throw .invalid(path: field.path, expected: "one to three columns of kind \(kind.rawValue)")
    }
    let hasKin = model.kinPairsPerRecord > 0
    var named: Set<String> = []
    levels = try field.list("levels").map { (item) throws(ModelError) in
      try item.allow(["when", "same", "kin", "household", "stranger", "fixed"])
      let outcomes = try item.list("when").map { (outcome) throws(ModelError) in
        let text = try outcome.string()
        guard known.contains(text), text != "missing" else {
          throw .unknownName(path: outcome.path, name: text, known: known)
        }
        guard named.insert(text).inserted else { throw .repeatedName(path: outcome.path, name: text) }
        return text
      }
      guard !outcomes.isEmpty else { throw .invalid(path: item.path, expected: "at least one outcome") }
      let stranger = try item.required("stranger").levelProbability()
      let kin = hasKin ? try item.required("kin").levelProbability() : 1
      return ComparisonLevel(
        outcomes: outcomes, same: try item.required("same").levelProbability(), kin: kin,
        // Between kin and strangers, unless the model knows better.
        household: try item.optional("household")?.levelProbability() ?? (kin * stranger).squareRoot(),
        stranger: stranger,
        fixedFor: Set(
          try (item.optional("fixed")?.list() ?? []).map { (name) throws(ModelError) in
            try name.choice(ComparisonLevel.FittedClass.self)
          }))
    }
    guard (1...31).contains(levels.count) else {
      throw .invalid(path: "\(field.path).levels", expected: "1 to 31 levels")
    }
    normalise()
    guard levels.allSatisfy({ $0.same > 0 && $0.kin > 0 && $0.household > 0 && $0.stranger > 0 }) else {
      throw .invalid(path: "\(field.path).levels", expected: "probabilities above 0")
    }
  }

  /// Makes the levels' probabilities sum to 1 within each class.
  mutating func normalise() {
    for member in [\ComparisonLevel.same, \.kin, \.household, \.stranger] {
      let sum = levels.reduce(0) { $0 + $1[keyPath: member] }
      for index in levels.indices { levels[index][keyPath: member] /= sum }
    }
  }

  /// The names of what this kind of comparison can find, in the order of their raw values.
  var outcomeNames: [String] { OutcomeNames.of(kind) }

  /// The levels of a list of outcomes by name; "missing" is level 0.
  func levels(named field: ModelField) throws(ModelError) -> [Int] {
    try field.list().map { (item) throws(ModelError) in
      let text = try item.string()
      guard let outcome = outcomeNames.firstIndex(of: text) else {
        throw .unknownName(path: item.path, name: text, known: outcomeNames)
      }
      return Int(levelOfOutcome[outcome])
    }
  }

  /// The level (from 1) of each outcome by raw value; 0 for "missing". An outcome that no level names falls to that of
  /// its broader one, or to the last level.
  var levelOfOutcome: [UInt8] {
    outcomeNames.map { name in
      if name == "missing" { return 0 }
      let index =
        levels.firstIndex { $0.outcomes.contains(name) }
        ?? kind.broader[name].flatMap { broader in levels.firstIndex { $0.outcomes.contains(broader) } }
      return UInt8((index ?? levels.count - 1) + 1)
    }
  }
}

extension ComparisonDefinition.Kind {
  /// What an outcome that no level names counts as, by their names.
  fileprivate var broader: [String: String] {
    switch self {
    case .tokens: TokenOutcome.broader
    case .number: NumberOutcome.broader
    case .date, .code, .text: [:]
    }
  }
}

/// What a model calls the outcomes of each kind of comparison. Made once: reflection is slow, and a model names hundreds.
private enum OutcomeNames {
  private static let tokens = TokenOutcome.allCases.map { "\($0)" }
  private static let dates = DateOutcome.allCases.map { "\($0)" }
  private static let numbers = NumberOutcome.allCases.map { "\($0)" }
  private static let codes = CodeOutcome.allCases.map { "\($0)" }
  private static let texts = TextOutcome.allCases.map { "\($0)" }

  static func of(_ kind: ComparisonDefinition.Kind) -> [String] {
    switch kind {
    case .tokens: tokens
    case .date: dates
    case .number: numbers
    case .code: codes
    case .text: texts
    }
  }
}

extension ColumnKind {
  func isCompared(as kind: ComparisonDefinition.Kind) -> Bool {
    switch (self, kind) {
    case (.tokens, .tokens), (.date, .date), (.number, .number), (.text, .text): true
    case (.code, .code), (.number, .code), (.date, .code), (.text, .code): true
    default: false
    }
  }
}

extension LinkageConstraint {
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    try field.allow(["name", "then", "when", "differ", "share", "unless", "liftedFrom", "holdsThroughOthers"])
    name = try field.string("name")
    effect = try field.required("then").choice(Effect.self)
    differ = try Self.columns(field.optional("differ"), model)
    share = try Self.columns(field.optional("share"), model)
    let conditions = differ.isEmpty ? try field.required("when") : field.optional("when")
    when = try conditions.map { (item) throws(ModelError) in try Self.conditions(item, model) } ?? []
    guard !(when.isEmpty && differ.isEmpty) else {
      throw .invalid(path: "\(field.path).when", expected: "at least one comparison")
    }
    unless =
      try field.optional("unless").map { (item) throws(ModelError) in try Self.conditions(item, model) } ?? []
    liftedFrom = try field.optional("liftedFrom")?.number(from: 0, to: 1)
    holdsThroughOthers = try field.optional("holdsThroughOthers")?.bool() ?? false
  }

  /// Columns whose cells are integers: only these are compared outright.
  private static func columns(
    _ field: ModelField?, _ model: LinkageModel
  ) throws(ModelError) -> [ColumnIndex] {
    try (field?.list() ?? []).map { (item) throws(ModelError) in
      let column = try model.column(item.string(), at: item.path)
      guard case .code = model.columns[column.rawValue].kind else {
        throw .invalid(path: item.path, expected: "a column of codes")
      }
      return column
    }
  }

  static func conditions(
    _ field: ModelField, _ model: LinkageModel
  ) throws(ModelError) -> [Condition] {
    try field.entries().map { (entry) throws(ModelError) in
      let index = try model.comparison(entry.key, at: field.path)
      return Condition(comparison: index, levels: try model.comparisons[index].levels(named: entry.field))
    }
  }
}

extension DecisionSettings {
  init(from field: ModelField?) throws(ModelError) {
    try field?.allow(["linkPrecision", "minimumProbability", "reviewFloor", "reviewLimit", "largestCluster"])
    linkPrecision = try field?.optional("linkPrecision")?.number(from: 0, to: 1) ?? 0.9985
    minimumProbability = try field?.optional("minimumProbability")?.number(from: 0, to: 1) ?? 0.8
    reviewFloor = try field?.optional("reviewFloor")?.number(from: 0, to: 1) ?? 0.05
    reviewLimit = try field?.optional("reviewLimit")?.number(from: 0, to: Self.mostReviewed) ?? 250
    largestCluster =
      try field?.optional("largestCluster").map { (_) throws(ModelError) in
        try field!.count("largestCluster", in: 2...1000)
      } ?? 12
  }

  /// More pairs for 100 000 records than anybody could look at.
  private static let mostReviewed = 1e9
}
