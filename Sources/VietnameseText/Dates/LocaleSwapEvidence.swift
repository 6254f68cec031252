import ResidentModel

/// What the dates of one column show about the order of day and month. Feed it the first rows of a file.
///
/// A day above 12 betrays its place. An import with United States settings takes every day/month text that also reads
/// as month/day and leaves the others alone: then no ISO date has a day above 12, and every text has.
public struct LocaleSwapEvidence: Hashable, Sendable {
  /// Slashed dates by what stands above 12: the first number, the second, neither.
  public private(set) var firstAbove12 = 0
  public private(set) var secondAbove12 = 0
  public private(set) var neitherAbove12 = 0
  /// ISO dates and serial day numbers by whether the day is above 12.
  public private(set) var isoDayAbove12 = 0
  public private(set) var isoDayUpTo12 = 0

  /// ISO dates with a time: midnights of Vietnam in universal time, and any other.
  public private(set) var universalMidnights = 0
  public private(set) var otherTimes = 0

  public init() {}

  public mutating func add(_ cell: borrowing Span<UInt8>) {
    if let serial = excelSerial(cell) {
      if serial.day > 12 {
        isoDayAbove12 += 1
      } else if serial.month != 1 || serial.day != 1 {
        isoDayUpTo12 += 1
      }
      return
    }
    let scan = DateScan(PlainCell(cell))
    guard scan.count == 3, scan.namedMonth == 0, !scan.hasLabels, !scan.hasUnknownWords else { return }
    let (a, b, c) = (scan[0], scan[1], scan[2])
    if a.digits == 4, (1...12).contains(b.value), (1...31).contains(c.value) {
      if scan.hasTime {
        let isMidnight = scan.clock.map { $0.isMidnight(inVietnamOf: a.value) } ?? false
        if isMidnight { universalMidnights += 1 } else { otherTimes += 1 }
      }
      // 1 January is a filler wherever it came from: it says nothing.
      if c.value > 12 { isoDayAbove12 += 1 } else if b.value != 1 || c.value != 1 { isoDayUpTo12 += 1 }
    } else if c.digits == 4 || c.digits == 2, (1...31).contains(a.value), (1...31).contains(b.value) {
      if a.value > 12, b.value <= 12 {
        firstAbove12 += 1
      } else if b.value > 12, a.value <= 12 {
        secondAbove12 += 1
      } else if a.value <= 12, b.value <= 12, a.value != 1 || b.value != 1 {
        neitherAbove12 += 1
      }
    }
  }

  /// The order the evidence speaks for; day first unless it is clear.
  public var order: DateOrder {
    // Of what happens at some hour, five times in a row at one of two have a chance below one in a hundred thousand.
    if universalMidnights >= 5, otherTimes == 0 { return .universalTime }
    if secondAbove12 >= 3, secondAbove12 >= 20 * firstAbove12 { return .monthFirst }
    // Twelve such days in a row up to 12 have a chance of (12/30)^12, under one in fifty thousand.
    if isoDayUpTo12 >= 12, isoDayAbove12 == 0, firstAbove12 >= 5, neitherAbove12 * 20 <= firstAbove12 {
      return .swappedISO
    }
    return .dayFirst
  }
}

/// The date of a cell that is nothing but a serial day number of five digits; nil for any other.
private func excelSerial(_ cell: borrowing Span<UInt8>) -> PartialDate? {
  guard cell.count == 5, cell[0] != UInt8(ascii: "0") else { return nil }
  var value = 0
  for index in 0..<5 {
    guard isASCIIDigit(cell[index]) else { return nil }
    value = value * 10 + Int(cell[index] - UInt8(ascii: "0"))
  }
  return PartialDate(dayNumber: value - 25_569)
}
