import ResidentModel

/// The registrations of one person that some form struck off, by commune and kind: what ends the claims of the
/// person's other forms.
///
/// A form filled in before a registration was struck off cannot contradict that; one registered since has begun another
/// registration. The rule in full, with its reasons: `docs/decisions/0017-an-end-holds-for-the-other-forms.md`.
///
/// - Complexity: linear in the forms, times the communes that the person was struck off in.
struct RegistrationEnds<Places: PlaceComparing> {
  private let places: Places
  private var ends: [End] = []

  /// All that ended of one kind in one commune as it is written.
  private struct End {
    var kind: ResidenceKind
    var place: Place
    var last: Striking
    /// The days of registration of whatever was struck off there.
    var registered: Set<PartialDate> = []
    /// A form shows a registration that began since, or instead.
    var isTakenOver = false

    func hasRegistered(on day: PartialDate) -> Bool { day.precision == .day && registered.contains(day) }
  }

  /// How the last of them ended.
  private struct Striking {
    /// The day it was struck off; where no form says, that on which the form was filled in.
    var day: PartialDate
    var dayIsOwn: Bool
    var registered: PartialDate
    var household: UInt64

    init(_ facts: FormFacts) {
      dayIsOwn = !facts.deregisteredOn.isMissing
      day = dayIsOwn ? facts.deregisteredOn : facts.formDate
      registered = facts.ownRegistration.from
      household = facts.household
    }

    func isAfter(_ other: Striking) -> Bool {
      func key(_ end: Striking) -> (PartialDate, Int, PartialDate, UInt64) {
        (end.day, end.dayIsOwn ? 1 : 0, end.registered, end.household)
      }
      return key(other) < key(self)
    }
  }

  /// - Parameters:
  ///   - forms: all forms of the person, in any order.
  ///   - deathsHold: no form contradicts the death or disappearance that another one states.
  init(of forms: [FormFacts], deathsHold: Bool, comparing places: Places) {
    self.places = places
    for facts in forms {
      switch facts.statedStatus {
      case .active: continue
      case .struckOff: take(facts)
      case .dead, .missing: if deathsHold { take(facts) }
      }
    }
    guard !ends.isEmpty else { return }
    for facts in forms where facts.statedStatus == .active {
      let claim = StatedClaim(0, of: facts)
      for index in ends.indices where verdict(on: claim, by: ends[index]) == .registeredAnew {
        ends[index].isTakenOver = true
      }
    }
  }

  private mutating func take(_ facts: FormFacts) {
    let claim = facts.ownRegistration
    guard claim.place.isKnown, [.permanent, .temporary, .unknown].contains(claim.kind) else { return }
    let striking = Striking(facts)
    let known = ends.firstIndex { $0.kind == claim.kind && $0.place == claim.place }
    let index = known ?? ends.count
    if known == nil { ends.append(End(kind: claim.kind, place: claim.place, last: striking)) }
    if striking.isAfter(ends[index].last) { ends[index].last = striking }
    if claim.from.precision == .day { ends[index].registered.insert(claim.from) }
  }

  /// What the ends make of the claims of one form. Its own registration is left out where it states the end itself.
  func ends(of facts: FormFacts) -> ClaimEnds {
    var found = ClaimEnds()
    for position in 0..<3 {
      if position == 0, facts.statedStatus != .active { continue }
      if position > 0, (position == 1 ? facts.otherClaims.0 : facts.otherClaims.1).isNone { continue }
      let claim = StatedClaim(position, of: facts)
      for end in ends { found[position] = max(found[position], outcome(of: claim, by: end)) }
    }
    return found
  }

  private func outcome(of claim: StatedClaim, by end: End) -> ClaimEnd {
    switch verdict(on: claim, by: end) {
    case .untouched, .registeredAnew: .none
    case .stillStated: end.isTakenOver ? .none : .restated
    case .stillShown: .disputed
    case .endedSince: .followed
    }
  }

