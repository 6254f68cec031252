import ResidentModel

/// Reads an address from its end: province, district, commune, each where it can be; the reading that least speaks
/// against is taken.
///
/// `AddressPartFinder` says what each level can be read from, `AddressCost` what speaks against it, `PlaceJudgement` which
/// place the levels are together.
struct AddressReading {
  struct Result {
    var place: ResolvedPlace
    /// Byte offset from which on the text alone gives this result, if there is one.
    var tailStart: Int?
    /// Byte offset of the commune that was found, its word included; nil where none was, or the words are not the text's.
    var communeStart: Int?
    /// The levels above stand in the text itself, behind the commune.
    var isProvinceWritten = false
    var isDistrictWritten = false

    /// Takes the commune back where what is written may mean another one too; its province stays.
    mutating func leaveOpen() {
      place.leaveOpen()
      (tailStart, communeStart) = (nil, nil)
    }
  }

  let parts: AddressPartFinder
  private let framedDistricts: [UnitCandidate]
  private let framedProvinces: [UnitCandidate]
  /// Whether a district that is known is passed over where the commune lies in none of that name.
  var passesOverDistricts = false
  /// Whether the districts are those of another place in the same row: an address that names a province need not lie in them.
  private var mayLeaveDistricts = false

  /// - Parameters:
  ///   - districts: what other columns say of the district, for addresses that name none.
  ///   - provinces: the same of the province.
  init(_ judgement: PlaceJudgement, districts: [UnitCandidate], provinces: [UnitCandidate]) {
    parts = AddressPartFinder(judgement)
    framedDistricts = districts
    framedProvinces = provinces
  }

  /// - Parameter frame: the place that other columns of the row name.
  init(_ judgement: PlaceJudgement, within frame: ResolvedPlace?) {
    func candidates(_ unit: UnitReference?) -> [UnitCandidate] {
      guard let unit, !unit.isNone else { return [] }
      return [UnitCandidate(unit: unit, penalty: 0)]
    }
    self.init(judgement, districts: candidates(frame?.district), provinces: candidates(frame?.province))
    mayLeaveDistricts = true
  }

  var judgement: PlaceJudgement { parts.judgement }

  /// Whether a place lies in the province that other columns name; so does any where they name none.
  func frameMayHold(_ place: ResolvedPlace) -> Bool {
    let catalogue = judgement.finder.catalogue
    return framedProvinces.isEmpty
      || framedProvinces.contains { catalogue.newestProvince(of: $0.unit) == place.place.newestProvince }
  }

  /// The place of an address, and where in it the commune stands.
  ///
  /// - Complexity: O(1) for each run of words that names a unit, whatever the number of units; misspelt names are sought
  ///   among the units of the levels above.
  func read(_ text: borrowing UnitText) -> Result {
    let end = text.endWithoutCountry
    guard end > 0 else { return Result(place: ResolvedPlace()) }
    var best = BestReading()
    read(text, endingAt: end, withSlips: false, into: &best)
    // Misspelt names are sought only where the exact ones do not explain the address.
    if best.cost >= AddressCost.skippedPart { read(text, endingAt: end, withSlips: true, into: &best) }
    return best.result(text)
  }

  // MARK: Province and district

  private func read(
    _ text: borrowing UnitText, endingAt end: Int, withSlips: Bool, into best: inout BestReading
  ) {
    for province in parts.provinceParts(endingAt: end, of: text, withSlips: withSlips) {
      let provinces = province.isWritten ? province.candidates : framedProvinces
      let districts = parts.districtParts(
        endingAt: province.start, of: text, provinces, below: withSlips ? provinces.map(\.unit) : [],
        passingOverKnown: passesOverDistricts)
      for district in districts {
        // Only a district settles what an unreadable province leaves open.
        if province.isSkipped, !district.isWritten { continue }
        let levels = levels(district, before: province, provinces, endingAt: end, text)
        consider(text, endingAt: district.start, levels, withSlips: withSlips, into: &best)
        guard mayLeaveDistrict(levels), !levels.districts.isEmpty else { continue }
        consider(
          text, endingAt: district.start, levels.leavingDistrict, withSlips: withSlips, into: &best)
      }
    }
  }

  /// What two parts say together, and the row where they say nothing.
  private func levels(
    _ district: AddressPart, before province: AddressPart, _ provinces: [UnitCandidate], endingAt end: Int,
    _ text: borrowing UnitText
  ) -> AddressLevels {
    let words = district.start..<province.start
    let isUnread = district.isSkipped && !passesOverDistricts
    var levels = AddressLevels(
      districts: district.isWritten ? district.candidates : framedDistricts, provinces: provinces,
      isProvinceWritten: province.isWritten, isDistrictWritten: district.isWritten,
      cost: province.costAsProvince + district.costAsDistrict(text),
      districtMayBeProvince: district.isWritten && !province.isWritten
        && parts.names(.province, district.start..<end, of: text),
      bareDistrict: district.isWritten && !district.hasPrefix ? words : nil,
      unreadDistrict: isUnread ? words : nil)
    levels.districts =
      mayLeaveDistrict(levels)
      ? judgement.fitting(levels.districts, in: provinces)
      : judgement.narrowed(levels.districts, by: provinces)
    return levels
  }

