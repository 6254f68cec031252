import ByteText
import Glibc
import ResidentModel

/// The second pass over a chunk: from the places of separators to rows and cells.
extension FormBatch {
  /// Cuts the records that `structure` found in `text`.
  ///
  /// - Parameters:
  ///   - byteStart: where the text stands in the source.
  ///   - header: the header's cells, to know it again inside the data.
  /// - Complexity: O(bytes of quoted cells + cells).
  mutating func cutCells(
    rules: CSVRules, byteStart: UInt64, header: HeaderCells, judge: RowJudge?,
    shortRowJudge: ShortRowJudge? = nil, sectionJudge: SectionJudge? = nil
  ) {
    let sourceBytes = text.count
    columnCount = rules.columnCount
    // The separator of a last record without a line end stands behind the text, and is looked at.
    text.append(0x0a)
    // The cells are written by address, into room made once: taken out of `self` for as long as that lasts. A row
    // has at least as many separators as cells, but for those that are padded, so blank records need no room.
    var cells = self.cells
    self.cells = []
    let room = structure.separatorCount + roomForPadding(rules)
    cells.append(contentsOf: repeatElement(.empty, count: room))
    let cutting = cells.withUnsafeMutableBufferPointer {
      cutRecords(into: $0, rules: rules, byteStart: byteStart, sourceBytes: sourceBytes, header: header)
    }
    cells.removeLast(cells.count - cutting.cells)
    // Handed over, not copied: a second owner would make the first change copy them all.
    self.cells = consume cells
    text.truncate(to: sourceBytes)
    for cell in cutting.rewritten { rewriteCell(Int(cell), rules: rules) }
    judgeRows(
      cutting.suspicious, cutting.short, header: header, judge: judge, shortRowJudge: shortRowJudge,
      sectionJudge: sectionJudge, keepsTitles: rules.keepsTitles)
    if structure.mayHoldZeros { noteNulBytes(sourceBytes: sourceBytes, byteStart: byteStart) }

    index.byteStart = byteStart
    index.byteEnd = byteStart + UInt64(sourceBytes)
    index.records = UInt32(structure.recordCount)
    index.lines = UInt32(cutting.lines)
    index.rows = UInt32(rows.count)
    index.quarantined = UInt32(quarantined.count)
    index.checksum = text.withUnsafeBytes { contentChecksum($0.prefix(sourceBytes)) }
  }

  private struct Cutting {
    /// Cells whose text is not simply their bytes.
    var rewritten: [UInt32] = []
    /// Rows that may be no form.
    var suspicious: [UInt32] = []
    /// Rows that were padded.
    var short: [ShortRow] = []
    var lines = 0
    var cells = 0
  }

  /// A row with fewer cells than the header, padded with empty ones: what is needed to quarantine it after all.
  struct ShortRow {
    var row: UInt32
    var lastLine: UInt32
  }

  /// Whether a record of so many cells is padded. One cell in front of very many missing ones is no row, and would take
  /// memory out of proportion to its bytes.
  private static func isPadded(_ count: Int, bytes: Int, rules: CSVRules) -> Bool {
    rules.padsShortRows && count > 0 && count < rules.columnCount && rules.columnCount - count <= 64
      && bytes >= 6
  }

  /// How many cells are missing in the records that are padded, at most.
  private func roomForPadding(_ rules: CSVRules) -> Int {
    // What some records have too many is room for what others have too few.
    guard rules.padsShortRows, structure.separatorCount < structure.recordCount * rules.columnCount else {
      return 0
    }
    var room = 0
    var first = 0
    for record in 0..<structure.recordCount {
      let count = Int(structure.recordEnds[record]) - first
      first += count
      guard count > 0, count < rules.columnCount else { continue }
      let bytes = Int(structure.separators[first - 1]) - Int(structure.recordStarts[record])
      if Self.isPadded(count, bytes: bytes, rules: rules) { room += rules.columnCount - count }
    }
    return room
  }

