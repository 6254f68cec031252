import ResidentModel

/// What the forms of one person cannot both be right about: findings of the whole person, for `check` and the report.
///
/// Two valid personal numbers on one person (`so-dinh-danh.conflict`), and two birth dates, each known to the day, that
/// differ (`ngay-sinh.conflict`). That one number stands on two people is seen over the run: `RepeatedHashes` over the
/// numbers of the records.
///
/// - Parameter person: the range of the person's forms.
public func contradictions(of person: Range<Int>, in forms: borrowing GatheredForms) -> [FindingCode] {
  var number = PersonalNumber.missing
  var birth = PartialDate.missing
  var (numbersDiffer, birthsDiffer) = (false, false)
  for index in person {
    let facts = forms.facts(at: index)
    if !facts.personalNumber.isMissing {
      numbersDiffer = numbersDiffer || !number.isMissing && number != facts.personalNumber
      number = facts.personalNumber
    }
    if facts.birthDate.precision == .day {
      birthsDiffer = birthsDiffer || !birth.isMissing && birth != facts.birthDate
      birth = facts.birthDate
    }
  }
  return (numbersDiffer ? [.personalNumberConflict] : []) + (birthsDiffer ? [.birthDateConflict] : [])
}
