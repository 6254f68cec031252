import Glibc
import RecordLinkage
import Wording

/// Estimates a linkage model from the forms of a pipeline, and from labels where there are any; and links the forms
/// with the model as it was and as it is now, so that the two can be compared. Nothing is published.
///
/// Equal forms, labels and model give equal models.
public struct ModelTraining: Sendable {
  /// One of the two models, and what linking with it gave.
  struct Round: Sendable {
    /// The values of the model file; estimation of each run starts there.
    var model: LinkageModel
    var statistics: LinkageStatistics
    var reviewPairs: Int
    /// nil without labels.
    var score: LabelScore?
  }

  let before: Round
  let after: Round
  /// Pairs of one person in the labels; nil without labels.
  let labelledPairs: Int?
  let unusedLabels: Int

  /// - Parameters:
  ///   - pipelinePath: the pipeline file; its model is where estimation starts.
  ///   - labels: a CSV file with the columns `so_phieu` and `person`.
  /// - Complexity: the time of reading once and linking twice.
  public static func run(
    pipelinePath: String, labels: String?, options: RunOptions
  ) async throws(TrainingFailure) -> ModelTraining {
    do {
      let pipeline = try PipelineFile(path: pipelinePath, settings: options.settings)
      try pipeline.requireFiles()
      return try await ModelTraining(pipeline, labels: labels, options: options)
    } catch {
      throw TrainingFailure(failure: RunFailure(error))
    }
  }

  private init(_ pipeline: PipelineFile, labels path: String?, options: RunOptions) async throws {
    let stages = RunStages(options)
    let model = try pipeline.linkageModel()
    let spool = SpoolFolder()
    let sources = try await stages.run("plan") {
      try await FormSources(
        opening: pipeline, comparing: pipeline.job == .link ? model.layout : nil,
        workers: stages.workers, spool: { try spool.path() })
    }
    let forms = try await LinkedForms(reading: sources, of: pipeline, model: model, stages: stages)
    let labels = try path.map { try Labels($0, in: forms.store) }
    var trained = forms.result.model
    var pairs: Int?
    if let labels {
      let found = forms.linker.trained(onLabels: labels.personOf, in: forms.store.table, forms.result)
      (trained, pairs) = (found.model, found.pairs)
    }
    trained = trained.roundedForReading()
    // The limits of the review list may be the pipeline's; the file keeps those of the model.
    let linker = RecordLinker(model: trained, of: forms.store, in: stages)
    let threshold = pipeline.link.threshold.chosen
    let answers = forms.result.answers
    let again = try await stages.run("link", total: .init(rows: forms.store.formCount)) {
      await linker.link(forms.store.table, answers: answers, threshold: threshold)
    }
    before = Round(model, forms.result, labels)
    after = Round(trained, again, labels)
    labelledPairs = pairs
    unusedLabels = labels?.unused ?? 0
  }

  /// The new model's file.
  public var modelText: String {
    let text = after.model.description
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}

extension ModelTraining.Round {
  fileprivate init(_ model: LinkageModel, _ result: LinkageResult, _ labels: Labels?) {
    self.init(
      model: model, statistics: result.statistics, reviewPairs: result.review.count,
      score: labels.map { LabelScore($0, clusterOf: result.clusterOf) })
  }
}

/// Why a model cannot be trained.
public struct TrainingFailure: Error {
  let failure: RunFailure

  public var status: ExitStatus { failure.status }
  public func messages(in language: Language) -> [String] { failure.messages(in: language) }
}
