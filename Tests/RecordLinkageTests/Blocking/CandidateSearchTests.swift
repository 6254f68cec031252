import Testing

@testable import RecordLinkage

@Test("Every run of equal keys comes once, rows ascending, for any number of workers")
func runsAgreeWithGrouping() {
  for (seed, rows, workers) in [(1, 10, 1), (2, 5000, 1), (3, 40_000, 2), (4, 40_000, 3)]
    as [(UInt64, Int, Int)]
  {
    var random = SeededGenerator(seed: seed)
    let keys = (0..<rows).map { _ in
      Bool.random(using: &random)
        ? UInt64.random(in: 1..<UInt64(rows), using: &random) &* 0x9e37_79b9_7f4a_7c15 : 0
    }
    let partitioning = KeyPartitioning(rowCount: rows)
    let streams = (0..<workers).map { worker in
      let streams = PagedStreams(streamCount: partitioning.partitionCount)
      for row in share(rows, worker, of: workers) where keys[row] != 0 {
        streams.append(
          partitioning.entry(keys[row], UInt32(row)), to: partitioning.partition(of: keys[row]))
      }
      return streams
    }
    var runs: [UInt64: [UInt32]] = [:]
    var shared = SharedKeys()
    for partition in 0..<partitioning.partitionCount {
      shared.forEachRun(of: partition, in: streams) { rows in
        let key = keys[Int(rows[0])]
        #expect(runs[key] == nil)
        runs[key] = Array(rows)
      }
    }
    let expected = Dictionary(grouping: (0..<UInt32(rows)).filter { keys[Int($0)] != 0 }) { keys[Int($0)] }
      .filter { $0.value.count > 1 }
    #expect(runs == expected)
  }
}

@Test("Values come back from their streams in the order they came, also after the streams were emptied")
func streamsKeepTheirOrder() {
  let streams = PagedStreams(streamCount: 7)
  for seed in UInt64(0)..<4 {
    var random = SeededGenerator(seed: seed)
    var expected = Array(repeating: [UInt64](), count: 7)
    streams.removeAll()
    for _ in 0..<Int.random(in: 0...4000, using: &random) {
      let (value, stream) = (random.next(), Int.random(in: 0..<7, using: &random))
      streams.append(value, to: stream)
      expected[stream].append(value)
    }
    for stream in 0..<7 {
      var found: [UInt64] = []
      streams.forEachPage(of: stream) { found += $0 }
      #expect(found == expected[stream], "seed \(seed)")
    }
  }
}

@Test("Findings of a pair become one, ascending by rows, with every rule that made one")
func findingsOfAPairBecomeOne() {
  let rows = 20_000
  var random = SeededGenerator(seed: 11)
  let sources = (0..<2).map { _ in PairRanges(rowCount: rows) }
  var expected: [UInt64: UInt64] = [:]
  for _ in 0..<5000 {
    let x = UInt32.random(in: 0..<200, using: &random) * 100
    let y = UInt32.random(in: 0..<UInt32(rows), using: &random)
    let rule = Int.random(in: 0..<FoundPair.ruleLimit, using: &random)
    if x == y { continue }
    sources[rule % 2].append(FoundPair(x, y, rule: rule))
    expected[UInt64(min(x, y)) << 32 | UInt64(max(x, y)), default: 0] |= 1 << UInt64(rule)
  }
  var found: [(UInt64, UInt64)] = []
  var sorter = PairSorter()
  for range in 0..<PairRanges.count(rows) {
    sorter.forEachPair(ofRange: range, in: sources) { found.append((UInt64($0.a) << 32 | UInt64($0.b), $1)) }
  }
  #expect(found.map(\.0) == expected.keys.sorted())
  #expect(found.allSatisfy { expected[$0] == $1 })
}

@Test(
  "A pair is found by exactly the rules that say so, tightened or not; what is kept is a pair found, once",
  arguments: [RuleTightening(), RuleTightening(budget: 0.1, fewestRows: 1)])
