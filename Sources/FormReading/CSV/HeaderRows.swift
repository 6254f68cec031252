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

  /// One name for each column: a cell of an upper row spans the empty ones to its right, as far as the rows below it have
  /// names there, and no farther than the cell above it does.
  var joined: [[UInt8]] {
    (rows.last ?? []).indices.map { column in
      var start = 0
      var parts: [[UInt8]] = []
      for (index, row) in rows.enumerated() {
        let isNamedBelow = rows[(index + 1)...].contains { !$0[column].isEmpty }
        let place = isNamedBelow ? row[start...column].lastIndex { !$0.isEmpty } : column
        if let place, !row[place].isEmpty { parts.append(row[place]) }
        start = place ?? start
      }
      return parts.reduce(into: []) { name, part in
        // A note below a heading, "(nếu có)", names no column of a group.
        if !name.isEmpty { name += part.first == UInt8(ascii: "(") ? [0x20] : [0x20, 0x2f, 0x20] }
        name += part
      }
    }
  }

  /// Two rows of which the lower one names the parts of what a group of columns is titled, whatever else stands in it: notes
  /// below single columns, groups of which not all columns are named. No form has the parts' names as its values.
  ///
  /// - Parameter areParts: whether texts are the names of all parts of one value.
  func hasPartsBelowGroup(_ areParts: ([String]) -> Bool) -> Bool {
    guard rows.count == 2 else { return false }
    let (upper, lower) = (rows[0], rows[1])
    guard !lower.contains(where: { $0.count { $0 &- 0x30 < 10 } >= 4 }) else { return false }
    var hasGroup = false
    var hasSingle = false
    var start = upper.firstIndex { !$0.isEmpty } ?? upper.count
    guard lower[..<start].allSatisfy(\.isEmpty) else { return false }
    while start < upper.count {
      let next = upper[(start + 1)...].firstIndex { !$0.isEmpty } ?? upper.count
      let named = lower[start..<next].filter { !$0.isEmpty }
      if named.isEmpty {
        hasSingle = true
      } else if named.count > 1, !lower[start].isEmpty {
        hasGroup = hasGroup || areParts(named.map(FormBatch.string))
      }
      start = next
    }
    return hasGroup && hasSingle
  }

  /// Two rows of which the lower one names exactly the columns below the titles that span several, or three of which each does
  /// so for the one above it: no form does, as it would lack everything else, and no title line above a plain header does,
  /// as it leaves no column to itself.
  var isGroupsOverNames: Bool {
    switch rows.count {
    case 2: return Self.names(rows[1], below: rows[0])
    case 3:
      let columns = rows[0].indices
      let middle = columns.map { column in
        rows[1][column].isEmpty && rows[2][column].isEmpty ? rows[0][column] : rows[1][column]
      }
      let joined = joined
      let lower = columns.map { rows[2][$0].isEmpty ? rows[1][$0] : joined[$0] }
      return Self.names(rows[2], below: middle) && Self.names(lower, below: rows[0])
    default: return false
    }
  }

  private static func names(_ lower: [[UInt8]], below upper: [[UInt8]]) -> Bool {
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
