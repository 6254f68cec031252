import Wording

/// A run's figures as the terminal shows them at its end: a line a stage, then the accounts beside the two-place
/// register, then the quota.
public struct SummaryScreen: Sendable {
  private let summary: RunSummary
  private let language: Language
  private let version: String

  public init(_ summary: RunSummary, language: Language, version: String) {
    self.summary = summary
    self.language = language
    self.version = version
  }

  /// The lines, without line ends.
  ///
  /// - Parameter folder: where the run stands, for the line about outputs.
  public func lines(folder: String?) -> [String] {
    [head] + stages(folder: folder) + [""] + columns + quota + intake + gates
  }

  private var head: String {
    var parts = [
      language.text("summary.head", ["version": version, "name": summary.name, "date": summary.asOf])
    ]
    if let limit = summary.memoryLimit {
      parts.append(
        language.text("summary.memory", ["memory": ByteCount.text(Int(clamping: limit), in: language)]))
    }
    parts.append(language.text("summary.jobs", ["jobs": number(summary.jobs)]))
    return parts.joined(separator: " · ")
  }

  private func stages(folder: String?) -> [String] {
    let accounting = summary.accounting
    var stages = [
      ("read", language.text("summary.read", ["forms": number(accounting.forms)]) + "   " + sources),
      (
        "check",
        language.text(
          "summary.checked",
          [
            "accepted": number(accounting.forms - accounting.quarantined),
            "quarantined": number(accounting.quarantined), "errors": number(summary.errors),
            "warnings": number(summary.warnings),
          ])
      ),
      (
        "clean",
        language.text(
          "summary.cleaned", ["cells": number(summary.changedCells), "rules": number(summary.changeRules)])
      ),
      ("link", linked),
      (
        "merge",
        language.text(
          "summary.merged",
          ["people": number(accounting.people), "largest": number(summary.largestCluster)])
      ),
    ]
    // Values are not normalised for what they mean, so there are no changes to count.
    if summary.isLinkOnly { stages.removeAll { $0.0 == "clean" } }
    if let folder {
      stages.append(
        (
          "write",
          language.text(
            "summary.written", ["folder": TerminalText.escaped(folder), "files": number(summary.files)])
        ))
    }
    let names = stages.map { language.text("stage.\($0.0)") }
    let width = names.map(TerminalText.width).max() ?? 0
    return zip(names, stages).map { TerminalText.padded($0, to: width + 2) + $1.1 }
  }

  /// The first inputs with their encodings; a list of hundreds of files would hide everything else.
  private var sources: String {
    let shown = summary.sources.prefix(4).map { source in
      let certainty = language.text(source.encodingIsCertain ? "summary.certain" : "summary.uncertain")
      let encoding = source.encoding.isEmpty ? "" : " (\(source.encoding), \(certainty))"
      return "\(TerminalText.escaped(source.file)) \(number(source.forms))\(encoding)"
    }
    let more = summary.sources.count - shown.count
    return (shown + (more > 0 ? [language.text("summary.more-files", ["count": number(more)])] : []))
      .joined(separator: " · ")
  }

  private var linked: String {
    var line = language.text(
      "summary.linked",
      [
        "pairs": number(summary.comparedPairs), "links": number(summary.links),
        "review": number(summary.reviewPairs), "skipped": number(summary.skippedPairs),
      ])
    if summary.reviewPairs > 0, summary.unlistedReviewPairs > 0 {
      line += language.text("summary.unlisted", ["count": number(summary.unlistedReviewPairs)])
    }
    if let threshold = summary.threshold, let precision = summary.estimatedPrecision,
      let recall = summary.estimatedRecall
    {
      line +=
        " · "
        + language.text(
          "summary.estimate",
          [
            "threshold": decimal(threshold), "precision": language.estimate(precision),
            "recall": language.estimate(recall),
          ])
      if let blocking = summary.linkage?.blockingRecall {
        line += language.text(
          "summary.blocking",
          [
            "recall": decimal(blocking.estimate), "low": decimal(blocking.low),
            "high": decimal(blocking.high),
          ])
      }
      if let linkage = summary.linkage, linkage.isUnproven {
        line += language.text("summary.unproven", ["count": number(linkage.unprovenLinks)])
      }
    }
    return line
  }

