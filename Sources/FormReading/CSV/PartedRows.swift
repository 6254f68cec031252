import ByteText
import ResidentModel

// Rows that a line end inside an unquoted cell parts ("Tỉnh Hà⏎Tĩnh"): two or more short records one behind the other.

extension FormBatch {
  /// Records that one row is parted into, at most.
  private static let mostParts = 4

  /// Joins a short row with the records below it that are the rest of it.
  ///
  /// They are, where together they have exactly the table's number of cells, what comes of them fits the columns, and none of
  /// those below is a form by itself or a row that is none. The line end stays in the cell that it stands in, as in a quoted one.
  ///
  /// - Parameter row: fits its columns or not: the part of a row may.
  /// - Returns: the rows that are parts of this one now; empty when it stays as it is.
  mutating func joinParts(
    ofRow row: Int, judge: RowJudge?, shortRowJudge: ShortRowJudge, lastLine: UInt32
  ) -> Range<Int> {
    let none = row + 1..<row + 1
    let first = Int(rows[row].record)
    guard rows[row].line == lastLine, let last = lastPart(ofRowAt: first) else { return none }
    let later = row + 1..<(rows[(row + 1)...].firstIndex { $0.record > UInt32(last) } ?? rows.count)
    for part in later where cellCount(ofRecord: Int(rows[part].record)) > 1 {
      // Nobody is taken for the rest of somebody else.
      if shortRowJudge(self, part) { return none }
      if let code = judge?(self, part, nil), code != .rowContinued { return none }
    }
    guard let joined = cells(ofParts: first...last, rows: row..<later.upperBound) else { return none }
    let place = cells(ofRow: row)
    let before = Array(cells[place])
    cells.replaceSubrange(place, with: joined)
    guard shortRowJudge(self, row) else {
      cells.replaceSubrange(place, with: before)
      return none
    }
    let end = joined[columnCount - 1].end
    rows[row].byteLength = UInt32(end - Int(structure.recordStarts[first]))
    quarantined.removeAll { $0.record > UInt32(first) && $0.record <= UInt32(last) }
    index.joinedRecords += UInt32(last - first)
    if let finding = findings.firstIndex(where: { $0.row == row && $0.code == .rowCellsLeftOut }) {
      findings[finding].code = .rowLineBroken
    }
    return later
  }

  /// The last of the records from `first` on that together have the cells of one row, each of them fewer.
  private func lastPart(ofRowAt first: Int) -> Int? {
    var total = cellCount(ofRecord: first)
    var last = first
    while total < columnCount {
      last += 1
      guard last < structure.recordCount, last - first < Self.mostParts else { return nil }
      let count = cellCount(ofRecord: last)
      // What cannot be cut into cells has none.
      guard count > 0, count < columnCount else { return nil }
      total += count - 1
    }
    return total == columnCount && last > first ? last : nil
  }

  private func cellCount(ofRecord record: Int) -> Int {
    Int(structure.recordEnds[record]) - (record == 0 ? 0 : Int(structure.recordEnds[record - 1]))
  }

  /// The cells of the row that the records were; nil where one of those that meet is quoted or empty.
  private func cells(ofParts records: ClosedRange<Int>, rows parts: Range<Int>) -> [ByteRange]? {
    var joined: [ByteRange] = []
    for record in records {
      let row = parts.first { Int(rows[$0].record) == record }
      guard var part = cells(ofPart: record, row: row) else { return nil }
      if let before = joined.popLast() {
        let behind = part.removeFirst()
        // Quotes, and text that was written anew, stand between a cell and its record's ends.
        guard !before.isEmpty, before.end == contentEnd(ofRecord: record - 1),
          !behind.isEmpty, Int(behind.start) == Int(structure.recordStarts[record])
        else { return nil }
        joined.append(ByteRange(Int(before.start), behind.end))
      }
      joined += part
    }
    return joined.count == columnCount ? joined : nil
  }

  /// - Parameter row: of the record; nil where it was too short to become one.
  private func cells(ofPart record: Int, row: Int?) -> [ByteRange]? {
    let count = cellCount(ofRecord: record)
    if let row { return Array(cells[cells(ofRow: row).prefix(count)]) }
    let last = Int(structure.recordEnds[record]) - 1
    var start = Int(structure.recordStarts[record])
    var parts: [ByteRange] = []
    for number in last - count + 1...last {
      let separator = Int(structure.separators[number])
      parts.append(ByteRange(start, number == last ? contentEnd(ofRecord: record) : separator))
      start = separator + 1
    }
    let holdsQuote = parts.contains { part in
      text.span(part).withUnsafeBufferPointer { $0.contains(UInt8(ascii: "\"")) }
    }
    return holdsQuote ? nil : parts
  }

  /// Behind the record's last cell.
  private func contentEnd(ofRecord record: Int) -> Int {
    let separator = Int(structure.separators[Int(structure.recordEnds[record]) - 1])
    let isPair =
      separator > Int(structure.recordStarts[record]) && separator < text.count
      && text[separator] == 0x0a && text[separator - 1] == 0x0d
    return isPair ? separator - 1 : separator
  }

  /// Whether a quoted cell of the row holds the delimiter: of a row that spans lines and ends early, the sign that the end of
  /// one row and the beginning of another stand in it.
  func holdsQuotedSeparators(_ row: Int) -> Bool {
    let record = Int(rows[row].record)
    let count = cellCount(ofRecord: record)
    guard count > 1 else { return false }
    let start = Int(structure.recordStarts[record])
    let delimiter = text[Int(structure.separators[Int(structure.recordEnds[record]) - count])]
    return (start..<start + Int(rows[row].byteLength)).count { text[$0] == delimiter } >= count
  }
}
