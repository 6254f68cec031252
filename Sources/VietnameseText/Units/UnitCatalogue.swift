import ByteText
import ResidentModel

/// The administrative units of Viet Nam on the two lists that forms are written by: three tiers up to 30 June 2025,
/// two tiers since; what became of each unit; codes retired before; types raised in 2026.
///
/// A code alone names no place: 3 316 of the 3 321 new codes are codes of a smaller place on the old list. Every
/// look-up therefore takes the list, or says which list it found the unit on.
public struct UnitCatalogue: Sendable {
  public internal(set) var units: [AdministrativeUnit] = []
  var text: [UInt8] = []
  /// Sorted by key; `nameBuckets` says where each value of the key's upper 16 bits begins.
  var names: [UnitNameEntry] = []
  var nameBuckets: [UInt32] = []
  /// Successors of old units and parts of new ones; `AdministrativeUnit.related` cuts it.
  var relations: [UnitReference] = []
  /// Units by level, list and code, sorted.
  var codes: [UnitCodeEntry] = []
  /// Units by parent, sorted: what a misspelt name is sought among.
  var children: [UnitChildEntry] = []
  /// Province on the old list → province on the newest, by two-digit code.
  var newestProvinces = [UInt8](repeating: 0, count: 100)

  /// The catalogue of the embedded tables, parsed at first use.
  public static let embedded = UnitCatalogue(parsing: .embedded)

  public subscript(reference: UnitReference) -> AdministrativeUnit { units[Int(reference.index)] }

  /// The unit of a code on one list; retired codes count as the old list's when `includingRetired`.
  ///
  /// - Complexity: O(log units).
  public func unit(
    _ level: UnitLevel, code: Int, on list: UnitListDate, includingRetired: Bool = false
  ) -> UnitReference? {
    guard (1...99_999).contains(code) else { return nil }
    let key = UnitCodeEntry.key(level, list, code)
    var index = codes.partitionPoint { $0.key < key }
    while index < codes.count, codes[index].key == key {
      let found = codes[index].unit
      if includingRetired || !self[found].isRetired { return found }
      index += 1
    }
    return nil
  }

  /// Where an old commune went, or the old communes that a new one was made of; in code order.
  ///
  /// One successor is a whole merger; several mean that the old commune was divided. Empty for retired units.
  public func related(_ reference: UnitReference) -> ArraySlice<UnitReference> {
    let range = self[reference].related
    return relations[range.indices]
  }

  /// The newest-list commune codes that a place can be: one when known, several when divided, none when unknown.
  public func newestCandidates(of place: Place) -> [UInt16] {
    if place.newestCommune != 0 { return [place.newestCommune] }
    if place.eitherCommune != 0 { return [place.eitherCommune, place.orCommune] }
    guard place.commune != 0, place.list == .march2025,
      let old = unit(.commune, code: Int(place.commune), on: .march2025)
    else { return [] }
    return related(old).map { self[$0].code }
  }

  /// The place of a commune, carried to the newest list.
  public func place(of reference: UnitReference) -> Place {
    let unit = self[reference]
    let newestProvince = newestProvince(of: unit.province)
    if unit.list == .july2025 {
      return Place(
        commune: unit.code, newestCommune: unit.code, newestProvince: newestProvince, list: .july2025)
    }
    let successors = related(reference)
    if unit.level == .district {
      // An island district without communes became one special zone.
      guard successors.count == 1, let zone = successors.first else {
        return Place(newestProvince: newestProvince)
      }
      return place(of: zone)
    }
    let newest = successors.count == 1 ? successors.first.map { self[$0].code } ?? 0 : 0
    return Place(
      commune: unit.code, newestCommune: newest, newestProvince: newestProvince, list: .march2025,
      isDivided: successors.count > 1)
  }

  /// The two-digit code of a province on the newest list. No old province was split.
  public func newestProvince(of province: UnitReference) -> UInt8 {
    guard !province.isNone else { return 0 }
    let unit = self[province]
    return unit.list == .july2025 ? UInt8(unit.code) : newestProvinces[Int(unit.code)]
  }

