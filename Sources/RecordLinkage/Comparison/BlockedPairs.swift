/// The pairs that the rules find in a table, to be scored again and again: what a benchmark times apart from finding them.
///
/// - Complexity: 16 bytes a pair.
package struct BlockedPairs: Sendable {
  private let search: CandidateSearch
  private let weights: PatternWeights
  /// Ascending by rows, each with the rules that find it.
  private let pairs: [(pair: FoundPair, rules: UInt64)]

  package var count: Int { pairs.count }

  init(_ search: CandidateSearch, weights: PatternWeights, rows: Int, jobs: Int) async {
    self.search = search
    self.weights = weights
    let sources = await search.find(jobs: jobs).walks.map(\.pairs)
    var sorter = PairSorter()
    var pairs: [(FoundPair, UInt64)] = []
    for range in 0..<PairRanges.count(rows) {
      sorter.forEachPair(ofRange: range, in: sources) { pairs.append(($0, $1)) }
    }
    self.pairs = pairs
  }

  /// Compares every pair, counts the patterns, and weighs the pairs that may matter, on the calling thread.
  ///
  /// - Returns: the pairs that may matter, and the sum of their bounds on the odds, so that no work can be left out.
  package func score() -> (kept: Int, odds: Double) {
    var scoring = PairScoring(plan: search.plan, screen: search.screen, rules: search.keys.count)
    for (pair, rules) in pairs { scoring.add(pair, rules: rules) }
    scoring.finish(0)
    var odds = 0.0
    var count = 0
    for pair in scoring.kept.lazy.flatMap(\.pairs) {
      odds += weights.evidence(pair.pattern).highestOdds
      count += 1
    }
    return (count, odds)
  }
}

extension RecordLinker {
  /// The pairs of a table, weighed by what the model starts from.
  package func blockedPairs(of table: RecordTable) async -> BlockedPairs {
    let ground = await ground(of: table, by: nil)
    return await BlockedPairs(
      await search(table, ground),
      weights: PatternWeights(ground.start, identifier: model.identifier?.comparison),
      rows: table.count, jobs: jobs)
  }
}
