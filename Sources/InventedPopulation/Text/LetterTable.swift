/// The Vietnamese letters by vowel, tone and case.
///
/// A table of its own on purpose: a sample that took its letters from the normaliser would share its mistakes, and
/// so could not show them.
struct LetterTable: Sendable {
  struct Letter: Equatable, Sendable {
    /// Index into a ă â e ê i o ô ơ u ư y.
    var vowel: Int
    var tone: Tone
    var isUpper: Bool
  }

  enum Tone: Int, CaseIterable, Sendable { case ngang, huyen, hoi, nga, sac, nang }

  private static let lower = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
  ]
  private static let upper = [
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ",
    "ƯỪỬỮỨỰ",
    "YỲỶỸÝỴ",
  ]
  /// The plain vowel under each marked one, and the combining mark that makes it: circumflex, breve, horn.
  private static let plain = [0, 0, 0, 3, 3, 5, 6, 6, 6, 9, 9, 11]
  private static let markScalars: [UInt32] = [0, 0x306, 0x302, 0, 0x302, 0, 0, 0x302, 0x31b, 0, 0x31b, 0]
  static let toneScalars: [UInt32] = [0, 0x300, 0x309, 0x303, 0x301, 0x323]

  /// By scalar: 0, or 1 + vowel × 12 + tone × 2 + case.
  private let packed: [UInt8]
  private let lowerScalars: [[UInt32]]
  private let upperScalars: [[UInt32]]

  init() {
    lowerScalars = Self.lower.map { $0.unicodeScalars.map(\.value) }
    upperScalars = Self.upper.map { $0.unicodeScalars.map(\.value) }
    var packed = [UInt8](repeating: 0, count: 0x1f00)
    for vowel in 0..<12 {
      for tone in 0..<6 {
        packed[Int(lowerScalars[vowel][tone])] = UInt8(1 + vowel * 12 + tone * 2)
        packed[Int(upperScalars[vowel][tone])] = UInt8(1 + vowel * 12 + tone * 2 + 1)
      }
    }
    self.packed = packed
  }

  @inline(__always)
  func letter(_ scalar: UInt32) -> Letter? {
    guard scalar < 0x1f00, packed[Int(scalar)] != 0 else { return nil }
    let code = Int(packed[Int(scalar)]) - 1
    // tone is in 0..<6 by construction of the table.
    return Letter(
      vowel: code / 12, tone: Tone(rawValue: code % 12 / 2).unsafelyUnwrapped, isUpper: code % 2 == 1)
  }

  @inline(__always)
  func scalar(_ letter: Letter) -> UInt32 {
    (letter.isUpper ? upperScalars : lowerScalars)[letter.vowel][letter.tone.rawValue]
  }

  /// The letter without its tone; other scalars unchanged.
  func withoutTone(_ scalar: UInt32) -> UInt32 {
    guard var letter = letter(scalar) else { return scalar }
    letter.tone = .ngang
    return self.scalar(letter)
  }

  /// The ASCII letter beneath all marks; other scalars unchanged.
  func withoutMarks(_ scalar: UInt32) -> UInt32 {
    guard var letter = letter(scalar) else { return scalar == 0x111 ? 0x64 : scalar == 0x110 ? 0x44 : scalar }
    letter.vowel = Self.plain[letter.vowel]
    letter.tone = .ngang
    return self.scalar(letter)
  }

  func upper(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0x61 && scalar <= 0x7a { return scalar - 0x20 }
    if scalar == 0x111 { return 0x110 }
    guard var letter = letter(scalar) else { return scalar >= 0x100 && scalar < 0x180 ? scalar & ~1 : scalar }
    letter.isUpper = true
    return self.scalar(letter)
  }

  func lower(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0x41 && scalar <= 0x5a { return scalar + 0x20 }
    if scalar == 0x110 { return 0x111 }
    guard var letter = letter(scalar) else { return scalar >= 0x100 && scalar < 0x180 ? scalar | 1 : scalar }
    letter.isUpper = false
    return self.scalar(letter)
  }

  func isUpper(_ scalar: UInt32) -> Bool { lower(scalar) != scalar }

  /// Base letter, quality mark (0 for none), tone mark (0 for none), as a decomposition writes them.
  func decomposed(_ letter: Letter) -> (base: UInt32, mark: UInt32, tone: UInt32) {
    let base = scalar(Letter(vowel: Self.plain[letter.vowel], tone: .ngang, isUpper: letter.isUpper))
    return (base, Self.markScalars[letter.vowel], Self.toneScalars[letter.tone.rawValue])
  }
}
