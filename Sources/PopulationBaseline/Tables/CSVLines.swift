import ByteText
import ResidentModel

/// Lines of one CSV table as they are rendered: RFC 4180, comma, LF, a cell quoted only when it must be.
///
/// A worker keeps one per table, hands `bytes` to the file when it is full, and empties it. A line is whole only
/// after `endLine()`.
///
/// Source: RFC 4180; LF instead of CRLF is this product's format.
public struct CSVLines: ~Copyable, Sendable {
  public private(set) var bytes: ByteBuffer
  /// Lines ended since the last `removeAll()`.
  public private(set) var count = 0
  private var lineIsOpen = false

  public init(capacity: Int = 0) { bytes = ByteBuffer(capacity: capacity) }

  /// Forgets the lines and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll()
    count = 0
    lineIsOpen = false
  }

  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    count += 1
    lineIsOpen = false
  }

  /// Ends a run of cells that is no line yet: what stands so far, without a line end, is copied into lines later.
  mutating func endCells() { lineIsOpen = false }

  public mutating func emptyCell() { separate() }

  /// A cell of any bytes; quoted when it holds a comma, a quote, CR or LF.
  public mutating func cell(_ text: borrowing Span<UInt8>) {
    separate()
    guard needsQuotes(text) else { return bytes.append(text) }
    appendQuoted(text)
  }

  public mutating func cell(_ text: borrowing ByteBuffer, _ range: ByteRange) { cell(text.span(range)) }

  public mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { cell(Span(_unsafeElements: $0)) }  // the span is used only while the pointer lives
  }

  /// A cell of words from the program's own tables, which hold nothing to quote.
  public mutating func cell(word: StaticString) {
    separate()
    bytes.append(word)
  }

  public mutating func cell(_ number: Int) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(decimal: UInt64(number.magnitude))
  }

  /// ISO 8601, cut to the precision; empty when missing, a filler as its year.
  public mutating func cell(_ date: PartialDate) {
    separate()
    guard !date.isMissing else { return }
    bytes.append(decimal: UInt64(date.year), digits: 4)
    guard date.precision == .month || date.precision == .day else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: UInt64(date.month), digits: 2)
    guard date.precision == .day else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(decimal: UInt64(date.day), digits: 2)
  }

  /// A code with leading zeros; empty for 0, which stands for "none" in every code of this product.
  public mutating func cell(code: Int, digits: Int) {
    separate()
    if code != 0 { bytes.append(decimal: UInt64(code), digits: digits) }
  }

  /// A number with a fixed count of decimals, halves rounded away from zero; empty when it is not finite.
  public mutating func cell(_ number: Double, decimals: Int) {
    separate()
    appendFixed(number, decimals: decimals)
  }

  public mutating func cell(_ id: PersonID) {
    separate()
    id.append(to: &bytes)
  }

  /// Cells rendered beforehand, commas between them included.
  public mutating func renderedCells(_ text: borrowing Span<UInt8>) {
    separate()
    bytes.append(text)
  }

  /// One cell whose bytes `render` appends; quoted afterwards only if something in it asks for it.
  mutating func cell(_ render: (inout ByteBuffer) -> Void) {
    separate()
    let start = bytes.count
    render(&bytes)
    let rendered = ByteRange(start, bytes.count)
    guard needsQuotes(bytes.span(rendered)) else { return }
    // Rare: take the bytes aside, as the quoted form is longer than what stands in their place.
    var plain = ByteBuffer(capacity: Int(rendered.count))
    plain.append(bytes.span(rendered))
    bytes.truncate(to: start)
    appendQuoted(plain.span)
  }

  private mutating func separate() {
    if lineIsOpen { bytes.append(UInt8(ascii: ",")) }
    lineIsOpen = true
  }

  private mutating func appendQuoted(_ text: borrowing Span<UInt8>) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    var start = 0
    for index in 0..<text.count where text[index] == quote {
      // Up to and with the quote; it is copied again as the first byte of what follows.
      bytes.append(text.extracting(start..<index + 1))
      start = index
    }
    bytes.append(text.extracting(start..<text.count))
    bytes.append(quote)
  }

  private mutating func appendFixed(_ number: Double, decimals: Int) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = number * scale
    guard scaled.magnitude < 9e15 else { return }  // beyond exact integers, infinite or not a number
    let rounded = UInt64(scaled.magnitude + 0.5)
    if scaled < 0, rounded > 0 { bytes.append(UInt8(ascii: "-")) }
    let unit = UInt64(scale)
    bytes.append(decimal: rounded / unit)
    guard decimals > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(decimal: rounded % unit, digits: decimals)
  }
}

/// Whether a cell holds a comma, a quote, CR or LF. Eight bytes at a time.
///
/// - Complexity: O(bytes).
func needsQuotes(_ text: borrowing Span<UInt8>) -> Bool {
  text.withUnsafeBufferPointer { buffer in
    let count = buffer.count
    guard count > 0, let base = UnsafeRawPointer(buffer.baseAddress) else { return false }
    guard count >= 8 else {
      // Each byte is loaded at least once, and none outside: first and last four of 4–7, or first, middle and last
      // of 1–3. The zero bytes that fill the word up need no quotes.
      let word =
        count >= 4
        ? UInt64(base.loadUnaligned(as: UInt32.self))
          | UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
        : UInt64(buffer[0]) | UInt64(buffer[count / 2]) << 8 | UInt64(buffer[count - 1]) << 16
      return hasByteToQuote(word)
    }
    var index = 0
    while index + 8 < count {
      // Eight bytes from `index` end before the last one by the loop's condition.
      if hasByteToQuote(base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { return true }
      index += 8
    }
    return hasByteToQuote(base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
  }
}

/// Whether any of eight bytes is `,`, `"`, CR or LF: a byte equal to `x` becomes zero in `word ^ repeated(x)`, and
/// `(v - 01…01) & ~v & 80…80` is not zero exactly when some byte of `v` is zero.
@inline(__always)
private func hasByteToQuote(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  @inline(__always) func zeroBytes(_ v: UInt64) -> UInt64 { (v &- ones) & ~v }
  let found =
    zeroBytes(word ^ ones &* 0x2c) | zeroBytes(word ^ ones &* 0x22)
    | zeroBytes(word ^ ones &* 0x0a) | zeroBytes(word ^ ones &* 0x0d)
  return found & 0x8080_8080_8080_8080 != 0
}
