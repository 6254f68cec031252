import ByteText
import Testing

@testable import VietnameseText

@Suite("The order of a column's names")
struct NameOrderTests {
  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Bùi", "Dương", "Đinh"]
  private static let middles = ["Văn", "Thị", "Thị Thu", "Đức", "Ngọc", "Hữu"]
  private static let givens = ["Phượng", "Minh", "Hùng", "Lan", "Mai", "Thắng", "Yến", "Hà", "Tuấn", "Lâm"]

  /// Invented names, spoken as they are written.
  private static func names(_ count: Int) -> [String] {
    (0..<count).map {
      "\(families[$0 % 8]) \(middles[$0 / 3 % 6]) \(givens[$0 / 2 % 10])"
    }
  }

  private static func written(_ name: String, _ order: NameOrder) -> String {
    let words = name.split(separator: " ")
    var out = [Substring](repeating: "", count: words.count)
    for position in words.indices { out[order.source(of: position, among: words.count)] = words[position] }
    return out.joined(separator: " ")
  }

  private static func withoutMarks(_ name: String) -> String {
    name.split(separator: " ").map { word in
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.compactMap { VietnameseLetter($0).map { Unicode.Scalar($0.base) } }))
    }.joined(separator: " ")
  }

  private static func order(of names: [String]) -> NameOrder { evidence(of: names).order }

  private static func evidence(of names: [String]) -> NameOrderEvidence {
    var normaliser = NameNormaliser()
    var evidence = NameOrderEvidence()
    var out = ByteBuffer()
    for name in names { evidence.add(normaliser.normalise(ByteBuffer(name).span, into: &out)) }
    return evidence
  }

  @Test(
    "Each order is told by its names, with marks, without them and in capitals", arguments: NameOrder.allCases
  )
  func orders(order: NameOrder) {
    let names = Self.names(100).map { Self.written($0, order) }
    #expect(Self.order(of: names) == order)
    #expect(Self.order(of: names.map { $0.uppercased() }) == order)
    #expect(Self.order(of: names.map(Self.withoutMarks)) == order)
  }

  @Test(
    "One name in six may stand the other way round; of one in three nothing is settled, and half of them are told of"
  )
  func mixed() {
    func mixed(_ every: Int) -> [String] {
      Self.names(240).enumerated().map { $0 % every == 0 ? $1 : Self.written($1, .givenFirst) }
    }
    #expect(Self.order(of: mixed(6)) == .givenFirst)
    #expect(Self.order(of: mixed(3)) == .familyFirst)
    #expect(Self.order(of: mixed(2)) == .familyFirst)
    #expect(Self.evidence(of: mixed(2)).isMixed)
    #expect(!Self.evidence(of: mixed(6)).isMixed)
    #expect(!Self.evidence(of: Self.names(240)).isMixed)
  }

  @Test("Few names settle nothing")
  func few() {
    #expect(Self.order(of: Self.names(15).map { Self.written($0, .givenFirst) }) == .familyFirst)
    #expect(Self.order(of: []) == .familyFirst)
  }

  @Test(
    "Names of other peoples settle nothing, though some of their words are family names and given names",
    arguments: [
      ["Y Blim Niê", "H'Lan Mlô", "Y Thanh Êban", "H'Hoa Kbuôr", "Y Minh Hồ"],
      ["Vàng A Páo", "Giàng Thị Mỷ", "Sùng A Chứ", "Lầu Y Dế", "Thào A Vừ"],
      ["Thạch Sa Rêm", "Kim Sơn", "Danh Hồng Lâm", "Lâm Sa Kiên", "Châu Kim Sơn"],
      ["Siu Blơ", "Ksor H'Nhi", "Rơ Châm H'Yun", "Nay Thanh Hà", "Kpă Minh Mai"],
      ["A Blem", "Y Nhung", "Ka Thủy", "K'Brôi", "A Lâm"],
      ["Điểu Sơn", "Thị Mai", "Điểu Hà", "Thị Châu", "Điểu Lâm"],
      [
        "Thị Ngọc Trâm", "Thị Mỹ Duyên", "Thị Thu Hà", "Thị Sa Mươl", "Thị Kim Lý", "Thị Hồng Nhung",
        "Thị Hel",
      ],
      ["THI NGOC TRAM", "THI MY DUYEN", "THI THU HA", "THI KIM LY", "THI HONG NHUNG", "THI HEL"],
      ["Danh Minh Luân", "Thị Hồng Nhung", "Danh Hữu Lợi", "Thị Thu Hà", "Danh Kim Sơn", "Neáng Sóc Kha"],
      ["Điểu Minh Đức", "Thị Bích Vân", "Điểu Quốc Nam", "Thị Mỹ Linh", "Điểu Sơn", "Thị Mai"],
      ["Thi Văn An", "Thi Ngọc Lan", "Thi Minh Phong", "Thi Thị Hạnh", "Thi Quốc Bảo"],
      ["John Smith", "Kim Min Ho", "Mohamach Salim", "Wang Li", "Maria Garcia"],
      ["Lò Văn Inh", "Lường Thị Hà", "Quàng Văn Lâm", "Tòng Thị Mai", "Vi Văn Cầm"],
      ["Dương Mai Lâm", "Lâm Hà Dương", "Mai Dương Hà", "Đinh Lâm Mai", "Hà Mai Lâm"],
    ])
  func otherPeoples(names: [String]) {
    let evidence = Self.evidence(of: (0..<40).flatMap { _ in names })
    #expect(evidence.order == .familyFirst)
    #expect(!evidence.isMixed)
  }

  @Test(
    "A cell of a turned column is put in the usual order",
    arguments: [
      (NameOrder.givenFirst, "Phượng Lê Thị", "Lê Thị Phượng"), (.givenFirst, "An  Nguyễn", "Nguyễn An"),
      (.givenFirst, " Phượng Lê  Thị Thu ", "Lê  Thị Thu Phượng"),
      (.givenToFamily, "Phượng Thị Thu Lê", "Lê Thị Thu Phượng"), (.givenToFamily, "An Nguyễn", "Nguyễn An"),
      (.familyLast, "Thị Thu Phượng Lê", "Lê Thị Thu Phượng"), (.familyLast, "An Nguyễn", "Nguyễn An"),
      (.givenFirst, "H'Lan Mlô", nil), (.givenFirst, "Y Blim Niê", nil), (.givenFirst, "Phượng", nil),
      (.givenFirst, " ", nil),
    ] as [(NameOrder, String, String?)])
  func turning(order: NameOrder, cell: String, expected: String?) {
    var out = ByteBuffer()
    let isTurned = order.turn(ByteBuffer(cell).span, into: &out)
    #expect((isTurned ? out.string(ByteRange(0, out.count)) : nil) == expected)
  }

  @Test(
    "In a column of given names first, what is plainly in another order stays",
    arguments: [
      ("Phượng Lê Thị", true), ("Mai Dương Lâm", true), ("Lâm Nguyễn Thị", true),
      ("Phượng Nguyênx Thị", true),
      ("Páo Vàng A", true), ("Nguyễn Lê Minh", false), ("Mai Thị Hoa", false), ("Vàng A Páo", false),
      ("Y Blim Niê", false), ("Siu Blơ", false), ("Lâm Xyz Văn", false), ("Phượng", false),
      ("Thị Ngọc Trâm", false), ("Neáng Ngọc Trâm", false), ("Phượng An Thị", true), ("Thi Nguyễn Văn", true),
    ])
  func single(name: String, isTurned: Bool) {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    let name = normaliser.normalise(ByteBuffer(name).span, into: &out)
    #expect(name.isWritten(in: .givenFirst, isTurned: false) == isTurned)
  }

  @Test(
    "In a column of family names last, one of a Khmer or Xtiêng woman stays, who has none",
    arguments: [
      ("Thị Phượng Lê", true), ("Thị Thu Phượng Hoàng", true), ("Thị Ngọc Trâm", false),
      ("Thị Mỹ Duyên", false),
      ("Thị Út", false), ("THI NGOC TRAM", false),
    ])
  func womenOfOtherPeoples(name: String, isTurned: Bool) {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    let name = normaliser.normalise(ByteBuffer(name).span, into: &out)
    #expect(name.isWritten(in: .familyLast, isTurned: false) == isTurned)
  }

  @Test("Columns of family and given names are exchanged where nearly all rows say so")
  func columns() {
    func areExchanged(_ rows: [(String, String)]) -> Bool {
      var normaliser = NameNormaliser()
      var evidence = NameColumnEvidence()
      var out = ByteBuffer()
      for (family, given) in rows {
        evidence.add(
          normaliser.normalise(ByteBuffer("\(family) \(given)").span, into: &out),
          exchanged: normaliser.normalise(ByteBuffer("\(given) \(family)").span, into: &out))
      }
      return evidence.areExchanged
    }
    let rows = Self.names(100).map { name in
      let words = name.split(separator: " ")
      return (words.dropLast().joined(separator: " "), String(words[words.count - 1]))
    }
    #expect(!areExchanged(rows))
    #expect(areExchanged(rows.map { ($1, $0) }))
    #expect(areExchanged(rows.enumerated().map { $0 % 8 == 0 ? $1 : ($1.1, $1.0) }))
    #expect(!areExchanged(rows.enumerated().map { $0 % 2 == 0 ? $1 : ($1.1, $1.0) }))
    #expect(!areExchanged(rows.prefix(15).map { ($1, $0) }))
    #expect(!areExchanged((0..<100).map { _ in ("Y Blim", "Niê") }))
    let women = [
      ("Thị Ngọc", "Trâm"), ("Thị", "Mai"), ("Thị Kim", "Lý"), ("Thị Sa", "Mươl"), ("Thi Văn", "An"),
    ]
    #expect(!areExchanged((0..<100).map { women[$0 % 5] }))
    #expect(areExchanged(rows.prefix(60).map { ($1, $0) } + women.flatMap { [$0, $0] }))
  }
}
