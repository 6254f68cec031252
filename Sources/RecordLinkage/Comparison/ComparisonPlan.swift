/// The comparisons of a model bound to the columns of a table: turns batches of pairs into patterns.
///
/// One comparison at a time runs over the whole batch, so the kind of a column is looked at once per batch, not once
/// per pair, and each kernel's code and table stay in cache.
struct ComparisonPlan: Sendable {
  private let bound: [BoundComparison]
  /// Comparisons that cost little, or say whether a pair is worth more; and the others.
  let first: [Int]
  private let others: [Int]
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
    first = model.comparisons.indices.filter { index in
      let definition = model.comparisons[index]
      let isCheap = definition.kind != .tokens && definition.kind != .text
      let isCold = definition.columns.contains { table.layout.slots[$0.rawValue].isCold }
      // Rarity speaks in the screen of pairs, so all of it must be known there.
      return definition.usesTermFrequency || isCheap || !isCold
    }
    let first = first
    others = model.comparisons.indices.filter { !first.contains($0) }
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
  }

  /// Compares what is needed to tell whether a pair is worth comparing whole.
  func compareFirst(_ batch: inout PairBatch) {
    batch.resetResults()
    fetch(table.hotRows, for: &batch)
    fetch(table.coldRows, for: &batch)
    for index in first { bound[index].apply(to: &batch, texts: table.textView) }
  }

  /// Compares the rest: adds to the results of `compareFirst`.
  func compareOthers(_ batch: inout PairBatch) {
    for index in others { bound[index].apply(to: &batch, texts: table.textView) }
  }

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
      var comparison = comparison
      comparison.levelOf = comparison.levelOf.indices.map { UInt64($0) }
      var batch = emptyBatch()
      batch.pairs = [pair]
      batch.resetResults()
      comparison.apply(to: &batch, texts: table.textView)
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
  static let capacity = 256

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
  mutating func keep(where isKept: (_ levels: UInt64, _ adjustment: Int16) -> Bool) {
    var count = 0
    for index in pairs.indices where isKept(levels[index], adjustments[index]) {
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
  fileprivate mutating func withResults(
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

/// One comparison, its columns and what its outcomes mean.
private struct BoundComparison: Sendable {
  let kind: ComparisonDefinition.Kind
  let views: [ColumnView]
  /// The column whose names say nothing new here.
  let own: ColumnView?
  /// The column in which a row may write its name once more.
  let again: ColumnView?
  /// The column that both rows must share.
  let within: ColumnView?
  let kernel: TokenKernel
  /// By outcome: the level, already shifted to its place in the pattern.
  var levelOf: [UInt64]
  /// By outcome: the level.
  let levelNumbers: [UInt8]
  /// By outcome: which rarity byte speaks for it, or -1.
  let termOf: [Int]
  let rarity: [ColumnView]
  /// By rarity byte: eighths of a bit that agreement by chance costs on average.
  let meanRarity: [Int16]

  init(
    definition: ComparisonDefinition, shift: UInt64, table: RecordTable, tokens: TokenTable,
    terms: Range<Int>, frequencies: TermFrequencies
  ) {
    kind = definition.kind
    views = definition.columns.map { table.view(of: $0) }
    own = definition.notOwn.map { table.view(of: $0) }
    again = definition.alsoIn.map { table.view(of: $0) }
    within = definition.within.map { table.view(of: $0) }
    kernel = TokenKernel(tokens)
    levelNumbers = definition.levelOfOutcome
    levelOf = levelNumbers.map { UInt64($0) << shift }
    rarity = terms.map { table.view(ofFrequency: $0) }
    meanRarity = terms.map { frequencies.meanRarity[$0] }
    termOf = definition.outcomeNames.indices.map { outcome in
      definition.usesTermFrequency ? definition.kind.rarityTerm(ofOutcome: outcome) : -1
    }
  }

  func apply(to batch: inout PairBatch, texts: TextView) {
    let memo = batch.memo
    switch kind {
    case .tokens where own != nil:
      forEachPair(&batch) { compareNotOwn($0, $1, memo).rawValue }
    case .tokens where again != nil:
      forEachPair(&batch) { compareAlsoIn($0, $1, memo).rawValue }
    case .tokens where views.count > 1:
      forEachPair(&batch) { compareCrossing($0, $1, memo).rawValue }
    case .tokens:
      let view = views[0]
      forEachPair(&batch) { kernel.compare(view, $0, $1, memo).rawValue }
    case .date where within != nil:
      forEachPair(&batch) { isWithin($0, $1) ? compareDates(of: $0, $1) : DateOutcome.missing.rawValue }
    case .date:
      forEachPair(&batch) { compareDates(of: $0, $1) }
    case .number where views.count == 1:
      let view = views[0]
      forEachPair(&batch) { a, b in
        compareNumbers(
          PackedDecimal(rawValue: view.integer(a)), PackedDecimal(rawValue: view.integer(b))
        ).rawValue
      }
    case .number:
      forEachPair(&batch) { compareWithDoubtful($0, $1).rawValue }
    case .code:
      if views.count == 1 {
        let view = views[0]
        forEachPair(&batch) { a, b in
          let x = view.integer(a)
          let y = view.integer(b)
          let outcome: CodeOutcome = x == 0 || y == 0 ? .missing : x == y ? .equal : .different
          return outcome.rawValue
        }
      } else {
        forEachPair(&batch) { compareCodes(views, $0, $1).rawValue }
      }
    case .text:
      forEachPair(&batch) { compareText($0, $1, texts).rawValue }
    }
  }

  @inline(__always)
  private func forEachPair(_ batch: inout PairBatch, _ outcome: (UInt32, UInt32) -> UInt8) {
    batch.withResults { pairs, levels, adjustments in
      levelOf.withUnsafeBufferPointer { levelOf in
        termOf.withUnsafeBufferPointer { termOf in
          // Outcomes are raw values of the comparison's kind, for each of which both tables have an entry.
          for index in pairs.indices {
            let pair = pairs[index]
            let found = Int(outcome(pair.a, pair.b))
            levels[index] |= levelOf[found]
            let term = termOf[found]
            if term >= 0 { adjustments[index] &+= adjustment(of: pair, term: term) }
          }
        }
      }
    }
  }

  /// Of two close values the more frequent one bounds how often strangers come so close.
  private func adjustment(of pair: PairBatch.Pair, term: Int) -> Int16 {
    meanRarity[term] - Int16(min(rarity[term].integer(pair.a), rarity[term].integer(pair.b)))
  }

  /// - Returns: 0 for levels that no rarity speaks for.
  func adjustment(of pair: PairBatch.Pair, level: Int) -> Int {
    guard let outcome = levelNumbers.indices.first(where: { levelNumbers[$0] == level && termOf[$0] >= 0 })
    else { return 0 }
    let term = termOf[outcome]
    // A row without the value has rarity 0; the other row's value is the one that would be shared.
    let rarities = [pair.a, pair.b].map { rarity[term].integer($0) }.filter { $0 > 0 }
    return rarities.min().map { Int(meanRarity[term]) - Int($0) } ?? 0
  }

  @inline(__always)
  private func compareDates(of a: UInt32, _ b: UInt32) -> UInt8 {
    RecordLinkage.compareDates(
      UInt32(truncatingIfNeeded: views[0].integer(a)), UInt32(truncatingIfNeeded: views[0].integer(b))
    ).rawValue
  }

  private func isWithin(_ a: UInt32, _ b: UInt32) -> Bool {
    guard let value = within?.integer(a), value != 0 else { return false }
    return value == within?.integer(b)
  }

  /// Names that are not the row's own name.
  private func compareNotOwn(_ a: UInt32, _ b: UInt32, _ memo: RelationMemo) -> TokenOutcome {
    let outcome = kernel.compare(views[0], a, b, memo)
    guard outcome != .missing, let own else { return outcome }
    let isOwn =
      kernel.compare(views[0], a, own, a, memo).isNearlyTheSame
      || kernel.compare(views[0], b, own, b, memo).isNearlyTheSame
    return isOwn ? .missing : outcome
  }

  /// Names that do not agree may do so as a row writes its own once more.
  @inline(__always)
  private func compareAlsoIn(_ a: UInt32, _ b: UInt32, _ memo: RelationMemo) -> TokenOutcome {
    let direct = kernel.compare(views[0], a, b, memo)
    guard direct != .missing, !direct.isTheSame, let again else { return direct }
    let agrees = agreesAgain(a, again, b, memo) || agreesAgain(b, again, a, memo)
    return agrees ? .alsoWritten : direct
  }

  /// Whether `row` writes its own name in `again` too, and there as `other` has it.
  private func agreesAgain(_ row: UInt32, _ again: ColumnView, _ other: UInt32, _ memo: RelationMemo) -> Bool
  {
    // Hardly any pair passes these, and they cost a quarter of what they spare.
    let mayAgree =
      kernel.mayBeTheSame(again, row, views[0], other, memo)
      || kernel.mayBeTheSame(again, row, again, other, memo)
    return mayAgree && kernel.compare(views[0], row, again, row, memo).isNearlyTheSame
      && (kernel.compare(again, row, views[0], other, memo).isTheSame
        || kernel.compare(again, row, other, memo).isTheSame
          && kernel.compare(views[0], other, again, other, memo).isNearlyTheSame)
  }

  /// Names that do not agree may stand in each other's column, both ways.
  @inline(__always)
  private func compareCrossing(_ a: UInt32, _ b: UInt32, _ memo: RelationMemo) -> TokenOutcome {
    let direct = kernel.compare(views[0], a, b, memo)
    guard direct != .missing, !direct.isNearlyTheSame,
      kernel.compare(views[0], a, views[1], b, memo).isNearlyTheSame,
      kernel.compare(views[1], a, views[0], b, memo).isNearlyTheSame
    else { return direct }
    return .crossed
  }

  /// Valid numbers first; where one is missing, the doubtful one stands in.
  @inline(__always)
  private func compareWithDoubtful(_ a: UInt32, _ b: UInt32) -> NumberOutcome {
    let validA = PackedDecimal(rawValue: views[0].integer(a))
    let validB = PackedDecimal(rawValue: views[0].integer(b))
    if validA.rawValue != 0, validB.rawValue != 0 { return compareNumbers(validA, validB) }
    let eitherA = validA.rawValue != 0 ? validA : PackedDecimal(rawValue: views[1].integer(a))
    let eitherB = validB.rawValue != 0 ? validB : PackedDecimal(rawValue: views[1].integer(b))
    return asDoubtful(compareNumbers(eitherA, eitherB))
  }

  @inline(__always)
  private func compareText(_ a: UInt32, _ b: UInt32, _ texts: TextView) -> TextOutcome {
    let x = UInt32(truncatingIfNeeded: views[0].integer(a))
    let y = UInt32(truncatingIfNeeded: views[0].integer(b))
    if x == 0 || y == 0 { return .missing }
    if x == y { return .equal }
    let direct = compareTexts(texts[x], texts[y])
    guard views.count > 1, direct == .different || direct == .alike else { return direct }
    let crossX = UInt32(truncatingIfNeeded: views[1].integer(a))
    let crossY = UInt32(truncatingIfNeeded: views[1].integer(b))
    return crossX == y || (crossY != 0 && crossY == x) ? .crossed : direct
  }
}

extension ComparisonDefinition.Kind {
  /// Which rarity byte (0: of the whole value, 1: of the bare name) speaks for an outcome; -1 when none does.
  func rarityTerm(ofOutcome outcome: Int) -> Int {
    guard self == .tokens else { return outcome == 1 ? 0 : -1 }
    switch TokenOutcome(rawValue: UInt8(outcome)) {
    case .exact: return 0
    case .unaccented, .restAccent, .givenAccent, .restClose, .givenMisspelt, .givenClose, .fewerTokens,
      .reordered, .severalClose, .alsoWritten:
      return 1
    default: return -1
    }
  }
}
