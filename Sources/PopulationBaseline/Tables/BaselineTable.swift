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
  private let householdNumber: Int?
  private let hamlet: Int?
  private let basis: QuotaBasis
  private let asOf: PartialDate

  /// How the person is registered, whether that still holds, at which step of the bridge the person leaves or reaches
  /// the quota, and the card.
  private static let standing = ["cu_tru", "trang_thai", "dien_chi_tieu", "han_the"]

  /// - Parameters:
  ///   - basis: what `dien_chi_tieu` is judged by, on the day `asOf`.
  public init(fields: FieldList, basis: QuotaBasis, asOf: PartialDate) {
    self.fields = fields
    self.basis = basis
    self.asOf = asOf
    formNumber = fields.index(of: .formNumber)
    householdNumber = fields.index(of: .householdNumber)
    hamlet = fields.index(of: .hamlet)
    columns =
      ["ma_nguoi"] + fields.fields.map(\.name) + PlaceCells.columns
      + ["do_chinh_xac_ngay_sinh"] + Self.standing + ["so_phieu_goc", "nguon_goc"]
  }

  /// Renders the cells of one form, before it is known whose it is: all that stand between the person's id and the
  /// list of forms.
  ///
  /// - Parameters:
  ///   - cells: one range for each field, into `text`.
  ///   - partEnds: where each part of what was rendered ends is appended, as many for every form: each field, the place,
  ///     and the rest. What two forms share, they share part by part.
  public func render(
    _ facts: FormFacts, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer,
    to lines: inout CSVLines, partEnds: inout [UInt32]
  ) -> RenderedForm {
    precondition(cells.count == fields.count, "a row has one cell for each field")
    let start = lines.bytes.count
    var number = ByteRange.empty
    var household = ByteRange.empty
    var hamlet = ByteRange.empty
    for index in 0..<cells.count {
      let cellStart = lines.bytes.count + (index == 0 ? 0 : 1)  // behind the comma
      lines.cell(text, cells[index])
      if index == formNumber { number = ByteRange(cellStart, lines.bytes.count) }
      if index == householdNumber { household = ByteRange(cellStart, lines.bytes.count) }
      if index == self.hamlet { hamlet = ByteRange(cellStart, lines.bytes.count) }
      partEnds.append(UInt32(lines.bytes.count))
    }
    PlaceCells.append(facts.primaryClaim.place, to: &lines)
    partEnds.append(UInt32(lines.bytes.count))
    lines.cell(word: facts.birthDate.precision.name)
    let recordEnd = lines.bytes.count
    appendStanding(facts, to: &lines)
    partEnds.append(UInt32(lines.bytes.count))
    lines.endCells()
    return RenderedForm(
      cells: ByteRange(start, lines.bytes.count), recordCells: ByteRange(start, recordEnd), number: number,
      household: household, hamlet: hamlet)
  }

  /// Appends the line of a person with one form.
  ///
  /// - Parameters:
  ///   - text: what `form` points into.
  ///   - files: names the form where it has no number.
  public func appendRow(
    _ id: PersonID, _ form: RenderedForm, in text: borrowing Span<UInt8>, origin: FormOrigin,
    files: SourceFiles, to lines: inout CSVLines
  ) {
    lines.cell(id)
    lines.renderedCells(text.extracting(form.cells.bounds))
    FormList.append(
      renderedCell: text.extracting(form.number.bounds), origin: origin, files: files, to: &lines)
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
      lines.cell(forms.text(forms.cell(column, at: choice.form)))
    }
    appendDerived(record.facts, to: &lines)
    lines.cell { bytes in
      for index in record.person {
        if index > record.baseForm { bytes.append(UInt8(ascii: "|")) }
        FormList.append(
          forms.text(forms.cell(.formNumber, at: index)), origin: forms.form(at: index).origin,
          files: files, to: &bytes)
      }
    }
    lines.cell { appendProvenance(of: record, to: &$0) }
    lines.endLine()
  }

  private func appendDerived(_ facts: FormFacts, to lines: inout CSVLines) {
    PlaceCells.append(facts.primaryClaim.place, to: &lines)
    lines.cell(word: facts.birthDate.precision.name)
    appendStanding(facts, to: &lines)
  }

  /// How the person is registered, and whether that still holds.
  private func appendStanding(_ facts: FormFacts, to lines: inout CSVLines) {
    lines.cell(facts.primaryClaim.kind.name)
    lines.cell(facts.statedStatus.name)
    lines.cell(word: basis.lastStep(of: facts, asOf: asOf).name)
    lines.cell(word: basis.cardState(facts, asOf: asOf).name)
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
  ///
  /// - Parameter text: what `form` points into.
  public func appendRow(
    _ form: RenderedForm, in text: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles,
    to lines: inout CSVLines
  ) {
    lines.renderedCells(text.extracting(form.number.bounds))
    files.appendCells(of: origin, to: &lines)
    // The form's number stands in front; where it was, its cell and one comma are left out.
    let (all, number) = (form.recordCells.bounds, form.number.bounds)
    if fields.index(of: .formNumber) == nil {
      lines.renderedCells(text.extracting(all))
    } else {
      if number.lowerBound > all.lowerBound {
        lines.renderedCells(text.extracting(all.lowerBound..<number.lowerBound - 1))
      }
      // The place's cells follow, so the number's is never the last.
      lines.renderedCells(text.extracting(number.upperBound + 1..<all.upperBound))
    }
    lines.endLine()
  }
}

/// The derived columns of a place: the commune and province on the newest list. Of an old commune that was divided
/// the old code stands, with the date of the old list, as no part is guessed; the province is known all the same, and is
/// always one of the newest list. Commune and date are those of the unit that tables of counts have.
enum PlaceCells {
  static let columns = ["ma_xa", "ma_tinh", "ngay_danh_muc"]

  static func append(_ place: Place, to lines: inout CSVLines) {
    let unit = CountedUnit.newest(place)
    lines.cell(code: unit.commune, digits: 5)
    lines.cell(code: Int(place.newestProvince), digits: 2)
    lines.cell(unit.list.date)
  }
}

/// A form in the list `so_phieu_goc`: its number, `|` and `\` in it escaped; without one, `file#row`.
enum FormList {
  static func append(
    _ number: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles, to bytes: inout ByteBuffer
  ) {
    guard number.isEmpty else {
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

  /// The whole cell of a list of one form, its number given as the cell that stands in a line already.
  static func append(
    renderedCell cell: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles, to lines: inout CSVLines
  ) {
    var isPlain = cell.count > 0
    for index in 0..<cell.count {
      let byte = cell[index]
      isPlain =
        isPlain && byte != UInt8(ascii: "|") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }
    if isPlain { return lines.renderedCells(cell) }
    var number = ByteBuffer()
    RenderedForm.appendText(ofCell: cell, to: &number)
    lines.cell { append(number.span, origin: origin, files: files, to: &$0) }
  }
}

extension PartialDate.Precision {
  /// The word in column `do_chinh_xac_ngay_sinh`.
  public var name: StaticString {
    switch self {
    case .missing: ""
    case .day: "ngay"
    case .month: "thang"
    case .year: "nam"
    case .filler: "mac_dinh"
    }
  }
}
