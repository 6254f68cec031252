/// Leaves small counts out of a report that strangers will read: a count of a few people in a small place names them.
///
/// What is left out must not follow from what is shown: where counts add up to a total that stands beside them, a
/// second one goes with the first, and together they are no small count either.
struct SmallCells: Sendable {
  /// Counts from 1 to one less than this are not shown; 0 and 1 show everything.
  let limit: Int

  static let none = SmallCells(limit: 0)

  func isSmall(_ count: Int) -> Bool { count > 0 && count < limit }

  /// Which of some counts are not shown.
  ///
  /// - Parameters:
  ///   - sums: places of counts that add up to one shown beside them, or of a sum with its parts.
  ///   - keeping: places of counts that stand elsewhere too, left out last.
  ///   - hiding: places of counts that follow from another table and are left out there.
  /// - Complexity: O(counts × sums) and a few rounds.
  func hidden(
    _ counts: [Int], sums: [[Int]], keeping: Set<Int> = [], hiding: Set<Int> = []
  ) -> [Bool] {
    var hidden = counts.indices.map { isSmall(counts[$0]) || hiding.contains($0) }
    var isSettled = !hidden.contains(true)
    while !isSettled {
      isSettled = true
      for sum in sums {
        let unseen = sum.filter { hidden[$0] }
        guard !unseen.isEmpty, unseen.count == 1 || isSmall(unseen.reduce(0) { $0 + counts[$1] }) else {
          continue
        }
        // The smallest of the others costs the reader least.
        let candidates = sum.filter { !hidden[$0] && counts[$0] > 0 }
        func order(_ place: Int) -> (Int, Int, Int) {
          (keeping.contains(place) ? 1 : 0, counts[place], place)
        }
        guard let next = candidates.min(by: { order($0) < order($1) }) else { continue }
        hidden[next] = true
        isSettled = false
      }
    }
    return hidden
  }

  /// Units whose counts can stand in lines of their own, and those that only their sum is shown of: every unit with a
  /// small count, and then the smallest of the others until the sum is no small count either.
  ///
  /// - Parameter units: the largest first.
  func separate<Unit>(_ units: [Unit], _ counts: (Unit) -> [Int]) -> (shown: [Unit], together: [Unit]) {
    var shown = units.filter { !counts($0).contains(where: isSmall) }
    var together = units.filter { counts($0).contains(where: isSmall) }
    func sumIsSmall() -> Bool {
      var sum = [Int](repeating: 0, count: together.first.map { counts($0).count } ?? 0)
      for unit in together { for (index, count) in counts(unit).enumerated() { sum[index] += count } }
      return sum.contains(where: isSmall)
    }
    while !together.isEmpty, together.count == 1 || sumIsSmall(), let next = shown.popLast() {
      together.append(next)
    }
    return (shown, together)
  }
}
