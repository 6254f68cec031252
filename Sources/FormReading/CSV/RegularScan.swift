/// The fast kernel: 64 bytes a step, as long as quotes stand only where RFC 4180 puts them.
extension RecordStructure {
  /// Appends the records from `start` on and returns where the first record stands that was not appended: one that
  /// is cut by `limit`, that has a quote out of place, or that does not fit the table although it spans lines (which
  /// a quote that was never closed looks like). `CarefulScan` decides on it.
  ///
  /// - Parameters:
  ///   - bytes: readable up to 64 bytes behind `limit`.
  ///   - limit: scanning stops here; no record ends behind it.
  ///   - stop: records that begin here or behind are not appended.
  /// - Complexity: O(limit − start).
  mutating func appendRegularRecords(
    _ bytes: UnsafePointer<UInt8>, from start: Int, limit: Int, stop: Int, recordLimit: Int, rules: CSVRules
  ) -> Int {
    let quote = rules.quote
    let quoteBits: UInt64 = rules.hasQuote ? .max : 0
    let delimiter = rules.delimiter
    // Locals, so that the loop keeps them in registers.
    let separators = separators
    let recordEnds = recordEnds
    let recordStarts = recordStarts
    let quotedCells = quotedCells
    var quotedCellCount = quotedCellCount
    var separatorCount = separatorCount
    var recordCount = recordCount
    var innerBreakCount = innerBreakCount
    var recordStart = start
    var lastBreak = -1
    var insideCarry: UInt64 = 0  // all ones when the block begins inside quotes
    var mayOpen: UInt64 = 1  // bit 0: the byte before the block allows an opening quote
    var justClosed: UInt64 = 0  // bit 0: the byte before the block closed a quote
    var zeros: UInt64 = 0
    var base = start

    blocks: while base < limit {
      let marks = CellMarks.of(bytes + base, quote: quote, delimiter: delimiter)
      let valid: UInt64 = limit - base >= 64 ? .max : (1 &<< UInt64(limit - base)) &- 1
      let quotes = marks.quote & quoteBits & valid
      var lineBytes: UInt64 = 0
      var lineEnds: UInt64 = 0
      if marks.hasControl {
        let lines = LineMarks.of(bytes + base)
        lineBytes = lines.lineFeed | lines.carriageReturn
        lineEnds = lines.lineFeed
        // A carriage return before a line feed is part of that line end; bit 63 asks the byte behind the block.
        if lines.carriageReturn != 0 {
          let feedBehind: UInt64 = bytes[base + 64] == 0x0a ? 1 &<< 63 : 0
          lineEnds |= lines.carriageReturn & ~(lines.lineFeed &>> 1 | feedBehind)
        }
        lineEnds &= valid
        zeros |= lines.zero & valid
      }

      let separatorsBefore = separatorCount
      var inside: UInt64 = 0
      var cellEnds = marks.delimiter & valid | lineEnds
      var misplaced: UInt64 = 0
      if quotes | insideCarry | justClosed == 0 {
        // Most blocks have nothing to do with quotes.
        separatorCount &+= Self.write(cellEnds, base, to: separators + separatorCount)
        mayOpen = cellEnds &>> 63
      } else {
        inside = prefixXor(quotes) ^ insideCarry
        let opening = quotes & inside
        let closing = quotes & ~inside
        cellEnds &= ~inside

        let openable = (cellEnds | closing) &<< 1 | mayOpen
        let behindClosing = closing &<< 1 | justClosed
        let separatorsOrQuotes = marks.delimiter | lineBytes | marks.quote
        misplaced = (opening & ~openable | behindClosing & ~separatorsOrQuotes) & valid
        if misplaced != 0 {
          // What lies before the misplaced byte was regular.
          cellEnds &= (1 &<< UInt64(misplaced.trailingZeroBitCount)) &- 1
          lineEnds &= cellEnds | inside
        }
        separatorCount &+= Self.write(cellEnds, base, to: separators + separatorCount)

        let doubled = opening & behindClosing
        if doubled != 0 { appendInnerQuotes(doubled, base) }
        var opens = opening & ~doubled
        while opens != 0 {
          let cellsBefore = (cellEnds & (opens &- 1) & ~opens).nonzeroBitCount
          quotedCells[quotedCellCount] = UInt32(truncatingIfNeeded: separatorsBefore &+ cellsBefore)
          quotedCellCount &+= 1
          opens &= opens &- 1
        }
        insideCarry = UInt64(bitPattern: Int64(bitPattern: inside) &>> 63)
        mayOpen = (cellEnds | closing) &>> 63
        justClosed = closing &>> 63
      }

      var innerBreaks = lineEnds & inside
      while innerBreaks != 0 {
        lastBreak = base + innerBreaks.trailingZeroBitCount
        self.innerBreaks[innerBreakCount] = UInt32(truncatingIfNeeded: lastBreak)
        innerBreakCount += 1
        innerBreaks &= innerBreaks &- 1
      }

      var recordEndBits = lineEnds & cellEnds
      while recordEndBits != 0 {
        let bit = recordEndBits.trailingZeroBitCount
        recordEndBits &= recordEndBits &- 1
        let end = separatorsBefore + (cellEnds & (UInt64.max &>> UInt64(63 - bit))).nonzeroBitCount
        let length = base + bit - recordStart
        // The last break may stand behind this record, in the same block: then the check is only superfluous.
        if lastBreak >= recordStart {
          let first = recordCount == 0 ? 0 : Int(recordEnds[recordCount - 1])
          let fits = rules.columnCount == 0 || end - first == rules.columnCount
          if !fits || length > rules.maximumCellBytes { break blocks }
        }
        if length >= rules.maximumRecordBytes { break blocks }
        recordStarts[recordCount] = UInt32(truncatingIfNeeded: recordStart)
        recordEnds[recordCount] = UInt32(truncatingIfNeeded: end)
        recordCount += 1
        recordStart = base + bit + 1
        if recordCount == recordLimit || recordStart >= stop { break blocks }
      }
      if misplaced != 0 { break }
      base += 64
    }

    self.recordCount = recordCount
    // Cells and breaks behind the last whole record are found again by whoever reads on from there.
    self.separatorCount = recordCount == 0 ? 0 : Int(recordEnds[recordCount - 1])
    while quotedCellCount > self.quotedCellCount, quotedCells[quotedCellCount - 1] >= self.separatorCount {
      quotedCellCount -= 1
    }
    self.quotedCellCount = quotedCellCount
    while innerBreakCount > self.innerBreakCount, innerBreaks[innerBreakCount - 1] >= recordStart {
      innerBreakCount -= 1
    }
    self.innerBreakCount = innerBreakCount
    if zeros != 0 { mayHoldZeros = true }
    while let last = innerQuotes.last, last >= recordStart { innerQuotes.removeLast() }
    return recordStart
  }

