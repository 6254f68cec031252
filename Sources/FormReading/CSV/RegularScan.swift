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
    let quoteBits: UInt64 = rules.hasQuote ? .max : 0
    // Locals, so that the loop keeps them in registers: every step of it is inlined.
    let (separators, quotedCells, innerBreaks) = (separators, quotedCells, innerBreaks)
    var (separatorCount, quotedCellCount) = (separatorCount, quotedCellCount)
    var innerBreakCount = innerBreakCount
    var records = RecordWriting(
      starts: recordStarts, ends: recordEnds, limit: recordLimit, stop: stop, count: recordCount, start: start
    )
    var quoting = Quoting()
    var zeros: UInt64 = 0
    var base = start

    while base < limit {
      let marks = CellMarks.of(bytes + base, quote: rules.quote, delimiter: rules.delimiter)
      let valid: UInt64 = limit - base >= 64 ? .max : (1 &<< UInt64(limit - base)) &- 1
      let lines = marks.hasControl ? LineEnds(of: bytes + base, valid) : .none
      zeros |= lines.zeros

      let separatorsBefore = separatorCount
      let quotes = marks.quote & quoteBits & valid
      var lineEnds = lines.ends
      var cellEnds = marks.delimiter & valid | lineEnds
      var inside: UInt64 = 0
      var misplaced: UInt64 = 0
      if quotes | quoting.insideCarry | quoting.justClosed == 0 {
        // Most blocks have nothing to do with quotes.
        separatorCount &+= Self.write(cellEnds, base, to: separators + separatorCount)
        quoting.mayOpen = cellEnds &>> 63
      } else {
        let block = quoting.pairs(quotes)
        inside = block.inside
        cellEnds &= ~inside
        misplaced =
          valid & quoting.misplaced(block, cellEnds, others: marks.delimiter | lines.bytes | marks.quote)
        if misplaced != 0 {
          // What lies before the misplaced byte was regular.
          cellEnds &= (1 &<< UInt64(misplaced.trailingZeroBitCount)) &- 1
          lineEnds &= cellEnds | inside
        }
        separatorCount &+= Self.write(cellEnds, base, to: separators + separatorCount)
        if block.doubled != 0 { appendInnerQuotes(block.doubled, base) }
        quotedCellCount &+= Self.writeQuoted(
          block.opening & ~block.doubled, cellEnds, separatorsBefore, to: quotedCells + quotedCellCount)
        quoting.leave(block, cellEnds)
      }

      let breaks = lineEnds & inside
      if breaks != 0 { records.lastBreak = base + 63 - breaks.leadingZeroBitCount }
      innerBreakCount += Self.writeFew(breaks, base, to: innerBreaks + innerBreakCount)
      let goesOn = records.append(
        endingAt: lineEnds & cellEnds, cellEnds, of: bytes, at: base, separatorsBefore: separatorsBefore,
        rules)
      if !goesOn || misplaced != 0 { break }
      base += 64
    }

    if zeros != 0 { mayHoldZeros = true }
    keepWhole(records, quotedCells: quotedCellCount, innerBreaks: innerBreakCount)
    return records.start
  }

  /// Settles for what belongs to whole records: cells and breaks behind the last of them are found again by whoever reads on
  /// from there.
  private mutating func keepWhole(_ records: RecordWriting, quotedCells written: Int, innerBreaks breaks: Int)
  {
    recordCount = records.count
    separatorCount = recordCount == 0 ? 0 : Int(recordEnds[recordCount - 1])
    var (written, breaks) = (written, breaks)
    while written > quotedCellCount, quotedCells[written - 1] >= separatorCount { written -= 1 }
    quotedCellCount = written
    while breaks > innerBreakCount, innerBreaks[breaks - 1] >= records.start { breaks -= 1 }
    innerBreakCount = breaks
    while let last = innerQuotes.last, last >= records.start { innerQuotes.removeLast() }
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

  /// The same for bits that most blocks have none of: one at a time.
  @inline(__always)
  private static func writeFew(_ bits: UInt64, _ base: Int, to places: UnsafeMutablePointer<UInt32>) -> Int {
    var rest = bits
    var written = 0
    while rest != 0 {
      places[written] = UInt32(truncatingIfNeeded: base &+ rest.trailingZeroBitCount)
      written &+= 1
      rest &= rest &- 1
    }
    return written
  }

  /// Writes the numbers of the cells that quotes open, and returns how many there are.
  @inline(__always)
  private static func writeQuoted(
    _ opening: UInt64, _ cellEnds: UInt64, _ separatorsBefore: Int, to cells: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var rest = opening
    var written = 0
    while rest != 0 {
      let cellsBefore = (cellEnds & (rest &- 1) & ~rest).nonzeroBitCount
      cells[written] = UInt32(truncatingIfNeeded: separatorsBefore &+ cellsBefore)
      written &+= 1
      rest &= rest &- 1
    }
    return written
  }
}

/// The line ends of a block.
private struct LineEnds {
  static let none = LineEnds(bytes: 0, ends: 0, zeros: 0)

