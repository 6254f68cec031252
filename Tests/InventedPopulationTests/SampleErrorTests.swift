import InventedPopulation
import Testing
import Wording

@Suite("Samples that cannot be made")
struct SampleErrorTests {
  @Test(
    "Each has words of its own in both languages, behind its code",
    arguments: [
      (SampleError.tooFewPeople, "[sample.people] "), (.tooManyPeople(limit: 5), "[sample.people] "),
      (.dateNotKnownToTheDay, "[sample.as-of] "), (.unknownProvince(99), "[sample.province] "),
      (.unknownCommune(99_999), "[sample.commune] "), (.encodingNotForXML(.tcvn3), "[sample.encoding] "),
    ])
  func words(_ error: SampleError, _ start: String) {
    let said = Language.allCases.map { error.description(in: $0) }
    #expect(said.allSatisfy { $0.hasPrefix(start) && $0.utf8.count > start.utf8.count + 10 }, "\(said)")
    #expect(said[0] != said[1])
    #expect(!said.contains { $0.contains("{") || $0.contains("] sample.") }, "\(said)")
  }
}
