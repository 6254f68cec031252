/// One cell of digits, separators and a few words, brought to lower-case ASCII on the stack.
///
/// Letters lose their marks ("ngày" is `ngay`, composed or decomposed); full-width forms, exotic spaces, dashes and quotes
/// become their ASCII twins, O and I of other scripts the letters that they are drawn like. What cannot be seen is left
/// out. Any other sign is `unknownSign`: something stands there, and nobody may join what it parts.
struct PlainCell {
  /// A sign or a letter that means nothing in dates and numbers. No cell holds the byte itself: controls are spaces.
  static let unknownSign: UInt8 = 1
  static let capacity = 80

  private var bytes = InlineArray<80, UInt8>(repeating: 0)
  private(set) var count = 0
  /// Something was there that is no plain ASCII: a full-width digit, a no-break space, a marked letter.
  private(set) var hasForeignBytes = false
  /// Where the first line of several ends: Alt+Enter in a spreadsheet. `count` or more where there is one line.
  private(set) var lineEnd = capacity
  /// The cell is longer than any date or number with its words: what lies beyond was not looked at.
  private(set) var isTooLong = false

  init(_ cell: borrowing Span<UInt8>) {
    var index = 0
    let end = cell.count
    while index < end {
      let byte = cell[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x0A || byte == 0x0D, count > 0 { lineEnd = min(lineEnd, count) }
        append(byte == PlainCell.unknownSign ? UInt8(ascii: " ") : asciiLowercase(byte))
        continue
      }
      hasForeignBytes = true
      let (scalar, length) = decodeScalar(cell, at: index)
      append(foreign: scalar)
      index += length
    }
    while count > 0, bytes[count - 1] == UInt8(ascii: " ") { count -= 1 }
  }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The text of a range: for the rare word that is looked up.
  func word(_ range: Range<Int>) -> String { String(decoding: range.map { bytes[$0] }, as: UTF8.self) }

  /// Puts a sign that parts and means nothing in place of each byte of a range.
  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = UInt8(ascii: ";") }
  }

  private mutating func append(_ byte: UInt8) {
    let isControl = byte < 0x20 && byte != PlainCell.unknownSign || byte == 0x7F
    let plain = isControl ? UInt8(ascii: " ") : byte
    if plain == UInt8(ascii: " "), count == 0 { return }
    guard count < Self.capacity else {
      isTooLong = isTooLong || plain != UInt8(ascii: " ")
      return
    }
    bytes[count] = plain
    count += 1
  }

  private mutating func append(foreign scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0, 0x3000, 0x2000...0x200A, 0x202F: append(UInt8(ascii: " "))
    case 0xFF10...0xFF19: append(UInt8(ascii: "0") + UInt8(scalar.value - 0xFF10))
    case 0xFF21...0xFF3A: append(UInt8(ascii: "a") + UInt8(scalar.value - 0xFF21))
    case 0xFF41...0xFF5A: append(UInt8(ascii: "a") + UInt8(scalar.value - 0xFF41))
    case 0xFF0F, 0x2044, 0x2215: append(UInt8(ascii: "/"))
    case 0xFF0E: append(UInt8(ascii: "."))
    case 0xFF0C: append(UInt8(ascii: ","))
    case 0xFF1A: append(UInt8(ascii: ":"))
    case 0xFF0D, 0x2010...0x2015, 0x2212: append(UInt8(ascii: "-"))
    case 0xFF08, 0xFF3B: append(UInt8(ascii: "("))
    case 0xFF09, 0xFF3D: append(UInt8(ascii: ")"))
    case 0x2190...0x21FF: append(UInt8(ascii: ">"))
    case 0x2018, 0x2019, 0x2032, 0x02BC, 0xB4: append(UInt8(ascii: "'"))
    case 0x201C...0x201E, 0x2033, 0x3003, 0xFF02: append(UInt8(ascii: "\""))
    // О and І of Cyrillic, Ο and Ι of Greek.
    case 0x041E, 0x043E, 0x039F, 0x03BF: append(UInt8(ascii: "o"))
    case 0x0406, 0x0456, 0x04C0, 0x04CF, 0x0399, 0x03B9: append(UInt8(ascii: "i"))
    // Ð and Ɖ, typed for Đ.
    case 0xD0, 0xF0, 0x0189, 0x0256: append(UInt8(ascii: "d"))
    // Marks of decomposed letters; signs that are not seen.
    case 0x0300...0x036F, 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      break
    default: append(VietnameseLetter(scalar)?.base ?? PlainCell.unknownSign)
    }
  }
}

@inline(__always)
func asciiLowercase(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

@inline(__always)
func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

@inline(__always)
func isASCIILowercase(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
