import Glibc

/// How much two rows contradict each other, if they are one person's.
///
/// The odds of a pair do not tell: in a large population those of two rows that say little lie as far below zero as those
/// of namesakes with other birth dates and mothers. So what differs is counted by itself: for each comparison the bits by
/// which one person shows the pair's level less often than the level that it shows most, by the model's own values, which
/// stay the same however a run's estimates drift.
struct Contradiction: Sendable {
  private let layout: PatternLayout
  /// By comparison and level, 0 for "missing".
  private var bits: [[Double]] = []
  /// What one person's identifiers show: beside it nothing contradicts. No bit where there is no identifier.
  private let identifier: Int?
  private let same: [Int]

  /// Bits from which two rows are no more joined by what they share with others: another birth date and another mother.
  private static let plain = 12.0

  init(_ model: LinkageModel) {
    layout = PatternLayout(model.comparisons)
    identifier = model.identifier?.comparison
    same = model.identifier?.same ?? []
    bits = model.comparisons.map { comparison in
      let most = comparison.levels.reduce(0) { max($0, $1.same) }
      return [0] + comparison.levels.map { log2(most / $0.same) }
    }
  }

  /// - Complexity: O(comparisons).
  func isPlain(in levels: UInt64) -> Bool {
    if let identifier, same.contains(layout.level(identifier, in: levels)) { return false }
    var sum = 0.0
    for comparison in bits.indices { sum += bits[comparison][layout.level(comparison, in: levels)] }
    return sum >= Self.plain
  }
}
