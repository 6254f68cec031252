/// A pair that some rule found worth comparing, with what comparing it found.
struct CandidatePair: Sendable {
  /// Rows, `a` before `b`.
  var a: UInt32
  var b: UInt32
  var levels: UInt64
  /// Frequency adjustment in eighths of a bit.
  var adjustment: Int16
  /// The first rule that finds the pair.
  var rule: UInt8

  var pattern: PairPattern { PairPattern(levels: levels, frequencyEighths: Int(adjustment)) }
}

/// What one blocking rule did.
public struct RuleStatistics: Hashable, Sendable {
  public var name: String
  /// Rows that have a key.
  public var rows = 0
  /// Pairs found by this rule and by none before it.
  public var newPairs: UInt64 = 0
  /// Pairs that an earlier rule had found already.
  public var repeatedPairs: UInt64 = 0
  /// Pairs of blocks that stayed too large, or whose refining value is missing: not compared by this rule.
  public var skippedPairs: UInt64 = 0
  /// Of the links of the run (of an even sample of many): the share that this rule finds, and that no other does.
  public var linkShare = 0.0
  public var soleLinkShare = 0.0
}

/// A block of which a rule did not compare every pair.
public struct SkippedBlock: Hashable, Sendable {
  /// The number of the rule, from 0.
  public var rule: Int
  public var rows: Int
  /// Rows that lack the value by which the block was split; 0: it stayed too large after its last refinement.
  public var rowsWithoutRefinement: Int
  public var skippedPairs: UInt64
}

/// Everything that blocking and comparing found.
struct CandidatePairs: Sendable {
  var kept: [CandidatePair] = []
  var histogram = PatternHistogram()
  var rules: [RuleStatistics] = []
  var skippedBlocks: [SkippedBlock] = []
  /// By rule: blocks that were split, so that it is known later which pairs a rule found.
  var oversize: [OversizeKeys] = []
}

/// Runs the blocking rules one after the other: sorts the rows by each rule's key, compares every pair within a
/// block that no earlier rule found, counts its pattern, and keeps it when it may matter.
///
/// Candidate pairs are never all held: a worker compares them in batches as the blocks come.
///
/// - Complexity: O(rules × rows + pairs); memory 20 bytes a row, and 24 bytes a kept pair.
struct CandidateSearch: Sendable {
  let table: RecordTable
  let plan: ComparisonPlan
  let keys: [BlockingKeys]
  /// Says whether a pair of this pattern may ever be linked, reviewed or vetoed by the final model.
  let keeps: @Sendable (PairPattern) -> Bool

  func run(sorter: KeyedRows, jobs: Int) async -> CandidatePairs {
    var found = CandidatePairs()
    for rule in keys.indices {
      let blocking = keys[rule]
      await sorter.fill(jobs: jobs) { blocking.key($0) }
      let queue = WorkQueue(count: sorter.partitionCount)
      let oversize = found.oversize
      let results = await onWorkers(jobs) { _ in
        var walk = BlockWalk(search: self, rule: rule, earlier: oversize)
        var scratch = SortScratch()
        while let partition = queue.take() {
          walk.begin(partition)
          sorter.forEachRun(inPartition: partition, scratch: &scratch) { key, rows in
            walk.visit(key, rows, depth: 0)
          }
          walk.flush()
        }
        return walk.finish()
      }
      found.take(results, rule: rule, name: blocking.rule.name, rows: sorter.starts.last ?? 0)
    }
    return found
  }
}

/// What one worker found in its partitions of one rule.
private struct BlockWalkResult: Sendable {
  var chunks: [(partition: Int, pairs: [CandidatePair])] = []
  var histogram = PatternHistogram()
  var statistics = RuleStatistics(name: "")
  var oversizeKeys: [UInt64] = []
  var skippedBlocks: [SkippedBlock] = []
}

extension CandidatePairs {
  fileprivate mutating func take(_ results: [BlockWalkResult], rule: Int, name: String, rows: Int) {
    var total = RuleStatistics(name: name, rows: rows)
    for result in results {
      histogram.add(result.histogram)
      total.newPairs += result.statistics.newPairs
      total.repeatedPairs += result.statistics.repeatedPairs
      total.skippedPairs += result.statistics.skippedPairs
    }
    rules.append(total)
    // Partitions in their own order: the list is the same whichever worker took which.
    for chunk in results.flatMap(\.chunks).sorted(by: { $0.partition < $1.partition }) {
      kept.append(contentsOf: chunk.pairs)
    }
    oversize.append(OversizeKeys(results.flatMap(\.oversizeKeys)))
    skippedBlocks += results.flatMap(\.skippedBlocks)
  }
}

