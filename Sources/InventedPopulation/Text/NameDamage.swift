/// What goes wrong with a name between a person's papers and a list.
struct NameDamage: Sendable {
  private let letters = LetterTable()
  private let legacyFonts = [ScalarEncoder(.tcvn3), ScalarEncoder(.vni)]

  /// Damages one name; a kind that does not fit the name leaves it as it is.
  func apply(_ code: DamageCode, to text: inout CellText, _ random: inout CounterRandom) {
    switch code {
    case .nameMarksLost: map(&text, letters.withoutMarks)
    case .nameTonesLost: map(&text, letters.withoutTone)
    case .nameToneWrong: changeTone(&text, &random)
    case .nameMarkWrong: changeMark(&text, &random)
    case .nameTypo: typo(&text, &random)
    case .nameRegional: regional(&text, &random)
    case .nameToneMisplaced: moveTone(&text, &random)
    case .nameIY: exchangeIY(&text)
    case .nameFamilyVariant: replaceWord(0, of: &text, by: Self.familyVariants)
    case .nameLookAlikeLetter: map(&text) { $0 == 0x110 ? 0xd0 : $0 == 0x111 ? 0xf0 : $0 }
    case .nameDigits: digits(&text, &random)
    case .nameLettersLost: map(&text) { $0 >= 0x80 ? 0x3f : $0 }
    case .nameReplacement: replaceOne(&text, by: 0xfffd, &random) { $0 >= 0x80 }
    case .nameTelex, .nameVNIKeys, .nameVIQR: keystrokes(&text, code, &random)
    case .nameMojibake: readAs1252(&text)
    case .nameLegacyFont: legacyFonts[random.chance(0.75) ? 0 : 1].latin1View(of: &text)
    case .nameDecomposed: decompose(&text, toneFirst: false)
    case .nameMarkOrder: decompose(&text, toneFirst: true)
    case .nameInvisible:
      text.scalars.insert(
        random.pick([0x200b, 0xfeff, 0xad, 0x200c]), at: random.below(text.scalars.count + 1))
    case .nameNoBreakSpace: map(&text) { $0 == 0x20 ? 0xa0 : $0 }
    case .nameSpaces: spaces(&text, &random)
    case .nameJoined: if let space = text.scalars.lastIndex(of: 0x20) { text.scalars.remove(at: space) }
    case .nameLowerCase: map(&text, letters.lower)
    case .nameMixedCase: map(&text) { random.chance(0.4) ? letters.upper($0) : letters.lower($0) }
    case .nameApostrophe:
      let other: UInt32 = random.pick([0x2019, 0x2bc, 0x60])
      map(&text) { $0 == 0x27 ? other : $0 }
    case .nameMiddleMissing: dropMiddle(&text, &random)
    case .nameAbbreviated: abbreviate(&text, &random)
    case .nameInitials: initials(&text)
    case .nameReordered: reorder(&text)
    case .nameExtraWords: extraWords(&text, &random)
    case .nameMissing: text.removeAll()
    default: break
    }
  }

  /// All capitals, as the rules of the collection form ask for.
  func capitals(_ text: inout CellText) { map(&text, letters.upper) }

  func withoutMarks(_ text: inout CellText) { map(&text, letters.withoutMarks) }

  /// Old style puts the tone of oa, oe, uy on the first letter (hòa), new style on the second (hoà).
  func newToneStyle(_ text: inout CellText) {
    for word in text.words() where word.count >= 2 {
      let (first, second) = (word.upperBound - 2, word.upperBound - 1)
      guard let a = letters.letter(text.scalars[first]), let b = letters.letter(text.scalars[second]) else {
        continue
      }
      let isPair = (a.vowel == 6 && (b.vowel == 0 || b.vowel == 3)) || (a.vowel == 9 && b.vowel == 11)
      let isQu = a.vowel == 9 && first > word.lowerBound && letters.lower(text.scalars[first - 1]) == 0x71
      if isPair && !isQu && a.tone != .ngang && b.tone == .ngang { exchangeTones(first, second, &text) }
    }
  }

  // MARK: Letters

  private func map(_ text: inout CellText, _ change: (UInt32) -> UInt32) {
    for index in text.scalars.indices { text.scalars[index] = change(text.scalars[index]) }
  }

  /// The place of one scalar that passes the test, each with the same chance; nil when none does.
  private func place(_ text: CellText, _ random: inout CounterRandom, _ test: (UInt32) -> Bool) -> Int? {
    let count = text.scalars.count(where: test)
    guard count > 0 else { return nil }
    var left = random.below(count)
    return text.scalars.firstIndex {
      guard test($0) else { return false }
      left -= 1
      return left < 0
    }
  }

