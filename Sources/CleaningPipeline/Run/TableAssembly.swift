import ByteText
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
  let losingValues: LosingValueTable
  let records: PopulationBaseline.RecordTable
  let files: SourceFiles
  let intake: IntakeWriting?
  let groupWords: GroupWords
  let writesChanges: Bool
  let writesRecords: Bool
  let writesLosingValues: Bool
  let language: Language

  init(
    _ settings: CleaningSettings, store: RecordStore, outputs: OutputSettings, intake: IntakeWriting?,
    language: Language
  ) {
    let fields = settings.fields
    self.fields = fields
    self.intake = intake
    groupWords = GroupWords(settings.quota.groups, fields: fields)
    baseline = settings.baselineTable
    records = PopulationBaseline.RecordTable(fields: fields)
    files = store.sourceFiles
    losingValues = LosingValueTable(fields: fields)
    writesChanges = outputs.writesChanges
    writesLosingValues = outputs.writesLosingValues
    writesRecords = outputs.tables.contains(.records)
    self.language = language
  }
}

/// One worker's part in the last pass: puts the lines of spooled batches together, now that it is known whose each form
/// is, and counts the people.
struct TableAssembly: ~Copyable {
  private let store: RecordStore
  private let people: PeopleRegister
  private let survivorship: Survivorship
  private let writers: TableWriters
  private var record = GoldenRecord()
  var rendered = RenderedBatch()
  private(set) var counts: RunCounts

  init(people: PeopleRegister, survivorship: Survivorship, writers: TableWriters, counts: RunCounts) {
    store = people.store
    self.people = people
    self.survivorship = survivorship
    self.writers = writers
    self.counts = counts
  }

  /// Renders every form of a batch: quarantined spans and accepted forms in the order in which they stand in the file.
  mutating func render(_ batch: borrowing SpooledBatch, file: Int, chunk: UInt32) {
    let spans = store.quarantined[file][Int(chunk)]
    let firstForm = Int(store.firstForms[file][Int(chunk)])
    var (nextSpan, spanStart) = (0, 0)
    func isNext(before record: UInt32) -> Bool { nextSpan < spans.count && spans[nextSpan].record < record }
    for index in 0...batch.count {
      let record = index < batch.count ? batch.form(index).record : .max
      while isNext(before: record) {
        let span = spans[nextSpan]
        rendered.renderQuarantined(
          span, original: batch.quarantined.extracting(spanStart..<spanStart + Int(span.text.count)),
          file: file, chunk: chunk, in: store, files: writers.files, language: writers.language)
        counts.countQuarantined(source: store.files[file].source)
        spanStart += Int(span.text.count)
        nextSpan += 1
      }
      guard index < batch.count else { break }
      renderForm(
        index, of: batch, form: firstForm + index,
        origin: store.origin(file: file, chunk: chunk, record: record), source: store.files[file].source)
    }
  }

  private mutating func renderForm(
    _ index: Int, of batch: borrowing SpooledBatch, form: Int, origin: FormOrigin, source: Int
  ) {
    let id = people.id(ofForm: form)
    let cells = batch.form(index).rendered
    let facts = batch.facts(of: index)
    let outcome: FormOutcome
    let reason: MembershipReason
    if let person = people.gatheredForms(ofForm: form), person.count > 1 {
      let base = people.forms.form(at: person.lowerBound)
      if Int(base.form) == form {
        survivorship.chooseRecord(of: person, in: people.forms, into: &record)
        writers.baseline.appendRow(id, record, in: people.forms, files: writers.files, to: &rendered.baseline)
        if writers.writesLosingValues {
          writers.losingValues.appendRows(
            id, record, in: people.forms, files: writers.files, to: &rendered.losingValues)
        }
        let people = people  // its texts are lent while the counts of `self` change
        countRecord(
          id, in: people.forms, source: source, temporaryPlaces: people.temporaryPlaces(of: person))
        (outcome, reason) = (.person(id), .baseForm)
      } else {
        counts.countMerged(facts, source: source)
        let (mine, kept) = (facts.personalNumber, base.facts.personalNumber)
        let isDecided = people.isDecided(form: UInt32(form))
        (outcome, reason) = (
          .merged(id),
          isDecided ? .decision : !mine.isMissing && mine == kept ? .samePersonalNumber : .matchWeight
        )
      }
    } else {
      writers.baseline.appendRow(
        id, cells, in: batch.cells, origin: origin, files: writers.files, to: &rendered.baseline)
      countPerson(
        facts, id: id, household: batch.cells.extracting(cells.household.bounds),
        hamlet: batch.cells.extracting(cells.hamlet.bounds), source: source,
        wordsOfGroups: groups(of: cells, in: batch.cells))
      (outcome, reason) = (.person(id), .onlyForm)
    }
    let number = batch.cells.extracting(cells.number.bounds)
    writers.memberships.appendRow(
      numberCell: number, origin: origin, files: writers.files, outcome: outcome, reason: reason,
      to: &rendered.memberships)
    if let intake = writers.intake {
      counts.countIntake(
        intake, form: form, at: facts.primaryClaim.place, numberCell: number, origin: origin,
        to: &rendered.intakeDifferences)
    }
    if writers.writesRecords {
      writers.records.appendRow(
        cells, in: batch.cells, origin: origin, files: writers.files, to: &rendered.records)
    }
    guard writers.writesChanges else { return }
    for change in batch.changes(of: index) {
      writers.changes.appendRow(
        numberCell: number, origin: origin, files: writers.files, change: batch.change(change),
        to: &rendered.changes)
    }
  }

