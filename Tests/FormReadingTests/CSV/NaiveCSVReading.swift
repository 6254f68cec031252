import ResidentModel

@testable import FormReading

/// What a delimited file holds, worked out byte by byte over the whole file at once: slow, plain, and written apart
/// from the reader that it checks.
struct NaiveCSVReading {
  let bytes: [UInt8]
  let dialect: CSVDialect
  let columns: Int

  private enum Mark { case quoted, plain }
  private enum Ending { case closed, unclosed, tooLong }
  private struct Record {
    var ending: Ending
    var contentEnd: Int
    var next: Int
    var cells: [(text: [UInt8], rawCount: Int)] = []
    var isStray = false
    var closesLate = false
  }

  func read() -> WholeReading {
    var reading = WholeReading()
    var at = 0
    var number: UInt64 = 0
    while at < bytes.count {
      number += 1
      at = readRecord(at, number, into: &reading)
    }
    return reading
  }

  private func readRecord(_ at: Int, _ number: UInt64, into reading: inout WholeReading) -> Int {
    let record = parse(at, maximum: dialect.maximumRecordBytes)
    let misfits = columns > 0 && record.cells.count != columns
    let spansLines = record.ending == .closed && bytes[at..<record.contentEnd].contains(where: isBreak)
    if record.ending == .unclosed || (spansLines && (misfits || record.isStray)) {
      let isOpen = record.ending == .unclosed
      let searchEnd = isOpen ? min(bytes.count, at + dialect.maximumRecordBytes) : record.next - 1
      var tried = 0
      var last: Int?
      var line = at
      while tried < dialect.recoveryLines {
        guard let next = lineBehind(line, before: searchEnd), next < searchEnd else { break }
        (line, last, tried) = (next, next, tried + 1)
        let candidate = parse(line, maximum: dialect.maximumCellBytes)
        guard candidate.ending == .closed, !candidate.isStray else { continue }
        guard columns == 0 || candidate.cells.count == columns else { continue }
        guard candidate.cells.count > 1 || !isBreak(bytes[line]) else { continue }
        return quarantine(.rowUnclosedQuote, at..<line, number, &reading)
      }
      if isOpen {
        if tried == dialect.recoveryLines {
          return quarantine(.rowUnclosedQuote, at..<line, number, &reading)
        }
        if searchEnd == bytes.count { return quarantine(.rowTruncated, at..<bytes.count, number, &reading) }
        let splitsPair = bytes[searchEnd - 1] == 0x0d && bytes[searchEnd] == 0x0a
        return quarantine(
          .rowUnclosedQuote, at..<(last ?? searchEnd + (splitsPair ? 1 : 0)), number, &reading)
      }
      if record.closesLate, columns > 0 {
        return quarantine(.rowUnclosedQuote, at..<record.next, number, &reading)
      }
    }
    if record.ending != .closed { return quarantine(.rowCellTooLong, at..<record.next, number, &reading) }

    if record.contentEnd == at, columns > 0 {
      reading.nonForms.blank += 1
      return record.next
    }
    var cells = record.contentEnd == at ? [] : record.cells
    if columns > 0 {
      if cells.count < columns {
        let isCut = record.next > bytes.count || !isBreak(bytes[record.next - 1])
        return misfit(isCut ? .rowTruncated : .rowTooFewCells, at, record, number, &reading)
      }
      // Raw cells: two quotes are not nothing.
      if cells[columns...].contains(where: { $0.rawCount > 0 }) {
        return misfit(.rowTooManyCells, at, record, number, &reading)
      }
      cells = Array(cells[..<columns])
    }
    if cells.contains(where: { $0.rawCount > dialect.maximumCellBytes }) {
      return misfit(.rowCellTooLong, at, record, number, &reading)
    }
    if columns > 0, cells.allSatisfy({ $0.text.isEmpty }) {
      reading.nonForms.blank += 1
      return record.next
    }
    if record.isStray { reading.findings.append(.rowStrayQuote) }
    if bytes[at..<record.contentEnd].contains(0) { reading.findings.append(.rowNulByte) }
    reading.rows.append(
      .init(
        record: number, line: line(of: at), byteOffset: UInt64(at),
        cells: cells.map { text(of: $0.text) }))
    return record.next
  }

