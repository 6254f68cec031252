import ByteText
import Glibc

/// Notes the outline of a document while its bytes pass by: tags and their nesting, nothing else.
///
/// It looks at every byte of a file before the parser does, so it is several times as fast and believes what it sees:
/// where something cannot be a tag it stops, and the parser tells what is wrong there.
struct XMLOutlineScan: ~Copyable {
  /// One path of an element or attribute. Siblings are a ring, so that the one that follows is mostly the next.
  private struct Node {
    var name: UnsafeMutablePointer<UInt8>
    var nameLength: Int
    var parent: Int32
    var firstChild: Int32 = -1
    var next: Int32
    /// Where the search for the next child begins.
    var expected: Int32 = -1
    /// Among the elements (or attributes) of its parent.
    var place: UInt64
    var children: UInt64 = 0
    var count = 0
    /// The parent's count when one was last seen.
    var lastParent = -1
    /// The places of the children seen so far in the one that is open.
    var seen: UInt64 = 0
    var preceding: UInt64 = 0
    var isAttribute: Bool
    var repeats = false
    var hasText = false
  }

  /// A document may have no more distinct paths than this, so that a hostile file costs no more than a large form.
  private static let maximumNodes = 4096

  private let nodes: UnsafeMutablePointer<Node>
  private var nodeCount = 1
  private var current: Int32 = 0
  private let maximumDepth: Int
  /// How long the name in the start tag is, of each open element.
  private let tagLengths: UnsafeMutablePointer<Int>
  private var depth = 0
  /// Open elements that are not listed.
  private var skipped = 0
  private var isCut = false
  /// Nothing behind is looked at.
  private(set) var hasStopped = false

  init(maximumDepth: Int) {
    self.maximumDepth = maximumDepth
    nodes = .allocate(capacity: Self.maximumNodes)
    tagLengths = .allocate(capacity: maximumDepth + 1)
    nodes.initialize(
      to: Node(name: .allocate(capacity: 1), nameLength: 0, parent: -1, next: 0, place: 0, isAttribute: false)
    )
    nodes[0].count = 1
  }

  deinit {
    for node in 0..<nodeCount { nodes[node].name.deallocate() }
    nodes.deinitialize(count: nodeCount)
    nodes.deallocate()
    tagLengths.deallocate()
  }

