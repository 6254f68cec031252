import CLibXML2

/// The paths of a layout as a tree of the parser's own names.
///
/// Flat and read only: where the parser stands in it is the number of one node, and which element comes next is mostly the
/// one that stood there in the record before. What the text of an element, or an attribute, is gathered in is a slot;
/// slots are numbered by what they are emptied with: each form, or element around forms, has a range of them.
struct XMLPaths {
  struct Node {
    /// The parser's name of the element, which it hands out at one address.
    var name: UnsafePointer<xmlChar>?
    /// -1 above the root.
    var parent: Int32 = -1
    /// -1 when there is none.
    var firstChild: Int32 = -1
    /// The next element below the same parent; behind the last one the first.
    var next: Int32
    /// -1 when the element is only a step on the way.
    var slot: Int32 = -1
    /// The slot that text directly inside belongs to: its own, or that of the nearest element around it; -1: none.
    var textSlot: Int32 = -1
    /// What begins with the element, by its number; -1 when nothing does.
    var scope: Int32 = -1
    var attributes = 0..<0
  }

  /// A form, or an element whose values belong to the forms in it.
  struct Scope {
    /// The form's number; -1 for what is none.
    var record: Int32
    var slots: Range<Int>
  }

  /// A column that other elements' values fill, put together, where the form's own is empty.
  struct Filled {
    var column: Int32
    var slots: [Int32]
  }

  /// The parser's name of the element that is a form wherever it stands; its node is 1.
  private(set) var anywhere: UnsafePointer<xmlChar>?
  /// Node 0 is the document.
  private(set) var nodes = [Node(next: 0)]
  /// Those of each node, one behind the other.
  private(set) var attributes: [(name: UnsafePointer<xmlChar>?, slot: Int32)] = []
  private(set) var scopes: [Scope] = []
  /// Of each form, one for each column: the slot of its own value; -1: none.
  private(set) var own: [Int32] = []
  /// Of each form, in the order in which they are tried.
  private(set) var filled: [[Filled]] = []
  /// Of each form, the slots of its values that forms beside it have too, and where these look for them.
  private(set) var shown: [[(own: Int32, around: Int32)]] = []
  private(set) var slotCount = 0
  /// Of each slot: whether the first text counts.
  private(set) var isSingle: [Bool] = []

  init() {}

  /// - Parameter interned: the parser's own copy of a name.
  init(_ layout: XMLLayout, interned: (Substring) -> UnsafePointer<xmlChar>?) {
    let records = layout.records.map { path in
      path.split(separator: "/").reduce(0) { node(below: $0, interned(Self.localName($1))) }
    }
    if layout.records.count == 1, records[0] == 1 { anywhere = nodes[1].name }

    var wanted = WantedColumns(records: records, heads: layout.heads, columns: layout.columns.count)
    for (column, path) in layout.columns.enumerated() where layout.composed[column] == nil {
      if path.hasPrefix("/") {
        findAroundForms(column, layout, in: &wanted, interned: interned)
      } else {
        findInForms(column, layout, in: &wanted, interned: interned)
      }
    }
    for record in records { findComposed(layout, of: record, in: &wanted, interned: interned) }
    wanted.addOwnOfHeads()
    settle(&wanted.slots, records: records)

    shown = records.map(wanted.shown)
    own = wanted.own.map { $0 < 0 ? -1 : wanted.slots.number(of: $0) }
    filled = records.indices.map { filledColumns(of: $0, layout, wanted) }
  }

  /// Finds the slot of a column whose path begins above the forms.
  private mutating func findAroundForms(
    _ column: Int, _ layout: XMLLayout, in wanted: inout WantedColumns,
    interned: (Substring) -> UnsafePointer<xmlChar>?
  ) {
    guard
      let (node, attribute) = place(of: layout.columns[column], from: 0, records: [], interned: interned)
    else { return }
    let isSingle = layout.singleValued.contains(column)
    // The element around forms that the value belongs to; where it is below a form, there is none.
    let around = [node] + ancestors(of: node)
    guard !around.contains(where: wanted.holders.contains),
      let group = around.first(where: { at in
        at > 0 && (attribute != nil || at != node)
          && wanted.holders.contains { ancestors(of: $0).contains(at) }
      })
    else { return }
    let slot: Int
    if let head = around.first(where: wanted.heads.contains) {
      slot = wanted.slots.copy(scope: group, isSingle: isSingle)
      wanted.ofHeads.append((head, node, attribute, slot))
    } else {
      slot = wanted.slots.slot(node, attribute, scope: group, isSingle: isSingle)
    }
    wanted.enclosing.append((column, slot, group))
  }

