import ResidentModel
import Synchronization
import Testing

@testable import CleaningPipeline
@testable import FormReading

@Suite("A run that loses forms on the way")
struct LostFormTests {
  /// Runs the stages over a file of several batches.
  private static func resolved(losing loss: LeakyReader.Loss) async throws -> ResolvedRun {
    let run = try SmallRun(rows: 300)
    let pipeline = try PipelineFile(
      path: run.pipelinePath, settings: ["link.threshold=0.999999", "link.review=none"])
    let folder = try RunFolder.open(in: run.path("out"))
    var sources = try await FormSources(opening: pipeline, workers: Workers(1)) { run.path("spool") }
    let reader = try CSVFormReader(
      file: sources.files[0].reader.file, dialect: CSVDialect(header: .row(1)),
      options: CSVReadingOptions(chunkBytes: 4000))
    sources.files[0].reader = LeakyReader(reader, losing: loss)
    let planned = PlannedRun(
      pipeline: pipeline, model: try pipeline.linkageModel(), sources: sources,
      hashes: InputHashes(of: sources, beside: [], in: pipeline), frozen: nil, earlier: nil,
      stages: RunStages(run.options))
    return try await CleaningRun(pipelinePath: run.pipelinePath).resolve(
      planned, checkpoint: try Checkpoint(resuming: nil, in: folder), into: folder)
  }

  @Test("A form that is dropped between the passes leaves the accounts open, and nothing is published")
  func droppedForm() async throws {
    let whole = try await Self.resolved(losing: .nothing)
    #expect(whole.store.batches[0].count > 2, "a file of several batches")
    try whole.written.accounting.requireBalance()
    let leaky = try await Self.resolved(losing: .row)
    let failure = try #require(throws: RunFailure.self) { try leaky.written.accounting.requireBalance() }
    #expect(failure.status == .internalError)
    guard case .unbalanced(["phieu"]) = failure else { throw failure }
  }

  @Test(
    "A batch that is dropped is missed before anything is linked, the last one too",
    arguments: [LeakyReader.Loss.batch, .lastBatch, .endOfFile])
  func droppedBatch(_ loss: LeakyReader.Loss) async throws {
    let failure = await #expect(throws: RunFailure.self) { try await Self.resolved(losing: loss) }
    guard case .unbalanced(["phieu"])? = failure else { throw RunFailure.unexpected("\(failure as Any)") }
    #expect(failure?.status == .internalError)
  }
}

/// A reader that may lose a row of one batch, the batch, or the last one: faults that no reader has.
final class LeakyReader: FormReader {
  enum Loss {
    case nothing, row, batch
    /// Dropped behind the reader's back.
    case lastBatch
    /// The reader itself takes the file to end before its last batch.
    case endOfFile
  }
  private let whole: any FormReader
  private let loss: Loss
  private let given = Atomic<Int>(0)

  init(_ whole: any FormReader, losing loss: Loss) { (self.whole, self.loss) = (whole, loss) }

  var file: FormFile { whole.file }
  var columnNames: [String] { whole.columnNames }
  var preamble: Preamble { whole.preamble }
  var hasRandomAccess: Bool { loss == .endOfFile }
  var batchesGiven: Int { loss == .lastBatch ? whole.batchesGiven : given.load(ordering: .relaxed) }

  func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    guard try whole.next(into: &batch) else { return false }
    if loss == .lastBatch || loss == .endOfFile {
      guard Int(batch.index.byteEnd) < FileStamp(path: file.path).bytes else { return false }
    }
    given.add(1, ordering: .relaxed)
    guard batch.index.chunk == 1 else { return true }
    if loss == .row { batch.rows.removeLast() }
    return loss == .batch ? try whole.next(into: &batch) : true
  }

  func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    preconditionFailure("read again in order")
  }

  func restarted() throws(ReadingError) -> any FormReader {
    LeakyReader(try whole.restarted(), losing: loss)
  }
}