  /// Looks at the next bytes of the document.
  ///
  /// - Returns: how many of them it is done with; the others come again with more behind them.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // All reads below stay inside `bytes`: `at` is at most its count, and each place is checked before it is read.
    guard let base = bytes.baseAddress else { return 0 }
    let count = bytes.count
    var at = 0
    while at < count, !hasStopped {
      guard let tag = Self.find(0x3c, base, at, count) else {
        noteText(base, at, count)
        return count
      }
      noteText(base, at, tag)
      guard tag + 1 < count else { return tag }
      switch base[tag + 1] {
      case UInt8(ascii: "/"):
        guard let end = endOfEndTag(base, tag, count) else { return tag }
        leave()
        at = end + 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard let end = passMarkup(base, tag, count) else { return tag }
        at = end
      default:
        guard let end = passStartTag(base, tag, count) else { return tag }
        at = end
      }
    }
    return hasStopped ? count : at
  }

  // MARK: Tags

  private mutating func passStartTag(_ base: UnsafePointer<UInt8>, _ tag: Int, _ count: Int) -> Int? {
    let expected = nodes[Int(current)].expected
    if skipped == 0, expected >= 0, !nodes[Int(expected)].isAttribute {
      // Mostly the element that came next the last time, without attributes.
      let end = tag + 1 + nodes[Int(expected)].nameLength
      if end < count, base[end] == UInt8(ascii: ">"), isName(expected, base + tag + 1, end - tag - 1) {
        enter(expected, tagLength: end - tag - 1)
        return end + 1
      }
    }
    var nameEnd = tag + 1
    var nameStart = tag + 1
    while nameEnd < count, !Self.endsName(base[nameEnd]) {
      if base[nameEnd] == UInt8(ascii: ":") { nameStart = nameEnd + 1 }
      nameEnd += 1
    }
    guard let end = Self.endOfTag(base, nameEnd, count) else { return nil }
    // A `<` in a name belongs to a tag that never ended.
    guard nameEnd > nameStart, Self.find(0x3c, base, nameStart, nameEnd) == nil else {
      hasStopped = true
      return end
    }
    let isEmpty = base[end - 1] == UInt8(ascii: "/")
    if skipped > 0 {
      open(nil, tagLength: nameEnd - tag - 1)
    } else {
      let node = child(base + nameStart, nameEnd - nameStart, isAttribute: false)
      open(node, tagLength: nameEnd - tag - 1)
      if node != nil, !hasStopped { noteAttributes(base, from: nameEnd, to: isEmpty ? end - 1 : end) }
    }
    if isEmpty { leave() }
    return end + 1
  }

  private mutating func open(_ node: Int32?, tagLength: Int) {
    if let node {
      enter(node, tagLength: tagLength)
    } else if depth < maximumDepth {
      isCut = true
      skipped += 1
      depth += 1
      tagLengths[depth] = tagLength
    } else {
      hasStopped = true
    }
  }

  @inline(__always)
  private mutating func enter(_ node: Int32, tagLength: Int) {
    guard depth < maximumDepth else {
      hasStopped = true
      return
    }
    depth += 1
    tagLengths[depth] = tagLength
    let parent = nodes + Int(current)
    let entered = nodes + Int(node)
    entered.pointee.count += 1
    if entered.pointee.lastParent == parent.pointee.count {
      entered.pointee.repeats = true
    } else {
      entered.pointee.lastParent = parent.pointee.count
    }
    entered.pointee.preceding |= parent.pointee.seen
    parent.pointee.seen |= 1 &<< min(entered.pointee.place, 63)
    parent.pointee.expected = entered.pointee.next
    entered.pointee.seen = 0
    entered.pointee.expected = entered.pointee.firstChild
    current = node
  }

  @inline(__always)
  private mutating func leave() {
    guard depth > 0 else {
      hasStopped = true
      return
    }
    depth -= 1
    if skipped > 0 { skipped -= 1 } else { current = nodes[Int(current)].parent }
  }

  /// Where an end tag's `>` stands, behind the name of the start tag.
  @inline(__always)
  private mutating func endOfEndTag(_ base: UnsafePointer<UInt8>, _ tag: Int, _ count: Int) -> Int? {
    let nameEnd = depth > 0 ? tag + 2 + tagLengths[depth] : count
    guard nameEnd < count else { return Self.find(UInt8(ascii: ">"), base, tag + 2, count) }
    let open = nodes[Int(current)]
    if skipped == 0, memcmp(base + nameEnd - open.nameLength, open.name, open.nameLength) != 0 {
      hasStopped = true
    }
    return base[nameEnd] == UInt8(ascii: ">") ? nameEnd : Self.find(UInt8(ascii: ">"), base, nameEnd, count)
  }

  /// Of the element that has just been entered.
  private mutating func noteAttributes(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    var at = start
    while at < end {
      while at < end, base[at] <= 0x20 { at += 1 }
      let name = at
      var local = at
      while at < end, base[at] != UInt8(ascii: "="), base[at] > 0x20 {
        if base[at] == UInt8(ascii: ":") { local = at + 1 }
        at += 1
      }
      let nameEnd = at
      while at < end, base[at] != UInt8(ascii: "\""), base[at] != UInt8(ascii: "'") { at += 1 }
      guard at < end, nameEnd > local else { return }
      guard let close = Self.find(base[at], base, at + 1, end) else { return }
      at = close + 1
      // Declarations of namespaces are none of the document's values.
      let isDeclaration = nameEnd - name >= 5 && memcmp(base + name, "xmlns", 5) == 0
      if !isDeclaration { _ = child(base + local, nameEnd - local, isAttribute: true) }
    }
  }

  /// Behind a comment, a processing instruction or CDATA; nil when its end is not among the bytes.
  private mutating func passMarkup(_ base: UnsafePointer<UInt8>, _ tag: Int, _ count: Int) -> Int? {
    if base[tag + 1] == UInt8(ascii: "?") { return Self.behind("?>", base, tag + 2, count) }
    guard tag + 9 <= count else { return nil }
    if memcmp(base + tag, "<!--", 4) == 0 { return Self.behind("-->", base, tag + 4, count) }
    guard memcmp(base + tag, "<![CDATA[", 9) == 0 else {
      // A document type: the parser refuses it.
      hasStopped = true
      return count
    }
    guard let end = Self.behind("]]>", base, tag + 9, count) else { return nil }
    noteText(base, tag + 9, end - 3)
    return end
  }

  // MARK: Names and texts

  @inline(__always)
  private mutating func noteText(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    guard skipped == 0, !nodes[Int(current)].hasText else { return }
    for at in start..<max(start, end) where base[at] > 0x20 {
      nodes[Int(current)].hasText = true
      return
    }
  }

  @inline(__always)
  private func isName(_ node: Int32, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    nodes[Int(node)].nameLength == length && memcmp(nodes[Int(node)].name, name, length) == 0
  }

  /// The child of the current element with a name, added if it is new; nil where there are too many paths.
  private mutating func child(_ name: UnsafePointer<UInt8>, _ length: Int, isAttribute: Bool) -> Int32? {
    let parent = nodes + Int(current)
    let first = parent.pointee.firstChild
    var last: Int32 = -1
    if first >= 0 {
      let start = parent.pointee.expected >= 0 ? parent.pointee.expected : first
      var at = start
      repeat {
        if nodes[Int(at)].isAttribute == isAttribute, isName(at, name, length) {
          if isAttribute { parent.pointee.expected = nodes[Int(at)].next }
          return at
        }
        at = nodes[Int(at)].next
      } while at != start
      last = first
      while nodes[Int(last)].next != first { last = nodes[Int(last)].next }
    }
    guard nodeCount < Self.maximumNodes else {
      isCut = true
      return nil
    }
    let added = Int32(nodeCount)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, length))
    copy.update(from: name, count: length)
    (nodes + nodeCount).initialize(
      to: Node(
        name: copy, nameLength: length, parent: current, next: last < 0 ? added : first,
        place: isAttribute ? 0 : parent.pointee.children, isAttribute: isAttribute))
    if !isAttribute { parent.pointee.children += 1 }
    nodeCount += 1
    if last < 0 { parent.pointee.firstChild = added } else { nodes[Int(last)].next = added }
    return added
  }

  // MARK: Places

  @inline(__always)
  private static func find(
    _ byte: UInt8, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func behind(
    _ mark: StaticString, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let length = mark.utf8CodeUnitCount
    var at = start
    while let found = find(mark.utf8Start.pointee, base, at, end - length + 1) {
      if memcmp(base + found, mark.utf8Start, length) == 0 { return found + length }
      at = found + 1
    }
    return nil
  }

  private static func endOfTag(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end {
      switch base[at] {
      case UInt8(ascii: ">"): return at
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = find(base[at], base, at + 1, end) else { return nil }
        at = close + 1
      default: at += 1
      }
    }
    return nil
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte <= 0x20
  }

  // MARK: The outline

  /// What was seen so far.
  func outline() -> XMLOutline {
    var outline = XMLOutline()
    outline.isCut = isCut
    // An element stands before those inside it.
    var numbers = [Int](repeating: 0, count: nodeCount)
    outline.elements[0].hasText = nodes[0].hasText
    for node in 1..<max(1, nodeCount) {
      let name = String(
        decoding: UnsafeBufferPointer(start: nodes[node].name, count: nodes[node].nameLength), as: UTF8.self)
      let parent = numbers[Int(nodes[node].parent)]
      guard !nodes[node].isAttribute else {
        outline.elements[parent].attributes.append(name)
        continue
      }
      var element = XMLOutline.Element(name: name, parent: parent)
      element.count = nodes[node].count
      element.repeats = nodes[node].repeats
      element.hasText = nodes[node].hasText
      element.preceding = nodes[node].preceding
      numbers[node] = outline.elements.count
      outline.elements[parent].children.append(outline.elements.count)
      outline.elements.append(element)
    }
    return outline
  }
}
