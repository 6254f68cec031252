/// The numbers of a date cell in the order written, each with the word that labels it.
struct DateScan {
  enum Label: UInt8 { case none, day, month, year }

  struct Part {
    var value = 0
    var digits = 0
    var label = Label.none
    /// The separator after it: `/ - . , space`, or 0 at the end.
    var separator: UInt8 = 0
    /// How many slashes, hyphens or full stops of that kind: two where a number is left out (`05/../1960`).
    var separators = 0
  }

  private var parts = InlineArray<6, Part>(repeating: Part())
  private(set) var count = 0
  /// From a month's English name (`05-Mar-60`, as spreadsheets show it); 0 when there is none.
  private(set) var namedMonth = 0
  /// How many numbers stood before that name.
  private(set) var partsBeforeName = 0
  private(set) var hasTime = false
  /// The time of day behind the date, as databases write it (`17:00:00`, `T17:00:00.000Z`); nil for others.
  private(set) var clock: Clock?

  struct Clock {
    var hour: Int
    /// To the second: midnight in some zone.
    var isWholeHour: Bool
    /// A zone stands behind it: `Z`, `+00:00`.
    var isUniversal: Bool
  }
  /// "âm lịch", "tháng Chạp": the date is one of the lunar calendar.
  private(set) var isLunar = false
  private(set) var hasUnknownWords = false
  private(set) var hasLookalikes = false
  private(set) var tooManyNumbers = false
  /// "(đã mất)" behind the date.
  private(set) var tellsDeath = false
  /// The word before, where the year's animal may follow: its stem (`Canh`), or "tuổi" behind a year.
  private var awaitsAnimal = false
  /// The animals that a word by itself may name, one bit each.
  private var animals: UInt16 = 0
  /// Where a word ended that says the month and may be the first of two: `mười` of `mười hai`.
  private var tenEnd = -1
  /// The month is "tháng Một": in the lunar calendar the eleventh is called so too.
  private var isMonthOne = false
  private var hasWeekday = false
  /// The day of the week in English that is also a word of ours: `Thu`.
  private var needsWholeDate = false
  /// "dương", before "lịch".
  private var isSolar = false
  /// "tại" behind a whole date: a place follows.
  private var isPlace = false
  /// How many numbers stood before the words behind a date: none may follow.
  private var countBeforeNote = -1

  subscript(index: Int) -> Part { parts[index] }

  var hasLabels: Bool {
    for index in 0..<count where parts[index].label != .none { return true }
    return false
  }

  init(_ cell: PlainCell) {
    var pending = Label.none
    var index = weekdayEnd(cell)
    hasWeekday = index > 0
    scan: while index < cell.count {
      let byte = cell[index]
      if isASCIIDigit(byte) || startsLookalikeNumber(cell, at: index) {
        index = scanNumber(cell, from: index, label: pending)
        pending = .none
      } else if isASCIILowercase(byte) {
        let end = wordEnd(cell, from: index)
        pending = note(word: cell, from: index, to: end, behind: pending)
        index = end
      } else if byte == UInt8(ascii: ":"), count > 0, parts[count - 1].separator == 0, count > 1 || hasTime {
        // The number before a colon is an hour; all that follows is time.
        count -= 1
        hasTime = true
        noteClock(cell, from: index, hour: parts[count])
        break scan
      } else {
        noteSeparator(byte)
        index += 1
      }
    }
    if awaitsAnimal || isSolar || isMonthOne && isLunar || countBeforeNote >= 0 && countBeforeNote != count {
      hasUnknownWords = true
    }
    if needsWholeDate, count != (namedMonth > 0 ? 2 : 3) { hasUnknownWords = true }
    if animals != 0, !isYearOfAnimal { hasUnknownWords = true }
    joinDoubled()
  }

