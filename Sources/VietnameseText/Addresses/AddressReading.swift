import ResidentModel

/// Reads an address from its end: province, district, commune, each where it can be; the reading that least speaks
/// against is taken.
struct AddressReading {
  /// A run of words that names units of one level.
  struct Part {
    /// The first word, prefix included.
    var start: Int
    var candidates: [UnitCandidate]
    var hasPrefix: Bool
    /// Begins where a part of the address may begin: at a comma, a hyphen, or with a prefix.
    var isBounded: Bool
    /// What is odd about the part besides its spelling.
    var cost = 0
  }

  struct Result {
    var place: ResolvedPlace
    /// Byte offset from which on the text alone gives this result, if there is one.
    var tailStart: Int?
  }

  /// What speaks against a reading besides the spelling of its units, in the points of `PlacePenalty`.
  private enum Cost {
    static let noProvince = 8
    /// A district without its word behind a hyphen may be the end of a commune's name ("Xuân Trường - Đà Lạt").
    static let looseDistrict = 7
    static let noDistrict = 10
    static let unbounded = 12
    /// Words right before a commune that nothing tells apart from its name.
    static let leftover = 15
    static let skippedPart = 50
    static let noCommune = 250
    /// A part that calls itself a commune or a district and is passed over.
    static let ignoredPrefix = 300
  }

  /// The most words of a unit's name.
  private static let longestName = 7

  private let judgement: PlaceJudgement
  private let framedDistricts: [UnitCandidate]
  private let framedProvinces: [UnitCandidate]

  init(_ judgement: PlaceJudgement, districts: [UnitCandidate], provinces: [UnitCandidate]) {
    self.judgement = judgement
    framedDistricts = districts
    framedProvinces = provinces
  }

  init(_ judgement: PlaceJudgement, within frame: ResolvedPlace?) {
    func candidates(_ unit: UnitReference?) -> [UnitCandidate] {
      guard let unit, !unit.isNone else { return [] }
      return [UnitCandidate(unit: unit, penalty: 0)]
    }
    self.init(judgement, districts: candidates(frame?.district), provinces: candidates(frame?.province))
  }

  func read(_ text: borrowing UnitText) -> Result {
    let end = endWithoutCountry(text)
    guard end > 0 else { return Result(place: ResolvedPlace(), tailStart: nil) }
    var best = Best()
    read(text, endingAt: end, withSlips: false, into: &best)
    // Misspelt names are sought only where the exact ones do not explain the address.
    if best.cost >= Cost.skippedPart { read(text, endingAt: end, withSlips: true, into: &best) }
    return best.result(text, judgement)
  }

  private func read(
    _ text: borrowing UnitText, endingAt end: Int, withSlips: Bool, into best: inout Best
  ) {
    let nowhere: [UnitReference] = withSlips ? [.none] : []
    for province in parts(.province, endingAt: end, of: text, below: nowhere) + [absent(end)] {
      let hasProvince = !province.candidates.isEmpty
      let provinces = hasProvince ? province.candidates : framedProvinces
      let provinceCost = hasProvince ? cost(province) : Cost.noProvince
      let parents = withSlips ? provinces.map(\.unit) : []
      for district in districtParts(endingAt: province.start, of: text, below: parents) {
        let hasDistrict = !district.candidates.isEmpty
        let districts = judgement.narrowed(hasDistrict ? district.candidates : framedDistricts, by: provinces)
        let levels = Levels(
          districts: districts, provinces: provinces, areBothWritten: hasProvince && hasDistrict,
          cost: provinceCost + (hasDistrict ? districtCost(district, text) : Cost.noDistrict + district.cost))
        consider(text, endingAt: district.start, levels, withSlips: withSlips, into: &best)
      }
    }
  }

  /// A reading of the levels above the commune.
  private struct Levels {
    var districts: [UnitCandidate]
    var provinces: [UnitCandidate]
    /// Both stand in the address itself.
    var areBothWritten: Bool
    var cost: Int

    /// Where the commune must lie, as far as it is written.
    var parents: [UnitCandidate] { districts.isEmpty ? provinces : districts }
  }

  // MARK: Levels

