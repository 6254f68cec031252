import ResidentModel
import Wording

extension RunReport {
  /// What normalising changed, by rule.
  var normalising: ReportSection {
    ReportSection("chuan-hoa", text("report.normalising")) {
      element("p") {
        text(
          "report.normalising-lead",
          ["cells": number(summary.changedCells), "rules": number(summary.changeRules)])
      }
      if summary.changedCells > 0 { ruleTable.markup }
      note(text("report.normalising-note"))
    }
  }

  private var ruleTable: FigureTable {
    var table = FigureTable(
      text("report.rules"),
      [
        .words(text("report.rule")), .marks(text("report.code")), .figures(text("report.cells")),
        .words(text("report.bar")),
      ])
    let changes = figures.counts.changes.byRule
    let largest = Double(changes.max() ?? 1)
    let used = ChangeRule.allCases.filter { changes[Int($0.rawValue)] > 0 }
    for rule in used.sorted(by: { changes[Int($0.rawValue)] > changes[Int($1.rawValue)] }) {
      let count = changes[Int(rule.rawValue)]
      table.rows.append(
        .init(cells: [
          .text(text("rule.\(rule.name)")), .text(rule.name), .text(number(count)),
          .drawing(Drawing.bar(from: 0, to: Double(count) / largest, style: "a")),
        ]))
    }
    return table
  }
}
