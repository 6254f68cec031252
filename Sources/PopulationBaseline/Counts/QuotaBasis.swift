import ResidentModel

/// Whether a person is old enough for the card on the day of the baseline.
public enum Eligibility: UInt8, CaseIterable, Hashable, Sendable {
  case yes, no
  /// The birth date is missing, or too coarse to tell.
  case uncertain
}

/// What a person's forms say about the card, on the day of the baseline.
public enum CardState: UInt8, CaseIterable, Hashable, Sendable {
  case valid
  /// None was issued by then, or the one that was has become invalid for everybody (CMND).
  case none
  /// The forms say nothing of a card.
  case notStated
  /// Exchange is due: the holder reached 25, 40 or 60 and the card is older than two years before that.
  case dueAt25, dueAt40, dueAt60
  /// A card is held; its date of issue or the birth date is too coarse to tell whether exchange is due.
  case dueUnclear

  /// Holders whose card stands, as far as the forms say.
  public static let held: [CardState] = [.valid, .dueUnclear]

  /// The word in column `han_the`.
  public var name: StaticString {
    switch self {
    case .valid: "con-gia-tri"
    case .none: "chua-cap"
    case .notStated: "khong-ghi"
    case .dueAt25: "den-han-25"
    case .dueAt40: "den-han-40"
    case .dueAt60: "den-han-60"
    case .dueUnclear: "chua-ro-han"
    }
  }
}

/// Who counts for the card quota: the pipeline's `quota`.
///
/// Source: Law on Citizen Identity 2014, arts. 19 and 21, and Law on Identity 26/2023/QH15: card from full 14; exchange
/// at 25, 40 and 60, for which a card issued within the two years before counts; CMND valid to 31 December 2024.
public struct QuotaBasis: Hashable, Sendable {
  /// Full years of age.
  public var minimumAge = 14
  public var residences: Set<CountedResidence> = [.permanent, .temporary]
  public var includesPresent = true
  public var includesAway = true
  /// People of whom the forms do not say.
  public var includesUnknownPresence = true
  /// Ages of exchange that are asked of; of 25, 40 and 60.
  public var exchangeAges: Set<Int> = [25, 40, 60]
  /// Groups that are counted by themselves too; at most `TargetGroup.limit`.
  public var groups: [TargetGroup] = []

  public init() {}

  /// Old enough on a day?
  public func eligibility(bornOn birth: PartialDate, asOf: PartialDate) -> Eligibility {
    guard let ages = birth.ageRange(on: asOf) else { return .uncertain }
    if ages.lowerBound >= minimumAge { return .yes }
    return ages.upperBound < minimumAge ? .no : .uncertain
  }

  /// Whether the basis counts people of this residence.
  ///
  /// Where the form gives no kind, the person counts only if permanent and temporary residents both do: a slip of the
  /// pen must not cost the quota a resident, nor add one to a list of permanent residents alone.
  public func counts(_ residence: CountedResidence) -> Bool {
    residence == .notStated
      ? residences.contains(.permanent) && residences.contains(.temporary) : residences.contains(residence)
  }

  /// Whether the basis counts people of this presence; one that is not stated is a kind by itself.
  public func counts(_ presence: PresenceGroup) -> Bool {
    presence == .notStated ? includesUnknownPresence : presence.isAway ? includesAway : includesPresent
  }

  /// The state of a person's card on a day.
  public func cardState(_ facts: FormFacts, asOf: PartialDate) -> CardState {
    let issued = facts.cardIssued
    if !issued.isMissing, asOf.latest < issued.earliest { return .none }  // not yet, on that day
    if isOldCard(facts), asOf.earliest > Self.lastDayOfOldCards { return .none }
    switch facts.cardStatus {
    case .notIssued, .noLongerValid: return .none
    case .unknown where issued.isMissing: return .notStated
    case .unknown, .issued: break
    }
    guard let ages = facts.birthDate.ageRange(on: asOf) else { return .dueUnclear }
    guard let mayBeReached = lastExchangeAge(upTo: ages.upperBound) else { return .valid }
    guard !issued.isMissing else { return .dueUnclear }
    if let reached = lastExchangeAge(upTo: ages.lowerBound),
      issued.latest.orderedDay < earliestValidIssue(bornOn: facts.birthDate.earliest, age: reached)
    {
      return reached == 25 ? .dueAt25 : reached == 40 ? .dueAt40 : .dueAt60
    }
    let isValid =
      issued.earliest.orderedDay >= earliestValidIssue(bornOn: facts.birthDate.latest, age: mayBeReached)
    return isValid ? .valid : .dueUnclear
  }

  /// The card is a CMND: it was issued before the CCCD began in 2016, or only an old number stands beside its date.
  private func isOldCard(_ facts: FormFacts) -> Bool {
    guard !facts.cardIssued.isMissing else { return false }
    return facts.cardIssued.latest < Self.firstDayOfCitizenCards
      || facts.cardStatus == .unknown && facts.personalNumber.isMissing && !facts.oldCardNumber.isMissing
  }

  private func lastExchangeAge(upTo age: Int) -> Int? { exchangeAges.filter { $0 <= age }.max() }

  /// Two years before the birthday at which exchange is due, as ordered bits: a card issued from then on counts.
  private func earliestValidIssue(bornOn birth: PartialDate, age: Int) -> UInt32 {
    UInt32(birth.year + age - 2) << 9 | UInt32(birth.month) << 5 | UInt32(birth.day)
  }

  // Real days, so never nil.
  private static let firstDayOfCitizenCards = PartialDate(year: 2016, month: 1, day: 1)!
  private static let lastDayOfOldCards = PartialDate(year: 2024, month: 12, day: 31)!
}
