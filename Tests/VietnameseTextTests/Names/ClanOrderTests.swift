import ByteText
import Testing
import VietnameseText

@Suite("Clans and family names")
struct ClanOrderTests {
  /// A name, and its words as they are compared.
  static let cases: [(String, String)] = [
    ("Nguyễn Văn An", "Nguyễn Văn An"), ("Lê Lợi", "Lê Lợi"), ("An Nguyễn", "An Nguyễn"),
    ("Tôn Nữ Diệu Hà", "Tôn Nữ Diệu Hà"), ("Ý Lan", "Ý Lan"), ("Hồ Văn Thoan", "Hồ Văn Thoan"),
    ("Y Blim Niê", "Niê Y Blim"), ("Y Blim Niê Kdăm", "Niê Kdăm Y Blim"), ("H'Lan Mlô", "Mlô H'Lan"),
    ("H’Lan Mlô", "Mlô H'Lan"), ("H' Lan Mlô", "Mlô H'Lan"), ("Hơ Blơi Kbuôr", "Kbuôr Hơ Blơi"),
    ("Ksor H'Nhi", "Ksor H'Nhi"), ("Rơ Châm H'Yun", "Rơ Châm H'Yun"), ("Siu Blơ", "Siu Blơ"),
    ("K'Brôi", "K'Brôi"), ("Ka Thủy", "Ka Thủy"), ("A Blem", "A Blem"), ("Y Nhung", "Y Nhung"),
    ("A Viết Thị Nhung", "A Viết Thị Nhung"), ("Y Thị Nhung", "Y Thị Nhung"),
    ("Giàng A Páo", "Giàng A Páo"), ("Điểu K'Ré", "Điểu K'Ré"), ("Thạch Sa Rêm", "Thạch Sa Rêm"),
    ("Ông Y Blim Niê", "Ông Y Blim Niê"), ("Y Blim Niê (con)", "Niê Y Blim"),
  ]

  @Test("Names are compared with the clan in front, and those of the Kinh as they stand", arguments: cases)
  func order(name: String, ordered: String) {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    let cell = ByteBuffer(name)
    let words = ordered.split(separator: " ").map { word in
      let cell = ByteBuffer(String(word))
      return normaliser.normalise(cell.span, into: &out).codes[0]
    }
    for _ in 0..<2 {
      let found = normaliser.normalise(cell.span, into: &out)
      #expect((0..<found.count).map { found.comparingCodes[$0] } == words)
    }
  }
}
