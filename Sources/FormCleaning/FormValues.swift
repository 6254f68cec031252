import ResidentModel
import VietnameseText

/// What one form says, read: the working values of one row on their way to the register and to the compared rows.
struct FormValues {
  var facts = FormFacts()
  var name = NormalisedName(text: .empty)
  var father = NormalisedName(text: .empty)
  var mother = NormalisedName(text: .empty)
  var head = NormalisedName(text: .empty)
  var spouse = NormalisedName(text: .empty)
  /// The birth date as it is compared: of a day that cannot be, what is sound of it.
  var comparedBirthDate = PartialDate.missing
  /// By which rules the birth date differs from the cell.
  var birthRules: ChangeRules = []
  /// The personal number is whole, and the row does not contradict it.
  var numberIsValid = false
  var phone: UInt64 = 0
  var nativePlace = Place.unknown
  /// On the newest list; 0 when unknown.
  var birthProvince: UInt8 = 0
  /// `EthnicGroup` and religion codes; 0 when unknown.
  var ethnicity: UInt8 = 0
  var religion: UInt8 = 0
  /// The household as linking compares it: 0 where its commune is not known beside others that are.
  var comparableHousehold: UInt64 = 0
  /// Stable hash of the hamlet's comparing name within its commune; 0 when unknown.
  var hamlet: UInt64 = 0
  /// Stable hash of the form number's comparing text; 0 when the form has none.
  var formNumber: UInt64 = 0
  /// The end of the registration that the form tells of in words; `active` where it tells of none.
  var statedStatus = RegistrationStatus.active
  /// What the column `loai_cu_tru` says.
  var writtenKind = ResidenceKind.unknown
  var temporaryUntil = PartialDate.missing
}
