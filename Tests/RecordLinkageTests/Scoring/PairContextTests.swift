import Testing

@testable import RecordLinkage

@Suite("Where a pair stands among the others")
struct PairContextTests {
  /// Rows with a household each, in one commune.
  private static func table(households: [UInt64]) throws -> (LinkageModel, RecordTable) {
    let model = try LinkageModel(
      from: ModelNode(
        json: """
          {"name": "households", "samePairsPerRecord": 0.1, "locality": "commune", "household": "household",
           "columns": [{"name": "commune", "kind": "code", "bytes": 2}, {"name": "household", "kind": "code", "bytes": 2}],
           "comparisons": [{"name": "commune", "kind": "code", "levels": [
             {"when": ["equal"], "same": 0.9, "stranger": 0.1}, {"when": ["different"], "same": 0.1, "stranger": 0.9}]}],
           "blocking": [{"keys": ["commune"]}]}
          """))
    let segment = RecordSegment(layout: model.layout)
    for household in households {
      let row = segment.appendRow()
      segment.set(row, ColumnIndex(0), 1)
      segment.set(row, ColumnIndex(1), household)
    }
    return (model, RecordTable(joining: [segment], layout: model.layout))
  }

  private static func pair(_ a: UInt32, _ b: UInt32, blind: Double) -> WeighedPair {
    WeighedPair(
      pair: CandidatePair(a: a, b: b, levels: 0, rules: 1, adjustment: 0), blind: blind, identifier: 0)
  }

  private static func contexts(_ pairs: [WeighedPair], households: [UInt64]) async throws -> [PairContext] {
    let (model, table) = try table(households: households)
    let search = await ContextSearch(pairs, table: table, model: model, jobs: 2)
    return pairs.indices.map { search.context(of: $0) }
  }

  @Test("A pair without other partners has no rival")
  func alone() async throws {
    let found = try await Self.contexts([Self.pair(0, 1, blind: 5)], households: [1, 2])
    #expect(found == [PairContext()])
  }

  @Test("A rival is another partner who is not the same person as the first")
  func rivals() async throws {
    // 0–1 and 0–2 compete, 1–2 speaks against one person: each stands that far ahead of the other.
    let apart = [
      Self.pair(0, 1, blind: 6), Self.pair(0, 2, blind: 3), Self.pair(1, 2, blind: -4),
    ]
    let found = try await Self.contexts(apart, households: [0, 0, 0])
    #expect(found[0].aheadOfStronger == 3 && found[0].aheadOfWeaker == nil)
    #expect(found[1].aheadOfStronger == -3)
    // With 1 and 2 one person, all three are one: nobody rivals.
    var united = apart
    united[2].blind = 4
    let none = try await Self.contexts(united, households: [0, 0, 0])
    #expect(none.allSatisfy { $0.aheadOfStronger == nil && $0.aheadOfWeaker == nil })
  }

  @Test("A third record that is one person with either speaks for the pair, or against it")
  func thirds() async throws {
    // 1–2 are one person: what 0 is to 2 speaks for what it is to 1, and the other way round.
    var pairs = [Self.pair(0, 1, blind: 2), Self.pair(0, 2, blind: 1), Self.pair(1, 2, blind: 9)]
    var found = try await Self.contexts(pairs, households: [0, 0, 0])
    #expect(found.map(\.third) == [.agrees, .agrees, .none])
    pairs[1].blind = -1
    found = try await Self.contexts(pairs, households: [0, 0, 0])
    #expect(found.map(\.third) == [.disagrees, .agrees, .none])
    // Rows that were never put together do not find each other.
    found = try await Self.contexts([pairs[0], pairs[2]], households: [0, 0, 0])
    #expect(found.map(\.third) == [.disagrees, .none])
    // A third that may be somebody else says nothing.
    pairs[2].blind = 3
    found = try await Self.contexts(pairs, households: [0, 0, 0])
    #expect(found.map(\.third) == [.none, .none, .none])
  }

  @Test("Other members who find each other support the two households; the pair itself and its rows do not")
  func support() async throws {
    let pairs = [
      Self.pair(0, 3, blind: 2), Self.pair(0, 4, blind: 20), Self.pair(1, 4, blind: 12),
      Self.pair(2, 5, blind: 12),
    ]
    let found = try await Self.contexts(pairs, households: [7, 7, 7, 9, 9, 9])
    #expect(found.map(\.support) == [2, 1, 1, 2])
    #expect(found.allSatisfy { !$0.isSameHousehold })
    let inside = try await Self.contexts([Self.pair(0, 1, blind: 2)], households: [7, 7])
    #expect(inside[0].isSameHousehold)
  }
}
