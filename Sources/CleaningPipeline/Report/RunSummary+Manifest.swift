import RecordLinkage
import ResidentModel

extension RunSummary {
  /// The summary of a run as its manifest keeps it.
  init(manifest: JSONValue) {
    self.init()
    let counts = manifest["counts"] ?? .object([])
    let settings = manifest["settings"] ?? .object([])
    name = settings.text("name")
    asOf = settings.text("as_of")
    runID = manifest.text("run")
    isLinkOnly = settings.text("job") == PipelineFile.Job.link.rawValue
    sources = (counts["sources"]?.items ?? []).map {
      Source(
        id: $0.text("id"), file: $0.text("file"), forms: $0.count("forms"), encoding: $0.text("encoding"),
        encodingIsCertain: $0["encoding_is_certain"] == .bool(true))
    }
    if let figures = counts["accounting"] { accounting = Accounting(figures) }
    if let findings = counts["findings"] {
      (errors, warnings, notes) = (
        findings.count("errors"), findings.count("warnings"), findings.count("notes")
      )
    }
    if let cleaning = counts["cleaning"] {
      changedCells = cleaning.count("changed_cells")
      changeRules = cleaning.count("rules")
      formsWithoutUnit = cleaning.count("forms_without_unit")
    }
    if let linkage = counts["linkage"] { takeLinkage(linkage) }
    remarks = (counts["remarks"]?.items ?? []).compactMap(RunRemark.init)
    twoPlace = (counts["two_place"]?.members ?? []).map {
      TwoPlaceCount(kind: $0.0, people: $0.1.integer ?? 0)
    }
    quota = counts["quota"].map(Quota.init)
    intake = counts["intake"].map(Intake.init)
    gates = (counts["gates"]?.items ?? []).compactMap { GateResult($0, limits: settings["gates"]) }
  }

  private mutating func takeLinkage(_ linkage: JSONValue) {
    comparedPairs = linkage.count("compared_pairs")
    links = linkage.count("links")
    reviewPairs = linkage.count("review_pairs")
    unlistedReviewPairs = linkage.count("review_pairs_unlisted")
    skippedPairs = linkage.count("skipped_pairs")
    largestCluster = linkage.count("largest_cluster")
    threshold = linkage.optionalNumber("threshold")
    estimatedPrecision = linkage.optionalNumber("estimated_precision")
    estimatedRecall = linkage.optionalNumber("estimated_recall")
    self.linkage = LinkageStatistics(linkage)
    self.linkage?.linkedPairs = links
  }
}

extension RunSummary.Accounting {
  fileprivate init(_ json: JSONValue) {
    self.init(
      rows: json.count("rows"), nonForms: json.count("non_forms"), forms: json.count("forms"),
      people: json.count("people"), merged: json.count("merged"), quarantined: json.count("quarantined"))
  }
}

extension RunSummary.Quota {
  fileprivate init(_ json: JSONValue) {
    self.init(
      minimumAge: json.count("minimum_age"), eligible: json.count("eligible"),
      present: json.count("present"), away: json.count("away"),
      unknownPresence: json.count("unknown_presence"), remaining: json.count("remaining"))
    ageUncertain = json.count("age_uncertain")
    let (low, high) = (json.count("lowest"), json.count("highest"))
    if low <= high, json["highest"] != nil { range = low...high }
  }
}

extension RunSummary.Intake {
  fileprivate init(_ json: JSONValue) {
    self.init()
    (expected, scanned, read) = (json.count("expected"), json.count("scanned"), json.count("read"))
    (missing, unlisted, repeated) = (json.count("missing"), json.count("unlisted"), json.count("repeated"))
  }
}

extension RunRemark {
  fileprivate init?(_ json: JSONValue) {
    guard let code = FindingCode(name: json.text("code")),
      let severity = Severity(name: json.text("severity"))
    else { return nil }
    self.init(
      code: code, severity: severity, count: json.count("count"),
      about: (json["about"]?.items ?? []).compactMap(\.string))
  }
}

extension GateResult {
  /// - Parameter limits: the settings of all gates.
  fileprivate init?(_ json: JSONValue, limits: JSONValue?) {
    guard let metric = GateMetric(rawValue: json.text("metric")) else { return nil }
    let limit = limits?[metric.rawValue] ?? .object([])
    self.init(
      gate: Gate(
        metric, minimum: SettingText.number(limit.text("min")),
        maximum: SettingText.number(limit.text("max")),
        severity: Severity(name: json.text("severity")) ?? .error),
      value: json.number("value"), passed: json["passed"] == .bool(true))
  }
}

extension LinkageStatistics {
  /// What `members` wrote.
  fileprivate init(_ json: JSONValue) {
    self.init()
    expectedFalseLinks = json.number("expected_false_links")
    unprovenLinks = json.count("unproven_links")
    expectedFalseUnprovenLinks = json.number("expected_false_unproven_links")
    if let refused = json["refused"] {
      refusedByConstraint = refused.count("constraint")
      refusedByDisagreement = refused.count("disagreement")
      refusedBySize = refused.count("size")
    }
    guard let blocking = json["blocking"] else { return }
    blockingRecall.estimate = blocking.number("recall")
    blockingRecall.low = blocking.number("recall_low")
    blockingRecall.high = blocking.number("recall_high")
    blockingRecall.links = blocking.count("links_sampled")
    blockingRecall.foundOnce = blocking.count("found_by_one_rule")
    blockingRecall.foundTwice = blocking.count("found_by_two_rules")
    rules = (blocking["rules"]?.items ?? []).map { rule in
      var statistics = RuleStatistics(name: rule.text("rule"))
      statistics.rows = rule.count("forms")
      statistics.newPairs = UInt64(rule.count("new_pairs"))
      statistics.repeatedPairs = UInt64(rule.count("repeated_pairs"))
      statistics.skippedPairs = UInt64(rule.count("skipped_pairs"))
      statistics.isTight = rule["tightened"] == .bool(true)
      statistics.linkShare = rule.number("link_share")
      statistics.soleLinkShare = rule.number("sole_link_share")
      return statistics
    }
    skippedBlockCount = blocking.count("skipped_blocks")
    skippedBlocks = (blocking["largest_skipped_blocks"]?.items ?? []).map { block in
      SkippedBlock(
        rule: rules.firstIndex { $0.name == block.text("rule") } ?? rules.count, rows: block.count("forms"),
        rowsWithoutRefinement: block.count("forms_without_refinement"),
        skippedPairs: UInt64(block.count("pairs")))
    }
  }
}