func everyPairOnceByTheFirstRule(_ tightening: RuleTightening) async throws {
  let model = try InventedPeople.model()
  for seed in UInt64(1)...3 {
    let people = InventedPeople(count: 400, seed: seed)
    let table = people.table(model)
    let tokens = TokenTable(TonedTokens())
    let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
      .frequencies
    let keys = model.blocking.map {
      BlockingKeys(rule: $0, witnesses: model.witnesses, table: table, tokens: tokens)
    }
    let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
    let start = PairMixture(startingFrom: model, rows: table.count)
    let found = await CandidateSearch(
      table: table, plan: plan, keys: keys,
      screen: PairScreen(start, identifier: nil, stages: plan.stages), tightening: tightening
    ).run(jobs: 2)
    // Of these rules those by birth date and by mother find many strangers.
    #expect(found.oversize.contains(where: \.isTight) == (tightening.fewestRows == 1))
    #expect(found.oversize.map(\.isTight) == found.rules.map(\.isTight))
    var counts = Array(repeating: UInt64(0), count: keys.count)
    var rulesOf: [UInt64: UInt64] = [:]
    for a in 0..<UInt32(table.count) {
      for b in a + 1..<UInt32(table.count) {
        let rules = keys.indices.filter { keys[$0].finds(a, b, oversize: found.oversize[$0]) }
        for rule in rules { counts[rule] += 1 }
        if !rules.isEmpty { rulesOf[UInt64(a) << 32 | UInt64(b)] = rules.reduce(0) { $0 | 1 << UInt64($1) } }
      }
    }
    #expect(found.rules.map { $0.newPairs + $0.repeatedPairs } == counts)
    #expect(found.rules.reduce(0) { $0 + $1.newPairs } == UInt64(rulesOf.count))
    let kept = found.kept.map { UInt64($0.a) << 32 | UInt64($0.b) }
    #expect(kept == Set(kept).sorted() && !kept.isEmpty)
    for pair in found.kept { #expect(rulesOf[UInt64(pair.a) << 32 | UInt64(pair.b)] == pair.rules) }
  }
}

@Test(
  "The screen drops no pair that could matter: what it says before all is compared bounds what is said after")
func screenIsABound() async throws {
  let model = try InventedPeople.model()
  let table = InventedPeople(count: 150, seed: 5).table(model)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
    .frequencies
  let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
  let start = PairMixture(startingFrom: model, rows: table.count)
  let screen = PairScreen(start, identifier: nil, stages: plan.stages)
  var dropped = 0
  for a in 0..<UInt32(table.count) {
    for b in a + 1..<UInt32(table.count) {
      var batch = plan.emptyBatch()
      batch.append(PairBatch.Pair(a: a, b: b), rules: 1)
      var staged = batch
      for stage in plan.stages.indices where !staged.pairs.isEmpty {
        plan.compare(&staged, stage: stage)
        screen.sift(&staged, after: stage, plan)
      }
      plan.compare(&batch)
      let pattern = batch.pattern(0)
      let odds = start.logOdds(pattern)
      if staged.pairs.isEmpty { dropped += 1 }
      #expect(!staged.pairs.isEmpty || odds <= -13.5)
      if !staged.pairs.isEmpty { #expect(staged.pattern(0) == pattern) }
      #expect(screen.matters(pattern) || odds <= -13.5)
    }
  }
  #expect(dropped > 0)
}

@Test(
  "A rule that stands in for columns finds the pairs that share none of them, and no others",
  arguments: [1, 2])
func rulesInsteadOfColumns(jobs: Int) async throws {
  var model = try InventedPeople.model()
  let number = try #require(model.columns.firstIndex { $0.name == "number" })
  let standing = 1
  model.blocking[standing].without = [ColumnIndex(number)]
  var people = InventedPeople(count: 200, seed: 3)
  /// Pairs that the rule finds, and how many of them share the column.
  func found() async -> (all: Int, sharing: Int, isUsed: Bool) {
    let (table, tokens) = (people.table(model), TokenTable(TonedTokens()))
    let keys = await BlockingKeys.all(of: model, table: table, tokens: tokens, jobs: jobs)
    let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: jobs)
      .frequencies
    let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
    let screen = PairScreen(
      PairMixture(startingFrom: model, rows: table.count), identifier: nil, stages: plan.stages)
    let walks = await CandidateSearch(table: table, plan: plan, keys: keys, screen: screen).find(jobs: jobs)
      .walks
    var counts = (0, 0, keys[standing].isUsed)
    for range in 0..<PairRanges.count(people.rows.count) {
      var sorter = PairSorter()
      sorter.forEachPair(ofRange: range, in: walks.map(\.pairs)) { pair, rules in
        guard rules >> UInt64(standing) & 1 != 0 else { return }
        counts.0 += 1
        if people.rows[Int(pair.a)].number != 0, people.rows[Int(pair.b)].number != 0 { counts.1 += 1 }
        #expect(keys[standing].isUsed(for: pair.a, pair.b))
      }
    }
    return counts
  }
  for index in people.rows.indices { people.rows[index].number = 123_456_789_012 + UInt64(index) }
  let none = await found()
  #expect(!none.isUsed && none.all == 0)
  for index in people.rows.indices.dropLast(people.rows.count / 2) { people.rows[index].number = 0 }
  let half = await found()
  #expect(half.all > 0 && half.sharing == 0)
  for index in people.rows.indices { people.rows[index].number = 0 }
  let all = await found()
  #expect(all.all > half.all)
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

@Test(
  "A tightened rule leaves out the pairs that differ in more than two witnesses; what is missing does not differ"
)
func tightenedRules() async throws {
  let model = try InventedPeople.model()
  let people = InventedPeople(count: 400, seed: 4)
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let keys = model.blocking.map {
    BlockingKeys(rule: $0, witnesses: model.witnesses, table: table, tokens: tokens)
  }
  func parts(_ row: InventedPeople.Row) -> [UInt64] {
    let birth = row.birth
    let given = TonedTokens().bare(row.name[2])
    return [
      row.number, UInt64(given), UInt64(birth.year),
      birth.precision == .day ? UInt64(birth.day << 4 | birth.month) : 0, row.commune,
    ]
  }
  let rule = try #require(model.blocking.indices.last)
  var left = 0
  for a in people.rows.indices {
    for b in people.rows.indices.dropFirst(a + 1) {
      let (x, y) = (UInt32(a), UInt32(b))
      guard keys[rule].finds(x, y, oversize: OversizeKeys()) else { continue }
      let differing = zip(parts(people.rows[a]), parts(people.rows[b])).count {
        $0 != 0 && $1 != 0 && $0 != $1
      }
      if differing > 2 { left += 1 }
      #expect(keys[rule].finds(x, y, oversize: OversizeKeys(isTight: true)) == (differing <= 2))
    }
  }
  #expect(left > 0)
}
