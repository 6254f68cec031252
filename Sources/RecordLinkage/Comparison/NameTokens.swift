/// The tokens of one name in two registers, the first in the lowest bits; 0 behind the last.
struct NameTokens: Equatable {
  private let low: UInt64
  private let high: UInt64

  @inline(__always)
  init(_ column: ColumnView, _ row: UInt32) {
    // Two words reach at most 14 bytes beyond the cell: into the next one, or the mapping's 16 bytes of slack.
    let start = column.pointer(row)
    low = start.loadUnaligned(as: UInt64.self) & Self.mask(column.width)
    high = start.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & Self.mask(column.width - 8)
  }

  @inline(__always)
  private static func mask(_ bytes: Int) -> UInt64 {
    bytes >= 8 ? ~0 : bytes <= 0 ? 0 : 1 << (8 * UInt64(bytes)) - 1
  }

  /// At most eight: cells hold no more, and leave no gap between them.
  @inline(__always)
  var count: Int {
    high != 0 ? 8 - high.leadingZeroBitCount / 16 : 4 - low.leadingZeroBitCount / 16
  }

  @inline(__always) var isEmpty: Bool { low == 0 }

  @inline(__always)
  subscript(index: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: (index < 4 ? low : high) >> (16 * UInt64(index & 3)))
  }
}
