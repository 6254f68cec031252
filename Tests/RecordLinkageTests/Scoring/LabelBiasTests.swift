import Glibc
import Testing

@testable import RecordLinkage

@Suite("What missing identifiers say")
struct LabelBiasTests {
  private let model: LinkageModel
  private let mixture: PairMixture

  init() throws {
    model = try LinkageModel(
      from: ModelNode(
        json: InventedPeople.text.replacing(
          "\"locality\": \"commune\",",
          with:
            "\"locality\": \"commune\", \"identifier\": {\"comparison\": \"number\", \"same\": [\"equal\"], \"another\": [\"nearby\"]},"
        )))
    mixture = PairMixture(startingFrom: model, rows: 1000)
  }

  /// Pairs at some odds, whose numbers stand at a level: 0 missing, 1 equal, 2 one slip apart, 3 different.
  private func pairs(_ count: Int, odds: Double, number: UInt64) -> [WeighedPair] {
    let pair = CandidatePair(a: 0, b: 1, levels: number << mixture.layout.shifts[2], rules: 1, adjustment: 0)
    return Array(repeating: WeighedPair(pair: pair, blind: odds, identifier: 0), count: count)
  }

  private func weight(_ pairs: [WeighedPair], sameHousehold: Bool = false) -> Double {
    LabelBias(model, mixture, pairs, Array(repeating: PairContext(), count: pairs.count))
      .weight(sameHousehold: sameHousehold)
  }

  @Test("Where one person's forms carry numbers as often as two people's, a missing number says nothing")
  func missingByChance() {
    let found = weight(
      pairs(3000, odds: 12, number: 1) + pairs(1000, odds: 12, number: 0)
        + pairs(6000, odds: -8, number: 3) + pairs(2000, odds: -8, number: 0))
    #expect(abs(found) < 1e-3)
  }

  @Test("Where two people lack numbers more often than one person does, a missing number speaks for two")
  func missingAmongStrangers() {
    let forms =
      pairs(30_000, odds: 12, number: 1) + pairs(10_000, odds: 12, number: 0)
      + pairs(20_000, odds: -8, number: 3) + pairs(20_000, odds: -8, number: 0)
    // A third of the labelled against as many as the labelled: odds fall to a third.
    #expect(abs(weight(forms) + log(3)) < 0.02)
    // Pairs in doubt, and numbers one slip apart, are no evidence; nor do strangers speak for households.
    #expect(
      weight(forms + pairs(90_000, odds: 2, number: 0) + pairs(90_000, odds: 12, number: 2)) == weight(forms))
    #expect(weight(forms, sameHousehold: true) == 0)
  }
}