  /// Every byte of a line end.
  let bytes: UInt64
  /// The last byte of each line end.
  let ends: UInt64
  let zeros: UInt64

  @inline(__always)
  private init(bytes: UInt64, ends: UInt64, zeros: UInt64) {
    (self.bytes, self.ends, self.zeros) = (bytes, ends, zeros)
  }

  /// - Parameter valid: the bits of bytes before the limit.
  @inline(__always)
  init(of block: UnsafePointer<UInt8>, _ valid: UInt64) {
    let lines = LineMarks.of(block)
    bytes = lines.lineFeed | lines.carriageReturn
    var ends = lines.lineFeed
    // A carriage return before a line feed is part of that line end; bit 63 asks the byte behind the block.
    if lines.carriageReturn != 0 {
      let feedBehind: UInt64 = block[64] == 0x0a ? 1 &<< 63 : 0
      ends |= lines.carriageReturn & ~(lines.lineFeed &>> 1 | feedBehind)
    }
    self.ends = ends & valid
    zeros = lines.zero & valid
  }
}

/// Where the kernel stands among quotes between two blocks.
private struct Quoting {
  /// All ones when the block begins inside quotes.
  var insideCarry: UInt64 = 0
  /// Bit 0: the byte before the block allows an opening quote.
  var mayOpen: UInt64 = 1
  /// Bit 0: the byte before the block closed a quote.
  var justClosed: UInt64 = 0

  /// The quotes of a block, in pairs.
  struct Pairs {
    /// Bytes from an opening quote up to the closing one.
    var inside: UInt64
    var opening: UInt64
    var closing: UInt64
    /// Bytes right behind a closing quote.
    var behindClosing: UInt64

    /// The second quotes of doubled ones.
    @inline(__always) var doubled: UInt64 { opening & behindClosing }
  }

  @inline(__always)
  func pairs(_ quotes: UInt64) -> Pairs {
    let inside = prefixXor(quotes) ^ insideCarry
    let closing = quotes & ~inside
    return Pairs(
      inside: inside, opening: quotes & inside, closing: closing, behindClosing: closing &<< 1 | justClosed)
  }

  /// Quotes that open inside a cell, and bytes that follow a closing one and are neither in `others`.
  ///
  /// - Parameter others: separators and quotes.
  @inline(__always)
  func misplaced(_ block: Pairs, _ cellEnds: UInt64, others: UInt64) -> UInt64 {
    let openable = (cellEnds | block.closing) &<< 1 | mayOpen
    return block.opening & ~openable | block.behindClosing & ~others
  }

  /// Goes on to the next block.
  @inline(__always)
  mutating func leave(_ block: Pairs, _ cellEnds: UInt64) {
    insideCarry = UInt64(bitPattern: Int64(bitPattern: block.inside) &>> 63)
    mayOpen = (cellEnds | block.closing) &>> 63
    justClosed = block.closing &>> 63
  }
}

/// The records that the kernel has written so far.
private struct RecordWriting {
  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  /// As many records at most.
  let limit: Int
  /// Records that begin here or behind are not written.
  let stop: Int
  var count: Int
  /// Where the first record begins that is not written.
  var start: Int
  /// The last line break inside quotes.
  var lastBreak = -1

  @inline(__always)
  init(
    starts: UnsafeMutablePointer<UInt32>, ends: UnsafeMutablePointer<UInt32>, limit: Int, stop: Int,
    count: Int,
    start: Int
  ) {
    (self.starts, self.ends, self.limit, self.stop) = (starts, ends, limit, stop)
    (self.count, self.start) = (count, start)
  }

  /// Writes the records that end in a block; false when no more are to be written, or one is not regular.
  ///
  /// - Parameters:
  ///   - recordEnds: the last bytes of their line ends.
  ///   - separatorsBefore: how many cells end before the block.
  @inline(__always)
  mutating func append(
    endingAt recordEnds: UInt64, _ cellEnds: UInt64, of bytes: UnsafePointer<UInt8>, at base: Int,
    separatorsBefore: Int, _ rules: CSVRules
  ) -> Bool {
    var rest = recordEnds
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      let end = separatorsBefore + (cellEnds & (UInt64.max &>> UInt64(63 - bit))).nonzeroBitCount
      let length = base + bit - start
      // The last break may stand behind this record, in the same block: then the check is only superfluous.
      if lastBreak >= start {
        let first = count == 0 ? 0 : Int(ends[count - 1])
        let fits = rules.columnCount == 0 || end - first == rules.columnCount
        if !fits || length > rules.maximumCellBytes { return false }
        if rules.nextSwallowedRow(bytes, from: start, to: base + bit) != nil { return false }
      }
      if length >= rules.maximumRecordBytes { return false }
      starts[count] = UInt32(truncatingIfNeeded: start)
      ends[count] = UInt32(truncatingIfNeeded: end)
      count += 1
      start = base + bit + 1
      if count == limit || start >= stop { return false }
    }
    return true
  }
}
