import ResidentModel

extension ResidenceClaim {
  /// A registration that begins only after `date`.
  func isAhead(of date: PartialDate) -> Bool { !from.isMissing && date.latest < from.earliest }
}

extension FormFacts {
  /// The form's own registration, with the form's day of registration where the claim has none.
  var ownRegistration: ResidenceClaim {
    var claim = primaryClaim
    if claim.from.isMissing { claim.from = registeredOn }
    return claim
  }

  /// The day the form was filled in, or the earliest that it can have been: a register has no date for each line, but
  /// the day of the registration that the line is written for.
  var filledIn: PartialDate { formDate.isMissing ? ownRegistration.from : formDate }

  /// Appends the places where the form claims a temporary residence in force: not struck off, not lapsed, begun.
  ///
  /// - Parameters:
  ///   - isBase: whether the person is counted at the form's own registration, which is then left out.
  ///   - ends: what the person's other forms make of the claims.
  public func appendTemporaryPlaces(
    isBase: Bool, ends: ClaimEnds = ClaimEnds(), on date: PartialDate, to places: inout [Place]
  ) {
    guard statedStatus == .active else { return }
    func append(_ claim: ResidenceClaim, _ end: ClaimEnd) {
      guard claim.kind == .temporary, claim.place.isKnown, !claim.isLapsed(on: date),
        !claim.isAhead(of: date), !end.hasEnded
      else { return }
      places.append(claim.place)
    }
    if !isBase { append(ownRegistration, ends[0]) }
    append(otherClaims.0, ends[1])
    append(otherClaims.1, ends[2])
  }

  /// Whether the form is a temporary registration past its end: as the base form, all that is left of the person's
  /// registrations.
  public func isLapsedStay(on date: PartialDate) -> Bool {
    statedStatus == .active && primaryClaim.isLapsed(on: date)
  }
}
