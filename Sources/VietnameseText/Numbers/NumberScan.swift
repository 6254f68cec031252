/// What a number cell holds: its digits in the order written, what parts them, and what else stands there.
///
/// Dates and the labels of numbers are known, and taken out first. Blanks, full stops, hyphens and commas before thousands
/// only group digits; a word or an unknown sign parts them; another sign parts whole numbers.
struct NumberScan {
  /// Digits that nothing parts but grouping signs, or signs inside a number that is not whole.
  struct Run {
    /// Where they stand among the digits of the cell.
    var range = 0..<0
    var digits = Digits()
    /// A letter that is no label, or an unknown sign, stands right before or behind the digits.
    var isTouched = false
    /// Signs that do not group digits stand between them: a slash, a bracket.
    var isLoose = false
  }

  private var digits = InlineArray<80, UInt8>(repeating: 0)
  private var digitCount = 0
  /// What stands before each digit, and behind the last one.
  private var gaps = InlineArray<81, Gap>(repeating: Gap())
  private var runs = InlineArray<4, Run>(repeating: Run())
  /// How many runs, at most 4: shorter ones than a number count only in a cell that has no longer one.
  private(set) var count = 0
  /// `3.8E+10`: a spreadsheet has thrown digits away.
  private(set) var isScientific = false
  /// Something besides the digits was there.
  private(set) var wasCleaned = false
  private(set) var hasLookalikes = false
  /// A date stood there: of the issue of a card, of an appointment.
  private(set) var hasDates = false
  /// Words or signs that are neither a label nor part of a date.
  private(set) var hasUnknownWords = false
  /// Digits that belong to no number.
  private(set) var hasOddDigits = false

  subscript(index: Int) -> Run { runs[index] }

  init(_ written: PlainCell) {
    wasCleaned = written.hasForeignBytes
    let end = NumberScan.endWithoutDecimals(written)
    if end < written.count { wasCleaned = true }
    isScientific = NumberScan.isScientific(written)
    var cell = written
    hasDates = NumberDates.takeOut(of: &cell)
    var words = NumberWords()
    var gap = Gap()
    var index = 0
    while index < end {
      if let digit = NumberScan.digit(cell, at: index, end: end) {
        if !isASCIIDigit(cell[index]) { hasLookalikes = true }
        gaps[digitCount] = gap
        digits[digitCount] = digit
        digitCount += 1
        gap = Gap()
        words.noteDigit(behind: digitCount)
        index += 1
      } else if isASCIILowercase(cell[index]) {
        var stop = index + 1
        while stop < end, isASCIILowercase(cell[stop]) { stop += 1 }
        let word = words.meaning(of: cell, index..<stop)
        if word == .unknown { hasUnknownWords = true }
        gap.kind = .word
        if word != .label {
          if index > 0, isASCIIDigit(cell[index - 1]) { gap.touchesLeft = true }
          if stop < end, isASCIIDigit(cell[stop]) { gap.touchesRight = true }
        }
        index = stop
      } else {
        note(sign: cell, at: index, end: end, &gap)
        index += 1
      }
    }
    if written.isTooLong {
      // The cell goes on, perhaps with digits.
      gap.touchesLeft = true
      hasUnknownWords = true
    }
    gaps[digitCount] = gap
    if digitCount != cell.count { wasCleaned = true }
    if hasLookalikes { wasCleaned = true }
    partRuns()
  }

