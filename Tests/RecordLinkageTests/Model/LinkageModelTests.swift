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

@Suite("What a model file may not say")
struct RefusedModelTests {
  /// The path and the kind of what is wrong with the model of invented people, one thing of it written otherwise.
  private func fault(
    _ path: [String], _ change: (inout ModelNode) -> Void
  ) throws -> ModelError? {
    var node = try ModelNode(json: InventedPeople.text)
    node.change(path[...], change)
    do {
      _ = try LinkageModel(from: ModelNode(json: node.description))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A value that makes no sense is refused with its path",
    arguments: [
      ("model.samePairsPerRecord", "-1"), ("model.samePairsPerRecord", "1e308"),
      ("model.kinPairsPerRecord", "-0.5"), ("model.comparisons", "[]"), ("model.blocking", "[]"),
      ("model.decision", "\"x\""), ("model.decision", "{\"minimumProbability\": 2}"),
      ("model.decision", "{\"linkPrecision\": -1}"), ("model.decision", "{\"reviewFloor\": 1.5}"),
      ("model.decision", "{\"reviewLimit\": 1e308}"), ("model.decision", "{\"reviewLimit\": -1}"),
      ("model.decision", "{\"largestCluster\": 1e308}"),
      ("model.constraints", "[{\"name\": \"x\", \"then\": \"never\", \"when\": {}}]"),
    ])
  func nonsense(_ path: String, _ json: String) throws {
    let value = try ModelNode(json: json)
    let found = try fault([String(path.dropFirst("model.".count))]) { $0 = value }
    guard case .invalid(let told, _) = found else {
      Issue.record("\(path) = \(json): \(String(describing: found))")
      return
    }
    #expect(told.hasPrefix(path))
  }

  @Test("A probability of a level lies above 0 and does not pass 1", arguments: [0, -0.5, 1.5, 1e308])
  func levelProbabilities(_ value: Double) throws {
    for key in ["same", "stranger"] {
      let found = try fault(["comparisons", "0", "levels", "0", key]) { $0 = .number(value) }
      #expect(
        found
          == .invalid(
            path: "model.comparisons[0].levels[0].\(key)", expected: "a probability above 0, at most 1"))
    }
  }

  @Test(
    "A key that nothing reads is refused wherever it stands",
    arguments: [
      [], ["decision"], ["columns", "0"], ["comparisons", "0"], ["comparisons", "0", "levels", "0"],
      ["blocking", "0"], ["constraints", "0"],
    ])
  func unknownKeys(_ place: [String]) throws {
    let found = try fault(place) { node in
      guard case .map(let entries) = node else { return }
      node = .map(entries + [.init("termFrequncy", .bool(true))])
    }
    guard case .unknownKey(_, "termFrequncy", let known) = found else {
      Issue.record("\(place): \(String(describing: found))")
      return
    }
    #expect(!known.isEmpty)
  }

  @Test("A key written twice, and a column or a comparison of another's name, are refused")
  func repeated() throws {
    let twice = try fault([]) { node in
      guard case .map(let entries) = node else { return }
      node = .map(entries + [.init("constraints", .list([]))])
    }
    #expect(twice == .repeatedKey(path: "model.constraints", key: "constraints"))
    for list in ["columns", "comparisons"] {
      let found = try fault([list]) { node in
        guard case .list(let items) = node else { return }
        node = .list(items + [items[0]])
      }
      guard case .repeatedName(let path, _) = found else {
        Issue.record("\(list): \(String(describing: found))")
        continue
      }
      #expect(path.hasPrefix("model.\(list)["))
    }
  }
}

extension ModelNode {
  /// Changes what stands at a path of keys and positions, and adds a key that is not there.
  fileprivate mutating func change(_ path: ArraySlice<String>, _ body: (inout ModelNode) -> Void) {
    guard let key = path.first else { return body(&self) }
    switch self {
    case .list(var items):
      guard let index = Int(key), items.indices.contains(index) else { return }
      items[index].change(path.dropFirst(), body)
      self = .list(items)
    case .map(var entries):
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value.change(path.dropFirst(), body)
      } else {
        var fresh = ModelNode.map([])
        fresh.change(path.dropFirst(), body)
        entries.append(.init(key, fresh))
      }
      self = .map(entries)
    default: break
    }
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
