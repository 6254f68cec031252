import Glibc
import RecordLinkage
import Wording

extension RunReport {
  /// How forms of one person were found: what was compared, what each agreement weighs, where the line was drawn.
  var matching: ReportSection {
    ReportSection("ghep", text("report.matching")) {
      element("p") {
        text(
          "report.matching-lead",
          [
            "pairs": number(summary.comparedPairs), "links": number(summary.links),
            "review": people(summary.reviewPairs), "skipped": number(summary.skippedPairs),
          ])
      }
      if summary.reviewPairs > 0, summary.unlistedReviewPairs > 0 {
        element("p") {
          text("report.matching-unlisted", ["count": number(summary.unlistedReviewPairs)])
        }
      }
      if let threshold = summary.threshold, let precision = summary.estimatedPrecision,
        let recall = summary.estimatedRecall
      {
        element("p") {
          text(
            "report.matching-estimate",
            [
              "threshold": language.decimal(threshold, digits: 4),
              "precision": language.estimate(precision),
              "false": language.decimal(statistics.expectedFalseLinks, digits: 1),
              "links": number(summary.links), "recall": language.estimate(recall),
            ])
        }
        if statistics.isUnproven {
          element("p") { text("report.matching-unproven", ["count": number(statistics.unprovenLinks)]) }
        }
      }
      if !figures.weights.bins.isEmpty { histogram }
      refusedTable.markup
      element("details", ["class": "screen"]) {
        element("summary") { text("report.blocking") }
        element("p") { blockingRecall }
        blockingTable.markup
        if !statistics.skippedBlocks.isEmpty { skippedTable.markup }
      }
      if let accuracy {
        element("h3") { text("report.accuracy") }
        accuracyTable(accuracy).markup
      }
      if !summary.remarks.isEmpty { remarks }
      element("h3") { text("report.weights") }
      element("p") { text("report.weights-lead") }
      element("details", ["class": "screen"]) {
        element("summary") { text("report.weights-open") }
        weightTable.markup
      }
    }
  }

  private var statistics: LinkageStatistics { summary.linkage ?? LinkageStatistics() }

  /// Bits at which pairs begin to be linked; nil when nothing was.
  private var cut: Double? {
    summary.threshold.flatMap { $0 > 0 && $0 < 1 ? log2($0 / (1 - $0)) : nil }
  }

  private var histogram: Markup {
    let bins = figures.weights.bins
    // Few pairs are few people: where their number is left out, it must not be added up from here.
    let hidesReview = smallCells.isSmall(summary.reviewPairs)
    var table = FigureTable(
      text("report.histogram"),
      [
        .words(text("report.bits")), .figures(text("report.linked")), .figures(text("report.to-review")),
      ])
    for bin in bins {
      let review = hidesReview && bin.review > 0 ? "–" : number(bin.review)
      table.add(["\(bin.from) … \(bin.from + WeightHistogram.step)", number(bin.linked), review])
    }
    let columns = bins.map {
      Drawing.Column(name: "\($0.from)", parts: [$0.linked, hidesReview ? 0 : $0.review])
    }
    let cutAt = cut.map { ($0 - Double(bins[0].from)) / Double(WeightHistogram.step) }
    let drawing = Drawing.columns(
      columns, title: text("report.histogram"),
      cut: cutAt.flatMap { $0 >= 0 && $0 <= Double(bins.count) ? $0 : nil }, namedEvery: 5,
      number: { number($0) })
    return chart(drawing, caption: text("report.histogram-caption"), table)
  }

  private var blockingRecall: String {
    let recall = statistics.blockingRecall
    return text(
      "report.blocking-recall",
      [
        "recall": language.decimal(recall.estimate, digits: 4),
        "low": language.decimal(recall.low, digits: 4),
        "high": language.decimal(recall.high, digits: 4), "links": number(recall.links),
        "once": number(recall.foundOnce), "twice": number(recall.foundTwice),
      ])
  }

  /// What was found about the run as a whole: decisions, blocks, the model.
  private var remarks: Markup {
    element("ul") {
      summary.remarks.map { remark in element("li") { remark.line(in: language) } }
    }
  }

