/// Where each column of a model lies in a packed row: computed once per run, before the first row.
///
/// A row has a hot half, read for every candidate pair (at most 64 bytes, one cache line), and a cold half. Columns
/// take their places in the order the model declares them; what does not fit in the hot line moves to the cold half.
/// Behind the columns stand the frequency bytes, one per term whose rarity is counted.
public struct RowLayout: Hashable, Sendable {
  public let columns: [ColumnDefinition]
  /// Bytes from one row to the next in each half; multiples of 8.
  public let hotStride: Int
  public let coldStride: Int
  let slots: [ColumnSlot]
  let frequencySlots: [ColumnSlot]

  static let hotLimit = 64

  /// - Parameter frequencyTerms: how many rarity bytes each row carries, see `TermFrequency`.
  init(columns: [ColumnDefinition], frequencyTerms: Int) {
    var hot = 0
    var cold = 0
    func place(width: Int, cold isCold: Bool) -> ColumnSlot {
      if !isCold, hot + width <= Self.hotLimit {
        defer { hot += width }
        return ColumnSlot(isCold: false, offset: hot, width: width)
      }
      defer { cold += width }
      return ColumnSlot(isCold: true, offset: cold, width: width)
    }
    // Frequency bytes are read with the first comparisons, so they are placed before the columns.
    frequencySlots = (0..<frequencyTerms).map { _ in place(width: 1, cold: false) }
    slots = columns.map { place(width: $0.kind.width, cold: $0.isCold) }
    self.columns = columns
    hotStride = (hot + 7) & ~7
    coldStride = (cold + 7) & ~7
  }

  /// - Returns: nil when the model has no such column.
  public func index(of name: String) -> ColumnIndex? {
    columns.firstIndex { $0.name == name }.map(ColumnIndex.init)
  }
}

/// The place of one column in the hot or cold half of a row.
struct ColumnSlot: Hashable, Sendable {
  var isCold: Bool
  var offset: Int
  var width: Int
}
