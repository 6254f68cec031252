/// Rows sorted by a 64-bit key, in partitions that workers take one by one: a radix partition by the leading bits,
/// each partition then sorted in cache.
///
/// Rows whose key is 0 are left out. Rows of one key stand in ascending order, whatever the number of workers.
///
/// - Complexity: O(rows); 20 bytes a row for keys and sorted pairs.
final class KeyedRows: @unchecked Sendable {
  // Sendable: workers write disjoint ranges of the arrays between the barriers of `sort`, then a partition is only
  // touched by the worker that took it.
  private let rowCount: Int
  private let partitionBits: UInt64
  private let rowKeys: MappedMemory
  private let sortedKeys: MappedMemory
  private let sortedRows: MappedMemory
  private(set) var starts: [Int] = []

  init(rowCount: Int) {
    self.rowCount = rowCount
    // About 4 000 rows a partition: 48 KiB of keys and rows, well inside the second-level cache.
    var bits: UInt64 = 0
    while bits < 11, rowCount >> Int(bits) > 4096 { bits += 1 }
    partitionBits = bits
    rowKeys = MappedMemory(count: rowCount * 8)
    sortedKeys = MappedMemory(count: rowCount * 8)
    sortedRows = MappedMemory(count: rowCount * 4)
  }

  var partitionCount: Int { 1 << Int(partitionBits) }

  /// Fills and partitions; `partition(_:_:)` sorts each part when it is taken.
  func fill(jobs: Int, key: @escaping @Sendable (UInt32) -> UInt64) async {
    let partitions = partitionCount
    let counts = await onWorkers(jobs) { [self] worker in
      var counts = [Int](repeating: 0, count: partitions)
      let keys = rowKeys.base.assumingMemoryBound(to: UInt64.self)
      // Each worker writes the keys of its own rows only.
      for row in share(rowCount, worker, of: jobs) {
        let value = key(UInt32(row))
        keys[row] = value
        if value != 0 { counts[partition(of: value)] += 1 }
      }
      return counts
    }
    // Within a partition the workers' shares follow each other, so rows stay in ascending order.
    var next = counts
    var position = 0
    starts = []
    for partition in 0..<partitions {
      starts.append(position)
      for worker in counts.indices {
        next[worker][partition] = position
        position += counts[worker][partition]
      }
    }
    starts.append(position)
    let places = next
    _ = await onWorkers(jobs) { [self] worker in
      var next = places[worker]
      let keys = rowKeys.base.assumingMemoryBound(to: UInt64.self)
      let keysOut = sortedKeys.base.assumingMemoryBound(to: UInt64.self)
      let rowsOut = sortedRows.base.assumingMemoryBound(to: UInt32.self)
      // The places were counted from the same keys: every store lands in this worker's own stretch.
      for row in share(rowCount, worker, of: jobs) {
        let value = keys[row]
        if value == 0 { continue }
        let partition = partition(of: value)
        keysOut[next[partition]] = value
        rowsOut[next[partition]] = UInt32(row)
        next[partition] += 1
      }
    }
  }

  @inline(__always)
  private func partition(of key: UInt64) -> Int {
    partitionBits == 0 ? 0 : Int(key >> (64 - partitionBits))
  }

  /// Calls `body` with each row of a partition.
  func forEachRow(inPartition partition: Int, _ body: (UInt32) -> Void) {
    let rows = sortedRows.base.assumingMemoryBound(to: UInt32.self)
    for index in starts[partition]..<starts[partition + 1] { body(rows[index]) }
  }

  /// Sorts one partition and calls `body` with each run of two or more rows of one key.
  func forEachRun(
    inPartition partition: Int, scratch: inout SortScratch,
    _ body: (UInt64, UnsafeMutableBufferPointer<UInt32>) -> Void
  ) {
    let range = starts[partition]..<starts[partition + 1]
    let count = range.count
    guard count > 1 else { return }
    let keys = sortedKeys.base.assumingMemoryBound(to: UInt64.self) + range.lowerBound
    let rows = sortedRows.base.assumingMemoryBound(to: UInt32.self) + range.lowerBound
    scratch.sort(keys: keys, rows: rows, count: count, skippingBits: partitionBits)
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, keys[end] == keys[start] { end += 1 }
      if end - start > 1 {
        body(keys[start], UnsafeMutableBufferPointer(start: rows + start, count: end - start))
      }
      start = end
    }
  }
}

/// A worker's memory for sorting partitions.
struct SortScratch: ~Copyable {
  private var keys: [UInt64] = []
  private var rows: [UInt32] = []
  private var counts = [Int](repeating: 0, count: 256)

  /// Sorts by key, rows of one key staying in their order: two byte-wise passes below the partition's bits order
  /// nearly everything (keys are hashes), an insertion pass the rest.
  ///
  /// - Parameters keys, rows: `count` initialised values each, that nobody else touches meanwhile.
  mutating func sort(
    keys: UnsafeMutablePointer<UInt64>, rows: UnsafeMutablePointer<UInt32>, count: Int, skippingBits: UInt64
  ) {
    if count > 32 {
      if self.keys.count < count {
        self.keys = Array(repeating: 0, count: count)
        self.rows = Array(repeating: 0, count: count)
      }
      self.keys.withUnsafeMutableBufferPointer { keyScratch in
        self.rows.withUnsafeMutableBufferPointer { rowScratch in
          counts.withUnsafeMutableBufferPointer { counts in
            // Both scratch buffers hold at least `count`, which is above 32, so their base addresses exist.
            let otherKeys = keyScratch.baseAddress.unsafelyUnwrapped
            let otherRows = rowScratch.baseAddress.unsafelyUnwrapped
            let low = 64 - skippingBits - 16
            radixPass(keys, rows, to: otherKeys, otherRows, count, shift: low, counts)
            radixPass(otherKeys, otherRows, to: keys, rows, count, shift: low + 8, counts)
          }
        }
      }
    }
    for index in 1..<count {
      let key = keys[index]
      if keys[index - 1] <= key { continue }
      let row = rows[index]
      var place = index
      while place > 0, keys[place - 1] > key {
        keys[place] = keys[place - 1]
        rows[place] = rows[place - 1]
        place -= 1
      }
      keys[place] = key
      rows[place] = row
    }
  }
}

/// One stable counting pass over eight bits; source and target do not overlap and hold `count` values each.
private func radixPass(
  _ keys: UnsafeMutablePointer<UInt64>, _ rows: UnsafeMutablePointer<UInt32>,
  to keysOut: UnsafeMutablePointer<UInt64>, _ rowsOut: UnsafeMutablePointer<UInt32>,
  _ count: Int, shift: UInt64, _ counts: UnsafeMutableBufferPointer<Int>
) {
  for value in 0..<256 { counts[value] = 0 }
  for index in 0..<count { counts[Int(keys[index] >> shift & 255)] += 1 }
  var position = 0
  for value in 0..<256 {
    let size = counts[value]
    counts[value] = position
    position += size
  }
  for index in 0..<count {
    let value = Int(keys[index] >> shift & 255)
    keysOut[counts[value]] = keys[index]
    rowsOut[counts[value]] = rows[index]
    counts[value] += 1
  }
}
