import RegistryData
import Testing

@testable import VietnameseText

@Suite("Nationalities")
struct NationalityReaderTests {
  private func read(_ cell: String) -> Nationality {
    var reader = NationalityReader()
    return reader.read(Array(cell.utf8).span)
  }

  @Test(
    "Whoever names Việt Nam is a citizen, however it is spelt and whatever stands beside it",
    arguments: [
      "Việt Nam", "Viet Nam", "VIỆT NAM", "Việt nam.", "Vietnam", "VN", "V.N", "vn", "V.Nam", "VNM",
      "Vietnamese",
      "CHXHCN Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Quốc tịch Việt Nam", "Người Việt Nam", "Việt",
      "Viêt Nam", "Việt Nan", "Viẹt Nam", "Việt Na", "Vit Nam", "Việt  Namm", "Vieetj Nam", "Veit Nam",
      "Việt Nam; Hoa Kỳ", "Việt Nam, Mỹ", "VN-Úc", "Hoa Kỳ và Việt Nam", "Pháp / Việt Nam",
      "Đã nhập quốc tịch Việt Nam", "Việt Nam (gốc Hoa)",
    ])
  func citizens(cell: String) {
    #expect(read(cell) == .citizen)
  }

  @Test(
    "Whoever names other countries alone is foreign, and whoever has no nationality",
    arguments: [
      "Hoa Kỳ", "Mỹ", "My", "USA", "U.S.", "US", "American", "Trung Quốc", "trung quoc", "TRUNG QUỐC",
      "China", "CHN",
      "Lào", "CHDCND Lào", "LAO", "Cam-pu-chia", "Campuchia", "Hàn Quốc", "KR", "Nhật", "Nhật Bản",
      "Đài Loan",
      "Úc", "Ô-xtrây-li-a", "Ý", "Anh", "UK", "Nga", "Liên bang Nga", "Nam Phi", "Thái Lan", "Quốc tịch Đức",
      "Người Pháp", "Hoa Kỳ (Mỹ)", "Mỹ, Pháp", "Quốc tịch: SG", "Không quốc tịch", "Người không quốc tịch",
      "Stateless", "Người nước ngoài",
    ])
  func foreigners(cell: String) {
    #expect(read(cell) == .foreign)
  }

  @Test(
    "What names no country, or leaves it open, costs nobody the quota",
    arguments: [
      "Kinh", "Tày", "Thái", "Hoa", "Mường", "Nam", "NAM", "Nữ", "01", "Không", "Có", "CO", "NO", "x", "X",
      "Hà Nội",
      "Mỹ Đình", "Hà Lan A", "Thôi quốc tịch Việt Nam", "Không phải Việt Nam", "Không quốc tịch Việt Nam",
      "Mỹ (gốc Việt)",
      "Gốc Trung Quốc",
      "Chưa xác định", "Kinh (Việt)", "Việt kiều", "Vợ Việt Nam", "Nhất", "Y", "y", "Việt Nam (đã thôi)",
      "Con",
    ])
  func unreadable(cell: String) {
    #expect(read(cell) == .unreadable)
  }

  @Test("An empty cell, a dash and a question mark state nothing", arguments: ["", "-", "?", "…", " "])
  func notStated(cell: String) {
    #expect(read(cell) == .notStated)
  }

  @Test("Every name of every country but Việt Nam is foreign, with its marks and without them")
  func everyCountry() {
    RegistryTable.countries.forEachRow { row in
      let isVietNam = row[0] == "VN"
      for name in [row[2], row[3]] + row[4].split(separator: ";") {
        let text = String(name)
        for form in [text, text.uppercased(), unmarked(text)] where form.count > 1 {
          #expect(read(form) == (isVietNam ? .citizen : .foreign), "\(form)")
        }
      }
    }
  }
}
