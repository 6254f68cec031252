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
    try pipeline.requireFiles()
    let stages = RunStages(options)
    // What every run needs is made while the sources are looked at.
    async let tables: Void = Self.makeTables()
    let output = options.output ?? pipeline.resolve(pipeline.outputs.directory)
    var folder = try RunFolder.open(in: output)
    let key = try pipeline.pseudonymKey()
    folder.show(pipeline.outputs.columns, key: key)

    let frozen = try options.modelFrom.map { try EarlierModel(folder: $0) }
    let model = try pipeline.linkageModel(of: frozen?.linkage)
    let earlier = try options.onto.map { try EarlierRun(folder: $0) }

    // What is to be read: files, dialects, encodings, columns.
    let mayBeRepeat = options.resume || folder.mayHoldRuns(of: pipeline.name)
    let sources = try await stages.run("plan") {
      try await FormSources(
        opening: pipeline, comparing: pipeline.job == .link ? model.layout : nil,
        hashing: mayBeRepeat ? .atOnce : .besideReading, workers: stages.workers,
        spool: { try folder.makeScratch() })
    }
    await tables
    let sideInputs =
      try pipeline.sideInputs() + [earlier?.input, frozen?.input, pipeline.keyInput(key)].compactMap { $0 }
    let hashes = InputHashes(of: sources, beside: sideInputs, in: pipeline)
    if mayBeRepeat, let path = try folder.existingRun("\(pipeline.name)-\(hashes.runID)") {
      folder.removeStages()
      return try repetition(of: path, in: folder)
    }
    // What the run will need. A small one is done before it could be estimated.
    if options.dryRun || options.memory != nil || sources.expectedBytes >= RunEstimate.smallestWorthwhile {
      let estimate = try RunEstimate(sources, of: pipeline, layout: model.layout, workers: stages.workers)
      if options.dryRun {
        return RunOutcome(
          status: .success,
          messages: sources.lines(in: options.language) + [estimate.line(in: options.language)])
      }
      try estimate.check(memory: options.memory, freeDisk: RunEstimate.freeDisk(of: folder.privatePath))
      if let limit = options.memory, let spilling = estimate.spilling(under: limit) {
        stages.keepMemory(below: limit, spilling: spilling, to: folder.privatePath)
      }
    }

    // From here on a run that is stopped keeps the stages that are whole.
    let checkpoint = try Checkpoint(resuming: options.resume ? hashes.runID : nil, in: folder)
    var outcome: RunOutcome
    do {
      let planned = PlannedRun(
        pipeline: pipeline, model: model, sources: sources, hashes: hashes, frozen: frozen?.linkage,
        earlier: earlier, stages: stages)
      outcome = try await publish(planned, checkpoint: checkpoint, into: folder)
    } catch {
      outcome = RunFailure(error).outcome(in: options.language)
      if checkpoint.isResumable(after: outcome.status) {
        outcome.messages.append(options.language.text("run.stages-kept"))
      }
    }
    checkpoint.end(outcome.status)
    outcome.messages = checkpoint.messages(in: options.language) + outcome.messages
    return outcome
  }

  /// Units, encodings, headings, syllables, and what the program says.
  private static func makeTables() {
    EmbeddedTables.make()
    _ = MessageTable.builtIn
  }

  /// A run that stands there already ends as it did then, by its gates. If they passed, `LATEST` names it: it is the last
  /// that was asked for, and may have been killed before it could say so.
  private func repetition(of path: String, in folder: borrowing RunFolder) throws -> RunOutcome {
    let run = try FinishedRun(path)
    let summary = RunSummary(manifest: try run.document(RunManifest.fileName))
    if !summary.hasFailedGate { try folder.nameLatest("\(run.name)-\(run.runID)") }
    return RunOutcome(
      status: summary.hasFailedGate ? .gateFailed : .success, folder: path, isRepeat: true, summary: summary,
      messages: summary.gateMessages(in: options.language))
  }

  /// The stages from the first form to the finished folder.
  private func publish(
    _ planned: PlannedRun, checkpoint: Checkpoint, into folder: consuming RunFolder
  ) async throws -> RunOutcome {
    // From forms to people, by the job.
    let (pipeline, stages, hashes) = (planned.pipeline, planned.stages, planned.hashes)
    let run =
      switch pipeline.job {
      case .baseline: try await resolve(planned, checkpoint: checkpoint, into: folder)
      case .link: try await link(planned, checkpoint: checkpoint, into: folder)
      }
    let (sources, runID) = (hashes.sources, hashes.runID)

    // The accounts balanced, the folder given its name.
    let output = folder.output
    var summary = run.written.summary
    summary.describe(sources, run.store, run.linkage, pipeline, runID: runID, jobs: stages.workers.count)
    summary.remarks = [RunRemark](
      sources, run.store, run.decisions, run.linkage.statistics, run.written.counted?.counts.intake,
      renumbered: summary.continuity?.renumbered ?? 0, under: pipeline.rules)
    summary.memoryLimit = options.memory
    try run.written.accounting.requireBalance()
    var further = run.written.further + (try FrozenModelFiles.write(run.linkage.frozen, into: folder))
    if pipeline.outputs.writesDatabase {
      further.append(
        try await stages.run("database") {
          try writeDatabase(
            of: run.written.tables, isSearchable: pipeline.outputs.tables.contains(.search),
            jobs: stages.workers.count, language: options.language, into: folder)
        })
    }
    let documents = RunDocuments(
      pipeline: pipeline, pipelinePath: RunManifest.path(ofPipeline: pipeline.path, fromRunIn: output),
      runID: runID, inputs: sources.inputs, sideInputs: hashes.sideInputs, timings: stages.timings,
      language: options.language)
    try documents.write(
      &summary, RunFigures(run, under: pipeline.rules, groups: pipeline.quota.groups),
      tables: run.written.tables, store: run.store, into: folder, further: further)
    let path = try folder.publish(
      as: "\(pipeline.name)-\(runID)", updatingLatest: !summary.hasFailedGate)
    return RunOutcome(
      status: summary.hasFailedGate ? .gateFailed : .success, folder: path, summary: summary,
      messages: summary.remarks.messages(in: options.language) + summary.gateMessages(in: options.language))
  }

  /// Forms in, people and their tables out: the stages of a population baseline, in the order they run.
  func resolve(
    _ run: PlannedRun, checkpoint: Checkpoint, into folder: borrowing RunFolder
  ) async throws -> ResolvedRun {
    let (pipeline, model, sources, stages) = (run.pipeline, run.model, run.sources, run.stages)

    // 1. Read, decode, normalise: every form becomes a packed row; what the tables show of it is spooled.
    let cleaning = CleaningSettings(pipeline, sources, layout: model.layout)
    let register = TwoPlaceRegister(asOf: pipeline.asOf, places: cleaning.placeComparing)
    let expected = try ExpectedForms(of: pipeline, catalogue: cleaning.catalogue)
    let keepsFindings = !pipeline.outputs.findings.isEmpty
    let listsLapsed = pipeline.outputs.writesWorklists
    var store = try await stages.run("read", total: .init(bytes: sources.expectedBytes)) {
      if let kept = try await checkpoint.batches(
        layout: model.layout, workers: stages.workers, spill: stages.spill.rows)
      {
        return await RecordStore(
          joining: kept.batches, of: sources.files, sourceIDs: cleaning.sourceIDs, layout: model.layout,
          escapedTokens: kept.escapedTokens, keepsFindings: keepsFindings, spill: stages.spill,
          workers: stages.workers)
      }
      return try await RecordStore(
        reading: sources.files, settings: cleaning, spool: checkpoint.makeSpool(workers: stages.workers),
        writesChanges: pipeline.outputs.writesChanges, spill: stages.spill,
        gathering: {
          register.hasLines(ofOneForm: $0) || listsLapsed && $0.isLapsedStay(on: register.asOf)
        },
        workers: stages.workers, keepsFindings: keepsFindings, beside: run.hashes.work,
        onBatch: stages.advance)
    }

    try sources.checkUnchanged()
    try store.requireEveryBatch()
    try checkpoint.keepRead(store.escapedTokens, of: run.hashes.runID)
    // Only to place what is found late, or named by its row alone, are forms read again.
    let decisions = try Decisions(of: pipeline, in: store)
    if !keepsFindings { sources.removeCopies() }
    let spool = checkpoint.spool

    // 2. Block, compare, weigh, cluster.
    let linkage = try await stages.run("link", total: .init(rows: store.formCount)) {
      if let kept = try checkpoint.linkage() { return kept }
      return await RecordLinker(model: model, of: store, in: stages)
        .link(
          store.table, answers: decisions.answers, threshold: pipeline.link.threshold.chosen, by: run.frozen)
    }
    try checkpoint.keep(linkage)

    let marks = FormMarks(ofReviewIn: linkage, of: store)

    // 3. Resolve: what the packed rows are still asked, then the forms of many-form people, seen together.
    var tables: [DataPackage.Table] = []
    let people = try await stages.run("merge", total: .init(rows: store.formCount)) {
      // Who follows no run needs the packed rows no longer; otherwise they are what people are found again by.
      if run.earlier == nil {
        tables.append(try await store.writeFormKeys(nil, into: folder, workers: stages.workers))
      }
      let sharedNumbers = SharedNumbers(in: store, clusterOf: linkage.clusterOf)
      if run.earlier == nil { store.releaseRows() }
      let people = try await PeopleRegister(
        of: store, in: spool, linkage: linkage, sharing: sharedNumbers, answers: decisions.answers,
        settings: cleaning, following: run.earlier, workers: stages.workers, spill: stages.spill.rows,
        onBatch: stages.advance)
      if let continuity = people.continuity {
        tables.append(
          try await store.writeFormKeys(continuity.origins, into: folder, workers: stages.workers))
      }
      return people
    }
    store = try await store.reporting(
      people.lateFindings, keeping: keepsFindings, workers: stages.workers)
    store.tell(of: try await people.systematicErrors(workers: stages.workers))
    checkpoint.makeRoom(forTables: store.formCount * RunEstimate.tableBytesPerForm)

    // 4. Write: the spooled forms go by once more, and each is written where it ended.
    let publisher = BaselinePublisher(
      pipeline: pipeline, spool: spool, people: people, model: linkage.model, marks: marks,
      register: register,
      cleaning: cleaning, expected: expected, distrusted: store.distrusted, language: options.language)
    var written = try await stages.run("write", total: .init(rows: store.formCount)) {
      try await publisher.write(into: folder, workers: stages.workers, onBatch: stages.advance)
    }
    written.tables += tables
    return ResolvedRun(store: store, decisions: decisions, linkage: linkage, written: written)
  }
}

/// What the stages work with, once it is known what is to be read.
struct PlannedRun: Sendable {
  let pipeline: PipelineFile
  let model: LinkageModel
  /// Opened; those that are hashed beside the reading still without their hashes.
  let sources: FormSources
  let hashes: InputHashes
  /// What was learnt once and is gone by; nil where the run learns for itself.
  let frozen: FrozenLinkage?
  /// The run whose people keep their ids; nil for none.
  let earlier: EarlierRun?
  let stages: RunStages
}

/// What the stages between reading and publishing give.
struct ResolvedRun: Sendable {
  var store: RecordStore
  var decisions: Decisions
  var linkage: LinkageResult
  var written: WrittenRun
}

extension RecordLinker {
  /// Links the forms of a run within a stage that has as many rows as the run has forms.
  init(model: LinkageModel, of store: RecordStore, in stages: RunStages) {
    self.init(
      model: model, relations: SyllableTokenRelations(SyllableRelations(escaped: store.escapedTokens)),
      jobs: stages.workers.count)
    progress = stages.shares(of: store.formCount)
  }
}
