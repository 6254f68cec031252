import ResidentModel

/// What the figures 0, 1 and 2 stand for in a column of the sex: `1` is a man in most lists, a woman in some.
public struct SexCodes: Hashable, Sendable {
  public var zero: Sex
  public var one: Sex
  public var two: Sex

  public init(zero: Sex, one: Sex, two: Sex) {
    (self.zero, self.one, self.two) = (zero, one, two)
  }

  /// 1 a man, 0 or 2 a woman.
  public static let usual = SexCodes(zero: .female, one: .male, two: .female)

  /// The same figures the other way round.
  public var exchanged: SexCodes { SexCodes(zero: zero.other, one: one.other, two: two.other) }

  /// What a cell says that is one of the figures, also as a spreadsheet writes it (`1.0`); nil for any other cell.
  @inline(__always)
  public func sex(of cell: borrowing Span<UInt8>) -> Sex? {
    guard cell.count == 1 || cell.count == 3 && cell[1] == UInt8(ascii: ".") && cell[2] == UInt8(ascii: "0")
    else { return nil }
    switch cell[0] {
    case UInt8(ascii: "0"): return zero
    case UInt8(ascii: "1"): return one
    case UInt8(ascii: "2"): return two
    default: return nil
    }
  }
}

extension Sex {
  fileprivate var other: Sex {
    switch self {
    case .male: .female
    case .female: .male
    default: self
    }
  }
}
