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
  private var homeTowns = CellMemo<Place>()
  private var text = UnitText()
  /// The three cells of the last row, one behind the other, where each ends, and what they name: rows of one commune
  /// mostly stand together.
  private var key = ByteBuffer()
  private var keyEnds = (commune: 0, district: 0)
  private var last: (place: ResolvedPlace, preference: ListPreference)?

  public init(_ catalogue: UnitCatalogue = .embedded, accepting acceptance: UnitAcceptance = .all) {
    self.acceptance = acceptance
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
    if let last, last.preference == preference, isEqual(key.span(ByteRange(0, keyEnds.commune)), commune),
      isEqual(key.span(ByteRange(keyEnds.commune, keyEnds.district)), district),
      isEqual(key.span(ByteRange(keyEnds.district, key.count)), province)
    {
      return last.place
    }
    key.removeAll()
    key.append(commune)
    keyEnds.commune = key.count
    key.append(district)
    keyEnds.district = key.count
    key.append(province)
    // Where one cell ends and the next begins, and the list preferred, are part of what is looked up.
    let tag = UInt64(keyEnds.commune) << 32 | UInt64(keyEnds.district) << 2 | UInt64(preference.rawValue)
    if let known = columns.value(key.span, tag: tag) {
      last = (known, preference)
      return known
    }
    let judgement =
      switch preference {
      case .ofFile: judgement
      case .newest: newestFirst
      case .none: withoutPreference
      }
    let place = settleColumns(commune: commune, district: district, province: province, judgement)
    columns.insert(place, forContentsOf: key, tag: tag)
    last = (place, preference)
    return place
  }

  private mutating func settleColumns(
    commune: borrowing Span<UInt8>, district: borrowing Span<UInt8>, province: borrowing Span<UInt8>,
    _ judgement: PlaceJudgement
  ) -> ResolvedPlace {
    text.read(province)
    var provinces = judgement.finder.units(.province, named: text)
    if provinces.isEmpty { misspelt(.province, below: .none, to: &provinces) }
    text.read(district)
    var districts = judgement.finder.units(.district, named: text)
    if districts.isEmpty {
      for province in provinces { misspelt(.district, below: province.unit, to: &districts) }
    }
    districts = judgement.narrowed(districts, by: provinces)
    text.read(commune)
    var communes = judgement.finder.units(.commune, named: text)
    let fits = communes.contains {
      judgement.provincePenalty(of: $0.unit, provinces) + judgement.districtPenalty(of: $0.unit, districts)
        < PlacePenalty.districtContradicts
    }
    if !fits {
      if text.hasParts {
        // The whole address stands in the commune's column.
        let address = AddressReading(judgement, districts: districts, provinces: provinces).read(text)
        if address.place.place.isKnown { return address.place }
      }
      // A slip may have made the name of a place elsewhere, or of none.
      for parent in districts.isEmpty ? provinces : districts {
        misspelt(.commune, below: parent.unit, to: &communes)
      }
    }
    return judgement.settle(
      communes, districts: districts, provinces: provinces, hasCommuneText: text.count > 0)
  }

  private func misspelt(_ level: UnitLevel, below parent: UnitReference, to found: inout [UnitCandidate]) {
    judgement.finder.appendMisspelt(level, named: 0..<text.count, of: text, below: parent, to: &found)
  }

  // MARK: One text

  /// The place that a free address names, small to large: "Xóm 5, xã Thạch Kênh, H. Thạch Hà, Hà Tĩnh".
  ///
  /// - Parameter frame: What other columns say about district and province, for addresses that leave them out.
  /// - Complexity: a hash of the address's end when that end was seen before; house numbers and hamlets cost nothing.
  public mutating func resolve(
    address: borrowing Span<UInt8>, within frame: ResolvedPlace? = nil
  ) -> ResolvedPlace {
    if address.count == 0 { return ResolvedPlace() }
    let tails = AddressTails(address)
    let tailTag = tag(.tail, frame)
    for index in 0..<tails.count {
      if let known = addresses.value(address.extracting(tails[index]...), tag: tailTag) { return known }
    }
    let wholeTag = tag(.whole, frame)
    if let known = addresses.value(address, tag: wholeTag) { return known }
    text.read(address)
    let reading = AddressReading(judgement, within: frame).read(text)
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
  public mutating func resolve(homeTown cell: borrowing Span<UInt8>) -> Place {
    if cell.count == 0 { return .unknown }
    if let known = homeTowns.value(cell) { return known }
    let place = resolve(address: cell).place
    homeTowns.insert(place, for: cell)
    return place
  }

  /// The province, on the newest list, of a birthplace or home town: old names stay as they are, this stands beside.
  ///
  /// A text that is a province's name is that province, even where communes bear the name too.
  ///
  /// - Returns: The two-digit code, 0 when none is named.
  public mutating func resolveProvince(_ cell: borrowing Span<UInt8>) -> UInt8 {
    if cell.count == 0 { return 0 }
    let tag = tag(.province, nil)
    if let known = addresses.value(cell, tag: tag) { return known.place.newestProvince }
    text.read(cell)
    let named = judgement.finder.units(.province, named: text)
    var result = judgement.settle([], districts: [], provinces: named, hasCommuneText: false)
    if result.province.isNone { result = AddressReading(judgement, within: nil).read(text).place }
    addresses.insert(result, for: cell, tag: tag)
    return result.place.newestProvince
  }

  /// What a remembered text was: the end of an address means what the whole would not always mean.
  private enum TextKind: UInt64 { case whole, tail, province }

  private func tag(_ kind: TextKind, _ frame: ResolvedPlace?) -> UInt64 {
    guard let frame else { return kind.rawValue }
    return kind.rawValue | 4 | UInt64(frame.province.index) << 8 | UInt64(frame.district.index) << 24
  }
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
