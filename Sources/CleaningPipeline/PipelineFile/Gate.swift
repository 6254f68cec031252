import ResidentModel

/// A figure of a run that a gate can hold to limits.
public enum GateMetric: String, CaseIterable, Sendable {
  case forms, people, merged, quarantined
  case quarantinedShare = "quarantined_share"
  case mergedShare = "merged_share"
  case errors, warnings
  case reviewPairs = "review_pairs"
  case reviewShare = "review_share"
  case skippedPairs = "skipped_pairs"
  case largestCluster = "largest_cluster"
  /// People with two permanent places.
  case twoPermanent = "two_permanent"
  case twoTemporary = "two_temporary"
  case undecided
  case unknownUnitShare = "unknown_unit_share"
  case eligible
  /// Expected forms that were not read, and forms beyond the list; 0 without a list.
  case formsMissing = "forms_missing"
  case formsUnlisted = "forms_unlisted"

  /// The metric's value, a share where the name says so (its denominator is the forms read); 0 forms give share 0.
  public func value(in summary: RunSummary) -> Double {
    let accounting = summary.accounting
    let share = { (count: Int) in accounting.forms == 0 ? 0 : Double(count) / Double(accounting.forms) }
    return switch self {
    case .forms: Double(accounting.forms)
    case .people: Double(accounting.people)
    case .merged: Double(accounting.merged)
    case .quarantined: Double(accounting.quarantined)
    case .quarantinedShare: share(accounting.quarantined)
    case .mergedShare: share(accounting.merged)
    case .errors: Double(summary.errors)
    case .warnings: Double(summary.warnings)
    case .reviewPairs: Double(summary.reviewPairs)
    case .reviewShare: share(summary.reviewPairs)
    case .skippedPairs: Double(summary.skippedPairs)
    case .largestCluster: Double(summary.largestCluster)
    case .twoPermanent: Double(summary.peopleWithTwoPermanentPlaces)
    case .twoTemporary: Double(summary.peopleWithTwoTemporaryPlaces)
    case .undecided: Double(summary.undecidedPeople)
    case .unknownUnitShare: share(summary.formsWithoutUnit)
    case .eligible: Double(summary.quota?.eligible ?? 0)
    case .formsMissing: Double(summary.intake?.missing ?? 0)
    case .formsUnlisted: Double(summary.intake?.unlisted ?? 0)
    }
  }
}

/// A limit on one figure; a run that breaks one of severity `error` ends with exit code 1.
public struct Gate: Sendable, Equatable {
  public var metric: GateMetric
  public var minimum: Double?
  public var maximum: Double?
  public var severity: Severity

  public init(
    _ metric: GateMetric, minimum: Double? = nil, maximum: Double? = nil, severity: Severity = .error
  ) {
    self.metric = metric
    self.minimum = minimum
    self.maximum = maximum
    self.severity = severity
  }

  init(_ metric: GateMetric, _ reader: SettingReader) {
    self.init(
      metric, minimum: reader.optionalText("min").flatMap(SettingText.number),
      maximum: reader.optionalText("max").flatMap(SettingText.number),
      severity: Severity(name: reader.text("severity")) ?? .error)
  }

  /// The gate, with the run's figure put against it.
  public func result(for summary: RunSummary) -> GateResult {
    let value = metric.value(in: summary)
    let passed = value >= minimum ?? -.infinity && value <= maximum ?? .infinity
    return GateResult(gate: self, value: value, passed: passed || severity == .off)
  }
}

/// What became of a gate.
public struct GateResult: Sendable, Equatable {
  public var gate: Gate
  public var value: Double
  public var passed: Bool

  /// Whether the run as a whole fails by it.
  public var failsRun: Bool { !passed && gate.severity == .error }
}
