import CLibXML2

/// The paths of a layout as a tree of the parser's own names.
///
/// Flat and read only: where the parser stands in it is the number of one node, and which element comes next is mostly the
/// one that stood there in the record before.
struct XMLPaths {
  struct Node {
    /// The parser's name of the element, which it hands out at one address.
    var name: UnsafePointer<xmlChar>?
    /// -1 above the record.
    var parent: Int32 = -1
    /// -1 when there is none.
    var firstChild: Int32 = -1
    /// The next element below the same parent; behind the last one the first.
    var next: Int32
    /// -1 when the element is only a step on the way.
    var column: Int32 = -1
    /// The column that text directly inside belongs to: its own, or that of the nearest element around it; -1: none.
    var textColumn: Int32 = -1
    var attributes = 0..<0
  }

  private(set) var record: [UnsafePointer<xmlChar>?] = []
  /// Node 0 is the record.
  private(set) var nodes = [Node(next: 0)]
  /// Those of each node, one behind the other.
  private(set) var attributes: [(name: UnsafePointer<xmlChar>?, column: Int32)] = []

  init() {}

  init(_ layout: XMLLayout, interned: (Substring) -> UnsafePointer<xmlChar>?) {
    record = layout.record.split(separator: "/").map { interned(XMLPaths.localName($0)) }
    var wanted: [(node: Int32, name: UnsafePointer<xmlChar>?, column: Int32)] = []
    for (column, path) in layout.columns.enumerated() {
      var node: Int32 = 0
      for step in path.split(separator: "/") {
        if step.hasPrefix("@") {
          wanted.append((node, interned(XMLPaths.localName(step.dropFirst())), Int32(column)))
        } else if step != "." {
          node = self.node(below: node, interned(XMLPaths.localName(step)))
        }
      }
      if !path.contains("@") { nodes[Int(node)].column = Int32(column) }
    }
    for node in nodes.indices {
      let own = nodes[node].column
      // A parent stands before its children.
      nodes[node].textColumn = own >= 0 || node == 0 ? own : nodes[Int(nodes[node].parent)].textColumn
      let first = attributes.count
      attributes += wanted.filter { $0.node == node }.map { ($0.name, $0.column) }
      nodes[node].attributes = first..<attributes.count
    }
  }

  /// Prefixes are a matter of taste in each document: names are compared without them.
  private static func localName(_ name: Substring) -> Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name
  }

  private mutating func node(below parent: Int32, _ name: UnsafePointer<xmlChar>?) -> Int32 {
    let first = nodes[Int(parent)].firstChild
    if let known = child(named: name, from: first) { return known }
    let added = Int32(nodes.count)
    nodes.append(Node(name: name, parent: parent, next: first < 0 ? added : first))
    if first < 0 {
      nodes[Int(parent)].firstChild = added
    } else {
      var last = first
      while nodes[Int(last)].next != first { last = nodes[Int(last)].next }
      nodes[Int(last)].next = added
    }
    return added
  }

  /// The node with a name among siblings; nil when no path goes there.
  ///
  /// - Parameter start: the sibling to look at first; -1 when there are none.
  /// - Complexity: O(siblings), O(1) when the first one is it.
  @inline(__always)
  func child(named name: UnsafePointer<xmlChar>?, from start: Int32) -> Int32? {
    guard start >= 0 else { return nil }
    var at = start
    repeat {
      if nodes[Int(at)].name == name { return at }
      at = nodes[Int(at)].next
    } while at != start
    return nil
  }
}
