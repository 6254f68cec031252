/// The rows of a header, upper first: titles of groups of columns over the names of the columns themselves.
///
/// A merged cell leaves its text in its first cell and blanks behind it, or, in some exports, its text in all of them.
struct HeaderRows {
  /// The cells without the repetitions of merged ones.
  private let rows: [[[UInt8]]]

  init(_ rows: [[[UInt8]]]) {
    let width = rows.map(\.count).max() ?? 0
    var cleared = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    for row in cleared.indices {
      for column in cleared[row].indices.reversed() {
        let cell = cleared[row][column]
        let isMergedAcross = column > 0 && row + 1 < cleared.count && cleared[row][column - 1] == cell
        let isMergedDown = row > 0 && cleared[row - 1][column] == cell
        if isMergedAcross || isMergedDown { cleared[row][column] = [] }
      }
    }
    self.rows = cleared
  }

  /// One name for each column: a cell of an upper row spans the empty ones to its right, as far as the last row has
  /// names below them.
  var joined: [[UInt8]] {
    guard let last = rows.last else { return [] }
    return last.indices.map { column in
      let above = rows.dropLast().map { row -> [UInt8] in
        if last[column].isEmpty { return row[column] }
        return row.prefix(column + 1).last { !$0.isEmpty } ?? []
      }
      return Array((above + [last[column]]).filter { !$0.isEmpty }.joined(separator: [0x20, 0x2f, 0x20]))
    }
  }

  /// Two rows of which the lower one names exactly the columns below the titles that span several: no form does, as it
  /// would lack everything else, and no title line above a plain header does, as it leaves no column to itself.
  var isGroupsOverNames: Bool {
    guard rows.count == 2 else { return false }
    let (upper, lower) = (rows[0], rows[1])
    guard !upper.isEmpty, !upper[0].isEmpty || !lower[0].isEmpty else { return false }
    var groups = 0
    var single = 0
    var start = 0
    while start < upper.count {
      let next = upper[(start + 1)...].firstIndex { !$0.isEmpty } ?? upper.count
      let named = lower[start..<next].count { !$0.isEmpty }
      if named == 0 {
        single += 1
      } else {
        let names = lower[start..<next]
        guard !upper[start].isEmpty, next - start > 1, named == names.count, Set(names).count == named,
          !names.contains(where: { $0.count { $0 &- 0x30 < 10 } >= 4 })
        else { return false }
        groups += 1
      }
      start = next
    }
    return groups > 0 && single > 0
  }
}
