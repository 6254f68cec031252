import ResidentModel

/// How the place of an address was settled.
public enum PlaceStatus: UInt8, Hashable, Sendable {
  /// Nothing written about the commune.
  case missing
  /// One commune, and it is known on the newest list.
  case found
  /// The commune of the old list is known and was divided: its parts are candidates, none is chosen.
  case divided
  /// A commune that was abolished before March 2025; its province is known.
  case retired
  /// Several communes fit as written.
  case ambiguous
  /// What is written agrees with no unit.
  case unknown
  /// The levels contradict each other. The place is given where two of them agree.
  case conflict
}

/// A place read from columns or from one text.
public struct ResolvedPlace: Hashable, Sendable {
  public var place = Place.unknown
  /// The province as written, on the list that it was found on: birthplaces keep their old names.
  public var province = UnitReference.none
  /// The district as written, if one was.
  public var district = UnitReference.none
  public var status = PlaceStatus.missing
  public var findings = CellFindings.none
  /// In how many bytes of the address the commune and what follows it stand; 0 where that cannot be told.
  public var bytesFromCommune: UInt16 = 0

  public init() {}

  /// Takes the commune back where what is written may mean another one too; its province stays.
  mutating func leaveOpen() {
    place = Place(newestProvince: place.newestProvince)
    status = .ambiguous
    findings = CellFindings(.unitAmbiguous)
  }
}
