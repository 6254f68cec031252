/// What the other forms of a person make of one claim of residence.
///
/// In the order of weight: of several verdicts the greatest holds.
public enum ClaimEnd: UInt8, Comparable, Sendable {
  /// None of them ends it.
  case none
  /// The place was struck off before this form stated it again, and no form shows that it was registered anew: the claim
  /// stands, and is to be verified.
  case restated
  /// Another form struck the registration off; this one still shows it, and is not known to be the earlier form.
  case disputed
  /// Another form struck the registration off, not before this one was filled in.
  case followed

  public var hasEnded: Bool { self >= .disputed }

  public static func < (a: ClaimEnd, b: ClaimEnd) -> Bool { a.rawValue < b.rawValue }
}

/// The ends of the claims of one form, its own registration first: two bits each.
public struct ClaimEnds: Hashable, BitwiseCopyable, Sendable {
  public private(set) var rawValue: UInt8

  /// By default nothing has ended.
  public init(rawValue: UInt8 = 0) { self.rawValue = rawValue }

  /// - Parameter claim: 0 for the form's own registration, then its further addresses.
  public subscript(claim: Int) -> ClaimEnd {
    get { ClaimEnd(rawValue: rawValue >> UInt8(2 * claim) & 3) ?? .none }
    set {
      let shift = UInt8(2 * claim)
      rawValue = rawValue & ~(3 << shift) | newValue.rawValue << shift
    }
  }
}
