import Testing

@testable import RecordLinkage

@Suite("Rows that stand in for columns they lack")
struct StandInRowsTests {
  @Test("Those take part that some other row shares none of the columns with, as looking at all pairs tells")
  func agreesWithAllPairs() async throws {
    let layout = RowLayout(
      columns: (0..<3).map { ColumnDefinition(name: "c\($0)", kind: .code(bytes: 2)) }, frequencyTerms: 0)
    let columns = (0..<3).map { ColumnIndex($0) }
    var random = SeededGenerator(seed: 3)
    // A bit for each column that a row has; some tables have no pair at all, some a single row.
    var cases = (0..<40).map { size in (0..<size).map { _ in UInt8.random(in: 0..<8, using: &random) } }
    cases += [[0], [0, 0], [7, 7, 7], [7, 0], [1, 2, 4], [3, 5, 6], [1, 6]]
    for bits in cases {
      let segment = RecordSegment(layout: layout)
      for held in bits {
        let row = segment.appendRow()
        for column in 0..<3 where held >> UInt8(column) & 1 != 0 { segment.set(row, columns[column], 1) }
      }
      let table = RecordTable(joining: [segment], layout: layout)
      let rows = await StandInRows(without: columns, table: table, jobs: 2)
      var makesPairs = false
      for a in bits.indices {
        let partners = bits.indices.filter { $0 != a && bits[$0] & bits[a] == 0 }
        makesPairs = makesPairs || !partners.isEmpty
        #expect(rows.takesPart(UInt32(a)) == !partners.isEmpty, "row \(a) of \(bits)")
        for b in partners { #expect(rows.mayPair(UInt32(a), UInt32(b))) }
        for b in bits.indices where bits[b] & bits[a] != 0 { #expect(!rows.mayPair(UInt32(a), UInt32(b))) }
      }
      #expect(rows.makesPairs == makesPairs, "\(bits)")
    }
  }
}
