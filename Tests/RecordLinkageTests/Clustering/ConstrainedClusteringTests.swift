import ResidentModel
import Testing

@testable import RecordLinkage

private func link(_ people: InventedPeople, jobs: Int = 2, answers: [PairAnswer] = []) async throws
  -> LinkageResult
{
  let model = try InventedPeople.model()
  return await RecordLinker(model: model, relations: TonedTokens(), jobs: jobs)
    .link(people.table(model), answers: answers)
}

@Test("People entered twice are found, others are left alone")
func duplicatesAreFound() async throws {
  let people = InventedPeople(count: 2000, seed: 11)
  let result = try await link(people)
  let persons = people.rows.map(\.person)
  for pair in result.links { #expect(persons[Int(pair.a)] == persons[Int(pair.b)]) }
  var missed = 0
  for row in 1..<persons.count where persons[row] == persons[row - 1] {
    if result.clusterOf[row] != result.clusterOf[row - 1] { missed += 1 }
  }
  #expect(missed <= 3)
  #expect(result.statistics.blockingRecall.estimate > 0.98)
}

@Test("Row order and the number of workers change nobody's cluster")
func orderAndWorkersDoNotMatter() async throws {
  let people = InventedPeople(count: 1500, seed: 12)
  let plain = try await link(people, jobs: 1)
  let three = try await link(people, jobs: 3)
  #expect(plain.clusterOf == three.clusterOf)
  #expect(plain.links == three.links && plain.review == three.review)

  var random = SeededGenerator(seed: 13)
  let order = people.rows.indices.shuffled(using: &random)
  var shuffled = people
  shuffled.rows = order.map { people.rows[$0] }
  let other = try await link(shuffled)
  #expect(groups(plain.clusterOf, people.rows.indices.map { $0 }) == groups(other.clusterOf, order))
}

/// Clusters of two or more as sorted lists of original rows.
private func groups(_ clusterOf: [UInt32], _ original: [Int]) -> Set<[Int]> {
  let members = Dictionary(grouping: clusterOf.indices) { clusterOf[$0] }
  return Set(members.values.filter { $0.count > 1 }.map { $0.map { original[$0] }.sorted() })
}

@Test(
  "A list handed in many times over stays one person each, in blocks of any such size; a row that comes oftener is left alone",
  arguments: [5, 13, 61, 200, 400])
func listsHandedInAgain(times: Int) async throws {
  var people = InventedPeople(count: 300, seed: 16)
  var repeated = people.rows[0]
  repeated.person = 9999
  repeated.number = 38_199_123_456
  people.rows.append(contentsOf: Array(repeating: repeated, count: times))
  let result = try await link(people)
  let clusters = Set(result.clusterOf.suffix(times))
  #expect(clusters.count == (times <= 366 ? 1 : times))
}

@Test("People entered twice are joined beside a row of the same block that comes too often to be anybody")
func repeatedRowsBesideACrowd() async throws {
  var people = InventedPeople(count: 1, seed: 18)
  let row = people.rows[0]
  people.rows = (0..<300).flatMap { index in
    var copy = row
    copy.person = UInt32(index)
    copy.number = 38_199_000_000 + UInt64(index) * 1_000_003
    return [copy, copy]
  }
  var crowd = row
  crowd.person = 9999
  crowd.number = 38_298_123_456
  people.rows += Array(repeating: crowd, count: 400)
  let result = try await link(people)
  let pairs = stride(from: 0, to: 600, by: 2).count { result.clusterOf[$0] == result.clusterOf[$0 + 1] }
  #expect(pairs == 300)
  #expect(Set(result.clusterOf.suffix(400)).count == 400)
}

@Test(
  "Rows that differ a little are one person beyond the largest cluster only where every two are surely one",
  arguments: [(11.0, true), (9.0, false)])
func surePairsBeyondTheLargestCluster(least: Double, isOne: Bool) async throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 1, seed: 17)
  people.rows = (0..<3).map { index in
    var copy = people.rows[0]
    copy.commune = UInt64(index + 1)
    return copy
  }
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1).frequencies
  let pairs = [(UInt32(0), UInt32(1), 20.0), (0, 2, least), (1, 2, 15)].map { a, b, odds in
    ScoredPair(
      a: a, b: b, weight: 0, logOdds: odds, secondLook: 0, decision: .link, rules: 1, levels: 0,
      adjustment: 0)
  }
  let outcome = ConstrainedClustering(
    table: table,
    plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
    mixture: PairMixture(startingFrom: model, rows: 3), weighed: pairs,
    constraints: ConstraintCheck(model, isTaught: false), largestCluster: 2, apart: []
  ).cluster(links: pairs, together: [])
  #expect(outcome.clusterOf == (isOne ? [0, 0, 0] : [0, 0, 2]))
  #expect(outcome.refusals.contains { $0?.reason == .size } != isOne)
}

