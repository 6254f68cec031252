import Testing

@testable import RecordLinkage

@Suite("Witnesses side by side")
struct WitnessSignaturesTests {
  @Test("Lanes differ where both have a value and not the same, as counted one by one")
  func lanesAsCounted() {
    for count in 1...WitnessLanes.most {
      let lanes = WitnessLanes(count: count)
      var random = SeededGenerator(seed: UInt64(count))
      for _ in 0..<500 {
        // Few values, so that many are the same or missing.
        let values = (0..<2).map { _ in
          (0..<count).map { _ in UInt64.random(in: 0...3, using: &random) << 61 }
        }
        let words = values.map { row in
          row.indices.reduce(UInt64(0)) { $0 | lanes.lane($1, ofHash: row[$1]) }
        }
        let expected = zip(values[0], values[1]).count { $0 != 0 && $1 != 0 && $0 != $1 }
        #expect(lanes.differing(words[0], words[1]) == expected, "\(values)")
      }
    }
  }

  @Test("A value that is there is never taken for a missing one, and stays in its lane")
  func neverMissing() {
    let lanes = WitnessLanes(count: 9)
    var random = SeededGenerator(seed: 9)
    let hashes =
      [1, 1 << 32, UInt64.max] + (0..<2_000).map { _ in UInt64.random(in: 1...(.max), using: &random) }
    for hash in hashes {
      for place in 0..<9 {
        let word = lanes.lane(place, ofHash: hash)
        #expect(word != 0)
        #expect(word >> UInt64(7 * place) < 128 && word & (1 << UInt64(7 * place) - 1) == 0)
      }
    }
  }

  @Test("The signature of each row is that of its witnesses, with any number of workers")
  func signatures() async throws {
    let model = try InventedPeople.model()
    let people = InventedPeople(count: 2_500, seed: 7)
    let table = people.table(model)
    let tokens = TokenTable(TonedTokens())
    let keys = model.blocking.map {
      BlockingKeys(rule: $0, witnesses: model.witnesses, table: table, tokens: tokens)
    }
    let lanes = WitnessLanes(count: model.witnesses.count)
    for jobs in [1, 3] {
      let signatures = try #require(await WitnessSignatures(of: keys, rows: table.count, jobs: jobs))
      for row in 0..<UInt32(table.count) {
        let parts = keys[0].boundWitnesses
        let expected = parts.indices.reduce(UInt64(0)) { $0 | lanes.lane($1, ofHash: parts[$1].hash(row)) }
        #expect(signatures[row] == expected)
      }
    }
    let without = model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens) }
    #expect(await WitnessSignatures(of: without, rows: table.count, jobs: 1) == nil)
  }
}
