/// The elements of a document as a tree of distinct paths, in the order they first occur; names without their prefixes.
public struct XMLOutline: Hashable, Sendable {
  public struct Element: Hashable, Sendable {
    public var name: String
    /// The element around it; the document, element 0, stands around the root, and nothing (-1) around it.
    public var parent: Int
    public var children: [Int] = []
    public var attributes: [String] = []
    /// How many there are in the document.
    public var count = 0
    /// Two or more stand in one element around them.
    public var repeats = false
    /// Text that is not blank stands directly inside.
    public var hasText = false
    /// Of the elements beside it, by their place among `children`, those that stand before one of it somewhere. From the
    /// 64th on they share the last bit.
    var preceding: UInt64 = 0
  }

  /// Element 0 is the document.
  public internal(set) var elements: [Element] = [Element(name: "", parent: -1, count: 1)]
  /// There are more distinct paths than are listed.
  public internal(set) var isCut = false

  public init() {}

  /// From the root, by local names: `DanhSachPhieu/Phieu`.
  public func path(of element: Int) -> String {
    let parent = elements[element].parent
    return parent <= 0 ? elements[element].name : path(of: parent) + "/" + elements[element].name
  }

  /// The paths of the texts and attributes below an element, from it on.
  ///
  /// - Parameter isLeftOut: elements that, with all below them, are none of its own.
  func leaves(below element: Int, leavingOut isLeftOut: (Int) -> Bool = { _ in false }) -> [String] {
    leaves(of: element, prefix: "", isLeftOut)
  }

  private func leaves(of element: Int, prefix: String, _ isLeftOut: (Int) -> Bool) -> [String] {
    elements[element].attributes.map { prefix + "@" + $0 }
      + elements[element].children.filter { !isLeftOut($0) }.flatMap { child -> [String] in
        let path = prefix + elements[child].name
        return (isLeaf(child) ? [path] : []) + leaves(of: child, prefix: path + "/", isLeftOut)
      }
  }

  /// Whether an element has a text of its own: one without elements, or with text beside them.
  func isLeaf(_ element: Int) -> Bool { elements[element].children.isEmpty || elements[element].hasText }

  /// Whether one element stands, at any depth, inside another.
  func isInside(_ element: Int, _ other: Int) -> Bool {
    var at = elements[element].parent
    while at >= 0 {
      if at == other { return true }
      at = elements[at].parent
    }
    return false
  }

  /// Whether somewhere in one element a `later` child stands behind an `earlier` one.
  func isBehind(_ later: Int, _ earlier: Int) -> Bool {
    guard let place = elements[elements[earlier].parent].children.firstIndex(of: earlier) else {
      return false
    }
    return elements[later].preceding & (1 << UInt64(min(place, 63))) != 0
  }
}
