import ByteText
import PopulationBaseline
import ResidentModel
import Testing

/// A reader of RFC 4180, one byte at a time: what a table must look like to someone else.
func readCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var bytes = Array(text.utf8)[...]
  func end() { row.append(String(decoding: cell, as: UTF8.self)); cell = [] }
  while let byte = bytes.popFirst() {
    switch (byte, isQuoted) {
    case (0x22, true) where bytes.first == 0x22: cell.append(bytes.removeFirst())
    case (0x22, _): isQuoted.toggle()
    case (0x2c, false): end()
    case (0x0a, false):
      end()
      rows.append(row)
      row = []
    default: cell.append(byte)
    }
  }
  return rows
}

extension CSVLines {
  var rows: [[String]] { readCSV(bytes.string(ByteRange(0, bytes.count))) }
}

@Suite("Tables")
struct TablesTests {
  var files: SourceFiles {
    var files = SourceFiles()
    files.add(source: "thuong_tru", file: "xã mẫu, 1.csv")
    return files
  }

  // MARK: Lines

  @Test("Any cells come back from a reader of RFC 4180 as they were")
  func roundTrip() {
    let alphabet: [UInt8] = Array("ab ,\"\n\r;é'=\t|".utf8)
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let cells = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        String(
          decoding: (0..<Int.random(in: 0...20, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? 0
          },
          as: UTF8.self)
      }
      var lines = CSVLines()
      for cell in cells { lines.cell(cell) }
      lines.endLine()
      lines.cell("x")
      lines.endLine()
      #expect(lines.rows == [cells, ["x"]], "seed \(seed)")
      #expect(lines.count == 2)
    }
  }

  @Test("A byte that asks for quotes is seen at every place of a cell of any length, and no other byte is")
  func quotesAreSeen() {
    for length in 1...40 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var cell = [UInt8](repeating: 0x2d, count: length)
          cell[place] = byte
          var lines = CSVLines()
          lines.cell(cell.span)
          let isQuoted = lines.bytes.count > length
          if isQuoted != [0x22, 0x2c, 0x0a, 0x0d].contains(byte) {
            Issue.record("byte \(byte) at \(place) of \(length)")
          }
        }
      }
    }
  }

  @Test("A cell is quoted only when it must be")
  func quoting() {
    var lines = CSVLines()
    for cell in ["Lê Thị Hoà", "a,b", "nói \"ừ\"", "", "-5", " x ", "12345678,"] { lines.cell(cell) }
    lines.endLine()
    #expect(
      lines.bytes.string(ByteRange(0, lines.bytes.count))
        == "Lê Thị Hoà,\"a,b\",\"nói \"\"ừ\"\"\",,-5, x ,\"12345678,\"\n")
  }

  @Test("Numbers are written with a point and fixed decimals; what is no number is empty")
  func numbers() {
    var lines = CSVLines()
    lines.cell(-12.345, decimals: 2)
    lines.cell(0.9999996, decimals: 6)
    lines.cell(0.05, decimals: 1)
    lines.cell(.nan, decimals: 2)
    lines.cell(7.0, decimals: 0)
    lines.cell(-42)
    lines.cell(code: 42, digits: 5)
    lines.cell(code: 0, digits: 5)
    lines.endLine()
    #expect(lines.rows == [["-12.35", "1.000000", "0.1", "", "7", "-42", "00042", ""]])
  }

  // MARK: Escaping

  @Test("Escaped bytes are valid text without control characters, and give the bytes back")
  func escaping() {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      let pieces: [[UInt8]] = [
        Array("Nguyễn".utf8), [0xff], [0xc3], [0xe1, 0xbb], [0xed, 0xa0, 0x80], [0], [10], [0x5c],
        Array("\\x41".utf8),
        [0xf4, 0x90, 0x80, 0x80], Array("😀".utf8), [0xc2, 0x85], [0x7f], Array("a,\"b".utf8), [0xc0, 0xaf],
      ]
      let original = (0..<12).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      var escaped = ByteBuffer()
      appendEscaped(original.span, to: &escaped)
      let text = escaped.string(ByteRange(0, escaped.count))
      #expect(text.utf8.count == escaped.count, "valid UTF-8, seed \(seed)")
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) })
      #expect(unescape(Array(text.utf8)) == original, "seed \(seed)")
    }
  }

  func unescape(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == 0x5c else {
        bytes.append(byte)
        continue
      }
      guard rest.removeFirst() == UInt8(ascii: "x") else {
        bytes.append(0x5c)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  // MARK: Rows

  @Test("Every row of every table has as many cells as the header")
  func widths() {
    let forms = gather([
      InventedForm("A") {
        $0.texts = [.fullName: "Lê, Thị \"Hoà\"", .phone: "0912000001"]
        $0.claim(.permanent, commune(1), from: day(2010, 1, 1))
      },
      InventedForm("B") {
        $0.texts = [.fullName: "Le Thi Hoa"]
        $0.claim(.permanent, commune(2), from: day(2020, 1, 1))
      },
    ])
    let id = PersonID(identity: 1)
    func expectUniform(_ table: some TableWriter, _ fill: (inout CSVLines) -> Void) {
      var lines = CSVLines()
      table.appendHeader(to: &lines)
      fill(&lines)
      let rows = lines.rows
      #expect(rows.count > 1 && rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      #expect(rows.first == table.columns)
      #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
    }

    var record = GoldenRecord()
    Survivorship(fields: testFields).chooseRecord(of: forms.people[0], in: forms, into: &record)
    var registered: [TwoPlaceLine] = []
    TwoPlaceRegister(asOf: testDay, places: PlaceCodes())
      .appendLines(of: forms.people[0], in: forms, to: &registered)
    var facts = forms.facts(at: 0)
    facts.birthDate = day(1990, 1, 1)
    let text = ByteBuffer()
    let empty = [ByteRange](repeating: .empty, count: testFields.count)
    let origin = FormOrigin(file: 0, row: 2)

    let baseline = BaselineTable(fields: testFields, basis: QuotaBasis(), asOf: testDay)
    expectUniform(baseline) {
      baseline.appendRow(id, record, in: forms, files: files, to: &$0)
      var cells = CSVLines()
      var ends: [UInt32] = []
      let form = baseline.render(facts, cells: empty.span, in: text, to: &cells, partEnds: &ends)
      baseline.appendRow(id, form, in: cells.bytes.span, origin: origin, files: files, to: &$0)
    }
    let records = RecordTable(fields: testFields)
    expectUniform(records) {
      var cells = CSVLines()
      var ends: [UInt32] = []
      let form = baseline.render(facts, cells: empty.span, in: text, to: &cells, partEnds: &ends)
      records.appendRow(form, in: cells.bytes.span, origin: origin, files: files, to: &$0)
    }
    let memberships = MembershipTable()
    expectUniform(memberships) {
      for (outcome, reason) in [
        (FormOutcome.person(id), MembershipReason.onlyForm), (.merged(id), .matchWeight),
        (.quarantined, .quarantined(.rowUnclosedQuote)),
      ] {
        memberships.appendRow(
          formNumber: [0x41, 0x2c].span, origin: origin, files: files, outcome: outcome, reason: reason,
          to: &$0)
      }
    }
    let twoPlace = TwoPlaceTable()
    #expect(registered.count == 1)
    expectUniform(twoPlace) {
      for line in registered {
        twoPlace.appendRow(line, person: id, in: forms, files: files, to: &$0)
        twoPlace.appendRow(line, person: id, other: PersonID(identity: 2), in: forms, files: files, to: &$0)
      }
    }
    let links = LinkTable(name: "links", comparisons: ["ho_ten", "ngay_sinh"])
    expectUniform(links) {
      let side = LinkTable.Side(formNumber: .empty, origin: origin)
      links.appendRow(
        side, side, in: text, files: files, weight: 12.5, probability: 0.99, decision: .link,
        levels: ["bằng nhau", "khác"], to: &$0)
    }
    var (tally, quota, bridge) = (
      TallyCube(asOf: testDay), QuotaCounts(asOf: testDay, basis: QuotaBasis()),
      BridgeCounts(asOf: testDay, basis: QuotaBasis())
    )
    tally.count(facts)
    quota.count(facts)
    bridge.countPerson(facts)
    let name = { (unit: CountedUnit) in "Xã số \(unit.commune), tỉnh 42" }
    var households = HouseholdCounts()
    facts.household = 5
    households.count(facts)
    expectUniform(TallyTable()) {
      TallyTable().appendRows(tally, unitName: name, to: &$0)
      TallyTable().appendRows(households, unitName: name, to: &$0)
      #expect($0.count == 4)
    }
    expectUniform(QuotaTable()) { QuotaTable().appendRows(quota, unitName: name, to: &$0) }
    expectUniform(BridgeTable()) { BridgeTable().appendRows(bridge, unitName: name, to: &$0) }
    let quarantine = QuarantineTable()
    expectUniform(quarantine) {
      quarantine.appendRow(
        origin: origin, files: files, lines: 3...9, byteOffset: 77, code: .rowUnclosedQuote,
        original: [0x22, 0x0a, 0xff].span, advice: "đóng dấu nháy, rồi đọc lại", to: &$0)
    }
    let changes = ChangeTable()
    expectUniform(changes) {
      var change = CSVLines()
      changes.render(
        field: .fullName, rules: [ChangeRules(.titleCase), ChangeRules(.spaces)],
        original: Array("LÊ  HOÀ".utf8).span, cleaned: Array("Lê Hoà".utf8).span, to: &change)
      changes.appendRow(
        numberCell: [0x41].span, origin: origin, files: files, change: change.bytes.span, to: &$0)
    }
  }

  @Test("A baseline line names the form of each field that is not the base form's")
  func provenance() throws {
    let forms = gather([
      InventedForm("P|2") {
        $0.texts = [.fullName: "Lê Thị Hoà", .phone: "0912000001"]
        $0.claim(.temporary, commune(2))
      },
      InventedForm("P1") {
        $0.texts = [.fullName: "Le Thi Hoa", .commune: "Thạch Kênh"]
        $0.claim(.permanent, oldCommune(100, now: 0))
        $0.facts.birthDate = PartialDate(year: 1950)!  // a real year
      },
    ])
    var record = GoldenRecord()
    Survivorship(fields: testFields).chooseRecord(of: forms.people[0], in: forms, into: &record)
    let table = BaselineTable(fields: testFields, basis: QuotaBasis(), asOf: testDay)
    var lines = CSVLines()
    table.appendRow(PersonID(identity: 1), record, in: forms, files: files, to: &lines)
    let row = try #require(lines.rows.first)
    func cell(_ column: String) -> String { table.columns.firstIndex(of: column).map { row[$0] } ?? "?" }
    #expect(cell("ho_ten") == "Lê Thị Hoà")
    #expect(cell("xa") == "Thạch Kênh")
    #expect(cell("dien_thoai") == "0912000001")
    #expect(cell("so_phieu_goc") == "P1|P\\|2")
    #expect(cell("nguon_goc") == "ho_ten=2/co-dau/1|dien_thoai=2/duy-nhat/0|so_phieu=1/theo-nhom/1")
    #expect(cell("ma_xa") == "00100" && cell("ngay_danh_muc") == "2025-03-01" && cell("ma_tinh") == "42")
    #expect(cell("cu_tru") == "thuong-tru" && cell("trang_thai") == "dang-cu-tru")
  }

  @Test("Without a commune a line has no date of a list, as in tables of counts, and has its province")
  func provinceAlone() throws {
    var facts = FormFacts()
    facts.primaryClaim.place.newestProvince = 42
    let table = BaselineTable(fields: testFields, basis: QuotaBasis(), asOf: testDay)
    var lines = CSVLines()
    var rendered = CSVLines()
    var ends: [UInt32] = []
    let cells = [ByteRange](repeating: .empty, count: testFields.count)
    let form = table.render(facts, cells: cells.span, in: ByteBuffer(), to: &rendered, partEnds: &ends)
    table.appendRow(
      PersonID(identity: 1), form, in: rendered.bytes.span, origin: FormOrigin(file: 0, row: 1), files: files,
      to: &lines)
    let row = try #require(lines.rows.first)
    func cell(_ column: String) -> String { table.columns.firstIndex(of: column).map { row[$0] } ?? "?" }
    #expect(cell("ma_xa") == "" && cell("ma_tinh") == "42" && cell("ngay_danh_muc") == "")
  }

  @Test("A form without a number is named by its file and row")
  func formWithoutNumber() throws {
    let table = BaselineTable(fields: testFields, basis: QuotaBasis(), asOf: testDay)
    var lines = CSVLines()
    let cells = [ByteRange](repeating: .empty, count: testFields.count)
    var rendered = CSVLines()
    var ends: [UInt32] = []
    let form = table.render(
      FormFacts(), cells: cells.span, in: ByteBuffer(), to: &rendered, partEnds: &ends)
    table.appendRow(
      PersonID(identity: 1), form, in: rendered.bytes.span, origin: FormOrigin(file: 0, row: 17),
      files: files,
      to: &lines)
    let row = try #require(lines.rows.first)
    #expect(row[row.count - 2] == "xã mẫu, 1.csv#17")
  }

  @Test("A two-place line shows both places as written, both dates, the evidence and the advice")
  func twoPlaceRow() throws {
    let forms = gather([
      InventedForm("A") {
        $0.texts = [.commune: "Xã Đông", .province: "Hà Tĩnh"]
        $0.claim(.permanent, commune(18_301), from: day(2010, 1, 1))
        $0.facts.personalNumber = PersonalNumber(rawValue: 42_080_000_017)
      },
      InventedForm("B") {
        $0.texts = [.commune: "Xã Tây"]
        $0.claim(.permanent, commune(2), from: day(2020, 1, 1))
        $0.facts.personalNumber = PersonalNumber(rawValue: 42_080_000_017)
      },
    ])
    var registered: [TwoPlaceLine] = []
    TwoPlaceRegister(asOf: testDay, places: PlaceCodes())
      .appendLines(of: forms.people[0], in: forms, to: &registered)
    let line = try #require(registered.first)
    var lines = CSVLines()
    let table = TwoPlaceTable()
    table.appendRow(line, person: PersonID(identity: 1), in: forms, files: files, to: &lines)
    let row = Dictionary(uniqueKeysWithValues: zip(table.columns, try #require(lines.rows.first)))
    #expect(row["loai"] == "hai-thuong-tru" && row["ma_nguoi_b"] == "")
    #expect(row["so_phieu_a"] == "A" && row["so_phieu_b"] == "B")
    #expect(row["noi_a"] == "Xã Đông, Hà Tĩnh" && row["noi_b"] == "Xã Tây")
    #expect(row["ma_xa_a"] == "18301" && row["ma_xa_b"] == "00002")
    #expect(row["ngay_a"] == "2010-01-01" && row["ngay_b"] == "2020-01-01")
    #expect(row["bang_chung"] == "cung-so-dinh-danh|a-cu-hon" && row["de_nghi"] == "xoa-thuong-tru-a")
  }
}
