import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Rows that end early")
struct RowFitTests {
  static let fields: [ResidentField?] = [
    .rowNumber, .fullName, .birthDate, .sex, .ethnicity, .personalNumber, .permanentAddress, .phone, nil,
  ]

  func isForm(_ cells: [String]) -> Bool {
    var fit = RowFit()
    for (cell, field) in zip(cells, RowFitTests.fields) { fit.add(Array(cell.utf8).span, field: field) }
    return fit.isForm
  }

  @Test(
    "Cells that fit their columns make a form, however many are left out behind them",
    arguments: [
      ["1", "Nguyễn Văn Mẫu"], ["1", "Nguyễn Văn Mẫu", "05/03/1960"], ["1", "Cao\u{a0}Mẫu"],
      ["1", "Nguyễn Văn Mẫu", "1960", "Nam", "Kinh"],
      ["1", "Nguyễn Văn Mẫu", "", "", "", "042060001234"], ["", "H'Lan Mlô", "ngày 5 tháng 3 năm 1960"],
      ["1", "Nguyễn Văn Mẫu", "22000", "Nữ", "Kinh", "4,2E+10", "Thôn 5, xã Thạch Kênh"],
    ])
  func fitting(cells: [String]) {
    #expect(isForm(cells), "\(cells)")
  }

  @Test(
    "A cell in another's column, or no name, leaves the row in doubt",
    arguments: [
      ["1", "Nguyễn Văn Mẫu", "Nam", "Kinh"], ["1", "Nguyễn Văn Mẫu", "042060001234"],
      ["1", "05/03/1960", "Nam"],
      ["1", "Nguyễn Văn Mẫu", "05/03/1960", "Nam", "042060001234"],
      ["1", "Nguyễn Văn Mẫu", "05/03/1960", "Nam", "Kinh", "Thôn 5, xã Thạch Kênh"],
      ["1", "Nguyễn Văn Mẫu", "05/03/1960", "Nam", "Kinh", "042060001234", "0912345678"],
      ["1", "Thường trú", "01/03/2024"], ["1", "TẠM TRÚ"],
      ["1"], ["Thôn 5", "xã Thạch Kênh"], ["", "", "05/03/1960"],
      ["xã Thạch Kênh, huyện Thạch Hà", "0912345678"],
    ])
  func doubtful(cells: [String]) {
    #expect(!isForm(cells), "\(cells)")
  }
}
