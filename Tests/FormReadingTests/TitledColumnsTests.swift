import ByteText
import ResidentModel
import Testing

@testable import FormReading

@Suite("What titles between rows put into columns of the rows below")
struct TitledColumnsTests {
  /// Rows that begin with `#` are titles; `#A` fills the column with "A", `#` says nothing, and two of them one below the other
  /// are read as one.
  private func reader(_ file: FormFile, chunkBytes: Int? = nil) throws -> any FormReader {
    var options = CSVReadingOptions(chunkBytes: chunkBytes)
    options.padsShortRows = true
    options.keepsTitles = true
    let reader = try CSVFormReader(
      file: file, options: options,
      rowJudge: { batch, row, _ in
        batch.text.string(batch.cell(row: row, column: 0)).first == "#" ? .rowTitle : nil
      })
    return ContextReader(
      reader,
      TitledColumns(count: 1, finding: .unitByHeading) { titles, above in
        let said = titles.flatMap { $0[0].dropFirst() }
        return said.isEmpty ? nil : [above[0].prefix(1) + said]
      })
  }

  @Test(
    "Each row bears what the titles above it say, those above one row taken together; the change is told once"
  )
  func reach() throws {
    let temporary = try TemporaryFile(
      "ten,nam,xa\nA,1,X\n#B,,\nC,2,X\nD,3,X\n#,,\nE,4,X\n#F,,\n#G,,\nH,5,X\n#I,,\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[3] } == ["", "B", "B", "B", "BFG"])
    #expect(reading.findings == [.unitByHeading, .unitByHeading])
    #expect(reading.nonForms.title == 5)
  }

  @Test("Batches of any size give the same, and read again too", arguments: [1, 9, 30, 4096])
  func batches(bytes: Int) throws {
    let rows = (0..<60).map { row in row % 7 > 4 ? "#\(row),,\n" : "A\(row),\(row),X\n" }
    let temporary = try TemporaryFile("ten,nam,xa\n" + rows.joined())
    let whole = try WholeReading(of: reader(temporary.file))
    let chunked = try reader(temporary.file, chunkBytes: bytes)
    var batch = FormBatch()
    var indexes: [BatchIndex] = []
    var cells: [String] = []
    while try chunked.next(into: &batch) {
      indexes.append(batch.index)
      for row in batch.rows.indices { cells.append(batch.text.string(batch.cell(row: row, column: 3))) }
    }
    #expect(cells == whole.cells.map { $0[3] })
    guard chunked.hasRandomAccess else { return }
    var again: [String] = []
    for index in indexes.reversed() {
      try chunked.reread(index, into: &batch)
      again = batch.rows.indices.map { batch.text.string(batch.cell(row: $0, column: 3)) } + again
    }
    #expect(again == cells)
  }
}
