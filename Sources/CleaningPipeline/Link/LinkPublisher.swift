import ByteText
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Wording

/// Writes the tables of `job: link`: the forms are read once more, in order, and every one of them is written where it
/// ended.
struct LinkPublisher: Sendable {
  let pipeline: PipelineFile
  let store: RecordStore
  let linkage: LinkageResult
  let people: LinkedPeople
  let language: Language

  func write(
    into folder: borrowing RunFolder, workers: Workers,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws -> WrittenRun {
    let layout = store.table.layout
    let records = pipeline.outputs.tables.contains(.records) ? ComparedRecordTable(layout) : nil
    let opened = RunTables(
      memberships: try RunTables.Table(MembershipTable(), in: folder),
      quarantine: try RunTables.Table(QuarantineTable(), in: folder),
      records: try records.map { try RunTables.Table($0, in: folder) })
    var paired = FormBits(count: store.formCount)
    for pair in linkage.links + linkage.review {
      paired.insert(Int(pair.a))
      paired.insert(Int(pair.b))
    }
    let (store, people, language, asOf) = (store, people, language, pipeline.asOf)
    let (wanted, none) = (paired, Accounting(sources: pipeline.sources.map(\.id)))
    var (tables, counts) = try await store.writeForms(
      to: opened, showing: ColumnTreatments(records: records, in: folder), workers: workers, onBatch: onBatch
    ) {
      LinkRenderer(
        store: store, people: people, paired: wanted, records: records, asOf: asOf, accounting: none,
        language: language)
    }
    tables.append(try await store.writeFormKeys(people.continuity?.origins, into: folder, workers: workers))
    let pairedForms = PairedForms(joining: counts.map(\.paired))
    tables += try PairTables(
      of: linkage, model: linkage.model, marks: FormMarks(ofReviewIn: linkage, of: store),
      files: store.sourceFiles, in: folder
    )
    .write { pairedForms.side($0, appendingTo: &$1) }
    var accounting = counts.reduce(into: none) { $0 += $1.accounting }
    accounting.takeRows(of: store.accounting)
    var summary = RunSummary()
    summary.accounting = .init(accounting.total)
    if let continuity = people.continuity {
      tables += try continuity.write(into: folder)
      summary.continuity = continuity.counts
    }
    return WrittenRun(tables: tables, summary: summary, accounting: accounting)
  }
}

/// One worker's part in writing the forms.
private struct LinkRenderer: BatchRenderer, ~Copyable {
  struct Counts: Sendable {
    var accounting: Accounting
    /// The forms that stand in a pair, with their numbers.
    var paired: [PairedForms.Form] = []
  }

  private let store: RecordStore
  private let files: SourceFiles
  private let people: LinkedPeople
  private let paired: FormBits
  private let records: ComparedRecordTable?
  private let language: Language
  private var reader: ComparedRowReader
  private var clean: ComparedBatch
  var rendered = RenderedBatch()
  private(set) var counts: Counts

  init(
    store: RecordStore, people: LinkedPeople, paired: FormBits, records: ComparedRecordTable?,
    asOf: PartialDate, accounting: Accounting, language: Language
  ) {
    self.store = store
    self.people = people
    self.paired = paired
    self.records = records
    self.language = language
    files = store.sourceFiles
    reader = ComparedRowReader(layout: store.table.layout, asOf: asOf)
    clean = ComparedBatch(width: store.table.layout.columns.count)
    counts = Counts(accounting: accounting)
  }

  mutating func render(_ batch: borrowing FormBatch, file: Int, firstForm: Int) {
    let input = store.files[file]
    reader.read(batch, columns: input.compared ?? ComparedColumns(), into: &clean, segment: nil)
    var nextSpan = 0
    func isBefore(_ row: Int?) -> Bool {
      guard nextSpan < batch.quarantined.count else { return false }
      return row.map { batch.quarantined[nextSpan].record < batch.rows[$0].record } ?? true
    }
    for row in 0...clean.count {
      while isBefore(row < clean.count ? row : nil) {
        rendered.renderQuarantined(
          batch.quarantined[nextSpan], original: batch.text.span(batch.quarantined[nextSpan].text),
          file: file,
          chunk: batch.index.chunk, in: store, files: files, language: language)
        counts.accounting[input.source].quarantined += 1
        nextSpan += 1
      }
      if row < clean.count {
        renderForm(
          row, form: firstForm + row,
          origin: store.origin(file: file, chunk: batch.index.chunk, record: batch.rows[row].record),
          source: input.source)
      }
    }
  }

  private mutating func renderForm(_ row: Int, form: Int, origin: FormOrigin, source: Int) {
    let (outcome, reason) = people.outcome(ofForm: form)
    if case .merged = outcome {
      counts.accounting[source].merged += 1
    } else {
      counts.accounting[source].people += 1
    }
    let number = clean.formNumbers[row]
    rendered.appendForm(
      row, of: clean, origin: origin, outcome: outcome, reason: reason, records: records, files: files)
    if paired.contains(form) {
      counts.paired.append(
        PairedForms.Form(form: UInt32(form), origin: origin, number: clean.buffer.string(number)))
    }
  }
}

extension RenderedBatch {
  /// One line in `memberships.csv`, and one in `records.csv` where it is asked for.
  fileprivate mutating func appendForm(
    _ row: Int, of clean: borrowing ComparedBatch, origin: FormOrigin, outcome: FormOutcome,
    reason: MembershipReason, records writer: ComparedRecordTable?, files: SourceFiles
  ) {
    MembershipTable().appendRow(
      formNumber: clean.buffer.span(clean.formNumbers[row]), origin: origin, files: files, outcome: outcome,
      reason: reason, to: &memberships)
    writer?.appendRow(row, of: clean, origin: origin, files: files, to: &records)
  }
}

/// What the tables of pairs say of each form: its number and where it stands.
private struct PairedForms {
  struct Form: Sendable {
    var form: UInt32
    var origin: FormOrigin
    var number: String
  }

  /// Ascending.
  private let forms: [Form]

  init(joining parts: [[Form]]) { forms = parts.joined().sorted { $0.form < $1.form } }

  func side(_ form: UInt32, appendingTo text: inout ByteBuffer) -> LinkTable.Side? {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if forms[middle].form < form { low = middle + 1 } else { high = middle }
    }
    guard low < forms.count, forms[low].form == form else { return nil }
    let start = text.count
    text.append(forms[low].number)
    return LinkTable.Side(formNumber: ByteRange(start, text.count), origin: forms[low].origin)
  }
}

/// `records.csv` of `job: link`: one line for each accepted form, its values as cleaned, in the order of the model.
struct ComparedRecordTable: TableWriter {
  let name = "records"
  let columns: [String]

  init(_ layout: RowLayout) {
    columns = ["so_phieu", "nguon", "tep", "hang"] + layout.columns.map(\.name)
  }

  func appendRow(
    _ row: Int, of clean: borrowing ComparedBatch, origin: FormOrigin, files: SourceFiles,
    to lines: inout CSVLines
  ) {
    lines.cell(clean.buffer.span(clean.formNumbers[row]))
    files.appendCells(of: origin, to: &lines)
    for index in row * clean.width..<(row + 1) * clean.width {
      lines.cell(clean.buffer.span(clean.texts[index]))
    }
    lines.endLine()
  }
}
