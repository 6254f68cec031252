import ResidentModel

extension FormFacts {
  /// The status of the registration as this one form states it, by its own column or by the presence written.
  public var statedStatus: RegistrationStatus {
    switch (status, presence) {
    case (.dead, _), (_, .dead): .dead
    case (.missing, _), (_, .missing): .missing
    case (.struckOff, _): .struckOff
    case (.active, _): .active
    }
  }
}

/// What the whole of a person's forms says about the registration: column `trang_thai`.
///
/// Death and disappearance hold from the first form that states them, unless a form filled in later finds the person
/// present: a slip of one list must not take a living person's quota. Otherwise the registration ended only if every
/// form's did: the base form is one that counts wherever there is one (`FormRank`).
///
/// - Parameter person: the range of the person's forms, the base form first.
public func registrationStatus(of person: Range<Int>, in forms: borrowing GatheredForms) -> RegistrationStatus
{
  let ofBaseForm = forms.facts(at: person.lowerBound).statedStatus
  for end in [RegistrationStatus.dead, .missing] {
    // Of several statements the last is the hardest to contradict; one without a date cannot be.
    var statedOn: PartialDate?
    var isUndated = false
    for index in person where forms.facts(at: index).statedStatus == end {
      let date = forms.facts(at: index).formDate
      isUndated = isUndated || date.isMissing
      statedOn = max(statedOn ?? date, date)
    }
    guard let statedOn else { continue }
    var isContradicted = false
    for index in person where !isUndated {
      let facts = forms.facts(at: index)
      isContradicted =
        isContradicted
        || facts.statedStatus == .active && facts.presence == .present
          && statedOn.latest < facts.formDate.earliest
    }
    if !isContradicted { return end }
    // The base form may be the contradicted one: the forms that outlive it speak of a living person.
  }
  return ofBaseForm == .struckOff ? .struckOff : .active
}
