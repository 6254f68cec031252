import ResidentModel

/// Birth dates as a whole: how exact they are, and whether ages pile up on round figures as guessed ones do.
public struct BirthDateCounts: Sendable {
  public let asOf: PartialDate
  /// People by full age in years, from 0; where the date allows two ages, the younger. The last counts all older.
  public private(set) var byAge = [Int](repeating: 0, count: 121)
  /// By the raw value of the precision.
  private var byPrecision = [Int](repeating: 0, count: Int(PartialDate.Precision.filler.rawValue) + 1)

  public init(asOf: PartialDate) { self.asOf = asOf }

  /// Counts one person by the facts of the record; registrations that ended are left out, as in the tallies.
  public mutating func count(_ facts: FormFacts) {
    guard facts.statedStatus == .active else { return }
    byPrecision[Int(facts.birthDate.precision.rawValue)] += 1
    guard let ages = facts.birthDate.ageRange(on: asOf), ages.upperBound >= 0 else { return }
    byAge[min(max(0, ages.lowerBound), byAge.count - 1)] += 1
  }

  public func people(_ precision: PartialDate.Precision) -> Int { byPrecision[Int(precision.rawValue)] }

  /// Everyone counted.
  public var people: Int { byPrecision.reduce(0, +) }

  /// People aged 23 to 62, and those of them whose age ends in 0 or 5.
  ///
  /// Whipple's index is `100 × 5 × round / all`: 100 without heaping, 500 when every age is round; below 105 is
  /// called highly accurate, above 175 very rough.
  ///
  /// Source: United Nations, Demographic Yearbook, technical notes on age heaping.
  public var whipple: (round: Int, all: Int) {
    let ages = 23...62
    return (ages.reduce(0) { $1.isMultiple(of: 5) ? $0 + byAge[$1] : $0 }, byAge[ages].reduce(0, +))
  }

  public static func += (a: inout BirthDateCounts, b: BirthDateCounts) {
    precondition(a.asOf == b.asOf, "counts of one run agree")
    for age in a.byAge.indices { a.byAge[age] += b.byAge[age] }
    for precision in a.byPrecision.indices { a.byPrecision[precision] += b.byPrecision[precision] }
  }
}