  /// Counts a person by the record that was just chosen.
  private mutating func countRecord(
    _ id: PersonID, in forms: borrowing GatheredForms, source: Int, temporaryPlaces: [Place]
  ) {
    let household = writers.fields.index(of: .householdNumber).map { record.choices[$0].form }
    let hamlet = household.map { forms.facts(at: $0).hamlet == 0 ? record.baseForm : $0 }
    counts.countPerson(
      record.facts, id: id,
      household: forms.text(household.map { forms.cell(.householdNumber, at: $0) } ?? 0..<0),
      hamlet: forms.text(hamlet.map { forms.cell(.hamlet, at: $0) } ?? 0..<0), source: source,
      wordsOfGroups: groupsOfRecord(in: forms), temporaryPlaces: temporaryPlaces)
  }

  /// Counts a person with one form.
  ///
  /// - Parameters:
  ///   - household: the household number as it stands in a line.
  ///   - hamlet: the hamlet as it stands in a line.
  private mutating func countPerson(
    _ facts: FormFacts, id: PersonID, household: borrowing Span<UInt8>, hamlet: borrowing Span<UInt8>,
    source: Int, wordsOfGroups groups: UInt64
  ) {
    let temporaryPlaces = people.temporaryPlaces(ofOneForm: facts)
    let quote = UInt8(ascii: "\"")
    guard household.count > 0 && household[0] == quote || hamlet.count > 0 && hamlet[0] == quote else {
      return counts.countPerson(
        facts, id: id, household: household, hamlet: hamlet, source: source, wordsOfGroups: groups,
        temporaryPlaces: temporaryPlaces)
    }
    var text = ByteBuffer()
    RenderedForm.appendText(ofCell: household, to: &text)
    let end = text.count
    RenderedForm.appendText(ofCell: hamlet, to: &text)
    counts.countPerson(
      facts, id: id, household: text.span.extracting(0..<end), hamlet: text.span.extracting(end..<text.count),
      source: source, wordsOfGroups: groups, temporaryPlaces: temporaryPlaces)
  }

  /// The target groups whose words the record that was just chosen holds.
  private func groupsOfRecord(in forms: borrowing GatheredForms) -> UInt64 {
    guard !writers.groupWords.isEmpty else { return .max }
    var fields = ByteBuffer()
    var ranges: [ByteRange] = []
    for (column, choice) in record.choices.enumerated() {
      let start = fields.count
      fields.append(forms.text(forms.cell(column, at: choice.form)))
      ranges.append(ByteRange(start, fields.count))
    }
    return writers.groupWords.groups(of: ranges, in: fields)
  }

  /// The target groups whose words a form holds.
  private func groups(of form: RenderedForm, in cells: borrowing Span<UInt8>) -> UInt64 {
    guard !writers.groupWords.isEmpty else { return .max }
    var fields = ByteBuffer()
    var ranges: [ByteRange] = []
    form.readFields(writers.fields.count, of: cells, into: &fields, &ranges)
    return writers.groupWords.groups(of: ranges, in: fields)
  }
}
