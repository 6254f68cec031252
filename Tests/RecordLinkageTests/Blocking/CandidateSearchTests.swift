import Testing

@testable import RecordLinkage

@Test("Sorting rows by key gives every run of equal keys once, rows ascending, for any number of workers")
func keyedRowsAgreeWithGrouping() async {
  for (seed, rows, jobs) in [(1, 10, 1), (2, 5000, 1), (3, 20_000, 2), (4, 20_000, 3)] as [(UInt64, Int, Int)]
  {
    var random = SeededGenerator(seed: seed)
    let keys = (0..<rows).map { _ in
      Bool.random(using: &random)
        ? UInt64.random(in: 0..<UInt64(rows), using: &random) &* 0x9e37_79b9_7f4a_7c15 : 0
    }
    let sorter = KeyedRows(rowCount: rows)
    await sorter.fill(jobs: jobs) { keys[Int($0)] }
    var runs: [UInt64: [UInt32]] = [:]
    var scratch = SortScratch()
    for partition in 0..<sorter.partitionCount {
      sorter.forEachRun(inPartition: partition, scratch: &scratch) { key, rows in
        #expect(runs[key] == nil)
        runs[key] = Array(rows)
      }
    }
    let expected = Dictionary(grouping: (0..<UInt32(rows)).filter { keys[Int($0)] != 0 }) { keys[Int($0)] }
      .filter { $0.value.count > 1 }
    #expect(runs == expected)
  }
}

@Test(
  "Each pair is compared once, by the first rule that finds it; refined blocks lose only pairs that differ")
func everyPairOnceByTheFirstRule() async throws {
  let model = try InventedPeople.model()
  for seed in UInt64(1)...3 {
    let people = InventedPeople(count: 400, seed: seed)
    let table = people.table(model)
    let tokens = TokenTable(TonedTokens())
    let sorter = KeyedRows(rowCount: table.count)
    let frequencies = await TermFrequencies(
      counting: table, model: model, tokens: tokens, sorter: sorter, jobs: 1)
    let keys = model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens) }
    let found = await CandidateSearch(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      keys: keys, keeps: { _ in true }
    ).run(sorter: sorter, jobs: 2)
    let pairs = found.kept.map { UInt64($0.a) << 32 | UInt64($0.b) }
    #expect(Set(pairs).count == pairs.count, "a pair was compared twice")
    #expect(found.histogram.sorted.reduce(0) { $0 + $1.count } == Double(pairs.count))
    for pair in found.kept {
      let rules = keys.indices.filter { keys[$0].finds(pair.a, pair.b, oversize: found.oversize[$0]) }
      #expect(rules.first == Int(pair.rule))
    }
    let all = Set(pairs)
    for a in 0..<UInt32(table.count) {
      for b in a + 1..<UInt32(table.count) {
        let isFound = keys.indices.contains { keys[$0].finds(a, b, oversize: found.oversize[$0]) }
        #expect(all.contains(UInt64(a) << 32 | UInt64(b)) == isFound)
      }
    }
  }
}

@Test("A missing or imprecise value gives no key")
func missingValuesGiveNoKey() throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 2, seed: 9)
  people.rows = Array(people.rows.prefix(1))
  people.rows[0].number = 0
  people.rows[0].birth = .missing
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let keys = model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens).key(0) }
  #expect(keys[0] == 0 && keys[2] == 0)
  #expect(keys[1] != 0 && keys[3] != 0)
}
