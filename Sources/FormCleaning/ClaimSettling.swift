import ResidentModel
import VietnameseText

extension FormValues {
  /// Turns what the row says about places into claims of residence, by the kind of its source.
  ///
  /// The place of a registration is that of the unit columns; where the source has none, that of the address that
  /// belongs to the kind.
  ///
  /// - Parameters:
  ///   - listed: the commune whose list the source is, where the unit columns say nothing else.
  ///   - own: the address of a source that has one, and does not say of what.
  ///   - statesPermanent: the source has a column for the permanent address.
  mutating func settleClaims(
    of source: SourceColumns.Claims, unit: ResolvedPlace, listed: ResolvedPlace?, permanent: ResolvedPlace?,
    temporary: ResolvedPlace?, current: ResolvedPlace?, declared: ResolvedPlace?,
    own: ResolvedPlace?, statesPermanent: Bool
  ) {
    func place(_ kind: ResidenceKind) -> Place {
      if unit.place.isKnown { return unit.place }
      let ofKind =
        switch kind {
        case .temporary, .stay: temporary ?? current
        case .current: current
        // Nothing says of which kind: any address that the row has.
        case .unknown: permanent ?? current ?? temporary
        // Of a list that has no column for the permanent address, and no commune of its own.
        default: permanent ?? (statesPermanent || listed != nil ? nil : current)
        }
      let address = own ?? ofKind
      if let listed, address?.mayLie(in: listed) ?? true { return listed.place }
      return address?.place ?? unit.place
    }
    func claim(_ kind: ResidenceKind, _ place: Place) -> ResidenceClaim {
      ResidenceClaim(
        kind: kind, place: place, from: facts.registeredOn,
        until: kind == .temporary ? temporaryUntil : .missing)
    }
    switch source {
    case .permanent:
      facts.primaryClaim = claim(.permanent, place(.permanent))
    case .temporary:
      facts.primaryClaim = claim(.temporary, place(.temporary))
    case .column:
      let place = place(writtenKind)
      facts.primaryClaim = claim(kind(of: place, unit: unit, permanent, temporary, current, own), place)
    case .form:
      // Units beside an address elsewhere are the permanent place, where the form says that it is about one, or says
      // nothing and the source has no column for the permanent address.
      let isElsewhere = [temporary, current].contains { $0.map { $0.place.key != unit.place.key } ?? false }
      let unitsArePermanent =
        unit.place.isKnown && isElsewhere
        && (writtenKind == .permanent || writtenKind == .unknown && !statesPermanent)
      let saysPlace = [permanent, temporary, current].contains { $0 != nil }
      settleFormClaims(
        unit: saysPlace ? unit : listed ?? unit, permanent: permanent ?? (unitsArePermanent ? unit : nil),
        temporary: temporary,
        current: current)
    }
    guard facts.otherClaims.0.isNone else { return }
    let registered = facts.primaryClaim
    switch registered.kind {
    case .temporary:
      // A temporary resident's form names the place that is permanent ("HKTT": where they come from): a claim beside its
      // own, without a date. Without another place in the row, the address may be the one that the row registers.
      let isApart = source == .temporary || source == .column && registered.place.isKnown
      if let home = declared ?? (isApart ? permanent : nil), home.place.isKnown {
        facts.otherClaims.0 = ResidenceClaim(kind: .permanent, place: home.place)
      }
    case .permanent where source == .permanent || source == .column:
      // Where a permanent resident stays: in another commune, as within the own one nobody registers so.
      if let temporary, temporary.place.isKnown, registered.place.isKnown,
        temporary.place.key != registered.place.key
      {
        facts.otherClaims.0 = ResidenceClaim(
          kind: .temporary, place: temporary.place, until: temporaryUntil)
      }
    default: break
    }
  }

  /// What a row registers that does not say it: where its only place is that of a temporary residence or of the present stay, that.
  private func kind(
    of place: Place, unit: ResolvedPlace, _ permanent: ResolvedPlace?, _ temporary: ResolvedPlace?,
    _ current: ResolvedPlace?, _ own: ResolvedPlace?
  ) -> ResidenceKind {
    guard writtenKind == .unknown, place.isKnown, !unit.place.isKnown, permanent == nil, own == nil else {
      return writtenKind
    }
    if let current, current.place.key == place.key { return .current }
    if let temporary, temporary.place.key == place.key { return .temporary }
    return writtenKind
  }

  /// DC01 and CT01: each address that is filled in is a claim. The form stands for the weightiest one, unless it says
  /// itself that it is about a temporary residence: that is in the units then, where it is in no address.
  private mutating func settleFormClaims(
    unit: ResolvedPlace, permanent: ResolvedPlace?, temporary: ResolvedPlace?, current: ResolvedPlace?
  ) {
    var claims: [ResidenceClaim] = []
    /// What is written of the place that the form stands for.
    var written = current
    let stay = temporary ?? (writtenKind == .temporary && unit.place.isKnown ? unit : nil)
    let isOfStay = stay != nil && (permanent == nil || writtenKind == .temporary)
    if let stay {
      written = stay
      claims.append(
        ResidenceClaim(
          kind: .temporary, place: stay.place, from: isOfStay ? facts.registeredOn : .missing,
          until: temporaryUntil))
    }
    // The place that a form about a stay names as permanent is only stated, and says nothing where it is not known.
    if let permanent, !isOfStay || permanent.place.isKnown {
      if !isOfStay { written = permanent }
      claims.insert(
        ResidenceClaim(
          kind: .permanent, place: permanent.place, from: isOfStay ? .missing : facts.registeredOn),
        at: isOfStay ? claims.count : 0)
    }
    if let current { claims.append(ResidenceClaim(kind: .current, place: current.place)) }
    if claims.isEmpty, unit.place.isKnown || writtenKind != .unknown {
      // A form that gives its place in unit columns alone is a permanent registration unless it says otherwise.
      let kind = writtenKind == .unknown ? .permanent : writtenKind
      claims.append(
        ResidenceClaim(kind: kind, place: unit.place, from: facts.registeredOn, until: temporaryUntil))
    }
    if let first = claims.first {
      facts.primaryClaim = first
      // The head of a DC01 gives the units apart from the address line, which then may leave them out. A line that names
      // a commune, or another province, is about a place elsewhere, whether it can be read or not.
      if !first.place.isKnown, unit.place.isKnown, written?.mayLie(in: unit) ?? true {
        facts.primaryClaim.place = unit.place
      }
    }
    if claims.count > 1 { facts.otherClaims.0 = claims[1] }
    if claims.count > 2 { facts.otherClaims.1 = claims[2] }
  }
}
