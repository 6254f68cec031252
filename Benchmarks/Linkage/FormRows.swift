import FormCleaning
import FormReading
import RecordLinkage
import ResidentModel
import VietnameseText

/// The forms of `dancu sample`, read and normalised as a run does it, with their key.
struct FormRows {
  let segments: [RecordSegment]
  let relations: SyllableTokenRelations
  private(set) var personOf: [UInt32] = []
  /// By person, as the key has it; empty when it has none.
  private(set) var householdOf: [Substring] = []

  private static let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing

  /// - Parameter key: the text of `key.csv`, its lines in the order of the forms.
  init(path: String, key: String, layout: RowLayout) throws {
    let file = try FormFile(path: path)
    let reader = try CSVFormReader(file: file, dialect: CSVDialect(header: .row(1)))
    var columns: [SourceColumns.Column] = []
    for (index, guess) in HeaderMatcher.embedded.match(reader.columnNames).enumerated() {
      if let field = guess.field ?? guess.candidates.first {
        columns.append(SourceColumns.Column(field: field, index: index))
      }
    }
    let source = SourceColumns(columns: columns, claims: .column, source: 0, asOf: Self.asOf)
    let linkage = LinkageColumns(layout: layout)
    var normaliser = FormNormaliser(places: PlaceResolver())
    var batch = FormBatch()
    var clean = CleanBatch(fields: FieldList(present: []))
    var segments: [RecordSegment] = []
    while try reader.next(into: &batch) {
      let segment = RecordSegment(layout: linkage.layout, capacity: max(1, batch.rows.count))
      normaliser.normalise(batch, columns: source, into: &clean, linkage: (linkage, segment))
      segments.append(segment)
    }
    self.segments = segments
    relations = SyllableTokenRelations(SyllableRelations(escaped: normaliser.escapedTokens))
    var people: [Substring: UInt32] = [:]
    let lines = key.split(separator: "\n")
    let household = lines[0].split(separator: ",").firstIndex(of: "household")
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let person = people[cells[1], default: UInt32(people.count)]
      if people.updateValue(person, forKey: cells[1]) == nil, let household {
        householdOf.append(cells[household])
      }
      personOf.append(person)
    }
  }
}
