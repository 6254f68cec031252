import ByteText
import ResidentModel
import VietnameseText

// Places, and what a form claims about them.

extension FormNormaliser {
  mutating func readPlaces(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    var unit = ResolvedPlace()
    let hasUnitColumns =
      columns.has(.commune) || columns.has(.district)
      || columns.has(.province)
    if hasUnitColumns {
      let preference = listPreference(of: form, cells, columns)
      let isRepeated =
        repeated.isRepeated(.commune) && repeated.isRepeated(.district) && repeated.isRepeated(.province)
      if !isRepeated || repeated.unit.preference != preference {
        repeated.unit.place = places.resolve(
          commune: text.span(columns.cell(.commune, in: cells)),
          district: text.span(columns.cell(.district, in: cells)),
          province: text.span(columns.cell(.province, in: cells)), preferring: preference)
        if repeated.unit.place.status == .ambiguous, !columns.homeProvince.isEmpty {
          settleByFile(text.span(columns.cell(.commune, in: cells)), columns, preference)
        }
        repeated.unit.preference = preference
      }
      unit = repeated.unit.place
      if unit.status == .missing,
        let written = addressInHamlet(text, cells, columns, within: unit, preference)
      {
        unit = written
      }
    }
    // The commune whose list it is stands where the units say nothing else.
    let listed = columns.listedPlace.flatMap { unit.mayLie(in: $0) ? $0 : nil }
    // What the units leave out may stand in an address, or be the list's.
    let mayStandElsewhere = unit.status == .missing || listed != nil
    if hasUnitColumns, !mayStandElsewhere { clean.report(unit.findings, .commune, at: writer, columns) }
    // Columns for the district and the province alone say nothing of the commune, and still where an address lies.
    let isKnown = unit.status != .missing || !unit.district.isNone || !unit.province.isNone
    let frame: ResolvedPlace? = isKnown ? unit : nil
    // On a temporary registration the units are those of the temporary place.
    let unitsAreTemporary =
      switch columns.claims {
      case .temporary: true
      case .column: form.writtenKind == .temporary
      case .form: form.writtenKind == .temporary && columns.cell(.temporaryAddress, in: cells).isEmpty
      case .permanent: false
      }
    let permanent = readAddress(
      .permanentAddress, within: unitsAreTemporary ? nil : frame, of: unitsAreTemporary ? nil : listed, text,
      cells, columns, &clean, writer)
    let temporary = readAddress(
      .temporaryAddress, within: frame, of: listed, text, cells, columns, &clean, writer)
    let current = readAddress(
      .currentAddress, within: frame, of: listed, text, cells, columns, &clean, writer)
    let declared = readAddress(
      .declaredPermanentAddress, within: nil, of: nil, text, cells, columns, &clean, writer)
    form.settleClaims(
      of: columns.claims, unit: unit, listed: listed, permanent: permanent, temporary: temporary,
      current: current,
      declared: declared, own: columns.addressIsOwn ? current : nil,
      statesPermanent: columns.has(.permanentAddress))
    form.facts.currentProvince = current?.place.newestProvince ?? 0
    if !form.facts.primaryClaim.place.isKnown {
      if hasUnitColumns {
        if mayStandElsewhere { clean.report(unit.findings, .commune, at: writer, columns) }
      } else if form.facts.primaryClaim.kind != .unknown || columns.claims != .form {
        clean.report(.unitMissing, .commune, at: writer, columns)
      }
    }

    if !repeated.isRepeated(.nativePlace) {
      let town = places.resolve(homeTown: text.span(columns.cell(.nativePlace, in: cells)))
      repeated.homeTown = town.place
      repeated.note(town.look, of: .nativePlace)
    }
    form.nativePlace = repeated.homeTown
    if !repeated.isRepeated(.birthRegistrationPlace) {
      let town = places.resolveProvince(text.span(columns.cell(.birthRegistrationPlace, in: cells)))
      repeated.birthProvince = town.place.newestProvince
      repeated.note(town.look, of: .birthRegistrationPlace)
    }
    form.birthProvince = repeated.birthProvince

    let place = form.facts.primaryClaim.place.key
    if !repeated.isRepeated(.householdNumber) || repeated.household.place != place {
      let household = columns.cell(.householdNumber, in: cells)
      repeated.household = (place, hash(text.span(household), within: place))
    }
    form.facts.household = repeated.household.hash
    // Beside numbers of which the commune is known one without its commune says nothing.
    let namesCommunes =
      columns.has(.commune) || columns.has(.permanentAddress) || columns.has(.currentAddress)
      || columns.has(.temporaryAddress)
    form.comparableHousehold =
      form.facts.primaryClaim.place.isKnown || !namesCommunes ? form.facts.household : 0
    if !repeated.isRepeated(.hamlet) || repeated.hamlet.place != place {
      repeated.hamlet = (place, hash(text.span(columns.cell(.hamlet, in: cells)), within: place))
    }
    form.hamlet = repeated.hamlet.hash
    if form.hamlet == 0, form.facts.primaryClaim.place.isKnown {
      let isTemporary = form.facts.primaryClaim.kind == .temporary
      form.hamlet = hamlet(
        of: place,
        in: isTemporary
          ? [(.temporaryAddress, temporary), (.currentAddress, current), (.permanentAddress, permanent)]
          : [(.permanentAddress, permanent), (.currentAddress, current), (.temporaryAddress, temporary)],
        text, cells, columns)
    }
    form.formNumber = formNumberHash(text.span(columns.cell(.formNumber, in: cells)), scratch: &scratch)
  }