  private func parse(_ start: Int, maximum: Int) -> Record {
    let bound = min(bytes.count, start + maximum)
    let quote = dialect.quote ?? 0
    var record = Record(ending: .closed, contentEnd: 0, next: 0)
    var cell: [UInt8] = []
    var cellStart = start
    var at = start
    var mark: Mark?
    while true {
      if mark == nil {
        mark = at < bytes.count && dialect.quote != nil && bytes[at] == quote ? .quoted : .plain
        if mark == .quoted { at += 1 }
      }
      if mark == .quoted {
        let allowed = min(bound, cellStart + dialect.maximumCellBytes)
        let breaksEarly = allowed > cellStart && bytes[cellStart..<allowed].contains(where: isBreak)
        if at >= allowed, allowed < bound, breaksEarly {
          return Record(ending: .unclosed, contentEnd: bound, next: bound)
        }
        if at >= bound {
          let breaks = cellStart < bound && bytes[cellStart..<bound].contains(where: isBreak)
          return Record(
            ending: bound == bytes.count || breaks ? .unclosed : .tooLong, contentEnd: bound, next: bound)
        }
        if bytes[at] != quote {
          cell.append(bytes[at])
          at += 1
        } else if at + 1 < bytes.count, bytes[at + 1] == quote {
          cell.append(quote)
          at += 2
        } else {
          at += 1
          mark = .plain
          if at < bytes.count, !isBreak(bytes[at]), bytes[at] != dialect.delimiter {
            record.isStray = true
            record.closesLate = record.closesLate || bytes[cellStart..<at].contains(where: isBreak)
          }
        }
        continue
      }
      if at >= bound, bound < bytes.count { return Record(ending: .tooLong, contentEnd: bound, next: bound) }
      let isEnd = at >= bytes.count
      if isEnd || isBreak(bytes[at]) || bytes[at] == dialect.delimiter {
        record.cells.append((cell, at - cellStart))
        cell = []
        mark = nil
        if isEnd || isBreak(bytes[at]) {
          record.contentEnd = at
          let isPair = !isEnd && bytes[at] == 0x0d && at + 1 < bytes.count && bytes[at + 1] == 0x0a
          record.next = isEnd ? at : at + (isPair ? 2 : 1)
          return record
        }
        at += 1
        cellStart = at
        continue
      }
      if dialect.quote != nil, bytes[at] == quote { record.isStray = true }
      cell.append(bytes[at])
      at += 1
    }
  }

  /// As `FormBatch.strings` has it: bytes that are no UTF-8 each as a character, so that none is lost.
  private func text(of cell: [UInt8]) -> String {
    String(validating: cell, as: UTF8.self)
      ?? cell.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }

  private func lineBehind(_ start: Int, before end: Int) -> Int? {
    guard start < end, let found = bytes[start..<end].firstIndex(where: isBreak) else { return nil }
    return bytes[found] == 0x0d && found + 1 < bytes.count && bytes[found + 1] == 0x0a ? found + 2 : found + 1
  }

  private func line(of offset: Int) -> UInt64 { 1 + breaks(0..<offset) }

  private func breaks(_ range: Range<Int>) -> UInt64 {
    UInt64(
      range.count {
        bytes[$0] == 0x0a || (bytes[$0] == 0x0d && !($0 + 1 < bytes.count && bytes[$0 + 1] == 0x0a))
      })
  }

  private func misfit(
    _ code: FindingCode, _ at: Int, _ record: Record, _ number: UInt64, _ reading: inout WholeReading
  ) -> Int {
    _ = quarantine(code, at..<record.contentEnd, number, &reading)
    return record.next
  }

  private func quarantine(
    _ code: FindingCode, _ range: Range<Int>, _ number: UInt64, _ reading: inout WholeReading
  ) -> Int {
    let first = line(of: range.lowerBound)
    let endsLine = breaks(range.upperBound - 1..<range.upperBound) > 0
    reading.broken.append(
      .init(
        record: number, lines: first...first + breaks(range) - (endsLine ? 1 : 0), code: code,
        bytes: String(decoding: bytes[range], as: UTF8.self)))
    return range.upperBound
  }
}