  // MARK: Names

  /// The name without type, as the list spells it: "Thạch Kênh", "1".
  public func name(_ reference: UnitReference) -> String {
    let range = self[reference].name
    return String(decoding: text[range.indices], as: UTF8.self)
  }

  /// Type and name: "Xã Thạch Kênh".
  public func fullName(_ reference: UnitReference) -> String {
    "\(self[reference].type.word) \(name(reference))"
  }

  /// Type and name with the units above, smallest first: "Xã Thạch Kênh, Huyện Thạch Hà, Tỉnh Hà Tĩnh".
  public func pathName(_ reference: UnitReference) -> String {
    let parent = self[reference].parent
    return parent.isNone ? fullName(reference) : "\(fullName(reference)), \(pathName(parent))"
  }

  /// Appends the full name of a commune; nothing when the list has no such code.
  public func appendFullName(ofCommune code: UInt16, on list: UnitListDate, to out: inout ByteBuffer) {
    append(unit(.commune, code: Int(code), on: list, includingRetired: true), to: &out)
  }

  /// Appends the full name of a newest-list province; nothing when there is no such code.
  public func appendFullName(ofNewestProvince code: UInt8, to out: inout ByteBuffer) {
    append(unit(.province, code: Int(code), on: .july2025), to: &out)
  }

  private func append(_ reference: UnitReference?, to out: inout ByteBuffer) {
    guard let reference else { return }
    let unit = self[reference]
    out.append(unit.type.word)
    out.append(UInt8(ascii: " "))
    out.append(text.span.extracting(unit.name.indices))
  }
}

/// A name (or alias) of a unit: the key of its folded letters, and of its exact spelling.
struct UnitNameEntry: Sendable {
  var key: UInt64
  var markedKey: UInt64
  var unit: UnitReference
  /// Another spelling or an alias, not the list's own name.
  var isAlternative: Bool
  /// The first letters of a province's name (`BN`), or the first and its last word (`B.Ninh`): it names nothing alone.
  var isInitials = false
}

struct UnitCodeEntry: Sendable {
  var key: UInt32
  var unit: UnitReference

  static func key(_ level: UnitLevel, _ list: UnitListDate, _ code: Int) -> UInt32 {
    UInt32(level.rawValue) << 28 | UInt32(list.rawValue) << 24 | UInt32(code)
  }
}

struct UnitChildEntry: Sendable {
  var parent: UnitReference
  var unit: UnitReference

  /// By parent, then by unit.
  var order: UInt32 { UInt32(parent.index) << 16 | UInt32(unit.index) }
}

extension UnitCatalogue {
  /// Calls `body` with every name of this key; its exact-spelling key lets the caller rank them.
  ///
  /// - Complexity: O(names in the bucket), one or two.
  func forEachUnit(named key: UInt64, _ body: (UnitNameEntry) -> Void) {
    let bucket = Int(key >> 48)
    for index in Int(nameBuckets[bucket])..<Int(nameBuckets[bucket + 1]) where names[index].key == key {
      body(names[index])
    }
  }

  /// The units right below one; the provinces of both lists below none; a province's old communes count too.
  func forEachChild(of parent: UnitReference, _ body: (UnitReference) -> Void) {
    var index = children.partitionPoint { $0.parent.index < parent.index }
    while index < children.count, children[index].parent == parent {
      body(children[index].unit)
      index += 1
    }
  }

  /// The seed of the name keys of a level. The hash mixes it with the first letters by exclusive or, so levels must
  /// differ in the high bytes too, or a district's key could be that of a province with another first letter.
  static func seed(_ level: UnitLevel) -> UInt64 { (UInt64(level.rawValue) + 1) &* 0x9e37_79b9_7f4a_7c15 }
}

extension Array {
  /// The index of the first element for which `isBefore` is false, in an array sorted by it.
  func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
