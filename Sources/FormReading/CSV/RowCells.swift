import ByteText
import Glibc

/// From the separators of one record to its cells.
extension FormBatch {
  /// Writes the cells of a record as if none were quoted, four at a time; returns how many are empty.
  ///
  /// - Parameters:
  ///   - kept: how many cells, at least 1.
  ///   - separators: their separators; the last may stand behind `end`, in a line end of two bytes.
  @inline(__always)
  static func cutPlainRow(
    from start: Int, to end: Int, separators: UnsafePointer<UInt32>, kept: Int,
    into cells: UnsafeMutablePointer<ByteRange>
  ) -> Int {
    cells[0] = ByteRange(start, Int(separators[0]))
    var empty = cells[0].isEmpty ? 1 : 0
    var emptyByLane = SIMD4<UInt32>()
    var column = 1
    while column &+ 4 <= kept {
      // A cell begins behind the separator before it. Four offsets are inside `kept` by the loop's condition.
      let before = UnsafeRawPointer(separators + (column &- 1)).loadUnaligned(as: SIMD4<UInt32>.self)
      let behind = UnsafeRawPointer(separators + column).loadUnaligned(as: SIMD4<UInt32>.self)
      let starts = before &+ 1
      let counts = behind &- starts
      emptyByLane.replace(with: emptyByLane &+ 1, where: counts .== 0)
      var pairs = SIMD8<UInt32>()
      pairs.evenHalf = starts
      pairs.oddHalf = counts
      UnsafeMutableRawPointer(cells + column).storeBytes(of: pairs, as: SIMD8<UInt32>.self)
      column &+= 4
    }
    empty &+= Int(emptyByLane.wrappedSum())
    while column < kept {
      cells[column] = ByteRange(Int(separators[column &- 1]) &+ 1, Int(separators[column]))
      empty &+= cells[column].isEmpty ? 1 : 0
      column &+= 1
    }
    if Int(separators[kept &- 1]) > end {
      cells[kept &- 1].count &-= 1
      if cells[kept &- 1].isEmpty { empty &+= 1 }
    }
    return empty
  }

  /// Writes the cells of any record; returns how many are not empty.
  ///
  /// - Parameter rewritten: called with each cell whose text is not simply its bytes.
  @inline(never)
  static func cutRow(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, separators: UnsafePointer<UInt32>, kept: Int,
    into cells: UnsafeMutablePointer<ByteRange>, rules: CSVRules, rewritten: (Int) -> Void
  ) -> Int {
    let quote = mark(of: rules)
    var filled = 0
    var cellStart = start
    for column in 0..<kept {
      let separator = Int(separators[column])
      let cellEnd = min(separator, end)
      var cell = ByteRange(cellStart, cellEnd)
      if cellEnd > cellStart {
        filled &+= 1
        if rules.hasEscape {
          rewritten(column)
        } else if Int(bytes[cellStart]) == quote {
          if isPlainlyQuoted(bytes, cell, quote: rules.quote) {
            cell = ByteRange(cellStart &+ 1, cellEnd &- 1)
            if cell.isEmpty { filled &-= 1 }
          } else {
            rewritten(column)
          }
        }
      }
      cells[column] = cell
      cellStart = separator &+ 1
    }
    return filled
  }

  /// The quote as an integer that a byte can be compared with; one that no byte equals when there are no quotes.
  @inline(__always)
  private static func mark(of rules: CSVRules) -> Int { rules.hasQuote ? Int(rules.quote) : -1 }

  /// A cell that ends where its quote does, with no quote inside.
  @inline(__always)
  private static func isPlainlyQuoted(_ bytes: UnsafePointer<UInt8>, _ cell: ByteRange, quote: UInt8) -> Bool
  {
    let first = Int(cell.start) + 1
    let last = cell.end - 1
    guard last >= first, bytes[last] == quote else { return false }
    return memchr(bytes + first, Int32(quote), last - first) == nil
  }
}
