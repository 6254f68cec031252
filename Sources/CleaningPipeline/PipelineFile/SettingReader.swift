/// Reads values out of a checked tree, with the schema's standard value where a key is absent.
///
/// Keys are asked for by the decoder only, so one that the schema lacks is a slip of the program: it stops in the first
/// test that decodes anything.
struct SettingReader {
  private let node: SettingNode
  private let settings: [Setting]

  init(_ node: SettingNode?, _ settings: [Setting]) {
    self.node = node ?? SettingNode(content: .null, origin: .file(line: 1, column: 1))
    self.settings = settings
  }

  func optionalText(_ key: String) -> String? { written(key)?.text ?? setting(key).standard }

  func text(_ key: String) -> String { optionalText(key) ?? "" }

  func boolean(_ key: String) -> Bool { SettingText.boolean(text(key)) ?? false }

  /// The enumeration's case of that name; the schema's choices and the cases are the same list (tested).
  func choice<Choice: RawRepresentable<String>>(_ key: String) -> Choice {
    guard let choice = Choice(rawValue: text(key)) else {
      preconditionFailure("the schema's choices for \(key) differ from \(Choice.self)")
    }
    return choice
  }

  /// The texts of a list.
  func list(_ key: String) -> [String] {
    if let node = written(key) { return node.items.compactMap(\.text) }
    return (setting(key).standard ?? "").split(separator: ",").map(\.trimmingSpaces)
  }

  /// The byte of a `character`; nil for a name that stands for no byte (`auto`, `none`).
  func byte(_ key: String) -> UInt8? { Separator.byte(text(key)) }

  func entries(_ key: String) -> [(String, SettingNode)] {
    written(key)?.entries.map { ($0.key, $0.value) } ?? []
  }

  func object(_ key: String, _ settings: [Setting]) -> SettingReader { SettingReader(written(key), settings) }

  func objects(_ key: String, _ settings: [Setting]) -> [SettingReader] {
    written(key)?.items.map { SettingReader($0, settings) } ?? []
  }

  /// Every key with its value or standard value, in the schema's order.
  var canonical: JSONValue {
    .object(
      settings.compactMap { setting in
        let value = canonicalValue(written(setting.key), as: setting.kind, standard: setting.standard)
        return value.map { (setting.key, $0) }
      })
  }

  private func canonicalValue(_ node: SettingNode?, as kind: SettingKind, standard: String?) -> JSONValue? {
    switch kind {
    case .object(let settings): return SettingReader(node, settings).canonical
    case .list(.object(let settings), _):
      return .array(node?.items.map { SettingReader($0, settings).canonical } ?? [])
    case .list:
      let items = node.map { $0.items.compactMap(\.text) }
      return .array(
        (items ?? standard.map { $0.split(separator: ",").map(\.trimmingSpaces) } ?? []).map(JSONValue.string)
      )
    case .map(_, let values):
      guard let node else { return .object([]) }
      return .object(
        node.entries.sorted { $0.key < $1.key }.compactMap { entry in
          canonicalValue(entry.value, as: values, standard: nil).map { (entry.key, $0) }
        })
    case .either(let kinds):
      let shape: (SettingKind) -> Bool = { kind in
        switch node?.content {
        case .map: kind.shapes == [.map]
        case .list: kind.shapes == [.list]
        default: kind.shapes == [.scalar]
        }
      }
      return canonicalValue(node, as: kinds.first(where: shape) ?? kinds[0], standard: standard)
    default:
      return (node?.text ?? standard).map(JSONValue.string)
    }
  }

  private func written(_ key: String) -> SettingNode? {
    node[key].flatMap { $0.content == .null ? nil : $0 }
  }

  private func setting(_ key: String) -> Setting {
    guard let setting = settings.first(where: { $0.key == key }) else {
      preconditionFailure("the schema has no key \(key)")
    }
    return setting
  }
}