  /// The accounts on the left, people registered in two places on the right.
  private var columns: [String] {
    let accounting = summary.accounting
    let left = Self.table(
      language.text("summary.accounting"), language.text("summary.forms"),
      [
        (language.text("summary.forms-read"), number(accounting.forms)),
        (
          language.text(summary.isLinkOnly ? "summary.people-found" : "summary.in-baseline"),
          number(accounting.people)
        ),
        (language.text("summary.in-other"), number(accounting.merged)),
        (language.text("summary.in-quarantine"), number(accounting.quarantined)),
        (language.text("summary.unaccounted"), number(accounting.unaccounted)),
        (language.text("summary.non-forms"), number(accounting.nonForms)),
      ])
    guard !summary.isLinkOnly else { return left.map { "  " + $0 } }
    let right = Self.table(
      language.text("summary.two-place"), language.text("summary.people"),
      summary.shownTwoPlace.map { (language.text("two-place.\($0.kind)"), number($0.people)) })
    let width = left.map(TerminalText.width).max() ?? 0
    return (0..<max(left.count, right.count)).map { row in
      let start = TerminalText.padded(row < left.count ? left[row] : "", to: width)
      return row < right.count ? "  \(start)   \(right[row])" : "  " + (row < left.count ? left[row] : "")
    }
  }

  private var quota: [String] {
    guard let quota = summary.quota else { return [] }
    var line = language.text(
      "summary.quota",
      [
        "age": number(quota.minimumAge), "eligible": number(quota.eligible), "present": number(quota.present),
        "away": number(quota.away),
      ])
    if quota.unknownPresence > 0 {
      line += language.text("summary.quota-unknown", ["unknown": number(quota.unknownPresence)])
    }
    let range = quota.range
    if range.lowerBound != range.upperBound || quota.ageUncertain > 0 {
      line += language.text(
        quota.ageUncertain > 0 ? "summary.quota-age" : "summary.quota-range",
        [
          "unknown": number(quota.ageUncertain), "low": number(range.lowerBound),
          "high": number(range.upperBound),
        ])
    }
    let remaining = language.text(
      "summary.quota-remaining",
      [
        "remaining": number(quota.remaining), "eligible": number(quota.eligible),
        "percent": language.percent(quota.remaining, of: quota.eligible),
      ])
    return ["", "  " + line, "  " + remaining]
  }

  private var intake: [String] {
    guard let intake = summary.intake else { return [] }
    return [
      "  "
        + language.text(
          "summary.intake",
          [
            "expected": number(intake.expected), "read": number(intake.read),
            "missing": number(intake.missing), "unlisted": number(intake.unlisted),
          ])
    ]
  }

  private var gates: [String] {
    summary.gates.filter { !$0.passed }.map {
      "  " + language.text("gate.failed", ["line": $0.line(in: language)])
    }
  }

  /// A heading with its unit over lines of words and figures, figures aligned on the right.
  private static func table(_ title: String, _ unit: String, _ rows: [(String, String)]) -> [String] {
    let lines = [(title, unit)] + rows
    let words = lines.map { TerminalText.width($0.0) }.max() ?? 0
    let figures = lines.map { TerminalText.width($0.1) }.max() ?? 0
    return lines.map {
      TerminalText.padded($0.0, to: words + 2) + TerminalText.padded($0.1, to: figures, onLeft: true)
    }
  }

  private func number(_ value: Int) -> String { language.number(value) }

  private func decimal(_ value: Double) -> String { language.decimal(value, digits: 4) }
}

extension Language {
  /// A figure with up to `digits` decimals: `0,9991` in Vietnamese, `0.9991` in English.
  func decimal(_ value: Double, digits: Int) -> String {
    let text = JSONValue.decimal(value, digits: digits).text(indented: false)
    return self == .vi ? text.replacing(".", with: ",") : text
  }

  /// An estimated share with up to four decimals, cut off and not rounded: a run is never said to be better than it is.
  ///
  /// The same from a figure in memory and from one that the manifest holds, which is rounded to six decimals.
  func estimate(_ share: Double) -> String {
    decimal(((share * 1e6).rounded() / 100).rounded(.down) / 1e4, digits: 4)
  }
}
