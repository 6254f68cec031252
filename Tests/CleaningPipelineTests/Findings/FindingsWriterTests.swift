import ByteText
import ResidentModel
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Findings for people and for CI")
struct FindingsWriterTests {
  static let findings = [
    ReportedFinding(
      place: SourcePlace(source: "a", file: "thường trú.csv", row: 117, line: 118, column: 5),
      code: .personalNumberSexMismatch, field: .personalNumber, severity: .warning),
    ReportedFinding(
      place: SourcePlace(source: "a", file: "thường trú.csv", row: 3, line: 3), code: .rowTooFewCells,
      field: nil, severity: .error),
    ReportedFinding(
      place: SourcePlace(source: "b", file: "<b>.xml", row: 1, line: 9), code: .rowBlank, field: nil,
      severity: .off),
  ]
  static let gates = [
    GateResult(gate: Gate(.quarantinedShare, maximum: 0.02), value: 0.5, passed: false),
    GateResult(gate: Gate(.forms, minimum: 1), value: 2, passed: true),
  ]

  static func document(
    _ format: OutputSettings.FindingsFormat, _ findings: [ReportedFinding] = findings,
    gates: [GateResult] = gates, language: Language = .vi
  ) -> String {
    var writer = FindingsWriter(
      format, language: language, version: "0.1.0", paths: ["thường trú.csv": "samples/thường trú.csv"])
    var out = ByteBuffer()
    writer.begin(into: &out)
    for finding in findings { writer.append(finding, into: &out) }
    writer.end(gates: gates, into: &out)
    return out.string(ByteRange(0, out.count))
  }

  @Test("Text has place, code, severity, words and remedy, one line a finding")
  func text() {
    let lines = Self.document(.text).split(separator: "\n")
    #expect(
      lines[0]
        == "thường trú.csv:118:5: [so-dinh-danh.sex-mismatch] cảnh báo: giới tính trong số định danh khác cột giới tính; đối chiếu thẻ căn cước"
    )
    #expect(lines[1].hasPrefix("thường trú.csv:3: [dong.too-few-cells] lỗi: "))
    #expect(lines[2] == "ngưỡng quarantined_share: 0,5, cho phép tối đa 0,02")
    #expect(lines.count == 3)
  }

  @Test("JSON holds every finding that is not turned off, and every gate", arguments: [0, 1, 2])
  func json(count: Int) throws {
    let node = try SettingNode(yaml: Self.document(.json, Array(Self.findings.prefix(count))))
    #expect(node["findings"]?.items.count == count)
    #expect(node["gates"]?.items.count == 2)
    #expect(node["errors"]?.text == (count == 2 ? "1" : "0"))
  }

  @Test("SARIF points at files by URI and says every rule")
  func sarif() throws {
    let run = try #require(try SettingNode(yaml: Self.document(.sarif))["runs"]?.items.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
    #expect(rules.count == FindingCode.allCases.count + 1)
    let results = try #require(run["results"]?.items)
    #expect(results.count == 3)
    for result in results {
      let index = try #require(result["ruleIndex"]?.text.flatMap { Int($0) })
      #expect(rules[index]["id"]?.text == result["ruleId"]?.text)
    }
    let place = results[0]["locations"]?.items.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.text == "samples/th%C6%B0%E1%BB%9Dng%20tr%C3%BA.csv")
    #expect(place?["region"]?["startLine"]?.text == "118")
  }

  @Test("SARIF keeps within what viewers take and says what it leaves out")
  func sarifLimit() throws {
    let many = Array(repeating: Self.findings[0], count: FindingsWriter.maximumSARIFResults + 7)
    let document = Self.document(.sarif, many, gates: [], language: .en)
    #expect(
      document.split(separator: "\n").count { $0.hasPrefix("{\"ruleId\"") }
        == FindingsWriter.maximumSARIFResults)
    #expect(document.contains("7 more findings are left out here"))
  }

  @Test("JUnit counts errors and failed gates as failures, and escapes what XML would read")
  func junit() {
    let document = Self.document(.junit)
    #expect(document.contains("<testsuites name=\"dancu\" tests=\"4\" failures=\"2\">"))
    #expect(document.contains("<testcase classname=\"dancu\" name=\"dong.too-few-cells\"><failure"))
    #expect(document.contains("name=\"so-dinh-danh.sex-mismatch\"><system-out>"))
    #expect(JUnitCases.escaped("<a b=\"&\u{1}\">") == "&lt;a b=&quot;&amp;\u{fffd}&quot;&gt;")
  }

  @Test("Every finding code, gate metric, class and stage has words in both languages")
  func wordsAreComplete() throws {
    let table = MessageTable.builtIn
    for code in FindingCode.allCases {
      #expect(table[code.name] != nil && table[code.name + ".remedy"] != nil, "\(code.name)")
    }
    for kind in PipelineSchema.twoPlaceClasses { #expect(table["two-place.\(kind)"] != nil, "\(kind)") }
    for status in ExitStatus.allCases { #expect(table["exit.\(status.rawValue)"] != nil, "\(status)") }
    for field in ResidentField.allCases { #expect(table["column.\(field.name)"] != nil, "\(field)") }
    for severity in Severity.allCases { #expect(table["severity.\(severity.name)"] != nil) }
  }

  @Test("A destination needs a path where a document would be mixed with other output")
  func destinations() {
    #expect(FindingsDestination("text") == FindingsDestination(format: .text))
    #expect(FindingsDestination("sarif=a=b.sarif") == FindingsDestination(format: .sarif, path: "a=b.sarif"))
    for wrong in ["sarif", "junit=", "yaml", ""] { #expect(FindingsDestination(wrong) == nil, "\(wrong)") }
  }

  @Test("A check fails from the chosen severity on")
  func failureLimits() {
    var counts = FindingCounts()
    counts.add(.warning)
    #expect(!counts.fail(on: .error) && counts.fail(on: .warning) && !counts.fail(on: .never))
    counts.add(.error)
    #expect(counts.fail(on: .error))
  }
}
