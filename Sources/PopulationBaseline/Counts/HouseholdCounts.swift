import ResidentModel

/// Households of each unit on the newest list, counted two ways that rarely agree on damaged lists: by the different
/// household numbers that people bear, and by the people who are head of one.
///
/// Memory: 64 bytes and the number's text for each run of neighbouring people with one household number, so about as much
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
    var unit: CountedUnit
    var people: Int32
    /// Where the number stands in `texts`.
    var text: Range<Int>
    var heads: Int32
    var head: PersonID?

    var key: (UInt64, Int, UInt8) { (household, unit.commune, unit.list.rawValue) }
  }

  private var numbers: [Run] = []
  private var texts: [UInt8] = []
  private var heads = UnitCounters(width: 1)

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
    let heads: Int32 = facts.relation == .head ? 1 : 0
    guard let last = numbers.last, last.household == facts.household, last.unit == unit else {
      let start = texts.count
      for index in 0..<number.count { texts.append(number[index]) }
      return numbers.append(
        Run(
          household: facts.household, unit: unit, people: 1, text: start..<texts.count, heads: heads,
          head: heads > 0 ? id : nil))
    }
    numbers[numbers.count - 1].people += 1
    numbers[numbers.count - 1].heads += heads
    if last.head == nil, heads > 0 { numbers[numbers.count - 1].head = id }
  }

  public static func += (a: inout HouseholdCounts, b: HouseholdCounts) {
    let shift = a.texts.count
    a.numbers.reserveCapacity(a.numbers.count + b.numbers.count)
    for var run in b.numbers {
      run.text = run.text.lowerBound + shift..<run.text.upperBound + shift
      a.numbers.append(run)
    }
    a.texts += b.texts
    a.heads += b.heads
  }

  /// In the order of the units' codes, the unknown one last.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number.
  public func byUnit() -> [ByUnit] {
    var different = UnitCounters(width: 1)
    forEachHousehold { different.add($0.unit, 0) }
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
    forEachHousehold { sizes[min($0.people, largest) - 1] += 1 }
    return sizes
  }

  /// Every household number of a unit once, by unit and number.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number.
  public func forEachHousehold(_ body: (Household) -> Void) {
    // Of runs of one number the first by text and head stands for all, whichever worker met it.
    let sorted = numbers.indices.sorted { a, b in
      let (x, y) = (numbers[a], numbers[b])
      if x.key != y.key { return x.key < y.key }
      if texts[x.text] != texts[y.text] { return texts[x.text].lexicographicallyPrecedes(texts[y.text]) }
      return switch (x.head, y.head) {
      case (let head?, let other?): head < other
      case (.some, nil): true
      case (nil, _): false
      }
    }
    var households: [Household] = []
    var start = 0
    while start < sorted.count {
      let first = numbers[sorted[start]]
      var household = Household(unit: first.unit, number: texts[first.text], people: 0, heads: 0)
      while start < sorted.count, numbers[sorted[start]].key == first.key {
        let run = numbers[sorted[start]]
        household.people += Int(run.people)
        household.heads += Int(run.heads)
        household.head = [household.head, run.head].compactMap { $0 }.min()
        start += 1
      }
      households.append(household)
    }
    func unitKey(_ unit: CountedUnit) -> (UInt, UInt8) {
      // The unknown unit's code is 0, which wraps to the end.
      (UInt(bitPattern: unit.commune &- 1), unit.list.rawValue)
    }
    households.sort {
      unitKey($0.unit) == unitKey($1.unit)
        ? $0.number.lexicographicallyPrecedes($1.number) : unitKey($0.unit) < unitKey($1.unit)
    }
    for household in households { body(household) }
  }
}