/// One worker's way through the blocks of one rule.
private struct BlockWalk {
  let search: CandidateSearch
  let rule: Int
  let earlier: [OversizeKeys]
  private var batch = PairBatch()
  private var result = BlockWalkResult()
  private var kept: [CandidatePair] = []
  private var partition = 0

  init(search: CandidateSearch, rule: Int, earlier: [OversizeKeys]) {
    self.search = search
    self.rule = rule
    self.earlier = earlier
  }

  mutating func begin(_ partition: Int) { self.partition = partition }

  mutating func visit(_ key: UInt64, _ rows: UnsafeMutableBufferPointer<UInt32>, depth: Int) {
    let blocking = search.keys[rule]
    guard rows.count > blocking.rule.limit else { return pairUp(rows) }
    result.oversizeKeys.append(key)
    guard depth < blocking.rule.refinements.count else {
      let pairs = pairCount(rows.count)
      result.statistics.skippedPairs += pairs
      result.skippedBlocks.append(
        SkippedBlock(rule: rule, rows: rows.count, rowsWithoutRefinement: 0, skippedPairs: pairs))
      return
    }
    // Rows in ascending order within each part, so that the pairs come in the same order every time.
    var parts = rows.map { (key: blocking.refined(key, depth: depth, $0), row: $0) }
    parts.sort { $0 < $1 }
    for index in parts.indices { rows[index] = parts[index].row }
    let missing = parts.prefix { $0.key == 0 }.count
    // A row without the refining value cannot be told from any other row of the block.
    if missing > 0 {
      let pairs = pairCount(rows.count) - pairCount(rows.count - missing)
      result.statistics.skippedPairs += pairs
      result.skippedBlocks.append(
        SkippedBlock(rule: rule, rows: rows.count, rowsWithoutRefinement: missing, skippedPairs: pairs))
    }
    var start = missing
    while start < parts.count {
      var end = start + 1
      while end < parts.count, parts[end].key == parts[start].key { end += 1 }
      if end - start > 1 {
        visit(parts[start].key, UnsafeMutableBufferPointer(rebasing: rows[start..<end]), depth: depth + 1)
      }
      start = end
    }
  }

  private func pairCount(_ rows: Int) -> UInt64 { UInt64(rows) * UInt64(max(0, rows - 1)) / 2 }

  private mutating func pairUp(_ rows: UnsafeMutableBufferPointer<UInt32>) {
    for i in 0..<rows.count - 1 {
      for j in i + 1..<rows.count {
        let a = min(rows[i], rows[j])
        let b = max(rows[i], rows[j])
        if isFoundEarlier(a, b) {
          result.statistics.repeatedPairs += 1
          continue
        }
        batch.pairs.append(PairBatch.Pair(a: a, b: b))
        if batch.pairs.count == PairBatch.capacity { compare() }
      }
    }
  }

  private func isFoundEarlier(_ a: UInt32, _ b: UInt32) -> Bool {
    for index in 0..<rule where search.keys[index].finds(a, b, oversize: earlier[index]) { return true }
    return false
  }

  private mutating func compare() {
    search.plan.compare(&batch)
    result.statistics.newPairs += UInt64(batch.pairs.count)
    for index in batch.pairs.indices {
      let pattern = batch.pattern(index)
      result.histogram.add(pattern)
      if search.keeps(pattern) {
        kept.append(
          CandidatePair(
            a: batch.pairs[index].a, b: batch.pairs[index].b, levels: batch.levels[index],
            adjustment: batch.adjustments[index], rule: UInt8(rule)))
      }
    }
    batch.pairs.removeAll(keepingCapacity: true)
  }

  /// Compares what is waiting, so that a partition's pairs stay together.
  mutating func flush() {
    if !batch.pairs.isEmpty { compare() }
    if !kept.isEmpty {
      result.chunks.append((partition, kept))
      kept.removeAll()
    }
  }

  func finish() -> BlockWalkResult { result }
}
