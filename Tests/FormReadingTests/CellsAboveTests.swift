import ByteText
import ResidentModel
import Testing

@testable import FormReading

@Suite("Carrying values down merged cells")
struct CellsAboveTests {
  private static func isMark(_ cell: borrowing Span<UInt8>) -> Bool {
    cell.count == 2 && cell[0] == 0x6e && cell[1] == 0x74
  }

  private func reader(
    _ file: FormFile, columns: [Int] = [0], chunkBytes: Int? = nil
  ) throws -> any FormReader {
    ContextReader(
      try CSVFormReader(file: file, options: CSVReadingOptions(chunkBytes: chunkBytes)),
      CellsAbove(columns: columns) { cell, _ in Self.isMark(cell) })
  }

  @Test("A blank cell and a mark take the value above; other columns stay blank")
  func fills() throws {
    let temporary = try TemporaryFile("ho,ten,xa\n1,A,X\n,B,\n nt,C,nt\nnt,D,\n2,E,Y\n,F,\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[0] } == ["1", "1", " nt", " nt", "2", "2"])
    #expect(reading.cells.map { $0[2] } == ["X", "", "nt", "", "Y", ""])
    #expect(reading.findings.isEmpty)
  }

  @Test("What a cell itself says is kept beside what it took")
  func keepsWhatIsWritten() throws {
    let temporary = try TemporaryFile("ho,ten\n1,A\nnt,B\n,C\n")
    var batch = FormBatch()
    #expect(try reader(temporary.file).next(into: &batch))
    let written = (0..<3).map { batch.text.string(batch.writtenCell(row: $0, column: 0)) }
    #expect(written == ["1", "nt", ""])
    #expect(batch.carried.map(\.row) == [1, 2])
    #expect(batch.writtenCell(row: 1, column: 1) == batch.cell(row: 1, column: 1))
  }

  @Test("With nothing above, a cell stays blank and is told of")
  func nothingAbove() throws {
    let temporary = try TemporaryFile("ho,ten\n,A\nnt,B\n1,C\n,D\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[0] } == ["", "", "1", "1"])
    #expect(reading.findings == [.cellNothingAbove, .cellNothingAbove])
  }

  @Test("A number in a title above the rows is carried down to them, a title's words are not")
  func titles() throws {
    let temporary = try TemporaryFile(
      "ho,ten,a,b\n1,# A,,\n,B,y,z\nThôn,# Đông,,\n,C,y,z\nx,y,z,x,y\n2,# D,,\n,E,y,z\n")
    var options = CSVReadingOptions(chunkBytes: 8)
    options.keepsTitles = true
    let reader = ContextReader(
      try CSVFormReader(
        file: temporary.file, options: options,
        rowJudge: { batch, row, _ in
          let cell = batch.text.span(batch.cell(row: row, column: 1))
          return !cell.isEmpty && cell[0] == UInt8(ascii: "#") ? .rowTitle : nil
        }),
      CellsAbove(columns: [0]) { cell, _ in Self.isMark(cell) })
    let reading = try WholeReading(of: reader)
    #expect(reading.cells.map { Array($0.prefix(2)) } == [["1", "B"], ["1", "C"], ["2", "E"]])
    #expect(reading.nonForms.title == 3)
  }

  @Test("Nothing is carried across a row that could not be read: it may have held another value")
  func brokenRowBetween() throws {
    let temporary = try TemporaryFile("ho,ten\n1,A\n2,B,too,many\n,C\n3,D\n,E\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[0] } == ["1", "", "3", "3"])
    #expect(reading.broken.map(\.code) == [.rowTooManyCells])
    #expect(reading.findings == [.cellNothingAbove])
  }

  @Test("A reader that has read nothing yet gives a batch what stands above it")
  func rereadFirst() throws {
    let temporary = try TemporaryFile("ho,ten\n1,A\n,B\n,C\n2,D\n,E\n,F\n")
    let first = try reader(temporary.file, chunkBytes: 4)
    var batch = FormBatch()
    var indexes: [BatchIndex] = []
    while try first.next(into: &batch) { indexes.append(batch.index) }
    #expect(indexes.count > 2)
    let fresh = try reader(temporary.file, chunkBytes: 4)
    try fresh.reread(try #require(indexes.last), into: &batch)
    #expect(
      batch.rows.indices.map { batch.text.string(batch.cell(row: $0, column: 0)) }.allSatisfy { $0 == "2" })
  }

  /// Rows with blanks, marks, broken and blank lines, and what carrying should make of the first column.
  private func invented(seed: UInt64) -> (text: String, expected: [String]) {
    var random = SeededGenerator(seed: seed)
    var text = "ho,ten\n"
    var expected: [String] = []
    var above = ""
    for row in 0..<Int.random(in: 0..<60, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        above = "h\(row)"
        text += "\(above),r\(row)\n"
        expected.append(above)
      case 1:
        text += "x,y,z\n"
        above = ""
      case 2: text += "\n"
      case 3:
        above = "a\nb\(row)"
        text += "\"\(above)\",r\(row)\n"
        expected.append(above)
      case 4:
        text += "nt,r\(row)\n"
        expected.append(above)
      default:
        text += ",r\(row)\n"
        expected.append(above)
      }
    }
    return (text, expected)
  }

  @Test("Chunks of any size, and reading any batch again, give the same rows as a plain loop")
  func anyChunks() throws {
    for seed in UInt64(0)..<60 {
      let (text, expected) = invented(seed: seed)
      let temporary = try TemporaryFile(text)
      for chunkBytes in [1, 7, 64, 1 << 16] {
        let reader = try reader(temporary.file, chunkBytes: chunkBytes)
        let reading = try WholeReading(of: reader)
        #expect(reading.cells.map { $0[0] } == expected, "seed \(seed), chunk \(chunkBytes)")
        let again = try WholeReading(of: reader.restarted())
        #expect(again == reading, "seed \(seed), chunk \(chunkBytes)")
        var cells: [String] = []
        var batch = FormBatch()
        for index in reading.indexes.reversed() {
          try reader.reread(index, into: &batch)
          #expect(batch.index == index)
          cells = (0..<batch.rows.count).map { batch.strings(ofRow: $0)[0] } + cells
        }
        #expect(cells == expected, "seed \(seed), chunk \(chunkBytes)")
      }
    }
  }

  @Test("Several workers pulling at once carry what one does")
  func workers() async throws {
    var text = "ho,ten\n"
    for row in 0..<5000 { text += row % 7 == 0 ? "h\(row),r\(row)\n" : ",r\(row)\n" }
    let temporary = try TemporaryFile(text)
    let reader = try reader(temporary.file, chunkBytes: 512)
    let rows = try await withThrowingTaskGroup(of: [(UInt64, String)].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var batch = FormBatch()
          var rows: [(UInt64, String)] = []
          while try reader.next(into: &batch) {
            for row in batch.rows.indices {
              rows.append((batch.rows[row].byteOffset, batch.strings(ofRow: row)[0]))
            }
          }
          return rows
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(rows.sorted { $0.0 < $1.0 }.map(\.1) == (0..<5000).map { "h\($0 / 7 * 7)" })
  }
}
