import ByteText
import FormReading
import Glibc
import RecordLinkage
import ResidentModel
import Testing
import VietnameseText

@testable import FormCleaning

/// What a worker remembers, and what it saw on the row before, must not show in what it makes of a form.
@Suite("Normalising forms")
struct FormNormaliserTests {
  private static let headings =
    "so_phieu,ho_ten,ngay_sinh,so_dinh_danh,que_quan,noi_khai_sinh,thon,xa,huyen,tinh,so_ho,ten_chu_ho,dan_toc,ghi_chu"

  /// Rows that repeat cells of the row before in every combination, some of them odd.
  private static let rows: [String] = {
    let cells: [[String]] = [
      ["P-1", "p 2", "Ｐ３"], ["Nguyễn Văn An", "nguyễn  văn an", "TrÇn ThÞ H­êng", ""],
      ["05/03/1960", "1960-03-05", "5.3.60", "ngày 5 tháng 3 năm 1960"],
      ["042060000123", "42060000123", "?"],
      ["Xã Thạch Kênh, Huyện Thạch Hà, Tỉnh Hà Tĩnh", "Hà Tĩnh", ""], ["Tỉnh Hà Tĩnh", "Thach Kenh", ""],
      ["Xóm 1", "xom 1", "Th?n  2"], ["Xã Thạch Kênh", "Thạch Kênh ", "Phường 1", ""],
      ["Huyện Thạch Hà", ""],
      ["Tỉnh Hà Tĩnh", "Hà  Tĩnh"], ["012 670", "012670", "A-7"],
      ["Nguyễn Văn An", "Nguyen Van An", "", "ông Trần B"],
      ["Kinh", "kinh", "Ê-đê", "lạ"], ["", "đã chuyển", "x  y"],
    ]
    var state: UInt64 = 11
    return (0..<400).map { _ in
      cells.map { choices in
        state = stableHash(state)
        // The first is by far the most frequent, as in lists.
        let text = choices[state % 3 == 0 ? Int(state >> 8) % choices.count : 0]
        return "\"\(text)\""
      }.joined(separator: ",")
    }
  }()

  /// What is made of a form: its texts, the rules that changed them, facts, hashes and findings.
  private struct Result: Equatable {
    var texts: [[UInt8]]
    var rules: [ChangeRules]
    var facts: String
    var hashes: [UInt64]
    var findings: [Finding]
  }

  private func results(
    _ rows: [String], under headings: String = Self.headings, decoder: ColumnDecoder? = nil,
    selected: [UInt32]? = nil, keepsTexts: Bool = true, sharing learnt: LearntTexts? = nil
  ) throws -> [Result] {
    let file = try TemporaryFile(([headings] + rows).joined(separator: "\n") + "\n")
    let reader = try CSVFormReader(file: FormFile(path: file.path), dialect: CSVDialect(header: .row(1)))
    let columns = reader.columnNames.enumerated().compactMap { index, name in
      ResidentField(name: name).map { SourceColumns.Column(field: $0, index: index, decoder: decoder) }
    }
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let source = SourceColumns(columns: columns, claims: .permanent, source: 0, asOf: asOf)
    var normaliser = FormNormaliser(places: PlaceResolver(sharing: learnt), sharing: learnt)
    var clean = CleanBatch(fields: FieldList(present: keepsTexts ? source.fields : []))
    var batch = FormBatch()
    var results: [Result] = []
    while try reader.next(into: &batch) {
      normaliser.normalise(batch, columns: source, rows: selected, into: &clean)
      for form in 0..<clean.count {
        let cells = clean.cells(of: form)
        let changes = clean.changes(of: form)
        results.append(
          Result(
            texts: cells.indices.map { index in
              let text = clean.buffer.span(cells[index])
              return text.indices.map { text[$0] }
            },
            rules: changes.indices.map { changes[$0] }, facts: "\(clean.facts[form])",
            hashes: [clean.formNumberHashes[form], clean.identityHashes[form]],
            findings: clean.findings.filter { $0.row == UInt32(form) }.map {
              Finding($0.code, field: $0.field, row: 0, column: Int($0.column))
            }))
      }
    }
    return results
  }

