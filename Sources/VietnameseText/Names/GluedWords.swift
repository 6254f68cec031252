/// Words that lost the space between them without a capital to show it: `HOÀNGTHẮNG`, `vănđức`.
enum GluedWords {
  /// The words of a piece, if only one way to cut it makes names of the country of all of them; nil otherwise.
  ///
  /// Marks have to speak for it: `Maria` and `Salim` can be cut into syllables too. Where several cuts give syllables
  /// (`thanhoà`), one is taken only if it alone is made of words known from names.
  ///
  /// - Complexity: exponential in the letters at worst, which are few; met once per distinct token.
  static func split(_ piece: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]]? {
    let letters = piece.compactMap(VietnameseLetter.init)
    guard letters.count == piece.count, 4...longest ~= letters.count,
      letters.contains(where: { $0.tone != .ngang || $0.mark != .none })
    else { return nil }
    var cuts: [[Part]] = []
    collect(letters[...], [], &cuts)
    let known = cuts.filter { $0.allSatisfy(isKnown) }
    // Two tones cannot be one syllable's.
    let hasTwoTones = cuts.count == 1 && cuts[0].count(where: { $0.tone != .ngang }) > 1
    let sure = hasTwoTones ? cuts : known
    guard let cut = sure.first, sure.count == 1 else { return nil }
    var rest = piece
    return cut.map { part in
      defer { rest = rest.dropFirst(part.count) }
      return Array(rest.prefix(part.count))
    }
  }

  /// A word cut from the piece.
  private struct Part {
    var count: Int
    var tone: Tone
    var code: SyllableCode
  }

  private static func isKnown(_ part: Part) -> Bool {
    NameVocabulary.known.words.contains(part.code.rawValue)
  }

  private static func collect(
    _ letters: ArraySlice<VietnameseLetter>, _ cut: [Part], _ cuts: inout [[Part]]
  ) {
    if letters.isEmpty {
      if cut.count > 1 { cuts.append(cut) }
      return
    }
    // No cut leaves a single letter: Ý stands alone in no name that is written together.
    for count in 2...max(2, min(longestSyllable, letters.count)) where count <= letters.count {
      let word = letters.prefix(count)
      // Tơàn is a slip for Toàn: a word that goes on with a vowel is not cut, nor before two bare letters (Tú-hy).
      let isPlain = word.allSatisfy { $0.tone == .ngang && $0.mark == .none }
      if !cut.isEmpty, word.first?.isVowel ?? true || count < 3 && isPlain { continue }
      guard let syllable = Syllable(Array(word)), syllable.isValid else { continue }
      let next = Part(count: count, tone: syllable.tone, code: SyllableCode(syllable))
      collect(letters.dropFirst(count), cut + [next], &cuts)
    }
  }

  private static let longestSyllable = 7
  /// Four words of a name; anything longer is no name.
  private static let longest = 24
}
