import ByteText

/// `Chi Lăng (Xã), Chi Lăng, Lạng Sơn`: lists tell units of one name apart by their type behind the name.
enum BracketedType {
  /// The text with each such type before its name; nil where there is none.
  static func moved(in cell: borrowing Span<UInt8>) -> [UInt8]? {
    guard cell.indices.contains(where: { cell[$0] == UInt8(ascii: "(") }) else { return nil }
    var text: [UInt8] = []
    var partStart = 0
    var hasMoved = false
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      if byte == UInt8(ascii: "("),
        let close = (index..<cell.count).first(where: { cell[$0] == UInt8(ascii: ")") }),
        isType(cell.extracting((index + 1)..<close)), partStart < text.count
      {
        let type = (index + 1..<close).map { cell[$0] } + [UInt8(ascii: " ")]
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        if !begins(Array(text[partStart...]), with: type) { text.insert(contentsOf: type, at: partStart) }
        hasMoved = true
        index = close + 1
        continue
      }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        text.append(byte)
        index += 1
        while index < cell.count, cell[index] == UInt8(ascii: " ") { index += 1 }
        text.append(UInt8(ascii: " "))
        partStart = text.count
        continue
      }
      text.append(byte)
      index += 1
    }
    return hasMoved ? text : nil
  }

  private static func isType(_ bytes: borrowing Span<UInt8>) -> Bool {
    types.contains(folded(bytes))
  }

  /// `Xã Chi Lăng (Xã)`
  private static func begins(_ part: [UInt8], with type: [UInt8]) -> Bool {
    let name = folded(part.span)
    return name.starts(with: folded(type.span))
  }

  private static func folded(_ bytes: borrowing Span<UInt8>) -> [UInt8] {
    var out = ByteBuffer()
    let place = foldLetters(bytes, punctuation: .dropped, into: &out)
    return place.bounds.map { out[$0] }
  }

  private static let types = Set(
    ["xa", "phuong", "thitran", "tt", "huyen", "quan", "thixa", "tx", "thanhpho", "tp", "tinh", "dackhu"]
      .map { Array($0.utf8) })
}
