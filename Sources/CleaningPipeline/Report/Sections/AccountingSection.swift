import PopulationBaseline
import Wording

extension RunReport {
  /// Where every row went: from raw rows to the quota, by source and by commune.
  var accounting: ReportSection {
    ReportSection("doi-chieu", text("report.accounting")) {
      element("p") { text("report.accounting-lead") }
      bridgeTable.markup
      element("h3") { text("report.by-source") }
      sourceTable.markup
      element("h3") { text("report.by-commune") }
      communeTable.markup
      if figures.counts.bridges[0].units.count > Self.listedUnits + 1 {
        note(text("report.units-cut", ["count": number(Self.listedUnits)]))
      }
    }
  }

  private var bridge: BridgeCounts { figures.counts.bridges[0] }

  /// A standing count is a whole bar; what is taken off hangs where it was cut from the count before it.
  private var bridgeTable: FigureTable {
    var table = FigureTable(
      text("report.bridge"),
      [.words(text("report.step")), .figures(text("report.count")), .words(text("report.bar"))])
    let scale = Double(max(1, bridge.total(.rowsRead)))
    var standing = 0
    for step in BridgeStep.allCases {
      let value = bridge.total(step)
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
            .text((isStanding || value == 0 ? "" : "−\u{2009}") + number(value)),
            .drawing(value == 0 ? .empty : bar),
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
    let accounting = figures.counts.accounting
    for source in accounting.sources { add(source.id, source.account) }
    if accounting.sources.count > 1 { add(text("report.total"), accounting.total, isTotal: true) }
    return table
  }

  private static let communeSteps: [BridgeStep] = [.forms, .merged, .people, .counted, .eligible, .quota]

  private var communeTable: FigureTable {
    var table = FigureTable(
      text("report.by-commune-lead"),
      [.words(text("report.commune"))]
        + Self.communeSteps.map { .figures(text("bridge.\($0.name)")) })
    let bridge = bridge
    func add(_ name: String, _ units: some Sequence<CountedUnit>, isTotal: Bool = false) {
      let values = Self.communeSteps.map { step in units.reduce(0) { $0 + bridge.value(step, $1) } }
      table.add([name] + values.map(number), isTotal: isTotal)
    }
    let (shown, rest) = leading(bridge.units) { bridge.value(.people, $0) }
    for unit in shown { add(name(of: unit), CollectionOfOne(unit)) }
    if !rest.isEmpty { add(text("report.other-units", ["count": number(rest.count)]), rest) }
    add(text("report.total"), bridge.units, isTotal: true)
    return table
  }
}
