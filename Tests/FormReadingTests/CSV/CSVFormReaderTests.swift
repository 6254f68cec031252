import Glibc
import ResidentModel
import Testing

@testable import FormReading

@Suite("Delimited files")
struct CSVFormReaderTests {
  @Test("Quotes, doubled quotes, delimiters and line breaks inside quotes are undone as RFC 4180 says")
  func wellFormed() throws {
    let reading = try readCSV(
      "so,ten\n1,\"Nguyễn, Văn\"\n2,\"dòng\nhai\"\n3,\"ông \"\"Ba\"\"\"\n4,\"\"\n", CSVDialect())
    #expect(reading.cells == [["1", "Nguyễn, Văn"], ["2", "dòng\nhai"], ["3", "ông \"Ba\""], ["4", ""]])
    #expect(reading.rows.map(\.line) == [2, 3, 5, 6])
    #expect(reading.rows.map(\.record) == [2, 3, 4, 5])
    #expect(reading.broken.isEmpty)
  }

  @Test(
    "LF, CRLF and CR end a record, also mixed, and a last record needs no line end",
    arguments: [1, 2, 3, 7, 4096])
  func lineEnds(chunkBytes: Int) throws {
    let reading = try readCSV(
      "a,b\r\nc,d\re,f\n\"g\r\nh\",\"i\"\r\n\r\nj,k\r", CSVDialect(), chunkBytes: chunkBytes)
    #expect(reading.cells == [["c", "d"], ["e", "f"], ["g\r\nh", "i"], ["j", "k"]])
    #expect(reading.nonForms.blank == 1)
    #expect(reading.rows.map(\.line) == [2, 3, 4, 7])
  }

  @Test("A row of the wrong length costs itself; empty cells beyond the table's width cost nothing")
  func wrongLength() throws {
    let reading = try readCSV("a,b\n1,2,,\n3\n4,5,6\n7,8\n", CSVDialect())
    #expect(reading.cells == [["1", "2"], ["7", "8"]])
    #expect(reading.broken.map(\.code) == [.rowTooFewCells, .rowTooManyCells])
    #expect(reading.broken.map(\.bytes) == ["3", "4,5,6"])
    #expect(reading.broken.map(\.lines) == [3...3, 4...4])
  }

