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
    let hidden = hiddenSteps
    unitTable(
      text("report.by-commune-lead"), Self.communeSteps.map { .figures(text("bridge.\($0.name)")) },
      of: tables.bridge, by: "\(BridgeStep.people.name)", Self.communeSteps.map { "\($0.name)" },
      hidden: hidden, optional: [BridgeStep.counted, .eligible, .merged].map { "\($0.name)" },
      following: Self.taken
    ).markup
    if tables.bridge.units.count > Self.listedUnits + 1 {
      note(text("report.units-cut", ["count": number(Self.listedUnits)]))
    }
  }

  /// What is taken off between the counts of a unit that are shown one beside the other.
  private static func taken(of unit: CountTable.Unit, without hidden: Set<String>) -> [Int] {
    func value(_ step: BridgeStep) -> Int { unit.values["\(step.name)"] ?? 0 }
    let standing: [BridgeStep] = [.people, .counted, .eligible, .quota]
    let shown = standing.filter { !hidden.contains("\($0.name)") }
    let quarantined = value(.forms) - value(.merged) - value(.people)
    return zip(shown, shown.dropFirst()).map { value($0) - value($1) }
      + (hidden.contains("\(BridgeStep.merged.name)") ? [] : [quarantined])
  }

  /// Steps of the bridge that are not shown of the whole run, as one that is small would follow from them: in every table
  /// alike. What everybody asks for (forms, people, the quota) is left out last. Rows that are no form are no people.
  var hiddenSteps: Set<String> {
    guard smallCells.limit > 1 else { return [] }
    guard let bridge = tables?.bridge else {
      let accounting = summary.accounting
      let steps: [(BridgeStep, Int)] = [
        (.forms, accounting.forms), (.quarantined, accounting.quarantined), (.merged, accounting.merged),
        (.people, accounting.people),
      ]
      let hidden = smallCells.hidden(steps.map(\.1), sums: [[0, 1, 2, 3]], keeping: [0, 3])
      return Set(zip(steps, hidden).filter(\.1).map { "\($0.0.0.name)" })
    }
    let steps = BridgeStep.allCases
    let counts = steps.map { $0 == .nonForms ? 0 : bridge.total("\($0.name)") }
    let kept = steps.indices.filter { [.rowsRead, .forms, .people, .quota].contains(steps[$0]) }
    let hidden = smallCells.hidden(counts, sums: Self.sumsOfSteps, keeping: Set(kept))
    return Set(zip(steps, hidden).filter(\.1).map { "\($0.0.name)" })
  }

  /// Each standing count is the sum of what is taken off it and of the next one.
  private static let sumsOfSteps: [[Int]] = {
    let steps = BridgeStep.allCases
    let standings = steps.indices.filter { !"\(steps[$0].name)".hasPrefix("tru_") }
    return zip(standings, standings.dropFirst()).map { Array($0...$1) }
  }()

  /// A standing count is a whole bar; what is taken off hangs where it was cut from the count before it.
  private func bridgeTable(_ bridge: CountTable) -> FigureTable {
    var table = FigureTable(
      text("report.bridge"),
      [.words(text("report.step")), .figures(text("report.count")), .words(text("report.bar"))])
    let steps = BridgeStep.allCases
    let counts = steps.map { bridge.total("\($0.name)") }
    let hidden = hiddenSteps
    let words = zip(steps, counts).map { step, count in
      step == .nonForms ? number(count) : people(count, isHidden: hidden.contains("\(step.name)"))
    }
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
    let lines = sourceWords
    for (source, line) in zip(figures.sources, lines) { table.add([source.id] + line) }
    if figures.sources.count > 1 { table.add([text("report.total")] + lines[lines.count - 1], isTotal: true) }
    return table
  }

  /// The line of each source, then that of all of them.
  ///
  /// Rows less what is no form are the forms, and forms are the sum of the last three; each column adds up to its last line,
  /// of which the bridge shows and hides the same.
  private var sourceWords: [[String]] {
    let total = figures.sources.reduce(into: SourceAccount()) { $0 += $1.account }
    let accounts = figures.sources.map(\.account) + [total]
    let counts = accounts.map { [$0.rowsRead, $0.forms, $0.people, $0.merged, $0.quarantined] }
    let lines = counts.indices
    let across = lines.flatMap { line in [[5 * line, 5 * line + 1], (1..<5).map { 5 * line + $0 }] }
    let down = (0..<5).map { column in lines.map { 5 * $0 + column } }
    let ofBridge: [BridgeStep] = [.rowsRead, .forms, .people, .merged, .quarantined]
    let hidden = hiddenSteps
    let last = 5 * (lines.count - 1)
    let all = ofBridge.indices.map { last + $0 }
    let shown = people(
      counts.flatMap { $0 }, sums: across + (lines.count > 2 ? down : []), keeping: Set(all),
      hiding: Set(all.filter { hidden.contains("\(ofBridge[$0 - last].name)") }))
    return lines.map { line in
      var words = Array(shown[5 * line..<5 * line + 5])
      words.insert(number(accounts[line].nonForms.reduce(0, +)), at: 1)
      return words
    }
  }

  /// The forms of each input file; those of a source's only file as the source has them.
  var formsOfFiles: [String] {
    let forms = summary.sources.map(\.forms)
    let words = sourceWords
    let hidden = Set(
      summary.sources.indices.filter { index in
        guard let source = figures.sources.firstIndex(where: { $0.id == summary.sources[index].id }) else {
          return false
        }
        return words[source][2] != number(figures.sources[source].account.forms)
      })
    let sums = figures.sources.map { source in
      summary.sources.indices.filter { summary.sources[$0].id == source.id }
    }
    return people(forms, sums: sums.filter { $0.count > 1 }, hiding: hidden)
  }

  private static let intakeIndicators: [IntakeIndicator] = [
    .expected, .scanned, .read, .missing, .unlisted, .found,
  ]

  private func intakeTable(_ intake: CountTable) -> FigureTable {
    unitTable(
      text("report.intake-lead"), Self.intakeIndicators.map { .figures(text("intake.\($0.rawValue)")) },
      of: intake, by: IntakeIndicator.missing.rawValue, Self.intakeIndicators.map(\.rawValue),
      cells: { counts in
        // The last one is told as a share of the first.
        counts.dropLast().map { people($0) } + [share(counts[counts.count - 1], of: counts[0])]
      })
  }

  private static let communeSteps: [BridgeStep] = [.forms, .merged, .people, .counted, .eligible, .quota]
}
