import PopulationBaseline
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
    for key in keys { #expect(MessageTable.builtIn[key] != nil, "\(key)") }
  }
}
