import PopulationBaseline
import Wording

extension RunReport {
  /// Where every row went: from raw rows to the quota, by source and by commune.
  var accounting: ReportSection {
    ReportSection("doi-chieu", text("report.accounting")) {
      element("p") { text("report.accounting-lead") }
      if let tables { bridgeTable(tables.bridge).markup }
      element("h3") { text("report.by-source") }
      sourceTable.markup
      if let tables { byCommune(tables) }
    }
  }

  @MarkupBuilder private func byCommune(_ tables: ReportTables) -> Markup {
    if let intake = tables.intake {
      element("h3") { text("report.intake") }
      intakeTable(intake).markup
    }
    element("h3") { text("report.by-commune") }
    unitTable(
      text("report.by-commune-lead"), Self.communeSteps.map { .figures(text("bridge.\($0.name)")) },
      of: tables.bridge, by: "\(BridgeStep.people.name)", Self.communeSteps.map { "\($0.name)" }
    ).markup
    if tables.bridge.units.count > Self.listedUnits + 1 {
      note(text("report.units-cut", ["count": number(Self.listedUnits)]))
    }
  }

  /// A standing count is a whole bar; what is taken off hangs where it was cut from the count before it.
  private func bridgeTable(_ bridge: CountTable) -> FigureTable {
    var table = FigureTable(
      text("report.bridge"),
      [.words(text("report.step")), .figures(text("report.count")), .words(text("report.bar"))])
    let steps = BridgeStep.allCases
    let counts = steps.map { bridge.total("\($0.name)") }
    // Each standing count is the sum of what is taken off it and of the next one.
    let standings = steps.indices.filter { !"\(steps[$0].name)".hasPrefix("tru_") }
    let words = people(counts, sums: zip(standings, standings.dropFirst()).map { Array($0...$1) })
    let scale = Double(max(1, counts[0]))
    var standing = 0
    for ((step, value), word) in zip(zip(steps, counts), words) {
      let isStanding = !"\(step.name)".hasPrefix("tru_")
      if isStanding { standing = value }
      let bar = Drawing.bar(
        from: isStanding ? 0 : Double(standing) / scale,
        to: Double(isStanding ? value : standing - value) / scale, style: isStanding ? "a" : "b")
      if !isStanding { standing -= value }
      table.rows.append(
        .init(
          cells: [
            .text(text("bridge.\(step.name)")),
            .text((isStanding || value == 0 ? "" : "−\u{2009}") + word),
            .drawing(value == 0 || word != number(value) ? .empty : bar),
          ], isTotal: isStanding))
    }
    return table
  }

  private var sourceTable: FigureTable {
    var table = FigureTable(
      text("report.by-source-lead"),
      [.words(text("report.source"))]
        + ["rows", "non-forms", "forms", "people", "merged", "quarantined"].map {
          .figures(words("report.account", $0))
        })
    func add(_ name: String, _ account: SourceAccount, isTotal: Bool = false) {
      let values = [
        account.rowsRead, account.nonForms.reduce(0, +), account.forms, account.people, account.merged,
        account.quarantined,
      ]
      table.add([name] + values.map(number), isTotal: isTotal)
    }
    for source in figures.sources { add(source.id, source.account) }
    if figures.sources.count > 1 {
      add(
        text("report.total"), figures.sources.reduce(into: SourceAccount()) { $0 += $1.account },
        isTotal: true)
    }
    return table
  }

  private static let intakeIndicators: [IntakeIndicator] = [
    .expected, .scanned, .read, .missing, .unlisted, .found,
  ]

  private func intakeTable(_ intake: CountTable) -> FigureTable {
    unitTable(
      text("report.intake-lead"), Self.intakeIndicators.map { .figures(text("intake.\($0.rawValue)")) },
      of: intake, by: IntakeIndicator.missing.rawValue, Self.intakeIndicators.map(\.rawValue)
    ) { counts in
      // The last one is told as a share of the first.
      counts.dropLast().map(people) + [share(counts[counts.count - 1], of: counts[0])]
    }
  }

  private static let communeSteps: [BridgeStep] = [.forms, .merged, .people, .counted, .eligible, .quota]
}
