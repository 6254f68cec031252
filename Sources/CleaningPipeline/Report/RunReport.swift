import PopulationBaseline
import ResidentModel
import VietnameseText
import Wording

/// `report.html`: what a run found, for whoever answers for it. One file that opens offline and prints to A4: no
/// script, no outside request, no name or number of a person. Start reading here: the sections stand in their order.
///
/// It is made from the manifest and the tables of counts alone, at the end of a run and at any time after.
///
/// - Complexity: O(units) in time; the text is about 100 KB whatever the size of the run, as long lists are cut.
struct RunReport {
  static let fileName = "report.html"
  /// Communes and pairs of communes that are listed one by one; the others stand together in a line.
  static let listedUnits = 30

  let summary: RunSummary
  let figures: RunFigures
  /// Of each file: the headings of the columns that were taken, and of those left aside.
  let columns: [(taken: [String], aside: [String])]
  /// nil for a job that knows no population.
  let tables: ReportTables?
  let language: Language
  let smallCells: SmallCells
  /// nil where nobody knows whose each form is.
  let accuracy: MeasuredAccuracy?

  /// - Parameters:
  ///   - manifest: a run's manifest, whole or as far as it is known.
  ///   - table: a table of the run by its name; nil when there is none.
  /// - Returns: nil when the manifest is of a version that kept no figures.
  init?(
    manifest: JSONValue, language: Language, smallCells: SmallCells,
    accuracy: MeasuredAccuracy? = nil, table: (String) throws -> FinishedTable?
  ) throws {
    guard let figures = manifest["figures"].flatMap(RunFigures.init) else { return nil }
    self.figures = figures
    summary = RunSummary(manifest: manifest)
    columns = (manifest["inputs"]?.items ?? []).map { input in
      let columns = input["reading"]?["columns"]?.items ?? []
      func headings(taken: Bool) -> [String] {
        columns.filter { ($0["field"]?.string != nil) == taken }.map { $0.text("heading") }
      }
      return (headings(taken: true), headings(taken: false))
    }
    tables = figures.population == nil ? nil : try ReportTables(table)
    self.language = language
    self.smallCells = smallCells
    self.accuracy = accuracy
  }

  private var sections: [ReportSection] {
    let common = [verdict, accounting, inputQuality]
    guard let tables, let population = figures.population else { return common + [matching, definitions] }
    return common + [
      normalising, matching, twoPlace(population), quota(tables, population), people(tables, population),
      definitions,
    ]
  }

  var html: String {
    let sections = sections
    let page = element("html", ["lang": language.rawValue]) {
      element("head") {
        element("meta", ["charset": "utf-8"])
        element(
          "meta", ["http-equiv": "Content-Security-Policy", "content": ReportStyle.contentSecurityPolicy])
        element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        element("meta", ["name": "referrer", "content": "no-referrer"])
        element("title") { title }
        element("style") { Markup(verbatim: ReportStyle.sheet) }
      }
      element("body") {
        header
        element("nav", ["aria-label": text("report.contents")]) {
          element("ol") {
            sections.map { section in
              element("li") { element("a", ["href": "#\(section.id)"]) { section.title } }
            }
          }
        }
        element("main") { sections.map(\.markup) }
        element("footer") {
          if smallCells.limit > 1 {
            element("p") { text("report.small-cells", ["limit": number(smallCells.limit)]) }
          }
          element("p") { text("report.footer", ["version": ProgramVersion.current, "run": summary.runID]) }
        }
      }
    }
    return "<!DOCTYPE html>\n" + page.html + "\n"
  }

  private var title: String { text("report.title", ["name": summary.name]) }

  private var header: Markup {
    element("header") {
      element("p", ["class": "kind"]) { text(tables == nil ? "report.kind-link" : "report.kind") }
      element("h1") { summary.name }
      element("p") {
        text("report.as-of", ["date": date, "run": summary.runID, "version": ProgramVersion.current])
      }
    }
  }
}

/// A numbered part of the report.
struct ReportSection {
  /// Of its anchor.
  var id: String
  var title: String
  var body: Markup

  init(_ id: String, _ title: String, @MarkupBuilder _ body: () -> Markup) {
    self.id = id
    self.title = title
    self.body = body()
  }

  fileprivate var markup: Markup {
    element("section", ["id": id, "aria-labelledby": "\(id)-h"]) {
      element("h2", ["id": "\(id)-h"]) { title }
      body
    }
  }
}

// MARK: Words and figures

