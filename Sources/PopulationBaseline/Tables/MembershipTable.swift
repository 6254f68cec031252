import ByteText
import ResidentModel

/// Why a form is where it is: column `ly_do` of `memberships.csv`.
public enum MembershipReason: Hashable, Sendable {
  /// The person's only form.
  case onlyForm
  /// The form, of several, that the record is built on.
  case baseForm
  /// Merged: one valid personal number on both.
  case samePersonalNumber
  /// Merged: the weight of the comparisons.
  case matchWeight
  /// Merged, or kept apart, by a reviewer's decision.
  case decision
  /// Quarantined, by this finding.
  case quarantined(FindingCode)

  /// Those of forms that are somebody's.
  public static let ofMembers: [MembershipReason] = [
    .onlyForm, .baseForm, .samePersonalNumber, .matchWeight, .decision,
  ]

  public var name: String {
    switch self {
    case .onlyForm: "mot-phieu"
    case .baseForm: "phieu-goc"
    case .samePersonalNumber: "trung-so-dinh-danh"
    case .matchWeight: "ghep-xac-suat"
    case .decision: "quyet-dinh-nguoi-duyet"
    case .quarantined(let code): code.name
    }
  }
}

/// Where a form ended: column `ket_qua`.
public enum FormOutcome: Hashable, Sendable {
  /// `nguoi`: the record of this person is built on the form.
  case person(PersonID)
  /// `nhap`: the form was merged into this person.
  case merged(PersonID)
  /// `cach-ly`: quarantined.
  case quarantined
}

/// `memberships.csv`: one line a form, in the order they were read.
public struct MembershipTable: TableWriter {
  public let name = "memberships"
  public let columns = ["so_phieu", "nguon", "tep", "hang", "ket_qua", "ma_nguoi", "ly_do"]

  public init() {}

  /// - Parameter formNumber: as written; empty when the form has none.
  public func appendRow(
    formNumber: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles, outcome: FormOutcome,
    reason: MembershipReason, to lines: inout CSVLines
  ) {
    lines.cell(formNumber)
    appendRest(origin: origin, files: files, outcome: outcome, reason: reason, to: &lines)
  }

  /// - Parameter numberCell: the form's number as a cell that is rendered already.
  public func appendRow(
    numberCell: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles, outcome: FormOutcome,
    reason: MembershipReason, to lines: inout CSVLines
  ) {
    lines.renderedCells(numberCell)
    appendRest(origin: origin, files: files, outcome: outcome, reason: reason, to: &lines)
  }

  private func appendRest(
    origin: FormOrigin, files: SourceFiles, outcome: FormOutcome, reason: MembershipReason,
    to lines: inout CSVLines
  ) {
    files.appendCells(of: origin, to: &lines)
    switch outcome {
    case .person(let id):
      lines.cell(word: "nguoi")
      lines.cell(id)
    case .merged(let id):
      lines.cell(word: "nhap")
      lines.cell(id)
    case .quarantined:
      lines.cell(word: "cach-ly")
      lines.emptyCell()
    }
    lines.cell(reason.name)
    lines.endLine()
  }
}
