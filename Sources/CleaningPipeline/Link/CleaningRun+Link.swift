import ByteText
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
    _ run: PlannedRun, checkpoint: Checkpoint, into folder: borrowing RunFolder
  ) async throws -> ResolvedRun {
    let (pipeline, model, sources, stages) = (run.pipeline, run.model, run.sources, run.stages)
    let keepsFindings = !pipeline.outputs.findings.isEmpty
    let rows = try await stages.run("read", total: .init(bytes: sources.expectedBytes)) {
      if let kept = try await checkpoint.batches(
        layout: model.layout, workers: stages.workers, spill: stages.spill.rows)
      {
        return await ComparedRows(
          joining: kept.batches, of: sources.files, pipeline: pipeline, layout: model.layout,
          escapedTokens: kept.escapedTokens, keepsFindings: keepsFindings, spill: stages.spill,
          workers: stages.workers)
      }
      return try await ComparedRows(
        reading: sources.files, of: pipeline, layout: model.layout,
        spool: checkpoint.makeSpool(workers: stages.workers), workers: stages.workers,
        keepsFindings: keepsFindings, spill: stages.spill, beside: run.hashes.work, onBatch: stages.advance)
    }
    try sources.checkUnchanged()
    try rows.store.requireEveryBatch()
    try checkpoint.keepRead(rows.store.escapedTokens, of: run.hashes.runID)
    let store = try await rows.store.reporting(
      rows.store.repeatedNumberFindings, keeping: keepsFindings, workers: stages.workers)
    let decisions = try Decisions(of: pipeline, in: store)
    let linkage = try await stages.run("link", total: .init(rows: store.formCount)) {
      if let kept = try checkpoint.linkage() { return kept }
      return await RecordLinker(model: model, of: store, in: stages)
        .link(
          store.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen, by: run.frozen)
    }
    try checkpoint.keep(linkage)
    let publisher = LinkPublisher(
      pipeline: pipeline, store: store, linkage: linkage,
      people: LinkedPeople(
        linkage, of: store, filledColumns: rows.filledColumns, answers: decisions.answers,
        following: run.earlier),
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
    reading files: [SourceFile], of pipeline: PipelineFile, layout: RowLayout, spool: FormSpool? = nil,
    workers: Workers, keepsFindings: Bool, spill: RowSpill = RowSpill(),
    beside: @escaping @Sendable () throws -> Void = {},
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws {
    let pass = BatchPass(reading: files)
    let read = Mutex<[ReadBatch]>([])
    let tokens = Mutex(EscapedTokens())
    let asOf = pipeline.asOf
    try await workers.run { worker in
      try beside()
      var batch = FormBatch()
      var clean = ComparedBatch(width: layout.columns.count)
      var reader = ComparedRowReader(layout: layout, asOf: asOf)
      try pass.run(into: &batch) { file, batch in
        let segment = RecordSegment(layout: layout, capacity: max(1, batch.rows.count), spill: spill.rows)
        reader.read(batch, columns: files[file].compared ?? ComparedColumns(), into: &clean, segment: segment)
        let result = ReadBatch(
          file: file, batch: batch, segment: segment, formNumberHashes: clean.formNumberHashes,
          identityHashes: clean.contentHashes, found: clean.findings, filledColumns: clean.filledColumns,
          keepsFindings: keepsFindings)
        try spool?.keep(result, worker: worker)
        read.withLock { $0.append(result) }
        try onBatch(batch.rows.count, Int(batch.index.byteEnd - batch.index.byteStart))
      }
      let seen = reader.escapedTokens
      tokens.withLock { $0.merge(seen) }
    }
    await self.init(
      joining: read.withLock { $0 }, of: files, pipeline: pipeline, layout: layout,
      escapedTokens: tokens.withLock { $0 }, keepsFindings: keepsFindings, spill: spill, workers: workers)
  }

  /// - Parameter read: every batch of every file, in any order; their segments are empty afterwards.
  init(
    joining read: [ReadBatch], of files: [SourceFile], pipeline: PipelineFile, layout: RowLayout,
    escapedTokens: EscapedTokens, keepsFindings: Bool, spill: RowSpill, workers: Workers
  ) async {
    filledColumns = read.sorted { ($0.file, $0.index.chunk) < ($1.file, $1.index.chunk) }
      .flatMap(\.filledColumns)
    store = await RecordStore(
      joining: read, of: files, sourceIDs: pipeline.sources.map(\.id), layout: layout,
      escapedTokens: escapedTokens, keepsFindings: keepsFindings, spill: spill, workers: workers)
  }
}
