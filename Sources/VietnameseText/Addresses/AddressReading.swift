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
    /// A slip, while the very name written is that of another commune of the province.
    var isContested = false
  }

  struct Result {
    var place: ResolvedPlace
    /// Byte offset from which on the text alone gives this result, if there is one.
    var tailStart: Int?
    /// Byte offset of the commune that was found, its word included; nil where none was, or the words are not the text's.
    var communeStart: Int?
  }

  /// What speaks against a reading besides the spelling of its units, in the points of `PlacePenalty`.
  private enum Cost {
    static let noProvince = 8
    /// A district without its word behind a hyphen may be the end of a commune's name ("Xuân Trường - Đà Lạt").
    static let looseDistrict = 7
    static let noDistrict = 10
    /// The row's district is not taken: of two readings that are alike the one within it is meant.
    static let leftDistrict = 1
    static let unbounded = 12
    /// Words right before a commune that nothing tells apart from its name.
    static let leftover = 15
    /// The same behind a hamlet or a number, a point for each.
    static let longestRest = 3
    static let skippedPart = 50
    static let noCommune = 250
    /// A former district's name read as a commune's, behind a bare name that may be that of its commune: where province
    /// and district stand on one list, no reading at all is nearer.
    static let districtAsCommune = 300
    /// The same where only today's province has the district: then there are two levels as likely as three.
    static let districtAsCommuneOfToday = 200
    /// A part that calls itself a commune or a district and is passed over.
    static let ignoredPrefix = 300
    /// A part that calls itself a commune, before a commune of today: what its place was called before.
    static let ignoredFormerCommune = 35
    /// The end of a name that reads like the word before one: Xá of Liêu Xá.
    static let doubtfulPrefix = 25
    /// A commune's name over a hyphen: "Nam - Cam Ranh".
    static let brokenName = 40
  }

  /// The most words of a unit's name.
  private static let longestName = 7

  private let judgement: PlaceJudgement
  private let framedDistricts: [UnitCandidate]
  private let framedProvinces: [UnitCandidate]
  /// Whether a district that is known is passed over where the commune lies in none of that name.
  var passesOverDistricts = false
  /// Whether the districts are those of another place in the same row: an address that names a province need not lie in them.
  private var mayLeaveDistricts = false

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
    mayLeaveDistricts = true
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
    let written = parts(.province, endingAt: end, of: text, below: nowhere)
    for province in written + [absent(end)] + unreadableProvince(endingAt: end, of: text) {
      let hasProvince = !province.candidates.isEmpty
      let provinces = hasProvince ? province.candidates : framedProvinces
      let provinceCost = hasProvince ? cost(province) : Cost.noProvince + province.cost
      let parents = withSlips ? provinces.map(\.unit) : []
      for district in districtParts(endingAt: province.start, of: text, provinces, below: parents) {
        let hasDistrict = !district.candidates.isEmpty
        // Only a district settles what an unreadable province leaves open.
        if province.cost >= Cost.skippedPart, !hasDistrict { continue }
        let mayLeave = mayLeaveDistricts && hasProvince && !hasDistrict
        let districts =
          mayLeave
          ? judgement.fitting(framedDistricts, in: provinces)
          : judgement.narrowed(hasDistrict ? district.candidates : framedDistricts, by: provinces)
        let isBare = hasDistrict && !district.hasPrefix
        let isUnread = district.cost >= Cost.skippedPart && !hasDistrict && !passesOverDistricts
        var levels = Levels(
          districts: districts, provinces: provinces, isProvinceWritten: hasProvince,
          isDistrictWritten: hasDistrict,
          cost: provinceCost + (hasDistrict ? districtCost(district, text) : Cost.noDistrict + district.cost),
          districtMayBeProvince: hasDistrict && !hasProvince
            && names(.province, district.start..<end, of: text),
          bareDistrict: isBare ? district.start..<province.start : nil,
          unreadDistrict: isUnread ? district.start..<province.start : nil)
        consider(text, endingAt: district.start, levels, withSlips: withSlips, into: &best)
        guard mayLeave, !districts.isEmpty else { continue }
        (levels.districts, levels.leavesDistrict) = ([], true)
        levels.cost += Cost.leftDistrict
        consider(text, endingAt: district.start, levels, withSlips: withSlips, into: &best)
      }
    }
  }

  /// A reading of the levels above the commune.
  private struct Levels {
    var districts: [UnitCandidate]
    var provinces: [UnitCandidate]
    /// They stand in the address itself.
    var isProvinceWritten: Bool
    var isDistrictWritten: Bool
    var cost: Int
    /// What is read as the district is the name of a province too, and none stands behind it.
    var districtMayBeProvince: Bool
    /// What is read as the district, where it stands without its word.
    var bareDistrict: Range<Int>?
    /// Where the district should stand, a part is passed over that no list knows.
    var unreadDistrict: Range<Int>?
    /// The district of the row lies in the province that is written, and is not taken for that of the address.
    var leavesDistrict = false

    var areBothWritten: Bool { isProvinceWritten && isDistrictWritten }
    /// The first letters of a province and nothing else.
    var hasOnlyInitials: Bool {
      districts.isEmpty && !provinces.isEmpty && provinces.allSatisfy(\.isInitials)
    }
    /// Where the commune must lie, as far as it is written.
    var parents: [UnitCandidate] { districts.isEmpty ? provinces : districts }
  }

  // MARK: Levels

  private func consider(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: Levels, withSlips: Bool, into best: inout Best
  ) {
    for commune in communeParts(text, endingAt: end, levels, withSlips: withSlips) {
      // In the middle of a part a name counts only where the levels above vouch for it; so does a bare name alone.
      if levels.parents.isEmpty, !commune.hasPrefix { continue }
      // "P5, ĐL": of a province in first letters, ward 5 may be that of a city in the same letters.
      if levels.hasOnlyInitials, text.words[end - 1].isNumber { continue }
      // "12 Nguyễn Du, Hà Tĩnh" in the row of a village is a street of it, and no ward of the town.
      if levels.leavesDistrict, !commune.hasPrefix,
        text.words[commune.start].breakBefore != .hard
          || withSlips && !callsItselfCommune(text, commune.start)
      {
        continue
      }
      var found = judgement.bestCandidates(
        commune.candidates, districts: levels.districts, provinces: levels.provinces)
      if levels.hasOnlyInitials { found.units = judgement.units(commune.candidates, in: levels.provinces) }
      if !commune.isBounded, found.penalty >= PlacePenalty.districtContradicts { continue }
      let cost =
        levels.cost + self.cost(commune) + found.penalty + leftoverCost(text, before: commune)
        + ignoredCost(text, before: commune, ofToday: isOfToday(found.units, levels))
        + districtCost(of: commune, endingAt: end, text, levels)
      guard cost <= best.cost else { continue }
      var place = judgement.settle(
        found, districts: levels.districts, provinces: levels.provinces, hasCommuneText: true)
      if place.place.isKnown, isOpen(commune, of: place.place, endingAt: end, text, levels) {
        place.leaveOpen()
      }
      let isBounded = text.words[commune.start].breakBefore == .hard
      // Where nothing behind it is read, the address may be written the other way round.
      let isLast = levels.parents.isEmpty && levels.unreadDistrict != nil
      let standsAlone = isBounded && !isLast && (commune.hasPrefix || levels.areBothWritten)
      best.take(
        place, cost: cost, tailStart: standsAlone ? commune.start : nil, communeStart: commune.start)
    }
    considerNone(text, endingAt: end, levels, into: &best)
  }

  /// Whether a commune that was found may be another one for all that is written.
  private func isOpen(
    _ commune: Part, of place: Place, endingAt end: Int, _ text: borrowing UnitText, _ levels: Levels
  ) -> Bool {
    let today = judgement.finder.catalogue.unit(.commune, code: Int(place.newestCommune), on: .july2025)
    if commune.isContested
      || judgement.isOtherName(
        place, of: commune.candidates, districts: levels.districts, in: levels.provinces)
    {
      return true
    }
    // Without its district a name must be the only one of the province.
    if let unread = levels.unreadDistrict, !judgement.isOnePlace(commune.candidates, in: levels.provinces) {
      // "Phường 8, Tân Hạnh, Vĩnh Long": what stands there is the commune of today.
      var named: [UnitCandidate] = []
      judgement.finder.append(.commune, named: unread, of: text, type: .unknown, to: &named)
      return !named.contains { $0.unit == today }
    }
    // "12 Lê Lợi, Thọ Xuân, Thanh Hóa": a house in a street of the commune Thọ Xuân, or in the commune Lê Lợi. And of
    // "Thôn Đông Gào, Pleiku, Gia Lai" the last word may be the hamlet's.
    guard let district = levels.bareDistrict, !commune.hasPrefix, !commune.isBounded,
      let bare = BareName(text, before: end), !bare.starts.contains(commune.start),
      text.words[commune.start - 1].isNumber ? bare.isHouse : end - commune.start == 1
    else { return false }
    var named: [UnitCandidate] = []
    judgement.finder.append(.commune, named: district, of: text, type: .unknown, to: &named)
    return !judgement.units(named, in: levels.provinces).isEmpty
  }

  /// Whether communes are of the newest list and stand below a province alone, as is written since there are no districts.
  private func isOfToday(_ communes: [UnitReference], _ levels: Levels) -> Bool {
    let catalogue = judgement.finder.catalogue
    return levels.isProvinceWritten && !levels.isDistrictWritten && levels.unreadDistrict == nil
      && !communes.isEmpty && communes.allSatisfy { catalogue[$0].list == .july2025 }
  }

  /// The runs of words that may name the commune; misspelt too where none of them lies in the levels above.
  private func communeParts(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: Levels, withSlips: Bool
  ) -> [Part] {
    var found = parts(.commune, endingAt: end, of: text, below: [])
    guard withSlips, end > 0 else { return found }
    let fits = found.contains {
      judgement.bestCandidates($0.candidates, districts: levels.districts, provinces: levels.provinces)
        .penalty
        < PlacePenalty.districtContradicts
    }
    if fits { return found }
    let parents = levels.parents.map(\.unit)
    var misspelt = misspeltPart(.commune, endingAt: end, of: text, below: parents)
    // Tây Ninh is the province or its city, and no slip of Tân Ninh.
    if let part = misspelt, !levels.isDistrictWritten,
      names(.district, part.start..<end, of: text) || names(.province, part.start..<end, of: text)
    {
      misspelt = nil
    }
    // "Thôn 3 Ming Lãng, Vũ Thư": the name is the end of its part.
    if misspelt == nil, levels.isDistrictWritten, let bare = BareName(text, before: end) {
      for start in bare.starts where misspelt == nil {
        misspelt = misspeltPart(.commune, start..<end, of: text, below: parents)
      }
    }
    if var misspelt {
      let elsewhere = found.filter { $0.start == misspelt.start }.flatMap(\.candidates)
      let provinces =
        levels.provinces.isEmpty
        ? levels.districts.map { UnitCandidate(unit: judgement.province(of: $0.unit), penalty: 0) }
        : levels.provinces
      misspelt.isContested = !judgement.units(elsewhere, in: provinces).isEmpty
      found.append(misspelt)
    }
    return found
  }

  /// What speaks against reading the name of a former district as a commune's: a bare name stands before it, which is
  /// where the commune of that district is written. Hamlets, streets and house numbers are no bare names.
  private func districtCost(
    of commune: Part, endingAt end: Int, _ text: borrowing UnitText, _ levels: Levels
  ) -> Int {
    guard !commune.hasPrefix, !levels.isDistrictWritten || levels.districtMayBeProvince else { return 0 }
    // Trà My may be the end of Bắc Trà My.
    var start = commune.start
    while true {
      let cost = districtCost(ofNameAt: start, endingAt: end, text, levels)
      if cost > 0 || start == 0 || text.words[start].breakBefore == .hard { return cost }
      start -= 1
    }
  }

  private func districtCost(
    ofNameAt start: Int, endingAt end: Int, _ text: borrowing UnitText, _ levels: Levels
  ) -> Int {
    guard let bare = BareName(text, before: start) else { return 0 }
    var named: [UnitCandidate] = []
    judgement.finder.append(.district, named: start..<end, of: text, type: .unknown, to: &named)
    // Of "Chi Lăng, Lạng Sơn" without a province, Lạng Sơn is the province that Chi Lăng has to lie in.
    let provinces =
      levels.districtMayBeProvince
      ? levels.districts.map { UnitCandidate(unit: judgement.province(of: $0.unit), penalty: 0) }
      : levels.provinces
    guard
      named.contains(where: {
        judgement.provincePenalty(of: $0.unit, provinces) < PlacePenalty.provinceContradicts
      })
    else { return 0 }
    if !bare.isPlace {
      var isCommune = false
      for district in named where !isCommune {
        isCommune =
          endsWithCommune(bare, before: start, below: district.unit, text)
          || bare.starts.contains { isMisspeltCommune($0..<start, below: district.unit, text) }
      }
      if !isCommune { return 0 }
    }
    let isOfToday =
      !provinces.isEmpty
      && !named.contains { district in
        provinces.contains { $0.unit == judgement.province(of: district.unit) }
      }
    return isOfToday ? Cost.districtAsCommuneOfToday : Cost.districtAsCommune
  }

  /// Whether the last words of a hamlet, a street or a house are the name of a commune: "Xóm 5 Việt Dân".
  private func endsWithCommune(
    _ bare: BareName, before end: Int, below district: UnitReference, _ text: borrowing UnitText
  ) -> Bool {
    let catalogue = judgement.finder.catalogue
    for first in bare.start..<end {
      let isWhole = bare.starts.contains(first)
      // Of "Thôn Đông Sơn" nothing tells that Đông Sơn is more than the hamlet.
      if !isWhole, text.words[first - 1].isHamletWord { continue }
      let isCalledSo = !isWhole && callsItselfCommune(text, first - 1)
      if end - first == 1, text.words[first].isNumber, !isCalledSo { continue }
      var named: [UnitCandidate] = []
      judgement.finder.append(.commune, named: first..<end, of: text, type: .unknown, to: &named)
      if named.contains(where: { catalogue[$0.unit].parent == district }) { return true }
    }
    return false
  }

  /// Whether a run that begins with the word for a hamlet is rather a commune's name with a slip further on: "Liên Hàà".
  private func isMisspeltCommune(
    _ range: Range<Int>, below district: UnitReference, _ text: borrowing UnitText
  ) -> Bool {
    guard let part = misspeltPart(.commune, range, of: text, below: [district]) else { return false }
    if !text.words[range.lowerBound].isHamletWord { return true }
    let catalogue = judgement.finder.catalogue
    let first = text.markedKey(range.lowerBound..<(range.lowerBound + 1))
    return part.candidates.contains { candidate in
      var name = UnitText()
      name.read(Array(catalogue.name(candidate.unit).utf8).span)
      return name.count > 1 && name.markedKey(0..<1) == first
    }
  }

  /// The reading without a commune.
  private func considerNone(
    _ text: borrowing UnitText, endingAt end: Int, _ levels: Levels, into best: inout Best
  ) {
    let isIsland = judgement.island(among: levels.districts) != nil
    var cost = levels.cost + (isIsland ? Cost.leftover : Cost.noCommune)
    // Levels that contradict each other speak against a reading even without a commune.
    if let first = levels.districts.first {
      let penalty = judgement.provincePenalty(of: first.unit, levels.provinces)
      // First letters that fit are as good as the name.
      let fits = penalty < PlacePenalty.provinceContradicts && levels.provinces.allSatisfy(\.isInitials)
      cost += fits ? 0 : penalty
    }
    cost += levels.parents.map(\.penalty).min() ?? 0
    guard cost <= best.cost else { return }
    let place = judgement.settle(
      ([], 0), districts: levels.districts, provinces: levels.provinces,
      hasCommuneText: hasCommunePrefix(text, before: end)
        || levels.isDistrictWritten && BareName(text, before: end)?.isPlace == true)
    best.take(place, cost: cost, tailStart: nil, communeStart: nil)
  }

  /// What stands right before an unprefixed commune, in the same part, should be a hamlet or a number.
  private func leftoverCost(_ text: borrowing UnitText, before commune: Part) -> Int {
    if commune.hasPrefix || text.words[commune.start].breakBefore == .hard { return 0 }
    var start = commune.start - 1
    while start > 0, text.words[start].breakBefore == .none { start -= 1 }
    guard text.words[start].isNumber || text.words[start].isHamletWord else { return Cost.leftover }
    // The longest name behind the number: Dư Hàng Kênh, not Hàng Kênh.
    return min((start..<commune.start).filter { !text.words[$0].isNumber }.count, Cost.longestRest)
  }

  /// Parts further left that begin with the word of a commune or a district.
  private func ignoredCost(_ text: borrowing UnitText, before commune: Part, ofToday isOfToday: Bool) -> Int {
    var cost = 0
    let end = commune.start
    for index in 0..<end where text.words[index].breakBefore == .hard && !text.isSingleLetter(index) {
      let prefix = text.words[index].prefixes[0]
      guard prefix.words > 0, prefix.type != .thanhPho, index + prefix.words < end else { continue }
      // Quan Sơn is no quận.
      if !text.bearsOwnMarks(index), !text.words[index + prefix.words].isNumber { continue }
      let isFormer = isOfToday && commune.hasPrefix && prefix.allows(.commune)
      cost += isFormer ? Cost.ignoredFormerCommune : Cost.ignoredPrefix
    }
    return cost
  }

  private func districtParts(
    endingAt end: Int, of text: borrowing UnitText, _ provinces: [UnitCandidate],
    below parents: [UnitReference]
  ) -> [Part] {
    let named = parts(.district, endingAt: end, of: text, below: parents)
    var found = named + [absent(end)]
    // A district that no list knows: the part is passed over, so that the commune before it is still seen.
    if end > 0 {
      var start = end - 1
      while start > 0, text.words[start].breakBefore != .hard { start -= 1 }
      // One that is known is no such part: a commune of another district would contradict it.
      let isKnown = named.contains { part in
        part.start == start
          && part.candidates.contains {
            $0.penalty < PlacePenalty.otherMarks
              && judgement.provincePenalty(of: $0.unit, provinces) < PlacePenalty.provinceContradicts
          }
      }
      if start > 0, !isKnown || passesOverDistricts {
        var skipped = absent(start)
        // One that calls itself a commune is no district.
        let isCommune = !passesOverDistricts && callsItselfCommune(text, start)
        skipped.cost = Cost.skippedPart + (isCommune ? Cost.ignoredPrefix : 0)
        found.append(skipped)
      }
    }
    return found
  }

  private func callsItselfCommune(_ text: borrowing UnitText, _ start: Int) -> Bool {
    let prefix = text.words[start].prefixes[0]
    return prefix.words > 0 && prefix.allows(.commune) && prefix.type != .unknown
      && (text.isSingleLetter(start)
        ? start + 1 < text.count && text.words[start + 1].isNumber : text.bearsOwnMarks(start))
  }

  /// The last part, where it is the name of no unit: passed over, so that the levels before it are still seen.
  private func unreadableProvince(endingAt end: Int, of text: borrowing UnitText) -> [Part] {
    let boundary: UnitText.Break = text.hasParts ? .hard : .soft
    var start = end - 1
    while start > 0, text.words[start].breakBefore.rawValue < boundary.rawValue { start -= 1 }
    guard start > 0,
      text.words[start].prefixes[0].words == 0 || text.words[start].prefixes[0].allows(.province)
    else { return [] }
    for level in UnitLevel.allCases where names(level, start..<end, of: text) { return [] }
    var skipped = absent(start)
    skipped.cost = Cost.skippedPart
    return [skipped]
  }

  /// Whether a run of words is the name of a unit, besides first letters.
  private func names(_ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText) -> Bool {
    var named: [UnitCandidate] = []
    judgement.finder.append(level, named: range, of: text, type: .unknown, to: &named)
    return named.contains { !$0.isInitials }
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
    if found.isEmpty, end > 0, let misspelt = misspeltPart(level, endingAt: end, of: text, below: parents) {
      found.append(misspelt)
    }
    return found
  }

  /// The whole part that ends at `end`, where it is a misspelt name.
  private func misspeltPart(
    _ level: UnitLevel, endingAt end: Int, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> Part? {
    var start = end - 1
    while start > 0, text.words[start].breakBefore != .hard, end - start <= Self.longestName { start -= 1 }
    return misspeltPart(level, start..<end, of: text, below: parents)
  }

  private func misspeltPart(
    _ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> Part? {
    // "(Thành phố)" is no slip of Thạnh Phú.
    let prefix = UnitPrefix.longest(text, at: range.lowerBound)
    if prefix.words == range.count { return nil }
    var candidates: [UnitCandidate] = []
    for parent in parents {
      judgement.finder.appendMisspelt(level, named: range, of: text, below: parent, to: &candidates)
    }
    if candidates.isEmpty { return nil }
    return Part(start: range.lowerBound, candidates: candidates, hasPrefix: false, isBounded: true)
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
        if length == 1, level == .commune, isEndOfTownWord(text, start) { continue }
        var candidates: [UnitCandidate] = []
        judgement.finder.append(level, named: range, of: text, type: prefixes[index].type, to: &candidates)
        if !candidates.isEmpty {
          found.append(
            Part(
              start: startOfRepeated(length, at: start, of: text), candidates: candidates, hasPrefix: true,
              isBounded: true,
              cost: (text.words[start].isDoubtfulPrefix ? Cost.doubtfulPrefix : 0)
                + brokenCost(level, range, candidates, text)))
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
    if !isBounded { candidates.removeAll { $0.isInitials } }
    if !candidates.isEmpty {
      found.append(
        Part(
          start: range.lowerBound, candidates: candidates, hasPrefix: false, isBounded: isBounded,
          cost: brokenCost(level, range, candidates, text)))
    }
  }

  /// What speaks against reading over a hyphen that the name itself has not: "Nam - Cam Ranh".
  private func brokenCost(
    _ level: UnitLevel, _ range: Range<Int>, _ candidates: [UnitCandidate], _ text: borrowing UnitText
  ) -> Int {
    guard level == .commune, range.dropFirst().contains(where: { text.words[$0].breakBefore == .soft }) else {
      return 0
    }
    let catalogue = judgement.finder.catalogue
    return candidates.contains { catalogue.name($0.unit).utf8.contains(UInt8(ascii: "-")) }
      ? 0 : Cost.brokenName
  }

  /// The second word of "thị xã", which says that a district follows.
  private func isEndOfTownWord(_ text: borrowing UnitText, _ index: Int) -> Bool {
    guard index > 0, text.words[index].breakBefore != .hard, text.word(index, is: "xa") else { return false }
    return text.words[index - 1].prefixes[0].type == .thiXa && text.words[index - 1].prefixes[0].words == 2
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
        if text.words[index - length].isDoubtfulPrefix { continue }
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
  private var communeStart: Int?
  private var isTied = false

  /// - Parameters:
  ///   - tailStart: The word from which on the text would be read alike whatever stood before it.
  ///   - communeStart: The first word of the commune.
  mutating func take(_ next: ResolvedPlace, cost: Int, tailStart: Int?, communeStart: Int?) {
    if cost == self.cost {
      // Two readings as good as each other that mean two places decide nothing.
      isTied = isTied || next.place != place.place
      return
    }
    (self.cost, place, self.tailStart, isTied) = (cost, next, tailStart, false)
    self.communeStart = communeStart
  }

  func result(_ text: borrowing UnitText, _ judgement: PlaceJudgement) -> AddressReading.Result {
    var place = place
    if isTied, place.place.isKnown { place.leaveOpen() }
    func offset(_ word: Int?) -> Int? { word.map { Int(text.words[$0].sourceStart) } }
    return AddressReading.Result(
      place: place, tailStart: offset(tailStart),
      communeStart: place.place.isKnown ? offset(communeStart) : nil)
  }
}