  private func replaceOne(
    _ text: inout CellText, by scalar: UInt32, _ random: inout CounterRandom, _ test: (UInt32) -> Bool
  ) {
    if let index = place(text, &random, test) { text.scalars[index] = scalar }
  }

  private func changeTone(_ text: inout CellText, _ random: inout CounterRandom) {
    let toned = place(text, &random) { (letters.letter($0)?.tone ?? .ngang) != .ngang }
    guard let index = toned ?? place(text, &random, { letters.letter($0) != nil }),
      var letter = letters.letter(text.scalars[index])
    else { return }
    switch letter.tone {
    case .hoi where random.chance(0.6): letter.tone = .nga
    case .nga where random.chance(0.6): letter.tone = .hoi
    default: letter.tone = random.pick(LetterTable.Tone.allCases.filter { $0 != letter.tone })
    }
    text.scalars[index] = letters.scalar(letter)
  }

  private func changeMark(_ text: inout CellText, _ random: inout CounterRandom) {
    // By vowel: a ă â, e ê, o ô ơ, u ư change among themselves; i and y have no marked sister.
    let sisters: [[Int]] = [
      [1, 2], [0, 2], [0, 1], [4], [3], [], [7, 8], [6, 8], [6, 7], [10], [9], [],
    ]
    let index = place(text, &random) { scalar in
      scalar == 0x110 || scalar == 0x111 || letters.letter(scalar).map { !sisters[$0.vowel].isEmpty } ?? false
    }
    guard let index else { return }
    guard var letter = letters.letter(text.scalars[index]) else {
      text.scalars[index] = letters.withoutMarks(text.scalars[index])
      return
    }
    letter.vowel = random.pick(sisters[letter.vowel])
    text.scalars[index] = letters.scalar(letter)
  }

  private func typo(_ text: inout CellText, _ random: inout CounterRandom) {
    let isLetter: (UInt32) -> Bool = { $0 > 0x40 }
    guard let index = place(text, &random, isLetter) else { return }
    switch random.below(10) {
    case 0..<3: text.scalars.remove(at: index)
    case 3..<5: text.scalars.insert(letters.lower(text.scalars[index]), at: index)
    case 5..<7 where index + 1 < text.scalars.count && isLetter(text.scalars[index + 1]):
      text.scalars.swapAt(index, index + 1)
    default:
      let rows: [StaticString] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
      let bare = letters.lower(letters.withoutMarks(text.scalars[index]))
      for row in rows {
        var keys = CellText()
        keys.append(row)
        guard let key = keys.scalars.firstIndex(of: bare) else { continue }
        let neighbour =
          key == 0 ? 1 : key == keys.scalars.count - 1 ? key - 1 : key + (random.chance(0.5) ? 1 : -1)
        let wasUpper = letters.isUpper(text.scalars[index])
        text.scalars[index] = wasUpper ? letters.upper(keys.scalars[neighbour]) : keys.scalars[neighbour]
      }
    }
  }

  // MARK: Regional spelling

  /// Onsets and endings that are one sound somewhere in the country.
  private static let onsets: [(String, String)] = [
    ("tr", "ch"), ("ch", "tr"), ("s", "x"), ("x", "s"), ("gi", "d"), ("d", "gi"), ("r", "d"), ("l", "n"),
    ("n", "l"), ("v", "d"),
  ]
  private static let endings: [(String, String)] = [
    ("ng", "n"), ("n", "ng"), ("c", "t"), ("t", "c"), ("nh", "n"), ("ưu", "iu"), ("ươu", "iêu"),
  ]

  private func regional(_ text: inout CellText, _ random: inout CounterRandom) {
    let words = text.words()
    guard !words.isEmpty else { return }
    let word = words[random.below(words.count)]
    let lower = text.scalars[word].map(letters.lower)
    let wasUpper = letters.isUpper(text.scalars[word.lowerBound])
    if random.chance(0.6) {
      for (from, to) in Self.onsets {
        let (from, to) = (CellText(from).scalars, CellText(to).scalars)
        guard lower.starts(with: from), lower.count > from.count, letters.letter(lower[from.count]) != nil
        else { continue }
        text.scalars.replaceSubrange(word.lowerBound..<word.lowerBound + from.count, with: to)
        if wasUpper { text.scalars[word.lowerBound] = letters.upper(text.scalars[word.lowerBound]) }
        return
      }
    }
    for (from, to) in Self.endings {
      let (from, to) = (CellText(from).scalars, CellText(to).scalars)
      guard lower.count > from.count, lower.suffix(from.count).elementsEqual(from) else { continue }
      text.scalars.replaceSubrange(word.upperBound - from.count..<word.upperBound, with: to)
      return
    }
  }

