/// `Con bà Lê Thị Hoa`, `Bé gái con chị Tư`, `Sơ sinh`, `Em bé`, `Nguyễn chưa đặt tên`: cells of children who have no name yet.
/// Whose child it is says the cell of the mother; taken for a name, two children of one mother would be namesakes.
enum NamelessChild {
  /// - Parameter isFamilyName: whether a word begins names.
  static func isMeant(by words: [NameWord], isFamilyName: (NameWord) -> Bool) -> Bool {
    let bare = words.map { NameInContext.bare($0.text) }
    return saysSo(bare) || isDescribed(words) || isToldByParent(words, bare, isFamilyName)
      || isToldByOther(words)
  }

  /// The words themselves say that there is no name. A note behind a whole name says it of something else.
  private static func saysSo(_ bare: [String]) -> Bool {
    let isNewborn = (0...2).contains { start in
      bare.dropFirst(start).starts(with: ["so", "sinh"])
        && (start == 0 || start == 1 && children.contains(bare[0])
          || start == 2 && bare[..<2] == ["em", "be"])
    }
    let isUnnamed = [["chua", "dat", "ten"], ["chua", "co", "ten"], ["chua", "khai", "sinh"]].contains {
      bare.count <= 5 && bare.suffix(3) == $0[...]
    }
    let isOfASex = bare == ["be", "trai"] || bare == ["be", "gai"]
    return isNewborn || isUnnamed || isOfASex
  }

  private static let children: Set<String> = ["be", "tre", "chau", "con", "em"]

  /// What a child is called that has no name.
  static let words: Set<String> = [
    "em", "bé", "con", "cháu", "trẻ", "thằng", "cu", "trai", "gái", "mới", "sinh", "đẻ", "sơ", "song", "đôi",
    "nhỏ",
    "baby", "chau", "gai",
  ]
  /// Of those, what no name of a child is made of.
  private static let telling: Set<String> = ["trai", "gái", "gai", "mới", "sơ", "đẻ", "nhỏ", "đôi"]
  /// Which of several: only behind such words.
  private static let ordinals: Set<String> = [
    "thứ", "một", "hai", "ba", "nhất", "nhì", "đầu", "lòng", "út", "cả", "lớn", "a", "b", "i", "ii",
  ]

  /// `Em bé`, `Cháu gái`, `Con trai 2`, `Con mới sinh`, `Mới đẻ`: a child, and nothing that it is called.
  private static func isDescribed(_ words: [NameWord]) -> Bool {
    let small = words.map(smallText)
    guard small.count > 1, let first = small.first, self.words.contains(first) else { return false }
    var isTold = first == "mới" || first == "sơ"
    for (word, text) in zip(words, small).dropFirst() {
      let isChild = self.words.contains(text)
      guard isChild || isTold && (ordinals.contains(text) || word.traits.contains(.number)) else {
        return false
      }
      isTold = isTold || telling.contains(text) || text == "bé" && first != "bé"
    }
    return isTold
  }

  /// `Vợ ông Hai`, `Mẹ cháu An`: whose wife or mother it is.
  private static func isToldByOther(_ words: [NameWord]) -> Bool {
    let small = words.map(smallText)
    guard small.count >= 3, ["vợ", "chồng", "mẹ", "bố", "cha"].contains(small[0]) else { return false }
    return surely.contains(small[1]) || small[1] == "cháu" || small[1] == "anh" && small[0] == "vợ"
  }

  private static func smallText(_ word: NameWord) -> String {
    String(String.UnicodeScalarView(word.text.map(\.simpleLowercase)))
  }

  /// A child, of whom: `Con bà Hoa`, `Con gái bà Hoa`, `Bé trai con chị Nguyễn Thị Tư`, `Cháu bà Trần Thị Sáu`.
  private static func isToldByParent(
    _ words: [NameWord], _ bare: [String], _ isFamilyName: (NameWord) -> Bool
  ) -> Bool {
    var start = 0
    if bare.starts(with: ["em", "be"]) {
      start = 2
    } else if let first = bare.first, ["be", "tre", "chau"].contains(first) {
      start = 1
    }
    if start > 0, start < bare.count, bare[start] == "trai" || bare[start] == "gai" { start += 1 }
    let saysChild = start < bare.count && bare[start] == "con"
    if saysChild { start += 1 }
    if saysChild, start < bare.count, ["trai", "gai"].contains(bare[start]) { start += 1 }
    guard start > 0, start + 1 < bare.count else { return false }
    // Bé con Nguyễn Thị Hoa: only a mother's name follows both words.
    if saysChild, start > 1, isFamilyName(words[start]), start + 2 < bare.count { return true }
    let title = smallText(words[start])
    let following = bare.count - start - 1
    if saysChild, surely.contains(title) || perhaps.contains(title) && following >= 3 { return true }
    return (surely.contains(title) || perhaps.contains(title)) && following >= 2
      && isFamilyName(words[start + 1])
  }

  /// Titles of grown people that are no given names.
  private static let surely: Set<String> = ["bà", "chị", "ông", "của", "mẹ", "bố", "thím", "mợ"]
  /// Given names too, or titles without marks (Anh, Cô, Ba, Chi): only before a whole name.
  private static let perhaps: Set<String> = [
    "anh", "cô", "cha", "ba", "chi", "ong", "co", "cua", "me", "bo", "chú", "chu", "bác", "bac", "dì", "di",
  ]
}
