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

  @Test(
    "Headings in an office's own words are understood by their words",
    arguments: [
      ("Mã số phiếu", ResidentField.formNumber), ("Số đăng ký tạm trú", .formNumber),
      ("Họ tên nhân khẩu", .fullName), ("Họ và tên người tạm trú", .fullName), ("HoVaTenCongDan", .fullName),
      ("Giới", .sex), ("Số CCCD / Mã ĐDCN", .personalNumber), ("Mã định danh cá nhân", .personalNumber),
      ("Mã số công dân", .personalNumber), ("Tháng năm sinh", .birthDate),
      ("Nơi tạm trú hiện nay", .temporaryAddress),
      ("CCCD/CMND/Hộ chiếu", .cardOrPersonalNumber), ("so_ddcn_chu_ho", .headPersonalNumber),
      ("Số CCCD của chủ hộ", .headPersonalNumber), ("Chủ hộ / Họ và tên", .headName),
      ("Cha/HoTen", .fatherName), ("Mẹ / Họ và tên", .motherName), ("HoTenBo", .fatherName),
      ("Q.hệ chủ hộ", .relation), ("Mối quan hệ", .relation), ("QH chủ hộ", .relation),
      ("Quan hệ với CH", .relation), ("Họ tên vợ", .spouseName),
      ("ĐT liên hệ", .phone), ("Ngày nhập khẩu", .registrationDate),
      ("ngay_dk_thuong_tru", .registrationDate),
      ("Tạm trú tại", .temporaryAddress),
      ("Nơi đăng ký hộ khẩu thường trú", .permanentAddress),
      ("Nơi thường trú (xã, huyện, tỉnh)", .permanentAddress),
      ("Địa chỉ hiện nay", .currentAddress), ("Thôn, buôn", .hamlet), ("Tên xã", .commune),
      ("ten_tinh", .province),
      ("Ngày cấp thẻ CCCD", .cardIssueDate), ("Mã hộ gia đình", .householdNumber),
      ("Họ và tên học sinh", .fullName), ("Họ và tên HS", .fullName), ("Họ tên trẻ", .fullName),
      ("Họ và tên cử tri", .fullName), ("Họ tên người lao động", .fullName),
      ("Họ và tên người cao tuổi", .fullName), ("Họ tên thành viên trong hộ gia đình", .fullName),
      ("Họ tên chủ hộ và thành viên", .fullName), ("Tên đối tượng", .fullName),
      ("Tên nhân khẩu trong hộ", .fullName),
      ("Số CCCD gắn chip", .personalNumber), ("CCCD (12 số)", .personalNumber),
      ("Số giấy tờ tùy thân", .cardOrPersonalNumber), ("Số chứng minh thư", .oldCardNumber),
      ("CMND 9 số", .oldCardNumber), ("Số CMND (cũ)", .oldCardNumber),
      ("HK thường trú", .permanentAddress), ("KDC", .hamlet), ("Khối", .hamlet), ("Khu", .hamlet),
      ("Tổ DP", .hamlet), ("Số sổ HK", .householdNumber),
      ("Ngày sinh DL", .birthDate), ("QH", .relation), ("D.tộc", .ethnicity), ("T.giáo", .religion),
      ("Bố", .fatherName), ("Nơi cư trú hiện nay", .currentAddress),
      ("Nơi thường trú mới", .permanentAddress), ("Nơi thường trú sau sáp nhập", .permanentAddress),
      ("Địa chỉ thường trú (cụ thể)", .permanentAddress), ("Xã mới", .commune),
    ])
  func ownWords(heading: String, field: ResidentField) {
    #expect(matcher.guess(heading).field == field)
    #expect(matcher.guess(heading).certainty >= .folded)
  }

  @Test(
    "A heading that names several levels is that of an address, one of one level is not",
    arguments: [
      ("Thôn, xã", HeadingGrammar.Meaning.address), ("Thôn/Xã", .address), ("Xã, huyện", .address),
      ("Xã/Huyện/Tỉnh", .address), ("Thôn, xã, huyện, tỉnh", .address), ("Xã, huyện/thị xã", .address),
      ("Xã/phường/thị trấn", .field(.commune)), ("Quận/Huyện/Thị xã", .field(.district)),
      ("Huyện/Quận/Thị xã/Thành phố", .field(.district)), ("Tỉnh/Thành phố", .field(.province)),
      ("Thôn, buôn", .field(.hamlet)), ("Mã xã", .code(.commune)),
    ])
  func severalLevels(heading: String, meaning: HeadingGrammar.Meaning) {
    #expect(HeadingGrammar(heading).meaning == meaning)
  }

  @Test(
    "A heading with a word that is not understood, or about two people, is left alone",
    arguments: [
      "Họ tên người thu tiền", "Chủ nhà trọ", "Họ tên cha, mẹ", "Cha / Năm sinh", "Mẹ / Số CCCD",
      "Ngày đăng ký kết hôn",
      "Nơi thường trú trước khi chuyển đến", "Ngày hết hạn CCCD", "Số nhân khẩu", "Năm", "Hộ", "Tờ", "Tờ số",
      "Diện tích",
      "Điện thoại chủ hộ", "Họ tên cán bộ", "Định danh điện tử mức",
      "STT hộ", "Họ tên cha (mẹ)", "Họ tên mẹ (bố)", "Nơi thường trú cũ", "Nơi thường trú (cũ)", "Địa chỉ cũ",
      "Xã cũ",
      "Thôn (cũ)", "Nơi thường trú trước sáp nhập", "Nơi ở trước đây",
    ])
  func notUnderstood(heading: String) {
    #expect(matcher.guess(heading).certainty == .none)
  }

  @Test("The code of a unit is used where no column has its name")
  func unitCodes() {
    let beside = matcher.match(["Họ tên", "Mã xã", "Tên xã", "Mã tỉnh"])
    #expect(beside.map(\.field) == [.fullName, nil, .commune, .province])
    #expect(matcher.match(["Họ tên", "ma_xa", "MATINH"]).map(\.field) == [.fullName, .commune, .province])
  }

  @Test("A group of columns about somebody, or some place, else is known")
  func groupsAboutOthers() {
    for group in ["Cha", "Mẹ", "ThongTinChuHo", "Vợ (chồng)", "Quê quán", "NoiSinh", "Nơi đăng ký khai sinh"]
    {
      #expect(HeadingGrammar(group).isAboutOthers, "\(group)")
    }
    for group in ["NoiThuongTru", "Họ, chữ đệm và tên khai sinh", "Ngày tháng năm sinh", "Giấy tờ"] {
      #expect(!HeadingGrammar(group).isAboutOthers, "\(group)")
    }
  }

  @Test("Of a former and a present place the present one is taken, in whatever order they stand")
  func formerAndPresent() {
    #expect(
      matcher.match(["Nơi thường trú cũ", "Nơi thường trú mới"]).map(\.field) == [nil, .permanentAddress])
    #expect(
      matcher.match(["Nơi thường trú", "Nơi thường trú mới"]).map(\.field) == [nil, .permanentAddress])
    #expect(matcher.match(["Xã mới", "Xã"]).map(\.field) == [.commune, nil])
    #expect(
      matcher.match(["Nơi thường trú", "CMND cũ"]).map(\.field) == [.permanentAddress, .oldCardNumber])
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

  @Test("Columns of changes and of notes are all kept; of other fields the repeated one is named")
  func severalColumns() {
    for pair in [
      ["Biến động", "Ngày chết"], ["Ngày chết", "Biến động"], ["Đã xóa khẩu", "Đã chết"],
      ["Tình trạng", "Ngày chết"], ["Lý do xóa đăng ký", "Đã chết"],
    ] {
      let guesses = matcher.match(["Họ và tên"] + pair)
      #expect(guesses.dropFirst().allSatisfy { $0.field == .registrationChange && $0.certainty > .ambiguous })
    }
    #expect(matcher.match(["Ghi chú", "Ghi chú"]).map(\.field) == [.note, .note])
    let phones = matcher.match(["Số điện thoại", "Di động"])
    #expect(phones.map(\.field) == [.phone, nil] && phones.map(\.repeatedField) == [nil, .phone])
    // Of an abbreviation nobody knows whether it repeats anything.
    #expect(matcher.match(["Ngày sinh", "Nơi sinh", "NS"]).last?.repeatedField == nil)
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
