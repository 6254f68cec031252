import ResidentModel
import Wording

/// JUnit XML: a test case for each file and rule that was broken, and one for each gate. Errors and failed gates are
/// failures; warnings and notes are told in a passing case's output.
struct JUnitCases: Sendable {
  private struct Case: Sendable {
    var code: FindingCode
    var severity: Severity
    var count = 0
    var places: [SourcePlace] = []
  }

  private static let maximumPlaces = 20

  /// In the order in which files and rules were first met; few, so a search by rule index is cheap.
  private var files: [(name: String, cases: [Case])] = []

  mutating func add(_ finding: ReportedFinding) {
    let file = files.lastIndex { $0.name == finding.place.file } ?? files.endIndex
    if file == files.endIndex { files.append((finding.place.file, [])) }
    let known = files[file].cases.firstIndex { $0.code == finding.code && $0.severity == finding.severity }
    let index = known ?? files[file].cases.endIndex
    if known == nil { files[file].cases.append(Case(code: finding.code, severity: finding.severity)) }
    files[file].cases[index].count += 1
    if files[file].cases[index].places.count < Self.maximumPlaces {
      files[file].cases[index].places.append(finding.place)
    }
  }

  func document(gates: [GateResult], language: Language) -> String {
    let suites =
      files.map { file in
        suite(
          file.name,
          file.cases.sorted { $0.code.rawValue < $1.code.rawValue }.map { testCase($0, in: language) })
      } + [suite("gates", gates.map { testCase($0, in: language) })]
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    return #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
      + "<testsuites name=\"dancu\" tests=\"\(tests)\" failures=\"\(failures)\">\n"
      + suites.map(\.xml).joined() + "</testsuites>\n"
  }

  private typealias Rendered = (xml: String, fails: Bool)

  private func suite(_ name: String, _ cases: [Rendered]) -> (xml: String, tests: Int, failures: Int) {
    let failures = cases.count { $0.fails }
    let head =
      "  <testsuite name=\"\(Self.escaped(name))\" tests=\"\(cases.count)\" failures=\"\(failures)\""
      + " errors=\"0\" skipped=\"0\">\n"
    return (head + cases.map(\.xml).joined() + "  </testsuite>\n", cases.count, failures)
  }

  private func testCase(_ item: Case, in language: Language) -> Rendered {
    let (message, remedy) = language.finding(item.code.name)
    var body = "\(message); \(remedy)\n" + item.places.map { $0.text(in: language) }.joined(separator: "\n")
    if item.count > item.places.count { body += "\n… (\(language.number(item.count)))" }
    return testCase(
      item.code.name, isFailure: item.severity == .error,
      message: "\(language.number(item.count)) × \(message)",
      body: body)
  }

  private func testCase(_ result: GateResult, in language: Language) -> Rendered {
    testCase(
      result.gate.metric.rawValue, isFailure: result.failsRun, message: result.line(in: language),
      body: result.line(in: language))
  }

  private func testCase(_ name: String, isFailure: Bool, message: String, body: String) -> Rendered {
    let open = "    <testcase classname=\"dancu\" name=\"\(Self.escaped(name))\">"
    let text = Self.escaped(body)
    let inner =
      isFailure
      ? "<failure message=\"\(Self.escaped(message))\">\(text)</failure>"
      : "<system-out>\(text)</system-out>"
    return (open + inner + "</testcase>\n", isFailure)
  }

  /// Text and attribute values of XML 1.0; characters that it forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xfffe || scalar.value == 0xffff: out += "\u{fffd}"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
