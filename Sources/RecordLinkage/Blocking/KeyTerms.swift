import ByteText

/// The distinct key parts of some rules, read a chunk of rows at a time: each part is read once a row, however many
/// rules use it.
struct KeyTerms: Sendable {
  private let parts: [BoundPart]
  /// By rule: the places of its key's parts.
  private let ofRule: [[Int]]

  static let chunk = 1024

  init(of keys: [BlockingKeys]) {
    var places: [KeyPart: Int] = [:]
    var parts: [BoundPart] = []
    ofRule = keys.map { blocking in
      zip(blocking.rule.keys, blocking.parts).map { definition, bound in
        if let place = places[definition] { return place }
        places[definition] = parts.count
        parts.append(bound)
        return parts.count - 1
      }
    }
    self.parts = parts
  }

  /// Calls `body` with the key of every row of a rule that has one, the rules one after the other for each chunk.
  @inline(__always)
  func forEachKey(in rows: Range<Int>, _ body: (_ rule: Int, _ row: UInt32, _ key: UInt64) -> Void) {
    // A column of hashes for each part, then one of keys.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (parts.count + 1) * Self.chunk) { scratch in
      // The base exists: the capacity is at least one chunk.
      let columns = scratch.baseAddress.unsafelyUnwrapped
      let keys = columns + parts.count * Self.chunk
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.chunk) {
        let count = min(Self.chunk, rows.upperBound - start)
        // Every column has `chunk` places, of which the first `count` are set before they are read.
        for part in parts.indices {
          parts[part].hashes(from: UInt32(start), count: count, into: columns + part * Self.chunk)
        }
        for rule in ofRule.indices {
          let places = ofRule[rule]
          let head = columns + places[0] * Self.chunk
          for index in 0..<count { keys[index] = head[index] }
          for place in places.dropFirst() {
            let column = columns + place * Self.chunk
            for index in 0..<count { keys[index] = addedKey(keys[index], column[index]) }
          }
          for index in 0..<count where keys[index] != 0 { body(rule, UInt32(start + index), keys[index]) }
        }
      }
    }
  }
}

/// The key of some parts, one more added: 0 as soon as a part is missing. Every part is hashed with a seed of its own,
/// so that sums of equal parts are equal, and others as good as never.
@inline(__always)
func addedKey(_ key: UInt64, _ hash: UInt64) -> UInt64 {
  let sum = key &+ hash
  return key == 0 || hash == 0 ? 0 : sum == 0 ? 1 : sum
}
