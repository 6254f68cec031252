import PopulationBaseline
import Wording

extension RunReport {
  /// The quota with its range, what is still to issue, and each commune's part.
  var quota: ReportSection {
    ReportSection("chi-tieu", text("report.quota")) {
      if let quota = summary.quota {
        element("p") {
          text(
            "report.quota-lead",
            [
              "age": number(quota.minimumAge), "date": date, "eligible": number(quota.eligible),
              "low": number(total("chi_tieu_thap")), "high": number(total("chi_tieu_cao")),
              "remaining": number(quota.remaining), "share": share(quota.remaining, of: quota.eligible),
            ])
        }
        if total("khong_ghi_the") > 0 {
          note(text("report.card-not-stated", ["people": share(total("khong_ghi_the"), of: quota.eligible)]))
        }
        indicatorTable.markup
        element("h3") { text("report.quota-by-commune") }
        quotaTable.markup
        if counts.units.count > Self.listedUnits + 1 {
          note(text("report.units-cut", ["count": number(Self.listedUnits)]))
        }
      }
    }
  }

  private var counts: QuotaCounts { figures.counts.quotas[0] }

  private func total(_ name: String) -> Int {
    QuotaIndicator.all.first { $0.name == name }.map(counts.total) ?? 0
  }

  /// Every indicator of the whole run, as a share of the quota where it is a part of it.
  private var indicatorTable: FigureTable {
    var table = FigureTable(
      text("report.indicators"),
      [
        .words(text("report.indicator")), .marks(text("report.code")),
        .figures(text("report.account.people")),
        .figures(text("report.of-quota")),
      ])
    let eligible = total("chi_tieu")
    for indicator in QuotaIndicator.all {
      guard MessageTable.builtIn["quota.\(indicator.name)"] != nil else { continue }
      let value = counts.total(indicator)
      let isPart = !["chi_tieu", "chi_tieu_cao", "chua_ro_tuoi", "tam_tru_dem_noi_khac"].contains(
        indicator.name)
      table.add(
        [
          text("quota.\(indicator.name)"), indicator.name, number(value),
          isPart ? share(value, of: eligible) : "",
        ], isTotal: indicator.name == "chi_tieu")
    }
    return table
  }

  private static let communeIndicators = [
    "chi_tieu_thap", "chi_tieu", "chi_tieu_cao", "chi_tieu_co_mat", "chi_tieu_di_vang", "co_the", "con_lai",
    "den_han_doi",
  ]

  private var quotaTable: FigureTable {
    let indicators = Self.communeIndicators.compactMap { name in
      QuotaIndicator.all.first { $0.name == name }
    }
    var table = FigureTable(
      text("report.quota-by-commune-lead"),
      [.words(text("report.commune"))] + indicators.map { .figures(text("quota-short.\($0.name)")) })
    let counts = counts
    func add(_ name: String, _ units: some Sequence<CountedUnit>, isTotal: Bool = false) {
      let values = indicators.map { indicator in units.reduce(0) { $0 + counts.value(indicator, $1) } }
      table.add([name] + values.map(number), isTotal: isTotal)
    }
    let (shown, rest) = leading(counts.units) { counts.value(.eligible, $0) }
    for unit in shown { add(name(of: unit), CollectionOfOne(unit)) }
    if !rest.isEmpty { add(text("report.other-units", ["count": number(rest.count)]), rest) }
    add(text("report.total"), counts.units, isTotal: true)
    return table
  }
}