  /// Whether the address may lie outside the district of its row.
  private func mayLeaveDistrict(_ levels: AddressLevels) -> Bool {
    mayLeaveDistricts && levels.isProvinceWritten && !levels.isDistrictWritten
  }

  // MARK: Commune

  private func consider(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: AddressLevels, withSlips: Bool,
    into best: inout BestReading
  ) {
    for commune in parts.communeParts(text, endingAt: end, levels, withSlips: withSlips)
    where mayBeCommune(commune, endingAt: end, text, levels, withSlips: withSlips) {
      consider(commune, endingAt: end, text, levels, into: &best)
    }
    considerNone(text, endingAt: end, levels, into: &best)
  }

  /// Whether the words may be a commune at all in these levels.
  private func mayBeCommune(
    _ commune: AddressPart, endingAt end: Int, _ text: borrowing UnitText, _ levels: AddressLevels,
    withSlips: Bool
  ) -> Bool {
    // In the middle of a part a name counts only where the levels above vouch for it; so does a bare name alone.
    if levels.parents.isEmpty, !commune.hasPrefix { return false }
    // "P5, ĐL": of a province in first letters, ward 5 may be that of a city in the same letters.
    if levels.hasOnlyInitials, text.words[end - 1].isNumber { return false }
    guard levels.leavesDistrict, !commune.hasPrefix else { return true }
    // "12 Nguyễn Du, Hà Tĩnh" in the row of a village is a street of it, and no ward of the town.
    return text.words[commune.start].breakBefore == .hard
      && (!withSlips || text.callsItselfCommune(at: commune.start))
  }

  /// The reading with this commune.
  private func consider(
    _ commune: AddressPart, endingAt end: Int, _ text: borrowing UnitText, _ levels: AddressLevels,
    into best: inout BestReading
  ) {
    var found = judgement.bestCandidates(
      commune.candidates, districts: levels.districts, provinces: levels.provinces)
    if levels.hasOnlyInitials { found.units = judgement.units(commune.candidates, in: levels.provinces) }
    if !commune.isBounded, found.penalty >= PlacePenalty.districtContradicts { return }
    let cost =
      levels.cost + commune.costAsCommune + found.penalty + commune.costOfLeftover(text)
      + commune.costOfIgnored(text, isOfToday: areOfToday(found.units, levels))
      + costOfDistrictName(commune, endingAt: end, text, levels)
    guard cost <= best.cost else { return }
    var place = judgement.settle(
      found, districts: levels.districts, provinces: levels.provinces, hasCommuneText: true)
    if place.place.isKnown, isOpen(commune, of: place.place, endingAt: end, text, levels) {
      place.leaveOpen()
    }
    let isBounded = text.words[commune.start].breakBefore == .hard
    // Where nothing behind it is read, the address may be written the other way round.
    let isLast = levels.parents.isEmpty && levels.unreadDistrict != nil
    let isAboveWritten = levels.isProvinceWritten || levels.isDistrictWritten
    let standsAlone =
      isBounded && !isLast && (levels.areBothWritten || commune.hasPrefix && isAboveWritten)
    best.take(
      place, cost: cost, levels, tailStart: standsAlone ? commune.start : nil, communeStart: commune.start)
  }

  /// The reading without a commune.
  private func considerNone(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: AddressLevels, into best: inout BestReading
  ) {
    let isIsland = judgement.island(among: levels.districts) != nil
    let cost =
      levels.cost + (isIsland ? AddressCost.leftover : AddressCost.noCommune) + contradiction(levels)
      + (levels.parents.map(\.penalty).min() ?? 0)
    guard cost <= best.cost else { return }
    let place = judgement.settle(
      ([], 0), districts: levels.districts, provinces: levels.provinces,
      hasCommuneText: text.hasCommunePrefix(before: end)
        || levels.isDistrictWritten && BareName(text, before: end)?.isPlace == true)
    best.take(place, cost: cost, levels, tailStart: nil, communeStart: nil)
  }

  /// Levels that contradict each other speak against a reading even without a commune.
  private func contradiction(_ levels: AddressLevels) -> Int {
    guard let first = levels.districts.first else { return 0 }
    let penalty = judgement.provincePenalty(of: first.unit, levels.provinces)
    // First letters that fit are as good as the name.
    let fits = penalty < PlacePenalty.provinceContradicts && levels.provinces.allSatisfy(\.isInitials)
    return fits ? 0 : penalty
  }
}
