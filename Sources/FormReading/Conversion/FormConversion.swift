import ByteText
import ResidentModel

/// A file's rows in another format, in order, as they stand: nothing is cleaned.
///
/// A row that cannot be read is left out and reported, as in a run: with a header, one with too few cells, or with
/// more than the header that are not empty. Without a header rows may have any length.
public struct FormConversion: Sendable {
  public enum Output: Hashable, Sendable {
    /// One JSON object for each row, keyed by column; an array when there are no column names.
    case jsonLines
    /// RFC 4180, LF line ends, a header when there are column names.
    case csv
  }

  /// A row that was left out.
  public struct Quarantined: Hashable, Sendable {
    public var code: FindingCode
    /// From 1.
    public var lines: ClosedRange<UInt64>
    public var byteOffset: UInt64
  }

  /// A row that was kept, with something to say about it.
  public struct Noted: Hashable, Sendable {
    public var code: FindingCode
    public var line: UInt64
  }

  public struct Outcome: Hashable, Sendable {
    public var rows: UInt64 = 0
    public var quarantined: UInt64 = 0
    public var nonForms = NonFormCounts()
    /// 1 when a row was quarantined.
    public var exitCode: Int32 { quarantined > 0 ? 1 : 0 }
  }

  /// Rewrites one cell into UTF-8 before it is written: (column from 0, bytes, target).
  public typealias CellDecoder =
    @Sendable (_ column: Int, _ cell: borrowing Span<UInt8>, _ target: inout ByteBuffer) -> Void

  public var output: Output
  /// nil: the cells are UTF-8.
  public var decoder: CellDecoder?

  public init(to output: Output, decoder: CellDecoder? = nil) {
    self.output = output
    self.decoder = decoder
  }

  /// Converts everything that `reader` gives.
  ///
  /// - Parameters:
  ///   - reader: opened with `leavesOutNonForms` off, unless total rows and the like are to be left out.
  ///   - names: the columns' names, where the reader's own are not decoded yet.
  ///   - sink: takes the output piece by piece, in order.
  /// - Throws: `ReadingError`, and what `sink` throws.
  public func run(
    _ reader: any FormReader, names: [String]? = nil, quarantined: (Quarantined) -> Void = { _ in },
    noted: (Noted) -> Void = { _ in },
    sink: (borrowing Span<UInt8>) throws -> Void
  ) throws -> Outcome {
    let names = Self.distinctNames(names ?? reader.columnNames)
    let writer = RowWriter(output: output, names: names, decoder: decoder)
    var outcome = Outcome()
    var lines = ByteBuffer()
    var cell = ByteBuffer()
    var batch = FormBatch()
    var line = reader.preamble.lines + 1
    writer.writeHeader(to: &lines)
    while try reader.next(into: &batch) {
      for row in batch.rows.indices {
        if !writer.write(row: row, of: batch, cell: &cell, to: &lines) {
          noted(Noted(code: .rowInvalidUTF8, line: line + UInt64(batch.rows[row].line)))
        }
      }
      for span in batch.quarantined {
        let range = line + UInt64(span.firstLine)...line + UInt64(span.lastLine)
        quarantined(Quarantined(code: span.code, lines: range, byteOffset: span.byteOffset))
      }
      for finding in batch.findings {
        noted(Noted(code: finding.code, line: line + UInt64(batch.rows[Int(finding.row)].line)))
      }
      outcome.rows += UInt64(batch.rows.count)
      outcome.quarantined += UInt64(batch.quarantined.count)
      outcome.nonForms += batch.nonForms
      line += UInt64(batch.index.lines)
      try sink(lines.span)
      lines.removeAll()
    }
    try sink(lines.span)
    return outcome
  }

  /// Column names that tell columns apart: a repeated one gets `_2`, `_3`, ….
  public static func distinctNames(_ names: [String]) -> [String] {
    var taken = Set<String>()
    return names.map { name in
      var distinct = name
      var number = 2
      while !taken.insert(distinct).inserted {
        distinct = "\(name)_\(number)"
        number += 1
      }
      return distinct
    }
  }
}

/// Writes rows in one output format.
private struct RowWriter {
  let output: FormConversion.Output
  let names: [String]
  let decoder: FormConversion.CellDecoder?
  /// The JSON text before each cell: `{"so":`, `,"ten":`, ….
  private let keys: [[UInt8]]

  init(output: FormConversion.Output, names: [String], decoder: FormConversion.CellDecoder?) {
    self.output = output
    self.names = names
    self.decoder = decoder
    keys = names.enumerated().map { column, name in
      var key = ByteBuffer()
      key.append(column == 0 ? "{" : ",")
      var text = ByteBuffer()
      text.append(name)
      key.appendJSONString(text.span)
      key.append(":")
      return key.withUnsafeBytes { Array($0) }
    }
  }

  func writeHeader(to lines: inout ByteBuffer) {
    guard output == .csv, !names.isEmpty else { return }
    for (column, name) in names.enumerated() {
      if column > 0 { lines.append(UInt8(ascii: ",")) }
      var text = ByteBuffer()
      text.append(name)
      lines.appendCSVCell(text.span)
    }
    lines.append(0x0a)
  }

  /// - Returns: false when bytes that are no UTF-8 were replaced.
  func write(
    row: Int, of batch: borrowing FormBatch, cell: inout ByteBuffer, to lines: inout ByteBuffer
  ) -> Bool {
    let cells = batch.cells(ofRow: row)
    var isWhole = true
    let isJSON = output == .jsonLines
    if isJSON, keys.isEmpty { lines.append(UInt8(ascii: "[")) }
    for (column, index) in cells.enumerated() {
      if isJSON, !keys.isEmpty {
        keys[column].withUnsafeBufferPointer { lines.append(bytes: $0) }
      } else if column > 0 {
        lines.append(UInt8(ascii: ","))
      }
      if let decoder {
        cell.removeAll()
        decoder(column, batch.text.span(batch.cells[index]), &cell)
        isWhole = append(cell.span, isJSON: isJSON, to: &lines) && isWhole
      } else {
        isWhole = append(batch.text.span(batch.cells[index]), isJSON: isJSON, to: &lines) && isWhole
      }
    }
    if isJSON { lines.append(keys.isEmpty ? UInt8(ascii: "]") : UInt8(ascii: "}")) }
    // A lone empty cell would read back as a blank line.
    if !isJSON, cells.count == 1, batch.cells[cells.lowerBound].isEmpty { lines.append("\"\"") }
    lines.append(0x0a)
    return isWhole
  }

  private func append(_ cell: borrowing Span<UInt8>, isJSON: Bool, to lines: inout ByteBuffer) -> Bool {
    if isJSON { return lines.appendJSONString(cell) }
    lines.appendCSVCell(cell)
    return true
  }
}
