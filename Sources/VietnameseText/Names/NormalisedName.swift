import ByteText
import ResidentModel

/// A person's name as it will be written, and coded for comparing. No text of its own: it lies in the caller's buffer.
public struct NormalisedName: Sendable {
  /// The name in NFC and title case, harmless damage undone, all else as written.
  public var text: ByteRange
  /// One `SyllableCode` a word, in order; 0 behind the last.
  public var codes: InlineArray<8, UInt16>
  /// How many words the name has, at most eight; 0 when the cell holds no name.
  public var count: Int
  /// By which rules `text` differs from the cell.
  public var rules: ChangeRules
  public var findings: NameFindings
  /// The name stands in the cell byte for byte as it would be written.
  public var isAsWritten = false
  /// How many words stand before the clan; 0 where a family name stands first.
  var wordsBeforeClan: UInt8 = 0
  /// How many of `codes` are no syllable that could be spelled so.
  public var oddWords: UInt8 = 0
  /// The cell holds signs that UTF-8 leaves when it is read as windows-1252 (`á»“`).
  public var holdsUTF8Remnant = false
  /// A word is sound as it stands, and what a legacy font makes of another (`Thò`, `PHóC`).
  public var mayBeOfFont = false
  /// A soft hyphen stands inside a word: nothing, or the ư of TCVN3.
  public var holdsSoftHyphen = false
  /// What stands behind the name to tell its bearer from a namesake.
  public var mark = NamesakeMark.none
  /// A word's tone stands where a legacy font or a slip may have put it, and was left.
  public var hasDoubtfulTone = false

  public init(text: ByteRange) {
    self.text = text
    codes = InlineArray(repeating: 0)
    count = 0
    rules = []
    findings = []
  }

  /// Takes over what another reading of the cell compares by.
  public mutating func takeCodes(of other: NormalisedName) {
    (codes, count, oddWords, wordsBeforeClan) = (
      other.codes, other.count, other.oddWords, other.wordsBeforeClan
    )
  }

  /// Leaves nothing to compare: the cell names nobody. The text stays.
  public mutating func dropWords() {
    codes = InlineArray(repeating: 0)
    (count, oddWords, wordsBeforeClan) = (0, 0, 0)
    findings.insert(.notAName)
  }

  /// Sets the first word aside; `text` is the caller's to cut.
  public mutating func dropFirstWord() {
    for index in 0..<7 { codes[index] = codes[index + 1] }
    codes[7] = 0
    count -= 1
    rules.insert(ChangeRules(.extraWords))
    findings.insert(.extraWords)
    countOddWords()
  }

  /// Counts `oddWords`.
  mutating func countOddWords() {
    oddWords = 0
    for index in 0..<count where NameEvidence(codes[index]) == .none { oddWords += 1 }
  }
}

/// Whether a soft hyphen stands beside a letter of the word: the ư of TCVN3, which shows nothing.
func holdsSoftHyphen(_ bytes: borrowing Span<UInt8>) -> Bool {
  for index in bytes.indices.dropLast(2) where bytes[index] == 0xC2 && bytes[index + 1] == 0xAD {
    return true
  }
  return false
}

/// Whether a word is one as it stands, and what a legacy font makes of another: `Thò` is VNI's Thị, and `PHóC` has a small
/// letter among capitals, as TCVN3 has no capitals with tones.
func mayBeOfFont(_ word: [Unicode.Scalar]) -> Bool {
  let letters = word.compactMap(VietnameseLetter.init)
  guard letters.count == word.count, letters.count > 1 else { return false }
  let plain = letters.indices.filter { word[$0].isASCII }
  if plain.count > 1, plain.count < letters.count, plain.allSatisfy({ letters[$0].isCapital }) {
    return !letters.allSatisfy(\.isCapital)
  }
  return word.map(\.simpleLowercase) == ["t", "h", "ò"]
}

/// Whether a text holds what letters of UTF-8 look like in windows-1252: `á»` and `áº`, the first two bytes of most;
/// `Ã` before a sign, behind a small letter (`TrÃ\u{AD}` is Trí; `LÃ` and a space or a soft hyphen is Lã); `Ã•` and `Ã‰`;
/// `Ã“` and `Ã”` inside a word.
func holdsUTF8Remnant(_ bytes: borrowing Span<UInt8>) -> Bool {
  for index in bytes.indices.dropFirst(3) {
    switch (bytes[index - 2], bytes[index - 1], bytes[index]) {
    case (0xA1, 0xC2, 0xBA), (0xA1, 0xC2, 0xBB): if bytes[index - 3] == 0xC3 { return true }
    case (0xC3, 0x83, 0xC2): if 0x61...0x7A ~= bytes[index - 3] { return true }
    case (0xC3, 0x83, 0xE2):
      // • and ‰, which no name holds; quotation marks may stand behind one.
      if index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xA2 || bytes[index + 2] == 0xB0
      {
        return true
      }
      // Quotation marks, which no letter follows.
      if index + 3 < bytes.count, bytes[index + 1] == 0x80, 0x9C...0x9D ~= bytes[index + 2],
        0x41...0x5A ~= bytes[index + 3]
      {
        return true
      }
    default: break
    }
  }
  return false
}

/// What was found in one name.
public struct NameFindings: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let missing = NameFindings(rawValue: 1)
  /// Digits that are neither a slip of the keyboard nor keystrokes of an input method.
  public static let digits = NameFindings(rawValue: 2)
  public static let abbreviated = NameFindings(rawValue: 4)
  public static let lostLetters = NameFindings(rawValue: 8)
  /// A word that may be keystroke residue, or a word as it stands; left alone.
  public static let residue = NameFindings(rawValue: 16)
  public static let extraWords = NameFindings(rawValue: 32)
  public static let notAName = NameFindings(rawValue: 64)
  public static let reordered = NameFindings(rawValue: 128)
  /// Beside `notAName`: the cell says something else than that there is no name.
  public static let saysSomethingElse = NameFindings(rawValue: 256)

  /// The finding codes, in the order of the bits.
  public var codes: [FindingCode] {
    NameFindings.all.filter { contains($0.0) }.map(\.1)
  }

  private static let all: [(NameFindings, FindingCode)] = [
    (.missing, .nameMissing), (.digits, .nameDigits), (.abbreviated, .nameAbbreviated),
    (.lostLetters, .nameLostLetters), (.residue, .nameResidue), (.extraWords, .nameExtraWords),
    (.notAName, .nameNotAName), (.reordered, .nameReordered),
  ]
}
