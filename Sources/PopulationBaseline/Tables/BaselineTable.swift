import ByteText
import ResidentModel

/// `baseline.csv`: one line a person.
///
/// Every field's cell is the normalised text of one form. `nguon_goc` names the form of each field that is not the
/// base form's, or on which the forms differ: `ho_ten=2/co-dau/1` says that the name is that of the second form of
/// `so_phieu_goc`, by the rule `co-dau`, and that one other value lost. Empty for a person with one form.
public struct BaselineTable: TableWriter {
  public let fields: FieldList
  public let name = "baseline"
  public let columns: [String]
  private let formNumber: Int?

  public init(fields: FieldList) {
    self.fields = fields
    formNumber = fields.index(of: .formNumber)
    columns =
      ["ma_nguoi"] + fields.fields.map(\.name) + PlaceCells.columns
      + ["do_chinh_xac_ngay_sinh", "cu_tru", "trang_thai", "so_phieu_goc", "nguon_goc"]
  }

  /// Appends the line of a person with one form.
  ///
  /// - Parameters:
  ///   - cells: one range for each field, into `text`.
  ///   - files: names the form where it has no number.
  public func appendRow(
    _ id: PersonID, facts: FormFacts, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer,
    origin: FormOrigin, files: SourceFiles, to lines: inout CSVLines
  ) {
    precondition(cells.count == fields.count, "a row has one cell for each field")
    lines.cell(id)
    for index in 0..<cells.count { lines.cell(text, cells[index]) }
    appendDerived(facts, to: &lines)
    let number = formNumber.map { cells[$0] } ?? .empty
    lines.cell { FormList.append(number, in: text, origin: origin, files: files, to: &$0) }
    lines.emptyCell()
    lines.endLine()
  }

  /// Appends the line of a person with several forms.
  public func appendRow(
    _ id: PersonID, _ record: GoldenRecord, in forms: borrowing GatheredForms, files: SourceFiles,
    to lines: inout CSVLines
  ) {
    lines.cell(id)
    for (column, choice) in record.choices.enumerated() {
      lines.cell(forms.text, forms.cell(column, at: choice.form))
    }
    appendDerived(record.facts, to: &lines)
    lines.cell { bytes in
      for index in record.person {
        if index > record.baseForm { bytes.append(UInt8(ascii: "|")) }
        FormList.append(
          forms.cell(.formNumber, at: index), in: forms.text, origin: forms.form(at: index).origin,
          files: files, to: &bytes)
      }
    }
    lines.cell { appendProvenance(of: record, to: &$0) }
    lines.endLine()
  }

  private func appendDerived(_ facts: FormFacts, to lines: inout CSVLines) {
    PlaceCells.append(facts.primaryClaim.place, to: &lines)
    lines.cell(word: facts.birthDate.precision.name)
    lines.cell(facts.primaryClaim.kind.name)
    lines.cell(facts.statedStatus.name)
  }

  private func appendProvenance(of record: GoldenRecord, to bytes: inout ByteBuffer) {
    var isFirst = true
    for (field, choice) in zip(fields.fields, record.choices) {
      guard choice.form != record.baseForm || choice.losingValues > 0 else { continue }
      guard choice.reason != .missing || choice.losingValues > 0 else { continue }
      if !isFirst { bytes.append(UInt8(ascii: "|")) }
      isFirst = false
      bytes.append(field.name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(decimal: UInt64(choice.form - record.baseForm + 1))
      bytes.append(UInt8(ascii: "/"))
      bytes.append(choice.reason.name)
      bytes.append(UInt8(ascii: "/"))
      bytes.append(decimal: UInt64(choice.losingValues))
    }
  }
}

/// `records.csv`: one line for each accepted form, its fields as normalised.
public struct RecordTable: TableWriter {
  public let fields: FieldList
  public let name = "records"
  public let columns: [String]

  public init(fields: FieldList) {
    self.fields = fields
    columns =
      ["so_phieu", "nguon", "tep", "hang"]
      + fields.fields.filter { $0 != .formNumber }.map(\.name) + PlaceCells.columns
      + ["do_chinh_xac_ngay_sinh"]
  }

  /// Appends the line of one form.
  public func appendRow(
    _ facts: FormFacts, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer, origin: FormOrigin,
    files: SourceFiles, to lines: inout CSVLines
  ) {
    let number = fields.index(of: .formNumber)
    lines.cell(text, number.map { cells[$0] } ?? .empty)
    files.appendCells(of: origin, to: &lines)
    for index in 0..<fields.count where index != number { lines.cell(text, cells[index]) }
    PlaceCells.append(facts.primaryClaim.place, to: &lines)
    lines.cell(word: facts.birthDate.precision.name)
    lines.endLine()
  }
}

/// The derived columns of a place: the commune and province on the newest list. Of an old commune that was divided
/// the old code stands, with the date of the old list, as no part is guessed; the province is known all the same.
enum PlaceCells {
  static let columns = ["ma_xa", "ma_tinh", "ngay_danh_muc"]

  static func append(_ place: Place, to lines: inout CSVLines) {
    let unit = CountedUnit.newest(place)
    lines.cell(code: unit.commune, digits: 5)
    lines.cell(code: Int(place.newestProvince), digits: 2)
    lines.cell(unit.commune == 0 && place.newestProvince != 0 ? UnitListDate.july2025.date : unit.list.date)
  }
}

/// A form in the list `so_phieu_goc`: its number, `|` and `\` in it escaped; without one, `file#row`.
enum FormList {
  static func append(
    _ number: ByteRange, in text: borrowing ByteBuffer, origin: FormOrigin, files: SourceFiles,
    to bytes: inout ByteBuffer
  ) {
    guard number.isEmpty else {
      let number = text.span(number)
      for index in 0..<number.count {
        if number[index] == UInt8(ascii: "|") || number[index] == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(number[index])
      }
      return
    }
    bytes.append(files.files[Int(origin.file)].file)
    bytes.append(UInt8(ascii: "#"))
    bytes.append(decimal: UInt64(origin.row))
  }
}

extension PartialDate.Precision {
  /// The word in column `do_chinh_xac_ngay_sinh`.
  var name: StaticString {
    switch self {
    case .missing: ""
    case .day: "ngay"
    case .month: "thang"
    case .year: "nam"
    case .filler: "mac_dinh"
    }
  }
}