  // MARK: One claim and one end

  private enum Verdict {
    case untouched, registeredAnew
    /// Stated later than the end, with nothing that tells which registration is meant.
    case stillStated
    /// The registration that ended, on a form that is not known to be earlier.
    case stillShown
    /// The registration that ended, on a form filled in before.
    case endedSince
  }

  private func verdict(on claim: StatedClaim, by end: End) -> Verdict {
    guard end.kind.ends(claim.kind), !places.writtenApart(end.place, claim.place) else { return .untouched }
    switch places.relation(end.place, claim.place) {
    case .different: return .untouched
    case .same: return verdictByDays(on: claim, by: end)
    case .possible:
      // A divided commune and a part of it, or a place that cannot be read: enough for a form of the time before, and for
      // the registration of that very day.
      let verdict = verdictByDays(on: claim, by: end)
      return verdict == .endedSince || end.hasRegistered(on: claim.from) ? verdict : .untouched
    }
  }

  private func verdictByDays(on claim: StatedClaim, by end: End) -> Verdict {
    let last = end.last
    let areDated = !claim.filledIn.isMissing && !last.day.isMissing
    let isEarlier = areDated && claim.filledIn.latest <= last.day.earliest
    let isLater = areDated && last.day.latest < claim.filledIn.earliest
    // A word without a day of its own is older news than a form filled in since.
    let ofThatRegistration: Verdict =
      isEarlier ? .endedSince : isLater && !last.dayIsOwn ? .stillStated : .stillShown

    if end.hasRegistered(on: claim.from) { return ofThatRegistration }
    guard !last.day.isMissing else { return .untouched }
    let isOfAnotherHousehold =
      claim.household != 0 && last.household != 0 && claim.household != last.household
      && claim.place.key == end.place.key
    guard !claim.from.isMissing else {
      if isOfAnotherHousehold, !isEarlier { return .untouched }
      return isLater ? .stillStated : isEarlier ? .endedSince : .stillShown
    }
    let isOlder = !last.registered.isMissing && claim.from.latest < last.registered.earliest
    guard !isOlder else { return ofThatRegistration }
    // Whoever moves within a commune is registered in the new household shortly before the old one is rid of them.
    if last.day.earliest.dayNumber - claim.from.latest.dayNumber <= 62 { return .registeredAnew }
    let isNewer = !last.registered.isMissing && last.registered.latest < claim.from.earliest
    let runsOn = claim.kind == .temporary && !claim.until.isMissing && last.day.latest < claim.until.earliest
    if isNewer, !isEarlier || isOfAnotherHousehold || runsOn { return .registeredAnew }
    if isOfAnotherHousehold, !isEarlier { return .registeredAnew }
    return ofThatRegistration
  }
}

/// One claim of a form, with what tells when it was made.
private struct StatedClaim {
  var kind: ResidenceKind
  var place: Place
  var from: PartialDate
  var until: PartialDate
  var filledIn: PartialDate
  /// Of the form's own registration; 0 where it names none.
  var household: UInt64

  /// - Parameter position: 0 for the form's own registration.
  init(_ position: Int, of facts: FormFacts) {
    let claim =
      position == 0
      ? facts.ownRegistration : position == 1 ? facts.otherClaims.0 : facts.otherClaims.1
    (kind, place, from, until) = (claim.kind, claim.place, claim.from, claim.until)
    // A register without days of its lines states a further place on the day of the registration.
    filledIn = position == 0 ? facts.formDate : facts.filledIn
    household = position == 0 ? facts.household : 0
  }
}

extension ResidenceKind {
  /// Whether a registration of this kind that is struck off in a commune can be the one that a claim there speaks of.
  fileprivate func ends(_ claim: ResidenceKind) -> Bool {
    switch (self, claim) {
    case (.permanent, .temporary), (.temporary, .permanent), (.temporary, .declaredAbsence): false
    default: true
    }
  }
}
