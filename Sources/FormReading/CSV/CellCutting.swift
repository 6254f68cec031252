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

  /// A row with fewer cells than the header, padded with empty ones: what is needed to quarantine it after all.
  struct ShortRow {
    var row: UInt32
    var lastLine: UInt32
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
      if rules.pads(count, bytes: bytes) { room += rules.columnCount - count }
    }
    return room
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
