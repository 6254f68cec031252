import PopulationBaseline
import Wording

extension RunReport {
  /// Who is registered in two places, by class and by pair of communes.
  var twoPlace: ReportSection {
    ReportSection("hai-noi", text("report.two-place")) {
      element("p") { text("report.two-place-lead") }
      classTable.markup
      if figures.placePairs.count > 0 {
        element("h3") { text("report.pairs-of-communes") }
        pairTable.markup
        if figures.placePairs.count > Self.listedPairs {
          note(
            text(
              "report.pairs-cut",
              ["shown": number(Self.listedPairs), "count": number(figures.placePairs.count)]))
        }
      }
    }
  }

  private var classTable: FigureTable {
    var table = FigureTable(
      text("report.two-place-classes"),
      [
        .words(text("column.loai")), .marks(text("report.code")), .figures(text("report.account.people")),
        .words(text("report.what-it-means")),
      ])
    for count in summary.twoPlace {
      table.add([
        text("two-place.\(count.kind)"), count.kind, number(count.people),
        text("two-place-meaning.\(count.kind)"),
      ])
    }
    return table
  }

  private var pairTable: FigureTable {
    var table = FigureTable(
      text("report.pairs-lead"),
      [
        .words(text("report.older-place")), .words(text("report.newer-place")),
        .figures(text("report.lines")),
      ])
    for (pair, lines) in figures.placePairs.largest(Self.listedPairs) {
      table.add([name(of: pair.older), name(of: pair.newer), number(lines)])
    }
    return table
  }
}
