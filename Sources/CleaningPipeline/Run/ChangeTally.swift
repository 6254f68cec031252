import ResidentModel

/// How many cells normalising changed, and by which rules. Batches count apart; tallies add up.
struct ChangeTally: Sendable {
  private(set) var cells = 0
  /// By the raw value of the rule: cells that it changed, alone or with others.
  private(set) var byRule = [Int](repeating: 0, count: ChangeRule.allCases.count)

  init() {}

  /// - Parameter changes: the rules of each cell; none where it stands as written.
  init(_ changes: [ChangeRules]) {
    for changed in changes where !changed.isEmpty {
      cells += 1
      var rest = changed.rawValue
      while rest != 0 {
        byRule[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
  }

  /// A tally that was kept: `byRule` has a count for each rule.
  init(cells: Int, byRule: [Int]) { (self.cells, self.byRule) = (cells, byRule) }

  static func += (a: inout ChangeTally, b: ChangeTally) {
    a.cells += b.cells
    for rule in a.byRule.indices { a.byRule[rule] += b.byRule[rule] }
  }
}
