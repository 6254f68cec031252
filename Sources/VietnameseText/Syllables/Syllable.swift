/// Where an open oa, oe or uy carries its tone: `hòa, khỏe, thủy` or `hoà, khoẻ, thuỷ`.
public enum ToneStyle: Sendable {
  /// On the first vowel, as most keyboards and statute titles have it.
  case traditional
  /// On the second, the rule of Decision 1989/QĐ-BGDĐT of 2018, article 8.
  case reformed
}

/// A syllable taken apart: onset, rime, tone. Where the tone was written is no part of it.
public struct Syllable: Hashable, Sendable {
  /// Number in `SyllableInventory.onsets`; 0 for none.
  public var onset: UInt8
  /// Number in `SyllableInventory.rimes`.
  public var rime: UInt8
  public var tone: Tone

  public init(onset: UInt8, rime: UInt8, tone: Tone) {
    self.onset = onset
    self.rime = rime
    self.tone = tone
  }

  /// Parses letters of any case with the tone on any of them; nil when no onset and rime spell them, or when two
  /// letters carry different tones. The combination may still be invalid: see `isValid`.
  ///
  /// - Complexity: O(letters), at most eight.
  public init?(_ letters: some Collection<VietnameseLetter>) {
    guard 1...8 ~= letters.count else { return nil }
    var packed: UInt64 = 0
    var position: UInt64 = 0
    var tone = Tone.ngang
    for letter in letters {
      packed |= UInt64(letter.shape) << position
      position += 8
      if letter.tone != .ngang {
        guard tone == .ngang || tone == letter.tone else { return nil }
        tone = letter.tone
      }
    }
    self.init(shapes: packed, count: letters.count, tone: tone)
  }

  /// Parses the shapes of letters, the first in the low byte; nil as above.
  init?(shapes packed: UInt64, count: Int, tone: Tone) {
    guard 1...8 ~= count, let parts = Syllable.split(packed, count: count) else { return nil }
    self.init(onset: parts.onset, rime: parts.rime, tone: tone)
  }

  /// Parses one word of precomposed or decomposed text; nil as above.
  public init?(_ text: some StringProtocol) {
    var letters: [VietnameseLetter] = []
    for scalar in CanonicalComposition.compose(Array(text.unicodeScalars)) {
      guard let letter = VietnameseLetter(scalar) else { return nil }
      letters.append(letter)
    }
    self.init(letters)
  }

  /// Whether onset, rime and tone go together.
  public var isValid: Bool { SyllableInventory.standard.allows(onset: onset, rime: rime, tone: tone) }

  private static func split(_ packed: UInt64, count: Int) -> (onset: UInt8, rime: UInt8)? {
    let inventory = SyllableInventory.standard
    // Rimes begin with a vowel and onsets end before it, so the longest onset is the right one; gi is told below.
    for length in stride(from: min(3, count), through: 0, by: -1) {
      let onsetLetters = length == 0 ? 0 : packed & (UInt64.max >> UInt64(64 - 8 * length))
      guard let onset = inventory.onset(onsetLetters) else { continue }
      let rest = length == 8 ? 0 : packed >> UInt64(8 * length)
      if onsetLetters == gi { return splitGi(rest: rest, onset: onset) }
      if let rime = inventory.rime(rest) { return (onset, rime) }
    }
    return nil
  }

  /// gi loses one i before a rime that begins with it: `gì` is gi + ì, `giếng` gi + iếng, but `già` gi + à.
  private static func splitGi(rest: UInt64, onset: UInt8) -> (onset: UInt8, rime: UInt8)? {
    let inventory = SyllableInventory.standard
    let restored = rest << 8 | UInt64(Shape.i)
    let opensWithE = UInt8(truncatingIfNeeded: rest) == Shape.eCircumflex
    if opensWithE || rest == 0, let rime = inventory.rime(restored) { return (onset, rime) }
    if let rime = inventory.rime(rest) { return (onset, rime) }
    return inventory.rime(restored).map { (onset, $0) }
  }

  private static let gi = UInt64(Shape.g) | UInt64(Shape.i) << 8
}

extension Syllable {
  /// The letters in order, small, the tone where `style` puts it.
  public func letters(_ style: ToneStyle = .traditional) -> [VietnameseLetter] {
    var letters = plainLetters
    letters[letters.count - rimeLetterCount + tonePosition(style)].tone = tone
    return letters
  }

  /// The letters as text, small; for messages and tests.
  public func text(_ style: ToneStyle = .traditional) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: letters(style).compactMap(\.scalar))
    return String(scalars)
  }

  /// The letters without tone as packed shapes, the first in the low byte; at most seven.
  public var spelling: (packed: UInt64, count: Int) {
    let inventory = SyllableInventory.standard
    let onset = inventory.onsets[Int(onset)]
    let rime = inventory.rimes[Int(rime)]
    // An i that gi and the rime share is written once.
    let shared = sharesI ? 1 : 0
    return (
      onset.packed | rime.packed << UInt64(8 * (onset.count - shared)), onset.count + rime.count - shared
    )
  }

  /// The letters that may carry the tone: one index into `letters()`, or two where the styles differ.
  func tonePositions() -> (traditional: Int, reformed: Int) {
    let start = spelling.count - rimeLetterCount
    return (start + tonePosition(.traditional), start + tonePosition(.reformed))
  }

  private var plainLetters: [VietnameseLetter] {
    let (packed, count) = spelling
    return (0..<count).compactMap {
      VietnameseLetter(shape: UInt8(truncatingIfNeeded: packed >> UInt64(8 * $0)))
    }
  }

  private var rimeLetterCount: Int { SyllableInventory.standard.rimes[Int(rime)].count }

  private var sharesI: Bool {
    let inventory = SyllableInventory.standard
    let onset = inventory.onsets[Int(onset)]
    return onset.count == 2 && onset.packed == Syllable.gi && inventory.rimes[Int(rime)][0] == Shape.i
  }

  /// The index in the rime of the letter that carries the tone.
  private func tonePosition(_ style: ToneStyle) -> Int {
    let rime = SyllableInventory.standard.rimes[Int(rime)]
    let vowels = (0..<rime.count).prefix { VietnameseLetter(shape: rime[$0])?.isVowel ?? false }
    // A letter with a mark draws the tone, the last of them if there are two (ươ).
    if let marked = vowels.last(where: { rime[$0] > Shape.mask }) { return marked }
    switch (vowels.count, isOpen: vowels.count == rime.count) {
    case (1, _): return 0
    case (2, isOpen: true):
      let isMedialPair =
        rime[0] == Shape.o && (rime[1] == Shape.a || rime[1] == Shape.e)
        || rime[0] == Shape.u && rime[1] == Shape.y
      return isMedialPair && style == .reformed ? 1 : 0
    default: return 1
    }
  }
}
