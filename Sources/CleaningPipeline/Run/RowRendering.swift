import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import ResidentModel
import Wording

/// What every worker of the last pass shares: the writers of the tables and what they show. All values.
struct TableWriters: Sendable {
  let fields: FieldList
  let memberships = MembershipTable()
  let baseline: BaselineTable
  let quarantine = QuarantineTable()
  let changes = ChangeTable()
  let records: PopulationBaseline.RecordTable
  let files: SourceFiles
  let writesChanges: Bool
  let writesRecords: Bool
  let language: Language

  init(fields: FieldList, files: SourceFiles, outputs: OutputSettings, language: Language) {
    self.fields = fields
    baseline = BaselineTable(fields: fields)
    records = PopulationBaseline.RecordTable(fields: fields)
    self.files = files
    writesChanges = outputs.writesChanges
    writesRecords = outputs.tables.contains(.records)
    self.language = language
  }
}

/// The lines of one batch, rendered by one worker and reused.
struct RenderedBatch: ~Copyable {
  var memberships = CSVLines(capacity: 1 << 20)
  var baseline = CSVLines()
  var quarantine = CSVLines()
  var changes = CSVLines()
  var records = CSVLines()
  private var record = GoldenRecord()

  /// Renders every form of a batch: quarantined spans and accepted rows in the order in which they stand in the file.
  mutating func render(
    _ batch: borrowing FormBatch, _ clean: borrowing CleanBatch, file: Int, firstForm: Int,
    register: PeopleRegister, survivorship: Survivorship, writers: TableWriters, counts: inout RunCounts
  ) {
    var nextSpan = 0
    for row in 0..<clean.count {
      while nextSpan < batch.quarantined.count, batch.quarantined[nextSpan].record < batch.rows[row].record {
        renderQuarantined(nextSpan, batch, file: file, register, writers, &counts)
        nextSpan += 1
      }
      let origin = register.store.origin(file: file, batch: batch, row: row)
      renderForm(
        row, form: firstForm + row, origin: origin, batch, clean, file: file, register, survivorship, writers,
        &counts)
    }
    while nextSpan < batch.quarantined.count {
      renderQuarantined(nextSpan, batch, file: file, register, writers, &counts)
      nextSpan += 1
    }
  }

  private mutating func renderForm(
    _ row: Int, form: Int, origin: FormOrigin, _ batch: borrowing FormBatch,
    _ clean: borrowing CleanBatch, file: Int, _ register: PeopleRegister, _ survivorship: Survivorship,
    _ writers: TableWriters, _ counts: inout RunCounts
  ) {
    let id = register.id(ofForm: form)
    let source = register.store.files[file].source
    let cells = clean.cells(of: row)
    let facts = clean.facts[row]
    let outcome: FormOutcome
    let reason: MembershipReason
    if let person = register.gatheredForms(ofForm: form), person.count > 1 {
      let base = register.forms.form(at: person.lowerBound)
      if Int(base.form) == form {
        survivorship.chooseRecord(of: person, in: register.forms, into: &record)
        writers.baseline.appendRow(id, record, in: register.forms, files: writers.files, to: &baseline)
        counts.countPerson(
          record.facts, source: source, temporaryPlaces: register.temporaryPlaces(of: person))
        (outcome, reason) = (.person(id), .baseForm)
      } else {
        counts.countMerged(facts, source: source)
        let (mine, kept) = (facts.personalNumber, base.facts.personalNumber)
        let isDecided = register.isDecided(form: UInt32(form))
        (outcome, reason) = (
          .merged(id),
          isDecided ? .decision : !mine.isMissing && mine == kept ? .samePersonalNumber : .matchWeight
        )
      }
    } else {
      writers.baseline.appendRow(
        id, facts: facts, cells: cells, in: clean.buffer, origin: origin, files: writers.files, to: &baseline)
      counts.countPerson(facts, source: source, temporaryPlaces: [])
      (outcome, reason) = (.person(id), .onlyForm)
    }
    writers.memberships.appendRow(
      formNumber: clean.buffer.span(clean.text(.formNumber, of: row)), origin: origin, files: writers.files,
      outcome: outcome, reason: reason, to: &memberships)
    if writers.writesRecords {
      writers.records.appendRow(
        facts, cells: cells, in: clean.buffer, origin: origin, files: writers.files, to: &records)
    }
    renderChanges(row, origin: origin, batch, clean, file: file, register, writers, &counts)
  }

