import FormCleaning
import RecordLinkage
import ResidentModel

/// The forms of a pipeline, read and linked, nothing published: what training and explaining look at.
struct LinkedForms: Sendable {
  let store: RecordStore
  /// The linker with the pipeline's model, as it was before estimation.
  let linker: RecordLinker
  let result: LinkageResult

  /// Does the stages "read" and "link" of a run over the same forms: equal input gives the result of the run.
  init(
    reading sources: FormSources, of pipeline: PipelineFile, model: LinkageModel,
    frozen: FrozenLinkage? = nil, stages: RunStages
  ) async throws {
    let store = try await stages.run("read", total: .init(bytes: sources.expectedBytes)) {
      switch pipeline.job {
      case .baseline:
        try await RecordStore(
          reading: sources.files, settings: CleaningSettings(pipeline, sources, layout: model.layout),
          gathering: { _ in false }, workers: stages.workers, keepsFindings: false, onBatch: stages.advance)
      case .link:
        try await ComparedRows(
          reading: sources.files, of: pipeline, layout: model.layout, workers: stages.workers,
          keepsFindings: false, onBatch: stages.advance
        ).store
      }
    }
    let decisions = try Decisions(of: pipeline, in: store)
    let linker = RecordLinker(model: model, of: store, in: stages)
    result = try await stages.run("link", total: .init(rows: store.formCount)) {
      await linker.link(
        store.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen, by: frozen)
    }
    self.store = store
    self.linker = linker
  }
}
