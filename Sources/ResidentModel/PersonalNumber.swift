/// The twelve-digit personal number (số định danh cá nhân, the number of the CCCD card), as a plain integer.
///
///     PPP G YY RRRRRR   province or country of birth registration · century and sex · year of birth · random
///
/// There is no check digit. A province code outside the list is foreign or wrong, not invalid.
/// Source: Decree 137/2015/NĐ-CP art. 13; Circular 59/2021/TT-BCA.
public struct PersonalNumber: Hashable, BitwiseCopyable, Sendable {
  /// 0…999 999 999 999; 0 means "none".
  public let rawValue: UInt64

  @inlinable public static var missing: PersonalNumber { PersonalNumber(rawValue: 0) }

  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public var isMissing: Bool { rawValue == 0 }
  /// The first three digits, 0…999.
  public var provinceCode: Int { Int(rawValue / 1_000_000_000) }
  /// The code is in the range of provinces', of which every one begins with 0; others are of countries, or slips.
  public var isOfProvince: Bool { 1...96 ~= provinceCode }
  /// The fourth digit: 0–9.
  public var centuryAndSex: Int { Int(rawValue / 100_000_000 % 10) }
  public var sex: Sex { centuryAndSex % 2 == 0 ? .male : .female }
  /// The year of birth that it encodes.
  public var birthYear: Int { 1900 + 100 * (centuryAndSex / 2) + Int(rawValue / 1_000_000 % 100) }
}

/// The nine-digit number of the old identity card (CMND), as a plain integer; weaker evidence than the personal
/// number, as numbers were issued by province and repeated between provinces.
public struct OldCardNumber: Hashable, BitwiseCopyable, Sendable {
  /// 0…999 999 999; 0 means "none".
  public let rawValue: UInt32

  @inlinable public static var missing: OldCardNumber { OldCardNumber(rawValue: 0) }

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public var isMissing: Bool { rawValue == 0 }
}