  private func consider(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: Levels, withSlips: Bool, into best: inout Best
  ) {
    let parents = withSlips ? levels.parents.map(\.unit) : []
    for commune in parts(.commune, endingAt: end, of: text, below: parents) {
      // In the middle of a part a name counts only where the levels above vouch for it; so does a bare name alone.
      if levels.parents.isEmpty, !commune.hasPrefix { continue }
      let found = judgement.bestCandidates(
        commune.candidates, districts: levels.districts, provinces: levels.provinces)
      if !commune.isBounded, found.penalty >= PlacePenalty.districtContradicts { continue }
      let cost =
        levels.cost + self.cost(commune) + found.penalty + leftoverCost(text, before: commune)
        + ignoredCost(text, before: commune.start)
      guard cost <= best.cost else { continue }
      let place = judgement.settle(
        found, districts: levels.districts, provinces: levels.provinces, hasCommuneText: true)
      let isBounded = text.words[commune.start].breakBefore == .hard
      let standsAlone = isBounded && (commune.hasPrefix || levels.areBothWritten)
      best.take(place, cost: cost, tailStart: standsAlone ? commune.start : nil)
    }
    considerNone(text, endingAt: end, levels, into: &best)
  }

  /// The reading without a commune.
  private func considerNone(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: Levels, into best: inout Best
  ) {
    let isIsland = judgement.island(among: levels.districts) != nil
    var cost = levels.cost + (isIsland ? Cost.leftover : Cost.noCommune)
    // Levels that contradict each other speak against a reading even without a commune.
    if let first = levels.districts.first {
      cost += judgement.provincePenalty(of: first.unit, levels.provinces)
    }
    cost += levels.parents.map(\.penalty).min() ?? 0
    guard cost <= best.cost else { return }
    let place = judgement.settle(
      ([], 0), districts: levels.districts, provinces: levels.provinces,
      hasCommuneText: hasCommunePrefix(text, before: end))
    best.take(place, cost: cost, tailStart: nil)
  }

  /// What stands right before an unprefixed commune, in the same part, should be a hamlet or a number.
  private func leftoverCost(_ text: borrowing UnitText, before commune: Part) -> Int {
    if commune.hasPrefix || text.words[commune.start].breakBefore == .hard { return 0 }
    var start = commune.start - 1
    while start > 0, text.words[start].breakBefore == .none { start -= 1 }
    return text.words[start].isNumber || text.words[start].isHamletWord ? 0 : Cost.leftover
  }

  /// Parts further left that begin with the word of a commune or a district.
  private func ignoredCost(_ text: borrowing UnitText, before end: Int) -> Int {
    var cost = 0
    for index in 0..<end where text.words[index].breakBefore == .hard && !text.isSingleLetter(index) {
      let prefix = text.words[index].prefixes[0]
      if prefix.words > 0, prefix.type != .thanhPho, index + prefix.words < end { cost += Cost.ignoredPrefix }
    }
    return cost
  }

  private func districtParts(
    endingAt end: Int, of text: borrowing UnitText, below provinces: [UnitReference]
  ) -> [Part] {
    var found = parts(.district, endingAt: end, of: text, below: provinces)
    found.append(absent(end))
    // A district that no list knows: the part is passed over, so that the commune before it is still seen.
    if end > 0 {
      var start = end - 1
      while start > 0, text.words[start].breakBefore != .hard { start -= 1 }
      if start > 0 {
        var skipped = absent(start)
        skipped.cost = Cost.skippedPart
        found.append(skipped)
      }
    }
    return found
  }

  private func absent(_ end: Int) -> Part {
    Part(start: end, candidates: [], hasPrefix: false, isBounded: true)
  }

  private func cost(_ part: Part) -> Int { part.cost + (part.isBounded ? 0 : Cost.unbounded) }

  private func districtCost(_ part: Part, _ text: borrowing UnitText) -> Int {
    if part.hasPrefix || text.words[part.start].breakBefore == .hard { return part.cost }
    return part.cost + (part.isBounded ? Cost.looseDistrict : Cost.unbounded)
  }

  // MARK: Parts

