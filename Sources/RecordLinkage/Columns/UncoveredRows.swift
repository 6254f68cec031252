import ByteText

/// Rows of lists that carry no identifiers where others do.
///
/// Pairs that identifiers label are pairs of lists which have them: what they show of places, households, dates or kinds of
/// list is true of such pairs. A list of voters without numbers agrees with the register in the commune, and the
/// tenants' cards that teach never do.
///
/// - Complexity: two passes over the rows; a bit a row.
struct UncoveredRows: Sendable {
  private let words: [UInt64]
  /// Of all rows, the share that is not among these.
  let coveredShare: Double

  /// A list has no identifiers where it has them less than this often, measured by the lists of rows that have one.
  private static let leastShare = 0.1
  /// Rows with identifiers that a list must let expect before it is said to have none.
  private static let fewestExpected = 5.0

  private struct List {
    var rows = 0.0
    var identified = 0.0
  }

  /// - Returns: nil when the model tells no lists apart, or all of them have identifiers.
  init?(of table: RecordTable, _ model: LinkageModel) {
    guard let identifier = model.identifier, !identifier.lists.isEmpty, table.count > 0 else { return nil }
    let identifying = model.comparisons[identifier.comparison].columns.map { table.view(of: $0) }
    let telling = identifier.lists.map { table.view(of: $0) }
    func list(of row: UInt32) -> UInt64 { telling.reduce(0) { stableHash($1.integer(row), seed: $0) } }
    let rows = 0..<UInt32(table.count)
    var numbers: [UInt64: Int] = [:]
    var lists: [List] = []
    var last = (list: UInt64(0), number: -1)
    for row in rows {
      let list = list(of: row)
      if last.number < 0 || list != last.list {
        let number = numbers[list] ?? lists.count
        if number == lists.count {
          numbers[list] = number
          lists.append(List())
        }
        last = (list, number)
      }
      lists[last.number].rows += 1
      if identifying.contains(where: { $0.integer(row) != 0 }) { lists[last.number].identified += 1 }
    }
    let identified = lists.reduce(0) { $0 + $1.identified }
    guard identified > 0 else { return nil }
    // How often the list of a row with an identifier has them.
    let usual = lists.reduce(0) { $0 + $1.identified * $1.identified / $1.rows } / identified
    let isUncovered = lists.map {
      $0.rows * usual >= Self.fewestExpected && $0.identified < Self.leastShare * usual * $0.rows
    }
    guard isUncovered.contains(true) else { return nil }
    coveredShare =
      zip(lists, isUncovered).reduce(0) { $0 + ($1.1 ? 0 : $1.0.rows) } / Double(table.count)
    var words = [UInt64](repeating: 0, count: (table.count + 63) / 64)
    last.number = -1
    for row in rows {
      let list = list(of: row)
      if last.number < 0 || list != last.list { last = (list, numbers[list] ?? 0) }
      if isUncovered[last.number] { words[Int(row >> 6)] |= 1 << UInt64(row & 63) }
    }
    self.words = words
  }

  /// Marks the levels of pairs of which one row or both are such rows.
  func mark(_ batch: inout PairBatch) {
    words.withUnsafeBufferPointer { words in
      batch.withResults { pairs, levels, _ in
        for index in pairs.indices {
          let (a, b) = (pairs[index].a, pairs[index].b)
          // Rows of pairs are rows of the table.
          let bits = words[Int(a >> 6)] >> UInt64(a & 63) | words[Int(b >> 6)] >> UInt64(b & 63)
          levels[index] |= (bits & 1) * PairPattern.uncovered
        }
      }
    }
  }
}
