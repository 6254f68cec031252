import ByteText
import CLibXML2
import ResidentModel

/// What the parser's callbacks write into: the record that is open, and the batch it goes to.
///
/// The parser hands the same address for the same name, so that paths are followed by comparing addresses.
struct XMLRecordBuilder: ~Copyable {
  private(set) var batch = FormBatch()
  private var paths = XMLPaths()
  private var parser: xmlParserCtxtPtr?
  private let columnCount: Int
  private let limits: XMLLimits
  /// Why the callbacks stopped the parser.
  private(set) var stopped: FindingCode?

  private var depth = 0
  /// How many leading names of the record's path are open.
  private var matched = 0
  /// The depth of the open record's element; 0 when none is open.
  private var recordDepth = 0
  /// The innermost open element of the record that a path knows.
  private var node: Int32 = 0
  /// How many elements that no path knows are open inside it.
  private var unknown = 0
  /// The child of `node` that is looked for first; -1 when it has none.
  private var expected: Int32 = -1
  /// The column that text belongs to; -1: none.
  private var column: Int32 = -1
  /// One for each column; by address, as every piece of text changes one. Columns come from `paths`, which numbers them
  /// from 0 up to their count.
  private let cells: UnsafeMutableBufferPointer<Cell>
  private var recordOffset: UInt64 = 0
  /// From 1.
  private var recordLine = 1
  private var recordText = 0
  /// The line on which the batch begins, from 1.
  private var firstLine = 1

  private struct Cell {
    var text = ByteRange.empty
    /// A further element of the same path has begun: its text is joined behind.
    var joins = false
    var isClosed = false
  }

  init(columnCount: Int, limits: XMLLimits) {
    self.columnCount = columnCount
    self.limits = limits
    batch.columnCount = columnCount
    cells = .allocate(capacity: columnCount)
    cells.initialize(repeating: Cell())
  }

  deinit { cells.deallocate() }

  mutating func follow(_ paths: XMLPaths, in parser: xmlParserCtxtPtr) {
    self.paths = paths
    self.parser = parser
  }

  /// Where the open record began; nil when none is open.
  var openRecordStart: UInt64? { recordDepth > 0 ? recordOffset : nil }

  mutating func startElement(
    _ name: UnsafePointer<xmlChar>, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    if recordDepth == 0 {
      guard isRecord(name) else { return }
      beginRecord()
      takeAttributes(attributes, count: count, node: 0)
      return
    }
    guard unknown == 0, let child = paths.child(named: name, from: expected) else {
      unknown += 1
      return
    }
    enter(child)
    let own = Int(paths.nodes[Int(child)].column)
    if own >= 0, cells[own].isClosed { cells[own].joins = true }
    if count > 0 { takeAttributes(attributes, count: count, node: child) }
  }

  mutating func endElement() {
    if recordDepth > 0 {
      if unknown > 0 {
        unknown -= 1
      } else {
        leave()
        if depth == recordDepth { endRecord() }
      }
    }
    depth -= 1
    if matched > depth { matched = depth }
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard recordDepth > 0, column >= 0 else { return }
    append(text, to: Int(column))
  }

  @inline(__always)
  private mutating func enter(_ child: Int32) {
    node = child
    expected = paths.nodes[Int(child)].firstChild
    column = paths.nodes[Int(child)].textColumn
  }

  @inline(__always)
  private mutating func leave() {
    let left = paths.nodes[Int(node)]
    if left.column >= 0 { cells[Int(left.column)].isClosed = !cells[Int(left.column)].text.isEmpty }
    guard left.parent >= 0 else { return }
    node = left.parent
    expected = left.next
    column = paths.nodes[Int(left.parent)].textColumn
  }

  /// Stops the parser: the document asks for something that is refused.
  mutating func stop(_ code: FindingCode) {
    guard stopped == nil, let parser else { return }
    stopped = code
    xmlStopParser(parser)
  }

  /// Hands the batch over in exchange for the caller's empty one; the cells of an open record move along.
  mutating func handOver(to other: inout FormBatch, chunk: UInt32, source: UInt32, line: Int) {
    let lastLine = recordDepth > 0 ? recordLine : line
    batch.index = BatchIndex()
    batch.index.source = source
    batch.index.chunk = chunk
    batch.index.rows = UInt32(batch.rows.count)
    batch.index.quarantined = UInt32(batch.quarantined.count)
    batch.index.records = batch.index.rows + batch.index.quarantined
    batch.index.lines = UInt32(max(0, lastLine - firstLine))
    batch.index.byteStart = batch.rows.first?.byteOffset ?? 0
    batch.index.byteEnd = batch.rows.last.map { $0.byteOffset + UInt64($0.byteLength) } ?? 0
    batch.index.checksum = batch.text.withUnsafeBytes { contentChecksum($0[...]) }
    other.clear()
    swap(&batch, &other)
    batch.columnCount = columnCount
    firstLine = lastLine
    guard recordDepth > 0 else { return }
    recordText = 0
    for column in cells.indices where !cells[column].text.isEmpty {
      let start = batch.text.count
      batch.text.append(other.text.span(cells[column].text))
      cells[column].text = ByteRange(start, batch.text.count)
    }
  }