  /// Every run of words ending at `end` that names a unit; the whole part, misspelt, where none does.
  private func parts(
    _ level: UnitLevel, endingAt end: Int, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> [Part] {
    var found: [Part] = []
    var start = end
    while start > 0, end - start < Self.longestName {
      start -= 1
      append(level, start..<end, of: text, to: &found)
      if text.words[start].breakBefore == .hard { break }
    }
    if found.isEmpty, end > 0, !parents.isEmpty {
      var start = end - 1
      while start > 0, text.words[start].breakBefore != .hard, end - start <= Self.longestName { start -= 1 }
      var candidates: [UnitCandidate] = []
      for parent in parents {
        judgement.finder.appendMisspelt(level, named: start..<end, of: text, below: parent, to: &candidates)
      }
      if !candidates.isEmpty {
        found.append(Part(start: start, candidates: candidates, hasPrefix: false, isBounded: true))
      }
    }
    return found
  }

  private func append(
    _ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText, to found: inout [Part]
  ) {
    for length in [2, 1] where range.lowerBound >= length && text.words[range.lowerBound].breakBefore != .hard
    {
      let start = range.lowerBound - length
      let prefixes = text.words[start].prefixes
      for index in 0..<2 where prefixes[index].words == length && prefixes[index].allows(level) {
        if length == 2, text.words[start + 1].breakBefore == .hard { continue }
        var candidates: [UnitCandidate] = []
        judgement.finder.append(level, named: range, of: text, type: prefixes[index].type, to: &candidates)
        if !candidates.isEmpty {
          found.append(
            Part(
              start: startOfRepeated(length, at: start, of: text), candidates: candidates, hasPrefix: true,
              isBounded: true))
        }
      }
    }
    // A number alone names no ward, and the name of a hamlet no commune.
    if range.count == 1, text.words[range.lowerBound].isNumber { return }
    let isBounded = text.words[range.lowerBound].breakBefore != .none
    if !isBounded, text.words[range.lowerBound - 1].isHamletWord { return }
    if isOfOtherLevel(text, range.lowerBound, level) { return }
    var candidates: [UnitCandidate] = []
    judgement.finder.append(level, named: range, of: text, type: .unknown, to: &candidates)
    if !candidates.isEmpty {
      found.append(
        Part(start: range.lowerBound, candidates: candidates, hasPrefix: false, isBounded: isBounded))
    }
  }

  /// `Phường Phường 5`, as programs write that put the type in front of every name: where the first of them begins.
  private func startOfRepeated(_ length: Int, at start: Int, of text: borrowing UnitText) -> Int {
    // Without a comma before both, the first may end another name: Hà Tĩnh, of "Ha Tinh Tinh Ha Tinh".
    guard start >= length, text.words[start].breakBefore != .hard,
      start == length || text.words[start - length].breakBefore == .hard
    else { return start }
    for offset in 0..<length
    where text.words[start - length + offset].packed != text.words[start + offset].packed {
      return start
    }
    return start - length
  }

  /// Whether the word before a name says that it is a unit of another level: "huyện Thạch Hà" is no commune.
  private func isOfOtherLevel(_ text: borrowing UnitText, _ index: Int, _ level: UnitLevel) -> Bool {
    for length in [2, 1] where index >= length && text.words[index].breakBefore != .hard {
      let prefixes = text.words[index - length].prefixes
      for position in 0..<2 where prefixes[position].words == length {
        if text.isSingleLetter(index - 1), text.words[index].breakBefore == .none { continue }
        return !prefixes[position].allows(level)
      }
    }
    return false
  }

  /// Whether a part before `end` begins with the word for a commune: then a commune was written.
  private func hasCommunePrefix(_ text: borrowing UnitText, before end: Int) -> Bool {
    for index in 0..<end where text.words[index].breakBefore == .hard {
      let prefix = text.words[index].prefixes[0]
      if prefix.words > 0, prefix.allows(.commune) { return true }
    }
    return false
  }

  private func endWithoutCountry(_ text: borrowing UnitText) -> Int {
    let count = text.count
    if count > 2, text.word(count - 1, is: "nam"), text.word(count - 2, is: "viet") { return count - 2 }
    if count > 1, text.word(count - 1, is: "vn") || text.word(count - 1, is: "vietnam") { return count - 1 }
    return count
  }
}

/// The reading that least speaks against so far.
private struct Best {
  private(set) var cost = Int.max
  private var place = ResolvedPlace()
  private var tailStart: Int?
  private var isTied = false

  /// - Parameter tailStart: The word from which on the text would be read alike whatever stood before it.
  mutating func take(_ next: ResolvedPlace, cost: Int, tailStart: Int?) {
    if cost == self.cost {
      // Two readings as good as each other that mean two places decide nothing.
      isTied = isTied || next.place != place.place
      return
    }
    (self.cost, place, self.tailStart, isTied) = (cost, next, tailStart, false)
  }

  func result(_ text: borrowing UnitText, _ judgement: PlaceJudgement) -> AddressReading.Result {
    var place = place
    if isTied, place.place.isKnown {
      place.place = Place(newestProvince: place.place.newestProvince)
      place.status = .ambiguous
      place.findings = CellFindings(.unitAmbiguous)
    }
    return AddressReading.Result(place: place, tailStart: tailStart.map { Int(text.words[$0].sourceStart) })
  }
}
