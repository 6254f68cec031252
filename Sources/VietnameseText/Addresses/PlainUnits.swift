import ByteText

/// An address whose parts carry their codes (`05956 - Xã Nga My, 173 - Huyện Phú Bình`, `Xã Ninh Sơn (11503)`) or are joined
/// by "thuộc" (`xã A thuộc huyện B`), as it is without them: each level by its name, as it would be written by hand.
enum PlainUnits {
  /// - Parameter words: The words of the address.
  /// - Returns: the address with spaces where the codes were, and a comma for "thuộc", each byte else where it was; nil
  ///   where it holds neither.
  static func text(of address: borrowing Span<UInt8>, _ words: borrowing UnitText) -> [UInt8]? {
    var plain: [UInt8]?
    func blank(_ range: Range<Int>, _ plain: inout [UInt8]?) {
      if plain == nil { plain = address.indices.map { address[$0] } }
      for index in range { plain?[index] = UInt8(ascii: " ") }
    }
    for index in 0..<words.count {
      let start = Int(words.words[index].sourceStart)
      if opensCoded(index, words) {
        blank(start..<Int(words.words[index + 1].sourceStart), &plain)
      } else if let end = bracketedCode(index, words, in: address) {
        blank((start - 1)..<end, &plain)
      } else if joinsLevels(index, words) {
        blank(start..<Int(words.words[index + 1].sourceStart), &plain)
        plain?[start] = UInt8(ascii: ",")
      }
    }
    return plain
  }

  /// `173 - Huyện Phú Bình`: figures that begin a part, a hyphen, and the word for a unit. A number of a house before a hyphen
  /// says no more of the place. Of `Phường: 10 - Quận 5` the number is the ward's.
  private static func opensCoded(_ index: Int, _ words: borrowing UnitText) -> Bool {
    guard isCode(index, words), index + 1 < words.count, words.words[index + 1].breakBefore == .soft,
      words.words[index + 1].prefixes[0].words > 0,
      index == 0 || words.words[index].breakBefore != .none
    else { return false }
    return !(index > 0 && words.words[index - 1].prefixes[0].words == 1)
      && !(index > 1 && words.words[index - 2].prefixes[0].words == 2)
  }

  /// `Xã Ninh Sơn (11503)`: figures alone in brackets behind the word for a unit and its name.
  private static func bracketedCode(
    _ index: Int, _ words: borrowing UnitText, in address: borrowing Span<UInt8>
  ) -> Int? {
    let start = Int(words.words[index].sourceStart)
    let end = start + Int(words.words[index].digits)
    guard isCode(index, words), index > 1, start > 0, address[start - 1] == UInt8(ascii: "("),
      end < address.count, address[end] == UInt8(ascii: ")")
    else { return nil }
    var first = index - 1
    while first > 0, words.words[first].breakBefore != .hard { first -= 1 }
    let prefix = words.words[first].prefixes[0]
    return prefix.words > 0 && first + prefix.words < index ? end + 1 : nil
  }

  private static func isCode(_ index: Int, _ words: borrowing UnitText) -> Bool {
    words.words[index].isNumber && 2...5 ~= words.words[index].digits
  }

  /// `xã A thuộc huyện B`. What a unit belongs to now, or did before, is another matter, and Thân Thuộc and Bá Thước are names.
  private static func joinsLevels(_ index: Int, _ words: borrowing UnitText) -> Bool {
    guard words.word(index, is: "thuoc"), index > 0, index + 1 < words.count,
      words.words[index].breakBefore == .none, words.words[index + 1].breakBefore == .none,
      !words.isMarked || words.markedKey(index..<(index + 1)) == belonging,
      !otherPhrases.contains(words.words[index - 1].packed)
    else { return false }
    let prefix = words.words[index + 1].prefixes[0]
    return prefix.words > 0 && !prefix.allows(.commune) && words.bearsOwnMarks(index + 1)
  }

  private static let belonging = {
    var text = UnitText()
    text.read(Array("thuộc".utf8).span)
    return text.markedKey(0..<1)
  }()

  /// Words before "thuoc" with which it says something else.
  private static let otherPhrases: [UInt64] = [StaticString]([
    "nay", "truoc", "day", "kia", "cu", "nguyen", "than", "ba",
  ]).map { packedWord($0) }
}