@Test(
  "A pair that an officer has to judge is settled by no third row, unless the link through it shows what excepts from the rule",
  arguments: [(false, false), (true, false), (false, true)])
func unsettledByOthers(sharesTheNumber: Bool, sharesTheName: Bool) async throws {
  var model = try InventedPeople.model()
  model.constraints.append(
    LinkageConstraint(
      name: "look-alikes", effect: .review,
      when: [.init(comparison: 0, levels: [2]), .init(comparison: 4, levels: [0])],
      unless: [.init(comparison: 2, levels: [1])], holdsThroughOthers: true))
  var people = InventedPeople(count: 1, seed: 14)
  var row = people.rows[0]
  row.mother = []
  // One name with two sets of marks, and one without any, which both may be.
  row.number = 0
  let names: [[UInt16]] = [[8, 14, 20], sharesTheName ? [8, 14, 21] : [7, 13, 19], [8, 14, 21]]
  people.rows = names.map { name in
    var copy = row
    copy.name = name
    return copy
  }
  if sharesTheNumber {
    people.rows[1].number = 111_222_333_444
    people.rows[2].number = 111_222_333_444
  }
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1).frequencies
  let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
  var batch = plan.emptyBatch()
  batch.pairs = [PairBatch.Pair(a: 0, b: 1), PairBatch.Pair(a: 0, b: 2), PairBatch.Pair(a: 1, b: 2)]
  plan.compare(&batch)
  let pairs = batch.pairs.indices.map { index in
    ScoredPair(
      a: batch.pairs[index].a, b: batch.pairs[index].b, weight: 0, logOdds: [20.0, 6, 15][index],
      secondLook: 0, decision: .link, rules: 1, levels: batch.levels[index], adjustment: 0)
  }
  let outcome = ConstrainedClustering(
    table: table, plan: plan, mixture: PairMixture(startingFrom: model, rows: 3), weighed: pairs,
    constraints: ConstraintCheck(model, isTaught: true), largestCluster: 12, apart: []
  ).cluster(links: [pairs[0], pairs[2]], together: [])
  #expect(outcome.clusterOf == (sharesTheNumber || sharesTheName ? [0, 0, 0] : [0, 0, 2]))
}

@Test("Two different personal numbers never stand in one cluster, also not through a row without a number")
func numbersAreKeptApartThroughChains() async throws {
  var people = InventedPeople(count: 300, seed: 14)
  var chain = people.rows[0]
  for number in [111_222_333_444, 0, 987_654_321_012] as [UInt64] {
    chain.number = number
    chain.person = 9999
    people.rows.append(chain)
  }
  let result = try await link(people)
  let ends = people.rows.count - 3..<people.rows.count
  #expect(result.clusterOf[ends.lowerBound] != result.clusterOf[ends.upperBound - 1])
  #expect(result.statistics.refusedByConstraint > 0 || result.review.count > 0)
}

@Test("A link refused by a constraint is as likely as it stands beside the link that it contradicts")
func refusedLinksAreWeighedAgain() async throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 1, seed: 14)
  let row = people.rows[0]
  people.rows = ([111_222_333_444, 0, 987_654_321_012] as [UInt64]).map {
    var copy = row
    copy.number = $0
    return copy
  }
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1).frequencies
  for (rival, odds) in [(10.0, 8.0), (30, 3), (5, 4.5)] {
    let links = [(UInt32(0), UInt32(1), rival), (1, 2, odds)].map { a, b, odds in
      ScoredPair(
        a: a, b: b, weight: 0, logOdds: odds, secondLook: 0, decision: .link, rules: 1, levels: 0,
        adjustment: 0)
    }
    let outcome = ConstrainedClustering(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      mixture: PairMixture(startingFrom: model, rows: 3), weighed: links,
      constraints: ConstraintCheck(model, isTaught: false), largestCluster: 10, apart: []
    ).cluster(links: links, together: [])
    #expect(outcome.clusterOf == [0, 0, 2])
    let refusal = try #require(outcome.refusals[1])
    #expect(refusal.reason == .constraint)
    // At most one of the two is right: P(this, not the other) against all but both.
    let (p, q) = (links[1].probability, links[0].probability)
    #expect(abs(probability(ofLogOdds: refusal.logOdds) - p * (1 - q) / (1 - p * q)) < 1e-9)
  }
}

