import ResidentModel
import Testing

@testable import RecordLinkage

@Test("A row filled as a whole holds what cells set one by one hold")
func packedRowAgreesWithSingleCells() throws {
  let layout = RowLayout(
    columns: [
      ColumnDefinition(name: "name", kind: .tokens(count: 5)), ColumnDefinition(name: "date", kind: .date),
      ColumnDefinition(name: "byte", kind: .code(bytes: 1)),
      ColumnDefinition(name: "code", kind: .code(bytes: 8), isCold: true),
      ColumnDefinition(name: "number", kind: .number(digits: 9)),
      ColumnDefinition(name: "long", kind: .number(digits: 12), isCold: true),
    ], frequencyTerms: 1)
  var random = SeededGenerator(seed: 7)
  let (apart, whole) = (
    RecordSegment(layout: layout, capacity: 1), RecordSegment(layout: layout, capacity: 1)
  )
  func index(_ name: String) throws -> ColumnIndex { try #require(layout.index(of: name)) }
  for number in 0..<300 {
    let count = Int.random(in: 0...8, using: &random)
    var tokens = InlineArray<8, UInt16>(repeating: 0)
    for place in 0..<count { tokens[place] = .random(in: 1 ... .max, using: &random) }
    let date = PartialDate(year: Int.random(in: 1900...2026, using: &random)) ?? .missing
    // Multiples of 256 among them: their lowest byte is 0 although they are not.
    let value = UInt64.random(in: 0..<100_000, using: &random) << UInt64.random(in: 0...3, using: &random) * 8
    let row = apart.appendRow()
    apart.set(row, try index("name"), tokens: tokens.span.extracting(first: count))
    apart.set(row, try index("date"), date: date)
    for name in ["byte", "code", "number", "long"] { apart.set(row, try index(name), value) }
    whole.appendRow { row in
      row.set(layout.cell("name", .tokens), tokens: tokens, count: count)
      row.set(layout.cell("date", .date), date: date)
      for name in ["byte", "code", "number", "long"] { row.set(layout.cell(name, .value), value) }
      row.set(layout.cell("absent", .value), value)
    }
    #expect(whole.count == number + 1)
  }
  let tables = (RecordTable(joining: [apart], layout: layout), RecordTable(joining: [whole], layout: layout))
  for row in 0..<UInt32(tables.0.count) {
    #expect(tables.0.contentHash(row) == tables.1.contentHash(row), "row \(row)")
  }
}
