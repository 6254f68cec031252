import ByteText
import Glibc

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
  /// - Complexity: one radix sort of the rows per term.
  init(
    counting table: RecordTable, model: LinkageModel, tokens: TokenTable, sorter: KeyedRows, jobs: Int
  ) async {
    meanRarity = []
    chanceOfAgreement = []
    for definition in model.comparisons where definition.usesTermFrequency {
      let transforms: [KeyTransform] = definition.kind == .tokens ? [.whole, .bare] : [.whole]
      for transform in transforms {
        let part = BoundPart(
          part: KeyPart(columns: [definition.columns[0]], transform: transform), table: table, tokens: tokens)
        let view = table.view(ofFrequency: meanRarity.count)
        let agreement = await Self.count(part, into: view, table: table, sorter: sorter, jobs: jobs)
        chanceOfAgreement.append(agreement)
        meanRarity.append(agreement > 0 ? Int16(min(255, (-8 * log2(agreement)).rounded())) : 0)
      }
    }
  }

  private static func count(
    _ part: BoundPart, into view: ColumnView, table: RecordTable, sorter: KeyedRows, jobs: Int
  ) async -> Double {
    await sorter.fill(jobs: jobs) { row in
      let value = part.value(row)
      return value == 0 ? 0 : max(1, stableHash(value))
    }
    let present = sorter.starts.last ?? 0
    guard present > 0 else { return 0 }
    let rarest = UInt8(min(255, (8 * log2(Double(present))).rounded()))
    let queue = WorkQueue(count: sorter.partitionCount)
    let sums = await onWorkers(jobs) { _ in
      // Integers, so that the sum does not depend on the order of the partitions.
      var pairs: UInt64 = 0
      var scratch = SortScratch()
      while let partition = queue.take() {
        // A value that stands alone has the rarity of one row among all that have a value.
        sorter.forEachRow(inPartition: partition) { view.store(rarest, row: $0) }
        sorter.forEachRun(inPartition: partition, scratch: &scratch) { _, rows in
          pairs += UInt64(rows.count) * UInt64(rows.count - 1)
          // The other row of a pair is one of those that have the value: it does not make the value frequent.
          let rarity = UInt8(max(0, (8 * log2(Double(present) / Double(rows.count - 1))).rounded()))
          for row in rows { view.store(rarity, row: row) }
        }
      }
      return pairs
    }
    let agreeing = Double(sums.reduce(0, +))
    // Pairs of distinct rows, with half a pair added so that an all-distinct column is rare, not impossible.
    return (agreeing + 1) / (Double(present) * Double(max(1, present - 1)))
  }
}
