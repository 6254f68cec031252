import RegistryData
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Column headings")
struct HeaderMatcherTests {
  let matcher = HeaderMatcher.embedded

  @Test("Every label and alias of the table names its field, or says that it is ambiguous")
  func everyAlias() {
    RegistryTable.headerAliases.forEachRow { row in
      guard let field = ResidentField(name: String(row[1])) else { return }
      for heading in [row[2]] + row[3].split(separator: ";") {
        let text = String(heading.filter { $0 != "*" })
        for form in [text, text.uppercased(), unmarked(text), "3. \(text):", " \(text) "] {
          let guess = matcher.guess(form)
          #expect(guess.candidates.contains(field) || guess.sexOfColumn != .unknown, "\(form)")
          if guess.certainty != .ambiguous, guess.sexOfColumn == .unknown {
            // Typed without marks, one alias is the name that pipelines give another field.
            let name = String(unmarked(form).map { $0 == " " ? "_" : $0 })
            #expect(guess.field == field || guess.field == ResidentField(name: name), "\(form)")
          }
        }
      }
      #expect(matcher.guess(String(row[1])).field == field)
    }
  }

  @Test(
    "Headings of real forms are recognised",
    arguments: [
      ("3. Giới tính:", ResidentField.sex), ("Họ, chữ đệm\nvà tên", .fullName), ("HỌ VÀ TÊN", .fullName),
      ("Ngày, tháng, năm sinh (dương lịch)", .birthDate), ("Số ĐDCN/CMND", .personalNumber),
      ("Họ, chữ đệm và tên vợ (chồng)", .spouseName), ("QUAN HỆ VỚI CHỦ HỘ", .relation),
      ("Xã/phường/thị trấn", .commune), ("ngay_sinh", .birthDate), ("so_phieu", .formNumber),
      ("NgaySinh", .birthDate), ("Ho va ten", .fullName), ("Số điện thoại (nếu có)", .phone),
    ])
  func realHeadings(heading: String, field: ResidentField) {
    #expect(matcher.guess(heading).field == field)
    #expect(matcher.guess(heading).certainty != .none)
  }

  @Test("A whole heading row is matched, each field once")
  func wholeRow() {
    let guesses = matcher.match([
      "STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Dân tộc", "Nơi thường trú", "Xã", "Huyện",
      "Tỉnh",
      "Ghi chú", "Chiều cao",
    ])
    #expect(
      guesses.map(\.field) == [
        .rowNumber, .fullName, .birthDate, .sex, .personalNumber, .ethnicity, .permanentAddress, .commune,
        .district,
        .province, .note, nil,
      ])
  }

  @Test("Columns headed Nam and Nữ give the sex, and a second column of a field is ambiguous")
  func twoColumns() {
    let guesses = matcher.match(["Họ và tên", "Nam", "Nữ", "Số CCCD", "Căn cước", "Số căn cước"])
    #expect(guesses[1].sexOfColumn == .male && guesses[2].sexOfColumn == .female)
    #expect(guesses[3].field == .personalNumber && guesses[3].certainty == .exact)
    #expect(guesses[5].certainty == .ambiguous && guesses[5].field != .personalNumber)
  }

  @Test("Ambiguous abbreviations are decided by the values below them")
  func decidedByValues() throws {
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    var vocabulary = VocabularyReader()
    var places = PlaceResolver()
    func profile(_ cells: [String]) -> ColumnProfile {
      var profile = ColumnProfile()
      for cell in cells {
        profile.add(Array(cell.utf8).span, asOf: asOf, vocabulary: &vocabulary, places: &places)
      }
      return profile
    }
    let columns: [(String, [String], ResidentField)] = [
      ("DT", ["Kinh", "Kinh", "Tày", "Mường"], .ethnicity),
      ("DT", ["0912345670", "0987654320", "", "038123"], .phone),
      ("NS", ["1950", "1961", "1972"], .birthYear), ("NS", ["05/03/1950", "06/04/1961", "1972"], .birthDate),
      ("NS", ["Hà Tĩnh", "Nghệ An", "Hà Nội"], .birthRegistrationPlace),
      ("TT", ["1", "2", "3", "4"], .rowNumber),
      ("TG", ["Không", "Phật giáo", "Không"], .religion),
    ]
    for (heading, cells, field) in columns {
      let guess = matcher.guess(heading)
      #expect(guess.certainty == .ambiguous, "\(heading)")
      let decided = guess.decided(by: profile(cells))
      #expect(decided.field == field && decided.certainty == .folded, "\(heading) \(cells)")
    }
    #expect(matcher.guess("DT").decided(by: profile(["abc", "xyz"])).certainty == .ambiguous)
  }

  @Test("Heading rows look like headings, forms and titles do not")
  func looksLikeHeader() {
    #expect(matcher.looksLikeHeader(["STT", "Họ và tên", "Ngày sinh", "Giới tính"]) > 0.9)
    #expect(matcher.looksLikeHeader(["so_phieu", "ho_ten", "ngay_sinh"]) > 0.9)
    #expect(matcher.looksLikeHeader(["1", "Nguyễn Văn Mẫu", "05/03/1960", "Nam"]) == 0)
    #expect(matcher.looksLikeHeader(["DANH SÁCH NHÂN KHẨU", "", "", ""]) == 0)
    #expect(matcher.looksLikeHeader([]) == 0)
  }
}
