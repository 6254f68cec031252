import ByteText
import ResidentModel
import Wording

/// One commune's part in one matter: its own form, and the form that it collides with, if any.
public struct WorklistItem: Sendable {
  /// One of the two forms.
  public struct Side: Sendable {
    /// The form's place in the sorted order of `GatheredForms`.
    public var form: Int
    /// What the form claims in this matter.
    public var claim: FormClaim?
    /// Whether the form itself was registered in the claim's commune, and is not only an address on another's form.
    public var isOwn: Bool

    public init(form: Int, claim: FormClaim?, isOwn: Bool) {
      self.form = form
      self.claim = claim
      self.isOwn = isOwn
    }

    /// Whose worklist the side belongs on.
    public func unit(in forms: borrowing GatheredForms) -> CountedUnit {
      .newest(claim?.claim.place ?? forms.facts(at: form).primaryClaim.place)
    }
  }

  /// `two-place.hai-thuong-tru` and the like: what the matter is called in the wording table.
  public var matter: String
  public var advice: ResidenceAdvice
  public var evidence: ResidenceEvidence
  public var mine: Side
  public var other: Side?

  public init(
    matter: String, advice: ResidenceAdvice, evidence: ResidenceEvidence, mine: Side, other: Side?
  ) {
    self.matter = matter
    self.advice = advice
    self.evidence = evidence
    self.mine = mine
    self.other = other
  }

  /// The same matter as the other commune has it.
  public var turned: WorklistItem {
    guard let other else { return self }
    var turned = self
    (turned.mine, turned.other) = (other, mine)
    return turned
  }
}

/// A commune's worklist: a line a matter, in words, for an officer with a spreadsheet.
///
/// Of a form that another commune holds the officer is told the number, the commune, the kind and the day: enough to
/// ask there, and no name, birth date, number or address of a person who may be another.
public struct WorklistTable {
  private let language: Language
  private let files: SourceFiles
  private let unitName: UnitName

  /// By what they hold; the titles are words.
  public static let columns = [
    "matter", "advice", "evidence", "so_phieu", "tep", "hang", "ho_ten", "ngay_sinh", "gioi_tinh",
    "so_dinh_danh",
    "kind", "place", "day", "other-form", "other-commune", "other-kind", "other-day", "other-name",
    "other-birth",
  ]

  public init(language: Language, files: SourceFiles, unitName: @escaping UnitName) {
    self.language = language
    self.files = files
    self.unitName = unitName
  }

  /// Appends the titles, behind the mark by which a spreadsheet knows UTF-8.
  public func appendHeader(to lines: inout CSVLines) {
    for (index, column) in Self.columns.enumerated() {
      let isField = column.contains("_") || column == "tep" || column == "hang"
      let title = language.text((isField ? "column." : "worklist.") + column)
      lines.cell(index == 0 ? "\u{feff}" + title : title)
    }
    lines.endLine()
  }

  public func appendRow(_ item: WorklistItem, in forms: borrowing GatheredForms, to lines: inout CSVLines) {
    lines.cell(language.text(item.matter))
    lines.cell(language.text("advice.\(item.advice.name)"))
    lines.cell(item.evidence.names.map { language.text("evidence.\($0)") }.joined(separator: "; "))
    let mine = item.mine
    let origin = forms.form(at: mine.form).origin
    cell(forms.string(forms.cell(.formNumber, at: mine.form)), to: &lines)
    cell(files.files[Int(origin.file)].file, to: &lines)
    lines.cell(Int(origin.row))
    let shown: [ResidentField] = mine.isOwn ? [.fullName, .birthDate, .sex, .personalNumber] : []
    for field in shown { cell(forms.string(forms.cell(field, at: mine.form)), to: &lines) }
    for _ in shown.count..<4 { lines.emptyCell() }
    appendClaim(of: mine, in: forms, withPlace: true, to: &lines)

    guard let other = item.other else {
      for _ in 0..<6 { lines.emptyCell() }
      return lines.endLine()
    }
    cell(forms.string(forms.cell(.formNumber, at: other.form)), to: &lines)
    let unit = other.unit(in: forms)
    lines.cell(unit == .unknown ? "" : "\(unit.code) \(unitName(unit))")
    appendClaim(of: other, in: forms, withPlace: false, to: &lines)
    let isAtHome = other.isOwn && unit == mine.unit(in: forms)
    for field in [ResidentField.fullName, .birthDate] {
      cell(isAtHome ? forms.string(forms.cell(field, at: other.form)) : "", to: &lines)
    }
    lines.endLine()
  }

  private func appendClaim(
    of side: WorklistItem.Side, in forms: borrowing GatheredForms, withPlace: Bool, to lines: inout CSVLines
  ) {
    let facts = forms.facts(at: side.form)
    let claim = side.claim ?? FormClaim.claims(of: facts).first
    let kind = claim?.claim.kind ?? .unknown
    lines.cell(kind == .unknown ? "" : language.text("residence.\(kind.name)"))
    if withPlace { cell(side.isOwn ? writtenPlace(of: claim, side.form, in: forms) : "", to: &lines) }
    lines.cell(claim?.day ?? .missing)
  }

  /// Hamlet and commune as their columns have them; where no column names the commune, the address.
  private func writtenPlace(
    of claim: FormClaim?, _ form: Int, in forms: borrowing GatheredForms
  ) -> String {
    if forms.cell(.commune, at: form).isEmpty, let claim {
      let address = forms.address(of: claim, at: form)
      if !address.isEmpty { return forms.string(address) }
    }
    return [ResidentField.hamlet, .commune].map { forms.string(forms.cell($0, at: form)) }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func cell(_ text: String, to lines: inout CSVLines) { lines.cell(officeText(text)) }
}
