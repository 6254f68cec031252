import ByteText
import ResidentModel

/// The tier of a unit. Districts exist only on the lists before 1 July 2025.
public enum UnitLevel: UInt8, CaseIterable, Hashable, Sendable {
  case province, district, commune
}

/// What a unit is called: the word before its name.
public enum UnitType: UInt8, CaseIterable, Hashable, Sendable {
  case unknown
  case tinh, thanhPho, huyen, quan, thiXa, xa, phuong, thiTran, dacKhu

  /// The word as it stands in a full name: "Thị trấn".
  public var word: StaticString {
    switch self {
    case .unknown: ""
    case .tinh: "Tỉnh"
    case .thanhPho: "Thành phố"
    case .huyen: "Huyện"
    case .quan: "Quận"
    case .thiXa: "Thị xã"
    case .xa: "Xã"
    case .phuong: "Phường"
    case .thiTran: "Thị trấn"
    case .dacKhu: "Đặc khu"
    }
  }

  /// The word as the type column of the unit tables has it.
  var tableWord: StaticString {
    switch self {
    case .unknown: ""
    case .tinh: "tỉnh"
    case .thanhPho: "thành phố"
    case .huyen: "huyện"
    case .quan: "quận"
    case .thiXa: "thị xã"
    case .xa: "xã"
    case .phuong: "phường"
    case .thiTran: "thị trấn"
    case .dacKhu: "đặc khu"
    }
  }
}

/// Points at a unit of a `UnitCatalogue`.
public struct UnitReference: Hashable, Sendable {
  public let index: UInt16

  public static let none = UnitReference(index: .max)

  @inline(__always)
  init(index: UInt16) { self.index = index }

  @inline(__always)
  init(_ index: Int) { self.index = UInt16(index) }

  public var isNone: Bool { index == .max }
}

/// One unit of one list.
public struct AdministrativeUnit: Sendable {
  public var level: UnitLevel
  public var list: UnitListDate
  /// Abolished before the list of March 2025; what it became is not recorded.
  public var isRetired: Bool
  public var type: UnitType
  /// A change of 2026 that raised the unit's type and left code and name alone; `unknown` for none.
  public var laterType: UnitType
  /// 2, 3 or 5 digits as a number.
  public var code: UInt16
  /// District of an old commune, province of a district or a new commune; none for a province.
  public var parent: UnitReference
  /// The province on the same list; a province points at itself.
  public var province: UnitReference
  /// The name in the catalogue's text, without type.
  var name: ByteRange
  /// The name as comparing letters without spaces.
  var folded: ByteRange
  /// Where it went (an old unit) or what it was made of (a new one), in the catalogue's table of successors.
  var related: ByteRange = .empty

  /// The digits of a code on this level.
  public var codeDigits: Int {
    switch level {
    case .province: 2
    case .district: 3
    case .commune: 5
    }
  }

  /// The code with its leading zeros.
  public var codeText: String {
    let digits = String(code)
    return String(repeating: "0", count: max(0, codeDigits - digits.count)) + digits
  }
}

extension ByteRange {
  /// The same range for cutting a span.
  var indices: Range<Int> { Int(start)..<end }
}
