import Glibc
import ResidentModel

/// The state machine for one record at a time: every dialect, and every kind of damage.
///
/// It alone defines what a record is; the fast kernel is the special case of records without damage. Beyond RFC 4180
/// it follows CPython's `csv`: a quote inside an unquoted cell is an ordinary byte, and behind a closing quote the
/// cell goes on unquoted.
struct CarefulScan {
  /// Readable up to and including `bytes[limit]`, which holds a line feed when the source ends at `limit`.
  let bytes: UnsafePointer<UInt8>
  let limit: Int
  /// The source ends at `limit`.
  let isEnd: Bool
  let rules: CSVRules

  enum Ending { case closed, unclosed, tooLong, undecided }

  struct Record {
    var ending = Ending.closed
    /// The last byte of the record's line end; `limit` when the source ends without one.
    var end = 0
    var cells = 0
    var hasStrayQuote = false
    /// Text stands behind a closing quote that is on another line than the opening one: more likely the opening quote of a
    /// later row, where neither is closed.
    var closesLate = false
  }

  /// Finds the end of the record at `start`.
  ///
  /// - Parameter separator: called with the offset behind each cell.
  func record(at start: Int, maximumBytes: Int, separator: (Int) -> Void = { _ in }) -> Record {
    var record = Record()
    let bound = min(limit, start + maximumBytes)
    let wantsMore = Record(ending: isEnd ? .unclosed : .undecided, end: limit)
    var at = start
    while true {
      let cellStart = at
      if rules.hasQuote, at < limit, bytes[at] == rules.quote {
        switch endOfQuoted(at + 1, cellStart: cellStart, bound: bound) {
        case .at(let behind): at = behind
        case .unclosed: return Record(ending: .unclosed, end: bound)
        case .tooLong: return Record(ending: .tooLong, end: bound)
        case .beyondLimit: return wantsMore
        }
        if at < limit, !endsCell(bytes[at]) {
          record.hasStrayQuote = true
          if nextLineBreak(from: cellStart, to: at) != nil { record.closesLate = true }
        }
      }
      // The unquoted cell, or what follows a closing quote.
      while at < bound, !endsCell(bytes[at]) {
        if rules.hasEscape, bytes[at] == rules.escape {
          at += 1
        } else if rules.hasQuote, bytes[at] == rules.quote {
          record.hasStrayQuote = true
        }
        at += 1
      }
      if at >= bound {
        guard bound == limit else { return Record(ending: .tooLong, end: bound) }
        guard isEnd else { return wantsMore }
        at = limit
      }
      record.cells += 1
      if at < limit, bytes[at] == rules.delimiter {
        separator(at)
        at += 1
        continue
      }
      if at < limit, bytes[at] == 0x0d, bytes[at + 1] == 0x0a { at += 1 }
      separator(at)
      record.end = at
      return record
    }
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == rules.delimiter || byte == 0x0a || byte == 0x0d
  }

  private enum QuotedEnd {
    /// The offset behind the closing quote.
    case at(Int)
    case unclosed, tooLong, beyondLimit
  }

  /// Finds the quote that closes a cell.
  ///
  /// A cell longer than allowed that spans lines is taken for one that was never closed; without a line break it is
  /// only too long, and its end is worth finding.
  private func endOfQuoted(_ start: Int, cellStart: Int, bound: Int) -> QuotedEnd {
    var at = start
    var allowed = min(bound, cellStart + rules.maximumCellBytes)
    while true {
      guard let mark = nextMark(from: at, to: allowed) else {
        let spansLines = nextLineBreak(from: start, to: allowed) != nil
        if allowed < bound, !spansLines {
          allowed = bound
          continue
        }
        if allowed == limit { return .beyondLimit }
        return spansLines ? .unclosed : .tooLong
      }
      if rules.hasEscape, bytes[mark] == rules.escape, rules.escape != rules.quote {
        at = mark + 2
      } else if mark + 1 < limit {
        if bytes[mark + 1] != rules.quote { return .at(mark + 1) }
        at = mark + 2
      } else {
        return isEnd ? .at(limit) : .beyondLimit
      }
    }
  }

