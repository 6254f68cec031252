import Testing

@testable import CleaningPipeline

@Suite("Small counts in a report")
struct SmallCellsTests {
  @Test("Nothing is left out unless it is asked for")
  func off() {
    #expect(SmallCells.none.hidden([0, 1, 2], sums: [[0, 1, 2]]) == [false, false, false])
    #expect(SmallCells(limit: 1).hidden([0, 1, 2], sums: [[0, 1, 2]]) == [false, false, false])
  }

  @Test("A second count goes with the only small one of a sum, the smallest of the others")
  func complement() {
    #expect(SmallCells(limit: 5).hidden([3, 90, 40], sums: [[0, 1, 2]]) == [true, false, true])
    // Two ones and their sum would be known; a third count makes it a guess.
    #expect(SmallCells(limit: 5).hidden([1, 1, 40], sums: [[0, 1, 2]]) == [true, true, true])
    #expect(SmallCells(limit: 5).hidden([3, 0, 0], sums: [[0, 1, 2]]) == [true, false, false])
  }

  @Test("A count that stands elsewhere too is left out last, one that is left out elsewhere at once")
  func keptAndHidden() {
    let cells = SmallCells(limit: 5)
    #expect(cells.hidden([60, 3, 57], sums: [[0, 1, 2]]) == [false, true, true])
    #expect(cells.hidden([60, 3, 57], sums: [[0, 1, 2]], keeping: [2]) == [true, true, false])
    #expect(cells.hidden([60, 30, 30], sums: [[0, 1, 2]], hiding: [0]) == [true, true, false])
  }

  @Test("No count left out follows from those shown, in any table with sums both ways")
  func holds() {
    for seed in UInt64(0)..<200 {
      var random = SeededNumbers(seed: seed)
      let (rows, columns) = (2 + Int(random.next() % 5), 2 + Int(random.next() % 4))
      let counts = (0..<rows * columns).map { _ in Int(random.next() % 12) }
      let sums =
        (0..<rows).map { row in (0..<columns).map { row * columns + $0 } }
        + (0..<columns).map { column in (0..<rows).map { $0 * columns + column } }
      let cells = SmallCells(limit: 4)
      let hidden = cells.hidden(counts, sums: sums)
      for index in counts.indices where cells.isSmall(counts[index]) {
        #expect(hidden[index], "seed \(seed)")
      }
      for sum in sums {
        let unseen = sum.filter { hidden[$0] }
        let others = sum.filter { !hidden[$0] && counts[$0] > 0 }
        guard !unseen.isEmpty, !others.isEmpty else { continue }
        #expect(unseen.count > 1, "seed \(seed)")
        #expect(!cells.isSmall(unseen.reduce(0) { $0 + counts[$1] }), "seed \(seed)")
      }
    }
  }

  @Test("Units with a small count stand together, with as many others as make their sum no small one")
  func together() {
    let units = [("A", [100, 50]), ("B", [90, 3]), ("C", [80, 20]), ("D", [0, 0])]
    let (shown, rest) = SmallCells(limit: 5).separate(units) { $0.1 }
    #expect(shown.map(\.0) == ["A"])
    #expect(rest.map(\.0) == ["B", "D", "C"])
    let all = SmallCells.none.separate(units) { $0.1 }
    #expect(all.shown.count == 4 && all.together.isEmpty)
  }
}
