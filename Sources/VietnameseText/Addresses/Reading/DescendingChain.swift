import ByteText
import ResidentModel

/// The units that an address begins with where it is written from large to small: the first two or three of "Tỉnh Hà Tĩnh,
/// huyện Thạch Hà, xã Thạch Kênh, thôn 5", whatever stands between them.
///
/// Each lies in the one before it, so that names of two provinces make no chain.
struct DescendingChain {
  /// The words that one level takes.
  struct Link {
    var words: Range<Int>
    var candidates: [UnitCandidate]
    /// The word for the level stands before the name, and is that of the unit.
    var isCalledSo: Bool
    var cost: Int
  }

  private(set) var province: Link?
  private(set) var district: Link?
  private(set) var commune: Link?
  private var cost = Int.max

  /// The most words of a unit's name.
  private static let longestName = 7
  /// What speaks against a chain that ends above the commune: more than any spelling of one.
  private static let noCommune = 200

  /// - Returns: nil where the text begins with no province and no district that calls itself one, or is no more than that.
  init?(_ text: borrowing UnitText, by judgement: PlaceJudgement) {
    let start = text.startBehindCountry
    guard start < text.count else { return nil }
    for province in Self.links(.province, from: start, text, judgement) {
      var chain = Self.none
      (chain.province, chain.cost) = (province, province.cost)
      take(chain.endingWithCommune(text, judgement))
      for district in Self.links(.district, from: province.words.upperBound, text, judgement) {
        guard let below = chain.followed(by: district, judgement) else { continue }
        take(below.endingWithCommune(text, judgement))
      }
    }
    for district in Self.links(.district, from: start, text, judgement) where district.isCalledSo {
      var chain = Self.none
      (chain.district, chain.cost) = (district, district.cost + AddressCost.noProvince)
      take(chain.endingWithCommune(text, judgement))
    }
    guard cost < .max, end < text.count || commune != nil else { return nil }
  }

  private init() {}
  private static let none = DescendingChain()

  private mutating func take(_ other: DescendingChain) {
    if other.cost < cost || other.cost == cost && other.end > end { self = other }
  }

  /// Behind the last word of the chain.
  private var end: Int { (commune ?? district ?? province)?.words.upperBound ?? 0 }

  private var provinces: [UnitCandidate] { province?.candidates ?? [] }
  private var districts: [UnitCandidate] { district?.candidates ?? [] }

  /// Whether the levels can hardly be anything else: a hamlet may be called as a province is, without a word before it.
  var isPlain: Bool { isCalledSo || province != nil && district != nil }

  /// Whether its first level calls itself what it is.
  var isCalledSo: Bool { (province ?? district)?.isCalledSo ?? false }

  /// Whether a place lies in the units of the chain above the commune, as far as the newest list tells.
  func mayHold(_ place: ResolvedPlace, _ judgement: PlaceJudgement) -> Bool {
    let above = provinces.isEmpty ? judgement.provinces(of: districts) : provinces
    let catalogue = judgement.finder.catalogue
    return above.contains { catalogue.newestProvince(of: $0.unit) == place.place.newestProvince }
  }

  /// Whether a commune that was found without a word of its province and district stands beside a part that calls itself a
  /// province or a district, and is none that it lies in.
  static func namesOtherUnit(
    than found: AddressReading.Result, _ text: borrowing UnitText, _ judgement: PlaceJudgement
  ) -> Bool {
    guard found.place.place.isKnown, !found.isProvinceWritten, !found.isDistrictWritten else { return false }
    let catalogue = judgement.finder.catalogue
    for index in text.words.indices
    where text.words[index].breakBefore != .none && text.words[index].prefixes[0].words > 0
      && text.bearsOwnMarks(index)
    {
      for level in [UnitLevel.province, .district] where text.words[index].prefixes[0].allows(level) {
        let named = links(level, from: index, text, judgement).filter(\.isCalledSo).flatMap(\.candidates)
        let mayHold = named.contains {
          catalogue.newestProvince(of: judgement.province(of: $0.unit)) == found.place.place.newestProvince
        }
        if !named.isEmpty, !mayHold { return true }
      }
    }
    return false
  }

  // MARK: Links

  /// The chain with a district below its province; nil where none of that name lies in it.
  private func followed(by district: Link, _ judgement: PlaceJudgement) -> DescendingChain? {
    var below = self
    var own = district
    own.candidates = judgement.fitting(district.candidates, in: provinces)
    guard let penalty = own.candidates.map(\.penalty).min() else { return nil }
    own.cost += penalty
    (below.district, below.cost) = (own, cost + own.cost)
    return below
  }

  /// The chain with the commune that follows it, the nearest and the longest of those that lie in its levels.
  private func endingWithCommune(_ text: borrowing UnitText, _ judgement: PlaceJudgement) -> DescendingChain {
    var best = self
    best.cost += Self.noCommune
    let withoutDistrict = district == nil ? AddressCost.noDistrict : 0
    for link in Self.links(.commune, from: end, text, judgement) {
      let found = judgement.bestCandidates(link.candidates, districts: districts, provinces: provinces)
      guard !found.units.isEmpty, found.penalty < PlacePenalty.districtContradicts else { continue }
      var longer = self
      longer.commune = link
      longer.cost += link.cost + found.penalty + withoutDistrict
      best.take(longer)
    }
    return best
  }

