import ByteText

/// The differences between coded words, by tables built once and shared by all workers.
///
/// About 100 KB, and the escaped spellings. Build it when all names are coded, from the merged `EscapedTokens`.
public struct SyllableRelations: Sendable {
  private let facts = SyllableFacts.table
  private let bareKeys: [UInt16]
  private let abbreviations = SyllableCode.abbreviations.map { WordLetters(spelling: Array($0.utf8)) }
  /// Known pairs as `smaller code << 16 | larger code`.
  private let namePairs: [UInt32]
  /// The spellings of escape `h` are `escaped[escapedStarts[h]..<escapedStarts[h + 1]]`.
  private let escaped: [WordLetters]
  private let escapedStarts: [UInt32]

  public init(escaped tokens: EscapedTokens = EscapedTokens()) {
    bareKeys = facts.map {
      SyllableRelations.bareKey(WordLetters(packed: $0.letters, count: $0.count, tone: .ngang))
    }
    namePairs = NamePairs.codes.map(SyllableRelations.pairKey)
    (escaped, escapedStarts) = SyllableRelations.spellings(of: tokens)
  }

  /// How far two coded words are apart; `different` when either is none.
  ///
  /// Symmetric. When several spellings share an escaped code, the closest counts.
  /// - Complexity: O(1), no allocation; letters are looked at only where codes and classes do not settle it.
  public func difference(_ a: UInt16, _ b: UInt16) -> SyllableDifference {
    if a == b { return a == 0 ? .different : .equal }
    if a == 0 || b == 0 { return .different }
    let first = SyllableCode(rawValue: a)
    let second = SyllableCode(rawValue: b)
    if first.isSyllable && second.isSyllable { return syllableDifference(first, second) }
    return wordDifference(first, second)
  }

  /// Whether letters taken for others in reading print, or two slips of a longer word, may have made one word of the other:
  /// `Trârn` of Trâm, `Phưnog` of Phương. Most names are that near to some other name, so ask it of a word that is none.
  ///
  /// - Complexity: O(letters²) for words of much the same letters, O(1) for others.
  public func mayBeMisread(_ a: UInt16, _ b: UInt16) -> Bool {
    let (a, b) = (SyllableCode(rawValue: a), SyllableCode(rawValue: b))
    if a == .none || b == .none || a.isAbbreviation || b.isAbbreviation { return false }
    return (0..<wordCount(a)).contains { first in
      let word = word(a, first)
      return (0..<wordCount(b)).contains { Misreading.isLikely(word, self.word(b, $0)) }
    }
  }

  /// A key of the letters without marks and tone, y counted as i: equal for words that differ in marks alone.
  ///
  /// The same in every run; 0 only for none. Different letters may share a key (one pair in 65,535).
  public func bare(_ code: UInt16) -> UInt16 {
    let code = SyllableCode(rawValue: code)
    if code == .none { return 0 }
    if code.isSyllable { return bareKeys[code.pair] }
    return wordCount(code) == 0 ? code.rawValue : SyllableRelations.bareKey(word(code, 0))
  }

  /// Whether a word is written without marks and tone, or has lost letters that may have carried them.
  public func isBare(_ code: UInt16) -> Bool {
    let code = SyllableCode(rawValue: code)
    return (0..<wordCount(code)).allSatisfy {
      let word = word(code, $0)
      return word == word.bare || word.hasWildcards
    }
  }

  /// The first letter without marks, as small ASCII; 0 for none or a word that begins with no letter.
  public func initial(_ code: UInt16) -> UInt8 {
    let code = SyllableCode(rawValue: code)
    guard wordCount(code) > 0 else { return 0 }
    let base = word(code, 0)[0] & Shape.mask
    return 1...26 ~= base ? base + 96 : 0
  }
}

extension SyllableRelations {
  @inline(__always)
  private func syllableDifference(_ codeA: SyllableCode, _ codeB: SyllableCode) -> SyllableDifference {
    let pairA = codeA.pair
    let pairB = codeB.pair
    if pairA == pairB { return .toneOnly }
    let a = facts[pairA]
    let b = facts[pairB]
    let toneA = codeA.tone
    let toneB = codeB.tone
    if (a.letters ^ b.letters) & UInt64(truncatingIfNeeded: WordLetters.baseMask) == 0 { return .marksOnly }
    if a.iyTwin != 0, toneA == toneB, isIYVariant(pairA, pairB, twin: a.iyTwin) { return .iyVariant }
    if a.isInNamePair, b.isInNamePair, namePairs.contains(SyllableRelations.pairKey(codeA, codeB)) {
      return .knownPair
    }
    if toneA == toneB, a.northern == b.northern { return .regionalConfusion }
    if a.southern == b.southern || a.southernVowels == b.southernVowels, isOneToneInTheSouth(toneA, toneB) {
      return .regionalConfusion
    }
    return OneEdit.difference(a.letters, a.count, toneA, b.letters, b.count, toneB, plainWordsMatch: false)
  }

