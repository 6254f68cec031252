/// The words right before a unit of an address, up to the next comma or hyphen: a name alone, or what tells of a hamlet, a
/// street or a house.
struct BareName {
  /// Nothing says that the words are anything else than the name of a unit.
  let isPlace: Bool
  /// The first of the words.
  let start: Int
  /// A house or a street is written, with a number.
  let isHouse: Bool
  /// Words from which on they may be a unit's name: the first one, and the one behind a number ("Thôn 3 Minh Lãng").
  let starts: [Int]

  /// - Returns: nil when nothing stands before.
  init?(_ text: borrowing UnitText, before end: Int) {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, text.words[start].breakBefore == .none { start -= 1 }
    self.start = start
    let run = start..<end
    var numbers: [Int] = []
    var isCounted = true  // K5, A 12
    for index in run {
      if text.words[index].isNumber { numbers.append(index) }
      isCounted = isCounted && (text.words[index].isNumber || text.isSingleLetter(index))
    }
    let first = text.markedKey(start..<(start + 1))
    isPlace =
      !(isCounted && !numbers.isEmpty) && !text.words[start].isNumber && !BareName.words.contains(first)
    isHouse =
      text.words[start].isNumber || BareName.words.contains(first) && !BareName.numbered.contains(first)
    var starts = [start]
    // Behind the number of an alley or a house stands a street.
    if let number = numbers.last, number + 1 < end, BareName.numbered.contains(first) {
      starts.append(number + 1)
    }
    self.starts = starts
  }

  /// Hamlets that bear a number.
  private static let numbered = keys([
    "thôn", "xóm", "ấp", "tổ", "khóm", "bản", "buôn", "đội", "TDP", "KP", "khối",
  ])

  /// Words that begin a part below the commune, with their marks (Ngọ is no ngõ) or without any.
  private static let words = numbered.union(
    keys([
      "làng", "khu", "phố", "phum", "sóc", "đường", "ngõ", "ngách", "hẻm", "kiệt", "số", "SN", "cụm", "liên",
      "plei",
      "bon", "KĐT", "chung", "tiểu", "nhà", "KTX", "chợ", "gần", "NT", "bệnh", "BV", "trạm", "UBND",
    ]))

  private static func keys(_ words: [String]) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    var text = UnitText()
    for word in words {
      text.read(Array(word.utf8).span)
      keys.insert(text.markedKey(0..<1))
      text.read(text.foldedLetters().span)
      keys.insert(text.markedKey(0..<1))
    }
    return keys
  }
}
