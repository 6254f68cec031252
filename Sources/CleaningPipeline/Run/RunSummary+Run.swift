import RecordLinkage
import Wording

extension RunSummary {
  /// Fills in what the stages before publishing found.
  mutating func describe(
    _ sources: FormSources, _ store: RecordStore, _ linkage: LinkageResult, _ pipeline: PipelineFile,
    runID: String, jobs: Int
  ) {
    name = pipeline.name
    asOf = pipeline.asOf.description
    self.runID = runID
    self.jobs = jobs
    isLinkOnly = pipeline.job == .link
    self.sources = sources.files.enumerated().map { index, file in
      Source(
        id: file.sourceID, file: file.reader.file.name,
        forms: store.batches[index].reduce(0) { $0 + Int($1.rows) + Int($1.quarantined) },
        encoding: file.reading.encoding, encodingIsCertain: file.reading.encodingIsCertain)
    }
    let counts = store.findings.counts(under: pipeline.rules)
    (errors, warnings, notes) = (counts.errors, counts.warnings, counts.notes)
    formsWithoutUnit = store.formsWithoutUnit
    let statistics = linkage.statistics
    comparedPairs = Int(statistics.comparedPairs)
    links = statistics.linkedPairs
    reviewPairs = linkage.review.count
    unlistedReviewPairs = statistics.unlistedReviewPairs
    skippedPairs = statistics.warnings.reduce(0) {
      if case .skippedPairs(let pairs) = $1 { $0 + Int(clamping: pairs) } else { $0 }
    }
    let hasPeople = store.batches.contains { $0.contains { $0.rows > 0 } }
    largestCluster = hasPeople ? statistics.largestCluster : 0
    self.linkage = statistics
    guard statistics.linkedPairs > 0 else { return }
    threshold = statistics.threshold
    estimatedPrecision = 1 - statistics.expectedFalseLinks / Double(statistics.linkedPairs)
    estimatedRecall = statistics.expectedRecall
  }

  /// A line for each gate that did not pass.
  func gateMessages(in language: Language) -> [String] {
    gates.filter { !$0.passed }.map { $0.line(in: language) }
  }
}