  /// The largest blocks of which a rule did not compare every pair.
  private var skippedTable: FigureTable {
    let statistics = statistics
    let listed = statistics.skippedBlocks.prefix(RunFigures.Population.listedPairs)
    var table = FigureTable(
      text(
        "report.skipped-blocks",
        ["count": number(statistics.skippedBlockCount), "listed": number(listed.count)]),
      [
        .words(text("report.blocking-rule")), .figures(text("report.blocking-block")),
        .figures(text("report.blocking-unsplit")), .figures(text("report.blocking-skipped")),
      ])
    for block in listed {
      table.add([
        statistics.rules[block.rule].name, number(block.rows), number(block.rowsWithoutRefinement),
        number(block.skippedPairs),
      ])
    }
    return table
  }

  private var blockingTable: FigureTable {
    var table = FigureTable(
      text("report.blocking"),
      [
        .words(text("report.blocking-rule")), .figures(text("report.blocking-rows")),
        .figures(text("report.blocking-new")), .figures(text("report.blocking-repeated")),
        .figures(text("report.blocking-skipped")), .figures(text("report.blocking-links")),
        .figures(text("report.blocking-sole")),
      ])
    let rules = statistics.rules
    for rule in rules {
      table.add([
        rule.name, number(rule.rows), number(rule.newPairs), number(rule.repeatedPairs),
        number(rule.skippedPairs), language.decimal(rule.linkShare, digits: 3),
        language.decimal(rule.soleLinkShare, digits: 4),
      ])
    }
    table.add(
      [
        text("report.total"), "", number(rules.reduce(0) { $0 + $1.newPairs }),
        number(rules.reduce(0) { $0 + $1.repeatedPairs }), number(rules.reduce(0) { $0 + $1.skippedPairs }),
        "", "",
      ], isTotal: true)
    return table
  }

  private func accuracyTable(_ accuracy: MeasuredAccuracy) -> FigureTable {
    var table = FigureTable(
      text("report.accuracy-lead"), [.words(text("report.measure")), .figures(text("report.value"))])
    table.add([text("report.accuracy-precision"), share(accuracy.rightPairs, of: accuracy.linkedPairs)])
    table.add([text("report.accuracy-recall"), share(accuracy.rightPairs, of: accuracy.truePairs)])
    table.add([text("report.accuracy-whole"), share(accuracy.wholePeople, of: accuracy.people)])
    return table
  }

  private var refusedTable: FigureTable {
    var table = FigureTable(
      text("report.refused"), [.words(text("report.reason")), .figures(text("report.pairs"))])
    let statistics = statistics
    table.add([text("report.refused-constraint"), number(statistics.refusedByConstraint)])
    table.add([text("report.refused-disagreement"), number(statistics.refusedByDisagreement)])
    table.add([text("report.refused-size"), number(statistics.refusedBySize)])
    return table
  }

  /// One line for each level of each comparison: m, u and the weight they give.
  private var weightTable: FigureTable {
    var table = FigureTable(
      text("report.weights"),
      [
        .words(text("report.comparison")), .words(text("report.level")), .figures("m"), .figures("u"),
        .figures(text("column.trong_so")), .words(text("report.bar")),
      ])
    for (index, level) in figures.levels.enumerated() {
      let isFirst = index == 0 || figures.levels[index - 1].comparison != level.comparison
      let weight = log2(max(level.same, 1e-12) / max(level.stranger, 1e-12))
      // Thirty bits either way fill half the cell.
      let end = 0.5 + min(max(weight, -30), 30) / 60
      table.rows.append(
        .init(cells: [
          .text(isFirst ? words("column", level.comparison) : ""),
          .text(level.outcomes.map { words("level", $0) }.joined(separator: " · ")),
          .text(probability(level.same)), .text(probability(level.stranger)),
          .text(language.decimal(weight, digits: 1)),
          .drawing(Drawing.bar(from: 0.5, to: end, style: weight < 0 ? "b" : "a")),
        ]))
    }
    return table
  }

  /// Small probabilities as powers of ten: `0,93`, `4·10⁻⁵`.
  private func probability(_ value: Double) -> String {
    guard value < 0.001 else { return language.decimal(value, digits: 3) }
    guard value > 0 else { return "0" }
    var exponent = Int(floor(log10(value)))
    // 9,6·10⁻⁵ is 10·10⁻⁵ when rounded, which is written 1·10⁻⁴.
    if (value / pow(10, Double(exponent))).rounded() >= 10 { exponent += 1 }
    let digits = String(-exponent).compactMap { $0.wholeNumberValue }.map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] }
    return "\(Int((value / pow(10, Double(exponent))).rounded()))·10⁻\(String(digits))"
  }
}
