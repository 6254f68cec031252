import Testing

@testable import VietnameseText

@Suite("Titles above a list")
struct TitledUnitsTests {
  private static func read(_ titles: [String]) -> (commune: String, province: String) {
    var places = PlaceResolver()
    let units = TitledUnits(titles.map { Array($0.utf8) }, by: &places)
    let unit = units.commune.flatMap { found in
      places.catalogue.unit(.commune, code: Int(found.place.commune), on: found.place.list)
    }
    return (
      unit.map { places.catalogue.pathName($0) } ?? "", String(decoding: units.province, as: UTF8.self)
    )
  }

  @Test(
    "The commune is found on the list's own line, below that of the district, in capitals, without marks, before a year",
    arguments: [
      ["CÔNG AN HUYỆN THẠCH HÀ", "CÔNG AN XÃ THẠCH KÊNH", "DANH SÁCH NHÂN KHẨU"],
      ["Danh sách nhân khẩu xã Thạch Kênh, huyện Thạch Hà, tỉnh Hà Tĩnh"],
      ["UBND XÃ THẠCH KÊNH - HUYỆN THẠCH HÀ - TỈNH HÀ TĨNH"],
      ["DANH SACH NHAN KHAU XA THACH KENH NAM 2024", "HUYEN THACH HA"],
      ["ỦY BAN NHÂN DÂN", "XÃ THẠCH KÊNH", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh"],
      ["DANH SÁCH CỬ TRI XÃ THẠCH KÊNH, THẠCH HÀ (kèm theo Công văn số 12)"],
    ])
  func ownLine(titles: [String]) {
    #expect(Self.read(titles).commune == "Xã Thạch Kênh, Huyện Thạch Hà, Tỉnh Hà Tĩnh")
  }

  @Test("A ward with a number is told by the city and the province around it")
  func numberedWard() {
    #expect(
      Self.read(["DANH SÁCH TẠM TRÚ PHƯỜNG 5, THÀNH PHỐ CÀ MAU, TỈNH CÀ MAU"]).commune
        == "Phường 5, Thành phố Cà Mau, Tỉnh Cà Mau")
  }

  @Test(
    "No commune is taken from titles that name none, one of several of that name, two, where people came from, or a school",
    arguments: [
      ["DANH SÁCH NHÂN KHẨU NĂM 2024"], ["CÔNG AN HUYỆN THẠCH HÀ"], ["Danh sách nhân khẩu xã Tân Lập"],
      ["Danh sách chuyển khẩu: xã Thạch Kênh, xã Ngọc Sơn, huyện Thạch Hà"],
      ["Danh sách người đến từ xã Thạch Kênh, huyện Thạch Hà"],
      ["TRƯỜNG TIỂU HỌC XÃ THẠCH KÊNH, HUYỆN THẠCH HÀ"], ["Xã hội hóa công tác dân số"], [],
    ])
  func none(titles: [String]) {
    #expect(Self.read(titles).commune == "")
  }

  @Test("The province is told where only that is named")
  func province() {
    #expect(Self.read(["SỞ TƯ PHÁP TỈNH HÀ TĨNH"]).province == "TỈNH HÀ TĨNH")
  }
}
