import ResidentModel

/// The parts of an address that each level may be read from, those included that leave the level out.
extension AddressPartFinder {
  /// What the end of the address may be: a province, none, or a part that is the name of no unit.
  func provinceParts(endingAt end: Int, of text: borrowing UnitText, withSlips: Bool) -> [AddressPart] {
    var found = parts(.province, endingAt: end, of: text, below: withSlips ? [.none] : [])
    found.append(.absent(at: end))
    // Passed over, so that the levels before it are still seen.
    if let start = unreadableProvince(endingAt: end, of: text) { found.append(.skipped(from: start)) }
    return found
  }

  /// Where the last part begins, if it is the name of no unit; nil where it is one, or is all there is.
  private func unreadableProvince(endingAt end: Int, of text: borrowing UnitText) -> Int? {
    let start = text.startOfPart(endingAt: end, after: text.hasParts ? .hard : .soft)
    let prefix = text.words[start].prefixes[0]
    guard start > 0, prefix.words == 0 || prefix.allows(.province) else { return nil }
    for level in UnitLevel.allCases where names(level, start..<end, of: text) { return nil }
    return start
  }

  /// What the words before a province may be: a district, none, or a part that no list knows.
  ///
  /// - Parameters:
  ///   - provinces: what is read as the province.
  ///   - parents: the units among whose own a misspelt district is sought.
  ///   - passesOverDistricts: whether a district that is known may be passed over too.
  func districtParts(
    endingAt end: Int, of text: borrowing UnitText, _ provinces: [UnitCandidate],
    below parents: [UnitReference], passingOverKnown passesOverDistricts: Bool
  ) -> [AddressPart] {
    var found = parts(.district, endingAt: end, of: text, below: parents)
    let start = end > 0 ? text.startOfPart(endingAt: end) : 0
    // One that is known is no such part: a commune of another district would contradict it.
    let isKnown = found.contains { part in
      part.start == start
        && part.candidates.contains {
          $0.penalty < PlacePenalty.otherMarks
            && judgement.provincePenalty(of: $0.unit, provinces) < PlacePenalty.provinceContradicts
        }
    }
    found.append(.absent(at: end))
    guard start > 0, !isKnown || passesOverDistricts else { return found }
    // Passed over, so that the commune before it is still seen. One that calls itself a commune is no district.
    let isCommune = !passesOverDistricts && text.callsItselfCommune(at: start)
    let oddity = AddressCost.skippedPart + (isCommune ? AddressCost.ignoredPrefix : 0)
    found.append(.skipped(from: start, oddity: oddity))
    return found
  }

  /// The runs of words that may name the commune; misspelt too where none of them lies in the levels above.
  func communeParts(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: AddressLevels, withSlips: Bool
  ) -> [AddressPart] {
    var found = parts(.commune, endingAt: end, of: text, below: [])
    guard withSlips, end > 0, !found.contains(where: { fits($0, levels) }),
      var misspelt = misspeltCommune(text, endingAt: end, levels)
    else { return found }
    let elsewhere = found.filter { $0.start == misspelt.start }.flatMap(\.candidates)
    let provinces = levels.provinces.isEmpty ? judgement.provinces(of: levels.districts) : levels.provinces
    misspelt.isContested = !judgement.units(elsewhere, in: provinces).isEmpty
    found.append(misspelt)
    return found
  }

  /// Whether a commune of that name lies in the levels above.
  private func fits(_ commune: AddressPart, _ levels: AddressLevels) -> Bool {
    let best = judgement.bestCandidates(
      commune.candidates, districts: levels.districts, provinces: levels.provinces)
    return best.penalty < PlacePenalty.districtContradicts
  }

  /// The part before the levels, or the end of it, where it is a misspelt name of a commune in them.
  private func misspeltCommune(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: AddressLevels
  ) -> AddressPart? {
    let parents = levels.parents.map(\.unit)
    if let whole = misspeltPart(.commune, endingAt: end, of: text, below: parents) {
      // Tây Ninh is the province or its city, and no slip of Tân Ninh.
      let isUnitAbove =
        !levels.isDistrictWritten
        && (names(.district, whole.start..<end, of: text) || names(.province, whole.start..<end, of: text))
      if !isUnitAbove { return whole }
    }
    // "Thôn 3 Ming Lãng, Vũ Thư": the name is the end of its part.
    guard levels.isDistrictWritten, let bare = BareName(text, before: end) else { return nil }
    for start in bare.starts {
      if let part = misspeltPart(.commune, start..<end, of: text, below: parents) { return part }
    }
    return nil
  }
}
