import ByteText

/// The words of a unit name or an address, twice: as letters without marks (for finding) and with letters, marks and
/// tone told apart (for preferring the exact spelling). Reused from cell to cell.
///
/// A run of words has one key however it is spaced: `Phan Rang-Tháp Chàm`, `phan rang thap cham`, `PhanRang ThapCham`.
/// Digits are words of their own and lose leading zeros, so that "P1", "P.01" and "Phường 1" end alike.
struct UnitText: ~Copyable {
  enum Break: UInt8 {
    /// Nothing but a space, or a change from letters to digits.
    case none
    /// A hyphen or a full stop: may stand inside a name.
    case soft
    /// A comma, semicolon, bracket, slash or the beginning: a new part.
    case hard
  }

  struct Word {
    var foldedStart: UInt32
    var foldedEnd: UInt32
    var markedStart: UInt32
    var markedEnd: UInt32
    /// The folded letters as `packedWord` has them; 0 for a word of more than eight.
    var packed: UInt64
    /// Byte offset in the cell.
    var sourceStart: UInt32
    var breakBefore: Break
    var isNumber: Bool
    /// How many digits were written, leading zeros included; 0 for a word.
    var digits: UInt32
    /// What the word begins, of a unit's name or an address: asked many times over while an address is read.
    var prefixes = InlineArray<2, UnitPrefix>(repeating: .none)
    /// Whether it is the word for a place below a commune.
    var isHamletWord = false
    /// Whether a prefix of one word may rather be the end of the name before it: Xá of Liêu Xá, Phương of Minh Phương.
    var isDoubtfulPrefix = false
  }

  private(set) var folded = ByteBuffer(capacity: 256)
  private var marked = ByteBuffer(capacity: 512)
  private(set) var words: [Word] = []

  init() { words.reserveCapacity(64) }

  var count: Int { words.count }

  /// The words are not those of the cell byte for byte, so that `sourceStart` is no place in it.
  private(set) var isRewritten = false

  /// A word that calls a name former was left out.
  private(set) var hasFormer = false

  /// Forgets the last text and takes a new one apart.
  mutating func read(_ cell: borrowing Span<UInt8>) {
    folded.removeAll()
    marked.removeAll()
    words.removeAll(keepingCapacity: true)
    isMarked = false
    var pending = Break.hard
    var index = 0
    while index < cell.count {
      let (kind, length) = UnitText.classify(cell, at: index)
      if kind == .digit || kind == .letter {
        let start = index
        index += length
        while index < cell.count {
          let (next, nextLength) = UnitText.classify(cell, at: index)
          guard next == kind || next == .apostrophe && kind == .letter else { break }
          index += nextLength
        }
        // Marks without a letter leave no word: the break before them still stands.
        if append(cell, start..<index, isNumber: kind == .digit, after: pending) { pending = .none }
      } else {
        switch kind {
        case .hard: pending = .hard
        case .soft where pending == .none: pending = .soft
        default: break
        }
        index += length
      }
    }
  }

  /// The same for the name of a unit or an address: words that call a name former are left out.
  mutating func readUnits(_ cell: borrowing Span<UInt8>) {
    let moved = BracketedType.moved(in: cell)
    if let moved { read(moved.span) } else { read(cell) }
    let numbered = numberedUnit()
    if let numbered { read(Array(numbered.utf8).span) }
    isRewritten = moved != nil || numbered != nil
    hasFormer = false
    for index in words.indices.reversed() where saysFormer(index) {
      words.remove(at: index)
      hasFormer = true
    }
    for index in words.indices.reversed() where saysThatNumberFollows(index) { words.remove(at: index) }
    for index in words.indices {
      words[index].prefixes = UnitPrefix.all(self, at: index)
      words[index].isHamletWord = hamletWords.contains(words[index].packed)
      words[index].isDoubtfulPrefix = isDoubtfulPrefix(index)
    }
  }

  /// In the middle of a part the whole word for a unit bears its own marks where the text has any, and no hyphen stands
  /// behind it.
  private func isDoubtfulPrefix(_ index: Int) -> Bool {
    guard index > 0, words[index].breakBefore == .none, words[index].prefixes[0].words == 1,
      !isSingleLetter(index)
    else { return false }
    return !bearsOwnMarks(index)
      || isWholePrefix(index) && index + 1 < words.count && words[index + 1].breakBefore == .soft
  }

  /// Whether a word that says what a unit is has the marks of that word, in a text that has marks: Quan of Quan Sơn has not.
  func bearsOwnMarks(_ index: Int) -> Bool {
    guard isMarked, let whole = UnitText.wholePrefixes.first(where: { $0.packed == words[index].packed })
    else { return true }
    return markedKey(index..<index + 1) == whole.marked
  }