  /// Reads the time from its first colon on: `:00:00`, `:00:00.000z`, `:00:00+00:00`.
  private mutating func noteClock(_ cell: PlainCell, from start: Int, hour: Part) {
    var index = start
    var isWhole = true
    while index < cell.count {
      let byte = cell[index]
      guard isASCIIDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") else { break }
      if isASCIIDigit(byte), byte != UInt8(ascii: "0") { isWhole = false }
      index += 1
    }
    let zone = cell.word(index..<cell.count)
    let isUniversal = ["z", "+00:00", "+0000", "+00"].contains(zone)
    guard hour.digits == 2, hour.value < 24, isUniversal || zone.isEmpty && index - start >= 6 else { return }
    clock = Clock(hour: hour.value, isWholeHour: isWhole, isUniversal: isUniversal)
  }

  /// A date that is written twice, 05/03/1960 (05/03/1960), is one; five or six other numbers are none.
  private mutating func joinDoubled() {
    guard count > 4 else { return }
    for index in 0..<3 where parts[index].value != parts[index + 3].value || count < 6 {
      tooManyNumbers = true
      return
    }
    count = 3
  }

  /// Whether the year in the cell has the animal that is named: 1962 (Dần).
  private var isYearOfAnimal: Bool {
    for index in 0..<count where parts[index].digits == 4 {
      return animals >> UInt16((parts[index].value + 8) % 12) & 1 == 1
    }
    return false
  }

  private mutating func noteSeparator(_ byte: UInt8) {
    guard count > 0 else { return }
    // A visible separator counts before the spaces around it.
    if parts[count - 1].separator == 0 || parts[count - 1].separator == UInt8(ascii: " ") {
      parts[count - 1].separator = byte
    }
    if byte != UInt8(ascii: " "), byte == parts[count - 1].separator { parts[count - 1].separators += 1 }
  }

  /// Where `thứ hai,` or `T2` ends before a date of three numbers; 0 where no such day stands first.
  private func weekdayEnd(_ cell: PlainCell) -> Int {
    guard cell.count > 8, cell[0] == UInt8(ascii: "t") else { return 0 }
    var index = wordEnd(cell, from: 0)
    guard ["t", "th", "thu"].contains(cell.word(0..<index)) else { return 0 }
    while index < cell.count, cell[index] == UInt8(ascii: " ") { index += 1 }
    let start = index
    if index < cell.count, UInt8(ascii: "2")...UInt8(ascii: "7") ~= cell[index] {
      index += 1
    } else {
      index = wordEnd(cell, from: index)
      guard DateWord.weekdays.contains(cell.word(start..<index)) else { return 0 }
    }
    // th 3/1960 is a month: a gap or a comma stands behind a weekday, and a whole date.
    guard index < cell.count, cell[index] == UInt8(ascii: " ") || cell[index] == UInt8(ascii: ",") else {
      return 0
    }
    let numbers = (index..<cell.count).count { isASCIIDigit(cell[$0]) && !isASCIIDigit(cell[$0 - 1]) }
    return numbers == 3 || numbers == 2 && hasMonthInWords(cell, from: index) ? index : 0
  }

  /// Whether "tháng" and a word follow: Thứ Bảy, 05 Tháng Ba, 1964.
  private func hasMonthInWords(_ cell: PlainCell, from start: Int) -> Bool {
    var index = start
    while index < cell.count {
      let end = wordEnd(cell, from: index)
      if ["thang", "thng", "thg"].contains(cell.word(index..<end)) {
        return end + 1 < cell.count && isASCIILowercase(cell[end + 1])
      }
      index = max(end, index + 1)
    }
    return false
  }

  /// Letters that stand for digits (`O5/l2/196O`): only in a run that has a digit and nothing else but digits.
  private func startsLookalikeNumber(_ cell: PlainCell, at index: Int) -> Bool {
    var position = index
    var digits = 0
    while position < cell.count {
      let byte = cell[position]
      if isASCIIDigit(byte) {
        digits += 1
      } else if digitLookalike(byte) == nil {
        if isASCIILowercase(byte) { return false }
        break
      }
      position += 1
    }
    return digits > 0
  }

