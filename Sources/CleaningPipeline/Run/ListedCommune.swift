import FormReading
import ResidentModel
import VietnameseText

/// The commune whose list a file is, where its rows do not say: declared for the source, or named by the titles above the
/// table of a file that has no column of communes.
struct ListedCommune {
  private(set) var place: ResolvedPlace
  /// Named by a title, not declared.
  let isFromTitle: Bool
  /// Its name with those of the units above it.
  let name: String

  /// Rows that are looked at for addresses that give their communes themselves.
  private static let sampledRows = 200

  /// What `sources[].commune` means: a code, a name, or an address down to the commune; nil where that is not one commune.
  static func place(declared text: String, by places: inout PlaceResolver) -> ResolvedPlace? {
    let written = Array(text.utf8)
    let none: [UInt8] = []
    for place in [
      places.resolve(commune: written.span, district: none.span, province: none.span),
      places.resolve(address: written.span),
    ] where place.place.isKnown && (place.status == .found || place.status == .divided) {
      return place
    }
    return nil
  }

  /// - Parameters:
  ///   - declared: `sources[].commune`; nil: by the titles.
  ///   - kind: of the source; the permanent address of temporary residents does not say where they are listed.
  ///   - titles: what stands above the table, in UTF-8.
  ///   - fields: of each column.
  /// - Returns: nil where nothing was declared, and no title says it or the rows do.
  init?(
    declared: String?, kind: SourceSettings.Kind, titles: [[UInt8]], fields: [ResidentField?],
    sample: [[[UInt8]]],
    accepting acceptance: UnitAcceptance
  ) {
    guard declared != nil || !titles.isEmpty && !fields.contains(.commune) else { return nil }
    var places = PlaceResolver(accepting: acceptance)
    if let declared {
      guard let place = Self.place(declared: declared, by: &places) else { return nil }
      (self.place, isFromTitle) = (place, false)
    } else {
      guard let place = TitledUnits(titles, by: &places).commune,
        !Self.rowsNameCommunes(fields, kind, sample, &places)
      else { return nil }
      (self.place, isFromTitle) = (place, true)
    }
    let unit = places.catalogue.unit(.commune, code: Int(place.place.commune), on: place.place.list)
    if let unit, place.district.isNone, place.place.list == .march2025 {
      place.district = places.catalogue[unit].parent
    }
    name = unit.map { places.catalogue.pathName($0) } ?? ""
  }

  /// Whether most rows that have an address name a commune in it.
  static func rowsNameCommunes(
    _ fields: [ResidentField?], _ kind: SourceSettings.Kind, _ sample: [[[UInt8]]],
    _ places: inout PlaceResolver
  ) -> Bool {
    let addresses: [ResidentField] =
      kind == .temporary
      ? [.temporaryAddress, .currentAddress] : [.permanentAddress, .temporaryAddress, .currentAddress]
    for column in fields.indices where fields[column].map(addresses.contains) ?? false {
      var (written, known) = (0, 0)
      for row in sample.prefix(sampledRows) where column < row.count && !row[column].isEmpty {
        let cell = row[column]
        written += 1
        if places.resolve(address: cell.span).place.isKnown { known += 1 }
      }
      if known * 2 > written { return true }
    }
    return false
  }
}
