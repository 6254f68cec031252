import ResidentModel
import Testing

@testable import RecordLinkage

/// Compares two names given as tokens of `TonedTokens`.
private func compareNames(_ a: [UInt16], _ b: [UInt16], isCoarse: Bool = false) -> TokenOutcome {
  let layout = RowLayout(
    columns: [ColumnDefinition(name: "name", kind: .tokens(count: 6))], frequencyTerms: 0)
  let segment = RecordSegment(layout: layout)
  for name in [a, b] { segment.set(segment.appendRow(), ColumnIndex(0), tokens: name.span) }
  let table = RecordTable(joining: [segment], layout: layout)
  let tokens = TokenTable(TonedTokens())
  let memo = RelationMemo(tokens, remembers: false)
  let column = table.view(of: ColumnIndex(0))
  return withExtendedLifetime((table, tokens, memo)) {
    TokenKernel(tokens.view, memo.view, isCoarse: isCoarse)
      .compare(NameTokens(column, 0), NameTokens(column, 1))
  }
}

@Test(
  "Names are told apart by what kind of difference stands where",
  arguments: [
    ([7, 13, 20], [7, 13, 20], TokenOutcome.exact), ([], [7], .missing),
    ([8, 14, 20], [7, 13, 19], .unaccented), ([8, 14, 20], [8, 13, 19], .unaccented),
    // Marks that both given names carry were not left out.
    ([8, 14, 20], [8, 15, 21], .severalClose), ([8, 14, 20], [8, 13, 21], .severalClose),
    ([8, 13, 20], [8, 14, 19], .unaccented), ([8, 14, 20], [9, 15, 20], .unaccented),
    ([8, 14, 20], [8, 15, 20], .otherRest),
    ([8, 14, 20], [9, 14, 20], .restAccent), ([7, 13, 19], [7, 14, 19], .restAccent),
    ([8, 14, 20], [8, 14, 21], .givenAccent),
    ([8, 14, 20], [8, 14, 15], .givenClose), ([8, 25, 50], [8, 31, 50], .otherRest),
    ([8, 26, 20], [8, 32, 21], .severalClose),
    // The very same given name is no brother's.
    ([8, 25, 50], [2, 31, 50], .restClose), ([8, 14, 20], [8, 20], .fewerTokens),
    ([8, 14, 20], [20, 8, 14], .reordered), ([8, 50, 20], [8, 98, 20], .middleDiffers),
    ([8, 14, 20], [98, 14, 20], .familyDiffers), ([8, 14, 20], [8, 14, 98], .givenDiffers),
    ([8, 14, 20], [98, 62, 20], .givenOnly), ([8, 14, 20], [8, 62, 98], .familyOnly),
    ([8, 14, 20], [62, 74, 98], .different),
  ] as [([UInt16], [UInt16], TokenOutcome)])
func nameOutcomes(_ a: [UInt16], _ b: [UInt16], _ expected: TokenOutcome) {
  #expect(compareNames(a, b) == expected)
  #expect(compareNames(b, a) == expected)
  // A coarse comparison may call the farthest outcomes one, and tells every other.
  let coarse = compareNames(a, b, isCoarse: true)
  #expect(coarse == expected || coarse == .different && [.givenDiffers, .familyOnly].contains(expected))
}

/// Tokens that share their tens are close; one that ends in 9 is no word, nor is one that ends in 8, which has lost
/// its marks; both are without marks.
private struct MisspeltTokens: TokenRelations {
  func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation {
    if a == b { return .equal }
    if a / 10 != b / 10 { return .different }
    let ends = [a % 10, b % 10]
    return ends.contains(9) ? .misspelt : ends.contains(8) ? .accentLost : .oneEdit
  }
  func isBare(_ token: UInt16) -> Bool { token % 10 >= 8 }
  func bare(_ token: UInt16) -> UInt16 { token }
  func initial(_ token: UInt16) -> UInt8 { UInt8(truncatingIfNeeded: token / 10) }
}

