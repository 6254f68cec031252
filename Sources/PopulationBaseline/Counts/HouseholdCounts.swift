import ResidentModel

/// Households of each unit on the newest list, counted two ways that rarely agree on damaged lists: by the different
/// household numbers that people bear, and by the people who are head of one.
///
/// Memory: 32 bytes for each run of neighbouring people with one household number, so about 32 bytes a household.
public struct HouseholdCounts: Sendable {
  /// One unit's households.
  public struct ByUnit: Hashable, Sendable {
    public var unit: CountedUnit
    /// Different household numbers.
    public var numbers: Int
    /// People who are head of a household.
    public var heads: Int
  }

  /// Neighbouring people who bear one household number.
  private struct Run: Sendable {
    var household: UInt64
    var unit: CountedUnit
    var people: Int32

    var key: (UInt64, Int, UInt8) { (household, unit.commune, unit.list.rawValue) }
  }

  private var numbers: [Run] = []
  private var heads = UnitCounters(width: 1)

  public init() {}

  /// Counts one person by the facts of the record; a registration that ended belongs to no household.
  public mutating func count(_ facts: FormFacts) {
    guard facts.statedStatus == .active else { return }
    let unit = CountedUnit.newest(facts.primaryClaim.place)
    if facts.relation == .head { heads.add(unit, 0) }
    // The members of a household mostly stand together in a list.
    guard facts.household != 0 else { return }
    guard let last = numbers.last, last.household == facts.household, last.unit == unit else {
      return numbers.append(Run(household: facts.household, unit: unit, people: 1))
    }
    numbers[numbers.count - 1].people += 1
  }

  public static func += (a: inout HouseholdCounts, b: HouseholdCounts) {
    a.numbers.append(contentsOf: b.numbers)
    a.heads += b.heads
  }

  /// In the order of the units' codes, the unknown one last.
  ///
  /// - Complexity: O(n log n) in the runs of people with one number.
  public func byUnit() -> [ByUnit] {
    var different = UnitCounters(width: 1)
    forEachHousehold { unit, _ in different.add(unit, 0) }
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
    forEachHousehold { _, people in sizes[min(people, largest) - 1] += 1 }
    return sizes
  }

  /// Every household number of a unit once, with the people who bear it.
  private func forEachHousehold(_ body: (CountedUnit, _ people: Int) -> Void) {
    let sorted = numbers.sorted { $0.key < $1.key }
    var start = 0
    while start < sorted.count {
      var (end, people) = (start, 0)
      while end < sorted.count, sorted[end].key == sorted[start].key {
        people += Int(sorted[end].people)
        end += 1
      }
      body(sorted[start].unit, people)
      start = end
    }
  }
}
