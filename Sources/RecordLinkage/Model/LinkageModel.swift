/// A linkage model: which columns rows have, which pairs are worth comparing, how values are compared, and what each
/// outcome of a comparison is worth before the data are seen. A small JSON file, see `models/`.
public struct LinkageModel: Hashable, Sendable {
  public var name: String
  public var columns: [ColumnDefinition]
  public var comparisons: [ComparisonDefinition]
  public var blocking: [BlockingRule]
  /// Values in which two forms of one person rarely differ: where a rule would find too many pairs, those that differ in
  /// several are left out. A rule's own key never differs.
  public var witnesses: [KeyPart]
  public var constraints: [LinkageConstraint]
  public var decision: DecisionSettings
  /// Pairs of one person, and pairs of kin (as many again share a household), expected for each record: where estimation starts.
  public var samePairsPerRecord: Double
  /// 0 when the model knows no kin: then a pair is of one person or of strangers.
  public var kinPairsPerRecord: Double
  /// The column within which strangers resemble each other (a commune), if any: their agreement by chance is then
  /// counted inside its values and outside them apart.
  public var locality: ColumnIndex?
  /// Columns that name a household: pairs that bind the same two households support each other.
  public var household: ColumnIndex?
  /// The column that names the list a row stands in: a list has a person once, unless two of its rows are taken for one.
  public var list: ColumnIndex?
  /// The comparison of a number that belongs to one person, if there is one.
  public var identifier: Identifier?
  /// What is weighed beside the comparisons, if anything is.
  public var secondLook: SecondLookDefinition?

  /// A comparison that settles, where both values are present, whether a pair is one person.
  public struct Identifier: Hashable, Sendable {
    public var comparison: Int
    /// Levels (from 1) that one person shows, and those that two people show.
    public var same: [Int]
    public var another: [Int]
    /// Columns that tell one list of records from another. Where some lists have identifiers and others none, what labels
    /// teach holds for pairs of the former.
    public var lists: [ColumnIndex] = []
  }

  /// Where the columns lie in a packed row.
  public var layout: RowLayout {
    RowLayout(columns: columns, frequencyTerms: comparisons.reduce(0) { $0 + $1.frequencyTerms })
  }

  /// A bit for each blocking rule whose key holds no column of the identifier; all of them without one.
  var rulesWithoutIdentifier: UInt64 {
    let identifying = identifier.map { comparisons[$0.comparison].columns } ?? []
    return blocking.enumerated().reduce(0) { bits, rule in
      let isBlind = rule.element.keys.allSatisfy { !$0.columns.contains(where: identifying.contains) }
      return isBlind ? bits | 1 << UInt64(rule.offset) : bits
    }
  }

  func column(_ name: String, at path: String) throws(ModelError) -> ColumnIndex {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      throw .unknownName(path: path, name: name, known: columns.map(\.name))
    }
    return ColumnIndex(index)
  }

  func comparison(_ name: String, at path: String) throws(ModelError) -> Int {
    guard let index = comparisons.firstIndex(where: { $0.name == name }) else {
      throw .unknownName(path: path, name: name, known: comparisons.map(\.name))
    }
    return index
  }
}

/// How one or more columns of two records are compared, and what each level is worth at the start.
public struct ComparisonDefinition: Hashable, Sendable {
  public var name: String
  public var kind: Kind
  public var columns: [ColumnIndex]
  /// Comparisons of one group are weighed jointly: their levels are not taken as independent.
  public var group: String?
  public var usesTermFrequency: Bool
  /// A column of names: where a row's own value is the name in it, the value says nothing new and counts as missing
  /// (the head of a household is written as his own head).
  public var notOwn: ColumnIndex?
  /// A column of names in which a row may write its own name once more: where the two are nearly the same, either of
  /// them may agree (the head of a household is written as his own head).
  public var alsoIn: ColumnIndex?
  /// A column of own names: where one row's value here is the other row's own name, and not the row's too, that is what
  /// is found (`otherOwn`), whatever the other row says here. A father's name on the child's form tells the two apart.
  public var otherOwn: ColumnIndex?
  /// A column that both rows must share for the value to say anything: elsewhere it counts as missing (the day of
  /// registering tells the members of one household apart; across households it says when lists were made).
  public var within: ColumnIndex?
  public var levels: [ComparisonLevel]

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case tokens, date, number, code, text
  }

  /// Rarity bytes that a row carries for this comparison: of the whole value, and for names of the bare one too.
  var frequencyTerms: Int { usesTermFrequency ? (kind == .tokens ? 2 : 1) : 0 }

  /// Bits that a level takes in a pattern; level 0 is "missing".
  var bits: Int { Int.bitWidth - levels.count.leadingZeroBitCount }
}

/// One level of a comparison: the outcomes it stands for and its probability within each class of pairs.
public struct ComparisonLevel: Hashable, Sendable {
  public var outcomes: [String]
  /// P(level | the same person, both present): m.
  public var same: Double
  /// P(level | children of the same parents, both present).
  public var kin: Double
  /// P(level | people of one household or circle, both present).
  public var household: Double
  /// P(level | strangers, both present): u.
  public var stranger: Double
  /// Classes for which estimation leaves the level as it is, because its meaning is not the data's to teach: one
  /// person does not bear another's name, and kin who bear the same are hardly ever other people.
  public var fixedFor: Set<FittedClass>

  /// The classes of pairs that estimation moves.
  public enum FittedClass: String, CaseIterable, Hashable, Sendable {
    case same, kin, household
  }

  /// The name in tables and explanations: its first outcome.
  public var name: String { outcomes[0] }
}

/// What may never be joined, or not without an officer, whatever the weight says.
public struct LinkageConstraint: Hashable, Sendable {
  public enum Effect: String, CaseIterable, Hashable, Sendable {
    /// The two records never stand in one cluster, also not through a chain.
    case never
    /// The pair itself is not linked without an officer.
    case review
    /// Likewise, unless the run has enough pairs with identifiers to learn from what such pairs are worth.
    case reviewUntaught = "review-untaught"
  }

  public var name: String
  public var effect: Effect
  /// All must hold.
  public var when: [Condition]
  /// Columns in each of which both rows must have a value, and not the same: what is never weighed, and yet tells two people
  /// apart.
  public var differ: [ColumnIndex] = []
  /// Columns in each of which both rows must have the same value.
  public var share: [ColumnIndex] = []
  /// None may hold.
  public var unless: [Condition]
  /// From this probability on a pair is linked all the same; nil: however likely, an officer decides. What is never
  /// joined stays so.
  public var liftedFrom: Double?
  /// Third rows do not settle it either: a link that would bring such a pair together has to show one of `unless` itself, or to agree
  /// wholly where the pair differs.
  public var holdsThroughOthers = false

  /// A comparison whose level is one of these (from 1).
  public struct Condition: Hashable, Sendable {
    public var comparison: Int
    public var levels: [Int]
  }
}

/// How links are told from pairs for review.
public struct DecisionSettings: Hashable, Sendable {
  /// The share of links that may be wrong is at most `1 - linkPrecision`, by the model's own estimate.
  public var linkPrecision: Double
  /// No pair below this probability is linked, whatever the average says.
  public var minimumProbability: Double
  /// No pair below this probability is shown to an officer.
  public var reviewFloor: Double
  /// Most pairs for review per 100 000 records.
  public var reviewLimit: Double
  /// Clusters of more records than this are cut down or go to review.
  public var largestCluster: Int
}
