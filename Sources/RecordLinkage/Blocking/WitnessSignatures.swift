/// A few bits of the hash of each witness, side by side in one word: two words tell most strangers apart without a look at
/// their rows.
///
/// Nine witnesses have seven bits each, so that one in 127 values that differ passes for the same. A pair that so passes is
/// compared like any other.
struct WitnessLanes: Hashable, Sendable {
  private let bits: UInt64
  /// The highest bit of every lane, and all others.
  private let tops: UInt64
  private let rests: UInt64

  /// More would have too few bits to tell anything.
  static let most = 16

  /// - Parameter count: of the witnesses, 1 to `most`.
  init(count: Int) {
    precondition((1...Self.most).contains(count), "a model names at most \(Self.most) witnesses")
    let bits = UInt64(min(32, 64 / count))
    self.bits = bits
    tops = (0..<UInt64(count)).reduce(0) { $0 | 1 << ($1 * bits + bits - 1) }
    rests = (0..<UInt64(count)).reduce(0) { $0 | (1 << (bits - 1) - 1) << ($1 * bits) }
  }

  /// The bits of one witness in its lane; none for a missing value, whose hash is 0.
  @inline(__always)
  func lane(_ place: Int, ofHash hash: UInt64) -> UInt64 {
    if hash == 0 { return 0 }
    // 1 to 2^bits - 1: what is there is never 0.
    let value = 1 + (hash >> 32 * (1 << bits - 1)) >> 32
    return value << (UInt64(place) * bits)
  }

  /// How many witnesses both words have, and not the same.
  @inline(__always)
  func differing(_ x: UInt64, _ y: UInt64) -> Int { (filled(x ^ y) & filled(x) & filled(y)).nonzeroBitCount }

  /// The highest bit of each lane that is not 0: adding all ones to a lane's lower bits carries into its highest bit, and no
  /// further.
  @inline(__always)
  private func filled(_ word: UInt64) -> UInt64 { ((word & rests) &+ rests | word) & tops }
}

/// The witnesses of every row of a table, eight bytes a row.
final class WitnessSignatures: @unchecked Sendable {
  // Sendable: its words are written in `init` alone, those of different rows by different workers.
  let lanes: WitnessLanes
  private let words: MappedMemory
  private let count: Int

  /// - Returns: nil where the rules have no witnesses.
  init?(of keys: [BlockingKeys], rows: Int, jobs: Int) async {
    guard let parts = keys.first?.boundWitnesses, !parts.isEmpty else { return nil }
    let lanes = WitnessLanes(count: parts.count)
    let words = MappedMemory(count: 8 * rows)
    (self.lanes, self.words, count) = (lanes, words, rows)
    _ = await onWorkers(jobs) { worker in
      let mine = share(rows, worker, of: jobs)
      let chunk = 1024
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: chunk) { hashes in
        // The capacity is above 0; `words` has a place for each row, and no other worker writes to those of `mine`.
        let hashed = hashes.baseAddress.unsafelyUnwrapped
        let word = words.base.assumingMemoryBound(to: UInt64.self)
        for start in stride(from: mine.lowerBound, to: mine.upperBound, by: chunk) {
          let count = min(chunk, mine.upperBound - start)
          for place in parts.indices {
            parts[place].hashes(from: UInt32(start), count: count, into: hashed)
            for index in 0..<count { word[start + index] |= lanes.lane(place, ofHash: hashed[index]) }
          }
        }
      }
    }
  }

  @inline(__always)
  subscript(row: UInt32) -> UInt64 {
    assert(row < count)
    // A row of the table, of which each has its word.
    return words.base.load(fromByteOffset: 8 * Int(row), as: UInt64.self)
  }
}
