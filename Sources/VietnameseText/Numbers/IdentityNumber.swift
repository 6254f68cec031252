import RegistryData
import ResidentModel

/// What the rest of the row knows, for checking a personal number and for proving a repair.
public struct NumberContext: Hashable, Sendable {
  public var sex: Sex
  /// 0 when unknown.
  public var birthYear: Int
  /// The year of the run: a number cannot be of a later birth.
  public var asOfYear: Int

  public init(sex: Sex = .unknown, birthYear: Int = 0, asOfYear: Int) {
    self.sex = sex
    self.birthYear = birthYear
    self.asOfYear = asOfYear
  }
}

/// How far a number can be trusted as a key.
public enum NumberStanding: UInt8, Hashable, Sendable {
  /// No number.
  case missing
  /// Twelve (nine) digits that nothing contradicts: usable as a strong key.
  case valid
  /// A number is there, but the row contradicts it, or it was repaired without full proof.
  case doubtful
}

/// The field most likely wrong where the number and the row disagree.
public enum NumberSuspect: UInt8, Hashable, Sendable {
  case none
  /// Only the sex differs: one wrong cell, or a number issued so.
  case sex
  /// Only the year differs, by one digit or one year: the birth date or one digit of the number.
  case birthDate
  /// Sex and year differ, or the year by a generation: another person's number.
  case number
  /// Nothing says which side is wrong.
  case undecided
}

/// What one number cell holds: a personal number, an old card number, or (in a mixed column) both.
public struct WrittenIdentity: Hashable, Sendable {
  public var personalNumber = PersonalNumber.missing
  public var personalStanding = NumberStanding.missing
  public var suspect = NumberSuspect.none
  public var oldCardNumber = OldCardNumber.missing
  public var oldCardStanding = NumberStanding.missing
  public var rules: ChangeRules = []
  public var findings = CellFindings.none

  public init() {}
}

/// Checks a twelve-digit number against the row. A mismatch never removes the number: numbers with a wrong sex or
/// year were really issued (`so-dinh-danh` findings say so), but it is no longer a strong key.
///
/// Source: Decree 137/2015/NĐ-CP art. 13; Circular 07/2016/TT-BCA annex 1 for the province codes.
public func check(_ number: PersonalNumber, against context: NumberContext) -> WrittenIdentity {
  var result = WrittenIdentity()
  result.personalNumber = number
  result.personalStanding = .valid
  if number.centuryAndSex >= 4 {
    result.findings.add(.personalNumberImpossibleCentury)
    result.personalStanding = .doubtful
    result.suspect = .number
    return result
  }
  let sexDiffers = context.sex != .unknown && context.sex != number.sex
  let yearDiffers = context.birthYear != 0 && context.birthYear != number.birthYear
  if yearDiffers || number.birthYear > context.asOfYear {
    result.findings.add(.personalNumberYearMismatch)
  }
  if sexDiffers { result.findings.add(.personalNumberSexMismatch) }
  if sexDiffers || yearDiffers || number.birthYear > context.asOfYear {
    result.personalStanding = .doubtful
    result.suspect = suspect(number, context, sexDiffers: sexDiffers, yearDiffers: yearDiffers)
  }
  if !BirthProvinceCodes.contains(number.provinceCode) {
    result.findings.add(.personalNumberUnknownProvince)
    // Born abroad, or a slip: believed only where the row confirms the rest.
    let isConfirmed = context.sex != .unknown && context.birthYear != 0 && !sexDiffers && !yearDiffers
    if !isConfirmed { result.personalStanding = .doubtful }
  }
  return result
}

private func suspect(
  _ number: PersonalNumber, _ context: NumberContext, sexDiffers: Bool, yearDiffers: Bool
) -> NumberSuspect {
  if number.birthYear > context.asOfYear { return .number }
  switch (sexDiffers, yearDiffers) {
  case (true, false): return context.birthYear == 0 ? .undecided : .sex
  case (true, true): return .number
  case (false, true):
    let years = abs(number.birthYear - context.birthYear)
    if years == 1 { return .birthDate }
    let sameTens = number.birthYear / 10 == context.birthYear / 10
    let sameUnits = number.birthYear % 10 == context.birthYear % 10
    if sameTens || sameUnits { return context.sex == .unknown ? .undecided : .birthDate }
    return years >= 15 ? .number : .undecided
  case (false, false): return .none
  }
}

/// The province codes in the first three digits of a personal number: sixty-three, all beginning with 0.
enum BirthProvinceCodes {
  /// Bit n: code n is on the list. All are below 128.
  private static let bits: (UInt64, UInt64) = {
    var bits: (UInt64, UInt64) = (0, 0)
    RegistryTable.cccdProvinceCodes.forEachRow { row in
      guard let code = Int(row[0]), code < 128 else { return }
      if code < 64 { bits.0 |= 1 << UInt64(code) } else { bits.1 |= 1 << UInt64(code - 64) }
    }
    return bits
  }()

  static func contains(_ code: Int) -> Bool {
    guard (0..<128).contains(code) else { return false }
    return (code < 64 ? bits.0 >> UInt64(code) : bits.1 >> UInt64(code - 64)) & 1 == 1
  }
}
