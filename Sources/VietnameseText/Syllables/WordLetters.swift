/// The letters of one word as shapes, the first in the low byte, and its tone: what differences are computed on.
///
/// Words of more than sixteen letters are compared by their first sixteen.
struct WordLetters: Hashable, Sendable {
  private(set) var packed: UInt128 = 0
  private(set) var count = 0
  private(set) var tone = Tone.ngang

  /// Stands for a lost letter (`?`).
  static let wildcard: UInt8 = 31
  /// Stands for anything that is neither letter nor apostrophe.
  private static let other: UInt8 = 30
  private static let capacity = 16
  static let baseMask: UInt128 = 0x1F1F_1F1F_1F1F_1F1F_1F1F_1F1F_1F1F_1F1F

  init(packed: UInt64, count: Int, tone: Tone) {
    self.packed = UInt128(packed)
    self.count = count
    self.tone = tone
  }

  /// A spelling in UTF-8. Apostrophes are left out: H'Lan and HLan have the same letters.
  init(spelling: [UInt8]) { self.init(String(decoding: spelling, as: UTF8.self).unicodeScalars) }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      var apart: [Unicode.Scalar] = []
      CanonicalComposition.decompose(scalar, into: &apart)
      append(apart)
    }
  }

  private mutating func append(_ apart: [Unicode.Scalar]) {
    if CanonicalComposition.isMark(apart[0]) { return add(marks: apart[...]) }
    let base = apart[0].simpleLowercase
    switch base {
    case "'", "-", ".": return
    case "?", "\u{FFFD}": push(WordLetters.wildcard)
    case "đ": push(Shape.d | LetterMark.stroke.rawValue << 5)
    case "a"..."z": push(UInt8(base.value) - 96)
    default: push(WordLetters.other)
    }
    add(marks: apart.dropFirst())
  }

  private mutating func add(marks: ArraySlice<Unicode.Scalar>) {
    for mark in marks {
      if let tone = Tone(combiningMark: mark) {
        self.tone = tone
      } else if count > 0, count <= WordLetters.capacity,
        let quality = LetterMark.allCases.first(where: { $0.combiningMark == mark })
      {
        packed |= UInt128(quality.rawValue << 5) << UInt128(8 * (count - 1))
      }
    }
  }

  private mutating func push(_ shape: UInt8) {
    guard count < WordLetters.capacity else { return }
    packed |= UInt128(shape) << UInt128(8 * count)
    count += 1
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt128(8 * index)) }

  /// The letters without marks and tone.
  var bare: WordLetters {
    var bare = self
    bare.packed &= WordLetters.baseMask
    bare.tone = .ngang
    return bare
  }

  var hasWildcards: Bool { (0..<count).contains { self[$0] & Shape.mask == WordLetters.wildcard } }

  func begins(with prefix: WordLetters) -> Bool {
    prefix.count <= count
      && (prefix.count == 16 || (packed ^ prefix.packed) << UInt128(128 - 8 * prefix.count) == 0)
  }

  /// Whether the letters around the lost ones agree. A run of lost letters stands for one letter up to as many as
  /// there are signs: one letter of several bytes may have left one sign or one for each byte.
  func matches(_ other: WordLetters) -> Bool { matches(from: 0, other, from: 0) }

  private func matches(from index: Int, _ other: WordLetters, from otherIndex: Int) -> Bool {
    guard index < count else { return otherIndex == other.count }
    guard self[index] & Shape.mask == WordLetters.wildcard else {
      guard otherIndex < other.count, self[index] == other[otherIndex] else { return false }
      return matches(from: index + 1, other, from: otherIndex + 1)
    }
    var runEnd = index
    while runEnd < count, self[runEnd] & Shape.mask == WordLetters.wildcard { runEnd += 1 }
    let most = min(runEnd - index, other.count - otherIndex)
    guard most >= 1 else { return false }
    return (1...most).contains { matches(from: runEnd, other, from: otherIndex + $0) }
  }
}
