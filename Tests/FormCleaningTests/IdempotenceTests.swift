import ByteText
import FormReading
import InventedPopulation
import ResidentModel
import Synchronization
import Testing
import VietnameseText

@testable import FormCleaning

/// What comes out of normalising, given back to it.
@Suite("Normalising what was normalised")
struct IdempotenceTests {
  @Test("Damaged forms come out once as they come out twice", arguments: [UInt64(3), 17])
  func twiceIsOnce(seed: UInt64) async throws {
    let once = try Normalised(try await invented(people: 1500, seed: seed)) { headings in
      HeaderMatcher.embedded.match(headings).map { $0.field ?? $0.candidates.first }
    }
    let twice = try Normalised(once.csv) { headings in headings.map { ResidentField(name: $0) } }
    #expect(once.fields == twice.fields)
    #expect(once.forms.count > 1500 && once.forms.count == twice.forms.count)
    let name = try #require(once.fields.firstIndex(of: .fullName))
    for (first, second) in zip(once.forms, twice.forms) where isInTitleCase(first.texts[name]) {
      #expect(first.texts == second.texts)
    }
  }

  @Test("Every text that differs from its cell names the rule")
  func changesHaveRules() async throws {
    let once = try Normalised(try await invented(people: 1500, seed: 8)) { headings in
      HeaderMatcher.embedded.match(headings).map { $0.field ?? $0.candidates.first }
    }
    var changed = 0
    for form in once.forms {
      for (index, field) in once.fields.enumerated()
      where form.cells[field] != form.texts[index] && !isAnotherCells(form.cells[field] ?? "", field) {
        changed += 1
        #expect(form.rules[index] != [], "\(field): \(form.cells[field] ?? "") → \(form.texts[index])")
      }
    }
    #expect(changed > 1500)
  }

  /// Whether a text is not made of its cell at all: dates are written in ISO, a number may come from the column beside it,
  /// and "as above" is a finding.
  private func isAnotherCells(_ cell: String, _ field: ResidentField) -> Bool {
    field.name.hasPrefix("ngay_") || field == .temporaryUntil || cell.isEmpty
      || isSameAsAbove(Array(cell.utf8).span)
  }

  /// Whether every word of a name is in title case. One that is not was left because no single table reads it: once the
  /// words around it have been put right, one may.
  private func isInTitleCase(_ name: String) -> Bool {
    name.split(whereSeparator: { " '-.".contains($0) }).allSatisfy {
      !$0.dropFirst().contains(where: \.isUppercase)
    }
  }

  /// Forms with every kind of damage, as CSV.
  private func invented(people: Int, seed: UInt64) async throws -> String {
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let bytes = Mutex<[UInt8]>([])
    try await SampleWriter(SamplePlan(people: people, seed: seed, damage: .high, asOf: asOf)).run(
      workers: 1,
      forms: { part in
        bytes.withLock { for index in part.indices { $0.append(part[index]) } }
      }, key: { _ in })
    return bytes.withLock { String(decoding: $0, as: UTF8.self) }
  }
}

/// The forms of a CSV text, cell by cell and field by field.
private struct Normalised {
  struct Form {
    var cells: [ResidentField: String] = [:]
    var texts: [String] = []
    var rules: [ChangeRules] = []
  }

  let fields: [ResidentField]
  private(set) var forms: [Form] = []

  init(_ csv: String, recognising: ([String]) -> [ResidentField?]) throws {
    let file = try TemporaryFile(csv)
    let reader = try CSVFormReader(file: FormFile(path: file.path), dialect: CSVDialect(header: .row(1)))
    let columns = recognising(reader.columnNames).enumerated().compactMap { index, field in
      field.map { SourceColumns.Column(field: $0, index: index) }
    }
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let source = SourceColumns(columns: columns, claims: .column, source: 0, asOf: asOf)
    let list = FieldList(present: source.fields)
    fields = list.fields
    var normaliser = FormNormaliser(places: PlaceResolver())
    var clean = CleanBatch(fields: list)
    var batch = FormBatch()
    while try reader.next(into: &batch) {
      normaliser.normalise(batch, columns: source, into: &clean)
      for row in 0..<clean.count {
        var form = Form()
        for column in columns {
          form.cells[column.field] = batch.text.string(batch.cell(row: row, column: column.index))
        }
        let (texts, rules) = (clean.cells(of: row), clean.changes(of: row))
        for index in texts.indices {
          form.texts.append(clean.buffer.string(texts[index]))
          form.rules.append(rules[index])
        }
        forms.append(form)
      }
    }
  }

  /// The normalised forms under the names of their fields.
  var csv: String {
    let head = fields.map(\.name).joined(separator: ",")
    let rows = forms.map { form in
      form.texts.map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }
      .joined(separator: ",")
    }
    return ([head] + rows).joined(separator: "\n") + "\n"
  }
}
