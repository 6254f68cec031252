/// Words at most one insertion, deletion, substitution or exchange of neighbours apart (optimal string alignment ≤ 1).
///
/// A distance of at most one needs no matrix: behind the common prefix there is one place where it can happen, and all
/// that follows must agree. On packed letters both are a few shifts.
enum OneEdit {
  /// The index of the letter where two words part; nil when they are more than one edit apart.
  ///
  /// - Parameters: two different words, a letter a byte, the first in the low byte, zero behind the last; and their
  ///   lengths.
  /// - Complexity: O(1).
  @inline(__always)
  static func site<Letters: FixedWidthInteger & UnsignedInteger>(
    _ a: Letters, _ countA: Int, _ b: Letters, _ countB: Int
  ) -> Int? {
    let difference = a ^ b
    let prefix = difference.trailingZeroBitCount & ~7  // in bits
    // Smart shifts: shifting all letters out leaves zero.
    let isOneEdit: Bool
    switch countA - countB {
    case 0:
      isOneEdit =
        difference >> (prefix + 8) == 0
        || difference >> (prefix + 16) == 0
          && UInt8(truncatingIfNeeded: a >> prefix) == UInt8(truncatingIfNeeded: b >> (prefix + 8))
          && UInt8(truncatingIfNeeded: a >> (prefix + 8)) == UInt8(truncatingIfNeeded: b >> prefix)
    case 1: isOneEdit = a >> (prefix + 8) == b >> prefix
    case -1: isOneEdit = a >> prefix == b >> (prefix + 8)
    default: isOneEdit = false
    }
    return isOneEdit ? prefix / 8 : nil
  }

  /// How two words of different letters are related: by one edit, by one being the other's first letter, or not.
  ///
  /// The tone must agree, unless the letter that carried it was the one lost or changed. With `plainWordsMatch` bare
  /// letters decide when one word has no marks at all: right for a word that is no syllable (`Ngyen`), not for names
  /// like Loan that are whole without marks.
  @inline(__always)
  static func difference<Letters: FixedWidthInteger & UnsignedInteger>(
    _ a: Letters, _ countA: Int, _ toneA: Tone, _ b: Letters, _ countB: Int, _ toneB: Tone,
    plainWordsMatch: Bool
  ) -> SyllableDifference {
    let bareA = a & bases()
    let bareB = b & bases()
    // A single vowel letter is a syllable, and may stand for a word that begins with it (`Trần Văn A`).
    if countA == 1 || countB == 1, UInt8(truncatingIfNeeded: bareA) == UInt8(truncatingIfNeeded: bareB) {
      return .abbreviation
    }
    guard bareA != bareB, let site = site(bareA, countA, bareB, countB) else { return .different }
    if plainWordsMatch, toneA == .ngang && bareA == a || toneB == .ngang && bareB == b { return .oneEdit }
    let isExplained =
      toneA == toneB || toneA == .ngang && isVowel(bareB >> (8 * site))
      || toneB == .ngang && isVowel(bareA >> (8 * site))
    return isExplained && OneEdit.site(a, countA, b, countB) != nil ? .oneEdit : .different
  }

  @inline(__always)
  private static func bases<Letters: FixedWidthInteger & UnsignedInteger>() -> Letters {
    Letters(truncatingIfNeeded: WordLetters.baseMask)
  }

  /// Whether the lowest letter is a, e, i, o, u or y.
  @inline(__always)
  private static func isVowel<Letters: FixedWidthInteger & UnsignedInteger>(_ bare: Letters) -> Bool {
    let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
    return vowels >> (UInt32(truncatingIfNeeded: bare) & 31) & 1 != 0
  }
}
