import ResidentModel

/// What the places of a file show about the list that it was written by. Feed it the first rows, read by a resolver
/// that prefers the newest list: what it then still finds on the old list alone speaks for the old one.
public struct ListDateEvidence: Hashable, Sendable {
  /// Rows with a district, a commune that only the old list has, or a retired code.
  public private(set) var march2025 = 0
  /// Rows with a commune of the newest list and no district.
  public private(set) var july2025 = 0

  public init() {}

  public mutating func add(_ place: ResolvedPlace) {
    if !place.district.isNone || place.status == .retired || place.place.list == .march2025 {
      march2025 += 1
    } else if place.place.list == .july2025 {
      july2025 += 1
    }
  }

  /// The list that most rows speak for; `unknown` for few rows or a mixture.
  ///
  /// One old commune in seven keeps its name, so a file of the old list never looks wholly new.
  public var list: UnitListDate {
    let rows = march2025 + july2025
    guard rows >= 5 else { return .unknown }
    if march2025 * 2 > rows { return .march2025 }
    return march2025 * 5 < rows ? .july2025 : .unknown
  }
}
