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

    let weighed = await SecondLook(model: model, mixture: mixture)
      .weigh(candidates.kept, table: table, jobs: jobs)
    var decision = PairDecider(model: model, rows: table.count, isTaught: weighed.isTaught)
    decision.decide(weighed.pairs, fixed: threshold)
    let clustering = ConstrainedClustering(
      table: table, plan: plan, mixture: mixture, weighed: weighed.pairs,
      constraints: ConstraintCheck(model, isTaught: weighed.isTaught),
      largestCluster: model.decision.largestCluster,
      apart: Set(
        answers.filter { !$0.isSamePerson }.map { UInt64(min($0.a, $0.b)) << 32 | UInt64(max($0.a, $0.b)) }))
    let clusters = clustering.cluster(
      links: decision.links,
      together: answers.filter(\.isSamePerson).map { PairBatch.Pair(a: min($0.a, $0.b), b: max($0.a, $0.b)) })

    var statistics = LinkageStatistics()
    statistics.rows = table.count
    statistics.isTaught = weighed.isTaught
    statistics.iterations = iterations
    statistics.distinctPatterns = histogram.count
    statistics.describe(candidates, mixture, model, histogram)
    let (links, review) = decision.settle(clusters, statistics: &statistics)
    statistics.blockingRecall = blockingRecall(
      links, keys: blockingKeys(table, tokens), oversize: candidates.oversize, rules: &statistics.rules)
    statistics.expectedRecall *= statistics.blockingRecall.estimate
    return LinkageResult(
      clusterOf: clusters.clusterOf, links: links, review: review,
      refused: decision.refused(clusters), answers: answers, statistics: statistics,
      model: model.trained(mixture, weights: weighed.weights, rows: table.count), weighed: weighed.pairs,
      mixture: mixture,
      frequencies: frequencies, oversize: candidates.oversize)
  }

  private func search(
    _ table: RecordTable, _ tokens: TokenTable, plan: ComparisonPlan, start: PairMixture
  ) -> CandidateSearch {
    let identifier = model.identifier?.comparison
    return CandidateSearch(table: table, plan: plan, keys: blockingKeys(table, tokens)) { pattern in
      // Pairs that only their identifiers tell apart are what a second look learns from.
      max(start.logOdds(pattern), start.logOdds(pattern, without: identifier))
        > PairDecider.lowestStartingOdds
    }
  }

  func blockingKeys(_ table: RecordTable, _ tokens: TokenTable) -> [BlockingKeys] {
    model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens) }
  }
}
