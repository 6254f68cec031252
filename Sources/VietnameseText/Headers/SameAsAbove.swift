/// Whether a cell says "as in the row above": a quotation mark, `nt`, "như trên", `-nt-`, `//`.
@inlinable @inline(__always)
public func isSameAsAbove(_ cell: borrowing Span<UInt8>) -> Bool {
  cell.count > 0 && cell.count <= 24 && mayBegin(cell) && saysSameAsAbove(cell)
}

@usableFromInline @inline(never)
func saysSameAsAbove(_ cell: borrowing Span<UInt8>) -> Bool {
  let plain = PlainCell(cell)
  var letters: UInt64 = 0
  var count = 0
  var quotes = 0
  var strokes = 0
  for index in 0..<plain.count {
    switch plain[index] {
    case let byte where isASCIILowercase(byte):
      letters = letters << 8 | UInt64(byte)
      count += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): quotes += 1
    case UInt8(ascii: "/"): strokes += 1
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: ","): break
    default: return false
    }
  }
  if count == 0 { return quotes > 0 && strokes == 0 || quotes == 0 && strokes >= 2 && strokes <= 4 }
  // `nt`; "như trên" with and without its marked letters.
  return quotes <= 2 && strokes == 0 && count <= 8
    && [0x6e74, 0x6e68_7574_7265_6e, 0x6e68_7472_6e, 0x6e68_7472_656e].contains(letters)
}

/// Most cells end here: a mark begins with a quotation mark, a dash or a stroke, `nt`, `nh`, or the first byte of a
/// quotation mark beyond ASCII.
@inlinable @inline(__always)
func mayBegin(_ cell: borrowing Span<UInt8>) -> Bool {
  switch cell[0] {
  case UInt8(ascii: "n"), UInt8(ascii: "N"):
    let second = cell.count > 1 ? cell[1] | 0x20 : 0
    return second == UInt8(ascii: "t") || second == UInt8(ascii: "h") || second == UInt8(ascii: ".") | 0x20
  case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "-"), UInt8(ascii: "/"),
    UInt8(ascii: " "), UInt8(ascii: "."), 0xc2, 0xca, 0xe2, 0xe3, 0xef:
    return true
  default: return false
  }
}
