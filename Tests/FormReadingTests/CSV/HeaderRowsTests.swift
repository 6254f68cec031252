import Testing

@testable import FormReading

@Suite("Headers of two rows")
struct HeaderRowsTests {
  private func rows(_ upper: String, _ lower: String) -> HeaderRows {
    HeaderRows(
      [upper, lower].map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map { Array($0.utf8) }
      })
  }

  @Test(
    "Names below titles of groups are known by where they stand",
    arguments: [
      ("STT,Họ tên,Năm sinh,,Nơi ở", ",,Nam,Nữ,"), ("STT,Năm sinh,Năm sinh,Nơi ở", "STT,Nam,Nữ,Nơi ở"),
      ("Họ tên,,STT", "Họ đệm,Tên,"),
    ])
  func pairs(upper: String, lower: String) { #expect(rows(upper, lower).isGroupsOverNames) }

  @Test(
    "A title over a header, a header over a form, and two forms are no header of two rows",
    arguments: [
      ("UBND xã,,,Cộng hòa,,", "STT,Họ tên,Năm sinh,Nam,Nữ,Xã"), ("STT,Họ tên,Năm sinh", "1,Lò A,1950"),
      ("STT,Họ tên,,Xã", "1,Lò,A,"), ("STT,Họ tên,Năm sinh,,Xã", ",,1950,1951,"),
      ("1,Lò A,1950,,X", "2,Lò B,,1960,X"), ("Danh sách,,,", "STT,Họ tên,Xã,Tỉnh"),
      ("STT,Họ tên,Xã,", ",,,"), ("", ""),
    ])
  func others(upper: String, lower: String) { #expect(!rows(upper, lower).isGroupsOverNames) }

  @Test(
    "Where a lower row has all parts of one group, notes and groups that are not whole may stand beside them",
    arguments: [
      ("STT,Họ tên,Ngày sinh,,Số CCCD,Điện thoại", ",,Nam,Nữ,,(nếu có)", true),
      ("STT,Họ tên,Ngày sinh,,Bầu cử", ",,Nam,Nữ,Quốc hội", true),
      ("STT,Họ tên,Ngày sinh,,,Số CCCD", ",,Nam,Nữ,,(12 số)", true),
      ("STT,Họ tên,Ngày sinh,,Số CCCD", ",,Nam,,(12 số)", false),
      ("STT,Họ tên,Giới,,Số CCCD", "1,Lò A,Nam,,042060001234", false),
      ("UBND xã,,Cộng hòa,", "STT,Họ tên,Nam,Nữ", false), ("Danh sách,,,", "STT,Họ tên,Nam,Nữ", false),
    ])
  func partsBelowGroups(upper: String, lower: String, isHeader: Bool) {
    #expect(rows(upper, lower).hasPartsBelowGroup { $0 == ["Nam", "Nữ"] } == isHeader)
  }

  @Test("A note in brackets below a heading is no name of a column in a group")
  func notes() {
    let joined = rows("Họ tên,Năm sinh,,Số CCCD", ",Nam,Nữ,(12 số)").joined.map(FormBatch.string)
    #expect(joined == ["Họ tên", "Năm sinh / Nam", "Năm sinh / Nữ", "Số CCCD (12 số)"])
  }

  @Test("A header of two rows is found by its layout, above or below the row that looks most like one")
  func found() throws {
    let text =
      "Sổ,,,,\nSTT,Họ tên,Năm sinh,,Nơi ở\n,,Nam,Nữ,\n1,Lò A,1950,,Mai Sơn\nSTT,Họ tên,Năm sinh,,Nơi ở\n,,Nam,Nữ,\n2,Vi B,,1960,Mai Sơn\n"
    var dialect = CSVDialect()
    dialect.headerRecords = nil
    for best in ["Họ tên", "Nam"] {
      let temporary = try TemporaryFile(text)
      let reader = try CSVFormReader(
        file: temporary.file, dialect: dialect, headerJudge: { $0.contains(best) ? 1 : 0 })
      #expect(reader.columnNames == ["STT", "Họ tên", "Năm sinh / Nam", "Năm sinh / Nữ", "Nơi ở"])
      let reading = try WholeReading(of: reader)
      #expect(reading.cells.map { $0[0] } == ["1", "2"])
      #expect(reading.rows.map(\.record) == [4, 7])
      #expect(reading.nonForms.title == 1)
      #expect(reading.nonForms.repeatedHeader == 2)
    }
  }

  @Test("Without a header, rows of another length than most are broken when the width is known")
  func widthWithoutHeader() throws {
    var dialect = CSVDialect(header: .none)
    dialect.columnCount = 3
    let reading = try readCSV("1,2,3\n4,5\n6,7,8\n9,10,11,12\n", dialect)
    #expect(reading.cells == [["1", "2", "3"], ["6", "7", "8"]])
    #expect(reading.broken.map(\.code) == [.rowTooFewCells, .rowTooManyCells])
  }
}
