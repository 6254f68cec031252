/// A model file as a plain tree: what any JSON (or YAML) reader can hand over.
public indirect enum ModelNode: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([ModelNode])
  /// Keys in the order they were written.
  case map([Entry])

  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: ModelNode
    public init(_ key: String, _ value: ModelNode) {
      self.key = key
      self.value = value
    }
  }

  subscript(key: String) -> ModelNode? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// Why a model cannot be used.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not JSON; the byte where reading stopped, from 0.
  case malformedText(byte: Int)
  /// A key is missing or holds the wrong kind of value.
  case invalid(path: String, expected: String)
  /// A name that nothing carries, with the names that would do.
  case unknownName(path: String, name: String, known: [String])

  public var description: String {
    switch self {
    case .malformedText(let byte): "[model.malformed] not JSON at byte \(byte)"
    case .invalid(let path, let expected): "[model.invalid] \(path): expected \(expected)"
    case .unknownName(let path, let name, let known):
      "[model.unknown-name] \(path): unknown `\(name)`; known: \(known.joined(separator: ", "))"
    }
  }
}

extension ModelNode {
  /// Reads JSON text (RFC 8259).
  ///
  /// - Throws: `ModelError.malformedText` with the byte where the text stops being JSON.
  public init(json text: String) throws(ModelError) {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.document()
  }
}

extension ModelNode: CustomStringConvertible {
  /// The tree as JSON, two spaces an indentation; short lists and maps on one line.
  public var description: String { rendered(indent: "") }

  private func rendered(indent: String) -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value):
      return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    case .string(let value): return quoted(value)
    case .list(let items):
      return wrapped("[", items.map { ("", $0) }, "]", indent: indent)
    case .map(let entries):
      return wrapped("{", entries.map { (quoted($0.key) + ": ", $0.value) }, "}", indent: indent)
    }
  }

  private func wrapped(
    _ open: String, _ items: [(String, ModelNode)], _ close: String, indent: String
  ) -> String {
    let line = open + items.map { $0.0 + $0.1.rendered(indent: "") }.joined(separator: ", ") + close
    if indent.utf8.count + line.utf8.count <= 100, !line.utf8.contains(UInt8(ascii: "\n")) { return line }
    let inner = indent + "  "
    return open + "\n"
      + items.map { inner + $0.0 + $0.1.rendered(indent: inner) }.joined(separator: ",\n")
      + "\n" + indent + close
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 32:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
