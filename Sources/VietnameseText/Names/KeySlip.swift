/// One slip of the fingers, which leaves letters that look like keys of an input method: `Minj` is `Minh` with the key
/// beside the right one, `Laan` is `Lan` with a letter struck twice, `uXân` is `Xuân` with two letters exchanged.
enum KeySlip {
  /// Whether a word that could be keystrokes is as well explained by a slip in a word known from names.
  ///
  /// - Parameter decoded: what it is as keystrokes; a far more common word than any that a slip would explain wins.
  static func explains(_ written: [Unicode.Scalar], ratherThan decoded: SyllableCode) -> Bool {
    let known = NameVocabulary.known
    let word = written.map(\.simpleLowercase)
    func isRival(_ letters: [Unicode.Scalar]) -> Bool {
      guard let syllable = Syllable(letters.compactMap(VietnameseLetter.init)), syllable.isValid else {
        return false
      }
      let code = SyllableCode(syllable)
      return code != decoded && known.count(of: code) > 0
        && known.count(of: decoded) < known.count(of: code) * farMore
    }
    // Where w is the only vowel (Thw), it may stand for any.
    if !word.contains(where: { VietnameseLetter($0)?.isVowel ?? false }) { return true }
    for index in word.indices.dropFirst() {
      var slipped = word
      slipped.swapAt(index - 1, index)
      if isRival(slipped) { return true }
      slipped = word
      slipped.remove(at: index)
      if word[index] == word[index - 1], isRival(slipped) { return true }
      for neighbour in neighbours[word[index]] ?? [] {
        slipped = word
        slipped[index] = neighbour
        if isRival(slipped) { return true }
      }
    }
    return false
  }

  private static let farMore = 10

  /// The keys beside those that are tones and marks in Telex.
  private static let neighbours: [Unicode.Scalar: [Unicode.Scalar]] = [
    "s": "weadxz", "f": "drtgvc", "r": "etdf", "x": "zsdc", "j": "huikmn", "w": "qeas",
  ].mapValues { (keys: String) in Array(keys.unicodeScalars) }
}
