@testable import CleaningPipeline

/// A plain validator for the part of JSON Schema 2020-12 that the published schema uses, to hold the schema against the
/// program's own checks. A keyword it does not know fails, so that none is skipped in silence.
struct SchemaValidator {
  let schema: SettingNode

  func accepts(_ value: SettingNode) -> Bool { Self.accepts(value, schema) }

  private static let annotations = [
    "$schema", "title", "description", "default", "format", "pattern", "if", "then", "else",
  ]

  private static func accepts(_ value: SettingNode, _ schema: SettingNode) -> Bool {
    if schema.text == "true" { return true }
    guard schema.entries.allSatisfy({ holds($0.key, $0.value, for: value, in: schema) }) else { return false }
    guard let condition = schema["if"] else { return true }
    return (accepts(value, condition) ? schema["then"] : schema["else"]).map { accepts(value, $0) } ?? true
  }

  private static func holds(
    _ keyword: String, _ rule: SettingNode, for value: SettingNode, in schema: SettingNode
  ) -> Bool {
    switch keyword {
    case _ where annotations.contains(keyword): return true
    case "type": return rule.items.contains { isOfType($0.text ?? "", value) }
    case "const": return rule.text == value.text && rule.text != nil
    case "enum": return rule.items.contains { $0.text == value.text && $0.text != nil }
    case "anyOf": return rule.items.contains { accepts(value, $0) }
    case "allOf": return rule.items.allSatisfy { accepts(value, $0) }
    case "required": return isNotMap(value) || rule.items.allSatisfy { value[$0.text ?? ""] != nil }
    case "properties":
      return value.entries.allSatisfy { entry in rule[entry.key].map { accepts(entry.value, $0) } ?? true }
    case "additionalProperties":
      let others = value.entries.filter { schema["properties"]?[$0.key] == nil }
      return rule.text == "false" ? others.isEmpty : others.allSatisfy { accepts($0.value, rule) }
    case "propertyNames":
      return value.entries.allSatisfy {
        accepts(SettingNode(content: .scalar($0.key), origin: $0.origin), rule)
      }
    case "items":
      guard case .list(let items) = value.content else { return true }
      return items.allSatisfy { accepts($0, rule) }
    case "minItems": return value.items.count >= number(rule) || isOfType("string", value)
    case "minLength": return value.text.map { Double($0.count) >= Double(number(rule)) } ?? true
    case "maxLength": return value.text.map { Double($0.count) <= Double(number(rule)) } ?? true
    case "minimum": return (value.text.flatMap(Double.init) ?? .infinity) >= limit(rule)
    case "maximum": return (value.text.flatMap(Double.init) ?? -.infinity) <= limit(rule)
    default: return false
    }
  }

  private static func isOfType(_ type: String, _ value: SettingNode) -> Bool {
    switch (type, value.content) {
    case ("object", .map), ("array", .list), ("null", .null), ("string", .scalar): true
    case ("boolean", .scalar(let text)): SettingText.boolean(text) != nil
    case ("integer", .scalar(let text)): Int(text) != nil
    case ("number", .scalar(let text)): SettingText.number(text) != nil
    default: false
    }
  }

  private static func isNotMap(_ value: SettingNode) -> Bool {
    if case .map = value.content { false } else { true }
  }

  private static func number(_ node: SettingNode) -> Int { node.text.flatMap { Int($0) } ?? 0 }
  private static func limit(_ node: SettingNode) -> Double { node.text.flatMap(Double.init) ?? 0 }
}
