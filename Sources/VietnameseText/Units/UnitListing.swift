import ByteText
import ResidentModel

/// One line about a unit, for people: what `units show` and `units convert` print.
public struct UnitListing: Hashable, Sendable {
  public var list: UnitListDate
  public var level: UnitLevel
  public var code: String
  /// "Xã Thạch Kênh, Huyện Thạch Hà, Tỉnh Hà Tĩnh"
  public var path: String
  public var isRetired: Bool
  /// A type that the unit was given in 2026: "Phường"; empty for none.
  public var laterType: String
  /// Successors of an old unit, parts of a new one: code and path.
  public var related: [Related]

  public struct Related: Hashable, Sendable {
    public var code: String
    public var path: String
  }

  /// An old unit that went to several new ones.
  public var isDivided: Bool { list == .march2025 && related.count > 1 }
}

extension UnitCatalogue {
  public func listing(_ reference: UnitReference) -> UnitListing {
    let unit = self[reference]
    return UnitListing(
      list: unit.list, level: unit.level, code: unit.codeText, path: pathName(reference),
      isRetired: unit.isRetired, laterType: "\(unit.laterType.word)",
      related: related(reference).map { UnitListing.Related(code: self[$0].codeText, path: pathName($0)) })
  }

  /// Units of a code or a name, on all lists, in the order of the lists: provinces, districts, communes.
  ///
  /// - Parameter text: "18586", "Thạch Kênh", "xã Thạch Kênh"; a name is taken with or without marks.
  public func units(matching text: String) -> [UnitReference] {
    var words = UnitText()
    words.read(Array(text.utf8).span)
    guard words.count > 0 else { return [] }
    let finder = UnitFinder(catalogue: self, acceptance: .all)
    var found: [UnitCandidate] = []
    for level in UnitLevel.allCases {
      if words.count == 1, words.words[0].isNumber {
        let digits = Int(words.words[0].digits)
        // Written in full, a code tells its level by its length.
        guard ![2, 3, 5].contains(digits) || [2, 3, 5][Int(level.rawValue)] == digits else { continue }
        finder.append(level, code: words.number(0), to: &found)
      } else {
        let named = finder.units(level, named: words)
        let near = named.filter { $0.penalty < PlacePenalty.otherMarks }
        found += near.isEmpty && level == .district ? named.filter(isFormerDistrict) : near
      }
    }
    var seen = Set<UnitReference>()
    return found.map(\.unit).sorted { $0.index < $1.index }.filter { seen.insert($0).inserted }
  }

  /// Whether a district was merged before March 2025: it is abolished, or another one bears its name ("Quận 9").
  private func isFormerDistrict(_ candidate: UnitCandidate) -> Bool {
    guard !candidate.hasOtherMarks else { return false }
    return self[candidate.unit].isRetired
      || candidate.penalty == PlacePenalty.alternativeName + PlacePenalty.otherType
  }

  /// The old unit of a code whose successors are known: a commune, or an island district (`536`, `H536`); retired communes
  /// too, which have none.
  public func convertible(_ code: String) -> UnitReference? {
    let isDistrict = code.first == "H" || code.first == "h"
    guard let number = Int(isDistrict ? String(code.dropFirst()) : code) else { return nil }
    if !isDistrict, let commune = unit(.commune, code: number, on: .march2025, includingRetired: true) {
      return commune
    }
    let district = unit(.district, code: number, on: .march2025)
    return district.flatMap { related($0).isEmpty ? nil : $0 }
  }

  /// The children of a unit, in code order: communes of a district or a province, districts of an old province.
  public func children(of reference: UnitReference) -> [UnitReference] {
    var found: [UnitReference] = []
    forEachChild(of: reference) { if self[$0].parent == reference { found.append($0) } }
    return found
  }
}

/// A contradiction inside the catalogue's own tables: what `units check` prints. None is expected.
public struct UnitFault: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case repeatedCode = "ma-lap"
    case missingParent = "thieu-cap-tren"
    case withoutSuccessor = "khong-co-don-vi-moi"
    case successorInOtherProvince = "don-vi-moi-khac-tinh"
    case sameNameInParent = "trung-ten"
  }

  public var kind: Kind
  public var path: String
  public var description: String { "[\(kind.rawValue)] \(path)" }
}

extension UnitCatalogue {
  /// Checks the tables against each other: codes are unique per list, parents exist, every commune goes somewhere
  /// inside its province, and no two units of a parent have the same full name.
  public func faults() -> [UnitFault] {
    var faults: [UnitFault] = []
    for index in units.indices where !units[index].isRetired {
      let reference = UnitReference(index)
      let unit = units[index]
      func add(_ kind: UnitFault.Kind) { faults.append(UnitFault(kind: kind, path: pathName(reference))) }
      if self.unit(unit.level, code: Int(unit.code), on: unit.list) != reference { add(.repeatedCode) }
      if unit.level != .province, unit.parent.isNone { add(.missingParent) }
      guard unit.level == .commune else { continue }
      if related(reference).isEmpty { add(.withoutSuccessor) }
      let province = newestProvince(of: unit.province)
      if related(reference).contains(where: { newestProvince(of: self[$0].province) != province }) {
        add(.successorInOtherProvince)
      }
      let hasTwin = children(of: unit.parent).contains {
        $0.index < reference.index && fullName($0) == fullName(reference)
      }
      if hasTwin { add(.sameNameInParent) }
    }
    return faults
  }
}