  /// The hamlet as an address of the commune names it, to be compared with those of columns for hamlets; 0 where none does.
  @inline(__always)
  private mutating func hamlet(
    of place: UInt32, in addresses: InlineArray<3, (field: ResidentField, place: ResolvedPlace?)>,
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns
  ) -> UInt64 {
    for index in addresses.indices {
      guard let resolved = addresses[index].place, resolved.bytesFromCommune > 0,
        resolved.place.key == place
      else { continue }
      let address = text.span(columns.cell(addresses[index].field, in: cells))
      let end = address.count - Int(resolved.bytesFromCommune)
      guard end > 0, let written = writtenHamlet(in: address, before: end, scratch: &scratch) else {
        continue
      }
      return hash(address.extracting(written), within: place)
    }
    return 0
  }

  /// Stable hash of a cell's comparing text within a commune; 0 when it is empty.
  private mutating func hash(_ cell: borrowing Span<UInt8>, within place: UInt32) -> UInt64 {
    foldedHash(cell, punctuation: .spaced, seed: UInt64(place), scratch: &scratch)
  }

  /// Of rows without a district among rows with one (a column that is blank throughout says no more than none): forms dated since districts are gone follow the newest list, older ones
  /// the file's, and without a date nothing tells.
  private func listPreference(
    of form: borrowing FormValues, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns
  ) -> ListPreference {
    guard columns.has(.district), !columns.districtsAreBlank, columns.cell(.district, in: cells).isEmpty
    else { return .ofFile }
    let written = form.facts.formDate.isMissing ? form.facts.registeredOn : form.facts.formDate
    if written.isMissing { return .none }
    return written.earliest >= .withoutDistricts ? .newest : .ofFile
  }

  /// Takes, of the communes that bear a name, the one in the province that all the file's communes lie in, where there is
  /// one and no more.
  private mutating func settleByFile(
    _ commune: borrowing Span<UInt8>, _ columns: borrowing SourceColumns, _ preference: ListPreference
  ) {
    var settled = places.resolve(
      commune: commune, district: Span(), province: columns.homeProvince.span, preferring: preference)
    guard settled.status == .found || settled.status == .divided else { return }
    settled.findings = CellFindings(.unitByFile, settled.findings.first)
    repeated.unit.place = settled
  }

  /// The place of an address that stands whole in the column for hamlets, while the columns for units are empty.
  private mutating func addressInHamlet(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    within unit: ResolvedPlace, _ preference: ListPreference
  ) -> ResolvedPlace? {
    let cell = text.span(columns.cell(.hamlet, in: cells))
    let hasParts = cell.indices.contains { cell[$0] == UInt8(ascii: ",") || cell[$0] == UInt8(ascii: ";") }
    guard hasParts else { return nil }
    let resolved = places.resolve(address: cell, within: unit, preferring: preference)
    return resolved.place.isKnown || resolved.status == .ambiguous ? resolved : nil
  }

  /// The place of one address column; nil when the cell is empty, says that there is none, or the source has no such column.
  ///
  /// - Parameters:
  ///   - frame: what the row's units say about district and province.
  ///   - listed: the commune whose list it is; what lies around it settles names that several communes have.
  private mutating func readAddress(
    _ field: ResidentField, within frame: ResolvedPlace?, of listed: ResolvedPlace?,
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) -> ResolvedPlace? {
    let cell = columns.cell(field, in: cells)
    guard !cell.isEmpty else { return nil }
    if saysNoAddress(text.span(cell), scratch: &scratch) { return nil }
    var resolved = places.resolve(address: text.span(cell), within: frame)
    if let listed, frame == nil, resolved.status == .ambiguous || resolved.status == .unknown {
      let near = places.resolve(address: text.span(cell), within: listed)
      if near.place.isKnown { resolved = near }
    }
    // A further address without a commune is common and no fault; one that contradicts itself is.
    if resolved.status != .missing { clean.report(resolved.findings, field, at: writer, columns) }
    return resolved
  }
}

/// The stable hash that a form's number is known by: of its comparing text, so that case and spaces do not matter.
///
/// - Parameter scratch: overwritten.
/// - Returns: 0 for an empty cell.
public func formNumberHash(_ cell: borrowing Span<UInt8>, scratch: inout ByteBuffer) -> UInt64 {
  foldedHash(cell, scratch: &scratch)
}

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

extension ResolvedPlace {
  /// Whether what is written names no commune, or leaves open which of several, and nothing speaks against this one.
  fileprivate func mayLie(in listed: ResolvedPlace) -> Bool {
    switch status {
    case .missing:
      (place.newestProvince == 0 || place.newestProvince == listed.place.newestProvince)
        && (district.isNone || listed.district.isNone || district == listed.district)
    case .ambiguous:
      listed.place.newestCommune != 0
        && (place.eitherCommune == listed.place.newestCommune
          || place.orCommune == listed.place.newestCommune)
    default: false
    }
  }
}

extension PartialDate {
  /// 1 July 2025, from which on there are no districts.
  fileprivate static let withoutDistricts = PartialDate(year: 2025, month: 7, day: 1) ?? .missing
}
