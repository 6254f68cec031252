import ByteText
import ResidentModel

/// One line of `two-place.csv`: two claims of residence, the older first where the dates tell.
public struct TwoPlaceLine: Sendable {
  /// One side of the pair.
  public struct Side: Sendable {
    /// The form's place in the sorted order of `GatheredForms`; 0 for a form that stands alone.
    public var form: Int
    /// Whether the claim is the form's own registration, not a further address on it.
    public var isPrimary: Bool
    public var claim: FormClaim
  }

  public var a: Side
  public var b: Side
  public var finding: ClaimFinding
}

/// Who is registered in two places, and what the law makes of it.
///
/// Compares every pair of claims of one person: of two forms, and within one form. Two forms make one line at most,
/// of the heaviest class that applies to them.
public struct TwoPlaceRegister<Places: PlaceComparing>: Sendable {
  /// The day of the baseline: terms that ended before it have lapsed.
  public let asOf: PartialDate
  public let places: Places
  /// The source of each input file, as an index; empty where all are of one.
  public var sourceOfFile: [Int] = []

  public init(asOf: PartialDate, places: Places) {
    self.asOf = asOf
    self.places = places
  }

  /// Appends the lines of one person with several forms.
  ///
  /// - Parameters:
  ///   - person: the range of the person's forms (`GatheredForms.sortByPerson`).
  ///   - lines: not emptied first.
  /// - Complexity: O(forms³) in the worst case; forms are two or three.
  public func appendLines(
    of person: Range<Int>, in forms: borrowing GatheredForms, to lines: inout [TwoPlaceLine]
  ) {
    for first in person {
      appendLines(
        ofOneForm: forms.facts(at: first), ends: forms.claimEnds(at: first), at: first, to: &lines)
      for second in person.suffix(from: first + 1) {
        if let line = heaviestLine(first, second, of: person, in: forms) { lines.append(line) }
      }
    }
  }

  /// Appends the lines of the claims that stand on one form together.
  ///
  /// - Parameter ends: what the person's other forms make of the claims.
  public func appendLines(
    ofOneForm facts: FormFacts, ends: ClaimEnds = ClaimEnds(), at form: Int = 0,
    to lines: inout [TwoPlaceLine]
  ) {
    guard !facts.otherClaims.0.isNone || !facts.otherClaims.1.isNone else { return }
    let claims = FormClaim.claims(of: facts, ends: ends)
    for (position, a) in claims.enumerated() {
      for b in claims.dropFirst(position + 1) where a.claim.kind != b.claim.kind {
        guard
          var finding = classify(older: a, newer: b, context(a, b, registrationAgrees: false)),
          finding.residenceClass != .undecided
        else { continue }
        finding.evidence.insert(.oneForm)
        finding.evidence.subtract([.olderFirst, .sameDay, .dateMissing])  // one form, one date
        lines.append(
          TwoPlaceLine(
            a: .init(form: form, isPrimary: position == 0, claim: a),
            b: .init(form: form, isPrimary: false, claim: b), finding: finding))
      }
    }
  }

  /// Whether the claims that stand on one form together make a line.
  public func hasLines(ofOneForm facts: FormFacts) -> Bool {
    var lines: [TwoPlaceLine] = []
    appendLines(ofOneForm: facts, to: &lines)
    return !lines.isEmpty
  }

  /// The line of a review pair: two forms that the linkage left open.
  ///
  /// - Returns: nil unless the two are registered in different communes.
  public func undecidedLine(_ first: Int, _ second: Int, in forms: borrowing GatheredForms) -> TwoPlaceLine? {
    guard let a = forms.claims(at: first).first, let b = forms.claims(at: second).first,
      places.relation(a.claim.place, b.claim.place) == .different
    else { return nil }
    var sides = [
      TwoPlaceLine.Side(form: first, isPrimary: true, claim: a),
      TwoPlaceLine.Side(form: second, isPrimary: true, claim: b),
    ]
    if !stands(sides[0], before: sides[1], in: forms) { sides.swapAt(0, 1) }
    let evidence = numberEvidence(first, second, in: forms).union(.personUndecided)
    let finding = ClaimFinding(residenceClass: .undecided, evidence: evidence, advice: .comparePeople)
    return TwoPlaceLine(a: sides[0], b: sides[1], finding: finding)
  }

  // MARK: Two forms