@Test("A pair that was not linked is as likely as the links leave it whose rows it would bring together")
func openPairsAreWeighedBesideLinks() async throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 1, seed: 14)
  let row = people.rows[0]
  let table = { (numbers: [UInt64]) in
    people.rows = numbers.map {
      var copy = row
      copy.number = $0
      return copy
    }
    return people.table(model)
  }
  // Two rows without numbers, each linked with a numbered row: of two people, or of one.
  for isOne in [false, true] {
    let table = table([111_222_333_444, 0, 0, isOne ? 111_222_333_444 : 987_654_321_012, 0])
    let tokens = TokenTable(TonedTokens())
    let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
      .frequencies
    let pairs = [(UInt32(0), UInt32(1), 9.0), (1, 2, 6), (2, 3, 8), (2, 4, 5)].map { a, b, odds in
      ScoredPair(
        a: a, b: b, weight: 0, logOdds: odds, secondLook: 0, decision: .review, rules: 1, levels: 0,
        adjustment: 0)
    }
    let clustering = ConstrainedClustering(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      mixture: PairMixture(startingFrom: model, rows: 5), weighed: pairs,
      constraints: ConstraintCheck(model, isTaught: false), largestCluster: 10, apart: [])
    let outcome = clustering.cluster(links: [pairs[0], pairs[2]], together: [])
    #expect(outcome.clusterOf == [0, 0, 2, 2, 4])
    let odds = clustering.odds(of: [pairs[1], pairs[3]], beside: outcome)
    #expect(odds[1] == nil)
    #expect((odds[0] == nil) == isOne)
    guard let left = odds[0] else { continue }
    let (p, ties) = (pairs[1].probability, pairs[0].probability * pairs[2].probability)
    #expect(abs(probability(ofLogOdds: left) - p * (1 - ties) / (1 - p * ties)) < 1e-9)
  }
}

@Test("Two people who stand whole in two lists are not chained into one by a form that resembles both")
func wholePeopleAreNotChained() async throws {
  let guarded = InventedPeople.text.replacing(
    #""constraints": ["#,
    with: #""constraints": [{"name": "another birth", "then": "review", "when": {"birth": ["different"]}}, "#)
  let model = try LinkageModel(from: ModelNode(json: guarded))
  var people = InventedPeople(count: 1, seed: 14)
  var first = people.rows[0]
  first.number = 0  // as in lists without numbers
  first.birth = try #require(PartialDate(year: 1961, month: 2, day: 1))
  var second = first
  second.birth = try #require(PartialDate(year: 1987, month: 11, day: 23))
  var bridge = first
  bridge.birth = .missing
  for isOne in [false, true] {
    people.rows = [first, first, isOne ? first : second, bridge]
    let table = people.table(model)
    let tokens = TokenTable(TonedTokens())
    let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
      .frequencies
    // Each pair by itself is more likely one person than not.
    let pairs = [(0, 1, 20.0), (0, 2, 5), (0, 3, 5), (1, 2, 5), (1, 3, 8), (2, 3, 19)].map { a, b, odds in
      ScoredPair(
        a: UInt32(a), b: UInt32(b), weight: 0, logOdds: odds, secondLook: 0, decision: .link, rules: 1,
        levels: 0,
        adjustment: 0)
    }
    let outcome = ConstrainedClustering(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      mixture: PairMixture(startingFrom: model, rows: 4), weighed: pairs,
      constraints: ConstraintCheck(model, isTaught: false), largestCluster: 10, apart: []
    ).cluster(links: pairs.filter { [20, 19, 8].contains($0.logOdds) }, together: [])
    #expect(outcome.clusterOf == (isOne ? [0, 0, 0, 0] : [0, 0, 2, 2]))
  }
}

@Test("Namesakes who plainly contradict each other are not joined by forms that fit both, however many")
func contradictionsAreNotOutvoted() async throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 1, seed: 14)
  var first = people.rows[0]
  first.number = 0
  first.birth = try #require(PartialDate(year: 1978, month: 12, day: 24))
  var second = first
  second.birth = try #require(PartialDate(year: 1978, month: 6, day: 15))
  second.mother = [1, 7, 13]
  second.name[1] = TonedTokens().bare(first.name[1])
  first.name[1] = second.name[1] + 1
  var thin = first
  thin.birth = try #require(PartialDate(year: 1978))
  thin.mother = []
  thin.name = first.name
  for isMother in [true, false] {
    if !isMother { second.mother = [] }
    people.rows = [first, second, thin, thin, thin]
    let table = people.table(model)
    let tokens = TokenTable(TonedTokens())
    let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
      .frequencies
    let odds: [(UInt32, UInt32, Double)] = [
      (0, 1, -28), (0, 2, 6), (0, 3, 6), (0, 4, 6), (1, 2, 5), (1, 3, 5), (1, 4, 5), (2, 3, 9), (2, 4, 9),
      (3, 4, 9),
    ]
    let pairs = odds.map { a, b, odds in
      ScoredPair(
        a: a, b: b, weight: 0, logOdds: odds, secondLook: 0, decision: .link, rules: 1, levels: 0,
        adjustment: 0)
    }
    let outcome = ConstrainedClustering(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      mixture: PairMixture(startingFrom: model, rows: 5), weighed: pairs,
      constraints: ConstraintCheck(model, isTaught: false), largestCluster: 10, apart: [],
      contradiction: Contradiction(model)
    ).cluster(links: pairs.filter { $0.logOdds > 0 }, together: [])
    // Another birth date and a name without its mark are not enough; what the pairs say together then decides.
    #expect(outcome.clusterOf == (isMother ? [0, 1, 0, 0, 0] : [0, 0, 0, 0, 0]))
    if isMother {
      let refusal = try #require(outcome.refusals.compactMap { $0 }.first)
      #expect(refusal.reason == .disagreement && refusal.logOdds < 5)
    }
  }
}

