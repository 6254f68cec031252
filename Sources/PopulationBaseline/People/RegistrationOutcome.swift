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
/// form's did, by its own word or another's: the base form is one that did not end wherever there is one (`FormRank`).
///
/// - Parameter person: the range of the person's forms, the base form first.
public func registrationStatus(of person: Range<Int>, in forms: borrowing GatheredForms) -> RegistrationStatus
{
  if let end = statedEnd(of: person, facts: { forms.facts(at: $0) }) { return end }
  // The base form may state a death that another contradicts: the forms that outlive it speak of a living person.
  let isContradicted = [.dead, .missing].contains(forms.facts(at: person.lowerBound).statedStatus)
  return forms.hasEnded(at: person.lowerBound) && !isContradicted ? .struckOff : .active
}

/// Death or disappearance, where one of the forms states it and none that was filled in later contradicts it.
///
/// - Parameter facts: those of a form of `person`.
func statedEnd(of person: Range<Int>, facts: (Int) -> FormFacts) -> RegistrationStatus? {
  for end in [RegistrationStatus.dead, .missing] {
    // Of several statements the last is the hardest to contradict; one without a date cannot be.
    var statedOn: PartialDate?
    var isUndated = false
    for index in person {
      let form = facts(index)
      guard form.statedStatus == end else { continue }
      let date = form.formDate
      isUndated = isUndated || date.isMissing
      statedOn = max(statedOn ?? date, date)
    }
    guard let statedOn else { continue }
    var isContradicted = false
    for index in person where !isUndated {
      let form = facts(index)
      isContradicted =
        isContradicted
        || form.statedStatus == .active && form.presence == .present
          && statedOn.latest < form.formDate.earliest
    }
    if !isContradicted { return end }
  }
  return nil
}

/// A form that calls the person dead or missing, and one that speaks against it: filled in later, or registered in
/// force in another commune, where nobody has acted on the news yet.
///
/// - Parameter person: the range of the person's forms.
/// - Returns: of the statements the last, of the forms against it the first by rank; nil where all agree.
public func contradictedEnd(
  of person: Range<Int>, in forms: borrowing GatheredForms, on date: PartialDate
) -> (end: Int, active: Int)? {
  var end: Int?
  for index in person where [.dead, .missing].contains(forms.facts(at: index).statedStatus) {
    if let end, forms.facts(at: index).formDate <= forms.facts(at: end).formDate { continue }
    end = index
  }
  guard let end else { return nil }
  let stated = forms.facts(at: end)
  for index in person {
    let facts = forms.facts(at: index)
    guard facts.statedStatus == .active else { continue }
    let isLater = !stated.formDate.isMissing && stated.formDate.latest < facts.formDate.earliest
    let place = facts.primaryClaim.place
    let isElsewhere =
      place.isKnown && stated.primaryClaim.place.isKnown && place.key != stated.primaryClaim.place.key
      && !facts.primaryClaim.isLapsed(on: date) && !forms.hasEnded(at: index)
    if isLater || isElsewhere { return (end, index) }
  }
  return nil
}

/// A form that states a foreign nationality and one that states the Vietnamese: which is right decides whether the person
/// has a quota.
///
/// - Parameter person: the range of the person's forms.
/// - Returns: the first of each by rank; nil where no two forms state both.
public func contradictedNationality(
  of person: Range<Int>, in forms: borrowing GatheredForms
) -> (foreign: Int, citizen: Int)? {
  guard let column = forms.fields.index(of: .nationality) else { return nil }
  var (foreign, citizen): (Int?, Int?)
  for index in person where !forms.cell(column, at: index).isEmpty {
    if forms.facts(at: index).isForeign { foreign = foreign ?? index } else { citizen = citizen ?? index }
  }
  guard let foreign, let citizen else { return nil }
  return (foreign, citizen)
}
