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
    ])
  func misreadUTF8(written: String, name: String) {
    #expect(repaired(written) == name)
  }

  @Test("Names that were read right stay", arguments: ["Bùi Thị Hương", "NGÔ MINH NGHI", "Nguyễn Thị Hà"])
  func soundNames(name: String) {
    #expect(repaired(name) == nil)
  }
}
