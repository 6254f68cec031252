import Glibc

/// Estimates the lifts of one group from weighted counts of its joint levels.
///
/// The lift of a joint level is (seen + k) / (expected + k): with few expected pairs it stays near 1, with many it
/// is what was seen. Joint levels are compared only with those that miss the same fields, and made to sum to one
/// among them, so that a missing field says nothing.
///
/// Source: the shrunken observed-to-expected ratio of DuMouchel, "Bayesian Data Mining in Large Frequency Tables",
/// American Statistician 53 (1999), pp. 177–190, with a fixed prior.
struct GroupLiftEstimator: Sendable {
  /// Joint levels that occur, ascending.
  let cells: [UInt64]
  /// By cell: the number of its missing mask.
  private let maskOf: [Int]
  private let maskCount: Int
  /// By cell: the places of its levels in the flat list of all levels that are present.
  private let present: [[(comparison: Int, level: Int)]]
  private let pseudoCount: Double

  init(group: LevelGroup, layout: PatternLayout, cells: [UInt64], pseudoCount: Double) {
    self.cells = cells
    self.pseudoCount = pseudoCount
    var masks: [[Bool]] = []
    var maskOf: [Int] = []
    present = cells.map { cell in
      let levels = group.comparisons.map { ($0, layout.level($0, in: cell)) }
      let missing = levels.map { $0.1 == 0 }
      if let known = masks.firstIndex(of: missing) {
        maskOf.append(known)
      } else {
        maskOf.append(masks.count)
        masks.append(missing)
      }
      return levels.filter { $0.1 != 0 }
    }
    self.maskOf = maskOf
    maskCount = masks.count
  }

  /// - Parameters:
  ///   - counts: pairs of each class by cell.
  ///   - levels: log2 probabilities of the single levels.
  /// - Returns: log2 lifts by cell.
  func lifts(counts: [ClassVector], levels: [[ClassVector]]) -> [ClassVector] {
    var totals = Array(repeating: ClassVector.zero, count: maskCount)
    for cell in cells.indices { totals[maskOf[cell]] += counts[cell] }
    let independent = cells.indices.map { cell in
      let logs = present[cell].reduce(ClassVector.zero) { $0 + levels[$1.comparison][$1.level] }
      return logs.map(exp2)
    }
    let prior = ClassVector(repeating: pseudoCount)
    var lifts = cells.indices.map { cell -> ClassVector in
      guard present[cell].count > 1 else { return ClassVector(repeating: 1) }
      let expected = independent[cell] * totals[maskOf[cell]]
      return (counts[cell] + prior) / (expected + prior)
    }
    var seen = Array(repeating: ClassVector.zero, count: maskCount)
    var lifted = seen
    for cell in cells.indices {
      seen[maskOf[cell]] += independent[cell]
      lifted[maskOf[cell]] += independent[cell] * lifts[cell]
    }
    for cell in cells.indices {
      let unseen = (ClassVector(repeating: 1) - seen[maskOf[cell]]).map { max(0, $0) }
      let sum = lifted[maskOf[cell]] + unseen
      lifts[cell] = lifts[cell] / sum
    }
    return lifts.map { $0.map(log2) }
  }
}
