/// The runs of digits in a number cell, cleaned of what offices and spreadsheets put around them.
struct NumberScan {
  struct Digits {
    var value: UInt64 = 0
    var count = 0
    var first: UInt8 = 0
    /// One digit all along: 000000000, 999999999.
    var isRepeated = true
    /// Each digit one above the last (9 before 0 counts) or one below: 123456789, 012345678912, 987654321.
    var isRising = true
    var isFalling = true
    fileprivate var last: UInt8 = 0

    var isPlaceholder: Bool {
      if count == 0 { return false }
      if isRepeated { return true }
      // 012345678912 and 123456789123 begin again at 1 after 9.
      return count >= 8 && (isRising || isFalling)
    }

    init() {}

    /// A cell that is nothing but digits, as most are; nil for any other, and for one longer than a number.
    @inline(__always)
    init?(plain cell: borrowing Span<UInt8>) {
      guard cell.count > 0, cell.count <= 12 else { return nil }
      if cell.count >= 8 {
        guard let number = Self.number(cell) else { return nil }
        // Only neighbours that are equal, or one apart (9 and 0, 1 around the end), can begin a pattern.
        let step = Int(cell[1]) - Int(cell[0])
        if abs(step) > 1, abs(step) < 8 {
          (value, count, first) = (number, cell.count, cell[0] - UInt8(ascii: "0"))
          (isRepeated, isRising, isFalling) = (false, false, false)
          last = cell[cell.count - 1] - UInt8(ascii: "0")
          return
        }
      }
      for index in 0..<cell.count {
        guard isASCIIDigit(cell[index]) else { return nil }
        append(cell[index] - UInt8(ascii: "0"))
      }
    }

    /// Eight to twelve digits as a number; nil when one of them is no digit.
    @inline(__always)
    private static func number(_ cell: borrowing Span<UInt8>) -> UInt64? {
      let (first, last) = cell.withUnsafeBufferPointer { bytes in
        // The cell holds eight bytes or more, so eight from its start and eight before its end lie inside it.
        let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        return (
          base.loadUnaligned(as: UInt64.self).littleEndian,
          base.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self).littleEndian
        )
      }
      guard let high = decimal(first) else { return nil }
      if cell.count == 8 { return high }
      // What the first eight digits did not hold, behind zeros.
      let rest = UInt64(cell.count - 8)
      let known: UInt64 = 1 << (8 * (8 - rest)) - 1
      guard let low = decimal(last & ~known | 0x3030_3030_3030_3030 & known) else { return nil }
      let power: UInt64 = rest == 4 ? 10_000 : rest == 3 ? 1000 : rest == 2 ? 100 : 10
      return high * power + low
    }