@Test("What a row is to another of its list does not settle which of two rows of another list it is")
func disputesAreNotSettledInOneList() async throws {
  let model = try InventedPeople.model()
  var people = InventedPeople(count: 1, seed: 14)
  people.rows[0].number = 0
  people.rows = Array(repeating: people.rows[0], count: 3)
  let table = people.table(model)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1).frequencies
  // Rows 0 and 1 are one person of two lists; row 2 may be that person, or a twin of row 1 in its list.
  for (inList, disputed, isOne) in [(6.0, true, false), (6, false, true), (11, true, true)] {
    let pairs = [(UInt32(0), UInt32(1), 20.0), (0, 2, 0.5), (1, 2, inList)].map { a, b, odds in
      ScoredPair(
        a: a, b: b, weight: 0, logOdds: odds, secondLook: 0, decision: .link, rules: 1, levels: 0,
        adjustment: 0)
    }
    let outcome = ConstrainedClustering(
      table: table,
      plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies),
      mixture: PairMixture(startingFrom: model, rows: 3), weighed: pairs,
      constraints: ConstraintCheck(model, isTaught: false), largestCluster: 10, apart: [],
      disputed: disputed ? [UInt64(2)] : []
    ).cluster(links: pairs.filter { $0.logOdds > 1 }, together: [])
    #expect(outcome.clusterOf == (isOne ? [0, 0, 0] : [0, 0, 2]))
  }
}

