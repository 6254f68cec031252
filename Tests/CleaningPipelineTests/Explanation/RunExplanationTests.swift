import Glibc
import RecordLinkage
import Testing
import Wording

@testable import CleaningPipeline

/// Explanations of a whole run over two small lists.
@Suite("Explanations of a finished run")
struct RunExplanationTests {
  /// A run of `job: link`, its folder removed when the test is over.
  final class SampleRun: Sendable {
    let output: String
    let run: FinishedRun

    init(settings: [String] = []) async throws {
      var template = Array("/tmp/run-explanation-XXXXXX".utf8CString)
      output = String(cString: try #require(mkdtemp(&template)))
      var options = RunExplanationTests.options
      options.output = output
      options.settings = settings
      let outcome = await CleaningRun(
        pipelinePath: Repository.path("Tests/Cases/link-any-columns/pipeline.yaml"), options: options
      ).run()
      run = try FinishedRun(try #require(outcome.folder, "\(outcome.messages)"))
    }

    deinit {
      try? FolderHandle(making: output).removeEntries { _ in true }
      rmdir(output)
    }
  }

  static var options: RunOptions {
    var options = RunOptions()
    options.jobs = 2
    options.progress = .none
    return options
  }

  /// The two form numbers of each line of a table of pairs.
  static func pairs(_ table: String, of run: FinishedRun, atMost limit: Int) throws -> [[String]] {
    let table = try run.table(table)
    let columns = try ["so_phieu_a", "so_phieu_b"].map(table.column)
    var found: [[String]] = []
    try table.forEachRow { batch, row in
      if found.count < limit { found.append(columns.map { batch.string(row: row, column: $0) }) }
    }
    return found
  }

  @Test("A linked pair and an undecided one are told as the run's tables have them")
  func asTheTables() async throws {
    let sample = try await SampleRun()
    for (table, limit) in [("links", 3), ("review", 3)] {
      for names in try Self.pairs(table, of: sample.run, atMost: limit) {
        let told = try #require(try await RunExplanation(of: names, in: sample.run, options: Self.options))
        #expect(told.obstacle == nil)
        let pair = try #require(told.pair)
        let why = try #require(pair.why)
        let weighed = try #require(try WeighedPair(of: pair.a, pair.b, in: sample.run))
        #expect(abs(why.probability - (Double(weighed.probability) ?? -1)) < 1e-5)
        #expect(abs(why.weight - (Double(weighed.weight) ?? -1)) < 0.01)
        #expect(why.wasCompared && (table == "links") == why.isOnePerson)
        #expect(why.isInReview == (table == "review"))
        let text = told.lines(in: .vi).joined(separator: "\n")
        #expect(text.contains(names[0]) && text.contains(names[1]))
        #expect(told.drawing(in: .vi)?.hasPrefix("<svg xmlns=") == true)
      }
    }
  }

  @Test(
    "Two forms that no table names are told too: which rule missed them, and what would turn the decision")
  func neverCompared() async throws {
    let sample = try await SampleRun()
    let links = try Self.pairs("links", of: sample.run, atMost: 40)
    let strangers = [links[0][0], links[links.count - 1][1]]
    let told = try #require(try await RunExplanation(of: strangers, in: sample.run, options: Self.options))
    let why = try #require(told.pair?.why)
    #expect(!why.isOnePerson && why.rules.allSatisfy { !$0.misses.isEmpty } != why.wasCompared)
    let english = told.lines(in: .en).joined(separator: "\n")
    #expect(english.contains("are two people"))
    let json = told.json(in: .en)
    #expect(json["pair"]?["verdict"] == .string(why.verdict.name))
  }

  @Test("A person's forms are listed, and how they came together")
  func aboutPerson() async throws {
    let sample = try await SampleRun()
    let names = try #require(try Self.pairs("links", of: sample.run, atMost: 1).first)
    let told = try #require(
      try await RunExplanation(of: [names[0]], in: sample.run, options: Self.options))
    let person = try #require(told.people.first)
    #expect(person.forms.count >= 2 && person.steps.count >= person.forms.count - 1)
    let byID = try #require(
      try await RunExplanation(of: [person.id], in: sample.run, options: Self.options))
    #expect(byID.lines(in: .vi) == told.lines(in: .vi))
    let byPlace = try #require(
      try await RunExplanation(of: [person.forms[0].place], in: sample.run, options: Self.options))
    #expect(byPlace.lines(in: .vi) == told.lines(in: .vi))
    let nobody = try await RunExplanation(of: ["không-có"], in: sample.run, options: Self.options)
    #expect(nobody == nil)
  }

  @Test("When the inputs are not those of the run, only the tables are told, and why")
  func changedInputs() async throws {
    let sample = try await SampleRun()
    let names = try #require(try Self.pairs("links", of: sample.run, atMost: 1).first)
    let elsewhere = Repository.path("Tests/Cases/entered-twice/pipeline.yaml")
    let told = try #require(
      try await RunExplanation(of: names, in: sample.run, pipelinePath: elsewhere, options: Self.options))
    #expect(told.obstacle != nil && told.remark(in: .vi) != nil)
    #expect(told.pair?.why == nil && told.pair?.weighed?.decision == "noi")
    #expect(told.lines(in: .en).contains { $0.contains("one person") })
  }

  @Test("Every outcome of every comparison has words in both languages")
  func outcomesHaveWords() throws {
    for path in ["models/vn-resident.json", "models/febrl.json"] {
      let model = try LinkageModel(from: ModelNode(json: Repository.text(path)))
      for comparison in model.comparisons {
        for outcome in comparison.levels.flatMap(\.outcomes) {
          #expect(MessageTable.builtIn["level.\(outcome)"] != nil, "\(outcome)")
        }
        if path.contains("vn-resident") {
          #expect(MessageTable.builtIn["field.\(comparison.name)"] != nil, "\(comparison.name)")
          if let group = comparison.group {
            #expect(MessageTable.builtIn["explain.group.\(group)"] != nil, "\(group)")
          }
        }
      }
      if path.contains("vn-resident") {
        for part in model.blocking.flatMap({ $0.keys + $0.refinements }) {
          for column in model.name(of: part).columns {
            #expect(MessageTable.builtIn["field.\(column)"] != nil, "\(column)")
          }
        }
      }
    }
  }
}
