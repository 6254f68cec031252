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
        .words(text("report.rule")), .codes(text("report.code")), .figures(text("report.cells")),
        .words(text("report.bar")),
      ])
    let changes = figures.changes.filter { $0.cells > 0 }.sorted { $0.cells > $1.cells }
    let largest = Double(changes.first?.cells ?? 1)
    for (rule, count) in changes {
      table.rows.append(
        .init(cells: [
          .text(words("rule", rule)), .text(rule), .text(number(count)),
          .drawing(Drawing.bar(from: 0, to: Double(count) / largest, style: "a")),
        ]))
    }
    return table
  }
}
