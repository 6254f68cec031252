import ResidentModel

/// The unit that a count is kept for.
public struct CountedUnit: Hashable, Sendable {
  /// The commune's code, five digits as a number; 0 when the place is not known on this list.
  public var commune: Int
  public var list: UnitListDate

  public init(commune: Int, list: UnitListDate) {
    self.commune = commune
    self.list = list
  }

  /// The commune on the newest list; an old commune that was divided counts under its old code, as no part is guessed.
  public static func newest(_ place: Place) -> CountedUnit {
    place.newestCommune != 0
      ? CountedUnit(commune: Int(place.newestCommune), list: .july2025)
      : place.isKnown ? CountedUnit(commune: Int(place.commune), list: place.list) : unknown
  }

  /// The commune as written, where it was written by the list before the reform; otherwise unknown on that list.
  public static func old(_ place: Place) -> CountedUnit {
    place.list == .march2025 && place.isKnown
      ? CountedUnit(commune: Int(place.commune), list: .march2025) : unknown
  }

  /// Five digits; empty for the unknown commune.
  public var code: String {
    guard commune != 0 else { return "" }
    let digits = String(commune)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  public static let unknown = CountedUnit(commune: 0, list: .unknown)
}

/// Which list a table's counts are kept by.
public enum UnitView: UInt8, CaseIterable, Hashable, Sendable {
  case newest, old

  func unit(of place: Place) -> CountedUnit {
    switch self {
    case .newest: .newest(place)
    case .old: .old(place)
    }
  }
}
