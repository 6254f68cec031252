import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import VietnameseText

extension CleaningRun {
  /// `job: link`: rows of any columns, by the pipeline's own model. The stages are those of a baseline without
  /// residence, units and quota.
  func link(
    _ sources: FormSources, of pipeline: PipelineFile, model: LinkageModel, following earlier: EarlierRun?,
    stages: RunStages, into folder: borrowing RunFolder
  ) async throws -> ResolvedRun {
    let rows = try await stages.run("read", total: .init(bytes: sources.bytes)) {
      try await ComparedRows(
        reading: sources.files, of: pipeline, layout: model.layout, workers: stages.workers,
        keepsFindings: !pipeline.outputs.findings.isEmpty, onBatch: stages.advance)
    }
    let store = try await rows.store.reporting(
      rows.store.repeatedNumberFindings, keeping: !pipeline.outputs.findings.isEmpty, workers: stages.workers)
    let decisions = try Decisions(of: pipeline, in: store)
    let linkage = try await stages.run("link") {
      await RecordLinker(model: model, of: store, workers: stages.workers)
        .link(store.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen)
    }
    let publisher = LinkPublisher(
      pipeline: pipeline, store: store, linkage: linkage,
      people: LinkedPeople(
        linkage, of: store, filledColumns: rows.filledColumns, answers: decisions.answers, following: earlier),
      language: options.language)
    let written = try await stages.run("write") {
      try await publisher.write(into: folder, workers: stages.workers, onBatch: stages.advance)
    }
    return ResolvedRun(store: store, decisions: decisions, linkage: linkage, written: written)
  }
}

/// The rows of `job: link`, read once: the store of packed rows, and what chooses among the forms of one person.
struct ComparedRows: Sendable {
  let store: RecordStore
  /// Of each form: how many columns of the model it fills, at most 255.
  let filledColumns: [UInt8]

  init(
    reading files: [SourceFile], of pipeline: PipelineFile, layout: RowLayout, workers: Workers,
    keepsFindings: Bool, onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws {
    let pass = BatchPass(reading: files)
    let read = Mutex<[(batch: ReadBatch, filled: [UInt8])]>([])
    let tokens = Mutex(EscapedTokens())
    let asOf = pipeline.asOf
    try await workers.run { _ in
      var batch = FormBatch()
      var clean = ComparedBatch(width: layout.columns.count)
      var reader = ComparedRowReader(layout: layout, asOf: asOf)
      try pass.run(into: &batch) { file, batch in
        let segment = RecordSegment(layout: layout, capacity: max(1, batch.rows.count))
        reader.read(batch, columns: files[file].compared ?? ComparedColumns(), into: &clean, segment: segment)
        let result = ReadBatch(
          file: file, batch: batch, segment: segment, formNumberHashes: clean.formNumberHashes,
          identityHashes: clean.contentHashes, found: clean.findings, keepsFindings: keepsFindings)
        let filled = clean.filledColumns
        read.withLock { $0.append((result, filled)) }
        try onBatch(batch.rows.count, Int(batch.index.byteEnd - batch.index.byteStart))
      }
      let seen = reader.escapedTokens
      tokens.withLock { $0.merge(seen) }
    }
    let batches = read.withLock { batches in
      batches.sorted { ($0.batch.file, $0.batch.index.chunk) < ($1.batch.file, $1.batch.index.chunk) }
    }
    filledColumns = batches.flatMap(\.filled)
    store = RecordStore(
      joining: batches.map(\.batch), of: files, sourceIDs: pipeline.sources.map(\.id), layout: layout,
      escapedTokens: tokens.withLock { $0 }, keepsFindings: keepsFindings)
  }
}