  /// - Parameter cells: room for the cells of every record.
  private mutating func cutRecords(
    into cells: UnsafeMutableBufferPointer<ByteRange>, rules: CSVRules, byteStart: UInt64, sourceBytes: Int,
    header: HeaderCells
  ) -> Cutting {
    var cutting = Cutting()
    var nextFault = 0
    var nextBreak = 0
    var nextStray = 0
    var nextInnerQuote = 0
    var nextQuoted = 0
    let columnCount = rules.columnCount
    // A third of the cells; in a narrow table as many as a total has.
    let sparse = max(columnCount / 3, min(4, columnCount - 2))
    // Valid while `text` is not changed, which happens only after this function. `structure` never found a separator
    // behind `sourceBytes`, where the caller put a line feed.
    let bytes = text.withUnsafeBytes { $0.baseAddress.unsafelyUnwrapped }

    for record in 0..<structure.recordCount {
      let first = record == 0 ? 0 : Int(structure.recordEnds[record - 1])
      let count = Int(structure.recordEnds[record]) - first
      let start = Int(structure.recordStarts[record])
      let line = cutting.lines

      if nextFault < structure.faults.count, Int(structure.faults[nextFault].record) == record {
        let fault = structure.faults[nextFault]
        nextFault += 1
        let breaks = lineBreaks(bytes, from: start, to: fault.end)
        let endsLine = lineBreaks(bytes, from: fault.end - 1, to: fault.end) > 0
        quarantine(
          fault.code, record: record, bytes: start..<fault.end, byteStart: byteStart,
          lines: line...line + breaks - (endsLine ? 1 : 0))
        // What is cut off at the end of the file leaves a line begun; what is too long goes on in its line.
        cutting.lines += breaks + (fault.code == .rowTruncated && !endsLine ? 1 : 0)
        continue
      }

      cutting.lines += 1
      let separator = Int(structure.separators[first + count - 1])
      while nextBreak < structure.innerBreakCount, Int(structure.innerBreaks[nextBreak]) < separator {
        nextBreak += 1
        cutting.lines += 1
      }
      let isPair = separator > start && bytes[separator - 1] == 0x0d && bytes[separator] == 0x0a
      let end = isPair ? separator - 1 : separator

      if start == end, columnCount > 0 {
        nonForms.blank += 1
        continue
      }
      if rules.padsShortRows, count < columnCount, end - start == count - 1, end < sourceBytes {
        nonForms.blank += 1
        continue
      }
      // Cells beyond the table's width are tolerated when they are empty: spreadsheets leave them behind.
      let kept = columnCount == 0 ? (start == end ? 0 : count) : columnCount
      let isPadded = end < sourceBytes && Self.isPadded(count, bytes: end - start, rules: rules)
      let present = min(kept, count)
      var misfit: FindingCode?
      if kept > count, !isPadded {
        misfit =
          end == sourceBytes ? .rowTruncated : .rowTooFewCells
      } else if kept < count, columnCount > 0,
        Int(structure.separators[first + kept - 1]) + (count - kept) != end
      {
        misfit = .rowTooManyCells
      } else if end - start > rules.maximumCellBytes,
        hasTooLongCell(from: start, end: end, separators: first..<first + present, rules: rules)
      {
        misfit = .rowCellTooLong
      }
      if let misfit {
        quarantine(
          misfit, record: record, bytes: start..<end, byteStart: byteStart, lines: line...(cutting.lines - 1))
        continue
      }

      while nextInnerQuote < structure.innerQuotes.count, structure.innerQuotes[nextInnerQuote] < start {
        nextInnerQuote += 1
      }
      let hasInnerQuotes =
        nextInnerQuote < structure.innerQuotes.count && structure.innerQuotes[nextInnerQuote] < separator

      let row = rows.count
      // Room for `kept` cells of this record is there: `cells` has it for those of every record.
      let firstCell = cutting.cells
      let target = cells.baseAddress.unsafelyUnwrapped + firstCell
      let separators = structure.separators + first
      let filled: Int
      if kept == 0 {
        filled = 0
      } else if !hasInnerQuotes, !rules.hasEscape {
        var empty = Self.cutPlainRow(
          from: start, to: end, separators: separators, kept: present, into: target)
        while nextQuoted < structure.quotedCellCount, Int(structure.quotedCells[nextQuoted]) < first + present
        {
          let column = Int(structure.quotedCells[nextQuoted]) - first
          nextQuoted += 1
          // The quoted cells of a record that was left out were passed over.
          guard column >= 0 else { continue }
          // The kernel saw both quotes.
          target[column].start += 1
          target[column].count -= 2
          if target[column].isEmpty { empty += 1 }
        }
        filled = present - empty
      } else {
        filled = Self.cutRow(
          bytes, from: start, to: end, separators: separators, kept: present, into: target, rules: rules
        ) { cutting.rewritten.append(UInt32(truncatingIfNeeded: firstCell + $0)) }
      }
      if isPadded { for column in present..<kept { target[column] = .empty } }
      if columnCount == 0 {
        cellEnds.append(UInt32(truncatingIfNeeded: cutting.cells + kept))
      } else if rules.leavesOutNonForms {
        guard filled > 0 else {
          nonForms.blank += 1
          continue
        }
        if columnCount > 1,
          filled <= sparse || Self.mayNumberColumns(bytes, cells[firstCell])
            || header.isBegun(by: cells.baseAddress.unsafelyUnwrapped + firstCell, bytes)
        {
          cutting.suspicious.append(UInt32(row))
        }
      }
      cutting.cells += kept
      rows.append(
        RowPlace(
          byteOffset: byteStart + UInt64(start), byteLength: UInt32(truncatingIfNeeded: end - start),
          record: UInt32(truncatingIfNeeded: record), line: UInt32(truncatingIfNeeded: line)))
      if isPadded {
        cutting.short.append(
          ShortRow(row: UInt32(row), lastLine: UInt32(cutting.lines - 1)))
        findings.append(Finding(.rowCellsLeftOut, row: row))
      }
      while nextStray < structure.strayQuotes.count, structure.strayQuotes[nextStray] <= record {
        if Int(structure.strayQuotes[nextStray]) == record {
          findings.append(Finding(.rowStrayQuote, row: row))
        }
        nextStray += 1
      }
    }
    return cutting
  }

