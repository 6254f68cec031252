import ByteText
import ResidentModel

/// Why a cell of the baseline is this form's and not another's.
public enum ChoiceReason: UInt8, CaseIterable, Hashable, Sendable {
  /// No form fills the field.
  case missing
  /// Only one form fills it.
  case onlyOne
  /// Every form that fills it says the same.
  case agreed
  case validCheck, majority, mostRecent, mostComplete, withDiacritics, fromPermanent
  /// The rules leave it open; the form comes first by rank.
  case formRank
  /// Taken with the rest of its group.
  case group

  /// The word in column `nguon_goc`.
  public var name: StaticString {
    switch self {
    case .missing: "khong-co"
    case .onlyOne: "duy-nhat"
    case .agreed: "thong-nhat"
    case .validCheck: "kiem-hop-le"
    case .majority: "da-so"
    case .mostRecent: "moi-nhat"
    case .mostComplete: "day-du-nhat"
    case .withDiacritics: "co-dau"
    case .fromPermanent: "tu-thuong-tru"
    case .formRank: "thu-tu-phieu"
    case .group: "theo-nhom"
    }
  }

  init(_ rule: SurvivorshipRule) {
    self =
      switch rule {
      case .validCheck: .validCheck
      case .majority: .majority
      case .mostRecent: .mostRecent
      case .mostComplete: .mostComplete
      case .withDiacritics: .withDiacritics
      case .fromPermanent: .fromPermanent
      }
  }
}

/// The record kept for a person with several forms: for each field, which form's value stands.
///
/// Nothing is invented: the record holds no text of its own, only places of texts in the forms.
public struct GoldenRecord: Sendable {
  /// One cell of the record.
  public struct Choice: Hashable, Sendable {
    /// The form whose value stands, by its place in the sorted order of `GatheredForms`.
    public var form: Int
    public var reason: ChoiceReason
    /// How many other values the person's forms hold for the field, each counted once.
    public var losingValues: UInt8
  }

  /// The person's forms, the base form first.
  public internal(set) var person: Range<Int> = 0..<0
  /// One for each field of the run's `FieldList`.
  public internal(set) var choices: [Choice] = []
  /// The facts of the chosen cells: birth date, sex, numbers, presence and card of the forms they were taken from, the
  /// claims of the base form, the status of all forms together.
  public internal(set) var facts = FormFacts()

  public init() {}

  public var baseForm: Int { person.lowerBound }
}
