import PopulationBaseline
import Wording

extension RunReport {
  /// Who is registered in two places, by class and by pair of communes.
  func twoPlace(_ population: RunFigures.Population) -> ReportSection {
    ReportSection("hai-noi", text("report.two-place")) {
      element("p") { text("report.two-place-lead") }
      classTable.markup
      if population.placePairCount > 0 {
        element("h3") { text("report.pairs-of-communes") }
        pairTable(population).markup
        if population.placePairCount > RunFigures.Population.listedPairs {
          note(
            text(
              "report.pairs-cut",
              [
                "shown": number(RunFigures.Population.listedPairs),
                "count": number(population.placePairCount),
              ]))
        }
      }
    }
  }

  private var classTable: FigureTable {
    var table = FigureTable(
      text("report.two-place-classes"),
      [
        .words(text("column.loai")), .codes(text("report.code")), .figures(text("report.account.people")),
        .words(text("report.what-it-means")),
      ])
    for count in summary.shownTwoPlace {
      let isHidden =
        switch count.kind {
        // Each pair to review that is one here has two people at most.
        case "chua-quyet-dinh": count.people > 0 && smallCells.isSmall(summary.reviewPairs)
        // The others of the class are the difference.
        case RunSummary.inSeveralSources:
          smallCells.isSmall(summary.people(inClass: "nhap-trung") - count.people)
        default: false
        }
      table.add([
        text("two-place.\(count.kind)"), count.kind, people(count.people, isHidden: isHidden),
        text("two-place-meaning.\(count.kind)"),
      ])
    }
    return table
  }

  private func pairTable(_ population: RunFigures.Population) -> FigureTable {
    var table = FigureTable(
      text("report.pairs-lead"),
      [
        .words(text("report.side-a")), .words(text("report.side-b")),
        .figures(text("report.lines")),
      ])
    for pair in population.placePairs where !smallCells.isSmall(pair.lines) {
      table.add([name(of: pair.a), name(of: pair.b), number(pair.lines)])
    }
    return table
  }
}
