import ResidentModel

/// A birth date as it gets into a list: known to the year or the day, misheard, mistyped, reformatted.
enum BirthDateWriting {
  /// - Returns: the damage done.
  static func write(
    _ person: Person, by clerk: Clerk, slip: DamageCode?, into cell: inout CellText,
    _ random: inout CounterRandom
  ) -> DamageSet {
    var damage = DamageSet()
    var date = person.birthDate
    if let slip, let wrong = wrong(slip, date, &random), wrong != date {
      date = wrong
      damage.insert(slip)
    }
    var precision = person.birthPrecision
    if precision == .day {
      switch slip {
      case .birthYearOnly: precision = .year
      case .birthDayFiller: precision = .filler
      default: if clerk.writesYearOnlyForOld && date.year < 1960 { precision = .year }
      }
      if precision != .day { damage.insert(precision == .year ? .birthYearOnly : .birthDayFiller) }
    }
    if let slip, writeOddly(slip, date, isExact: precision == .day, into: &cell, &random) {
      damage.insert(slip)
      return damage
    }
    guard precision != .year else {
      cell.append(decimal: date.year)
      return damage
    }
    let isShort = clerk.writesTwoDigitYears || slip == .birthDayTwoDigitYear
    if isShort { damage.insert(.birthDayTwoDigitYear) }
    let day = precision == .filler ? 1 : date.day
    let month = precision == .filler ? 1 : date.month
    // A spreadsheet set to American dates takes 05/03 for 3 May, and leaves 25/03 as it is.
    let isSwapped = clerk.swapsDays && day <= 12
    if isSwapped && day != month { damage.insert(.birthDayLocaleSwap) }
    cell.append(
      day: isSwapped ? month : day, month: isSwapped ? day : month, year: date.year, style: clerk.dateStyle,
      isShort: isShort)
    return damage
  }

  /// The forms that no clerk's style covers. - Returns: whether the cell was written.
  private static func writeOddly(
    _ slip: DamageCode, _ date: PartialDate, isExact: Bool, into cell: inout CellText,
    _ random: inout CounterRandom
  ) -> Bool {
    switch slip {
    case .birthDayMissing: break
    case .birthDayZero:
      cell.append("00/00/")
      cell.append(decimal: date.year)
    case .birthDaySerial where isExact && date.year >= 1901:
      // Spreadsheets count from 1899-12-30 for all days after February 1900.
      cell.append(decimal: date.dayNumber + 25_569)
    case .birthDayWords where isExact:
      cell.append("ngày ")
      cell.append(decimal: date.day, digits: 2)
      cell.append(" tháng ")
      cell.append(decimal: date.month)
      cell.append(" năm ")
      cell.append(decimal: date.year)
    case .birthDayRunTogether where isExact:
      cell.append(decimal: date.day, digits: 2)
      cell.append(decimal: date.month, digits: 2)
      cell.append(decimal: date.year)
    case .birthDayImpossible where isExact:
      cell.append(random.chance(0.5) ? "31/02/" : "31/04/")
      cell.append(decimal: date.year)
    default: return false
    }
    return true
  }

  private static func wrong(_ code: DamageCode, _ date: PartialDate, _ random: inout CounterRandom)
    -> PartialDate?
  {
    let (year, month, day) = (date.year, date.month, date.day)
    switch code {
    case .birthDayTypo:
      return switch random.below(4) {
      case 0: PartialDate(year: year, month: month, day: changedDigit(day, &random))
      case 1: PartialDate(year: year, month: changedDigit(month, &random), day: day)
      case 2: PartialDate(year: year / 10 * 10 + random.below(10), month: month, day: day)
      default: PartialDate(year: year, month: month, day: day % 10 * 10 + day / 10)
      }
    case .birthDaySwapped: return PartialDate(year: year, month: day, day: month)
    case .birthDayOffByOne:
      return PartialDate(year: year + (random.chance(0.7) ? -1 : 1), month: month, day: day)
    case .birthYearWrong:
      return PartialDate(year: year + random.pick([-10, 10, -3, 3, -2, 2, -20]), month: month, day: day)
    case .birthDayOtherDay:
      return PartialDate(dayNumber: date.dayNumber + random.pick([-30, -7, -2, -1, 1, 2, 7, 30]))
    // A lunar day lies three to seven weeks before the solar one.
    case .birthDayLunar:
      return year < 1975 ? PartialDate(dayNumber: date.dayNumber - random.within(20...50)) : nil
    case .birthDayFuture: return PartialDate(year: year + 100, month: month, day: day)
    default: return nil
    }
  }

  private static func changedDigit(_ value: Int, _ random: inout CounterRandom) -> Int {
    random.chance(0.5) ? value / 10 * 10 + random.below(10) : random.below(4) * 10 + value % 10
  }
}

extension CellText {
  /// A date in one of the usual ways; the short form has two digits for the year.
  mutating func append(day: Int, month: Int, year: Int, style: Clerk.DateStyle, isShort: Bool) {
    let digits = style == .unpadded ? 1 : 2
    let separator: StaticString = style == .dashed ? "-" : style == .dotted ? "." : "/"
    append(decimal: day, digits: digits)
    append(separator)
    append(decimal: month, digits: digits)
    append(separator)
    append(decimal: isShort ? year % 100 : year, digits: isShort ? 2 : 4)
  }
}
