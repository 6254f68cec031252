import PopulationBaseline
import RecordLinkage

/// The figures of a finished run: what the screen shows, gates measure and the manifest keeps.
public struct RunSummary: Sendable, Equatable {
  /// One input, as it was read.
  public struct Source: Sendable, Equatable {
    public var id: String
    /// File name, no folder.
    public var file: String
    public var forms: Int
    /// `TCVN3`, `UTF-8` …; empty when it does not matter.
    public var encoding: String
    /// The encoding was declared, or found with a clear margin.
    public var encodingIsCertain: Bool

    public init(id: String, file: String, forms: Int, encoding: String, encodingIsCertain: Bool) {
      self.id = id
      self.file = file
      self.forms = forms
      self.encoding = encoding
      self.encodingIsCertain = encodingIsCertain
    }
  }

  /// rows = forms + rows that are no form; forms = people + merged + quarantined.
  public struct Accounting: Sendable, Equatable {
    public var rows = 0
    public var nonForms = 0
    public var forms = 0
    public var people = 0
    public var merged = 0
    public var quarantined = 0

    public init(
      rows: Int = 0, nonForms: Int = 0, forms: Int = 0, people: Int = 0, merged: Int = 0, quarantined: Int = 0
    ) {
      self.rows = rows
      self.nonForms = nonForms
      self.forms = forms
      self.people = people
      self.merged = merged
      self.quarantined = quarantined
    }

    /// Rows and forms that ended nowhere, or twice; 0 in every published run.
    public var unaccounted: Int { abs(rows - forms - nonForms) + abs(forms - people - merged - quarantined) }
  }

  /// People of one class of the two-place register.
  public struct TwoPlaceCount: Sendable, Equatable {
    /// A value of `loai`.
    public var kind: String
    public var people: Int

    public init(kind: String, people: Int) {
      self.kind = kind
      self.people = people
    }
  }

  /// eligible = present + away + unknown presence.
  public struct Quota: Sendable, Equatable {
    public var minimumAge: Int
    public var eligible: Int
    public var present: Int
    public var away: Int
    public var unknownPresence: Int
    /// Eligible without a valid card.
    public var remaining: Int
    /// People whose age is not certain: beside the eligible.
    public var ageUncertain = 0
    /// The quota if every undecided pair is one person, and if all whose age is not certain are of age.
    public var range: ClosedRange<Int>

    public init(minimumAge: Int, eligible: Int, present: Int, away: Int, unknownPresence: Int, remaining: Int)
    {
      range = eligible...eligible
      self.minimumAge = minimumAge
      self.eligible = eligible
      self.present = present
      self.away = away
      self.unknownPresence = unknownPresence
      self.remaining = remaining
    }
  }

  /// Forms against the list of those expected: read = expected − missing + unlisted.
  public struct Intake: Sendable, Equatable {
    public var expected = 0
    public var scanned = 0
    public var read = 0
    public var missing = 0
    public var unlisted = 0
    public var repeated = 0

    public init() {}
  }

  public var name = ""
  /// `2026-12-31`
  public var asOf = ""
  public var runID = ""
  public var isLinkOnly = false
  /// Bytes; nil when no limit was given.
  public var memoryLimit: UInt64?
  public var jobs = 1
  public var sources: [Source] = []
  public var accounting = Accounting()
  public var errors = 0
  public var warnings = 0
  public var notes = 0
  public var formsWithoutUnit = 0
  public var changedCells = 0
  /// How many different rules changed a cell.
  public var changeRules = 0
  public var comparedPairs = 0
  public var links = 0
  public var reviewPairs = 0
  /// Likely enough for the review list, which has no room for them.
  public var unlistedReviewPairs = 0
  public var skippedPairs = 0
  public var largestCluster = 0
  /// Chosen threshold and what it is expected to cost; nil when nothing was linked.
  public var threshold: Double?
  public var estimatedPrecision: Double?
  public var estimatedRecall: Double?
  /// What linking counted and estimated; nil when the run did not come so far.
  public var linkage: LinkageStatistics?
  public var remarks: [RunRemark] = []
  /// Of the people of class `nhap-trung` those whose registration stands once in each of several sources: nothing to do.
  static let inSeveralSources = "nhap-trung-khac-nguon"

