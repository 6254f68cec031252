import ResidentModel

/// Reads a date as Vietnamese forms write it. Never invents a part: what two readings of a cell disagree on is left
/// out, and what cannot be a date is missing, with a finding.
///
/// Takes day/month/year with any separators, two-digit years, `ddmmyyyy`, "ngày 05 tháng 3 năm 1960", "05 Tháng Ba, 1960",
/// ISO with or without a time, month and year, a year alone, `00/00/1950`, English names of months and days, the
/// year's name in the cycle of sixty beside it, and Excel serials where the column may hold them.
///
/// - Parameter cell: UTF-8.
/// - Complexity: O(bytes), no allocation.
public func readDate(_ cell: borrowing Span<UInt8>, as reading: DateReading) -> WrittenDate {
  if let date = readCommonForm(cell, reading) { return date }
  let plain = PlainCell(cell)
  let scan = DateScan(plain)
  if scan.count == 0 {
    return isPlaceholder(plain) ? missing(reading, wasWritten: plain.count > 0) : unreadable(reading)
  }
  // Other words may stand beside a date that is written out, not beside a number that may be an age or a place.
  let isSpelledOut = scan.hasLabels && scan.count == 3
  guard !plain.isTooLong, !scan.tooManyNumbers, !scan.hasUnknownWords || isSpelledOut,
    !scan.tellsDeath || reading.isBirth || isSpelledOut
  else { return unreadable(reading) }
  var parts = DateParts(scan, reading)
  parts.bringToVietnam(scan, reading)
  var written = parts.resolved(reading)
  if scan.isLunar, written.date.isMissing, let year = parts.yearOfLunarDay(reading) { written = year }
  if scan.hasLookalikes { written.rules.insert(.lookalikeLetters) }
  if plain.hasForeignBytes || scan.hasTime || scan.hasLabels || scan.namedMonth > 0 {
    written.rules.insert(.dateFormat)
  }
  if scan.isLunar, !written.date.isMissing, reading.kind == .birth { written.findings.add(.birthDateLunar) }
  if scan.tellsDeath, reading.isBirth, !written.date.isMissing {
    // The gravest: somebody is to ask whether this person is dead.
    written.findings = CellFindings(.statusUnclear, written.findings.first)
  }
  return written
}

/// `dd/mm/yyyy` (also with full stops or hyphens) and `yyyy-mm-dd` to the letter, nine cells in ten: no scan.
@inline(__always)
func readCommonForm(_ cell: borrowing Span<UInt8>, _ reading: DateReading) -> WrittenDate? {
  guard cell.count == 10 else { return nil }
  // The first eight bytes and the last eight, the lowest byte first: both lie inside the ten.
  let (first, last) = cell.withUnsafeBufferPointer { bytes in
    let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    return (
      base.loadUnaligned(as: UInt64.self).littleEndian,
      base.loadUnaligned(fromByteOffset: 2, as: UInt64.self).littleEndian
    )
  }
  let year: UInt64
  let month: UInt64
  let day: UInt64
  let form: DateParts.Form
  let separator = UInt8(truncatingIfNeeded: first >> 16)
  if separator == UInt8(truncatingIfNeeded: first >> 40), isPlainDateSeparator(separator) {
    // dd.mm.yyyy: bytes 0, 1, 3, 4 and 6 to 9.
    guard reading.order != .monthFirst,
      let read = decimal(first & 0xFFFF | first >> 8 & 0xFFFF_0000 | last & 0xFFFF_FFFF_0000_0000)
    else { return nil }
    (day, month, year) = (read / 1_000_000, read / 10_000 % 100, read % 10_000)
    form = .dayMonthYear
  } else {
    // yyyy-mm-dd: bytes 0 to 3, 5, 6, 8, 9.
    let hyphen = UInt64(UInt8(ascii: "-"))
    guard first >> 32 & 0xFF == hyphen, last >> 40 & 0xFF == hyphen, reading.order != .swappedISO,
      let read = decimal(
        first & 0xFFFF_FFFF | first >> 8 & 0xFFFF_0000_0000 | last & 0xFFFF_0000_0000_0000)
    else { return nil }
    (year, month, day) = (read / 10_000, read / 100 % 100, read % 100)
    form = .iso
  }
  if month > 12 { return nil }
  return DateParts(year: Int(year), month: Int(month), day: Int(day), form: form).resolved(reading)
}

