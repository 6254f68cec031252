/// What a word tells of the order of the name it stands in.
enum NameRole: UInt8, Sendable {
  case other
  /// `Y`, `A`, `H'`, `Ka`: the given name follows.
  case marker
  /// `H'Lan`, `K'Brôi`: the marker and the given name.
  case markedGiven
  /// Văn and Thị: the name is built as those of the Kinh are, whatever stands first.
  case kinhMiddle

  init(_ word: [Unicode.Scalar]) {
    // Four letters tell them all apart.
    let small = String(String.UnicodeScalarView(word.prefix(4).map(\.simpleLowercase)))
    switch small {
    case "y", "a", "h", "k", "h'", "k'", "hơ", "ka": self = .marker
    case "văn", "thị", "van", "thi": self = .kinhMiddle
    default: self = small.hasPrefix("h'") || small.hasPrefix("k'") ? .markedGiven : .other
    }
  }
}

/// Ê Đê, Mnông and others say the given name first and the clan last (`Y Blim Niê`, `H'Lan Mlô`); to take their first
/// word for a family name would force the order of the Kinh on them.
extension NormalisedName {
  /// `codes` in the order in which names are compared: family name or clan first, given name last.
  public var comparingCodes: InlineArray<8, UInt16> {
    guard wordsBeforeClan > 0 else { return codes }
    var ordered = codes
    for index in 0..<count { ordered[index] = codes[(index + Int(wordsBeforeClan)) % count] }
    return ordered
  }

  /// Notes where the clan stands.
  ///
  /// - Parameter roles: of the first three words; `other` for those that the name lacks.
  mutating func settleOrder(_ roles: (NameRole, NameRole, NameRole)) {
    switch roles {
    case (.markedGiven, let second, _) where count > 1 && second != .kinhMiddle: wordsBeforeClan = 1
    case (.marker, .other, .other) where count > 2: wordsBeforeClan = 2
    default: wordsBeforeClan = 0
    }
  }
}
