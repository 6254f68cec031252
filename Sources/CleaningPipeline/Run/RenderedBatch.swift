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

  /// Where the lines go; nil where there are none.
  struct Regions {
    var memberships, baseline, quarantine, changes, records, losingValues,
      intakeDifferences: OutputRegion?
  }

  /// Leaves out and hides what the tables are not to show; before their places are claimed.
  mutating func treat(by treatments: ColumnTreatments) {
    treatments.baseline?.treat(&baseline)
    treatments.quarantine?.treat(&quarantine)
    treatments.changes?.treat(&changes)
    treatments.records?.treat(&records)
    treatments.losingValues?.treat(&losingValues)
  }

  /// Takes the lines' places in the tables, in the batch's turn: what has to happen in order.
  func claim(in tables: inout RunTables) throws(RunFolderFault) -> Regions {
    Regions(
      memberships: try tables.memberships.claim(memberships),
      baseline: try tables.baseline?.claim(baseline),
      quarantine: try tables.quarantine.claim(quarantine), changes: try tables.changes?.claim(changes),
      records: try tables.records?.claim(records),
      losingValues: try tables.losingValues?.claim(losingValues),
      intakeDifferences: try tables.intakeDifferences?.claim(intakeDifferences))
  }

  /// Writes the lines where they were given their places, and empties them.
  mutating func write(to regions: Regions) throws(RunFolderFault) {
    try regions.memberships?.write(memberships.bytes.span)
    try regions.baseline?.write(baseline.bytes.span)
    try regions.quarantine?.write(quarantine.bytes.span)
    try regions.changes?.write(changes.bytes.span)
    try regions.records?.write(records.bytes.span)
    try regions.losingValues?.write(losingValues.bytes.span)
    try regions.intakeDifferences?.write(intakeDifferences.bytes.span)
    memberships.removeAll()
    baseline.removeAll()
    quarantine.removeAll()
    changes.removeAll()
    records.removeAll()
    losingValues.removeAll()
    intakeDifferences.removeAll()
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
