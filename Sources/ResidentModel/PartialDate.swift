/// A calendar date (Gregorian) known to the day, the month or the year, or a filler such as 01/01 of a year.
///
/// Packed into 32 bits so that rows hold it inline: bits 0–4 day, 5–8 month, 9–22 year, 24–26 precision.
/// The zero value means "no date". A part that is not known is 0.
public struct PartialDate: Hashable, BitwiseCopyable, Sendable {
  public enum Precision: UInt8, CaseIterable, Sendable {
    case missing = 0
    case day = 1
    case month = 2
    case year = 3
    /// Written to the day, but a filler (01/01, 00/00): only the year is believed; day and month are kept as written.
    case filler = 4
  }

  public let rawValue: UInt32

  @inlinable public static var missing: PartialDate { PartialDate(rawValue: 0) }

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// - Returns: nil when the parts are no date: month outside 1–12, day outside the month, year outside 1–9999.
  public init?(year: Int, month: Int, day: Int, isFiller: Bool = false) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day, precision: isFiller ? .filler : .day)
  }

  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(year: year, month: month, day: 0, precision: .month)
  }

  public init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    self.init(year: year, month: 0, day: 0, precision: .year)
  }

  private init(year: Int, month: Int, day: Int, precision: Precision) {
    rawValue = UInt32(day) | UInt32(month) << 5 | UInt32(year) << 9 | UInt32(precision.rawValue) << 24
  }

  @inline(__always) public var day: Int { Int(rawValue & 31) }
  @inline(__always) public var month: Int { Int(rawValue >> 5 & 15) }
  @inline(__always) public var year: Int { Int(rawValue >> 9 & 0x3fff) }
  @inline(__always) public var isMissing: Bool { rawValue == 0 }

  public var precision: Precision { Precision(rawValue: UInt8(rawValue >> 24 & 7)) ?? .missing }

  /// The same day and month of another year; nil when that year has no such day.
  public func inYear(_ year: Int) -> PartialDate? {
    switch precision {
    case .missing: nil
    case .day, .filler: PartialDate(year: year, month: month, day: day, isFiller: precision == .filler)
    case .month: PartialDate(year: year, month: month)
    case .year: PartialDate(year: year)
    }
  }

  /// The first day it can be: for intervals and ages. A filler counts as its whole year.
  public var earliest: PartialDate {
    switch precision {
    case .missing, .day: self
    case .month: PartialDate(year: year, month: month, day: 1, precision: .day)
    case .year, .filler: PartialDate(year: year, month: 1, day: 1, precision: .day)
    }
  }

  /// The last day it can be.
  public var latest: PartialDate {
    switch precision {
    case .missing, .day: self
    case .month:
      PartialDate(year: year, month: month, day: Self.days(inMonth: month, of: year), precision: .day)
    case .year, .filler: PartialDate(year: year, month: 12, day: 31, precision: .day)
    }
  }

  /// Full years of age on a day, if born on `self` taken as exact: a 29 February is reached on 1 March.
  ///
  /// - Precondition: both are known to the day.
  func years(on date: PartialDate) -> Int {
    date.year - year - ((date.month, date.day) < (month, day) ? 1 : 0)
  }

  /// The youngest and oldest full age on `date` that the precision allows; nil when the date is missing.
  public func ageRange(on date: PartialDate) -> ClosedRange<Int>? {
    guard !isMissing, !date.isMissing else { return nil }
    let youngest = latest.years(on: date.earliest)
    let oldest = earliest.years(on: date.latest)
    return min(youngest, oldest)...oldest
  }

  /// Days since 1970-01-01. - Precondition: known to the day (a filler counts by the day written).
  public var dayNumber: Int {
    // Days from civil (proleptic Gregorian), years beginning in March so that the leap day is the last.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that lies `dayNumber` days after 1970-01-01.
  public init?(dayNumber: Int) {
    let z = dayNumber + 719_468
    guard z >= 0 else { return nil }
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension PartialDate: Comparable {
  /// By the earliest possible day, then by precision, so that sorting is total.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    let x = a.earliest.rawValue & 0xff_ffff
    let y = b.earliest.rawValue & 0xff_ffff
    return x == y ? a.rawValue < b.rawValue : x < y
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601, cut to the precision: `1950`, `1950-03`, `1950-03-05`; empty when missing. A filler is shown as it was
  /// written, `1950-01-01`: its precision says that only the year is believed.
  public var description: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let yyyy = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    switch precision {
    case .missing: return ""
    case .year: return yyyy
    case .month: return "\(yyyy)-\(two(month))"
    case .day, .filler: return "\(yyyy)-\(two(month))-\(two(day))"
    }
  }
}
