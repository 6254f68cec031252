import Testing
import Wording

@testable import CleaningPipeline

@Suite("The JSON Schema of pipeline files")
struct JSONSchemaTests {
  static func validator() throws -> SchemaValidator {
    SchemaValidator(schema: try SettingNode(yaml: PipelineSchema.jsonSchema(in: .en).text()))
  }

  @Test("Every shipped file is good to the program and to the schema", arguments: Repository.pipelines)
  func shippedFiles(name: String) throws {
    let file = try PipelineFile(path: Repository.path(name))
    #expect("pipelines/\(file.name).yaml" == name)
    let validator = try Self.validator()
    #expect(validator.accepts(try SettingNode(yaml: Repository.text(name))))
  }

  @Test("The files in the README are good pipelines", arguments: ["README.md", "README.vi.md"])
  func readmePipelines(name: String) throws {
    let blocks = try Repository.text(name).split(separator: "```yaml\n").dropFirst()
    #expect(!blocks.isEmpty)
    for block in blocks {
      let yaml = String(block.split(separator: "```", maxSplits: 1)[0])
      #expect(throws: Never.self) { try PipelineFile(yaml: yaml, path: name) }
    }
  }

  /// Ways to break a file at one of its keys.
  enum Damage: CaseIterable {
    case misspellKey, dropKey, emptyList, wrongShape, wrongValue

    func apply(to entries: inout [SettingNode.Entry], at index: Int) {
      let origin = entries[index].origin
      switch self {
      case .misspellKey: entries[index].key += "x"
      case .dropKey: entries.remove(at: index)
      case .emptyList: entries[index].value.content = .list([])
      case .wrongShape:
        let item = SettingNode.Entry(
          key: "x", origin: origin, value: SettingNode(content: .scalar("1"), origin: origin))
        entries[index].value.content = .map([item])
      case .wrongValue: entries[index].value.content = .scalar("\u{7f}?")
      }
    }
  }

  /// Breaks the entry that is the `number`th in a walk through the tree; false when the tree has fewer.
  static func damage(_ node: inout SettingNode, _ kind: Damage, at number: inout Int) -> Bool {
    switch node.content {
    case .map(var entries):
      for index in entries.indices {
        if number == 0 {
          kind.apply(to: &entries, at: index)
          node.content = .map(entries)
          return true
        }
        number -= 1
        if damage(&entries[index].value, kind, at: &number) {
          node.content = .map(entries)
          return true
        }
      }
    case .list(var items):
      for index in items.indices where damage(&items[index], kind, at: &number) {
        node.content = .list(items)
        return true
      }
    case .scalar, .null: break
    }
    return false
  }

  @Test("On every single damage to a shipped file, schema and program agree", arguments: Repository.pipelines)
  func damagedFiles(name: String) throws {
    let whole = try SettingNode(yaml: Repository.text(name))
    let validator = try Self.validator()
    var refused = 0
    for kind in Damage.allCases {
      for position in 0... {
        var node = whole
        var number = position
        guard Self.damage(&node, kind, at: &number) else { break }
        var check = SettingCheck(isLinking: false)
        check.check(node, against: PipelineSchema.root)
        // Patterns are left to real validators: here any text is a name, a path, a date, a separator.
        let judged = check.mistakes.filter {
          !["bad-identifier", "bad-date", "bad-character", "bad-text"].contains($0.code)
        }
        #expect(validator.accepts(node) == judged.isEmpty, "\(kind) at \(position): \(judged)")
        refused += judged.isEmpty ? 0 : 1
      }
    }
    #expect(refused > 20)
  }
}
