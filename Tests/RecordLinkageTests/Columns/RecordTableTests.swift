import ResidentModel
import Testing

@testable import RecordLinkage

private func layout() -> RowLayout {
  RowLayout(
    columns: [
      ColumnDefinition(name: "name", kind: .tokens(count: 30)),
      ColumnDefinition(name: "code", kind: .code(bytes: 2)),
      ColumnDefinition(name: "text", kind: .text, isCold: true),
      ColumnDefinition(name: "number", kind: .number(digits: 12)),
    ], frequencyTerms: 2)
}

@Test("Columns that do not fit one cache line move to the cold half")
func hotHalfIsOneCacheLine() {
  let layout = layout()
  #expect(layout.hotStride <= 64)
  #expect(layout.slots[0].isCold == false && layout.slots[3].isCold)
  #expect(layout.hotStride % 8 == 0 && layout.coldStride % 8 == 0)
}

@Test("Joined segments hold the cells that were set, in the order of the segments")
func joinedSegmentsKeepCells() throws {
  let layout = layout()
  let (code, text) = try (#require(layout.index(of: "code")), #require(layout.index(of: "text")))
  let words = ["an", "bình", "an", "chi", "", "bình"]
  var segments: [RecordSegment] = []
  for part in 0..<3 {
    let segment = RecordSegment(layout: layout, capacity: 1)
    for index in 0..<5 {
      let row = segment.appendRow()
      segment.set(row, code, UInt64(part * 5 + index))
      segment.set(row, text, text: Array(words[(part + index) % 6].utf8).span)
    }
    segments.append(segment)
  }
  let table = RecordTable(joining: segments, layout: layout)
  #expect(table.count == 15)
  let cells = withExtendedLifetime(table) {
    (UInt32(0)..<15).map { row in
      (table.view(of: code).integer(row), Array(table.textView[UInt32(table.view(of: text).integer(row))]))
    }
  }
  for (row, cell) in cells.enumerated() {
    #expect(cell.0 == UInt64(row))
    #expect(cell.1 == Array(words[(row / 5 + row % 5) % 6].utf8))
  }
  #expect(segments.allSatisfy { $0.count == 0 })
}

@Test("A code whose kept bytes are zero does not become missing")
func codesNeverTurnMissing() throws {
  let layout = layout()
  let code = try #require(layout.index(of: "code"))
  let segment = RecordSegment(layout: layout)
  segment.set(segment.appendRow(), code, 0x1_0000)
  let table = RecordTable(joining: [segment], layout: layout)
  let value = withExtendedLifetime(table) { table.view(of: code).integer(0) }
  #expect(value == 1)
}

@Test("Rows of equal content have equal hashes, whatever their number")
func contentHashIgnoresTheRow() throws {
  let layout = layout()
  let text = try #require(layout.index(of: "text"))
  let segment = RecordSegment(layout: layout)
  for word in ["an", "chi", "an"] { segment.set(segment.appendRow(), text, text: Array(word.utf8).span) }
  let table = RecordTable(joining: [segment], layout: layout)
  #expect(table.contentHash(0) == table.contentHash(2))
  #expect(table.contentHash(0) != table.contentHash(1))
}
