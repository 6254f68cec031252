import ByteText
import ResidentModel
import Synchronization

/// Fills blank cells of declared columns with the value above them: what merged cells of a sheet leave behind, and what
/// marks such as `nt` ask for.
///
/// A number that stands in a title above the rows ("420100001 | Hộ ông …") is one too. The value comes from the same file only. A row that could not be cut into cells may have held another value, so
/// nothing is carried across it: blanks below it stay blank, and are told of, until the column is filled again.
/// Batches hold the same rows as those of the reader within; values cross from batch to batch, so batches are cut one
/// at a time.
public final class CarryDownReader: FormReader {
  /// Whether a cell of a column says "as above".
  public typealias MarkJudge = @Sendable (_ cell: borrowing Span<UInt8>, _ column: Int) -> Bool

  private let base: any FormReader
  /// From 0, ascending.
  private let columns: [Int]
  private let isMark: MarkJudge
  private let state = Mutex(State())

  private struct State {
    /// Of each column: the value that the next blank takes; nil when there is none.
    var values: [[UInt8]?] = []
    /// The values with which each batch began, for reading it again.
    var seeds: [[[UInt8]?]] = []
  }

  /// - Parameter columns: those to be filled, from 0.
  public init(_ base: any FormReader, columns: [Int], isMark: @escaping MarkJudge) {
    self.base = base
    self.columns = columns.sorted()
    self.isMark = isMark
    state.withLock { $0.values = Array(repeating: nil, count: columns.count) }
  }

  public var file: FormFile { base.file }
  public var columnNames: [String] { base.columnNames }
  public var preamble: Preamble { base.preamble }
  public var hasRandomAccess: Bool { base.hasRandomAccess }
  public var batchesGiven: Int { base.batchesGiven }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    try state.withLock { (state) throws(ReadingError) in
      guard try base.next(into: &batch) else { return false }
      if base.hasRandomAccess { state.seeds.append(state.values) }
      batch.carryDown(columns, values: &state.values, isMark: isMark)
      return true
    }
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    try base.reread(index, into: &batch)
    var values = try seed(of: Int(index.chunk))
    batch.carryDown(columns, values: &values, isMark: isMark)
  }

  /// The values with which a batch begins. A run that goes on after a stop asks for them before anything was read: then the
  /// batches are read once in order.
  private func seed(of chunk: Int) throws(ReadingError) -> [[UInt8]?] {
    try state.withLock { (state) throws(ReadingError) in
      if chunk >= state.seeds.count {
        state.seeds = []
        var values: [[UInt8]?] = Array(repeating: nil, count: columns.count)
        var batch = FormBatch()
        let reader = try base.restarted()
        while try reader.next(into: &batch) {
          state.seeds.append(values)
          batch.carryDown(columns, values: &values, isMark: isMark)
        }
      }
      guard chunk < state.seeds.count else { throw ReadingError(.changed, file: file.name) }
      return state.seeds[chunk]
    }
  }

  public func restarted() throws(ReadingError) -> any FormReader {
    CarryDownReader(try base.restarted(), columns: columns, isMark: isMark)
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
    _ columns: [Int], values: inout [[UInt8]?], isMark: CarryDownReader.MarkJudge
  ) {
    var above = values.map { value in
      value.map { bytes in
        let start = text.count
        bytes.withUnsafeBufferPointer { text.append(bytes: $0) }
        return ByteRange(start, text.count)
      }
    }
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
