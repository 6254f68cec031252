import Glibc
import Testing

/// Whole runs of the program that was built, each in a folder of `Tests/Cases` named for what it shows.
@Suite("Whole runs")
struct CaseTests {
  @Test("A whole run gives what its case expects", arguments: WholeRunCase.all)
  func runsAsExpected(_ example: WholeRunCase) throws {
    let run = try example.run()
    defer { run.remove() }
    for name in try example.expectations() {
      let actual = try run.text(name)
      let expected = try example.expected(name)
      if actual != expected, getenv("UPDATE_GOLDEN") != nil { try example.rewrite(name, as: actual) }
      #expect(
        actual == expected,
        "\(example.name): expected.\(name) differs; UPDATE_GOLDEN=1 swift test --filter CaseTests rewrites it"
      )
    }
  }

  @Test("Every folder of cases holds a command, and none is empty")
  func everyCaseIsWhole() throws {
    #expect(WholeRunCase.all.count > 20)
    for example in WholeRunCase.all { #expect(try !example.command().isEmpty, "\(example.name)") }
  }
}