  /// Gives up the record that a fault broke: quarantined as one form, with the bytes that were read of it.
  mutating func quarantineOpenRecord(bytes: borrowing ByteBuffer, line: Int) {
    guard recordDepth > 0 else { return }
    recordDepth = 0
    let start = batch.text.count
    batch.text.append(bytes.span)
    let first = UInt32(max(0, recordLine - firstLine))
    batch.quarantined.append(
      QuarantinedSpan(
        code: .xmlRecordBroken, byteOffset: recordOffset, byteLength: UInt32(bytes.count),
        text: ByteRange(start, batch.text.count), record: UInt32(batch.rows.count), firstLine: first,
        lastLine: max(first, UInt32(max(0, line - firstLine)))))
  }

  /// Nothing behind a fault is read, and that is told whether or not it broke a record.
  mutating func endWithFault(_ code: FindingCode, line: Int, byteOffset: UInt64) {
    let record = UInt32(batch.rows.count + batch.quarantined.count)
    batch.fault = DocumentFault(
      code: code,
      place: RowPlace(
        byteOffset: byteOffset, byteLength: 0, record: record, line: UInt32(max(0, line - firstLine))))
  }

  var isEmpty: Bool { batch.rows.isEmpty && batch.quarantined.isEmpty && batch.fault == nil }

  // MARK: One record

  private mutating func isRecord(_ name: UnsafePointer<xmlChar>) -> Bool {
    if paths.record.count == 1 { return name == paths.record[0] }
    guard depth == matched + 1, matched < paths.record.count, name == paths.record[matched] else {
      return false
    }
    matched += 1
    return matched == paths.record.count
  }

  private mutating func beginRecord() {
    recordDepth = depth
    recordText = batch.text.count
    unknown = 0
    enter(0)
    cells.update(repeating: Cell())
    guard let input = parser?.pointee.input?.pointee, var tag = input.cur else { return }
    recordLine = Int(input.line)
    // The parser stands behind the tag's attributes. Back to its `<`, which no attribute can hold; never before the
    // parser's own buffer.
    while tag > input.base, tag.pointee != 0x3c {
      tag -= 1
      if tag.pointee == 0x0a { recordLine -= 1 }
    }
    recordOffset = UInt64(Int(input.consumed) + (tag - input.base))
  }

  private mutating func endRecord() {
    recordDepth = 0
    guard let input = parser?.pointee.input?.pointee else { return }
    let end = UInt64(Int(input.consumed) + (input.cur - input.base))
    batch.rows.append(
      RowPlace(
        byteOffset: recordOffset, byteLength: UInt32(truncatingIfNeeded: end - recordOffset),
        record: UInt32(batch.rows.count), line: UInt32(max(0, recordLine - firstLine))))
    for cell in cells { batch.cells.append(trimmed(cell.text)) }
  }

  private mutating func takeAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, node: Int32
  ) {
    guard let attributes, count > 0 else { return }
    for wanted in paths.attributes[paths.nodes[Int(node)].attributes] {
      for index in 0..<count {
        // Five pointers each: local name, prefix, namespace, value, its end.
        let fields = attributes + index * 5
        guard fields[0] == wanted.name, let start = fields[3], let end = fields[4] else { continue }
        let column = Int(wanted.column)
        if cells[column].isClosed { cells[column].joins = true }
        appendAttribute(UnsafeBufferPointer(start: start, count: end - start), to: column)
        cells[column].isClosed = !cells[column].text.isEmpty
      }
    }
  }

  /// A parser that is not told to replace entities leaves each `&` of an attribute as `&#38;`; nothing else in a
  /// value can look so.
  private mutating func appendAttribute(_ value: UnsafeBufferPointer<UInt8>, to column: Int) {
    var rest = value
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      let isReference = rest[mark...].starts(with: [0x26, 0x23, 0x33, 0x38, 0x3b])
      append(UnsafeBufferPointer(rebasing: rest[...mark]), to: column)
      rest = UnsafeBufferPointer(rebasing: rest[(mark + (isReference ? 5 : 1))...])
    }
    append(rest, to: column)
  }

  @inline(__always)
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, to column: Int) {
    guard text.count > 0 else { return }
    // Moving cells about for mixed content must not grow without bound either.
    if batch.text.count - recordText > 2 * limits.recordBytes { return stop(.xmlRecordTooLong) }
    var start = Int(cells[column].text.start)
    if cells[column].text.isEmpty {
      start = batch.text.count
    } else if cells[column].text.end != batch.text.count {
      // Another column wrote in between (mixed content): move on to the end, so that the cell stays one range.
      start = batch.text.count
      batch.text.appendCopy(of: cells[column].text)
    }
    if cells[column].joins {
      batch.text.append("; ")
      cells[column].joins = false
    }
    batch.text.append(bytes: text)
    cells[column].text = ByteRange(start, batch.text.count)
  }

  /// Without the white space that indented documents put around a text.
  private borrowing func trimmed(_ range: ByteRange) -> ByteRange {
    var start = Int(range.start)
    var end = range.end
    while start < end, isSpace(batch.text[start]) { start += 1 }
    while end > start, isSpace(batch.text[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }

  @inline(__always)
  private borrowing func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
  }
}