  @Test(
    "A row that ends early is padded where the judge finds that it fits, else it is quarantined in its place",
    arguments: [1, 9, 4096])
  func shortRows(chunkBytes: Int) throws {
    let text =
      "a,b,c,d\n1,Lò Thị,x,y\n2,Lò Văn\n3,\"Lò\nA\"\nlạ,lạc\n4,\"x\"\"y\",z,\n,,\nTổng,25 người\n5,6,7,8,9\nlạ,\"r\nt\"\n6,Lò B"
    let reading = try readCSV(
      text, CSVDialect(), chunkBytes: chunkBytes,
      rowJudge: { batch, row, _ in batch.strings(ofRow: row)[0] == "Tổng" ? .rowTotal : nil },
      paddingShortRows: { batch, row in Int(batch.strings(ofRow: row)[0]) != nil })
    #expect(
      reading.cells == [
        ["1", "Lò Thị", "x", "y"], ["2", "Lò Văn", "", ""], ["3", "Lò\nA", "", ""], ["4", "x\"y", "z", ""],
      ])
    #expect(reading.findings == [.rowCellsLeftOut, .rowCellsLeftOut])
    #expect(
      reading.broken.map(\.code) == [.rowTooFewCells, .rowTooManyCells, .rowTooFewCells, .rowTruncated])
    #expect(reading.broken.map(\.bytes) == ["lạ,lạc", "5,6,7,8,9", "lạ,\"r\nt\"", "6,Lò B"])
    #expect(reading.broken.map(\.lines) == [6...6, 10...10, 11...12, 13...13])
    #expect(reading.broken.map(\.record) == [5, 9, 10, 11])
    #expect(reading.nonForms.total == 1 && reading.nonForms.blank == 1)
  }

  @Test("A quote never closed costs the lines up to the next row that fits, as one form")
  func unclosedQuote() throws {
    let reading = try readCSV("a,b\n1,x\n2,\"y\n3,z\n4,\"q, r\"\n5,w\n", CSVDialect())
    #expect(reading.cells == [["1", "x"], ["3", "z"], ["4", "q, r"], ["5", "w"]])
    #expect(reading.broken == [.init(record: 3, lines: 3...3, code: .rowUnclosedQuote, bytes: "2,\"y\n")])
  }

  @Test("Two rows whose quotes are never closed do not pass for one, though their cells together fit")
  func twoUnclosedQuotes() throws {
    let reading = try readCSV("a,b,c\n1,\"x,3\n4,\"y,6\n7,z,9\n", CSVDialect())
    #expect(reading.cells == [["7", "z", "9"]])
    #expect(
      reading.broken
        == [.init(record: 2, lines: 2...3, code: .rowUnclosedQuote, bytes: "1,\"x,3\n4,\"y,6\n")])
    // Text behind a closing quote on the line of the opening one costs nothing.
    #expect(try readCSV("a,b\n\"x\"y,\"1\n2\"\n", CSVDialect()).cells == [["xy", "1\n2"]])
  }

  /// A person's row of three cells: a number, words, a number.
  static let isRow: LineJudge = { cells in
    Int(String(decoding: cells[0], as: UTF8.self)) != nil
      && Int(String(decoding: cells[2], as: UTF8.self)) != nil
  }

  @Test(
    "Rows between two quotes that are no pair are rows, whatever columns the quotes stand in",
    arguments: [
      "1,Lò An,\"3\n4,Lò Bé,6\n7,Lò Ca,9\"\n", "1,\"Lò An,3\n4,Lò Bé,6\n7,Lò Ca\",9\n",
      "\"1,Lò An,3\n4,Lò Bé,6\n7\",Lò Ca,9\n", "1,\"Lò An,3\n4,Lò Bé,6\n7,Lò Ca,9\"\n",
      "1,Lò An,\"3\n4,Lò Bé,6\nTHÔN,,\n7,Lò Ca\",9\n", "1,Lò An,\"3\r\n4,Lò Bé,6\r\n7,Lò Ca,9\"\r\n",
    ], [1, 9, 4096])
  func rowsBetweenQuotes(rows: String, chunkBytes: Int) throws {
    let reading = try readCSV("a,b,c\n" + rows, CSVDialect(), chunkBytes: chunkBytes, lineJudge: Self.isRow)
    #expect(reading.broken.map(\.code) == [.rowUnclosedQuote])
    #expect(reading.broken.map(\.lines) == [2...2])
    #expect(reading.cells.contains(["4", "Lò Bé", "6"]))
    #expect(reading.cells.last?[0].hasPrefix("7") == true, "\(reading.cells)")
    // A conversion does not know what a row holds, and takes the cell for one.
    #expect(try readCSV("a,b,c\n1,Lò An,\"3\n4,Lò Bé,6\n7,x,9\"\n", CSVDialect()).cells.count == 1)
  }

  @Test("Two rows of which one quote swallowed the border are told apart by their second line")
  func twoRowsBetweenQuotes() throws {
    let reading = try readCSV(
      "a,b,c\n1,Lò An,\"3\n4,Lò Bé,6\"\n7,Lò Ca,9\n", CSVDialect(), lineJudge: Self.isRow)
    #expect(reading.broken.map(\.bytes) == ["1,Lò An,\"3\n"])
    #expect(reading.cells.map { $0[0] } == ["4", "7"])
  }

  @Test(
    "A cell of several lines that are no rows of the table stays a cell",
    arguments: [
      "1,\"Thôn 1\nxã A\",3", "1,\"Thôn 1,\nxã A, tỉnh B,\nViệt Nam\",3", "1,\"x\n5, Lò Ca, 6\ny\",3",
      "\"1\nx\",y,3", "1,x,\"3\ny\"", "1,\"Con: 2\nLò Bé,Lò Ca,Lò Dung\nnữ\",3", "1,\"\n\n\n\",3",
    ])
  func cellsOfLines(row: String) throws {
    let reading = try readCSV("a,b,c\n" + row + "\n7,z,9\n", CSVDialect(), lineJudge: Self.isRow)
    #expect(reading.broken.isEmpty)
    #expect(reading.cells.count == 2 && reading.cells.last == ["7", "z", "9"])
  }

  /// Figures in the first column, words in the second, figures in the last or nothing.
  static let isPerson: ShortRowJudge = { batch, row in
    let cells = batch.strings(ofRow: row)
    return Int(cells[0]) != nil && Int(cells[1]) == nil && !cells[1].isEmpty
      && (cells[3].isEmpty || Int(cells[3]) != nil)
  }

  @Test(
    "A row that line ends inside an unquoted cell part is joined, with a warning, in its place",
    arguments: [
      ("1,Lò Văn\nAn,x,4\n", ["1", "Lò Văn\nAn", "x", "4"]),
      ("1,Lò An,Hà\nTĩnh,4\n", ["1", "Lò An", "Hà\nTĩnh", "4"]),
      ("1,Lò An,Hà\r\nTĩnh,4\r\n", ["1", "Lò An", "Hà\r\nTĩnh", "4"]),
      ("1,\"Lò, An\",Hà\nTĩnh,4\n", ["1", "Lò, An", "Hà\nTĩnh", "4"]),
      ("1,Lò An,xã\nThạch\nKênh,4\n", ["1", "Lò An", "xã\nThạch\nKênh", "4"]),
      ("1,Lò An,xã\nA\nKênh,4", ["1", "Lò An", "xã\nA\nKênh", "4"]),
    ])
  func partedRows(row: String, cells: [String]) throws {
    for text in ["a,b,c,d\n" + row, "a,b,c,d\n9,Lò Bé,y,8\n" + row] {
      let reading = try readCSV(text, CSVDialect(), paddingShortRows: Self.isPerson)
      #expect(reading.cells.last == cells)
      #expect(reading.findings == [.rowLineBroken] && reading.broken.isEmpty)
      #expect(reading.nonForms.sum == 0)
      let index = try #require(reading.indexes.last)
      #expect(index.records - index.joinedRecords == reading.cells.count)
    }
  }

  @Test("People who both end early are two, and what does not fit when it is joined stays apart")
  func shortRowsStayApart() throws {
    let two = try readCSV("a,b,c,d\n1,Lò An,x\n2,Lò Bé\n", CSVDialect(), paddingShortRows: Self.isPerson)
    #expect(two.cells == [["1", "Lò An", "x", ""], ["2", "Lò Bé", "", ""]])
    let misfit = try readCSV("a,b,c,d\n1,Lò An,x\nTĩnh,y\n", CSVDialect(), paddingShortRows: Self.isPerson)
    #expect(misfit.cells == [["1", "Lò An", "x", ""]])
    #expect(misfit.broken.map(\.bytes) == ["Tĩnh,y"])
    // A total behind a row that ends early is a total.
    let total = try readCSV(
      "a,b,c,d\n1,Lò An,x\nTổng,4\n", CSVDialect(),
      rowJudge: { batch, row, _ in batch.strings(ofRow: row)[0] == "Tổng" ? .rowTotal : nil },
      paddingShortRows: Self.isPerson)
    #expect(total.cells.count == 1 && total.nonForms.total == 1 && total.broken.isEmpty)
  }

  @Test("What a quote swallowed of two rows is never a row of which cells were left out")
  func swallowedBorder() throws {
    let reading = try readCSV(
      "a,b,c,d\n1,Lò An,\"x,3\n4,y\"\n7,Lò Ca,z,9\n", CSVDialect(), paddingShortRows: Self.isPerson)
    #expect(reading.cells == [["7", "Lò Ca", "z", "9"]])
    #expect(reading.broken.map(\.code) == [.rowUnclosedQuote] && reading.broken.map(\.lines) == [2...3])
  }

  @Test("A file cut inside a quoted cell, behind a quote or inside a plain cell loses that row, and says so")
  func cutFile() throws {
    for rest in ["2,\"y", "2,\"y\n3,", "2", "\"2", "2,\"y, z", "2,\""] {
      let reading = try readCSV("a,b,c\n1,x,z\n" + rest, CSVDialect())
      #expect(reading.cells == [["1", "x", "z"]], "\(rest)")
      #expect(reading.broken.map(\.code) == [.rowTruncated], "\(rest)")
      #expect(reading.broken.map(\.bytes) == [rest], "\(rest)")
    }
  }

  @Test("Behind a quote never closed as many lines are tried as declared; then reading goes on behind them")
  func recoveryBound() throws {
    var dialect = CSVDialect()
    dialect.recoveryLines = 3
    let reading = try readCSV("a,b\n1,\"x\nm\nn\no\np\n2,y\n3,z\n", dialect)
    #expect(reading.cells == [["2", "y"], ["3", "z"]])
    #expect(reading.broken.map(\.code) == [.rowUnclosedQuote, .rowTooFewCells, .rowTooFewCells])
    #expect(reading.broken.map(\.bytes) == ["1,\"x\nm\nn\n", "o", "p"])
    #expect(reading.broken.map(\.lines) == [2...4, 5...5, 6...6])
  }

  @Test("A row beyond 16 MiB is given up in pieces of that length; the rows around it are read")
  func hugeRow() throws {
    let cell = String(repeating: "x", count: 1_000_000)
    for quote in ["", "\""] {
      let huge = (0..<20).map { _ in quote + cell + quote }.joined(separator: ",")
      let reading = try readCSV("a,b\n1,x\n\(huge)\n2,y\n", CSVDialect())
      #expect(reading.cells == [["1", "x"], ["2", "y"]])
      #expect(reading.broken.first?.code == .rowCellTooLong)
      #expect(reading.broken.first?.bytes.utf8.count == 16 << 20)
      #expect(reading.broken.map(\.bytes).joined() == huge)
    }
  }

  @Test("A stray quote and a NUL byte are kept and reported")
  func strayBytes() throws {
    let reading = try readCSV("a,b\n1,5\" tủ\n2,x\0y\n\"3\"z,w\n", CSVDialect())
    #expect(reading.cells == [["1", "5\" tủ"], ["2", "x\0y"], ["3z", "w"]])
    #expect(
      reading.findings.sorted { $0.rawValue < $1.rawValue } == [.rowStrayQuote, .rowStrayQuote, .rowNulByte])
  }

  @Test("A cell longer than the dialect allows quarantines its row")
  func longCell() throws {
    var dialect = CSVDialect()
    dialect.maximumCellBytes = 10
    let reading = try readCSV("a,b\n1,12345678901\n2,1234567890\n", dialect)
    #expect(reading.cells == [["2", "1234567890"]])
    #expect(reading.broken.map(\.code) == [.rowCellTooLong])
  }

  @Test("An escape character takes the next byte literally")
  func escape() throws {
    let dialect = CSVDialect(escape: UInt8(ascii: "\\"), header: .none)
    let reading = try readCSV("a\\,b,\"c\\\"d\"\ne\\\\,f\n", dialect)
    #expect(reading.cells == [["a,b", "c\"d"], ["e\\", "f"]])
  }

  @Test(
    "Titles above the header, blank rows, repeated headers and judged rows are counted, not taken for forms")
  func nonForms() throws {
    let text =
      "UBND xã,,\n\nDanh sách,,\nSTT,Họ tên,Năm sinh\n1,Lò A,1950\n,,\nSTT,Họ tên,Năm sinh\n2,Vi B,1960\nTổng cộng,,\n"
    let reading = try readCSV(
      text, CSVDialect(),
      headerJudge: { cells in Double(cells.count { $0 == "Họ tên" || $0 == "Năm sinh" }) },
      rowJudge: { batch, row, _ in
        batch.text.string(batch.cell(row: row, column: 0)).hasPrefix("Tổng") ? .rowTotal : nil
      })
    #expect(reading.cells == [["1", "Lò A", "1950"], ["2", "Vi B", "1960"]])
    #expect(reading.rows.map(\.record) == [5, 8])
    #expect(reading.rows.map(\.line) == [5, 8])
    #expect(reading.nonForms.title == 2)
    #expect(reading.nonForms.blank == 2)
    #expect(reading.nonForms.repeatedHeader == 1)
    #expect(reading.nonForms.total == 1)
  }

  @Test("Files put one behind the other, each with its byte order mark and header, are one table")
  func concatenatedFiles() throws {
    for header in ["so,ten", "\"so\",\"ten\""] {
      let file = "\u{feff}\(header)\n1,Lò A\n"
      let reading = try readCSV(file + file, CSVDialect())
      #expect(reading.cells == [["1", "Lò A"], ["1", "Lò A"]])
      #expect(reading.nonForms.repeatedHeader == 1)
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("A header that no record can be refuses the file; a declared row is taken as it is")
  func headerRow() throws {
    #expect(throws: ReadingError(.unreadable(.headerNotFound), file: "forms.csv")) {
      try readCSV("1,2\n3,4\n", CSVDialect(), headerJudge: { _ in 0 })
    }
    let reading = try readCSV("x\na,b\n1,2\n", CSVDialect(header: .row(2)))
    #expect(reading.cells == [["1", "2"]])
    #expect(reading.nonForms.title == 1)
  }

  @Test("Below the first form of a list no header is looked for that would make titles of the forms above it")
  func headerAboveForms() throws {
    let temporary = try TemporaryFile("Sổ hộ\na,x\n1,2\na,b\n3,4\n")
    func reader(_ rows: TopRowJudge?) throws -> CSVFormReader {
      try CSVFormReader(
        file: temporary.file, dialect: CSVDialect(header: .found),
        headerJudge: { $0.contains("b") ? 1 : $0.contains("a") ? 0.5 : 0 }, topRowJudge: rows)
    }
    let judge = TopRowJudge(
      forms: { header in { row in header.contains("a") && row.contains("1") } }, areParts: { _ in false })
    #expect(try reader(judge).columnNames == ["a", "x"])
    #expect(try reader(judge).preamble.nonForms.title == 1)
    #expect(try reader(nil).columnNames == ["a", "b"])
  }

  @Test("A header of two rows gives joined names")
  func twoRowHeader() throws {
    let temporary = try TemporaryFile("STT,Họ tên,Năm sinh,,Nơi ở\n,,Nam,Nữ,\n1,Lò A,1950,,Mai Sơn\n")
    var dialect = CSVDialect(header: .row(1))
    dialect.headerRecords = 2
    let reader = try CSVFormReader(file: temporary.file, dialect: dialect)
    #expect(reader.columnNames == ["STT", "Họ tên", "Năm sinh / Nam", "Năm sinh / Nữ", "Nơi ở"])
    let reading = try WholeReading(of: reader)
    #expect(reading.cells == [["1", "Lò A", "1950", "", "Mai Sơn"]])
    #expect(reading.rows.map(\.record) == [3])
  }

  @Test("A byte order mark is no part of the first name")
  func byteOrderMark() throws {
    let temporary = try TemporaryFile("\u{feff}a,b\n1,2\n")
    let reader = try CSVFormReader(file: temporary.file)
    #expect(reader.columnNames == ["a", "b"])
    #expect(try WholeReading(of: reader).rows.map(\.byteOffset) == [7])
  }

  private func manyRows() -> String {
    var text = "so,ten,ghi chú\n"
    for row in 0..<20_000 {
      text +=
        row % 97 == 0
        ? "\(row),\"mở,x\n" : row % 10 == 0 ? "\(row),\"a\nb\",\"x, y\"\n" : "\(row),Lò Văn A,z\n"
    }
    return text
  }

  @Test("Any number of workers get the same batches as one", arguments: [2, 4])
  func workers(count: Int) async throws {
    let temporary = try TemporaryFile(manyRows())
    let options = CSVReadingOptions(chunkBytes: 4096)
    let alone = try WholeReading(of: CSVFormReader(file: temporary.file, options: options))
    let reader = try CSVFormReader(file: temporary.file, options: options)
    #expect(try await reader.parts(pulledBy: count).joined(after: reader.preamble) == alone)
    #expect(alone.cells.count + alone.broken.count == 20_000)
  }

  @Test(
    "A file that is shorter than it was when it was opened is told of, to every worker", arguments: [1, 3])
  func shrunkFile(count: Int) async throws {
    let temporary = try TemporaryFile(manyRows())
    let reader = try CSVFormReader(file: temporary.file, options: CSVReadingOptions(chunkBytes: 4096))
    truncate(temporary.path, 100_000)
    await #expect {
      try await reader.parts(pulledBy: count)
    } throws: { error in
      (error as? ReadingError)?.reason == .changed
    }
  }

  @Test("What is added to a file behind its end while it is read is not read")
  func grownFile() throws {
    let temporary = try TemporaryFile("a,b\n1,2\n3")
    let reader = try CSVFormReader(file: temporary.file)
    let file = open(temporary.path, O_WRONLY | O_APPEND)
    write(file, ",4\n", 3)
    close(file)
    let reading = try WholeReading(of: reader)
    #expect(reading.cells == [["1", "2"]])
    #expect(reading.broken.map(\.code) == [.rowTruncated])
  }

  @Test("A batch read again by its index is the same; a changed file is noticed")
  func rereading() throws {
    let temporary = try TemporaryFile(manyRows())
    let reader = try CSVFormReader(file: temporary.file, options: CSVReadingOptions(chunkBytes: 3000))
    let whole = try WholeReading(of: reader)
    var batch = FormBatch()
    var again = WholeReading()
    for index in whole.indexes.reversed() {
      try reader.reread(index, into: &batch)
      var part = WholeReading()
      part.append(batch, record: 0, line: 0)
      again.rows = part.rows + again.rows
    }
    #expect(again.cells == whole.cells)
    #expect(try WholeReading(of: reader.restarted()) == whole)

    let file = open(temporary.path, O_WRONLY)
    pwrite(file, "?", 1, 9000)
    close(file)
    let touched = try #require(whole.indexes.first { $0.byteStart <= 9000 && 9000 < $0.byteEnd })
    #expect(throws: ReadingError.self) { try reader.reread(touched, into: &batch) }
  }

  @Test("The delimiter is told from the start of the file, with evidence", arguments: [",", ";", "\t", "|"])
  func detection(delimiter: String) {
    let rows = ["so", "ten", "nơi ở"].joined(separator: delimiter) + "\n"
    let text = rows + (0..<20).map { "\($0)\(delimiter)Lò A\(delimiter)\"xóm 1, xã B; C\"\n" }.joined()
    let (dialect, evidence) = CSVDialect.detect(Array(text.utf8))
    #expect(dialect.delimiter == delimiter.utf8.first)
    #expect(evidence.cells == 3)
    #expect(evidence.share == 1)
    #expect(!evidence.isDoubtful)
  }
}
