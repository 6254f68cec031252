extension NumberScan {
  /// Digits of one number in the order written.
  struct Digits {
    var value: UInt64 = 0
    var count = 0
    var first: UInt8 = 0
    /// One digit all along: 000000000, 999999999.
    var isRepeated = true
    /// Each digit one above the last (9 before 0 counts) or one below: 123456789, 012345678912, 987654321.
    var isRising = true
    var isFalling = true
    private var last: UInt8 = 0

    var isPlaceholder: Bool {
      if count == 0 { return false }
      if isRepeated { return true }
      // 012345678912 and 123456789123 begin again at 1 after 9.
      return count >= 8 && (isRising || isFalling)
    }

    init() {}

    /// A cell that is nothing but digits, as most are; nil for any other, and for one longer than a number.
    @inline(__always)
    init?(plain cell: borrowing Span<UInt8>) {
      guard cell.count > 0, cell.count <= 12 else { return nil }
      if cell.count >= 8 {
        guard let number = Self.number(cell) else { return nil }
        // Only neighbours that are equal, or one apart (9 and 0, 1 around the end), can begin a pattern.
        let step = Int(cell[1]) - Int(cell[0])
        if abs(step) > 1, abs(step) < 8 {
          (value, count, first) = (number, cell.count, cell[0] - UInt8(ascii: "0"))
          (isRepeated, isRising, isFalling) = (false, false, false)
          last = cell[cell.count - 1] - UInt8(ascii: "0")
          return
        }
      }
      for index in 0..<cell.count {
        guard isASCIIDigit(cell[index]) else { return nil }
        append(cell[index] - UInt8(ascii: "0"))
      }
    }

    /// Eight to twelve digits as a number; nil when one of them is no digit.
    @inline(__always)
    private static func number(_ cell: borrowing Span<UInt8>) -> UInt64? {
      let (first, last) = cell.withUnsafeBufferPointer { bytes in
        // The cell holds eight bytes or more, so eight from its start and eight before its end lie inside it.
        let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        return (
          base.loadUnaligned(as: UInt64.self).littleEndian,
          base.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self).littleEndian
        )
      }
      guard let high = decimal(first) else { return nil }
      if cell.count == 8 { return high }
      // What the first eight digits did not hold, behind zeros.
      let rest = UInt64(cell.count - 8)
      let known: UInt64 = 1 << (8 * (8 - rest)) - 1
      guard let low = decimal(last & ~known | 0x3030_3030_3030_3030 & known) else { return nil }
      let power: UInt64 = rest == 4 ? 10_000 : rest == 3 ? 1000 : rest == 2 ? 100 : 10
      return high * power + low
    }

    mutating func append(_ digit: UInt8) {
      if count == 0 {
        first = digit
      } else {
        isRepeated = isRepeated && digit == first
        isRising = isRising && (digit == last + 1 || last == 9 && digit <= 1)
        isFalling = isFalling && (digit &+ 1 == last || last == 0 && digit == 9)
      }
      last = digit
      // Longer than any number: the value no longer matters, the count does.
      if count < 18 { value = value * 10 + UInt64(digit) }
      count += 1
    }
  }
}
