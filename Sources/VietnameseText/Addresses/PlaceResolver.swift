import ByteText
import ResidentModel

/// Which lists a file may be written by, and which one it is taken to be written by when both fit.
public struct UnitAcceptance: Hashable, Sendable {
  public var preferred: UnitListDate
  public var acceptsMarch2025: Bool
  public var acceptsJuly2025: Bool

  /// The newest list preferred, all accepted.
  public static let all = UnitAcceptance(preferred: .july2025)

  public init(preferred: UnitListDate, acceptsMarch2025: Bool = true, acceptsJuly2025: Bool = true) {
    self.preferred = preferred
    self.acceptsMarch2025 = acceptsMarch2025
    self.acceptsJuly2025 = acceptsJuly2025
  }

  func accepts(_ list: UnitListDate) -> Bool {
    switch list {
    case .march2025: acceptsMarch2025
    case .july2025: acceptsJuly2025
    case .unknown: true
    }
  }
}

/// Which list a row without a district is taken to be written by, where both lists have a commune of that name.
public enum ListPreference: UInt8, Hashable, Sendable {
  /// The list that the file is written by.
  case ofFile
  /// The newest one: the form was filled in when there were no districts.
  case newest
  /// Neither: the other rows of the file have districts, and nothing dates this one.
  case none
}

/// Finds the commune that columns or an address name. One per worker: it remembers what it has read.
///
/// Names are taken with and without their type, abbreviated (`P.1`, `TT Phố Châu`, `Q. 3`), without marks, with a
/// single wrong letter where only one unit of the parent is that close; codes with lost zeros. Where several units
/// fit as written, the levels around them decide; what then stays open is left ambiguous.
public struct PlaceResolver: ~Copyable, Sendable {
  let judgement: PlaceJudgement
  private let newestFirst: PlaceJudgement
  private let withoutPreference: PlaceJudgement
  private let acceptance: UnitAcceptance
  private var columns = CellMemo<ResolvedPlace>()
  private var addresses = CellMemo<ResolvedPlace>()
  private var towns = CellMemo<WrittenTown>()
  private let learnt: LearntTexts?
  var text = UnitText()
  /// The three cells of a row, one behind the other.
  private var key = ByteBuffer()

  /// - Parameter learnt: what other workers have read, and are to find; nil for one that works alone.
  public init(
    _ catalogue: UnitCatalogue = .embedded, accepting acceptance: UnitAcceptance = .all,
    sharing learnt: LearntTexts? = nil
  ) {
    self.acceptance = acceptance
    self.learnt = learnt
    func judgement(preferring list: UnitListDate) -> PlaceJudgement {
      var acceptance = acceptance
      acceptance.preferred = list
      return PlaceJudgement(UnitFinder(catalogue: catalogue, acceptance: acceptance))
    }
    self.judgement = judgement(preferring: acceptance.preferred)
    newestFirst = judgement(preferring: .july2025)
    withoutPreference = judgement(preferring: .unknown)
  }

  public var catalogue: UnitCatalogue { judgement.finder.catalogue }

  // MARK: Columns

  /// The place that separate columns name, each a name or a code; any may be empty.
  ///
  /// - Complexity: a hash of the three cells when they were seen before.
  public mutating func resolve(
    commune: borrowing Span<UInt8>, district: borrowing Span<UInt8>, province: borrowing Span<UInt8>,
    preferring preference: ListPreference = .ofFile
  ) -> ResolvedPlace {
    key.removeAll()
    key.append(commune)
    key.append(district)
    key.append(province)
    // Where one cell ends and the next begins, and the list preferred, are part of what is looked up.
    let districtEnd = commune.count + district.count
    let tag = UInt64(commune.count) << 32 | UInt64(districtEnd) << 2 | UInt64(preference.rawValue)
    if let known = columns.value(key.span, tag: tag) { return known }
    let place = settleColumns(
      commune: commune, district: district, province: province, judgement(preferring: preference))
    columns.insert(place, forContentsOf: key, tag: tag)
    return place
  }

  private func judgement(preferring preference: ListPreference) -> PlaceJudgement {
    switch preference {
    case .ofFile: judgement
    case .newest: newestFirst
    case .none: withoutPreference
    }
  }

