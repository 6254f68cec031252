import ByteText

/// One word of a name in 16 bits, so that words are compared without their letters.
///
/// | Value | Meaning |
/// | --- | --- |
/// | 0 | none |
/// | 1 … 32,256 | a syllable: 1 + (onset × 192 + rime) × 6 + tone |
/// | 32,257 … 32,767 | an abbreviation: a letter, or the letters of an onset |
/// | 32,768 … 65,535 | any other word: bit 15, and 15 bits of the stable hash of its spelling (`EscapedTokens`) |
public struct SyllableCode: RawRepresentable, Hashable, Sendable {
  public var rawValue: UInt16

  @inlinable @inline(__always)
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// How many rimes the code has room for.
  static let rimeCapacity = 192
  static let toneCount = 6
  static let pairCapacity = 28 * rimeCapacity
  /// 1 + pairCapacity × toneCount
  @inlinable static var firstAbbreviation: UInt16 { 32_257 }

  public static let none = SyllableCode(rawValue: 0)

  public init(_ syllable: Syllable) {
    let pair = Int(syllable.onset) * SyllableCode.rimeCapacity + Int(syllable.rime)
    rawValue = UInt16(1 + pair * SyllableCode.toneCount + Int(syllable.tone.rawValue))
  }

  /// The code of a word that is no syllable, from its comparing spelling (small letters, NFC, UTF-8).
  public init(escaping spelling: borrowing Span<UInt8>) {
    rawValue = 0x8000 | UInt16(truncatingIfNeeded: stableHash(spelling) >> 32) & 0x7FFF
  }

  /// The code of an abbreviation: a single letter or the letters of an onset, small (`n`, `đ`, `ng`, `th`).
  public init?(abbreviation prefix: String) {
    guard let index = SyllableCode.abbreviations.firstIndex(of: prefix) else { return nil }
    rawValue = SyllableCode.firstAbbreviation + UInt16(index)
  }

  @inlinable
  public var isSyllable: Bool { rawValue != 0 && rawValue < SyllableCode.firstAbbreviation }
  public var isAbbreviation: Bool { rawValue >= SyllableCode.firstAbbreviation && rawValue < 0x8000 }
  public var isEscaped: Bool { rawValue & 0x8000 != 0 }

  /// The syllable that the code stands for; nil for abbreviations and escapes.
  public var syllable: Syllable? {
    guard isSyllable else { return nil }
    let pair = self.pair
    return Syllable(
      onset: UInt8(pair / SyllableCode.rimeCapacity), rime: UInt8(pair % SyllableCode.rimeCapacity),
      tone: tone)
  }

  /// The letters that an abbreviation stands for; nil for anything else.
  public var abbreviation: String? {
    guard isAbbreviation, abbreviationIndex < SyllableCode.abbreviations.count else { return nil }
    return SyllableCode.abbreviations[abbreviationIndex]
  }

  var abbreviationIndex: Int { Int(rawValue - SyllableCode.firstAbbreviation) }

  /// Onset and rime of a syllable as one number below `pairCapacity`.
  @inline(__always)
  var pair: Int { Int(rawValue - 1) / SyllableCode.toneCount }

  @inline(__always)
  var tone: Tone { Tone(rawValue: UInt8((rawValue - 1) % 6)) ?? .ngang }

  static let abbreviations: [String] =
    "abcdefghijklmnopqrstuvwxyz".map(String.init) + [
      "đ", "ch", "gh", "gi", "kh", "ng", "ngh", "nh", "ph", "qu", "th", "tr",
    ]
}
