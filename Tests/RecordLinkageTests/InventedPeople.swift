import ResidentModel

@testable import RecordLinkage

/// Tokens made of letters (multiples of 6) and a tone: 6n+1 is bare, 6n+2…6n+6 carry a tone.
struct TonedTokens: TokenRelations {
  func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation {
    if a == b { return .equal }
    let (x, y) = ((a - 1) / 6, (b - 1) / 6)
    return x == y ? .toneOnly : x ^ 1 == y ? .oneEdit : .different
  }
  func bare(_ token: UInt16) -> UInt16 { (token - 1) / 6 * 6 + 1 }
  func initial(_ token: UInt16) -> UInt8 { UInt8((token - 1) / 6 % 26 + 97) }
}

/// Invented people, most with one row, some with two, a few damaged cells; no two share a number.
struct InventedPeople {
  struct Row {
    var name: [UInt16]
    var birth: PartialDate
    var number: UInt64
    var commune: UInt64
    var mother: [UInt16]
    var person: UInt32
  }

  var rows: [Row] = []

  init(count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func token(_ pool: Int) -> UInt16 {
      UInt16(1 + 6 * Int.random(in: 0..<pool, using: &random) + Int.random(in: 0..<6, using: &random))
    }
    for person in 0..<UInt32(count) {
      let month = Int.random(in: 1...12, using: &random)
      let birth = PartialDate(
        year: Int.random(in: 1940...2020, using: &random), month: month,
        day: Int.random(in: 1...28, using: &random))
      let row = Row(
        name: [token(12), token(40), token(60)], birth: birth ?? .missing,
        number: Bool.random(using: &random)
          ? UInt64.random(in: 100_000_000_000..<999_999_999_999, using: &random) : 0,
        commune: UInt64.random(in: 1...5, using: &random), mother: [token(12), token(40), token(60)],
        person: person)
      rows.append(row)
      if Int.random(in: 0..<4, using: &random) == 0 {
        var second = row
        switch Int.random(in: 0..<5, using: &random) {
        case 0: second.name[1] = TonedTokens().bare(second.name[1])
        case 1: second.birth = PartialDate(year: row.birth.year) ?? .missing
        case 2: second.number = 0
        case 3: second.commune = 6 - second.commune
        default: break
        }
        rows.append(second)
      }
    }
  }

  /// - Parameter fill: sets further cells of a row.
  func table(
    _ model: LinkageModel, fill: (_ row: Int, RecordSegment, RowLayout) -> Void = { _, _, _ in }
  ) -> RecordTable {
    let layout = model.layout
    let segment = RecordSegment(layout: layout, capacity: 4)
    let columns = ["name", "birth", "number", "commune", "mother"].map { layout.index(of: $0) }
    for row in rows {
      let index = segment.appendRow()
      if let column = columns[0] { segment.set(index, column, tokens: row.name.span) }
      if let column = columns[1] { segment.set(index, column, date: row.birth) }
      if let column = columns[2] { segment.set(index, column, row.number) }
      if let column = columns[3] { segment.set(index, column, row.commune) }
      if let column = columns[4] { segment.set(index, column, tokens: row.mother.span) }
      fill(index, segment, layout)
    }
    return RecordTable(joining: [segment], layout: layout)
  }

  /// A small model of such rows.
  static func model() throws(ModelError) -> LinkageModel {
    try LinkageModel(from: ModelNode(json: text))
  }

  static let text = """
    {"name": "invented", "samePairsPerRecord": 0.2, "locality": "commune",
     "columns": [{"name": "name", "kind": "tokens", "count": 4}, {"name": "birth", "kind": "date"},
      {"name": "number", "kind": "number", "digits": 12}, {"name": "commune", "kind": "code", "bytes": 2},
      {"name": "mother", "kind": "tokens", "count": 4, "cold": true}],
     "comparisons": [
      {"name": "name", "kind": "tokens", "termFrequency": true, "levels": [
        {"when": ["exact"], "same": 0.9, "stranger": 0.0001},
        {"when": ["unaccented", "restAccent", "givenAccent", "restClose", "givenClose"], "same": 0.08, "stranger": 0.0005},
        {"when": ["different"], "same": 0.02, "stranger": 0.9994}]},
      {"name": "birth", "kind": "date", "termFrequency": true, "levels": [
        {"when": ["equal"], "same": 0.9, "stranger": 0.00005},
        {"when": ["partial", "oneDigit", "swapped"], "same": 0.08, "stranger": 0.01},
        {"when": ["different"], "same": 0.02, "stranger": 0.99}]},
      {"name": "number", "kind": "number", "levels": [
        {"when": ["equal"], "same": 0.98, "stranger": 1e-9}, {"when": ["slip"], "same": 0.01, "stranger": 1e-8},
        {"when": ["nearby", "different"], "same": 0.01, "stranger": 1}]},
      {"name": "commune", "kind": "code", "levels": [
        {"when": ["equal"], "same": 0.8, "stranger": 0.2}, {"when": ["different"], "same": 0.2, "stranger": 0.8}]},
      {"name": "mother", "kind": "tokens", "levels": [
        {"when": ["exact"], "same": 0.95, "stranger": 0.0001}, {"when": ["different"], "same": 0.05, "stranger": 0.9999}]}],
     "blocking": [{"keys": ["number"]}, {"keys": ["name:sorted-bare"], "refine": ["birth:year"], "limit": 3},
      {"keys": ["birth", "commune"]}, {"keys": ["mother:bare"]}],
     "witnesses": ["number", "name:given-bare", "birth:year", "birth:day-month", "commune"],
     "constraints": [{"name": "two numbers", "then": "never", "when": {"number": ["different"]}}]}
    """
}
