import PopulationBaseline
import RecordLinkage
import ResidentModel
import Wording

/// A finding about a run as a whole: no form is its place.
public struct RunRemark: Sendable, Equatable {
  public var code: FindingCode
  public var severity: Severity
  public var count: Int
  /// What it is about: lines of the decisions file, comparisons and levels of the model.
  public var about: [String]

  /// One line for the terminal: how often, what, where, and what to do.
  func line(in language: Language) -> String {
    let (message, remedy) = language.finding(code.name)
    let words = ExplanationWords(language: language)
    // Who mends contradicting answers needs each of them.
    let limit = code == .decisionContradictory ? 100 : 10
    let listed =
      about.prefix(limit).map(code == .modelUnseenLevel ? words.outcome : words.field).joined(separator: ", ")
      + (about.count > limit ? " …" : "")
    return "[\(code.name)] \(language.number(count)) × \(message)"
      + (listed.isEmpty ? "" : " (\(listed))")
      + (code.endsDocument ? language.text("run.rest-unread") : "") + "; \(remedy)"
  }

  var json: JSONValue {
    [
      "code": .string(code.name), "severity": .string(severity.name), "count": .integer(count),
      "about": .array(about.map(JSONValue.string)),
    ]
  }
}

extension [RunRemark] {
  /// What the inputs, reviewers' decisions and linking left to be told, in the order of the codes.
  init(
    _ sources: FormSources, _ store: RecordStore, _ decisions: Decisions, _ linkage: LinkageStatistics,
    _ intake: IntakeCounts? = nil, renumbered: Int = 0, under rules: SeverityRules
  ) {
    let weak = linkage.weakComparisons
    var unseen: [String] = []
    for warning in linkage.warnings {
      switch warning {
      case .neverPresent(let comparison): unseen.append(comparison)
      case .levelNeverSeen(let comparison, let level): unseen.append("\(comparison).\(level)")
      case .agreementSpeaksAgainst, .skippedPairs: break
      }
    }
    let repeated = sources.repeatedFiles.map { sources.files[$0].reader.file.name }
    // A file without names is read, and its forms are hardly ever linked: to be seen at once, not among thousands of notes.
    let nameless = sources.files.filter { $0.reading.findings.contains { $0.code == .columnMissing } }
    let ofNoKind = sources.files.flatMap { file in
      file.reading.findings.filter { $0.code == .columnKindMissing }.map { finding in
        file.reader.file.name + (finding.path.isEmpty ? "" : " → \(finding.path)")
      }
    }
    var found: [(FindingCode, Int, [String])] = [
      (.fileGivenTwice, repeated.count, repeated),
      (.fileEmpty, store.emptyFiles.count, store.emptyFiles.map(\.reader.file.name)),
      (.columnMissing, nameless.count, nameless.map(\.reader.file.name)),
      (.columnKindMissing, ofNoKind.count, ofNoKind),
      (.decisionStale, decisions.stale.count, decisions.stale.map { "\(decisions.file):\($0)" }),
      (
        .decisionContradictory, decisions.contradictory.count,
        decisions.contradictory.map { "\(decisions.file):\($0)" }
      ),
      (.blockSkipped, linkage.skippedBlockCount, []),
      (.modelWeak, weak.count, weak),
      (.modelUnseenLevel, unseen.count, unseen),
      (.clusterOversize, linkage.refusedBySize, []),
      (.formNumberOfAnother, renumbered, []),
    ]
    // A document that was not read to its end.
    for code in FindingCode.allCases where code.endsDocument {
      let places = store.unreadRests.filter { $0.code == code }.map(\.place)
      found.append((code, places.count, places))
    }
    // What was declared of a document and is not in it, or leaves people out; and columns whose names were turned.
    for code in [
      FindingCode.xmlPeopleUnread, .columnPathMissing, .xmlValueBehind, .nameGivenFirst, .nameFamilyLast,
      .nameColumnsExchanged, .nameOrderMixed,
    ] {
      let all = sources.files.flatMap { file in
        file.reading.findings.filter { $0.code == code }.map { (file, $0) }
      }
      found.append(
        (
          code, all.reduce(0) { $0 + ($1.1.count == 0 ? 1 : $1.1.count) },
          all.map { file, finding in
            let column = finding.column > 0 ? file.reading.columns[finding.column - 1].heading : finding.path
            return "\(file.reader.file.name): \(column)"
          }
        ))
    }
    if let intake { found += Self.differences(in: intake) }
    let fileNames = store.files.map(\.reader.file.name)
    for code in FindingCode.systematicErrors {
      let errors = store.systematicErrors.filter { $0.code == code }
      found.append((code, errors.count, errors.map { $0.place(fileNames: fileNames) }))
    }
    self = found.filter { $0.1 > 0 && rules[$0.0] != .off }
      .map { RunRemark(code: $0, severity: rules[$0], count: $1, about: $2) }
  }

  /// Where forms and the list of expected forms differ: by number, or by the units where their counts do.
  private static func differences(in intake: IntakeCounts) -> [(FindingCode, Int, [String])] {
    let isNamed = intake.expected.namesForms
    let kinds: [(FindingCode, IntakeIndicator)] =
      isNamed
      ? [(.intakeMissing, .missing), (.intakeUnlisted, .unlisted)]
      : [(.intakeFewer, .missing), (.intakeMore, .unlisted)]
    return kinds.map { code, indicator in
      let units = intake.units.filter { intake.value(indicator, $0) > 0 }
      return (code, isNamed ? intake.total(indicator) : units.count, units.map(\.code).filter { !$0.isEmpty })
    }
  }

  /// Warnings and errors; notes stand in the manifest.
  func messages(in language: Language) -> [String] {
    filter { $0.severity != .note }.map { $0.line(in: language) }
  }
}

extension LinkageStatistics {
  /// What tells of the list that a form stands in, not of its person: forms of one person are mostly of two lists, so
  /// that agreement speaks against one person however clean they are.
  private static let comparisonsOfLists: Set<String> = [
    "nguon", ResidentField.formDate.name, ResidentField.registrationDate.name,
  ]

  /// Comparisons of persons whose agreement speaks against one person.
  var weakComparisons: [String] {
    warnings.compactMap { warning in
      guard case .agreementSpeaksAgainst(let comparison) = warning else { return nil }
      return Self.comparisonsOfLists.contains(comparison) ? nil : comparison
    }
  }
}
