import ByteText

/// UTF-8 that went through windows-1252 and lost bytes on the way: those that the code page has no character for (81,
/// 8D, 8F, 90, 9D), soft hyphens (AD), and no-break spaces (A0) that became plain ones.
///
/// What is left of a letter tells which ones it can have been: C4 was Đ, E1 BB one of ề, ọ, ỏ, ờ, Ố and a few more. The
/// word is completed where exactly one of them makes it a Vietnamese word; else U+FFFD stands for the letter.
enum DroppedBytes {
  /// Decodes the damaged UTF-8 in `start..<end` of `out` and puts the text in its place.
  ///
  /// - Returns: whether some letter stayed unknown.
  static func restore(from start: Int, to end: Int, in out: inout ByteBuffer) -> Bool {
    var word = Word()
    var isLossy = false
    var index = start
    while index < end {
      let (scalar, length) = decodeScalar(out.span, at: index)
      if scalar == "\u{FFFD}", length == 1 {
        let (remnant, used) = remnant(out.span, at: index, end: end)
        word.append(remnant)
        index += used
      } else {
        let isGap = scalar == " " || scalar == "\u{A0}"
        if isGap, !word.canTakeGap || !goesOn(out.span, behind: index + length, end: end) {
          word.write(into: &out, isLossy: &isLossy)
          out.append(scalar)
        } else if !isGap {
          word.append(scalar)
        }
        index += length
      }
    }
    word.write(into: &out, isLossy: &isLossy)
    out.removeSubrange(start..<end)
    return isLossy
  }

  /// Whether a gap was part of a letter: a small letter follows it, or the gap between the words.
  private static func goesOn(_ bytes: borrowing Span<UInt8>, behind index: Int, end: Int) -> Bool {
    index < end && (isASCIILowercase(bytes[index]) || bytes[index] == 0x20)
  }

  /// The letters that a cut sequence can have been, and how many bytes of it are left.
  private static func remnant(
    _ bytes: borrowing Span<UInt8>, at index: Int, end: Int
  ) -> (letters: [Unicode.Scalar], used: Int) {
    switch bytes[index] {
    case 0xC3: return (["Á", "Í", "Ý", "í", "à"], 1)
    case 0xC4: return (["Đ"], 1)
    case 0xC6: return (["Ơ"], 1)
    case 0xE1 where index + 1 < end && bytes[index + 1] == 0xBA: return (["ậ", "Ạ"], 2)
    case 0xE1 where index + 1 < end && bytes[index + 1] == 0xBB:
      return (["ề", "ọ", "ỏ", "ờ", "ử", "Ố", "Ỡ"], 2)
    default: return ([], 1)
    }
  }

  /// The letters between two spaces, each with what it can have been.
  private struct Word {
    private var letters: [[Unicode.Scalar]] = []

    /// Whether the last letter can have ended in the no-break space that a gap may stand for: only then the word may go
    /// on behind the gap.
    var canTakeGap: Bool { letters.last.map { $0.contains("à") } ?? false }

    mutating func append(_ scalar: Unicode.Scalar) { letters.append([scalar]) }
    mutating func append(_ remnant: [Unicode.Scalar]) { letters.append(remnant) }

    mutating func write(into out: inout ByteBuffer, isLossy: inout Bool) {
      defer { letters = [] }
      let open = letters.indices.filter { letters[$0].count != 1 }
      let completed = open.isEmpty ? letters.flatMap(\.self) : completion(open)
      if completed == nil { isLossy = true }
      for scalar in completed ?? letters.map({ $0.count == 1 ? $0[0] : "\u{FFFD}" }) { out.append(scalar) }
    }

    /// The only completion that is a Vietnamese word in one case; words known from names come first.
    private func completion(_ open: [Int]) -> [Unicode.Scalar]? {
      guard letters.count <= 8, open.count <= 2 else { return nil }
      var readings: [[Unicode.Scalar]] = [[]]
      for options in letters { readings = readings.flatMap { reading in options.map { reading + [$0] } } }
      let words = readings.filter(Self.isWord)
      let known = words.filter(Self.isKnownName)
      return words.count == 1 ? words[0] : known.count == 1 ? known[0] : nil
    }

    /// A valid syllable, all small, all capitals, or with its first letter alone a capital.
    private static func isWord(_ scalars: [Unicode.Scalar]) -> Bool {
      let letters = scalars.compactMap(VietnameseLetter.init)
      guard letters.count == scalars.count, let syllable = Syllable(letters), syllable.isValid else {
        return false
      }
      let capitals = letters.count(where: \.isCapital)
      return capitals == 0 || capitals == letters.count || capitals == 1 && letters[0].isCapital
    }

    private static func isKnownName(_ scalars: [Unicode.Scalar]) -> Bool {
      guard let syllable = Syllable(scalars.compactMap(VietnameseLetter.init)) else { return false }
      return NameVocabulary.known.words.contains(SyllableCode(syllable).rawValue)
    }
  }
}
