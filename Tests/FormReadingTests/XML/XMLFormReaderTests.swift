import ResidentModel
import Testing

@testable import FormReading

@Suite("XML files")
struct XMLFormReaderTests {
  private static let layout = XMLLayout(
    record: "DanhSachPhieu/Phieu",
    columns: ["@ma", "HoTen", "NoiThuongTru/Xa", "NoiThuongTru/@tinh", "GhiChu"])

  private func read(
    _ text: String, _ layout: XMLLayout = layout, options: XMLReadingOptions = XMLReadingOptions()
  ) throws -> WholeReading {
    try read(Array(text.utf8), layout, options: options)
  }

  private func read(
    _ bytes: [UInt8], _ layout: XMLLayout = layout, options: XMLReadingOptions = XMLReadingOptions()
  ) throws -> WholeReading {
    let temporary = try TemporaryFile(bytes, name: "forms.xml")
    return try WholeReading(of: XMLFormReader(file: temporary.file, layout: layout, options: options))
  }

  private func refusal(_ text: String, options: XMLReadingOptions = XMLReadingOptions()) -> ReadingError? {
    do {
      _ = try read(text, options: options)
      return nil
    } catch { return error as? ReadingError }
  }

  @Test("Attributes, nested and repeated elements, CDATA and predefined entities become cells")
  func columns() throws {
    let reading = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <DanhSachPhieu>
        <Tieu>Danh sách</Tieu>
        <Phieu ma="A&amp;1">
          <HoTen> Lò Văn <![CDATA[<Inh>]]> </HoTen>
          <NoiThuongTru tinh="Sơn La"><Xa>Chiềng
      Mai</Xa></NoiThuongTru>
          <GhiChu>một</GhiChu><GhiChu/><GhiChu>hai</GhiChu>
        </Phieu>
        <x:Phieu xmlns:x="urn:x" ma='2'><x:HoTen>Vi Thị Hà &lt;3</x:HoTen></x:Phieu>
      </DanhSachPhieu>
      """)
    #expect(
      reading.cells == [
        ["A&1", "Lò Văn <Inh>", "Chiềng\nMai", "Sơn La", "một; hai"], ["2", "Vi Thị Hà <3", "", "", ""],
      ])
    #expect(reading.rows.map(\.line) == [4, 10])
    #expect(reading.rows.map(\.byteOffset) == [83, 291])
  }

  private func form(_ body: String) throws -> [[String]] {
    try read("<DanhSachPhieu><Phieu>\(body)</Phieu></DanhSachPhieu>").cells
  }

  @Test("CDATA is text as it stands, alone, beside other text and cut in two")
  func characterData() throws {
    #expect(try form("<HoTen><![CDATA[<b>&amp;]]></HoTen>") == [["", "<b>&amp;", "", "", ""]])
    #expect(try form("<HoTen>Lò <![CDATA[Văn]]> Inh</HoTen>") == [["", "Lò Văn Inh", "", "", ""]])
    #expect(try form("<HoTen><![CDATA[a]]]]><![CDATA[>b]]></HoTen>") == [["", "a]]>b", "", "", ""]])
    #expect(try form("<HoTen><![CDATA[]]></HoTen>") == [["", "", "", "", ""]])
  }

  @Test("Prefixes and namespaces make no difference: names are compared by what follows the prefix")
  func namespaces() throws {
    for (open, prefix) in [
      ("xmlns='urn:a'", ""), ("xmlns:p='urn:a'", "p:"), ("xmlns:a='urn:1' xmlns:p='urn:2'", "p:"),
    ] {
      let text =
        "<\(prefix)DanhSachPhieu \(open)><\(prefix)Phieu ma='7'><\(prefix)HoTen>Vi Thị Hà</\(prefix)HoTen>"
        + "</\(prefix)Phieu></\(prefix)DanhSachPhieu>"
      #expect(try read(text).cells == [["7", "Vi Thị Hà", "", "", ""]], "\(open)")
    }
  }

  @Test(
    "Texts of a repeated element, and its attributes, are joined in the order they come; empty ones leave no mark"
  )
  func repeatedElements() throws {
    let cells = try form("<GhiChu>a</GhiChu><HoTen>x</HoTen><GhiChu/><GhiChu> b </GhiChu><GhiChu>c</GhiChu>")
    #expect(cells == [["", "x", "", "", "a;  b ; c"]])
    let places = try form(
      "<NoiThuongTru tinh='11'><Xa>A</Xa></NoiThuongTru><NoiThuongTru><Xa>B</Xa></NoiThuongTru><NoiThuongTru tinh=\"42\"/>"
    )
    #expect(places == [["", "", "A; B", "11; 42", ""]])
  }

  @Test(
    "A path ends in an attribute of the form or of an element below it; the same name elsewhere is another path"
  )
  func attributePaths() throws {
    let text =
      "<DanhSachPhieu ma='0'><Phieu ma='&lt;1&gt; &quot;&#x1EA1;&quot; &amp;amp;' tinh='9'><HoTen ma='3'>A</HoTen>"
      + "<NoiThuongTru ma='4' tinh='Sơn\nLa'/></Phieu></DanhSachPhieu>"
    #expect(try read(text).cells == [["<1> \"ạ\" &amp;", "A", "", "Sơn La", ""]])
  }

  @Test(
    "Places of forms in a windows-1258 document count its text as UTF-8, wherever the reader's chunks cut it")
  func narrowEncoding() throws {
    // Letters of windows-1258: base letters, marked vowels, tones behind them.
    let legacy: [UInt8] = Array("Tr".utf8) + [0xe2, 0xcc] + Array("n Th".utf8) + [0x69, 0xf2]
    func document(_ name: [UInt8], encoding: String) -> [UInt8] {
      var bytes = Array("<?xml version='1.0' encoding='\(encoding)'?>\n<DanhSachPhieu>\n".utf8)
      for form in 0..<4000 {
        bytes += Array("<Phieu ma='\(form)'><HoTen>".utf8) + name + Array("</HoTen>\n</Phieu>\n".utf8)
      }
      return bytes + Array("<Phieu><HoTen>".utf8) + name
    }
    var options = XMLReadingOptions()
    options.keepsRecordsBeforeFault = true
    let narrow = try read(document(legacy, encoding: "windows-1258"), options: options)
    let wide = try read(document(Array("Trần Thị".utf8), encoding: "utf-8"), options: options)
    let shift = UInt64("windows-1258".utf8.count - "utf-8".utf8.count)
    #expect(narrow.rows.count == 4000)
    #expect(narrow.cells == wide.cells)
    #expect(narrow.rows.map(\.byteOffset) == wide.rows.map { $0.byteOffset + shift })
    #expect(narrow.rows.map(\.line) == wide.rows.map(\.line))
    #expect(narrow.broken.map(\.bytes) == ["<Phieu><HoTen>Trần Thị"])
    #expect(narrow.broken == wide.broken)
  }

  @Test(
    "A document whose bytes are plainly UTF-8 is known for it, whatever it declares",
    arguments: ["windows-1252", "ISO-8859-1", "us-ascii", "windows-1258"])
  func misdeclaredEncoding(_ encoding: String) throws {
    func document(_ name: [UInt8]) -> [UInt8] {
      Array("<?xml version='1.0' encoding='\(encoding)'?>\n<DanhSachPhieu><Phieu/><Phieu><HoTen>".utf8)
        + name + Array("</HoTen></Phieu></DanhSachPhieu>".utf8)
    }
    let file = try TemporaryFile(document(Array("Trần Thị Mơ".utf8)))
    #expect(try XMLDiscovery(of: file.file).encodingIsMisdeclared)
    guard encoding != "us-ascii" else { return }
    // One byte for a letter: what is declared.
    let narrow = try TemporaryFile(document(Array("Tu".utf8) + [0xea, 0x20] + Array("L".utf8) + [0xea]))
    #expect(try !XMLDiscovery(of: narrow.file).encodingIsMisdeclared)
  }

  @Test("Batches of any size give the same records, places included")
  func batchSizes() throws {
    var text = "<DanhSachPhieu>\n"
    for form in 0..<5000 { text += "<Phieu ma=\"\(form)\">\n<HoTen>Người \(form)</HoTen></Phieu>\n" }
    text += "</DanhSachPhieu>"
    let whole = try read(text)
    #expect(whole.rows.count == 5000)
    #expect(whole.rows[4999].line == 2 * 4999 + 2)
    for records in [1, 7, 1000] {
      var options = XMLReadingOptions()
      options.batchRecords = records
      #expect(try read(text, options: options).rows == whole.rows)
    }
  }

  @Test("A document type is refused before the parser sees it")
  func documentType() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><DanhSachPhieu>&b;</DanhSachPhieu>"
    #expect(refusal(bomb)?.reason == .unreadable(.xmlDoctype))
  }

  @Test("A fault refuses the file, with its line; or keeps what closed before and quarantines what it broke")
  func brokenRecord() throws {
    let text =
      "<DanhSachPhieu>\n<Phieu><HoTen>A</HoTen></Phieu>\n<Phieu><HoTen>B</Ten></Phieu></DanhSachPhieu>"
    let error = try #require(refusal(text))
    #expect(error.reason == .unreadable(.xmlMalformed))
    #expect(error.line == 3)
    #expect(error.exitCode == 65)
    var options = XMLReadingOptions()
    options.keepsRecordsBeforeFault = true
    let reading = try read(text, options: options)
    #expect(reading.cells == [["", "A", "", "", ""]])
    #expect(reading.broken.map(\.code) == [.xmlRecordBroken])
    #expect(reading.broken.first?.bytes.hasPrefix("<Phieu><HoTen>B</Ten>") == true)
    #expect(reading.broken.first?.lines == 3...3)
  }

  @Test(
    "Where forms before a fault are kept the fault is told of once, with its line, also when it broke no form",
    arguments: [
      ("<r>\n<p><t>a</t></p>\n<p><t>b</t></p>\n", FindingCode.xmlMalformed, 3),
      ("<r>\n<p><t>a</t></p>\n<p><t>b</t></p>\n</r>\n<r/>", .xmlTrailingContent, 5),
      ("<r>\n<p><t>a</t></p>\n<p><t>b</t></p>\n<p><t>c</u>", .xmlMalformed, 4),
    ])
  func faultsAreTold(text: String, code: FindingCode, line: UInt64) throws {
    let file = try TemporaryFile(text, name: "forms.xml")
    for batchRecords in [1, 2, 3, 100] {
      var options = XMLReadingOptions()
      options.keepsRecordsBeforeFault = true
      options.batchRecords = batchRecords
      let reader = try XMLFormReader(
        file: file.file, layout: XMLLayout(record: "r/p", columns: ["t"]), options: options)
      var batch = FormBatch()
      var indexes: [BatchIndex] = []
      var rows = 0
      var faults: [(DocumentFault, chunk: UInt32)] = []
      while try reader.next(into: &batch) {
        rows += batch.rows.count
        indexes.append(batch.index)
        if let fault = batch.fault { faults.append((fault, batch.index.chunk)) }
      }
      let places = BatchPlaces(preamble: reader.preamble, indexes: indexes)
      #expect(rows == 2 && faults.map(\.0.code) == [code], "batches of \(batchRecords)")
      #expect(
        faults.map { places.line($0.0.place.line, chunk: $0.chunk) } == [line], "batches of \(batchRecords)")
    }
  }

  @Test("A broken record is quarantined from its first byte on, wherever the reader's chunks cut its tag")
  func brokenRecordAcrossChunks() throws {
    var options = XMLReadingOptions()
    options.keepsRecordsBeforeFault = true
    let broken = "<Phieu ma=\"12\"><HoTen>B</Ten>"
    for cut in 0...broken.utf8.count {
      var text = "<DanhSachPhieu><Phieu><HoTen>A</HoTen></Phieu>"
      text += String(repeating: " ", count: (64 << 10) - text.utf8.count - cut) + broken
      let reading = try read(text, options: options)
      #expect(reading.cells.count == 1, "\(cut) bytes in the first chunk")
      #expect(reading.broken.map(\.bytes) == [broken], "\(cut) bytes in the first chunk")
    }
  }
}
