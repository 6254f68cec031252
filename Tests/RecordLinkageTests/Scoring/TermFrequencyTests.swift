import Glibc
import Testing

@testable import RecordLinkage

@Suite("How rare values are")
struct TermFrequencyTests {
  /// How rare a value is, in bits, that no other row of a pair's has, where so many values are had by one row, two, three, ….
  private func rarest(_ valuesByCount: [Int]) async throws -> Double {
    let model = try LinkageModel(
      from: ModelNode(
        json: """
          {"name": "values", "samePairsPerRecord": 0.1,
           "columns": [{"name": "value", "kind": "code", "bytes": 4}],
           "comparisons": [{"name": "value", "kind": "code", "termFrequency": true, "levels": [
             {"when": ["equal"], "same": 0.9, "stranger": 0.1}, {"when": ["different"], "same": 0.1, "stranger": 0.9}]}],
           "blocking": [{"keys": ["value"]}]}
          """))
    let segment = RecordSegment(layout: model.layout)
    var value: UInt64 = 0
    for (index, values) in valuesByCount.enumerated() {
      for _ in 0..<values {
        value += 1
        for _ in 0...index { segment.set(segment.appendRow(), ColumnIndex(0), value) }
      }
    }
    let found = await TermFrequencies.count(
      in: RecordTable(joining: [segment], layout: model.layout), model: model,
      tokens: TokenTable(UnrelatedTokens()),
      jobs: 2)
    return Double(found.rarities[0].rarest) / 8
  }

  @Test("Where many values stand alone, each is rarer than one row among all")
  func discounted() async throws {
    // n₁ / (n₁ + 2 n₂) = 0.6 of the one row is taken off.
    #expect(abs(try await rarest([600, 200]) - log2(1000 / 0.4)) < 0.1)
  }

  @Test("Where no value stands alone, those that are met are all there are")
  func complete() async throws {
    #expect(abs(try await rarest([0, 500]) - log2(1000)) < 0.1)
    #expect(abs(try await rarest([0, 0, 200, 100]) - log2(1000)) < 0.1)
  }

  @Test("However many stand alone, a value is taken for an eighth of a row at least")
  func bounded() async throws {
    #expect(abs(try await rarest([1000]) - log2(8000)) < 0.1)
  }
}