  /// Finds the slot that a column has in each form.
  private mutating func findInForms(
    _ column: Int, _ layout: XMLLayout, in wanted: inout WantedColumns,
    interned: (Substring) -> UnsafePointer<xmlChar>?
  ) {
    for (number, record) in wanted.records.enumerated() {
      let path = layout.otherPaths[column]?[number] ?? layout.columns[column]
      guard
        let (node, attribute) = place(
          of: path, from: record, records: wanted.others(than: record), interned: interned)
      else { continue }
      wanted.own[number * layout.columns.count + column] = wanted.slots.slot(
        node, attribute, scope: record, isSingle: layout.singleValued.contains(column))
    }
  }

  /// Finds the slots that columns of a form are put together from.
  private mutating func findComposed(
    _ layout: XMLLayout, of record: Int32, in wanted: inout WantedColumns,
    interned: (Substring) -> UnsafePointer<xmlChar>?
  ) {
    let others = wanted.others(than: record)
    var composed: [WantedColumns.Composed] = []
    for (column, paths) in layout.composed.sorted(by: { $0.key < $1.key }) {
      let isSingle = layout.singleValued.contains(column)
      let places = paths.compactMap { place(of: $0, from: record, records: others, interned: interned) }
      let slots = places.map { wanted.slots.slot($0.node, $0.attribute, scope: record, isSingle: isSingle) }
      composed.append((column, slots))
    }
    wanted.composed.append(composed)
  }

  /// What fills the empty columns of a form, in the order in which it is tried.
  private func filledColumns(of form: Int, _ layout: XMLLayout, _ wanted: WantedColumns) -> [Filled] {
    let around = ancestors(of: wanted.records[form])
    let columns = layout.columns.count
    var filled = wanted.composed[form].map(wanted.filled)
    filled += wanted.enclosing.filter { around.contains($0.around) }.map {
      wanted.filled(($0.column, [$0.slot]))
    }
    // Of the nearest form around it, then of the next.
    for outer in around {
      guard let number = wanted.records.firstIndex(of: outer) else { continue }
      for column in layout.inherited.sorted() where own[number * columns + column] >= 0 {
        filled.append(Filled(column: Int32(column), slots: [own[number * columns + column]]))
      }
      filled += wanted.composed[number].filter { layout.inherited.contains($0.column) }.map(wanted.filled)
    }
    return filled
  }

  /// What the columns of a layout are read from, by slots as they were asked for.
  private struct WantedColumns {
    typealias Composed = (column: Int, slots: [Int])

    /// The nodes of the forms.
    let records: [Int32]
    /// Those forms whose values others beside them have too, and the rest of the forms.
    let heads, holders: [Int32]
    var slots = WantedSlots()
    /// Of each form, one for each column: the slot of its own value; -1: none.
    var own: [Int]
    /// Columns that an element around forms fills.
    var enclosing: [(column: Int, slot: Int, around: Int32)] = []
    /// Values in a head, and the slots that forms beside it look for them in.
    var ofHeads: [(head: Int32, node: Int32, attribute: UnsafePointer<xmlChar>?, around: Int)] = []
    /// The same by the slots of the head itself.
    private var copies: [(head: Int32, own: Int, around: Int)] = []
    /// Of each form: the columns put together, and from what.
    var composed: [[Composed]] = []

    init(records: [Int32], heads: some Collection<Int>, columns: Int) {
      self.records = records
      let heads = heads.sorted().map { records[$0] }
      self.heads = heads
      holders = records.filter { !heads.contains($0) }
      own = [Int](repeating: -1, count: records.count * columns)
    }

    func others(than record: Int32) -> [Int32] { records.filter { $0 != record } }

    /// Asks for the slots in which heads gather what forms beside them have too.
    mutating func addOwnOfHeads() {
      for copy in ofHeads {
        let own = slots.slot(copy.node, copy.attribute, scope: copy.head, isSingle: true)
        copies.append((copy.head, own, copy.around))
      }
    }

