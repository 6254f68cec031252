import ByteText
import ResidentModel

/// Scores how much the cells of a record look like column names: above 0 for a header, higher for a surer one.
public typealias HeaderJudge = @Sendable (_ cells: [String]) -> Double

/// What stands above the data: byte order mark, title lines, the header.
struct TableTop {
  var names: [String] = []
  var header: [[UInt8]] = []
  var preamble = Preamble()
  /// The offset of the first record of data.
  var dataStart: UInt64 = 0
  var meanRecordBytes = 256

  /// Titles are looked through up to this record.
  private static let searchedRecords = 64

  init(
    file: FormFile, dialect: CSVDialect, options: CSVReadingOptions, judge: HeaderJudge?
  ) throws(ReadingError) {
    let source = try options.transcoding.open(file)
    var batch = FormBatch()
    let isEnd = try source.fill(&batch.text, to: 1 << 18)
    let markBytes = Self.byteOrderMarkBytes(batch.text.span)
    // Dropped before records are found: the mark is no part of the first cell.
    batch.text.removePrefix(markBytes)
    dataStart = UInt64(markBytes)
    let rules = CSVRules(dialect, columnCount: 0)
    let end = batch.findRecords(isEnd: isEnd, recordLimit: Self.searchedRecords, rules: rules)
    batch.text.truncate(to: end)
    let starts =
      (0..<batch.structure.recordCount).map { UInt64(batch.structure.recordStarts[$0]) } + [UInt64(end)]
    if starts.count > 1 { meanRecordBytes = max(end / (starts.count - 1), 1) }
    batch.cutCells(rules: rules, byteStart: 0, header: [], judge: nil)
    guard dialect.header != .none else { return }

    guard let chosen = Self.headerRow(of: batch, dialect: dialect, judge: judge) else {
      throw ReadingError(.unreadable(isEnd && end == 0 ? .fileEmpty : .headerNotFound), file: file.name)
    }
    let last = min(chosen + max(dialect.headerRecords, 1) - 1, batch.rows.count - 1)
    names = Self.joinedNames((chosen...last).map { batch.strings(ofRow: $0) })
    header = batch.cells(ofRow: chosen).map { cell in
      batch.text.span(batch.cells[cell]).withUnsafeBufferPointer { Array($0) }
    }
    let record = Int(batch.rows[last].record)
    dataStart += starts[record + 1]
    preamble.records = UInt64(record + 1)
    let next = batch.rows.dropFirst(last + 1).first { $0.record == UInt32(record + 1) }
    preamble.lines = next.map { UInt64($0.line) } ?? Self.lines(of: batch, upTo: Int(starts[record + 1]))
    for row in 0..<chosen {
      let isBlank = batch.cells(ofRow: row).allSatisfy { batch.cells[$0].isEmpty }
      preamble.nonForms[isBlank ? .rowBlank : .rowTitle] += 1
    }
    // A quote left open in the titles is part of the titles.
    preamble.nonForms.title += batch.quarantined.count { $0.record < UInt32(record) }
  }

  private static func byteOrderMarkBytes(_ bytes: borrowing Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
  }

  private static func headerRow(of batch: borrowing FormBatch, dialect: CSVDialect, judge: HeaderJudge?)
    -> Int?
  {
    if case .row(let number) = dialect.header {
      return batch.rows.firstIndex { $0.record + 1 == UInt32(number) }
    }
    var best: (row: Int, score: Double)?
    for row in batch.rows.indices {
      let cells = batch.strings(ofRow: row)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard let judge else { return row }
      let score = judge(cells)
      if score > 0, score > (best?.score ?? 0) { best = (row, score) }
    }
    return best?.row
  }

  /// One name for each column from the rows of a header, upper first. A cell of an upper row spans the empty ones to
  /// its right, as far as the last row has names below them.
  private static func joinedNames(_ rows: [[String]]) -> [String] {
    guard let last = rows.last else { return [] }
    return last.indices.map { column in
      let above = rows.dropLast().map { row -> String in
        if last[column].isEmpty { return column < row.count ? row[column] : "" }
        return row.prefix(column + 1).last { !$0.isEmpty } ?? ""
      }
      return (above + [last[column]]).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private static func lines(of batch: borrowing FormBatch, upTo end: Int) -> UInt64 {
    var lines: UInt64 = 0
    let text = batch.text.span
    for at in 0..<min(end, Int(batch.index.byteEnd)) {
      let isPair = text[at] == 0x0d && at + 1 < text.count && text[at + 1] == 0x0a
      if text[at] == 0x0a || (text[at] == 0x0d && !isPair) { lines += 1 }
    }
    return lines
  }
}

extension FormBatch {
  /// The cells of a row as strings: for headers, not for data. A cell that is no UTF-8 is given byte for byte, as
  /// Latin-1, so that whoever knows the encoding can still decode it.
  public borrowing func strings(ofRow row: Int) -> [String] {
    cells(ofRow: row).map { cell in
      text.span(cells[cell]).withUnsafeBufferPointer { bytes in
        String(validating: bytes, as: UTF8.self)
          ?? bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
      }
    }
  }
}