  private func heaviestLine(
    _ first: Int, _ second: Int, of person: Range<Int>, in forms: borrowing GatheredForms
  ) -> TwoPlaceLine? {
    let (firstClaims, secondClaims) = (forms.claims(at: first), forms.claims(at: second))
    var heaviest: TwoPlaceLine?
    for (i, x) in firstClaims.enumerated() {
      for (j, y) in secondClaims.enumerated() {
        var a = TwoPlaceLine.Side(form: first, isPrimary: i == 0, claim: x)
        var b = TwoPlaceLine.Side(form: second, isPrimary: j == 0, claim: y)
        if !stands(a, before: b, in: forms) { swap(&a, &b) }
        guard var finding = classify(older: a.claim, newer: b.claim, context(a, b, of: person, in: forms))
        else {
          continue
        }
        // What two forms are to each other is what their own registrations are; a further address on either
        // outweighs that only by a conflict, also one whose order nothing proves; alone it makes neither a double
        // entry nor an open question of a place.
        let isOwn = i == 0 && j == 0
        let isConflict = finding.residenceClass > .undecided || x.contradictsDeclaration(y, finding)
        let isLawful = [.permanentAndTemporary, .sameCommune].contains(finding.residenceClass)
        guard isOwn || isConflict || isLawful && heaviest == nil else { continue }
        if let heaviest, heaviest.finding.residenceClass >= finding.residenceClass { continue }
        finding.evidence.formUnion(numberEvidence(first, second, in: forms))
        if sourcesDiffer(first, second, in: forms) { finding = finding.acrossSources(x, y) }
        heaviest = TwoPlaceLine(a: a, b: b, finding: finding)
      }
    }
    return heaviest
  }

  /// The older claim first, one without a date last; then the smaller identity, whatever row it stands in.
  private func stands(
    _ a: TwoPlaceLine.Side, before b: TwoPlaceLine.Side, in forms: borrowing GatheredForms
  ) -> Bool {
    func key(_ side: TwoPlaceLine.Side) -> (UInt32, UInt64, UInt32) {
      let form = forms.form(at: side.form)
      // No date is 0, which wraps to the end.
      return (side.claim.day.earliest.orderedDay &- 1, form.rank.identity, form.form)
    }
    return key(a) < key(b)
  }

  private func numberEvidence(
    _ first: Int, _ second: Int, in forms: borrowing GatheredForms
  ) -> ResidenceEvidence {
    let (x, y) = (forms.facts(at: first).personalNumber, forms.facts(at: second).personalNumber)
    guard !x.isMissing, !y.isMissing else { return [] }
    return x == y ? .samePersonalNumber : .otherPersonalNumber
  }

  private func sourcesDiffer(_ first: Int, _ second: Int, in forms: borrowing GatheredForms) -> Bool {
    let files = [first, second].map { Int(forms.form(at: $0).origin.file) }
    guard files[0] != files[1], files.allSatisfy(sourceOfFile.indices.contains) else { return false }
    return sourceOfFile[files[0]] != sourceOfFile[files[1]]
  }

  // MARK: Context

  private func context(_ a: FormClaim, _ b: FormClaim, registrationAgrees: Bool) -> ClaimContext {
    ClaimContext(
      asOf: asOf, relation: places.relation(a.claim.place, b.claim.place),
      mergedOnlyByReform: places.mergedOnlyByReform(a.claim.place, b.claim.place),
      writtenApart: places.writtenApart(a.claim.place, b.claim.place), householdsDiffer: false,
      registrationAgrees: registrationAgrees, newerIsConfirmed: false, olderIsConfirmed: false,
      declaredIsRegistered: false)
  }

