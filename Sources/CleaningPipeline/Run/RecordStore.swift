import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import VietnameseText

/// Every form of a run, read once: the packed rows that are compared, and where the text of each form lies.
///
/// Forms are numbered from 0 over all files in their order; so are the batches. Texts are not kept in memory: what the
/// tables show of them is in the spool, where the run has one.
///
/// - Complexity: memory, per form: the packed row, 16 bytes of hashes; per batch a few hundred bytes.
struct RecordStore: Sendable {
  let files: [SourceFile]
  /// Of each file, in order.
  let batches: [[BatchIndex]]
  /// Of each file and batch: the number of its first form.
  let firstForms: [[UInt32]]
  /// Of each file: rows and lines of its batches in the file.
  let places: [BatchPlaces]
  /// Of each file and batch: where its forms lie in the spool; none without a spool.
  let spooled: [[FormSpool.Place]]
  /// Of each file and batch: what of it is quarantined.
  let quarantined: [[[QuarantinedSpan]]]
  /// Of each of these: how many forms of its batch stand before it.
  let formsBeforeQuarantined: [[[UInt32]]]
  private var rows: RecordLinkage.RecordTable?
  let escapedTokens: EscapedTokens
  /// Of each form: what it is called by (`FormIdentity`).
  let identities: [UInt64]
  /// Of each form: stable hash of its number; 0 for none.
  let formNumbers: [UInt64]
  /// Form numbers that more than one form of the run carries.
  let repeatedNumbers: RepeatedHashes
  /// Forms that make a line of the two-place register, or a matter of a worklist, by themselves.
  let formsToGather: Set<UInt32>
  /// rows read, rows that are no form, forms, quarantined; people and merged are still 0.
  let accounting: Accounting
  let changes: ChangeTally
  /// Of each field that the sources have: the forms in which it holds something usable; empty where rows have no fields.
  let filledForms: [Int]
  var findings: FindingTally
  /// Forms whose number another form of their source carries too.
  let repeatedInSource: [UInt32]
  let formsWithoutUnit: Int
  /// Of each file: what its forms say of its columns; none where rows have no fields.
  let signs: [FileSigns]
  /// Errors through whole files, or stretches of them.
  private(set) var systematicErrors: [SystematicError] = []

  var formCount: Int { identities.count }

  /// Files that hold no form, not even one that could not be read.
  var emptyFiles: [SourceFile] {
    files.indices.filter { file in
      batches[file].allSatisfy { $0.rows == 0 } && quarantined[file].allSatisfy(\.isEmpty)
    }.map { files[$0] }
  }

  /// The packed rows.
  var table: RecordLinkage.RecordTable {
    guard let rows else { preconditionFailure("the rows were given back") }
    return rows
  }

  /// Gives the packed rows back: forms are not compared any more.
  mutating func releaseRows() { rows = nil }

