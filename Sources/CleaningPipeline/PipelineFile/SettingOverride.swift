/// One `--set KEY=VALUE`: a dotted path of keys and a value read as YAML.
///
/// An item of a list of mappings is named by its `id` or its number from 1: `sources.thuong_tru.encoding=tcvn3`. Where
/// the schema has a list, commas separate its items: `outputs.tables=csv,records`.
struct SettingOverride {
  let option: String
  private let keys: [String]
  private let value: String

  init(_ option: String) throws(PipelineMistake) {
    self.option = option
    guard let equals = option.firstIndex(of: "="), equals > option.startIndex else {
      throw PipelineMistake("bad-option", at: .option(option))
    }
    // A finding code holds dots of its own: everything behind `rules.` is one key.
    let path = option[..<equals]
    keys =
      path.hasPrefix("rules.")
      ? ["rules", String(path.dropFirst(6))]
      : path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    value = String(option[option.index(after: equals)...])
  }

  /// Puts the value into the tree, making mappings on the way where there are none.
  func apply(to root: inout SettingNode, settings: [Setting]) throws(PipelineMistake) {
    try place(keys[...], in: &root, kind: .object(settings), path: "")
  }

  private func place(
    _ keys: ArraySlice<String>, in node: inout SettingNode, kind: SettingKind?, path: String
  ) throws(PipelineMistake) {
    guard let key = keys.first else {
      node = try parsed(as: kind)
      return
    }
    let origin = SettingOrigin.option(option)
    let keyPath = path.isEmpty ? key : "\(path).\(key)"
    if case .list(var items) = node.content {
      guard let index = position(of: key, in: items) else {
        throw PipelineMistake(
          "no-such-item", at: origin, keyPath: keyPath, ["key": key],
          suggestion: NearestName.among(items.compactMap { $0["id"]?.text }, to: key))
      }
      try place(keys.dropFirst(), in: &items[index], kind: kind?.itemKind, path: keyPath)
      node.content = .list(items)
      return
    }
    let child = try childKind(of: kind, key: key, keyPath: keyPath)
    var entries = node.entries
    if let index = entries.firstIndex(where: { $0.key == key }) {
      try place(keys.dropFirst(), in: &entries[index].value, kind: child, path: keyPath)
    } else {
      var fresh = SettingNode(content: .null, origin: origin)
      try place(keys.dropFirst(), in: &fresh, kind: child, path: keyPath)
      entries.append(.init(key: key, origin: origin, value: fresh))
    }
    node.content = .map(entries)
  }

  private func position(of key: String, in items: [SettingNode]) -> Int? {
    if let index = items.firstIndex(where: { $0["id"]?.text == key }) { return index }
    guard let number = Int(key), items.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// The kind of the value under a key; an unknown key is a mistake at once, as nothing can be placed under it.
  private func childKind(
    of kind: SettingKind?, key: String, keyPath: String
  ) throws(PipelineMistake) -> SettingKind? {
    switch kind {
    case .object(let settings):
      if let setting = settings.first(where: { $0.key == key }) { return setting.kind }
      throw PipelineMistake(
        "unknown-key", at: .option(option), keyPath: keyPath, ["key": key],
        suggestion: NearestName.among(settings.map(\.key), to: key))
    case .map(_, let values): return values
    case .either(let kinds):
      guard let mapping = kinds.first(where: { $0.shapes == [.map] }) else { break }
      return try childKind(of: mapping, key: key, keyPath: keyPath)
    default: break
    }
    throw PipelineMistake("not-a-mapping", at: .option(option), keyPath: keyPath, ["key": key])
  }

  private func parsed(as kind: SettingKind?) throws(PipelineMistake) -> SettingNode {
    let origin = SettingOrigin.option(option)
    if value.isEmpty { return SettingNode(content: .scalar(""), origin: origin) }
    do {
      var node = try SettingNode(yaml: value).relocated(to: origin)
      if let text = node.text, text.contains(","), kind?.shapes.contains(.list) == true {
        let items = text.split(separator: ",").map { $0.trimmingSpaces }
        node.content = .list(items.map { SettingNode(content: .scalar($0), origin: origin) })
      }
      return node
    } catch {
      // Text that is no YAML by itself (`,`, `|`, `*.csv`) is taken as it stands.
      return SettingNode(content: .scalar(value), origin: origin)
    }
  }
}

extension SettingKind {
  /// The kind of a list's items.
  var itemKind: SettingKind? {
    switch self {
    case .list(let items, _): items
    case .either(let kinds): kinds.lazy.compactMap(\.itemKind).first
    default: nil
    }
  }
}

extension Substring {
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
