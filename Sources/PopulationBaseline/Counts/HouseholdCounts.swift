import ResidentModel

/// Households of each unit on the newest list, counted two ways that rarely agree on damaged lists: by the different
/// household numbers that people bear, and by the people who are head of one.
///
/// Memory: 48 bytes and the number's text for each run of neighbouring people with one household number, so about as much
/// a household.
public struct HouseholdCounts: Sendable {
  /// One unit's households.
  public struct ByUnit: Hashable, Sendable {
    public var unit: CountedUnit
    /// Different household numbers.
    public var numbers: Int
    /// People who are head of a household.
    public var heads: Int
  }

  /// One household: the people of a unit who bear one number.
  public struct Household: Sendable {
    public var unit: CountedUnit
    /// The number as the first of them has it written.
    public var number: ArraySlice<UInt8>
    public var people: Int
    /// People who are head of the household, and the first of them.
    public var heads: Int
    public var head: PersonID?
  }

  /// Neighbouring people who bear one household number.
  private struct Run: Sendable {
    var household: UInt64
    var unit: UnitOrder
    var people: UInt32
    var heads: UInt32
    /// Where the number stands in `texts`.
    var textStart: Int
    var textCount: Int32
    var head: PersonID?

    var text: Range<Int> { textStart..<textStart + Int(textCount) }
  }

  private var numbers: [Run] = []
  private var texts: [UInt8] = []
  private var heads = UnitCounters(width: 1)
  /// Every household stands once in `numbers`, by unit and number.
  private var isJoined = false

  public init() {}

  /// Counts one person by the facts of the record; a registration that ended belongs to no household.
  ///
  /// - Parameters:
  ///   - id: who is told as the head of the household.
  ///   - number: the household number as written.
  public mutating func count(_ facts: FormFacts, id: PersonID? = nil, number: borrowing Span<UInt8> = Span())
  {
    guard facts.statedStatus == .active else { return }
    let unit = CountedUnit.newest(facts.primaryClaim.place)
    if facts.relation == .head { heads.add(unit, 0) }
    // The members of a household mostly stand together in a list.
    guard facts.household != 0 else { return }
    isJoined = false
    let heads: UInt32 = facts.relation == .head ? 1 : 0
    let order = UnitOrder(unit)
    let last = numbers.count - 1
    guard last >= 0, numbers[last].household == facts.household, numbers[last].unit == order else {
      let start = texts.count
      number.withUnsafeBufferPointer { texts.append(contentsOf: $0) }
      return numbers.append(
        Run(
          household: facts.household, unit: order, people: 1, heads: heads, textStart: start,
          textCount: Int32(texts.count - start), head: heads > 0 ? id : nil))
    }
    numbers[last].people += 1
    numbers[last].heads += heads
    if numbers[last].head == nil, heads > 0 { numbers[last].head = id }
  }

  public static func += (a: inout HouseholdCounts, b: HouseholdCounts) {
    a.heads += b.heads
    guard !a.numbers.isEmpty else {
      (a.numbers, a.texts, a.isJoined) = (b.numbers, b.texts, b.isJoined)
      return
    }
    a.isJoined = false
    let shift = a.texts.count
    a.numbers.reserveCapacity(a.numbers.count + b.numbers.count)
    for var run in b.numbers {
      run.textStart += shift
      a.numbers.append(run)
    }
    a.texts += b.texts
  }