  private func moveTone(_ text: inout CellText, _ random: inout CounterRandom) {
    var pairs: [Int] = []
    for index in text.scalars.indices.dropLast() {
      guard let a = letters.letter(text.scalars[index]), let b = letters.letter(text.scalars[index + 1])
      else { continue }
      if (a.tone == .ngang) != (b.tone == .ngang) { pairs.append(index) }
    }
    guard !pairs.isEmpty else { return }
    let index = random.pick(pairs)
    exchangeTones(index, index + 1, &text)
  }

  private func exchangeTones(_ first: Int, _ second: Int, _ text: inout CellText) {
    guard var a = letters.letter(text.scalars[first]), var b = letters.letter(text.scalars[second]) else {
      return
    }
    swap(&a.tone, &b.tone)
    text.scalars[first] = letters.scalar(a)
    text.scalars[second] = letters.scalar(b)
  }

  private func exchangeIY(_ text: inout CellText) {
    for word in text.words() where word.count >= 2 {
      let last = word.upperBound - 1
      guard var letter = letters.letter(text.scalars[last]), letter.vowel == 5 || letter.vowel == 11 else {
        continue
      }
      let before = letters.lower(text.scalars[last - 1])
      let isAfterU = letters.letter(before).map { $0.vowel == 9 } ?? false
      guard isAfterU || [0x68, 0x6b, 0x6c, 0x6d, 0x73, 0x74].contains(before) else { continue }
      letter.vowel = letter.vowel == 5 ? 11 : 5
      text.scalars[last] = letters.scalar(letter)
      return
    }
  }

  private static let familyVariants: [String: String] = [
    "Hoàng": "Huỳnh", "Huỳnh": "Hoàng", "Vũ": "Võ", "Võ": "Vũ", "Phan": "Phạm", "Phạm": "Phan",
    "Trịnh": "Trần",
    "Trần": "Trịnh", "Chu": "Châu", "Châu": "Chu", "Lý": "Lí", "Bùi": "Bồi", "Đặng": "Đằng", "Đinh": "Định",
    "Nguyễn": "Nguyển", "Đỗ": "Đổ", "Lưu": "Liu",
  ]

  private func replaceWord(_ number: Int, of text: inout CellText, by variants: [String: String]) {
    let words = text.words()
    guard words.indices.contains(number) else { return }
    var word = CellText()
    word.scalars.append(contentsOf: text.scalars[words[number]])
    if let variant = variants[word.string] {
      text.scalars.replaceSubrange(words[number], with: variant.unicodeScalars.map(\.value))
    }
  }

  // MARK: Keys and stores

  private func digits(_ text: inout CellText, _ random: inout CounterRandom) {
    let alike: (UInt32) -> UInt32? = {
      $0 == 0x6f || $0 == 0x4f ? 0x30 : $0 == 0x6c || $0 == 0x49 ? 0x31 : nil
    }
    if let index = place(text, &random, { alike($0) != nil }) {
      text.scalars[index] = alike(text.scalars[index]) ?? text.scalars[index]
    }
  }

  /// One word as the keys that were pressed for it.
  private func keystrokes(_ text: inout CellText, _ code: DamageCode, _ random: inout CounterRandom) {
    let marked = text.words().filter { word in text.scalars[word].contains { $0 >= 0x80 } }
    guard !marked.isEmpty else { return }
    let word = random.pick(marked)
    // By vowel, and by tone in the order ngang huyền hỏi ngã sắc nặng.
    let telexMarks: [UInt32] = [0, 0x77, 0x61, 0, 0x65, 0, 0, 0x6f, 0x77, 0, 0x77, 0]
    let vniMarks: [UInt32] = [0, 0x38, 0x36, 0, 0x36, 0, 0, 0x36, 0x37, 0, 0x37, 0]
    let viqrMarks: [UInt32] = [0, 0x28, 0x5e, 0, 0x5e, 0, 0, 0x5e, 0x2b, 0, 0x2b, 0]
    let telexTones: [UInt32] = [0, 0x66, 0x72, 0x78, 0x73, 0x6a]
    let vniTones: [UInt32] = [0, 0x32, 0x33, 0x34, 0x31, 0x35]
    let viqrTones: [UInt32] = [0, 0x60, 0x3f, 0x7e, 0x27, 0x2e]
    let (marks, tones, stroke): ([UInt32], [UInt32], UInt32) =
      switch code {
      case .nameTelex: (telexMarks, telexTones, 0x64)
      case .nameVNIKeys: (vniMarks, vniTones, 0x39)
      default: (viqrMarks, viqrTones, 0x64)
      }
    var typed: [UInt32] = []
    var tone: UInt32 = 0
    for scalar in text.scalars[word] {
      typed.append(letters.withoutMarks(scalar))
      if scalar == 0x110 || scalar == 0x111 { typed.append(stroke) }
      guard let letter = letters.letter(scalar) else { continue }
      if marks[letter.vowel] != 0 { typed.append(marks[letter.vowel]) }
      guard letter.tone != .ngang else { continue }
      // VIQR writes the tone behind its vowel, the two typing methods at the end of the word.
      if code == .nameVIQR {
        typed.append(tones[letter.tone.rawValue])
      } else {
        tone = tones[letter.tone.rawValue]
      }
    }
    if tone != 0 { typed.append(tone) }
    text.scalars.replaceSubrange(word, with: typed)
  }