  /// Reads and normalises every form.
  ///
  /// - Parameters:
  ///   - spool: where what the tables show of the forms is kept; nil when nothing is to be written.
  ///   - writesChanges: whether that includes each changed cell.
  ///   - spill: where the packed rows lie, and what is sorted of them, when not in memory.
  ///   - gathers: asked which single forms make a line or a matter by themselves.
  ///   - keepsFindings: whether each finding is kept with its place, or only counted.
  ///   - beside: work that each worker first looks for, so that some of it gets done while others read.
  init(
    reading files: [SourceFile], settings: CleaningSettings, spool: FormSpool? = nil,
    writesChanges: Bool = false, spill: RowSpill = RowSpill(),
    gathering gathers: @escaping @Sendable (FormFacts) -> Bool, workers: Workers, keepsFindings: Bool,
    beside: @escaping @Sendable () throws -> Void = {},
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws {
    let linkage = settings.linkage
    let pass = BatchPass(reading: files)
    let read = Mutex<[ReadBatch]>([])
    let tokens = Mutex(EscapedTokens())
    let learnt = LearntTexts()
    try await workers.run { worker in
      try beside()
      var batch = FormBatch()
      var clean = CleanBatch(fields: settings.fields)
      var writer = SpooledBatch.Writer(settings.baselineTable, writesChanges: writesChanges)
      var last = 0
      var normaliser = settings.normaliser(file: last, sharing: learnt)
      try pass.run(into: &batch) { file, batch in
        if file != last {
          settings.turn(&normaliser, from: last, to: file, sharing: learnt)
          last = file
        }
        let segment = RecordSegment(
          layout: linkage.layout, capacity: max(1, batch.rows.count), spill: spill.rows)
        normaliser.normalise(
          batch, columns: files[file].columns, into: &clean, linkage: (linkage, segment))
        var result = ReadBatch(
          file: file, batch: batch, clean: clean, segment: segment, gathering: gathers,
          keepsFindings: keepsFindings)
        if let spool {
          writer.render(batch, clean, columns: files[file].columns)
          result.spooled = try spool.append(writer, worker: worker)
          try spool.keep(result, worker: worker)
        }
        read.withLock { $0.append(result) }
        try onBatch(batch.rows.count, Int(batch.index.byteEnd - batch.index.byteStart))
      }
      let seen = normaliser.escapedTokens
      tokens.withLock { $0.merge(seen) }
    }
    let batches = read.withLock { batches in
      let taken = batches
      batches = []
      return taken
    }
    await self.init(
      joining: batches, of: files, sourceIDs: settings.sourceIDs, layout: linkage.layout,
      escapedTokens: tokens.withLock { $0 }, keepsFindings: keepsFindings, spill: spill, workers: workers)
  }

  /// Joins what a pass over all batches has read.
  ///
  /// - Parameter read: every batch of every file, in any order; their segments are empty afterwards.
  init(
    joining read: [ReadBatch], of files: [SourceFile], sourceIDs: [String], layout: RowLayout,
    escapedTokens: EscapedTokens, keepsFindings: Bool, spill: RowSpill = RowSpill(), workers: Workers
  ) async {
    let ordered = read.sorted { ($0.file, $0.index.chunk) < ($1.file, $1.index.chunk) }
    self.files = files
    self.escapedTokens = escapedTokens
    let ofFile = files.indices.map { file in ordered.filter { $0.file == file } }
    let indexes = ofFile.map { $0.map(\.index) }
    batches = indexes
    spooled = ofFile.map { $0.compactMap(\.spooled) }
    quarantined = ofFile.map { $0.map(\.quarantined) }
    formsBeforeQuarantined = ofFile.map { $0.map(\.formsBeforeQuarantined) }
    places = files.indices.map { BatchPlaces(preamble: files[$0].reader.preamble, indexes: indexes[$0]) }

    let places = places
    signs = files.indices.map { FileSigns(joining: ofFile[$0], places: places[$0]) }

    var accounting = Accounting(sources: sourceIDs)
    var findings = FindingTally()
    var changes = ChangeTally()
    var filledForms: [Int] = []
    var firstForms: [[UInt32]] = files.map { _ in [] }
    var twoClaims: Set<UInt32> = []
    var withoutUnit = 0
    var form: UInt32 = 0
    for (index, file) in files.enumerated() {
      let preamble = file.reader.preamble.nonForms
      accounting[file.source].take(preamble)
      accounting[file.source].rowsRead += preamble.sum
      for found in file.reading.findings {
        findings.add(found, file: index)
      }
      if ofFile[index].allSatisfy({ $0.formNumberHashes.isEmpty && $0.quarantined.isEmpty }) {
        findings.add(FileFinding(.fileEmpty), file: index)
      }
    }
    for batch in ordered {
      firstForms[batch.file].append(form)
      accounting[files[batch.file].source].take(batch)
      findings.add(batch, keeping: keepsFindings)
      changes += batch.changes
      if filledForms.isEmpty { filledForms = batch.filledForms.map { _ in 0 } }
      for (field, forms) in batch.filledForms.enumerated() { filledForms[field] += forms }
      for row in batch.rowsToGather { twoClaims.insert(form + row) }
      withoutUnit += batch.formsWithoutUnit
      form += UInt32(batch.formNumberHashes.count)
    }
    var numbers: [UInt64] = []
    numbers.reserveCapacity(Int(form))
    for batch in ordered { numbers.append(contentsOf: batch.formNumberHashes) }
    let repeated = RepeatedHashes(in: numbers.span)
    var identities: [UInt64] = []
    identities.reserveCapacity(Int(form))
    for batch in ordered {
      for index in batch.formNumberHashes.indices {
        identities.append(
          FormIdentity.hash(
            formNumber: batch.formNumberHashes[index], person: batch.identityHashes[index], repeated: repeated
          ))
      }
    }
    rows = await RecordLinkage.RecordTable.joining(
      ordered.map(\.segment), layout: layout, spill: spill, jobs: workers.count)
    self.firstForms = firstForms
    self.accounting = accounting
    self.findings = findings
    self.changes = changes
    self.filledForms = filledForms
    self.identities = identities
    formNumbers = numbers
    repeatedNumbers = repeated
    repeatedInSource = Self.repeated(numbers, of: files, batches: indexes, anywhere: repeated)
    formsToGather = twoClaims
    formsWithoutUnit = withoutUnit
    systematicErrors = signs.enumerated().flatMap { $1.errors(file: $0) }
  }

  /// Notes errors through whole files among the findings, once it is known what there are.
  mutating func tell(of errors: [SystematicError]) {
    systematicErrors = errors
    findings.add(errors, of: files)
  }

  /// Decisions name a form by source and number, so that a number used twice in one source names none.
  private static func repeated(
    _ numbers: [UInt64], of files: [SourceFile], batches: [[BatchIndex]], anywhere: RepeatedHashes
  ) -> [UInt32] {
    guard anywhere.count > 0 else { return [] }
    var keys = [UInt64](repeating: 0, count: numbers.count)
    var form = 0
    for (file, indexes) in zip(files, batches) {
      for _ in 0..<indexes.reduce(0, { $0 + Int($1.rows) }) {
        if anywhere.contains(numbers[form]) {
          keys[form] = max(1, stableHash(numbers[form], seed: UInt64(file.source)))
        }
        form += 1
      }
    }
    let inSource = RepeatedHashes(in: keys.span)
    return keys.indices.filter { inSource.contains(keys[$0]) }.map(UInt32.init)
  }

  /// Where a record of a batch stands in its file.
  func origin(file: Int, chunk: UInt32, record: UInt32) -> FormOrigin {
    FormOrigin(file: UInt32(file), row: UInt32(places[file].record(record, chunk: chunk)))
  }

  /// The batch's place in the order of all batches of the run, from 0.
  func turn(file: Int, chunk: UInt32) -> Int {
    batches[..<file].reduce(0) { $0 + $1.count } + Int(chunk)
  }
}

/// What is kept of a batch after the first pass.
struct ReadBatch: Sendable {
  let file: Int
  let index: BatchIndex
  let nonForms: NonFormCounts
  let quarantined: [QuarantinedSpan]
  /// Of each of them: how many of the batch's forms stand before it.
  let formsBeforeQuarantined: [UInt32]
  let segment: RecordSegment
  let formNumberHashes: [UInt64]
  let identityHashes: [UInt64]
  let rowsToGather: [UInt32]
  let formsWithoutUnit: Int
  let changes: ChangeTally
  /// Of each field of the run: the forms in which it is filled.
  let filledForms: [Int]
  /// Where its forms lie in the spool; nil without one.
  var spooled: FormSpool.Place?
  /// What its forms say of its columns of sex and of parents.
  let signCounts: SignCounts
  /// Rows whose cells are at odds, as far as they could make a stretch.
  let signedRows: [SignedRow]
  let findings: [Finding]
  /// Of each finding in `findings`: the line its row begins on, and the row, relative to the batch.
  let findingRows: [RowPlace]
  /// By the raw value of the code.
  let findingCounts: [UInt32]
  /// In `job: link`, of each form: how many columns of the model it fills, at most 255.
  let filledColumns: [UInt8]

