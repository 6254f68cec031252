import PopulationBaseline
import Wording

extension RunReport {
  private static let listedFiles = 40

  /// What was wrong with the forms, and how their files were read.
  var inputQuality: ReportSection {
    ReportSection("chat-luong", text("report.input")) {
      element("p") {
        text(
          "report.input-lead",
          [
            "errors": people(summary.errors), "warnings": people(summary.warnings),
            "notes": people(summary.notes),
            "quarantined": share(summary.accounting.quarantined, of: summary.accounting.forms),
            "unplaced": share(summary.formsWithoutUnit, of: summary.accounting.forms),
          ])
      }
      if !figures.findings.isEmpty { findingTable.markup }
      if !figures.filledForms.isEmpty {
        element("h3") { text("report.completeness") }
        completenessTable.markup
      }
      element("h3") { text("report.files") }
      fileTable.markup
      columnLists
      if summary.sources.count > Self.listedFiles {
        note(text("report.files-cut", ["count": number(summary.sources.count - Self.listedFiles)]))
      }
      if summary.accounting.nonForms > 0 { nonFormTable.markup }
    }
  }

  private var findingTable: FigureTable {
    var table = FigureTable(
      text("report.findings"),
      [
        .words(text("report.finding")), .figures(text("report.times")), .marks(text("report.severity")),
        .words(text("report.what-to-do")), .codes(text("report.code")),
      ])
    let sorted = figures.findings.sorted {
      ($0.severity, $0.count, $1.code) > ($1.severity, $1.count, $0.code)
    }
    // Those of each severity add up to a figure of the lead. What is found of a file is no count of people.
    let counts = sorted.map { Self.isOfFile($0.code) ? 0 : $0.count }
    let severities = Set(sorted.map(\.severity)).map { severity in
      sorted.indices.filter { sorted[$0].severity == severity }
    }
    let hidden = smallCells.hidden(counts, sums: severities)
    for (finding, isHidden) in zip(sorted, hidden) {
      let (message, remedy) = language.finding(finding.code)
      let count =
        Self.isOfFile(finding.code) ? number(finding.count) : people(finding.count, isHidden: isHidden)
      table.add([
        message, count, text("severity.\(finding.severity.name)"), remedy, finding.code,
      ])
    }
    return table
  }

  private static func isOfFile(_ code: String) -> Bool {
    ["tep.", "cot.", "bang-ma.", "ghep.", "quyet-dinh."].contains(where: code.hasPrefix)
  }

  /// Of each field the share of accepted forms that hold something usable in it.
  private var completenessTable: FigureTable {
    var table = FigureTable(
      text("report.completeness-lead"),
      [
        .words(text("report.field")), .figures(text("report.filled")), .words(text("report.bar")),
        .codes(text("report.code")),
      ])
    let forms = summary.accounting.forms - summary.accounting.quarantined
    for (field, filled) in figures.filledForms {
      // Those that lack the field are a count of people too, and what the bar shows is one that can be measured.
      let isHidden = smallCells.isSmall(filled) || smallCells.isSmall(forms - filled)
      let drawn = Drawing.bar(from: 0, to: Double(filled) / Double(max(1, forms)), style: "a")
      table.rows.append(
        .init(cells: [
          .text(words("column", field)),
          .text(
            isHidden
              ? "\(people(filled, isHidden: true)) / \(people(forms))" : share(filled, of: forms)),
          isHidden ? .text("") : .drawing(drawn),
          .text(field),
        ]))
    }
    return table
  }

  private var fileTable: FigureTable {
    var table = FigureTable(
      text("report.files-lead"),
      [
        .words(text("report.file")), .figures(text("report.account.forms")), .words(text("report.encoding")),
        .figures(text("report.columns-taken")), .figures(text("report.columns-aside")),
      ])
    let forms = formsOfFiles
    for ((source, columns), forms) in zip(zip(summary.sources, columns), forms).prefix(Self.listedFiles) {
      let certainty = text(source.encodingIsCertain ? "summary.certain" : "summary.uncertain")
      table.add([
        source.file, forms,
        source.encoding.isEmpty ? "" : "\(source.encoding) (\(certainty))",
        number(columns.taken.count), number(columns.aside.count),
      ])
    }
    return table
  }

  /// The columns by name, once for all files that have the same.
  private var columnLists: Markup {
    var lists: [(files: [String], columns: (taken: [String], aside: [String]))] = []
    for (source, columns) in zip(summary.sources, columns).prefix(Self.listedFiles) {
      if let same = lists.firstIndex(where: { $0.columns == columns }) {
        lists[same].files.append(source.file)
      } else {
        lists.append(([source.file], columns))
      }
    }
    func list(_ title: String, _ names: [String]) -> Markup {
      names.isEmpty ? .empty : element("dd") { "\(text(title)): \(names.joined(separator: ", "))" }
    }
    return element("dl", ["class": "words note"]) {
      lists.map { files, columns in
        Markup.joined([
          element("dt") { files.joined(separator: ", ") },
          list("report.columns-taken", columns.taken), list("report.columns-aside", columns.aside),
        ])
      }
    }
  }

  private var nonFormTable: FigureTable {
    var table = FigureTable(
      text("report.non-forms"), [.words(text("report.kind-of-row")), .figures(text("report.account.rows"))])
    let counts = figures.sources.reduce(into: SourceAccount()) { $0 += $1.account }.nonForms
    for kind in NonFormKind.allCases where counts[Int(kind.rawValue)] > 0 {
      table.add([text("non-form.\(kind.name)"), number(counts[Int(kind.rawValue)])])
    }
    return table
  }
}
