import ByteText

/// What words are worth as evidence that a text was read by the right table.
enum WordWorth {
  /// A Vietnamese word that occurs in names.
  static let name = 1.0
  /// Any other Vietnamese word.
  static let word = 0.8
  /// Small letters before capitals inside a word, as wrong tables make them.
  private static let mixedCase = 0.2

  /// 0 for anything but a Vietnamese word.
  ///
  /// - Complexity: O(letters), without allocation.
  static func of(_ word: borrowing Span<UInt8>) -> Double {
    var shapes: UInt64 = 0
    var (count, capitals) = (0, 0)
    var opensWithCapital = false
    var tone = Tone.ngang
    var index = 0
    while index < word.count {
      let (scalar, length) = decodeScalar(word, at: index)
      guard count < 8, let letter = VietnameseLetter(scalar) else { return 0 }
      shapes |= UInt64(letter.shape) << UInt64(8 * count)
      if letter.isCapital {
        capitals += 1
        if count == 0 { opensWithCapital = true }
      }
      if letter.tone != .ngang {
        guard tone == .ngang || tone == letter.tone else { return 0 }
        tone = letter.tone
      }
      count += 1
      index += length
    }
    guard let syllable = Syllable(shapes: shapes, count: count, tone: tone), syllable.isValid else {
      return 0
    }
    guard capitals == 0 || capitals == count || capitals == 1 && opensWithCapital else { return mixedCase }
    return NameVocabulary.known.words.contains(SyllableCode(syllable).rawValue) ? name : Self.word
  }

  /// The worth of a text's words together.
  static func ofWords(in text: borrowing Span<UInt8>) -> Double {
    var sum = 0.0
    var index = 0
    while index < text.count {
      while index < text.count, isSeparator(text[index]) { index += 1 }
      let start = index
      while index < text.count, !isSeparator(text[index]) { index += 1 }
      if index > start { sum += of(text.extracting(start..<index)) }
    }
    return sum
  }

  /// Whether a byte parts words in every encoding: blanks, figures and signs of ASCII but the apostrophe.
  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x26, 0x28...0x40, 0x5B...0x5F, 0x7B...0x7F: true
    default: false
    }
  }
}

/// How many Vietnamese words a text holds, those that occur in names counting for a little more than others.
public func vietnameseWorth(_ text: String) -> Double {
  let bytes = Array(text.utf8)
  return WordWorth.ofWords(in: bytes.span)
}
