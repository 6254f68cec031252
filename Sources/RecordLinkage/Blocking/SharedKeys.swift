/// How rows are sorted by key: by the key's leading bits into partitions, each small enough to be looked through in
/// cache, where 32 bits more tell the keys apart.
///
/// Two keys that agree in all these bits are taken for one: of a hundred million rows, one in forty thousand meets
/// such a neighbour in a rule, and is compared with a row that it need not be.
struct KeyPartitioning: Sendable {
  private let bits: UInt64

  /// About 16,000 rows a partition.
  init(rowCount: Int) {
    var bits: UInt64 = 0
    while bits < 14, rowCount >> Int(bits) > 16_384 { bits += 1 }
    self.bits = bits
  }

  var partitionCount: Int { 1 << Int(bits) }

  @inline(__always)
  func partition(of key: UInt64) -> Int { bits == 0 ? 0 : Int(key >> (64 - bits)) }

  /// The next bits of the key above the number of the row: what a partition holds of it.
  @inline(__always)
  func entry(_ key: UInt64, _ row: UInt32) -> UInt64 {
    key << bits & 0xffff_ffff_0000_0000 | UInt64(row)
  }
}

/// A worker's memory for finding the entries of a partition that share their key: most keys stand alone, and two bit
/// sets tell those before anything is sorted.
struct SharedKeys: ~Copyable {
  private var met: [UInt64] = []
  private var metAgain: [UInt64] = []
  private var entries: [UInt64] = []
  private var other: [UInt64] = []
  private var rows: [UInt32] = []
  private var counts = [Int](repeating: 0, count: 256)

  /// Calls `body` with the rows of each key that two or more have; they ascend when they do in the streams.
  ///
  /// - Parameter sources: where the partition's entries lie, in the order of their rows.
  /// - Complexity: O(entries).
  mutating func forEachRun(
    of stream: Int, in sources: [PagedStreams], _ body: (UnsafeMutableBufferPointer<UInt32>) -> Void
  ) {
    var total = 0
    for source in sources { source.forEachPage(of: stream) { total += $0.count } }
    guard total > 1 else { return }
    let count = collectShared(stream, sources, total)
    guard count > 1 else { return }
    sort(count)
    if rows.count < count { rows = Array(repeating: 0, count: count) }
    entries.withUnsafeBufferPointer { entries in
      rows.withUnsafeMutableBufferPointer { rows in
        var start = 0
        while start < count {
          let key = entries[start] >> 32
          rows[start] = UInt32(truncatingIfNeeded: entries[start])
          var end = start + 1
          while end < count, entries[end] >> 32 == key {
            rows[end] = UInt32(truncatingIfNeeded: entries[end])
            end += 1
          }
          if end - start > 1 { body(UnsafeMutableBufferPointer(rebasing: rows[start..<end])) }
          start = end
        }
      }
    }
  }

  /// Gathers the entries whose key, by some of its bits, is met more than once.
  private mutating func collectShared(_ stream: Int, _ sources: [PagedStreams], _ total: Int) -> Int {
    // Eight bits an entry: about one lone key in eight shares its bit with another and is gathered for nothing.
    var words = 16
    while words * 8 < total { words *= 2 }
    if met.count < words {
      met = Array(repeating: 0, count: words)
      metAgain = met
    }
    if entries.count < total {
      entries = Array(repeating: 0, count: total)
      other = entries
    }
    let mask = UInt64(words - 1)
    var count = 0
    met.withUnsafeMutableBufferPointer { met in
      metAgain.withUnsafeMutableBufferPointer { metAgain in
        // The mask keeps every index below `words`, which both sets have at least.
        for word in 0..<words {
          met[word] = 0
          metAgain[word] = 0
        }
        for source in sources {
          source.forEachPage(of: stream) { page in
            for entry in page {
              let word = Int(entry >> 38 & mask)
              let bit: UInt64 = 1 << (entry >> 32 & 63)
              metAgain[word] |= met[word] & bit
              met[word] |= bit
            }
          }
        }
        entries.withUnsafeMutableBufferPointer { entries in
          for source in sources {
            source.forEachPage(of: stream) { page in
              for entry in page {
                // Written in any case, kept when the bit is set: no branch to guess. `count` stays below `total`.
                entries[count] = entry
                count += Int(metAgain[Int(entry >> 38 & mask)] >> (entry >> 32 & 63) & 1)
              }
            }
          }
        }
      }
    }
    return count
  }

  /// Sorts the gathered entries by key, entries of one key staying in their order: two byte-wise passes over the
  /// leading bits order nearly everything, since keys are hashes; an insertion pass the rest.
  private mutating func sort(_ count: Int) {
    entries.withUnsafeMutableBufferPointer { entries in
      if count > 48 {
        other.withUnsafeMutableBufferPointer { other in
          counts.withUnsafeMutableBufferPointer { counts in
            countingPass(entries, to: other, count, shift: 48, counts)
            countingPass(other, to: entries, count, shift: 56, counts)
          }
        }
      }
      for index in 1..<count {
        let entry = entries[index]
        var place = index
        while place > 0, entries[place - 1] >> 32 > entry >> 32 {
          entries[place] = entries[place - 1]
          place -= 1
        }
        entries[place] = entry
      }
    }
  }
}

/// One stable counting pass over eight bits; source and target do not overlap and hold `count` values each.
private func countingPass(
  _ source: UnsafeMutableBufferPointer<UInt64>, to target: UnsafeMutableBufferPointer<UInt64>, _ count: Int,
  shift: UInt64, _ counts: UnsafeMutableBufferPointer<Int>
) {
  for value in 0..<256 { counts[value] = 0 }
  for index in 0..<count { counts[Int(source[index] >> shift & 255)] += 1 }
  var position = 0
  for value in 0..<256 {
    let size = counts[value]
    counts[value] = position
    position += size
  }
  for index in 0..<count {
    let value = Int(source[index] >> shift & 255)
    target[counts[value]] = source[index]
    counts[value] += 1
  }
}