@inline(__always)
private func isPlainDateSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

private func missing(_ reading: DateReading, wasWritten: Bool) -> WrittenDate {
  WrittenDate(
    .missing, rules: wasWritten ? .placeholderDropped : [],
    findings: reading.isBirth ? CellFindings(.birthDateMissing) : .none)
}

private func unreadable(_ reading: DateReading) -> WrittenDate {
  WrittenDate(
    .missing, rules: .unusableDropped,
    findings: CellFindings(reading.isBirth ? .birthDateUnreadable : .dateUnreadable))
}

extension DateReading {
  var isBirth: Bool { kind == .birth || kind == .birthYear }
}

/// Year, month and day as one reading of a cell has them; 0 is "not given".
struct DateParts {
  enum Form: UInt8 { case dayMonthYear, iso, compact, serial, unknown, impossible }

  var year = 0
  var month = 0
  var day = 0
  var form = Form.unknown
  var hasTwoDigitYear = false
  /// Day and month were exchanged, by the file's order or because only so the cell is a date.
  var wasSwapped = false
  var swapIsForced = false

  init(year: Int = 0, month: Int = 0, day: Int = 0, form: Form) {
    self.year = year
    self.month = month
    self.day = day
    self.form = form
  }

  init(_ scan: DateScan, _ reading: DateReading) {
    if scan.namedMonth > 0 {
      self.init(named: scan, reading)
    } else if scan.hasLabels {
      self.init(labelled: scan, reading)
    } else {
      switch scan.count {
      case 1: self.init(single: scan[0], reading)
      case 2: self.init(pair: scan, reading)
      case 3: self.init(triple: scan, reading)
      case 4: self.init(brokenYear: scan, reading)
      default: self.init(form: .unknown)
      }
    }
  }

  private init(triple scan: DateScan, _ reading: DateReading) {
    let (a, b, c) = (scan[0], scan[1], scan[2])
    if a.digits == 4, b.digits <= 2, c.digits <= 2 {
      self.init(year: a.value, month: b.value, day: c.value, form: .iso)
      if reading.order == .swappedISO, day <= 12, month <= 12, day > 0, month > 0 { swapDayAndMonth() }
    } else if a.digits <= 2, b.digits <= 2, c.digits == 4 || c.digits == 2 {
      self.init(year: c.value, month: b.value, day: a.value, form: .dayMonthYear)
      expandYear(digits: c.digits, reading)
      if reading.order == .monthFirst, day <= 12 {
        swapDayAndMonth()
      }
    } else {
      self.init(form: .unknown)
      return
    }
    if month > 12, (1...12).contains(day), month <= 31 {
      swapDayAndMonth()
      swapIsForced = true
    }
  }