extension RunReport {
  func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(key, values) }

  /// The words for a name of the program's own; the name itself where there are none, as for a model's comparison.
  func words(_ prefix: String, _ name: String) -> String {
    MessageTable.builtIn["\(prefix).\(name)"] == nil ? name : text("\(prefix).\(name)")
  }

  func number(_ value: some BinaryInteger) -> String { language.number(value) }

  /// A count of people: a small one only as being small, where that is asked for.
  func people(_ count: Int) -> String {
    smallCells.isSmall(count) ? "< \(number(smallCells.limit))" : number(count)
  }

  /// Counts of people that stand together; `–` where one is left out for another's sake.
  func people(
    _ counts: [Int], sums: [[Int]], keeping: Set<Int> = [], hiding: Set<Int> = []
  ) -> [String] {
    zip(counts, smallCells.hidden(counts, sums: sums, keeping: keeping, hiding: hiding)).map(people)
  }

  /// A count of people, or `–` where it would give another one away.
  func people(_ count: Int, isHidden: Bool) -> String {
    isHidden && !smallCells.isSmall(count) ? "–" : people(count)
  }

  /// The lowest and the highest quota: how far they are from the quota is a count of people too.
  static let bounds = ["chi_tieu_thap", "chi_tieu_cao"]

  /// Whether a bound of the quota would give a small count away, so that it is not shown.
  func hides(_ indicator: String, in counts: CountTable) -> Bool {
    guard Self.bounds.contains(indicator) else { return false }
    return smallCells.isSmall(abs(counts.total(indicator) - counts.total("chi_tieu")))
  }

  /// `63,2 % (3 541 / 5 603)`: no percentage stands without what it is a share of.
  func share(_ numerator: Int, of denominator: Int) -> String {
    if smallCells.isSmall(numerator) || smallCells.isSmall(denominator) {
      return "\(people(numerator)) / \(people(denominator))"
    }
    return "\(language.percent(numerator, of: denominator)) (\(number(numerator)) / \(number(denominator)))"
  }

  /// A unit as people call it, with its code, and its list where that is not the newest.
  func name(of unit: CountedUnit) -> String {
    guard unit != .unknown else { return text("report.unit-unknown") }
    let old = unit.list == .july2025 ? "" : " · " + text("report.old-list")
    return "\(UnitCatalogue.embedded.fullName(of: unit)) (\(unit.code)\(old))"
  }

  /// A drawing with its figures beneath, which a reader opens and a printer prints.
  func chart(_ drawing: Markup, caption: String, _ table: FigureTable) -> Markup {
    element("figure") {
      element("figcaption") { caption }
      drawing
      element("details") {
        element("summary") { text("report.figures-of-chart") }
        table.markup
      }
    }
  }

  /// The day of the baseline as it is written in the language: `31/12/2026`, `2026-12-31`.
  var date: String {
    language == .vi ? summary.asOf.split(separator: "-").reversed().joined(separator: "/") : summary.asOf
  }

  func note(_ words: String) -> Markup { element("p", ["class": "note"]) { words } }

  /// A table of counts with a line for each unit: the largest, then all others together, then the sum.
  ///
  /// - Parameters:
  ///   - size: the indicator that tells the largest.
  ///   - hidden: indicators that are shown of no unit, as their sum would give a small count away.
  ///   - optional: indicators that are left out of the units' lines where more units can then stand in lines of their own.
  ///   - following: counts of people that follow from those shown of a unit.
  ///   - cells: what a line shows of its counts.
  func unitTable(
    _ caption: String, _ columns: [FigureTable.Column], of counts: CountTable, by size: String,
    _ indicators: [String], hidden: Set<String> = [], optional: [String] = [],
    following: ((_ unit: CountTable.Unit, _ hidden: Set<String>) -> [Int])? = nil,
    cells: ((_ counts: [Int]) -> [String])? = nil
  ) -> FigureTable {
    var table = FigureTable(caption, [.words(text("report.commune"))] + columns)
    func values(_ unit: CountTable.Unit) -> [Int] { indicators.map { unit.values[$0] ?? 0 } }
    // Whoever has no known place stands last; the order of codes decides between equals.
    let sorted = counts.units.enumerated()
      .map { (unit: $1, key: ($1.unit == .unknown ? 1 : -($1.values[size] ?? 0), $0)) }
      .sorted { $0.key < $1.key }.map(\.unit)
    // A line for one unit alone would say less than the unit itself.
    let listed = sorted.count <= Self.listedUnits + 1 ? sorted.count : Self.listedUnits
    let hidden = hidden.union(Self.bounds.filter { hides($0, in: counts) })
    func separate(without left: Set<String>) -> (shown: [CountTable.Unit], together: [CountTable.Unit]) {
      smallCells.separate(Array(sorted[..<listed])) { unit in
        zip(indicators, values(unit)).filter { !left.contains($0.0) }.map(\.1)
          + Self.bounds.filter { indicators.contains($0) && !left.contains($0) }
          .map { unit.distance(of: $0) } + (following?(unit, left) ?? [])
      }
    }
    var lines = separate(without: hidden)
    var left = hidden
    // Fewer columns before fewer lines: of the columns that can go, the fewest that keep most units apart.
    for choice in Self.subsets(of: optional) where lines.shown.count < listed {
      let others = separate(without: hidden.union(choice))
      if others.shown.count > lines.shown.count { (lines, left) = (others, hidden.union(choice)) }
    }
    func add(_ name: String, _ units: some Sequence<CountTable.Unit>, isTotal: Bool = false) {
      let sums = units.reduce([Int](repeating: 0, count: indicators.count)) { sums, unit in
        zip(sums, values(unit)).map { $0 + $1 }
      }
      let words = zip(indicators, sums).map {
        people($1, isHidden: (isTotal ? hidden : left).contains($0))
      }
      table.add([name] + (cells?(sums) ?? words), isTotal: isTotal)
    }
    let (shown, together) = lines
    for unit in shown { add(name(of: unit.unit), CollectionOfOne(unit)) }
    let rest = together + sorted[listed...]
    if !rest.isEmpty { add(text("report.other-units", ["count": number(rest.count)]), rest) }
    add(text("report.total"), counts.units, isTotal: true)
    return table
  }
}

extension RunReport {
  /// The smallest first.
  private static func subsets(of names: [String]) -> [Set<String>] {
    let all = names.reduce([Set<String>()]) { sets, name in sets + sets.map { $0.union([name]) } }
    return all.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map(\.element)
  }
}

extension CountTable.Unit {
  fileprivate func distance(of bound: String) -> Int { abs((values[bound] ?? 0) - (values["chi_tieu"] ?? 0)) }
}
