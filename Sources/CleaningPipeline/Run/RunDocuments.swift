import ByteText
import ResidentModel
import Wording

/// The files beside the tables: findings, the report, `datapackage.json`, and last of all the manifest.
struct RunDocuments {
  let pipeline: PipelineFile
  /// Where its file stands, seen from the run folder.
  let pipelinePath: String
  let runID: String
  let inputs: [RunManifest.Input]
  let sideInputs: [RunManifest.Input]
  let timings: [RunManifest.Timing]
  let language: Language

  /// Writes them, and puts the gates' results and the count of files into the summary.
  func write(
    _ summary: inout RunSummary, _ figures: RunFigures, tables: [DataPackage.Table], store: RecordStore?,
    into folder: borrowing RunFolder, further files: [WrittenFile] = []
  ) throws {
    var tables = tables
    tables.sort { $0.file.name < $1.file.name }
    summary.gates = pipeline.gates.map { $0.result(for: summary) }
    var written = tables.map(\.file) + files
    if let store {
      for format in pipeline.outputs.findings {
        written.append(try writeFindings(format, of: store, gates: summary.gates, into: folder))
      }
    }
    var manifest = RunManifest(
      version: ProgramVersion.current, runID: runID, pipeline: pipeline, pipelinePath: pipelinePath,
      inputs: inputs, sideInputs: sideInputs, summary: summary, figures: figures, files: [],
      timings: timings)
    if pipeline.outputs.writesReport, let report = try report(on: manifest, tables, in: folder) {
      written.append(try writeText(report.html, to: RunReport.fileName, in: folder))
    }
    let package = DataPackage(name: pipeline.name, runID: runID, tables: tables, language: language)
    written.append(try writeText(package.json.text() + "\n", to: DataPackage.fileName, in: folder))
    summary.files = written.count + 1
    manifest.files = written
    _ = try writeText(RunManifest.sealed(manifest.json) + "\n", to: RunManifest.fileName, in: folder)
  }

  /// The report as it can be made again from the finished run: from the manifest and the written tables alone.
  private func report(
    on manifest: RunManifest, _ tables: [DataPackage.Table], in folder: borrowing RunFolder
  ) throws -> RunReport? {
    let path = folder.privatePath
    return try RunReport(
      manifest: manifest.json, language: language,
      smallCells: SmallCells(limit: pipeline.outputs.smallCells)
    ) { name in
      tables.first { $0.file.name == name + ".csv" }.map { FinishedTable($0, name: name, in: path) }
    }
  }

  private func writeText(_ text: String, to name: String, in folder: borrowing RunFolder) throws
    -> WrittenFile
  {
    var file = try folder.createFile(name)
    try file.write(text)
    return try file.finish()
  }

  private func writeFindings(
    _ format: OutputSettings.FindingsFormat, of store: RecordStore, gates: [GateResult],
    into folder: borrowing RunFolder
  ) throws -> WrittenFile {
    var file = try folder.createFile(FindingsWriter.fileName(format))
    var writer = FindingsWriter(format, language: language, version: ProgramVersion.current)
    var buffer = ByteBuffer()
    writer.begin(into: &buffer)
    try store.forEachFinding(under: pipeline.rules) { finding in
      writer.append(finding, into: &buffer)
      if buffer.count > 1 << 20 {
        try file.write(buffer.span)
        buffer.removeAll()
      }
    }
    writer.end(gates: gates, into: &buffer)
    try file.write(buffer.span)
    return try file.finish()
  }
}
