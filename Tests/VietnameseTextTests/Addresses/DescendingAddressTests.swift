import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Addresses from large to small")
struct DescendingAddressTests {
  private let catalogue = UnitCatalogue.embedded

  /// How the levels stand beside each other, and what is made of each level's full name.
  private struct Spelling {
    var joined: String
    var abbreviates = false
    var province: @Sendable (String) -> String = { $0 }

    func text(_ levels: [String]) -> String {
      var levels = abbreviates ? levels.map(abbreviated) : levels
      levels[0] = province(levels[0])
      return levels.joined(separator: joined)
    }

    private func abbreviated(_ name: String) -> String {
      for (word, short) in Spelling.words where name.hasPrefix(word) {
        return short + name.dropFirst(word.count)
      }
      return name
    }

    private static let words = [
      "Thành phố ": "TP ", "Huyện ": "H. ", "Quận ": "Q. ", "Thị xã ": "TX ", "Xã ": "X. ",
      "Phường ": "P. ", "Thị trấn ": "TT ",
    ]

    static let all = [
      Spelling(joined: ", "), Spelling(joined: "; "), Spelling(joined: "/"), Spelling(joined: " - "),
      Spelling(joined: " "), Spelling(joined: ", ", abbreviates: true),
      Spelling(joined: " - ", abbreviates: true),
      Spelling(joined: " ", abbreviates: true), Spelling(joined: ", ", province: bare),
      Spelling(joined: " - ", province: bare),
    ]

    private static let bare: @Sendable (String) -> String = { name in
      ["Tỉnh ", "Thành phố "].reduce(name) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }
    }
  }

  @Test(
    "An address from large to small is the place that it is from small to large, with a hamlet too",
    arguments: [UnitListDate.march2025, .july2025])
  func everyCommune(list: UnitListDate) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: list))
    var wrong: [String] = []
    var tried = 0
    // A fixed stride: all of them in each spelling take a quarter of a minute.
    for (number, index) in catalogue.units.indices.enumerated() where number % 7 == 0 {
      let unit = catalogue.units[index]
      guard unit.level == .commune, unit.list == list, !unit.isRetired else { continue }
      let reference = UnitReference(index)
      let above = list == .march2025 ? [unit.province, unit.parent] : [unit.province]
      let levels = above.map(catalogue.fullName) + [catalogue.fullName(reference)]
      let expected = catalogue.place(of: reference)
      #expect(resolver.resolve(levels.reversed().joined(separator: ", ")).place == expected)
      for spelling in Spelling.all {
        let text = spelling.text(levels)
        let hamlet = spelling.joined + "Thôn 5"
        for address in [text, text + hamlet] where address.utf8.count % 2 == 0 || address == text {
          tried += 1
          let found = resolver.resolve(address)
          if found.place != expected { wrong.append("\(address) → \(found.status) \(found.place)") }
        }
      }
    }
    #expect(wrong == [])
    #expect(tried > 3000)
  }

  @Test("A hamlet that is called like a province leaves a row's own province alone")
  func hamletsInRows() {
    var resolver = PlaceResolver()
    let frame = resolver.resolve("", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh")
    for (address, commune) in [
      ("Hòa Bình, xã Thạch Kênh", 18586), ("Hà Tĩnh, Thạch Hà, xã Thạch Kênh", 18586),
      // The words say another province than the row.
      ("Thành phố Hà Nội, Quận Ba Đình, Phường Vĩnh Phúc", 8),
    ] {
      let place = resolver.resolve(address: Array(address.utf8).span, within: frame).place
      #expect(Int(place.newestCommune) == commune, "\(address)")
    }
  }

  @Test("What an address without a province ends in is not taken for the end of one that begins with it")
  func endsSeenBefore() {
    var resolver = PlaceResolver()
    #expect(!resolver.resolve("Số 5, xã Vĩnh Hòa, thôn 3, đội 4").place.isKnown)
    let place = resolver.resolve("Thành phố Hải Phòng, xã Vĩnh Hòa, thôn 3, đội 4").place
    #expect(place.newestCommune == 11848)
  }

  @Test(
    "The commune's column may hold its district or an office besides, and a hamlet of an island without communes",
    arguments: [
      ("Xã Thạch Kênh - Thạch Hà", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 18586),
      ("UBND xã Thạch Kênh", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 18586),
      ("CA X. Thạch Kênh", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 18586),
      // Two communes side by side, and the district of another.
      ("Thạch Kênh - Thạch Liên", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 0),
      ("Xã Thạch Kênh - Hương Khê", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 0),
      ("Huyện Lý Sơn", "Huyện Lý Sơn", "Quảng Ngãi", 21548), ("Lý Sơn", "H. đảo Lý Sơn", "Quảng Ngãi", 21548),
      ("Không", "Huyện Lý Sơn", "Quảng Ngãi", 21548), ("Thôn 1", "Huyện đảo Lý Sơn", "Quảng Ngãi", 21548),
      ("Huyện Lý Sơn", "", "Quảng Ngãi", 21548), ("", "H.đảo Cồn Cỏ", "Quảng Trị", 19742),
      ("Xã Thạch Kênh", "Huyện Lý Sơn", "Quảng Ngãi", 0), ("Huyện Lý Sơn", "Huyện Lý Sơn", "Hà Tĩnh", 0),
      ("Thôn 1", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh", 0),
    ])
  func columns(commune: String, district: String, province: String, code: Int) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    #expect(Int(resolver.resolve(commune, district, province).place.newestCommune) == code)
  }
}