  /// UTF-8 read as Windows-1252; the five bytes that it lacks are lost.
  private func readAs1252(_ text: inout CellText) {
    let high: [UInt32] = [
      0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d,
      0,
      0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0,
      0x17e, 0x178,
    ]
    let bytes = Array(text.string.utf8)
    text.removeAll()
    for byte in bytes {
      let scalar = (0x80..<0xa0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      if scalar != 0 { text.scalars.append(scalar) }
    }
  }

  private func decompose(_ text: inout CellText, toneFirst: Bool) {
    let source = text.scalars
    text.removeAll()
    for scalar in source {
      guard let letter = letters.letter(scalar) else {
        text.scalars.append(scalar)
        continue
      }
      let parts = letters.decomposed(letter)
      text.scalars.append(parts.base)
      // Canonical order: the horn (class 216) and the dot below (220) before the marks above (230).
      let dotGoesFirst = parts.tone == 0x323 && parts.mark != 0x31b
      let isToneFirst = toneFirst || dotGoesFirst
      for mark in isToneFirst ? [parts.tone, parts.mark] : [parts.mark, parts.tone] where mark != 0 {
        text.scalars.append(mark)
      }
    }
  }

  // MARK: Words

  private func spaces(_ text: inout CellText, _ random: inout CounterRandom) {
    switch random.below(3) {
    case 0: text.scalars.insert(0x20, at: 0)
    case 1: text.scalars.append(0x20)
    default: if let space = text.scalars.firstIndex(of: 0x20) { text.scalars.insert(0x20, at: space) }
    }
  }

  private func dropMiddle(_ text: inout CellText, _ random: inout CounterRandom) {
    let words = text.words()
    guard words.count >= 3 else { return }
    let word = words[random.within(1...words.count - 2)]
    text.scalars.removeSubrange(word.lowerBound...word.upperBound)
  }

  private func abbreviate(_ text: inout CellText, _ random: inout CounterRandom) {
    let words = text.words()
    guard words.count >= 2 else { return }
    if random.chance(0.5) {
      replaceWord(
        0, of: &text,
        by: [
          "Nguyễn": random.pick(["Ng.", "Ng", "Ngyễn", "Ngyen"]), "Phạm": "Ph.", "Phan": "Ph.",
          "Huỳnh": "Hùynh", "Trần": "Tr.",
        ])
    } else if words.count >= 3 {
      let word = words[1]
      text.scalars.replaceSubrange(word, with: [text.scalars[word.lowerBound], 0x2e])
    }
  }

  private func initials(_ text: inout CellText) {
    let words = text.words()
    guard let last = words.last, words.count >= 2 else { return }
    var short: [UInt32] = []
    for word in words.dropLast() { short += [text.scalars[word.lowerBound], 0x2e] }
    text.scalars = short + text.scalars[last]
  }

  private func reorder(_ text: inout CellText) {
    let words = text.words()
    guard let last = words.last, words.count >= 2 else { return }
    let given = Array(text.scalars[last])
    text.scalars = given + [0x20] + text.scalars[..<(last.lowerBound - 1)]
  }

  private func extraWords(_ text: inout CellText, _ random: inout CounterRandom) {
    let words = text.words()
    guard let last = words.last else { return }
    var extra = CellText()
    switch random.below(4) {
    case 0: extra.append("Ông ")
    case 1: extra.append("Bà ")
    default:
      let given = Array(text.scalars[last])
      text.append(random.chance(0.5) ? " (tức " : " còn gọi là ")
      text.scalars.append(contentsOf: given)
      if text.scalars.contains(0x28) { text.append(")") }
    }
    text.scalars.insert(contentsOf: extra.scalars, at: 0)
  }
}
