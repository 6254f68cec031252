/// The dates that stand beside numbers: `cấp ngày 01/05/2021`, `hẹn 20/12/2026`, `12 tháng 3 năm 2022`, `cấp 2010`.
///
/// Their digits are no part of any number, and alone they are none.
struct NumberDates {
  private var cell: PlainCell
  private var found = false

  /// Blanks the dates of a cell, and "9 số", "12 số"; tells whether there was a date.
  static func takeOut(of cell: inout PlainCell) -> Bool {
    var dates = NumberDates(cell: cell)
    dates.takeOut()
    cell = dates.cell
    return dates.found
  }

  private mutating func takeOut() {
    var index = 0
    /// Where the last part of a date ended, and the last word.
    var dateEnd = -2
    var word = (start: 0, end: 0)
    while index < cell.count {
      if isASCIILowercase(cell[index]) {
        word = (index, wordEnd(from: index))
        index = word.end
      } else if isASCIIDigit(cell[index]) {
        let end = digitsEnd(from: index)
        if let whole = wholeDate(from: index) {
          index = timeEnd(from: whole.end)
          cell.blank(whole.start..<index)
          (found, dateEnd) = (true, index)
        } else if isLabelled(index..<end, word: word, dateEnd: dateEnd) {
          cell.blank(index..<end)
          (found, dateEnd) = (true, end)
          index = end
        } else if end - index <= 2, number(index..<end) == 9 || number(index..<end) == 12,
          isWord(behind: end, in: NumberDates.digitWords)
        {
          cell.blank(index..<end)
          index = end
        } else {
          index = end
        }
      } else {
        index += 1
      }
    }
  }

  /// Day, month and year, or the other way round, by signs between them: slashes, full stops, hyphens, or blanks alone.
  ///
  /// Signs that group the digits of a number are no date's: what they join to it further is looked at.
  private func wholeDate(from start: Int) -> (start: Int, end: Int)? {
    let first = digitsEnd(from: start)
    guard let (second, sign) = nextDigits(from: first) else { return nil }
    let secondEnd = digitsEnd(from: second)
    guard let (third, otherSign) = nextDigits(from: secondEnd) else { return nil }
    let end = digitsEnd(from: third)
    guard (sign == NumberDates.blank) == (otherSign == NumberDates.blank) else { return nil }
    let parts = (number(start..<first), number(second..<secondEnd), number(third..<end))
    let isWhole =
      switch (first - start, secondEnd - second, end - third) {
      case (1...2, 1...2, 4): isDate(parts.0, parts.1, parts.2)
      case (1...2, 1...2, 2) where sign != NumberDates.blank: isDate(parts.0, parts.1, 2000)
      case (4, 1...2, 1...2): isDate(parts.2, parts.1, parts.0)
      default: false
      }
    guard isWhole, !isJoined(before: start, by: sign), !isJoined(behind: end, by: sign) else { return nil }
    return (start, end)
  }

  /// Whether the sign joins further digits in front that are no whole number.
  private func isJoined(before start: Int, by sign: UInt8) -> Bool {
    guard start > 1, cell[start - 1] == sign, isASCIIDigit(cell[start - 2]) else { return false }
    var first = start - 2
    while first > 0, isASCIIDigit(cell[first - 1]) { first -= 1 }
    return start - 1 - first < 8
  }

  private func isJoined(behind end: Int, by sign: UInt8) -> Bool {
    guard end + 1 < cell.count, cell[end] == sign, isASCIIDigit(cell[end + 1]) else { return false }
    let length = digitsEnd(from: end + 1) - end - 1
    return length < 8
  }

  private func isDate(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    guard (1900...2099).contains(year), day <= 31, month <= 31 else { return false }
    return day <= 12 || month <= 12
  }

