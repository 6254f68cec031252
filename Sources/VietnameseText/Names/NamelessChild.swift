/// `Con bà Lê Thị Hoa`, `Bé gái con chị Tư`, `Sơ sinh`, `Nguyễn chưa đặt tên`: cells of children who have no name yet. Whose
/// child it is says the cell of the mother; taken for a name, two children of one mother would be namesakes.
enum NamelessChild {
  /// - Parameter isFamilyName: whether a word begins names.
  static func isMeant(by words: [NameWord], isFamilyName: (NameWord) -> Bool) -> Bool {
    let bare = words.map { NameInContext.bare($0.text) }
    return saysSo(bare) || isToldByParent(words, bare, isFamilyName)
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

  /// A child, of whom: `Con bà Hoa`, `Bé trai con chị Nguyễn Thị Tư`, `Cháu bà Trần Thị Sáu`.
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
    guard start > 0, start + 1 < bare.count else { return false }
    // Bé con Nguyễn Thị Hoa: only a mother's name follows both words.
    if saysChild, start > 1, isFamilyName(words[start]), start + 2 < bare.count { return true }
    let title = String(String.UnicodeScalarView(words[start].text.map(\.simpleLowercase)))
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
