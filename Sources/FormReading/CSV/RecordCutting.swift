import ByteText
import ResidentModel

/// What cutting the records of a chunk gives besides its rows.
struct RecordCutting {
  /// Cells whose text is not simply their bytes.
  var rewritten: [UInt32] = []
  /// Rows that may be no form.
  var suspicious: [UInt32] = []
  /// Rows that were padded.
  var short: [FormBatch.ShortRow] = []
  var lines = 0
  var cells = 0
}

/// How far what the scan found beside records and separators has been used, as the records come by in order.
private struct FindsUsed {
  var faults = 0
  var innerBreaks = 0
  var strayQuotes = 0
  var innerQuotes = 0
  var quotedCells = 0
}

/// A record as the scan found it, and how many cells the table wants of it.
private struct FoundRecord {
  let number: Int
  /// The number of its first separator.
  let first: Int
  /// Cells that it has.
  let count: Int
  /// Cells that its row has, those included that are added.
  let width: Int
  /// Where its bytes begin.
  let start: Int
  /// Behind its last cell.
  let end: Int
  /// Where its last separator stands: in a line end of two bytes the second, behind `end`.
  let separator: Int
  /// From 0 in the chunk.
  let line: Int
  /// Nothing stands behind it in the source.
  let isCutOff: Bool
  /// It ends early, and its last cells are taken for empty.
  let isPadded: Bool

  @inline(__always)
  init(
    _ number: Int, in structure: borrowing RecordStructure, _ bytes: UnsafePointer<UInt8>, sourceBytes: Int,
    line: Int, rules: CSVRules
  ) {
    self.number = number
    self.line = line
    first = number == 0 ? 0 : Int(structure.recordEnds[number - 1])
    count = Int(structure.recordEnds[number]) - first
    start = Int(structure.recordStarts[number])
    separator = Int(structure.separators[first + count - 1])
    let isPair = separator > start && bytes[separator - 1] == 0x0d && bytes[separator] == 0x0a
    end = isPair ? separator - 1 : separator
    isCutOff = end >= sourceBytes
    width = rules.columnCount == 0 ? (start == end ? 0 : count) : rules.columnCount
    isPadded = !isCutOff && rules.pads(count, bytes: end - start)
  }

  /// Cells of the row that stand in the record.
  @inline(__always) var present: Int { min(width, count) }

  /// Nothing but delimiters, as far as they go.
  @inline(__always)
  func isBlank(_ rules: CSVRules) -> Bool {
    if start == end { return rules.columnCount > 0 }
    return rules.padsShortRows && count < rules.columnCount && end - start == count - 1 && !isCutOff
  }
}

extension CSVRules {
  /// Whether a record of so many cells is padded. One cell in front of very many missing ones is no row, and would take
  /// memory out of proportion to its bytes.
  func pads(_ count: Int, bytes: Int) -> Bool {
    padsShortRows && count > 0 && count < columnCount && columnCount - count <= 64 && bytes >= 6
  }

  /// As many cells as a title or a total may fill: a third of them; in a narrow table as many as a total has.
  fileprivate var sparseCells: Int { max(columnCount / 3, min(4, columnCount - 2)) }
}

/// The loop over the records of a chunk. It runs once for each row of a source: its steps are inlined, and none of them
/// allocates but to append to what the batch keeps.
extension FormBatch {
  /// Makes rows of the records that `structure` found, counts blank ones and quarantines what is no row.
  ///
  /// - Parameters:
  ///   - cells: room for the cells of every record.
  ///   - byteStart: where the text stands in the source.
  ///   - sourceBytes: how many bytes of the text are the source's; a line feed stands behind them.
  mutating func cutRecords(
    into cells: UnsafeMutableBufferPointer<ByteRange>, rules: CSVRules, byteStart: UInt64, sourceBytes: Int,
    header: HeaderCells
  ) -> RecordCutting {
    var cutting = RecordCutting()
    var used = FindsUsed()
    let sparse = rules.sparseCells
    let allCells = cells.baseAddress.unsafelyUnwrapped
    // Valid while `text` is not changed, which happens only after this function. `structure` never found a separator
    // behind `sourceBytes`, where the caller put a line feed.
    let bytes = text.withUnsafeBytes { $0.baseAddress.unsafelyUnwrapped }

    for number in 0..<structure.recordCount {
      if used.faults < structure.faults.count, Int(structure.faults[used.faults].record) == number {
        quarantineFault(structure.faults[used.faults], bytes, byteStart: byteStart, &cutting)
        used.faults += 1
        continue
      }
      let record = FoundRecord(
        number, in: structure, bytes, sourceBytes: sourceBytes, line: cutting.lines, rules: rules)
      cutting.lines += countLines(of: record, &used)
      if record.isBlank(rules) {
        nonForms.blank += 1
        continue
      }
      if let misfit = misfit(of: record, rules: rules) {
        quarantine(
          misfit, record: number, bytes: record.start..<record.end, byteStart: byteStart,
          lines: record.line...(cutting.lines - 1))
        continue
      }
      // Room for the cells of this record is there: `cells` has it for those of every record.
      let row = allCells + cutting.cells
      let filled = cutCells(of: record, bytes, into: row, rules: rules, &used, &cutting)
      if rules.columnCount == 0 {
        cellEnds.append(UInt32(truncatingIfNeeded: cutting.cells + record.width))
      } else if rules.leavesOutNonForms {
        guard filled > 0 else {
          nonForms.blank += 1
          continue
        }
        if rules.columnCount > 1,
          filled <= sparse || Self.mayNumberColumns(bytes, row[0]) || header.isBegun(by: row, bytes)
        {
          cutting.suspicious.append(UInt32(rows.count))
        }
      }
      cutting.cells += record.width
      appendRow(record, byteStart: byteStart, &used, &cutting)
    }
    return cutting
  }

