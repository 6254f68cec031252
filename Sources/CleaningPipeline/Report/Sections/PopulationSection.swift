import PopulationBaseline
import ResidentModel
import Wording

extension RunReport {
  /// The people as a population: age and sex, exactness of birth dates, heaping of ages, households.
  func people(_ tables: ReportTables, _ population: RunFigures.Population) -> ReportSection {
    ReportSection("dan-so", text("report.population")) {
      pyramid(tables)
      element("h3") { text("report.heaping") }
      heapingTable(population).markup
      note(text("report.heaping-note"))
      precisionTable(population).markup
      element("h3") { text("report.households") }
      households(population.householdSizes)
    }
  }

  /// People of one five-year band, by sex.
  private struct Band {
    var name: String
    var people = [Int](repeating: 0, count: Sex.allCases.count)

    func people(_ sex: Sex) -> Int { people[Int(sex.rawValue)] }
    var all: Int { people.reduce(0, +) }
  }

  /// The bands of the tally, 10–13 and 14 put together; the last is "age not known".
  private func bands(_ tables: ReportTables) -> [Band] {
    var bands: [Band] = []
    var placeOfBand: [Int] = []
    for age in AgeBand.all {
      if age == AgeBand(age: 14) {
        bands[bands.count - 1].name = "10–14"
      } else {
        let name = age == .unknown ? text("report.age-unknown") : age.name.replacing("-", with: "–")
        bands.append(Band(name: name))
      }
      placeOfBand.append(bands.count - 1)
    }
    for (age, people) in tables.people.enumerated() {
      for (sex, count) in people.enumerated() { bands[placeOfBand[age]].people[sex] += count }
    }
    return bands
  }

  private func pyramid(_ tables: ReportTables) -> Markup {
    let bands = bands(tables)
    var table = FigureTable(
      text("report.pyramid"),
      [
        .words(text("column.nhom_tuoi")), .figures(text("report.men")), .figures(text("report.women")),
        .figures(text("report.sex-unknown")), .figures(text("report.total")),
        .figures(text("report.sex-ratio")),
      ])
    var total = Band(name: text("report.total"))
    for band in bands { for sex in total.people.indices { total.people[sex] += band.people[sex] } }
    // Three sexes and their sum in each line, the lines and their sum in each column.
    let order: [Sex] = [.male, .female, .unknown]
    let lines = (bands + [total]).map { band in order.map(band.people) + [band.all] }
    let across = lines.indices.map { line in (0..<4).map { 4 * line + $0 } }
    let down = (0..<4).map { column in lines.indices.map { 4 * $0 + column } }
    // Those who are registered, and no more: how many are not may be few.
    let everybody = 4 * lines.count - 1
    let shown = people(
      lines.flatMap { $0 }, sums: across + down, keeping: [everybody],
      hiding: hiddenSteps.contains("\(BridgeStep.counted.name)") ? [everybody] : [])
    func isShown(_ line: Int, _ column: Int) -> Bool {
      shown[4 * line + column] == number(lines[line][column])
    }
    for (line, band) in (bands + [total]).enumerated() {
      let (men, women) = (band.people(.male), band.people(.female))
      let ratio =
        women == 0 || !isShown(line, 0) || !isShown(line, 1)
        ? "–" : language.decimal(100 * Double(men) / Double(women), digits: 1)
      table.add([band.name] + shown[4 * line..<4 * line + 4] + [ratio], isTotal: line == bands.count)
    }
    let drawing = Drawing.pyramid(
      bands.dropLast().enumerated().map { line, band in
        (
          band.name, isShown(line, 0) ? band.people(.male) : 0, isShown(line, 1) ? band.people(.female) : 0
        )
      },
      words: (text("report.pyramid"), text("report.men"), text("report.women")), number: { number($0) })
    return Markup.joined([
      element("p") {
        text(
          "report.population-lead",
          [
            "people": shown[everybody], "men": shown[everybody - 3], "women": shown[everybody - 2],
            "ratio": total.people(.female) == 0 || !isShown(bands.count, 0) || !isShown(bands.count, 1)
              ? "–"
              : language.decimal(100 * Double(total.people(.male)) / Double(total.people(.female)), digits: 1)
              ,
          ])
      },
      chart(drawing, caption: text("report.pyramid-caption"), table),
    ])
  }

  private func heapingTable(_ population: RunFigures.Population) -> FigureTable {
    var table = FigureTable(
      text("report.heaping-lead"),
      [
        .words(text("report.measure")), .figures(text("report.value")), .figures(text("report.numerator")),
        .figures(text("report.denominator")),
      ])
    let (round, all) = population.whipple
    table.add([
      text("report.whipple"), all == 0 ? "–" : language.decimal(500 * Double(round) / Double(all), digits: 1),
      people(round), people(all),
    ])
    return table
  }

  private func precisionTable(_ population: RunFigures.Population) -> FigureTable {
    var table = FigureTable(
      text("report.precision"),
      [
        .words(text("report.precision-kind")), .figures(text("report.account.people")),
        .figures(text("report.share")),
      ])
    let kinds: [(PartialDate.Precision, String)] = [
      (.day, "ngay"), (.month, "thang"), (.year, "nam"), (.filler, "mac_dinh"), (.missing, "thieu"),
    ]
    let counts = kinds.map { population.byPrecision[Int($0.0.rawValue)] }
    let all = counts.reduce(0, +)
    let hidesAll = hiddenSteps.contains("\(BridgeStep.counted.name)")
    let words = people(
      counts + [all], sums: [Array(0...counts.count)], keeping: [counts.count],
      hiding: hidesAll ? [counts.count] : [])
    for ((kind, count), word) in zip(zip(kinds, counts), words) {
      let isShare = word == number(count) && !hidesAll
      table.add([text("precision.\(kind.1)"), word, isShare ? share(count, of: all) : "–"])
    }
    return table
  }

  @MarkupBuilder private func households(_ sizes: [Int]) -> Markup {
    let total = sizes.reduce(0, +)
    if total == 0 {
      note(text("report.no-households"))
    } else {
      let names = sizes.indices.map { $0 + 1 == sizes.count ? "\($0 + 1)+" : "\($0 + 1)" }
      householdChart(sizes, names: names, total: total)
      note(text("report.households-note"))
    }
  }

  private func householdChart(_ sizes: [Int], names: [String], total: Int) -> Markup {
    var table = FigureTable(
      text("report.household-sizes"),
      [
        .words(text("report.household-size")), .figures(text("report.household-count")),
        .figures(text("report.share")),
      ])
    let shown = people(sizes, sums: [Array(sizes.indices)])
    for ((name, size), word) in zip(zip(names, sizes), shown) {
      table.add([name, word, word == number(size) ? share(size, of: total) : "–"])
    }
    table.add([text("report.total"), number(total), ""], isTotal: true)
    let drawing = Drawing.columns(
      zip(names, zip(sizes, shown)).map { name, size in
        Drawing.Column(name: name, parts: [size.1 == number(size.0) ? size.0 : 0])
      }, title: text("report.household-sizes"),
      number: { number($0) })
    return chart(drawing, caption: text("report.household-sizes"), table)
  }
}
