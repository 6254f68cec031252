/// The six tones of Vietnamese, in the order of the school books and of `data/rimes.tsv`.
public enum Tone: UInt8, CaseIterable, Hashable, Sendable {
  case ngang, huyen, sac, hoi, nga, nang

  /// The combining mark that writes the tone; nil for ngang, which is written without one.
  public var combiningMark: Unicode.Scalar? {
    switch self {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .sac: "\u{301}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .nang: "\u{323}"
    }
  }

  /// The tone that a combining mark writes; nil for any other mark.
  public init?(combiningMark: Unicode.Scalar) {
    switch combiningMark {
    case "\u{300}", "\u{340}": self = .huyen
    case "\u{301}", "\u{341}": self = .sac
    case "\u{309}": self = .hoi
    case "\u{303}": self = .nga
    case "\u{323}": self = .nang
    default: return nil
    }
  }
}

/// The mark that makes another letter of a base letter: ê, ă, ơ, đ. It is part of the letter, the tone is not.
public enum LetterMark: UInt8, CaseIterable, Hashable, Sendable {
  case none, circumflex, breve, horn, stroke

  /// The combining mark; nil for no mark, and for the stroke of đ, which Unicode does not decompose.
  public var combiningMark: Unicode.Scalar? {
    switch self {
    case .none, .stroke: nil
    case .circumflex: "\u{302}"
    case .breve: "\u{306}"
    case .horn: "\u{31B}"
    }
  }
}
