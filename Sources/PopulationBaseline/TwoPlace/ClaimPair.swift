import ResidentModel

/// One claim of residence of one form, with what the register needs of the form around it.
public struct FormClaim: Hashable, Sendable {
  public var claim: ResidenceClaim
  /// A permanent place that a form states beside a registration of another kind (the declared permanent address of a
  /// temporary registration): a statement, not a registration.
  public var isDeclared: Bool
  /// The form itself says that the registration was struck off, or ended with the person.
  public var statesEnd: Bool
  /// What the person's other forms make of it.
  public var end: ClaimEnd
  /// The day it began; without one, the day the form was filled in. Of a declared place the day it was stated: where the
  /// form bears no date, that of the registration that it was stated for.
  public var day: PartialDate
  /// Whether `day` is the claim's own.
  public var dayIsRegistration: Bool

  public var hasEnded: Bool { statesEnd || end.hasEnded }

  /// The first claim of a form is the one that the form stands for.
  public static func claims(of facts: FormFacts, ends: ClaimEnds = ClaimEnds()) -> [FormClaim] {
    var claims: [FormClaim] = []
    for (position, claim) in [facts.primaryClaim, facts.otherClaims.0, facts.otherClaims.1].enumerated() {
      // A form whose kind cannot be read still says that the person lives in its place.
      guard !claim.isNone || position == 0 && claim.place.isKnown else { continue }
      let isPrimary = position == 0
      let isDeclared = !isPrimary && claim.kind == .permanent && facts.primaryClaim.kind != .permanent
      let from = isPrimary ? facts.ownRegistration.from : claim.from
      let stated = isDeclared ? facts.filledIn : facts.formDate
      claims.append(
        FormClaim(
          claim: claim, isDeclared: isDeclared, statesEnd: isPrimary && facts.statedStatus != .active,
          end: ends[position], day: from.isMissing ? stated : from, dayIsRegistration: !from.isMissing))
    }
    return claims
  }
}

extension FormClaim {
  /// Not ended, and begun by `date`.
  func isInForce(on date: PartialDate) -> Bool {
    !hasEnded && !(dayIsRegistration && date.latest < day.earliest)
  }
}

extension FormClaim {
  /// Whether a temporary registration carries on another of the same place: it runs on when the other ends, and began
  /// at most two months before that.
  func renews(_ earlier: FormClaim) -> Bool {
    let (ending, until) = (earlier.claim.until, claim.until)
    return !ending.isMissing && !until.isMissing && ending.latest < until.earliest
      && ending.latest.dayNumber - day.earliest.dayNumber <= 62
  }

  var wasRegisteredSinceReform: Bool { dayIsRegistration && Self.lastDayBeforeReform < day.earliest }

  // A real day, so never nil. Source: Resolution 202/2025/QH15; the communes' own resolutions of the same day.
  private static let lastDayBeforeReform = PartialDate(year: 2025, month: 6, day: 30)!
}

/// What a pair of claims comes to.
public struct ClaimFinding: Hashable, Sendable {
  public var residenceClass: ResidenceClass
  public var evidence: ResidenceEvidence
  public var advice: ResidenceAdvice
}

/// What the forms around two claims add to them.
struct ClaimContext {
  var asOf: PartialDate
  var relation: PlaceRelation
  var mergedOnlyByReform: Bool
  /// The places are two communes of one list.
  var writtenApart: Bool
  /// Both forms name a household, and they are seen to be two: by number, or by head and day of registration.
  var householdsDiffer: Bool
  /// Number of the household or day of registration agree: what tells one registration without reading the place.
  var registrationAgrees: Bool
  /// A form other than these two, filled in after the older claim, gives the newer place as the person's own.
  var newerIsConfirmed: Bool
  /// A form other than these two, filled in after the newer claim, still gives the older place as the person's own.
  var olderIsConfirmed: Bool
  /// One is a place only declared, and another form of the person registers it, not later than the other claim: the
  /// matter is between those two registrations.
  var declaredIsRegistered: Bool
}

/// Classifies two claims of one person, the older first.
///
/// - Returns: nil when they say nothing against each other: a registration that ended and one that followed, a place
///   of stay beside a registration, a declared place that agrees.
///
/// Source: Law on Residence 68/2020/QH14 (one permanent and one temporary residence at a time; temporary registration
/// outside the commune of permanent residence, for at most two years, renewable).
func classify(older a: FormClaim, newer b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  switch (a.claim.kind, b.claim.kind) {
  case (.permanent, .permanent): classifyPermanent(a, b, context)
  case (.temporary, .temporary): classifyTemporary(a, b, context)
  case (.permanent, .temporary), (.temporary, .permanent): classifyMixed(a, b, context)
  case (.unknown, .unknown), (.unknown, .permanent), (.unknown, .temporary), (.permanent, .unknown),
    (.temporary, .unknown):
    classifyUnknown(a, b, context)
  default: nil  // a current place, a stay or a declared absence is no registration
  }
}

// MARK: Permanent and permanent