  /// Digits that a word makes part of a date: a day, a month or a year behind or before "ngày", "tháng", "năm", "cấp",
  /// "hẹn", "hạn"; eight or six of them, where they are a day of the calendar.
  private func isLabelled(_ range: Range<Int>, word: (start: Int, end: Int), dateEnd: Int) -> Bool {
    let value = number(range)
    let isNear = word.end > 0 && isGap(word.end..<range.lowerBound)
    let follows =
      isNear && NumberDates.dateWords.contains(packedWord(cell, word.start..<min(word.end, word.start + 8)))
    switch range.count {
    case 1...2:
      if value > 31 { return false }
      if isWord(behind: range.upperBound, in: NumberDates.monthWords) { return true }
      return follows || dateEnd == range.lowerBound - 1 && isDateSign(cell[dateEnd])
    case 4:
      guard (1900...2099).contains(value) else { return false }
      return follows || dateEnd == range.lowerBound - 1 && isDateSign(cell[dateEnd])
    case 6: return follows && isDate(value / 10_000, value / 100 % 100, 2000)
    case 8: return follows && isCompactDate(UInt64(value))
    default: return false
    }
  }

  /// Whether eight digits are a day of the calendar, the year in front or behind, of a time that cards are of.
  static func isCompactDate(_ value: UInt64) -> Bool {
    func isDay(_ day: UInt64, _ month: UInt64, _ year: UInt64) -> Bool {
      (1...31).contains(day) && (1...12).contains(month) && (1900...2099).contains(year)
    }
    let (high, low) = (value / 10_000, value % 10_000)
    return isDay(high / 100, high % 100, low) || isDay(low % 100, low / 100, high)
  }

  private func isCompactDate(_ value: UInt64) -> Bool { NumberDates.isCompactDate(value) }

  /// The end of a time of day behind a date.
  private func timeEnd(from start: Int) -> Int {
    var index = start
    while index < cell.count, cell[index] == NumberDates.blank || cell[index] == UInt8(ascii: "t") {
      index += 1
    }
    let hour = digitsEnd(from: index)
    guard (1...2).contains(hour - index), hour < cell.count, cell[hour] == UInt8(ascii: ":") else {
      return start
    }
    index = hour
    while index < cell.count,
      isASCIIDigit(cell[index]) || cell[index] == UInt8(ascii: ":") || cell[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    return index
  }

  /// The digits behind a gap of one sign with blanks around it, or of blanks alone.
  private func nextDigits(from start: Int) -> (start: Int, sign: UInt8)? {
    var index = start
    var sign = NumberDates.blank
    while index < cell.count, !isASCIIDigit(cell[index]) {
      if cell[index] != NumberDates.blank {
        guard isDateSign(cell[index]), sign == NumberDates.blank else { return nil }
        sign = cell[index]
      }
      index += 1
    }
    return index < cell.count && index > start ? (index, sign) : nil
  }

  private func isDateSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Blanks and the signs that stand between a label and what it labels.
  private func isGap(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      switch cell[index] {
      case NumberDates.blank, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "("): true
      default: false
      }
    }
  }

  private func isWord(behind end: Int, in words: Set<UInt64>) -> Bool {
    var start = end
    while start < cell.count, cell[start] == NumberDates.blank { start += 1 }
    let stop = wordEnd(from: start)
    return (1...8).contains(stop - start) && words.contains(packedWord(cell, start..<stop))
  }

  private func number(_ range: Range<Int>) -> Int {
    range.count > 9 ? Int.max : range.reduce(0) { $0 * 10 + Int(cell[$1] - UInt8(ascii: "0")) }
  }

  private func digitsEnd(from start: Int) -> Int {
    var index = start
    while index < cell.count, isASCIIDigit(cell[index]) { index += 1 }
    return index
  }

  private func wordEnd(from start: Int) -> Int {
    var index = start
    while index < cell.count, isASCIILowercase(cell[index]) { index += 1 }
    return index
  }

  private static let blank = UInt8(ascii: " ")
  private static let monthWords = packedWords(["thang", "thng", "thg"])
  private static let digitWords = packedWords(["so", "chu"])
  private static let dateWords = packedWords([
    "ngay", "ngy", "thang", "thng", "thg", "nam", "nm", "cap", "han", "hen", "den", "het",
  ])
}
