import ResidentModel

/// People by unit × age band × sex × residence × presence. Workers count apart; cubes add up.
///
/// The people of the accounts whose registration counts: those struck off, dead or missing are left out here and stand
/// in the bridge.
public struct TallyCube: Sendable {
  /// One cell of the cube that holds people.
  public struct Cell: Hashable, Sendable {
    public var unit: CountedUnit
    public var age: AgeBand
    public var sex: Sex
    public var residence: CountedResidence
    public var presence: PresenceGroup
    public var people: Int
  }

  public let asOf: PartialDate
  public let view: UnitView
  private var counters = UnitCounters(
    width: AgeBand.count * Sex.allCases.count * CountedResidence.allCases.count * PresenceGroup.allCases.count
  )

  public init(asOf: PartialDate, view: UnitView = .newest) {
    self.asOf = asOf
    self.view = view
  }

  /// Counts one person by the facts of the record.
  public mutating func count(_ facts: FormFacts) {
    guard facts.statedStatus == .active else { return }
    let claim = facts.primaryClaim
    var index = AgeBand(bornOn: facts.birthDate, asOf: asOf).index
    index = index * Sex.allCases.count + Int(facts.sex.rawValue)
    index = index * CountedResidence.allCases.count + Int(CountedResidence(claim.kind).rawValue)
    index = index * PresenceGroup.allCases.count + Int(PresenceGroup(facts.presence).rawValue)
    counters.add(view.unit(of: claim.place), index)
  }

  public static func += (a: inout TallyCube, b: TallyCube) {
    precondition(a.asOf == b.asOf && a.view == b.view, "cubes of one run count the same way")
    a.counters += b.counters
  }

  /// The cells that hold people: by unit, age, sex, residence, presence.
  public func forEachCell(_ body: (Cell) -> Void) {
    for unit in counters.units {
      var index = 0
      for age in AgeBand.all {
        for sex in Sex.allCases {
          for residence in CountedResidence.allCases {
            for presence in PresenceGroup.allCases {
              let people = counters.value(unit, index)
              index += 1
              guard people > 0 else { continue }
              body(
                Cell(
                  unit: unit, age: age, sex: sex, residence: residence, presence: presence, people: people))
            }
          }
        }
      }
    }
  }
}
