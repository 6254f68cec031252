import ByteText
import ResidentModel
import VietnameseText

/// The province that the communes of a file lie in which has no column of provinces or districts: an office's list of its
/// own people says so above the table, if at all.
///
/// Told by the communes themselves, else by the titles where no commune lies elsewhere.
struct HomeProvince {
  /// Type and name.
  let name: String

  /// Communes that no other shares its name with, in so many rows that a province is told by them.
  private static let leastCommunes = 3
  private static let leastShare = 0.98

  /// - Returns: nil where the file names its districts or provinces, or its communes lie in several provinces.
  init?(
    fields: [ResidentField?], titles: [[UInt8]], sample: [[[UInt8]]], accepting acceptance: UnitAcceptance
  ) {
    guard let column = fields.firstIndex(of: .commune), !fields.contains(.district),
      !fields.contains(.province)
    else { return nil }
    var places = PlaceResolver(accepting: acceptance)
    // By code on the newest list.
    var rows: [UInt8: Int] = [:]
    var communes: [UInt8: Set<UInt16>] = [:]
    var written: Set<UnitReference> = []
    for row in sample where column < row.count {
      let cell = row[column]
      let place = places.resolve(commune: cell.span, district: Span(), province: Span()).place
      guard place.newestProvince != 0,
        let commune = places.catalogue.unit(.commune, code: Int(place.commune), on: place.list)
      else { continue }
      rows[place.newestProvince, default: 0] += 1
      communes[place.newestProvince, default: []].insert(place.commune)
      written.insert(places.catalogue[commune].province)
    }
    // Two provinces cannot both have the share that is asked for: the order of a dictionary decides nothing.
    guard let (province, count) = rows.max(by: { $0.value < $1.value }),
      Double(count) >= Double(rows.values.reduce(0, +)) * Self.leastShare,
      communes[province]?.count ?? 0 >= Self.leastCommunes
    else {
      let titled = titles.isEmpty ? [] : TitledUnits(titles, by: &places).province
      let none: [UInt8] = []
      let place = places.resolve(commune: none.span, district: none.span, province: titled.span).place
      guard !titled.isEmpty, rows.keys.allSatisfy({ $0 == place.newestProvince }) else { return nil }
      name = String(decoding: titled, as: UTF8.self)
      return
    }
    if let only = written.first, written.count == 1 {
      name = places.catalogue.fullName(only)
    } else {
      var text = ByteBuffer()
      places.catalogue.appendFullName(ofNewestProvince: province, to: &text)
      name = text.string(ByteRange(0, text.count))
    }
  }
}
