import Glibc
import Testing

@testable import RecordLinkage

@Suite("Pairs that identifiers label")
struct IdentifierLabelsTests {
  private let model: LinkageModel
  private let mixture: PairMixture
  private let identifier = LinkageModel.Identifier(comparison: 2, same: [1], another: [3])

  init() throws {
    model = try InventedPeople.model()
    mixture = PairMixture(startingFrom: model, rows: 1000)
  }

  /// A pattern by the levels of name, birth date, number, commune, mother.
  private func entry(_ levels: [UInt64], count: Double) -> PatternCount {
    let bits = zip(levels, mixture.layout.shifts).reduce(UInt64(0)) { $0 | $1.0 << $1.1 }
    return PatternCount(pattern: PairPattern(levels: bits, frequencyEighths: 0), count: count)
  }

  @Test("Pairs without a number, or one slip apart, are no labels")
  func whatIsALabel() throws {
    let histogram = [
      entry([1, 1, 1, 1, 1], count: 40), entry([1, 1, 2, 1, 1], count: 5), entry([1, 1, 0, 1, 1], count: 60),
      entry([3, 3, 3, 2, 2], count: 900),
    ]
    let labels = try #require(IdentifierLabels(identifier, histogram, mixture, atLeast: 40))
    #expect(labels.labelled.map(\.count) == [40, 900])
    #expect(IdentifierLabels(identifier, histogram, mixture, atLeast: 41) == nil)
  }

  @Test("The share that is labelled is counted among pairs beyond doubt by all but the number")
  func labelledShare() throws {
    let histogram = [
      entry([1, 1, 1, 1, 1], count: 3000), entry([1, 1, 0, 1, 1], count: 1000),
      // In doubt without the number: does not count, whatever the number says.
      entry([3, 1, 1, 2, 0], count: 5000),
    ]
    let labels = try #require(IdentifierLabels(identifier, histogram, mixture, atLeast: 10))
    #expect(abs(labels.labelledShare - 3005.0 / 4010) < 1e-9)
  }

  @Test(
    "How often one person's numbers are a slip apart is learnt from pairs beyond doubt; kin keep the model's share"
  )
  func slips() async throws {
    var model = model
    model.identifier = identifier
    model.kinPairsPerRecord = 0.1
    var fitted = PairMixture(startingFrom: model, rows: 20_000)
    let start = fitted
    let histogram = [
      entry([1, 1, 1, 1, 1], count: 8000), entry([1, 1, 2, 1, 1], count: 500),
      // Look-alikes: of those beyond doubt none.
      entry([1, 3, 2, 2, 0], count: 900), entry([1, 3, 3, 2, 0], count: 4000),
      entry([3, 3, 3, 2, 2], count: 9000),
    ]
    _ = await ExpectationMaximisation(model).fit(&fitted, to: histogram, jobs: 1)
    let same = (1...3).map { exp2(fitted.levels[2][$0][PairClass.same]) }
    #expect(abs(same[1] / same[0] - 500.0 / 8000) < 0.005)
    #expect(abs(same.reduce(0, +) - 1) < 1e-6)
    let kin = [fitted, start].map { exp2($0.levels[2][2][PairClass.kin]) }
    #expect(abs(kin[0] - kin[1]) < 1e-9)
  }
}