  /// Apart from its caller, which it would cost registers: few cells hold a quote.
  @inline(never)
  private mutating func appendInnerQuotes(_ doubled: UInt64, _ base: Int) {
    var rest = doubled
    while rest != 0 {
      innerQuotes.append(UInt32(truncatingIfNeeded: base &+ rest.trailingZeroBitCount))
      rest &= rest &- 1
    }
  }

  /// Writes where the bits of a block stand, and returns how many there are.
  ///
  /// Eight are written at a time, asked for or not, as how many cells end in a block is nothing a branch predictor can
  /// know. So up to 64 offsets may be written: `RecordStructure.reserve` leaves room for them behind the last.
  @inline(__always)
  private static func write(_ bits: UInt64, _ base: Int, to places: UnsafeMutablePointer<UInt32>) -> Int {
    let count = bits.nonzeroBitCount
    let base = UInt32(truncatingIfNeeded: base)
    var rest = bits
    var written = 0
    repeat {
      for place in 0..<8 {
        places[written &+ place] = base &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
      written &+= 8
    } while written < count
    return count
  }
}

/// The dialect as the scanners use it: bytes and bounds, no optionals.
struct CSVRules {
  var delimiter: UInt8
  var quote: UInt8
  var hasQuote: Bool
  var escape: UInt8
  var hasEscape: Bool
  /// 0: records may differ in length.
  var columnCount: Int
  var maximumCellBytes: Int
  var maximumRecordBytes: Int
  var recoveryLines: Int
  var leavesOutNonForms: Bool
  var padsShortRows: Bool
  var keepsTitles: Bool

  init(
    _ dialect: CSVDialect, columnCount: Int, leavesOutNonForms: Bool = true, padsShortRows: Bool = false,
    keepsTitles: Bool = false
  ) {
    self.keepsTitles = keepsTitles
    self.leavesOutNonForms = leavesOutNonForms
    self.padsShortRows = padsShortRows
    delimiter = dialect.delimiter
    quote = dialect.quote ?? 0
    hasQuote = dialect.quote != nil
    escape = dialect.escape ?? 0
    hasEscape = dialect.escape != nil
    self.columnCount = columnCount
    maximumCellBytes = dialect.maximumCellBytes
    maximumRecordBytes = dialect.maximumRecordBytes
    recoveryLines = dialect.recoveryLines
  }
}
