import FormReading
import PopulationBaseline
import Synchronization
import Threading

/// One worker's part in a last pass that reads the inputs again: turns batches into lines of the run's tables, and
/// counts what it wrote.
protocol BatchRenderer: ~Copyable, SendableMetatype {
  associatedtype Counts: Sendable
  var counts: Counts { get }
  /// - Parameter firstForm: the number of the batch's first form in the run.
  mutating func render(_ batch: borrowing FormBatch, file: Int, firstForm: Int)
  /// The lines of the last batch.
  var rendered: RenderedBatch { get set }
}

extension RecordStore {
  /// A batch that was lost on the way would take its forms with it, and its rows from the count of rows read too.
  ///
  /// - Throws: `.unbalanced` with the sources that lack one.
  func requireEveryBatch() throws(RunFailure) {
    let gaps = batches.indices.filter { !hasEveryBatch(ofFile: $0) }
    guard gaps.isEmpty else { throw .unbalanced(gaps.map { files[$0].sourceID }) }
  }

  /// Batches are numbered without a gap, as many as the reader gave (none after a stop: those are kept with their
  /// checksums); of a file that is read as it lies each begins where the one before ends, and the last ends with the file.
  private func hasEveryBatch(ofFile file: Int) -> Bool {
    let (batches, reader) = (batches[file], files[file].reader)
    guard batches.enumerated().allSatisfy({ Int($1.chunk) == $0 }),
      [0, batches.count].contains(reader.batchesGiven)
    else { return false }
    guard reader.hasRandomAccess, let last = batches.last else { return true }
    return zip(batches, batches.dropFirst()).allSatisfy { $0.byteEnd == $1.byteStart }
      && Int(last.byteEnd) == files[file].bytes
  }

  /// The last pass: every form is read again and written where it ended. Workers render batches side by side;
  /// their lines are taken in the order of the batches.
  ///
  /// - Returns: the tables, and what each worker counted.
  func writeForms<Renderer: BatchRenderer & ~Copyable>(
    to opened: consuming RunTables, showing treatments: ColumnTreatments, workers: Workers,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void,
    by makeRenderer: @escaping @Sendable () -> Renderer
  ) async throws -> ([DataPackage.Table], [Renderer.Counts]) {
    let tables = InTurn(opened)
    let counted = Mutex<[Renderer.Counts]>([])
    let pass = try BatchPass(rereading: files, batches: batches)
    try await workers.run { _ in
      var batch = FormBatch()
      var renderer = makeRenderer()
      try tables.work {
        try pass.run(into: &batch) { file, batch in
          let chunk = batch.index.chunk
          renderer.render(batch, file: file, firstForm: Int(firstForms[file][Int(chunk)]))
          renderer.rendered.treat(by: treatments)
          try tables.inTurn(turn(file: file, chunk: chunk)) { try renderer.rendered.write(to: &$0) }
          try onBatch(batch.rows.count, Int(batch.index.byteEnd - batch.index.byteStart))
        }
      }
      let mine = renderer.counts
      counted.withLock { $0.append(mine) }
    }
    return (try tables.take().finish(), counted.withLock { $0 })
  }

  /// The files as the tables name them.
  var sourceFiles: SourceFiles {
    var names = SourceFiles()
    for file in files { names.add(source: file.sourceID, file: file.reader.file.name) }
    return names
  }
}

/// What publishing gave: the tables, the figures that come from them, and the accounts.
struct WrittenRun: Sendable {
  var tables: [DataPackage.Table]
  /// Files for people, which are no tables of the package.
  var further: [WrittenFile] = []
  var summary: RunSummary
  var accounting: Accounting
  /// nil for a job that knows no population.
  var counted: CountedPopulation?
}

/// What was counted of a population while it was written: the figures of its report.
struct CountedPopulation: Sendable {
  var counts: RunCounts
  var placePairs: PlacePairCounts
  /// Households by how many people bear their number; the last, all of as many or more.
  var householdSizes: [Int]
}

extension Accounting {
  /// What lets a run be published: every row and every form of every source in exactly one place.
  ///
  /// - Throws: `.unbalanced` with the sources in which something was lost, or ended twice.
  func requireBalance() throws(RunFailure) {
    let sources = unbalancedSources
    guard sources.isEmpty else { throw .unbalanced(sources) }
  }

  /// Takes over what the first pass counted: rows, forms, and rows that are no form.
  mutating func takeRows(of read: Accounting) {
    for source in read.sources.indices {
      self[source].rowsRead = read[source].rowsRead
      self[source].forms = read[source].forms
      self[source].nonForms = read[source].nonForms
    }
  }
}

extension RunSummary.Accounting {
  init(_ total: SourceAccount) {
    self.init(
      rows: total.rowsRead, nonForms: total.nonForms.reduce(0, +), forms: total.forms, people: total.people,
      merged: total.merged, quarantined: total.quarantined)
  }
}
