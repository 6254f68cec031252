/// Decides whether a line that stands inside a record is a row of the table by itself: its cells fit their columns. Asked only
/// for lines with the table's number of cells.
public typealias LineJudge = @Sendable (_ cells: [[UInt8]]) -> Bool

// A quote that opens in one row and one that closes in a later row look like a lawful cell of several lines. What tells them
// apart: the lines between are rows of the table.

extension CSVRules {
  /// Where the next row begins in a record of several rows between two quotes that are no pair; nil for a lawful record.
  ///
  /// Of an address or a note over several lines hardly any line has the table's number of cells. Rows have it: every line of
  /// two, else at least half of those between the first and the last. And their cells fit their columns (`lineJudge`).
  ///
  /// - Parameter end: behind the record; a carriage return before it is of the line end.
  /// - Complexity: O(end − start), and one call of the judge for each line with the table's number of cells.
  @inline(never)
  func nextSwallowedRow(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let lineJudge, hasQuote, !hasEscape, columnCount > 1, end > start else { return nil }
    let end = bytes[end - 1] == 0x0d ? end - 1 : end
    var next: Int?
    var (middle, middleRows, ends, endRows) = (0, 0, 0, 0)
    var firstIsSpaced = false
    var lineStart = start
    while lineStart <= end {
      var lineEnd = lineStart
      while lineEnd < end, bytes[lineEnd] != 0x0a, bytes[lineEnd] != 0x0d { lineEnd += 1 }
      let isFirst = lineStart == start
      if isFirst, lineEnd == end { return nil }
      let line = UnsafeBufferPointer(start: bytes + lineStart, count: lineEnd - lineStart)
      // In prose a blank stands behind each comma, in hardly any list.
      let isSpaced = isSpaced(line)
      if isFirst { firstIsSpaced = isSpaced }
      let isRow = (isFirst || !isSpaced || firstIsSpaced) && (cells(of: line).map(lineJudge) ?? false)
      if isFirst || lineEnd == end {
        ends += 1
        endRows += isRow ? 1 : 0
      } else if !line.isEmpty {
        middle += 1
        middleRows += isRow ? 1 : 0
      }
      if isRow, !isFirst, next == nil { next = lineStart }
      let isPair = lineEnd + 1 < end && bytes[lineEnd] == 0x0d && bytes[lineEnd + 1] == 0x0a
      lineStart = lineEnd + (isPair ? 2 : 1)
    }
    let areRows = ends == 2 && endRows == 2 || middleRows > 0 && middleRows * 2 >= middle
    return areRows ? next : nil
  }

  /// Behind each delimiter stands a blank.
  private func isSpaced(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.indices.allSatisfy {
      line[$0] != delimiter || $0 + 1 < line.count && line[$0 + 1] == UInt8(ascii: " ")
    }
  }

  /// The cells of a line read as a record of its own, a quote without its pair being an ordinary byte; nil unless there are
  /// as many as the table has.
  private func cells(of line: UnsafeBufferPointer<UInt8>) -> [[UInt8]]? {
    guard line.count(where: { $0 == delimiter }) >= columnCount - 1 else { return nil }
    var cells: [[UInt8]] = []
    var at = 0
    while true {
      let end = endOfCell(at, in: line)
      cells.append(line[at..<end].filter { $0 != quote })
      guard cells.count <= columnCount else { return nil }
      guard end < line.count else { break }
      at = end + 1
    }
    return cells.count == columnCount ? cells : nil
  }

  /// Where the cell at `start` ends: at its delimiter, or with the line.
  private func endOfCell(_ start: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
    let unquoted = line[start...].firstIndex(of: delimiter) ?? line.count
    guard start < line.count, line[start] == quote else { return unquoted }
    var at = start + 1
    while at < line.count {
      if line[at] != quote {
        at += 1
      } else if at + 1 < line.count, line[at + 1] == quote {
        at += 2
      } else {
        return at + 1 == line.count || line[at + 1] == delimiter ? at + 1 : unquoted
      }
    }
    return unquoted
  }
}
