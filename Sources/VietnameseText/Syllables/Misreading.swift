/// Words that letters taken for others, or two slips, may have made of each other.
enum Misreading {
  /// Two letters that stand close and one that looks like them in print.
  private static let lookalikes: [(pair: (UInt8, UInt8), single: UInt8)] = [
    ("rn", "m"), ("ri", "n"), ("cl", "d"), ("vv", "w"), ("li", "h"),
  ].map { (pair, single) in
    let letters = Array((pair + single).utf8).map { $0 - 96 }
    return ((letters[0], letters[1]), letters[2])
  }

  /// Letters from which a word is so long that two slips leave it the same.
  private static let longEnough = 5

  /// - Complexity: O(letters²), and O(1) for words of quite other letters or lengths.
  static func isLikely(_ a: WordLetters, _ b: WordLetters) -> Bool {
    guard min(a.count, b.count) > 1, abs(a.count - b.count) < 2, !a.hasWildcards, !b.hasWildcards,
      a.tone == b.tone || a.tone == .ngang || b.tone == .ngang,
      (letters(of: a) ^ letters(of: b)).nonzeroBitCount <= 4
    else { return false }
    let distance = distance(a.bare, b.bare)
    return distance == 1 || distance == 2 && max(a.count, b.count) >= longEnough
  }

  /// A bit for each letter of the word.
  private static func letters(of word: WordLetters) -> UInt32 {
    (0..<word.count).reduce(0) { $0 | 1 << UInt32(word[$1] & Shape.mask) }
  }

  /// Letters added, lost, changed, exchanged with a neighbour, or read as those that look like them: how many of these.
  private static func distance(_ a: WordLetters, _ b: WordLetters) -> Int {
    var earlier = InlineArray<17, Int>(repeating: 0)
    var above = InlineArray<17, Int>(repeating: 0)
    var row = InlineArray<17, Int>(repeating: 0)
    for column in 0...b.count { row[column] = column }
    for i in 1...a.count {
      (earlier, above) = (above, row)
      row[0] = i
      for j in 1...b.count {
        let (x, y) = (a[i - 1], b[j - 1])
        var least = min(above[j - 1] + (x == y ? 0 : 1), above[j] + 1, row[j - 1] + 1)
        if i > 1, isPair(a[i - 2], x, of: y) { least = min(least, earlier[j - 1] + 1) }
        if j > 1, isPair(b[j - 2], y, of: x) { least = min(least, above[j - 2] + 1) }
        if i > 1, j > 1, x == b[j - 2], y == a[i - 2] { least = min(least, earlier[j - 2] + 1) }
        row[j] = least
      }
    }
    return row[b.count]
  }

  private static func isPair(_ first: UInt8, _ second: UInt8, of single: UInt8) -> Bool {
    lookalikes.contains { $0.single == single && $0.pair == (first, second) }
  }
}
