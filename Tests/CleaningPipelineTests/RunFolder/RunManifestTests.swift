import Testing
import Wording

@testable import CleaningPipeline

@Suite("Manifests, run ids and data packages")
struct RunManifestTests {
  static func pipeline(_ settings: [String] = []) throws -> PipelineFile {
    try PipelineFile(yaml: PipelineFileTests.small, path: "p.yaml", settings: settings)
  }

  static let input = RunManifest.Input(source: "thuong_tru", file: "a.csv", bytes: 3, sha256: "ab")

  @Test("The run id follows inputs, settings and version, and nothing else")
  func runID() throws {
    let id = try RunManifest.runID(version: "1", pipeline: Self.pipeline(), inputs: [Self.input])
    #expect(id.count == 20 && id.allSatisfy(\.isHexDigit))
    let elsewhere = try Self.pipeline(["outputs.directory=/other"])
    #expect(RunManifest.runID(version: "1", pipeline: elsewhere, inputs: [Self.input]) == id)
    let standard = try Self.pipeline(["quota.minimum_age=14"])
    #expect(RunManifest.runID(version: "1", pipeline: standard, inputs: [Self.input]) == id)

    var changed = Self.input
    changed.sha256 = "ac"
    let others = try [
      RunManifest.runID(version: "2", pipeline: Self.pipeline(), inputs: [Self.input]),
      RunManifest.runID(
        version: "1", pipeline: Self.pipeline(["quota.minimum_age=15"]), inputs: [Self.input]),
      RunManifest.runID(version: "1", pipeline: Self.pipeline(), inputs: [changed]),
      RunManifest.runID(version: "1", pipeline: Self.pipeline(), inputs: [Self.input, Self.input]),
    ]
    #expect(Set(others + [id]).count == 5)
  }

  @Test("The manifest says what went in and what came out")
  func manifest() throws {
    let file = WrittenFile(name: "baseline.csv", bytes: 10, rows: 1, sha256: "cd")
    let json = try RunManifest(
      version: "0.1.0", runID: "x", pipeline: Self.pipeline(), pipelinePath: "../../p.yaml",
      inputs: [Self.input], summary: SummaryScreenTests.summary, files: [file],
      timings: [.init(stage: "read", seconds: 0.12345)]
    ).json
    let read = try SettingNode(yaml: json.text())
    #expect(read["inputs"]?.items.first?["sha256"]?.text == "ab")
    #expect(read["counts"]?["accounting"]?["people"]?.text == "5603")
    #expect(read["counts"]?["two_place"]?["hai-thuong-tru"]?.text == "6")
    #expect(read["files"]?.items.first?["rows"]?.text == "1")
    #expect(read["timings"]?.items.first?["seconds"]?.text == "0.123")
    #expect(read["settings"]?["as_of"]?.text == "2026-12-31")
    #expect(read["pipeline"]?.text == "../../p.yaml")
    // What a manifest recorded can be run again.
    let recorded = try PipelineFile(recorded: try #require(read["settings"]), path: "p.yaml")
    #expect(recorded.canonical == (try Self.pipeline().canonical))
  }

  @Test("Every column of the package has a type, and a title in the language asked for")
  func dataPackage() throws {
    let table = DataPackage.Table(
      file: WrittenFile(name: "links.csv", bytes: 1, rows: 0, sha256: "00"),
      columns: ["so_phieu_a", "trong_so", "so_sanh_ten"])
    let package = DataPackage(name: "Xã Mẫu", runID: "1", tables: [table], language: .vi).json
    let read = try SettingNode(yaml: package.text())
    #expect(read["name"]?.text == "x--m-u")
    let fields = try #require(read["resources"]?.items.first?["schema"]?["fields"]?.items)
    #expect(fields.map { $0["type"]?.text } == ["string", "number", "string"])
    #expect(
      fields.map { $0["title"]?.text } == ["Số phiếu, phiếu thứ nhất", "Trọng số (bit)", "so_sanh_ten"])
  }

  @Test("JSON is written the same way everywhere, and reads back")
  func jsonText() throws {
    let value: JSONValue = [
      "a": ["\u{1}\"\\\n\u{7f}", "ế", .null, true], "b": .object([]), "c": .array([]),
      "d": [.decimal(0.1 + 0.2, digits: 6), .decimal(-0.0000001, digits: 3), .decimal(2.50, digits: 2), -3],
    ]
    #expect(
      value.text(indented: false)
        == #"{"a":["\u0001\"\\\n\u007f","ế",null,true],"b":{},"c":[],"d":[0.3,0,2.5,-3]}"#)
    #expect(value["a"] == ["\u{1}\"\\\n\u{7f}", "ế", .null, true])
    let read = try SettingNode(yaml: value.text())
    #expect(read["a"]?.items[0].text == "\u{1}\"\\\n\u{7f}")
    #expect(JSONValue.decimal(.nan, digits: 2).text(indented: false) == "null")
  }
}
