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
  ///   - frozen: what another run went by, `model` being its model: nothing is estimated then.
  /// - Complexity: O(rows × rules + candidate pairs); memory as `CandidateSearch` says, beyond the table.
  public func link(
    _ table: RecordTable, answers: [PairAnswer] = [], threshold: Double? = nil,
    by frozen: FrozenLinkage? = nil
  ) async -> LinkageResult {
    let tokens = TokenTable(relations)
    let frequencies: TermFrequencies
    let rarities: [TermRarities]
    if let frozen {
      (frequencies, rarities) = (frozen.frequencies, frozen.terms)
      await TermRarities.apply(rarities, to: table, model: model, tokens: tokens, jobs: jobs)
    } else {
      (frequencies, rarities) = await TermFrequencies.count(
        in: table, model: model, tokens: tokens, jobs: jobs)
    }
    let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)

    var mixture = frozen?.start ?? PairMixture(startingFrom: model, rows: table.count)
    if frozen == nil {
      await StrangerEstimation(model: model, table: table, plan: plan, frequencies: frequencies)
        .apply(to: &mixture, jobs: jobs)
    }
    let start = mixture

    let candidates = await search(table, tokens, plan: plan, start: mixture).run(jobs: jobs)
    let histogram = candidates.histogram.sorted
    var iterations = 0
    if let frozen {
      mixture = frozen.fitted
    } else {
      iterations = await ExpectationMaximisation(model).fit(&mixture, to: histogram, jobs: jobs)
    }

    let weighed = await SecondLook(model: model, mixture: mixture)
      .weigh(candidates.kept, table: table, isTaught: frozen?.isTaught, jobs: jobs)
    var decision = PairDecider(model: model, rows: table.count, isTaught: weighed.isTaught)
    decision.decide(weighed.pairs, fixed: threshold, frozen: frozen?.thresholdOdds)
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
    let (links, review) = decision.settle(clusters, answers: answers, statistics: &statistics)
    statistics.describeBlocking(links)
    statistics.expectedRecall *= statistics.blockingRecall.estimate
    let basis = FrozenLinkage(
      model: model.weighing(weighed.weights), start: start, fitted: mixture, isTaught: weighed.isTaught,
      thresholdOdds: decision.thresholdOdds, frequencies: frequencies, terms: rarities)
    return LinkageResult(
      clusterOf: clusters.clusterOf, links: links, review: review,
      refused: decision.refused(clusters), answers: answers, statistics: statistics,
      model: model.trained(mixture, weights: weighed.weights, rows: table.count), weighed: weighed.pairs,
      frozen: basis, oversize: candidates.oversize)
  }

  private func search(
    _ table: RecordTable, _ tokens: TokenTable, plan: ComparisonPlan, start: PairMixture
  ) -> CandidateSearch {
    CandidateSearch(
      table: table, plan: plan, keys: blockingKeys(table, tokens),
      screen: PairScreen(start, identifier: model.identifier?.comparison, compared: plan.first))
  }

  func blockingKeys(_ table: RecordTable, _ tokens: TokenTable) -> [BlockingKeys] {
    model.blocking.map { BlockingKeys(rule: $0, table: table, tokens: tokens) }
  }
}
