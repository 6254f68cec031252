import Testing

@testable import VietnameseText

@Suite("How plausible a written name is")
struct NamePlausibilityTests {
  @Test(
    "Each word that is no Vietnamese syllable counts against a name, and so does a first word that is no family name",
    arguments: [
      ("Nguyễn Thị Hoà", 0), ("NGUYỄN VĂN THUỶ", 0), ("Nguyễn Vna An", -2), ("Ngyễn Vna An", -5),
      ("Lê Th1 Mai", -2), ("Trần Văn A?", -2), ("H'Hen Niê", -5), ("Phạm Nghiêngggg Hà", -2), ("", 0),
      ("  Lò   Văn  Pản ", 0), ("Phượng Nguyễn Thanh", -1), ("Trân Văn An", -1), ("Giàng A Páo", 0),
    ])
  func words(_ name: String, plausibility: Int) {
    #expect(Syllable.plausibility(ofName: name.utf8.span) == plausibility)
  }
}
