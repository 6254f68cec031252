import Testing
import VietnameseText

@testable import CleaningPipeline

@Suite("Headings of groups of columns")
struct GroupedHeadingsTests {
  private func names(_ headings: [String]) -> [String] {
    GroupedHeadings(headings, matcher: .embedded).names
  }

  @Test(
    "The parts below a name go by themselves",
    arguments: [
      ["Họ đệm", "Tên"], ["Họ và đệm", "Tên"], ["Họ", "Tên"], ["Họ", "Chữ đệm", "Tên"],
      ["Họ chữ đệm", "Tên"],
      ["Họ và tên đệm", "Tên"], ["Họ lót", "Tên"], ["Họ", "Đệm và tên"],
    ])
  func partsOfName(parts: [String]) {
    for group in ["Họ và tên", "HỌ, CHỮ ĐỆM VÀ TÊN"] {
      #expect(names(parts.map { "\(group) / \($0)" }) == parts)
    }
    #expect(names(parts.map { "HoTen/\($0)" }) == parts)
  }

  @Test("Of another's name in parts neither part is taken for the whole")
  func partsOfAnothersName() {
    #expect(names(["Chủ hộ / Họ đệm", "Chủ hộ / Tên"]) == ["", ""])
    #expect(names(["Cha / Họ tên", "Cha / Năm sinh"]) == ["Cha / Họ tên", "Cha / Năm sinh"])
  }

  @Test("The name, code or number of a unit or a household goes by what it is of")
  func unitsByName() {
    #expect(names(["/Tinh/Xa/@ten", "NoiThuongTru/Xa/Ma", "/DS/Ho/@so"]) == ["Xa", "Mã Xa", "Số hộ"])
    #expect(names(["QueQuan/Xa/Ten"]) == ["QueQuan/Xa/Ten"])
    #expect(names(["HoTen/Ho", "HoTen/Ten"]) == ["Ho", "Ten"])
  }

  @Test("A list of levels is one column, and no group of one")
  func levels() {
    #expect(names(["Xã/Huyện/Tỉnh", "Thôn/Xã/Huyện"]) == ["Xã/Huyện/Tỉnh", "Thôn/Xã/Huyện"])
    #expect(names(["Địa chỉ/Xã", "Địa chỉ/Tỉnh", "Tinh/Xa", "Xa/Huyen"]) == ["Xã", "Tỉnh", "Xa", "Huyen"])
  }

  @Test("What is known as a whole stays whole, and what is below a former place is not taken")
  func others() {
    for headings in [["Số CCCD / Mã ĐDCN"], ["Ngày sinh / Nam", "Ngày sinh / Nữ"], ["Chủ hộ / Họ và tên"]] {
      #expect(names(headings) == headings)
    }
    #expect(names(["Nơi thường trú / Xã"]) == ["Xã"])
    #expect(
      names(["Ngày sinh / Nam / Ngày tháng", "Ngày sinh / Nam / Năm", "Ngày sinh / Nữ / Năm"])
        == ["Ngày tháng", "Năm sinh Nam ", "Năm sinh Nữ "])
    #expect(names(["Địa chỉ cũ / Xã", "Địa chỉ mới / Xã"]) == ["Địa chỉ cũ / Xã", "Xã"])
  }
}
