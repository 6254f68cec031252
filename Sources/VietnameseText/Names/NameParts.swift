/// Which words of a name are what. The split of the Kinh is never forced on another people's name.
///
///     NameParts(["Nguyễn", "Trần", "Thị", "Bé"])  // Nguyễn Trần Thị Bé: family 0..<1, middle 1..<3, given 3..<4
///     NameParts(["Y", "Blim", "Niê"])             // Y Blim Niê: marker 0..<1, given 1..<2, family 2..<3
public struct NameParts: Hashable, Sendable {
  public enum Pattern: UInt8, Hashable, Sendable {
    /// Family name first, given name last: Kinh, Tày, Mường, Hoa, and most names of all others.
    case familyFirst
    /// A marker (Y, H', K', A, Ka …), the given name, perhaps the clan last: Ê Đê, Mnông, K'Ho, Ba Na, Xơ Đăng.
    case marked
    /// One word, or words joined by Bin or Binti: no family name.
    case noFamily
    /// Given name first, family name last: written in western order.
    case reversed
  }

  public var pattern: Pattern
  /// Word numbers from 0; empty where the name has no such part.
  public var family: Range<Int>
  public var middle: Range<Int>
  public var given: Range<Int>
  /// `Y`, `H'`, `Ka` before the given name, when it is a word of its own.
  public var marker: Range<Int>

  /// - Parameter words: the words of a normalised name, as written.
  /// - Complexity: O(words).
  public init(_ words: [String]) {
    let parsed = words.map(Word.init)
    let end = words.count
    self.init(.noFamily, family: 0..<0, middle: 0..<0, given: 0..<end)
    guard end > 1 else { return }
    if parsed[1...].contains(where: { $0.bare == "bin" || $0.bare == "binti" }) { return }
    if let clan = parsed.firstIndex(where: { $0.hasFusedMarker }) {
      // Ksor H'Nhi, H'Lan Mlô, K'Brôi: the marked word is the given name, and the clan stands before or behind it.
      let family = clan == 0 ? clan + 1..<end : 0..<clan
      self.init(.marked, family: family, middle: 0..<0, given: clan..<clan + 1)
    } else if parsed[0].isMarker, parsed[1].isGivenBehindMarker(isAlone: end == 2) {
      self.init(.marked, family: 2..<end, middle: 0..<0, given: 1..<2, marker: 0..<1)
    } else if parsed[end - 1].isForemostFamily, !parsed[0].isFamily, parsed[0].isKnown {
      self.init(.reversed, family: end - 1..<end, middle: 1..<end - 1, given: 0..<1)
    } else {
      let family = NameParts.familyLength(parsed)
      self.init(.familyFirst, family: 0..<family, middle: family..<end - 1, given: end - 1..<end)
    }
  }

  private init(
    _ pattern: Pattern, family: Range<Int>, middle: Range<Int>, given: Range<Int>, marker: Range<Int> = 0..<0
  ) {
    self.pattern = pattern
    self.family = family
    self.middle = middle
    self.given = given
    self.marker = marker
  }

  /// Two words for the compound family names; the mother's family behind the father's is a middle name, as offices hold.
  private static func familyLength(_ words: [Word]) -> Int {
    guard words.count > 2 else { return 1 }
    if words.count > 4, words[0].bare == "cong", words[1].bare == "tang" { return 4 }  // Công Tằng Tôn Nữ
    return compounds.contains { $0 == words[0].bare && $1 == words[1].bare } ? 2 : 1
  }

  private static let compounds = [
    ("ton", "that"), ("ton", "nu"), ("au", "duong"), ("ro", "cham"), ("ro", "mah"), ("ro", "lan"),
    ("ro", "o"),
    ("kon", "so"), ("lieng", "jrang"), ("lieng", "hot"), ("cong", "ton"), ("tu", "ma"), ("tu", "do"),
  ]
}

/// One word, as far as its part in a name depends on it.
private struct Word {
  let bare: String
  private let code: UInt16

  init(_ text: String) {
    bare = NameInContext.bare(Array(text.unicodeScalars))
    code = Syllable(text).map { SyllableCode($0).rawValue } ?? 0
  }

  var isFamily: Bool { code != 0 && isFamilyName(code) }
  var isForemostFamily: Bool { NameVocabulary.known.foremostFamilies.contains(code) }
  var isKnown: Bool { NameVocabulary.known.words.contains(code) }
  /// `H'Lan`, `K'Brôi`: the marker grown together with its word.
  var hasFusedMarker: Bool { (bare.hasPrefix("h'") || bare.hasPrefix("k'")) && bare.utf8.count > 2 }
  var isMarker: Bool { ["y", "a", "h'", "k'", "h", "k", "ho", "ka"].contains(bare) && !isFamilyInFull }

  /// Hồ is a family name of the Kinh and of the Bru; Hơ, without its tone, marks women.
  private var isFamilyInFull: Bool { bare == "ho" && isFamily }

  /// What follows a marker is no middle name of the Kinh: `Hồ Văn`, `A Văn`.
  func isGivenBehindMarker(isAlone: Bool) -> Bool { isAlone || bare != "van" && bare != "thi" }
}
