import ByteText
import ResidentModel

/// Reads dates and remembers the unusual ones. One per worker; what it gives is what `readDate` gives.
public struct DateMemo: ~Copyable, Sendable {
  private var known = CellMemo<WrittenDate>(limit: 1 << 14)

  public init() {}

  /// - Complexity: O(1) for `dd/mm/yyyy` and the like; a hash of the cell for others that were met before.
  public mutating func read(_ cell: borrowing Span<UInt8>, as reading: DateReading) -> WrittenDate {
    if cell.count == 0 || cell.count > PlainCell.capacity { return readDate(cell, as: reading) }
    if let date = readCommonForm(cell, reading) { return date }
    let tag = reading.number
    if let date = known.value(cell, tag: tag) { return date }
    let date = readDate(cell, as: reading)
    known.insert(date, for: cell, tag: tag)
    return date
  }
}

extension DateReading {
  /// One number for each way of reading.
  fileprivate var number: UInt64 {
    UInt64(asOf.rawValue) << 32 | UInt64(kind.rawValue) << 16 | UInt64(order.rawValue) << 8
      | (mayHoldSerials ? 1 : 0)
  }
}
