import ResidentModel
import Testing

@testable import CleaningPipeline
@testable import FormReading

@Suite("A run that loses forms on the way")
struct LostFormTests {
  @Test("A form that is dropped between the passes leaves the accounts open, and nothing is published")
  func droppedForm() async throws {
    let run = try SmallRun(rows: 300)
    let pipeline = try PipelineFile(
      path: run.pipelinePath, settings: ["link.threshold=0.999999", "link.review=none"])
    for drops in [false, true] {
      let folder = try RunFolder.open(in: run.path("out"))
      var sources = try FormSources(opening: pipeline) { run.path("spool") }
      let reader = try CSVFormReader(
        file: sources.files[0].reader.file, dialect: CSVDialect(header: .row(1)),
        options: CSVReadingOptions(chunkBytes: 4000))
      sources.files[0].reader = LeakyReader(reader, drops: drops)
      let cleaning = CleaningRun(pipelinePath: run.pipelinePath)
      let resolved = try await cleaning.resolve(
        sources, of: pipeline, model: try pipeline.linkageModel(), following: nil,
        stages: RunStages(run.options),
        into: folder)
      #expect(resolved.store.batches[0].count > 2, "a file of several batches")
      guard drops else {
        try resolved.written.accounting.requireBalance()
        continue
      }
      let failure = try #require(throws: RunFailure.self) { try resolved.written.accounting.requireBalance() }
      #expect(failure.status == .internalError)
      guard case .unbalanced(["phieu"]) = failure else { throw failure }
    }
  }
}

/// A reader that, when it is started again, may lose a row of one batch: a fault that no reader has.
private final class LeakyReader: FormReader {
  private let whole: any FormReader
  private let drops: Bool
  private let isAgain: Bool

  init(_ whole: any FormReader, drops: Bool, isAgain: Bool = false) {
    (self.whole, self.drops, self.isAgain) = (whole, drops, isAgain)
  }

  var file: FormFile { whole.file }
  var columnNames: [String] { whole.columnNames }
  var preamble: Preamble { whole.preamble }
  var hasRandomAccess: Bool { false }

  func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    guard try whole.next(into: &batch) else { return false }
    if drops, batch.index.chunk == 1 { batch.rows.removeLast() }
    return true
  }

  func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    preconditionFailure("read again in order")
  }

  func restarted() throws(ReadingError) -> any FormReader {
    LeakyReader(try whole.restarted(), drops: drops, isAgain: true)
  }
}
