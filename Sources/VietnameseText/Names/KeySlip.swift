/// One slip of the fingers, which leaves letters that look like keys of an input method: `Minj` is `Minh` with the key
/// beside the right one, `Laan` is `Lan` with a letter struck twice, `uXân` is `Xuân` with two letters exchanged.
enum KeySlip {
  /// Whether a word that could be keystrokes is as well explained by a slip in a word known from names.
  ///
  /// - Parameter decoded: what it is as keystrokes; a far more common word than any that a slip would explain wins.
  static func explains(_ written: [Unicode.Scalar], ratherThan decoded: SyllableCode) -> Bool {
    let known = NameVocabulary.known
    // Where w is the only vowel (Thw), it may stand for any.
    if !written.contains(where: { VietnameseLetter($0)?.isVowel ?? false }) { return true }
    return anySlip(in: written.map(\.simpleLowercase)) { code in
      code != decoded && known.count(of: code) > 0
        && known.count(of: decoded) < known.count(of: code) * farMore
    }
  }

  /// The same for the first word of a name, where only a family name was meant.
  static func explainsFamilyName(_ written: [Unicode.Scalar], ratherThan decoded: SyllableCode) -> Bool {
    anySlip(in: written.map(\.simpleLowercase)) { $0 != decoded && isFamilyName($0.rawValue) }
  }

  private static func anySlip(in word: [Unicode.Scalar], isRival: (SyllableCode) -> Bool) -> Bool {
    func leavesRival(_ letters: [Unicode.Scalar]) -> Bool { code(of: letters).map(isRival) ?? false }
    for index in word.indices.dropFirst() {
      var slipped = word
      slipped.swapAt(index - 1, index)
      if leavesRival(slipped) { return true }
      slipped = word
      slipped.remove(at: index)
      if word[index] == word[index - 1], leavesRival(slipped) { return true }
      for neighbour in keys[word[index]] ?? [] {
        slipped = word
        slipped[index] = neighbour
        if leavesRival(slipped) { return true }
      }
    }
    return false
  }

  private static func code(of letters: [Unicode.Scalar]) -> SyllableCode? {
    guard let syllable = Syllable(letters.compactMap(VietnameseLetter.init)), syllable.isValid else {
      return nil
    }
    return SyllableCode(syllable)
  }

  private static let farMore = 10

  /// The keys beside those that are tones and marks in Telex.
  private static let keys: [Unicode.Scalar: [Unicode.Scalar]] = [
    "s": "weadxz", "f": "drtgvc", "r": "etdf", "x": "zsdc", "j": "huikmn", "w": "qeas",
  ].mapValues { (keys: String) in Array(keys.unicodeScalars) }
}

/// Whether a word that is no syllable is one slip of the keyboard away from a word known from names: a plain letter lost,
/// struck twice, exchanged with its neighbour or hit beside the right key, or another tone. That a code page would have made
/// another word of it proves nothing then.
///
/// - Parameter decoded: what another reading makes of the word.
public func isOneSlip(_ written: borrowing Span<UInt8>, fromNameOtherThan decoded: UInt16) -> Bool {
  let scalars = scalars(of: written)
  let letters = scalars.compactMap(VietnameseLetter.init)
  guard letters.count == scalars.count, !mixesCases(letters) else { return false }
  let word = scalars.map(\.simpleLowercase)
  func isKnown(_ letters: [Unicode.Scalar], _ tones: [Tone] = []) -> Bool {
    guard var syllable = Syllable(letters.compactMap(VietnameseLetter.init)) else { return false }
    return (tones.isEmpty ? [syllable.tone] : tones).contains { tone in
      syllable.tone = tone
      let code = SyllableCode(syllable).rawValue
      return syllable.isValid && code != decoded && NameVocabulary.known.words.contains(code)
    }
  }
  if isKnown(word, Tone.allCases) { return true }
  return (0...word.count).contains { index in
    var slips = Keyboard.letters.map { word[..<index] + [$0] + word[index...] }
    if index < word.count, word[index].isASCII {
      slips.append(word[..<index] + word[(index + 1)...])
      slips += (Keyboard.neighbours[word[index]] ?? []).map { word[..<index] + [$0] + word[(index + 1)...] }
    }
    if 1..<word.count ~= index {
      var exchanged = word
      exchanged.swapAt(index - 1, index)
      slips.append(exchanged[...])
    }
    return slips.contains { isKnown(Array($0)) }
  }
}

/// `TuÊn`, `THóY`: marked letters of another case than the plain ones, as fonts make them and no hand.
private func mixesCases(_ letters: [VietnameseLetter]) -> Bool {
  let behind = letters.dropFirst()
  return behind.contains(where: \.isCapital) && !behind.allSatisfy(\.isCapital)
}

/// The letters as they lie beside each other.
private enum Keyboard {
  static let letters = Array("abcdeghiklmnopqrstuvxyđ".unicodeScalars)

  static let neighbours: [Unicode.Scalar: [Unicode.Scalar]] = {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.unicodeScalars) }
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (number, row) in rows.enumerated() {
      for (place, key) in row.enumerated() {
        var beside: [Unicode.Scalar] = []
        for (other, offsets) in [(number - 1, 0...1), (number, -1...1), (number + 1, -1...0)]
        where rows.indices.contains(other) {
          for offset in offsets where rows[other].indices.contains(place + offset) {
            beside.append(rows[other][place + offset])
          }
        }
        table[key] = beside.filter { $0 != key }
      }
    }
    return table
  }()
}
