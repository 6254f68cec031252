import ResidentModel

/// Columns that stand some rows above or below the others for a stretch of a file.
struct ColumnShift: Hashable, Sendable {
  /// Those that stand apart, and the ones that they are held against.
  var columns: [TiedColumn]
  var others: [TiedColumn]
  /// How many rows too low the first ones stand; below 0 too high.
  var offset: Int
  var first: SignedRow
  var last: SignedRow
  /// Cells that go with the row so far above or below, of those that could be held against it.
  var fitting: Int
  var compared: Int

  /// Which columns are at their place is known when several agree that one is not.
  var isSettled: Bool { columns.count == 1 && others.count > 1 }
}

/// A stretch of a file in which the sex column says the opposite.
struct SexInversion: Hashable, Sendable {
  var first: SignedRow
  var last: SignedRow
  var contrary: Int
  var compared: Int
}

/// The stretches of one file in which columns have slipped, or sexes are exchanged.
///
/// Columns that check each other are held against each other within the row and with one or two rows above and below:
/// where a column was pushed along, they disagree in the row and agree with the neighbour.
struct SlippedStretches: Sendable {
  private(set) var shifts: [ColumnShift] = []
  private(set) var inversions: [SexInversion] = []

  /// Fewer rows than these are left alone: what their cells say could be chance.
  static let fewestRows = 20
  /// Stretches of one kind with no more rows between are one.
  private static let furthestApart: UInt32 = 100

  /// - Parameter rows: those kept of the file's batches, in order, their forms numbered over the file.
  init(in rows: [SignedRow]) {
    let odd = rows.indices.filter { rows[$0].signs.areAtOdds }
    for chain in OddChain.chains(of: odd.map { Int(rows[$0].form) }) where chain.count >= OddChain.fewest {
      let (first, last) = (odd[chain.lowerBound], odd[chain.upperBound - 1])
      let window = Window(
        rows: rows[
          max(0, first - OddChain.farthestShift)...min(rows.count - 1, last + OddChain.farthestShift)])
      for shift in window.shifts { add(shift) }
      for inversion in window.inversions { add(inversion) }
    }
  }

  private mutating func add(_ shift: ColumnShift) {
    guard let before = shifts.last, before.columns == shift.columns, before.others == shift.others,
      before.offset == shift.offset, shift.first.form <= before.last.form + Self.furthestApart
    else { return shifts.append(shift) }
    shifts[shifts.count - 1].last = shift.last
    shifts[shifts.count - 1].fitting += shift.fitting
    shifts[shifts.count - 1].compared += shift.compared
  }

  private mutating func add(_ inversion: SexInversion) {
    guard let before = inversions.last, inversion.first.form <= before.last.form + Self.furthestApart
    else { return inversions.append(inversion) }
    inversions[inversions.count - 1].last = inversion.last
    inversions[inversions.count - 1].contrary += inversion.contrary
    inversions[inversions.count - 1].compared += inversion.compared
  }
}

/// A chain of odd rows with the rows between and beside them.
private struct Window {
  let rows: ArraySlice<SignedRow>

  /// What one pair of columns shows for a stretch of the window.
  private struct Evidence {
    var tie: ColumnTie
    var offset: Int
    var stretch: ClosedRange<Int>
    var fitting: Int
    var compared: Int
  }

  // MARK: What the pairs of columns show

