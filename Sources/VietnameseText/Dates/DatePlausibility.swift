import ResidentModel

/// From parts to a date: zeros, fillers, days that do not exist, years that cannot be.
extension DateParts {
  /// Whether the parts name a date, or part of one, that the column can hold.
  func isPossible(_ reading: DateReading) -> Bool {
    guard isPlausibleYear(reading) else { return false }
    if month == 0 { return day == 0 }
    return day == 0
      ? PartialDate(year: year, month: month) != nil : PartialDate(year: year, month: month, day: day) != nil
  }

  private func isPlausibleYear(_ reading: DateReading) -> Bool {
    let now = reading.asOf.year
    switch reading.kind {
    case .birth, .birthYear:
      return (now - DateReading.oldestEntry...now).contains(year) && !isZeroOfSpreadsheets(reading)
    case .event: return (1900...now + 1).contains(year)
    case .term: return (1900...now + 100).contains(year)
    }
  }

  /// The days that spreadsheets and databases show for a cell without a date, where nobody of those who were born then
  /// is alive.
  private func isZeroOfSpreadsheets(_ reading: DateReading) -> Bool {
    guard year < reading.asOf.year - DateReading.longestLife else { return false }
    return year == 1899 && month == 12 && day >= 30 || year == 1900 && month == 1 && day <= 1
  }

  /// The 30th of a lunar month, which in the calendar of today has none: the year is known, and told to be lunar.
  func yearOfLunarDay(_ reading: DateReading) -> WrittenDate? {
    guard reading.kind == .birth, (1...30).contains(day), (1...12).contains(month), isPlausibleYear(reading),
      let date = PartialDate(year: year)
    else { return nil }
    return WrittenDate(date, rules: .dateFormat, findings: CellFindings(.birthDatePartial))
  }

  func resolved(_ reading: DateReading) -> WrittenDate {
    let isBirth = reading.isBirth
    if form == .unknown {
      return dropped(isBirth ? .birthDateUnreadable : .dateUnreadable)
    }
    if year == 0, month == 0, day == 0, form != .impossible {
      // 00/00/0000
      return WrittenDate(
        .missing, rules: .placeholderDropped, findings: isBirth ? CellFindings(.birthDateMissing) : .none)
    }
    guard form != .impossible, let date = assembled(asBirth: isBirth) else {
      return dropped(isBirth ? .birthDateImpossible : .dateImpossible, comparable: soundParts(reading))
    }
    let isFuture = date.earliest > reading.asOf.latest
    if isBirth, isFuture { return bornAhead(date, reading) }
    guard isPlausibleYear(reading) else {
      return dropped(isFuture ? .dateFuture : isBirth ? .birthDateImpossible : .dateImpossible)
    }
    return WrittenDate(date, rules: rules, findings: findings(date, reading, isFuture: isFuture))
  }

  /// A birth after the day of the run, by a year at most, is that of a child on a later list; any other a slip.
  private func bornAhead(_ date: PartialDate, _ reading: DateReading) -> WrittenDate {
    guard date.latest.dayNumber - reading.asOf.latest.dayNumber <= 366 else {
      return dropped(.birthDateFuture)
    }
    return WrittenDate(date, rules: rules, findings: CellFindings(.birthDateFuture))
  }

  private func dropped(_ code: FindingCode, comparable: PartialDate = .missing) -> WrittenDate {
    WrittenDate(.missing, rules: .unusableDropped, findings: CellFindings(code), comparable: comparable)
  }

  /// The year of a day that no calendar has, and its month if no month has such a day: of 31/02 either may be the slip.
  private func soundParts(_ reading: DateReading) -> PartialDate {
    guard isPlausibleYear(reading) else { return .missing }
    return (day > 31 ? PartialDate(year: year, month: month) : nil) ?? PartialDate(year: year) ?? .missing
  }

  /// A zero is a part not known; 01/01 of a birth is what offices fill in for it, so only its year is believed.
  private func assembled(asBirth isBirth: Bool) -> PartialDate? {
    if month == 0 { return day <= 31 ? PartialDate(year: year) : nil }
    if day == 0 { return PartialDate(year: year, month: month) }
    return PartialDate(year: year, month: month, day: day, isFiller: isBirth && day == 1 && month == 1)
  }

  private var rules: ChangeRules {
    var rules: ChangeRules = []
    if form == .compact { rules.insert(.dateFormat) }
    if form == .serial { rules.insert(.dateSerial) }
    if hasTwoDigitYear { rules.insert(.twoDigitYear) }
    if wasSwapped { rules.insert(.dateLocaleSwap) }
    return rules
  }

  /// Gravest first: `CellFindings` keeps two.
  private func findings(_ date: PartialDate, _ reading: DateReading, isFuture: Bool) -> CellFindings {
    var findings = CellFindings.none
    guard reading.isBirth else {
      if isFuture, reading.kind == .event { findings.add(.dateFuture) }
      return findings
    }
    if swapIsForced { findings.add(.birthDateLocaleSwap) }
    if form == .serial { findings.add(.birthDateSerial) }
    if hasTwoDigitYear { findings.add(.birthDateTwoDigitYear) }
    switch date.precision {
    case .filler: findings.add(.birthDateFiller)
    case .month, .year: if reading.kind == .birth { findings.add(.birthDatePartial) }
    case .day, .missing: break
    }
    return findings
  }
}
