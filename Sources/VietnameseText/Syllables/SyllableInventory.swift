import RegistryData

/// The onsets and rimes that Vietnamese syllables are spelled with, numbered; and which of them go together.
///
/// Numbers are positions in this list and stay the same as long as rows are only added behind the others.
public struct SyllableInventory: Sendable {
  public static let standard = SyllableInventory()

  /// The 27 onset spellings behind the empty one (number 0).
  public let onsets: [Spelling]
  /// The 162 rime spellings of `data/rimes.tsv` in its order, then the valid ones it does not list.
  public let rimes: [Spelling]

  private let onsetNumbers: [UInt64: UInt8]
  private let rimeNumbers: [UInt64: UInt8]
  /// Rime numbers that were counted with the onset `qu`, whose `u` takes the place of a medial.
  private let rimesOfQu: Set<UInt8>
  /// By onset number.
  private let onsetRules: [OnsetRule]

  /// Which rimes an onset is written before.
  private enum OnsetRule: UInt8 {
    case none, qu, gi, k, beforeFront, beforeBack, any

    init(_ onset: String) {
      switch onset {
      case "": self = .none
      case "qu": self = .qu
      case "gi": self = .gi
      case "k": self = .k
      case "gh", "ngh": self = .beforeFront
      case "c", "g", "ng": self = .beforeBack
      default: self = .any
      }
    }
  }

  /// A run of letters without tone: up to eight `VietnameseLetter.shape` bytes, the first letter in the low byte.
  public struct Spelling: Hashable, Sendable {
    public let packed: UInt64
    public let count: Int

    init(_ text: some StringProtocol) {
      var packed: UInt64 = 0
      var count = 0
      for scalar in text.unicodeScalars {
        // The inventory holds only precomposed small letters.
        packed |= UInt64(VietnameseLetter(scalar)?.shape ?? 0) << UInt64(8 * count)
        count += 1
      }
      self.packed = packed
      self.count = count
    }

    /// The shape of one letter, from 0.
    public subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * index)) }

    /// The spelling as small letters, for messages and tests.
    public var text: String {
      var scalars = String.UnicodeScalarView()
      for index in 0..<count {
        if let scalar = VietnameseLetter(shape: self[index])?.scalar { scalars.append(scalar) }
      }
      return String(scalars)
    }
  }

  /// The number of an onset by its packed shapes.
  public func onset(_ packed: UInt64) -> UInt8? { onsetNumbers[packed] }
  /// The number of a rime by its packed shapes.
  public func rime(_ packed: UInt64) -> UInt8? { rimeNumbers[packed] }

  /// The number of an onset or rime by its text; for tables written in letters.
  public func onset(named text: String) -> UInt8? { onset(Spelling(text).packed) }
  public func rime(named text: String) -> UInt8? { rime(Spelling(text).packed) }

  private init() {
    let onsets = SyllableInventory.onsetTexts.map { Spelling($0) }
    onsetRules = SyllableInventory.onsetTexts.map(OnsetRule.init)
    var rimes: [Spelling] = []
    var rimesOfQu: Set<UInt8> = []
    RegistryTable.rimes.forEachRow { cells in
      if cells[cells.count - 1].split(separator: " ").contains("qu") { rimesOfQu.insert(UInt8(rimes.count)) }
      rimes.append(Spelling(cells[0]))
    }
    rimes += SyllableInventory.unlistedRimes.map { Spelling($0) }
    precondition(rimes.count <= SyllableCode.rimeCapacity, "the code has no room for so many rimes")
    self.onsets = onsets
    self.rimes = rimes
    onsetNumbers = SyllableInventory.numbers(of: onsets)
    rimeNumbers = SyllableInventory.numbers(of: rimes)
    // Quí and quinh are the i spellings of quý and quynh.
    for text in ["i", "inh"] {
      if let number = rimeNumbers[Spelling(text).packed] { rimesOfQu.insert(number) }
    }
    self.rimesOfQu = rimesOfQu
  }

  private static func numbers(of spellings: [Spelling]) -> [UInt64: UInt8] {
    Dictionary(uniqueKeysWithValues: spellings.enumerated().map { ($1.packed, UInt8($0)) })
  }

  private static let onsetTexts = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  /// Valid, but met by no word of the list that `data/rimes.tsv` was counted on.
  private static let unlistedRimes = ["uyp", "oem", "oep"]
}

