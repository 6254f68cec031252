import Testing

@testable import InventedPopulation

struct NameDamageTests {
  private let damage = NameDamage()

  private func damaged(_ code: DamageCode, _ name: String, seed: UInt64 = 1) -> String {
    var text = CellText(name)
    var random = CounterRandom(seed: seed, .damage, 0)
    damage.apply(code, to: &text, &random)
    return text.string
  }

  @Test(
    "Each kind of damage does what its name says",
    arguments: [
      (DamageCode.nameMarksLost, "Đặng Thị Hường", "Dang Thi Huong"),
      (.nameTonesLost, "Nguyễn Văn Đức", "Nguyên Văn Đưc"),
      (.nameLettersLost, "Nguyễn Văn Đức", "Nguy?n V?n ??c"),
      (.nameLowerCase, "Đỗ Thị Én", "đỗ thị én"),
      (.nameReordered, "Nguyễn Văn An", "An Nguyễn Văn"),
      (.nameInitials, "Nguyễn Văn An", "N.V.An"),
      (.nameMiddleMissing, "Nguyễn Văn An", "Nguyễn An"),
      (.nameJoined, "Nguyễn Văn An", "Nguyễn VănAn"),
      (.nameFamilyVariant, "Hoàng Văn An", "Huỳnh Văn An"),
      (.nameIY, "Lý Ân", "Lí Ân"),
      (.nameTelex, "Nguyễn", "Nguyeenx"),
      (.nameVNIKeys, "Nguyễn", "Nguye6n4"),
      (.nameVIQR, "Nguyễn", "Nguye^~n"),
      (.nameToneMisplaced, "Hòa", "Hoà"),
      (.nameMojibake, "Trần", "Tráº§n"),
      (.nameLookAlikeLetter, "Đỗ An", "Ðỗ An"),
    ])
  func kinds(_ code: DamageCode, _ name: String, _ expected: String) {
    #expect(damaged(code, name) == expected)
  }

  @Test("A name in a legacy font shows the font's bytes as Latin-1 letters")
  func legacyFont() {
    let seen = Set((0..<30).map { damaged(.nameLegacyFont, "Nguyễn Văn Đức", seed: $0) })
    #expect(seen == ["NguyÔn V¨n §øc", "Nguyeãn Vaên Ñöùc"])
  }

  @Test("Decomposed names are canonically equal, disordered marks are not")
  func decomposition() {
    let name = "Nguyễn Thị Hường Ngọc Ước Lệ"
    let text = damaged(.nameDecomposed, name)
    #expect(text == name && Array(text.utf8) != Array(name.utf8))
    #expect(damaged(.nameMarkOrder, "Nguyễn") != "Nguyễn")
  }

  @Test("A typing slip changes at most two letters of a name")
  func typos() {
    for seed in UInt64(0)..<500 {
      let text = damaged(.nameTypo, "Nguyễn Văn Hùng", seed: seed)
      #expect(abs(text.unicodeScalars.count - 15) <= 1, "seed \(seed)")
      #expect(!text.isEmpty)
    }
  }

  @Test("No kind of damage fails on an empty, a short or a foreign name")
  func oddNames() {
    for name in ["", "A", " ", "H'Lan Mlô", "Y Čil", "李", "K'Brôi"] {
      for code in DamageCode.allCases {
        for seed in UInt64(0)..<8 { _ = damaged(code, name, seed: seed) }
      }
    }
    #expect(damaged(.nameMissing, "Y") == "")
  }
}
