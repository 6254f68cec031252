import ByteText

/// What an office writes behind a name to tell two people of one name apart: `(A)` and `(B)`, `(lớn)` and `(nhỏ)`,
/// `(con ông Ba)` and `(con ông Tư)`.
///
/// Two marks tell two people apart where they are of one kind and not the same: `(A)` and `(lớn)` may be one person's in
/// two lists, and so may a second name behind "tức" or "còn gọi là", which is no mark.
public struct NamesakeMark: Hashable, Sendable {
  /// What kind of mark it is; 0 where the name has none.
  public private(set) var kind: UInt8 = 0
  /// A hash of what it says among its kind, never 0; 0 where the name has none.
  public private(set) var value: UInt16 = 0

  public static let none = NamesakeMark()

  private init() {}

  private init(_ kind: Kind, _ value: String) {
    self.kind = kind.rawValue
    let hash = UInt16(truncatingIfNeeded: stableHash(Array(value.utf8).span))
    self.value = hash == 0 ? 1 : hash
  }

  private enum Kind: UInt8 {
    case letter = 1
    case number, size, age, height, depth, colour, kin, child, motherOfChild, wife, husband, nickname
    /// And those behind it, by what it is called.
    case hamlet
  }

  /// Reads what was set aside behind a name; `none` where it does not tell namesakes apart.
  init(_ words: ArraySlice<NameWord>) {
    let small = words.map { String(String.UnicodeScalarView($0.text.map(\.simpleLowercase))) }
    let bare = words.map { NameInContext.bare($0.text) }
    guard let first = bare.first, let last = bare.last, words.count <= Self.longest else {
      self = .none
      return
    }
    if words.count == 1 {
      self = Self.single(words[words.startIndex], small[0], first)
      return
    }
    let rest = bare.dropFirst()
    // Ba is a name, bà is not; without its mark it may be either.
    switch (first, small[1] == "ba" ? "" : bare[1]) {
    case ("con", "ong"), ("con", "cu"), ("con", "anh"), ("con", "chu"), ("con", "bac"):
      self = rest.count > 1 ? NamesakeMark(.child, last) : .none
    case ("con", "ba"), ("con", "chi"), ("con", "co"):
      self = rest.count > 1 ? NamesakeMark(.motherOfChild, last) : .none
    case ("vo", "ong"), ("vo", "anh"), ("vo", "chu"):
      self = rest.count > 1 ? NamesakeMark(.wife, last) : .none
    case ("chong", "ba"), ("chong", "chi"), ("chong", "co"):
      self = rest.count > 1 ? NamesakeMark(.husband, last) : .none
    case ("nguoi", _) where words.count == 2:
      self = Self.opposites[small[1]].map { NamesakeMark($0.0, $0.1) } ?? .none
    case ("so", let number) where words.count == 2:
      self = Self.number(number).map { NamesakeMark(.number, $0) } ?? .none
    default:
      guard let hamlet = Self.hamlets.firstIndex(of: first) else {
        self = .none
        return
      }
      self = NamesakeMark(.hamlet, rest.joined(separator: " "))
      kind += UInt8(hamlet)
    }
  }

  /// More words are a sentence.
  private static let longest = 8

  private static func single(_ word: NameWord, _ small: String, _ bare: String) -> NamesakeMark {
    if let number = number(bare) { return NamesakeMark(.number, number) }
    if bare.utf8.count == 1, VietnameseLetter(word.text[0]) != nil { return NamesakeMark(.letter, small) }
    if let (kind, value) = opposites[small] { return NamesakeMark(kind, value) }
    // Whatever else is one syllable with a capital is what the person is called; the sex and the like are not.
    let isName = NameEvidence(word.code.rawValue) >= .syllable && !word.traits.contains(.small)
    return isName && !states.contains(bare) ? NamesakeMark(.nickname, small) : .none
  }

  private static let states: Set<String> = [
    "nam", "nu", "con", "song", "chet", "mat", "vang", "di", "ve", "moi", "cu",
  ]

  /// `2`, `02`, `II`: a figure as it counts. A larger one is a year.
  private static func number(_ word: String) -> String? {
    if let value = UInt16(word) { return value < 100 ? String(value) : nil }
    return ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].firstIndex(of: word)
      .map { String($0 + 1) }
  }

  /// Words that say the opposite of one another, or name other places in one family. Without their marks those that are no
  /// other word then.
  private static let opposites: [String: (Kind, String)] = {
    var words: [String: (Kind, String)] = [
      "lớn": (.size, "lớn"), "lon": (.size, "lớn"), "to": (.size, "lớn"),
      "nhỏ": (.size, "nhỏ"), "nho": (.size, "nhỏ"), "bé": (.size, "nhỏ"),
      "già": (.age, "già"), "trẻ": (.age, "trẻ"),
      "trên": (.height, "trên"), "tren": (.height, "trên"),
      "dưới": (.height, "dưới"), "duoi": (.height, "dưới"),
      "trong": (.depth, "trong"), "ngoài": (.depth, "ngoài"), "ngoai": (.depth, "ngoài"),
      "đen": (.colour, "đen"), "trắng": (.colour, "trắng"),
      "anh": (.kin, "anh"), "chị": (.kin, "chị"), "em": (.kin, "em"), "con": (.kin, "con"),
      "cháu": (.kin, "cháu"), "ông": (.kin, "ông"), "bà": (.kin, "bà"), "ong": (.kin, "ông"),
    ]
    for father in ["cha", "bố", "bo"] { words[father] = (.kin, "cha") }
    for mother in ["mẹ", "me"] { words[mother] = (.kin, "mẹ") }
    return words
  }()

  /// Each a kind of its own.
  private static let hamlets = [
    "thon", "xom", "ap", "ban", "lang", "buon", "to", "doi", "khu", "kp",
  ]
}
