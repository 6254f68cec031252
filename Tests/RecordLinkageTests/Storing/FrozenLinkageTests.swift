import Testing

@testable import RecordLinkage

@Suite("Linking by another run's model")
struct FrozenLinkageTests {
  /// The people, those of another list behind them, and what was found in the first and is found in both.
  private static func linked(_ seed: UInt64, added: Int) async throws -> (
    LinkageResult, LinkageResult, rows: Int
  ) {
    let model = try InventedPeople.model()
    var people = InventedPeople(count: 400, seed: seed)
    let rows = people.rows.count
    let linker = RecordLinker(model: model, relations: TonedTokens(), jobs: 2)
    let first = await linker.link(people.table(model))
    // Other communes, birth dates and numbers: nobody of the first list shares a block with them.
    people.rows += InventedPeople(count: added, seed: seed + 100).rows.map { row in
      var row = row
      row.commune += 50
      row.name = row.name.map { $0 + 6000 }
      row.mother = row.mother.map { $0 + 6000 }
      row.number = 0
      return row
    }
    var frozen: [(term: Int, hash: UInt64, rarity: UInt8)] = []
    first.frozen.forEachRarity { frozen.append(($0, $1, $2)) }
    // By way of the text, as another run has it.
    let read = try FrozenLinkage(
      from: ModelNode(json: first.frozen.node.description), rarities: frozen)
    let again = RecordLinker(model: read.model, relations: TonedTokens(), jobs: 1)
    return (first, await again.link(people.table(model), by: read), rows)
  }

  @Test("The same rows give the same pairs, weights and clusters")
  func sameRows() async throws {
    let (first, again, _) = try await Self.linked(70, added: 0)
    #expect(!first.links.isEmpty && again.links == first.links && again.review == first.review)
    #expect(again.clusterOf == first.clusterOf && again.statistics.threshold == first.statistics.threshold)
    #expect(again.statistics.iterations == 0)
  }

  @Test("Rows added elsewhere change nobody, and no weight", arguments: [71, 72, 73] as [UInt64])
  func addedRows(seed: UInt64) async throws {
    let (first, again, rows) = try await Self.linked(seed, added: 900)
    #expect(again.clusterOf.count > rows && Array(again.clusterOf.prefix(rows)) == first.clusterOf)
    #expect(again.links.filter { $0.a < UInt32(rows) } == first.links)
  }

  @Test("Without it, the same added rows do move weights")
  func estimatedAnew() async throws {
    let model = try InventedPeople.model()
    let (few, many) = (InventedPeople(count: 400, seed: 71), InventedPeople(count: 1300, seed: 71))
    let linker = RecordLinker(model: model, relations: TonedTokens(), jobs: 2)
    let (a, b) = (await linker.link(few.table(model)), await linker.link(many.table(model)))
    #expect(a.links.first?.weight != b.links.first?.weight)
  }

  @Test("A document that lacks anything is refused")
  func incomplete() async throws {
    let (first, _, _) = try await Self.linked(74, added: 0)
    guard case .map(let entries) = first.frozen.node else { throw ModelError.malformedText(byte: 0) }
    for left in entries.indices {
      var rest = entries
      rest.remove(at: left)
      #expect(throws: ModelError.self, "\(entries[left].key)") {
        try FrozenLinkage(from: .map(rest), rarities: [])
      }
    }
    #expect(throws: ModelError.self) {
      try FrozenLinkage(from: first.frozen.node, rarities: [(term: 99, hash: 1, rarity: 1)])
    }
  }
}