  /// Every run of words from `start` on that names a unit of the level.
  private static func links(
    _ level: UnitLevel, from start: Int, _ text: borrowing UnitText, _ judgement: PlaceJudgement
  ) -> [Link] {
    var found: [Link] = []
    guard start < text.count else { return found }
    let prefixes = text.words[start].prefixes
    for index in 0..<2 where prefixes[index].words > 0 && prefixes[index].allows(level) {
      let name = start + prefixes[index].words
      append(level, start, name, prefixes[index].type, text, judgement, to: &found)
      // "Phường Phường 5": the type that a program put in front, and the one typed.
      if name + prefixes[index].words < text.count, text.words[name].packed == text.words[start].packed,
        text.words[name].prefixes[0].type == prefixes[index].type
      {
        append(
          level, start, name + prefixes[index].words, prefixes[index].type, text, judgement, to: &found)
      }
    }
    append(level, start, start, .unknown, text, judgement, to: &found)
    return found
  }

  private static func append(
    _ level: UnitLevel, _ start: Int, _ name: Int, _ type: UnitType, _ text: borrowing UnitText,
    _ judgement: PlaceJudgement, to found: inout [Link]
  ) {
    guard name < text.count else { return }
    if name > start, (start + 1...name).contains(where: { text.words[$0].breakBefore == .hard }) { return }
    var brokenAt = 0
    for end in (name + 1)...min(text.count, name + longestName) {
      if end - 1 > name, text.words[end - 1].breakBefore == .hard { return }
      if end - 1 > name, text.words[end - 1].breakBefore == .soft { brokenAt = end - 1 }
      // A number alone names no unit.
      if name == start, end == name + 1, text.words[name].isNumber { continue }
      var candidates: [UnitCandidate] = []
      judgement.finder.append(level, named: name..<end, of: text, type: type, to: &candidates)
      candidates.removeAll(where: \.isInitials)
      guard let nearest = candidates.map(\.penalty).min() else { continue }
      var cost = level == .province ? nearest : 0
      if brokenAt > 0, !candidates.contains(where: { judgement.bearsHyphen($0.unit) }) {
        cost += AddressCost.brokenName
      }
      if !mayEnd(text, before: end) { cost += AddressCost.unbounded }
      let isCalledSo = type != .unknown && nearest < PlacePenalty.otherMarks
      found.append(Link(words: start..<end, candidates: candidates, isCalledSo: isCalledSo, cost: cost))
    }
  }

  /// Whether what follows begins anew, with a sign between or a word for something.
  private static func mayEnd(_ text: borrowing UnitText, before next: Int) -> Bool {
    guard next < text.count else { return true }
    let word = text.words[next]
    return word.breakBefore != .none || word.prefixes[0].words > 0 || word.isHamletWord || word.isNumber
  }

  // MARK: From small to large

  /// The address with its levels from small to large, and what the chain leaves before them.
  ///
  /// - Parameter text: The words of the address, unchanged.
  func ascending(_ address: borrowing Span<UInt8>, _ text: borrowing UnitText) -> ByteBuffer {
    var ascending = ByteBuffer()
    let rest = end..<max(end, text.endWithoutCountry)
    let boundary: UnitText.Break =
      rest.dropFirst().contains { text.words[$0].breakBefore == .hard } ? .hard : .soft
    var last = rest.upperBound
    for start in rest.reversed()
    where start == rest.lowerBound || text.words[start].breakBefore.rawValue >= boundary.rawValue {
      Self.append(start..<last, of: address, text, to: &ascending)
      last = start
    }
    for link in [commune, district, province] {
      if let link { Self.append(link.words, of: address, text, to: &ascending) }
    }
    return ascending
  }

  /// Appends words of the address and a comma.
  private static func append(
    _ words: Range<Int>, of address: borrowing Span<UInt8>, _ text: borrowing UnitText,
    to ascending: inout ByteBuffer
  ) {
    guard let first = words.first else { return }
    let start = Int(text.words[first].sourceStart)
    var end = words.upperBound < text.count ? Int(text.words[words.upperBound].sourceStart) : address.count
    while end > start, isSign(address[end - 1]) { end -= 1 }
    ascending.append(address.extracting(start..<end))
    ascending.append(UInt8(ascii: ","))
  }

  /// What stands between the parts of an address.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: "|"), UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"),
      UInt8(ascii: "\\"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension PlaceJudgement {
  /// Whether the list's name of a unit has a hyphen in it: Phan Rang - Tháp Chàm.
  fileprivate func bearsHyphen(_ unit: UnitReference) -> Bool {
    finder.catalogue.name(unit).utf8.contains(UInt8(ascii: "-"))
  }
}

extension UnitText {
  /// The first word behind the country, where the text begins with it.
  fileprivate var startBehindCountry: Int {
    if count > 2, word(0, is: "viet"), word(1, is: "nam") { return 2 }
    return count > 1 && (word(0, is: "vn") || word(0, is: "vietnam")) ? 1 : 0
  }
}
