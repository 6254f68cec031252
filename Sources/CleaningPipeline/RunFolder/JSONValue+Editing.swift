import RecordLinkage

extension JSONValue {
  /// A document that was read. Numbers with a fraction keep twelve digits of it, more than any document of a run has.
  init(_ node: ModelNode) {
    self =
      switch node {
      case .null: .null
      case .bool(let value): .bool(value)
      case .number(let value):
        Int(exactly: value).map(JSONValue.integer) ?? .decimal(value, digits: 12)
      case .string(let text): .string(text)
      case .list(let items): .array(items.map(JSONValue.init))
      case .map(let entries): .object(entries.map { ($0.key, JSONValue($0.value)) })
      }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Puts a value in a member's place, or behind the others; of an object only.
  mutating func set(_ key: String, to value: JSONValue) {
    guard case .object(var members) = self else { return }
    if let index = members.firstIndex(where: { $0.0 == key }) {
      members[index].1 = value
    } else {
      members.append((key, value))
    }
    self = .object(members)
  }

  /// Changes each item of a list that is a member of this object.
  mutating func editItems(of key: String, _ edit: (inout JSONValue) -> Void) {
    guard case .array(var items)? = self[key] else { return }
    for index in items.indices { edit(&items[index]) }
    set(key, to: .array(items))
  }

  /// Takes items out of a list that is a member of this object.
  mutating func removeItems(of key: String, where isGone: (JSONValue) -> Bool) {
    guard case .array(let items)? = self[key] else { return }
    set(key, to: .array(items.filter { !isGone($0) }))
  }
}
