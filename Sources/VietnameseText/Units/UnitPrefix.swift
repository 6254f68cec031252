import ResidentModel

/// A word before a unit's name, and what it says about the unit.
struct UnitPrefix {
  /// How many words it takes; 0 when there is none.
  var words: Int
  var type: UnitType

  static let none = UnitPrefix(words: 0, type: .unknown)

  /// Whether a unit of this level and type may bear the prefix. A city may be a province or part of one.
  func allows(_ level: UnitLevel) -> Bool {
    switch type {
    case .unknown: true
    case .tinh: level == .province
    case .thanhPho: level != .commune
    case .huyen, .quan, .thiXa: level == .district
    case .xa, .phuong, .thiTran, .dacKhu: level == .commune
    }
  }

  /// The prefixes that the words from `index` on can be read as, longest first: "thị xã", "TX", "T.X", "P".
  static func all(_ text: borrowing UnitText, at index: Int) -> InlineArray<2, UnitPrefix> {
    var found = InlineArray<2, UnitPrefix>(repeating: .none)
    var count = 0
    guard index < text.count else { return found }
    let word = text.words[index].packed
    if index + 1 < text.count {
      let next = text.words[index + 1].packed
      for (first, second, type) in pairs where first == word && second == next {
        found[count] = UnitPrefix(words: 2, type: type)
        count += 1
        break
      }
    }
    for (single, type) in singles where single == word {
      found[count] = UnitPrefix(words: 1, type: type)
      break
    }
    return found
  }

  static func longest(_ text: borrowing UnitText, at index: Int) -> UnitPrefix {
    all(text, at: index)[0]
  }

  /// The prefix that the first words of `range` are one slip away from, with a word of the name left behind it.
  static func misspelt(_ text: borrowing UnitText, _ range: Range<Int>) -> UnitPrefix {
    for length in [2, 1] where range.count > length {
      let word = text.folded.span(text.foldedRange(range.prefix(length)))
      for (written, words, type) in whole where words == length && word.count > 1 {
        if isOneEditApart(word, Array(written.utf8).span) {
          return UnitPrefix(words: length, type: type)
        }
      }
    }
    return .none
  }

  private static let whole: [(written: String, words: Int, type: UnitType)] = [
    ("thitran", 2, .thiTran), ("thixa", 2, .thiXa), ("thanhpho", 2, .thanhPho),
    ("dackhu", 2, .dacKhu),
    ("phuong", 1, .phuong), ("xa", 1, .xa), ("huyen", 1, .huyen), ("quan", 1, .quan),
    ("tinh", 1, .tinh),
  ]

  private static let pairs: [(UInt64, UInt64, UnitType)] = [(StaticString, StaticString, UnitType)](
    [
      ("thi", "tran", .thiTran), ("thi", "xa", .thiXa), ("thanh", "pho", .thanhPho),
      ("dac", "khu", .dacKhu),
      ("t", "tran", .thiTran), ("t", "t", .thiTran), ("t", "x", .thiXa), ("t", "xa", .thiXa),
      ("t", "p", .thanhPho),
      ("t", "pho", .thanhPho), ("d", "khu", .dacKhu),
      // "Huyện đảo Lý Sơn"
      ("huyen", "dao", .huyen), ("h", "dao", .huyen),
    ]).map { (packedWord($0), packedWord($1), $2) }

  private static let singles: [(UInt64, UnitType)] = [(StaticString, UnitType)]([
    ("xa", .xa), ("x", .xa), ("phuong", .phuong), ("p", .phuong), ("ph", .phuong), ("phg", .phuong),
    ("f", .phuong),
    ("thitran", .thiTran), ("tt", .thiTran), ("ttr", .thiTran), ("dackhu", .dacKhu),
    ("dk", .dacKhu),
    ("huyen", .huyen), ("h", .huyen), ("quan", .quan), ("q", .quan), ("thixa", .thiXa),
    ("tx", .thiXa),
    ("thanhpho", .thanhPho), ("tp", .thanhPho), ("tinh", .tinh), ("t", .tinh),
  ]).map { (packedWord($0), $1) }
}
