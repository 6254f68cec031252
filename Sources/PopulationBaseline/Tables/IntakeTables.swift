import ByteText
import ResidentModel

/// `intake.csv`: the intake ledger of each unit, a line an indicator (`IntakeIndicator`); rates with numerator and
/// denominator.
public struct IntakeTable: TableWriter {
  public let name = "intake"
  public let columns = CountLines.columns

  public init() {}

  public func appendRows(_ counts: IntakeCounts, unitName: UnitName, to lines: inout CSVLines) {
    for unit in counts.units {
      let name = unitName(unit)
      for indicator in IntakeIndicator.allCases
      where indicator != .reportedScans || counts.expected.reportedScans(unit) != nil {
        CountLines.append(
          unit, name, indicator.rawValue, counts.value(indicator, unit), definition: indicator.definition,
          to: &lines)
      }
      for rate in IntakeIndicator.rates {
        CountLines.append(
          unit, name, rate.name, share: counts.value(rate.numerator, unit),
          of: counts.value(rate.denominator, unit),
          definition: "phần trăm: \(rate.numerator.rawValue) / \(rate.denominator.rawValue)", to: &lines)
      }
    }
  }
}

/// `intake-missing.csv`: where forms and the list of expected forms differ, a line a form: one that was read and is not
/// expected (`ngoai-danh-sach`), one whose number was read before (`trung-so`), one that is missing (`thieu`).
public struct IntakeDifferenceTable: TableWriter {
  public let name = "intake-missing"
  public let columns = ["tinh_trang", "so_phieu", "nguon", "tep", "hang", "ma_xa", "ten_xa", "ngay_danh_muc"]

  public init() {}

  /// Appends a form that was read.
  ///
  /// - Parameter numberCell: as it stands in a line.
  public func appendRow(
    _ standing: IntakeStanding, numberCell: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles,
    at place: Place, unitName: UnitName, to lines: inout CSVLines
  ) {
    lines.cell(word: standing == .repeated ? "trung-so" : "ngoai-danh-sach")
    lines.renderedCells(numberCell)
    files.appendCells(of: origin, to: &lines)
    appendUnit(.newest(place), unitName: unitName, to: &lines)
  }

  /// Appends a form that is missing.
  public func appendRow(_ missing: ExpectedForms.Form, unitName: UnitName, to lines: inout CSVLines) {
    lines.cell(word: "thieu")
    lines.cell(missing.number)
    for _ in 0..<3 { lines.emptyCell() }
    appendUnit(missing.unit, unitName: unitName, to: &lines)
  }

  private func appendUnit(_ unit: CountedUnit, unitName: UnitName, to lines: inout CSVLines) {
    lines.cell(code: unit.commune, digits: 5)
    lines.cell(unitName(unit))
    lines.cell(unit.list.date)
    lines.endLine()
  }
}
