/// A decimal number with one digit in each nibble, the last digit lowest: the form in which slips of the hand
/// (one digit changed, two neighbours swapped, one digit lost) are a matter of a few bit operations.
struct PackedDecimal: Hashable, Sendable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// - Parameter digits: how many of the lowest digits are kept, at most 16.
  init(_ value: UInt64, digits: Int = 16) {
    rawValue = packedDecimal(value, digits: digits)
  }

  var value: UInt64 {
    var result: UInt64 = 0
    for index in stride(from: 60, through: 0, by: -4) {
      result = result * 10 + rawValue >> UInt64(index) & 15
    }
    return result
  }

  /// Digits without leading zeros.
  @inline(__always) var count: Int { (67 - rawValue.leadingZeroBitCount) / 4 }

  /// How many digits stand differently at the same place, from the last digit.
  @inline(__always)
  func differingDigits(from other: PackedDecimal) -> Int {
    let difference = rawValue ^ other.rawValue
    // Fold each nibble onto its lowest bit; nibbles do not reach into each other because of the mask.
    let folded = (difference | difference >> 1 | difference >> 2 | difference >> 3) & 0x1111_1111_1111_1111
    return folded.nonzeroBitCount
  }

  /// The same number but for one slip: one digit changed, added or lost, or two neighbours swapped.
  func isOneSlip(from other: PackedDecimal) -> Bool {
    switch differingDigits(from: other) {
    case 0: return false
    case 1: return true
    case 2 where isSwap(of: other): return true
    default: break
    }
    let (longer, shorter) = count > other.count ? (self, other) : (other, self)
    guard longer.count == shorter.count + 1 else { return false }
    // The digit to drop stands where the two differ first, or in a run of its like that ends there. What is below it
    // stays, what is above moves down by one digit.
    let place = UInt64((longer.rawValue ^ shorter.rawValue).trailingZeroBitCount) / 4
    let below = longer.rawValue & (1 << (4 * place) - 1)
    let above = place == 15 ? 0 : (longer.rawValue >> (4 * place + 4)) << (4 * place)
    return below | above == shorter.rawValue
  }

  /// No digit differs but the last.
  @inline(__always)
  func differsInLastDigit(from other: PackedDecimal) -> Bool { 1..<16 ~= rawValue ^ other.rawValue }

  private func isSwap(of other: PackedDecimal) -> Bool {
    let difference = rawValue ^ other.rawValue
    let place = UInt64(difference.trailingZeroBitCount) / 4 * 4
    guard place < 60 else { return false }
    let mine = rawValue >> place & 0xff
    let theirs = other.rawValue >> place & 0xff
    return mine == (theirs >> 4 | theirs << 4) & 0xff && difference >> (place + 8) == 0
  }
}
