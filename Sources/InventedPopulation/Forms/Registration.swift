/// What a form is about, besides the person: which registration, where, since when.
struct Registration: Sendable {
  /// Why the sample holds this form.
  enum Kind: UInt8, CaseIterable, Sendable {
    /// The permanent residence at home.
    case permanent
    /// A second permanent residence in another commune.
    case secondPermanent
    case temporary
    /// A second temporary residence.
    case secondTemporary
    /// The permanent residence at home, entered once more.
    case duplicate

    /// The word in the key's column `kind`.
    var name: StaticString {
      switch self {
      case .permanent: "permanent"
      case .secondPermanent: "second-permanent"
      case .temporary: "temporary"
      case .secondTemporary: "second-temporary"
      case .duplicate: "duplicate"
      }
    }

    var isTemporary: Bool { self == .temporary || self == .secondTemporary }
  }

  var kind: Kind
  /// Index of the commune in `UnitList.communes`.
  var unit: Int
  var hamlet: Int
  /// The household's number within the commune; 0 for lodgers, who have none.
  var household: Int
  var headName: PersonName
  var relation: FormRelation
  var presence: FormPresence
  /// Days since 1970-01-01.
  var registeredOn: Int
  var until: Int?
}
