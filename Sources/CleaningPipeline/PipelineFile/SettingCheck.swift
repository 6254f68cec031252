import ResidentModel

/// Checks a settings tree against its description and collects every mistake; nothing stops at the first.
struct SettingCheck {
  /// `job: link`: names of columns are free.
  var isLinking: Bool
  private(set) var mistakes: [PipelineMistake] = []

  init(isLinking: Bool) { self.isLinking = isLinking }

  mutating func check(_ node: SettingNode, against settings: [Setting], path: String = "") {
    guard case .map(let entries) = node.content else {
      if node.content == .null { requireKeys(of: settings, in: node, path: path) }
      return
    }
    for entry in entries {
      let keyPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      guard let setting = settings.first(where: { $0.key == entry.key }) else {
        noteUnknown(entry, among: settings.map(\.key), keyPath)
        continue
      }
      if entry.value.content == .null, setting.isRequired {
        note("empty-value", entry.value.origin, keyPath)
      } else {
        check(entry.value, as: setting.kind, path: keyPath)
      }
    }
    requireKeys(of: settings, in: node, path: path)
  }

  /// `path:a.csv` is one word to YAML.
  private mutating func noteUnknown(_ entry: SettingNode.Entry, among known: [String], _ path: String) {
    if entry.value.content == .null, let colon = entry.key.firstIndex(of: ":"),
      known.contains(String(entry.key[..<colon]))
    {
      note("yaml-no-space", entry.origin, "", ["key": String(entry.key[..<colon])])
    } else {
      note("unknown-key", entry.origin, path, ["key": entry.key], among: known, entry.key)
    }
  }

  private mutating func requireKeys(of settings: [Setting], in node: SettingNode, path: String) {
    for setting in settings where setting.isRequired && node[setting.key] == nil {
      note("missing-key", node.origin, path, ["key": setting.key])
    }
  }

  private mutating func check(_ node: SettingNode, as kind: SettingKind, path: String) {
    switch kind {
    case .either(let kinds):
      if let fitting = kinds.first(where: { accepts(node, $0) }) {
        check(node, as: fitting, path: path)
      } else {
        noteNone(of: kinds, node, path)
      }
    case .object(let settings):
      guard hasShape(node, .map, path) else { return }
      check(node, against: settings, path: path)
    case .map(let keys, let values):
      guard hasShape(node, .map, path) else { return }
      for entry in node.entries {
        let keyPath = "\(path).\(entry.key)"
        if let group = keys.grouped[entry.key] {
          note(
            "grouped-field", entry.origin, keyPath,
            ["name": entry.key, "fields": group.joined(separator: ", ")])
        } else if !keys.names.contains(entry.key), !(keys.isFreeWhenLinking && isLinking) {
          note(
            "unknown-\(keys.domain.rawValue)", entry.origin, keyPath, ["name": entry.key],
            among: keys.names, entry.key)
        }
        check(entry.value, as: values, path: keyPath)
      }
    case .list(let items, let minimum):
      // One item may be written without brackets.
      guard node.text != nil || hasShape(node, .list, path) else { return }
      if node.items.count < minimum { note("too-few-items", node.origin, path, ["minimum": "\(minimum)"]) }
      for (index, item) in node.items.enumerated() {
        check(item, as: items, path: node.text == nil ? "\(path)[\(index + 1)]" : path)
      }
    default:
      guard hasShape(node, .scalar, path) else { return }
      guard let text = node.text else { return }
      check(text, as: kind, at: node.origin, path: path)
    }
  }

  /// A value that is none of several kinds is told everything that may stand there.
  private mutating func noteNone(of kinds: [SettingKind], _ node: SettingNode, _ path: String) {
    let names = kinds.flatMap { kind in
      switch kind {
      case .choice(let names): names
      case .boolean: ["true", "false"]
      default: [String]()
      }
    }
    guard !names.isEmpty else { return check(node, as: kinds[0], path: path) }
    let listed = Self.listed(names, nearTo: node.text ?? "")
    guard let text = node.text, !text.isEmpty else {
      if node.content == .null || node.text != nil { return note("empty-value", node.origin, path) }
      let takesMapping = kinds.contains { $0.shapes == [.map] }
      return note(
        takesMapping ? "wrong-shape.scalar-or-map" : "wrong-shape.scalar", node.origin, path,
        ["names": listed])
    }
    var values = ["value": text, "names": listed]
    var code = "bad-choice"
    for kind in kinds {
      switch kind {
      case .integer(let range):
        (values["low"], values["high"]) = ("\(range.lowerBound)", "\(range.upperBound)")
        code = "bad-choice-or-integer"
      case .number(let range):
        (values["low"], values["high"]) = (
          SettingText.plain(range.lowerBound), SettingText.plain(range.upperBound)
        )
        code = "bad-choice-or-number"
      case .map: code = "bad-choice-or-map"
      default: break
      }
    }
    note(code, node.origin, path, values, among: names, text)
  }

