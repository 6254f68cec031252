import ByteText
import ResidentModel

/// `two-place.csv`: one line for each pair of forms (or of claims of one form) of one person, and for each undecided
/// pair whose places differ. Side a is the older claim where the dates tell.
public struct TwoPlaceTable: TableWriter {
  public let name = "two-place"
  public let columns =
    ["loai", "ma_nguoi", "ma_nguoi_b"] + sideColumns("a") + sideColumns("b") + [
      "bang_chung", "de_nghi", "cu_hon",
    ]

  private static func sideColumns(_ side: String) -> [String] {
    ["so_phieu", "nguon", "tep", "hang", "cu_tru", "noi", "ma_xa", "ngay", "den_ngay"].map { "\($0)_\(side)" }
  }

  public init() {}

  /// Appends the line of a pair of claims. A form that stands alone with two claims is gathered for it like any other.
  ///
  /// - Parameter other: the person of the newer form; only when the pair is undecided.
  public func appendRow(
    _ line: TwoPlaceLine, person: PersonID, other: PersonID? = nil, in forms: borrowing GatheredForms,
    files: SourceFiles, to lines: inout CSVLines
  ) {
    appendPeople(line, person, other, to: &lines)
    for side in [line.a, line.b] {
      lines.cell(forms.text(forms.cell(.formNumber, at: side.form)))
      files.appendCells(of: forms.form(at: side.form).origin, to: &lines)
      lines.cell(side.claim.claim.kind.name)
      lines.cell { appendPlace(of: side, in: forms, to: &$0) }
      appendClaim(side, to: &lines)
    }
    appendFinding(line.finding, to: &lines)
    lines.cell(word: line.olderSide)
    lines.endLine()
  }

  private func appendPeople(
    _ line: TwoPlaceLine, _ person: PersonID, _ other: PersonID?, to lines: inout CSVLines
  ) {
    lines.cell(word: line.finding.residenceClass.name)
    lines.cell(person)
    if let other { lines.cell(other) } else { lines.emptyCell() }
  }

  /// The place as written: the address of the claim's kind; for the form's own registration, else the units' columns.
  private func appendPlace(
    of side: TwoPlaceLine.Side, in forms: borrowing GatheredForms, to bytes: inout ByteBuffer
  ) {
    let address = forms.address(of: side.claim, at: side.form)
    if !address.isEmpty { return bytes.append(forms.text(address)) }
    guard side.isPrimary else { return }
    let start = bytes.count
    for field in [ResidentField.commune, .district, .province] {
      let cell = forms.cell(field, at: side.form)
      guard !cell.isEmpty else { continue }
      if bytes.count > start { bytes.append(", ") }
      bytes.append(forms.text(cell))
    }
  }

  private func appendClaim(_ side: TwoPlaceLine.Side, to lines: inout CSVLines) {
    lines.cell(code: CountedUnit.newest(side.claim.claim.place).commune, digits: 5)
    lines.cell(side.claim.day)
    lines.cell(side.claim.claim.until)
  }

  private func appendFinding(_ finding: ClaimFinding, to lines: inout CSVLines) {
    lines.cell { bytes in
      for (index, word) in finding.evidence.names.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "|")) }
        bytes.append(word)
      }
    }
    lines.cell(word: finding.advice.name)
  }
}

extension TwoPlaceLine {
  /// Column `cu_hon`: `a` where the dates prove that side a is the older; `co-le-a` where a's day is the earlier one but
  /// one of the days is only that on which a form was filled in; empty where nothing tells.
  fileprivate var olderSide: StaticString {
    if finding.evidence.contains(.olderFirst) { return "a" }
    guard a.form != b.form, !a.claim.day.isMissing, !b.claim.day.isMissing,
      a.claim.day.latest < b.claim.day.earliest
    else { return "" }
    return "co-le-a"
  }
}
