import ByteText
import FormReading
import PopulationBaseline
import ResidentModel
import Wording

extension CleaningRun {
  /// Reads and validates every form, links and publishes nothing: what is found goes to the destinations.
  ///
  /// - Returns: status `gateFailed` when a finding reaches the limit; gates are not asked, as they are of a whole run.
  public func check(formats: [FindingsDestination], failOn limit: FailureLimit) async -> RunOutcome {
    do {
      let pipeline = try PipelineFile(path: pipelinePath, settings: options.settings)
      try pipeline.requireFiles()
      let stages = RunStages(options)
      let spool = SpoolFolder()
      defer { withExtendedLifetime(spool) {} }  // the file in it is read to the end of this scope
      let layout = try pipeline.linkageModel().layout
      let sources = try await stages.run("plan") {
        try await FormSources(
          opening: pipeline, comparing: pipeline.job == .link ? layout : nil, workers: stages.workers,
          spool: { try spool.path() })
      }
      try formats.requireReplaceable(
        beside: [pipelinePath] + pipeline.sidePaths + sources.files.map(\.reader.file.path))
      let read = try await stages.run("check", total: .init(bytes: sources.expectedBytes)) {
        switch pipeline.job {
        case .baseline:
          try await RecordStore(
            reading: sources.files, settings: CleaningSettings(pipeline, sources, layout: layout),
            gathering: { _ in false }, workers: stages.workers, keepsFindings: true, onBatch: stages.advance)
        case .link:
          try await ComparedRows(
            reading: sources.files, of: pipeline, layout: layout, workers: stages.workers,
            keepsFindings: true, onBatch: stages.advance
          ).store
        }
      }
      var store = try await read.reporting(
        read.repeatedNumberFindings, keeping: true, workers: stages.workers)
      store.tell(of: store.systematicErrors)
      for destination in formats { try write(store, pipeline, to: destination) }
      let counts = store.findings.counts(under: pipeline.rules)
      let forms = store.accounting.total
      let summary = options.language.text(
        "check.summary",
        [
          "forms": options.language.number(forms.forms),
          "quarantined": options.language.number(forms.quarantined),
          "errors": options.language.number(counts.errors),
          "warnings": options.language.number(counts.warnings),
          "notes": options.language.number(counts.notes),
        ])
      return RunOutcome(status: counts.fail(on: limit) ? .gateFailed : .success, messages: [summary])
    } catch {
      return RunFailure(error).outcome(in: options.language)
    }
  }

  private func write(
    _ store: RecordStore, _ pipeline: PipelineFile, to destination: FindingsDestination
  ) throws {
    var out = try FindingsOutput(destination.path)
    var writer = FindingsWriter(
      destination.format, language: options.language, version: ProgramVersion.current)
    var buffer = ByteBuffer()
    writer.begin(into: &buffer)
    try store.forEachFinding(under: pipeline.rules) { finding in
      writer.append(finding, into: &buffer)
      if buffer.count > 1 << 18 {
        try out.write(&buffer)
      }
    }
    writer.end(gates: [], into: &buffer)
    try out.write(&buffer)
    try out.finish()
  }
}
