import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Words for the end of a registration")
struct RegistrationWordsTests {
  private func read(_ cell: String, in place: RegistrationWords.Place) -> RegistrationNews {
    var words = RegistrationWords()
    let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing
    return words.read(Array(cell.utf8).span, in: place, asOf: asOf)
  }

  @Test(
    "In a note only words that can mean nothing else end a registration",
    arguments: [
      ("Đã chết", RegistrationNews.dead), ("Chết 12/3/2024", .dead), ("ĐÃ CHẾT NGÀY 5/6/2020", .dead),
      ("đã mất năm 2020", .dead), ("Đã mất", .dead), ("Mất ngày 1/2/2019", .dead),
      ("Tử vong do tai nạn", .dead),
      ("Qua đời", .dead), ("Đã khai tử", .dead), ("da chet", .dead), ("Chết chưa xóa khẩu", .dead),
      ("Tòa án tuyên bố mất tích", .missing),
      ("Đã chuyển khẩu đi Hà Nội 2023", .struckOff), ("Chuyển hộ khẩu đi Nghệ An", .struckOff),
      ("Xóa khẩu", .struckOff), ("Đã xóa đăng ký thường trú", .struckOff), ("cắt khẩu 2022", .struckOff),
      ("Xóa đăng ký", .struckOff), ("Hủy đăng ký thường trú", .struckOff),
      ("Thôi quốc tịch Việt Nam", .struckOff), ("Bị tước quốc tịch", .struckOff),
    ])
  func certain(note: String, news: RegistrationNews) {
    #expect(read(note, in: .note) == news)
  }

  @Test(
    "Another's death, a loss, an arrival and what has not happened are not the person's",
    arguments: [
      "cha đã chết", "mẹ đã mất", "Chồng chết", "Chết chồng", "Bố mẹ: đã chết", "Cha (đã mất)", "Mất CCCD",
      "Đã mất thẻ", "Có mặt", "Vắng mặt", "Chuyển khẩu từ Hà Nội về", "Chuyển đến 2020", "Chưa xóa khẩu",
      "Hộ nghèo", "Con bà Chết", "đi làm xa", "", "Con định cư nước ngoài", "Chưa định cư nước ngoài",
      "Đi nước ngoài", "Định cư Nghệ An", "chồng đã xuất cảnh", "Vợ xuất cảnh định cư", "Xuất cảnh lao động",
      "Chưa thôi quốc tịch Việt Nam", "Không xuất cảnh định cư", "Ở khu tái định cư",
      "Nhập quốc tịch Việt Nam",
      "Hủy đăng ký kết hôn", "Con mất tích",
    ])
  func notThePersons(note: String) {
    #expect(read(note, in: .note) == .nothing)
  }

  @Test(
    "Words that may be meant otherwise are doubtful",
    arguments: [
      "Mất", "da mat", "Chuyển đi", "Đã chuyển khẩu", "Hộ nghèo, đã chết", "Nghe nói đã chết", "Mất tích",
      "Xóa đăng ký tạm trú", "Chủ hộ đã chết", "Định cư nước ngoài", "Đã định cư ở nước ngoài",
      "Ra nước ngoài để định cư", "Xuất cảnh định cư", "Không còn cư trú tại địa phương",
      "Xin thôi quốc tịch Việt Nam", "Thôi quốc tịch Lào", "Hủy đăng ký tạm trú", "Nghe nói mất tích",
      "Đã chết (nhầm, còn sống)", "Đã chết - ghi nhầm", "Hủy kết quả xóa đăng ký thường trú",
    ])
  func doubtful(note: String) {
    #expect(read(note, in: .note) == .unclear)
  }