    mutating func append(_ digit: UInt8) {
      if count == 0 {
        first = digit
      } else {
        isRepeated = isRepeated && digit == first
        isRising = isRising && (digit == last + 1 || last == 9 && digit <= 1)
        isFalling = isFalling && (digit &+ 1 == last || last == 0 && digit == 9)
      }
      last = digit
      // Longer than any number: the value no longer matters, the count does.
      if count < 18 { value = value * 10 + UInt64(digit) }
      count += 1
    }
  }

  private var numbers = InlineArray<2, Digits>(repeating: Digits())
  /// How many numbers: 0, 1, or 2 where a cell holds two whole numbers.
  private(set) var count = 0
  /// `3.8E+10`: a spreadsheet has thrown digits away.
  private(set) var isScientific = false
  /// Something besides the digits was there.
  private(set) var wasCleaned = false
  private(set) var hasLookalikes = false

  subscript(index: Int) -> Digits { numbers[index] }

  init(_ cell: PlainCell) {
    wasCleaned = cell.hasForeignBytes
    let end = NumberScan.endWithoutDecimals(cell)
    if end < cell.count { wasCleaned = true }
    isScientific = NumberScan.isScientific(cell)
    var current = Digits()
    var gapIsWide = false
    var parting = Parting()
    var index = 0
    while index < end {
      let byte = cell[index]
      if let digit = NumberScan.digit(cell, at: index, end: end) {
        if !isASCIIDigit(byte) { hasLookalikes = true }
        // A slash, a word or the like after a whole number begins another one; blanks and dots only group digits.
        if gapIsWide, current.count >= 8 {
          close(&current)
          parting = Parting()
        }
        gapIsWide = false
        current.append(digit)
        parting.append(digit)
      } else {
        wasCleaned = true
        let groups =
          byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ",") && NumberScan.isBeforeThousands(cell, index, end: end)
        if !groups, current.count > 0 { gapIsWide = true }
        parting.noteGap(behind: current, endsLine: index == cell.lineEnd)
      }
      index += 1
    }
    if current.count > 12, let head = parting.head {
      current = head
      close(&current)
      current = parting.tail
    }
    if current.count > 0 { close(&current) }
    if hasLookalikes { wasCleaned = true }
  }

  /// A comma before three digits and no more: 038,095,001,234.
  private static func isBeforeThousands(_ cell: PlainCell, _ comma: Int, end: Int) -> Bool {
    guard comma + 3 < end else { return false }
    for index in comma + 1...comma + 3 where !isASCIIDigit(cell[index]) { return false }
    return comma + 4 == end || !isASCIIDigit(cell[comma + 4])
  }

  /// Where digits that are too many for one number are two, with a gap alone between them: at the end of a line, or at the
  /// one gap that leaves two whole numbers.
  private struct Parting {
    private var first: Digits?
    private var rest = Digits()
    private var endsLine = false
    private var isOpen = false

    mutating func noteGap(behind digits: Digits, endsLine: Bool) {
      if endsLine, 8...12 ~= digits.count {
        (first, rest, self.endsLine) = (digits, Digits(), true)
      } else if !self.endsLine, digits.count == 9 || digits.count == 12, digits.count != first?.count {
        isOpen = first != nil
        (first, rest) = (digits, Digits())
      }
    }

    mutating func append(_ digit: UInt8) {
      if first != nil { rest.append(digit) }
    }

    var head: Digits? {
      let isWhole = endsLine ? 8...12 ~= rest.count : !isOpen && (rest.count == 9 || rest.count == 12)
      return isWhole ? first : nil
    }

    var tail: Digits { rest }
  }

  private mutating func close(_ digits: inout Digits) {
    if count < 2 {
      numbers[count] = digits
      count += 1
    }
    digits = Digits()
  }

  /// A digit, or a letter typed for one: `o`, `l`, `i` between digits (or at the end of a run of them).
  private static func digit(_ cell: PlainCell, at index: Int, end: Int) -> UInt8? {
    let byte = cell[index]
    if isASCIIDigit(byte) { return byte - UInt8(ascii: "0") }
    guard let meant = digitLookalike(byte) else { return nil }
    // A run of letters and digits that has nothing but digits and look-alikes in it, and more digits than letters.
    var (start, stop) = (index, index)
    var digits = 0
    var letters = 0
    while start > 0, isASCIIDigit(cell[start - 1]) || isASCIILowercase(cell[start - 1]) { start -= 1 }
    while stop < end, isASCIIDigit(cell[stop]) || isASCIILowercase(cell[stop]) {
      stop += 1
    }
    for position in start..<stop {
      if isASCIIDigit(cell[position]) {
        digits += 1
      } else if digitLookalike(cell[position]) != nil {
        letters += 1
      } else {
        return nil
      }
    }
    // A run as long as a number is one, though half of it be letters (O74l9l559lll).
    let isWholeNumber = stop - start == 12 || stop - start == 9
    return digits > letters || isWholeNumber && digits >= 4 ? meant - UInt8(ascii: "0") : nil
  }

  /// Where the digits end when a spreadsheet wrote a whole number as a decimal: `38095001234.0`, `…,00`.
  private static func endWithoutDecimals(_ cell: PlainCell) -> Int {
    var index = cell.count
    while index > 0, cell[index - 1] == UInt8(ascii: "0") { index -= 1 }
    let zeros = cell.count - index
    guard (1...2).contains(zeros), index > 1,
      cell[index - 1] == UInt8(ascii: ".") || cell[index - 1] == UInt8(ascii: ",")
    else { return cell.count }
    // Only the one mark: dots that group digits are another matter.
    for position in 0..<(index - 1) where !isASCIIDigit(cell[position]) && cell[position] != UInt8(ascii: "'")
    {
      return cell.count
    }
    return index - 1
  }

  /// Digits, perhaps a decimal mark, `e`, perhaps a sign, digits, and nothing else.
  private static func isScientific(_ cell: PlainCell) -> Bool {
    var exponent = -1
    for index in 0..<cell.count where cell[index] == UInt8(ascii: "e") {
      if exponent >= 0 { return false }
      exponent = index
    }
    guard exponent > 0, exponent + 1 < cell.count else { return false }
    for index in 0..<exponent {
      let byte = cell[index]
      guard isASCIIDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return false }
    }
    let sign = cell[exponent + 1]
    let digits = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? exponent + 2 : exponent + 1
    guard digits < cell.count, cell.count - digits <= 3 else { return false }
    for index in digits..<cell.count where !isASCIIDigit(cell[index]) { return false }
    return true
  }
}
