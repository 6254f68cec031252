/// Why two rows were linked, shown for review, or left apart: the weight of every comparison, and what else decided.
public struct PairExplanation: Hashable, Sendable {
  /// The smaller row first.
  public var a: UInt32
  public var b: UInt32
  /// One entry a comparison, in the order of the model; then joint groups, the corrections, and `secondLook`.
  public var parts: [Part]
  /// Bits with which every pair starts: how rare pairs of one person are among all pairs.
  public var priorBits: Double
  /// Sum of the parts' bits: evidence for one person, prior not included.
  public var weight: Double
  /// P(one person), prior included.
  public var probability: Double
  /// P(one person), P(brother, sister, twin), P(household), P(strangers of one locality), P(strangers).
  public var classes: [Double]
  /// What each blocking rule made of the pair, in the order of the model.
  public var rules: [BlockingVerdict]
  /// Constraints that the pair meets, strongest first.
  public var constraints: [LinkageConstraint]
  /// The probability from which pairs were linked.
  public var threshold: Double
  /// No pair below this probability is shown to an officer.
  public var reviewFloor: Double
  /// The two rows ended in one cluster, directly or through others.
  public var isOnePerson: Bool
  /// The pair stands in the review list.
  public var isInReview: Bool
  /// What an officer said about this pair, if anything.
  public var answer: Bool?
  /// Why clustering did not follow the link; nil when it did, or there was none.
  public var refusal: RefusedLink.Reason?
  /// The smallest changes of one field, or of two together, that would turn the decision; the smallest first.
  public var flips: [DecisionFlip]

  /// What one comparison, the joint weight of a group, or a correction adds.
  public struct Part: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case comparison
      /// How much more often the levels of a group occur together than apart.
      case group
      /// Rare values that are shared say more, common ones less.
      case termFrequency
      /// How far those who could be taken for the person differ from their usual mix.
      case rivalClasses
      /// What the two households and the rivals of the pair add.
      case context
    }

    public var kind: Kind
    /// Of the comparison or group; the kind's name for corrections.
    public var name: String
    /// The level's name; nil when a value is missing, or for anything but a comparison.
    public var level: String?
    /// What was found, where a level stands for several outcomes; nil likewise.
    public var outcome: String?
    /// Bits for one person against kin and strangers as they stand for this pair.
    public var bits: Double

    /// Both rows have the very same value.
    public var isAgreement: Bool {
      kind == .comparison && ["exact", "equal"].contains(outcome ?? level)
    }
  }

  /// Why the pair is not linked, or that it is.
  public enum Verdict: Hashable, Sendable {
    case linked
    /// Joined by an officer.
    case joinedByOfficer
    /// In one cluster through other rows.
    case linkedThroughOthers
    /// Told apart by an officer.
    case keptApartByOfficer
    /// No blocking rule put them in one block.
    case neverCompared
    /// A constraint forbids the link, whatever the weight.
    case constrained(LinkageConstraint)
    case belowThreshold
    /// Above the threshold, but its cluster would not have held together.
    case cutFromCluster(RefusedLink.Reason)

    /// In programs' output.
    public var name: String {
      switch self {
      case .linked: "linked"
      case .joinedByOfficer: "joined-by-officer"
      case .linkedThroughOthers: "linked-through-others"
      case .keptApartByOfficer: "kept-apart-by-officer"
      case .neverCompared: "never-compared"
      case .constrained: "constrained"
      case .belowThreshold: "below-threshold"
      case .cutFromCluster: "cut-from-cluster"
      }
    }
  }

  public var verdict: Verdict {
    if isOnePerson {
      if answer == true { return .joinedByOfficer }
      return isAboveThreshold && wasCompared && constraints.isEmpty ? .linked : .linkedThroughOthers
    }
    if answer == false { return .keptApartByOfficer }
    if let constraint = constraints.first, constraint.effect == .never { return .constrained(constraint) }
    if !wasCompared { return .neverCompared }
    // What only asks for an officer decides nothing about a pair that would not be linked anyway.
    if let constraint = constraints.first, isAboveThreshold { return .constrained(constraint) }
    if let refusal { return .cutFromCluster(refusal) }
    return .belowThreshold
  }

  /// Whether some rule put the pair in a compared block.
  public var wasCompared: Bool { rules.contains(where: \.isFound) }

  /// The pair that set the threshold stands on it, whatever the last digit of its probability.
  public var isAboveThreshold: Bool { probability >= threshold * (1 - 1e-9) }
}

/// A change of one comparison's level, or of two, after which the pair would be decided otherwise; all else as it is.
public struct DecisionFlip: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    public var comparison: String
    /// Names of levels; nil for "missing".
    public var from: String?
    public var to: String?
  }

  public var changes: [Change]
  /// P(one person) after the change.
  public var probability: Double
  /// The constraint that the change meets although the pair would be likely enough, or that it lifts; nil when weight
  /// alone decides.
  public var constraint: LinkageConstraint?
}
