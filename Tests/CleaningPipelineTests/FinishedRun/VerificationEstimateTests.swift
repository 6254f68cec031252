import Testing

@testable import CleaningPipeline

@Suite("What a re-check says of the baseline")
struct VerificationEstimateTests {
  @Test("Strata count by their people, not by how many of them were drawn")
  func weights() throws {
    let estimate = VerificationEstimate(strata: [
      .init(people: 900, answers: [.right: 10]), .init(people: 100, answers: [.right: 5, .twoPeople: 5]),
    ])
    let share = try #require(estimate.errors)
    #expect(abs(share.value - 0.05) < 1e-12)
    #expect(share.interval.contains(0.05) && share.interval.upperBound < 0.4)
    #expect(estimate.share { $0 == .absent }?.value == 0)
  }

  @Test("Whoever was not met says nothing; where nobody was met there is no estimate")
  func notMet() throws {
    let some = VerificationEstimate(strata: [
      .init(people: 10, answers: [.right: 3, .wrongRecord: 1, .notMet: 6])
    ])
    #expect(some.met == 4 && some.errors?.value == 0.25)
    #expect(VerificationEstimate(strata: [.init(people: 10, answers: [.notMet: 6])]).errors == nil)
  }

  @Test("No error among thirty leaves room for one in nine")
  func noErrors() throws {
    let share = try #require(
      VerificationEstimate(strata: [.init(people: 5000, answers: [.right: 30])]).errors)
    #expect(share.value == 0 && share.interval.lowerBound == 0)
    // Wilson's upper bound for 0 of 30: z² / (30 + z²).
    #expect(abs(share.interval.upperBound - 0.11351) < 1e-4)
  }

  @Test("The interval holds the truth in about 95 of 100 samples of two unequal strata")
  func coverage() throws {
    var generator = SystemlessGenerator(state: 41)
    let (rates, people) = ([0.02, 0.15], [8000, 2000])
    let truth = (0.02 * 8000 + 0.15 * 2000) / 10_000
    var held = 0
    for _ in 0..<2000 {
      let strata = zip(rates, people).map { rate, people in
        let wrong = (0..<60).reduce(0) { sum, _ in
          sum + (Double.random(in: 0..<1, using: &generator) < rate ? 1 : 0)
        }
        return VerificationEstimate.Stratum(
          people: people, answers: [.right: 60 - wrong, .wrongRecord: wrong])
      }
      if VerificationEstimate(strata: strata).errors?.interval.contains(truth) == true { held += 1 }
    }
    #expect(held > 2000 * 93 / 100)
  }

  /// SplitMix64: the same samples on every machine.
  private struct SystemlessGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }
  }
}
