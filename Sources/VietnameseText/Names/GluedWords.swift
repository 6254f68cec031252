/// Words that lost the space between them without a capital to show it: `HOÀNGTHẮNG`, `vănđức`.
enum GluedWords {
  /// The words of a piece, if only one way to cut it makes names of the country of all of them; nil otherwise.
  ///
  /// Marks have to speak for it: `Maria` and `Salim` can be cut into syllables too. Where several cuts give syllables
  /// (`thanhoà`), one is taken only if it alone is made of words known from names.
  ///
  /// - Complexity: O(letters³), as at most four words are cut; met once per distinct token.
  static func split(_ piece: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]]? {
    let letters = piece.compactMap(VietnameseLetter.init)
    guard letters.count == piece.count, 4...longest ~= letters.count,
      letters.contains(where: { $0.tone != .ngang || $0.mark != .none })
    else { return nil }
    if isExchange(letters) { return nil }
    var cuts: [[Part]] = []
    collect(letters[...], [], &cuts)
    let known = knownCuts(cuts)
    guard let cut = sureCut(cuts, known) ?? onlyKnownCut(known, of: WordLetters(piece))
    else { return nil }
    var rest = piece
    return cut.map { part in
      defer { rest = rest.dropFirst(part.count) }
      return Array(rest.prefix(part.count))
    }
  }

  /// The two words of a piece without marks (`THULAN`), which the name around it has to speak for (`MILAN` may be one);
  /// nil unless one
  /// case is that of all letters (Maily has its one capital, and is one name), one cut alone makes words known from names, and no slip in a single word leaves these letters.
  static func splitPlain(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]]? {
    let letters = piece.compactMap(VietnameseLetter.init)
    guard letters.count == piece.count, 5...longest ~= letters.count,
      letters.allSatisfy({ $0.tone == .ngang && $0.mark == .none }),
      letters.allSatisfy({ $0.isCapital == letters[0].isCapital })
    else { return nil }
    var cuts: [[Part]] = []
    collect(letters[...], [], &cuts)
    let known = cuts.filter { $0.allSatisfy(isKnown) }
    guard let cut = known.first, known.count == 1, cut.count == 2, !cut[1].repeatsLetter,
      cut.allSatisfy({ $0.count > 2 || NameVocabulary.known.count(of: $0.code) >= often }),
      !SyllableInventory.standard.hasSyllable(oneEditFrom: WordLetters(piece))
    else { return nil }
    return [Array(piece.prefix(cut[0].count)), Array(piece.dropFirst(cut[0].count))]
  }

  /// Of the names that were counted, what one that is given now and then has: a short one has to be such.
  private static let often = 5

  /// `Vitế` is Viết with two letters exchanged, and no Vi Tế.
  private static func isExchange(_ letters: [VietnameseLetter]) -> Bool {
    letters.indices.dropFirst().contains { index in
      var exchanged = letters
      exchanged.swapAt(index - 1, index)
      return Syllable(exchanged).map {
        $0.isValid && NameVocabulary.known.words.contains(SyllableCode($0).rawValue)
      } ?? false
    }
  }

  /// The cuts into words known from names, and of those the ones that take the fewest lost spaces (Kim Duyên, not Kim Du
  /// Yên).
  private static func knownCuts(_ cuts: [[Part]]) -> [[Part]] {
    let known = cuts.filter { $0.allSatisfy(isKnown) }
    let fewest = known.map(\.count).min()
    return known.filter { $0.count == fewest }
  }

  /// The only cut that is proved; nil when there is none, or more than one.
  private static func sureCut(_ cuts: [[Part]], _ known: [[Part]]) -> [Part]? {
    // Tơàn is a slip for Toàn: a word that goes on with a vowel is cut only where more speaks for it, and so before two
    // bare letters (Tú-hy).
    let plain = cuts.filter { !$0.contains(where: \.isDoubtfulStart) }
    var sure = plain.count == 1 && hasTwoTones(plain[0]) ? plain : plain.filter(known.contains)
    if sure.isEmpty { sure = cuts.filter { isOpened($0, among: cuts) } }
    // HỒNGUYÊN is Hồ Nguyên or Hồng Uyên.
    guard let cut = sure.first, sure.count == 1, !known.contains(where: { $0 != cut }) else { return nil }
    return cut
  }

  /// The only cut into words known from names, where no slip in a single word explains the letters (`NGỌCVY`,
  /// `XUÂNOANH`).
  private static func onlyKnownCut(_ known: [[Part]], of word: WordLetters) -> [Part]? {
    guard let cut = known.first, known.count == 1, !cut.contains(where: \.repeatsLetter),
      !SyllableInventory.standard.hasSyllable(oneEditFrom: word)
    else { return nil }
    return cut
  }

  /// Cut behind a middle word that half the country bears (`THỊANH`), or between two tones (`THUÝYẾN`), which cannot be
  /// one syllable's.
  private static func isOpened(_ cut: [Part], among cuts: [[Part]]) -> Bool {
    guard !cut.contains(where: \.repeatsLetter) else { return false }
    return cut.allSatisfy(isKnown)
      ? openers.contains(cut[0].code) || hasTwoTones(cut) : openers.contains(cut[0].code) && cuts.count == 1
  }

  private static func hasTwoTones(_ cut: [Part]) -> Bool { cut.count(where: { $0.tone != .ngang }) > 1 }

  /// Thị or Văn, with their marks.
  static func opensName(_ word: [Unicode.Scalar]) -> Bool {
    Syllable(word.compactMap(VietnameseLetter.init)).map { openers.contains(SyllableCode($0)) } ?? false
  }

  private static let openers = Set(["thị", "văn"].compactMap { Syllable($0).map(SyllableCode.init) })

  /// A word cut from the piece.
  private struct Part: Equatable {
    var count: Int
    var tone: Tone
    var code: SyllableCode
    /// Not the first, and beginning with a vowel or of two bare letters.
    var isDoubtfulStart: Bool
    /// It begins with the letter that the word before ended with, as in a slip (`Kháánh`).
    var repeatsLetter: Bool
  }

  private static func isKnown(_ part: Part) -> Bool {
    NameVocabulary.known.words.contains(part.code.rawValue)
  }

  private static func collect(
    _ letters: ArraySlice<VietnameseLetter>, behind last: VietnameseLetter? = nil, _ cut: [Part],
    _ cuts: inout [[Part]]
  ) {
    if letters.isEmpty {
      if cut.count > 1 { cuts.append(cut) }
      return
    }
    guard cut.count < mostWords else { return }
    // No cut leaves a single letter: Ý stands alone in no name that is written together.
    for count in 2...max(2, min(longestSyllable, letters.count)) where count <= letters.count {
      let word = letters.prefix(count)
      guard let syllable = Syllable(Array(word)), syllable.isValid else { continue }
      let isPlain = word.allSatisfy { $0.tone == .ngang && $0.mark == .none }
      let next = Part(
        count: count, tone: syllable.tone, code: SyllableCode(syllable),
        isDoubtfulStart: !cut.isEmpty && (word.first?.isVowel ?? true || count < 3 && isPlain),
        repeatsLetter: last != nil && last?.base == word.first?.base)
      collect(letters.dropFirst(count), behind: word.last, cut + [next], &cuts)
    }
  }

  private static let longestSyllable = 7
  /// Of a name; more words, or more letters than these have, are no name.
  private static let mostWords = 4
  private static let longest = 24
}
