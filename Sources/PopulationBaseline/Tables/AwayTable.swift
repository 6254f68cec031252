import ResidentModel

/// `away.csv`: people of the quota who are out of the province or abroad, by unit and destination; the share of them
/// without a valid card. The sum over a unit's lines is its `chi_tieu_ngoai_tinh` and `chi_tieu_nuoc_ngoai`.
public struct AwayTable: TableWriter {
  public let name = "away"
  public let columns = CountLines.columns + ["ma_tinh_den", "ten_tinh_den"]

  public init() {}

  /// - Parameter provinceName: the full name of a province of the newest list.
  public func appendRows(
    _ counts: AwayCounts, unitName: UnitName, provinceName: (Int) -> String, to lines: inout CSVLines
  ) {
    for cell in counts.cells {
      lines.cell(code: cell.unit.commune, digits: 5)
      lines.cell(unitName(cell.unit))
      let code: Int
      switch cell.destination {
      case .province(let province):
        lines.cell("ngoai_tinh")
        code = province
      case .abroad:
        lines.cell("nuoc_ngoai")
        code = 0
      }
      lines.cell(cell.people)
      lines.cell(cell.remaining)
      lines.cell(cell.people)
      lines.cell("người trong chỉ tiêu; tử số: chưa có thẻ còn giá trị")
      lines.cell(cell.unit.list.date)
      lines.cell(code: code, digits: 2)
      lines.cell(code == 0 ? "" : provinceName(code))
      lines.endLine()
    }
  }
}