  /// The next quote or escape.
  private func nextMark(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    guard rules.hasEscape else {
      return memchr(bytes + start, Int32(rules.quote), end - start).map {
        $0.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: bytes)
      }
    }
    return (start..<end).first { bytes[$0] == rules.quote || bytes[$0] == rules.escape }
  }

  /// The offset of the next line feed or carriage return.
  func nextLineBreak(from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end {
      if bytes[at] == 0x0a || bytes[at] == 0x0d { return at }
      at += 1
    }
    return nil
  }

  /// The start of the next line that, read as a record of its own, fits the table: where reading goes on after a
  /// quote that was never closed.
  func nextFittingLine(after start: Int, before end: Int) -> Recovery {
    var at = start
    var lastLine: Int?
    for _ in 0..<rules.recoveryLines {
      guard let lineBreak = nextLineBreak(from: at, to: end) else { return .exhausted(lastLine: lastLine) }
      // A carriage return at the limit may be half of a line end; the byte behind it is readable.
      let isPair = bytes[lineBreak] == 0x0d && bytes[lineBreak + 1] == 0x0a
      at = lineBreak + (isPair ? 2 : 1)
      guard at < end else { return .exhausted(lastLine: lastLine) }
      let candidate = record(at: at, maximumBytes: rules.maximumCellBytes)
      lastLine = at
      switch candidate.ending {
      case .undecided: return .undecided
      case .unclosed, .tooLong: continue
      case .closed:
        let fits = rules.columnCount == 0 || candidate.cells == rules.columnCount
        let isBlank = candidate.cells == 1 && endsCell(bytes[at])
        if fits, !isBlank, !candidate.hasStrayQuote { return .line(at) }
      }
    }
    return .givenUp(at: at)
  }

  enum Recovery {
    case line(Int)
    /// No line fits up to the end of the search.
    case exhausted(lastLine: Int?)
    /// No line fits within the bound.
    case givenUp(at: Int)
    case undecided
  }
}

