/// Why two rows were linked, shown for review, or left apart: the weight of every comparison, and what else decided.
public struct PairExplanation: Hashable, Sendable {
  public var a: UInt32
  public var b: UInt32
  /// One entry a comparison, in the order of the model; then joint groups, `termFrequency` and `rivalClasses`.
  public var parts: [Part]
  /// Bits with which every pair starts: how rare pairs of one person are among all pairs.
  public var priorBits: Double
  /// Sum of the parts' bits.
  public var weight: Double
  public var probability: Double
  /// P(one person), P(brother, sister, twin), P(household), P(strangers of one locality), P(strangers).
  public var classes: [Double]
  /// Blocking rules that put the two rows in one compared block; empty: the pair was never compared.
  public var rules: [String]
  /// Constraints that the pair meets, strongest first.
  public var constraints: [LinkageConstraint]
  public var threshold: Double
  /// The two rows ended in one cluster, directly or through others.
  public var isOnePerson: Bool

  /// What one comparison, or the joint weight of a group, adds.
  public struct Part: Hashable, Sendable {
    public var name: String
    /// The level's name; nil when a value is missing, or for a group.
    public var level: String?
    /// Bits for one person against kin and strangers as they stand for this pair.
    public var bits: Double
  }

  /// Why the pair is not linked, or that it is.
  public enum Verdict: Hashable, Sendable {
    case linked
    /// In one cluster through other rows.
    case linkedThroughOthers
    case neverCompared
    case constrained(String)
    case belowThreshold
    /// Above the threshold, but its cluster would not have held together.
    case cutFromCluster
  }

  public var verdict: Verdict {
    // The pair that set the threshold stands on it, whatever the last digit of its probability.
    let isAbove = probability >= threshold * (1 - 1e-9)
    if isOnePerson {
      return isAbove && !rules.isEmpty && constraints.isEmpty ? .linked : .linkedThroughOthers
    }
    if let constraint = constraints.first { return .constrained(constraint.name) }
    if rules.isEmpty { return .neverCompared }
    return isAbove ? .cutFromCluster : .belowThreshold
  }
}

extension RecordLinker {
  /// Explains any two rows of a linked table.
  ///
  /// - Parameter result: what `link` returned for the same table.
  public func explain(_ a: UInt32, _ b: UInt32, in table: RecordTable, _ result: LinkageResult)
    -> PairExplanation
  {
    let pair = PairBatch.Pair(a: min(a, b), b: max(a, b))
    let tokens = TokenTable(relations)
    let plan = ComparisonPlan(
      model: model, table: table, tokens: tokens, frequencies: result.frequencies)
    var batch = PairBatch()
    batch.pairs = [pair]
    plan.compare(&batch)
    let pattern = batch.pattern(0)
    let mixture = result.mixture
    // How the pair's rivals for "one person" share the blame decides against what each part is weighed.
    let rivals = mixture.rivalShares(pattern)
    func bits(_ logs: ClassVector) -> Double {
      logs[PairClass.same] - (rivals * logs).sum()
    }
    var parts = model.comparisons.indices.map { index in
      let level = mixture.layout.level(index, in: pattern.levels)
      return PairExplanation.Part(
        name: model.comparisons[index].name,
        level: level == 0 ? nil : model.comparisons[index].levels[level - 1].name,
        bits: bits(mixture.levels[index][level]))
    }
    parts += mixture.groups.map {
      PairExplanation.Part(name: $0.name, level: nil, bits: bits($0.lift(pattern.levels)))
    }
    parts.append(
      PairExplanation.Part(
        name: "termFrequency", level: nil,
        bits: -(rivals[PairClass.neighbour] + rivals[PairClass.stranger]) * pattern.frequencyBits))
    let weight = mixture.weight(pattern)
    // What is left is the same for every comparison: how far the rival classes are from their usual shares.
    parts.append(
      PairExplanation.Part(name: "rivalClasses", level: nil, bits: weight - parts.reduce(0) { $0 + $1.bits }))
    let check = ConstraintCheck(model)
    let broken = LinkageConstraint.Effect.allCases.compactMap { check.broken($0, by: pattern.levels) }
    let keys = blockingKeys(table, tokens)
    let posterior = mixture.posterior(pattern)
    return PairExplanation(
      a: pair.a, b: pair.b, parts: parts, priorBits: mixture.priorOdds, weight: weight,
      probability: posterior[PairClass.same],
      classes: (0..<PairClass.count).map { posterior[$0] },
      rules: keys.indices.filter { keys[$0].finds(pair.a, pair.b, oversize: result.oversize[$0]) }
        .map { model.blocking[$0].name },
      constraints: broken.map { model.constraints[$0] }, threshold: result.statistics.threshold,
      isOnePerson: result.clusterOf[Int(a)] == result.clusterOf[Int(b)])
  }
}

extension PairMixture {
  /// How the probability that the pair is not one person is shared among the other classes.
  func rivalShares(_ pattern: PairPattern) -> ClassVector {
    var logs = logLikelihoods(pattern) + logPairs
    logs[PairClass.same] = -.infinity
    return softmax(logs)
  }
}