/// What a comparison of names, `name` or `head`, finds for two rows of (name, head).
private func compare(
  _ column: String, _ key: String, _ other: String, _ a: ([UInt16], [UInt16]), _ b: ([UInt16], [UInt16]),
  _ relations: any TokenRelations = MisspeltTokens()
) throws -> String {
  let model = try LinkageModel(
    from: ModelNode(
      json: """
        {"name": "again", "samePairsPerRecord": 0.1,
         "columns": [{"name": "name", "kind": "tokens", "count": 4}, {"name": "head", "kind": "tokens", "count": 4}],
         "comparisons": [{"name": "\(column)", "kind": "tokens", "\(key)": "\(other)", "levels": [
           {"when": ["exact"], "same": 0.9, "stranger": 0.1}, {"when": ["different"], "same": 0.1, "stranger": 0.9}]}],
         "blocking": [{"keys": ["name"]}]}
        """))
  let segment = RecordSegment(layout: model.layout)
  for (name, head) in [a, b] {
    let row = segment.appendRow()
    segment.set(row, ColumnIndex(0), tokens: name.span)
    segment.set(row, ColumnIndex(1), tokens: head.span)
  }
  let table = RecordTable(joining: [segment], layout: model.layout)
  let plan = ComparisonPlan(
    model: model, table: table, tokens: TokenTable(relations),
    frequencies: TermFrequencies(meanRarity: [], chanceOfAgreement: []))
  return model.comparisons[0].outcomeNames[plan.outcomes(of: PairBatch.Pair(a: 0, b: 1))[0]]
}

private func compareAlsoIn(_ a: ([UInt16], [UInt16]), _ b: ([UInt16], [UInt16])) throws -> String {
  try compare("name", "alsoIn", "head", a, b)
}

@Test("A given name that is no word is a slip of the other; two words that are close are two names")
func misspeltGivenNames() throws {
  #expect(try compareAlsoIn(([11, 23], []), ([11, 29], [])) == "givenMisspelt")
  #expect(try compareAlsoIn(([11, 23], []), ([11, 24], [])) == "givenClose")
  #expect(try compareAlsoIn(([11, 29], []), ([12, 23], [])) == "severalClose")
}

@Test("A name without its marks is the same name, though without them its words are none (PHAM DUC PHUOC)")
func namesWithoutMarks() throws {
  #expect(try compareAlsoIn(([11, 23, 31], []), ([18, 28, 38], [])) == "unaccented")
  #expect(try compareAlsoIn(([11, 23], []), ([18, 23], [])) == "restAccent")
  #expect(try compareAlsoIn(([11, 23], []), ([11, 28], [])) == "givenMisspelt")
  // A slip in a name without marks is one slip; where other words kept theirs, the name differs twice.
  #expect(try compareAlsoIn(([11, 23, 31], []), ([18, 29, 38], [])) == "restClose")
  #expect(try compareAlsoIn(([11, 23, 31], []), ([18, 28, 39], [])) == "givenMisspelt")
  #expect(try compareAlsoIn(([11, 23, 31], []), ([18, 24, 38], [])) == "severalClose")
}

@Test("A father's name on the child's form is told from the child's, unless the child bears it too")
func namesOfTheOther() throws {
  func compareFathers(_ a: ([UInt16], [UInt16]), _ b: ([UInt16], [UInt16])) throws -> String {
    try compare("head", "otherOwn", "name", a, b)
  }
  let (father, child, grandfather) = ([11, 23] as [UInt16], [11, 24] as [UInt16], [61, 72] as [UInt16])
  #expect(try compareFathers((father, []), (child, father)) == "otherOwn")
  #expect(try compareFathers((child, father), (father, [])) == "otherOwn")
  #expect(try compareFathers((father, grandfather), (child, father)) == "otherOwn")
  #expect(try compareFathers((father, []), (father, father)) == "missing")
  #expect(try compareFathers((child, father), (child, father)) == "exact")
  #expect(try compareFathers((child, father), (child, grandfather)) == "different")
  #expect(try compareFathers((child, []), (father, [])) == "missing")
}

