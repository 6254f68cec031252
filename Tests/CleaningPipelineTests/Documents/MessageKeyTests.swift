import Testing
import Wording

@testable import CleaningPipeline

@Suite("Keys of messages in the sources")
struct MessageKeyTests {
  /// The Swift files below a folder of the tree.
  static func swiftFiles(below name: String) throws -> [String] {
    try FolderHandle(making: Repository.path(name)).entries().flatMap { entry -> [String] in
      let path = "\(name)/\(entry)"
      if entry.hasSuffix(".swift") { return [path] }
      return entry.contains(".") ? [] : try swiftFiles(below: path)
    }
  }

  @Test(
    "Every key that is written out in the program stands in the table",
    arguments: ["CleaningPipeline", "dancu", "PopulationBaseline"])
  func keysAreKnown(module: String) throws {
    let table = MessageTable.builtIn
    var seen = 0
    for path in try Self.swiftFiles(below: "Sources/\(module)") {
      for call in try Repository.text(path).split(separator: "text(").dropFirst() {
        // A key in quotes right behind the parenthesis, or on the next line; keys made at run time are tested apart.
        let argument = call.drop { $0.isWhitespace }
        guard argument.first == "\"" else { continue }
        let key = String(argument.dropFirst().prefix { $0 != "\"" })
        guard !key.contains("\\"), key.contains("."), !key.hasSuffix(".") else { continue }
        #expect(table[key] != nil, "\(path): \(key)")
        seen += 1
      }
    }
    #expect(module == "PopulationBaseline" || seen > 5)
  }
}
