import Glibc

/// A pair of rows that was linked, or is shown to an officer.
public struct ScoredPair: Hashable, BitwiseCopyable, Sendable {
  /// Rows of the table, `a` before `b`.
  public var a: UInt32
  public var b: UInt32
  /// Bits of evidence for one person, prior not included.
  public var weight: Double
  /// log2 of the odds, prior included.
  public var logOdds: Double
  /// Bits of `logOdds` that come from the second look: rivals, household, what findings mean together.
  public var secondLook: Double
  public var decision: PairDecision
  /// The blocking rules that found the pair, a bit each.
  var rules: UInt64
  /// The levels of all comparisons; read them with `LinkageResult.levels(of:)`.
  var levels: UInt64
  var adjustment: Int16

  public var probability: Double { RecordLinkage.probability(ofLogOdds: logOdds) }

  /// The first blocking rule that found the pair.
  public var rule: Int { rules.trailingZeroBitCount }
}

/// P from log2 of the odds.
@inline(__always)
func probability(ofLogOdds odds: Double) -> Double { 1 / (1 + exp2(-odds)) }

/// log2 of the odds; infinite from 1 on.
@inline(__always)
func logOdds(of probability: Double) -> Double {
  probability >= 1 ? .infinity : log2(probability / (1 - probability))
}

extension [ScoredPair] {
  /// Finds a pair among pairs in the order of their rows.
  ///
  /// - Parameters a, b: rows, `a` before `b`.
  /// - Complexity: O(log pairs).
  func pair(_ a: UInt32, _ b: UInt32) -> ScoredPair? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if (self[middle].a, self[middle].b) < (a, b) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].a == a && self[low].b == b ? self[low] : nil
  }
}

public enum PairDecision: UInt8, Hashable, BitwiseCopyable, Sendable {
  case link
  case review
}

/// A pair above the threshold whose two clusters must not stand together.
public struct RefusedLink: Hashable, BitwiseCopyable, Sendable {
  public enum Reason: String, CaseIterable, Hashable, BitwiseCopyable, Sendable {
    /// Some pair between the two clusters meets a constraint.
    case constraint
    /// The pairs between the two clusters speak against one person, taken together.
    case disagreement
    /// Too many rows for one person.
    case size
    /// An officer has told them apart.
    case decision
  }

  public var pair: ScoredPair
  public var reason: Reason
}

/// An officer's answer about two rows.
public struct PairAnswer: Hashable, BitwiseCopyable, Sendable {
  public var a: UInt32
  public var b: UInt32
  public var isSamePerson: Bool

  public init(a: UInt32, b: UInt32, isSamePerson: Bool) {
    self.a = a
    self.b = b
    self.isSamePerson = isSamePerson
  }
}

/// What linking a table found.
public struct LinkageResult: Sendable {
  /// For each row the smallest row of its cluster: rows of one person have one value.
  public var clusterOf: [UInt32]
  /// Pairs that were linked, ascending by rows.
  public var links: [ScoredPair]
  /// Pairs for an officer, the likeliest first; at most one for each two clusters.
  public var review: [ScoredPair]
  /// Pairs likely enough for the review list that it has no room for, the likeliest first; likewise at most one for each two clusters.
  public var unlisted: [ScoredPair]
  /// Pairs above the threshold that clustering did not follow, ascending by rows.
  public var refused: [RefusedLink]
  /// What officers have said, as it was given.
  public var answers: [PairAnswer]
  public var statistics: LinkageStatistics
  /// The model after estimation: its start values are what this run found, so that it can be written out.
  public var model: LinkageModel
  /// Every pair that was looked at, ascending by rows.
  let weighed: [ScoredPair]
  /// What the result rests on, for other runs to go by.
  public let frozen: FrozenLinkage
  let oversize: [OversizeKeys]

  var mixture: PairMixture { frozen.fitted }
  var frequencies: TermFrequencies { frozen.frequencies }

  /// The level of each comparison of a pair, in the order of `model.comparisons`; 0 for "missing".
  public func levels(of pair: ScoredPair) -> [Int] {
    model.comparisons.indices.map { mixture.layout.level($0, in: pair.levels) }
  }
}

/// Counts and estimates of one run.
public struct LinkageStatistics: Hashable, Sendable {
  public var rows = 0
  public var rules: [RuleStatistics] = []
  /// The blocks that their refinements did not bring below the limit, those with most pairs left out first, at most
  /// 100; and how many there are in all. Another rule may have compared some of their pairs.
  public var skippedBlocks: [SkippedBlock] = []
  public var skippedBlockCount = 0
  public var comparedPairs: UInt64 = 0
  public var distinctPatterns = 0
  public var iterations = 0
  /// Pairs with identifiers taught what the others are worth; constraints that stand in for that were lifted.
  public var isTaught = false
  /// Pairs of one person, of kin and of strangers, as estimated.
  public var samePairs = 0.0
  public var kinPairs = 0.0
  /// Pairs at or above this probability were linked.
  public var threshold = 1.0
  public var linkedPairs = 0
  /// Of the linked pairs, how many are wrong by the model's own estimate.
  public var expectedFalseLinks = 0.0
  /// Links whose probability nothing has tried: pairs that no label teaches about, of forms with little more than a name
  /// and a birth date.
  public var unprovenLinks = 0
  /// Of these, how many are wrong by the model's own estimate.
  public var expectedFalseUnprovenLinks = 0.0
  /// Share of the true pairs that the rules found, from how the rules overlap.
  public var blockingRecall = BlockingRecall()
  /// Share of the true pairs that were linked, by the model's own estimate.
  public var expectedRecall = 1.0
  /// Pairs likely enough for the review list that it has no room for: none of them is likelier one person than not.
  public var unlistedReviewPairs = 0
  public var largestCluster = 1
  /// Links that were not followed, by reason.
  public var refusedByConstraint = 0
  public var refusedByDisagreement = 0
  public var refusedBySize = 0
  public var warnings: [LinkageWarning] = []

  public init() {}
}

/// Something about the model that its user should look at.
public enum LinkageWarning: Hashable, Sendable {
  /// Agreement at this comparison's first level speaks against one person.
  case agreementSpeaksAgainst(comparison: String)
  /// No pair showed both values: the comparison took no part.
  case neverPresent(comparison: String)
  /// No compared pair showed this level: it is worth what the model says.
  case levelNeverSeen(comparison: String, level: String)
  /// Blocks that were not compared whole: so many pairs were left out by a rule.
  case skippedPairs(UInt64)
}