@Test("A father's name without marks on the child's form is still his; with other marks it is another's")
func namesOfTheOtherWithoutMarks() throws {
  func compareFathers(_ a: ([UInt16], [UInt16]), _ b: ([UInt16], [UInt16])) throws -> String {
    try compare("head", "otherOwn", "name", a, b, TonedTokens())
  }
  let (father, child, grandfather) = (
    [8, 14, 20] as [UInt16], [8, 26, 50] as [UInt16], [62, 74, 98] as [UInt16]
  )
  #expect(try compareFathers((father, grandfather), (child, [7, 13, 19])) == "otherOwn")
  #expect(try compareFathers((child, [7, 13, 19]), (father, [])) == "otherOwn")
  #expect(try compareFathers((father, grandfather), (child, [9, 15, 21])) == "different")
  // The child's own name is as near to what is written.
  #expect(try compareFathers((father, grandfather), ([8, 14, 21], [7, 13, 19])) == "different")
}

@Test("A name that a row writes once more elsewhere, nearly the same, may agree as it stands there")
func namesWrittenAgain() throws {
  let (slip, name) = ([11, 24] as [UInt16], [11, 23] as [UInt16])
  #expect(try compareAlsoIn((slip, name), (name, [])) == "alsoWritten")
  #expect(try compareAlsoIn((name, []), (slip, name)) == "alsoWritten")
  #expect(try compareAlsoIn((slip, name), ([11, 25], name)) == "alsoWritten")
  // Names that agree by themselves, another's name, and one that agrees with neither.
  #expect(try compareAlsoIn((name, slip), (name, [])) == "exact")
  #expect(try compareAlsoIn((slip, [61, 72]), (name, [])) == "givenClose")
  #expect(try compareAlsoIn((slip, name), ([11, 26], [])) == "givenClose")
}

@Test("Dates are compared by their precision")
func dateOutcomes() throws {
  func day(_ y: Int, _ m: Int, _ d: Int, filler: Bool = false) throws -> UInt32 {
    try #require(PartialDate(year: y, month: m, day: d, isFiller: filler)).rawValue
  }
  let year = try #require(PartialDate(year: 1950)).rawValue
  let cases: [(UInt32, UInt32, DateOutcome)] = try [
    (day(1950, 3, 5), day(1950, 3, 5), .equal), (day(1950, 3, 5), 0, .missing),
    (day(1950, 3, 5), day(1950, 5, 3), .swapped), (day(1950, 3, 5), day(1950, 3, 6), .oneDigit),
    (day(1950, 3, 5), day(1951, 3, 5), .oneDigit), (day(1950, 3, 5), day(1972, 3, 5), .sameDayMonth),
    (day(1950, 3, 5), day(1950, 3, 28), .twoParts), (day(1950, 3, 5), year, .partial),
    (day(1951, 3, 5), year, .partialNear), (day(1950, 1, 1, filler: true), day(1950, 7, 9), .partial),
    (day(1950, 3, 5), day(1950, 11, 28), .sameYear), (day(1950, 3, 5), day(1988, 11, 28), .different),
  ]
  for (a, b, expected) in cases {
    #expect(compareDates(a, b) == expected)
    #expect(compareDates(b, a) == expected)
  }
}

@Test("The bit-parallel edit distance equals the full matrix")
func editDistanceAgreesWithMatrix() {
  for seed in UInt64(0)..<1000 {
    var random = SeededGenerator(seed: seed)
    let a = (0..<Int.random(in: 1...20, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random)
    }
    let b = (0..<Int.random(in: 1...20, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random)
    }
    let found = a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { editDistance(x, $0) } }
    #expect(found == naiveEditDistance(a, b), "seed \(seed)")
  }
}

