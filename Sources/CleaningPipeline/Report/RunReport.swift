import PopulationBaseline
import ResidentModel
import Wording

/// `report.html`: what a run found, for whoever answers for it. One file that opens offline and prints to A4: no
/// script, no outside request, no name or number of a person. Start reading here: the sections stand in their order.
///
/// - Complexity: O(units) in time; the text is about 100 KB whatever the size of the run, as long lists are cut.
struct RunReport {
  static let fileName = "report.html"
  /// Communes and pairs of communes that are listed one by one; the others stand together in a line.
  static let listedUnits = 30
  static let listedPairs = 20

  let summary: RunSummary
  let figures: ReportFigures
  let language: Language

  private var sections: [ReportSection] {
    [
      verdict, accounting, inputQuality, normalising, matching, twoPlace, quota, population, definitions,
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
          element("p") { text("report.footer", ["version": ProgramVersion.current, "run": summary.runID]) }
        }
      }
    }
    return "<!DOCTYPE html>\n" + page.html + "\n"
  }

  private var title: String { text("report.title", ["name": summary.name]) }

  private var header: Markup {
    element("header") {
      element("p", ["class": "kind"]) { text("report.kind") }
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

  /// `63,2 % (3 541 / 5 603)`: no percentage stands without what it is a share of.
  func share(_ numerator: Int, of denominator: Int) -> String {
    "\(language.percent(numerator, of: denominator)) (\(number(numerator)) / \(number(denominator)))"
  }

  /// A unit as people call it, with its code, and its list where that is not the newest.
  func name(of unit: CountedUnit) -> String {
    guard unit != .unknown else { return text("report.unit-unknown") }
    let code = String(repeating: "0", count: 5 - String(unit.commune).count) + String(unit.commune)
    let old = unit.list == .july2025 ? "" : " · " + text("report.old-list")
    return "\(figures.unitName(unit)) (\(code)\(old))"
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

  /// The units with most of something, largest first, and the others, which a table puts in one line so that its
  /// columns add up to the total.
  func leading(
    _ units: [CountedUnit], by size: (CountedUnit) -> Int
  ) -> (shown: ArraySlice<CountedUnit>, rest: ArraySlice<CountedUnit>) {
    // Whoever has no known place stands last; the order of codes decides between equals.
    let sorted = units.enumerated().map { (unit: $1, key: ($1 == .unknown ? 1 : -size($1), $0)) }
      .sorted { $0.key < $1.key }.map(\.unit)
    // A line for one unit alone would say less than the unit itself.
    let shown = sorted.count <= Self.listedUnits + 1 ? sorted.count : Self.listedUnits
    return (sorted[..<shown], sorted[shown...])
  }
}
