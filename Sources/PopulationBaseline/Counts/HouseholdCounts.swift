import ResidentModel

/// Households of each unit on the newest list, counted two ways that rarely agree on damaged lists: by the different
/// household numbers that people bear, and by the people who are head of one.
///
/// Communes that were merged each had a household 1: numbers are those of the old commune where forms name it. Who is written by
/// the new commune belongs to the one old household of that number, where there is one and no more. Where numbers begin anew
/// in each hamlet (`HouseholdsOfHamlets`), the hamlet is part of the number.
///
/// Memory: 56 bytes and the number's and hamlet's text for each run of neighbouring people with one household number, so about as much
/// a household; nothing of it is copied when counts are added or households joined.
public struct HouseholdCounts: Sendable {
  /// One unit's households.
  public struct ByUnit: Hashable, Sendable {
    public var unit: CountedUnit
    /// Different household numbers.
    public var numbers: Int
    /// People who are head of a household.
    public var heads: Int
  }

  /// One household: the people of a unit, and of one old commune, who bear one number.
  public struct Household: Sendable {
    public var unit: CountedUnit
    /// The code on the list of March 2025 of the commune that numbered it; 0 where forms name the newest one.
    public var oldCommune: Int
    /// The number as the first of them has it written.
    public var number: ArraySlice<UInt8>
    /// The hamlet that numbered it, as written; empty where numbers do not begin anew in each.
    public var hamlet: ArraySlice<UInt8>
    public var people: Int
    /// People who are head of the household, and the first of them.
    public var heads: Int
    public var head: PersonID?
  }

  /// Neighbouring people who bear one household number.
  private struct Run: Sendable {
    var household: UInt64
    var unit: UnitOrder
    /// The hamlet's hash; 0 for none. After joining, of the hamlet that numbered the household.
    var hamlet: UInt32
    var people: UInt32
    var heads: UInt32
    /// Where the number stands in the texts of the run's part, and the hamlet right behind it.
    var textStart: UInt32
    var textCount: UInt32
    var hamletCount: UInt16
    /// The old commune as written; 0 for none.
    var oldCommune: UInt16
    var head: PersonID?

    var text: Range<Int> { Int(textStart)..<Int(textStart + textCount) }
    var hamletText: Range<Int> { text.upperBound..<text.upperBound + Int(hamletCount) }
  }

  /// A piece of the runs with their texts: what grows is never long, so that growing copies little.
  private struct Part: Sendable {
    var runs: [Run] = []
    var texts: [UInt8] = []

    static let runLimit = 1 << Place.indexBits
    static let textLimit = 1 << 24

    var isFull: Bool { runs.count >= Self.runLimit || texts.count >= Self.textLimit }

    /// Whether a run's number and hamlet are written so.
    func isWritten(_ run: Int, _ number: borrowing Span<UInt8>, _ hamlet: borrowing Span<UInt8>) -> Bool {
      let written = runs[run]
      guard Int(written.textCount) == number.count, Int(written.hamletCount) == hamlet.count else {
        return false
      }
      var index = written.text.lowerBound
      for byte in 0..<number.count {
        if texts[index] != number[byte] { return false }
        index += 1
      }
      for byte in 0..<hamlet.count {
        if texts[index] != hamlet[byte] { return false }
        index += 1
      }
      return true
    }
  }

  /// Where a run stands.
  private struct Place: BitwiseCopyable, Sendable {
    private let rawValue: UInt32

    static let indexBits = 14

    init(part: Int, index: Int) {
      precondition(part < 1 << (32 - Self.indexBits), "more than 4 billion households")
      rawValue = UInt32(part) << UInt32(Self.indexBits) | UInt32(index)
    }

    var part: Int { Int(rawValue >> UInt32(Self.indexBits)) }
    var index: Int { Int(rawValue & (1 << UInt32(Self.indexBits) - 1)) }
  }

  /// What all runs of one household come to, and the run that stands for it: that of the number's first spelling.
  private struct Joined: Sendable {
    var place: Place
    var run: Run
  }

  private var parts: [Part] = []
  private var heads = UnitCounters(width: 1)
  /// After `join`: the runs that stand for their households, by unit and number. The others count for nothing any more.
  private var joined: [Place]?

