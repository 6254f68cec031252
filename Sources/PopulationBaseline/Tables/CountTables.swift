import ResidentModel

/// The name of a unit: column `ten_xa`.
public typealias UnitName = (CountedUnit) -> String

/// `tallies.csv`: people by unit × age band × sex × residence × presence, a line for each cell that holds people.
public struct TallyTable: TableWriter {
  public let name: String
  public let columns = countColumns + ["nhom_tuoi", "gioi_tinh", "cu_tru", "hien_dien"]

  public init(view: UnitView = .newest) { name = "tallies" + view.suffix }

  public func appendRows(_ cube: TallyCube, unitName: UnitName, to lines: inout CSVLines) {
    var named: (unit: CountedUnit, name: String)?
    var body: [TallyCube.Cell] = []
    cube.forEachCell { body.append($0) }
    for cell in body {
      if named?.unit != cell.unit { named = (cell.unit, unitName(cell.unit)) }
      lines.cell(code: cell.unit.commune, digits: 5)
      lines.cell(named?.name ?? "")
      lines.cell(word: "so_nguoi")
      lines.cell(cell.people)
      for _ in 0..<3 { lines.emptyCell() }
      lines.cell(cell.unit.list.date)
      lines.cell(cell.age.name)
      lines.cell(word: cell.sex.name)
      lines.cell(word: cell.residence.word)
      lines.cell(word: cell.presence.word)
      lines.endLine()
    }
  }
}

extension TallyTable {
  /// Appends the households of each unit: by their numbers (`so_ho`), and by their heads (`so_chu_ho`).
  public func appendRows(_ households: HouseholdCounts, unitName: UnitName, to lines: inout CSVLines) {
    for count in households.byUnit() {
      let name = unitName(count.unit)
      for (indicator, value, definition) in [
        ("so_ho", count.numbers, "số hộ khác nhau trên phiếu"), ("so_chu_ho", count.heads, "người là chủ hộ"),
      ] {
        appendUnit(count.unit, name, indicator, to: &lines)
        lines.cell(value)
        lines.emptyCell()
        lines.emptyCell()
        lines.cell(definition)
        lines.cell(count.unit.list.date)
        for _ in 0..<4 { lines.emptyCell() }
        lines.endLine()
      }
    }
  }
}

/// `quota.csv`: each indicator of each unit; rates with numerator and denominator. `QuotaIndicator` lists them.
public struct QuotaTable: TableWriter {
  public let name: String
  public let columns = countColumns

  public init(view: UnitView = .newest) { name = "quota" + view.suffix }

  public func appendRows(_ counts: QuotaCounts, unitName: UnitName, to lines: inout CSVLines) {
    for unit in counts.units {
      let name = unitName(unit)
      for indicator in QuotaIndicator.all {
        appendCount(
          unit, name, indicator.name, counts.value(indicator, unit), definition: indicator.definition,
          to: &lines)
      }
      for rate in QuotaIndicator.rates {
        let (numerator, denominator) =
          (counts.value(rate.numerator, unit), counts.value(rate.denominator, unit))
        appendUnit(unit, name, rate.name, to: &lines)
        // A share of nobody is no number, and its cell is empty.
        lines.cell(100 * Double(numerator) / Double(denominator), decimals: 2)
        lines.cell(numerator)
        lines.cell(denominator)
        lines.cell("phần trăm: \(rate.numerator.name) / \(rate.denominator.name)")
        lines.cell(unit.list.date)
        lines.endLine()
      }
    }
  }
}

/// `bridge.csv`: from raw rows to quota, unit by unit, a line a step (`BridgeStep`).
public struct BridgeTable: TableWriter {
  public let name: String
  public let columns = countColumns

  public init(view: UnitView = .newest) { name = "bridge" + view.suffix }

  public func appendRows(_ bridge: BridgeCounts, unitName: UnitName, to lines: inout CSVLines) {
    for unit in bridge.units {
      let name = unitName(unit)
      for step in BridgeStep.allCases {
        appendCount(unit, name, "\(step.name)", bridge.value(step, unit), definition: "", to: &lines)
      }
    }
  }
}

private let countColumns = [
  "ma_xa", "ten_xa", "chi_so", "gia_tri", "tu_so", "mau_so", "dinh_nghia", "ngay_danh_muc",
]

private func appendUnit(_ unit: CountedUnit, _ name: String, _ indicator: String, to lines: inout CSVLines) {
  lines.cell(code: unit.commune, digits: 5)
  lines.cell(name)
  lines.cell(indicator)
}

private func appendCount(
  _ unit: CountedUnit, _ name: String, _ indicator: String, _ value: Int, definition: String,
  to lines: inout CSVLines
) {
  appendUnit(unit, name, indicator, to: &lines)
  lines.cell(value)
  lines.emptyCell()
  lines.emptyCell()
  lines.cell(definition)
  lines.cell(unit.list.date)
  lines.endLine()
}

extension UnitView {
  /// The tables by the old units stand beside the others, so that adding up one table never counts a person twice.
  fileprivate var suffix: String { self == .old ? "-don-vi-cu" : "" }
}

extension Sex {
  fileprivate var name: StaticString {
    switch self {
    case .unknown: "khong-ro"
    case .male: "nam"
    case .female: "nu"
    }
  }
}
