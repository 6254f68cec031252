import PopulationBaseline

/// A table of counts by unit as a run wrote it: `quota.csv`, `bridge.csv`, `intake.csv`.
struct CountTable {
  struct Unit {
    var unit: CountedUnit
    var name: String
    /// By `chi_so`; rates are left out.
    var values: [String: Int] = [:]
  }

  /// In the order of the table.
  private(set) var units: [Unit] = []

  init(_ table: FinishedTable) throws {
    let (code, name) = (try table.column("ma_xa"), try table.column("ten_xa"))
    let list = try table.column("ngay_danh_muc")
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    var last: (code: String, list: String)?
    try table.forEachRow { batch, row in
      guard let count = Int(batch.string(row: row, column: value)) else { return }
      let key = (batch.string(row: row, column: code), batch.string(row: row, column: list))
      if last.map({ $0 != key }) ?? true {
        last = key
        units.append(
          Unit(unit: CountedUnit(code: key.0, listDate: key.1), name: batch.string(row: row, column: name)))
      }
      units[units.count - 1].values[batch.string(row: row, column: indicator)] = count
    }
  }

  func total(_ indicator: String) -> Int { units.reduce(0) { $0 + ($1.values[indicator] ?? 0) } }
}
