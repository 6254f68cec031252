/// Finds the rows of a table that stand for one person. Start reading here: the stages stand in the order they run.
public struct RecordLinker: Sendable {
  public var model: LinkageModel
  public var relations: any TokenRelations
  /// Tasks that work at the same time; the result is the same for any number.
  public var jobs: Int

  public init(model: LinkageModel, relations: any TokenRelations, jobs: Int) {
    self.model = model
    self.relations = relations
    self.jobs = max(1, jobs)
  }

  /// Counts, blocks, compares, estimates, decides, clusters.
  ///
  /// - Parameters:
  ///   - answers: what officers have said about pairs; they overrule weights and constraints.
  ///   - threshold: the probability from which pairs are linked; nil lets the run choose it by estimated precision.
  /// - Complexity: O(rows × rules + candidate pairs); 20 bytes a row beyond the table, 24 a pair that may matter.
  public func link(
    _ table: RecordTable, answers: [PairAnswer] = [], threshold: Double? = nil
  ) async -> LinkageResult {
    let tokens = TokenTable(relations)
    let sorter = KeyedRows(rowCount: table.count)
    let frequencies = await TermFrequencies(
      counting: table, model: model, tokens: tokens, sorter: sorter, jobs: jobs)
    let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)

    var mixture = PairMixture(startingFrom: model, rows: table.count)
    await StrangerEstimation(model: model, table: table, plan: plan, frequencies: frequencies)
      .apply(to: &mixture, jobs: jobs)

    let candidates = await search(table, tokens, plan: plan, start: mixture).run(sorter: sorter, jobs: jobs)
    let histogram = candidates.histogram.sorted
    let iterations = await ExpectationMaximisation(model).fit(&mixture, to: histogram, jobs: jobs)

    var decision = PairDecider(model: model, mixture: mixture, rows: table.count)
    await decision.decide(candidates.kept, fixed: threshold, jobs: jobs)
    let clustering = ConstrainedClustering(
      table: table, plan: plan, mixture: mixture, constraints: ConstraintCheck(model),
      largestCluster: model.decision.largestCluster,
      apart: Set(
        answers.filter { !$0.isSamePerson }.map { UInt64(min($0.a, $0.b)) << 32 | UInt64(max($0.a, $0.b)) }))
    let clusters = clustering.cluster(
      links: decision.links,
      together: answers.filter(\.isSamePerson).map { PairBatch.Pair(a: min($0.a, $0.b), b: max($0.a, $0.b)) })

    var statistics = LinkageStatistics()
    statistics.rows = table.count
    statistics.iterations = iterations
    statistics.distinctPatterns = histogram.count
    statistics.describe(candidates, mixture, model, histogram)
    let (links, review) = decision.settle(clusters, statistics: &statistics)
    statistics.blockingRecall = blockingRecall(
      links, keys: blockingKeys(table, tokens), oversize: candidates.oversize)
    statistics.expectedRecall *= statistics.blockingRecall
    return LinkageResult(
      clusterOf: clusters.clusterOf, links: links, review: review, statistics: statistics,
      model: model.trained(mixture, rows: table.count), mixture: mixture,
      frequencies: frequencies, oversize: candidates.oversize)
  }

  private func search(
    _ table: RecordTable, _ tokens: TokenTable, plan: ComparisonPlan, start: PairMixture
  ) -> CandidateSearch {
    CandidateSearch(table: table, plan: plan, keys: blockingKeys(table, tokens)) { pattern in
      start.logOdds(pattern) > PairDecider.lowestStartingOdds
    }
  }

  func blockingKeys(_ table: RecordTable, _ tokens: TokenTable) -> [BlockingKeys] {
    model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens) }
  }

  /// Share of the true pairs that the rules found: links found by one rule only, against those found by two, tell
  /// how many were found by none.
  ///
  /// Source: Chao, "Estimating the Population Size for Capture-Recapture Data with Unequal Catchability", Biometrics
  /// 43 (1987), pp. 783–791 (a lower bound of what was missed).
  private func blockingRecall(_ links: [ScoredPair], keys: [BlockingKeys], oversize: [OversizeKeys]) -> Double
  {
    guard !links.isEmpty else { return 1 }
    var foundBy = [0.0, 0, 0]
    // Every link of a small run, an even sample of a large one.
    let step = max(1, links.count / 20_000)
    for index in stride(from: 0, to: links.count, by: step) {
      let link = links[index]
      let rules = keys.indices.filter { keys[$0].finds(link.a, link.b, oversize: oversize[$0]) }.count
      if rules == 1 || rules == 2 { foundBy[rules] += 1 }
    }
    let sampled = Double((links.count + step - 1) / step)
    let missed = foundBy[1] * max(0, foundBy[1] - 1) / (2 * (foundBy[2] + 1))
    return sampled / (sampled + missed)
  }
}
