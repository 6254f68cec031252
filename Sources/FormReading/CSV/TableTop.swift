import ByteText
import ResidentModel

/// Scores how much the cells of a record look like column names: above 0 for a header, higher for a surer one.
public typealias HeaderJudge = @Sendable (_ cells: [String]) -> Double

/// What the first rows of a table hold, told by whoever knows the words of its headings.
public struct TopRowJudge: Sendable {
  /// Of a row that may be the header: whether one further down is a form of its list.
  public var forms: @Sendable (_ header: [String]) -> (_ row: [String]) -> Bool
  /// Whether cells are the parts of what the heading above them names: "Nam, Nữ", "Ngày, Tháng, Năm".
  public var areParts: @Sendable (_ cells: [String]) -> Bool

  public init(
    forms: @escaping @Sendable (_ header: [String]) -> (_ row: [String]) -> Bool,
    areParts: @escaping @Sendable (_ cells: [String]) -> Bool
  ) {
    self.forms = forms
    self.areParts = areParts
  }
}

/// What stands above the data: byte order mark, title lines, the header.
struct TableTop {
  var names: [String] = []
  /// The cells of each record of the header.
  var header: [[[UInt8]]] = []
  /// One name for each column, as it stands in the file; of a header of several records the joined ones.
  var headings: [[UInt8]] = []
  var preamble = Preamble()
  /// The cells of each record above the header, blank ones left out.
  var titles: [[[UInt8]]] = []
  /// The offset of the first record of data.
  var dataStart: UInt64 = 0
  var meanRecordBytes = 256

  /// Titles are looked through up to this record.
  private static let searchedRecords = 64

  init(
    file: FormFile, dialect: CSVDialect, options: CSVReadingOptions, judge: HeaderJudge?,
    rows rowJudge: TopRowJudge? = nil
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
    batch.cutCells(rules: rules, byteStart: 0, header: .none, judge: nil)
    guard dialect.header != .none else { return }

    guard let chosen = Self.headerRow(of: batch, dialect: dialect, judge: judge, rows: rowJudge)
    else {
      throw ReadingError(.unreadable(isEnd && end == 0 ? .fileEmpty : .headerNotFound), file: file.name)
    }
    let headerRows = Self.headerRows(
      around: chosen, of: batch, declared: dialect.headerRecords, areParts: rowJudge?.areParts)
    let (first, last) = (headerRows.lowerBound, headerRows.upperBound)
    header = headerRows.map { batch.bytes(ofRow: $0) }
    headings = HeaderRows(header).joined
    names = headings.map(FormBatch.string)
    let record = Int(batch.rows[last].record)
    dataStart += starts[record + 1]
    preamble.records = UInt64(record + 1)
    let next = batch.rows.dropFirst(last + 1).first { $0.record == UInt32(record + 1) }
    preamble.lines = next.map { UInt64($0.line) } ?? Self.lines(of: batch, upTo: Int(starts[record + 1]))
    for row in 0..<first {
      let isBlank = batch.cells(ofRow: row).allSatisfy { batch.cells[$0].isEmpty }
      preamble.nonForms[isBlank ? .rowBlank : .rowTitle] += 1
      if !isBlank { titles.append(batch.bytes(ofRow: row)) }
    }
    // A quote left open in the titles is part of the titles.
    preamble.nonForms.title += batch.quarantined.count { $0.record < UInt32(record) }
  }

  private static func byteOrderMarkBytes(_ bytes: borrowing Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
  }

  /// The row that looks most like a header, but none below the first form of one above it: rows that hold people would be
  /// titles then.
  private static func headerRow(
    of batch: borrowing FormBatch, dialect: CSVDialect, judge: HeaderJudge?, rows rowJudge: TopRowJudge?
  ) -> Int? {
    if case .row(let number) = dialect.header {
      return batch.rows.firstIndex { $0.record + 1 == UInt32(number) }
    }
    var best: (row: Int, score: Double)?
    var isForm: ((_ row: [String]) -> Bool)?
    for row in batch.rows.indices {
      let cells = batch.strings(ofRow: row)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard let judge else {
        if row == 0, Self.namesDelimiter(cells) { continue }
        return row
      }
      if let isForm, isForm(cells) { break }
      let score = judge(cells)
      if score > 0, score > (best?.score ?? 0) {
        best = (row, score)
        isForm = rowJudge?.forms(cells)
      }
    }
    return best?.row
  }

  /// `sep=;`, which tells Excel the delimiter and is no row.
  private static func namesDelimiter(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count == 1 && filled[0].utf8.count <= 5 && filled[0].lowercased().hasPrefix("sep=")
  }

  /// The rows of the header that the chosen one belongs to: the one above or below it may name groups of columns.
  private static func headerRows(
    around chosen: Int, of batch: borrowing FormBatch, declared: Int?,
    areParts: (([String]) -> Bool)?
  ) -> ClosedRange<Int> {
    if let declared { return chosen...min(chosen + max(declared, 1) - 1, batch.rows.count - 1) }
    func isPair(_ upper: Int) -> Bool {
      HeaderRows([batch.bytes(ofRow: upper), batch.bytes(ofRow: upper + 1)]).isGroupsOverNames
    }
    func isTriple(_ upper: Int) -> Bool {
      HeaderRows((upper...upper + 2).map { batch.bytes(ofRow: $0) }).isGroupsOverNames
    }
    for upper in max(0, chosen - 2)...chosen where upper + 2 < batch.rows.count && isTriple(upper) {
      return upper...upper + 2
    }
    if chosen > 0, isPair(chosen - 1) { return chosen - 1...chosen }
    if chosen + 1 < batch.rows.count, isPair(chosen) { return chosen...chosen + 1 }
    guard let areParts else { return chosen...chosen }
    for upper in [chosen - 1, chosen] where upper >= 0 && upper + 1 < batch.rows.count {
      let pair = HeaderRows([batch.bytes(ofRow: upper), batch.bytes(ofRow: upper + 1)])
      if pair.hasPartsBelowGroup(areParts) { return upper...upper + 1 }
    }
    return chosen...chosen
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
    bytes(ofRow: row).map(Self.string)
  }

  borrowing func bytes(ofRow row: Int) -> [[UInt8]] {
    cells(ofRow: row).map { cell in text.span(cells[cell]).withUnsafeBufferPointer { Array($0) } }
  }

  static func string(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }
}
