import ResidentModel

/// How two places stand to each other on the newest unit list.
public enum PlaceRelation: UInt8, Hashable, Sendable {
  case same, different
  /// It cannot be told: an old commune was divided and one part is the other place, or a place is not known.
  case possible
}

/// What the two-place register asks of the unit catalogue.
public protocol PlaceComparing: Sendable {
  /// Whether two places are one commune on the newest list; divided communes are sets of candidates.
  func relation(_ a: Place, _ b: Place) -> PlaceRelation
  /// Whether two places are written as two communes of one list.
  func writtenApart(_ a: Place, _ b: Place) -> Bool
  /// Whether two places that are one commune now were two on the list they were written by.
  func mergedOnlyByReform(_ a: Place, _ b: Place) -> Bool
}

/// Compares places by their codes alone: enough where no old commune was divided.
public struct PlaceCodes: PlaceComparing {
  public init() {}

  public func relation(_ a: Place, _ b: Place) -> PlaceRelation {
    guard a.isKnown, b.isKnown else {
      let provincesDiffer =
        a.newestProvince != 0 && b.newestProvince != 0 && a.newestProvince != b.newestProvince
      return provincesDiffer ? .different : .possible
    }
    if a.key == b.key { return .same }
    if a.newestProvince != b.newestProvince { return .different }
    return a.newestCommune == 0 || b.newestCommune == 0 ? .possible : .different
  }

  public func writtenApart(_ a: Place, _ b: Place) -> Bool {
    a.isKnown && b.isKnown && a.list == b.list && a.commune != b.commune
  }

  public func mergedOnlyByReform(_ a: Place, _ b: Place) -> Bool {
    a.list == .march2025 && b.list == .march2025 && a.commune != b.commune
      && a.newestCommune != 0 && a.newestCommune == b.newestCommune
  }
}
