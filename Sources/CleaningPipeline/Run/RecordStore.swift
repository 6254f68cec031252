import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import VietnameseText

/// Every form of a run, read once: the packed rows that are compared, and where the text of each form lies.
///
/// Forms are numbered from 0 over all files in their order; so are the batches. Texts are not kept: a later pass reads
/// them again where they stand.
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
  let table: RecordLinkage.RecordTable
  let escapedTokens: EscapedTokens
  /// Of each form: what it is called by (`FormIdentity`).
  let identities: [UInt64]
  /// Of each form: stable hash of its number; 0 for none.
  let formNumbers: [UInt64]
  /// Forms with claims of their own that the two-place register lists.
  let formsWithTwoClaims: Set<UInt32>
  /// rows read, rows that are no form, forms, quarantined; people and merged are still 0.
  let accounting: Accounting
  let findings: FindingTally
  let formsWithoutUnit: Int

  var formCount: Int { identities.count }

  /// Reads and normalises every form.
  ///
  /// - Parameters:
  ///   - twoPlace: asked which single forms make two claims worth a line.
  ///   - keepsFindings: whether each finding is kept with its place, or only counted.
  init(
    reading files: [SourceFile], settings: CleaningSettings,
    twoPlace: @escaping @Sendable (FormFacts) -> Bool, workers: Workers, keepsFindings: Bool,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws {
    let linkage = settings.linkage
    let pass = BatchPass(reading: files)
    let read = Mutex<[ReadBatch]>([])
    let tokens = Mutex(EscapedTokens())
    try await workers.run { _ in
      var batch = FormBatch()
      var clean = CleanBatch(fields: settings.fields)
      var source = 0
      var normaliser = settings.normaliser(source: source)
      try pass.run(into: &batch) { file, batch in
        if files[file].source != source {
          // Each source may be written by unit lists of its own. The words met so far stay noted.
          let seen = normaliser.escapedTokens
          tokens.withLock { $0.merge(seen) }
          source = files[file].source
          normaliser = settings.normaliser(source: source)
        }
        let segment = RecordSegment(layout: linkage.layout, capacity: max(1, batch.rows.count))
        normaliser.normalise(
          batch, columns: files[file].columns, into: &clean, linkage: (linkage, segment))
        let result = ReadBatch(
          file: file, batch: batch, clean: clean, segment: segment, twoPlace: twoPlace,
          keepsFindings: keepsFindings)
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
    self.init(
      joining: batches, of: files, sourceIDs: settings.sourceIDs, layout: linkage.layout,
      escapedTokens: tokens.withLock { $0 }, keepsFindings: keepsFindings)
  }

  /// Joins what a pass over all batches has read.
  ///
  /// - Parameter read: every batch of every file, in any order; their segments are empty afterwards.
  init(
    joining read: [ReadBatch], of files: [SourceFile], sourceIDs: [String], layout: RowLayout,
    escapedTokens: EscapedTokens, keepsFindings: Bool
  ) {
    let ordered = read.sorted { ($0.file, $0.index.chunk) < ($1.file, $1.index.chunk) }
    self.files = files
    self.escapedTokens = escapedTokens
    let indexes = files.indices.map { file in ordered.filter { $0.file == file }.map(\.index) }
    batches = indexes
    places = files.indices.map { BatchPlaces(preamble: files[$0].reader.preamble, indexes: indexes[$0]) }

    var accounting = Accounting(sources: sourceIDs)
    var findings = FindingTally()
    var firstForms: [[UInt32]] = files.map { _ in [] }
    var twoClaims: Set<UInt32> = []
    var withoutUnit = 0
    var form: UInt32 = 0
    for (index, file) in files.enumerated() {
      let preamble = file.reader.preamble.nonForms
      accounting[file.source].take(preamble)
      accounting[file.source].rowsRead += preamble.sum
      for found in file.reading.findings {
        findings.add(found.code, field: found.field, column: found.column, file: index)
      }
    }
    for batch in ordered {
      firstForms[batch.file].append(form)
      accounting[files[batch.file].source].take(batch)
      findings.add(batch, keeping: keepsFindings)
      for row in batch.rowsWithTwoClaims { twoClaims.insert(form + row) }
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
    table = RecordLinkage.RecordTable(joining: ordered.map(\.segment), layout: layout)
    self.firstForms = firstForms
    self.accounting = accounting
    self.findings = findings
    self.identities = identities
    formNumbers = numbers
    formsWithTwoClaims = twoClaims
    formsWithoutUnit = withoutUnit
  }

  /// Where a row of a batch stands in its file.
  func origin(file: Int, batch: borrowing FormBatch, row: Int) -> FormOrigin {
    let record = places[file].record(batch.rows[row].record, chunk: batch.index.chunk)
    return FormOrigin(file: UInt32(file), row: UInt32(record))
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
  let segment: RecordSegment
  let formNumberHashes: [UInt64]
  let identityHashes: [UInt64]
  let rowsWithTwoClaims: [UInt32]
  let formsWithoutUnit: Int
  let findings: [Finding]
  /// Of each finding in `findings`: the line its row begins on, and the row, relative to the batch.
  let findingRows: [RowPlace]
  /// By the raw value of the code.
  let findingCounts: [UInt32]

  init(
    file: Int, batch: borrowing FormBatch, clean: borrowing CleanBatch, segment: RecordSegment,
    twoPlace: (FormFacts) -> Bool, keepsFindings: Bool
  ) {
    var rows: [UInt32] = []
    var withoutUnit = 0
    for row in 0..<clean.count {
      if !clean.facts[row].otherClaims.0.isNone, twoPlace(clean.facts[row]) { rows.append(UInt32(row)) }
      if !clean.facts[row].primaryClaim.place.isKnown { withoutUnit += 1 }
    }
    self.init(
      file: file, batch: batch, segment: segment, formNumberHashes: clean.formNumberHashes,
      identityHashes: clean.identityHashes, found: clean.findings, rowsWithTwoClaims: rows,
      formsWithoutUnit: withoutUnit, keepsFindings: keepsFindings)
  }

  /// - Parameter found: what cleaning found, beside what reading did.
  init(
    file: Int, batch: borrowing FormBatch, segment: RecordSegment, formNumberHashes: [UInt64],
    identityHashes: [UInt64], found: [Finding], rowsWithTwoClaims: [UInt32] = [], formsWithoutUnit: Int = 0,
    keepsFindings: Bool
  ) {
    self.file = file
    index = batch.index
    nonForms = batch.nonForms
    quarantined = batch.quarantined
    self.segment = segment
    self.formNumberHashes = formNumberHashes
    self.identityHashes = identityHashes
    self.rowsWithTwoClaims = rowsWithTwoClaims
    self.formsWithoutUnit = formsWithoutUnit
    var counts = [UInt32](repeating: 0, count: FindingCode.allCases.count)
    for finding in found { counts[Int(finding.code.rawValue)] += 1 }
    for finding in batch.findings { counts[Int(finding.code.rawValue)] += 1 }
    for span in batch.quarantined { counts[Int(span.code.rawValue)] += 1 }
    findingCounts = counts
    if keepsFindings {
      findings = batch.findings + found
      var places: [RowPlace] = []
      for finding in findings { places.append(batch.rows[Int(finding.row)]) }
      findingRows = places
    } else {
      findings = []
      findingRows = []
    }
  }
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
    rowsRead += Int(batch.index.records)
    forms += batch.formNumberHashes.count + batch.quarantined.count
    quarantined += batch.quarantined.count
    take(batch.nonForms)
  }
}
