import PopulationBaseline
import VietnameseText
import Wording

extension RunReport {
  /// The quota with its range, what is still to issue, and each commune's part.
  func quota(_ tables: ReportTables, _ population: RunFigures.Population) -> ReportSection {
    let counts = tables.quota
    return ReportSection("chi-tieu", text("report.quota")) {
      if let quota = summary.quota {
        element("p") {
          text(
            "report.quota-lead",
            [
              "age": number(quota.minimumAge), "date": date, "eligible": people(quota.eligible),
              "low": shown("chi_tieu_thap", of: counts), "high": shown("chi_tieu_cao", of: counts),
              "remaining": remaining(quota),
              "share": hiddenIndicators.contains("con_lai")
                ? "–" : share(quota.remaining, of: quota.eligible),
            ])
        }
        if counts.total("khong_ghi_the") > 0 {
          note(
            text(
              "report.card-not-stated",
              ["people": share(counts.total("khong_ghi_the"), of: quota.eligible)]))
        }
        indicatorTable(counts).markup
        if !population.groups.isEmpty {
          element("h3") { text("report.groups") }
          groupTable(counts, population.groups).markup
        }
        if !tables.away.isEmpty {
          element("h3") { text("report.away") }
          awayTable(tables.away).markup
        }
        element("h3") { text("report.quota-by-commune") }
        unitTable(
          text("report.quota-by-commune-lead"),
          Self.communeIndicators.map { .figures(text("quota-short.\($0)")) }, of: counts, by: "chi_tieu",
          Self.communeIndicators, hidden: hiddenIndicators,
          optional: Self.communeIndicators.filter { $0 != "chi_tieu" }, following: Self.rests
        ).markup
        if counts.units.count > Self.listedUnits + 1 {
          note(text("report.units-cut", ["count": number(Self.listedUnits)]))
        }
      }
    }
  }

  /// Indicators that add up: parts, and what they are the parts of.
  private static let sums = [
    ["chi_tieu", "co_the", "con_lai"], ["con_lai", "chua_co_the", "den_han_doi"],
    ["den_han_doi", "den_han_doi_25", "den_han_doi_40", "den_han_doi_60"],
    [
      "chi_tieu", "chi_tieu_thuong_tru", "chi_tieu_tam_tru", "chi_tieu_khac", "chi_tieu_khong_ghi_cu_tru",
    ],
    ["chi_tieu", "chi_tieu_co_mat", "chi_tieu_di_vang", "chi_tieu_khong_ghi_hien_dien"],
    ["chi_tieu_cao", "chi_tieu", "chua_ro_tuoi"],
  ]

  /// Those still without a valid card, unless the others are few.
  func remaining(_ quota: RunSummary.Quota) -> String {
    people(quota.remaining, isHidden: hiddenIndicators.contains("con_lai"))
  }

