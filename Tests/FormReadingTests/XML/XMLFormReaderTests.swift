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
}
