import ByteText
import Glibc
import Threading

/// How rare the values of the columns are that use term frequencies, counted over the whole table: each row holds
/// the rarity of its own value in one byte.
///
/// Rarity is -log2(share of the rows that have a value), in eighths of a bit, at most 255 (a share of 3·10⁻¹⁰).
struct TermFrequencies: Sendable {
  /// By term, in eighths of a bit: -log2 of the probability that two rows agree by chance, Σ share².
  var meanRarity: [Int16]
  /// By term: the probability itself; 0 when the column is empty.
  var chanceOfAgreement: [Double]

  /// Counts every term and writes the rarity bytes into the table's rows.
  ///
  /// - Returns: the frequencies, and how rare every value is that more than one row has.
  /// - Complexity: O(rows) a term; 8 bytes a row, one for every term, and 9 for each such value.
  static func count(
    in table: RecordTable, model: LinkageModel, tokens: TokenTable, jobs: Int
  ) async -> (frequencies: TermFrequencies, rarities: [TermRarities]) {
    var frequencies = TermFrequencies(meanRarity: [], chanceOfAgreement: [])
    var rarities: [TermRarities] = []
    var bytes: [MappedMemory] = []
    let counting = TermCounting(rowCount: table.count, jobs: jobs, spill: table.spill.sorted)
    for part in TermRarities.parts(of: model, table: table, tokens: tokens) {
      let ofRows = MappedMemory(count: table.count, in: table.spill.sorted)
      let (agreement, values) = await counting.count(part, into: ofRows)
      bytes.append(ofRows)
      rarities.append(values)
      frequencies.chanceOfAgreement.append(agreement)
      frequencies.meanRarity.append(agreement > 0 ? Int16(min(255, (-8 * log2(agreement)).rounded())) : 0)
    }
    // Written beside the rows first: partitions jump about, and a row is a cache line.
    let counted = bytes
    _ = await onWorkers(jobs) { worker in
      for (term, rarity) in counted.enumerated() {
        let view = table.view(ofFrequency: term)
        let values = rarity.base.assumingMemoryBound(to: UInt8.self)
        for row in share(table.count, worker, of: jobs) { view.store(values[row], row: UInt32(row)) }
      }
    }
    return (frequencies, rarities)
  }
}

/// Counts how often the values of one key part occur, one part after the other in the same memory.
private struct TermCounting: Sendable {
  let rowCount: Int
  let jobs: Int
  private let partitioning: KeyPartitioning
  /// By worker.
  private let streams: [PagedStreams]

  init(rowCount: Int, jobs: Int, spill: SpillFolder?) {
    self.rowCount = rowCount
    self.jobs = jobs
    let partitioning = KeyPartitioning(rowCount: rowCount)
    self.partitioning = partitioning
    streams = (0..<max(1, jobs)).map { _ in PagedStreams(streamCount: partitioning.partitionCount, in: spill)
    }
  }

  /// - Parameter rarities: a byte a row, zero; stays zero for rows without a value.
  /// - Returns: the chance that two rows that have a value have the same, and the rarities of shared values.
  func count(_ part: BoundPart, into rarities: MappedMemory) async -> (Double, TermRarities) {
    let present = await onWorkers(jobs) { worker in
      let streams = streams[worker]
      streams.removeAll()
      var present = 0
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: KeyTerms.chunk) { hashes in
        // The allocation has a base: its capacity is above zero.
        let hashes = hashes.baseAddress.unsafelyUnwrapped
        let rows = share(rowCount, worker, of: jobs)
        for start in stride(from: rows.lowerBound, to: rows.upperBound, by: KeyTerms.chunk) {
          let count = min(KeyTerms.chunk, rows.upperBound - start)
          part.hashes(from: UInt32(start), count: count, into: hashes)
          for index in 0..<count where hashes[index] != 0 {
            streams.append(
              partitioning.entry(hashes[index], UInt32(start + index)),
              to: partitioning.partition(of: hashes[index]))
            present += 1
          }
        }
      }
      return present
    }.reduce(0, +)
    guard present > 0 else { return (0, TermRarities(hashes: [], rarities: [], rarest: 0)) }
    let scale = RarityScale(present: present, discount: discount())
    let queue = WorkQueue(count: partitioning.partitionCount)
    let found = await onWorkers(jobs) { _ in
      // Integers, so that the sum does not depend on the order of the partitions.
      var pairs: UInt64 = 0
      var shared: [(partition: Int, values: [SharedValue])] = []
      var counter = KeyCounter()
      let bytes = rarities.base.assumingMemoryBound(to: UInt8.self)
      while let partition = queue.take() {
        pairs += counter.count(partition, of: streams)
        var values: [SharedValue] = []
        // Every row number is below `rowCount`, the bytes of `rarities`.
        counter.forEachRow(partition, of: streams) { row, count, isFirst in
          let rarity = scale.rarity(of: count)
          bytes[Int(row)] = rarity
          if isFirst, rarity != scale.rarest {
            values.append(SharedValue(hash: part.hash(row), rarity: rarity))
          }
        }
        values.sort { $0.hash < $1.hash }
        shared.append((partition, values))
      }
      return (pairs, shared)
    }
    // Partitions ascend by the leading bits of the hashes, so their values follow each other.
    let values = found.flatMap(\.1).sorted { $0.partition < $1.partition }.flatMap(\.values)
    let agreeing = Double(found.reduce(0) { $0 + $1.0 })
    return (
      // Pairs of distinct rows, with half a pair added so that an all-distinct column is rare, not impossible.
      (agreeing + 1) / (Double(present) * Double(max(1, present - 1))),
      TermRarities(hashes: values.map(\.hash), rarities: values.map(\.rarity), rarest: scale.rarest)
    )
  }

  /// By how much the values of the whole are rarer than counting those that were met says, in rows of each: n₁ / (n₁ + 2 n₂)
  /// with n₁ and n₂ values that one and two rows have. Seen on one partition, which is an even part of the values.
  ///
  /// Source: Ney, Essen and Kneser, "On Structuring Probabilistic Dependences in Stochastic Language Modelling",
  /// Computer Speech and Language 8 (1994), pp. 1–38.
  private func discount() -> Double {
    var counter = KeyCounter()
    var (once, twice) = (0.0, 0.0)
    _ = counter.count(0, of: streams)
    counter.forEachRow(0, of: streams) { _, count, isFirst in
      guard isFirst else { return }
      if count == 1 { once += 1 } else if count == 2 { twice += 1 }
    }
    return once > 0 ? once / (once + 2 * twice) : 0
  }
}

