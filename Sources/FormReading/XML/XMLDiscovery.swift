import ByteText
import CLibXML2
import ResidentModel

/// What a look at the start of an XML file shows of its shape.
public struct XMLDiscovery: Hashable, Sendable {
  /// The record that was declared or found, and every leaf path below it that was seen.
  public var layout: XMLLayout
  /// How many records the look saw.
  public var records: Int

  /// Looks at the first bytes of a file. Reading goes no further than `probedBytes`, so a path that first occurs
  /// later is not listed.
  ///
  /// - Parameter record: the record's path; nil to take the outermost element that repeats.
  /// - Throws: `.unreadable(.fileEmpty)` when no element can be the record, and what refuses the file itself.
  public init(
    of file: FormFile, record: String? = nil, limits: XMLLimits = XMLLimits(),
    readsBytesAsCharacters: Bool = false, probedBytes: Int = 4 << 20
  ) throws(ReadingError) {
    let outline = UnsafeMutablePointer<XMLOutline>.allocate(capacity: 1)
    outline.initialize(to: XMLOutline())
    defer {
      outline.deinitialize(count: 1)
      outline.deallocate()
    }
    var handler = xmlSAXHandler.outlining
    var parser = try XMLPushParser(
      file, limits: limits, readsBytesAsCharacters: readsBytesAsCharacters, handler: &handler, user: outline)
    var fault: ReadingError?
    do {
      while try parser.feed(recordStart: { nil }), parser.bytesRead < probedBytes {}
    } catch { fault = error }
    guard let node = outline.pointee.record(at: record) else {
      throw fault ?? ReadingError(.unreadable(.fileEmpty), file: file.name)
    }
    layout = XMLLayout(record: outline.pointee.path(of: node), columns: outline.pointee.leaves(below: node))
    records = outline.pointee.nodes[node].count
  }
}

/// The elements of a document as a tree of distinct paths, in the order they first occur.
private struct XMLOutline {
  struct Node {
    var name: String
    var parent: Int
    var depth: Int
    var count = 0
    var hasText = false
    var children: [Int] = []
    var attributes: [String] = []
  }

  /// Node 0 stands above the root.
  private(set) var nodes = [Node(name: "", parent: 0, depth: 0)]
  private var current = 0

  /// A document may have no more distinct paths than this, nor an element more distinct attributes: what comes on top
  /// is not listed, so that a hostile file costs no more than a large form.
  private static let maximumNodes = 4096
  private static let maximumAttributes = 256
  /// Open elements that are not listed.
  private var skipped = 0

  mutating func start(_ name: String, attributes: [String]) {
    let known = skipped > 0 ? nil : nodes[current].children.first { nodes[$0].name == name }
    guard known != nil || (skipped == 0 && nodes.count < Self.maximumNodes) else {
      skipped += 1
      return
    }
    let node = known ?? nodes.count
    if known == nil {
      nodes.append(Node(name: name, parent: current, depth: nodes[current].depth + 1))
      nodes[current].children.append(node)
    }
    nodes[node].count += 1
    for attribute in attributes
    where nodes[node].attributes.count < Self.maximumAttributes && !nodes[node].attributes.contains(attribute)
    {
      nodes[node].attributes.append(attribute)
    }
    current = node
  }

  mutating func end() {
    if skipped > 0 { skipped -= 1 } else { current = nodes[current].parent }
  }

  mutating func text(isBlank: Bool) {
    if !isBlank, skipped == 0 { nodes[current].hasText = true }
  }

  /// The node of a declared record; or the outermost one that repeats, the most frequent at its depth; or, in a
  /// document of one form, the first element below the root that has elements of its own.
  func record(at path: String?) -> Int? {
    if let path {
      return nodes.indices.dropFirst().first { self.path(of: $0) == path }
        ?? nodes.indices.dropFirst().first { !path.contains("/") && nodes[$0].name == path }
    }
    let candidates = nodes.indices.dropFirst().filter {
      !nodes[$0].children.isEmpty || !nodes[$0].attributes.isEmpty
    }
    let repeated = candidates.filter { nodes[$0].count > nodes[nodes[$0].parent].count }
      .filter { nodes[$0].parent != 0 }
    return repeated.min { (nodes[$0].depth, -nodes[$0].count, $0) < (nodes[$1].depth, -nodes[$1].count, $1) }
      ?? candidates.first { nodes[$0].depth == 2 } ?? candidates.first
  }

  func path(of node: Int) -> String {
    nodes[node].parent == 0 ? nodes[node].name : path(of: nodes[node].parent) + "/" + nodes[node].name
  }

  func leaves(below record: Int) -> [String] { leaves(of: record, prefix: "") }

  private func leaves(of node: Int, prefix: String) -> [String] {
    nodes[node].attributes.map { prefix + "@" + $0 }
      + nodes[node].children.flatMap { child -> [String] in
        let path = prefix + nodes[child].name
        let isLeaf = nodes[child].children.isEmpty || nodes[child].hasText
        return (isLeaf ? [path] : []) + leaves(of: child, prefix: path + "/")
      }
  }
}

extension xmlSAXHandler {
  /// Callbacks that note the outline; their user data is the address of an `XMLOutline`.
  fileprivate static var outlining: xmlSAXHandler {
    var handler = strict
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      let names = (0..<Int(count)).compactMap { index in attributes?[index * 5].map { String(cString: $0) } }
      user?.assumingMemoryBound(to: XMLOutline.self).pointee.start(String(cString: name), attributes: names)
    }
    handler.endElementNs = { user, _, _, _ in user?.assumingMemoryBound(to: XMLOutline.self).pointee.end() }
    let characters: charactersSAXFunc = { user, text, count in
      let isBlank = UnsafeBufferPointer(start: text, count: Int(count)).allSatisfy { $0 <= 0x20 }
      user?.assumingMemoryBound(to: XMLOutline.self).pointee.text(isBlank: isBlank)
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }
}