@Test(
  "Jaro–Winkler gives the published similarities",
  arguments: [("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133)])
func jaroWinklerPublishedValues(_ a: String, _ b: String, _ expected: Double) {
  let found = Array(a.utf8).withUnsafeBufferPointer { x in
    Array(b.utf8).withUnsafeBufferPointer { jaroWinkler(x, $0) }
  }
  #expect(abs(found - expected) < 0.0001)
}

@Test("Two names in each other's column are crossed; one of them alone, or names that agree, are not")
func crossedNames() async throws {
  let levels = """
    [{"when": ["exact"], "same": 0.9, "stranger": 0.001}, {"when": ["crossed"], "same": 0.01, "stranger": 1e-6},
     {"when": ["different"], "same": 0.09, "stranger": 0.99}]
    """
  let model = try LinkageModel(
    from: ModelNode(
      json: """
        {"name": "parents", "samePairsPerRecord": 0.1,
         "columns": [{"name": "father", "kind": "tokens", "count": 4},
          {"name": "mother", "kind": "tokens", "count": 4}],
         "comparisons": [
          {"name": "father", "kind": "tokens", "columns": ["father", "mother"], "levels": \(levels)},
          {"name": "mother", "kind": "tokens", "columns": ["mother", "father"], "levels": \(levels)}],
         "blocking": [{"keys": ["father"]}]}
        """))
  let (one, two, three): ([UInt16], [UInt16], [UInt16]) = ([1, 13, 25], [37, 49, 61], [73, 85, 97])
  let segment = RecordSegment(layout: model.layout)
  for (father, mother) in [(one, two), (two, one), (two, three), (one, three)] {
    let row = segment.appendRow()
    segment.set(row, ColumnIndex(0), tokens: father.span)
    segment.set(row, ColumnIndex(1), tokens: mother.span)
  }
  let table = RecordTable(joining: [segment], layout: model.layout)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
    .frequencies
  let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
  var batch = plan.emptyBatch()
  batch.pairs = [(0, 1), (0, 2), (0, 3)].map { PairBatch.Pair(a: $0, b: $1) }
  plan.compare(&batch)
  let layout = PatternLayout(model.comparisons)
  let found = batch.levels.map { [layout.level(0, in: $0), layout.level(1, in: $0)] }
  #expect(found == [[2, 2], [3, 3], [1, 3]])
}

@Test("A date that is compared within a column counts only where both rows share that column's value")
func datesWithinAHousehold() async throws {
  let model = try LinkageModel(
    from: ModelNode(
      json: """
        {"name": "registrations", "samePairsPerRecord": 0.1,
         "columns": [{"name": "household", "kind": "code", "bytes": 4}, {"name": "registered", "kind": "date"}],
         "comparisons": [{"name": "registered", "kind": "date", "within": "household", "levels": [
           {"when": ["equal"], "same": 0.9, "stranger": 0.1},
           {"when": ["different"], "same": 0.1, "stranger": 0.9}]}],
         "blocking": [{"keys": ["household"]}]}
        """))
  let segment = RecordSegment(layout: model.layout)
  for (household, day) in [(7, 1), (7, 1), (7, 2), (8, 1), (0, 1), (0, 1)] {
    let row = segment.appendRow()
    segment.set(row, ColumnIndex(0), UInt64(household))
    segment.set(row, ColumnIndex(1), date: PartialDate(year: 2020, month: 5, day: day) ?? .missing)
  }
  let table = RecordTable(joining: [segment], layout: model.layout)
  let tokens = TokenTable(TonedTokens())
  let frequencies = await TermFrequencies.count(in: table, model: model, tokens: tokens, jobs: 1)
    .frequencies
  let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
  var batch = plan.emptyBatch()
  batch.pairs = [(0, 1), (0, 2), (0, 3), (4, 5)].map { PairBatch.Pair(a: $0, b: $1) }
  plan.compare(&batch)
  // Equal, different; another household and no household at all say nothing.
  #expect(batch.levels == [1, 2, 0, 0])
  #expect(try LinkageModel(from: model.node) == model)
}

@Test(
  "Numbers that differ in the last digit alone are neighbours; a slip elsewhere is a slip",
  arguments: [
    (38_194_825_908, 38_194_825_905, NumberOutcome.neighbour), (38_194_825_908, 38_194_825_908, .equal),
    (38_194_825_908, 38_194_825_918, .slip), (38_194_825_908, 38_194_825_980, .slip),
    (38_194_825_908, 3_819_482_590, .slip), (38_194_825_908, 38_194_825_919, .nearby),
    (38_194_825_908, 42_194_111_905, .different), (38_194_825_908, 0, .missing),
  ] as [(UInt64, UInt64, NumberOutcome)])
func numberOutcomes(_ a: UInt64, _ b: UInt64, _ expected: NumberOutcome) {
  #expect(compareNumbers(PackedDecimal(a), PackedDecimal(b)) == expected)
  #expect(compareNumbers(PackedDecimal(b), PackedDecimal(a)) == expected)
}
