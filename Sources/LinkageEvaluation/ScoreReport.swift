import Wording

/// What a run is worth, measured against the key of an invented population.
///
///     let report = try ScoreReport(memberships: "out/…/memberships.csv", key: "key.csv")
///     print(report.text(in: .vi))
///
/// Memory: 48 bytes a form while the two files are joined (5.2 GB for 108 million forms), and what growing arrays take
/// besides; two-place flags need 24 bytes a form after that is released, fields nothing.
public struct ScoreReport: Sendable {
  public let forms: Int
  /// Forms of the key that the run does not list; forms of the run that the key does not know.
  public let missing: Int
  public let unknown: Int
  public let quarantined: Int
  public let linkage: PairwiseScore
  public let calibration: Calibration?
  public let twoPlace: TwoPlaceScore?
  public let fields: FieldScore?

  /// - Parameters:
  ///   - memberships: the run's `memberships.csv`.
  ///   - key: the sample's `key.csv`.
  ///   - links, review: the run's `links.csv` and `review.csv`: how its probabilities agree with the key.
  ///   - twoPlace: the run's `two-place.csv`.
  ///   - asOf: the run's day, ISO: terms that ended before it are no second place; empty: every term counts.
  ///   - records: the run's `records.csv`.
  ///   - truth: the forms of the same plan without damage, as CSV; needed to score `records`.
  ///   - written: the forms that the run read, as CSV: tells what was left as written from what was made wrong.
  /// - Throws: `ScoreError` when a file cannot be read, lacks a column, or does not fit the key.
  /// - Complexity: O(n log n) for n forms.
  public init(
    memberships: String, key: String, links: String? = nil, review: String? = nil, twoPlace: String? = nil,
    asOf: String = "", records: String? = nil, truth: String? = nil,
    written: String? = nil
  ) throws(ScoreError) {
    var table = try FormTable(memberships: memberships, key: key)
    forms = table.forms.count
    missing = table.missing
    unknown = table.unknown
    quarantined = table.quarantined
    linkage = PairwiseScore(&table)
    table.forms = []
    calibration =
      if let links, let review { try Calibration(links: links, review: review, key: key) } else { nil }
    self.twoPlace =
      if let twoPlace, table.hasResidence { try TwoPlaceScore(twoPlace: twoPlace, key: key, asOf: asOf) } else
      { nil }
    fields =
      if let records, let truth {
        try FieldScore(records: records, truth: truth, key: key, written: written)
      } else { nil }
  }
}

// MARK: Rendering

