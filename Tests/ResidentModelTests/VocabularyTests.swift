import ResidentModel
import Testing

@Suite("Stable names")
struct StableNameTests {
  @Test("Every finding code has a name of its own that leads back to it")
  func findingCodes() {
    #expect(Set(FindingCode.allCases.map(\.name)).count == FindingCode.allCases.count)
    for code in FindingCode.allCases { #expect(FindingCode(name: code.name) == code) }
  }

  @Test("Every field has a name of its own that leads back to it")
  func fields() {
    for field in ResidentField.allCases { #expect(ResidentField(name: field.name) == field) }
    #expect(ResidentField.allCases.count == 51)
  }

  @Test("Every change rule has a name of its own")
  func rules() {
    #expect(Set(ChangeRule.allCases.map(\.name)).count == ChangeRule.allCases.count)
  }
}
