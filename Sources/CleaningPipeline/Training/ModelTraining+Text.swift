import Glibc
import RecordLinkage
import Wording

extension ModelTraining {
  /// Before and after, level by level, then what linking with each gave.
  public func lines(in language: Language) -> [String] {
    let words = ExplanationWords(language: language)
    func number(_ value: Int) -> String { language.number(value) }
    var rows = [
      [
        "", words.text("train.m-before"), words.text("train.m-after"), words.text("train.u-before"),
        words.text("train.u-after"), words.text("train.weight-before"), words.text("train.weight-after"),
      ]
    ]
    for (old, new) in zip(before.model.comparisons, after.model.comparisons) {
      rows.append([words.field(old.name)])
      rows += zip(old.levels, new.levels).map { old, new in
        [
          "  " + words.levels(old.outcomes),
          Self.share(old.same, language), Self.share(new.same, language), Self.share(old.stranger, language),
          Self.share(new.stranger, language), language.bits(Self.weight(old)),
          language.bits(Self.weight(new)),
        ]
      }
    }
    var results = [["", words.text("train.before"), words.text("train.after")]]
    func add(_ key: String, _ value: (Round) -> String) {
      results.append([words.text(key), value(before), value(after)])
    }
    add("train.threshold") { words.probability($0.statistics.threshold) }
    add("train.links") { number($0.statistics.linkedPairs) }
    add("train.review") { number($0.reviewPairs) }
    add("train.estimated-precision") { language.decimal($0.statistics.estimatedPrecision, digits: 4) }
    add("train.estimated-recall") { language.decimal($0.statistics.expectedRecall, digits: 4) }
    if before.score != nil {
      add("train.precision") { Self.ratio($0.score?.found, $0.score.map { $0.found + $0.wrong }, language) }
      add("train.recall") { Self.ratio($0.score?.found, $0.score?.real, language) }
    }
    var lines = Self.table(rows, named: 44) + [""] + Self.table(results, named: 0)
    if let labelledPairs {
      lines += [
        "",
        words.text("train.labels", ["pairs": number(labelledPairs), "unused": number(unusedLabels)]),
      ]
    }
    return lines + warnings(words)
  }

  /// What the user of the new model should look at.
  private func warnings(_ words: ExplanationWords) -> [String] {
    after.statistics.warnings.compactMap { warning in
      switch warning {
      case .agreementSpeaksAgainst(let comparison):
        words.text("train.speaks-against", ["field": words.field(comparison)])
      case .neverPresent(let comparison):
        words.text("train.never-present", ["field": words.field(comparison)])
      case .levelNeverSeen(let comparison, let level):
        words.text("train.never-seen", ["field": words.field(comparison), "level": words.level(level)])
      case .skippedPairs(let pairs):
        words.text("train.skipped", ["pairs": words.language.number(pairs)])
      }
    }
  }

  private static func weight(_ level: ComparisonLevel) -> Double {
    log2(max(level.same, 1e-12) / max(level.stranger, 1e-12))
  }

  /// A probability with three significant digits: `0,93`, `4,21·10⁻⁵`.
  private static func share(_ value: Double, _ language: Language) -> String {
    if value >= 0.01 { return language.decimal(value, digits: 3) }
    guard value > 0 else { return "0" }
    let exponent = Int(floor(log10(value)))
    let digits = String(-exponent).compactMap { $0.wholeNumberValue }.map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] }
    return language.decimal(value / pow(10, Double(exponent)), digits: 2) + "·10⁻" + String(digits)
  }

  private static func ratio(_ part: Int?, _ whole: Int?, _ language: Language) -> String {
    guard let part, let whole, whole > 0 else { return "–" }
    return language.decimal(Double(part) / Double(whole), digits: 5)
      + " (\(language.number(part))/\(language.number(whole)))"
  }

  /// Rows with their first column on the left and figures aligned on the right.
  private static func table(_ rows: [[String]], named width: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? TerminalText.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      guard row.count > 1 else { return row[0] }
      var line = TerminalText.padded(row[0], to: max(width, widths[0]))
      for column in row.indices.dropFirst() {
        line += "  " + TerminalText.padded(row[column], to: widths[column], onLeft: true)
      }
      return line
    }
  }
}

extension LinkageStatistics {
  fileprivate var estimatedPrecision: Double {
    linkedPairs == 0 ? 1 : 1 - expectedFalseLinks / Double(linkedPairs)
  }
}