  init(
    file: Int, batch: borrowing FormBatch, clean: borrowing CleanBatch, segment: RecordSegment,
    gathering gathers: (FormFacts) -> Bool, keepsFindings: Bool
  ) {
    var rows: [UInt32] = []
    var withoutUnit = 0
    var filled = [Int](repeating: 0, count: clean.fields.count)
    var signs = BatchSigns(forms: clean.count, fields: clean.fields)
    for row in 0..<clean.count {
      if gathers(clean.facts[row]) { rows.append(UInt32(row)) }
      if !clean.facts[row].primaryClaim.place.isKnown { withoutUnit += 1 }
      let cells = clean.cells(of: row)
      for field in 0..<cells.count where !cells[field].isEmpty { filled[field] += 1 }
      signs.add(clean.facts[row], cells: cells, in: clean.buffer)
    }
    self.init(
      file: file, batch: batch, segment: segment, formNumberHashes: clean.formNumberHashes,
      identityHashes: clean.identityHashes, found: clean.findings, changes: ChangeTally(clean.changes),
      filledForms: filled,
      rowsToGather: rows, formsWithoutUnit: withoutUnit, signCounts: signs.counts,
      signedRows: [SignedRow](keeping: signs.ofForms, ofChunk: batch.index.chunk) { batch.rows[$0].record },
      keepsFindings: keepsFindings)
  }

