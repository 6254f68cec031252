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
