import FormReading
import RecordLinkage
import ResidentModel
import Testing
import VietnameseText

@testable import FormCleaning

@Suite("Values in parts")
struct ValuesInPartsTests {
  private static let columns: [SourceColumns.Column] = [
    .init(field: .familyMiddleName, index: 0), .init(field: .familyMiddleName, index: 1, part: .middleName),
    .init(field: .givenName, index: 2), .init(field: .birthDate, index: 3, part: .day),
    .init(field: .birthDate, index: 4, part: .month), .init(field: .birthYear, index: 5),
    .init(field: .sex, index: 6, sex: .male), .init(field: .sex, index: 7, sex: .female),
  ]

  /// Name, birth date and sex as normalised, and the findings.
  private func read(
    _ row: String, _ columns: [SourceColumns.Column] = Self.columns,
    claims: SourceColumns.Claims = .permanent,
    fields: [ResidentField] = [.fullName, .birthDate, .sex]
  ) throws -> (texts: [String], findings: [FindingCode]) {
    let header = String("a,b,c,d,e,f,g,h".prefix(2 * columns.count - 1))
    let file = try TemporaryFile("\(header)\n\(row)\n")
    let reader = try CSVFormReader(file: FormFile(path: file.path), dialect: CSVDialect(header: .row(1)))
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let source = SourceColumns(columns: columns, claims: claims, source: 0, asOf: asOf)
    var normaliser = FormNormaliser(places: PlaceResolver())
    var clean = CleanBatch(fields: FieldList(present: source.fields))
    var batch = FormBatch()
    _ = try reader.next(into: &batch)
    normaliser.normalise(batch, columns: source, into: &clean)
    let texts = fields.map { clean.buffer.string(clean.text($0, of: 0)) }
    return (texts, clean.findings.map(\.code))
  }

  @Test(
    "Three columns of a name are one name, and three of a birth date one date, or what is known of it",
    arguments: [
      ("NGUYỄN,ĐÌNH,BÍNH,12,5,1968,x,", ["Nguyễn Đình Bính", "1968-05-12", "Nam"]),
      ("Phan,Thị Lệ,Quyên,03,09,1971,,X", ["Phan Thị Lệ Quyên", "1971-09-03", "Nữ"]),
      ("Trịnh,,Diệu,,11,1947,,1", ["Trịnh Diệu", "1947-11", "Nữ"]),
      ("Bùi,Công,Lý,,,1950,1,0", ["Bùi Công Lý", "1950", "Nam"]),
      ("Bùi,Công,Lý,00,00,1950,0,1", ["Bùi Công Lý", "1950", "Nữ"]),
    ])
  func joined(row: String, expected: [String]) throws {
    #expect(try read(row).texts == expected)
  }

  @Test("Of a day that no calendar has, told of, the year stays that stands in a column of its own")
  func impossible() throws {
    let (texts, findings) = try read("Bùi,Công,Lý,31,2,1950,x,")
    #expect(texts[1] == "1950")
    #expect(findings.contains(.birthDateImpossible))
  }

  @Test(
    "The period of a temporary registration gives the day it ends, and the day it began where no other column has it"
  )
  func period() throws {
    let columns: [SourceColumns.Column] = [
      .init(field: .fullName, index: 0), .init(field: .temporaryUntil, index: 1),
      .init(field: .registrationDate, index: 2),
    ]
    func read(_ row: String) throws -> [String] {
      let (texts, findings) = try self.read(
        row, columns, claims: .temporary, fields: [.temporaryUntil, .registrationDate])
      #expect(!findings.contains(.dateUnreadable))
      return texts
    }
    #expect(try read("Bùi Lý,từ 01/02/2025 đến 01/02/2027,") == ["2027-02-01", "2025-02-01"])
    #expect(try read("Bùi Lý,từ 01/02/2025 đến 01/02/2027,05/02/2025") == ["2027-02-01", "2025-02-05"])
    #expect(try read("Bùi Lý,01/02/2027,") == ["2027-02-01", ""])
  }
}