  /// - Parameter found: what cleaning found, beside what reading did.
  init(
    file: Int, batch: borrowing FormBatch, segment: RecordSegment, formNumberHashes: [UInt64],
    identityHashes: [UInt64], found: [Finding], changes: ChangeTally = ChangeTally(), filledForms: [Int] = [],
    rowsToGather: [UInt32] = [], formsWithoutUnit: Int = 0, filledColumns: [UInt8] = [],
    signCounts: SignCounts = SignCounts(), signedRows: [SignedRow] = [], keepsFindings: Bool
  ) {
    self.file = file
    self.filledColumns = filledColumns
    self.signCounts = signCounts
    self.signedRows = signedRows
    index = batch.index
    nonForms = batch.nonForms
    quarantined = batch.quarantined
    var before = 0
    formsBeforeQuarantined = batch.quarantined.map { span in
      while before < batch.rows.count, batch.rows[before].record < span.record { before += 1 }
      return UInt32(before)
    }
    self.segment = segment
    self.formNumberHashes = formNumberHashes
    self.identityHashes = identityHashes
    self.rowsToGather = rowsToGather
    self.formsWithoutUnit = formsWithoutUnit
    self.changes = changes
    self.filledForms = filledForms
    var counts = [UInt32](repeating: 0, count: FindingCode.allCases.count)
    for finding in found { counts[Int(finding.code.rawValue)] += 1 }
    for finding in batch.findings { counts[Int(finding.code.rawValue)] += 1 }
    for span in batch.quarantined { counts[Int(span.code.rawValue)] += 1 }
    for heading in batch.sections { counts[Int(heading.code.rawValue)] += 1 }
    if let fault = batch.fault { counts[Int(fault.code.rawValue)] += 1 }
    findingCounts = counts
    if keepsFindings {
      let ofRows = batch.findings + found
      var places: [RowPlace] = []
      for finding in ofRows { places.append(batch.rows[Int(finding.row)]) }
      places += batch.sections.map(\.place)
      if let fault = batch.fault { places.append(fault.place) }
      findings =
        ofRows + batch.sections.map { Finding($0.code, row: batch.rows.count) }
        + (batch.fault.map { [Finding($0.code, row: batch.rows.count)] } ?? [])
      findingRows = places
    } else {
      // That a file was not read to its end is told of each run.
      findings = batch.fault.map { [Finding($0.code, row: batch.rows.count)] } ?? []
      findingRows = batch.fault.map { [$0.place] } ?? []
    }
  }
}

extension SectionHeading {
  fileprivate var code: FindingCode { isRead ? .rowSectionRead : .rowSection }
}

extension SourceAccount {
  fileprivate mutating func take(_ counts: NonFormCounts) {
    count(.blank, counts.blank)
    count(.title, counts.title)
    count(.repeatedHeader, counts.repeatedHeader)
    count(.total, counts.total)
    count(.signature, counts.signature)
  }

  fileprivate mutating func take(_ batch: ReadBatch) {
    rowsRead += Int(batch.index.records - batch.index.joinedRecords)
    forms += batch.formNumberHashes.count + batch.quarantined.count
    quarantined += batch.quarantined.count
    take(batch.nonForms)
  }
}
