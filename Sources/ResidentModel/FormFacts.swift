/// What the register knows of one form after normalising, besides its texts: plain values of fixed size.
public struct FormFacts: BitwiseCopyable, Sendable {
  public var birthDate = PartialDate.missing
  public var sex = Sex.unknown
  public var personalNumber = PersonalNumber.missing
  public var oldCardNumber = OldCardNumber.missing
  public var relation = HouseholdRelation.unknown
  public var presence = Presence.unknown
  public var status = RegistrationStatus.active
  public var cardStatus = CardStatus.unknown
  public var cardIssued = PartialDate.missing
  /// The registration that the form itself stands for: its kind and its place.
  public var primaryClaim = ResidenceClaim.none
  /// Further addresses that the form fills in (DC01, CT01): permanent, temporary, current; `none` where empty.
  public var otherClaims: (ResidenceClaim, ResidenceClaim) = (.none, .none)
  /// The day the form was filled in.
  public var formDate = PartialDate.missing
  public var registeredOn = PartialDate.missing
  public var deregisteredOn = PartialDate.missing
  /// Stable hash of the household number within its commune; 0 when the form has none.
  public var household: UInt64 = 0
  /// The province of the current address on the newest list; 0 when the form does not say.
  public var currentProvince: UInt8 = 0
  /// Not a citizen of Viet Nam, as far as the form says (no quota).
  public var isForeign = false
  /// Stable hash of the hamlet's comparing name within its commune; 0 when the form names none.
  public var hamlet: UInt32 = 0

  public init() {}
}
