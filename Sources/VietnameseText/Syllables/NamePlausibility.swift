import ByteText

extension Syllable {
  /// How plausible a written name is: 0 when every word is a Vietnamese syllable and the first a family name; two less for
  /// each word that is none, one less where another word leads (Phượng Nguyễn Thanh, Trân Văn An).
  ///
  /// - Parameter name: NFC, words set apart by spaces.
  /// - Complexity: O(bytes), without allocation.
  @Sendable
  public static func plausibility(ofName name: borrowing Span<UInt8>) -> Int {
    var plausibility = 0
    var isFirst = true
    var word = WordLettersAtHand()
    var index = 0
    while index < name.count {
      let (scalar, length) = decodeScalar(name, at: index)
      index += length
      if scalar != " " {
        word.append(VietnameseLetter(scalar))
        guard index == name.count else { continue }
      }
      if !word.isEmpty {
        let syllable = word.syllable
        if syllable?.isValid != true { plausibility -= 2 }
        if isFirst, !syllable.isFamilyName { plausibility -= 1 }
        isFirst = false
      }
      word = WordLettersAtHand()
    }
    return plausibility
  }
}

/// The letters of one word of a name, at most eight: a longer word is no syllable.
private struct WordLettersAtHand {
  private var letters = InlineArray<8, VietnameseLetter>(repeating: VietnameseLetter(base: UInt8(ascii: "a")))
  private var count = 0
  private var isBroken = false

  var isEmpty: Bool { count == 0 && !isBroken }

  /// - Parameter letter: nil for what is no Vietnamese letter.
  mutating func append(_ letter: VietnameseLetter?) {
    guard let letter, count < 8 else { return isBroken = true }
    letters[count] = letter
    count += 1
  }

  var syllable: Syllable? {
    guard !isBroken else { return nil }
    return Syllable((0..<count).lazy.map { letters[$0] })
  }
}

extension Syllable? {
  fileprivate var isFamilyName: Bool {
    guard let self else { return false }
    let code = SyllableCode(self).rawValue
    return NameVocabulary.known.families.contains(code)
      || NameVocabulary.known.minorityFamilies.contains(code)
  }
}