  private mutating func note(sign cell: PlainCell, at index: Int, end: Int, _ gap: inout Gap) {
    let byte = cell[index]
    if index == cell.lineEnd { gap.endsLine = true }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): gap.kind = max(gap.kind, .grouping)
    case UInt8(ascii: ",") where NumberScan.isBeforeThousands(cell, index, end: end):
      gap.kind = max(gap.kind, .grouping)
    case PlainCell.unknownSign, UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "%"),
      UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "$"):
      // As often as not it stands for a digit that could not be read; a low line between two numbers parts them.
      gap.kind = max(gap.kind, byte == PlainCell.unknownSign ? .word : .sign)
      let isBehind = index > 0 && NumberScan.digit(cell, at: index - 1, end: end) != nil
      let isBefore = index + 1 < end && NumberScan.digit(cell, at: index + 1, end: end) != nil
      if byte == UInt8(ascii: "_"), isBehind, isBefore { break }
      if isBehind { gap.touchesLeft = true }
      if isBefore { gap.touchesRight = true }
    default: gap.kind = max(gap.kind, .sign)
    }
  }

  private mutating func partRuns() {
    var start = 0
    var small: Run?
    for index in 0..<digitCount {
      let next = gaps[index + 1]
      let isLast = index + 1 == digitCount
      guard isLast || next.kind == .word || next.kind == .sign && index + 1 - start >= 8 else { continue }
      let run = self.run(start..<index + 1)
      if run.digits.count < 8 {
        if small != nil { hasOddDigits = true }
        small = small ?? run
      } else if count < 4 {
        runs[count] = run
        count += 1
      } else {
        hasOddDigits = true
      }
      start = index + 1
    }
    guard let small else { return }
    if count > 0 {
      hasOddDigits = true
    } else {
      runs[0] = small
      count = 1
    }
  }

  /// The digits of a part of the cell as a number.
  func run(_ range: Range<Int>) -> Run {
    var run = Run(range: range)
    for index in range {
      run.digits.append(digits[index])
      if index > range.lowerBound, gaps[index].kind == .sign { run.isLoose = true }
      if index > range.lowerBound, gaps[index].touchesRight || gaps[index].touchesLeft {
        run.isTouched = true
      }
    }
    run.isTouched = run.isTouched || gaps[range.lowerBound].touchesRight || gaps[range.upperBound].touchesLeft
    return run
  }

  /// Whether anything stands before the digit.
  func isParted(before digit: Int) -> Bool { gaps[digit].kind != .none }

  func endsLine(before digit: Int) -> Bool { gaps[digit].endsLine }

  /// What stands between two digits.
  private struct Gap {
    enum Kind: UInt8, Comparable {
      case none, grouping, sign, word

      static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    var kind = Kind.none
    var endsLine = false
    var touchesLeft = false
    var touchesRight = false
  }

  /// A comma before three digits and no more: 038,095,001,234.
  private static func isBeforeThousands(_ cell: PlainCell, _ comma: Int, end: Int) -> Bool {
    guard comma + 3 < end else { return false }
    for index in comma + 1...comma + 3 where !isASCIIDigit(cell[index]) { return false }
    return comma + 4 == end || !isASCIIDigit(cell[comma + 4])
  }

  /// A digit, or a letter typed for one: `o`, `l`, `i` between digits (or at the end of a run of them), and a bar inside a
  /// personal number.
  private static func digit(_ cell: PlainCell, at index: Int, end: Int) -> UInt8? {
    let byte = cell[index]
    if isASCIIDigit(byte) { return byte - UInt8(ascii: "0") }
    if byte == bar { return isPersonalNumber(cell, around: index, end: end) ? 1 : nil }
    guard let meant = digitLookalike(byte) else { return nil }
    if isPersonalNumber(cell, around: index, end: end) { return meant - UInt8(ascii: "0") }
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

  private static let bar = UInt8(ascii: "|")

  /// Whether the letters, digits and bars around a place are twelve, all of them digits or typed for one, with a bar among
  /// them: `04207100|234`. A bar at either end, or between two numbers, parts.
  private static func isPersonalNumber(_ cell: PlainCell, around index: Int, end: Int) -> Bool {
    func belongs(_ byte: UInt8) -> Bool { isASCIIDigit(byte) || isASCIILowercase(byte) || byte == bar }
    var (start, stop) = (index, index)
    while start > 0, belongs(cell[start - 1]) { start -= 1 }
    while stop < end, belongs(cell[stop]) { stop += 1 }
    guard stop - start == 12, cell[start] != bar, cell[stop - 1] != bar else { return false }
    var digits = 0
    var bars = 0
    for position in start..<stop {
      if isASCIIDigit(cell[position]) {
        digits += 1
      } else if cell[position] == bar {
        bars += 1
      } else if digitLookalike(cell[position]) == nil {
        return false
      }
    }
    return bars > 0 && digits >= 8
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