  @Test(
    "In a column about the registration a single word says it",
    arguments: [
      ("Mất", RegistrationNews.dead), ("Chết", .dead), ("Chuyển đi", .struckOff),
      ("Đã chuyển đi nơi khác", .struckOff),
      ("Đã xóa", .struckOff), ("Mất tích", .missing), ("Đang cư trú", .nothing), ("Còn sống", .nothing),
      ("Định cư nước ngoài", .struckOff), ("Đã định cư ở nước ngoài", .struckOff),
      ("Ra nước ngoài định cư", .struckOff), ("Đi nước ngoài để định cư năm 2020", .struckOff),
      ("Xuất cảnh định cư", .struckOff), ("Đã xuất cảnh định cư tại Hoa Kỳ", .struckOff),
      ("Thôi quốc tịch", .struckOff), ("Được thôi quốc tịch Việt Nam", .struckOff),
      ("Mất quốc tịch Việt Nam", .struckOff), ("Tước quốc tịch theo QĐ 12", .struckOff),
      ("Hủy bỏ kết quả đăng ký thường trú", .struckOff), ("Bị hủy kết quả đăng ký", .struckOff),
      ("Hủy đăng ký cư trú", .struckOff), ("Không còn cư trú", .struckOff),
      ("Không còn thường trú tại địa phương", .struckOff), ("Không còn ở địa phương", .unclear),
      ("Định cư ở Mỹ", .unclear), ("Xuất cảnh", .unclear), ("Thôi quốc tịch Lào", .unclear),
      ("Xuất cảnh lao động", .nothing), ("Con định cư nước ngoài", .nothing),
      ("Chồng đã xuất cảnh", .nothing), ("Chưa xuất cảnh định cư", .nothing),
      ("Đi thăm con định cư nước ngoài", .unclear), ("Xuất cảnh định cư 5/2/2027", .ahead),
      ("Chết do uống nhầm thuốc", .dead), ("Chết 2020, vợ còn sống", .dead),
      ("Bình thường", .nothing), ("Có mặt", .nothing), ("Chuyển đến", .nothing), ("Sinh", .nothing),
    ])
  func status(cell: String, news: RegistrationNews) {
    #expect(read(cell, in: .status) == news)
  }

  @Test(
    "A column of reasons for striking off is filled for an end: what cannot be read is doubtful there",
    arguments: [
      ("Đi theo chồng", RegistrationNews.unclear), ("Khác", .unclear), ("x", .unclear),
      ("Chuyển đến", .unclear), ("Chết", .dead), ("Ra nước ngoài để định cư", .struckOff), ("-", .nothing),
      ("", .nothing), ("0", .nothing), ("Không", .nothing), ("Không có", .nothing), ("Chưa xóa", .nothing),
    ])
  func reason(cell: String, news: RegistrationNews) {
    #expect(read(cell, in: .reason) == news)
  }

  @Test(
    "An end on a day after the run's is none yet",
    arguments: [
      "Chết ngày 5/2/2027", "Chết 05/02/2027", "đã chết ngày 5 tháng 2 năm 2027", "Đã mất năm 2027",
      "Chết tháng 2/2027", "Đã chết (5/2/2027)", "Xóa khẩu từ ngày 1/3/2027", "Chết lúc 5h ngày 5.2.2027",
      "Đã chuyển khẩu đi Hà Nội ngày 01-03-2027", "Xóa khẩu theo QĐ 123 ngày 5/2/2027", "Chết 2030",
    ])
  func ahead(cell: String) {
    #expect(read(cell, in: .note) == .ahead)
    #expect(read(cell, in: .status) == .ahead)
  }

  @Test(
    "The number of a decision, the end of a term and a year at hand put no end off",
    arguments: [
      ("Chết ngày 31/12/2026", RegistrationNews.dead), ("Đã chết năm 2026", .dead),
      ("Xóa khẩu theo QĐ số 12/2027", .struckOff), ("Đã chết; thẻ có hạn đến 5/2/2035", .dead),
      ("Chết 5/2/2026, khai tử 5/2/2027", .dead), ("Đã chết, hộ 45", .dead), ("Đã chết 5/2", .dead),
    ])
  func notAhead(cell: String, news: RegistrationNews) {
    #expect(read(cell, in: .status) == news)
  }

  @Test("A tick, a day or a word of it marks a death; a denial, a dash and a nought do not")
  func ticks() {
    var words = RegistrationWords()
    for yes in ["x", "X", "1", "+", "12/3/2024", "2020", "Đã chết", "có"] {
      #expect(words.isTicked(Array(yes.utf8).span) == true, "\(yes)")
    }
    for no in ["0", "-", "không", "Chưa", "Còn sống", "..."] {
      #expect(words.isTicked(Array(no.utf8).span) == false, "\(no)")
    }
    #expect(words.isTicked(Array("Hà Nội".utf8).span) == nil)
  }
}
