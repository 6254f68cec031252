import PopulationBaseline
import ResidentModel
import Wording

/// `dancu quota`: the quota of a finished run and, given a list of the cards issued, how far their issuing has come.
public struct QuotaScreen: Sendable {
  let run: FinishedRun
  let language: Language

  public init(_ run: FinishedRun, language: Language) {
    self.run = run
    self.language = language
  }

  /// The quota of each unit, and the bridge that leads to it.
  public func quotaLines() throws -> [String] {
    let tables = try CountTable(try run.table("quota"))
    let columns = [
      "chi_tieu_thap", "chi_tieu", "chi_tieu_cao", "chi_tieu_co_mat", "chi_tieu_di_vang", "con_lai",
      "den_han_doi",
    ]
    var grid = TextGrid(
      [text("quota-screen.unit")] + columns.map { text("quota-short.\($0)") })
    for unit in tables.units {
      grid.add(
        [name(unit.unit.code, unit.name, on: unit.unit.list.date)]
          + columns.map { language.number(unit.values[$0] ?? 0) })
    }
    grid.add([text("quota-screen.total")] + columns.map { language.number(tables.total($0)) })
    var bridge = TextGrid([text("quota-screen.step"), text("quota-screen.count")])
    let steps = try CountTable(try run.table("bridge"))
    for step in BridgeStep.allCases.map({ "\($0.name)" }) {
      let count = steps.total(step)
      let sign = step.hasPrefix("tru_") ? "− " : "= "
      bridge.add([sign + text("bridge.\(step)"), language.number(count)])
    }
    return [text("quota-screen.title", ["name": TerminalText.escaped(run.name), "date": run.asOf]), ""]
      + grid.lines + ["", text("quota-screen.bridge"), ""] + bridge.lines
  }

  /// Progress against the quota.
  ///
  /// - Parameters:
  ///   - path: the list of cards issued, see `QuotaProgress`.
  ///   - end: the day by which all is to be done; nil: no rate is asked for.
  public func progressLines(issued path: String, by end: PartialDate?) throws -> [String] {
    let progress = try QuotaProgress(of: run, issued: path)
    guard let days = progress.days else {
      return [text("quota-screen.nothing-issued")] + remarks(on: progress)
    }
    var headings = ["unit", "target", "issued", "filled", "share", "to-do", "pace"]
    if end != nil { headings.append("needed") }
    var grid = TextGrid(headings.map { text("quota-screen.\($0)") })
    func add(_ name: String, _ unit: QuotaProgress.Unit) {
      var cells = [
        name, language.number(unit.target), language.number(unit.issued), language.number(unit.filled),
        language.percent(unit.issued, of: unit.target), language.number(unit.toDo),
        language.number(Int(progress.pace(of: unit).rounded())),
      ]
      if let end { cells.append(rate(unit.toDo, in: progress.daysLeft(until: end))) }
      grid.add(cells)
    }
    for unit in progress.units { add(name(of: unit), unit) }
    add(text("quota-screen.total"), progress.total)
    var lines = [
      text(
        "quota-screen.progress",
        ["name": TerminalText.escaped(run.name), "from": "\(days.lowerBound)", "to": "\(days.upperBound)"]),
      "",
    ]
    lines += grid.lines
    for unit in progress.units where unit.issued > unit.target {
      lines += [
        "",
        text(
          "quota-screen.above",
          [
            "unit": name(of: unit), "issued": language.number(unit.issued),
            "target": language.number(unit.target),
            "share": language.percent(unit.issued, of: unit.target),
          ]),
      ]
      for (standing, cards) in unit.extra {
        lines.append("  \(language.number(cards))  \(text("issue.\(standing.name)"))")
      }
      if unit.byStanding[.unnamed] != nil { lines.append("  " + text("quota-screen.nobody-named")) }
    }
    for remark in remarks(on: progress) { lines += ["", remark] }
    return lines + ["", text("quota-screen.definitions")]
  }

