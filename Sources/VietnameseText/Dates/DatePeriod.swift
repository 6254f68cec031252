import ByteText

/// A period as registers of temporary residence write it into one cell: `từ 01/02/2025 đến 01/02/2026`,
/// `Từ ngày 1/2/2025 - 1/2/2026`, `(01/02/2025 đến ngày 01/02/2026)`.
public struct DatePeriod: Sendable {
  public let from: WrittenDate
  public let until: WrittenDate

  /// - Returns: nil where the cell is not two dates, the later one behind.
  /// - Complexity: O(bytes); for cells that are no single date.
  public init?(_ cell: borrowing Span<UInt8>, from: DateReading, until: DateReading) {
    guard cell.count >= 9, cell.count <= 2 * PlainCell.capacity else { return nil }
    var folded = ByteBuffer()
    let all = foldLetters(cell, into: &folded)
    let text = folded.string(all).filter { !"()[]:".contains($0) }
    let parts = DatePeriod.separators.lazy.compactMap { separator in
      let parts = " \(text) ".split(separator: separator)
      return parts.count == 2 ? parts.map(DatePeriod.date) : nil
    }
    guard let dates = parts.first, let start = dates.first, let end = dates.last else { return nil }
    var first = readDate(start.span, as: from)
    var last = readDate(end.span, as: until)
    guard !first.date.isMissing, !last.date.isMissing, first.date.earliest <= last.date.latest else {
      return nil
    }
    first.rules.insert(.dateFormat)
    last.rules.insert(.dateFormat)
    (self.from, self.until) = (first, last)
  }

  private static let separators = [" den ", " toi ", " - ", " – ", " -> "]
  private static let words: Set<Substring> = ["tu", "ke", "ngay", "het", "cho"]

  /// What is left of one half without the words that stand in front of a date.
  private static func date(_ half: Substring) -> [UInt8] {
    let rest = half.split(separator: " ").drop { words.contains($0) }
    return Array(rest.joined(separator: " ").utf8)
  }
}
