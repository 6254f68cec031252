import Testing

@testable import RecordLinkage

@Suite("The estimated recall of blocking")
struct BlockingRecallTests {
  @Test("Of rules that catch at random, what none caught is estimated from what one or two did")
  func randomRules() {
    var covered = 0
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      // Four rules with a chance of 0.5 each miss one pair in sixteen.
      let found = (0..<4000).map { _ in
        (0..<4).reduce(0) { sum, _ in sum + (Bool.random(using: &random) ? 1 : 0) }
      }
      let recall = BlockingRecall(findings: found, rules: 4)
      let truth = Double(found.count { $0 > 0 }) / 4000
      #expect(abs(recall.estimate - truth) < 0.02, "seed \(seed)")
      #expect(recall.low <= recall.estimate && recall.estimate <= recall.high)
      if recall.low <= truth, truth <= recall.high { covered += 1 }
    }
    #expect(covered >= 34, "covered \(covered) of 40")
  }

  @Test("Pairs that every rule finds leave nothing to be missed, and no pair leaves all open")
  func extremes() {
    let sure = BlockingRecall(findings: Array(repeating: 9, count: 1000), rules: 9)
    #expect(sure.estimate == 1 && sure.high == 1 && sure.low > 0.995)
    #expect(BlockingRecall(findings: [], rules: 4) == BlockingRecall())
    let alone = BlockingRecall(findings: Array(repeating: 1, count: 100), rules: 4)
    #expect(alone.estimate < 0.05 && alone.foundOnce == 100)
  }

  @Test("Each rule's share of the links is counted, and that of the links it alone finds")
  func shares() async throws {
    let (_, _, _, result) = try await PairExplanationTests.linked(seed: 41)
    for rule in result.statistics.rules {
      #expect(rule.linkShare >= rule.soleLinkShare && rule.linkShare <= 1)
    }
    #expect(result.statistics.rules.contains { $0.linkShare > 0.3 })
  }
}
