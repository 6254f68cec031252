import Testing
import Wording

@testable import CleaningPipeline
@testable import RecordLinkage

@Suite("The words of explanations")
struct ExplanationWordsTests {
  private func told(_ parts: [(field: String, outcome: String?, bits: Double)]) -> PairExplanation {
    PairExplanation(
      a: 0, b: 1,
      parts: parts.map {
        .init(kind: .comparison, name: $0.field, level: $0.outcome, outcome: $0.outcome, bits: $0.bits)
      },
      priorBits: -20, weight: 0, probability: 0.1, classes: [], rules: [], constraints: [], threshold: 0.7,
      reviewFloor: 0.01, isOnePerson: false, isInReview: true, flips: [])
  }

  @Test("A field that agrees and yet weighs against one person is not told as one that does not agree")
  func agreementAgainst() {
    let words = ExplanationWords(language: .vi)
    let why = told([
      ("xa", "equal", -2.5), ("ngay_sinh", "different", -6), ("ho_ten", "exact", 12), ("thon", "equal", -0.2),
    ])
    #expect(words.reasons(why, for: true) == "họ tên \(words.level("exact"))")
    #expect(words.reasons(why, for: false) == "ngày sinh \(words.level("different"))")
    #expect(words.commonplaces(why) == words.field("xa"))
  }

  @Test("What differs is no reason to join, whatever it weighs against kin and strangers")
  func differenceFor() {
    let words = ExplanationWords(language: .vi)
    let why = told([
      ("so_dinh_danh", "equal", 20), ("ho_ten", "givenAccent", 3), ("xa", "different", 5),
      ("ten_cha", "givenDiffers", 2), ("ngay_sinh", nil, 1.5),
    ])
    #expect(
      words.reasons(why, for: true)
        == "số định danh \(words.level("equal")), họ tên \(words.level("givenAccent"))")
    #expect(words.reasons(told([("xa", "different", 5)]), for: true) == nil)
  }

  @Test("Where nothing weighs against one person, nothing is told against it")
  func nothingAgainst() {
    let words = ExplanationWords(language: .en)
    let why = told([("ho_ten", "exact", 12), ("xa", nil, 0), ("ngay_sinh", "equal", 0.5)])
    #expect(words.reasons(why, for: false) == nil)
    #expect(words.commonplaces(why) == nil)
  }
}
