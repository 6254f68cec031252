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
        isType(cell.extracting((index + 1)..<close)), partStart < text.count, endsPart(cell, behind: close)
      {
        let type = (index + 1..<close).map { cell[$0] } + [UInt8(ascii: " ")]
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        if !begins(Array(text[partStart...]), with: type) {
          text.insert(contentsOf: type, at: startOfName(text, from: partStart))
        }
        hasMoved = true
        index = close + 1
        continue
      }
      if isSeparator(cell, at: index) {
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

  /// A hyphen between spaces parts an address as a comma does.
  private static func isSeparator(_ cell: borrowing Span<UInt8>, at index: Int) -> Bool {
    switch cell[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "_"),
      UInt8(ascii: "("):
      true
    case UInt8(ascii: "."):
      // No abbreviation stands before it: `TP. Cao Lãnh (Thành phố)`.
      index + 1 < cell.count && cell[index + 1] == UInt8(ascii: " ")
        && !abbreviations.contains(wordBefore(cell, index))
    case UInt8(ascii: "-"): index > 0 && cell[index - 1] == UInt8(ascii: " ")
    // The last byte of a dash (U+2013, U+2014).
    case 0x93, 0x94: index > 1 && cell[index - 1] == 0x80 && cell[index - 2] == 0xe2
    default: false
    }
  }

  /// Without a comma behind the bracket nothing tells where before it the name begins.
  private static func endsPart(_ cell: borrowing Span<UInt8>, behind close: Int) -> Bool {
    var index = close + 1
    while index < cell.count, cell[index] == UInt8(ascii: " ") { index += 1 }
    guard index < cell.count else { return true }
    return cell[index] == UInt8(ascii: ")") || cell[index] == UInt8(ascii: ".") || cell[index] == 0xe2
      || isSeparator(cell, at: index)
  }

  private static func wordBefore(_ cell: borrowing Span<UInt8>, _ end: Int) -> [UInt8] {
    var start = end
    while start > 0, cell[start - 1] >= 0x80 || isASCIILetter(cell[start - 1]) { start -= 1 }
    return (start..<end).map { cell[$0] | 0x20 }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Behind the number of a hamlet or a house: `Xóm 5 Yên Viên (Thị trấn)`.
  private static func startOfName(_ text: [UInt8], from start: Int) -> Int {
    guard let digit = text[start...].lastIndex(where: isASCIIDigit) else { return start }
    let behind = text[(digit + 1)...].firstIndex { $0 != UInt8(ascii: " ") }
    return behind ?? start
  }

  private static func isType(_ bytes: borrowing Span<UInt8>) -> Bool {
    types.contains(folded(bytes))
  }

  /// `Xã Chi Lăng (Xã)`
  private static func begins(_ part: [UInt8], with type: [UInt8]) -> Bool {
    // `H. Hồng Ngự (Huyện)`
    let first = part.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") } ?? part.count
    let word = part[..<first].map { $0 | 0x20 }
    if abbreviations.contains(word) { return true }
    return folded(part.span).starts(with: folded(type.span))
  }

  private static func folded(_ bytes: borrowing Span<UInt8>) -> [UInt8] {
    var out = ByteBuffer()
    let place = foldLetters(bytes, punctuation: .dropped, into: &out)
    return place.bounds.map { out[$0] }.filter { $0 != UInt8(ascii: " ") }
  }

  private static let abbreviations = Set(["h", "x", "p", "q", "t", "tt", "tx", "tp"].map { Array($0.utf8) })

  private static let types = Set(
    ["xa", "phuong", "thitran", "tt", "huyen", "quan", "thixa", "tx", "thanhpho", "tp", "tinh", "dackhu"]
      .map { Array($0.utf8) })
}
