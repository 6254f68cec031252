import ResidentModel

/// The quota of each unit, counted once per person at the base form's place. Workers count apart; counts add up.
///
/// One block of counters a unit: eligibility × residence × presence × card; the indicators are sums over parts of it
/// (`QuotaIndicator`).
public struct QuotaCounts: Sendable {
  public let asOf: PartialDate
  public let basis: QuotaBasis
  public let view: UnitView
  private var counters: UnitCounters

  private static let cells =
    2 * CountedResidence.allCases.count * PresenceGroup.allCases.count * CardState.allCases.count
  /// Further counters of a block.
  private static let temporaryCountedElsewhere = cells
  private static let eligibleInUndecidedPair = cells + 1
  private static let eligibleByLapsedStay = cells + 2
  /// Where the counters of the target groups begin: of each group as many as `GroupMeasure` has cases.
  private static let groups = cells + 3

  /// What is counted of a target group.
  enum GroupMeasure: Int, CaseIterable, Sendable { case quota, remaining, ageUncertain }

  public init(asOf: PartialDate, basis: QuotaBasis, view: UnitView = .newest) {
    self.asOf = asOf
    self.basis = basis
    self.view = view
    counters = UnitCounters(width: Self.groups + basis.groups.count * GroupMeasure.allCases.count)
  }

  /// Counts one person by the facts of the record. Struck off, dead, missing and foreign people have no quota; their unit
  /// occurs all the same.
  ///
  /// - Parameters:
  ///   - groups: one bit for each target group whose words the record holds.
  ///   - temporaryPlaces: where the person also has a temporary registration in force: the unit sees them as
  ///     `tam_tru_dem_noi_khac`, in addition to its quota.
  public mutating func count(
    _ facts: FormFacts, wordsOfGroups groups: UInt64 = .max, temporaryPlaces: [Place] = []
  ) {
    let own = view.unit(of: facts.primaryClaim.place)
    guard let eligibility = eligibility(of: facts) else { return counters.add(own, 0, 0) }
    let residence = CountedResidence(facts.primaryClaim.kind)
    let presence = PresenceGroup(facts.presence)
    let card = basis.cardState(facts, asOf: asOf)
    counters.add(own, Self.cell(eligibility, residence, presence, card))
    if eligibility == .yes, basis.counts(residence), basis.counts(presence) {
      countGroups(of: facts, card: card, words: groups, in: own)
      if facts.isLapsedStay(on: asOf) { counters.add(own, Self.eligibleByLapsedStay) }
    }
    guard eligibility == .yes, !temporaryPlaces.isEmpty else { return }
    var seen = [own]
    for place in temporaryPlaces {
      let unit = view.unit(of: place)
      guard !seen.contains(unit) else { continue }
      seen.append(unit)
      counters.add(unit, Self.temporaryCountedElsewhere)
    }
  }

  /// - Parameter words: one bit for each group whose words the record holds.
  private mutating func countGroups(of facts: FormFacts, card: CardState, words: UInt64, in unit: CountedUnit)
  {
    for (index, group) in basis.groups.enumerated() where words >> UInt64(index) & 1 != 0 {
      switch group.holds(facts, card: card, asOf: asOf) {
      case .no: break
      case .uncertain: counters.add(unit, Self.counter(.ageUncertain, ofGroup: index))
      case .yes:
        counters.add(unit, Self.counter(.quota, ofGroup: index))
        if !CardState.held.contains(card) { counters.add(unit, Self.counter(.remaining, ofGroup: index)) }
      }
    }
  }

  private static func counter(_ measure: GroupMeasure, ofGroup index: Int) -> Int {
    groups + index * GroupMeasure.allCases.count + measure.rawValue
  }

  /// Notes a person who is counted and who is another's double if an undecided pair turns out to be one person: the
  /// quota may be lower by as many.
  public mutating func countPossibleDouble(_ facts: FormFacts) {
    guard eligibility(of: facts) == .yes,
      basis.counts(CountedResidence(facts.primaryClaim.kind)), basis.counts(PresenceGroup(facts.presence))
    else { return }
    counters.add(view.unit(of: facts.primaryClaim.place), Self.eligibleInUndecidedPair)
  }

  public static func += (a: inout QuotaCounts, b: QuotaCounts) {
    precondition(a.asOf == b.asOf && a.basis == b.basis && a.view == b.view, "counts of one run agree")
    a.counters += b.counters
  }

  /// The units that occur, in the order of their codes, the unknown one last.
  public var units: [CountedUnit] { counters.units }

  /// People of a unit whom an indicator counts.
  public func value(_ indicator: QuotaIndicator, _ unit: CountedUnit) -> Int {
    value(terms(of: indicator), unit)
  }

  func value(_ terms: Terms, _ unit: CountedUnit) -> Int {
    terms.added.reduce(0) { $0 + counters.value(unit, $1) }
      - terms.taken.reduce(0) { $0 + counters.value(unit, $1) }
  }

  /// The counters of a unit that make up an indicator: some are added up, some taken off.
  struct Terms {
    var added: [Int] = []
    var taken: [Int] = []
  }

  func terms(of indicator: QuotaIndicator) -> Terms {
    switch indicator.measure {
    case .temporaryCountedElsewhere: return Terms(added: [Self.temporaryCountedElsewhere])
    case .lapsedStay: return Terms(added: [Self.eligibleByLapsedStay])
    case .group(let index, let measure): return Terms(added: [Self.counter(measure, ofGroup: index)])
    case .lowest: return Terms(added: terms(of: .eligible).added, taken: [Self.eligibleInUndecidedPair])
    case .people(let eligibilities, let cards):
      var terms = Terms()
      for eligibility in eligibilities {
        for residence in Self.residences
        where indicator.covers(residence) && basis.counts(residence) {
          for presence in Self.presences
          where indicator.covers(presence) && basis.counts(presence) {
            for card in Self.cards where cards.contains(card) {
              terms.added.append(Self.cell(eligibility, residence, presence, card))
            }
          }
        }
      }
      return terms
    }
  }

  // Made once: each look at `allCases` makes the list anew.
  private static let residences = CountedResidence.allCases
  private static let presences = PresenceGroup.allCases
  private static let cards = CardState.allCases

  /// The sum over all units.
  public func total(_ indicator: QuotaIndicator) -> Int {
    let terms = terms(of: indicator)
    return units.reduce(0) { $0 + value(terms, $1) }
  }

  /// Nil for people who have no quota whatever their age, and for those known to be too young.
  private func eligibility(of facts: FormFacts) -> Eligibility? {
    guard facts.statedStatus == .active, !facts.isForeign else { return nil }
    let eligibility = basis.eligibility(bornOn: facts.birthDate, asOf: asOf)
    return eligibility == .no ? nil : eligibility
  }

  private static func cell(
    _ eligibility: Eligibility, _ residence: CountedResidence, _ presence: PresenceGroup, _ card: CardState
  ) -> Int {
    var index = eligibility == .yes ? 0 : 1
    index = index * CountedResidence.allCases.count + Int(residence.rawValue)
    index = index * PresenceGroup.allCases.count + Int(presence.rawValue)
    return index * CardState.allCases.count + Int(card.rawValue)
  }
}
