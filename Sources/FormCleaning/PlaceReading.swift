import ByteText
import ResidentModel
import VietnameseText

// Places, and what a form claims about them.

extension FormNormaliser {
  mutating func readPlaces(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    var unit = ResolvedPlace()
    let hasUnitColumns =
      columns.place(of: .commune) != nil || columns.place(of: .district) != nil
      || columns.place(of: .province) != nil
    if hasUnitColumns {
      unit = places.resolve(
        commune: text.span(clean.cell(.commune, columns)),
        district: text.span(clean.cell(.district, columns)),
        province: text.span(clean.cell(.province, columns)))
      clean.report(unit.findings, .commune, at: writer, columns)
    }
    let frame: ResolvedPlace? = unit.status == .missing ? nil : unit
    let permanent = readAddress(.permanentAddress, within: frame, text, columns, &clean, &writer)
    let temporary = readAddress(.temporaryAddress, within: frame, text, columns, &clean, &writer)
    let current = readAddress(.currentAddress, within: frame, text, columns, &clean, &writer)
    let declared = readAddress(.declaredPermanentAddress, within: nil, text, columns, &clean, &writer)
    form.settleClaims(
      of: columns.claims, unit: unit, permanent: permanent, temporary: temporary, current: current,
      declared: declared)
    if !form.facts.primaryClaim.place.isKnown, !hasUnitColumns,
      form.facts.primaryClaim.kind != .unknown || columns.claims != .form
    {
      clean.report(.unitMissing, .commune, at: writer, columns)
    }

    form.nativePlace = places.resolve(address: text.span(clean.cell(.nativePlace, columns))).place
    form.birthProvince = places.resolveProvince(text.span(clean.cell(.birthRegistrationPlace, columns)))

    let place = form.facts.primaryClaim.place.key
    form.facts.household = hash(.householdNumber, in: text, columns, clean, seed: UInt64(place))
    form.hamlet = hash(.hamlet, in: text, columns, clean, seed: UInt64(place))
    form.formNumber = formNumberHash(text.span(clean.cell(.formNumber, columns)), scratch: &scratch)
  }

  /// The place of one address column; nil when the cell is empty or the source has no such column.
  private mutating func readAddress(
    _ field: ResidentField, within frame: ResolvedPlace?, _ text: borrowing ByteBuffer,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: inout RowWriter
  ) -> ResolvedPlace? {
    let cell = clean.cell(field, columns)
    guard !cell.isEmpty else { return nil }
    let resolved = places.resolve(address: text.span(cell), within: frame)
    // A further address without a commune is common and no fault; one that contradicts itself is.
    if resolved.status != .missing { clean.report(resolved.findings, field, at: writer, columns) }
    return resolved
  }

  /// Stable hash of a cell's comparing text; 0 when it is empty.
  private mutating func hash(
    _ field: ResidentField, in text: borrowing ByteBuffer, _ columns: borrowing SourceColumns,
    _ clean: borrowing CleanBatch, seed: UInt64
  ) -> UInt64 {
    let cell = clean.cell(field, columns)
    guard !cell.isEmpty else { return 0 }
    scratch.removeAll()
    let folded = foldLetters(text.span(cell), punctuation: .spaced, into: &scratch)
    guard !folded.isEmpty else { return 0 }
    return max(1, stableHash(scratch.span(folded), seed: seed))
  }
}

/// The stable hash that a form's number is known by: of its comparing text, so that case and spaces do not matter.
///
/// - Parameter scratch: overwritten.
/// - Returns: 0 for an empty cell.
public func formNumberHash(_ cell: borrowing Span<UInt8>, scratch: inout ByteBuffer) -> UInt64 {
  scratch.removeAll()
  let folded = foldLetters(cell, punctuation: .kept, into: &scratch)
  return folded.isEmpty ? 0 : max(1, stableHash(scratch.span(folded)))
}

extension FormValues {
  /// Turns what the row says about places into claims of residence, by the kind of its source.
  ///
  /// The place of a registration is that of the unit columns; where the source has none, that of the address that
  /// belongs to the kind.
  mutating func settleClaims(
    of source: SourceColumns.Claims, unit: ResolvedPlace, permanent: ResolvedPlace?,
    temporary: ResolvedPlace?, current: ResolvedPlace?, declared: ResolvedPlace?
  ) {
    func place(_ kind: ResidenceKind) -> Place {
      if unit.place.isKnown { return unit.place }
      switch kind {
      case .temporary, .stay: return (temporary ?? current)?.place ?? unit.place
      case .current: return current?.place ?? unit.place
      default: return permanent?.place ?? unit.place
      }
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
      facts.primaryClaim = claim(writtenKind, place(writtenKind))
    case .form:
      settleFormClaims(unit: unit, permanent: permanent, temporary: temporary, current: current)
    }
    // A temporary resident's form names the place that is permanent: a claim beside its own, without a date.
    if facts.primaryClaim.kind == .temporary, facts.otherClaims.0.isNone, let declared, declared.place.isKnown
    {
      facts.otherClaims.0 = ResidenceClaim(kind: .permanent, place: declared.place)
    }
  }

  /// DC01 and CT01: each address that is filled in is a claim. The form stands for the weightiest one.
  private mutating func settleFormClaims(
    unit: ResolvedPlace, permanent: ResolvedPlace?, temporary: ResolvedPlace?, current: ResolvedPlace?
  ) {
    var claims: [ResidenceClaim] = []
    if let permanent {
      claims.append(ResidenceClaim(kind: .permanent, place: permanent.place, from: facts.registeredOn))
    }
    if let temporary {
      claims.append(
        ResidenceClaim(
          kind: .temporary, place: temporary.place, from: permanent == nil ? facts.registeredOn : .missing,
          until: temporaryUntil))
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
      // The head of a DC01 gives the units apart from the address line, which then may leave them out.
      if !first.place.isKnown, unit.place.isKnown { facts.primaryClaim.place = unit.place }
    }
    if claims.count > 1 { facts.otherClaims.0 = claims[1] }
    if claims.count > 2 { facts.otherClaims.1 = claims[2] }
  }
}