private func classifyPermanent(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  let isDeclared = a.isDeclared || b.isDeclared
  if isSamePlace(a, b, context) {
    // A declared place that agrees with the registration is what it should be.
    return isDeclared ? nil : classifySameRegistration(a, b, context)
  }
  if let hole = placeHole(a, b, context) { return isDeclared ? nil : hole }

  // Struck off here, registered there, or to be registered there some day: a lawful move.
  guard a.isInForce(on: context.asOf), b.isInForce(on: context.asOf) else { return nil }
  var evidence = order(a, b)
  // Stated again after the registers closed the matter: where the person is registered elsewhere, they have settled it.
  if a.end == .restated, !a.dayIsRegistration, evidence.contains(.olderFirst) { return nil }
  if a.end == .restated || b.end == .restated { evidence.insert(.statedAfterEnd) }
  if isDeclared {
    let isSettled = a.isDeclared && a.end == .restated || b.isDeclared && b.end == .restated
    if context.declaredIsRegistered || isSettled { return nil }
    evidence.insert(.declaredPlace)
    if evidence.contains(.olderFirst) {
      // Declared first, registered elsewhere later: the declaration is history.
      if a.isDeclared { return nil }
      return ClaimFinding(residenceClass: .movedNotStruckOff, evidence: evidence, advice: .strikeOffA)
    }
    return ClaimFinding(residenceClass: .undecided, evidence: evidence, advice: .chooseOne)
  }
  if context.olderIsConfirmed {
    // Which of the two is history is what the later forms leave open.
    if context.newerIsConfirmed { evidence.insert(.confirmedByLaterForm) }
    evidence.insert(.olderStillStated)
    return ClaimFinding(residenceClass: .twoPermanent, evidence: evidence, advice: .chooseOne)
  }
  // What a later form says of the newer place also tells which of two forms' places is the newer.
  let isOrdered = evidence.contains(.olderFirst) || areInOrderOfForms(a, b)
  if isOrdered, context.newerIsConfirmed {
    evidence.insert(.confirmedByLaterForm)
    return ClaimFinding(residenceClass: .movedNotStruckOff, evidence: evidence, advice: .strikeOffA)
  }
  return ClaimFinding(
    residenceClass: .twoPermanent, evidence: evidence,
    advice: evidence.contains(.olderFirst) ? .strikeOffA : .chooseOne)
}

/// Two claims of one kind in one commune: one registration entered twice, unless it is seen to be two.
private func classifySameRegistration(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext)
  -> ClaimFinding?
{
  var evidence = order(a, b)
  // Struck off and registered anew later is a history of two registrations, not an entry too many.
  let isHistory =
    a.hasEnded && !b.hasEnded && b.dayIsRegistration && (a.dayIsRegistration || a.end == .followed)
  if isHistory, evidence.contains(.olderFirst) { return nil }
  if a.statesEnd != b.statesEnd { evidence.insert(.struckOffOnce) }
  if context.relation == .possible { evidence.insert(whatIsMissing(of: a, b)) }
  if context.mergedOnlyByReform {
    evidence.insert(.mergedByReform)
    // One number or one day of registration: the same registration, its place written by two unit lists.
    if !context.registrationAgrees {
      return ClaimFinding(residenceClass: .sameCommune, evidence: evidence, advice: .checkSameCommune)
    }
  }
  if context.householdsDiffer {
    evidence.insert(.otherHousehold)
    return ClaimFinding(residenceClass: .sameCommune, evidence: evidence, advice: .checkSameCommune)
  }
  return ClaimFinding(residenceClass: .enteredTwice, evidence: evidence, advice: .keepOneEntry)
}

extension ClaimFinding {
  /// The same finding where the two forms stand in different sources: a register and the form that led to its entry, two
  /// lists of one commune. Each names the registration once, so none is an entry too many; only where one of them has it
  /// struck off, and the other is not of the time before, is there something to bring up to date.
  func acrossSources(_ a: FormClaim, _ b: FormClaim) -> ClaimFinding {
    guard residenceClass == .enteredTwice else { return self }
    let isSettled = a.end == .followed || b.end == .followed
    return ClaimFinding(
      residenceClass: residenceClass, evidence: evidence.union(.otherSource),
      advice: evidence.contains(.struckOffOnce) && !isSettled ? .checkStatus : .none)
  }
}

// MARK: Temporary and temporary

private func classifyTemporary(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  let (aLapsed, bLapsed) = (a.claim.isLapsed(on: context.asOf), b.claim.isLapsed(on: context.asOf))
  var evidence = order(a, b)
  if isSamePlace(a, b, context) {
    // A term renewed when it ran out, or shortly before, is two registrations, one after the other.
    let isRenewed =
      evidence.contains(.olderFirst) && a.dayIsRegistration && b.dayIsRegistration
      && (aLapsed || b.renews(a))
    return isRenewed ? nil : classifySameRegistration(a, b, context)
  }
  guard !aLapsed, !bLapsed, a.isInForce(on: context.asOf), b.isInForce(on: context.asOf) else { return nil }
  if let hole = placeHole(a, b, context) { return hole }
  if isOverTwoYears(a, context.asOf) { evidence.insert(.overTwoYears) }
  return ClaimFinding(
    residenceClass: .twoTemporary, evidence: evidence,
    advice: evidence.contains(.olderFirst) ? .endA : .chooseOne)
}

