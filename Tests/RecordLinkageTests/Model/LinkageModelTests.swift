import Glibc
import Testing

@testable import RecordLinkage

@Test(
  "Text that is no JSON is refused with the byte where it stops",
  arguments: ["{", "[1,]", "{\"a\" 1}", "01x", "\"a", #""\ud800\u0000""#, #""\udc00""#])
func malformedJSON(_ text: String) {
  #expect(throws: ModelError.self) { try ModelNode(json: text) }
}

@Test("A tree printed and read again is the same tree")
func printedTreesReadBack() throws {
  let node = try ModelNode(json: InventedPeople.text)
  #expect(try ModelNode(json: node.description) == node)
  let text = try ModelNode(json: #"{"a": "q\"\\\n\u00e9\ud83d\ude00", "b": [1e-9, -2.5, true, null, {}]}"#)
  #expect(try ModelNode(json: text.description) == text)
}

@Test("A name that nothing carries is reported with those that would do")
func unknownNames() throws {
  let damaged = InventedPeople.text.replacing(
    "\"when\": [\"exact\"]", with: "\"when\": [\"exakt\"]", maxReplacements: 1)
  do {
    _ = try LinkageModel(from: ModelNode(json: damaged))
    Issue.record("the damaged model was accepted")
  } catch {
    guard case .unknownName(_, let name, let known) = error else { throw error }
    #expect(name == "exakt" && known.contains("exact"))
  }
}

@Test("The shipped models are whole, and levels sum to one", arguments: ["vn-resident", "febrl"])
func shippedModels(_ name: String) throws {
  let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let text = try #require(read("/\(folder)/models/\(name).json"))
  let model = try LinkageModel(from: ModelNode(json: text))
  #expect(model.name == name)
  let again = try LinkageModel(from: ModelNode(json: model.description))
  #expect(again.columns == model.columns && again.blocking == model.blocking)
  #expect(again.secondLook == model.secondLook)
  #expect(try LinkageModel(from: ModelNode(json: model.description)).constraints == model.constraints)
  #expect(try LinkageModel(from: ModelNode(json: model.description)).blocking == model.blocking)
  #expect(try LinkageModel(from: ModelNode(json: model.description)).identifier == model.identifier)
  #expect(try LinkageModel(from: ModelNode(json: model.description)).secondLook == model.secondLook)
  for comparison in model.comparisons {
    #expect(abs(comparison.levels.reduce(0) { $0 + $1.same } - 1) < 1e-9)
    #expect(abs(comparison.levels.reduce(0) { $0 + $1.stranger } - 1) < 1e-9)
  }
}

private func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}
