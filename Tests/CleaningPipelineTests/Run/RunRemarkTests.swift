import RecordLinkage
import Testing

@testable import CleaningPipeline

@Suite("Remarks about a run")
struct RunRemarkTests {
  @Test("That agreement speaks against one person is not told of what tells of the list")
  func listsAreNoPersons() {
    var statistics = LinkageStatistics()
    statistics.warnings = ["nguon", "ten_cha", "ngay_lap", "ngay_dang_ky", "que_quan"].map {
      .agreementSpeaksAgainst(comparison: $0)
    }
    #expect(statistics.weakComparisons == ["ten_cha", "que_quan"])
  }
}
