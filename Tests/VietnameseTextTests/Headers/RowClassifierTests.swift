import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Rows that are no forms")
struct RowClassifierTests {
  static let headings = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Địa chỉ"]
  static let fields: [ResidentField?] = [
    .rowNumber, .fullName, .birthDate, .sex, .personalNumber, .permanentAddress,
  ]

  func kind(_ cells: [String]) -> RowKind {
    var classifier = RowClassifier(headings: RowClassifierTests.headings, fields: RowClassifierTests.fields)
    var row = RowEvidence()
    for (column, cell) in cells.enumerated() {
      classifier.add(Array(cell.utf8).span, column: column, to: &row)
    }
    return classifier.kind(of: row)
  }

  @Test(
    "Each kind of row is told from a form",
    arguments: [
      (["", "", "", "", "", ""], RowKind.blank), (["  ", "\t", "", "", "", ""], .blank),
      (headings, .repeatedHeader), (["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], .repeatedHeader),
      (["1", "2", "3", "4", "5", "6"], .repeatedHeader),
      (["Tổng cộng", "", "", "", "", "125"], .total),
      (["", "Tổng cộng: 125 nhân khẩu", "", "", "", ""], .total),
      (["Cộng", "", "12", "13", "", ""], .total), (["TỔNG SỐ", "", "", "", "", ""], .total),
      (["DANH SÁCH NHÂN KHẨU THÔN 5", "", "", "", "", ""], .title),
      (["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "", "", "", ""], .title),
      (["UBND XÃ THẠCH KÊNH", "", "", "", "", ""], .title),
      (["", "", "", "", "Người lập biểu", ""], .signature),
      (["", "", "", "", "", "Thạch Kênh, ngày 5 tháng 3 năm 2026"], .signature),
      (["XÁC NHẬN CỦA CÔNG AN XÃ", "", "", "", "TRƯỞNG CÔNG AN", ""], .signature),
      (["", "", "", "", "Nguyễn Văn Mẫu", ""], .signature), (["Thôn Đông", "", "", "", "", ""], .title),
    ])
  func kinds(cells: [String], kind expected: RowKind) {
    #expect(kind(cells) == expected, "\(cells)")
  }

  @Test(
    "A row with a name and a date or a number is always a form",
    arguments: [
      ["1", "Nguyễn Văn Mẫu", "05/03/1960", "Nam", "042060001234", "Xóm 5"],
      ["", "Tống Công Mẫu", "1960", "", "", ""],
      ["", "Danh Sách Mẫu", "1960", "Nam", "", ""], ["", "Trần Thị Mẫu", "", "", "042160001234", ""],
      ["1", "Lê Tổng", "1950", "", "", ""], ["7", "Trang Sơ", "2001", "", "", ""],
      ["", "Nguyễn Văn Mẫu", "", "", "", ""], ["", "", "", "", "", "Thôn Đông"], ["", "", "nt", "", "", ""],
      ["5", "", "05/03/1960", "Nam", "", "Xóm 5"],
    ])
  func forms(cells: [String]) {
    #expect(kind(cells) == .form, "\(cells)")
  }

  @Test("Marks for 'as above' are recognised, words and numbers are not")
  func asAbove() {
    func means(_ text: String) -> Bool { isSameAsAbove(Array(text.utf8).span) }
    for text in ["\"", "nt", "NT", "-nt-", "như trên", "Nhu tren", "''", "〃", "”", "//", "″", "-\"-", "n.t."]
    {
      #expect(means(text), "\(text)")
    }
    for text in ["", "Nam", "05", "-", "/", "Nguyễn", "nt5", "Nhân", "N", "01//02"] {
      #expect(!means(text), "\(text)")
    }
  }
}