  private mutating func renderChanges(
    _ row: Int, origin: FormOrigin, _ batch: borrowing FormBatch, _ clean: borrowing CleanBatch, file: Int,
    _ register: PeopleRegister, _ writers: TableWriters, _ counts: inout RunCounts
  ) {
    let changed = clean.changes(of: row)
    let columns = register.store.files[file].columns
    for index in 0..<writers.fields.count where !changed[index].isEmpty {
      counts.countChange(changed[index])
      guard writers.writesChanges else { continue }
      let field = writers.fields.fields[index]
      let formNumber = clean.text(.formNumber, of: row)
      let cleaned = clean.buffer.span(clean.cells(of: row)[index])
      let sources = columns.sourceColumns(of: field)
      if sources.count == 1 {
        writers.changes.appendRow(
          formNumber: clean.buffer.span(formNumber), origin: origin, files: writers.files, field: field,
          rules: changed[index], original: batch.text.span(batch.cell(row: row, column: sources[0])),
          cleaned: cleaned, to: &changes)
      } else {
        // A value made of two cells: both stand in the original, a space between them.
        var joined = ByteBuffer()
        for (position, column) in sources.enumerated() {
          if position > 0 { joined.append(UInt8(ascii: " ")) }
          joined.append(batch.text.span(batch.cell(row: row, column: column)))
        }
        writers.changes.appendRow(
          formNumber: clean.buffer.span(formNumber), origin: origin, files: writers.files, field: field,
          rules: changed[index], original: joined.span, cleaned: cleaned, to: &changes)
      }
    }
  }

  private mutating func renderQuarantined(
    _ index: Int, _ batch: borrowing FormBatch, file: Int, _ register: PeopleRegister,
    _ writers: TableWriters, _ counts: inout RunCounts
  ) {
    counts.countQuarantined(source: register.store.files[file].source)
    renderQuarantined(
      batch.quarantined[index], of: batch, file: file, in: register.store, files: writers.files,
      language: writers.language)
  }

  /// One line in `memberships.csv`, one in `quarantine.csv`.
  mutating func renderQuarantined(
    _ span: QuarantinedSpan, of batch: borrowing FormBatch, file: Int, in store: RecordStore,
    files: SourceFiles, language: Language
  ) {
    let places = store.places[file]
    let chunk = batch.index.chunk
    let origin = FormOrigin(file: UInt32(file), row: UInt32(places.record(span.record, chunk: chunk)))
    let none = ByteBuffer()
    MembershipTable().appendRow(
      formNumber: none.span, origin: origin, files: files, outcome: .quarantined,
      reason: .quarantined(span.code), to: &memberships)
    let first = places.line(span.firstLine, chunk: chunk)
    QuarantineTable().appendRow(
      origin: origin, files: files,
      lines: first...max(first, places.line(span.lastLine, chunk: chunk)),
      byteOffset: span.byteOffset, code: span.code, original: batch.text.span(span.text),
      advice: language.finding(span.code.name).remedy, to: &quarantine)
  }

  /// Writes what was rendered and empties it.
  mutating func write(to tables: inout RunTables) throws(RunFolderFault) {
    try tables.memberships.write(&memberships)
    try tables.baseline?.write(&baseline)
    try tables.quarantine.write(&quarantine)
    try tables.changes?.write(&changes)
    try tables.records?.write(&records)
  }
}
