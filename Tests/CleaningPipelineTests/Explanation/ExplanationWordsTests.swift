import Testing
import Wording

@testable import CleaningPipeline
@testable import RecordLinkage

@Suite("The words of explanations")
struct ExplanationWordsTests {
  private func told(
    _ parts: [(field: String, outcome: String?, bits: Double)], context: Double = 0, weight: Double = 0
  ) -> PairExplanation {
    PairExplanation(
      a: 0, b: 1,
      parts: parts.map {
        .init(kind: .comparison, name: $0.field, level: $0.outcome, outcome: $0.outcome, bits: $0.bits)
      } + [.init(kind: .context, name: "context", level: nil, outcome: nil, bits: context)],
      priorBits: -20, weight: weight, probability: 0.1, classes: [], rules: [], constraints: [],
      threshold: 0.7,
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

  @Test("What the households and the other forms add is a reason where it weighs much, or decides")
  func circumstances() {
    let words = ExplanationWords(language: .en)
    let birth = "birth date \(words.level("equal"))"
    let much = told([("ngay_sinh", "equal", 12), ("ho_ten", "different", -11)], context: 12.3)
    #expect(words.reasons(much, for: true) == words.text("explain.reason.context-for") + ", " + birth)
    #expect(words.reasons(much, for: false) == "name \(words.level("different"))")
    // 20.5 bits make the odds 1 to 0.7, and 1.2 from 0.7 is below.
    let tipping = told([("ngay_sinh", "equal", 12)], context: 2, weight: 22.5)
    #expect(words.reasons(tipping, for: true) == birth + ", " + words.text("explain.reason.context-for"))
    let small = told([("ngay_sinh", "equal", 12)], context: 2, weight: 40)
    #expect(words.reasons(small, for: true) == birth)
    #expect(words.reasons(told([], context: -4), for: false) == words.text("explain.reason.context-against"))
  }

  @Test(
    "A constraint is told as a sentence: what forbids the link, and which field would allow it by agreeing")
  func constraints() throws {
    let model = try LinkageModel(from: ModelNode(json: Repository.text("models/vn-resident.json")))
    func sentence(_ name: String, _ language: Language) throws -> String {
      let constraint = try #require(model.constraints.first { $0.name == name })
      return ExplanationWords(language: language).constraint(constraint, in: model)
    }
    #expect(
      try sentence("another-name", .vi)
        == "họ tên khác tên hoặc chỉ trùng họ, trừ khi có mục khớp: số định danh hoặc số CMND")
    #expect(
      try sentence("other-name-and-the-same-father", .en)
        == "name: middle name differs, given name differs or family name alone, and father's name: identical or same without marks, unless one of these agrees: personal number or old card number"
    )
    for constraint in model.constraints {
      let told = ExplanationWords(language: .vi).constraint(constraint, in: model)
      #expect(!told.contains(" / ") && !told.contains("{"), "\(constraint.name): \(told)")
    }
  }

  @Test("A doubtful number is told beside the outcome of a sound one, not as a case of its own")
  func doubtfulNumbers() {
    let words = ExplanationWords(language: .vi)
    #expect(
      words.levels(["equal", "doubtfulEqual", "slip", "doubtfulSlip"])
        == "bằng nhau hoặc nhầm một chỗ (kể cả số đáng ngờ)")
    #expect(words.levels(["doubtfulEqual"]) == words.level("doubtfulEqual"))
  }

  @Test("Where nothing weighs against one person, nothing is told against it")
  func nothingAgainst() {
    let words = ExplanationWords(language: .en)
    let why = told([("ho_ten", "exact", 12), ("xa", nil, 0), ("ngay_sinh", "equal", 0.5)])
    #expect(words.reasons(why, for: false) == nil)
    #expect(words.commonplaces(why) == nil)
  }
}
