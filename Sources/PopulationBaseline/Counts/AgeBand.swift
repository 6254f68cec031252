import ResidentModel

/// Five-year bands of full age, with a cut at 14, when the card becomes due: 10–13 and 14 stand apart, so that both
/// the usual pyramid and the card's population can be added up.
public struct AgeBand: Hashable, Sendable {
  /// 0 … `count - 1`; the last is "not known".
  public let index: Int

  private static let lowerBounds: InlineArray<19, Int> = [
    0, 5, 10, 14, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85,
  ]

  /// Bands, the unknown one included.
  public static let count = 20
  public static let unknown = AgeBand(index: 19)
  public static var all: [AgeBand] { (0..<count).map(AgeBand.init(index:)) }

  init(index: Int) { self.index = index }

  /// The band of a full age in years.
  public init(age: Int) {
    var index = 0
    while index + 1 < 19, Self.lowerBounds[index + 1] <= age { index += 1 }
    self.index = index
  }

  /// The band that holds every age the birth date allows; where it allows two, the one of the younger age.
  public init(bornOn birth: PartialDate, asOf: PartialDate) {
    guard let ages = birth.ageRange(on: asOf), ages.upperBound >= 0 else {
      self = .unknown
      return
    }
    self.init(age: max(0, ages.lowerBound))
  }

  /// `0-4`, `14`, `85+`; `khong-ro` for the unknown one.
  public var name: String {
    guard index < 19 else { return "khong-ro" }
    let lower = Self.lowerBounds[index]
    guard index < 18 else { return "\(lower)+" }
    let upper = Self.lowerBounds[index + 1] - 1
    return lower == upper ? "\(lower)" : "\(lower)-\(upper)"
  }
}