  /// Lines that are not counted, or perhaps should not be.
  private func remarks(on progress: QuotaProgress) -> [String] {
    func counted(_ key: String, _ lines: Int) -> [String] {
      lines == 0 ? [] : [text(key, ["count": language.number(lines)])]
    }
    var remarks = counted("quota-screen.not-issued", progress.linesNotIssued)
    remarks += counted("quota-screen.unknown-status", progress.linesOfUnknownStatus)
    let lines = progress.repeatedLines
    guard !lines.isEmpty else { return remarks }
    let shown = lines.prefix(10).map { language.number($0) }.joined(separator: ", ")
    remarks.append(
      text(
        "quota-screen.repeated-lines",
        [
          "lines": lines.count > 10 ? shown + ", …" : shown,
          "cards": language.number(progress.repeatedCards),
        ]))
    return remarks
  }

  /// The same as a table, in the columns of `quota.csv` and the day: each day's cards, then the sums.
  ///
  /// - Parameter tell: is given what there is to say beside the table.
  public func progressTable(issued path: String, tell: (String) -> Void = { _ in }) throws -> String {
    let progress = try QuotaProgress(of: run, issued: path)
    remarks(on: progress).forEach(tell)
    var table = "ma_xa,ten_xa,ngay,chi_so,gia_tri,tu_so,mau_so,dinh_nghia,ngay_danh_muc\n"
    for unit in progress.units {
      let code = Self.digits(of: unit.place)
      let name = unit.name.contains(",") ? "\"\(unit.name)\"" : unit.name
      func add(_ day: String, _ indicator: String, _ value: String, _ rate: (Int, Int)? = nil) {
        let definition = Language.vi.text("issue.\(indicator)")
        let cell = definition.contains(",") ? "\"\(definition)\"" : definition
        table +=
          "\(code),\(name),\(day),\(indicator),\(value),\(rate.map { "\($0.0),\($0.1)" } ?? ","),\(cell),"
          + "\(unit.place.listDate)\n"
      }
      for (day, cards) in unit.byDay.sorted(by: { $0.key < $1.key }) { add("\(day)", "da_cap", "\(cards)") }
      add("", "chi_tieu", "\(unit.quota)")
      add("", "con_lai", "\(unit.target)")
      add("", "da_cap", "\(unit.issued)")
      for standing in IssueStanding.allCases {
        if let cards = unit.byStanding[standing] { add("", standing.name, "\(cards)") }
      }
      add("", "con_phai_cap", "\(unit.toDo)")
      let share = unit.target == 0 ? "" : Self.hundredths(unit.issued * 10_000, over: unit.target)
      add("", "ty_le_da_cap", share, (unit.issued, unit.target))
    }
    return table
  }

  /// A share in percent with two decimals, rounded half up.
  private static func hundredths(_ numerator: Int, over denominator: Int) -> String {
    let value = (2 * numerator + denominator) / (2 * denominator)
    return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
  }

  private func rate(_ toDo: Int, in days: Int) -> String {
    if toDo == 0 { return "0" }
    return days == 0 ? text("quota-screen.too-late") : language.number((toDo + days - 1) / days)
  }

  private func name(of unit: QuotaProgress.Unit) -> String {
    name(Self.digits(of: unit.place), unit.name, on: unit.place.listDate)
  }

  private static func digits(of place: QuotaProgress.Place) -> String {
    place.code == 0 ? "" : String(String(100_000 + place.code).dropFirst())
  }

  /// A code of the older list may be another commune's on the newest: which list it is of is said.
  private func name(_ code: String, _ name: String, on listDate: String) -> String {
    guard !code.isEmpty else { return text("quota-screen.unknown-unit") }
    let list = listDate == UnitListDate.march2025.date ? ", \(text("report.old-list"))" : ""
    return name.isEmpty ? code + list : "\(name) (\(code)\(list))"
  }

  private func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(key, values) }
}
