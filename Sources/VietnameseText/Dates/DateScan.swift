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

  private var parts = InlineArray<4, Part>(repeating: Part())
  private(set) var count = 0
  /// From a month's English name (`05-Mar-60`, as spreadsheets show it); 0 when there is none.
  private(set) var namedMonth = 0
  /// How many numbers stood before that name.
  private(set) var partsBeforeName = 0
  private(set) var hasTime = false
  /// "âm lịch", "tháng Chạp": the date is one of the lunar calendar.
  private(set) var isLunar = false
  private(set) var hasUnknownWords = false
  private(set) var hasLookalikes = false
  private(set) var tooManyNumbers = false
  /// The word before, where the year's animal may follow: its stem (`Canh`), or "tuổi" behind a year.
  private var awaitsAnimal = false

  subscript(index: Int) -> Part { parts[index] }

  var hasLabels: Bool {
    for index in 0..<count where parts[index].label != .none { return true }
    return false
  }

  init(_ cell: PlainCell) {
    var pending = Label.none
    var index = weekdayEnd(cell)
    scan: while index < cell.count {
      let byte = cell[index]
      if isASCIIDigit(byte) || startsLookalikeNumber(cell, at: index) {
        index = scanNumber(cell, from: index, label: pending)
        pending = .none
      } else if isASCIILowercase(byte) {
        let end = wordEnd(cell, from: index)
        pending = note(word: cell, from: index, to: end)
        index = end
      } else if byte == UInt8(ascii: ":"), count > 0, parts[count - 1].separator == 0, count > 1 || hasTime {
        // The number before a colon is an hour; all that follows is time.
        count -= 1
        hasTime = true
        break scan
      } else {
        noteSeparator(byte)
        index += 1
      }
    }
    if awaitsAnimal { hasUnknownWords = true }
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
    return numbers == 3 ? index : 0
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
    if count < 4 {
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
  private mutating func note(word cell: PlainCell, from start: Int, to end: Int) -> Label {
    // Up to eight letters, packed with the last one lowest: compared as one integer.
    var word: UInt64 = 0
    for index in start..<min(end, start + 8) { word = word << 8 | UInt64(cell[index]) }
    if awaitsAnimal {
      awaitsAnimal = false
      // The animal of the year of birth: beside the year it says nothing more.
      if !DateWord.isAnimal(word) { hasUnknownWords = true }
      return .none
    }
    let known = end - start <= 8 ? DateWord.meaning(of: word) : .unknown
    switch known {
    case .label(let label): return label
    case .month(let month):
      namedMonth = month
      partsBeforeName = count
    case .lunarMonth(let month):
      namedMonth = month
      partsBeforeName = count
      isLunar = true
    case .lunar: isLunar = true
    case .age where count > 1: count -= 1  // 1960 (66 tuổi)
    case .age where count == 1 && parts[0].digits == 4, .stem: awaitsAnimal = true
    case .blank where count == 0: break
    case .ignored: break
    case .age, .blank: hasUnknownWords = true
    case .unknown: hasUnknownWords = true
    }
    return .none
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

/// The words that stand in date cells. Marked letters are missing in a `PlainCell`, so "tháng" is also `thng`.
private enum DateWord {
  case label(DateScan.Label)
  case month(Int)
  /// Giêng and Chạp: no month of the solar calendar is called so.
  case lunarMonth(Int)
  case lunar, age, blank, ignored, unknown
  /// The first word of a year's name in the cycle of sixty: Canh of Canh Tý.
  case stem

  /// What follows "thứ".
  static let weekdays: Set<String> = [
    "hai", "ba", "tu", "t", "nam", "nm", "sau", "su", "bay", "by",
  ]

  static func meaning(of word: UInt64) -> DateWord {
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
    case packed("sep"), packed("sept"): .month(9)
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
    case packed("al"), packed("l"), packed("lich"), packed("lch"), packed("nhuan"), packed("nhun"): .lunar
    case packed("tuoi"), packed("tui"): .age
    case packed("x"), packed("xx"), packed("xxx"): .blank
    // "chủ nhật" and the days in English.
    case packed("cn"), packed("chu"), packed("nhat"), packed("nht"), packed("mon"), packed("monday"),
      packed("tue"),
      packed("tuesday"), packed("wed"), packed("thursday"), packed("fri"), packed("friday"), packed("sat"),
      packed("saturday"), packed("sun"), packed("sunday"):
      .ignored
    // "sinh", "sn", "mùng", "mồng", "khoảng", "độ", "chừng"; what is left of "âm"; the parts of a time of day.
    case packed("sinh"), packed("ns"), packed("sn"), packed("mung"), packed("mong"), packed("mng"),
      packed("khoang"), packed("khong"), packed("khng"), packed("do"), packed("chung"),
      packed("chng"),
      packed("am"), packed("m"), packed("pm"), packed("t"), packed("z"), packed("ch"),
      packed("sa"), packed("vao"), packed("vo"), packed("s"),
      // "đầu", "giữa" and "cuối" of a year; "(không rõ ngày)", "(theo GKS)".
      packed("dau"), packed("u"), packed("giua"), packed("gia"), packed("cuoi"), packed("cui"), packed("ro"),
      packed("r"), packed("theo"), packed("gks"):
      .ignored
    case packed("giap"), packed("gip"), packed("binh"), packed("bnh"), packed("dinh"), packed("inh"),
      packed("mau"), packed("mu"), packed("ky"), packed("canh"), packed("tan"), packed("tn"), packed("nham"),
      packed("nhm"), packed("quy"), packed("qu"):
      .stem
    default: .unknown
    }
  }

  /// Whether a word is one of the twelve animals, with its marked letters or without them.
  static func isAnimal(_ word: UInt64) -> Bool {
    switch word {
    case packed("ty"), packed("ti"), packed("t"), packed("suu"), packed("su"), packed("dan"), packed("dn"),
      packed("mao"), packed("mo"), packed("meo"), packed("thin"), packed("thn"), packed("ngo"), packed("ng"),
      packed("mui"), packed("mi"), packed("than"), packed("dau"), packed("du"), packed("tuat"), packed("tut"),
      packed("hoi"), packed("hi"):
      true
    default: false
    }
  }

  @inline(__always)
  private static func packed(_ text: StaticString) -> UInt64 {
    var word: UInt64 = 0
    // A static string with a pointer representation holds `utf8CodeUnitCount` bytes from `utf8Start`.
    for index in 0..<text.utf8CodeUnitCount { word = word << 8 | UInt64(text.utf8Start[index]) }
    return word
  }
}
