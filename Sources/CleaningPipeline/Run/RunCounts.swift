import PopulationBaseline
import ResidentModel

/// What the last pass counts, worker by worker; workers' counts add up.
struct RunCounts: Sendable {
  var accounting: Accounting
  var tallies: [TallyCube]
  var quotas: [QuotaCounts]
  var bridges: [BridgeCounts]
  var away: AwayCounts
  var households = HouseholdCounts()
  var birthDates: BirthDateCounts
  var changes = ChangeTally()
  /// nil without a list of expected forms.
  var intake: IntakeCounts?

  /// - Parameter views: which lists of units are counted by.
  init(
    sourceIDs: [String], asOf: PartialDate, basis: QuotaBasis, views: [UnitView],
    expecting expected: ExpectedForms? = nil
  ) {
    accounting = Accounting(sources: sourceIDs)
    tallies = views.map { TallyCube(asOf: asOf, view: $0) }
    quotas = views.map { QuotaCounts(asOf: asOf, basis: basis, view: $0) }
    bridges = views.map { BridgeCounts(asOf: asOf, basis: basis, view: $0) }
    away = AwayCounts(asOf: asOf, basis: basis)
    birthDates = BirthDateCounts(asOf: asOf)
    intake = expected.map(IntakeCounts.init)
  }

  /// - Parameters:
  ///   - household: the household number as the record shows it.
  ///   - hamlet: the hamlet beside it.
  ///   - groups: one bit for each target group whose words the record holds.
  mutating func countPerson(
    _ facts: FormFacts, id: PersonID, household: borrowing Span<UInt8>, hamlet: borrowing Span<UInt8>,
    source: Int, wordsOfGroups groups: UInt64, temporaryPlaces: [Place]
  ) {
    accounting[source].people += 1
    households.count(facts, id: id, number: household, hamlet: hamlet)
    birthDates.count(facts)
    away.count(facts, temporaryPlaces: temporaryPlaces)
    for view in tallies.indices {
      tallies[view].count(facts)
      quotas[view].count(facts, wordsOfGroups: groups, temporaryPlaces: temporaryPlaces)
      bridges[view].countPerson(facts)
    }
  }

  mutating func countMerged(_ facts: FormFacts, source: Int) {
    accounting[source].merged += 1
    for view in bridges.indices { bridges[view].countMerged(facts) }
  }

  mutating func countQuarantined(source: Int) {
    accounting[source].quarantined += 1
    intake?.countQuarantined()
    for view in bridges.indices { bridges[view].countQuarantined(1) }
  }

  mutating func countNonForms(_ rows: Int) {
    for view in bridges.indices { bridges[view].countNonForms(rows) }
  }

  static func += (a: inout RunCounts, b: RunCounts) {
    a.accounting += b.accounting
    for view in a.tallies.indices {
      a.tallies[view] += b.tallies[view]
      a.quotas[view] += b.quotas[view]
      a.bridges[view] += b.bridges[view]
    }
    a.households += b.households
    a.away += b.away
    a.birthDates += b.birthDates
    a.changes += b.changes
    if let intake = b.intake { a.intake? += intake }
  }
}