@Test("A constraint that asks for an officer is lifted from its probability on, one that never joins is not")
func constraintsAreLifted() throws {
  let lifted = InventedPeople.text.replacing(
    #""constraints": [{"name": "two numbers", "then": "never", "when": {"number": ["different"]}}]"#,
    with: #"""
      "constraints": [
        {"name": "two numbers", "then": "never", "when": {"number": ["different"]}},
        {"name": "near names", "then": "review", "when": {"name": ["unaccented"]}, "liftedFrom": 0.9}]
      """#)
  let model = try LinkageModel(from: ModelNode(json: lifted))
  #expect(try LinkageModel(from: ModelNode(json: model.description)).constraints == model.constraints)
  let check = ConstraintCheck(model, isTaught: false)
  let layout = PatternLayout(model.comparisons)
  let (name, number) = (model.constraints[1].when[0], model.constraints[0].when[0])
  let near = layout.replacing(name.comparison, by: name.levels[0], in: 0)
  let another = layout.replacing(number.comparison, by: number.levels[0], in: near)
  for probability in [0.1, 0.8999, 0.9001, 0.999_999] {
    let isBroken = check.broken(.review, by: near, of: 0, 1, at: logOdds(of: probability)) != nil
    #expect(isBroken == (probability < 0.9))
    #expect(check.broken(.never, by: another, of: 0, 1, at: logOdds(of: probability)) == 0)
  }
  #expect(check.broken(.review, by: near, of: 0, 1) == 1)
}

@Test("An officer's answers overrule weights and constraints")
func answersOverrule() async throws {
  let people = InventedPeople(count: 500, seed: 15)
  let free = try await link(people)
  let linked = try #require(free.links.first)
  let apart = PairAnswer(a: linked.b, b: linked.a, isSamePerson: false)
  let strangers = PairAnswer(a: 0, b: UInt32(people.rows.count - 1), isSamePerson: true)
  let result = try await link(people, answers: [apart, strangers])
  #expect(result.clusterOf[Int(linked.a)] != result.clusterOf[Int(linked.b)])
  #expect(result.clusterOf[0] == result.clusterOf[people.rows.count - 1])
  #expect(result.review.allSatisfy { ($0.a, $0.b) != (linked.a, linked.b) })
}

@Test("Sets that are united keep the smallest member as their root, and can be walked")
func disjointSets() {
  var sets = DisjointSets(count: 8)
  for (a, b) in [(5, 6), (6, 2), (7, 3)] as [(UInt32, UInt32)] { sets.unite(sets.root(a), sets.root(b)) }
  var members: [UInt32] = []
  sets.forEachMember(ofRoot: sets.root(6)) { members.append($0) }
  #expect(members.sorted() == [2, 5, 6])
  #expect(sets.size(ofRoot: 2) == 3)
  #expect(sets.flattened() == [0, 1, 2, 3, 4, 2, 2, 3])
}

@Test(
  "Rows that a column beside the comparisons tells apart are never joined, also not through a third, unless proof overrules it"
)
func columnsKeepApart() async throws {
  let json = InventedPeople.text.replacing(
    #""constraints": [{"name": "two numbers", "then": "never", "when": {"number": ["different"]}}]"#,
    with: #"""
      "constraints": [
        {"name": "told apart", "then": "never", "differ": ["mark"], "share": ["kind"],
         "unless": {"number": ["equal"]}}]
      """#
  ).replacing(
    #""columns": ["#,
    with:
      #""columns": [{"name": "mark", "kind": "code", "bytes": 2}, {"name": "kind", "kind": "code", "bytes": 1}, "#
  )
  let model = try LinkageModel(from: ModelNode(json: json))
  #expect(try LinkageModel(from: ModelNode(json: model.description)).constraints == model.constraints)
  func clusters(_ rows: [(mark: UInt64, kind: UInt64, number: UInt64)]) async throws -> ([UInt32], Int) {
    var people = InventedPeople(count: 300, seed: 14)
    let first = people.rows.count
    var copy = people.rows[0]
    for row in rows {
      copy.number = row.number
      people.rows.append(copy)
    }
    let table = people.table(model) { row, segment, layout in
      guard row >= first else { return }
      if let column = layout.index(of: "mark") { segment.set(row, column, rows[row - first].mark) }
      if let column = layout.index(of: "kind") { segment.set(row, column, rows[row - first].kind) }
    }
    let result = await RecordLinker(model: model, relations: TonedTokens(), jobs: 1).link(table)
    return (Array(result.clusterOf[first...]), result.review.count)
  }
  let (apart, review) = try await clusters([(1, 1, 0), (2, 1, 0)])
  #expect(apart[0] != apart[1] && review > 0)
  let (chain, _) = try await clusters([(1, 1, 0), (0, 0, 0), (2, 1, 0)])
  #expect(chain[0] != chain[2])
  for rows in [
    [(1, 1, 0), (1, 1, 0)], [(1, 1, 0), (2, 2, 0)], [(1, 1, 0), (0, 0, 0)],
    [(1, 1, 777_666_555_444), (2, 1, 777_666_555_444)],
  ] {
    let (joined, _) = try await clusters(rows.map { (UInt64($0.0), UInt64($0.1), UInt64($0.2)) })
    #expect(joined[0] == joined[1])
  }
}

@Test("A constraint names columns of codes, and one comparison or column at least")
func columnsOfConstraints() throws {
  func read(_ constraint: String) throws {
    _ = try LinkageModel(
      from: ModelNode(
        json: InventedPeople.text.replacing(
          #"{"name": "two numbers", "then": "never", "when": {"number": ["different"]}}"#, with: constraint)))
  }
  try read(#"{"name": "c", "then": "review", "differ": ["commune"]}"#)
  #expect(throws: ModelError.self) { try read(#"{"name": "c", "then": "review", "differ": ["birth"]}"#) }
  #expect(throws: ModelError.self) { try read(#"{"name": "c", "then": "review", "differ": ["nothing"]}"#) }
  #expect(throws: ModelError.self) { try read(#"{"name": "c", "then": "review", "share": ["commune"]}"#) }
}
