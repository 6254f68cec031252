import ByteText
import ResidentModel

/// Decides whether a row that looks unlike a form (few of its cells filled, or its first cell like the
/// header's) is one: nil for a form, else what it is (`.rowTotal`, `.rowTitle`, `.rowSignature`, `.rowRepeatedHeader`). A row
/// that belongs to the one above it (`.rowContinued`) is quarantined; a header of other columns (`.rowOtherHeader`) ends
/// the reading, for what stands below cannot be read by the first one.
///
/// - Parameter above: what the row above it was found to be; nil for a form, and in the first row of a batch.
public typealias RowJudge =
  @Sendable (_ batch: borrowing FormBatch, _ row: Int, _ above: FindingCode?) -> FindingCode?

/// Decides whether a row that ends before the header does is a form of which only empty cells are left out: its cells fit
/// their columns, so that none is missing between them.
public typealias ShortRowJudge = @Sendable (_ batch: borrowing FormBatch, _ row: Int) -> Bool

/// Asked of a row that is a title or a total: what it says of the rows below it; nil for nothing.
public typealias SectionJudge = @Sendable (_ batch: borrowing FormBatch, _ row: Int) -> PartHeading?

// Which of the rows that were cut are forms.
//
// A row that ends early may have lost the empty cells at its end; or a line end inside a cell parted it from its rest
// (`PartedRows`); or a quote swallowed the end of it and the beginning of the next.

extension FormBatch {
  /// Takes out the rows that are no form, and quarantines those that are too short to be one.
  mutating func judgeRows(
    _ suspicious: [UInt32], _ short: [ShortRow], header: HeaderCells, judge: RowJudge?,
    shortRowJudge: ShortRowJudge?, sectionJudge: SectionJudge?, keepsTitles: Bool
  ) {
    // It may be the second time that the batch is cut.
    index.joinedRecords = 0
    // Without a code: a part of the row above.
    var removed: [(row: Int, code: FindingCode?)] = []
    var nextShort = 0
    var nextSuspicious = 0
    while nextSuspicious < suspicious.count || nextShort < short.count {
      let shortRow = nextShort < short.count ? short[nextShort] : nil
      let ahead = nextSuspicious < suspicious.count ? suspicious[nextSuspicious] : .max
      let row = Int(min(ahead, shortRow?.row ?? .max))
      let isShort = shortRow.map { Int($0.row) == row } ?? false
      if isShort { nextShort += 1 }
      if Int(ahead) == row { nextSuspicious += 1 }
      if isShort, let shortRow, let shortRowJudge {
        let parts = joinParts(
          ofRow: row, judge: judge, shortRowJudge: shortRowJudge, lastLine: shortRow.lastLine)
        if !parts.isEmpty {
          removed += parts.map { ($0, nil) }
          while nextShort < short.count, short[nextShort].row < parts.upperBound { nextShort += 1 }
          while nextSuspicious < suspicious.count, suspicious[nextSuspicious] < parts.upperBound {
            nextSuspicious += 1
          }
          continue
        }
        if shortRow.lastLine > rows[row].line, holdsQuotedSeparators(row) {
          removed.append((row, .rowUnclosedQuote))
          quarantine(row: row, as: .rowUnclosedQuote, lastLine: shortRow.lastLine)
          continue
        }
      }
      let fits = !isShort || shortRowJudge?(self, row) ?? true
      let above = removed.last.flatMap { $0.row == row - 1 ? $0.code : nil }
      if repeatsHeader(row: row, header: header) {
        removed.append((row, .rowRepeatedHeader))
      } else if Int(ahead) == row || !fits, let code = judge?(self, row, above) {
        removed.append((row, code))
        if code == .rowTitle, keepsTitles {
          titles.append(TitleRow(record: rows[row].record, cells: Array(self.cells[cells(ofRow: row)])))
        }
        if code == .rowTitle || code == .rowTotal, let part = sectionJudge?(self, row) {
          sections.append(SectionHeading(place: rows[row], part: part))
        }
        if code == .rowOtherHeader, otherHeader == nil { otherHeader = rows[row].byteOffset }
        if code == .rowContinued {
          quarantine(row: row, as: code, lastLine: shortRow.flatMap { isShort ? $0.lastLine : nil })
        }
      } else if !fits, let shortRow {
        removed.append((row, .rowTooFewCells))
        quarantine(row: row, as: .rowTooFewCells, lastLine: shortRow.lastLine)
      }
    }
    guard let first = removed.first else { return }
    var kept = first.row
    var next = 0
    for row in first.row..<rows.count {
      if next < removed.count, removed[next].row == row {
        if let code = removed[next].code, !code.isQuarantined { nonForms[code] += 1 }
        next += 1
        continue
      }
      rows[kept] = rows[row]
      for column in 0..<columnCount { cells[kept * columnCount + column] = cells[row * columnCount + column] }
      kept += 1
    }
    rows.removeLast(rows.count - kept)
    cells.removeLast(cells.count - kept * columnCount)
    renumberFindings(without: removed.map(\.row))
  }

  /// Quarantines a row that was cut; the spans stay in the order of their records.
  ///
  /// - Parameter lastLine: the line it ends in; nil to count its breaks.
  private mutating func quarantine(row: Int, as code: FindingCode, lastLine: UInt32?) {
    let place = rows[row]
    let start = Int(structure.recordStarts[Int(place.record)])
    let bytes = start..<start + Int(place.byteLength)
    let breaks = text.withUnsafeBytes { text in
      lineBreaks(text.baseAddress.unsafelyUnwrapped, from: bytes.lowerBound, to: bytes.upperBound)
    }
    let span = QuarantinedSpan(
      code: code, byteOffset: place.byteOffset, byteLength: place.byteLength,
      text: ByteRange(bytes.lowerBound, bytes.upperBound), record: place.record, firstLine: place.line,
      lastLine: lastLine ?? place.line + UInt32(breaks))
    quarantined.insert(span, at: quarantined.firstIndex { $0.record > place.record } ?? quarantined.count)
  }

  /// Findings name rows by number: follow the rows that moved up.
  private mutating func renumberFindings(without removed: [Int]) {
    var kept: [Finding] = []
    var before = 0
    // Both are in the order of the rows.
    for var finding in findings {
      while before < removed.count, removed[before] < Int(finding.row) { before += 1 }
      if before < removed.count, removed[before] == Int(finding.row) { continue }
      finding.row -= UInt32(before)
      kept.append(finding)
    }
    findings = kept
  }

  private borrowing func repeatsHeader(row: Int, header: HeaderCells) -> Bool {
    header.rows.contains { names in
      names.count == columnCount
        && names.indices.allSatisfy { column in
          text.span(cells[row * columnCount + column]).withUnsafeBufferPointer {
            HeaderCells.isName($0, names[column])
          }
        }
    }
  }
}

extension FindingCode {
  /// Of what is found of a row: it is neither a form nor left out, but quarantined.
  fileprivate var isQuarantined: Bool {
    self == .rowTooFewCells || self == .rowContinued || self == .rowUnclosedQuote
  }
}
