/// What a heading between the rows of a list says that those below it are: "II. NHÂN KHẨU TẠM TRÚ".
public enum ListSection: UInt8, CaseIterable, Hashable, Sendable {
  case permanent = 1
  case temporary, absent, dead, movedAway
  /// Those of whom nothing of the kind is to be told: "ĐANG CƯ TRÚ".
  case present
  /// Dead or moved away, without saying which: "ĐÃ CHẾT, CHUYỂN ĐI".
  case gone

  /// What two words in one heading say together; nil where they contradict.
  fileprivate func joined(with other: ListSection) -> ListSection? {
    if self == other { return self }
    let gone: Set<ListSection> = [.dead, .movedAway, .gone]
    return gone.contains(self) && gone.contains(other) ? .gone : nil
  }

  /// What the name of an element around forms, or of the forms, says of them: `DanhSachTamTru`.
  public init?(element name: String) {
    var text = UnitText()
    text.read(Array(HeadingGrammar(name).tokens.joined(separator: " ").utf8).span)
    guard let section = text.listSection(from: 0, isItem: true) else { return nil }
    self = section
  }
}

extension UnitText {
  /// The section that a cell's words name, all of which must be understood: one of the phrases, and besides it words that
  /// say who is meant ("Danh sách nhân khẩu", "Số người"), and a count. Without an item's number, "Tạm trú: 3" sums up the
  /// rows above it.
  ///
  /// - Parameters:
  ///   - start: the first word behind an item's number.
  ///   - isItem: whether such a number stands there, or in a cell before.
  func listSection(from start: Int, isItem: Bool) -> ListSection? {
    var found: ListSection?
    var hasSeveralWords = false
    var index = start
    while index < count {
      if let (section, length) = section(at: index) {
        guard let both = found.map({ $0.joined(with: section) }) ?? section else { return nil }
        found = both
        hasSeveralWords = hasSeveralWords || length > 1 || count > start + 1
        index += length
      } else if words[index].isNumber
        ? found != nil && isItem : UnitText.besideSections.contains(where: { word(index, is: $0) })
      {
        index += 1
      } else {
        return nil
      }
    }
    return hasSeveralWords ? found : nil
  }

  private func section(at index: Int) -> (ListSection, Int)? {
    for (phrase, section) in UnitText.sectionPhrases
    where index + phrase.count <= count && phrase.indices.allSatisfy({ word(index + $0, is: phrase[$0]) }) {
      return (section, phrase.count)
    }
    return nil
  }

  /// Longer ones first.
  private static let sectionPhrases: [([StaticString], ListSection)] = [
    (["xoa", "dang", "ky", "thuong", "tru"], .movedAway),
    (["xoa", "dang", "ky"], .movedAway), (["chuyen", "ho", "khau"], .movedAway),
    (["dang", "cu", "tru"], .present), (["hien", "cu", "tru"], .present),
    (["thuc", "te", "cu", "tru"], .present),
    (["da", "tu", "vong"], .dead), (["thuong", "tru"], .permanent), (["tam", "tru"], .temporary),
    (["tam", "vang"], .absent), (["da", "chet"], .dead), (["tu", "vong"], .dead), (["qua", "doi"], .dead),
    (["da", "mat"], .dead), (["chuyen", "di"], .movedAway), (["chuyen", "khau"], .movedAway),
    (["xoa", "khau"], .movedAway), (["cat", "khau"], .movedAway), (["co", "mat"], .present),
    (["chet"], .dead),
  ]

  private static let besideSections: [StaticString] = [
    "danh", "sach", "nhan", "khau", "so", "ho", "phan", "muc", "dien", "cac", "nhung", "nguoi", "cong", "dan",
    "doi", "tuong", "truong", "hop", "dang", "ky", "da", "hien", "noi", "khac", "dia", "phuong", "tai", "gom",
    "thuoc", "gia", "dinh", "dancu", "va",
    "xa", "tu", "den",
  ]
}
