import ByteText

/// How far the cells of a row number the columns: `(1) (2) (3)`, or `A B 1 2 3`.
struct ColumnMarks: Sendable {
  var count = 0
  private var letters = 0
  private var number = 0

  mutating func add(_ cell: borrowing Span<UInt8>, _ range: Range<Int>, column: Int) {
    let range = range.lowerBound..<endOfMark(cell, range)
    guard range.count <= 4 else { return }
    var value = 0
    var letter: UInt8?
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      } else if isASCIILowercase(byte | 0x20), letter == nil {
        letter = byte | 0x20
      } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"),
        // What a spreadsheet makes of "(1)".
        byte != UInt8(ascii: "-") || index > range.lowerBound
      {
        return
      }
    }
    if let letter {
      guard value == 0, Int(letter - UInt8(ascii: "a")) == letters else { return }
      letters += 1
    } else {
      guard value > 0, value == column + 1 || value == number + 1 else { return }
      number = value
    }
    count += 1
  }

  /// "(5) = (3) - (4)": what follows the mark says how the column is reckoned.
  private func endOfMark(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for index in range.reversed() {
      let byte = cell[index]
      if byte == UInt8(ascii: "=") {
        end = index
      } else if byte >= 0x80 || isASCIILowercase(byte | 0x20) && byte | 0x20 != UInt8(ascii: "x") {
        return range.upperBound
      }
    }
    while end > range.lowerBound, cell[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}
