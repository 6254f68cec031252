import Glibc
import ResidentModel
import Testing

@testable import RecordLinkage

/// A register and a list of tenants elsewhere, both with numbers, and a list of the register's people without any: name,
/// year of birth and commune.
struct ThreeLists {
  private(set) var people = InventedPeople(count: 0, seed: 0)
  private(set) var lists: [UInt64] = []

  init(people count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func token(_ pool: Int) -> UInt16 { UInt16(1 + 6 * Int.random(in: 0..<pool, using: &random)) }
    for person in 0..<UInt32(count) {
      let year = Int.random(in: 1940...2020, using: &random)
      let birth = PartialDate(
        year: year, month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random)
      )
      let row = InventedPeople.Row(
        name: [token(6), token(10), token(40)], birth: birth ?? .missing,
        number: UInt64.random(in: 100_000_000_000..<999_999_999_999, using: &random),
        commune: UInt64.random(in: 1...20, using: &random), mother: [token(12), token(40), token(60)],
        person: person)
      add(row, to: 1)
      if Int.random(in: 0..<10, using: &random) < 7 {
        var tenant = row
        tenant.commune = row.commune % 20 + 1
        add(tenant, to: 2)
      }
      if Int.random(in: 0..<10, using: &random) < 8 {
        var voter = row
        voter.number = 0
        voter.mother = []
        voter.birth = PartialDate(year: year) ?? .missing
        add(voter, to: 3)
      }
    }
  }

  private mutating func add(_ row: InventedPeople.Row, to list: UInt64) {
    people.rows.append(row)
    lists.append(list)
  }

  func table(_ model: LinkageModel) -> RecordTable {
    people.table(model) { row, segment, layout in
      if let column = layout.index(of: "list") { segment.set(row, column, lists[row]) }
    }
  }

  /// The small model of invented people with its number as identifier.
  static func model(tellsLists: Bool) throws -> LinkageModel {
    try LinkageModel(from: ModelNode(json: text(tellsLists: tellsLists)))
  }

  static func text(tellsLists: Bool) -> String {
    let lists = tellsLists ? #", "lists": ["list"]"# : ""
    var text = InventedPeople.text
    text.replace(
      #""columns": [{"name": "name""#,
      with: ##"""
        "identifier": {"comparison": "number", "same": ["equal"], "another": ["nearby"]\##(lists)},
        "columns": [{"name": "list", "kind": "code", "bytes": 1}, {"name": "name"
        """##, maxReplacements: 1)
    text.replace(
      #""blocking": ["#, with: #""blocking": [{"keys": ["name:sorted-bare", "birth:year", "commune"]}, "#)
    return text
  }

  /// Of the third list's people, the share that is linked to the register, and how many links are wrong.
  func found(by result: LinkageResult) -> (share: Double, wrong: Int) {
    let persons = people.rows.map(\.person)
    let wrong = result.links.count { persons[Int($0.a)] != persons[Int($0.b)] }
    let found = result.links.count {
      let (a, b) = (Int($0.a), Int($0.b))
      return persons[a] == persons[b] && (lists[a], lists[b]) == (1, 3)
    }
    return (Double(found) / Double(lists.count { $0 == 3 }), wrong)
  }
}

@Suite("Lists without identifiers among lists that have them")
struct UncoveredRowsTests {
  @Test("Numbered pairs of two communes do not teach that a list without numbers cannot be of one commune")
  func tenantsDoNotTeachAboutVoters() async throws {
    let lists = ThreeLists(people: 2600, seed: 91)
    let commune = 3
    func agreement(_ mixture: PairMixture) -> Double { exp2(mixture.levels[commune][1][PairClass.same]) }

    var model = try ThreeLists.model(tellsLists: false)
    let mistaught = await RecordLinker(model: model, relations: TonedTokens(), jobs: 2)
      .link(lists.table(model))
    #expect(agreement(mistaught.mixture) < 0.05)

    model = try ThreeLists.model(tellsLists: true)
    let taught = await RecordLinker(model: model, relations: TonedTokens(), jobs: 2).link(lists.table(model))
    #expect(agreement(taught.mixture) < 0.05)
    // Of seven pairs with a form of the third list four are of one commune: three are with the list of tenants.
    let uncovered = try #require(taught.mixture.uncovered.first)
    #expect(agreement(uncovered) > 0.5)
    let (before, after) = (lists.found(by: mistaught), lists.found(by: taught))
    #expect(after.share > 0.85 && before.share < after.share - 0.3)
    #expect(Double(after.wrong) < 0.01 * Double(taught.links.count))
    // What a model of this run tells of one person is what all its pairs show.
    #expect((0.2...0.8).contains(taught.model.comparisons[commune].levels[0].same))
  }

  @Test(
    "Weights learnt from other lists do not make two lists speak against one person by agreeing in place and kind",
    arguments: [2600, 400])
  func agreementBetweenListsIsNoPenalty(people: Int) async throws {
    // With 400 people there are too few labels to learn from: all pairs are then weighed by the model's own.
    let lists = ThreeLists(people: people, seed: 93)
    func found(_ weights: String) async throws -> (share: Double, wrong: Int) {
      var text = ThreeLists.text(tellsLists: true)
      text.replace(
        #""comparisons": ["#,
        with: ##"""
          "list": "list", "secondLook": {"weights": {"odds": 0.693\##(weights)}},
          "comparisons": [{"name": "list", "kind": "code", "levels": [
            {"when": ["equal"], "same": 0.5, "stranger": 0.5}, {"when": ["different"], "same": 0.5, "stranger": 0.5}]},
          """##, maxReplacements: 1)
      let model = try LinkageModel(from: ModelNode(json: text))
      return lists.found(
        by: await RecordLinker(model: model, relations: TonedTokens(), jobs: 2).link(lists.table(model)))
    }
    let (plain, weighed) = try await (found(""), found(#", "commune=equal": -6, "list=different": -6"#))
    #expect(plain.share > 0.3)
    #expect(abs(weighed.share - plain.share) < 0.01)
  }

  @Test("The estimates of both kinds of pairs go with a run's model, and the same rows give the same by it")
  func frozen() async throws {
    let lists = ThreeLists(people: 2200, seed: 92)
    let model = try ThreeLists.model(tellsLists: true)
    let first = await RecordLinker(model: model, relations: TonedTokens(), jobs: 2).link(lists.table(model))
    #expect(!first.mixture.uncovered.isEmpty)
    var rarities: [(term: Int, hash: UInt64, rarity: UInt8)] = []
    first.frozen.forEachRarity { rarities.append(($0, $1, $2)) }
    let read = try FrozenLinkage(
      from: ModelNode(json: first.frozen.node.description), rarities: rarities)
    let again = await RecordLinker(model: read.model, relations: TonedTokens(), jobs: 1)
      .link(lists.table(read.model), by: read)
    #expect(again.links == first.links && again.review == first.review)
  }

  @Test("A list is without identifiers where it has far fewer than the others, and enough rows to tell")
  func whichRows() throws {
    let model = try ThreeLists.model(tellsLists: true)
    func marked(_ numbers: [[Bool]]) throws -> [Bool] {
      var people = InventedPeople(count: 0, seed: 0)
      var lists: [UInt64] = []
      for (list, rows) in numbers.enumerated() {
        for (row, hasNumber) in rows.enumerated() {
          people.rows.append(
            InventedPeople.Row(
              name: [1], birth: .missing, number: hasNumber ? UInt64(list * 1000 + row + 1) : 0, commune: 1,
              mother: [], person: UInt32(lists.count)))
          lists.append(UInt64(list + 1))
        }
      }
      let table = people.table(model) { row, segment, layout in
        if let column = layout.index(of: "list") { segment.set(row, column, lists[row]) }
      }
      guard let uncovered = UncoveredRows(of: table, model) else { return [] }
      var batch = PairBatch(RelationMemo(TokenTable(TonedTokens()), remembers: false))
      // By list: a pair of its first row with the first row of the first list.
      var first = 0
      for rows in numbers {
        batch.pairs.append(PairBatch.Pair(a: 0, b: UInt32(first)))
        first += rows.count
      }
      batch.resetResults()
      uncovered.mark(&batch)
      return batch.levels.map { $0 & PairPattern.uncovered != 0 }
    }
    let full = [Bool](repeating: true, count: 80) + [Bool](repeating: false, count: 20)
    let none = [Bool](repeating: false, count: 100)
    let few = [Bool](repeating: false, count: 97) + [true, true, true]
    let some = [Bool](repeating: false, count: 80) + [Bool](repeating: true, count: 20)
    #expect(try marked([full, none, few, some]) == [false, true, true, false])
    #expect(try marked([full, some]) == [])
    // Two rows without a number are chance.
    #expect(try marked([full, [false, false]]) == [])
    #expect(try marked([none, none]) == [])
  }
}