  private mutating func settleColumns(
    commune: borrowing Span<UInt8>, district: borrowing Span<UInt8>, province: borrowing Span<UInt8>,
    _ judgement: PlaceJudgement
  ) -> ResolvedPlace {
    let (commune, district, province) = (
      commune.extracting(..<endOfUnit(commune)), district.extracting(..<endOfUnit(district)),
      province.extracting(..<endOfUnit(province))
    )
    text.readUnits(province)
    var provinces = judgement.finder.units(.province, named: text)
    func misspelt(_ level: UnitLevel, below parent: UnitReference, to found: inout [UnitCandidate]) {
      judgement.finder.appendMisspelt(level, named: 0..<text.count, of: text, below: parent, to: &found)
    }
    if provinces.isEmpty { misspelt(.province, below: .none, to: &provinces) }
    text.readUnits(district)
    var districts = judgement.finder.units(.district, named: text)
    if districts.isEmpty {
      for province in provinces { misspelt(.district, below: province.unit, to: &districts) }
    }
    districts = judgement.narrowed(districts, by: provinces)
    func settled(_ communes: [UnitCandidate], isOpen: Bool) -> ResolvedPlace {
      var place = judgement.settle(
        communes, districts: districts, provinces: provinces, hasCommuneText: text.count > 0)
      let isOther = judgement.isOtherName(
        place.place, of: communes, districts: districts, in: provinces)
      if isOpen || isOther, place.place.isKnown { place.leaveOpen() }
      return place
    }
    var scratch = ByteBuffer()
    let isDistrictUnread =
      text.count > 0 && districts.isEmpty && !saysNoAddress(district, scratch: &scratch)
    if let today = communeOfToday(commune, districts: districts, provinces: provinces, judgement) {
      let candidate = UnitCandidate(unit: today, penalty: 0)
      return judgement.settle([candidate], districts: [], provinces: provinces, hasCommuneText: true)
    }
    text.readUnits(commune)
    var communes = judgement.finder.units(.commune, named: text)
    let fits = communes.contains {
      judgement.provincePenalty(of: $0.unit, provinces) + judgement.districtPenalty(of: $0.unit, districts)
        < PlacePenalty.districtContradicts
    }
    if !fits {
      if text.hasParts {
        // The whole address stands in the commune's column.
        let address = read(
          commune, by: AddressReading(judgement, districts: districts, provinces: provinces))
        if address.place.place.isKnown { return address.place }
        text.readUnits(commune)
      } else if let place = communeAmongOthers(commune, districts: districts, provinces: provinces, judgement)
      {
        return place
      }
      if let place = island(commune, districts: districts, provinces: provinces, judgement) { return place }
      // A slip may have made the name of a place elsewhere, or of none.
      let written = communes
      for parent in districts.isEmpty ? provinces : districts {
        misspelt(.commune, below: parent.unit, to: &communes)
      }
      let isElsewhere =
        !provinces.isEmpty && !districts.isEmpty && !judgement.units(written, in: provinces).isEmpty
      if isElsewhere, communes.count > written.count {
        return settled(communes, isOpen: true)
      }
    }
    // Where nothing is known of the district, a name must be the only one of its province.
    return settled(
      communes, isOpen: isDistrictUnread && !judgement.isOnePlace(communes, in: provinces))
  }

  /// The commune A of `Xã A (Xã B cũ)`: of those called A the only one of today that one called B went into. An older commune
  /// of the province may have been called A as well.
  private mutating func communeOfToday(
    _ commune: borrowing Span<UInt8>, districts: [UnitCandidate], provinces: [UnitCandidate],
    _ judgement: PlaceJudgement
  ) -> UnitReference? {
    guard let open = endOfBracketed(commune) else { return nil }
    text.read(commune.extracting((open + 1)...))
    guard text.count > 1, text.saysFormer(text.count - 1) else { return nil }
    text.readUnits(commune.extracting((open + 1)...))
    let former = judgement.finder.units(.commune, named: text).filter {
      catalogue[$0.unit].list == .march2025
        && judgement.districtPenalty(of: $0.unit, districts) < PlacePenalty.districtContradicts
    }
    text.readUnits(commune.extracting(..<open))
    let today = judgement.finder.units(.commune, named: text).filter { candidate in
      let code = catalogue.place(of: candidate.unit).newestCommune
      return catalogue[candidate.unit].list == .july2025
        && judgement.provincePenalty(of: candidate.unit, provinces) < PlacePenalty.provinceContradicts
        && former.contains { catalogue.newestCandidates(of: catalogue.place(of: $0.unit)).contains(code) }
    }
    return today.count == 1 ? today[0].unit : nil
  }

  // MARK: One text

  /// The place that a free address names, small to large: "Xóm 5, xã Thạch Kênh, H. Thạch Hà, Hà Tĩnh".
  ///
  /// - Parameter frame: What other columns say about district and province, for addresses that leave them out.
  /// - Complexity: a hash of the address's end when that end was seen before; house numbers and hamlets cost nothing.
  public mutating func resolve(
    address: borrowing Span<UInt8>, within frame: ResolvedPlace? = nil,
    preferring preference: ListPreference = .ofFile
  ) -> ResolvedPlace {
    if address.count == 0 { return ResolvedPlace() }
    let tails = AddressTails(address)
    let tailTag = tag(.tail, frame, preference)
    for index in 0..<tails.count {
      if let known = addresses.value(address.extracting(tails[index]...), tag: tailTag) { return known }
    }
    let wholeTag = tag(.whole, frame, preference)
    if let known = addresses.value(address, tag: wholeTag) { return known }
    var reading = read(
      address, by: AddressReading(judgement(preferring: preference), within: frame))
    if let start = reading.communeStart {
      reading.place.bytesFromCommune = UInt16(exactly: address.count - start) ?? 0
    }
    if let start = reading.tailStart, tails.contains(start) {
      addresses.insert(reading.place, for: address.extracting(start...), tag: tailTag)
    } else {
      addresses.insert(reading.place, for: address, tag: wholeTag)
    }
    return reading.place
  }