  /// Puts the runs of one household together, once all people are counted: what is asked then costs less.
  ///
  /// - Parameter jobs: tasks that work at the same time; the result is the same for any number.
  /// - Complexity: O(n log n) in the runs of people with one number.
  public mutating func join(jobs: Int = 1) async {
    guard !isJoined else { return }
    let (counts, units) = (self, runsByUnit())
    let runs = numbers.count
    let parts = await withTaskGroup(of: (part: Int, households: [Run]).self) { group in
      var (next, given) = (0, 0)
      for part in 0..<max(1, jobs) {
        // Whole units, and about as many runs for each.
        let first = next
        while next < units.count, part == jobs - 1 || given < runs * (part + 1) / max(1, jobs) {
          given += units[next].count
          next += 1
        }
        let mine = units[first..<next]
        group.addTask { (part, counts.grouped(mine)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    numbers = parts.sorted { $0.part < $1.part }.flatMap(\.households)
    isJoined = true
  }

  /// In the order of the units' codes, the unknown one last.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number.
  public func byUnit() -> [ByUnit] {
    var different = UnitCounters(width: 1)
    for household in grouped() { different.add(household.unit.unit, 0) }
    var units = different
    units += heads
    return units.units.map { ByUnit(unit: $0, numbers: different.value($0, 0), heads: heads.value($0, 0)) }
  }

  /// Households by how many people bear their number: index 0 holds those of one person; the last, all of as many or
  /// more.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number.
  public func sizes(upTo largest: Int) -> [Int] {
    var sizes = [Int](repeating: 0, count: largest)
    for household in grouped() { sizes[min(Int(household.people), largest) - 1] += 1 }
    return sizes
  }

  /// Every household number of a unit once, by unit and number.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number, O(n) when joined.
  public func forEachHousehold(_ body: (Household) throws -> Void) rethrows {
    for household in grouped() {
      try body(
        Household(
          unit: household.unit.unit, number: texts[household.text], people: Int(household.people),
          heads: Int(household.heads), head: household.head))
    }
  }

  /// The runs of one number of one unit put together, by unit and number.
  private func grouped() -> [Run] { isJoined ? numbers : grouped(runsByUnit()[...]) }

  private func grouped(_ units: ArraySlice<[Int32]>) -> [Run] {
    var joined: [Run] = []
    joined.reserveCapacity(units.reduce(0) { $0 + $1.count })
    for runs in units {
      let households = households(of: runs)
      joined += order(of: households).map { households[Int($0)] }
    }
    return joined
  }

  /// The places of each unit's runs, by unit: what is sorted at a time is small, and lists mostly have the people of a
  /// unit together.
  private func runsByUnit() -> [[Int32]] {
    var places: [UnitOrder: [Int32]] = [:]
    var start = 0
    while start < numbers.count {
      let unit = numbers[start].unit
      let end = numbers[start...].firstIndex { $0.unit != unit } ?? numbers.count
      places[unit, default: []] += Int32(start)..<Int32(end)
      start = end
    }
    return places.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The runs of one unit put together by the number's hash. Of their texts and heads the first stands for all, whichever
  /// worker met it.
  private func households(of runs: [Int32]) -> [Run] {
    let byNumber = runs.map { (household: numbers[Int($0)].household, index: $0) }
      .sorted { $0.household < $1.household }
    var households: [Run] = []
    households.reserveCapacity(runs.count)
    for place in byNumber {
      let run = numbers[Int(place.index)]
      let last = households.count - 1
      guard last >= 0, households[last].household == run.household else {
        households.append(run)
        continue
      }
      households[last].people += run.people
      households[last].heads += run.heads
      households[last].head = [households[last].head, run.head].compactMap { $0 }.min()
      if texts[run.text].lexicographicallyPrecedes(texts[households[last].text]) {
        (households[last].textStart, households[last].textCount) = (run.textStart, run.textCount)
      }
    }
    return households
  }

  /// The places of a unit's households in the order of their numbers. Only numbers with the same first eight bytes are
  /// looked at in full.
  private func order(of households: [Run]) -> [Int32] {
    var order = households.indices.map { (prefix: prefix(of: households[$0]), index: Int32($0)) }
    order.sort { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let (x, y) = (households[Int(a.index)], households[Int(b.index)])
      let (first, second) = (texts[x.text], texts[y.text])
      return first == second ? x.household < y.household : first.lexicographicallyPrecedes(second)
    }
    return order.map(\.index)
  }

  /// The first eight bytes of a number, as an integer that compares as they do.
  private func prefix(of household: Run) -> UInt64 {
    var word: UInt64 = 0
    for index in household.textStart..<household.textStart + 8 {
      word = word << 8 | (index < household.text.upperBound ? UInt64(texts[index]) : 0)
    }
    return word
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