extension RecordStructure {
  /// Decides on the record at `start`, which the kernel left: appends it, or the fault it is.
  ///
  /// - Returns: where the next record begins; nil when the bytes at hand do not suffice to decide.
  mutating func appendCarefully(at start: Int, scan: CarefulScan) -> Int? {
    let firstSeparator = separatorCount
    var written = firstSeparator
    // `separators` has room for one offset per byte, and each cell of the record ends at a byte of its own.
    let separators = separators
    let record = scan.record(at: start, maximumBytes: scan.rules.maximumRecordBytes) { offset in
      separators[written] = UInt32(truncatingIfNeeded: offset)
      written += 1
    }

    if record.ending == .undecided { return nil }
    let broken = record.ending != .closed
    let fits = scan.rules.columnCount == 0 || record.cells == scan.rules.columnCount
    // The record's own line end is its last byte or two.
    let isPair = record.end > start && scan.bytes[record.end - 1] == 0x0d && scan.bytes[record.end] == 0x0a
    let contentEnd = isPair ? record.end - 1 : record.end
    let spansLines = scan.nextLineBreak(from: start, to: contentEnd) != nil
    if !broken, spansLines,
      let next = scan.rules.nextSwallowedRow(scan.bytes, from: start, to: contentEnd)
    {
      return appendFault(.rowUnclosedQuote, from: start, to: next)
    }
    if record.ending == .unclosed || (!broken && spansLines && (!fits || record.hasStrayQuote)) {
      let farthest = start + scan.rules.maximumRecordBytes
      let searchEnd = broken ? min(scan.limit, farthest) : record.end
      switch scan.nextFittingLine(after: start, before: searchEnd) {
      case .undecided: return nil
      case .line(let next): return appendFault(.rowUnclosedQuote, from: start, to: next)
      case .givenUp(let end) where broken: return appendFault(.rowUnclosedQuote, from: start, to: end)
      case .exhausted(let lastLine) where broken:
        if searchEnd == scan.limit, scan.isEnd {
          return appendFault(.rowTruncated, from: start, to: scan.limit)
        }
        // At the last byte at hand nobody knows yet whether the file goes on.
        guard searchEnd < scan.limit else { return nil }
        // Not even the longest record allowed was enough: go on behind the last line that was tried.
        let splitsPair = scan.bytes[searchEnd - 1] == 0x0d && scan.bytes[searchEnd] == 0x0a
        return appendFault(.rowUnclosedQuote, from: start, to: lastLine ?? searchEnd + (splitsPair ? 1 : 0))
      default:
        if record.closesLate, scan.rules.columnCount > 0 {
          return appendFault(.rowUnclosedQuote, from: start, to: min(record.end + 1, scan.limit))
        }
      // Closed after all: a record of the wrong length, or one with a stray quote.
      }
    }
    if broken { return appendFault(.rowCellTooLong, from: start, to: record.end) }

    var at = start
    while let lineBreak = scan.nextLineBreak(from: at, to: contentEnd) {
      if scan.bytes[lineBreak] != 0x0d || scan.bytes[lineBreak + 1] != 0x0a {
        innerBreaks[innerBreakCount] = UInt32(truncatingIfNeeded: lineBreak)
        innerBreakCount += 1
      }
      at = lineBreak + 1
    }
    if record.hasStrayQuote { strayQuotes.append(UInt32(truncatingIfNeeded: recordCount)) }
    innerQuotes.append(UInt32(truncatingIfNeeded: start))
    mayHoldZeros = true
    separatorCount = written
    recordStarts[recordCount] = UInt32(truncatingIfNeeded: start)
    recordEnds[recordCount] = UInt32(truncatingIfNeeded: written)
    recordCount += 1
    return record.end + 1
  }

  private mutating func appendFault(_ code: FindingCode, from start: Int, to end: Int) -> Int {
    faults.append(RecordFault(record: UInt32(truncatingIfNeeded: recordCount), code: code, end: end))
    recordStarts[recordCount] = UInt32(truncatingIfNeeded: start)
    recordEnds[recordCount] = UInt32(truncatingIfNeeded: separatorCount)
    recordCount += 1
    return end
  }

  /// Finds the records of `bytes[0..<count]`.
  ///
  /// - Parameters:
  ///   - bytes: readable up to 65 bytes behind `count`; `bytes[count]` is a line feed when `isEnd`.
  ///   - isEnd: the source ends here. Otherwise its last record is left for the next call.
  ///   - stop: records that begin here or behind are left, too.
  /// - Returns: where the first record stands that was not found whole; `count` when all were.
  mutating func findRecords(
    _ bytes: UnsafePointer<UInt8>, count: Int, isEnd: Bool, stop: Int, recordLimit: Int, rules: CSVRules
  ) -> Int {
    reserve(bytes: count)
    guard count > 0 else { return 0 }
    // A carriage return in the last place may be half of a line end: leave it until the next byte is known.
    let limit = !isEnd && bytes[count - 1] == 0x0d ? count - 1 : count
    let endsOpen = isEnd && bytes[count - 1] != 0x0a
    let careful = CarefulScan(bytes: bytes, limit: limit, isEnd: isEnd, rules: rules)
    let stop = min(limit, stop)
    var at = 0
    while at < stop, recordCount < recordLimit {
      if !rules.hasEscape {
        // With an open end, the line feed behind the last byte closes the last record.
        let kernelLimit = endsOpen ? limit + 1 : limit
        at = appendRegularRecords(
          bytes, from: at, limit: kernelLimit, stop: stop, recordLimit: recordLimit, rules: rules)
        guard at < stop, recordCount < recordLimit else { break }
      }
      guard let next = appendCarefully(at: at, scan: careful) else { break }
      at = next
    }
    return min(at, count)
  }
}
