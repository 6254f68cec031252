import ByteText
import ResidentModel
import VietnameseText

// Places, and what a form claims about them.

extension FormNormaliser {
  /// Reads where the form says that the person lives and comes from, and by what the household is known there.
  mutating func readPlaces(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let hasUnitColumns = columns.has(.commune) || columns.has(.district) || columns.has(.province)
    let unit = hasUnitColumns ? readUnits(text, cells, columns, form) : ResolvedPlace()
    // The commune whose list it is stands where the units say nothing else.
    let listed = columns.listedPlace.flatMap { unit.mayLie(in: $0) ? $0 : nil }
    // What the units leave out may stand in an address, or be the list's.
    let mayStandElsewhere = unit.status == .missing || listed != nil
    if hasUnitColumns, !mayStandElsewhere { clean.report(unit.findings, .commune, at: writer, columns) }
    let addresses = readAddresses(
      text, cells, columns, unit: unit, listed: listed, form: form, &clean, writer)
    form.settleClaims(
      of: columns.claims, unit: unit, listed: listed, permanent: addresses.permanent,
      temporary: addresses.temporary, current: addresses.current, declared: addresses.declared,
      own: columns.addressIsOwn ? addresses.current : nil, statesPermanent: columns.has(.permanentAddress))
    form.facts.currentProvince = addresses.current?.place.newestProvince ?? 0
    if !form.facts.primaryClaim.place.isKnown {
      if hasUnitColumns {
        if mayStandElsewhere { clean.report(unit.findings, .commune, at: writer, columns) }
      } else if form.facts.primaryClaim.kind != .unknown || columns.claims != .form {
        clean.report(.unitMissing, .commune, at: writer, columns)
      }
    }
    readOrigins(text, cells, columns, &form)
    readHousehold(text, cells, columns, addresses, &form)
    // The lower half tells the hamlets of one commune apart; it is 0 for none alone.
    form.facts.hamlet = form.hamlet == 0 ? 0 : max(1, UInt32(truncatingIfNeeded: form.hamlet))
    form.formNumber = formNumberHash(text.span(columns.cell(.formNumber, in: cells)), scratch: &scratch)
  }

  /// The place of the columns for units; that of a whole address in the column for hamlets, where they are empty.
  @inline(__always)
  private mutating func readUnits(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ form: borrowing FormValues
  ) -> ResolvedPlace {
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
    let unit = repeated.unit.place
    guard unit.status == .missing else { return unit }
    return addressInHamlet(text, cells, columns, within: unit, preference) ?? unit
  }

  /// The places of a form's addresses; nil for one that is not written.
  private struct AddressPlaces {
    var permanent, temporary, current, declared: ResolvedPlace?
  }

  /// Reads each address within what the units say, where they are about the same place.
  ///
  /// - Parameter listed: the commune whose list it is, where the units say nothing else.
  @inline(__always)
  private mutating func readAddresses(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    unit: ResolvedPlace, listed: ResolvedPlace?, form: borrowing FormValues, _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) -> AddressPlaces {
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
    return AddressPlaces(permanent: permanent, temporary: temporary, current: current, declared: declared)
  }

  /// Reads where the person comes from, and the province that registered the birth.
  @inline(__always)
  private mutating func readOrigins(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ form: inout FormValues
  ) {
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
  }

  /// Reads the household's number and the hamlet, which mean something within the commune alone.
  @inline(__always)
  private mutating func readHousehold(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ addresses: AddressPlaces, _ form: inout FormValues
  ) {
    let claim = form.facts.primaryClaim
    let place = claim.place.key
    if !repeated.isRepeated(.householdNumber) || repeated.household.place != place {
      let household = columns.cell(.householdNumber, in: cells)
      repeated.household = (place, hash(text.span(household), within: place))
    }
    form.facts.household = repeated.household.hash
    // Beside numbers of which the commune is known one without its commune says nothing.
    let namesCommunes =
      columns.has(.commune) || columns.has(.permanentAddress) || columns.has(.currentAddress)
      || columns.has(.temporaryAddress)
    form.comparableHousehold = claim.place.isKnown || !namesCommunes ? form.facts.household : 0
    if !repeated.isRepeated(.hamlet) || repeated.hamlet.place != place {
      repeated.hamlet = (place, hash(text.span(columns.cell(.hamlet, in: cells)), within: place))
    }
    form.hamlet = repeated.hamlet.hash
    guard form.hamlet == 0, claim.place.isKnown else { return }
    let current: (field: ResidentField, place: ResolvedPlace?) = (.currentAddress, addresses.current)
    let permanent: (field: ResidentField, place: ResolvedPlace?) = (.permanentAddress, addresses.permanent)
    let temporary: (field: ResidentField, place: ResolvedPlace?) = (.temporaryAddress, addresses.temporary)
    form.hamlet = hamlet(
      of: place,
      in: claim.kind == .temporary ? [temporary, current, permanent] : [permanent, current, temporary], text,
      cells, columns)
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

extension ResolvedPlace {
  /// Whether what is written names no commune, or leaves open which of several, and nothing speaks against this one.
  func mayLie(in listed: ResolvedPlace) -> Bool {
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
