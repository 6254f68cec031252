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
/// form's did: the base form is one that did not end wherever there is one (`FormRank`).
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
      && !facts.primaryClaim.isLapsed(on: date)
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
