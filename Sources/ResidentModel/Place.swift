/// The date of the list that a unit code belongs to: the same code can mean a larger place after 1 July 2025.
public enum UnitListDate: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown = 0
  /// State of 1 March 2025: 63 provinces, 696 districts, 10 035 communes.
  case march2025 = 1
  /// State of 1 July 2025: 34 provinces, 3 321 communes.
  case july2025 = 2

  /// The date in column `ngay_danh_muc`; empty when unknown.
  public var date: String {
    switch self {
    case .unknown: ""
    case .march2025: "2025-03-01"
    case .july2025: "2025-07-01"
    }
  }
}

/// A commune, on the list that it was written by and on the newest list.
public struct Place: Hashable, BitwiseCopyable, Sendable {
  /// Commune code (five digits as a number) on `list`; 0 when no commune was found.
  public var commune: UInt16
  /// The commune on the newest list; 0 when unknown, or when the old commune was divided and the part is not known.
  public var newestCommune: UInt16
  /// Province code (two digits as a number) on the newest list; 0 when unknown.
  public var newestProvince: UInt8
  public var list: UnitListDate
  /// The old commune went to several new ones: candidates are kept, none is guessed.
  public var isDivided: Bool
  /// Where the commune is not known: the two of the newest list that the words may mean ("Xa Nam Can": Nậm Cắn, Nậm
  /// Càn), the lower first. 0 where they may mean more than two.
  public var eitherCommune: UInt16 = 0
  public var orCommune: UInt16 = 0

  public init(
    commune: UInt16 = 0, newestCommune: UInt16 = 0, newestProvince: UInt8 = 0,
    list: UnitListDate = .unknown, isDivided: Bool = false
  ) {
    self.commune = commune
    self.newestCommune = newestCommune
    self.newestProvince = newestProvince
    self.list = list
    self.isDivided = isDivided
  }

  public static let unknown = Place()
  public var isKnown: Bool { commune != 0 }

  /// A number that is equal for equal places: the newest commune, or the divided old one (told apart by bit 16).
  public var key: UInt32 {
    newestCommune != 0 ? UInt32(newestCommune) : commune != 0 ? UInt32(commune) | 0x1_0000 : 0
  }
}
