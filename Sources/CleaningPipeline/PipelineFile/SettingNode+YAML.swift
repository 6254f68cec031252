import Yams

extension SettingNode {
  /// Parses a YAML text. JSON is YAML too.
  ///
  /// - Throws: One mistake, with the line at which the parser gave up, or with that of the slip where it can be told.
  init(yaml: String) throws(PipelineMistake) {
    let (node, repeated) = try Self.parsed(yaml)
    if let first = repeated.first { throw first }
    self = node
  }

  /// The tree of a YAML text in which keys may stand twice: the first counts, and each further one is a mistake among others.
  static func parsed(_ yaml: String) throws(PipelineMistake) -> (
    node: SettingNode, repeated: [PipelineMistake]
  ) {
    var marked = MarkedKeys(yaml)
    while true {
      let root: Node?
      do {
        root = try Yams.compose(yaml: marked.text)
      } catch {
        if case .duplicatedKeysInMapping(let keys, let context) = error as? YamlError, let key = keys.first,
          marked.mark(key, line: context.mark.line, column: context.mark.column)
        {
          continue
        }
        throw mistake(for: error, in: yaml)
      }
      guard let root else {
        throw PipelineMistake("empty-file", at: .file(line: 1, column: 1))
      }
      var budget = maximumNodes
      var node = try SettingNode(root, budget: &budget)
      let repeated = marked.isMarked ? node.takingRepeatedKeys(by: marked) : []
      return (node, repeated)
    }
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

  /// Leaves the first of the keys that stand twice in a mapping.
  private mutating func takingRepeatedKeys(by marked: MarkedKeys, path: String = "") -> [PipelineMistake] {
    var mistakes: [PipelineMistake] = []
    switch content {
    case .scalar, .null: break
    case .list(var items):
      for index in items.indices {
        mistakes += items[index].takingRepeatedKeys(by: marked, path: "\(path)[\(index + 1)]")
      }
      content = .list(items)
    case .map(let entries):
      var kept: [Entry] = []
      for var entry in entries {
        entry.key = marked.original(entry.key)
        let keyPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        if let first = kept.first(where: { $0.key == entry.key }), case .file(let line, _) = first.origin {
          mistakes.append(
            PipelineMistake(
              "repeated-key", at: entry.origin, keyPath: keyPath, ["key": entry.key, "line": "\(line)"]))
          continue
        }
        mistakes += entry.value.takingRepeatedKeys(by: marked, path: keyPath)
        kept.append(entry)
      }
      content = .map(kept)
    }
    return mistakes
  }

  private static func mistake(for error: any Error, in yaml: String) -> PipelineMistake {
    guard let error = error as? YamlError else {
      return PipelineMistake("yaml", at: .file(line: 1, column: 1), ["problem": "\(error)"])
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let slip = YAMLSlip(in: yaml, givenUpAt: mark.line, problem: problem)
      return PipelineMistake(slip.code, at: .file(line: slip.line, column: mark.column), slip.values)
    case .reader(let problem, _, _, _):
      let slip = YAMLSlip(in: yaml, givenUpAt: 1, problem: problem)
      return PipelineMistake(slip.code, at: .file(line: slip.line, column: 1), slip.values)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let line = context.mark.line
      return PipelineMistake(
        "repeated-key", at: .file(line: line, column: context.mark.column),
        ["key": duplicates.sorted().joined(separator: ", "), "line": "\(line)"])
    default:
      return PipelineMistake("yaml", at: .file(line: 1, column: 1), ["problem": "\(error)"])
    }
  }
}