  public init() {}

  /// Counts one person by the facts of the record; a registration that ended belongs to no household.
  ///
  /// - Parameters:
  ///   - id: who is told as the head of the household.
  ///   - number: the household number as written.
  ///   - hamlet: the hamlet as written.
  public mutating func count(
    _ facts: FormFacts, id: PersonID? = nil, number: borrowing Span<UInt8> = Span(),
    hamlet: borrowing Span<UInt8> = Span()
  ) {
    precondition(joined == nil, "everyone is counted before households are joined")
    guard facts.statedStatus == .active else { return }
    let unit = CountedUnit.newest(facts.primaryClaim.place)
    if facts.relation == .head { heads.add(unit, 0) }
    guard facts.household != 0 else { return }
    let heads: UInt32 = facts.relation == .head ? 1 : 0
    let order = UnitOrder(unit)
    let place = facts.primaryClaim.place
    let oldCommune = place.list == .march2025 ? place.commune : 0
    // The members of a household mostly stand together in a list. What is written in two ways is two runs, so that the
    // spelling that stands for all does not hang on where a list is cut.
    var part = parts.count - 1
    let last = part < 0 ? -1 : parts[part].runs.count - 1
    if last >= 0, parts[part].runs[last].household == facts.household, parts[part].runs[last].unit == order,
      parts[part].runs[last].oldCommune == oldCommune, parts[part].runs[last].hamlet == facts.hamlet,
      parts[part].isWritten(last, number, hamlet)
    {
      parts[part].runs[last].people += 1
      parts[part].runs[last].heads += heads
      if heads > 0 {
        parts[part].runs[last].head = [parts[part].runs[last].head, id].compactMap { $0 }.min()
      }
      return
    }
    if part < 0 || parts[part].isFull {
      parts.append(Part())
      part += 1
    }
    let start = parts[part].texts.count
    let hamletCount = min(hamlet.count, Int(UInt16.max))
    number.withUnsafeBufferPointer { parts[part].texts.append(contentsOf: $0) }
    hamlet.withUnsafeBufferPointer { parts[part].texts.append(contentsOf: $0.prefix(hamletCount)) }
    parts[part].runs.append(
      Run(
        household: facts.household, unit: order, hamlet: facts.hamlet, people: 1, heads: heads,
        textStart: UInt32(start), textCount: UInt32(number.count), hamletCount: UInt16(hamletCount),
        oldCommune: oldCommune, head: heads > 0 ? id : nil))
  }

  /// Takes over what another has counted, without a copy.
  public static func += (a: inout HouseholdCounts, b: HouseholdCounts) {
    precondition(a.joined == nil && b.joined == nil, "everyone is counted before households are joined")
    a.heads += b.heads
    a.parts += b.parts
  }

  /// Puts the runs of one household together, once all people are counted: what is asked then costs less.
  ///
  /// - Parameter jobs: tasks that work at the same time; the result is the same for any number.
  /// - Complexity: O(n log n) in the runs of people with one number.
  public mutating func join(jobs: Int = 1) async {
    guard joined == nil else { return }
    let units = placesByUnit()
    var all: [Place] = []
    var next = 0
    while next < units.count {
      var shares: [[[Place]]] = []
      while next < units.count, shares.count < max(1, jobs) {
        let first = next
        var runs = 0
        while next < units.count, runs < Self.runsPerTask {
          runs += units[next].count
          next += 1
        }
        shares.append(Array(units[first..<next]))
      }
      for household in await households(of: shares) {
        parts[household.place.part].runs[household.place.index] = household.run
        all.append(household.place)
      }
    }
    joined = all
  }

  /// Runs that a task joins at a time, in whole units: what is held beside them stays small.
  private static let runsPerTask = 1 << 13