  private init(pair scan: DateScan, _ reading: DateReading) {
    let (a, b) = (scan[0], scan[1])
    if reading.mayHoldSerials, a.digits == 5, a.separator == UInt8(ascii: ".") {
      self.init(serial: a.value, reading)
    } else if a.digits == 4 || a.digits >= 7, b.digits == 1, b.value == 0, a.separator == UInt8(ascii: ".") {
      // A number that a spreadsheet wrote with a decimal: 1950.0, 5031950.0.
      self.init(single: a, reading)
    } else if a.digits == 1, b.digits == 3, reading.isBirth,
      a.separator == UInt8(ascii: ".") || a.separator == UInt8(ascii: ",")
    {
      // 1.960: a year with the point of thousands.
      self.init(year: a.value * 1000 + b.value, form: .dayMonthYear)
    } else if a.digits <= 2, b.digits == 4, a.separators > 1, a.separator != UInt8(ascii: ",") {
      // 05/../1960: a day without its month is none.
      self.init(year: b.value, form: .dayMonthYear)
    } else if a.digits <= 2, b.digits == 4 {
      self.init(year: b.value, month: a.value, form: .dayMonthYear)
    } else if a.digits == 4, b.digits <= 2 {
      self.init(year: a.value, month: b.value, form: .iso)
    } else if reading.order != .monthFirst, a.digits == 4, b.digits == 4, a.separators <= 1,
      !(1800...2100).contains(a.value),
      PartialDate(year: b.value, month: a.value % 100, day: a.value / 100) != nil
    {
      // 0503/1960: no year, and a day of this one.
      self.init(year: b.value, month: a.value % 100, day: a.value / 100, form: .compact)
    } else if reading.order != .monthFirst, a.digits <= 2, b.digits == 6, a.separators == 1 {
      // 05/031960
      self.init(year: b.value % 10_000, month: b.value / 10_000, day: a.value, form: .compact)
    } else if a.digits == 4, b.digits == 4, a.value == b.value {
      self.init(year: a.value, form: .dayMonthYear)
    } else if a.digits <= 2, b.digits == 2, b.value > 31 {
      // Neither a day nor a month: a two-digit year behind a month.
      self.init(year: b.value, month: a.value, form: .dayMonthYear)
      expandYear(digits: 2, reading)
    } else {
      self.init(form: .unknown)
    }
  }

  /// 05/03/19 60: a blank slipped into the year.
  private init(brokenYear scan: DateScan, _ reading: DateReading) {
    let (a, b, c, d) = (scan[0], scan[1], scan[2], scan[3])
    guard a.digits <= 2, b.digits <= 2, c.digits == 2, d.digits == 2, (18...20).contains(c.value),
      a.separators == 1, b.separators == 1, c.separators == 0, reading.order != .monthFirst
    else {
      self.init(form: .unknown)
      return
    }
    self.init(year: c.value * 100 + d.value, month: b.value, day: a.value, form: .compact)
  }

  private init(single part: DateScan.Part, _ reading: DateReading) {
    switch part.digits {
    case 4: self.init(year: part.value, form: .dayMonthYear)
    case 5 where reading.mayHoldSerials: self.init(serial: part.value, reading)
    case 2 where reading.kind == .birthYear:
      self.init(year: part.value, form: .dayMonthYear)
      expandYear(digits: 2, reading)
    case 6...8: self.init(compact: part.value, digits: part.digits, reading)
    default: self.init(form: .unknown)
    }
  }

  /// Digits without separators. Every way to cut them that gives a possible date is a reading, and what all readings
  /// agree on is kept: `1121960` is 1 December or 11 February, so only its year is known.
  private init(compact value: Int, digits: Int, _ reading: DateReading) {
    self.init(form: .impossible)
    func add(_ year: Int, _ month: Int, _ day: Int, yearDigits: Int = 4) {
      var next = DateParts(year: year, month: month, day: day, form: .compact)
      next.expandYear(digits: yearDigits, reading)
      guard next.isPossible(reading) else { return }
      if form == .impossible {
        self = next
      } else {
        if self.year != next.year { form = .unknown }
        if self.month != next.month { (self.month, self.day) = (0, 0) }
        if self.day != next.day { self.day = 0 }
      }
    }
    let (high, low) = (value / 10_000, value % 10_000)
    switch digits {
    case 8:
      add(low, high % 100, high / 100)
      add(high, low / 100, low % 100)
    case 7:
      add(low, high % 100, high / 100)
      add(low, high % 10, high / 10)
    default:
      add(low, high % 10, high / 10)
      add(value % 100, low / 100, high, yearDigits: 2)
      add(low, high, 0)
      add(value / 100, value % 100, 0)
    }
  }

  /// The 1900 date system: 25569 is 1 January 1970. Serials up to 60 carry the 29 February 1900 that never was.
  private init(serial: Int, _ reading: DateReading) {
    guard serial > 60, let date = PartialDate(dayNumber: serial - 25_569) else {
      self.init(form: .impossible)
      return
    }
    self.init(year: date.year, month: date.month, day: date.day, form: .serial)
    if reading.order == .swappedISO, day <= 12 { swapDayAndMonth() }
  }

