import RecordLinkage
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Training a model")
struct ModelTrainingTests {
  private static func train(labels: String?) async throws -> ModelTraining {
    try await ModelTraining.run(
      pipelinePath: Repository.path("pipelines/commune-quota.yaml"),
      labels: labels.map(Repository.path), options: RunExplanationTests.options)
  }

  @Test("The model that was estimated reads back, its levels sum to one, and the same forms give it again")
  func readsBack() async throws {
    let training = try await Self.train(labels: nil)
    let model = try LinkageModel(from: ModelNode(json: training.modelText))
    for comparison in model.comparisons {
      #expect(abs(comparison.levels.reduce(0) { $0 + $1.same } - 1) < 1e-9, "\(comparison.name)")
      #expect(abs(comparison.levels.reduce(0) { $0 + $1.stranger } - 1) < 1e-9, "\(comparison.name)")
    }
    #expect(model.blocking == training.before.model.blocking)
    #expect(model.constraints == training.before.model.constraints)
    let again = try await Self.train(labels: nil)
    #expect(again.modelText == training.modelText)
    #expect(training.before.score == nil)
    #expect(training.lines(in: .vi).count > model.comparisons.count)
  }

  @Test("Labels give the shares of one person, and are what both models are measured against")
  func labels() async throws {
    let training = try await Self.train(labels: "samples/thach-kenh/key.csv")
    let pairs = try #require(training.labelledPairs)
    let (before, after) = (try #require(training.before.score), try #require(training.after.score))
    #expect(pairs == before.real && pairs == after.real && training.unusedLabels == 0)
    #expect(Double(before.found) > 0.95 * Double(pairs))
    #expect(Double(after.found) > 0.95 * Double(pairs) && after.wrong < pairs / 100)
    // What labels say of one person stays between the levels: most have the same name.
    let name = training.after.model.comparisons[0]
    #expect(name.levels[0].same > 0.5 && name.levels.allSatisfy { $0.same > 0 })
  }
}