  private func isWholePrefix(_ index: Int) -> Bool {
    UnitText.wholePrefixes.contains { $0.packed == words[index].packed }
  }

  private static let wholePrefixes: [(packed: UInt64, marked: UInt64)] = [
    "xã", "phường", "huyện", "quận", "tỉnh",
  ].map { word in
    var text = UnitText()
    text.read(Array(word.utf8).span)
    return (text.words[0].packed, text.markedKey(0..<1))
  }

  /// `Phường Một`, `quận Mười hai`: wards and urban districts that bear a number, as figures; nil for any other text. No
  /// ward is named by such a word, and communes are (Xã Ba).
  private func numberedUnit() -> String? {
    guard 2...3 ~= words.count else { return nil }
    // Phương Lâm and Phương Nam are names.
    let isWard = word(0, is: "p") || word(0, is: "phuong") && tone(0) == .huyen
    guard isWard || word(0, is: "q") || word(0, is: "quan") && tone(0) == .nang else { return nil }
    func unit(_ index: Int) -> Int? { UnitText.numberWords.first { word(index, is: $0.0) }?.1 }
    let isBeyondTen = word(1, is: "muoi")
    let number =
      words.count == 2
      ? isBeyondTen ? 10 : unit(1) : isBeyondTen ? (word(2, is: "lam") ? 5 : unit(2)).map { 10 + $0 } : nil
    return number.map { (isWard ? "phuong " : "quan ") + String($0) }
  }

  /// The tone of a word, which stands behind its marked letters.
  private func tone(_ index: Int) -> Tone? {
    Tone(rawValue: marked[Int(words[index].markedEnd) - 1] & 7)
  }

  private static let numberWords: [(StaticString, Int)] = [
    ("mot", 1), ("nhat", 1), ("hai", 2), ("nhi", 2), ("ba", 3), ("tu", 4), ("bon", 4), ("nam", 5),
    ("sau", 6), ("bay", 7), ("tam", 8), ("chin", 9),
  ]

  /// `xã Thạch Kênh cũ`, `huyện Thạch Hà (cũ)`: the word behind a name that is no longer used. No name ends in it.
  func saysFormer(_ index: Int) -> Bool {
    guard word(index, is: "cu") else { return false }
    let endsPart = index + 1 == words.count || words[index + 1].breakBefore != .none
    let letters = marked.span(ByteRange(Int(words[index].markedStart), Int(words[index].markedEnd)))
    let isMarked =
      letters.count == 3 && letters[1] == Shape.u && letters[2] == 0xf8 | Tone.nga.rawValue
    return endsPart && index > 0
      && (isMarked || !self.isMarked && words[index].breakBefore == .hard)
  }

  /// `Phường số 9`, `quận số 5`: the word between that of the unit and its number.
  private func saysThatNumberFollows(_ index: Int) -> Bool {
    guard word(index, is: "so"), index > 0, index + 1 < words.count, words[index + 1].isNumber,
      words[index].breakBefore == .none, words[index + 1].breakBefore == .none
    else { return false }
    let type = UnitPrefix.longest(self, at: index - 1)
    return type.words == 1 && (type.type == .phuong || type.type == .quan)
  }

  /// The key of words `range`, seeded by level.
  func key(_ range: Range<Int>, seed: UInt64) -> UInt64 {
    stableHash(folded.span(foldedRange(range)), seed: seed)
  }

  /// A hash of words `range` with their marks and tones.
  func markedKey(_ range: Range<Int>) -> UInt64 {
    guard let first = range.first, let last = range.last else { return 0 }
    return stableHash(
      marked.span(ByteRange(Int(words[first].markedStart), Int(words[last].markedEnd))))
  }

  /// Where the folded letters of words `range` stand in `folded`, without spaces.
  func foldedRange(_ range: Range<Int>) -> ByteRange {
    guard let first = range.first, let last = range.last else { return .empty }
    return ByteRange(Int(words[first].foldedStart), Int(words[last].foldedEnd))
  }

  /// All folded letters, copied: for tables that keep them.
  func foldedLetters() -> [UInt8] {
    let all = folded.span
    return all.indices.map { all[$0] }
  }

  /// Whether any word carries a mark or a tone: if so the text was typed with marks, and a name without any is meant
  /// so ("Phường Sa Pa" beside "Phường Sa Pả").
  private(set) var isMarked = false

  /// Whether one word reads exactly so.
  ///
  /// - Precondition: at most eight letters.
  @inline(__always)
  func word(_ index: Int, is text: StaticString) -> Bool { words[index].packed == packedWord(text) }

