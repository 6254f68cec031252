import ByteText
import ResidentModel

/// The values above the next row, for blank cells of declared columns: what merged cells of a sheet leave behind, and what
/// marks such as `nt` ask for.
///
/// A number that stands in a title above the rows ("420100001 | Hộ ông …") is one too. The value comes from the same file
/// only. A row that could not be cut into cells may have held another value, so nothing is carried across it: blanks below
/// it stay blank, and are told of, until the column is filled again.
public struct CellsAbove: RowContext {
  /// Whether a cell of a column says "as above".
  public typealias MarkJudge = @Sendable (_ cell: borrowing Span<UInt8>, _ column: Int) -> Bool

  /// From 0, ascending.
  private let columns: [Int]
  private let isMark: MarkJudge
  /// Of each column: the value that the next blank takes; nil when there is none.
  private var values: [[UInt8]?]

  /// - Parameter columns: those to be filled, from 0.
  public init(columns: [Int], isMark: @escaping MarkJudge) {
    self.columns = columns.sorted()
    self.isMark = isMark
    values = Array(repeating: nil, count: columns.count)
  }

  public mutating func pass(through batch: inout FormBatch) {
    batch.carryDown(columns, values: &values, isMark: isMark)
  }
}

/// A cell that took the value above it.
public struct CarriedCell: Hashable, Sendable {
  /// From 0 in the batch.
  public var row: UInt32
  /// From 0.
  public var column: UInt32
  /// What the cell itself says: nothing, or a mark.
  public var written: ByteRange
}

extension FormBatch {
  /// What a cell itself says, where it took the value above it; else the cell.
  ///
  /// - Complexity: O(log(carried cells)).
  public borrowing func writtenCell(row: Int, column: Int) -> ByteRange {
    let wanted = (UInt32(row), UInt32(column))
    var (low, high) = (0, carried.count)
    while low < high {
      let middle = (low + high) / 2
      if (carried[middle].row, carried[middle].column) < wanted { low = middle + 1 } else { high = middle }
    }
    let isCarried = low < carried.count && (carried[low].row, carried[low].column) == wanted
    return isCarried ? carried[low].written : cell(row: row, column: column)
  }

  /// - Parameter values: of each column, the value above the first row; left as that below the last one.
  /// - Complexity: O(rows × columns); bytes are copied once a batch and column, not once a row.
  fileprivate mutating func carryDown(
    _ columns: [Int], values: inout [[UInt8]?], isMark: CellsAbove.MarkJudge
  ) {
    var above = values.map { value in value.map { place($0) } }
    var nextSpan = 0
    var nextTitle = 0
    for row in rows.indices {
      take(upTo: rows[row].record, columns, &above, &nextSpan, &nextTitle)
      let rowCells = cells(ofRow: row)
      for (position, column) in columns.enumerated() where column < rowCells.count {
        let index = rowCells.lowerBound + column
        let written = cells[index]
        guard text.isBlank(written) || isMark(text.span(written), column) else {
          above[position] = written
          continue
        }
        cells[index] = above[position] ?? .empty
        if above[position] != nil {
          carried.append(CarriedCell(row: UInt32(row), column: UInt32(column), written: written))
        } else {
          findings.append(Finding(.cellNothingAbove, row: row, column: column + 1))
        }
      }
    }
    take(upTo: .max, columns, &above, &nextSpan, &nextTitle)
    values = above.map { range in range.map { text.span($0).withUnsafeBufferPointer { Array($0) } } }
  }
}

extension FormBatch {
  /// What rows that are no form leave for those below them: a title its numbers, a broken one nothing.
  private borrowing func take(
    upTo record: UInt32, _ columns: [Int], _ above: inout [ByteRange?], _ nextSpan: inout Int,
    _ nextTitle: inout Int
  ) {
    while true {
      let span = nextSpan < quarantined.count ? quarantined[nextSpan].record : .max
      let title = nextTitle < titles.count ? titles[nextTitle].record : .max
      guard min(span, title) < record else { return }
      if span < title {
        above = above.map { _ in nil }
        nextSpan += 1
        continue
      }
      for (position, column) in columns.enumerated() where column < titles[nextTitle].cells.count {
        let cell = titles[nextTitle].cells[column]
        if text.isNumber(cell) { above[position] = cell }
      }
      nextTitle += 1
    }
  }
}

extension ByteBuffer {
  /// Figures, with letters and signs between them at most: a title's words are no value of a column.
  fileprivate borrowing func isNumber(_ range: ByteRange) -> Bool {
    var (digits, others) = (0, 0)
    for index in Int(range.start)..<range.end {
      let byte = self[index]
      if byte >= 0x80 || byte == 0x20 { return false }
      if byte &- 0x30 < 10 { digits += 1 } else { others += 1 }
    }
    return digits > others
  }

  fileprivate borrowing func isBlank(_ range: ByteRange) -> Bool {
    for index in Int(range.start)..<range.end where self[index] > 0x20 { return false }
    return true
  }
}
