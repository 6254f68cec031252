import ByteText
import ResidentModel

/// `quarantine.csv`: one line a form that could not be read, with its bytes as they were. Never capped.
public struct QuarantineTable: TableWriter {
  public let name = "quarantine"
  public let columns = [
    "nguon", "tep", "hang", "dong_dau", "dong_cuoi", "byte_dau", "truong", "ma_loi", "nguyen_van", "da_sach",
    "loi_khuyen",
  ]

  public init() {}

  /// - Parameters:
  ///   - lines: the lines of the file, from 1, that the form spans.
  ///   - byteOffset: from the start of the file.
  ///   - original: the bytes as read; escaped so that they can be restored exactly (`appendEscaped`).
  ///   - advice: what to do, in the language of the run.
  public func appendRow(
    origin: FormOrigin, files: SourceFiles, lines: ClosedRange<UInt64>, byteOffset: UInt64,
    field: ResidentField? = nil, code: FindingCode, original: borrowing Span<UInt8>, advice: String,
    to table: inout CSVLines
  ) {
    files.appendCells(of: origin, to: &table)
    table.cell(Int(lines.lowerBound))
    table.cell(Int(lines.upperBound))
    table.cell(Int(byteOffset))
    table.cell(field?.name ?? "")
    table.cell(code.name)
    // A span cannot be captured by the closure that renders a cell, so the escaped text is made first.
    var escaped = ByteBuffer(capacity: original.count + 16)
    appendEscaped(original, to: &escaped)
    table.cell(escaped.span)
    table.emptyCell()
    table.cell(advice)
    table.endLine()
  }
}

/// `changes.csv`: one line a cell that normalising changed, with each rule that changed it.
public struct ChangeTable: TableWriter {
  public let name = "changes"
  public let columns = [
    "so_phieu", "nguon", "tep", "hang", "truong", "quy_tac", "nguyen_van", "da_sach", "loi_khuyen",
  ]

  public init() {}

  /// Appends the line of one changed cell.
  ///
  /// - Parameters:
  ///   - numberCell: the form's number as a cell that is rendered already.
  ///   - change: what `render` appended for the cell.
  public func appendRow(
    numberCell: borrowing Span<UInt8>, origin: FormOrigin, files: SourceFiles,
    change: borrowing Span<UInt8>, to table: inout CSVLines
  ) {
    table.renderedCells(numberCell)
    files.appendCells(of: origin, to: &table)
    table.renderedCells(change)
    table.endLine()
  }

  /// Renders what a line says of the change itself: all cells behind the form's number and place.
  ///
  /// - Parameters:
  ///   - original: the cell's bytes as read, before any decoding.
  ///   - cleaned: the text that stands in `records.csv`; empty when the value could not be used.
  ///   - advice: what to do, in the language of the run; empty when nothing is.
  public func render(
    field: ResidentField, rules: ChangeRules, original: borrowing Span<UInt8>,
    cleaned: borrowing Span<UInt8>, advice: StaticString = "", to table: inout CSVLines
  ) {
    table.cell(field.name)
    table.cell { bytes in
      var isFirst = true
      for rule in ChangeRule.allCases where rules.contains(ChangeRules(rule)) {
        if !isFirst { bytes.append(UInt8(ascii: "|")) }
        isFirst = false
        bytes.append(rule.name)
      }
    }
    if isPlain(original) {
      table.cell(original)
    } else {
      var escaped = ByteBuffer(capacity: original.count + 16)
      appendEscaped(original, to: &escaped)
      table.cell(escaped.span)
    }
    table.cell(cleaned)
    table.cell(word: advice)
    table.endCells()
  }
}

/// Appends bytes of any kind as UTF-8 text from which they can be restored exactly: a backslash is doubled; a control
/// character, DEL and each byte that is no part of valid UTF-8 becomes `\xNN`; all else stands as it is.
///
/// - Complexity: O(bytes).
public func appendEscaped(_ original: borrowing Span<UInt8>, to text: inout ByteBuffer) {
  var index = 0
  while index < original.count {
    let byte = original[index]
    if byte == UInt8(ascii: "\\") {
      text.append(byte)
      text.append(byte)
      index += 1
    } else if byte >= 0x20, byte < 0x7f {
      text.append(byte)
      index += 1
    } else if case let length = utf8Length(original, at: index), length > 0 {
      text.append(original.extracting(index..<index + length))
      index += length
    } else {
      text.append("\\x")
      for digit in [byte >> 4, byte & 15] {
        text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
      }
      index += 1
    }
  }
}

/// Whether escaping would change nothing. Most cells are ASCII or valid UTF-8 without a backslash.
private func isPlain(_ bytes: borrowing Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte >= 0x20, byte < 0x7f, byte != UInt8(ascii: "\\") {
      index += 1
      continue
    }
    let length = utf8Length(bytes, at: index)
    guard length > 0 else { return false }
    index += length
  }
  return true
}

/// The bytes of the valid UTF-8 sequence beyond ASCII that begins at an index; 0 when none does.
///
/// Source: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences). The C1 controls (U+0080–U+009F) count
/// as none, so that they are escaped like the other controls.
private func utf8Length(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int {
  let length: Int
  let second: ClosedRange<UInt8>
  switch bytes[index] {
  case 0xc2: (length, second) = (2, 0xa0...0xbf)
  case 0xc3...0xdf: (length, second) = (2, 0x80...0xbf)
  case 0xe0: (length, second) = (3, 0xa0...0xbf)
  case 0xed: (length, second) = (3, 0x80...0x9f)
  case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
  case 0xf0: (length, second) = (4, 0x90...0xbf)
  case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
  case 0xf4: (length, second) = (4, 0x80...0x8f)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for offset in 2..<max(2, length) where !(0x80...0xbf).contains(bytes[index + offset]) { return 0 }
  return length
}
