/// Sets of rows that only ever grow together; each set can be walked.
struct DisjointSets: Sendable {
  private var parent: [UInt32]
  /// The members of a set as a ring.
  private var next: [UInt32]
  private var sizes: [UInt32: Int] = [:]

  init(count: Int) {
    parent = Array(0..<UInt32(count))
    next = Array(0..<UInt32(count))
  }

  /// The smallest member of the set that holds `row`.
  mutating func root(_ row: UInt32) -> UInt32 {
    var row = row
    while parent[Int(row)] != row {
      parent[Int(row)] = parent[Int(parent[Int(row)])]
      row = parent[Int(row)]
    }
    return row
  }

  func size(ofRoot root: UInt32) -> Int { sizes[root] ?? 1 }

  /// Joins two sets, given by their roots, which must differ.
  mutating func unite(_ a: UInt32, _ b: UInt32) {
    let (low, high) = a < b ? (a, b) : (b, a)
    sizes[low] = size(ofRoot: low) + size(ofRoot: high)
    sizes[high] = nil
    parent[Int(high)] = low
    // Swapping the successors of one member each joins two rings into one.
    next.swapAt(Int(low), Int(high))
  }

  func forEachMember(ofRoot root: UInt32, _ body: (UInt32) -> Void) {
    var row = root
    repeat {
      body(row)
      row = next[Int(row)]
    } while row != root
  }

  /// For each row the smallest row of its set.
  mutating func flattened() -> [UInt32] {
    // Roots are the smallest members, so a parent has its final value before any of its children is reached.
    for row in parent.indices { parent[row] = parent[Int(parent[row])] }
    return parent
  }
}
