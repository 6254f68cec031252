/// The fast kernel: 64 bytes a step, as long as quotes stand only where RFC 4180 puts them.
extension RecordStructure {
  /// Appends the records from `start` on and returns where the first record stands that was not appended: one that
  /// is cut by `limit`, that has a quote out of place, or that does not fit the table although it spans lines (which
  /// a quote that was never closed looks like). `CarefulScan` decides on it.
  ///
  /// - Parameters:
  ///   - bytes: readable up to 64 bytes behind `limit`.
  ///   - limit: scanning stops here; no record ends behind it.
  /// - Complexity: O(limit − start).
  mutating func appendRegularRecords(
    _ bytes: UnsafePointer<UInt8>, from start: Int, limit: Int, recordLimit: Int, rules: CSVRules
  ) -> Int {
    let quote = rules.quote
    let quoteBits: UInt64 = rules.hasQuote ? .max : 0
    let delimiter = rules.delimiter
    // Locals, so that the loop keeps them in registers.
    let separators = separators
    let recordEnds = recordEnds
    let recordStarts = recordStarts
    var separatorCount = separatorCount
    var recordCount = recordCount
    var innerBreakCount = innerBreakCount
    var recordStart = start
    var lastBreak = -1
    var insideCarry: UInt64 = 0  // all ones when the block begins inside quotes
    var mayOpen: UInt64 = 1  // bit 0: the byte before the block allows an opening quote
    var justClosed: UInt64 = 0  // bit 0: the byte before the block closed a quote
    var doubled: UInt64 = 0
    var base = start

    blocks: while base < limit {
      let masks = StructuralMasks.of(bytes + base, quote: quote, delimiter: delimiter)
      let valid: UInt64 = limit - base >= 64 ? .max : (1 &<< UInt64(limit - base)) &- 1
      let quotes = masks.quote & quoteBits & valid
      // A carriage return before a line feed is part of that line end; bit 63 asks the byte behind the block.
      var lineEnds = masks.lineFeed
      if masks.carriageReturn != 0 {
        let feedBehind: UInt64 = bytes[base + 64] == 0x0a ? 1 &<< 63 : 0
        lineEnds |= masks.carriageReturn & ~(masks.lineFeed &>> 1 | feedBehind)
      }
      lineEnds &= valid

      let inside = prefixXor(quotes) ^ insideCarry
      let opening = quotes & inside
      let closing = quotes & ~inside
      var cellEnds = (masks.delimiter & valid | lineEnds) & ~inside

      let openable = (cellEnds | closing) &<< 1 | mayOpen
      let separatorsOrQuotes = masks.delimiter | masks.lineFeed | masks.carriageReturn | masks.quote
      let misplaced =
        (opening & ~openable | (closing &<< 1 | justClosed) & ~separatorsOrQuotes) & valid
      if misplaced != 0 {
        // What lies before the misplaced byte was regular.
        cellEnds &= (1 &<< UInt64(misplaced.trailingZeroBitCount)) &- 1
        lineEnds &= cellEnds | inside
      }
      doubled |= opening & (closing &<< 1 | justClosed)

      var innerBreaks = lineEnds & inside
      while innerBreaks != 0 {
        lastBreak = base + innerBreaks.trailingZeroBitCount
        self.innerBreaks[innerBreakCount] = UInt32(truncatingIfNeeded: lastBreak)
        innerBreakCount += 1
        innerBreaks &= innerBreaks &- 1
      }

      let separatorsBefore = separatorCount
      write(cellEnds, base, to: separators, &separatorCount)

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
        if recordCount == recordLimit { break blocks }
      }
      if misplaced != 0 { break }

      insideCarry = UInt64(bitPattern: Int64(bitPattern: inside) &>> 63)
      mayOpen = (cellEnds | closing) &>> 63
      justClosed = closing &>> 63
      base += 64
    }

    self.recordCount = recordCount
    // Cells and breaks behind the last whole record are found again by whoever reads on from there.
    self.separatorCount = recordCount == 0 ? 0 : Int(recordEnds[recordCount - 1])
    while innerBreakCount > self.innerBreakCount, innerBreaks[innerBreakCount - 1] >= recordStart {
      innerBreakCount -= 1
    }
    self.innerBreakCount = innerBreakCount
    if doubled != 0 { hasInnerQuotes = true }
    return recordStart
  }

  @inline(__always)
  private func write(
    _ bits: UInt64, _ base: Int, to separators: UnsafeMutablePointer<UInt32>, _ count: inout Int
  ) {
    var bits = bits
    while bits != 0 {
      separators[count] = UInt32(truncatingIfNeeded: base &+ bits.trailingZeroBitCount)
      count &+= 1
      bits &= bits &- 1
    }
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

  init(_ dialect: CSVDialect, columnCount: Int, leavesOutNonForms: Bool = true) {
    self.leavesOutNonForms = leavesOutNonForms
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
