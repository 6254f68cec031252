import ByteText

// Of what a cell consists.

extension RowClassifier {
  func hasLetter(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where cell[index] >= 0x80 || isASCIILowercase(cell[index] | 0x20) { return true }
    return false
  }

  func hasColon(_ cell: borrowing Span<UInt8>) -> Bool {
    for index in cell.indices where cell[index] == UInt8(ascii: ":") { return true }
    return false
  }

  /// `=COUNTA(D2:D31)`, `#REF!`: what a sheet reckons, and what it says when it cannot.
  func isFormulaOrError(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    let next = cell[range.lowerBound + 1]
    let last = cell[range.upperBound - 1]
    func isCapital(_ byte: UInt8) -> Bool { isASCIILowercase(byte | 0x20) && byte & 0x20 == 0 }
    switch cell[range.lowerBound] {
    case UInt8(ascii: "="): return isCapital(next) && last == UInt8(ascii: ")")
    case UInt8(ascii: "#"):
      return isCapital(next)
        && (last == UInt8(ascii: "!") || last == UInt8(ascii: "?") || last == UInt8(ascii: "A"))
    default: return false
    }
  }

  /// The value of a cell of figures, with a point or comma between three of them and a percent sign at most; nil for
  /// another, and for more than seven figures.
  func plainNumber(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var (value, digits) = (0, 0)
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if digits > 7 { return nil }
      } else if byte == UInt8(ascii: "%") {
        if index + 1 < range.upperBound { return nil }
      } else if byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
        return nil
      }
    }
    return digits > 0 ? value : nil
  }

  /// No letter, no figure.
  func isOfSigns(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range
    where cell[index] >= 0x80 || isASCIIDigit(cell[index]) || isASCIILowercase(cell[index] | 0x20) {
      return false
    }
    return true
  }

  func trim(_ cell: borrowing Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, cell.count)
    while start < end, cell[start] <= 0x20 { start += 1 }
    while end > start, cell[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Up to eight: more make no difference.
  func digitCount(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var digits = 0
    for index in range where isASCIIDigit(cell[index]) {
      digits += 1
      if digits == 8 { break }
    }
    return digits
  }
}
