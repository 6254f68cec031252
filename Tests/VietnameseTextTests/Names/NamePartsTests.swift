import Testing
import VietnameseText

@Suite("Parts of names")
struct NamePartsTests {
  /// `family | middle | given` by words, and the pattern; the marker in brackets before the given name.
  static let cases: [(String, String, NameParts.Pattern)] = [
    ("Nguyễn Văn An", "Nguyễn|Văn|An", .familyFirst),
    ("Lê Lợi", "Lê||Lợi", .familyFirst),
    ("Trần Thị Ngọc Ánh", "Trần|Thị Ngọc|Ánh", .familyFirst),
    ("Nguyễn Trần Lê Thị Yến", "Nguyễn|Trần Lê Thị|Yến", .familyFirst),
    ("Tôn Thất Quế", "Tôn Thất||Quế", .familyFirst), ("Tôn Nữ Diệu Hà", "Tôn Nữ|Diệu|Hà", .familyFirst),
    ("Âu Dương Lan", "Âu Dương||Lan", .familyFirst),
    ("Công Tằng Tôn Nữ Hỷ", "Công Tằng Tôn Nữ||Hỷ", .familyFirst),
    ("Ng. V. An", "Ng.|V.|An", .familyFirst),
    ("An Nguyễn", "Nguyễn||An", .reversed), ("An Văn Nguyễn", "Nguyễn|Văn|An", .reversed),
    ("Y Blim Niê", "Niê||(Y)Blim", .marked), ("H'Lan Mlô", "Mlô||H'Lan", .marked),
    ("H' Lan Mlô", "Mlô||(H')Lan", .marked), ("Hơ Blơi Kbuôr", "Kbuôr||(Hơ)Blơi", .marked),
    ("Ksor H'Nhi", "Ksor||H'Nhi", .marked), ("Rơ Châm H'Yun", "Rơ Châm||H'Yun", .marked),
    ("Siu Blơ", "Siu||Blơ", .familyFirst), ("Rơ Châm Pyưn", "Rơ Châm||Pyưn", .familyFirst),
    ("K'Brôi", "||K'Brôi", .noFamily), ("Ka Thủy", "||(Ka)Thủy", .marked),
    ("A Blem", "||(A)Blem", .marked), ("Y Nhung", "||(Y)Nhung", .marked),
    ("Hồ Văn Thoan", "Hồ|Văn|Thoan", .familyFirst), ("Điểu Sơn", "Điểu||Sơn", .familyFirst),
    ("Mohamach Salim", "Mohamach||Salim", .familyFirst), ("Ali Bin Salim", "||Ali Bin Salim", .noFamily),
    ("Thạch Sa Rêm", "Thạch|Sa|Rêm", .familyFirst), ("Giàng A Páo", "Giàng|A|Páo", .familyFirst),
    ("Vàng Thị Mỷ", "Vàng|Thị|Mỷ", .familyFirst), ("Lò Văn Inh", "Lò|Văn|Inh", .familyFirst),
    ("Bàn Văn Chiêu", "Bàn|Văn|Chiêu", .familyFirst), ("Quách Tú Muội", "Quách|Tú|Muội", .familyFirst),
    ("Liêng Jrang Ha Bông", "Liêng Jrang|Ha|Bông", .familyFirst), ("Salim", "||Salim", .noFamily),
  ]

  @Test("Each people's pattern is split its own way", arguments: cases)
  func patterns(name: String, parts: String, pattern: NameParts.Pattern) {
    let words = name.split(separator: " ").map(String.init)
    let found = NameParts(words)
    func text(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }
    let marker = found.marker.isEmpty ? "" : "(\(text(found.marker)))"
    #expect("\(text(found.family))|\(text(found.middle))|\(marker)\(text(found.given))" == parts)
    #expect(found.pattern == pattern)
  }

  @Test("Every word of a name belongs to exactly one part")
  func partition() {
    for (name, _, _) in NamePartsTests.cases {
      let count = name.split(separator: " ").count
      let found = NameParts(name.split(separator: " ").map(String.init))
      let numbers = [found.family, found.middle, found.given, found.marker].flatMap { Array($0) }
      #expect(numbers.sorted() == Array(0..<count), "\(name)")
    }
  }
}
