extension ModelNode: CustomStringConvertible {
  /// The tree as JSON, two spaces an indentation; lists and maps that fit into 100 bytes on one line.
  ///
  /// - Complexity: O(bytes): what does not fit on a line gives up after as many bytes as a line has.
  public var description: String {
    var text = JSONText()
    text.append(self, indent: 0)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// JSON as it is written.
private struct JSONText {
  private(set) var bytes: [UInt8] = []

  private static let lineLength = 100

  mutating func append(_ node: ModelNode, indent: Int) {
    let start = bytes.count
    guard !appendLine(node, end: start + Self.lineLength - indent) else { return }
    switch node {
    case .list(let items):
      bytes.removeLast(bytes.count - start)
      appendLines("[", items, "]", indent: indent) { $0.append($1, indent: indent + 2) }
    case .map(let entries):
      bytes.removeLast(bytes.count - start)
      appendLines("{", entries, "}", indent: indent) {
        $0.append(quoted: $1.key)
        $0.append(": ")
        $0.append($1.value, indent: indent + 2)
      }
    case .null, .bool, .number, .string: break  // a long text has no other form
    }
  }

  private mutating func appendLines<Item>(
    _ open: StaticString, _ items: [Item], _ close: StaticString, indent: Int,
    _ append: (inout JSONText, Item) -> Void
  ) {
    self.append(open)
    for (index, item) in items.enumerated() {
      self.append(index == 0 ? "\n" : ",\n")
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent + 2))
      append(&self, item)
    }
    self.append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    self.append(close)
  }

  /// - Returns: false as soon as the text goes beyond `end`; the part that was written stays.
  private mutating func appendLine(_ node: ModelNode, end: Int) -> Bool {
    switch node {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let value):
      let isWhole = value == value.rounded() && abs(value) < 1e15
      bytes.append(contentsOf: (isWhole ? "\(Int64(value))" : "\(value)").utf8)
    case .string(let value): append(quoted: value)
    case .list(let items):
      append("[")
      for (index, item) in items.enumerated() {
        if index > 0 { append(", ") }
        guard appendLine(item, end: end) else { return false }
      }
      append("]")
    case .map(let entries):
      append("{")
      for (index, entry) in entries.enumerated() {
        if index > 0 { append(", ") }
        append(quoted: entry.key)
        append(": ")
        guard appendLine(entry.value, end: end) else { return false }
      }
      append("}")
    }
    return bytes.count <= end
  }

  private mutating func append(quoted text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\t"): append("\\t")
      case ..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (hex.utf8.count < 2 ? "0" : "") + hex).utf8)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