  /// Hỏi and ngã are one tone in the Centre and the South.
  private func isOneToneInTheSouth(_ a: Tone, _ b: Tone) -> Bool {
    a == b || a == .hoi && b == .nga || a == .nga && b == .hoi
  }

  private func isIYVariant(_ a: Int, _ b: Int, twin: UInt8) -> Bool {
    let capacity = SyllableCode.rimeCapacity
    return b % capacity == Int(twin) - 1 && a / capacity == b / capacity
  }

  private func wordDifference(_ a: SyllableCode, _ b: SyllableCode) -> SyllableDifference {
    let isShortened = a.isAbbreviation || b.isAbbreviation
    var closest = SyllableDifference.different
    for first in 0..<wordCount(a) {
      for second in 0..<wordCount(b) {
        let wordA = word(a, first)
        let wordB = word(b, second)
        closest = min(closest, isShortened ? shortening(wordA, wordB) : lettersDifference(wordA, wordB))
      }
    }
    return closest
  }

  /// D stands for Đ too: initials are often typed without the stroke.
  private func shortening(_ a: WordLetters, _ b: WordLetters) -> SyllableDifference {
    a.bare.begins(with: b.bare) || b.bare.begins(with: a.bare) ? .abbreviation : .different
  }

  private func lettersDifference(_ a: WordLetters, _ b: WordLetters) -> SyllableDifference {
    if a.hasWildcards && a.matches(b) || b.hasWildcards && b.matches(a) { return .marksOnly }
    if a.packed == b.packed { return a.tone == b.tone ? .marksOnly : .toneOnly }
    if a.bare.packed == b.bare.packed { return .marksOnly }
    return OneEdit.difference(a.packed, a.count, a.tone, b.packed, b.count, b.tone, plainWordsMatch: true)
  }

  /// How many words a code may stand for: one, or those that share an escape.
  private func wordCount(_ code: SyllableCode) -> Int {
    if code.isEscaped {
      let hash = Int(code.rawValue & 0x7FFF)
      return Int(escapedStarts[hash + 1] - escapedStarts[hash])
    }
    return code == .none || code.isAbbreviation && code.abbreviationIndex >= abbreviations.count ? 0 : 1
  }

  /// One of the words that a code may stand for, from 0.
  private func word(_ code: SyllableCode, _ index: Int) -> WordLetters {
    if code.isSyllable {
      let facts = facts[code.pair]
      return WordLetters(packed: facts.letters, count: facts.count, tone: code.tone)
    }
    if code.isAbbreviation { return abbreviations[code.abbreviationIndex] }
    return escaped[Int(escapedStarts[Int(code.rawValue & 0x7FFF)]) + index]
  }

  private static func bareKey(_ word: WordLetters) -> UInt16 {
    var key: UInt64 = 0
    for index in 0..<word.count {
      let base = word[index] & Shape.mask
      key = stableHash(key ^ UInt64(base == Shape.y ? Shape.i : base), seed: 1)
    }
    let folded = UInt16(truncatingIfNeeded: key >> 32)
    return folded == 0 ? 1 : folded
  }

  private static func pairKey(_ a: SyllableCode, _ b: SyllableCode) -> UInt32 {
    UInt32(min(a.rawValue, b.rawValue)) << 16 | UInt32(max(a.rawValue, b.rawValue))
  }

  private static func spellings(of tokens: EscapedTokens) -> ([WordLetters], [UInt32]) {
    var words: [WordLetters] = []
    var starts = [UInt32](repeating: 0, count: 0x8001)
    var next = 0
    for code in tokens.codes where code.isEscaped {
      let hash = Int(code.rawValue & 0x7FFF)
      while next <= hash {
        starts[next] = UInt32(words.count)
        next += 1
      }
      words += tokens.spellings(of: code).map { WordLetters(spelling: $0) }
    }
    while next < starts.count {
      starts[next] = UInt32(words.count)
      next += 1
    }
    return (words, starts)
  }
}