  /// Writes the cells of a record as if none were quoted, four at a time; returns how many are empty.
  ///
  /// - Parameters:
  ///   - kept: how many cells, at least 1.
  ///   - separators: their separators; the last may stand behind `end`, in a line end of two bytes.
  @inline(__always)
  private static func cutPlainRow(
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
  private static func cutRow(
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

  private func hasTooLongCell(from start: Int, end: Int, separators: Range<Int>, rules: CSVRules) -> Bool {
    var cellStart = start
    for index in separators {
      let cellEnd = min(end, Int(structure.separators[index]))
      if cellEnd - cellStart > rules.maximumCellBytes { return true }
      cellStart = cellEnd + 1
    }
    return false
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

  /// Writes a cell's text anew behind the source's bytes: doubled quotes once, escapes undone, and what follows a
  /// closing quote taken as it stands.
  private mutating func rewriteCell(_ cell: Int, rules: CSVRules) {
    let raw = cells[cell]
    let start = text.count
    text.reserve(Int(raw.count))
    var at = Int(raw.start)
    let end = raw.end
    var isQuoted = false
    if rules.hasQuote, text[at] == rules.quote {
      isQuoted = true
      at += 1
    }
    while at < end {
      let byte = text[at]
      at += 1
      if rules.hasEscape, byte == rules.escape, at < end {
        text.append(text[at])
        at += 1
      } else if isQuoted, byte == rules.quote {
        if at < end, text[at] == rules.quote {
          text.append(byte)
          at += 1
        } else {
          isQuoted = false
        }
      } else {
        text.append(byte)
      }
    }
    cells[cell] = ByteRange(start, text.count)
  }

  /// Reports each row that holds a NUL byte: the sign of UTF-16 read as bytes, or of a damaged disk block.
  private mutating func noteNulBytes(sourceBytes: Int, byteStart: UInt64) {
    // Valid while `text` is not changed below.
    let bytes = text.withUnsafeBytes { $0.baseAddress.unsafelyUnwrapped }
    var row = 0
    var at = 0
    while at < sourceBytes, let found = memchr(bytes + at, 0, sourceBytes - at) {
      let offset = byteStart + UInt64(UnsafeRawPointer(found) - UnsafeRawPointer(bytes))
      while row < rows.count, rows[row].byteOffset + UInt64(rows[row].byteLength) <= offset { row += 1 }
      guard row < rows.count else { return }
      if rows[row].byteOffset <= offset {
        findings.append(Finding(.rowNulByte, row: row))
        row += 1
      }
      guard row < rows.count else { return }
      at = max(Int(offset - byteStart) + 1, Int(rows[row].byteOffset - byteStart))
    }
  }
}