// MARK: Permanent and temporary

private func classifyMixed(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  guard a.isInForce(on: context.asOf), b.isInForce(on: context.asOf) else { return nil }
  var evidence = order(a, b)
  let temporary = a.claim.kind == .temporary ? a : b
  let hasLapsed = temporary.claim.isLapsed(on: context.asOf)
  if hasLapsed { evidence.insert(.lapsed) }
  if isOverTwoYears(temporary, context.asOf) { evidence.insert(.overTwoYears) }
  let permanent = a.claim.kind == .temporary ? b : a
  if permanent.end == .restated { evidence.insert(.statedAfterEnd) }
  let ofTerm: ResidenceAdvice =
    hasLapsed
    ? .endLapsed
    : evidence.contains(.statedAfterEnd)
      ? .checkStatus : evidence.contains(.overTwoYears) ? .checkTerm : .none
  if context.relation == .same {
    // What was registered since the merger was registered within one commune, whatever names it was written with.
    let mergedSince =
      context.mergedOnlyByReform && !a.wasRegisteredSinceReform && !b.wasRegisteredSinceReform
    if mergedSince { evidence.insert(.mergedByReform) }
    return ClaimFinding(
      residenceClass: .sameCommune, evidence: evidence,
      advice: hasLapsed || mergedSince ? ofTerm : .checkSameCommune)
  }
  // Lawful wherever the two places are; a hole in the address changes what to check, not the class.
  let hole = placeHole(a, b, context)
  return ClaimFinding(
    residenceClass: .permanentAndTemporary, evidence: evidence.union(hole.map(holeOnly) ?? []),
    advice: hole != nil ? .checkAddress : ofTerm)
}

// MARK: A kind that cannot be read

private func classifyUnknown(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  if isSamePlace(a, b, context) {
    guard var same = classifySameRegistration(a, b, context) else { return nil }
    same.evidence.insert(.kindMissing)
    return same
  }
  guard !a.hasEnded, !b.hasEnded else { return nil }
  var finding =
    placeHole(a, b, context)
    ?? ClaimFinding(residenceClass: .undecided, evidence: order(a, b), advice: .completeKind)
  finding.evidence.insert(.kindMissing)
  return finding
}

// MARK: What the kinds share

/// One commune, or one registration by what else stands on the forms where the places cannot tell.
private func isSamePlace(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> Bool {
  switch context.relation {
  case .same: true
  case .different: false
  // A divided commune and one of its parts are most likely the one address written by two lists; a divided commune and
  // another of its own list are two addresses, which may or may not lie in one commune now.
  case .possible:
    !context.writtenApart
      && (context.registrationAgrees || a.claim.place.isKnown && b.claim.place.isKnown)
  }
}

/// The finding where a missing place leaves the pair open; nil when both are known.
private func placeHole(_ a: FormClaim, _ b: FormClaim, _ context: ClaimContext) -> ClaimFinding? {
  guard context.relation == .possible else { return nil }
  return ClaimFinding(
    residenceClass: .undecided, evidence: order(a, b).union(whatIsMissing(of: a, b)), advice: .checkAddress)
}

/// Why two places cannot be compared.
private func whatIsMissing(of a: FormClaim, _ b: FormClaim) -> ResidenceEvidence {
  a.claim.place.isKnown && b.claim.place.isKnown ? .dividedCommune : .placeMissing
}

private func holeOnly(_ hole: ClaimFinding) -> ResidenceEvidence {
  hole.evidence.intersection([.dividedCommune, .placeMissing])
}

/// Which of two claims is the older, as far as the dates tell; the claims stand in the order of their days.
///
/// A form is filled in on or after the day of the registration that it shows: a form's date in place of a later
/// registration's day proves nothing, unless the claim is a statement of that day. Of two forms' dates neither tells which
/// registration is the older, unless one place is only stated, or years lie between.
private func order(_ a: FormClaim, _ b: FormClaim) -> ResidenceEvidence {
  guard !a.day.isMissing, !b.day.isMissing else { return .dateMissing }
  if a.day == b.day { return .sameDay }
  guard a.day.latest < b.day.earliest else { return [] }
  let isProven =
    b.dayIsRegistration || b.isDeclared || a.isDeclared
    || areInOrderOfForms(a, b) && (a.day.ageRange(on: b.day)?.lowerBound ?? 0) >= 2
  return isProven ? .olderFirst : .dateMissing
}

/// Neither claim has a day of registration, and the first one's form was filled in before the other's.
private func areInOrderOfForms(_ a: FormClaim, _ b: FormClaim) -> Bool {
  !a.dayIsRegistration && !b.dayIsRegistration && !a.day.isMissing && a.day.latest < b.day.earliest
}

/// The law allows two years; where no end is written, a longer term is a matter to check, not an end.
private func isOverTwoYears(_ claim: FormClaim, _ date: PartialDate) -> Bool {
  guard claim.claim.until.isMissing, claim.dayIsRegistration,
    let years = claim.day.ageRange(on: date)
  else { return false }
  return years.lowerBound >= 2
}
