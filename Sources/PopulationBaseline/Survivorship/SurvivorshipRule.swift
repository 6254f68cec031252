import ByteText
import ResidentModel

/// How one field of a person is chosen among the values on the person's forms. Rules form a chain: each keeps the
/// values it prefers, the next decides among those, and the rank of the forms (`FormRank`) decides the rest.
public enum SurvivorshipRule: UInt8, CaseIterable, Hashable, Sendable {
  /// What passes the field's own check: a personal number that agrees with the sex and the year of birth beside it,
  /// a birth date or a sex that agrees with the personal number, a word from a list without lost letters, a name without digits, lost letters or
  /// points, of words as names have them (`NamePlausibility`).
  case validCheck
  /// What most forms say, letter for letter.
  case majority
  /// What the form filled in last says.
  case mostRecent
  /// A date to the day over one to the month or the year; more words, then more letters, of a text.
  case mostComplete
  /// A text with Vietnamese marks over one without any.
  case withDiacritics
  /// What a permanent registration that counts says, then a temporary one, then any other.
  case fromPermanent

  /// The word in the pipeline file.
  public var name: String { Self.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "valid_check", "majority", "most_recent", "most_complete", "with_diacritics", "from_permanent",
  ]
}

/// The chains of rules of a run: the defaults, and what the pipeline file declares in their stead.
public struct SurvivorshipRules: Equatable, Sendable {
  /// By the raw value of the field.
  private var chains: [[SurvivorshipRule]]

  /// The defaults.
  ///
  /// | Fields | Chain | Why |
  /// | --- | --- | --- |
  /// | names of persons | valid check, with diacritics, majority, most complete, from permanent, most recent | a mark or a syllable is dropped far more often than invented |
  /// | birth date | valid check, most complete, majority, from permanent, most recent | the number carries the year; a year-only date says less, not otherwise |
  /// | sex, personal number | valid check, majority, from permanent, most recent | number, sex and year check each other |
  /// | old card number | majority, from permanent, most recent | it has no check |
  /// | ethnicity, religion, nationality, blood type | valid check, majority, from permanent, most recent | words from a list: neither marks nor length make one truer |
  /// | native place, birth registration | majority, with diacritics, most complete, from permanent, most recent | they do not change |
  /// | everything else (phone, occupation, presence, notes …) | most recent, most complete, from permanent | they change |
  ///
  /// Presence is chosen among the forms of the base form's place alone: who is present where the temporary residence
  /// is, is away at home. Registration, household and card survive as groups, to which no rule of one field applies.
  public init() {
    chains = ResidentField.allCases.map(Self.defaultChain)
  }

  /// - Parameter declared: what stands in the pipeline's `survivorship`: the rules named there come first, in that
  ///   order, and the field's default chain decides what they leave open.
  public init(declared: [ResidentField: [SurvivorshipRule]]) {
    self.init()
    for (field, rules) in declared {
      let rest = chains[Int(field.rawValue)].filter { !rules.contains($0) }
      chains[Int(field.rawValue)] = rules + rest
    }
  }

  public func chain(of field: ResidentField) -> [SurvivorshipRule] { chains[Int(field.rawValue)] }

  private static func defaultChain(of field: ResidentField) -> [SurvivorshipRule] {
    switch field {
    case _ where field.isPersonName:
      [.validCheck, .withDiacritics, .majority, .mostComplete, .fromPermanent, .mostRecent]
    case .birthDate, .birthYear:
      [.validCheck, .mostComplete, .majority, .fromPermanent, .mostRecent]
    case .sex, .personalNumber, .ethnicity, .religion, .nationality, .bloodType:
      [.validCheck, .majority, .fromPermanent, .mostRecent]
    case .oldCardNumber, .headPersonalNumber:
      [.majority, .fromPermanent, .mostRecent]
    case .nativePlace, .birthRegistrationPlace:
      [.majority, .withDiacritics, .mostComplete, .fromPermanent, .mostRecent]
    default:
      [.mostRecent, .mostComplete, .fromPermanent]
    }
  }
}

/// Fields that are taken from one form together, so that no record shows a street of one place in another commune.
enum SurvivingGroup: UInt8, CaseIterable, Sendable {
  /// Kind, place and dates of the registration, and the form's own number and date: always of the base form, as
  /// every count by commune rests on them.
  case registration
  /// Household number, head and relation: of a form that registers the person at the base form's place.
  case household
  /// Card status with its date and place of issue: of the form with the latest issue, then the latest form; of one that
  /// calls the card lost or expired since.
  case card

  static func group(of field: ResidentField) -> SurvivingGroup? {
    switch field {
    case .formNumber, .formDate, .residenceStatus, .hamlet, .commune, .district, .province, .permanentAddress,
      .temporaryAddress, .declaredPermanentAddress, .registrationDate, .temporaryUntil, .deregisteredOn,
      .registrationChange:
      .registration
    case .householdNumber, .headName, .headPersonalNumber, .relation: .household
    case .cardStatus, .cardIssueDate, .cardIssuePlace: .card
    default: nil
    }
  }
}

extension ResidentField {
  /// The fields that a record takes from one form together with this one, itself among them; empty for a field that is
  /// chosen by rules of its own.
  public var survivingTogether: [ResidentField] {
    guard let group = SurvivingGroup.group(of: self) else { return [] }
    return Self.allCases.filter { SurvivingGroup.group(of: $0) == group }
  }
}
