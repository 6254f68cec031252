import ByteText
import Glibc
import Testing

@testable import CleaningPipeline
@testable import FormReading

@Suite("The size of batches")
struct BatchSizeTests {
  @Test("The tables are the same bytes whatever batches the forms are read in, by one worker or three")
  func sameTables() async throws {
    let run = try SmallRun(rows: 300)
    let wanted = try await Self.tables(of: run, chunkBytes: nil, jobs: 1)
    #expect(wanted.count > 10, "all tables of a run")
    for (chunkBytes, jobs) in [(150, 1), (700, 3), (4_000, 2), (20_000, 3), (1 << 20, 2)] {
      let found = try await Self.tables(of: run, chunkBytes: chunkBytes, jobs: jobs)
      for (name, hash) in wanted { #expect(found[name] == hash, "\(name) in batches of \(chunkBytes) bytes") }
    }
  }

  /// The tables of a run, by their names: the hash of each.
  private static func tables(of run: SmallRun, chunkBytes: Int?, jobs: Int) async throws -> [String: String] {
    var options = run.options
    options.jobs = jobs
    let pipeline = try PipelineFile(path: run.pipelinePath, settings: [])
    let folder = try RunFolder.open(in: run.path("out-\(chunkBytes ?? 0)-\(jobs)"))
    var sources = try await FormSources(opening: pipeline, workers: Workers(1)) { run.path("spool") }
    sources.files[0].reader = try CSVFormReader(
      file: sources.files[0].reader.file, dialect: CSVDialect(header: .row(1)),
      options: CSVReadingOptions(chunkBytes: chunkBytes))
    let planned = PlannedRun(
      pipeline: pipeline, model: try pipeline.linkageModel(), sources: sources,
      hashes: InputHashes(of: sources, beside: [], in: pipeline), frozen: nil, earlier: nil,
      stages: RunStages(options))
    let resolved = try await CleaningRun(pipelinePath: run.pipelinePath).resolve(
      planned, checkpoint: try Checkpoint(resuming: nil, in: folder), into: folder)
    if let chunkBytes, chunkBytes < 1 << 14 {
      #expect(resolved.store.batches[0].count > 1, "a file of several batches")
    }
    return Dictionary(uniqueKeysWithValues: resolved.written.tables.map { ($0.file.name, $0.file.sha256) })
  }
}
