import ByteText

/// How a row between the forms of a list is set apart from them: headings that are marked alike are of one rank.
public enum HeadingMark: Sendable {
  /// The title of a list, or the total of all of it.
  case top
  /// What stands in front of the heading: "II.", "B.", "2.", or nothing.
  case roman, letter, number, unnumbered
  case hamlet, household

  /// - Parameters:
  ///   - cells: those of the row that are filled, in UTF-8.
  ///   - isSection: whether the row says what those below it are, in words that are understood.
  /// - Returns: nil for what is no heading: a page's number, a note, the total of a part.
  public init?(_ cells: [[UInt8]], isSection: Bool) {
    var text = UnitText()
    text.read(Array(cells.prefix(2).joined(separator: Array(". ".utf8))).span)
    guard text.count > 0 else { return nil }
    if let number = Self.number(of: text) {
      self = number
    } else if isSection {
      self = .unnumbered
    } else if let words = Self.words.first(where: { text.begins(with: $0.words) }) {
      guard let mark = words.mark else { return nil }
      self = mark
    } else {
      guard cells.count == 1, text.count > 1 else { return nil }
      self = .unnumbered
    }
  }

  /// The first word, where it is one: "II.", "B.", "2.".
  static func number(of text: borrowing UnitText) -> HeadingMark? {
    guard text.count > 1, text.words[1].breakBefore != .none else { return nil }
    if text.words[0].isNumber { return .number }
    let roman: [StaticString] = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ]
    if roman.contains(where: { text.word(0, is: $0) }) { return .roman }
    return text.isSingleLetter(0) ? .letter : nil
  }

  /// What rows begin with, and nil for those that end nothing.
  private static let words: [(words: [StaticString], mark: HeadingMark?)] = [
    (["danh", "sach", "nay"], nil), (["danh", "sach", "co"], nil), (["danh", "sach"], .top),
    (["cong", "hoa"], .top), (["ubnd"], .top), (["uy", "ban"], .top), (["cong", "an"], .top),
    (["bo", "cong", "an"], .top), (["bang", "ke"], .top), (["tong", "cong"], .top), (["tong", "so"], .top),
    (["tong", "nhan", "khau"], .top), (["xa"], .top), (["phuong"], .top), (["thi", "tran"], .top),
    (["tong"], nil), (["cong"], nil), (["ghi", "chu"], nil), (["trang"], nil), (["het"], nil),
    (["doc", "lap"], nil), (["cot"], nil), (["nam"], nil), (["mau"], nil), (["kem"], nil),
    (["ban", "hanh"], nil), (["mang"], nil), (["luy", "ke"], nil), (["trong", "do"], nil), (["so"], nil),
    (["toan"], nil), (["chuyen", "sang"], nil), (["chuyen", "trang"], nil), (["an", "dinh"], nil),
    (["don", "vi"], nil), (["bieu"], nil), (["phu", "luc"], nil), (["thong", "ke"], nil),
    (["ho"], .household), (["chu", "ho"], .household),
    (["thon"], .hamlet), (["xom"], .hamlet), (["ap"], .hamlet), (["ban"], .hamlet), (["buon"], .hamlet),
    (["khom"], .hamlet), (["lang"], .hamlet), (["phum"], .hamlet), (["khoi"], .hamlet), (["khu"], .hamlet),
    (["tieu", "khu"], .hamlet), (["to"], .hamlet), (["tdp"], .hamlet), (["cum"], .hamlet),
    (["soc"], .hamlet), (["plei"], .hamlet), (["play"], .hamlet), (["doi"], .hamlet),
    (["ngo"], .household), (["ngach"], .household), (["hem"], .household), (["kiet"], .household),
  ]
}

extension UnitText {
  fileprivate func begins(with phrase: [StaticString]) -> Bool {
    phrase.count <= count && phrase.indices.allSatisfy { word($0, is: phrase[$0]) }
  }
}
