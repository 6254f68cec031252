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
    for line in key.split(separator: "\n").dropFirst() {
      let person = line.split(separator: ",", omittingEmptySubsequences: false)[1]
      personOf.append(people[person, default: UInt32(people.count)])
      people[person] = personOf[personOf.count - 1]
    }
  }
}
