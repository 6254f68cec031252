import ResidentModel
import Wording

/// One finding as people and programs outside are told of it. It holds no cell value, so no format can leak one.
public struct ReportedFinding: Sendable, Equatable {
  public var place: SourcePlace
  public var code: FindingCode
  /// nil: the whole row.
  public var field: ResidentField?
  /// As the pipeline's rules have it.
  public var severity: Severity
  /// Of a finding about a whole column: a few rows of the file in which it is seen, from 1; of an error through a
  /// stretch of the file its first and last row.
  public var sampleRows: [UInt64]
  /// Of elements that a finding about a file is about; 0 where there are none to count.
  public var count = 0
  /// Of an error through a whole file: forms that could show it, where `count` do; 0 elsewhere.
  public var compared = 0

  public init(
    place: SourcePlace, code: FindingCode, field: ResidentField?, severity: Severity,
    sampleRows: [UInt64] = []
  ) {
    self.sampleRows = sampleRows
    self.place = place
    self.code = code
    self.field = field
    self.severity = severity
  }

  /// `thuong-tru.csv:118:5: [so-dinh-danh.sex-mismatch] cảnh báo: …; đối chiếu thẻ căn cước`
  public func line(in language: Language) -> String {
    let (message, remedy) = language.finding(code.name)
    let rows = sampleRows.map(String.init).joined(separator: ", ")
    let samples =
      rows.isEmpty
      ? ""
      : compared > 0 && sampleRows.count == 2
        ? language.text("place.stretch", ["first": "\(sampleRows[0])", "last": "\(sampleRows[1])"])
        : language.text("place.rows", ["rows": rows])
    let about = TerminalText.escaped(place.text(in: language))
    var values = ["about": about, "count": language.number(count)]
    if compared > 0 { values["compared"] = language.number(compared) }
    let counted = count == 0 ? about : language.text(compared > 0 ? "place.share" : "place.count", values)
    return "\(counted)\(samples): [\(code.name)] "
      + "\(language.text("severity.\(severity.name)")): \(message); \(remedy)"
  }
}

extension SourcePlace {
  /// File, line and column, in a document its path; what concerns a file or one of its columns as a whole has no line.
  func text(in language: Language) -> String {
    guard path.isEmpty else {
      let start = line == 0 ? file : "\(file):\(line)"
      return start + language.text("place.path", ["path": path])
    }
    guard line == 0 else { return description }
    return column == 0 ? file : file + language.text("place.column", ["column": String(column)])
  }
}

/// Counts of findings by severity.
public struct FindingCounts: Sendable, Equatable {
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0

  public init() {}

  public mutating func add(_ severity: Severity, count: Int = 1) {
    switch severity {
    case .error: errors += count
    case .warning: warnings += count
    case .note: notes += count
    case .off: break
    }
  }

  /// Whether a check with this limit fails.
  public func fail(on limit: FailureLimit) -> Bool {
    switch limit {
    case .never: false
    case .error: errors > 0
    case .warning: errors + warnings > 0
    }
  }
}

/// From which severity on findings make a check fail (`--fail-on`).
public enum FailureLimit: String, CaseIterable, Sendable { case error, warning, never }