  /// The names that may stand there; of many those nearest to what was written.
  private static func listed(_ names: [String], nearTo written: String) -> String {
    guard names.count > 12 else { return names.joined(separator: ", ") }
    return NearestName.ranked(names, to: written).prefix(8).joined(separator: ", ") + " …"
  }

  /// Whether the node could be meant as this kind: by shape, and among scalars by value.
  private func accepts(_ node: SettingNode, _ kind: SettingKind) -> Bool {
    switch (node.content, kind) {
    case (.list, .list), (.map, .map), (.map, .object): return true
    case (.scalar, .list), (.scalar, .map), (.scalar, .object): return false
    case (.scalar(let text), _):
      var trial = SettingCheck(isLinking: isLinking)
      trial.check(text, as: kind, at: node.origin, path: "")
      return trial.mistakes.isEmpty
    default: return false
    }
  }

  private mutating func hasShape(_ node: SettingNode, _ shape: SettingKind.Shape, _ path: String) -> Bool {
    switch (node.content, shape) {
    case (.scalar, .scalar), (.list, .list), (.map, .map): return true
    case (.null, .scalar):
      note("empty-value", node.origin, path)
      return false
    case (.null, _): return true  // `rules:` with every line commented out
    default:
      note("wrong-shape.\(shape.rawValue)", node.origin, path)
      return false
    }
  }

  private mutating func check(
    _ text: String, as kind: SettingKind, at origin: SettingOrigin, path: String
  ) {
    switch kind {
    case .text, .path:
      if text.isEmpty { note("empty-value", origin, path) }
      if text.utf8.contains(0) { note("bad-text", origin, path) }
    case .identifier:
      if !Self.isIdentifier(text) { note("bad-identifier", origin, path, ["value": text]) }
    case .date:
      if PartialDate(isoDay: text) == nil { note("bad-date", origin, path, ["value": text]) }
    case .constant(let constant):
      if text != constant { note("bad-version", origin, path, ["value": text, "expected": constant]) }
    case .boolean:
      if SettingText.boolean(text) == nil { note("bad-boolean", origin, path, ["value": text]) }
    case .integer(let range):
      guard let value = Int(text) else { return note("bad-integer", origin, path, ["value": text]) }
      if !range.contains(value) {
        noteRange("\(range.lowerBound)", "\(range.upperBound)", text, origin, path)
      }
    case .number(let range):
      guard let value = SettingText.number(text) else {
        return note("bad-number", origin, path, ["value": text])
      }
      if !range.contains(value) {
        noteRange(
          SettingText.plain(range.lowerBound), SettingText.plain(range.upperBound), text, origin, path)
      }
    case .character(let names):
      if !names.contains(text), Separator.byte(text) == nil {
        note("bad-character", origin, path, ["value": text, "names": names.joined(separator: ", ")])
      }
    case .choice(let names):
      if !names.contains(text) {
        note(
          "bad-choice", origin, path,
          ["value": text, "names": Self.listed(names, nearTo: text)], among: names, text)
      }
    case .name(let known):
      if known.isFreeWhenLinking && isLinking { return check(text, as: .text, at: origin, path: path) }
      guard !known.names.contains(text) else { return }
      // A field that there is, but not for this.
      let isOther = known.domain == .field && ResidentField(name: text) != nil
      note(
        isOther ? "not-for-this" : "bad-choice", origin, path,
        ["value": text, "names": Self.listed(known.names, nearTo: text)],
        among: isOther ? [] : known.names, text)
    case .list, .object, .map, .either: break  // not scalars
    }
  }

  /// What may be part of a folder's name on every system: no separator, no hidden name, no control character.
  static func isIdentifier(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: ".")
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType == .decimal
          || $0.properties.generalCategory == .nonspacingMark
          || "_-.".unicodeScalars.contains($0)
      }
  }

  private mutating func noteRange(
    _ low: String, _ high: String, _ value: String, _ origin: SettingOrigin, _ path: String
  ) {
    note("out-of-range", origin, path, ["value": value, "low": low, "high": high])
  }

  private mutating func note(
    _ code: String, _ origin: SettingOrigin, _ path: String, _ values: [String: String] = [:],
    among names: [String] = [], _ written: String = ""
  ) {
    mistakes.append(
      PipelineMistake(
        code, at: origin, keyPath: path, values, suggestion: NearestName.among(names, to: written)))
  }
}
