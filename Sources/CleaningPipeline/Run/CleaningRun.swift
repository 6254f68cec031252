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
    let output = options.output ?? pipeline.resolve(pipeline.outputs.directory)
    let folder = try RunFolder.open(in: output)

    let model = try pipeline.linkageModel()
    let earlier = try options.onto.map { try EarlierRun(folder: $0) }

    // What is to be read: files, dialects, encodings, columns.
    let sources = try await stages.run("plan") {
      try FormSources(
        opening: pipeline, comparing: pipeline.job == .link ? model.layout : nil,
        spool: { try folder.makeScratch() })
    }
    let sideInputs = try pipeline.sideInputs() + (earlier.map { [$0.input] } ?? [])
    let runID = RunManifest.runID(
      version: ProgramVersion.current, pipeline: pipeline, inputs: sources.inputs + sideInputs)
    let finalName = "\(pipeline.name)-\(runID)"
    if let path = try folder.existingRun(finalName) {
      return RunOutcome(status: .success, folder: path, isRepeat: true)
    }
    // What the run will need. A small one is done before it could be estimated.
    if options.dryRun || options.memory != nil || sources.bytes >= RunEstimate.smallestWorthwhile {
      let estimate = try RunEstimate(
        sources, of: pipeline, layout: model.layout, workers: stages.workers.count, clock: stages.clock)
      if options.dryRun {
        return RunOutcome(
          status: .success,
          messages: sources.lines(in: options.language) + [estimate.line(in: options.language)])
      }
      try estimate.check(memory: options.memory, freeDisk: RunEstimate.freeDisk(of: folder.privatePath))
    }

    // From forms to people, by the job.
    let run =
      switch pipeline.job {
      case .baseline:
        try await resolve(
          sources, of: pipeline, model: model, following: earlier, stages: stages, into: folder)
      case .link:
        try await link(sources, of: pipeline, model: model, following: earlier, stages: stages, into: folder)
      }

    // The accounts balanced, the folder given its name.
    var summary = run.written.summary
    summary.describe(sources, run.store, run.linkage, pipeline, runID: runID, jobs: stages.workers.count)
    summary.remarks = [RunRemark](run.decisions, run.linkage.statistics, under: pipeline.rules)
    summary.memoryLimit = options.memory
    try run.written.accounting.requireBalance()
    let documents = RunDocuments(
      pipeline: pipeline, pipelinePath: RunManifest.path(ofPipeline: pipeline.path, fromRunIn: output),
      runID: runID, inputs: sources.inputs, sideInputs: sideInputs, timings: stages.timings,
      language: options.language)
    var further = run.written.further
    if pipeline.outputs.writesDatabase {
      further.append(
        try await stages.run("database") {
          try writeDatabase(
            of: run.written.tables, isSearchable: pipeline.outputs.tables.contains(.search),
            language: options.language, into: folder)
        })
    }
    try documents.write(
      &summary, tables: run.written.tables, store: run.store, report: run.report, into: folder,
      further: further)
    let path = try folder.publish(as: finalName, updatingLatest: !summary.hasFailedGate)
    return RunOutcome(
      status: summary.hasFailedGate ? .gateFailed : .success, folder: path, summary: summary,
      messages: summary.remarks.messages(in: options.language) + summary.gateMessages(in: options.language))
  }

  /// Forms in, people and their tables out: the stages of a population baseline, in the order they run.
  func resolve(
    _ sources: FormSources, of pipeline: PipelineFile, model: LinkageModel, following earlier: EarlierRun?,
    stages: RunStages, into folder: borrowing RunFolder
  ) async throws -> ResolvedRun {
    // 1. Read, decode, normalise: every form becomes a packed row; what the tables show of it is spooled.
    let cleaning = CleaningSettings(pipeline, sources, layout: model.layout)
    let register = TwoPlaceRegister(asOf: pipeline.asOf, places: cleaning.placeComparing)
    let spool = try FormSpool(in: folder.privatePath, workers: stages.workers.count)
    let read = try await stages.run("read", total: .init(bytes: sources.bytes)) {
      try await RecordStore(
        reading: sources.files, settings: cleaning, spool: spool,
        writesChanges: pipeline.outputs.writesChanges, twoPlace: { register.hasLines(ofOneForm: $0) },
        workers: stages.workers, keepsFindings: !pipeline.outputs.findings.isEmpty, onBatch: stages.advance)
    }

    try sources.checkUnchanged()

    // 2. Block, compare, weigh, cluster.
    let decisions = try Decisions(of: pipeline, in: read)
    let linkage = try await stages.run("link") {
      await RecordLinker(model: model, of: read, workers: stages.workers)
        .link(read.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen)
    }

    // 3. Resolve: the forms of many-form people, seen together.
    let people = try await stages.run("merge", total: .init(rows: read.formCount)) {
      try await PeopleRegister(
        of: read, in: spool, linkage: linkage, answers: decisions.answers, settings: cleaning,
        following: earlier, workers: stages.workers, onBatch: stages.advance)
    }
    let store = try await read.reporting(
      people.lateFindings, keeping: !pipeline.outputs.findings.isEmpty, workers: stages.workers)

    // 4. Write: the spooled forms go by once more, and each is written where it ended.
    let publisher = BaselinePublisher(
      pipeline: pipeline, spool: spool, people: people, model: linkage.model, register: register,
      cleaning: cleaning, language: options.language)
    let written = try await stages.run("write", total: .init(rows: store.formCount)) {
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