  private mutating func scanNumber(_ cell: PlainCell, from start: Int, label: Label) -> Int {
    var part = Part(label: label)
    var index = start
    let takesLookalikes = startsLookalikeNumber(cell, at: start)
    while index < cell.count {
      var digit = cell[index]
      if takesLookalikes, let meant = digitLookalike(digit) {
        digit = meant
        hasLookalikes = true
      }
      guard isASCIIDigit(digit) else { break }
      part.value = min(part.value * 10 + Int(digit - UInt8(ascii: "0")), 1_000_000_000)
      part.digits += 1
      index += 1
    }
    if count < 6 {
      parts[count] = part
      count += 1
    } else {
      tooManyNumbers = true
    }
    return index
  }

  private func wordEnd(_ cell: PlainCell, from start: Int) -> Int {
    var index = start
    while index < cell.count, isASCIILowercase(cell[index]) { index += 1 }
    return index
  }

  /// Takes notice of a word, and returns the label that it gives to the next number.
  private mutating func note(
    word cell: PlainCell, from start: Int, to end: Int, behind label: Label
  ) -> Label {
    // Up to sixteen letters, packed with the last one lowest: compared as one integer.
    var word: UInt128 = 0
    for index in start..<min(end, start + 16) { word = word << 8 | UInt128(cell[index]) }
    if end - start > 16 { word = 0 }
    if awaitsAnimal {
      awaitsAnimal = false
      // The animal of the year of birth: beside the year it says nothing more.
      if DateWord.animals(word) == 0 { hasUnknownWords = true }
      return .none
    }
    if tenEnd == start - 1, let unit = DateWord.monthNumber(word), unit <= 2 {
      namedMonth = 10 + unit
      tenEnd = -1
      return .none
    }
    if label == .month, let month = monthInWords(word, cell, from: start, to: end) {
      namedMonth = month
      partsBeforeName = count
      if month == 10 { tenEnd = end }
      isMonthOne = month == 1
      return .none
    }
    let wasSolar = isSolar
    isSolar = false
    let meaning = DateWord.meaning(of: word)
    // Without "lịch" it is a street: đường 30/4.
    if wasSolar, meaning != .calendar { hasUnknownWords = true }
    switch meaning {
    case .label(let label): return label
    case .month(let month):
      namedMonth = month
      partsBeforeName = count
    case .lunarMonth(let month):
      namedMonth = month
      partsBeforeName = count
      // Calendars in Vietnamese call January so too, and no lunar date has a day of the week.
      if !hasWeekday { isLunar = true }
    case .lunar: isLunar = true
    case .solar: isSolar = true
    case .calendar: if !wasSolar { isLunar = true }
    case .age where count > 1: count -= 1  // 1960 (66 tuổi)
    case .age where count == 0, .age where count == 1 && parts[0].digits == 4: awaitsAnimal = true
    case .stem:
      awaitsAnimal = true
      // Day and month of a year that is called so: 15 tháng Tám năm Canh Tý (1960).
      if count == (namedMonth > 0 ? 1 : 2), parts[0].digits <= 2 { isLunar = true }
    case .blank where count == 0: break
    // "tháng khoảng 3": the label is the number's.
    case .ignored: return label == .month ? label : .none
    case .weekday: needsWholeDate = true
    case .death where count > 0:
      tellsDeath = true
      countBeforeNote = count
    case .place where count == (namedMonth > 0 ? 2 : 3):
      isPlace = true
      countBeforeNote = count
    case .age, .blank, .death, .place: hasUnknownWords = true
    case .unknown:
      let animals = DateWord.animals(word)
      if animals != 0, self.animals == 0 {
        // In brackets it stands beside the year, right or wrong as neighbours reckon it.
        let isBracketed = start > 0 && cell[start - 1] == UInt8(ascii: "(")
        self.animals = isBracketed && count > 0 && parts[count - 1].digits == 4 ? .max : animals
      } else if !isPlace {
        hasUnknownWords = true
      }
    }
    return .none
  }

