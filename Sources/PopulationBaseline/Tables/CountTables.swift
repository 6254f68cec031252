import ResidentModel

/// The name of a unit: column `ten_xa`.
public typealias UnitName = (CountedUnit) -> String

/// `tallies.csv`: people by unit × age band × sex × residence × presence, a line for each cell that holds people.
public struct TallyTable: TableWriter {
  public let name: String
  public let columns = CountLines.columns + ["nhom_tuoi", "gioi_tinh", "cu_tru", "hien_dien"]

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
        lines.cell(code: count.unit.commune, digits: 5)
        lines.cell(name)
        lines.cell(indicator)
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
  public let columns = CountLines.columns

  public init(view: UnitView = .newest) { name = "quota" + view.suffix }

  public func appendRows(_ counts: QuotaCounts, unitName: UnitName, to lines: inout CSVLines) {
    let groups = QuotaIndicator.groups(of: counts.basis)
    let indicators = QuotaIndicator.all + groups.flatMap { [$0.quota, $0.remaining, $0.uncertain] }
    let counted = indicators.map { ($0, counts.terms(of: $0)) }
    let rates =
      QuotaIndicator.rates.map { ($0.name, $0.numerator, $0.denominator) }
      + groups.map { ("ty_le_\($0.remaining.name)", $0.remaining, $0.quota) }
    let shares = rates.map { name, numerator, denominator in
      (
        name, counts.terms(of: numerator), counts.terms(of: denominator),
        "phần trăm: \(numerator.name) / \(denominator.name)"
      )
    }
    for unit in counts.units {
      let name = unitName(unit)
      for (indicator, terms) in counted {
        CountLines.append(
          unit, name, indicator.name, counts.value(terms, unit), definition: indicator.definition, to: &lines)
      }
      for (rate, numerator, denominator, definition) in shares {
        CountLines.append(
          unit, name, rate, share: counts.value(numerator, unit), of: counts.value(denominator, unit),
          definition: definition, to: &lines)
      }
    }
  }
}

/// `bridge.csv`: from raw rows to quota, unit by unit, a line a step (`BridgeStep`).
public struct BridgeTable: TableWriter {
  public let name: String
  public let columns = CountLines.columns

  public init(view: UnitView = .newest) { name = "bridge" + view.suffix }

  public func appendRows(_ bridge: BridgeCounts, unitName: UnitName, to lines: inout CSVLines) {
    for unit in bridge.units {
      let name = unitName(unit)
      for step in BridgeStep.allCases {
        CountLines.append(unit, name, "\(step.name)", bridge.value(step, unit), definition: "", to: &lines)
      }
    }
  }
}

/// The lines that tables of counts are made of: a unit, an indicator and its value; a share with what it is a share of.
enum CountLines {
  static let columns = [
    "ma_xa", "ten_xa", "chi_so", "gia_tri", "tu_so", "mau_so", "dinh_nghia", "ngay_danh_muc",
  ]

  static func append(
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

  /// A share in percent; of nobody it is no number, and its cell is empty.
  static func append(
    _ unit: CountedUnit, _ name: String, _ indicator: String, share numerator: Int, of denominator: Int,
    definition: String, to lines: inout CSVLines
  ) {
    appendUnit(unit, name, indicator, to: &lines)
    lines.cell(100 * Double(numerator) / Double(denominator), decimals: 2)
    lines.cell(numerator)
    lines.cell(denominator)
    lines.cell(definition)
    lines.cell(unit.list.date)
    lines.endLine()
  }

  private static func appendUnit(
    _ unit: CountedUnit, _ name: String, _ indicator: String, to lines: inout CSVLines
  ) {
    lines.cell(code: unit.commune, digits: 5)
    lines.cell(name)
    lines.cell(indicator)
  }
}

extension UnitView {
  /// The tables by the old units stand beside the others, so that adding up one table never counts a person twice.
  fileprivate var suffix: String { self == .old ? "-don-vi-cu" : "" }
}

extension Sex {
  /// The word in column `gioi_tinh` of the tallies.
  public var name: StaticString {
    switch self {
    case .unknown: "khong-ro"
    case .male: "nam"
    case .female: "nu"
    }
  }
}