  /// The place that a home town names: few are written many times, so each is remembered whole.
  ///
  /// - Complexity: a hash of the cell when it was seen before.
  public mutating func resolve(homeTown cell: borrowing Span<UInt8>) -> WrittenTown {
    if cell.count == 0 { return WrittenTown() }
    if let known = towns.value(cell) { return known }
    if let known = learnt?.towns.value(cell, tag: learntTag) { return note(known, for: cell) }
    let place = province(named: cell) ?? resolve(address: cell).place
    let town = WrittenTown(place: place, look: TextCleaning.look(at: cell))
    learnt?.towns.insert(town, for: cell, tag: learntTag)
    return note(town, for: cell)
  }

  private mutating func note(_ town: WrittenTown, for cell: borrowing Span<UInt8>, tag: UInt64 = 0)
    -> WrittenTown
  {
    towns.insert(town, for: cell, tag: tag)
    return town
  }

  /// Under which what was read by these unit lists is shared.
  private var learntTag: UInt64 {
    UInt64(acceptance.preferred.rawValue) << 3 | (acceptance.acceptsMarch2025 ? 2 : 0)
      | (acceptance.acceptsJuly2025 ? 4 : 0)
  }

  /// Hòa Bình is a province before it is a district of another: for a home town nobody writes less than the province.
  private mutating func province(named cell: borrowing Span<UInt8>) -> Place? {
    // A province's name is of four words at most; anything longer has more levels.
    guard cell.count <= 40, !cell.indices.contains(where: { cell[$0] == UInt8(ascii: ",") }) else {
      return nil
    }
    text.readUnits(cell)
    guard let first = text.words.first, !first.isNumber else { return nil }
    let named = judgement.finder.units(.province, named: text)
    let place = judgement.settle([], districts: [], provinces: named, hasCommuneText: false)
    return place.province.isNone ? nil : place.place
  }

  /// The province, on the newest list, of a birthplace or home town: old names stay as they are, this stands beside.
  ///
  /// A text that is a province's name is that province, even where communes bear the name too.
  ///
  /// - Complexity: as for a home town.
  public mutating func resolveProvince(_ cell: borrowing Span<UInt8>) -> WrittenTown {
    if cell.count == 0 { return WrittenTown() }
    let isProvince: UInt64 = 1
    if let known = towns.value(cell, tag: isProvince) { return known }
    let shared = learntTag | isProvince
    if let known = learnt?.towns.value(cell, tag: shared) { return note(known, for: cell, tag: isProvince) }
    text.readUnits(cell)
    let named = judgement.finder.units(.province, named: text)
    var result = judgement.settle([], districts: [], provinces: named, hasCommuneText: false)
    // Nearly each birthplace is somebody's home town too.
    if result.province.isNone { result = resolve(address: cell) }
    let town = WrittenTown(place: result.place, look: TextCleaning.look(at: cell))
    learnt?.towns.insert(town, for: cell, tag: shared)
    return note(town, for: cell, tag: isProvince)
  }

  /// What a remembered text was: the end of an address means what the whole would not always mean.
  private enum TextKind: UInt64 { case whole, tail }

  private func tag(_ kind: TextKind, _ frame: ResolvedPlace?, _ preference: ListPreference) -> UInt64 {
    let reading = kind.rawValue | UInt64(preference.rawValue) << 3
    guard let frame else { return reading }
    return reading | 4 | UInt64(frame.province.index) << 8 | UInt64(frame.district.index) << 24
  }
}

/// What the cell of a home town or birthplace says, and whether its text needs cleaning: both asked of each such cell.
public struct WrittenTown: Sendable {
  /// Of a birthplace, the province at least.
  public var place = Place.unknown
  public var look = TextCleaning.Look()
}

/// Where the last parts of an address begin: after the second and the third comma from its end.
private struct AddressTails {
  private var starts = InlineArray<2, Int>(repeating: -1)
  private(set) var count = 0

  subscript(index: Int) -> Int { starts[index] }

  func contains(_ start: Int) -> Bool { starts[0] == start || starts[1] == start }

  init(_ address: borrowing Span<UInt8>) {
    var commas = 0
    var index = address.count
    while index > 0, count < 2 {
      index -= 1
      guard address[index] == UInt8(ascii: ",") else { continue }
      commas += 1
      guard commas >= 2 else { continue }
      var start = index + 1
      while start < address.count, address[start] == UInt8(ascii: " ") { start += 1 }
      starts[count] = start
      count += 1
    }
  }
}
