import ByteText
import Testing
import VietnameseText

@testable import FormCleaning

@Suite("Names that a wrong code page read")
struct MisreadNamesTests {
  /// The name as it is repaired; nil where it stays as written.
  private func repaired(_ cell: String) -> String? {
    var names = NameNormaliser()
    var misread = MisreadNames()
    var out = ByteBuffer()
    let bytes = Array(cell.utf8)
    var name = names.normalise(bytes.span, into: &out)
    guard misread.reread(bytes.span, as: &name, by: &names, into: &out) else { return nil }
    return out.string(name.text)
  }

  @Test(
    "UTF-8 read as windows-1252 is undone, as often as that was done",
    arguments: [
      ("BÃ¹i Thá»‹ HÆ°Æ¡ng", "Bùi Thị Hương"),
      ("BÃƒÂ¹i ThÃ¡Â»â€¹ HÃ†Â°Ã†Â¡ng", "Bùi Thị Hương"),
      ("BÃƒâ„¢I THÃ¡Â»Å\u{A0} THU", "Bùi Thị Thu"),
      ("Ã„inh Gia KÃ¡ÂºÂ»o", "Đinh Gia Kẻo"),
      ("LÃ” PHÃ“NG", "Lô Phóng"),
      ("Äinh Thu Anh", "Đinh Thu Anh"),
    ])
  func misreadUTF8(written: String, name: String) {
    #expect(repaired(written) == name)
  }

  @Test(
    "A name that lost a letter on the way stays as written, and is compared by the letters that are left",
    arguments: ["Tá»ª BÃCH THÆ\u{A0}M", "Äinh VÄƒn Dá»n"])
  func lostLetters(written: String) {
    var names = NameNormaliser()
    var misread = MisreadNames()
    var out = ByteBuffer()
    let bytes = Array(written.utf8)
    var name = names.normalise(bytes.span, into: &out)
    let wasRead = misread.reread(bytes.span, as: &name, by: &names, into: &out)
    #expect(wasRead && name.isAsWritten && name.rules.isEmpty)
    #expect(name.findings.contains(.lostLetters))
    #expect(name.count == 3)
  }

  @Test(
    "A legacy font is undone where its words could stand as they are",
    arguments: [
      ("ThÞ Men", "Thị Men"), ("Hoà Thò Loan", "Hồ Thị Loan"), ("Vi Thò Luùn", "Vi Thị Lún"),
      ("PHAN PHóC LéC", "Phan Phúc Lộc"), ("HOÀ BAÙ AI", "Hồ Bá Ai"), ("Lý KIÒU LAI", "Lý Kiều Lai"),
      ("Cao Minh Laâm", "Cao Minh Lâm"), ("Lôc Ph\u{AD}íc B¶o", "Lục Phước Bảo"),
      ("Vaên Kim Trang", "Văn Kim Trang"),
    ])
  func soundWords(written: String, name: String) {
    #expect(repaired(written) == name)
  }

  @Test(
    "One word that a legacy font may have made is left",
    arguments: [
      "Cao Thò Minh", "Phan Thò Sinh", "PHAN VAN DòNG", "Äpfel", "La Tâ", "HOÀNG THYÙ LAN", "Ngô Ngõc Hiên",
    ])
  func oneSoundWord(written: String) {
    #expect(repaired(written) == nil)
  }

  @Test(
    "A tone that VNI may have put there is left, and said", arguments: ["Phan Baù Minh", "Cao Thuyù Thanh"])
  func doubtfulTone(written: String) {
    #expect(repaired(written) == written)
  }

  @Test(
    "A soft hyphen is the ư of TCVN3 only where the words without it are no names",
    arguments: ["Hoàn\u{AD}g Gia Hoàng", "Phùng Ki\u{AD}m Trang", "NGÔ THU N\u{AD}A", "Nguyễn Thị Th\u{AD}"])
  func softHyphens(written: String) {
    #expect(repaired(written) == nil)
  }

  @Test("Names that were read right stay", arguments: ["Bùi Thị Hương", "NGÔ MINH NGHI", "Nguyễn Thị Hà"])
  func soundNames(name: String) {
    #expect(repaired(name) == nil)
  }
}