  /// In the order of the contract's list of classes; behind the first of them, how many of its people ask for nothing.
  public var twoPlace: [TwoPlaceCount] = []
  /// nil for `job: link`.
  public var quota: Quota?
  /// nil without a list of expected forms.
  public var intake: Intake?
  /// nil for a run that follows no other.
  public var continuity: PersonContinuity.Counts?
  public var files = 0
  public var gates: [GateResult] = []

  public init() {}

  /// The classes as they are shown: who has a registration in several sources, only where there is anybody.
  var shownTwoPlace: [TwoPlaceCount] {
    twoPlace.filter { $0.kind != Self.inSeveralSources || $0.people > 0 }
  }

  public func people(inClass kind: String) -> Int { twoPlace.first { $0.kind == kind }?.people ?? 0 }
  public var peopleWithTwoPermanentPlaces: Int { people(inClass: "hai-thuong-tru") }
  public var peopleWithTwoTemporaryPlaces: Int { people(inClass: "hai-tam-tru") }
  public var undecidedPeople: Int { people(inClass: "chua-quyet-dinh") }

  /// Whether a gate of severity `error` failed.
  public var hasFailedGate: Bool { gates.contains(where: \.failsRun) }
}

extension RunSummary {
  /// The figures as the manifest keeps them, and scripts read them.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [
      (
        "sources",
        .array(
          sources.map {
            [
              "id": .string($0.id), "file": .string($0.file), "forms": .integer($0.forms),
              "encoding": .string($0.encoding), "encoding_is_certain": .bool($0.encodingIsCertain),
            ]
          })
      ),
      (
        "accounting",
        [
          "rows": .integer(accounting.rows), "non_forms": .integer(accounting.nonForms),
          "forms": .integer(accounting.forms), "people": .integer(accounting.people),
          "merged": .integer(accounting.merged), "quarantined": .integer(accounting.quarantined),
          "unaccounted": .integer(accounting.unaccounted),
        ]
      ),
      (
        "findings", ["errors": .integer(errors), "warnings": .integer(warnings), "notes": .integer(notes)]
      ),
      (
        "cleaning",
        [
          "changed_cells": .integer(changedCells), "rules": .integer(changeRules),
          "forms_without_unit": .integer(formsWithoutUnit),
        ]
      ),
      (
        "linkage",
        .object(
          [
            ("compared_pairs", .integer(comparedPairs)), ("links", .integer(links)),
            ("review_pairs", .integer(reviewPairs)),
            ("review_pairs_unlisted", .integer(unlistedReviewPairs)),
            ("skipped_pairs", .integer(skippedPairs)),
            ("largest_cluster", .integer(largestCluster)),
          ]
            + [
              ("threshold", threshold), ("estimated_precision", estimatedPrecision),
              ("estimated_recall", estimatedRecall),
            ].compactMap { name, value in value.map { (name, JSONValue.decimal($0, digits: 6)) } }
            + (linkage.map { $0.members } ?? []))
      ),
      ("remarks", .array(remarks.map(\.json))),
    ]
    if !isLinkOnly {
      members.append(("two_place", .object(twoPlace.map { ($0.kind, .integer($0.people)) })))
    }
    if let quota {
      members.append(
        (
          "quota",
          [
            "minimum_age": .integer(quota.minimumAge), "eligible": .integer(quota.eligible),
            "present": .integer(quota.present), "away": .integer(quota.away),
            "unknown_presence": .integer(quota.unknownPresence), "remaining": .integer(quota.remaining),
            "age_uncertain": .integer(quota.ageUncertain), "lowest": .integer(quota.range.lowerBound),
            "highest": .integer(quota.range.upperBound),
          ]
        ))
    }
    if let intake {
      members.append(
        (
          "intake",
          [
            "expected": .integer(intake.expected), "scanned": .integer(intake.scanned),
            "read": .integer(intake.read), "missing": .integer(intake.missing),
            "unlisted": .integer(intake.unlisted), "repeated": .integer(intake.repeated),
          ]
        ))
    }
    if let continuity { members.append(("continuity", continuity.json)) }
    members.append(
      (
        "gates",
        .array(
          gates.map {
            [
              "metric": .string($0.gate.metric.rawValue), "value": .decimal($0.value, digits: 6),
              "severity": .string($0.gate.severity.name), "passed": .bool($0.passed),
            ]
          })
      ))
    return .object(members)
  }
}
