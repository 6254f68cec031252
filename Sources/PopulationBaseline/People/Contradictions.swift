import ResidentModel

/// Whether the forms of one person bear two valid personal numbers, of which one must be wrong or another person's
/// (`so-dinh-danh.conflict`). That one number stands on two people is seen over the run.
///
/// - Parameter person: the range of the person's forms.
public func hasContradictingNumbers(_ person: Range<Int>, in forms: borrowing GatheredForms) -> Bool {
  var number = PersonalNumber.missing
  for index in person {
    let facts = forms.facts(at: index)
    guard facts.hasValidNumber else { continue }
    if !number.isMissing, number != facts.personalNumber { return true }
    number = facts.personalNumber
  }
  return false
}

extension FormFacts {
  /// Whether the form bears a personal number that its own sex and year of birth do not speak against. A slip of the
  /// pen mostly shows in them, and is a finding of its own.
  public var hasValidNumber: Bool {
    !personalNumber.isMissing && (sex == .unknown || sex == personalNumber.sex)
      && (birthDate.isMissing || birthDate.year == personalNumber.birthYear)
  }
}
