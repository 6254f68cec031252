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
}
