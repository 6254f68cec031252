import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Keys of messages that are made at run time")
struct RunTimeKeyTests {
  @Test("Everything that a worklist or a comparison can name has words")
  func named() {
    var keys = ResidenceAdvice.allCases.map { "advice.\($0.name)" }
    keys += ResidenceEvidence(rawValue: .max).names.map { "evidence.\($0)" }
    keys += ResidenceClass.allCases.map { "two-place.\($0.name)" }
    keys += ResidenceKind.allCases.filter { $0 != .unknown }.map { "residence.\($0.name)" }
    keys += PersonChange.Kind.allCases.map { "diff.\($0.rawValue)" }
    keys += [FindingCode.personalNumberTwoPeople, .personalNumberConflict].map { "worklist.\($0.name)" }
    keys += LinkageConstraint.Effect.allCases.map { "explain.verdict.constrained-\($0.rawValue)" }
    keys += RefusedLink.Reason.allCases.flatMap {
      ["explain.verdict.cut-\($0.rawValue)", "explain.step.refused-\($0.rawValue)"]
    }
    keys += ForeignFormat.allCases.map { ReadingError(.foreign($0), file: "").key }
    keys += ["errno.ESPIPE"]
    let faults: [ModelFault] = [
      .file(.malformedText(byte: 0)), .file(.invalid(path: "", expected: "")),
      .file(.unknownKey(path: "", key: "", known: [])), .file(.repeatedKey(path: "", key: "")),
      .file(.unknownName(path: "", name: "", known: [])), .file(.repeatedName(path: "", name: "")), .utf16,
      .unknownColumn(name: "", known: []), .columnKind(name: "", kind: "", expected: ""),
      .namesCollide(name: "", table: ""),
    ]
    keys += faults.map { String($0.description(in: .en).dropFirst().prefix { $0 != "]" }) }
    for key in keys { #expect(MessageTable.builtIn[key] != nil, "\(key)") }
  }
}
