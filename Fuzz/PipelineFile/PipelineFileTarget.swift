import FuzzInput
import RecordLinkage

@testable import CleaningPipeline

/// Any text as what a run is told: a pipeline file (read alike twice; a bad one has a mistake, with words for it), a
/// model (which is the same written out and read again), a `--set`.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSettings(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  switch input.choose(["pipeline", "model", "option"]) {
  case "pipeline": readPipeline(String(decoding: input.rest, as: UTF8.self))
  case "model": readModel(String(decoding: input.rest, as: UTF8.self))
  default: readOption(String(decoding: input.rest, as: UTF8.self))
  }
  return 0
}

private func readPipeline(_ text: String, settings: [String] = []) {
  do throws(PipelineFault) {
    let pipeline = try PipelineFile(yaml: text, path: "fuzz.yaml", settings: settings)
    let again = try PipelineFile(yaml: text, path: "fuzz.yaml", settings: settings)
    require(again == pipeline && !pipeline.canonical.text().isEmpty, "a pipeline file is read alike twice")
  } catch {
    guard case .mistakes(_, let mistakes) = error else { fatalError("broken: a text was looked for on disk") }
    require(!mistakes.isEmpty && !error.lines(in: .vi).isEmpty, "what is wrong is told")
  }
}

private func readModel(_ text: String) {
  guard let model = try? LinkageModel(from: ModelNode(json: text)) else { return }
  guard let again = try? LinkageModel(from: ModelNode(json: model.description)) else {
    fatalError("broken: a model written out is a model")
  }
  require(again.description == model.description, "a model written out twice is the same text")
}

/// `--set` over a pipeline file that is good by itself.
private func readOption(_ option: String) {
  readPipeline(
    """
    dancu: 1
    name: fuzz
    as_of: 2026-12-31
    sources: [{id: a, path: a.csv, format: csv}, {id: b, path: b.xml, format: xml, record: R}]
    """, settings: [option])
}
