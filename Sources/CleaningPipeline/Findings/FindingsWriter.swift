import ByteText
import ResidentModel
import Wording

/// Writes a stream of findings, then the gates, as text, JSON, SARIF 2.1.0 or JUnit XML.
///
///     var writer = FindingsWriter(.sarif, language: .vi, version: "0.1.0")
///     writer.begin(into: &buffer)
///     for finding in findings { writer.append(finding, into: &buffer) }
///     writer.end(gates: results, into: &buffer)
///
/// The buffer may be written out and emptied between any two calls. Memory does not grow with the findings: JUnit,
/// which has one test case per rule, keeps counts and the first places only.
public struct FindingsWriter: Sendable {
  private let format: OutputSettings.FindingsFormat
  private let language: Language
  private let version: String
  /// Where a file name of a finding lies, for tools that open it; the name itself when absent.
  private let paths: [String: String]
  private var counts = FindingCounts()
  private var written = 0
  private var byCode = JUnitCases()

  /// SARIF viewers take no more results per run than this; what is left out is said in the document.
  public static let maximumSARIFResults = 25_000

  public init(
    _ format: OutputSettings.FindingsFormat, language: Language, version: String,
    paths: [String: String] = [:]
  ) {
    self.format = format
    self.language = language
    self.version = version
    self.paths = paths
  }

  /// The name of the format's file in a run folder.
  public static func fileName(_ format: OutputSettings.FindingsFormat) -> String {
    switch format {
    case .text: "findings.txt"
    case .json: "findings.json"
    case .sarif: "findings.sarif"
    case .junit: "findings.junit.xml"
    }
  }

  public mutating func begin(into out: inout ByteBuffer) {
    switch format {
    case .text, .junit: break
    case .json: out.append("{\"findings\":[")
    case .sarif: out.append(SARIF.head(language: language, version: version))
    }
  }

  /// Appends a finding; one that the rules turned off is left out.
  public mutating func append(_ finding: ReportedFinding, into out: inout ByteBuffer) {
    guard finding.severity != .off else { return }
    counts.add(finding.severity)
    switch format {
    case .text:
      out.append(finding.line(in: language))
      out.append("\n")
    case .json: item(Self.json(finding, path: path(of: finding.place)), into: &out)
    case .sarif:
      guard written < Self.maximumSARIFResults else { return }
      item(SARIF.result(finding, path: path(of: finding.place), language: language), into: &out)
    case .junit: byCode.add(finding)
    }
  }

  public mutating func end(gates: [GateResult], into out: inout ByteBuffer) {
    switch format {
    case .text:
      for gate in gates where !gate.passed {
        out.append(gate.line(in: language) + "\n")
      }
    case .json:
      let tail: JSONValue = [
        "errors": .integer(counts.errors), "warnings": .integer(counts.warnings),
        "notes": .integer(counts.notes),
        "gates": .array(gates.map(Self.json)),
      ]
      // The members join the object that `begin` opened.
      out.append("\n],")
      out.append(String(tail.text(indented: false).dropFirst()) + "\n")
    case .sarif:
      for gate in gates where !gate.passed {
        item(SARIF.result(gate, language: language), into: &out)
      }
      let leftOut = counts.errors + counts.warnings + counts.notes - min(written, Self.maximumSARIFResults)
      out.append(SARIF.tail(leftOut: max(0, leftOut), language: language))
    case .junit:
      out.append(byCode.document(gates: gates, language: language))
    }
  }

  private mutating func item(_ value: JSONValue, into out: inout ByteBuffer) {
    out.append(written == 0 ? "\n" : ",\n")
    out.append(value.text(indented: false))
    written += 1
  }

  private func path(of place: SourcePlace) -> String { paths[place.file] ?? place.file }

  private static func json(_ finding: ReportedFinding, path: String) -> JSONValue {
    let place = finding.place
    var members: [(String, JSONValue)] = [
      ("code", .string(finding.code.name)), ("severity", .string(finding.severity.name)),
      ("source", .string(place.source)), ("file", .string(path)), ("row", .integer(Int(place.row))),
      ("line", .integer(Int(place.line))), ("column", .integer(place.column)),
      ("field", finding.field.map { .string($0.name) } ?? .null),
    ]
    if !place.path.isEmpty { members.append(("path", .string(place.path))) }
    if finding.count > 0 { members.append(("count", .integer(finding.count))) }
    if finding.compared > 0 { members.append(("compared", .integer(finding.compared))) }
    if !finding.sampleRows.isEmpty {
      members.append(("sample_rows", .array(finding.sampleRows.map { .integer(Int($0)) })))
    }
    return .object(members)
  }

  private static func json(_ result: GateResult) -> JSONValue {
    [
      "metric": .string(result.gate.metric.rawValue), "value": .decimal(result.value, digits: 6),
      "min": result.gate.minimum.map { .decimal($0, digits: 6) } ?? .null,
      "max": result.gate.maximum.map { .decimal($0, digits: 6) } ?? .null,
      "severity": .string(result.gate.severity.name), "passed": .bool(result.passed),
    ]
  }
}

extension GateResult {
  /// `ngưỡng quarantined_share: 0.031, cho phép tối đa 0.02`
  public func line(in language: Language) -> String {
    let figure = { (value: Double) in language.decimal(value, digits: 4) }
    var line = language.text("gate.value", ["metric": gate.metric.rawValue, "value": figure(value)])
    if let maximum = gate.maximum { line += language.text("gate.maximum", ["limit": figure(maximum)]) }
    if let minimum = gate.minimum { line += language.text("gate.minimum", ["limit": figure(minimum)]) }
    return line
  }
}
