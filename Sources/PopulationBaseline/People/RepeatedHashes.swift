/// The hashes that occur more than once in a run: which form numbers are no key, which people need an ordinal.
///
/// Two passes over the hashes with 16 bits of memory for each, then a table of the repeated ones alone: sorting
/// 100 million hashes would cost more time and eight times the memory.
public struct RepeatedHashes: Sendable {
  /// Open addressing, power of two, at most half full; 0 stands for an empty slot.
  private var slots: [UInt64] = [0]
  /// How many different hashes occur more than once.
  public private(set) var count = 0

  public init() {}

  /// - Parameter hashes: walked twice; 0 stands for "none" and is never repeated.
  /// - Complexity: O(hashes) expected.
  public init(in hashes: borrowing Span<UInt64>) {
    let bitCount = max(64, (hashes.count * 8).nextPowerOfTwo)
    var once = [UInt64](repeating: 0, count: bitCount / 64)
    var twice = once
    func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
      let index = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 20) & (bitCount - 1)
      return (index >> 6, 1 << UInt64(index & 63))
    }
    for index in 0..<hashes.count where hashes[index] != 0 {
      let hash = hashes[index]
      let (word, bit) = place(hash)
      twice[word] |= once[word] & bit
      once[word] |= bit
    }
    // A set bit in `twice` is a repeated hash or two that share a bit: the few candidates are sorted to tell.
    var candidates: [UInt64] = []
    for index in 0..<hashes.count where hashes[index] != 0 {
      let hash = hashes[index]
      let (word, bit) = place(hash)
      if twice[word] & bit != 0 { candidates.append(hash) }
    }
    candidates.sort()
    var repeated: [UInt64] = []
    for index in candidates.indices.dropFirst()
    where candidates[index] == candidates[index - 1] && repeated.last != candidates[index] {
      repeated.append(candidates[index])
    }
    count = repeated.count
    slots = [UInt64](repeating: 0, count: max(2, repeated.count * 2).nextPowerOfTwo)
    for hash in repeated { slots[slot(of: hash)] = hash }
  }

  public func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  /// The slot that holds the hash, or the empty one where it would go.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    // Some of these are numbers of decimal digits in nibbles: taken as they are they would crowd a part of the slots.
    var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 24) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
