import Testing

@testable import RecordLinkage

@Test("An explanation's parts add up to the weight, and its verdict agrees with the result")
func explanationsAddUp() async throws {
  let model = try InventedPeople.model()
  let people = InventedPeople(count: 600, seed: 21)
  let table = people.table(model)
  let linker = RecordLinker(model: model, relations: TonedTokens(), jobs: 1)
  let result = await linker.link(table)
  for link in result.links.prefix(20) {
    let why = linker.explain(link.b, link.a, in: table, result)
    #expect(abs(why.parts.reduce(0) { $0 + $1.bits } - why.weight) < 1e-6)
    #expect(abs(why.weight - link.weight) < 1.5)  // a link's weight carries the adjustment unrounded
    #expect(why.verdict == .linked && !why.rules.isEmpty)
  }
  let strangers = try #require((1..<UInt32(table.count)).first { people.rows[Int($0)].person == 7 })
  let why = linker.explain(0, strangers, in: table, result)
  #expect(!why.isOnePerson && why.verdict != .linked)
}