  private init(named scan: DateScan, _ reading: DateReading) {
    self.init(month: scan.namedMonth, form: .dayMonthYear)
    switch scan.count {
    case 1:
      year = scan[0].value
      expandYear(digits: scan[0].digits, reading)
      if scan[0].digits == 2, scan[0].value <= 31 { form = .unknown }
    case 2 where scan[0].digits == 4:
      (year, day) = (scan[0].value, scan[1].value)
    case 2:
      (day, year) = (scan[0].value, scan[1].value)
      expandYear(digits: scan[1].digits, reading)
    default: form = .unknown
    }
  }

  private init(labelled scan: DateScan, _ reading: DateReading) {
    self.init(form: .dayMonthYear)
    if scan.count >= 3, scan[0].label == .none || scan[0].label == .day, scan[1].label == .none,
      scan[2].label == .none || scan[2].label == .year
    {
      // A label before a whole date: "sinh ngày 05/03/1960", "ngày 05/3 năm 1960".
      self.init(triple: scan, reading)
      return
    }
    if scan.count == 2, scan[0].label == .month, scan[1].label == .none {
      // "tháng 3/1960"
      (month, year) = (scan[0].value, scan[1].value)
      expandYear(digits: scan[1].digits, reading)
      return
    }
    for index in 0..<scan.count {
      let part = scan[index]
      switch part.label {
      case .day where day == 0: day = part.value
      case .month where month == 0: month = part.value
      case .year where year == 0:
        year = part.value
        expandYear(digits: part.digits, reading)
      // "05 tháng 3 năm 1960": the first number without a label is the day.
      case .none where index == 0 && scan.count > 1: day = part.value
      // "ngày 5 tháng 3, 1960"
      case .none where year == 0 && part.digits == 4: year = part.value
      // "05-Thg3-60", as spreadsheets in Vietnamese show a date.
      case .none where year == 0 && part.digits == 2 && index == 2:
        year = part.value
        expandYear(digits: 2, reading)
      default: form = .unknown
      }
    }
  }

  /// A stamp of universal time names the day before where midnight has passed in Vietnam: programs that keep days of birth
  /// as moments write 1960-03-05 as `1960-03-04T17:00:00Z`, or without the zone, which the other rows tell then.
  mutating func bringToVietnam(_ scan: DateScan, _ reading: DateReading) {
    guard form == .iso, !wasSwapped, let clock = scan.clock else { return }
    let isMidnight = clock.isMidnight(inVietnamOf: year)
    guard
      isMidnight && (clock.isUniversal || reading.order == .universalTime)
        || clock.isUniversal && clock.hour >= 17,
      let date = PartialDate(year: year, month: month, day: day),
      let next = PartialDate(dayNumber: date.dayNumber + 1)
    else { return }
    (year, month, day) = (next.year, next.month, next.day)
  }

  private mutating func swapDayAndMonth() {
    (day, month) = (month, day)
    wasSwapped = day != month
  }

  /// Two-digit years: for what has happened the latest century that is not in the future, for a term the nearest.
  private mutating func expandYear(digits: Int, _ reading: DateReading) {
    guard digits == 2 else {
      if digits != 4 { form = .unknown }
      return
    }
    hasTwoDigitYear = true
    let now = reading.asOf.year
    let century = now / 100 * 100
    switch reading.kind {
    case .term:
      year += century
      if year > now + 50 { year -= 100 }
    case .birth, .birthYear, .event:
      year += century
      if year > now { year -= 100 }
    }
  }
}

extension DateScan.Clock {
  /// Whether universal time says so at midnight in Vietnam: 17 hours, and 16 in years of another hour.
  ///
  /// Source: the time zone database, Asia/Ho_Chi_Minh: eight hours ahead in 1943 to 1945, 1947 to 1955, 1960 to 1975.
  func isMidnight(inVietnamOf year: Int) -> Bool {
    isWholeHour && (hour == 17 || hour == 16 && 1942...1975 ~= year)
  }
}
