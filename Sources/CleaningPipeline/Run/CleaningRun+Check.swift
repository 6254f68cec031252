import ByteText
import FormReading
import Glibc
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
      let stages = RunStages(options)
      let spool = SpoolFolder()
      defer { withExtendedLifetime(spool) {} }  // the file in it is read to the end of this scope
      let layout = try pipeline.linkageModel().layout
      let sources = try await stages.run("plan") {
        try FormSources(
          opening: pipeline, comparing: pipeline.job == .link ? layout : nil, spool: { try spool.path() })
      }
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
      let store = try await read.reporting(
        read.repeatedNumberFindings, keeping: true, workers: stages.workers)
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

/// Where a check's findings go: standard output, or a file that replaces the one before it only when it is whole.
private struct FindingsOutput: ~Copyable {
  private let path: String?
  private let descriptor: Int32

  init(_ path: String?) throws {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RunFolderFault.cannotCreate(path: path, errno: errno) }
  }

  deinit { if path != nil { close(descriptor) } }

  mutating func write(_ buffer: inout ByteBuffer) throws {
    var done = 0
    while done < buffer.count {
      let rest = buffer.span.extracting(done..<buffer.count)
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw RunFolderFault.cannotWrite(path: path ?? "-", errno: errno) }
      done += written
    }
    buffer.removeAll()
  }

  consuming func finish() throws {
    guard let path else { return }
    guard fsync(descriptor) == 0, rename(path + ".part", path) == 0 else {
      throw RunFolderFault.cannotWrite(path: path, errno: errno)
    }
  }
}
