/// Finds the rows of a table that stand for one person. Start reading here: the stages stand in the order they run.
public struct RecordLinker: Sendable {
  public var model: LinkageModel
  public var relations: any TokenRelations
  /// Tasks that work at the same time; the result is the same for any number.
  public var jobs: Int
  public var progress = LinkageProgress.untold

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
    let ground = await ground(of: table, by: frozen)
    var candidates = await search(table, ground).run(jobs: jobs)
    var histogram = candidates.histogram.sorted
    var mixture = ground.start
    var iterations = 0
    if let frozen {
      mixture = frozen.fitted
      // What labels taught a run whose lists all had identifiers says nothing of lists without them.
      if frozen.isTaught, mixture.uncovered.isEmpty { mixture.uncovered = [ground.start] }
    } else {
      iterations = await fit(&mixture, to: &histogram, ground)
    }

    var weighed = await SecondLook(model: model, mixture: mixture)
      .weigh(&candidates.kept, table: table, by: frozen, jobs: jobs)
    if weighed.isTaught, ground.parts != nil, mixture.uncovered.isEmpty { mixture.uncovered = [mixture] }
    var decision = PairDecider(
      model: model, table: table, rows: table.count, isTaught: weighed.isTaught)
    let thresholdOdds = frozen?.thresholdOdds ?? decision.lowestOdds(of: weighed.pairs)
    let disputed = weighed.bound(priorOdds: mixture.priorOdds)
    decision.decide(weighed.pairs, fixed: threshold, frozen: thresholdOdds)
    let clustering = ConstrainedClustering(
      table: table, plan: ground.plan, mixture: mixture, weighed: weighed.pairs,
      constraints: ConstraintCheck(model, table: table, isTaught: weighed.isTaught),
      largestCluster: model.decision.largestCluster,
      apart: Set(
        answers.filter { !$0.isSamePerson }.map { UInt64(min($0.a, $0.b)) << 32 | UInt64(max($0.a, $0.b)) }),
      contradiction: Contradiction(model), disputed: disputed)
    let clusters = clustering.cluster(
      links: decision.links,
      together: answers.filter(\.isSamePerson).map { PairBatch.Pair(a: min($0.a, $0.b), b: max($0.a, $0.b)) })

    progress.finish(.deciding)
    var statistics = LinkageStatistics()
    statistics.rows = table.count
    statistics.isTaught = weighed.isTaught
    statistics.iterations = iterations
    statistics.distinctPatterns = histogram.count
    statistics.describe(candidates, mixture, model, histogram)
    let (links, review, unlisted) = decision.settle(
      clusters, remaining: clustering.odds(of: decision.doubtful, beside: clusters), answers: answers,
      statistics: &statistics)
    statistics.describeBlocking(links)
    statistics.expectedRecall *= statistics.blockingRecall.estimate
    let basis = FrozenLinkage(
      model: model.weighing(weighed.weights), start: ground.start, fitted: mixture,
      isTaught: weighed.isTaught, untaughtWeights: weighed.untaughtWeights,
      thresholdOdds: decision.thresholdOdds, frequencies: ground.frequencies,
      terms: ground.rarities)
    return LinkageResult(
      clusterOf: clusters.clusterOf, links: links, review: review, unlisted: unlisted,
      refused: decision.refused(clusters), answers: answers, statistics: statistics,
      model: model.trained(mixture, weights: weighed.weights, rows: table.count), weighed: weighed.pairs,
      frozen: basis, oversize: candidates.oversize)
  }

  /// What is known before the first pair: how rare values are, and how strangers agree.
  struct Ground: Sendable {
    var tokens: TokenTable
    var frequencies: TermFrequencies
    var rarities: [TermRarities]
    var plan: ComparisonPlan
    var start: PairMixture
    /// The same for the pairs that labels cover and those that they do not, where some rows have no identifiers to be
    /// labelled by.
    var parts: (covered: PairMixture, uncovered: PairMixture)?
  }

  func ground(of table: RecordTable, by frozen: FrozenLinkage?) async -> Ground {
    let tokens = TokenTable(relations)
    if let frozen {
      await TermRarities.apply(frozen.terms, to: table, model: model, tokens: tokens, jobs: jobs)
      progress.finish(.counting)
      progress.finish(.strangers)
      return Ground(
        tokens: tokens, frequencies: frozen.frequencies, rarities: frozen.terms,
        plan: ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frozen.frequencies),
        start: frozen.start)
    }
    let (frequencies, rarities) = await TermFrequencies.count(
      in: table, model: model, tokens: tokens, jobs: jobs)
    progress.finish(.counting)
    let plan = ComparisonPlan(model: model, table: table, tokens: tokens, frequencies: frequencies)
    let initial = PairMixture(startingFrom: model, rows: table.count)
    let strangers = StrangerEstimation(model: model, table: table, plan: plan, frequencies: frequencies)
    let sample = await strangers.sample(jobs: jobs)
    var ground = Ground(
      tokens: tokens, frequencies: frequencies, rarities: rarities, plan: plan, start: initial)
    strangers.apply(sample, to: &ground.start)
    if let uncovered = plan.uncovered {
      var parts = (covered: initial, uncovered: initial)
      parts.covered.scaleRelated(by: max(uncovered.coveredShare, 1e-6))
      parts.uncovered.scaleRelated(by: max(1 - uncovered.coveredShare, 1e-6))
      strangers.apply(sample.part(isUncovered: false), to: &parts.covered)
      strangers.apply(sample.part(isUncovered: true), to: &parts.uncovered)
      ground.parts = parts
    }
    progress.finish(.strangers)
    return ground
  }

  /// Estimates the classes of pairs. Where labels teach, pairs that they do not cover are estimated apart, by themselves: as in
  /// a run without identifiers.
  ///
  /// - Returns: the iterations used.
  private func fit(
    _ mixture: inout PairMixture, to histogram: inout [PatternCount], _ ground: Ground
  ) async -> Int {
    let estimation = ExpectationMaximisation(model)
    let covered = histogram.filter { !$0.pattern.isUncovered }
    guard var parts = ground.parts, estimation.isTaught(by: covered, parts.covered) else {
      histogram = histogram.withoutCoverage
      return await estimation.fit(&mixture, to: histogram, jobs: jobs)
    }
    mixture = parts.covered
    let iterations = await estimation.fit(&mixture, to: covered, jobs: jobs)
    let others = histogram.filter(\.pattern.isUncovered)
    let more = await estimation.fit(&parts.uncovered, to: others, jobs: jobs)
    mixture.uncovered = [parts.uncovered]
    return iterations + more
  }

  func search(_ table: RecordTable, _ ground: Ground) async -> CandidateSearch {
    CandidateSearch(
      table: table, plan: ground.plan,
      keys: await BlockingKeys.all(of: model, table: table, tokens: ground.tokens, jobs: jobs),
      screen: PairScreen(ground.start, identifier: model.identifier?.comparison, stages: ground.plan.stages),
      progress: progress)
  }
}
