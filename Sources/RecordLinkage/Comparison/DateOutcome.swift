import ResidentModel

/// What comparing two dates, each with its precision, can find.
public enum DateOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case equal
  /// Day and month changed places.
  case swapped
  /// One digit of eight changed, or two neighbours swapped.
  case oneDigit
  /// The same day and month in another year.
  case sameDayMonth
  /// The same year and either the same month or the same day.
  case twoParts
  /// One side is known to the year or month only (or is a filler), and nothing contradicts.
  case partial
  /// One side is imprecise, and the years are one apart.
  case partialNear
  /// The same year, another day and month.
  case sameYear
  case different
}

/// - Parameters: two `PartialDate.rawValue`s.
@inline(__always)
func compareDates(_ a: UInt32, _ b: UInt32) -> DateOutcome {
  if a == 0 || b == 0 { return .missing }
  let x = PartialDate(rawValue: a)
  let y = PartialDate(rawValue: b)
  guard x.precision == .day, y.precision == .day else { return compareImprecise(x, y) }
  if a == b { return .equal }
  if x.year == y.year {
    if x.day == y.month, x.month == y.day { return .swapped }
    if isOneDigit(x, y) { return .oneDigit }
    return x.day == y.day || x.month == y.month ? .twoParts : .sameYear
  }
  if isOneDigit(x, y) { return .oneDigit }
  return x.day == y.day && x.month == y.month ? .sameDayMonth : .different
}

private func compareImprecise(_ x: PartialDate, _ y: PartialDate) -> DateOutcome {
  if x.year == y.year {
    let monthsKnown = hasMonth(x) && hasMonth(y)
    return monthsKnown && x.month != y.month ? .sameYear : .partial
  }
  return abs(x.year - y.year) == 1 ? .partialNear : .different
}

private func hasMonth(_ date: PartialDate) -> Bool { date.precision == .day || date.precision == .month }

private func isOneDigit(_ x: PartialDate, _ y: PartialDate) -> Bool {
  let a = UInt64(x.day * 1_000_000 + x.month * 10_000 + x.year)
  let b = UInt64(y.day * 1_000_000 + y.month * 10_000 + y.year)
  // The place of the difference matters, not the number of digits: a lost digit is no date.
  let p = PackedDecimal(a, digits: 8)
  let q = PackedDecimal(b, digits: 8)
  return p.differingDigits(from: q) <= 2 && p.isOneSlip(from: q)
}
