import Testing

@testable import VietnameseText

@Suite("How plausible a written name is")
struct NamePlausibilityTests {
  @Test(
    "Each word that is no Vietnamese syllable counts against a name",
    arguments: [
      ("Nguyễn Thị Hoà", 0), ("NGUYỄN VĂN THUỶ", 0), ("Nguyễn Vna An", -1), ("Ngyễn Vna An", -2),
      ("Lê Th1 Mai", -1), ("Trần Văn A?", -1), ("H'Hen Niê", -2), ("Phạm Nghiêngggg Hà", -1), ("", 0),
      ("  Lò   Văn  Pản ", 0),
    ])
  func words(_ name: String, plausibility: Int) {
    #expect(Syllable.plausibility(ofName: name.utf8.span) == plausibility)
  }
}