  /// Quarantines a record that cannot be cut into cells.
  private mutating func quarantineFault(
    _ fault: RecordFault, _ bytes: UnsafePointer<UInt8>, byteStart: UInt64, _ cutting: inout RecordCutting
  ) {
    let start = Int(structure.recordStarts[Int(fault.record)])
    let breaks = lineBreaks(bytes, from: start, to: fault.end)
    let endsLine = lineBreaks(bytes, from: fault.end - 1, to: fault.end) > 0
    quarantine(
      fault.code, record: Int(fault.record), bytes: start..<fault.end, byteStart: byteStart,
      lines: cutting.lines...cutting.lines + breaks - (endsLine ? 1 : 0))
    // What is cut off at the end of the file leaves a line begun; what is too long goes on in its line.
    cutting.lines += breaks + (fault.code == .rowTruncated && !endsLine ? 1 : 0)
  }

  /// How many lines of the source a record takes: one, and one for each break inside its cells.
  @inline(__always)
  private func countLines(of record: FoundRecord, _ used: inout FindsUsed) -> Int {
    let before = used.innerBreaks
    while used.innerBreaks < structure.innerBreakCount,
      Int(structure.innerBreaks[used.innerBreaks]) < record.separator
    {
      used.innerBreaks += 1
    }
    return 1 + used.innerBreaks - before
  }

  /// Why a record is no row of the table; nil where it is one.
  @inline(__always)
  private func misfit(of record: FoundRecord, rules: CSVRules) -> FindingCode? {
    let (first, width, present) = (record.first, record.width, record.present)
    if width > record.count {
      if !record.isPadded { return record.isCutOff ? .rowTruncated : .rowTooFewCells }
    } else if width < record.count, rules.columnCount > 0,
      // Cells beyond the table's width are tolerated when they are empty: spreadsheets leave them behind.
      Int(structure.separators[first + width - 1]) + (record.count - width) != record.end
    {
      return .rowTooManyCells
    }
    guard record.end - record.start > rules.maximumCellBytes,
      hasTooLongCell(
        from: record.start, end: record.end, separators: first..<first + present, rules: rules)
    else { return nil }
    return .rowCellTooLong
  }

  private func hasTooLongCell(from start: Int, end: Int, separators: Range<Int>, rules: CSVRules) -> Bool {
    var cellStart = start
    for index in separators {
      let cellEnd = min(end, Int(structure.separators[index]))
      if cellEnd - cellStart > rules.maximumCellBytes { return true }
      cellStart = cellEnd + 1
    }
    return false
  }

  /// Writes the cells of a record; returns how many are not empty.
  ///
  /// - Parameter target: room for as many cells as the row is wide.
  @inline(__always)
  private func cutCells(
    of record: FoundRecord, _ bytes: UnsafePointer<UInt8>, into target: UnsafeMutablePointer<ByteRange>,
    rules: CSVRules, _ used: inout FindsUsed, _ cutting: inout RecordCutting
  ) -> Int {
    let present = record.present
    let separators = structure.separators + record.first
    let hasInnerQuotes = hasInnerQuotes(record, &used)
    let filled: Int
    if record.width == 0 {
      filled = 0
    } else if !hasInnerQuotes, !rules.hasEscape {
      let empty = Self.cutPlainRow(
        from: record.start, to: record.end, separators: separators, kept: present, into: target)
      filled = present - empty - unquoteCells(of: record, in: target, &used)
    } else {
      let firstCell = cutting.cells
      filled = Self.cutRow(
        bytes, from: record.start, to: record.end, separators: separators, kept: present, into: target,
        rules: rules
      ) { cutting.rewritten.append(UInt32(truncatingIfNeeded: firstCell + $0)) }
    }
    if record.isPadded { for column in present..<record.width { target[column] = .empty } }
    return filled
  }

