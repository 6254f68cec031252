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
  /// For each open element of the record: its node in `paths`, the column that its text belongs to (-1: none), and
  /// which child was met last, as children mostly come in the same order.
  private var open: [(node: Int32, column: Int32, child: Int)] = []
  private var cells: [Cell] = []
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
    cells = Array(repeating: Cell(), count: columnCount)
  }

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
    let parent = open.count - 1
    let node =
      open[parent].node < 0 ? -1 : paths.child(of: open[parent].node, named: name, &open[parent].child)
    var column = open[parent].column
    if node >= 0 {
      let own = paths.nodes[Int(node)].column
      if own >= 0 {
        column = own
        let cell = Int(own)
        if cells[cell].isClosed { cells[cell].joins = true }
      }
      if count > 0 { takeAttributes(attributes, count: count, node: node) }
    }
    open.append((node, column, 0))
  }

  mutating func endElement() {
    if recordDepth > 0 {
      let element = open.removeLast()
      if element.node >= 0, element.column >= 0, paths.nodes[Int(element.node)].column == element.column {
        cells[Int(element.column)].isClosed = cells[Int(element.column)].text.count > 0
      }
      if depth == recordDepth { endRecord() }
    }
    depth -= 1
    if matched > depth { matched = depth }
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard let column = open.last?.column, column >= 0 else { return }
    append(text, to: Int(column))
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
    open.removeAll(keepingCapacity: true)
    open.append((0, paths.nodes[0].column, 0))
    for column in cells.indices { cells[column] = Cell() }
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
    for wanted in paths.nodes[Int(node)].attributes {
      for index in 0..<count {
        // Five pointers each: local name, prefix, namespace, value, its end.
        let fields = attributes + index * 5
        guard fields[0] == wanted.name, let start = fields[3], let end = fields[4] else { continue }
        let column = Int(wanted.column)
        if cells[column].isClosed { cells[column].joins = true }
        appendAttribute(UnsafeBufferPointer(start: start, count: end - start), to: column)
        cells[column].isClosed = cells[column].text.count > 0
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

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, to column: Int) {
    guard text.count > 0 else { return }
    // Moving cells about for mixed content must not grow without bound either.
    if batch.text.count - recordText > 2 * limits.recordBytes { return stop(.xmlRecordTooLong) }
    if cells[column].text.isEmpty {
      cells[column].text = ByteRange(batch.text.count, batch.text.count)
    } else if cells[column].text.end != batch.text.count {
      // Another column wrote in between (mixed content): move on to the end, so that the cell stays one range.
      let start = batch.text.count
      batch.text.appendCopy(of: cells[column].text)
      cells[column].text = ByteRange(start, batch.text.count)
    }
    if cells[column].joins {
      batch.text.append("; ")
      cells[column].joins = false
    }
    batch.text.append(bytes: text)
    cells[column].text.count = UInt32(truncatingIfNeeded: batch.text.count - Int(cells[column].text.start))
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

/// The paths of a layout as a tree of the parser's own names.
struct XMLPaths {
  struct Node {
    /// -1 when the element is only a step on the way.
    var column: Int32 = -1
    /// The parser's name of each child, and its node.
    var children: [(name: UnsafePointer<xmlChar>?, node: Int32)] = []
    var attributes: [(name: UnsafePointer<xmlChar>?, column: Int32)] = []
  }

  private(set) var record: [UnsafePointer<xmlChar>?] = []
  /// Node 0 is the record.
  private(set) var nodes = [Node()]

  init() {}

  init(_ layout: XMLLayout, interned: (Substring) -> UnsafePointer<xmlChar>?) {
    record = layout.record.split(separator: "/").map { interned(XMLPaths.localName($0)) }
    for (column, path) in layout.columns.enumerated() {
      var node = 0
      for step in path.split(separator: "/") {
        if step.hasPrefix("@") {
          nodes[node].attributes.append((interned(XMLPaths.localName(step.dropFirst())), Int32(column)))
        } else if step != "." {
          node = self.node(below: node, interned(XMLPaths.localName(step)))
        }
      }
      if !path.contains("@") { nodes[node].column = Int32(column) }
    }
  }

  /// Prefixes are a matter of taste in each document: names are compared without them.
  private static func localName(_ name: Substring) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name
  }

  private mutating func node(below parent: Int, _ name: UnsafePointer<xmlChar>?) -> Int {
    if let known = nodes[parent].children.first(where: { $0.name == name }) { return Int(known.node) }
    nodes.append(Node())
    nodes[parent].children.append((name, Int32(nodes.count - 1)))
    return nodes.count - 1
  }

  /// The child of a node with a name; -1 when no path goes there.
  ///
  /// - Parameter hint: where among the children to look first; left behind the one that was found.
  @inline(__always)
  func child(of parent: Int32, named name: UnsafePointer<xmlChar>, _ hint: inout Int) -> Int32 {
    let children = nodes[Int(parent)].children
    for step in 0..<children.count {
      var place = hint + step
      if place >= children.count { place -= children.count }
      if children[place].name == name {
        hint = place + 1 == children.count ? 0 : place + 1
        return children[place].node
      }
    }
    return -1
  }
}