  func isSingleLetter(_ index: Int) -> Bool {
    words[index].foldedEnd - words[index].foldedStart == 1
  }

  /// The value of a number word; 0 for one too long to be a code.
  func number(_ index: Int) -> Int {
    let digits = folded.span(foldedRange(index..<(index + 1)))
    guard digits.count <= 9 else { return 0 }
    var value = 0
    for position in 0..<digits.count {
      value = value * 10 + Int(digits[position] - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether a comma or the like divides the text.
  var hasParts: Bool {
    for index in words.indices.dropFirst() where words[index].breakBefore == .hard { return true }
    return false
  }

  private mutating func append(
    _ cell: borrowing Span<UInt8>, _ range: Range<Int>, isNumber: Bool, after pending: Break
  ) -> Bool {
    var source = range
    if isNumber {
      while source.count > 1, cell[source.lowerBound] == UInt8(ascii: "0") {
        source = (source.lowerBound + 1)..<source.upperBound
      }
    }
    let bytes = cell.extracting(source)
    let place = foldLetters(bytes, punctuation: .dropped, into: &folded)
    guard !place.isEmpty else { return false }
    let markedStart = marked.count
    if appendMarked(bytes) { isMarked = true }
    var packed: UInt64 = 0
    if place.count <= 8 {
      for index in place.bounds { packed = packed << 8 | UInt64(folded[index]) }
    }
    words.append(
      Word(
        foldedStart: place.start, foldedEnd: UInt32(place.end), markedStart: UInt32(markedStart),
        markedEnd: UInt32(marked.count), packed: packed, sourceStart: UInt32(range.lowerBound),
        breakBefore: pending,
        isNumber: isNumber,
        digits: isNumber ? UInt32(range.count) : 0))
    return true
  }

  /// Letters as shapes (base and quality mark), then the word's tone: where the tone stands makes no difference.
  private mutating func appendMarked(_ word: borrowing Span<UInt8>) -> Bool {
    var tone = Tone.ngang
    var isMarked = false
    var pending: UInt8 = 0
    var index = 0
    while index < word.count {
      let (scalar, length) = decodeScalar(word, at: index)
      index += length
      if let letter = VietnameseLetter(scalar) {
        if pending != 0 { marked.append(pending) }
        pending = letter.shape
        if letter.tone != .ngang { tone = letter.tone }
        isMarked = isMarked || letter.mark != .none || letter.tone != .ngang
      } else if let mark = Tone(combiningMark: scalar) {
        tone = mark
        isMarked = true
      } else if let mark = LetterMark.allCases.first(where: { $0.combiningMark == scalar }) {
        pending = pending & 31 | mark.rawValue << 5
        isMarked = true
      } else if isASCIIDigit(UInt8(truncatingIfNeeded: scalar.value)), scalar.isASCII {
        if pending != 0 { marked.append(pending) }
        pending = 0
        marked.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    if pending != 0 { marked.append(pending) }
    marked.append(0xf8 | tone.rawValue)
    return isMarked
  }

  private enum Kind { case letter, digit, apostrophe, space, soft, hard }

  private static func classify(_ cell: borrowing Span<UInt8>, at index: Int) -> (Kind, Int) {
    let byte = cell[index]
    guard byte >= 0x80 else {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit, 1)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return (.letter, 1)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): return (.apostrophe, 1)
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): return (.soft, 1)
      case UInt8(ascii: " "), UInt8(ascii: "\""): return (.space, 1)
      default: return (.hard, 1)
      }
    }
    let (scalar, length) = decodeScalar(cell, at: index)
    switch scalar.value {
    case 0xa0, 0x2000...0x200f, 0x202f, 0x3000, 0xfeff, 0xad: return (.space, length)
    case 0x2010...0x2015, 0x2212, 0xff0d, 0xff0e: return (.soft, length)
    case 0xff0c, 0x3001, 0xff1b, 0xb7, 0x2022: return (.hard, length)
    case 0x2018, 0x2019, 0x2bc, 0xb4: return (.apostrophe, length)
    case 0xff10...0xff19: return (.digit, length)
    default: return (.letter, length)
    }
  }
}

/// Up to eight letters as one number, the last one lowest: words are compared by it.
@inline(__always)
func packedWord(_ text: StaticString) -> UInt64 {
  precondition(text.utf8CodeUnitCount <= 8)
  var word: UInt64 = 0
  // The literal holds as many bytes as it says.
  for index in 0..<text.utf8CodeUnitCount { word = word << 8 | UInt64(text.utf8Start[index]) }
  return word
}