  @Test("Ông is a title where the father bears the family name behind it, and before the father's own name")
  func titleBesideFather() throws {
    let made = try results(
      [
        "Ông Hoàng Minh Tân,Hoàng Văn Ba", "ÔNG HOÀNG MINH TÂN,Hoàng Văn Ba",
        "Hoàng Minh Tân,Ông Hoàng Văn Ba", "Hoàng Minh Tân,Ông Hoàng Minh Ba",
        "Ông Hoàng Minh Tân,Ông Văn Ba", "Ông Hoàng Minh Tân,",
      ], under: "ho_ten,ten_cha")
    let names = made.map { $0.texts.map { String(decoding: $0, as: UTF8.self) } }
    #expect(names[0] == ["Hoàng Minh Tân", "Hoàng Văn Ba"])
    #expect(names[1] == names[0] && names[2] == names[0])
    #expect(names[3] == ["Hoàng Minh Tân", "Hoàng Minh Ba"])
    #expect(names[4] == ["Ông Hoàng Minh Tân", "Ông Văn Ba"])
    #expect(names[5] == ["Ông Hoàng Minh Tân", ""])
    // Of the father nothing is said.
    #expect(
      made.map { $0.findings.contains { $0.code == .nameExtraWords } }
        == [true, true, false, false, false, false])
    for form in 0..<4 {
      #expect(made[form].rules.contains { $0.contains(ChangeRules(.extraWords)) }, "form \(form)")
    }
  }

  @Test(
    "A birth within a year after the day of the run is kept, unless the row is that of somebody born before")
  func birthsAhead() throws {
    let made = try results(
      [
        "15/08/2027,,Con đẻ,15/09/2027,", "15/08/2027,042227000123,Con đẻ,,", "15/08/2029,,Con đẻ,,",
        "15/08/2027,042087000123,Con đẻ,,", "15/08/2027,,Chủ hộ,,", "15/08/2027,,Con đẻ,01/05/2026,",
        "15/08/2027,,Con đẻ,,05/06/2021",
      ], under: "ngay_sinh,so_dinh_danh,quan_he,ngay_lap,ngay_cap")
    #expect(
      made.map { String(decoding: $0.texts[0], as: UTF8.self) } == [
        "2027-08-15", "2027-08-15", "", "", "", "", "",
      ])
    #expect(made.allSatisfy { $0.findings.contains { $0.code == .birthDateFuture } })
    #expect(String(decoding: made[3].texts[1], as: UTF8.self) == "042087000123")
    #expect(made[0].facts.contains("2027-08-15"))
  }

  @Test("A foreigner's and a Chăm's name is read by itself, not as the Kinh names around it would be")
  func namesOfOtherPeoples() throws {
    let made = try results(
      [
        "KIỀU MAILY,Chăm,Việt Nam", "KIỀU MAILY,Kinh,Việt Nam", "Nguyễn Hoor,Kinh,Malaysia",
        "Nguyễn Hoor,,Việt Nam", "KIỀU MAILY,Chăm,Việt Nam", "Nguyễn Thị Hoaf,Chăm,Việt Nam",
        "Nguyễn Thij Hoaf,Chăm,Việt Nam",
      ], under: "ho_ten,dan_toc,quoc_tich")
    let names = made.map { String(decoding: $0.texts[0], as: UTF8.self) }
    #expect(
      names == [
        "Kiều Maily", "Kiều Mai Ly", "Nguyễn Hoor", "Nguyễn Hổ", "Kiều Maily", "Nguyễn Thị Hoaf",
        "Nguyễn Thị Hòa",
      ])
    let columns = try results(
      ["KIỀU,MAILY,Chăm", "KIỀU,MAILY,Kinh"], under: "ho_dem,ten,dan_toc")
    #expect(
      columns.map { $0.texts.map { String(decoding: $0, as: UTF8.self) }.contains("Kiều Maily") }
        == [true, false])
  }

  @Test("A form is the same after any other forms as on its own")
  func memoryDoesNotShow() throws {
    let together = try results(Self.rows)
    #expect(together.count == Self.rows.count)
    for index in stride(from: 0, to: Self.rows.count, by: 9) {
      #expect(try results([Self.rows[index]]) == [together[index]], "row \(index)")
    }
  }

  @Test("What other workers have read gives the same as reading it")
  func sharedReadings() throws {
    let learnt = LearntTexts()
    let alone = try results(Self.rows)
    #expect(try results(Self.rows, sharing: learnt) == alone)
    #expect(try results(Self.rows.reversed(), sharing: learnt) == alone.reversed())
  }

  @Test("Rows picked from a batch, and rows decoded one by one, are those of the whole batch")
  func pickedAndDecodedRows() throws {
    let whole = try results(Self.rows)
    let picked: [UInt32] = [0, 1, 5, 6, 7, 100, 399]
    #expect(try results(Self.rows, selected: picked) == picked.map { whole[Int($0)] })
    #expect(try results(Self.rows, decoder: ColumnDecoder(.utf8)) == whole)
  }

  @Test("Facts, hashes and findings do not depend on whether texts are written")
  func textsAreApart() throws {
    let whole = try results(Self.rows)
    let bare = try results(Self.rows, keepsTexts: false)
    #expect(bare.map(\.facts) == whole.map(\.facts))
    #expect(bare.map(\.hashes) == whole.map(\.hashes))
    #expect(bare.map(\.findings) == whole.map(\.findings))
    #expect(bare.allSatisfy { $0.texts.isEmpty })
  }

  @Test(
    "A birth year of two digits takes the century of the person's own number, where it has one that fits",
    arguments: [
      ("5/3/20", "042020000123", "1920-03-05"), ("5/3/20", "042220000123", "2020-03-05"),
      ("5/3/20", "", "2020-03-05"),
      // Another year, a number that is not whole, one that would make the person too old or not yet born.
      ("5/3/20", "042021000123", "2020-03-05"), ("5/3/20", "42020000123", "2020-03-05"),
      ("5/3/99", "042299000123", "1999-03-05"), ("29/02/04", "042004000123", "1904-02-29"),
      ("29/02/00", "042000000123", "2000-02-29"),
    ])
  func centuryOfTheNumber(written: String, number: String, expected: String) throws {
    let row = "P-1,Nguyễn Văn An,\(written),\(number),,,,,,,,,,"
    let texts = try #require(try results([row]).first).texts.map { String(decoding: $0, as: UTF8.self) }
    #expect(texts.contains(expected), "\(texts)")
  }
}

/// A file that is gone when the value is.
final class TemporaryFile {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/form-cleaning-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(file) }
    let bytes = Array(text.utf8)
    try #require(bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count)
  }

  deinit { unlink(path) }
}
