/// The comparisons of a model bound to the columns of a table: turns batches of pairs into patterns.
///
/// One comparison at a time runs over the whole batch, so the kind of a column is looked at once per batch, not once
/// per pair, and each kernel's code and table stay in cache.
struct ComparisonPlan: Sendable {
  private let bound: [BoundComparison]
  /// The comparisons in the order in which a pair meets them, the costly ones last: after each stage it may show that a
  /// pair is not worth more.
  let stages: [[Int]]
  /// By stage: the comparisons after it that rarity speaks for.
  private let rareLater: [[Int]]
  /// Rows of lists without identifiers, where others have them.
  let uncovered: UncoveredRows?
  // Kept because the bound columns and kernels point into them.
  private let table: RecordTable
  private let tokens: TokenTable

  init(model: LinkageModel, table: RecordTable, tokens: TokenTable, frequencies: TermFrequencies) {
    let layout = PatternLayout(model.comparisons)
    var term = 0
    bound = model.comparisons.indices.map { index in
      let definition = model.comparisons[index]
      defer { term += definition.frequencyTerms }
      return BoundComparison(
        definition: definition, shift: layout.shifts[index], table: table, tokens: tokens,
        terms: term..<term + definition.frequencyTerms, frequencies: frequencies)
    }
    var stages: [[Int]] = [[], [], []]
    for (index, definition) in model.comparisons.enumerated() {
      let isCold = definition.columns.contains { table.layout.slots[$0.rawValue].isCold }
      switch definition.kind {
      case .date, .number, .code: stages[0].append(index)
      case .tokens: stages[isCold ? 2 : 0].append(index)
      case .text: stages[isCold ? 2 : 1].append(index)
      }
    }
    stages.removeAll(where: \.isEmpty)
    self.stages = stages
    uncovered = UncoveredRows(of: table, model)
    rareLater = stages.indices.map { stage in
      stages[(stage + 1)...].flatMap { $0 }.filter { model.comparisons[$0].usesTermFrequency }
    }
    self.table = table
    self.tokens = tokens
  }

  /// A batch to be compared by this plan.
  ///
  /// - Parameter isLarge: many pairs will go through it.
  func emptyBatch(isLarge: Bool = false) -> PairBatch {
    PairBatch(RelationMemo(tokens, remembers: isLarge))
  }

  /// Compares `batch.pairs` and leaves each pair's levels and frequency adjustment in the batch.
  func compare(_ batch: inout PairBatch) {
    batch.resetResults()
    fetch(table.hotRows, for: &batch)
    fetch(table.coldRows, for: &batch)
    for comparison in bound { comparison.apply(to: &batch, texts: table.textView) }
    uncovered?.mark(&batch)
  }

  /// Compares what a stage holds: adds to the results of the stages before it.
  func compare(_ batch: inout PairBatch, stage: Int) {
    if stage == 0 {
      batch.resetResults()
      fetch(table.hotRows, for: &batch)
      fetch(table.coldRows, for: &batch)
      uncovered?.mark(&batch)
    }
    for index in stages[stage] { bound[index].apply(to: &batch, texts: table.textView) }
  }

  /// The least that the stages after `stage` may add to a pair's frequency adjustment: eighths of a bit, 0 or below.
  @inline(__always)
  func leastAdjustment(of pair: PairBatch.Pair, after stage: Int) -> Int16 {
    var least: Int16 = 0
    for index in rareLater[stage] { least += bound[index].leastAdjustment(of: pair) }
    return least
  }

  /// Whether a comparison of a later stage is sure to say nothing of the pair.
  @inline(__always)
  func isMissing(_ comparison: Int, of pair: PairBatch.Pair) -> Bool { bound[comparison].isMissing(pair) }

  /// Reads from every row of the batch, all at the same time: memory is waited for once, not once a pair.
  private func fetch(_ rows: ColumnView, for batch: inout PairBatch) {
    guard rows.stride > 0 else { return }
    var sum: UInt8 = 0
    for pair in batch.pairs {
      sum |= rows.pointer(pair.a).load(as: UInt8.self) | rows.pointer(pair.b).load(as: UInt8.self)
    }
    batch.fetched |= sum
  }
}