extension ScoreReport {
  /// For reading: every share with its numerator and denominator.
  public func text(in language: Language) -> String {
    let pairs = linkage.pairs
    let clusters = linkage.clusters
    let words = ScoreWords(language: language)
    var lines = [
      words.text(
        "forms",
        [
          "forms": "\(forms)", "missing": "\(missing)", "unknown": "\(unknown)",
          "quarantined": "\(quarantined)",
        ]),
      words.text("precision", ["share": words.share(pairs.found, pairs.found + pairs.wrong)]),
      words.text("recall", ["share": words.share(pairs.found, pairs.real)]),
      words.text("f1", ["value": words.decimals(pairs.f1, 5)]),
      linkage.tellsHouseholds
        ? words.text(
          "wrong-apart",
          [
            "household": "\(linkage.wrongInHousehold)", "strangers": "\(linkage.wrongBetweenStrangers)",
          ])
        : words.text("wrong", ["count": "\(pairs.wrong)"]),
      words.text(
        "people",
        [
          "people": "\(clusters.people)", "clusters": "\(clusters.clusters)", "exact": "\(clusters.exact)",
          "split": "\(clusters.split)", "merged": "\(clusters.merged)",
        ]),
      words.text(
        "clusters",
        [
          "precision": words.share(clusters.exact, clusters.clusters),
          "recall": words.share(clusters.exact, clusters.people),
        ]),
      words.text(
        "b-cubed",
        [
          "precision": words.decimals(linkage.bCubed.precision, 5),
          "recall": words.decimals(linkage.bCubed.recall, 5),
          "f1": words.decimals(linkage.bCubed.f1, 5),
        ]),
      "", words.text("by-forms"),
    ]
    lines += linkage.byForms.filter { $0.people > 0 }.map {
      "  \(padded($0.name, 36)) \(words.share($0.exact, $0.people))"
    }
    lines += ["", words.text("by-commune-size")]
    lines += linkage.byCommuneSize.enumerated().map { index, size in
      "  \(padded(words.text("size.\(index)"), 36)) "
        + "\(words.share(size.pairs.found, size.pairs.found + size.pairs.wrong)); \(words.share(size.pairs.found, size.pairs.real))"
    }
    lines += ["", words.text("by-kind")]
    lines += linkage.byKind.map { "  \(padded($0.name, 36)) \(words.share($0.pairs.found, $0.pairs.real))" }
    lines += ["", words.text("by-damage")]
    lines += linkage.byDamage.map { "  \(padded($0.name, 36)) \(words.share($0.pairs.found, $0.pairs.real))" }
    if let calibration { lines += [""] + calibration.lines(words) }
    if let twoPlace {
      lines += ["", words.text("two-place")]
      lines += twoPlace.classes.map {
        "  \(padded($0.name, 20)) \(words.share($0.found, $0.found + $0.wrong)); \(words.share($0.found, $0.real))"
      }
    }
    if let fields {
      lines += [
        "",
        words.text(
          "fields", ["compared": "\(fields.recordsCompared)", "missing": "\(fields.recordsMissing)"]),
      ]
      lines += fields.fields.map { "  \(padded($0.name, 36)) \(words.outcome($0.outcome))" }
      lines += ["", words.text("fields-by-damage")]
      lines += fields.byDamage.map { "  \(padded($0.name, 36)) \(words.outcome($0.outcome))" }
      lines += ["", words.text("wrong-without-damage")]
      lines += fields.wrongWithoutDamage.map { "  \(padded($0.name, 36)) \($0.count)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For programs: one JSON object, keys in a fixed order.
  public var json: String {
    let pairs = linkage.pairs
    var members = [
      "\"forms\":\(forms)", "\"missing\":\(missing)", "\"unknown\":\(unknown)",
      "\"quarantined\":\(quarantined)",
      "\"pairs\":\(Self.json(pairs))",
      "\"wrong_in_household\":\(linkage.wrongInHousehold)",
      "\"wrong_between_strangers\":\(linkage.wrongBetweenStrangers)",
      "\"clusters\":{\"people\":\(linkage.clusters.people),\"clusters\":\(linkage.clusters.clusters),"
        + "\"exact\":\(linkage.clusters.exact),\"split\":\(linkage.clusters.split),\"merged\":\(linkage.clusters.merged),"
        + "\"precision\":\(linkage.clusters.precision),\"recall\":\(linkage.clusters.recall)}",
      "\"b_cubed\":{\"precision\":\(linkage.bCubed.precision),\"recall\":\(linkage.bCubed.recall),"
        + "\"f1\":\(linkage.bCubed.f1)}",
      "\"by_forms\":{\(linkage.byForms.map { "\"\($0.name)\":{\"people\":\($0.people),\"exact\":\($0.exact)}" }.joined(separator: ","))}",
      "\"by_commune_size\":{\(linkage.byCommuneSize.map { "\"\($0.name)\":\(Self.json($0.pairs))" }.joined(separator: ","))}",
      "\"by_kind\":{\(linkage.byKind.map { "\"\($0.name)\":\(Self.json($0.pairs))" }.joined(separator: ","))}",
      "\"by_damage\":{\(linkage.byDamage.map { "\"\($0.name)\":\(Self.json($0.pairs))" }.joined(separator: ","))}",
    ]
    if let calibration { members.append("\"calibration\":\(calibration.json)") }
    if let twoPlace {
      let classes = twoPlace.classes.map {
        "\"\($0.name)\":{\"real\":\($0.real),\"found\":\($0.found),\"wrong\":\($0.wrong),"
          + "\"precision\":\($0.precision),\"recall\":\($0.recall)}"
      }
      members.append("\"two_place\":{\(classes.joined(separator: ","))}")
    }
    if let fields {
      let named = fields.fields.map { "\"\($0.name)\":\(Self.json($0.outcome))" }
      let damaged = fields.byDamage.map { "\"\($0.name)\":\(Self.json($0.outcome))" }
      let unprovoked = fields.wrongWithoutDamage.map { "\"\($0.name)\":\($0.count)" }
      members.append("\"fields\":{\(named.joined(separator: ","))}")
      members.append("\"fields_by_damage\":{\(damaged.joined(separator: ","))}")
      members.append("\"wrong_without_damage\":{\(unprovoked.joined(separator: ","))}")
    }
    return "{\(members.joined(separator: ","))}\n"
  }

  fileprivate static func json(_ pairs: PairCounts) -> String {
    "{\"real\":\(pairs.real),\"found\":\(pairs.found),\"wrong\":\(pairs.wrong),\"precision\":\(pairs.precision),"
      + "\"recall\":\(pairs.recall),\"f1\":\(pairs.f1)}"
  }

  private static func json(_ outcome: FieldScore.Outcome) -> String {
    "{\"right\":\(outcome.right),\"partial\":\(outcome.partial),\"missing\":\(outcome.missing),\"as_written\":\(outcome.asWritten),\"wrong\":\(outcome.wrong)}"
  }
}