  private func context(
    _ a: TwoPlaceLine.Side, _ b: TwoPlaceLine.Side, of person: Range<Int>, in forms: borrowing GatheredForms
  ) -> ClaimContext {
    let sameDay =
      a.claim.dayIsRegistration && b.claim.dayIsRegistration && a.claim.day == b.claim.day
      && a.claim.day.precision == .day
    let areOwn = a.isPrimary && b.isPrimary
    let number = areOwn ? agreement(.householdNumber, a.form, b.form, in: forms) : nil
    var context = context(a.claim, b.claim, registrationAgrees: areOwn && (sameDay || number == true))
    if areOwn {
      let (x, y) = (forms.facts(at: a.form).household, forms.facts(at: b.form).household)
      let sameHead = agreement(.headName, a.form, b.form, in: forms)
      let headsBoth = isHead(a.form, in: forms) && isHead(b.form, in: forms)
      let daysDiffer =
        a.claim.dayIsRegistration && b.claim.dayIsRegistration
        && (a.claim.day.latest < b.claim.day.earliest || b.claim.day.latest < a.claim.day.earliest)
      let seemTwo =
        if x != 0 && y != 0 {
          // Whoever heads both households bears one name on both forms; then the days tell whether they are two.
          x != y && number != true && (sameHead != true || headsBoth && daysDiffer)
        } else {
          // Without numbers: with one head since one day, with another since another.
          sameHead == false && !headsBoth && daysDiffer
        }
      context.householdsDiffer = seemTwo && !sameDay
    }
    if a.claim.claim.kind == .permanent, b.claim.claim.kind == .permanent, context.relation == .different {
      context.newerIsConfirmed = isConfirmed(b, after: a, of: person, in: forms)
      context.olderIsConfirmed = isConfirmed(a, after: b, of: person, in: forms)
      if a.claim.isDeclared != b.claim.isDeclared {
        context.declaredIsRegistered =
          b.claim.isDeclared
          ? isRegistered(b, against: a, of: person, in: forms)
          : isRegistered(a, against: b, of: person, in: forms)
      }
    }
    return context
  }

  /// Whether a form says that its person heads the household.
  private func isHead(_ form: Int, in forms: borrowing GatheredForms) -> Bool {
    if forms.facts(at: form).relation == .head { return true }
    let (head, own) = (forms.cell(.headName, at: form), forms.cell(.fullName, at: form))
    return !head.isEmpty && head.count == own.count && forms.string(head) == forms.string(own)
  }

  /// Whether two forms fill a field with the same text; nil when one leaves it empty.
  private func agreement(
    _ field: ResidentField, _ first: Int, _ second: Int, in forms: borrowing GatheredForms
  ) -> Bool? {
    guard let column = forms.fields.index(of: field), !forms.cell(column, at: first).isEmpty,
      !forms.cell(column, at: second).isEmpty
    else { return nil }
    return forms.cellsAgree(column, first, second)
  }

  /// Whether a third form, filled in after the day of the opposing claim, gives the place of a claim as where the
  /// person belongs.
  ///
  /// A second entry of the same registration confirms nothing: only a statement on a form of another kind does.
  private func isConfirmed(
    _ claim: TwoPlaceLine.Side, after opposing: TwoPlaceLine.Side, of person: Range<Int>,
    in forms: borrowing GatheredForms
  ) -> Bool {
    for index in person where index != claim.form && index != opposing.form {
      let facts = forms.facts(at: index)
      guard !facts.filledIn.isMissing, !opposing.claim.day.isMissing,
        opposing.claim.day.latest < facts.filledIn.earliest
      else { continue }
      for other in forms.claims(at: index)
      where other.isDeclared || other.claim.kind == .current {
        if places.relation(other.claim.place, claim.claim.claim.place) == .same { return true }
      }
    }
    return false
  }

  /// Whether another form is a permanent registration, not ended, in the commune that one only declares, and not the
  /// later one: then which of two registrations stands is the matter, and the declaration is evidence in it.
  private func isRegistered(
    _ declared: TwoPlaceLine.Side, against opposing: TwoPlaceLine.Side, of person: Range<Int>,
    in forms: borrowing GatheredForms
  ) -> Bool {
    for index in person where index != declared.form && index != opposing.form {
      let facts = forms.facts(at: index)
      guard facts.primaryClaim.kind == .permanent, !forms.hasEnded(at: index) else { continue }
      let registered = facts.ownRegistration.from
      let isLater =
        !registered.isMissing && !opposing.claim.day.isMissing
        && opposing.claim.day.latest < registered.earliest
      guard !isLater else { continue }
      if places.relation(facts.primaryClaim.place, declared.claim.claim.place) == .same { return true }
    }
    return false
  }
}

extension FormClaim {
  /// Whether a finding is that a permanent registration and a permanent place that the other form states are two.
  fileprivate func contradictsDeclaration(_ other: FormClaim, _ finding: ClaimFinding) -> Bool {
    isDeclared != other.isDeclared && finding.residenceClass == .undecided
      && finding.evidence.contains(.declaredPlace)
  }
}
