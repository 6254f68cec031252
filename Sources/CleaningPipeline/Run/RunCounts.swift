import PopulationBaseline
import ResidentModel

/// What the last pass counts, worker by worker; workers' counts add up.
struct RunCounts: Sendable {
  var accounting: Accounting
  var tallies: [TallyCube]
  var quotas: [QuotaCounts]
  var bridges: [BridgeCounts]
  var households = HouseholdCounts()
  var birthDates: BirthDateCounts
  var changedCells = 0
  /// By the raw value of the rule: cells that it changed, alone or with others.
  private(set) var changes = [Int](repeating: 0, count: ChangeRule.allCases.count)

  /// - Parameter views: which lists of units are counted by.
  init(sourceIDs: [String], asOf: PartialDate, basis: QuotaBasis, views: [UnitView]) {
    accounting = Accounting(sources: sourceIDs)
    tallies = views.map { TallyCube(asOf: asOf, view: $0) }
    quotas = views.map { QuotaCounts(asOf: asOf, basis: basis, view: $0) }
    bridges = views.map { BridgeCounts(asOf: asOf, basis: basis, view: $0) }
    birthDates = BirthDateCounts(asOf: asOf)
  }

  mutating func countPerson(_ facts: FormFacts, source: Int, temporaryPlaces: [Place]) {
    accounting[source].people += 1
    households.count(facts)
    birthDates.count(facts)
    for view in tallies.indices {
      tallies[view].count(facts)
      quotas[view].count(facts, temporaryPlaces: temporaryPlaces)
      bridges[view].countPerson(facts)
    }
  }

  mutating func countMerged(_ facts: FormFacts, source: Int) {
    accounting[source].merged += 1
    for view in bridges.indices { bridges[view].countMerged(facts) }
  }

  mutating func countQuarantined(source: Int) {
    accounting[source].quarantined += 1
    for view in bridges.indices { bridges[view].countQuarantined(1) }
  }

  mutating func countNonForms(_ rows: Int) {
    for view in bridges.indices { bridges[view].countNonForms(rows) }
  }

  mutating func countChange(_ changed: ChangeRules) {
    changedCells += 1
    var rest = changed.rawValue
    while rest != 0 {
      changes[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
  }

  static func += (a: inout RunCounts, b: RunCounts) {
    a.accounting += b.accounting
    for view in a.tallies.indices {
      a.tallies[view] += b.tallies[view]
      a.quotas[view] += b.quotas[view]
      a.bridges[view] += b.bridges[view]
    }
    a.households += b.households
    a.birthDates += b.birthDates
    a.changedCells += b.changedCells
    for rule in a.changes.indices { a.changes[rule] += b.changes[rule] }
  }
}