  /// The month that a word behind "tháng" names. "Năm" is also "year", where the month is left blank.
  private func monthInWords(_ word: UInt128, _ cell: PlainCell, from start: Int, to end: Int) -> Int? {
    guard let month = DateWord.monthNumber(word) else { return nil }
    guard month == 5 else { return month }
    guard start > 1, cell[start - 1] == UInt8(ascii: " "), isASCIILowercase(cell[start - 2]) else {
      return nil
    }
    // "05 Tháng Năm 1964", "tháng năm năm 1964"; "ngày 05 tháng năm 1964" may lack its month.
    if count == 1, parts[0].label == .none, parts[0].digits <= 2 { return month }
    guard end + 1 < cell.count, cell[end] == UInt8(ascii: " ") else { return nil }
    let next = cell.word(end + 1..<wordEnd(cell, from: end + 1))
    return next == "nam" || next == "nm" ? month : nil
  }
}

/// The digit that a letter is often typed for.
@inline(__always)
func digitLookalike(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "o"): UInt8(ascii: "0")
  case UInt8(ascii: "l"), UInt8(ascii: "i"): UInt8(ascii: "1")
  default: nil
  }
}

/// The words that stand in date cells, without marks; and as programs leave them that drop marked letters: `thng`.
private enum DateWord: Equatable {
  case label(DateScan.Label)
  case month(Int)
  /// Giêng and Chạp: no month of the solar calendar is called so.
  case lunarMonth(Int)
  case lunar, age, blank, ignored, unknown
  /// "dương", and "lịch" behind it or behind "âm".
  case solar, calendar
  /// `Thu`, which is also "thứ".
  case weekday
  /// "mất", "chết"; "tại" before a place.
  case death, place
  /// The first word of a year's name in the cycle of sixty: Canh of Canh Tý.
  case stem

  /// What follows "thứ".
  static let weekdays: Set<String> = [
    "hai", "ba", "tu", "t", "nam", "nm", "sau", "su", "bay", "by",
  ]

