import Wording

extension RunReport {
  /// Whether the gates passed, the few figures that everybody asks for, and each gate with its limits.
  var verdict: ReportSection {
    ReportSection("ket-luan", text("report.verdict")) {
      banner
      tiles
      if !summary.gates.isEmpty { gateTable.markup }
    }
  }

  private var banner: Markup {
    let failed = summary.gates.filter { !$0.passed }
    let (style, key) =
      summary.gates.isEmpty
      ? ("none", "report.verdict-none")
      : summary.hasFailedGate
        ? ("bad", "report.verdict-failed")
        : failed.isEmpty ? ("good", "report.verdict-passed") : ("warn", "report.verdict-warned")
    return element("p", ["class": "verdict \(style)"]) {
      element("b") { text(key, ["failed": number(failed.count), "gates": number(summary.gates.count)]) }
      " "
      text("report.verdict-balance", ["unaccounted": number(summary.accounting.unaccounted)])
    }
  }

  private var tiles: Markup {
    var tiles = [
      ("report.tile-forms", people(summary.accounting.forms)),
      ("report.tile-people", people(summary.accounting.people)),
    ]
    if let quota = summary.quota {
      tiles += [("report.tile-quota", people(quota.eligible)), ("report.tile-remaining", remaining(quota))]
    }
    if tables != nil {
      tiles.append(("report.tile-two-permanent", people(summary.peopleWithTwoPermanentPlaces)))
    }
    tiles.append(("report.tile-review", people(summary.reviewPairs)))
    return element("dl", ["class": "tiles"]) {
      tiles.map { key, value in
        element("div") {
          element("dt") { text(key) }
          element("dd") { value }
        }
      }
    }
  }

  private var gateTable: FigureTable {
    var table = FigureTable(
      text("report.gates"),
      [
        .words(text("report.gate")), .figures(text("report.value")), .figures(text("report.limit")),
        .marks(text("report.result")),
      ])
    for result in summary.gates {
      let gate = result.gate
      let limits = [gate.minimum.map { "≥ \(figure($0))" }, gate.maximum.map { "≤ \(figure($0))" }]
      let (style, key) =
        result.passed
        ? ("good", "report.passed") : result.failsRun ? ("bad", "report.failed") : ("warn", "report.warned")
      table.rows.append(
        .init(cells: [
          .text(words("metric", gate.metric.rawValue)), .text(gateValue(result)),
          .text(limits.compactMap { $0 }.joined(separator: ", ")),
          .drawing(element("b", ["class": style]) { text(key) }),
        ]))
    }
    return table
  }

  private func gateValue(_ result: GateResult) -> String {
    let isCount = result.value == result.value.rounded()
    return isCount && smallCells.isSmall(Int(result.value)) ? people(Int(result.value)) : figure(result.value)
  }

  private func figure(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? number(Int(value)) : language.decimal(value, digits: 4)
  }
}
