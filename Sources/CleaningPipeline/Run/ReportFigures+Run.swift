import PopulationBaseline
import RecordLinkage
import ResidentModel

extension ReportFigures {
  /// Gathers what the stages of a run counted.
  init(
    _ population: CountedPopulation, _ sources: FormSources, _ store: RecordStore,
    _ linkage: LinkageResult, _ cleaning: CleaningSettings, _ rules: SeverityRules
  ) {
    let found = store.findings.counts
    self.init(
      counts: population.counts,
      findings: FindingCode.allCases.compactMap { code in
        let count = found[Int(code.rawValue)]
        return count == 0 || rules[code] == .off
          ? nil : Finding(code: code, severity: rules[code], count: count)
      },
      columns: sources.files.map { file in
        let columns = file.reading.columns
        return FileColumns(
          taken: columns.filter { $0.name != nil }.map(\.heading),
          aside: columns.filter { $0.name == nil }.map(\.heading))
      },
      statistics: linkage.statistics, model: linkage.model,
      weights: WeightHistogram(linkage.links, linkage.review), placePairs: population.placePairs,
      unitName: cleaning.catalogue.fullName)
  }
}
