import ResidentModel

/// Which of a person's forms the record is built on: the greatest is the base form (`ket_qua` = `nguoi`).
///
/// In order: a registration in force, then one that lapsed or has not begun, then one that its form says has ended, then
/// one that another form ended; permanent over temporary over anything else; a known place over none; registered later
/// (the law ends the older registration); filled in later; more fields filled; then the smaller identity, so that neither
/// the order of rows nor the split into files decides. Of the dead and the missing the kind comes first. What two forms of
/// one person say of each other's places goes before that order (`BaseForm`).
/// 16 bytes, so that a run can rank its forms without their texts.
public struct FormRank: Hashable, BitwiseCopyable, Sendable {
  // Bits from 63: 2 standing · 2 kind · 1 place · 23 registered · 23 filled in · 7 free · 6 filled fields.
  private let merits: UInt64
  public let identity: UInt64

  /// - Parameters:
  ///   - filledFields: how many of the run's fields the form fills.
  ///   - identity: see `FormIdentity`.
  public init(_ facts: FormFacts, filledFields: Int, identity: UInt64, on date: PartialDate) {
    let claim = facts.ownRegistration
    // Who was struck off in one place and let a term run out in another lives in the latter, as far as anybody knows.
    let standing: UInt64 =
      facts.statedStatus != .active ? 1 : claim.isLapsed(on: date) || claim.isAhead(of: date) ? 2 : 3
    let kind: UInt64 =
      switch claim.kind {
      case .permanent: 3
      case .temporary: 2
      case .current, .stay, .declaredAbsence: 1
      case .unknown: 0
      }
    merits =
      standing << 62 | kind << 60 | (claim.place.isKnown ? 1 << 59 : 0)
      | claim.from.dayBits << 36 | facts.formDate.dayBits << 13 | UInt64(min(max(filledFields, 0), 63))
    self.identity = identity
  }

  private init(merits: UInt64, identity: UInt64) {
    self.merits = merits
    self.identity = identity
  }

  /// The rank of a form whose registration another form ended: behind those that state the end themselves.
  var ofEndedRegistration: FormRank { FormRank(merits: merits & ~(3 << 62), identity: identity) }

  /// The rank among the forms of a person who died or is missing: all registrations have ended then, and the permanent
  /// one says which commune is to strike the person off.
  ///
  /// - Parameters:
  ///   - status: what the form states.
  ///   - isEndedElsewhere: another form ended its registration.
  func amongFormsOfTheDead(_ status: RegistrationStatus, isEndedElsewhere: Bool) -> FormRank {
    let kind = merits >> 60 & 3
    let standing: UInt64 = isEndedElsewhere ? 0 : status == .struckOff ? 1 : 2
    return FormRank(merits: merits & ~(15 << 60) | kind << 62 | standing << 60, identity: identity)
  }

  /// Whether two forms are of one standing and one kind, so that only their places, days and texts tell which comes first.
  func standsLike(_ other: FormRank) -> Bool { merits >> 60 == other.merits >> 60 }

  private var filledIn: UInt64 { merits >> 13 & 0x7f_ffff }

  /// Whether this form, of two of one person, gives the person the id: the form first filled in (one without a date
  /// comes last), so that a form which arrives later does not rename the person; then the smaller identity.
  public func namesPersonBefore(_ other: FormRank) -> Bool {
    // No date is 0, which wraps to the end.
    (filledIn &- 1, identity) < (other.filledIn &- 1, other.identity)
  }
}

extension FormRank: Comparable {
  public static func < (a: FormRank, b: FormRank) -> Bool {
    a.merits == b.merits ? a.identity > b.identity : a.merits < b.merits
  }
}

extension PartialDate {
  /// Year, month and day as 23 ordered bits; 0 when missing.
  fileprivate var dayBits: UInt64 { UInt64(rawValue & 0x7f_ffff) }
}
