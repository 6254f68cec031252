import ResidentModel
import Testing

@Suite("The sex that a name tells")
struct SexOfNameTests {
  func told(_ name: String) -> Sex { Sex(toldByMiddleWordsOf: Array(name.utf8).span) }

  @Test("Thị among the middle words tells a woman, Văn a man, anywhere else they tell nothing")
  func middleWords() {
    #expect(told("Nguyễn Thị Lan") == .female)
    #expect(told("Lê Hồng Thị Hoa") == .female)
    #expect(told("Trần Văn Bình") == .male)
    for name in ["", "Thị", "Thị Mai", "Văn Cao", "Nguyễn Văn", "Lê Thị", "Phạm Thịnh An", "Đỗ Vănh Hà"] {
      #expect(told(name) == .unknown, "\(name)")
    }
  }

  @Test("A name that holds both words tells nothing")
  func both() { #expect(told("Nguyễn Văn Thị Lan") == .unknown) }

  @Test("Without marks Thi tells a woman, and Van nothing")
  func withoutMarks() {
    #expect(told("Nguyen Thi Lan") == .female)
    #expect(told("Nguyen Van Anh") == .unknown)
    #expect(told("Nguyễn Thi Sơn") == .unknown)
  }
}
