import ResidentModel
import Testing

@testable import RecordLinkage

@Suite("Explanations of pairs")
struct PairExplanationTests {
  static func linked(
    seed: UInt64, count: Int = 600, answers: [PairAnswer] = []
  ) async throws -> (people: InventedPeople, table: RecordTable, linker: RecordLinker, result: LinkageResult)
  {
    let model = try InventedPeople.model()
    let people = InventedPeople(count: count, seed: seed)
    let table = people.table(model)
    let linker = RecordLinker(model: model, relations: TonedTokens(), jobs: 1)
    return (people, table, linker, await linker.link(table, answers: answers))
  }

  @Test("The parts add up to the weight, and the verdict agrees with the result")
  func partsAddUp() async throws {
    let (people, table, linker, result) = try await Self.linked(seed: 21)
    for link in result.links.prefix(20) {
      let why = linker.explain(link.b, link.a, in: table, result)
      #expect(abs(why.parts.reduce(0) { $0 + $1.bits } - why.weight) < 1e-6)
      #expect(abs(why.weight - link.weight) < 1e-6)
      #expect(abs(why.probability - link.probability) < 1e-9)
      #expect(why.verdict == .linked && why.wasCompared)
    }
    let strangers = try #require((1..<UInt32(table.count)).first { people.rows[Int($0)].person == 7 })
    let why = linker.explain(0, strangers, in: table, result)
    #expect(!why.isOnePerson && why.verdict != .linked)
  }

  @Test("Every rule says whether it found the pair, or which parts of its key kept it from doing so")
  func rules() async throws {
    let (people, table, linker, result) = try await Self.linked(seed: 22)
    let tokens = TokenTable(linker.relations)
    let keys = linker.model.blocking.map {
      BlockingKeys(rule: $0, witnesses: linker.model.witnesses, table: table, tokens: tokens)
    }
    var random = SeededGenerator(seed: 22)
    let pairs =
      result.links.prefix(60).map { ($0.a, $0.b) }
      + (0..<300).map { _ in
        (
          UInt32.random(in: 0..<UInt32(table.count), using: &random),
          UInt32.random(in: 0..<UInt32(table.count), using: &random)
        )
      }
    for (a, b) in pairs where a != b {
      for (rule, verdict) in linker.explain(a, b, in: table, result).rules.enumerated() {
        #expect(verdict.isFound == keys[rule].finds(a, b, oversize: result.oversize[rule]), "\(a) \(b)")
      }
      let (first, second) = (people.rows[Int(min(a, b))], people.rows[Int(max(a, b))])
      let byNumber = linker.explain(a, b, in: table, result).rules[0]
      let name = BlockingVerdict.KeyPartName(columns: ["number"], transform: "whole")
      switch (first.number, second.number) {
      case (0, _), (_, 0):
        let miss = BlockingVerdict.Miss.missing(
          name, inFirst: first.number == 0, inSecond: second.number == 0)
        #expect(byNumber.misses == [miss])
      case let (x, y): #expect(byNumber.misses == (x == y ? [] : [.differs(name)]))
      }
    }
  }

  @Test("The change that is named first does turn the decision once it is made in the data")
  func flips() async throws {
    var (people, _, linker, _) = try await Self.linked(seed: 23)
    // Two people with one birth date in one commune, the numbers missing.
    let twin = people.rows.count
    var other = people.rows[0]
    other.number = 0
    people.rows[0].number = 0
    other.name = [people.rows[0].name[0], 241, 355]
    other.mother = [67, 127, 199]
    other.person = 100_000
    people.rows.append(other)
    var table = people.table(linker.model)
    var result = await linker.link(table)
    var why = linker.explain(0, UInt32(twin), in: table, result)
    #expect(!why.isOnePerson)
    let flip = try #require(why.flips.first)
    #expect(flip.probability >= why.threshold)

    // With one mother and one number they are linked.
    people.rows[0].number = 555_666_777_888
    people.rows[twin].number = 555_666_777_888
    people.rows[twin].mother = people.rows[0].mother
    table = people.table(linker.model)
    result = await linker.link(table, threshold: why.threshold)
    why = linker.explain(0, UInt32(twin), in: table, result)
    #expect(why.verdict == .linked)
  }

  @Test("No change is asked of a column that no row has")
  func flipsOfColumnsThatAreThere() async throws {
    var (people, _, linker, _) = try await Self.linked(seed: 26)
    for index in people.rows.indices { people.rows[index].number = 0 }
    let table = people.table(linker.model)
    let result = await linker.link(table)
    var changed: Set<String> = []
    for link in result.links.prefix(40) {
      let flips = linker.explain(link.a, link.b, in: table, result).flips
      changed.formUnion(flips.flatMap(\.changes).map(\.comparison))
    }
    let numbers = linker.model.comparisons.filter { !$0.columns.contains(where: table.hasValues) }.map(\.name)
    #expect(!changed.isEmpty && !numbers.isEmpty)
    #expect(changed.isDisjoint(with: numbers))
  }

  @Test("A change names the constraint that it meets, or lifts")
  func flipsNameConstraints() async throws {
    var (people, _, linker, _) = try await Self.linked(seed: 25)
    let linked = try #require(
      people.rows.indices.dropFirst().first { people.rows[$0].person == people.rows[0].person })
    people.rows[0].number = 555_666_777_888
    people.rows[linked].number = 555_666_777_888
    var table = people.table(linker.model)
    // So low a threshold that weight parts nobody.
    var why = linker.explain(0, UInt32(linked), in: table, await linker.link(table, threshold: 1e-30))
    #expect(why.verdict == .linked)
    #expect(why.flips.first?.constraint?.name == "two numbers")

    people.rows[linked].number = 123_123_123_123
    table = people.table(linker.model)
    why = linker.explain(0, UInt32(linked), in: table, await linker.link(table, threshold: 1e-30))
    #expect(why.verdict == .constrained(linker.model.constraints[0]))
    #expect(why.flips.first?.constraint?.name == "two numbers")
  }

  @Test("An officer's word stands before every weight")
  func officers() async throws {
    let (_, _, _, plain) = try await Self.linked(seed: 24)
    let link = try #require(plain.links.first)
    let (_, table, linker, apart) = try await Self.linked(
      seed: 24, answers: [.init(a: link.a, b: link.b, isSamePerson: false)])
    #expect(linker.explain(link.a, link.b, in: table, apart).verdict == .keptApartByOfficer)
    let far = UInt32(table.count) - 1
    let (_, _, _, joined) = try await Self.linked(
      seed: 24, answers: [.init(a: 0, b: far, isSamePerson: true)])
    #expect(linker.explain(0, far, in: table, joined).verdict == .joinedByOfficer)
  }
}
