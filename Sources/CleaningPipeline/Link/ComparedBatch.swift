import ByteText
import FormCleaning
import FormReading
import RecordLinkage
import ResidentModel
import VietnameseText

/// The rows of one batch in `job: link`, cleaned: what is written of them, and what they are told apart by. Owned and
/// reused by one worker.
struct ComparedBatch: ~Copyable {
  /// Columns of the model.
  let width: Int
  /// What `texts` and `formNumbers` point into.
  fileprivate(set) var buffer = ByteBuffer(capacity: 1 << 20)
  /// rows × `width`, row by row, in the order of the model; empty when missing or unusable.
  fileprivate(set) var texts: [ByteRange] = []
  /// One per row: as written but for stray spaces; empty when the row has none.
  fileprivate(set) var formNumbers: [ByteRange] = []
  fileprivate(set) var formNumberHashes: [UInt64] = []
  /// One per row: stable hash of all its values.
  fileprivate(set) var contentHashes: [UInt64] = []
  /// One per row: how many columns are filled, at most 255.
  fileprivate(set) var filledColumns: [UInt8] = []
  fileprivate(set) var findings: [Finding] = []

  init(width: Int) { self.width = width }

  var count: Int { formNumbers.count }

  fileprivate mutating func removeAll() {
    buffer.removeAll()
    texts.removeAll(keepingCapacity: true)
    formNumbers.removeAll(keepingCapacity: true)
    formNumberHashes.removeAll(keepingCapacity: true)
    contentHashes.removeAll(keepingCapacity: true)
    filledColumns.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
  }
}

/// Raw cells in, compared values out: each by the kind of its column in the model. Nothing is known of what a column
/// means.
///
/// | kind | written | compared |
/// | --- | --- | --- |
/// | `text` | NFC, single spaces, case as it was | the same in lower case |
/// | `code` | likewise | a hash of the lower-case text |
/// | `tokens` | a name, in title case | a code for each word |
/// | `date` | ISO, cut to its precision | the date |
/// | `number` | its digits | the last digits that the column holds, without leading zeros |
///
/// One per worker. The result depends on the cells alone, not on what the worker saw before.
struct ComparedRowReader: ~Copyable {
  private let layout: RowLayout
  private let asOf: PartialDate
  private var names = NameNormaliser()
  /// A cell in UTF-8, while it is read.
  private var cell = ByteBuffer()
  private var scratch = ByteBuffer()

  init(layout: RowLayout, asOf: PartialDate) {
    self.layout = layout
    self.asOf = asOf
  }

  /// Words of `tokens` columns that are no syllables, met so far.
  var escapedTokens: EscapedTokens { names.escaped }

  /// Cleans every row of a batch.
  ///
  /// - Parameter segment: gets a packed row for each; nil when only the texts are wanted.
  mutating func read(
    _ batch: borrowing FormBatch, columns: ComparedColumns, into clean: inout ComparedBatch,
    segment: RecordSegment?
  ) {
    clean.removeAll()
    // Handed out while the batch is read, so that reading and writing are seen to be apart.
    var cell = ByteBuffer()
    swap(&cell, &self.cell)
    for row in 0..<batch.rows.count {
      let start = clean.texts.count
      for _ in 0..<clean.width { clean.texts.append(.empty) }
      let packed = segment.map { ($0, $0.appendRow()) }
      var hash: UInt64 = 0
      var filled = 0
      for column in columns.columns {
        decode(batch.text.span(batch.cell(row: row, column: column.index)), by: column.decoder, into: &cell)
        let text = read(cell, column, row: row, into: &clean, packed: packed)
        guard !text.isEmpty else { continue }
        clean.texts[start + column.position] = text
        hash = stableHash(clean.buffer.span(text), seed: stableHash(hash, seed: UInt64(column.position)))
        filled += 1
      }
      if let index = columns.formNumber {
        decode(
          batch.text.span(batch.cell(row: row, column: index)), by: columns.formNumberDecoder, into: &cell)
      } else {
        cell.removeAll()
      }
      readFormNumber(cell, into: &clean)
      clean.contentHashes.append(hash)
      clean.filledColumns.append(UInt8(clamping: filled))
    }
    swap(&cell, &self.cell)
  }

  /// Reads one cell.
  ///
  /// - Returns: its text in the batch; empty when missing or unusable.
  private mutating func read(
    _ cell: borrowing ByteBuffer, _ column: ComparedColumns.Column, row: Int, into clean: inout ComparedBatch,
    packed: (segment: RecordSegment, row: Int)?
  ) -> ByteRange {
    switch layout.columns[column.position].kind {
    case .text, .code:
      let text = TextCleaning.clean(cell.span, into: &clean.buffer).text
      guard let packed, !text.isEmpty else { return text }
      scratch.removeAll()
      appendLowercase(clean.buffer.span(text), to: &scratch)
      if layout.columns[column.position].kind == .text {
        packed.segment.set(packed.row, column.handle, text: scratch.span)
      } else {
        packed.segment.set(packed.row, column.handle, max(1, stableHash(scratch.span)))
      }
      return text
    case .tokens:
      let name = names.normalise(cell.span, into: &clean.buffer)
      if name.count > 0 {
        packed?.segment.set(
          packed?.row ?? 0, column.handle, tokens: name.codes.span.extracting(first: name.count))
      }
      return name.text
    case .date:
      let written = readDate(
        cell.span, as: DateReading(.event, asOf: asOf, order: column.dateOrder))
      for code in [written.findings.first, written.findings.second].compactMap({ $0 }) {
        clean.findings.append(Finding(code, row: row, column: column.index + 1))
      }
      packed?.segment.set(packed?.row ?? 0, column.handle, date: written.date)
      let start = clean.buffer.count
      clean.buffer.append(written.date)
      return ByteRange(start, clean.buffer.count)
    case .number:
      let start = clean.buffer.count
      var value: UInt64 = 0
      for index in 0..<cell.count where cell[index] &- UInt8(ascii: "0") < 10 {
        clean.buffer.append(cell[index])
        // The last 16 digits are all that a column can hold.
        value = value % 1_000_000_000_000_000 * 10 + UInt64(cell[index] - UInt8(ascii: "0"))
      }
      packed?.segment.set(packed?.row ?? 0, column.handle, value)
      return ByteRange(start, clean.buffer.count)
    }
  }

  private mutating func readFormNumber(
    _ cell: borrowing ByteBuffer, into clean: inout ComparedBatch
  ) {
    let text = TextCleaning.clean(cell.span, into: &clean.buffer).text
    clean.formNumbers.append(text)
    clean.formNumberHashes.append(formNumberHash(clean.buffer.span(text), scratch: &scratch))
  }
}

/// Puts a cell in UTF-8.
private func decode(_ cell: borrowing Span<UInt8>, by decoder: ColumnDecoder?, into out: inout ByteBuffer) {
  out.removeAll()
  if let decoder {
    _ = decoder.decode(cell, into: &out)
  } else {
    out.append(cell)
  }
}

/// Appends UTF-8 in lower case by each letter's own mapping; marks and all else stay.
func appendLowercase(_ text: borrowing Span<UInt8>, to out: inout ByteBuffer) {
  var isASCII = true
  for index in 0..<text.count where text[index] >= 0x80 { isASCII = false }
  guard !isASCII else {
    for index in 0..<text.count {
      let byte = text[index]
      out.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
    }
    return
  }
  let letters = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  for scalar in letters.unicodeScalars { out.append(scalar.properties.lowercaseMapping) }
}
