/// A rule that says which pairs are worth comparing: those whose key parts are all present and equal.
public struct BlockingRule: Hashable, Sendable {
  public var name: String
  public var keys: [KeyPart]
  /// Further parts that tell the rows of a block apart when it is too large, one after the other.
  public var refinements: [KeyPart]
  /// The largest block whose pairs are all compared, whatever the refinements say. In a larger one, rows that differ in
  /// the first refinement are not: the lower the limit, the fewer strangers are compared as the records become more.
  public var limit: Int
  /// Columns in whose stead the rule runs: it finds pairs of rows that share none of them, as one or the other lacks
  /// each (`StandInRows`).
  public var without: [ColumnIndex] = []

  /// A block above this size, and above its limit, is split by the refinements until its parts are smaller.
  static let limitOfParts = 60
  var partLimit: Int { max(limit, Self.limitOfParts) }
}

/// One part of a blocking key: a column (the first present of several) seen through a transform.
public struct KeyPart: Hashable, Sendable {
  public var columns: [ColumnIndex]
  public var transform: KeyTransform
}

/// What of a value goes into a key. Imprecise dates and missing values give no key, so nothing blocks on them.
public enum KeyTransform: Hashable, Sendable, CustomStringConvertible {
  case whole
  /// Tokens without tones and marks, in order.
  case bare
  /// Tokens without tones and marks, in any order.
  case sortedBare
  /// The last token, without tones and marks.
  case givenBare
  /// The first token, without tones and marks.
  case familyBare
  /// The last token, with its marks.
  case given
  /// First letters of the tokens, in order.
  case initials
  case dayMonth
  case year
  case yearMonth
  /// The first or last digits of a number, or bytes of a text.
  case first(Int)
  case last(Int)
}

extension KeyTransform {
  private static let named: [(name: String, transform: KeyTransform)] = [
    ("whole", .whole), ("bare", .bare), ("sorted-bare", .sortedBare), ("given-bare", .givenBare),
    ("family-bare", .familyBare), ("given", .given), ("initials", .initials), ("day-month", .dayMonth),
    ("year", .year), ("year-month", .yearMonth),
  ]

  /// Reads `sorted-bare`, `last-6` and the like.
  init(_ text: String, path: String) throws(ModelError) {
    if let known = Self.named.first(where: { $0.name == text }) {
      self = known.transform
      return
    }
    let parts = text.split(separator: "-")
    if parts.count == 2, let count = Int(parts[1]), (1...16).contains(count) {
      if parts[0] == "first" { self = .first(count); return }
      if parts[0] == "last" { self = .last(count); return }
    }
    throw .unknownName(path: path, name: text, known: Self.named.map(\.name) + ["first-N", "last-N"])
  }

  /// As model files write it.
  public var description: String {
    switch self {
    case .first(let count): "first-\(count)"
    case .last(let count): "last-\(count)"
    default: Self.named.first { $0.transform == self }?.name ?? ""
    }
  }

  func applies(to kind: ColumnKind) -> Bool {
    switch (self, kind) {
    case (.whole, _): true
    case (.bare, .tokens), (.sortedBare, .tokens), (.givenBare, .tokens), (.familyBare, .tokens),
      (.given, .tokens), (.initials, .tokens):
      true
    case (.dayMonth, .date), (.year, .date), (.yearMonth, .date): true
    case (.first, .number), (.last, .number), (.first, .text), (.last, .text): true
    default: false
    }
  }
}

extension KeyPart {
  /// Reads `column`, `column:transform` or `column|other:transform`.
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    let text = try field.string()
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let names = parts.first else { throw .invalid(path: field.path, expected: "column:transform") }
    columns = try names.split(separator: "|").map { (name) throws(ModelError) in
      try model.column(String(name), at: field.path)
    }
    guard (1...2).contains(columns.count), Set(columns.map { model.columns[$0.rawValue].kind }).count == 1
    else {
      throw .invalid(path: field.path, expected: "one column, or two of one kind")
    }
    transform = parts.count > 1 ? try KeyTransform(String(parts[1]), path: field.path) : .whole
    for column in columns where !transform.applies(to: model.columns[column.rawValue].kind) {
      throw .invalid(path: field.path, expected: "a transform that fits the column's kind")
    }
  }

  func description(in model: LinkageModel) -> String {
    let names = columns.map { model.columns[$0.rawValue].name }.joined(separator: "|")
    return transform == .whole ? names : "\(names):\(transform.description)"
  }
}

extension BlockingRule {
  init(from field: ModelField, model: LinkageModel) throws(ModelError) {
    try field.allow(["name", "keys", "refine", "limit", "without"])
    keys = try field.list("keys").map { (item) throws(ModelError) in try KeyPart(from: item, model: model) }
    guard !keys.isEmpty else { throw .invalid(path: "\(field.path).keys", expected: "at least one key") }
    refinements = try (field.optional("refine")?.list() ?? []).map { (item) throws(ModelError) in
      try KeyPart(from: item, model: model)
    }
    limit = field.optional("limit") == nil ? Self.limitOfParts : try field.count("limit", in: 2...10_000)
    without = try (field.optional("without")?.list() ?? []).map { (item) throws(ModelError) in
      try model.column(item.string(), at: item.path)
    }
    guard without.count <= StandInRows.mostColumns else {
      throw .invalid(path: "\(field.path).without", expected: "at most \(StandInRows.mostColumns) columns")
    }
    let keys = keys
    name =
      try field.optional("name")?.string() ?? keys.map { $0.description(in: model) }.joined(separator: " + ")
  }
}
