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

extension ModelNode {
  /// Reads JSON text (RFC 8259).
  ///
  /// - Throws: `ModelError.malformedText` with the byte where the text stops being JSON.
  public init(json text: String) throws(ModelError) {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.document()
  }
}
