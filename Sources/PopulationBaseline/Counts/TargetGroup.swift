import ResidentModel

/// A group of people that the quota is counted for by itself: the pipeline's `quota.groups`. Whoever meets every
/// condition belongs to it; a person can belong to several groups.
public struct TargetGroup: Hashable, Sendable {
  /// As many as a person's memberships have bits.
  public static let limit = 64

  public var name: String
  /// The office's words for it.
  public var label: String
  /// Full years of age on the day of the baseline.
  public var ages: ClosedRange<Int>
  /// nil: either.
  public var sex: Sex?
  /// Empty: any.
  public var residences: Set<CountedResidence>
  public var presences: Set<PresenceGroup>
  public var cards: Set<CardState>
  /// Words of which a field must hold one, as they are compared; fields without words may hold anything.
  public var words: [ResidentField: [String]]

  public init(
    _ name: String, label: String = "", ages: ClosedRange<Int> = 0...150, sex: Sex? = nil,
    residences: Set<CountedResidence> = [], presences: Set<PresenceGroup> = [], cards: Set<CardState> = [],
    words: [ResidentField: [String]] = [:]
  ) {
    self.name = name
    self.label = label
    self.ages = ages
    self.sex = sex
    self.residences = residences
    self.presences = presences
    self.cards = cards
    self.words = words
  }

  /// Whether a person belongs to the group, the words aside: uncertain where only the age cannot be told.
  func holds(_ facts: FormFacts, card: CardState, asOf: PartialDate) -> Eligibility {
    guard sex == nil || sex == facts.sex,
      residences.isEmpty || residences.contains(CountedResidence(facts.primaryClaim.kind)),
      presences.isEmpty || presences.contains(PresenceGroup(facts.presence)),
      cards.isEmpty || cards.contains(card)
    else { return .no }
    guard ages != 0...150 else { return .yes }
    guard let possible = facts.birthDate.ageRange(on: asOf) else { return .uncertain }
    guard possible.overlaps(ages) else { return .no }
    return ages.contains(possible.lowerBound) && ages.contains(possible.upperBound) ? .yes : .uncertain
  }
}
