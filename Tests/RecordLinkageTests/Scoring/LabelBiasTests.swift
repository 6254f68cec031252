import Glibc
import Testing

@testable import RecordLinkage

@Suite("What missing identifiers say")
struct LabelBiasTests {
  /// Pairs at odds that are right: of those at `odds` bits, so many are one person as the odds say, less where `bias`,
  /// in bits, tells that those without a number are less often so. Each share is labelled by chance.
  private func bias(
    odds: [Double], pairs: Double, bias bits: Double, in stratum: LabelBias.Stratum = Self.strangers,
    to found: LabelBias = LabelBias()
  ) -> LabelBias {
    var found = found
    for odds in odds {
      let one = pairs * probability(ofLogOdds: odds)
      for _ in 0..<Int(one.rounded()) { found.add(.one, odds: odds, in: stratum) }
      for _ in 0..<Int((pairs - one).rounded()) {
        found.add(.two, odds: odds, in: stratum)
      }
      // As many of one person go without a number, and 2^-bits as many of two.
      let missing = one + (pairs - one) * exp2(-bits)
      for _ in 0..<Int(missing.rounded()) {
        found.add(.missing, odds: odds, in: stratum)
      }
    }
    return found
  }

  private static let strangers = LabelBias.Stratum(isSameHousehold: false, level: 0)
  private static let household = LabelBias.Stratum(isSameHousehold: true, level: 0)
  private let odds = [-6.0, -4, -2, 0, 2, 4, 6]

  @Test("Where one person's forms carry numbers as often as two people's, a missing number says nothing")
  func missingByChance() {
    #expect(abs(bias(odds: odds, pairs: 2000, bias: 0).weights(sameHousehold: false)[0]) < 0.02)
  }

  @Test(
    "Where two people lack numbers more or less often than one person does, a missing number speaks against or for one",
    arguments: [-1.5, -1, -0.5, 0.5, 1, 1.5])
  func missingAmongStrangers(bits: Double) {
    let found = bias(odds: odds, pairs: 5000, bias: bits)
    #expect(abs(found.weights(sameHousehold: false)[0] - bits * M_LN2) < 0.05)
    #expect(found.weights(sameHousehold: true)[0] == 0, "strangers do not speak for households")
  }

  @Test("Pairs beyond doubt are no evidence")
  func beyondDoubt() {
    var found = bias(odds: odds, pairs: 500, bias: 1, in: Self.household)
    let before = found.weights(sameHousehold: true)[0]
    for _ in 0..<10_000 {
      found.add(.one, odds: 9, in: Self.household)
      found.add(.missing, odds: -8.5, in: Self.household)
    }
    #expect(found.weights(sameHousehold: true)[0] == before)
  }

  @Test("However few pairs show it, the correction stays within two bits")
  func bounded() {
    var found = LabelBias()
    for _ in 0..<3 { found.add(.one, odds: 1, in: Self.strangers) }
    for _ in 0..<5000 { found.add(.missing, odds: -7, in: Self.strangers) }
    #expect(abs(found.weights(sameHousehold: false)[0]) <= 2 * M_LN2 + 1e-9)
    #expect(LabelBias().weights(sameHousehold: false)[0] == 0)
  }

  @Test("Levels are corrected apart, and a level that few pairs show as all of them are")
  func byLevel() {
    func level(_ level: Int) -> LabelBias.Stratum { .init(isSameHousehold: false, level: level) }
    var found = LabelBias(levels: 3)
    found = bias(odds: odds, pairs: 5000, bias: 1, in: level(0), to: found)
    found = bias(odds: odds, pairs: 5000, bias: -1, in: level(1), to: found)
    found.add(.one, odds: 2, in: level(2))
    let weights = found.weights(sameHousehold: false).map { $0 / M_LN2 }
    #expect(abs(weights[0] - 1) < 0.05)
    #expect(abs(weights[1] + 1) < 0.05)
    #expect(weights[2] > weights[1] && weights[2] < weights[0])
  }
}
