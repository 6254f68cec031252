/// A recursive reader of RFC 8259 text; models are small, so clarity comes before speed.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(ModelError) -> ModelNode {
    let node = try value()
    skipBlanks()
    guard position == bytes.count else { throw malformed }
    return node
  }

  private var malformed: ModelError { .malformedText(byte: position) }

  private mutating func value() throws(ModelError) -> ModelNode {
    skipBlanks()
    depth += 1
    defer { depth -= 1 }
    guard position < bytes.count, depth < 64 else { throw malformed }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try map()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func map() throws(ModelError) -> ModelNode {
    var entries: [ModelNode.Entry] = []
    position += 1
    if accept("}") { return .map([]) }
    repeat {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw malformed }
      let key = try string()
      guard accept(":") else { throw malformed }
      entries.append(ModelNode.Entry(key, try value()))
    } while accept(",")
    guard accept("}") else { throw malformed }
    return .map(entries)
  }

  private mutating func list() throws(ModelError) -> ModelNode {
    var items: [ModelNode] = []
    position += 1
    if accept("]") { return .list([]) }
    repeat { items.append(try value()) } while accept(",")
    guard accept("]") else { throw malformed }
    return .list(items)
  }

  private mutating func string() throws(ModelError) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case 0..<32: throw malformed
      default: text.append(byte)
      }
    }
    throw malformed
  }

  private mutating func escape() throws(ModelError) -> Character {
    guard position < bytes.count else { throw malformed }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var unit = try hexUnit()
      if (0xd800..<0xdc00).contains(unit), position + 1 < bytes.count,
        bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        let low = try hexUnit()
        guard (0xdc00..<0xe000).contains(low) else { throw malformed }
        unit = 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw malformed }
      return Character(scalar)
    default: throw malformed
    }
  }

  private mutating func hexUnit() throws(ModelError) -> UInt32 {
    guard position + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw malformed }
    position += 4
    return unit
  }

  private mutating func number() throws(ModelError) -> ModelNode {
    let start = position
    while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
      throw malformed
    }
    return .number(value)
  }

  private mutating func word(_ word: StaticString, _ node: ModelNode) throws(ModelError) -> ModelNode {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
    else { throw malformed }
    position = end
    return node
  }

  private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [9, 10, 13, 32].contains(bytes[position]) { position += 1 }
  }
}
