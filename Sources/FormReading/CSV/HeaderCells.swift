import ByteText

/// The header's cells, to know it again inside the data.
struct HeaderCells {
  static let none = HeaderCells(rows: [])

  /// Of each of its records.
  let rows: [[[UInt8]]]
  /// A column whose cells begin with a figure in nearly all rows, as no heading does; -1 for none.
  private let figures: Int
  /// Of each record: its first cell that is not empty, and that cell's column.
  private let first: [(column: Int, name: [UInt8])]

  init(rows: [[[UInt8]]], figures: Int? = nil) {
    self.rows = rows
    self.figures = figures ?? -1
    first = rows.compactMap { row in row.firstIndex { !$0.isEmpty }.map { ($0, row[$0]) } }
  }

  /// Whether a cell is a name of the header: also behind a byte order mark, as files put one behind the other have it,
  /// and then in the quotes that the mark makes ordinary bytes.
  static func isName(_ cell: UnsafeBufferPointer<UInt8>, _ name: [UInt8]) -> Bool {
    var rest = cell[...]
    if rest.starts(with: [0xef, 0xbb, 0xbf]) {
      rest = rest.dropFirst(3)
      if rest.count >= 2, rest.first == UInt8(ascii: "\""), rest.last == UInt8(ascii: "\"") {
        rest = rest.dropFirst().dropLast()
      }
    }
    return rest.elementsEqual(name)
  }

  /// Whether a row begins as a record of the header does, or has a word where figures stand, as a header in other words.
  ///
  /// - Parameter cells: as many as the header has.
  @inline(__always)
  func isBegun(by cells: UnsafePointer<ByteRange>, _ bytes: UnsafePointer<UInt8>) -> Bool {
    if figures >= 0, cells[figures].count > 0 {
      var start = Int(cells[figures].start)
      while start + 1 < cells[figures].end, bytes[start] <= 0x20 { start += 1 }
      let letter = bytes[start]
      if letter >= 0x80 || (letter | 0x20) &- UInt8(ascii: "a") < 26 { return true }
    }
    for index in first.indices {
      let cell = cells[first[index].column]
      let name = first[index].name
      if Int(cell.count) >= name.count, Int(cell.count) <= name.count + 5,
        Self.isName(UnsafeBufferPointer(start: bytes + Int(cell.start), count: Int(cell.count)), name)
      {
        return true
      }
    }
    return false
  }
}
