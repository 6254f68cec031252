/// A node with the path that leads to it, for messages.
struct ModelField {
  var node: ModelNode
  var path: String

  func optional(_ key: String) -> ModelField? {
    node[key].map { ModelField(node: $0, path: "\(path).\(key)") }
  }

  func required(_ key: String) throws(ModelError) -> ModelField {
    guard let field = optional(key) else { throw .invalid(path: "\(path).\(key)", expected: "a value") }
    return field
  }

  func string() throws(ModelError) -> String {
    guard case .string(let text) = node else { throw .invalid(path: path, expected: "a string") }
    return text
  }

  func number() throws(ModelError) -> Double {
    guard case .number(let value) = node else { throw .invalid(path: path, expected: "a number") }
    return value
  }

  func number(from low: Double, to high: Double) throws(ModelError) -> Double {
    let value = try number()
    guard value >= low, value <= high else {
      throw .invalid(path: path, expected: "a number from \(Self.plain(low)) to \(Self.plain(high))")
    }
    return value
  }

  /// The probability of a level: nothing is impossible.
  func levelProbability() throws(ModelError) -> Double {
    let value = try number()
    // What a run has estimated and written may lie a rounding above 1.
    guard value > 0, value <= 1 + 1e-9 else {
      throw .invalid(path: path, expected: "a probability above 0, at most 1")
    }
    return value
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? "\(Int64(value))" : "\(value)"
  }

  /// A name that can head a column of a table.
  func name() throws(ModelError) -> String {
    let text = try string()
    guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f }) else {
      throw .invalid(path: path, expected: "a name without control characters")
    }
    return text
  }

  func bool() throws(ModelError) -> Bool {
    guard case .bool(let value) = node else { throw .invalid(path: path, expected: "true or false") }
    return value
  }

  func list() throws(ModelError) -> [ModelField] {
    guard case .list(let items) = node else { throw .invalid(path: path, expected: "a list") }
    return items.enumerated().map { ModelField(node: $1, path: "\(path)[\($0)]") }
  }

  func entries() throws(ModelError) -> [(key: String, field: ModelField)] {
    guard case .map(let entries) = node else { throw .invalid(path: path, expected: "a map") }
    return entries.map { ($0.key, ModelField(node: $0.value, path: "\(path).\($0.key)")) }
  }

  /// Refuses what is no map, a key that nothing reads, and one that is written twice: what a key says is never passed
  /// over in silence.
  func allow(_ keys: [String]) throws(ModelError) {
    var seen: Set<String> = []
    for (key, field) in try entries() {
      guard keys.contains(key) else { throw .unknownKey(path: path, key: key, known: keys) }
      guard seen.insert(key).inserted else { throw .repeatedKey(path: field.path, key: key) }
    }
  }

  func string(_ key: String) throws(ModelError) -> String { try required(key).string() }
  func list(_ key: String) throws(ModelError) -> [ModelField] { try required(key).list() }

  func count(_ key: String, in range: ClosedRange<Int>) throws(ModelError) -> Int {
    let field = try required(key)
    guard let value = Int(exactly: try field.number()), range.contains(value) else {
      throw .invalid(
        path: field.path, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// The case of an enumeration that the field names.
  func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) throws(ModelError) -> Choice
  where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw .unknownName(path: path, name: text, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}
