import Glibc
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

  /// The bounds of pairs whose rows stand in these lists; pairs of level 1 are left to an officer.
  private static func bounds(_ pairs: [WeighedPair], lists: [UInt64]) async throws -> [Double?] {
    let model = try LinkageModel(
      from: ModelNode(
        json: """
          {"name": "lists", "samePairsPerRecord": 0.1, "list": "list",
           "columns": [{"name": "list", "kind": "code", "bytes": 2}],
           "comparisons": [{"name": "list", "kind": "code", "levels": [
             {"when": ["equal"], "same": 0.5, "stranger": 0.5}, {"when": ["different"], "same": 0.5, "stranger": 0.5}]}],
           "constraints": [{"name": "one list", "then": "review", "when": {"list": ["equal"]}},
             {"name": "two people", "then": "never", "when": {"list": ["different"]}}],
           "blocking": [{"keys": ["list"]}]}
          """))
    let segment = RecordSegment(layout: model.layout)
    for list in lists { segment.set(segment.appendRow(), ColumnIndex(0), list) }
    let table = RecordTable(joining: [segment], layout: model.layout)
    let search = await ContextSearch(pairs, table: table, model: model, jobs: 2)
    let scored = pairs.map { weighed in
      ScoredPair(
        a: weighed.pair.a, b: weighed.pair.b, weight: 0, logOdds: weighed.blind + weighed.identifier,
        secondLook: 0,
        decision: .review, rules: 1, levels: weighed.pair.levels, adjustment: 0)
    }
    let constraints = ConstraintCheck(model, table: table, isTaught: true)
    return pairs.indices.map { search.bound(of: $0, scored, constraints).map { Double($0.odds) } }
  }

  @Test("A row that fits two rows of another list equally is one person with neither beyond a half")
  func rowsOfOneList() async throws {
    // 0 in one list; 1 and 2, who are not one, in another.
    let even = [Self.pair(0, 1, blind: 8), Self.pair(0, 2, blind: 8)]
    for bound in try await Self.bounds(even, lists: [1, 2, 2]) {
      #expect(abs(try #require(bound)) < 0.01)
    }
    // Of four, a third as likely as not each.
    let four = even + [Self.pair(0, 3, blind: 8), Self.pair(0, 4, blind: 8)]
    #expect(abs(try #require(await Self.bounds(four, lists: [1, 2, 2, 2, 2])[0]) + log2(3)) < 0.01)
    // One that is far ahead keeps its odds, the other one loses them.
    let ahead = try await Self.bounds(
      [Self.pair(0, 1, blind: 16), Self.pair(0, 2, blind: 8)], lists: [1, 2, 2])
    #expect(ahead[0] == nil && ahead[1] == -3)
    // In three lists all three may be one; in one list it may stand three times.
    #expect(try await Self.bounds(even, lists: [1, 2, 3]) == [nil, nil])
    #expect(try await Self.bounds(even, lists: [1, 1, 1]) == [nil, nil])
    #expect(try await Self.bounds(even, lists: [0, 0, 0]) == [nil, nil])
  }

  @Test("Rows of one list that would be one person are no rivals, unless an officer would have to say so")
  func rowsThatAreOne() async throws {
    var pairs = [Self.pair(0, 1, blind: 8), Self.pair(0, 2, blind: 8), Self.pair(1, 2, blind: 5)]
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2])[0] == nil)
    pairs[2].pair.levels = 1
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2])[0] != nil)
  }

  @Test("Rows of two lists that cannot be one person are rivals as those of one list are")
  func rowsOfTwoPeople() async throws {
    var pairs = [Self.pair(0, 1, blind: 8), Self.pair(0, 2, blind: 8), Self.pair(1, 2, blind: 8)]
    #expect(try await Self.bounds(pairs, lists: [1, 2, 3]).allSatisfy { $0 == nil })
    pairs[2].pair.levels = 2
    let bounds = try await Self.bounds(pairs, lists: [1, 2, 3])
    for bound in bounds.prefix(2) { #expect(abs(try #require(bound)) < 0.01) }
  }

  @Test("A pair that an officer has to look at anyway is no rival, and one number ends the dispute")
  func rivalsThatAreNone() async throws {
    var pairs = [Self.pair(0, 1, blind: 8), Self.pair(0, 2, blind: 8)]
    pairs[1].pair.levels = 1
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2])[0] == nil)
    pairs[1].pair.levels = 0
    pairs[0].identifier = 5
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2])[0] == nil)
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2])[1] != nil)
  }

  @Test("Of pairs that an officer has to look at, those that fit equally bound each other")
  func guardedRivals() async throws {
    var pairs = [Self.pair(0, 1, blind: 4), Self.pair(0, 2, blind: 4), Self.pair(0, 3, blind: 4)]
    for index in pairs.indices { pairs[index].pair.levels = 1 }
    for bound in try await Self.bounds(pairs, lists: [1, 2, 2, 2]) {
      #expect(abs(try #require(bound) + 1) < 0.1)
    }
    #expect(try await Self.bounds(pairs, lists: [1, 2, 3, 4]) == [nil, nil, nil])
    // One that may be linked loses nothing to them.
    pairs[0].pair.levels = 0
    #expect(try await Self.bounds(pairs, lists: [1, 2, 2, 2])[0] == nil)
  }
}