  /// Whether a cell of the record may hold a doubled quote, or not end where its quote does.
  @inline(__always)
  private func hasInnerQuotes(_ record: FoundRecord, _ used: inout FindsUsed) -> Bool {
    while used.innerQuotes < structure.innerQuotes.count,
      structure.innerQuotes[used.innerQuotes] < record.start
    {
      used.innerQuotes += 1
    }
    return used.innerQuotes < structure.innerQuotes.count
      && structure.innerQuotes[used.innerQuotes] < record.separator
  }

  /// Takes the quotes off the cells that begin with one; returns how many are empty without them.
  @inline(__always)
  private func unquoteCells(
    of record: FoundRecord, in target: UnsafeMutablePointer<ByteRange>, _ used: inout FindsUsed
  ) -> Int {
    var empty = 0
    while used.quotedCells < structure.quotedCellCount,
      Int(structure.quotedCells[used.quotedCells]) < record.first + record.present
    {
      let column = Int(structure.quotedCells[used.quotedCells]) - record.first
      used.quotedCells += 1
      // The quoted cells of a record that was left out were passed over.
      guard column >= 0 else { continue }
      // The kernel saw both quotes.
      target[column].start += 1
      target[column].count -= 2
      if target[column].isEmpty { empty += 1 }
    }
    return empty
  }

  /// Appends the row of a record whose cells are written, and what is odd about it.
  @inline(__always)
  private mutating func appendRow(
    _ record: FoundRecord, byteStart: UInt64, _ used: inout FindsUsed, _ cutting: inout RecordCutting
  ) {
    let row = rows.count
    rows.append(
      RowPlace(
        byteOffset: byteStart + UInt64(record.start),
        byteLength: UInt32(truncatingIfNeeded: record.end - record.start),
        record: UInt32(truncatingIfNeeded: record.number), line: UInt32(truncatingIfNeeded: record.line)))
    if record.isPadded {
      cutting.short.append(ShortRow(row: UInt32(row), lastLine: UInt32(cutting.lines - 1)))
      findings.append(Finding(.rowCellsLeftOut, row: row))
    }
    while used.strayQuotes < structure.strayQuotes.count,
      structure.strayQuotes[used.strayQuotes] <= record.number
    {
      if Int(structure.strayQuotes[used.strayQuotes]) == record.number {
        findings.append(Finding(.rowStrayQuote, row: row))
      }
      used.strayQuotes += 1
    }
  }

  /// `1`, `(1)`, `-1` or `A` in the first column, as the line of column numbers below a header begins.
  @inline(__always)
  private static func mayNumberColumns(_ bytes: UnsafePointer<UInt8>, _ cell: ByteRange) -> Bool {
    guard cell.count == 1 || cell.count == 3 else {
      // What a spreadsheet makes of "(1)".
      return cell.count == 2 && bytes[Int(cell.start)] == UInt8(ascii: "-")
        && bytes[Int(cell.start) + 1] == UInt8(ascii: "1")
    }
    let mark = bytes[Int(cell.start) + (cell.count == 3 ? 1 : 0)]
    return (mark == UInt8(ascii: "1") || mark | 0x20 == UInt8(ascii: "a"))
      && (cell.count == 1 || bytes[Int(cell.start)] == UInt8(ascii: "("))
  }

  /// No span ends inside a line end, so a carriage return in the last place is one by itself.
  func lineBreaks(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    (start..<end).count {
      bytes[$0] == 0x0a || (bytes[$0] == 0x0d && ($0 + 1 == end || bytes[$0 + 1] != 0x0a))
    }
  }

  private mutating func quarantine(
    _ code: FindingCode, record: Int, bytes: Range<Int>, byteStart: UInt64, lines: ClosedRange<Int>
  ) {
    quarantined.append(
      QuarantinedSpan(
        code: code, byteOffset: byteStart + UInt64(bytes.lowerBound), byteLength: UInt32(bytes.count),
        text: ByteRange(bytes.lowerBound, bytes.upperBound), record: UInt32(record),
        firstLine: UInt32(lines.lowerBound), lastLine: UInt32(lines.upperBound)))
  }
}
