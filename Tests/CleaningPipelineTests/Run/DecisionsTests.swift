import RecordLinkage
import Testing

@testable import CleaningPipeline

@Suite("Reviewers' decisions")
struct DecisionsTests {
  private static func answer(_ a: UInt32, _ b: UInt32, _ isSame: Bool) -> PairAnswer {
    PairAnswer(a: a, b: b, isSamePerson: isSame)
  }

  @Test("Two answers about one pair that differ contradict each other; both are named")
  func samePair() {
    let answers = [Self.answer(1, 2, true), Self.answer(3, 4, true), Self.answer(1, 2, false)]
    #expect(Decisions.contradictions(in: answers) == [0, 2])
  }

  @Test("An answer that tells apart what a chain of answers joins contradicts them")
  func throughChain() {
    let answers = [
      Self.answer(1, 2, true), Self.answer(2, 3, true), Self.answer(1, 3, false), Self.answer(1, 4, false),
    ]
    #expect(Decisions.contradictions(in: answers) == [2])
  }

  @Test("Answers that agree, or are about others, contradict nothing")
  func agreeing() {
    let answers = [
      Self.answer(1, 2, true), Self.answer(1, 2, true), Self.answer(3, 4, false), Self.answer(3, 4, false),
      Self.answer(2, 3, false),
    ]
    #expect(Decisions.contradictions(in: answers) == [])
  }
}
