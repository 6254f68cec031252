import Yams

extension SettingNode {
  /// Parses a YAML text. JSON is YAML too.
  ///
  /// - Throws: One mistake, with the line at which the parser gave up.
  init(yaml: String) throws(PipelineMistake) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw SettingNode.mistake(for: error)
    }
    guard let root else {
      throw PipelineMistake("empty-file", at: .file(line: 1, column: 1))
    }
    var budget = Self.maximumNodes
    try self.init(root, budget: &budget)
  }

  /// Aliases are expanded when a tree is walked, so a few lines could stand for billions of nodes.
  private static let maximumNodes = 200_000

  private init(_ node: Node, budget: inout Int) throws(PipelineMistake) {
    let mark = node.mark
    let origin = SettingOrigin.file(line: mark?.line ?? 1, column: mark?.column ?? 1)
    budget -= 1
    guard budget > 0 else { throw PipelineMistake("too-large", at: origin) }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      self.init(content: isNull ? .null : .scalar(scalar.string), origin: origin)
    case .sequence(let sequence):
      var items: [SettingNode] = []
      for item in sequence { items.append(try SettingNode(item, budget: &budget)) }
      self.init(content: .list(items), origin: origin)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        let mark = key.mark
        let keyOrigin = mark.map { SettingOrigin.file(line: $0.line, column: $0.column) } ?? origin
        guard let name = key.scalar?.string else { throw PipelineMistake("key-not-text", at: keyOrigin) }
        entries.append(
          Entry(key: name, origin: keyOrigin, value: try SettingNode(value, budget: &budget)))
      }
      self.init(content: .map(entries), origin: origin)
    case .alias:
      throw PipelineMistake("unknown-anchor", at: origin)
    }
  }

  /// The same node, said to come from somewhere else (a command-line option).
  func relocated(to origin: SettingOrigin) -> SettingNode {
    var copy = self
    copy.origin = origin
    switch content {
    case .list(let items): copy.content = .list(items.map { $0.relocated(to: origin) })
    case .map(let entries):
      copy.content = .map(
        entries.map { Entry(key: $0.key, origin: origin, value: $0.value.relocated(to: origin)) })
    case .scalar, .null: break
    }
    return copy
  }

  private static func mistake(for error: any Error) -> PipelineMistake {
    guard let error = error as? YamlError else {
      return PipelineMistake("yaml", at: .file(line: 1, column: 1), ["problem": "\(error)"])
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return PipelineMistake(
        "yaml", at: .file(line: mark.line, column: mark.column), ["problem": problem])
    case .duplicatedKeysInMapping(let duplicates, let context):
      return PipelineMistake(
        "repeated-key", at: .file(line: context.mark.line, column: context.mark.column),
        ["key": duplicates.sorted().joined(separator: ", ")])
    default:
      return PipelineMistake("yaml", at: .file(line: 1, column: 1), ["problem": "\(error)"])
    }
  }
}
