/// How the rows of one or a few people came together: the links in the order in which clustering met them.
public struct ClusterStep: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// An officer joined the two rows.
    case joinedByOfficer
    /// The link joined two clusters that were apart until then.
    case joined
    /// The two rows stood in one cluster already.
    case within
    /// The two clusters must not stand together.
    case refused(RefusedLink.Reason, against: Objection?)
  }

  /// The pair between the two clusters that speaks most against joining them.
  public struct Objection: Hashable, Sendable {
    public var a: UInt32
    public var b: UInt32
    public var probability: Double
    /// The constraint that the pair meets, if any.
    public var constraint: String?
  }

  public var a: UInt32
  public var b: UInt32
  /// P(one person); nil for an officer's answer.
  public var probability: Double?
  public var outcome: Outcome
}

extension RecordLinker {
  /// Replays how the clusters of some rows were built, the links that were refused among them.
  ///
  /// - Parameters:
  ///   - rows: rows whose clusters are looked at; links to other clusters are told when they were refused.
  ///   - result: what `link` returned for the same table.
  /// - Complexity: O(links), and the product of the clusters' sizes for each refused link.
  public func history(
    of rows: [UInt32], in table: RecordTable, _ result: LinkageResult
  ) -> [ClusterStep] {
    let roots = Set(rows.map { result.clusterOf[Int($0)] })
    func isInside(_ row: UInt32) -> Bool { roots.contains(result.clusterOf[Int(row)]) }
    let refused = result.refused.filter { isInside($0.pair.a) || isInside($0.pair.b) }
    // A refused link leads to another cluster, whose own links decided what it was at that moment.
    let near = roots.union(
      refused.flatMap { [result.clusterOf[Int($0.pair.a)], result.clusterOf[Int($0.pair.b)]] })
    let followed = result.links.filter { near.contains(result.clusterOf[Int($0.a)]) }
    let plan = ComparisonPlan(
      model: model, table: table, tokens: TokenTable(relations), frequencies: result.frequencies)
    let clustering = ConstrainedClustering(
      table: table, plan: plan, mixture: result.mixture, weighed: result.weighed,
      constraints: ConstraintCheck(model, table: table, isTaught: result.statistics.isTaught),
      largestCluster: model.decision.largestCluster, apart: [],
      contradiction: Contradiction(model))
    let links = followed + refused.map(\.pair)
    let reasons = followed.map { _ in RefusedLink.Reason?.none } + refused.map(\.reason)

    var members = GrowingClusters()
    var steps: [ClusterStep] = []
    for answer in result.answers where answer.isSamePerson && near.contains(result.clusterOf[Int(answer.a)]) {
      let isNew = members.unite(answer.a, answer.b)
      if isNew, isInside(answer.a) {
        steps.append(ClusterStep(a: answer.a, b: answer.b, probability: nil, outcome: .joinedByOfficer))
      }
    }
    for index in clustering.order(links) {
      let link = links[index]
      let outcome: ClusterStep.Outcome
      if let reason = reasons[index] {
        let objection = clustering.strongestObjection(
          between: members.cluster(of: link.a), and: members.cluster(of: link.b))
        outcome = .refused(reason, against: reason == .size || reason == .decision ? nil : objection)
      } else {
        outcome = members.unite(link.a, link.b) ? .joined : .within
      }
      guard isInside(link.a) || isInside(link.b) else { continue }
      steps.append(ClusterStep(a: link.a, b: link.b, probability: link.probability, outcome: outcome))
    }
    return steps
  }
}

/// The clusters of a few rows while they grow.
private struct GrowingClusters {
  private var rootOf: [UInt32: UInt32] = [:]
  private var members: [UInt32: [UInt32]] = [:]

  func cluster(of row: UInt32) -> [UInt32] { members[rootOf[row] ?? row] ?? [row] }

  /// - Returns: whether the two stood apart.
  mutating func unite(_ a: UInt32, _ b: UInt32) -> Bool {
    let (x, y) = (rootOf[a] ?? a, rootOf[b] ?? b)
    guard x != y else { return false }
    let joined = cluster(of: a) + cluster(of: b)
    for row in joined { rootOf[row] = x }
    members[y] = nil
    members[x] = joined
    return true
  }
}

extension ConstrainedClustering {
  /// The pair that meets a constraint, or else the least likely one.
  fileprivate func strongestObjection(between a: [UInt32], and b: [UInt32]) -> ClusterStep.Objection? {
    var batch = plan.emptyBatch()
    for x in a { for y in b { batch.pairs.append(PairBatch.Pair(a: min(x, y), b: max(x, y))) } }
    plan.compare(&batch)
    let objections = batch.pairs.indices.map { index in
      ClusterStep.Objection(
        a: batch.pairs[index].a, b: batch.pairs[index].b,
        probability: probability(ofLogOdds: mixture.logOdds(batch.pattern(index))),
        constraint: constraints.name(
          ofBroken: .never, by: batch.levels[index], of: batch.pairs[index].a, batch.pairs[index].b))
    }
    return objections.first { $0.constraint != nil } ?? objections.min { $0.probability < $1.probability }
  }
}
