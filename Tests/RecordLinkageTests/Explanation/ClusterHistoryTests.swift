import Testing

@testable import RecordLinkage

@Test(
  "Replaying the history of every row builds the very clusters of the run", arguments: [31, 32] as [UInt64])
func historyBuildsClusters(seed: UInt64) async throws {
  let (_, table, linker, result) = try await PairExplanationTests.linked(
    seed: seed, count: 300,
    answers: [.init(a: 3, b: 90, isSamePerson: true), .init(a: 5, b: 120, isSamePerson: true)])
  var sizes: [UInt32: Int] = [:]
  for root in result.clusterOf { sizes[root, default: 0] += 1 }
  for (root, size) in sizes where size > 1 {
    let rows = (0..<UInt32(table.count)).filter { result.clusterOf[Int($0)] == root }
    let steps = linker.history(of: [root], in: table, result)
    var joined: Set<UInt32> = []
    var joins = 0
    for step in steps {
      switch step.outcome {
      case .joined, .joinedByOfficer:
        joins += 1
        joined.formUnion([step.a, step.b])
      case .within: #expect(joined.contains(step.a) && joined.contains(step.b))
      case .refused: #expect(result.refused.contains { $0.pair.a == step.a && $0.pair.b == step.b })
      }
    }
    #expect(joins == size - 1 && joined == Set(rows), "\(root)")
  }
}

@Test("A refused link names the pair that spoke against it")
func refusedLinkNamesObjection() async throws {
  // Two people with numbers of their own, and a form without a number that fits both.
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 300, seed: 33)
  var forms = [people.rows[0], people.rows[0], people.rows[0]]
  forms[0].number = 111_111_111_111
  forms[1].number = 222_222_222_222
  forms[2].number = 0
  people.rows.removeAll { $0.person == forms[0].person }
  people.rows += forms
  let table = people.table(model)
  let linker = RecordLinker(model: model, relations: TonedTokens(), jobs: 1)
  let result = await linker.link(table)
  let first = UInt32(table.count) - 3
  #expect(result.clusterOf[Int(first)] != result.clusterOf[Int(first) + 1])
  let refused = linker.history(of: [first, first + 1], in: table, result).compactMap { step in
    if case .refused(.constraint, let objection?) = step.outcome { objection } else { nil }
  }
  #expect(refused.contains { $0.a == first && $0.b == first + 1 && $0.constraint == "two numbers" })
  #expect(
    linker.explain(first, first + 1, in: table, result).verdict == .constrained(model.constraints[0]))
}
