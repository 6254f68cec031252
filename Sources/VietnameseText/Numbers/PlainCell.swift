/// One cell of digits, separators and a few words, brought to lower-case ASCII on the stack.
///
/// Full-width forms, exotic spaces, dashes and quotes become their ASCII twins; letters outside ASCII are left out,
/// so that "ngày" reads as `ngy` and unmarked or decomposed "ngày" as `ngay`. Enough for dates and numbers, which
/// carry no meaning in marks.
struct PlainCell {
  static let capacity = 80

  private var bytes = InlineArray<80, UInt8>(repeating: 0)
  private(set) var count = 0
  /// Something was there that is no plain ASCII: a full-width digit, a no-break space, a dropped letter.
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
        append(asciiLowercase(byte))
        continue
      }
      hasForeignBytes = true
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      let second = index + 1 < end ? UInt32(cell[index + 1]) : 0
      let third = length >= 3 && index + 2 < end ? UInt32(cell[index + 2]) : 0
      append(foreign: length, UInt32(byte) << 16 | second << 8 | third)
      index += length
    }
    while count > 0, bytes[count - 1] == UInt8(ascii: " ") { count -= 1 }
  }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The text of a range: for the rare word that is looked up.
  func word(_ range: Range<Int>) -> String { String(decoding: range.map { bytes[$0] }, as: UTF8.self) }

  private mutating func append(_ byte: UInt8) {
    let plain = byte < 0x20 || byte == 0x7f ? UInt8(ascii: " ") : byte
    if plain == UInt8(ascii: " "), count == 0 { return }
    guard count < Self.capacity else {
      isTooLong = isTooLong || plain != UInt8(ascii: " ")
      return
    }
    bytes[count] = plain
    count += 1
  }

  /// `code`: the first three bytes of the UTF-8 sequence, the second and third 0 where it is shorter.
  private mutating func append(foreign length: Int, _ code: UInt32) {
    switch code {
    case 0xc2a000, 0xe38080, 0xe28080...0xe2808a, 0xe280af: append(UInt8(ascii: " "))
    case 0xefbc90...0xefbc99: append(UInt8(ascii: "0") + UInt8(code - 0xefbc90))
    case 0xefbc8f, 0xe28184, 0xe28895: append(UInt8(ascii: "/"))
    case 0xefbc8e: append(UInt8(ascii: "."))
    case 0xefbc8c: append(UInt8(ascii: ","))
    case 0xefbc9a: append(UInt8(ascii: ":"))
    case 0xefbc8d, 0xe28090...0xe28095, 0xe28892: append(UInt8(ascii: "-"))
    case 0xe28098, 0xe28099, 0xe280b2, 0xcabc00, 0xc2b400: append(UInt8(ascii: "'"))
    case 0xe2809c...0xe2809e, 0xe280b3, 0xe38083, 0xefbc82: append(UInt8(ascii: "\""))
    default: break
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