    /// The slots of a form that forms beside it have too, once slots are numbered.
    func shown(of record: Int32) -> [(own: Int32, around: Int32)] {
      copies.filter { $0.head == record }.map { (slots.number(of: $0.own), slots.number(of: $0.around)) }
    }

    /// The same columns by the numbers of their slots.
    func filled(_ composed: Composed) -> Filled {
      Filled(column: Int32(composed.column), slots: composed.slots.map(slots.number))
    }
  }

  /// Slots as they were asked for, and their numbers once they stand in the order of their scopes.
  private struct WantedSlots {
    struct Slot {
      var node: Int32
      var attribute: UnsafePointer<xmlChar>?
      var scope: Int32
      var isSingle: Bool
    }

    var slots: [Slot] = []
    var order: [Int] = []

    mutating func slot(
      _ node: Int32, _ attribute: UnsafePointer<xmlChar>?, scope: Int32, isSingle: Bool
    ) -> Int {
      if let known = slots.firstIndex(where: { $0.node == node && $0.attribute == attribute }) {
        slots[known].isSingle = slots[known].isSingle || isSingle
        return known
      }
      slots.append(Slot(node: node, attribute: attribute, scope: scope, isSingle: isSingle))
      return slots.count - 1
    }

    /// One that no element's text is gathered in, but what another slot holds is put in.
    mutating func copy(scope: Int32, isSingle: Bool) -> Int {
      slots.append(Slot(node: -1, attribute: nil, scope: scope, isSingle: isSingle))
      return slots.count - 1
    }

    /// - Parameter slot: as it was asked for.
    func number(of slot: Int) -> Int32 { Int32(order[slot]) }
  }

  /// Numbers the slots, and tells the nodes of theirs.
  private mutating func settle(_ wanted: inout WantedSlots, records: [Int32]) {
    var starts = records
    for slot in wanted.slots where !starts.contains(slot.scope) { starts.append(slot.scope) }
    wanted.order = [Int](repeating: 0, count: wanted.slots.count)
    for scope in starts {
      let first = slotCount
      for index in wanted.slots.indices where wanted.slots[index].scope == scope {
        let slot = wanted.slots[index]
        wanted.order[index] = slotCount
        isSingle.append(slot.isSingle)
        if slot.attribute == nil, slot.node >= 0 { nodes[Int(slot.node)].slot = Int32(slotCount) }
        slotCount += 1
      }
      guard nodes[Int(scope)].scope < 0 else { continue }
      nodes[Int(scope)].scope = Int32(scopes.count)
      scopes.append(
        Scope(record: records.firstIndex(of: scope).map(Int32.init) ?? -1, slots: first..<slotCount))
    }
    for node in nodes.indices {
      let own = nodes[node].slot
      // A parent stands before its children. What is directly inside a form is text between its elements.
      let isApart = node == 0 || nodes[node].scope >= 0
      nodes[node].textSlot = own >= 0 || isApart ? own : nodes[Int(nodes[node].parent)].textSlot
      let first = attributes.count
      for (index, slot) in wanted.slots.enumerated() where slot.attribute != nil && slot.node == node {
        attributes.append((slot.attribute, Int32(wanted.order[index])))
      }
      nodes[node].attributes = first..<attributes.count
    }
  }

  /// Where a path ends; nil where it passes through one of the elements named.
  private mutating func place(
    of path: String, from start: Int32, records: [Int32], interned: (Substring) -> UnsafePointer<xmlChar>?
  ) -> (node: Int32, attribute: UnsafePointer<xmlChar>?)? {
    var node = start
    for step in path.split(separator: "/") where step != "." {
      if step.hasPrefix("@") { return (node, interned(Self.localName(step.dropFirst()))) }
      node = self.node(below: node, interned(Self.localName(step)))
      if records.contains(node) { return nil }
    }
    return (node, nil)
  }

  /// From the nearest one out, without the document.
  private func ancestors(of node: Int32) -> [Int32] {
    var found: [Int32] = []
    var at = nodes[Int(node)].parent
    while at > 0 {
      found.append(at)
      at = nodes[Int(at)].parent
    }
    return found
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
