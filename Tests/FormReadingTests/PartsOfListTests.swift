import ByteText
import ResidentModel
import Testing

@testable import FormReading

@Suite("What headings between rows say of the rows below")
struct PartsOfListTests {
  private static let columns: [PartsOfList.Column] = [
    [[], Array("thuong tru".utf8), [], Array("chet".utf8)]
  ]

  /// Rows `#1` … `#3` are headings.
  private func reader(_ file: FormFile, chunkBytes: Int? = nil) throws -> any FormReader {
    var options = CSVReadingOptions(chunkBytes: chunkBytes)
    options.padsShortRows = true
    let reader = try CSVFormReader(
      file: file, options: options,
      rowJudge: { batch, row, _ in
        batch.text.string(batch.cell(row: row, column: 0)).first == "#" ? .rowTitle : nil
      },
      sectionJudge: { batch, row in
        let text = batch.text.string(batch.cell(row: row, column: 0)).dropFirst()
        return PartHeading(
          section: UInt8(text) ?? 0, mark: text == "top" ? .top : text == "hamlet" ? .hamlet : .roman)
      })
    return ContextReader(reader, PartsOfList(columns: Self.columns, unread: [2]))
  }

  private static func text(_ rows: Int) -> String {
    (0..<rows).reduce("ten,nam,xa\n") { text, row in
      text + (row % 7 == 3 ? "#\(row / 7 % 4),,\n" : "A\(row),19\(10 + row % 90),X\n")
    }
  }

  @Test("Each row bears what the last heading above it says; in front of the first one, nothing")
  func reach() throws {
    let temporary = try TemporaryFile("ten,nam,xa\nA,1,X\n#1,,\nB,2,X\nC,3,X\n#2,,\nD,4,X\n#3,,\nE,5,X\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[3] } == ["", "thuong tru", "thuong tru", "", "chet"])
    #expect(reading.cells.map { $0[0] } == ["A", "B", "C", "D", "E"])
  }

  @Test(
    "A part ends at a heading of its rank that says nothing, at a title, and at a hamlet that stood above it, and that is told once"
  )
  func ends() throws {
    let temporary = try TemporaryFile(
      "ten,nam,xa\n#hamlet,,\n#3,,\nA,1,X\n#0,,\nB,2,X\nC,2,X\n#3,,\nD,3,X\n#hamlet,,\nE,4,X\n#3,,\nF,5,X\n#top,,\nG,6,X\n#3,,\n"
        + "#hamlet,,\nH,7,X\n#hamlet,,\nI,8,X\n#top,,\n")
    let reading = try WholeReading(of: reader(temporary.file))
    #expect(reading.cells.map { $0[3] } == ["chet", "", "", "chet", "", "chet", "", "chet", "chet"])
    #expect(reading.findings == [.rowSection, .rowSection, .rowSection])
    for bytes in [1, 12, 40] {
      #expect(try WholeReading(of: reader(temporary.file, chunkBytes: bytes)).cells == reading.cells)
    }
  }

  @Test("A heading of which the columns say nothing is not taken for read")
  func unread() throws {
    let temporary = try TemporaryFile("ten,nam,xa\n#1,,\nA,1,X\n#2,,\nB,2,X\n")
    var batch = FormBatch()
    #expect(try reader(temporary.file).next(into: &batch))
    #expect(batch.sections.map(\.part.section) == [1, 2])
    #expect(batch.sections.map(\.isRead) == [true, false])
    #expect(batch.sections.map(\.place.record) == [0, 2])
  }

  @Test(
    "A part reaches across batches, whatever their size, and batches read again hold the same",
    arguments: [1, 40, 200])
  func batches(bytes: Int) throws {
    let temporary = try TemporaryFile(Self.text(200))
    let whole = try WholeReading(of: reader(temporary.file)).cells
    let cut = try reader(temporary.file, chunkBytes: bytes)
    var batch = FormBatch()
    var (cells, indexes): ([[String]], [BatchIndex]) = ([], [])
    func take() {
      for row in batch.rows.indices {
        cells.append(batch.cells(ofRow: row).map { batch.text.string(batch.cells[$0]) })
      }
    }
    while try cut.next(into: &batch) {
      take()
      indexes.append(batch.index)
    }
    #expect(cells == whole && indexes.count > 1)
    cells = []
    for index in indexes.reversed() {
      try cut.reread(index, into: &batch)
      let before = cells
      cells = []
      take()
      cells += before
    }
    #expect(cells == whole)
    // As a run does that goes on after a stop: with a reader that has read nothing yet.
    cells = []
    let fresh = try reader(temporary.file, chunkBytes: bytes)
    for index in indexes {
      try fresh.reread(index, into: &batch)
      take()
    }
    #expect(cells == whole)
  }
}
