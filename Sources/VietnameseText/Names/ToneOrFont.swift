/// A tone that stands on the wrong letter for a reason of its own, so that moving it would make another name.
enum ToneOrFont {
  /// Whether a word known from names explains the letters as well as its misplaced tone does: `Baù` is VNI's Bá, no Bàu;
  /// `Aỹ` is Sỹ with another key.
  ///
  /// - Parameters:
  ///   - letters: with one tone, on a letter where it cannot stand.
  ///   - code: the word with its tone in its place; known from names it is not doubted, unless VNI speaks for another.
  static func isDoubtful(_ letters: [VietnameseLetter], _ code: SyllableCode) -> Bool {
    let known = NameVocabulary.known
    func isKnown(_ letters: [VietnameseLetter]) -> Bool {
      guard let syllable = Syllable(letters), syllable.isValid else { return false }
      let toned = letters.indices.filter { letters[$0].tone != .ngang }
      let positions = syllable.tonePositions()
      return toned == [positions.traditional] || toned == [positions.reformed]
        ? known.words.contains(SyllableCode(syllable).rawValue) : false
    }
    if let reading = readAsVNI(letters), isKnown(reading) { return true }
    guard !known.words.contains(code.rawValue), let first = letters.first, first.tone == .ngang else {
      return false
    }
    return besideVowels[first.base, default: []].contains {
      isKnown([VietnameseLetter(base: $0)] + letters.dropFirst())
    }
  }

  /// VNI writes sắc and ngã as ù and õ behind the vowel.
  private static func readAsVNI(_ letters: [VietnameseLetter]) -> [VietnameseLetter]? {
    guard let last = letters.last, last.mark == .none, letters.count > 1,
      last.base == UInt8(ascii: "u") && last.tone == .huyen
        || last.base == UInt8(ascii: "o") && last.tone == .nga
    else { return nil }
    var reading = Array(letters.dropLast())
    guard reading[reading.count - 1].isVowel else { return nil }
    reading[reading.count - 1].tone = last.base == UInt8(ascii: "u") ? .sac : .nga
    return reading
  }

  /// The consonants whose keys lie beside those of vowels.
  private static let besideVowels: [UInt8: [UInt8]] = [
    UInt8(ascii: "a"): Array("sx".utf8), UInt8(ascii: "e"): Array("sdr".utf8),
    UInt8(ascii: "i"): Array("k".utf8),
    UInt8(ascii: "o"): Array("klp".utf8), UInt8(ascii: "u"): Array("h".utf8),
    UInt8(ascii: "y"): Array("tgh".utf8),
  ]
}
