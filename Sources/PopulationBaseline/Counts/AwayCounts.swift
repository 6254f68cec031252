import ResidentModel

/// People of the quota who are away, by where they went as far as their forms say: out of the province by province of
/// destination, and abroad. Workers count apart; counts add up.
///
/// The destination is another province in which a temporary registration is in force, or the one of the current
/// address.
public struct AwayCounts: Sendable {
  /// Where people went.
  public enum Destination: Hashable, Sendable {
    /// A province of the newest list, by its two-digit code; 0 where no form says which.
    case province(Int)
    case abroad
  }

  /// People of one unit who went to one place.
  public struct Cell: Hashable, Sendable {
    public var unit: CountedUnit
    public var destination: Destination
    public var people: Int
    /// Those of them without a valid card.
    public var remaining: Int
  }

  public let asOf: PartialDate
  public let basis: QuotaBasis
  public let view: UnitView
  private static let abroad = 100
  private var counters = UnitCounters(width: 2 * (abroad + 1))

  public init(asOf: PartialDate, basis: QuotaBasis, view: UnitView = .newest) {
    self.asOf = asOf
    self.basis = basis
    self.view = view
  }

  /// Counts one person by the facts of the record.
  ///
  /// - Parameter temporaryPlaces: where the person also has a temporary registration in force.
  public mutating func count(_ facts: FormFacts, temporaryPlaces: [Place] = []) {
    let group = PresenceGroup(facts.presence)
    guard group == .outOfProvince || group == .abroad, basis.lastStep(of: facts, asOf: asOf) == .quota
    else { return }
    let home = facts.primaryClaim.place.newestProvince
    let candidates = temporaryPlaces.map(\.newestProvince) + [facts.currentProvince]
    let place =
      group == .abroad ? Self.abroad : Int(candidates.first { $0 != 0 && $0 != home } ?? 0)
    let unit = view.unit(of: facts.primaryClaim.place)
    counters.add(unit, 2 * place)
    if !CardState.held.contains(basis.cardState(facts, asOf: asOf)) { counters.add(unit, 2 * place + 1) }
  }

  public static func += (a: inout AwayCounts, b: AwayCounts) {
    precondition(a.asOf == b.asOf && a.basis == b.basis && a.view == b.view, "counts of one run agree")
    a.counters += b.counters
  }

  /// The cells that hold people: by unit, provinces by their codes, those that no form tells of, abroad.
  public var cells: [Cell] {
    let destinations =
      (1..<Self.abroad).map { ($0, Destination.province($0)) }
      + [(0, .province(0)), (Self.abroad, .abroad)]
    return counters.units.flatMap { unit in
      destinations.compactMap { place, destination in
        let people = counters.value(unit, 2 * place)
        return people == 0
          ? nil
          : Cell(
            unit: unit, destination: destination, people: people,
            remaining: counters.value(unit, 2 * place + 1))
      }
    }
  }
}
