import ResidentModel

/// `number-conflicts.csv`: forms whose personal numbers cannot all be right, a line a form.
///
/// `nhom` numbers the conflicts: with `so-dinh-danh.two-people` the forms of different people that bear one number, with
/// `so-dinh-danh.conflict` the forms of one person that bear different ones.
public struct NumberConflictTable: TableWriter {
  public let name = "number-conflicts"
  public let columns = [
    "ma_loi", "nhom", "ma_nguoi", "so_phieu", "nguon", "tep", "hang", "so_dinh_danh", "ho_ten", "ngay_sinh",
    "ma_xa",
  ]

  public init() {}

  /// - Parameter form: the form's place in the sorted order of `forms`.
  public func appendRow(
    _ code: FindingCode, group: Int, person: PersonID, form: Int, in forms: borrowing GatheredForms,
    files: SourceFiles, to lines: inout CSVLines
  ) {
    lines.cell(code.name)
    lines.cell(group)
    lines.cell(person)
    lines.cell(forms.text(forms.cell(.formNumber, at: form)))
    files.appendCells(of: forms.form(at: form).origin, to: &lines)
    for field in [ResidentField.personalNumber, .fullName, .birthDate] {
      lines.cell(forms.text(forms.cell(field, at: form)))
    }
    lines.cell(code: CountedUnit.newest(forms.facts(at: form).primaryClaim.place).commune, digits: 5)
    lines.endLine()
  }
}
