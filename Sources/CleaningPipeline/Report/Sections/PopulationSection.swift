import PopulationBaseline
import ResidentModel
import Wording

extension RunReport {
  private static let largestHousehold = 12

  /// The people as a population: age and sex, exactness of birth dates, heaping of ages, households.
  var population: ReportSection {
    ReportSection("dan-so", text("report.population")) {
      pyramid
      element("h3") { text("report.heaping") }
      heapingTable.markup
      note(text("report.heaping-note"))
      precisionTable.markup
      element("h3") { text("report.households") }
      households
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
  private var bands: [Band] {
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
    figures.counts.tallies[0].forEachCell { cell in
      bands[placeOfBand[cell.age.index]].people[Int(cell.sex.rawValue)] += cell.people
    }
    return bands
  }

  private var pyramid: Markup {
    let bands = bands
    var table = FigureTable(
      text("report.pyramid"),
      [
        .words(text("column.nhom_tuoi")), .figures(text("report.men")), .figures(text("report.women")),
        .figures(text("report.sex-unknown")), .figures(text("report.total")),
        .figures(text("report.sex-ratio")),
      ])
    func add(_ band: Band, isTotal: Bool = false) {
      let (men, women) = (band.people(.male), band.people(.female))
      let ratio = women == 0 ? "–" : language.decimal(100 * Double(men) / Double(women), digits: 1)
      table.add(
        [band.name] + [men, women, band.people(.unknown), band.all].map(number) + [ratio], isTotal: isTotal)
    }
    for band in bands { add(band) }
    var total = Band(name: text("report.total"))
    for band in bands { for sex in total.people.indices { total.people[sex] += band.people[sex] } }
    add(total, isTotal: true)
    let drawing = Drawing.pyramid(
      bands.dropLast().map { ($0.name, $0.people(.male), $0.people(.female)) },
      words: (text("report.pyramid"), text("report.men"), text("report.women")), number: { number($0) })
    return Markup.joined([
      element("p") {
        text(
          "report.population-lead",
          [
            "people": number(total.all), "men": number(total.people(.male)),
            "women": number(total.people(.female)),
            "ratio": total.people(.female) == 0
              ? "–"
              : language.decimal(100 * Double(total.people(.male)) / Double(total.people(.female)), digits: 1)
              ,
          ])
      },
      chart(drawing, caption: text("report.pyramid-caption"), table),
    ])
  }

  private var heapingTable: FigureTable {
    var table = FigureTable(
      text("report.heaping-lead"),
      [
        .words(text("report.measure")), .figures(text("report.value")), .figures(text("report.numerator")),
        .figures(text("report.denominator")),
      ])
    let (round, all) = figures.counts.birthDates.whipple
    table.add([
      text("report.whipple"), all == 0 ? "–" : language.decimal(500 * Double(round) / Double(all), digits: 1),
      number(round), number(all),
    ])
    return table
  }

  private var precisionTable: FigureTable {
    var table = FigureTable(
      text("report.precision"),
      [
        .words(text("report.precision-kind")), .figures(text("report.account.people")),
        .figures(text("report.share")),
      ])
    let dates = figures.counts.birthDates
    let kinds: [(PartialDate.Precision, String)] = [
      (.day, "ngay"), (.month, "thang"), (.year, "nam"), (.filler, "mac_dinh"), (.missing, "thieu"),
    ]
    for (precision, name) in kinds {
      let people = dates.people(precision)
      table.add([text("precision.\(name)"), number(people), share(people, of: dates.people)])
    }
    return table
  }

  @MarkupBuilder private var households: Markup {
    let sizes = figures.counts.households.sizes(upTo: Self.largestHousehold)
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
    for (name, size) in zip(names, sizes) { table.add([name, number(size), share(size, of: total)]) }
    table.add([text("report.total"), number(total), ""], isTotal: true)
    let drawing = Drawing.columns(
      zip(names, sizes).map { Drawing.Column(name: $0, parts: [$1]) }, title: text("report.household-sizes"),
      number: { number($0) })
    return chart(drawing, caption: text("report.household-sizes"), table)
  }
}
