import ResidentModel

/// Whether two claims are about one place, as far as the newest list can tell.
public enum PlaceAgreement: UInt8, Hashable, Sendable {
  case same, different
  /// A divided or abolished commune, one written so that two may be meant, or a place not known: it may be one place.
  case possible
}

extension UnitCatalogue {
  /// Compares two places as communes of the newest list, so that a merger is no second place.
  ///
  /// The same commune of the same list is one place even when it was divided since: nothing written tells it apart.
  public func samePlace(_ a: Place, _ b: Place) -> PlaceAgreement {
    if a.isKnown, a.commune == b.commune, a.list == b.list { return .same }
    if a.newestCommune != 0, b.newestCommune != 0 {
      return a.newestCommune == b.newestCommune ? .same : .different
    }
    if a.newestProvince != 0, b.newestProvince != 0, a.newestProvince != b.newestProvince {
      return .different
    }
    let (partsOfA, partsOfB) = (newestCandidates(of: a), newestCandidates(of: b))
    if partsOfA.isEmpty || partsOfB.isEmpty { return .possible }
    return partsOfA.contains { partsOfB.contains($0) } ? .possible : .different
  }
}
