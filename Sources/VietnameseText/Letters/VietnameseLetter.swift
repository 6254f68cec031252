/// One letter taken apart: base letter, quality mark, tone, case. The 134 marked letters and the 52 plain ones.
public struct VietnameseLetter: Hashable, Sendable {
  /// The base letter as lower-case ASCII: `a`…`z`.
  public var base: UInt8
  public var mark: LetterMark
  public var tone: Tone
  public var isCapital: Bool

  @inline(__always)
  public init(base: UInt8, mark: LetterMark = .none, tone: Tone = .ngang, isCapital: Bool = false) {
    self.base = base
    self.mark = mark
    self.tone = tone
    self.isCapital = isCapital
  }

  /// Takes a precomposed letter apart; nil for anything but an ASCII letter or one of the 134.
  ///
  /// - Complexity: O(1), one table look-up.
  public init?(_ scalar: Unicode.Scalar) {
    let packed = LetterTable.shape(of: scalar)
    guard packed != 0 else { return nil }
    self.init(packed: packed)
  }

  /// The precomposed letter; nil when there is none (a tone on a consonant, a horn on an e).
  public var scalar: Unicode.Scalar? { LetterTable.scalar(of: packed) }

  public var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Bits: 0–4 base (1 = a … 26 = z), 5–7 mark, 8–10 tone, 11 case.
  fileprivate var packed: UInt16 {
    UInt16(shape) | UInt16(tone.rawValue) << 8 | (isCapital ? 1 << 11 : 0)
  }

  fileprivate init(packed: UInt16) {
    base = UInt8(packed & 31) + 96
    // The table holds only values packed from valid marks and tones.
    mark = LetterMark(rawValue: UInt8(packed >> 5 & 7)) ?? .none
    tone = Tone(rawValue: UInt8(packed >> 8 & 7)) ?? .ngang
    isCapital = packed >> 11 != 0
  }

  /// The letter without tone and case in one byte: bits 0–4 base (1 = a … 26 = z), 5–7 mark.
  public var shape: UInt8 { (base - 96) | mark.rawValue << 5 }
}

/// All letters, both ways, in two small tables.
private struct LetterTable: Sendable {
  /// Packed letters of U+0000–U+01FF, then of U+1E00–U+1EFF; 0 is no letter of ours.
  private var shapes = [UInt16](repeating: 0, count: 0x300)
  private var scalars = [UInt16](repeating: 0, count: 1 << 12)

  private static let all = LetterTable()

  static func shape(of scalar: Unicode.Scalar) -> UInt16 {
    guard let index = index(of: scalar.value) else { return 0 }
    return all.shapes[index]
  }

  static func scalar(of packed: UInt16) -> Unicode.Scalar? {
    let value = all.scalars[Int(packed & 0xFFF)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private static func index(of value: UInt32) -> Int? {
    if value < 0x200 { return Int(value) }
    return value & 0xFFFF_FF00 == 0x1E00 ? Int(value) - 0x1C00 : nil
  }

  private init() {
    for base in UInt8(ascii: "a")...UInt8(ascii: "z") {
      add(VietnameseLetter(base: base), Unicode.Scalar(base))
      add(VietnameseLetter(base: base, isCapital: true), Unicode.Scalar(base - 32))
    }
    for (base, mark, letters) in LetterTable.vowels {
      // Each row holds the six tones in order, small and capital letters side by side.
      for (index, scalar) in letters.unicodeScalars.enumerated() {
        let tone = Tone.allCases[index / 2]
        let isCapital = index % 2 == 1
        add(VietnameseLetter(base: base, mark: mark, tone: tone, isCapital: isCapital), scalar)
      }
    }
    add(VietnameseLetter(base: UInt8(ascii: "d"), mark: .stroke), "đ")
    add(VietnameseLetter(base: UInt8(ascii: "d"), mark: .stroke, isCapital: true), "Đ")
  }

  private mutating func add(_ letter: VietnameseLetter, _ scalar: Unicode.Scalar) {
    guard let index = LetterTable.index(of: scalar.value) else { return }
    shapes[index] = letter.packed
    scalars[Int(letter.packed)] = UInt16(scalar.value)
  }

  private static let vowels: [(UInt8, LetterMark, String)] = [
    (UInt8(ascii: "a"), .none, "aAàÀáÁảẢãÃạẠ"),
    (UInt8(ascii: "a"), .breve, "ăĂằẰắẮẳẲẵẴặẶ"),
    (UInt8(ascii: "a"), .circumflex, "âÂầẦấẤẩẨẫẪậẬ"),
    (UInt8(ascii: "e"), .none, "eEèÈéÉẻẺẽẼẹẸ"),
    (UInt8(ascii: "e"), .circumflex, "êÊềỀếẾểỂễỄệỆ"),
    (UInt8(ascii: "i"), .none, "iIìÌíÍỉỈĩĨịỊ"),
    (UInt8(ascii: "o"), .none, "oOòÒóÓỏỎõÕọỌ"),
    (UInt8(ascii: "o"), .circumflex, "ôÔồỒốỐổỔỗỖộỘ"),
    (UInt8(ascii: "o"), .horn, "ơƠờỜớỚởỞỡỠợỢ"),
    (UInt8(ascii: "u"), .none, "uUùÙúÚủỦũŨụỤ"),
    (UInt8(ascii: "u"), .horn, "ưƯừỪứỨửỬữỮựỰ"),
    (UInt8(ascii: "y"), .none, "yYỳỲýÝỷỶỹỸỵỴ"),
  ]
}
