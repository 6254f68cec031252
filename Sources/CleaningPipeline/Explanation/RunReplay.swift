import RecordLinkage
import Wording

/// A finished run's linking, done again from its inputs, so that any two forms can be asked about: also those that no
/// table names, because they were never compared or fell below the review list.
///
/// A run keeps no copy of what was compared. Equal version, settings and inputs give equal bytes: when the inputs still
/// stand where the pipeline file says, each with the hash that the manifest holds, what is read again *is* what the run
/// saw.
struct RunReplay: Sendable {
  let forms: LinkedForms
  let model: LinkageModel

  /// Why a run cannot be done again.
  enum Obstacle: Error {
    case otherVersion(String)
    /// The manifest does not say where the pipeline file stands, or the file is not there.
    case noPipeline(String)
    case standardInput
    /// An input, or a file beside the inputs, is not what the run read.
    case changed(file: String)
    case failed(RunFailure)

    func description(in language: Language) -> String {
      switch self {
      case .otherVersion(let version):
        language.text("explain.other-version", ["version": TerminalText.escaped(version)])
      case .noPipeline(let path): language.text("explain.no-pipeline", ["file": TerminalText.escaped(path)])
      case .standardInput: language.text("explain.standard-input")
      case .changed(let file): language.text("explain.input-changed", ["file": TerminalText.escaped(file)])
      case .failed(let failure): failure.messages(in: language).joined(separator: "; ")
      }
    }
  }

  /// - Parameters:
  ///   - pipelinePath: where the pipeline file stands now; nil: where the manifest says.
  ///   - options: threads, progress and language.
  /// - Complexity: the time of a run without writing; memory likewise.
  init(of run: FinishedRun, pipelinePath: String? = nil, options: RunOptions) async throws(Obstacle) {
    let version = run.manifest["program"]?["version"]?.text ?? ""
    guard version == ProgramVersion.current else { throw .otherVersion(version) }
    let path = pipelinePath ?? run.pipelinePath
    // Only its folder counts: the settings are those of the run, with every `--set`.
    guard let path, let settings = run.manifest["settings"] else { throw .noPipeline("manifest.json") }
    do {
      let pipeline = try PipelineFile(recorded: settings, path: path)
      guard !pipeline.sources.contains(where: { $0.paths.contains("-") }) else {
        throw Obstacle.standardInput
      }
      let stages = RunStages(options)
      // A run that went by another's model holds the same model itself.
      let frozen = run.wentByAnother ? try EarlierModel(of: run).linkage : nil
      let model = try pipeline.linkageModel(of: frozen)
      let sources = try await stages.run("plan") {
        try await FormSources(
          opening: pipeline, comparing: pipeline.job == .link ? model.layout : nil,
          workers: stages.workers, spool: { throw Obstacle.standardInput })
      }
      if let file = run.changedInput(now: sources.inputs + (try pipeline.sideInputs())) {
        throw Obstacle.changed(file: file)
      }
      forms = try await LinkedForms(
        reading: sources, of: pipeline, model: model, frozen: frozen, stages: stages)
      self.model = model
    } catch let obstacle as Obstacle {
      throw obstacle
    } catch {
      throw .failed(RunFailure(error))
    }
  }
}

extension FinishedRun {
  /// Where the pipeline file stood, seen from the working directory.
  fileprivate var pipelinePath: String? {
    manifest["pipeline"]?.text.map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
  }

  fileprivate var wentByAnother: Bool {
    (manifest["side_inputs"]?.items ?? []).contains { $0["source"]?.text == "model-from" }
  }

  /// The first input that is not as the manifest names it, or that it does not name, or that is missing.
  fileprivate func changedInput(now inputs: [RunManifest.Input]) -> String? {
    let recorded = ["inputs", "side_inputs"].flatMap { manifest[$0]?.items ?? [] }
      // The run that this one follows gives people their ids, and has no part in linking; a model taken from
      // another run stands in this one too.
      .filter { !["onto", "model-from", "pseudonym-key"].contains($0["source"]?.text) }
      .map { [$0["source"]?.text, $0["file"]?.text, $0["sha256"]?.text] }
    let now = inputs.map { [$0.source, $0.file, $0.sha256] as [String?] }
    guard recorded != now else { return nil }
    return zip(recorded, now).first { $0 != $1 }?.1[1] ?? inputs.last?.file ?? name
  }
}
