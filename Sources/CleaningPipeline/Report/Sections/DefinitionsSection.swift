import Wording

extension RunReport {
  private static let defined = [
    "form", "person", "merged", "quarantined", "struck-off", "quota", "range", "remaining", "exchange",
    "two-place", "review", "unit", "weight", "sex-ratio",
  ]
  /// Those that a job without a population needs too.
  private static let definedForLinking: Set = [
    "form", "person", "merged", "quarantined", "review", "weight",
  ]

  /// What the words of the report mean, so that a figure can be argued about and not its name.
  var definitions: ReportSection {
    ReportSection("dinh-nghia", text("report.definitions")) {
      element("dl", ["class": "words"]) {
        Self.defined.filter { tables != nil || Self.definedForLinking.contains($0) }.map { word in
          Markup.joined([
            element("dt") { text("definition.\(word)") },
            element("dd") { text("definition.\(word).is") },
          ])
        }
      }
    }
  }
}
