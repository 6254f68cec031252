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
  /// Of each kind of form, what part of the list it is; empty where none is told.
  private let sections: [UInt8]
  /// That of the form before.
  private var section: UInt8?
  private let limits: XMLLimits
  /// Whether elements that are no form are left out and counted.
  private let leavesOutNonForms: Bool
  /// Asked for forms of which only so many values are their own, or fewer.
  private let judge: RowJudge?
  private let sparse: Int
  /// Why the callbacks stopped the parser.
  private(set) var stopped: FindingCode?

  private var depth = 0
  /// The forms that are open, one inside the other.
  private var open: [OpenRecord] = []
  /// The depth of the innermost open form's element; 0 when none is open.
  private var recordDepth = 0
  /// The innermost open element that a path knows.
  private var node: Int32 = 0
  /// How many elements that no path knows are open inside it.
  private var unknown = 0
  /// The child of `node` that is looked for first; -1 when it has none.
  private var expected: Int32 = -1
  /// The slot that text belongs to; -1: none.
  private var slot: Int32 = -1
  /// The element that repeats one whose first text counts; -1: none. Its text is gathered in the last cell.
  private var repeated: Int32 = -1
  /// One for each slot, and the last; by address, as every piece of text changes one. Slots come from `paths`, which numbers
  /// them from 0.
  private var cells = UnsafeMutableBufferPointer<Cell>(start: nil, count: 0)
  /// Where the text begins of the outermost form that is open, or of the element around forms.
  private var recordText = 0
  /// The line on which the batch begins, from 1.
  private var firstLine = 1

  private struct Cell {
    var text = ByteRange.empty
    /// A further element of the same path has begun: its text is joined behind.
    var joins = false
    var isClosed = false
    /// A further element of the same path says something else.
    var isContradicted = false
  }

  private struct OpenRecord {
    var number: Int
    var depth: Int
    var offset: UInt64
    /// From 1.
    var line: Int
    var slots: Range<Int>
    /// Open elements around it that no path knows.
    var unknown: Int
  }

  init(_ layout: XMLLayout, options: XMLReadingOptions, judge: RowJudge?) {
    columnCount = layout.columns.count
    sections = layout.sections
    limits = options.limits
    leavesOutNonForms = options.leavesOutNonForms
    self.judge = judge
    sparse = max(columnCount / 3, min(4, columnCount - 2))
    batch.columnCount = columnCount
  }

  deinit { cells.deallocate() }

  mutating func follow(_ paths: XMLPaths, in parser: xmlParserCtxtPtr) {
    self.paths = paths
    self.parser = parser
    cells.deallocate()
    cells = .allocate(capacity: paths.slotCount + 1)
    cells.initialize(repeating: Cell())
    (node, expected) = (0, paths.nodes[0].firstChild)
  }

  /// Where the outermost open form began; nil when none is open.
  var openRecordStart: UInt64? { open.first?.offset }

  mutating func startElement(
    _ name: UnsafePointer<xmlChar>, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    if unknown == 0, let child = paths.child(named: name, from: expected) {
      enter(child)
    } else if recordDepth == 0, name == paths.anywhere {
      enter(1)
    } else {
      unknown += 1
      return
    }
    let entered = paths.nodes[Int(node)]
    if entered.scope >= 0 { begin(paths.scopes[Int(entered.scope)]) }
    let own = Int(entered.slot)
    if own >= 0, cells[own].isClosed {
      if paths.isSingle[own] {
        (repeated, slot) = (node, Int32(paths.slotCount))
        cells[paths.slotCount] = Cell()
      } else {
        cells[own].joins = true
      }
    }
    if count > 0 { takeAttributes(attributes, count: count) }
  }

  mutating func endElement() {
    if unknown > 0 {
      unknown -= 1
    } else {
      leave()
      if depth == recordDepth { endRecord() }
    }
    depth -= 1
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard slot >= 0 else { return }
    append(text, to: Int(slot))
  }

  @inline(__always)
  private mutating func enter(_ child: Int32) {
    node = child
    expected = paths.nodes[Int(child)].firstChild
    slot = paths.nodes[Int(child)].textSlot
  }

  @inline(__always)
  private mutating func leave() {
    let left = paths.nodes[Int(node)]
    if node == repeated {
      endRepeated(Int(left.slot))
    } else if left.slot >= 0 {
      cells[Int(left.slot)].isClosed = !cells[Int(left.slot)].text.isEmpty
    }
    guard left.parent >= 0 else { return }
    node = left.parent
    expected = left.next
    slot = paths.nodes[Int(left.parent)].textSlot
  }

  /// The first text that is not blank counts; another that says something else is told of.
  private mutating func endRepeated(_ own: Int) {
    repeated = -1
    let further = trimmed(cells[paths.slotCount].text)
    let first = trimmed(cells[own].text)
    if first.isEmpty {
      cells[own].text = further
    } else if !further.isEmpty, !isSame(first, further) {
      cells[own].isContradicted = true
    }
  }

  /// Stops the parser: the document asks for something that is refused.
  mutating func stop(_ code: FindingCode) {
    guard stopped == nil, let parser else { return }
    stopped = code
    xmlStopParser(parser)
  }

  /// Hands the batch over in exchange for the caller's empty one; the cells of what is open move along.
  mutating func handOver(to other: inout FormBatch, chunk: UInt32, source: UInt32, line: Int) {
    let lastLine = open.first?.line ?? line
    batch.index = BatchIndex()
    batch.index.source = source
    batch.index.chunk = chunk
    batch.index.rows = UInt32(batch.rows.count)
    batch.index.quarantined = UInt32(batch.quarantined.count)
    batch.index.records = nextRecord
    batch.index.lines = UInt32(max(0, lastLine - firstLine))
    batch.index.byteStart = batch.rows.first?.byteOffset ?? 0
    batch.index.byteEnd = batch.rows.last.map { $0.byteOffset + UInt64($0.byteLength) } ?? 0
    batch.index.checksum = batch.text.withUnsafeBytes { contentChecksum($0[...]) }
    other.clear()
    swap(&batch, &other)
    batch.columnCount = columnCount
    firstLine = lastLine
    recordText = 0
    for slot in cells.indices where !cells[slot].text.isEmpty {
      let start = batch.text.count
      batch.text.append(other.text.span(cells[slot].text))
      cells[slot].text = ByteRange(start, batch.text.count)
    }
  }

  /// The number that the next form has in the batch, from 0; those that are no form are counted too.
  private var nextRecord: UInt32 { UInt32(recordCount) }

  /// Elements of any kind in the batch: forms, what is no form, what was broken.
  var recordCount: Int { batch.rows.count + batch.quarantined.count + batch.nonForms.sum }

  /// Gives up the form that a fault broke: quarantined as one, with the bytes that were read of it. Those inside it that
  /// closed stay.
  mutating func quarantineOpenRecord(bytes: borrowing ByteBuffer) {
    guard let broken = open.first else { return }
    let record = nextRecord
    open.removeAll()
    recordDepth = 0
    let start = batch.text.count
    batch.text.append(bytes.span)
    let first = UInt32(max(0, broken.line - firstLine))
    batch.quarantined.append(
      QuarantinedSpan(
        code: .xmlRecordBroken, byteOffset: broken.offset, byteLength: UInt32(bytes.count),
        text: ByteRange(start, batch.text.count), record: record, firstLine: first,
        lastLine: first + bytes.lineBreaksInside))
  }

  /// Nothing behind a fault is read, and that is told whether or not it broke a record.
  mutating func endWithFault(_ code: FindingCode, line: Int, byteOffset: UInt64) {
    let record = nextRecord
    batch.fault = DocumentFault(
      code: code,
      place: RowPlace(
        byteOffset: byteOffset, byteLength: 0, record: record, line: UInt32(max(0, line - firstLine))))
  }

  var isEmpty: Bool { nextRecord == 0 && batch.fault == nil }

  // MARK: One form

  private mutating func begin(_ scope: XMLPaths.Scope) {
    cells[scope.slots].update(repeating: Cell())
    if open.isEmpty { recordText = batch.text.count }
    guard scope.record >= 0 else { return }
    let place = tagPlace
    open.append(
      OpenRecord(
        number: Int(scope.record), depth: depth, offset: place.offset, line: place.line, slots: scope.slots,
        unknown: unknown))
    recordDepth = depth
    unknown = 0
  }

  /// Where the tag begins that the parser has just read.
  private var tagPlace: (offset: UInt64, line: Int) {
    guard let input = parser?.pointee.input?.pointee, var tag = input.cur else { return (0, 1) }
    var line = Int(input.line)
    // The parser stands behind the tag's attributes. Back to its `<`, which no attribute can hold; never before the
    // parser's own buffer.
    while tag > input.base, tag.pointee != 0x3c {
      tag -= 1
      if tag.pointee == 0x0a { line -= 1 }
    }
    return (UInt64(Int(input.consumed) + (tag - input.base)), line)
  }

  private mutating func endRecord() {
    let closed = open.removeLast()
    recordDepth = open.last?.depth ?? 0
    unknown = closed.unknown
    guard let input = parser?.pointee.input?.pointee else { return }
    let end = UInt64(Int(input.consumed) + (input.cur - input.base))
    let row = batch.rows.count
    batch.rows.append(
      RowPlace(
        byteOffset: closed.offset, byteLength: UInt32(truncatingIfNeeded: end - closed.offset),
        record: nextRecord, line: UInt32(max(0, closed.line - firstLine))))
    let firstOwn = closed.number * columnCount
    let firstCell = batch.cells.count
    var filled = 0
    for column in 0..<columnCount {
      let slot = Int(paths.own[firstOwn + column])
      let cell = slot < 0 ? .empty : trimmed(cells[slot].text)
      if !cell.isEmpty { filled += 1 }
      batch.cells.append(cell)
    }
    for (own, around) in paths.shown[closed.number] where cells[Int(around)].text.isEmpty {
      cells[Int(around)].text = trimmed(cells[Int(own)].text)
    }
    if leavesOutNonForms, let code = nonForm(row: row, filled: filled) {
      batch.rows.removeLast()
      batch.cells.removeLast(columnCount)
      batch.nonForms[code] += 1
    } else {
      noteSection(of: closed.number, at: batch.rows[row])
      for further in paths.filled[closed.number] where batch.cells[firstCell + Int(further.column)].isEmpty {
        batch.cells[firstCell + Int(further.column)] = value(of: further.slots)
      }
      if cells[closed.slots].contains(where: \.isContradicted) {
        for column in 0..<columnCount {
          let slot = Int(paths.own[firstOwn + column])
          guard slot >= 0, cells[slot].isContradicted else { continue }
          batch.findings.append(Finding(.xmlRepeatedElement, row: row, column: column + 1))
        }
      }
    }
    cells[closed.slots].update(repeating: Cell())
  }

  /// A form of another part than the one before stands below a heading, as it were.
  private mutating func noteSection(of record: Int, at place: RowPlace) {
    guard record < sections.count, sections[record] != section else { return }
    section = sections[record]
    batch.sections.append(
      SectionHeading(place: place, part: PartHeading(section: sections[record], mark: .top)))
  }

  /// The values of some slots, with commas between them.
  private mutating func value(of slots: [Int32]) -> ByteRange {
    if slots.count == 1 { return trimmed(cells[Int(slots[0])].text) }
    var start = -1
    for slot in slots {
      let part = trimmed(cells[Int(slot)].text)
      guard !part.isEmpty else { continue }
      if start < 0 { start = batch.text.count } else { batch.text.append(", ") }
      batch.text.appendCopy(of: part)
    }
    return start < 0 ? .empty : ByteRange(start, batch.text.count)
  }

  /// What an element is that is no form; nil for a form.
  private borrowing func nonForm(row: Int, filled: Int) -> FindingCode? {
    if filled == 0 { return .rowBlank }
    return filled <= sparse ? judge?(batch, row, nil) : nil
  }

  private mutating func takeAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard let attributes, count > 0 else { return }
    for wanted in paths.attributes[paths.nodes[Int(node)].attributes] {
      for index in 0..<count {
        // Five pointers each: local name, prefix, namespace, value, its end.
        let fields = attributes + index * 5
        guard fields[0] == wanted.name, let start = fields[3], let end = fields[4] else { continue }
        let slot = Int(wanted.slot)
        let value = UnsafeBufferPointer(start: start, count: end - start)
        if cells[slot].isClosed, paths.isSingle[slot] {
          cells[paths.slotCount] = Cell()
          appendAttribute(value, to: paths.slotCount)
          endRepeated(slot)
          continue
        }
        if cells[slot].isClosed { cells[slot].joins = true }
        appendAttribute(value, to: slot)
        cells[slot].isClosed = !cells[slot].text.isEmpty
      }
    }
  }

  /// A parser that is not told to replace entities leaves each `&` of an attribute as `&#38;`; nothing else in a
  /// value can look so.
  private mutating func appendAttribute(_ value: UnsafeBufferPointer<UInt8>, to slot: Int) {
    var rest = value
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      let isReference = rest[mark...].starts(with: [0x26, 0x23, 0x33, 0x38, 0x3b])
      append(UnsafeBufferPointer(rebasing: rest[...mark]), to: slot)
      rest = UnsafeBufferPointer(rebasing: rest[(mark + (isReference ? 5 : 1))...])
    }
    append(rest, to: slot)
  }

  @inline(__always)
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, to slot: Int) {
    guard text.count > 0 else { return }
    // Moving cells about for mixed content must not grow without bound either.
    if batch.text.count - recordText > 2 * limits.recordBytes { return stop(.xmlRecordTooLong) }
    var start = Int(cells[slot].text.start)
    if cells[slot].text.isEmpty {
      start = batch.text.count
    } else if cells[slot].text.end != batch.text.count {
      // Another slot wrote in between (mixed content): move on to the end, so that the cell stays one range.
      start = batch.text.count
      batch.text.appendCopy(of: cells[slot].text)
    }
    if cells[slot].joins {
      batch.text.append("; ")
      cells[slot].joins = false
    }
    batch.text.append(bytes: text)
    cells[slot].text = ByteRange(start, batch.text.count)
  }

  private borrowing func isSame(_ a: ByteRange, _ b: ByteRange) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<Int(a.count) where batch.text[Int(a.start) + index] != batch.text[Int(b.start) + index] {
      return false
    }
    return true
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

extension ByteBuffer {
  /// Lines that begin among the bytes: a break at their end begins none.
  fileprivate var lineBreaksInside: UInt32 {
    var breaks: UInt32 = 0
    for index in 0..<max(0, count - 1) where self[index] == 0x0a { breaks += 1 }
    return breaks
  }
}
