import PopulationBaseline
import RecordLinkage
import ResidentModel

extension RunFigures {
  /// Gathers what the stages of a run counted.
  init(_ run: ResolvedRun, under rules: SeverityRules, groups: [TargetGroup]) {
    let found = run.store.findings.counts
    let changes = run.store.changes.byRule
    let fields = FieldList(present: run.store.files.reduce(into: []) { $0.formUnion($1.columns.fields) })
      .fields
    self.init(
      sources: run.written.accounting.sources.map { Source(id: $0.id, account: $0.account) },
      findings: FindingCode.allCases.compactMap { code in
        let count = found[Int(code.rawValue)]
        return count == 0 || rules[code] == .off
          ? nil : Finding(code: code.name, severity: rules[code], count: count)
      },
      filledForms: zip(fields, run.store.filledForms).map { ($0.name, $1) },
      changes: ChangeRule.allCases.map { ($0.name, changes[Int($0.rawValue)]) }.filter { $0.1 > 0 },
      weights: WeightHistogram(run.linkage.links, run.linkage.review),
      levels: run.linkage.model.comparisons.flatMap { comparison in
        comparison.levels.map {
          Level(
            comparison: comparison.name, outcomes: $0.outcomes, same: $0.same, stranger: $0.stranger)
        }
      },
      population: run.written.counted.map { Population($0, groups: groups) })
  }
}

extension RunFigures.Population {
  fileprivate init(_ counted: CountedPopulation, groups: [TargetGroup]) {
    let dates = counted.counts.birthDates
    self.init(
      byPrecision: [.missing, .day, .month, .year, .filler].map(dates.people), whipple: dates.whipple,
      householdSizes: counted.householdSizes,
      placePairs: counted.placePairs.largest(Self.listedPairs).map {
        RunFigures.PlacePair(a: $0.pair.a, b: $0.pair.b, lines: $0.lines)
      },
      placePairCount: counted.placePairs.count, groups: groups.map { ($0.name, $0.label) })
  }
}
