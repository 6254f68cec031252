import CLinuxFiles
import Threading

/// A pair that some rule found worth comparing, with what comparing it found.
struct CandidatePair: Sendable {
  /// Rows, `a` before `b`.
  var a: UInt32
  var b: UInt32
  var levels: UInt64
  /// The rules that find the pair, a bit each.
  var rules: UInt64
  /// Frequency adjustment in eighths of a bit.
  var adjustment: Int16

  /// The first rule that finds the pair.
  var rule: UInt8 { UInt8(rules.trailingZeroBitCount) }

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
  /// Of the links of the run: the share that this rule finds, and that no other does.
  public var linkShare = 0.0
  public var soleLinkShare = 0.0
  /// It left out pairs that differ in several of the model's witnesses, as it would have found too many strangers.
  public var isTight = false

  public init(name: String, rows: Int = 0) {
    self.name = name
    self.rows = rows
  }
}

/// A block of which a rule did not compare every pair.
public struct SkippedBlock: Hashable, BitwiseCopyable, Sendable {
  /// The number of the rule, from 0.
  public var rule: Int
  public var rows: Int
  /// Rows that lack the value by which the block was split; 0: it stayed too large after its last refinement.
  public var rowsWithoutRefinement: Int
  public var skippedPairs: UInt64

  public init(rule: Int, rows: Int, rowsWithoutRefinement: Int, skippedPairs: UInt64) {
    self.rule = rule
    self.rows = rows
    self.rowsWithoutRefinement = rowsWithoutRefinement
    self.skippedPairs = skippedPairs
  }
}

/// Everything that blocking and comparing found.
struct CandidatePairs: Sendable {
  /// Ascending by rows.
  var kept: [CandidatePair] = []
  /// The patterns of the pairs that are kept.
  var histogram = PatternHistogram()
  var rules: [RuleStatistics] = []
  var skippedBlocks: [SkippedBlock] = []
  /// By rule: blocks that were not compared whole, so that it is known later which pairs a rule found.
  var oversize: [OversizeKeys] = []
}

/// Runs the blocking rules, a few at a time: partitions the rows by the rules' keys, notes every pair within a block;
/// then compares each pair once, whichever rules found it, counts its pattern, and keeps it when it may matter.
///
/// - Complexity: O(rules × rows + findings); memory `keyMemory`, or 8 bytes a row if that is more, 8 a finding (a pair
///   and a rule that finds it), and 32 a kept pair.
struct CandidateSearch: Sendable {
  let table: RecordTable
  let plan: ComparisonPlan
  let keys: [BlockingKeys]
  let screen: PairScreen
  var progress = LinkageProgress.untold
  var tightening = RuleTightening()

  /// Bytes that the keys of rules which run together may take.
  private static let keyMemory = 192 << 20

  func run(jobs: Int) async -> CandidatePairs {
    let (walks, isTight) = await find(jobs: jobs)
    var found = await compare(walks.map(\.pairs), jobs: jobs)
    for rule in keys.indices {
      found.rules[rule].isTight = isTight[rule]
      found.rules[rule].rows = walks.reduce(0) { $0 + $1.rowsWithKey[rule] }
      found.rules[rule].skippedPairs = walks.reduce(0) { $0 + $1.skippedPairs[rule] }
      found.oversize.append(
        OversizeKeys(
          split: walks.flatMap { $0.oversizeKeys[rule] }, thinned: walks.flatMap { $0.thinnedKeys[rule] },
          isTight: isTight[rule]))
    }
    found.skippedBlocks = walks.flatMap(\.skippedBlocks)
    return found
  }

  /// Runs the rules: each worker's findings, and which rules were tightened.
  func find(jobs: Int) async -> (walks: [BlockWalk], isTight: [Bool]) {
    let partitioning = KeyPartitioning(rowCount: table.count)
    // Of rules that run together each part is read once; beyond six they share hardly any.
    let rulesAtOnce = max(1, min(6, Self.keyMemory / (8 * max(1, table.count))))
    let signatures =
      table.count < tightening.fewestRows
      ? nil : await WitnessSignatures(of: keys, rows: table.count, jobs: jobs)
    let walks = (0..<max(1, jobs)).map { _ in
      BlockWalk(
        keys: keys, signatures: signatures, rowCount: table.count,
        streamCount: rulesAtOnce * partitioning.partitionCount,
        spill: table.spill.sorted)
    }
    let order = byFirstPart()
    var isTight = Array(repeating: false, count: keys.count)
    for start in stride(from: 0, to: order.count, by: rulesAtOnce) {
      let rules = Array(order[start...].prefix(rulesAtOnce))
      let found = await findPairs(rules, partitioning, walks)
      for (rule, tight) in zip(rules, found) { isTight[rule] = tight }
    }
    for walk in walks { walk.releaseKeys() }
    return (walks, isTight)
  }

