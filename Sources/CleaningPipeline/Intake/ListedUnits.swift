import ByteText
import FormCleaning
import PopulationBaseline
import ResidentModel
import VietnameseText

/// The units that an office's list names, by code or by name.
struct ListedUnits: ~Copyable {
  private let catalogue: UnitCatalogue
  private let listDate: UnitListDate
  private var resolver: PlaceResolver

  /// - Parameter declared: the unit list that codes belong to; nil: the newest, unless a code is on the older one alone.
  init(of list: OfficeList, on declared: UnitListDate?, catalogue: UnitCatalogue) {
    self.catalogue = catalogue
    let onlyOld = list.rows.contains { row in
      guard let code = Int(row["ma_xa"]) else { return false }
      return catalogue.unit(.commune, code: code, on: .july2025) == nil
        && catalogue.unit(.commune, code: code, on: .march2025) != nil
    }
    listDate = declared ?? (onlyOld ? .march2025 : .july2025)
    resolver = PlaceResolver(catalogue)
  }

  /// Whether a row adds up the rows above it: any of its cells says so, one of a further column where nothing but counts
  /// stands beside it.
  static func isTotal(_ row: OfficeList.Row) -> Bool {
    row.cells.values.contains { OfficeList.isWordForTotal($0.utf8.span) }
      || row.saysTotal && row.cells.allSatisfy { counts.contains($0.key) || $0.value.isEmpty }
  }

  private static let counts: Set<String> = ["so_luong", "so_phieu", "da_quet", "stt"]

  /// The column headed "Số phiếu" where it counts: each unit stands once, with a whole number.
  mutating func countColumn(of list: OfficeList) throws -> String? {
    guard list.columns.contains("so_phieu"), list.columns.contains("ma_xa") || list.columns.contains("xa"),
      list.rows.allSatisfy({ Int($0["so_phieu"]) != nil || Self.isTotal($0) })
    else { return nil }
    var seen: Set<CountedUnit> = []
    for row in list.rows where !Self.isTotal(row) {
      let unit = try unit(of: row, in: list)
      guard seen.insert(unit).inserted else { return nil }
    }
    return "so_phieu"
  }

  /// The unit of a row on the newest list; the unknown one where the row names none.
  mutating func unit(of row: OfficeList.Row, in list: OfficeList) throws(OfficeList.Fault) -> CountedUnit {
    let code = try list.commune(row, "ma_xa")
    if code != 0 {
      guard let unit = catalogue.unit(.commune, code: code, on: listDate) else {
        throw list.bad(row, "ma_xa")
      }
      return .newest(catalogue.place(of: unit))
    }
    guard !row["xa"].isEmpty else { return .unknown }
    let place = resolver.resolve(
      commune: row["xa"].utf8.span, district: row["huyen"].utf8.span, province: row["tinh"].utf8.span
    ).place
    guard place.isKnown else { throw list.bad(row, "xa") }
    return .newest(place)
  }
}
