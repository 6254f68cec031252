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
    "A heading between the rows says what those below it are, where every word of it is understood",
    arguments: [
      (["I", "NHÂN KHẨU THƯỜNG TRÚ", "", "", "", ""], ListSection.permanent),
      (["II. Nhân khẩu tạm trú (12 người)", "", "", "", "", ""], .temporary),
      (["", "Danh sách tạm vắng", "", "", "", ""], .absent), (["III. ĐÃ CHẾT", "", "", "", "", ""], .dead),
      (["", "Chuyển đi nơi khác", "", "", "", ""], .movedAway),
      (["B. ĐANG CƯ TRÚ", "", "", "", "", ""], .present),
      (["", "Tạm trú: 3 người", "", "", "", ""], nil),
      (["II", "NHÂN KHẨU TẠM TRÚ", "", "", "3", ""], .temporary),
      (["I. THƯỜNG TRÚ TẠI XÃ", "", "", "", "", ""], .permanent),
      (["II. TẠM TRÚ TỪ NƠI KHÁC ĐẾN", "", "", "", "", ""], .temporary),
      (["II", "Tạm trú: 3 người", "", "", "", ""], .temporary),
      (["III. ĐÃ CHẾT, CHUYỂN ĐI", "", "", "", "", ""], .gone),
      (["", "Đã chết và tạm trú", "", "", "", ""], nil),
      (["", "Thường trú và tạm trú", "", "", "", ""], nil), (["", "Thôn Đông", "", "", "", ""], nil),
      (["1", "Đã chết", "05/03/1960", "Nam", "", ""], nil), (["1", "Nguyễn Thị Mất", "", "", "", ""], nil),
      (["", "", "", "", "", "Tạm trú"], nil), (["", "Chưa đăng ký tạm trú", "", "", "", ""], nil),
    ] as [([String], ListSection?)])
  func sections(_ cells: [String], _ section: ListSection?) {
    var classifier = RowClassifier(headings: RowClassifierTests.headings, fields: RowClassifierTests.fields)
    var row = RowEvidence()
    for (column, cell) in cells.enumerated() {
      classifier.add(Array(cell.utf8).span, column: column, to: &row)
    }
    #expect(classifier.section(of: row) == section)
  }

  @Test(
    "A heading in the column of form numbers is one, and a form number of words beside a person is not",
    arguments: [
      (["I. THƯỜNG TRÚ", "", ""], RowKind.title, ListSection.permanent),
      (["III. ĐÃ CHẾT", "", ""], .title, .dead),
      (["V. MỚI SINH", "", ""], .title, nil), (["P7", "", ""], .form, nil),
      (["Tạm trú 5", "Nguyễn Văn Mẫu", "05/03/1960"], .form, nil),
      (["Phiếu tạm trú", "Nguyễn Văn Mẫu", "05/03/1960"], .form, nil),
    ] as [([String], RowKind, ListSection?)])
  func headingsAmongFormNumbers(_ cells: [String], _ kind: RowKind, _ section: ListSection?) {
    var classifier = RowClassifier(
      headings: ["Số phiếu", "Họ và tên", "Ngày sinh"], fields: [.formNumber, .fullName, .birthDate])
    var row = RowEvidence()
    for (column, cell) in cells.enumerated() {
      classifier.add(Array(cell.utf8).span, column: column, to: &row)
    }
    #expect(classifier.kind(of: row) == kind)
    #expect(classifier.section(of: row) == section)
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
      (["I", "THÔN ĐÔNG", "", "", "", ""], .title), (["1", "Thôn Đông", "", "", "", ""], .title),
      (["", "Ấp Tân Lập", "", "", "", ""], .title), (["", "Bản Nà Tân", "", "", "", ""], .title),
      (["A", "Xóm 1", "", "", "", ""], .title), (["", "TO 5", "", "", "", ""], .title),
      (["", "Khu phố 2", "", "", "", ""], .title), (["", "PHẦN II: TẠM TRÚ", "", "", "", ""], .title),
      (["II. NHÂN KHẨU TẠM TRÚ", "", "", "", "", ""], .title),
      (["Hộ 1", "", "", "", "", ""], .title), (["", "Hộ: 012345", "", "", "", ""], .title),
      (["*", "Hộ ông Nguyễn Văn Mẫu", "", "", "", ""], .title),
      (["Hộ số 12: Nguyễn Văn Mẫu", "", "", "", "", ""], .title),
      (["Cộng hộ: 3 khẩu", "", "", "", "", ""], .total),
      (["Cộng thôn Đông", "25 khẩu", "", "", "", ""], .total),
      (["", "Mang sang", "15", "", "", ""], .total), (["", "TONG CONG", "", "12", "", ""], .total),
      (["", "Tổng", "", "5 nam", "3 nữ", ""], .total),
      (["", "Trong đó: Nam 8 Nữ 7", "", "", "", ""], .total),
      (["Trang 2/5", "", "", "", "", ""], .title), (["", "", "", "", "Trang 2", ""], .title),
      (["Ghi chú: cột 6 ghi số CCCD", "", "", "", "", ""], .title), (["", "Hết", "", "", "", ""], .title),
      (["", "./.", "", "", "", ""], .blank), (["A", "B", "1", "2", "3", "4"], .repeatedHeader),
      (["", "(Đã ký)", "", "", "(Đã ký)", ""], .signature), (["", "Nơi nhận:", "", "", "", ""], .signature),
      (["", "Nguyễn Văn Mẫu", "", "", "Đại úy Trần Văn Mẫu", ""], .signature),
      (["Nguyễn Văn Mẫu", "", "", "", "", "Trung tá Lê Văn Mẫu"], .form),
      (["Nguyễn Văn Mẫu", "", "", "", "Trung tá Lê Văn Mẫu", ""], .signature),
      (["", "XÃ TÂN PHƯỢNG, HUYỆN LỤC YÊN", "", "", "", ""], .title),
      (["", "Hộ: Nguyễn Văn Mẫu", "", "", "", ""], .title), (["", "Sóc Bà Tèo", "", "", "", ""], .title),
      (["", "5. Hộ Trần Văn Mẫu", "", "", "", ""], .title),
      (["", "Chủ hộ: Nguyễn Văn Mẫu", "", "", "", ""], .title), (["", "1", "", "", "", ""], .title),
      (["", "Năm 2025", "", "", "", ""], .title), (["", "Toàn xã", "", "", "", ""], .total),
      (["", "- Như trên;", "", "", "", ""], .signature), (["", "LẬP BẢNG", "", "", "", ""], .signature),
      (["", "Ấn định danh sách có 45 (bốn mươi lăm) người./.", "", "", "", ""], .title),
      (["-1", "-2", "-3", "-4", "-5", "-6"], .repeatedHeader),
      (["(1)", "(2)", "(3)", "(4)", "(5) = (3) - (4)", "(6)"], .repeatedHeader),
      (["", "", "Nam", "Nữ", "", ""], .repeatedHeader),
      (["", "Cộng I", "", "", "41", ""], .total), (["", "Cộng I", "", "", "", ""], .total),
      (["1", "Cộng mục I", "41", "", "", ""], .total), (["", "Tổng A", "", "", "12", ""], .total),
      (["", "", "", "", "30", ""], .total), (["", "", "", "", "#REF!", ""], .total),
      (["", "", "", "", "=COUNTA(E2:E31)", ""], .total), (["", "", "2", "", "", ""], .total),
      (["2", "Từ đủ 14 tuổi trở lên", "9", "", "", ""], .total),
      (["", "Trẻ em dưới 6 tuổi", "", "", "4", ""], .total), (["", "Số nữ", "", "", "21", ""], .total),
      (["3", "Nữ: 21", "4", "", "", ""], .total), (["- 2 -", "", "", "", "", ""], .title),
      (["TT", "Nội dung", "Số lượng", "", "", ""], .title), (["II", "Thôn Đoài", "", "", "52", ""], .title),
      (["2", "Hộ: Nguyễn Văn Mẫu", "", "", "", ""], .title),
      (["", "Gia đình: Nguyễn Văn Mẫu", "", "", "", ""], .title),
      (["", "* Lưu ý: chưa gồm người đi vắng", "", "", "", ""], .title),
      ([String](repeating: "I. THƯỜNG TRÚ", count: 6), .title),
      ([String](repeating: "THÔN ĐÔNG (12 người)", count: 6), .title),
      ([String](repeating: "Tổng cộng", count: 6), .total),
      (["7", "Sóc Bà Tèo", "", "", "", ""], .form), (["8", "Hộ A Tủa", "", "", "", ""], .form),
      (["", "", "Năm 1950", "", "", ""], .form), (["12", "", "", "", "", ""], .form),
    ])
  func kinds(cells: [String], kind expected: RowKind) {
    #expect(kind(cells) == expected, "\(cells)")
  }

  @Test("A table of figures below the list is known by its heading, its rows by a text beside numbers")
  func summaries() {
    var classifier = RowClassifier(headings: RowClassifierTests.headings, fields: RowClassifierTests.fields)
    for cells in [
      ["TT", "Nội dung", "Số lượng", "", "", ""], ["Chỉ tiêu", "Số người", "Tỷ lệ", "", "", ""],
    ] {
      #expect(evidence(cells, by: &classifier).headsSummary, "\(cells)")
    }
    #expect(!evidence(["1", "Nội Dung", "1960", "", "", ""], by: &classifier).headsSummary)
    for cells in [["2", "Nam", "6", "", "", ""], ["", "Tạm trú", "1.250", "3,5%", "", ""]] {
      let row = evidence(cells, by: &classifier)
      let mayCount = classifier.mayCount(row)
      #expect(mayCount, "\(cells)")
    }
    for cells in [
      ["2", "Nam", "1960", "", "", ""], ["2", "Nam", "", "", "042060001234", ""],
      ["2", "Nam", "", "", "", ""],
      ["2", "Nam", "05/03/1960", "Nam", "", ""],
    ] {
      let row = evidence(cells, by: &classifier)
      let mayCount = classifier.mayCount(row)
      #expect(!mayCount, "\(cells)")
    }
  }

  @Test("In a list of households their number alone is no person")
  func householdAlone() {
    var classifier = RowClassifier(
      headings: ["Số hộ", "Họ và tên", "Ngày sinh"], fields: [.householdNumber, .fullName, .birthDate])
    let alone = evidence(["420100001", "", ""], by: &classifier)
    let named = evidence(["420100001", "Lò Hoa", ""], by: &classifier)
    let kinds = [classifier.kind(of: alone), classifier.kind(of: named)]
    #expect(kinds == [.title, .form])
  }

  func evidence(_ cells: [String], by classifier: inout RowClassifier) -> RowEvidence {
    var row = RowEvidence()
    for (column, cell) in cells.enumerated() {
      classifier.add(Array(cell.utf8).span, column: column, to: &row)
    }
    return row
  }

  @Test("Below a signature, names without a number or a figure are of those who sign")
  func signers() {
    func isOfSigners(_ cells: [String]) -> Bool {
      var classifier = RowClassifier(headings: RowClassifierTests.headings, fields: RowClassifierTests.fields)
      let row = evidence(cells, by: &classifier)
      return classifier.isOfSigners(row)
    }
    for cells in [
      ["", "Nguyễn Thị Hoa", "", "", "Trần Văn Bình", ""], ["Nguyễn Thị Hoa", "", "", "", "", ""],
    ] {
      #expect(isOfSigners(cells), "\(cells)")
    }
    for cells in [["", "Nguyễn Thị Hoa", "1960", "", "", ""], ["1", "Nguyễn Thị Hoa", "", "", "", ""]] {
      #expect(!isOfSigners(cells), "\(cells)")
    }
    var names = RowClassifier(headings: ["TT", "Họ tên"], fields: [.rowNumber, .fullName])
    let row = evidence(["", "Nguyễn Thị Hoa"], by: &names)
    let isOfSigners = names.isOfSigners(row)
    #expect(!isOfSigners, "a list of names alone")
  }

  @Test(
    "The end of an address or one word of a name alone is the rest of the row above; a whole name is a person"
  )
  func restsOfRows() {
    func rest(_ cells: [String]) -> RestOfRow? {
      var classifier = RowClassifier(headings: RowClassifierTests.headings, fields: RowClassifierTests.fields)
      let row = evidence(cells, by: &classifier)
      return classifier.isRest(row)
    }
    #expect(rest(["", "", "", "", "", "huyện Lục Yên"]) == .text)
    #expect(rest(["", "Hiền", "", "", "", ""]) == .name)
    for cells in [
      ["", "Nguyễn Hiền", "", "", "", ""], ["3", "Hiền", "", "", "", ""], ["", "Hiền", "", "Nữ", "", ""],
      ["", "", "1960", "", "", ""],
    ] {
      #expect(rest(cells) == nil, "\(cells)")
    }
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
      // A name alone, however it begins.
      ["", "To Van Mau", "", "", "", ""], ["", "BAN VAN MAU", "", "", "", ""],
      ["", "Bản Văn Mẫu", "", "", "", ""],
      ["", "Hồ Ông Mẫu", "", "", "", ""], ["", "Cong Thon", "", "", "", ""],
      ["", "Mang Sang", "", "", "", ""],
      ["", "Trang", "", "", "", ""], ["", "TONG CONG MAU", "", "", "", ""],
      ["", "Trang So", "", "", "", ""], ["", "Trung Tá", "", "", "", ""], ["", "Trong Do", "", "", "", ""],
      ["", "Khu A Páo", "042060001234", "", "", ""],
      ["", "Y Bản Niê", "", "", "", ""], ["7", "Tống Nam", "", "", "", ""], ["", "Phan Ii", "", "", "", ""],
      ["", "Nguyễn Văn Mẫu", "", "", "", "Thôn Đông"], ["3", "Đại úy Trần Văn Mẫu", "", "", "", ""],
      ["", "Hộ ông Nguyễn Văn Mẫu", "", "", "", "Thôn Đông"],
      ["", "Thôn Mẫu", "1960", "", "042060001234", ""],
      ["5", "Cộng", "05/03/1960", "", "", ""], ["5", "Cộng", "1960", "", "", ""],
      ["5", "Cộng", "", "Nam", "", ""], ["", "Tổng Cộng", "", "", "042060001234", ""],
      ["5", "Danh Sách", "1960", "", "", ""], ["5", "Cộng A", "", "", "", ""],
      ["5", "Tổng I", "60", "Nam", "", ""], ["5", "Từ Đủ", "", "", "", ""], ["5", "Lưu Ý", "", "", "", ""],
      ["5", "Nam", "", "Nam", "", "Nam"], ["5", "Nội Dung", "", "", "", ""],
      ["5", "Gia Đình Văn", "", "", "", ""], ["5", "Lê Thị Hoa (14 tuổi)", "", "", "", ""],
      ["", "Nguyễn Văn Mẫu 2", "", "", "", ""], ["5", "Nam", "6", "", "", ""],
      ["5", "Nguyễn Văn Mẫu", "", "1", "", ""], ["5", "", "", "1", "", ""],
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
