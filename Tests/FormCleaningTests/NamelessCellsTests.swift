import FormReading
import RecordLinkage
import ResidentModel
import Testing
import VietnameseText

@testable import FormCleaning

@Suite("Cells that name nobody")
struct NamelessCellsTests {
  /// The findings about one form, and the day its temporary registration ends.
  private func read(
    _ row: String, _ fields: [ResidentField]
  ) throws -> (findings: [FindingCode], identity: UInt64, until: String) {
    let header = fields.indices.map { "c\($0)" }.joined(separator: ",")
    let file = try TemporaryFile("\(header)\n\(row)\n")
    let reader = try CSVFormReader(file: FormFile(path: file.path), dialect: CSVDialect(header: .row(1)))
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let columns = fields.enumerated().map { SourceColumns.Column(field: $0.element, index: $0.offset) }
    let source = SourceColumns(columns: columns, claims: .temporary, source: 0, asOf: asOf)
    var normaliser = FormNormaliser(places: PlaceResolver())
    var clean = CleanBatch(fields: FieldList(present: source.fields))
    var batch = FormBatch()
    _ = try reader.next(into: &batch)
    normaliser.normalise(batch, columns: source, into: &clean)
    let until =
      fields.contains(.temporaryUntil) ? clean.buffer.string(clean.text(.temporaryUntil, of: 0)) : ""
    return (clean.findings.map(\.code), clean.identityHashes[0], until)
  }

  @Test(
    "A dead parent, a martyr, a divorced spouse or a formula that failed is nobody's name, and told of",
    arguments: ["Đã chết", "Liệt sĩ", "Chết 1975", "#N/A", "#REF!", "Không cha", "Ly hôn", "KR"])
  func relatives(cell: String) throws {
    for field in [ResidentField.fatherName, .motherName, .spouseName, .headName, .guardianName] {
      #expect(try read("Trần Văn An,\(cell)", [.fullName, field]).findings.contains(.relativeNotAName))
    }
  }

  @Test(
    "An empty cell, a dash or a whole name of a relative is not told of",
    arguments: ["", "-", "Lê Văn Ba", "Không"])
  func sound(cell: String) throws {
    #expect(try !read("Trần Văn An,\(cell)", [.fullName, .fatherName]).findings.contains(.relativeNotAName))
  }

  @Test(
    "What a small child is called before it has a name is none, unless a number says who it is",
    arguments: ["Bé Na", "Cu Tí", "Bé", "Nguyễn Văn", "Trần Thị", "Na"])
  func provisional(name: String) throws {
    let fields: [ResidentField] = [.fullName, .birthDate, .personalNumber]
    let nameless = try read("Em bé,01/02/2026,", fields)
    let small = try read("\(name),01/02/2026,", fields)
    #expect(small.findings.contains(.nameNotAName))
    #expect(small.identity == nameless.identity)
    #expect(try !read("\(name),01/02/2026,042226000123", fields).findings.contains(.nameNotAName))
    #expect(try !read("\(name),01/02/1960,", fields).findings.contains(.nameNotAName))
    #expect(try !read("Bé Anh Thư,01/02/2026,", fields).findings.contains(.nameNotAName))
  }

  @Test(
    "The length of a temporary residence ends it so long after the day of registration, and is told of where it cannot be read"
  )
  func lengths() throws {
    let fields: [ResidentField] = [.fullName, .temporaryUntil, .registrationDate]
    #expect(try read("Bùi Lý,12 tháng,01/03/2024", fields).until == "2025-03-01")
    #expect(try read("Bùi Lý,2 năm,01/03/2024", fields).until == "2026-03-01")
    for row in ["Bùi Lý,Dài hạn,01/03/2024", "Bùi Lý,12 tháng,"] {
      let (findings, _, until) = try read(row, fields)
      #expect(findings.contains(.termUnreadable))
      #expect(until.isEmpty)
    }
  }
}