extension SyllableInventory {
  /// Whether onset, rime and tone make a Vietnamese syllable.
  ///
  /// Stops take only sắc and nặng; k, gh, ngh stand before e ê i y, and c, g, ng elsewhere; iê follows an onset and yê
  /// none; qu takes the rimes it was counted with.
  public func allows(onset: UInt8, rime: UInt8, tone: Tone) -> Bool {
    let spelling = rimes[Int(rime)]
    if isStop(spelling), tone != .sac, tone != .nang { return false }
    let first = spelling[0]
    let isFront = first & 31 == Shape.e || first == Shape.i || first == Shape.y
    let opensWithYe = first == Shape.y && spelling.count > 1
    switch onsetRules[Int(onset)] {
    case .none: return !(first == Shape.i && spelling[1] == Shape.eCircumflex)
    case .qu: return rimesOfQu.contains(rime)
    case .gi: return isWrittenBehindGi(spelling)
    case .k: return isFront && !opensWithYe && !isBareIe(spelling)
    case .beforeFront: return isFront && first != Shape.y && !isBareIe(spelling)
    case .beforeBack: return !isFront
    case .any: return !opensWithYe && !isBareIe(spelling)
    }
  }

  /// Whether the syllable that a code stands for can be spelled so.
  public func allows(_ code: SyllableCode) -> Bool {
    allows(
      onset: UInt8(code.pair / SyllableCode.rimeCapacity), rime: UInt8(code.pair % SyllableCode.rimeCapacity),
      tone: code.tone)
  }

  /// Whether some syllable has the letters that a word with lost letters shows. Slow: it tries them all.
  func completes(_ word: WordLetters) -> Bool {
    onsets.indices.contains { onset in
      rimes.indices.contains { rime in
        let tone = isStop(rimes[rime]) ? Tone.sac : .ngang
        guard allows(onset: UInt8(onset), rime: UInt8(rime), tone: tone) else { return false }
        let spelling = Syllable(onset: UInt8(onset), rime: UInt8(rime), tone: tone).spelling
        return word.matches(WordLetters(packed: spelling.packed, count: spelling.count, tone: tone))
      }
    }
  }

  /// Whether some syllable has the bare letters of a word but for one letter more, less, other or exchanged. Slow: it
  /// tries them all.
  func hasSyllable(oneEditFrom word: WordLetters) -> Bool {
    let bare = word.bare
    return onsets.indices.contains { onset in
      rimes.indices.contains { rime in
        let tone = isStop(rimes[rime]) ? Tone.sac : .ngang
        guard allows(onset: UInt8(onset), rime: UInt8(rime), tone: tone) else { return false }
        let spelling = Syllable(onset: UInt8(onset), rime: UInt8(rime), tone: tone).spelling
        let letters = WordLetters(packed: spelling.packed, count: spelling.count, tone: .ngang).bare
        return letters == bare
          || OneEdit.site(letters.packed, letters.count, bare.packed, bare.count) != nil
      }
    }
  }

  /// Whether a rime ends in c, ch, p or t.
  func isStop(_ rime: Spelling) -> Bool {
    let last = rime[rime.count - 1]
    return last == Shape.c || last == Shape.p || last == Shape.t
      || (last == Shape.h && rime[rime.count - 2] == Shape.c)
  }

  /// Behind gi only one of two rimes that would be spelled alike is one: giê- is gi + iê, gia is gi + a.
  private func isWrittenBehindGi(_ rime: Spelling) -> Bool {
    switch rime[0] {
    case Shape.y, Shape.eCircumflex: false
    case Shape.i: rime.count == 1 || rime[1] == Shape.eCircumflex || rimeNumbers[rime.packed >> 8] == nil
    default: true
    }
  }

  /// iê without a final is written ia; only giê keeps it.
  private func isBareIe(_ rime: Spelling) -> Bool {
    rime.count == 2 && rime[1] == Shape.eCircumflex && rime[0] == Shape.i
  }
}

extension VietnameseLetter {
  /// A small letter without tone from its packed shape; nil for a byte that is no shape.
  public init?(shape: UInt8) {
    guard let mark = LetterMark(rawValue: shape >> 5), 1...26 ~= shape & 31 else { return nil }
    self.init(base: shape & 31 + 96, mark: mark)
  }
}

/// Shapes that rules name.
enum Shape {
  static let a: UInt8 = 1
  static let c: UInt8 = 3
  static let d: UInt8 = 4
  static let e: UInt8 = 5
  static let g: UInt8 = 7
  static let h: UInt8 = 8
  static let i: UInt8 = 9
  static let o: UInt8 = 15
  static let p: UInt8 = 16
  static let q: UInt8 = 17
  static let t: UInt8 = 20
  static let u: UInt8 = 21
  static let y: UInt8 = 25
  static let eCircumflex: UInt8 = 5 | 1 << 5
  static let mask: UInt8 = 31
}