  /// Indicators that are not shown of the whole run, as a small one would follow from them: in every table alike.
  private var hiddenIndicators: Set<String> {
    guard smallCells.limit > 1, let counts = tables?.quota else { return [] }
    let names = Set(Self.sums.flatMap { $0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let hidden = smallCells.hidden(
      names.map(counts.total), sums: Self.sums.map { $0.compactMap { places[$0] } },
      keeping: Set([places["chi_tieu"]].compactMap { $0 }))
    return Set(zip(names, hidden).filter(\.1).map(\.0))
  }

  /// What the counts that are shown of a unit leave of the quota: by presence, with a valid card, without any.
  private static func rests(of unit: CountTable.Unit, without hidden: Set<String>) -> [Int] {
    func value(_ name: String) -> Int { unit.values[name] ?? 0 }
    func rest(of whole: String, _ parts: [String]) -> Int? {
      let shown = parts.filter { !hidden.contains($0) }
      return shown.isEmpty || hidden.contains(whole) ? nil : shown.reduce(value(whole)) { $0 - value($1) }
    }
    return [
      rest(of: "chi_tieu", ["chi_tieu_co_mat", "chi_tieu_di_vang"]), rest(of: "chi_tieu", ["con_lai"]),
      rest(of: "chi_tieu", ["co_the"]), rest(of: "con_lai", ["den_han_doi"]),
    ].compactMap { $0 }
  }

  private func shown(_ indicator: String, of counts: CountTable) -> String {
    hides(indicator, in: counts) ? "–" : people(counts.total(indicator))
  }

  /// Every indicator of the whole run, as a share of the quota where it is a part of it.
  private func indicatorTable(_ counts: CountTable) -> FigureTable {
    var table = FigureTable(
      text("report.indicators"),
      [
        .words(text("report.indicator")), .codes(text("report.code")),
        .figures(text("report.account.people")),
        .figures(text("report.of-quota")),
      ])
    let indicators = QuotaIndicator.all.map(\.name).filter { MessageTable.builtIn["quota.\($0)"] != nil }
    let values = indicators.map(counts.total)
    let hidden = hiddenIndicators
    let shown = zip(indicators, values).map { people($1, isHidden: hidden.contains($0)) }
    let eligible = counts.total("chi_tieu")
    for ((indicator, value), possible) in zip(zip(indicators, values), shown) {
      let word = hides(indicator, in: counts) ? "–" : possible
      let isPart =
        !["chi_tieu", "chi_tieu_cao", "chua_ro_tuoi", "tam_tru_dem_noi_khac"].contains(indicator)
        && word == number(value)
      table.add(
        [text("quota.\(indicator)"), indicator, word, isPart ? share(value, of: eligible) : ""],
        isTotal: indicator == "chi_tieu")
    }
    return table
  }

  private func groupTable(_ counts: CountTable, _ groups: [(name: String, label: String)]) -> FigureTable {
    var table = FigureTable(
      text("report.groups-lead"),
      [
        .words(text("report.group")), .figures(text("quota-short.chi_tieu")),
        .figures(text("quota-short.con_lai")), .figures(text("report.share-of-group")),
        .figures(text("report.group-uncertain")),
      ])
    for group in groups {
      let (quota, remaining, uncertain) = (
        counts.total("chi_tieu_nhom_\(group.name)"), counts.total("con_lai_nhom_\(group.name)"),
        counts.total("chua_ro_nhom_\(group.name)")
      )
      // Holders are the difference, and as few as they may be.
      let isHidden = smallCells.isSmall(quota - remaining)
      table.add([
        group.label.isEmpty ? group.name : group.label, people(quota), isHidden ? "–" : people(remaining),
        isHidden ? "–" : share(remaining, of: quota), people(uncertain),
      ])
    }
    return table
  }

  private func awayTable(_ away: [ReportTables.Away]) -> FigureTable {
    var table = FigureTable(
      text("report.away-lead"),
      [
        .words(text("report.destination")), .figures(text("quota-short.chi_tieu")),
        .figures(text("quota-short.con_lai")),
      ])
    func add(_ name: String, _ places: some Sequence<ReportTables.Away>, isTotal: Bool = false) {
      let sums = places.reduce((0, 0)) { ($0.0 + $1.people, $0.1 + $1.remaining) }
      table.add([name, people(sums.0), people(sums.1)], isTotal: isTotal)
    }
    let (shown, together) = smallCells.separate(away) { [$0.people, $0.remaining, $0.people - $0.remaining] }
    for place in shown { add(name(of: place.destination), CollectionOfOne(place)) }
    if !together.isEmpty {
      add(text("report.other-destinations", ["count": number(together.count)]), together)
    }
    add(text("report.total"), away, isTotal: true)
    return table
  }

  private func name(of destination: AwayCounts.Destination) -> String {
    switch destination {
    case .abroad: text("report.destination-abroad")
    case .province(0): text("report.destination-unknown")
    case .province(let code): UnitCatalogue.embedded.provinceName(code)
    }
  }

  private static let communeIndicators = [
    "chi_tieu_thap", "chi_tieu", "chi_tieu_cao", "chi_tieu_co_mat", "chi_tieu_di_vang", "co_the", "con_lai",
    "den_han_doi",
  ]
}