// What explanations ask of one pair; no batch needs it.
extension ComparisonPlan {
  /// Eighths of a bit that each comparison adds to the pair's frequency adjustment.
  func adjustments(of pair: PairBatch.Pair) -> [Int] {
    bound.map { comparison in
      var batch = emptyBatch()
      batch.pairs = [pair]
      batch.resetResults()
      comparison.apply(to: &batch, texts: table.textView)
      return Int(batch.adjustments[0])
    }
  }

  /// What each comparison found, by raw value, before it became a level.
  func outcomes(of pair: PairBatch.Pair) -> [Int] {
    bound.map { comparison in
      var batch = emptyBatch()
      batch.pairs = [pair]
      batch.resetResults()
      comparison.tellingOutcomes.apply(to: &batch, texts: table.textView)
      return Int(batch.levels[0])
    }
  }

  /// Eighths of a bit that a comparison would add if the pair stood at `level` of it, with the values that are there.
  func adjustment(of pair: PairBatch.Pair, comparison: Int, level: Int) -> Int {
    bound[comparison].adjustment(of: pair, level: level)
  }
}

/// Pairs waiting to be compared, and what comparing them found.
struct PairBatch: Sendable {
  /// The rows of so many pairs stay in the first-level cache while one comparison after the other goes over them.
  static let capacity = 96

  struct Pair: Sendable {
    var a: UInt32
    var b: UInt32
  }

  var pairs: [Pair] = []
  /// By pair: the rules that found it, a bit each; only for pairs that rules found.
  private(set) var rules: [UInt64] = []
  private(set) var levels: [UInt64] = []
  /// Eighths of a bit.
  private(set) var adjustments: [Int16] = []
  /// Keeps reads that are done ahead from being left out.
  fileprivate var fetched: UInt8 = 0

  let memo: RelationMemo

  init(_ memo: RelationMemo) {
    self.memo = memo
    pairs.reserveCapacity(Self.capacity)
  }

  mutating func append(_ pair: Pair, rules found: UInt64) {
    pairs.append(pair)
    rules.append(found)
  }

  mutating func removeAll() {
    pairs.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
  }

  mutating func resetResults() {
    levels.removeAll(keepingCapacity: true)
    adjustments.removeAll(keepingCapacity: true)
    levels.append(contentsOf: repeatElement(0, count: pairs.count))
    adjustments.append(contentsOf: repeatElement(0, count: pairs.count))
  }

  /// Drops the pairs whose results so far do not satisfy `isKept`.
  ///
  /// - Precondition: every pair came with the rules that found it.
  mutating func keep(where isKept: (_ pair: Pair, _ levels: UInt64, _ adjustment: Int16) -> Bool) {
    var count = 0
    for index in pairs.indices where isKept(pairs[index], levels[index], adjustments[index]) {
      pairs[count] = pairs[index]
      rules[count] = rules[index]
      levels[count] = levels[index]
      adjustments[count] = adjustments[index]
      count += 1
    }
    let dropped = pairs.count - count
    pairs.removeLast(dropped)
    rules.removeLast(dropped)
    levels.removeLast(dropped)
    adjustments.removeLast(dropped)
  }

  func pattern(_ index: Int) -> PairPattern {
    PairPattern(levels: levels[index], frequencyEighths: Int(adjustments[index]))
  }

  /// Calls `body` with the places of the pairs and of their results, `pairs.count` each.
  @inline(__always)
  mutating func withResults(
    _ body: (
      UnsafeBufferPointer<Pair>, UnsafeMutableBufferPointer<UInt64>, UnsafeMutableBufferPointer<Int16>
    ) -> Void
  ) {
    pairs.withUnsafeBufferPointer { pairs in
      levels.withUnsafeMutableBufferPointer { levels in
        adjustments.withUnsafeMutableBufferPointer { body(pairs, levels, $0) }
      }
    }
  }
}