  static func meaning(of word: UInt128) -> DateWord {
    switch word {
    case packed("ngay"), packed("ngy"), packed("ng"): .label(.day)
    case packed("thang"), packed("thng"), packed("thg"), packed("th"): .label(.month)
    case packed("nam"), packed("nm"): .label(.year)
    case packed("jan"), packed("january"): .month(1)
    case packed("feb"), packed("february"): .month(2)
    case packed("mar"), packed("march"): .month(3)
    case packed("apr"), packed("april"): .month(4)
    case packed("may"): .month(5)
    case packed("jun"), packed("june"): .month(6)
    case packed("jul"), packed("july"): .month(7)
    case packed("aug"), packed("august"): .month(8)
    case packed("sep"), packed("sept"), packed("september"): .month(9)
    case packed("oct"), packed("october"): .month(10)
    case packed("nov"), packed("november"): .month(11)
    case packed("dec"), packed("december"): .month(12)
    // In Roman figures, as older papers have it; X alone is as often a blank.
    case packed("i"): .month(1)
    case packed("ii"): .month(2)
    case packed("iii"): .month(3)
    case packed("iv"): .month(4)
    case packed("v"): .month(5)
    case packed("vi"): .month(6)
    case packed("vii"): .month(7)
    case packed("viii"): .month(8)
    case packed("ix"): .month(9)
    case packed("xi"): .month(11)
    case packed("xii"): .month(12)
    case packed("gieng"), packed("ging"): .lunarMonth(1)
    case packed("chap"), packed("chp"): .lunarMonth(12)
    // "âm lịch", "âl", "ÂL", "nhuận"
    case packed("al"), packed("l"), packed("nhuan"), packed("nhun"): .lunar
    case packed("lich"), packed("lch"): .calendar
    case packed("duong"), packed("dng"): .solar
    case packed("tuoi"), packed("tui"): .age
    case packed("x"), packed("xx"), packed("xxx"): .blank
    case packed("thu"): .weekday
    case packed("mat"), packed("mt"), packed("chet"), packed("cht"): .death
    case packed("tai"): .place
    // "chủ nhật" and the days in English.
    case packed("cn"), packed("chu"), packed("nhat"), packed("nht"), packed("mon"), packed("monday"),
      packed("tue"), packed("tues"), packed("tuesday"), packed("wed"), packed("weds"), packed("wednesday"),
      packed("thur"), packed("thurs"), packed("thursday"), packed("fri"), packed("friday"), packed("sat"),
      packed("saturday"), packed("sun"), packed("sunday"),
      // 1st, 2nd, 3rd.
      packed("st"), packed("nd"), packed("rd"):
      .ignored
    // "sinh", "sn", "mùng", "mồng", "khoảng", "độ", "chừng"; what is left of "âm"; the parts of a time of day.
    case packed("sinh"), packed("ns"), packed("sn"), packed("mung"), packed("mong"), packed("mng"),
      packed("khoang"), packed("khong"), packed("khng"), packed("do"), packed("chung"),
      packed("chng"),
      packed("am"), packed("m"), packed("pm"), packed("t"), packed("z"), packed("ch"),
      packed("sa"), packed("vao"), packed("vo"), packed("s"),
      // "đầu", "giữa" and "cuối" of a year; "(không rõ ngày)", "(theo GKS)", "(khai)", "(DL)", "đã" of "đã mất".
      packed("dau"), packed("u"), packed("giua"), packed("gia"), packed("cuoi"), packed("cui"), packed("ro"),
      packed("r"), packed("theo"), packed("gks"), packed("khai"), packed("dl"), packed("da"):
      .ignored
    case packed("giap"), packed("gip"), packed("binh"), packed("bnh"), packed("dinh"), packed("inh"),
      packed("mau"), packed("mu"), packed("ky"), packed("canh"), packed("at"), packed("tan"), packed("tn"),
      packed("nham"),
      packed("nhm"), packed("quy"), packed("qu"):
      .stem
    default: .unknown
    }
  }

  /// The animals that a word may name, with its marked letters or without them: bit 0 is Tý. 0 for any other word.
  static func animals(_ word: UInt128) -> UInt16 {
    switch word {
    case packed("ty"), packed("ti"), packed("t"): 1 << 0 | 1 << 5
    case packed("suu"), packed("su"): 1 << 1
    case packed("dan"), packed("dn"): 1 << 2
    case packed("mao"), packed("mo"), packed("meo"): 1 << 3
    case packed("thin"), packed("thn"): 1 << 4
    case packed("ngo"), packed("ng"): 1 << 6
    case packed("mui"), packed("mi"): 1 << 7
    case packed("than"): 1 << 8
    case packed("dau"), packed("du"): 1 << 9
    case packed("tuat"), packed("tut"): 1 << 10
    case packed("hoi"), packed("hi"): 1 << 11
    default: 0
    }
  }

  /// The number of a month in a word, behind "tháng": Một … Mười.
  static func monthNumber(_ word: UInt128) -> Int? {
    switch word {
    case packed("mot"): 1
    case packed("hai"): 2
    case packed("ba"): 3
    case packed("tu"): 4
    case packed("nam"): 5
    case packed("sau"): 6
    case packed("bay"): 7
    case packed("tam"): 8
    case packed("chin"): 9
    case packed("muoi"): 10
    default: nil
    }
  }

  @inline(__always)
  private static func packed(_ text: StaticString) -> UInt128 {
    var word: UInt128 = 0
    // A static string with a pointer representation holds `utf8CodeUnitCount` bytes from `utf8Start`.
    for index in 0..<text.utf8CodeUnitCount { word = word << 8 | UInt128(text.utf8Start[index]) }
    return word
  }
}