  /// The rules that run, those with one first part side by side, so that it is read for all of them at the same time.
  private func byFirstPart() -> [Int] {
    let firstUse = keys.map { blocking in keys.firstIndex { $0.rule.keys[0] == blocking.rule.keys[0] } ?? 0 }
    return keys.indices.filter { keys[$0].isUsed }.sorted { (firstUse[$0], $0) < (firstUse[$1], $1) }
  }

  /// - Returns: which of the rules were tightened.
  private func findPairs(
    _ rules: [Int], _ partitioning: KeyPartitioning, _ walks: [BlockWalk]
  ) async -> [Bool] {
    let terms = KeyTerms(of: rules.map { keys[$0] })
    let standIns = rules.map { keys[$0].standIns }
    let standsIn = standIns.map { $0 != nil }
    let partitions = partitioning.partitionCount
    _ = await onWorkers(walks.count) { worker in
      let walk = walks[worker]
      let streams = walk.keyStreams
      streams.removeAll()
      terms.forEachKey(in: share(table.count, worker, of: walks.count)) { rule, row, key in
        if standsIn[rule], standIns[rule]?.takesPart(row) == false { return }
        streams.append(
          partitioning.entry(key, row), to: rule * partitions + partitioning.partition(of: key))
      }
    }
    let sources = walks.map(\.keyStreams)
    let isTight = await areTooMany(rules, partitions, sources)
    let queue = WorkQueue(count: rules.count * partitions)
    _ = await onWorkers(walks.count) { worker in
      let walk = walks[worker]
      var shared = SharedKeys()
      while let stream = queue.take() {
        let rule = rules[stream / partitions]
        walk.begin(rule, isTight: isTight[stream / partitions])
        for source in sources { source.forEachPage(of: stream) { walk.rowsWithKey[rule] += $0.count } }
        shared.forEachRun(of: stream, in: sources) { walk.visit($0) }
        progress.finish(.blocking, of: keys.count * partitions)
      }
    }
    return isTight
  }

  /// Which of the rules would find too many pairs by their keys alone.
  private func areTooMany(_ rules: [Int], _ partitions: Int, _ sources: [PagedStreams]) async -> [Bool] {
    let queue = WorkQueue(count: rules.count)
    let found = await onWorkers(sources.count) { _ in
      var shared = SharedKeys()
      var places: [Int] = []
      while let place = queue.take() {
        let isNeeded = tightening.isNeeded(
          byRule: rules[place], firstStream: place * partitions, partitionCount: partitions, in: sources,
          of: keys, rows: table.count, &shared)
        if isNeeded { places.append(place) }
      }
      return places
    }
    let tight = Set(found.joined())
    return rules.indices.map(tight.contains)
  }

  private func compare(_ sources: [PairRanges], jobs: Int) async -> CandidatePairs {
    let queue = WorkQueue(count: PairRanges.count(table.count))
    var results = await onWorkers(jobs) { _ in
      var sorter = PairSorter()
      var scoring = PairScoring(plan: plan, screen: screen, rules: keys.count)
      while let range = queue.take() {
        sorter.forEachPair(ofRange: range, in: sources) { scoring.add($0, rules: $1) }
        scoring.finish(range)
        progress.finish(.comparing, of: PairRanges.count(table.count))
      }
      return scoring
    }
    var found = CandidatePairs()
    found.rules = keys.map { RuleStatistics(name: $0.rule.name) }
    for result in results {
      found.histogram.add(result.histogram)
      for rule in keys.indices {
        found.rules[rule].newPairs += result.newPairs[rule]
        found.rules[rule].repeatedPairs += result.repeatedPairs[rule]
      }
    }
    // Ranges in their own order: the list is the same whichever worker took which.
    var parts = results.flatMap(\.kept).sorted { $0.range < $1.range }
    results = []
    found.kept.reserveCapacity(parts.reduce(0) { $0 + $1.pairs.count })
    for index in parts.indices {
      found.kept.append(contentsOf: parts[index].pairs)
      parts[index].pairs = []
    }
    give_free_memory_back()
    return found
  }
}
