import ResidentModel

/// `households.csv`: one line for each household number of a commune that people with a registration in force bear.
///
/// `so_nguoi` counts them by the records of the baseline, `so_chu_ho` those who are its head: one, where the list is
/// right. `ma_nguoi` is the head; of several the one with the smallest id. `ma_xa_cu` is the commune of March 2025 that gave the
/// number, where forms name it: of several that were merged each has a household 1. `thon` is the hamlet that gave it, where
/// the numbers of the commune begin anew in each; empty in the line of those whose hamlet no head of the commune names.
public struct HouseholdTable: TableWriter {
  public let name = "households"
  public let columns = [
    "ma_xa", "ten_xa", "ngay_danh_muc", "so_ho", "so_nguoi", "so_chu_ho", "ma_nguoi", "ma_xa_cu",
    "thon",
  ]

  public init() {}

  /// - Parameter onLine: called after each line: `lines` may be written out and emptied there.
  public func appendRows(
    _ households: HouseholdCounts, unitName: UnitName, to lines: inout CSVLines,
    onLine: (inout CSVLines) throws -> Void = { _ in }
  ) rethrows {
    var named: (unit: CountedUnit, name: String)?
    try households.forEachHousehold { household in
      if named?.unit != household.unit { named = (household.unit, unitName(household.unit)) }
      lines.cell(household.unit.code)
      lines.cell(named?.name ?? "")
      lines.cell(household.unit.list.date)
      lines.cell(household.number.span)
      lines.cell(household.people)
      lines.cell(household.heads)
      if let head = household.head { lines.cell(head) } else { lines.emptyCell() }
      if household.oldCommune == 0 {
        lines.emptyCell()
      } else {
        lines.cell(code: household.oldCommune, digits: 5)
      }
      lines.cell(household.hamlet.span)
      lines.endLine()
      try onLine(&lines)
    }
  }
}
