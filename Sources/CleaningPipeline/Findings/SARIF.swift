import ResidentModel
import Wording

/// The parts of a SARIF 2.1.0 log (OASIS standard): a head with every rule, results one by one, a tail.
enum SARIF {
  static let gateRule = "gate"

  /// Everything up to the first result. The rules are the finding codes in their order, then the gates.
  static func head(language: Language, version: String) -> String {
    let rules =
      FindingCode.allCases.map { code in
        let (message, remedy) = language.finding(code.name)
        return rule(code.name, message: message, help: remedy, level: level(code.defaultSeverity))
      } + [
        rule(gateRule, message: language.text("gate.rule"), help: language.text("gate.help"), level: "error")
      ]
    let driver: JSONValue = [
      "name": "dancu", "version": .string(version), "semanticVersion": .string(version),
      "rules": .array(rules),
    ]
    return
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#
      + driver.text(indented: false)
      + #"},"columnKind":"unicodeCodePoints","results":["#
  }

  static func result(_ finding: ReportedFinding, path: String, language: Language) -> JSONValue {
    let (message, remedy) = language.finding(finding.code.name)
    var properties: [(String, JSONValue)] = [
      ("source", .string(finding.place.source)), ("row", .integer(Int(finding.place.row))),
    ]
    // The column is a cell's number, not a character's: it has no place in a region.
    if finding.place.column > 0 { properties.append(("column", .integer(finding.place.column))) }
    if !finding.place.path.isEmpty { properties.append(("path", .string(finding.place.path))) }
    if finding.count > 0 { properties.append(("count", .integer(finding.count))) }
    if finding.compared > 0 {
      properties.append(("compared", .integer(finding.compared)))
      if !finding.sampleRows.isEmpty {
        properties.append(("rows", .array(finding.sampleRows.map { .integer(Int($0)) })))
      }
    }
    if let field = finding.field { properties.append(("field", .string(field.name))) }
    return [
      "ruleId": .string(finding.code.name), "ruleIndex": .integer(Int(finding.code.rawValue)),
      "level": .string(level(finding.severity)),
      "message": ["text": .string("\(message); \(remedy)")],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(uri(path))],
            "region": ["startLine": .integer(max(1, Int(finding.place.line)))],
          ]
        ]
      ],
      "properties": .object(properties),
    ]
  }

  static func result(_ gate: GateResult, language: Language) -> JSONValue {
    [
      "ruleId": .string(gateRule), "ruleIndex": .integer(FindingCode.allCases.count),
      "level": .string(level(gate.gate.severity)),
      "message": ["text": .string(gate.line(in: language))],
    ]
  }

  static func tail(leftOut: Int, language: Language) -> String {
    var invocation: [(String, JSONValue)] = [("executionSuccessful", true)]
    if leftOut > 0 {
      let text = language.text("findings.left-out", ["count": language.number(leftOut)])
      invocation.append(
        ("toolExecutionNotifications", [["level": "warning", "message": ["text": .string(text)]]]))
    }
    return "\n],\"invocations\":[" + JSONValue.object(invocation).text(indented: false) + "]}]}\n"
  }

  private static func rule(_ id: String, message: String, help: String, level: String) -> JSONValue {
    [
      "id": .string(id), "shortDescription": ["text": .string(message)], "help": ["text": .string(help)],
      "defaultConfiguration": ["level": .string(level)],
    ]
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    case .off: "none"
    }
  }

  /// A relative URI reference: everything but unreserved characters and `/` as percent codes (RFC 3986).
  static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default: uri += "%" + HexText.pair(byte).uppercased()
      }
    }
  }
}