/// A value that more than one row has.
private struct SharedValue: Sendable {
  var hash: UInt64
  var rarity: UInt8
}

/// The rarity of a value by the number of rows that have it.
private struct RarityScale: Sendable {
  private let present: Double
  private let discount: Double
  /// Of the counts below 4,096, which are nearly all.
  private let small: [UInt8]
  /// Of a value that one row has alone.
  var rarest: UInt8 { small[1] }

  /// No value is taken for rarer than this share of what one row among all would be.
  private static let leastRows = 0.125

  /// - Parameter discount: rows by which each value's count is too high for how often it is met anew.
  init(present: Int, discount: Double) {
    let all = Double(present)
    self.present = all
    self.discount = discount
    small = (0..<4096).map { Self.rarity(of: $0, present: all, discount: discount) }
  }

  @inline(__always)
  func rarity(of count: Int) -> UInt8 {
    count < 4096 ? small[count] : Self.rarity(of: count, present: present, discount: discount)
  }

  private static func rarity(of count: Int, present: Double, discount: Double) -> UInt8 {
    // The other row of a pair is one of those that have the value: it does not make the value frequent. A value that
    // stands alone is as rare as one that two rows have.
    let rows = max(leastRows, Double(max(1, count - 1)) - discount)
    return UInt8(min(255, max(0, (8 * log2(present / rows)).rounded())))
  }
}

/// A worker's memory for counting the keys of a partition: an open-addressing table in cache.
private struct KeyCounter: ~Copyable {
  /// Key in the upper half, count in the lower; 0 where nothing stands.
  private var slots: [UInt64] = []
  private var mask: UInt64 = 0

  /// - Returns: pairs of rows of one key, each counted in both orders.
  mutating func count(_ partition: Int, of streams: [PagedStreams]) -> UInt64 {
    var total = 0
    for stream in streams { stream.forEachPage(of: partition) { total += $0.count } }
    var size = 64
    while size < 2 * total { size *= 2 }
    if slots.count < size { slots = Array(repeating: 0, count: size) }
    mask = UInt64(size - 1)
    let mask = mask
    return slots.withUnsafeMutableBufferPointer { slots in
      for slot in 0..<size { slots[slot] = 0 }
      for stream in streams {
        stream.forEachPage(of: partition) { page in
          for entry in page {
            let slot = Self.slot(of: entry, slots, mask)
            slots[slot] = (entry & 0xffff_ffff_0000_0000 | slots[slot] & 0xffff_ffff) + 1
          }
        }
      }
      var pairs: UInt64 = 0
      for slot in 0..<size {
        let count = slots[slot] & 0xffff_ffff
        if count > 1 { pairs += count * (count - 1) }
      }
      return pairs
    }
  }

  /// Calls `body` with the rows of a partition that has been counted, how many have the row's key, and whether no row
  /// of that key came before.
  mutating func forEachRow(
    _ partition: Int, of streams: [PagedStreams],
    _ body: (_ row: UInt32, _ count: Int, _ isFirst: Bool) -> Void
  ) {
    let mask = mask
    // Rows are counted with 29 bits: the bit above tells the keys that have been met.
    let isMet: UInt64 = 1 << 31
    slots.withUnsafeMutableBufferPointer { slots in
      for stream in streams {
        stream.forEachPage(of: partition) { page in
          for entry in page {
            let slot = Self.slot(of: entry, slots, mask)
            let count = slots[slot]
            slots[slot] = count | isMet
            body(UInt32(truncatingIfNeeded: entry), Int(count & (isMet - 1)), count & isMet == 0)
          }
        }
      }
    }
  }

  /// The slot that holds the entry's key, or the free one where it belongs: at most half of them are taken.
  @inline(__always)
  private static func slot(of entry: UInt64, _ slots: UnsafeMutableBufferPointer<UInt64>, _ mask: UInt64)
    -> Int
  {
    var slot = entry >> 32 & mask
    while slots[Int(slot)] != 0, slots[Int(slot)] >> 32 != entry >> 32 { slot = (slot + 1) & mask }
    return Int(slot)
  }
}
