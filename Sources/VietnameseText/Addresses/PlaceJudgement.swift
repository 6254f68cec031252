import ResidentModel

/// Weighs commune candidates by the levels around them, and settles for one, for several, or for none.
struct PlaceJudgement {
  let finder: UnitFinder
  private let catalogue: UnitCatalogue

  init(_ finder: UnitFinder) {
    self.finder = finder
    catalogue = finder.catalogue
  }

  /// The communes that lie in a written province, on whichever list: TN may be Thái Nguyên or Tây Ninh.
  func units(_ communes: [UnitCandidate], in provinces: [UnitCandidate]) -> [UnitReference] {
    communes.map(\.unit).filter { provincePenalty(of: $0, provinces) < PlacePenalty.provinceContradicts }
  }

  /// Whether other marks made the name of a commune, while the very name written is that of another one of the province:
  /// "xã Thạch Hạ, huyện Thạch Hà".
  func isOtherName(
    _ commune: Place, of candidates: [UnitCandidate], districts: [UnitCandidate],
    in provinces: [UnitCandidate]
  ) -> Bool {
    func isChosen(_ candidate: UnitCandidate) -> Bool {
      catalogue.place(of: candidate.unit).newestCommune == commune.newestCommune
    }
    guard !districts.isEmpty, candidates.contains(where: \.hasOtherMarks),
      candidates.allSatisfy({ !isChosen($0) || $0.hasOtherMarks })
    else { return false }
    let exact = candidates.filter { !$0.hasOtherMarks }
    return units(exact, in: provinces).contains { !catalogue[$0].isRetired }
  }

  /// Whether the communes that lie in a written province, in any where none is written, are one place of the newest list.
  func isOnePlace(_ communes: [UnitCandidate], in provinces: [UnitCandidate]) -> Bool {
    let places = Set(units(communes, in: provinces).map { catalogue.place(of: $0).newestCommune })
    return places.count <= 1
  }

  func province(of unit: UnitReference) -> UnitReference { catalogue[unit].province }

  /// The provinces of districts, one for each.
  func provinces(of districts: [UnitCandidate]) -> [UnitCandidate] {
    districts.map { UnitCandidate(unit: province(of: $0.unit), penalty: 0) }
  }

  /// How well the written provinces fit a unit: 0, a mixture of lists, or a contradiction.
  func provincePenalty(of unit: UnitReference, _ provinces: [UnitCandidate]) -> Int {
    if provinces.isEmpty { return 0 }
    let province = catalogue[unit].province
    if let exact = provinces.first(where: { $0.unit == province }) { return exact.penalty }
    let newest = catalogue.newestProvince(of: province)
    guard let mixed = provinces.first(where: { catalogue.newestProvince(of: $0.unit) == newest }) else {
      return PlacePenalty.provinceContradicts
    }
    // An old commune under the new province, or a new commune under one of the provinces that were merged.
    return mixed.penalty + PlacePenalty.otherListProvince
  }

  func districtPenalty(of reference: UnitReference, _ districts: [UnitCandidate]) -> Int {
    if districts.isEmpty { return 0 }
    let unit = catalogue[reference]
    if unit.list == .march2025 {
      if let own = districts.first(where: { $0.unit == unit.parent }) { return own.penalty }
      // The district itself was abolished: any commune of its province may have been in it.
      let retired = districts.first {
        catalogue[$0.unit].isRetired && catalogue[$0.unit].province == unit.province
      }
      if let retired { return retired.penalty }
      return PlacePenalty.districtContradicts
    }
    // A commune of the new list written with the district that one of its parts belonged to.
    let parts = catalogue.related(reference)
    let held = districts.first { district in parts.contains { catalogue[$0].parent == district.unit } }
    guard let held else { return PlacePenalty.districtContradicts }
    return held.penalty + PlacePenalty.districtOnNewList
  }

  /// Districts that lie in a written province come first; others are kept only when none does.
  func narrowed(_ districts: [UnitCandidate], by provinces: [UnitCandidate]) -> [UnitCandidate] {
    let fitting = fitting(districts, in: provinces)
    return fitting.isEmpty ? districts : fitting
  }

  /// The districts that lie in a written province, on whichever list.
  func fitting(_ districts: [UnitCandidate], in provinces: [UnitCandidate]) -> [UnitCandidate] {
    districts.filter { provincePenalty(of: $0.unit, provinces) < PlacePenalty.provinceContradicts }
  }

  /// Settles for a place.
  ///
  /// - Parameter communes: Candidates with the penalties of their own spelling; the levels' are added here.
  func settle(
    _ communes: [UnitCandidate], districts: [UnitCandidate], provinces: [UnitCandidate], hasCommuneText: Bool
  ) -> ResolvedPlace {
    let best = bestCandidates(communes, districts: districts, provinces: provinces)
    return settle(best, districts: districts, provinces: provinces, hasCommuneText: hasCommuneText)
  }

