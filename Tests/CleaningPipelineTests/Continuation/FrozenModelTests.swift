import Testing

@testable import CleaningPipeline

@Suite("Runs that go by an earlier run's model")
struct FrozenModelTests {
  private static func run(_ run: SmallRun, modelFrom: String? = nil, output: String) async -> RunOutcome {
    var options = run.options
    options.output = run.path(output)
    options.modelFrom = modelFrom
    return await CleaningRun(pipelinePath: run.pipelinePath, options: options).run()
  }

  @Test("The same forms give the same tables; the other run's model is an input")
  func sameForms() async throws {
    let run = try SmallRun(rows: 200)
    let first = try #require(await Self.run(run, output: "out").folder)
    let second = try #require(await Self.run(run, modelFrom: first, output: "again").folder)
    for table in ["baseline", "memberships", "links", "review"] {
      #expect(try SmallFile.read("\(first)/\(table).csv") == SmallFile.read("\(second)/\(table).csv"))
    }
    let manifest = try FinishedRun(second).document(RunManifest.fileName)
    guard case .array(let inputs)? = manifest["side_inputs"] else { throw RunFailure.unexpected("") }
    #expect(inputs.map { $0["source"]?.string } == ["model-from"])
    #expect(try FinishedRun(first).runID != FinishedRun(second).runID)
  }

  @Test("A model that is not as its run wrote it is refused; so is a run that has none")
  func damagedModel() async throws {
    let run = try SmallRun(rows: 60)
    let first = try #require(await Self.run(run, output: "out").folder)
    let name = try #require(first.split(separator: "/").last)
    try run.write("0 1 1\n", to: "out/\(name)/\(FrozenModelFiles.frequencies)")
    #expect(await Self.run(run, modelFrom: first, output: "again").status == .inputUnreadable)
    #expect(await Self.run(run, modelFrom: run.path("nothing"), output: "again").status == .inputMissing)
  }
}
