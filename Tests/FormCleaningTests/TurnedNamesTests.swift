import FormReading
import RecordLinkage
import ResidentModel
import Testing
import VietnameseText

@testable import FormCleaning

@Suite("Names in another order")
struct TurnedNamesTests {
  /// Texts of name, father and mother, the rules of the name and the findings of one row.
  private func read(
    _ row: String, orders: [ResidentField: NameOrder] = [.fullName: .givenFirst, .fatherName: .givenFirst],
    columns: [SourceColumns.Column] = [
      .init(field: .fullName, index: 0), .init(field: .fatherName, index: 1),
      .init(field: .motherName, index: 2),
    ], exchanged: Bool = false
  ) throws -> (texts: [String], rules: ChangeRules, findings: [FindingCode]) {
    let file = try TemporaryFile("a,b,c\n\(row)\n")
    let reader = try CSVFormReader(file: FormFile(path: file.path), dialect: CSVDialect(header: .row(1)))
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let source = SourceColumns(
      columns: columns, claims: .permanent, source: 0, asOf: asOf, nameOrders: orders,
      namePartsAreExchanged: exchanged)
    var normaliser = FormNormaliser(places: PlaceResolver())
    var clean = CleanBatch(fields: FieldList(present: source.fields))
    var batch = FormBatch()
    _ = try reader.next(into: &batch)
    normaliser.normalise(batch, columns: source, into: &clean)
    let fullName = try #require(clean.fields.index(of: .fullName))
    let texts = [ResidentField.fullName, .fatherName, .motherName].map {
      clean.buffer.string(clean.text($0, of: 0))
    }
    return (texts, clean.changes(of: 0)[fullName], clean.findings.map(\.code))
  }

  @Test(
    "A column of given names first is read as family, middle, given, and told of; others stay",
    arguments: [
      ("Phượng Lê Thị,Minh Lê Văn,Trần Thị Mai", ["Lê Thị Phượng", "Lê Văn Minh", "Trần Thị Mai"]),
      ("PHƯỢNG LÊ THỊ,minh lê văn,", ["Lê Thị Phượng", "Lê Văn Minh", ""]),
      ("Phượng Lê Thị (đã mất),Minh Lê Văn - chủ hộ,", ["Lê Thị Phượng", "Lê Văn Minh", ""]),
      ("1. Phượng Lê Thị,Em Lê Thị Bé,", ["Lê Thị Phượng", "Lê Thị Bé Em", ""]),
      ("Phượng NguyễnThị,Minh Lee Vawn,", ["Nguyễn Thị Phượng", "Lê Văn Minh", ""]),
    ])
  func turned(row: String, expected: [String]) throws {
    let (texts, rules, findings) = try read(row)
    #expect(texts == expected)
    #expect(rules.contains(.nameOrder))
    #expect(findings.contains(.nameReordered))
  }

  @Test(
    "What is plainly in the usual order there, or of another people, stays as written",
    arguments: [
      "Nguyễn Lê Minh", "Mai Thị Hoa", "Vàng A Páo", "Y Blim Niê", "H'Lan Mlô", "Siu Blơ", "Phượng",
    ])
  func left(name: String) throws {
    let (texts, rules, findings) = try read("\(name),\(name),\(name)")
    #expect(texts == [name, name, name])
    #expect(!rules.contains(.nameOrder))
    #expect(!findings.contains(.nameReordered))
  }

  @Test("The same cell is read by the order of the column that it stands in")
  func columnsApart() throws {
    let row = "Mai Dương Lâm,Mai Dương Lâm,Mai Dương Lâm"
    #expect(try read(row).texts == ["Dương Lâm Mai", "Dương Lâm Mai", "Mai Dương Lâm"])
  }

  @Test(
    "Columns of family and given names that are exchanged are joined the other way round, but for a row that is right"
  )
  func exchanged() throws {
    let columns: [SourceColumns.Column] = [
      .init(field: .familyMiddleName, index: 0), .init(field: .givenName, index: 1),
    ]
    func read(_ row: String) throws -> (text: String, rules: ChangeRules, findings: [FindingCode]) {
      let (texts, rules, findings) = try self.read(row, orders: [:], columns: columns, exchanged: true)
      return (texts[0], rules, findings)
    }
    let turned = try read("Phượng,Lê Thị Thu,")
    #expect(turned.text == "Lê Thị Thu Phượng")
    #expect(turned.rules.contains(.nameOrder) && turned.rules.contains(.joinedColumns))
    #expect(turned.findings.contains(.nameReordered))
    let right = try read("Lê Thị Thu,Phượng,")
    #expect(right.text == "Lê Thị Thu Phượng")
    #expect(!right.rules.contains(.nameOrder))
  }
}