extension Calibration {
  fileprivate func lines(_ words: ScoreWords) -> [String] {
    var lines = [words.text("calibration")]
    lines += bins.map { bin in
      "  \(padded("\(bin.from) – \(bin.to)", 36)) \(words.decimals(bin.expected / Double(bin.pairs), 4)) \(words.share(bin.right, bin.pairs))"
    }
    return lines + [
      words.text(
        "calibration-error",
        [
          "error": words.decimals(error, 5), "pairs": "\(reviewPairs)",
          "review": words.decimals(reviewError, 5),
        ]),
      words.text(
        "wrong-links",
        ["wrong": "\(wrongLinks)", "links": "\(links)", "expected": words.decimals(expectedWrongLinks, 1)]),
    ]
  }

  fileprivate var json: String {
    let classes = bins.map {
      "{\"from\":\($0.from),\"to\":\($0.to),\"pairs\":\($0.pairs),\"right\":\($0.right),\"expected\":\($0.expected)}"
    }
    return "{\"error\":\(error),\"review_error\":\(reviewError),\"review_pairs\":\(reviewPairs),"
      + "\"links\":\(links),\"wrong_links\":\(wrongLinks),\"expected_wrong_links\":\(expectedWrongLinks),"
      + "\"bins\":[\(classes.joined(separator: ","))]}"
  }
}

/// The words and figures of a report in one language.
private struct ScoreWords {
  let language: Language

  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    language.text("score." + key, values)
  }

  /// "0.99871 (1234/1236)".
  func share(_ numerator: Int, _ denominator: Int) -> String {
    let value = denominator == 0 ? "–" : decimals(Double(numerator) / Double(denominator), 5)
    return "\(value) (\(numerator)/\(denominator))"
  }

  func outcome(_ outcome: FieldScore.Outcome) -> String {
    "\(share(outcome.right, outcome.total)), \(outcome.partial), \(outcome.missing), \(outcome.asWritten), \(outcome.wrong)"
  }

  func decimals(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(whole / Int(scale))\(language == .vi ? "," : ".")\(zeros)\(fraction)"
  }
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