  /// Stretches where a pair of columns disagrees in more than one row of four, each from a disagreeing row to another.
  private func stretchesAtOdds(_ tie: ColumnTie) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var start: Int?
    var (sum, peak, end) = (0, 0, 0)
    func close() {
      if let first = start, first < end { found.append(first...end) }
      start = nil
    }
    for index in rows.indices {
      guard let agrees = tie.agreement(rows[index].signs, rows[index].signs) else { continue }
      if !agrees, start == nil { (start, sum, peak) = (index, 0, 0) }
      sum += agrees ? -1 : 3
      if sum > peak { (peak, end) = (sum, index) }
      if start != nil, sum <= 0 || sum < peak - OddChain.reach { close() }
    }
    close()
    return found
  }

  /// How many cells of a pair of columns go together when the second is looked for some rows on.
  private func agreement(
    of tie: ColumnTie, in stretch: ClosedRange<Int>, offset: Int
  ) -> (fitting: Int, compared: Int) {
    var (fitting, compared) = (0, 0)
    for index in stretch {
      let other = index + offset
      guard rows.indices.contains(other),
        Int(rows[other].form) - Int(rows[index].form) == offset,
        let agrees = tie.agreement(rows[index].signs, rows[other].signs)
      else { continue }
      compared += 1
      if agrees { fitting += 1 }
    }
    return (fitting, compared)
  }

  private func share(_ found: (fitting: Int, compared: Int)) -> Double {
    found.compared == 0 ? 0 : Double(found.fitting) / Double(found.compared)
  }

  /// The offset at which a stretch's cells go together; nil where none is plainly better than the row itself.
  private func evidence(of tie: ColumnTie, in stretch: ClosedRange<Int>) -> Evidence? {
    let own = agreement(of: tie, in: stretch, offset: 0)
    var best: Evidence?
    for offset in [1, -1, 2, -2] {
      let found = agreement(of: tie, in: stretch, offset: offset)
      guard found.compared >= SlippedStretches.fewestRows, share(found) >= tie.shareOfShifted,
        share(found) >= share(own) + 0.25
      else { continue }
      let isBetter = best.map { share(found) > Double($0.fitting) / Double($0.compared) } ?? true
      guard isBetter else { continue }
      best = Evidence(
        tie: tie, offset: offset, stretch: stretch, fitting: found.fitting, compared: found.compared)
    }
    return best
  }

  private func isInverted(_ tie: ColumnTie, in stretch: ClosedRange<Int>) -> Bool {
    guard tie == .numberAndSex || tie == .nameAndSex else { return false }
    let own = agreement(of: tie, in: stretch, offset: 0)
    return own.compared >= SlippedStretches.fewestRows && share(own) <= 0.1
  }

  // MARK: Sexes exchanged

  var inversions: [SexInversion] {
    var found: [SexInversion] = []
    var end = rows.startIndex - 1
    let stretches = [ColumnTie.numberAndSex, .nameAndSex].flatMap { tie in
      stretchesAtOdds(tie).filter { isInverted(tie, in: $0) }
    }
    for stretch in stretches.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where stretch.upperBound > end {
      var (contrary, compared) = (0, 0)
      for index in max(stretch.lowerBound, end + 1)...stretch.upperBound {
        guard let isAgainst = rows[index].signs.contradictsSex else { continue }
        compared += 1
        if isAgainst { contrary += 1 }
      }
      end = stretch.upperBound
      // Numbers of other years than the birth dates beside them are no evidence.
      guard compared >= SlippedStretches.fewestRows / 2 else { continue }
      found.append(
        SexInversion(
          first: rows[stretch.lowerBound], last: rows[stretch.upperBound], contrary: contrary,
          compared: compared))
    }
    return found
  }

  // MARK: Columns apart

  var shifts: [ColumnShift] {
    let found = ColumnTie.allCases.flatMap { tie in
      stretchesAtOdds(tie).filter { !isInverted(tie, in: $0) }.compactMap { evidence(of: tie, in: $0) }
    }.sorted {
      ($0.stretch.lowerBound, $0.stretch.upperBound, $0.tie.rawValue)
        < ($1.stretch.lowerBound, $1.stretch.upperBound, $1.tie.rawValue)
    }
    // What several pairs of columns show of the same rows belongs together.
    var shifts: [ColumnShift] = []
    var together: [Evidence] = []
    var end = rows.startIndex
    for evidence in found {
      if !together.isEmpty, evidence.stretch.lowerBound > end {
        shifts += self.shifts(shownBy: together)
        together = []
      }
      end = together.isEmpty ? evidence.stretch.upperBound : max(end, evidence.stretch.upperBound)
      together.append(evidence)
    }
    return shifts + self.shifts(shownBy: together)
  }

  /// - Parameter evidence: of stretches that overlap.
  private func shifts(shownBy evidence: [Evidence]) -> [ColumnShift] {
    guard let first = evidence.map(\.stretch.lowerBound).min(),
      let last = evidence.map(\.stretch.upperBound).max()
    else { return [] }
    var ties: [Evidence] = []
    for tie in ColumnTie.allCases {
      if let shown = evidence.filter({ $0.tie == tie }).max(by: { $0.compared < $1.compared }) {
        ties.append(shown)
        continue
      }
      let own = agreement(of: tie, in: first...last, offset: 0)
      guard own.compared >= SlippedStretches.fewestRows / 2, share(own) >= 0.8 else { continue }
      ties.append(
        Evidence(
          tie: tie, offset: 0, stretch: first...last, fitting: own.fitting, compared: own.compared))
    }
    let places = places(by: ties)
    func columns(at place: Int) -> [TiedColumn] { TiedColumn.allCases.filter { places[$0] == place } }
    let groups = Set(places.values).sorted().map { (place: $0, columns: columns(at: $0)) }
    // The columns at their place are the most; of equally many, those with the name, whose row it is.
    guard
      let most = groups.max(by: { a, b in
        a.columns.count == b.columns.count
          ? a.columns[0].rawValue > b.columns[0].rawValue : a.columns.count < b.columns.count
      })
    else { return [] }
    return groups.filter { $0.place != most.place }.compactMap { group in
      let between = ties.filter { shown in
        let (a, b) = shown.tie.columns
        return group.columns.contains(a) && most.columns.contains(b)
          || group.columns.contains(b) && most.columns.contains(a)
      }
      guard let plainest = between.max(by: { $0.compared < $1.compared }) else { return nil }
      return ColumnShift(
        columns: group.columns, others: most.columns, offset: group.place - most.place, first: rows[first],
        last: rows[last], fitting: plainest.fitting, compared: plainest.compared)
    }
  }

  /// Of each column that the pairs bind together: how many rows below the first one it stands.
  private func places(by ties: [Evidence]) -> [TiedColumn: Int] {
    var places: [TiedColumn: Int] = [:]
    guard let start = ties.first(where: { $0.offset != 0 }) else { return [:] }
    places[start.tie.columns.0] = 0
    // Four columns: after three rounds whatever is bound has its place.
    for _ in 0..<3 {
      for shown in ties {
        let (a, b) = shown.tie.columns
        if let place = places[a], places[b] == nil { places[b] = place + shown.offset }
        if let place = places[b], places[a] == nil { places[a] = place - shown.offset }
      }
    }
    return places
  }
}
