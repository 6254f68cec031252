import Glibc
import Testing

@testable import RecordLinkage

@Suite("What missing identifiers say")
struct LabelBiasTests {
  /// Pairs at odds that are right: of those at `odds` bits, so many are one person as the odds say, less where `bias`,
  /// in bits, tells that those without a number are less often so. Each share is labelled by chance.
  private func bias(
    odds: [Double], pairs: Double, bias bits: Double, sameHousehold: Bool = false
  ) -> LabelBias {
    var found = LabelBias()
    for odds in odds {
      let one = pairs * probability(ofLogOdds: odds)
      for _ in 0..<Int(one.rounded()) { found.add(.one, odds: odds, isSameHousehold: sameHousehold) }
      for _ in 0..<Int((pairs - one).rounded()) {
        found.add(.two, odds: odds, isSameHousehold: sameHousehold)
      }
      // As many of one person go without a number, and 2^-bits as many of two.
      let missing = one + (pairs - one) * exp2(-bits)
      for _ in 0..<Int(missing.rounded()) {
        found.add(.missing, odds: odds, isSameHousehold: sameHousehold)
      }
    }
    return found
  }

  private let odds = [-6.0, -4, -2, 0, 2, 4, 6]

  @Test("Where one person's forms carry numbers as often as two people's, a missing number says nothing")
  func missingByChance() {
    #expect(abs(bias(odds: odds, pairs: 2000, bias: 0).weight(sameHousehold: false)) < 0.02)
  }

  @Test(
    "Where two people lack numbers more or less often than one person does, a missing number speaks against or for one",
    arguments: [-1.5, -1, -0.5, 0.5, 1, 1.5])
  func missingAmongStrangers(bits: Double) {
    let found = bias(odds: odds, pairs: 5000, bias: bits)
    #expect(abs(found.weight(sameHousehold: false) - bits * M_LN2) < 0.05)
    #expect(found.weight(sameHousehold: true) == 0, "strangers do not speak for households")
  }

  @Test("Pairs beyond doubt are no evidence")
  func beyondDoubt() {
    var found = bias(odds: odds, pairs: 500, bias: 1, sameHousehold: true)
    let before = found.weight(sameHousehold: true)
    for _ in 0..<10_000 {
      found.add(.one, odds: 9, isSameHousehold: true)
      found.add(.missing, odds: -8.5, isSameHousehold: true)
    }
    #expect(found.weight(sameHousehold: true) == before)
  }

  @Test("However few pairs show it, the correction stays within two bits")
  func bounded() {
    var found = LabelBias()
    for _ in 0..<3 { found.add(.one, odds: 1, isSameHousehold: false) }
    for _ in 0..<5000 { found.add(.missing, odds: -7, isSameHousehold: false) }
    #expect(abs(found.weight(sameHousehold: false)) <= 2 * M_LN2 + 1e-9)
    #expect(LabelBias().weight(sameHousehold: false) == 0)
  }
}
