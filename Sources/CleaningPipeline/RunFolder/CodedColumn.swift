import PopulationBaseline
import RecordLinkage
import ResidentModel

/// A column of the outputs whose cells are words of the program: which words, and under which keys of the table of messages
/// their meanings stand.
public struct CodedColumn: Sendable {
  public var name: String
  /// The tables that have it so, by name; in another table a column of this name may hold anything.
  public var tables: [String]
  public var codes: [String]
  /// Of the message that says what a code means; in front of the code.
  public var keyPrefix: String
  /// A cell may hold several, with `|` between them.
  public var holdsSeveral = false

  public func key(of code: String) -> String { "\(keyPrefix).\(code)" }

  /// - Parameter table: its name, without the ending of its file.
  public func stands(in table: String) -> Bool { tables.contains(table) }

  /// Those of all tables, in the order in which a reader meets them.
  public static let all: [CodedColumn] = [
    CodedColumn(
      name: "ket_qua", tables: ["memberships", "former-forms"], codes: ["nguoi", "nhap", "cach-ly"],
      keyPrefix: "outcome"),
    CodedColumn(
      name: "cu_tru", tables: ["baseline"],
      codes: ResidenceKind.allCases.map { "\($0.name)" }.filter { !$0.isEmpty }, keyPrefix: "residence"),
    CodedColumn(
      name: "trang_thai", tables: ["baseline"], codes: RegistrationStatus.allCases.map(\.name),
      keyPrefix: "status"),
    CodedColumn(
      name: "dien_chi_tieu", tables: ["baseline"],
      codes: BridgeStep.allCases.filter(\.endsPeople).map { "\($0.name)" }, keyPrefix: "bridge"),
    CodedColumn(
      name: "han_the", tables: ["baseline"], codes: CardState.allCases.map { "\($0.name)" }, keyPrefix: "card"
    ),
    CodedColumn(
      name: "do_chinh_xac_ngay_sinh", tables: ["baseline", "records"],
      codes: ["ngay", "thang", "nam", "mac_dinh"], keyPrefix: "precision"),
    CodedColumn(
      name: "loai", tables: ["two-place"], codes: ResidenceClass.allCases.map { "\($0.name)" },
      keyPrefix: "two-place-meaning"),
    CodedColumn(
      name: "bang_chung", tables: ["two-place"], codes: ResidenceEvidence.words.map { "\($0)" },
      keyPrefix: "evidence", holdsSeveral: true),
    CodedColumn(
      name: "de_nghi", tables: ["two-place"], codes: ResidenceAdvice.allCases.map { "\($0.name)" },
      keyPrefix: "advice"),
    CodedColumn(name: "cu_hon", tables: ["two-place"], codes: ["a", "co-le-a"], keyPrefix: "older"),
    CodedColumn(
      name: "quyet_dinh", tables: ["links", "review"], codes: ["noi", "duyet", "tach"], keyPrefix: "decision"),
    CodedColumn(
      name: "quy_tac", tables: ["changes"], codes: ChangeRule.allCases.map(\.name), keyPrefix: "rule",
      holdsSeveral: true),
    CodedColumn(
      name: "quy_tac", tables: ["losing-values"], codes: ChoiceReason.allCases.map { "\($0.name)" },
      keyPrefix: "choice"),
    CodedColumn(
      name: "chi_so", tables: ["bridge", "bridge-don-vi-cu"], codes: BridgeStep.allCases.map { "\($0.name)" },
      keyPrefix: "bridge"),
    CodedColumn(
      name: "hien_dien", tables: ["tallies", "tallies-don-vi-cu"],
      codes: PresenceGroup.allCases.map { "\($0.word)" }, keyPrefix: "presence"),
    CodedColumn(
      name: "cu_tru", tables: ["tallies", "tallies-don-vi-cu"],
      codes: CountedResidence.allCases.map { "\($0.word)" }, keyPrefix: "counted-residence"),
    CodedColumn(name: "su_kien", tables: ["id-events"], codes: ["nhap", "tach"], keyPrefix: "event"),
    CodedColumn(
      name: "ly_do", tables: ["id-redirects"], codes: ["nhap", "khong-con-phieu"], keyPrefix: "redirect"),
  ]

  /// `cu_tru_a` of `two-place.csv` is `cu_tru` of one of the two.
  static func column(_ name: String, in table: String) -> CodedColumn? {
    let isOfPair = table == "two-place" && (name == "cu_tru_a" || name == "cu_tru_b")
    return all.first {
      isOfPair ? $0.name == "cu_tru" && $0.stands(in: "baseline") : $0.name == name && $0.stands(in: table)
    }
  }
}

extension BridgeStep {
  /// Whether people leave the bridge here, or reach its end.
  fileprivate var endsPeople: Bool {
    switch self {
    case .rowsRead, .nonForms, .forms, .quarantined, .merged, .people, .counted, .eligible: false
    default: true
    }
  }
}