  /// - Parameter shares: of each task, its units.
  private func households(of shares: [[[Place]]]) async -> [Joined] {
    let parts = await withTaskGroup(of: (share: Int, households: [Joined]).self) { group in
      for (share, units) in shares.enumerated() {
        group.addTask { (share, units.flatMap { households(of: $0) }) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return parts.sorted { $0.share < $1.share }.flatMap(\.households)
  }

  /// In the order of the units' codes, the unknown one last.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number, O(n) when joined.
  public func byUnit() -> [ByUnit] {
    var different = UnitCounters(width: 1)
    forEachJoined { run, _ in different.add(run.unit.unit, 0) }
    var units = different
    units += heads
    return units.units.map { ByUnit(unit: $0, numbers: different.value($0, 0), heads: heads.value($0, 0)) }
  }

  /// Households by how many people bear their number: index 0 holds those of one person; the last, all of as many or
  /// more.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number, O(n) when joined.
  public func sizes(upTo largest: Int) -> [Int] {
    var sizes = [Int](repeating: 0, count: largest)
    forEachJoined { run, _ in sizes[min(Int(run.people), largest) - 1] += 1 }
    return sizes
  }

  /// Every household number of a unit once, by unit and number.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number, O(n) when joined.
  public func forEachHousehold(_ body: (Household) throws -> Void) rethrows {
    try forEachJoined { run, place in
      try body(
        Household(
          unit: run.unit.unit, oldCommune: Int(run.oldCommune), number: parts[place.part].texts[run.text],
          hamlet: run.hamlet == 0 ? [] : parts[place.part].texts[run.hamletText], people: Int(run.people),
          heads: Int(run.heads), head: run.head))
    }
  }

  private func forEachJoined(_ body: (Run, Place) throws -> Void) rethrows {
    if let joined {
      for place in joined { try body(parts[place.part].runs[place.index], place) }
    } else {
      for unit in placesByUnit() {
        for household in households(of: unit) { try body(household.run, household.place) }
      }
    }
  }

  /// The places of each unit's runs, by unit: what is sorted at a time is small, and lists mostly have the people of a
  /// unit together.
  private func placesByUnit() -> [[Place]] {
    var places: [UnitOrder: [Place]] = [:]
    for (number, part) in parts.enumerated() {
      var start = 0
      while start < part.runs.count {
        let unit = part.runs[start].unit
        let end = part.runs[start...].firstIndex { $0.unit != unit } ?? part.runs.count
        places[unit, default: []] += (start..<end).lazy.map { Place(part: number, index: $0) }
        start = end
      }
    }
    return places.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The runs of one unit put together, in the order of their numbers. Of their texts and heads the first stands for all,
  /// whichever worker met it.
  private func households(of runs: [Place]) -> [Joined] {
    let byNumber = runs.map { Joined(place: $0, run: parts[$0.part].runs[$0.index]) }
      .sorted { ($0.run.household, $0.run.oldCommune) < ($1.run.household, $1.run.oldCommune) }
    let hamlets = hamlets(of: byNumber)
    var households: [Joined] = []
    households.reserveCapacity(runs.count)
    var index = 0
    while index < byNumber.count {
      let number = byNumber[index].run.household
      let start = households.count
      while index < byNumber.count, byNumber[index].run.household == number {
        let end = Self.endOfNumber(from: index, in: byNumber)
        append(byNumber[index..<end], of: hamlets, to: &households)
        index = end
      }
      if households.count == start + 2, households[start].run.oldCommune == 0,
        households[start + 1].run.oldCommune != 0
      {
        let old = households.removeLast()
        join(old, into: &households[start])
        households[start].run.oldCommune = old.run.oldCommune
      }
    }
    return order(of: households).map { households[Int($0)] }
  }

  /// Where the runs of one number of one commune as written end.
  private static func endOfNumber(from start: Int, in runs: [Joined]) -> Int {
    runs[start...].firstIndex {
      $0.run.household != runs[start].run.household || $0.run.oldCommune != runs[start].run.oldCommune
    } ?? runs.count
  }

  /// - Parameter runs: of one unit, sorted by number and commune as written.
  private func hamlets(of runs: [Joined]) -> HouseholdsOfHamlets {
    var hamlets = HouseholdsOfHamlets()
    guard runs.contains(where: { $0.run.hamlet != 0 }) else { return hamlets }
    var index = 0
    while index < runs.count {
      let end = Self.endOfNumber(from: index, in: runs)
      hamlets.take(
        hamletsOfHeads: Self.hamletsOfHeads(in: runs[index..<end]), in: runs[index].run.oldCommune)
      index = end
    }
    return hamlets
  }

  private static func hamletsOfHeads(in runs: ArraySlice<Joined>) -> Set<UInt32> {
    Set(runs.lazy.filter { $0.run.heads > 0 && $0.run.hamlet != 0 }.map(\.run.hamlet))
  }

  /// Appends the household of one number, or those of its hamlets where each has a head.
  private func append(
    _ runs: ArraySlice<Joined>, of hamlets: HouseholdsOfHamlets, to households: inout [Joined]
  ) {
    let start = households.count
    let commune = runs[runs.startIndex].run.oldCommune
    let isDivided = hamlets.beginAnew(in: commune) && Self.hamletsOfHeads(in: runs).count > 1
    for var run in runs {
      run.run.hamlet = isDivided ? hamlets.hamlet(run.run.hamlet, in: commune) : 0
      if let known = households[start...].firstIndex(where: { $0.run.hamlet == run.run.hamlet }) {
        join(run, into: &households[known])
      } else {
        households.append(run)
      }
    }
  }

  private func join(_ other: Joined, into household: inout Joined) {
    let before = household.run
    let (first, second) = (text(of: other), text(of: household))
    if first.lexicographicallyPrecedes(second)
      || first == second && hamletText(of: other).lexicographicallyPrecedes(hamletText(of: household))
    {
      household = other
    }
    household.run.oldCommune = before.oldCommune
    household.run.hamlet = before.hamlet
    household.run.people = before.people + other.run.people
    household.run.heads = before.heads + other.run.heads
    household.run.head = [before.head, other.run.head].compactMap { $0 }.min()
  }

  /// The places of a unit's households in the order of their numbers. Only numbers with the same first eight bytes are
  /// looked at in full.
  private func order(of households: [Joined]) -> [Int32] {
    var order = households.indices.map { (prefix: prefix(of: households[$0]), index: Int32($0)) }
    order.sort { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let (x, y) = (households[Int(a.index)], households[Int(b.index)])
      let (first, second) = (text(of: x), text(of: y))
      if first != second { return first.lexicographicallyPrecedes(second) }
      if (x.run.household, x.run.oldCommune) != (y.run.household, y.run.oldCommune) {
        return (x.run.household, x.run.oldCommune) < (y.run.household, y.run.oldCommune)
      }
      // The hamlets of one number, the one of those that name none last.
      let (one, other) = (hamletText(of: x), hamletText(of: y))
      if (x.run.hamlet == 0) != (y.run.hamlet == 0) { return y.run.hamlet == 0 }
      return one == other ? x.run.hamlet < y.run.hamlet : one.lexicographicallyPrecedes(other)
    }
    return order.map(\.index)
  }

  private func text(of household: Joined) -> ArraySlice<UInt8> {
    parts[household.place.part].texts[household.run.text]
  }

  private func hamletText(of household: Joined) -> ArraySlice<UInt8> {
    parts[household.place.part].texts[household.run.hamletText]
  }

  /// The first eight bytes of a number, as an integer that compares as they do.
  private func prefix(of household: Joined) -> UInt64 {
    var word: UInt64 = 0
    for byte in text(of: household).prefix(8) { word = word << 8 | UInt64(byte) }
    let missing = 8 - min(8, household.run.text.count)
    return missing == 8 ? 0 : word << UInt64(8 * missing)
  }
}

/// A unit as a number that sorts by code, then by list; the unknown unit last.
private struct UnitOrder: Hashable, Comparable, Sendable {
  private let key: UInt32

  init(_ unit: CountedUnit) {
    let commune = unit.commune == 0 ? Self.unknown : UInt32(unit.commune)
    key = commune << 2 | UInt32(unit.list.rawValue)
  }

  var unit: CountedUnit {
    CountedUnit(
      commune: key >> 2 == Self.unknown ? 0 : Int(key >> 2),
      list: UnitListDate(rawValue: UInt8(key & 3)) ?? .unknown)
  }

  /// Above every code of five digits.
  private static let unknown: UInt32 = 1 << 20

  static func < (a: UnitOrder, b: UnitOrder) -> Bool { a.key < b.key }
}
