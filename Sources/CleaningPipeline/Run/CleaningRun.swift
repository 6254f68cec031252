import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import VietnameseText
import Wording

/// Forms in, population baseline out. Start reading here: `clean` has the stages in the order they run.
public struct CleaningRun: Sendable {
  let pipelinePath: String
  let options: RunOptions

  public init(pipelinePath: String, options: RunOptions = RunOptions()) {
    self.pipelinePath = pipelinePath
    self.options = options
  }

  /// Cleans, links and publishes. What went wrong is in the outcome: its status, and messages ready to print.
  public func run() async -> RunOutcome {
    do {
      let pipeline = try PipelineFile(path: pipelinePath, settings: options.settings)
      return try await clean(pipeline)
    } catch {
      return RunFailure(error).outcome(in: options.language)
    }
  }

  private func clean(_ pipeline: PipelineFile) async throws -> RunOutcome {
    let stages = RunStages(options)
    let folder = try RunFolder.open(in: options.output ?? pipeline.resolve(pipeline.outputs.directory))

    let model = try pipeline.linkageModel()

    // What is to be read: files, dialects, encodings, columns.
    let sources = try await stages.run("plan") {
      try FormSources(
        opening: pipeline, comparing: pipeline.job == .link ? model.layout : nil,
        spool: { try folder.makeScratch() })
    }
    let runID = RunManifest.runID(
      version: ProgramVersion.current, pipeline: pipeline,
      inputs: sources.inputs + (try pipeline.sideInputs()))
    let finalName = "\(pipeline.name)-\(runID)"
    if let path = try folder.existingRun(finalName) {
      return RunOutcome(status: .success, folder: path, isRepeat: true)
    }
    if options.dryRun { return RunOutcome(status: .success, messages: sources.lines(in: options.language)) }

    // From forms to people, by the job.
    let run =
      switch pipeline.job {
      case .baseline:
        try await resolve(sources, of: pipeline, model: model, stages: stages, into: folder)
      case .link: try await link(sources, of: pipeline, model: model, stages: stages, into: folder)
      }

    // The accounts balanced, the folder given its name.
    var summary = run.written.summary
    summary.describe(sources, run.store, run.linkage, pipeline, runID: runID, jobs: stages.workers.count)
    summary.memoryLimit = options.memory
    guard summary.accounting.unaccounted == 0 else {
      throw RunFailure.unbalanced(run.written.accounting.unbalancedSources)
    }
    let documents = RunDocuments(
      pipeline: pipeline, runID: runID, inputs: sources.inputs, timings: stages.timings,
      language: options.language)
    var further: [WrittenFile] = []
    if pipeline.outputs.tables.contains(.sqlite) {
      further.append(
        try await stages.run("database") {
          try writeDatabase(of: run.written.tables, language: options.language, into: folder)
        })
    }
    try documents.write(
      &summary, tables: run.written.tables, store: run.store, report: run.report, into: folder,
      further: further)
    let path = try folder.publish(as: finalName, updatingLatest: !summary.hasFailedGate)
    return RunOutcome(
      status: summary.hasFailedGate ? .gateFailed : .success, folder: path, summary: summary,
      messages: run.decisions.messages(in: options.language) + summary.gateMessages(in: options.language))
  }

  /// Forms in, people and their tables out: the stages of a population baseline, in the order they run.
  private func resolve(
    _ sources: FormSources, of pipeline: PipelineFile, model: LinkageModel, stages: RunStages,
    into folder: borrowing RunFolder
  ) async throws -> ResolvedRun {
    // 1. Read, decode, normalise: every form becomes a packed row; its text stays where it is.
    let cleaning = CleaningSettings(pipeline, sources, layout: model.layout)
    let register = TwoPlaceRegister(asOf: pipeline.asOf, places: cleaning.placeComparing)
    let store = try await stages.run("read", total: .init(bytes: sources.bytes)) {
      try await RecordStore(
        reading: sources.files, settings: cleaning, twoPlace: { register.hasLines(ofOneForm: $0) },
        workers: stages.workers, keepsFindings: !pipeline.outputs.findings.isEmpty, onBatch: stages.advance)
    }

    // 2. Block, compare, weigh, cluster.
    let decisions = try Decisions(of: pipeline, in: store)
    let linkage = try await stages.run("link") {
      await RecordLinker(model: model, of: store, workers: stages.workers)
        .link(store.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen)
    }

    // 3. Resolve: the forms of many-form people, seen together.
    let people = try await stages.run("merge") {
      try await PeopleRegister(
        of: store, linkage: linkage, answers: decisions.answers, settings: cleaning, workers: stages.workers,
        onBatch: stages.advance)
    }

    // 4. Write: texts are read again, and every form is written where it ended.
    let publisher = BaselinePublisher(
      pipeline: pipeline, store: store, people: people, model: linkage.model, register: register,
      cleaning: cleaning, language: options.language)
    let written = try await stages.run("write") {
      try await publisher.write(into: folder, workers: stages.workers, onBatch: stages.advance)
    }
    let report =
      pipeline.outputs.writesReport
      ? written.counted.map { ReportFigures($0, sources, store, linkage, cleaning, pipeline.rules) } : nil
    return ResolvedRun(
      store: store, decisions: decisions, linkage: linkage, written: written, report: report)
  }
}

/// What the stages between reading and publishing give.
struct ResolvedRun: Sendable {
  var store: RecordStore
  var decisions: Decisions
  var linkage: LinkageResult
  var written: WrittenRun
  /// nil when no report is asked for, or the job has none.
  var report: ReportFigures?
}

extension RecordLinker {
  init(model: LinkageModel, of store: RecordStore, workers: Workers) {
    self.init(
      model: model, relations: SyllableTokenRelations(SyllableRelations(escaped: store.escapedTokens)),
      jobs: workers.count)
  }
}
