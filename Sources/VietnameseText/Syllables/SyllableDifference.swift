/// How far two words of a name are apart, the closest first.
public enum SyllableDifference: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  /// The same letters, marks and tone; where the tone stands makes no difference.
  case equal
  /// Only the tone differs (Tuân, Tuấn).
  case toneOnly
  /// i for y or y for i, all else equal (Lý, Lí).
  case iyVariant
  /// The same letters under other marks (Nguyen, Nguyễn), or letters lost to `?`.
  case marksOnly
  /// Two forms of one name, or two names taken for each other (Hoàng, Huỳnh).
  case knownPair
  /// The same sound in some region (Sương, Xương; Lan, Lang).
  case regionalConfusion
  /// One letter added, left out, changed, or two exchanged; the tone agrees or was left out.
  case oneEdit
  /// One is a shortening that the other begins with (N., Ng.).
  case abbreviation
  case different

  public static func < (a: SyllableDifference, b: SyllableDifference) -> Bool { a.rawValue < b.rawValue }
}
