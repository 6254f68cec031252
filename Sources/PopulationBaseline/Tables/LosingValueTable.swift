import ByteText
import ResidentModel

/// `losing-values.csv`: what a person's forms say besides the value that the record shows, a line a value, with the form
/// that says so and the rule that chose. Number and date of a form are its own, and stand in other tables.
public struct LosingValueTable: TableWriter {
  public let name = "losing-values"
  public let columns = [
    "ma_nguoi", "truong", "gia_tri_khac", "so_phieu", "nguon", "tep", "hang", "quy_tac", "gia_tri_chon",
  ]
  private let fields: FieldList

  public init(fields: FieldList) { self.fields = fields }

  /// Appends the lines of a person with several forms; of forms that say the same the first by rank is named.
  public func appendRows(
    _ id: PersonID, _ record: GoldenRecord, in forms: borrowing GatheredForms, files: SourceFiles,
    to lines: inout CSVLines
  ) {
    for (column, choice) in record.choices.enumerated() where choice.losingValues > 0 {
      guard ![.formNumber, .formDate].contains(fields.fields[column]) else { continue }
      for (place, form) in record.person.enumerated() where !forms.cell(column, at: form).isEmpty {
        let isTold =
          forms.cellsAgree(column, form, choice.form)
          || record.person.prefix(place).contains { forms.cellsAgree(column, form, $0) }
        guard !isTold else { continue }
        lines.cell(id)
        lines.cell(fields.fields[column].name)
        lines.cell(forms.text(forms.cell(column, at: form)))
        lines.cell(forms.text(forms.cell(.formNumber, at: form)))
        files.appendCells(of: forms.form(at: form).origin, to: &lines)
        lines.cell(word: choice.reason.name)
        lines.cell(forms.text(forms.cell(column, at: choice.form)))
        lines.endLine()
      }
    }
  }
}