  func settle(
    _ best: (units: [UnitReference], penalty: Int), districts: [UnitCandidate], provinces: [UnitCandidate],
    hasCommuneText: Bool
  ) -> ResolvedPlace {
    var result = ResolvedPlace()
    result.province = bestProvince(provinces)
    result.district = bestUnit(districts)
    if result.province.isNone, !result.district.isNone {
      result.province = catalogue[result.district].province
    }
    result.place.newestProvince = catalogue.newestProvince(of: result.province)
    guard let first = best.units.first else {
      return withoutCommune(
        result, districts: districts, provinces: provinces, hasCommuneText: hasCommuneText)
    }
    if best.penalty >= PlacePenalty.provinceContradicts, !districtsVouch(first, districts, best.penalty) {
      result.status = .conflict
      result.findings.add(.unitConflict)
      return result
    }
    guard let chosen = agreed(best.units) else {
      result.status = .ambiguous
      result.findings.add(.unitAmbiguous)
      let common = Set(best.units.map { catalogue.newestProvince(of: catalogue[$0].province) })
      if let only = common.first, common.count == 1 { result.place.newestProvince = only }
      let newest = Set(best.units.map { catalogue.place(of: $0).newestCommune }).sorted()
      if newest.count == 2, newest[0] != 0 {
        (result.place.eitherCommune, result.place.orCommune) = (newest[0], newest[1])
      }
      return result
    }
    return found(chosen, penalty: best.penalty, result)
  }

  private func found(_ chosen: UnitReference, penalty: Int, _ base: ResolvedPlace) -> ResolvedPlace {
    var result = base
    let unit = catalogue[chosen]
    result.place = catalogue.place(of: chosen)
    if result.province.isNone { result.province = unit.province }
    if penalty >= PlacePenalty.districtContradicts {
      result.status = .conflict
      result.findings.add(.unitConflict)
    } else if unit.isRetired {
      result.status = .retired
      result.findings.add(.unitRetired)
    } else if result.place.isDivided {
      result.status = .divided
      result.findings.add(.unitDivided)
    } else {
      result.status = .found
    }
    return result
  }

  private func withoutCommune(
    _ base: ResolvedPlace, districts: [UnitCandidate], provinces: [UnitCandidate], hasCommuneText: Bool
  ) -> ResolvedPlace {
    var result = base
    if hasCommuneText {
      result.status = .unknown
      result.findings.add(.unitUnknown)
      return result
    }
    if let island = island(among: districts) {
      result.place = catalogue.place(of: island)
      result.status = .found
      return result
    }
    result.status = .missing
    result.findings.add(.unitMissing)
    return result
  }

  /// One of the five island districts that had no communes, if it is the one written: the district is the place.
  func island(among districts: [UnitCandidate]) -> UnitReference? {
    guard let only = districts.first, districts.count == 1, catalogue.related(only.unit).count == 1 else {
      return nil
    }
    return only.unit
  }

  /// The units that least speaks against, and how much that is.
  func bestCandidates(
    _ communes: [UnitCandidate], districts: [UnitCandidate], provinces: [UnitCandidate]
  ) -> (units: [UnitReference], penalty: Int) {
    var best: (units: [UnitReference], penalty: Int) = ([], .max)
    for commune in communes {
      let penalty =
        commune.penalty + districtPenalty(of: commune.unit, districts)
        + provincePenalty(of: commune.unit, provinces)
      if penalty < best.penalty {
        best = ([commune.unit], penalty)
      } else if penalty == best.penalty {
        best.units.append(commune.unit)
      }
    }
    return best
  }

  /// Commune and district agree against the province: two levels outweigh one.
  private func districtsVouch(_ commune: UnitReference, _ districts: [UnitCandidate], _ penalty: Int) -> Bool
  {
    !districts.isEmpty && penalty < PlacePenalty.provinceContradicts + PlacePenalty.districtContradicts
  }

  /// One unit, or several that are one place today: then that place of the newest list, as nothing written tells the
  /// old ones apart.
  private func agreed(_ units: [UnitReference]) -> UnitReference? {
    guard let first = units.first else { return nil }
    if units.count == 1 { return first }
    let newest = catalogue.place(of: first).newestCommune
    guard newest != 0, units.allSatisfy({ catalogue.place(of: $0).newestCommune == newest }) else {
      return nil
    }
    return catalogue.unit(.commune, code: Int(newest), on: .july2025)
  }

  /// First letters alone are no province: what lies below them tells which one is meant.
  private func bestProvince(_ written: [UnitCandidate]) -> UnitReference {
    let provinces = written.filter { !$0.isInitials }
    guard let best = provinces.min(by: { $0.penalty < $1.penalty }) else { return .none }
    let newest = catalogue.newestProvince(of: best.unit)
    let isSure = provinces.allSatisfy {
      $0.penalty > best.penalty || catalogue.newestProvince(of: $0.unit) == newest
    }
    return isSure ? best.unit : .none
  }

  private func bestUnit(_ candidates: [UnitCandidate]) -> UnitReference {
    guard let best = candidates.min(by: { $0.penalty < $1.penalty }) else { return .none }
    return candidates.filter { $0.penalty == best.penalty }.count == 1 ? best.unit : .none
  }
}
