import ByteText
import FormReading
import PopulationBaseline
import Wording

/// The lines of one batch in each table, rendered by one worker and reused.
struct RenderedBatch: ~Copyable {
  var memberships = CSVLines(capacity: 1 << 20)
  var baseline = CSVLines()
  var quarantine = CSVLines()
  var changes = CSVLines()
  var records = CSVLines()
  var losingValues = CSVLines()
  var intakeDifferences = CSVLines()

  /// Leaves out and hides what the tables are not to show; before they are written.
  mutating func treat(by treatments: ColumnTreatments) {
    treatments.baseline?.treat(&baseline)
    treatments.quarantine?.treat(&quarantine)
    treatments.changes?.treat(&changes)
    treatments.records?.treat(&records)
    treatments.losingValues?.treat(&losingValues)
  }

  /// Writes the lines, which were treated before, and empties them: in the batch's turn.
  mutating func write(to tables: inout RunTables) throws(RunFolderFault) {
    try tables.memberships.write(treated: &memberships)
    try tables.baseline?.write(treated: &baseline)
    try tables.quarantine.write(treated: &quarantine)
    try tables.changes?.write(treated: &changes)
    try tables.records?.write(treated: &records)
    try tables.losingValues?.write(treated: &losingValues)
    try tables.intakeDifferences?.write(treated: &intakeDifferences)
  }

  /// One line in `memberships.csv`, one in `quarantine.csv`.
  ///
  /// - Parameter original: the span's bytes as they were.
  mutating func renderQuarantined(
    _ span: QuarantinedSpan, original: borrowing Span<UInt8>, file: Int, chunk: UInt32, in store: RecordStore,
    files: SourceFiles, language: Language
  ) {
    let origin = store.origin(file: file, chunk: chunk, record: span.record)
    let none = ByteBuffer()
    MembershipTable().appendRow(
      formNumber: none.span, origin: origin, files: files, outcome: .quarantined,
      reason: .quarantined(span.code), to: &memberships)
    let places = store.places[file]
    let first = places.line(span.firstLine, chunk: chunk)
    QuarantineTable().appendRow(
      origin: origin, files: files,
      lines: first...max(first, places.line(span.lastLine, chunk: chunk)),
      byteOffset: span.byteOffset, code: span.code, original: original,
      advice: language.finding(span.code.name).remedy, to: &quarantine)
  }
}
