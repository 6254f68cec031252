import PopulationBaseline
import ResidentModel
import VietnameseText

/// What one key alone cannot show: settings that contradict each other. Works on the tree, so that these mistakes are
/// told together with the others.
enum CrossCheck {
  static func mistakes(in root: SettingNode) -> [PipelineMistake] {
    units(of: root) + sources(of: root) + groups(of: root) + intake(of: root) + gates(of: root)
      + thresholds(of: root) + model(of: root) + pseudonyms(of: root)
  }

  /// Places are compared, and people counted, on the newest list; what the older one gives stands in tables of its own.
  private static func units(of root: SettingNode) -> [PipelineMistake] {
    guard let catalogue = root["units"]?["catalogue"], catalogue.text == UnitListDate.march2025.date else {
      return []
    }
    return [PipelineMistake("old-catalogue", at: catalogue.origin, keyPath: "units.catalogue")]
  }

  private static func sources(of root: SettingNode) -> [PipelineMistake] {
    var mistakes: [PipelineMistake] = []
    var ids: Set<String> = []
    var inputIsTaken = false
    for (index, source) in (root["sources"]?.items ?? []).enumerated() {
      let path = "sources[\(index + 1)]"
      if let id = source["id"], let text = id.text, !ids.insert(text).inserted {
        mistakes.append(PipelineMistake("repeated-id", at: id.origin, keyPath: path + ".id", ["id": text]))
      }
      for item in source["path"]?.items ?? [] where item.text == "-" {
        if inputIsTaken {
          mistakes.append(PipelineMistake("input-taken", at: item.origin, keyPath: path + ".path"))
        }
        inputIsTaken = true
      }
      let format = source["format"]?.text.flatMap { $0 == "auto" ? nil : $0 }
      if let format = format ?? fileFormat(of: source) {
        for entry in source.entries where keys(foreignTo: format).contains(entry.key) {
          mistakes.append(
            PipelineMistake(
              "key-of-other-format", at: entry.origin, keyPath: "\(path).\(entry.key)",
              ["key": entry.key, "format": format]))
        }
      }
      mistakes += headings(of: source, path: path)
      mistakes += commune(of: source, path: path)
      mistakes += separators(of: source, path: path)
    }
    return mistakes
  }

  private static func commune(of source: SettingNode, path: String) -> [PipelineMistake] {
    guard let commune = source["commune"], let text = commune.text else { return [] }
    let list = UnitListDate.allCases.first { !$0.date.isEmpty && $0.date == source["list_date"]?.text }
    var places = PlaceResolver(accepting: list.map { UnitAcceptance(preferred: $0) } ?? .all)
    guard ListedCommune.place(declared: text, by: &places) == nil else { return [] }
    return [
      PipelineMistake("unknown-commune", at: commune.origin, keyPath: path + ".commune", ["value": text])
    ]
  }

  private static func fileFormat(of source: SettingNode) -> String? {
    let paths = (source["path"]?.items ?? []).compactMap(\.text)
    return paths.isEmpty ? nil : SourceSettings.Format(ofFiles: paths).rawValue
  }

  /// Keys that mean nothing for a format: silence would let the user believe they took effect.
  private static func keys(foreignTo format: String) -> [String] {
    switch format {
    case "csv": ["record", "keep_before_fault"]
    case "xml": ["delimiter", "quote", "escape", "header_row", "header_rows"]
    default: []
    }
  }

  /// A byte that ends a cell cannot also stand around it, or take the next one literally.
  private static func separators(of source: SettingNode, path: String) -> [PipelineMistake] {
    guard let delimiter = source["delimiter"], let byte = delimiter.text.flatMap(Separator.byte) else {
      return []
    }
    return [("quote", source["quote"]?.text ?? "\""), ("escape", source["escape"]?.text ?? "none")]
      .filter { Separator.byte($0.1) == byte }
      .map { key, _ in
        PipelineMistake(
          "delimiter-is-quote", at: delimiter.origin, keyPath: path + ".delimiter", ["other": key])
      }
  }

  private static func headings(of source: SettingNode, path: String) -> [PipelineMistake] {
    guard source["header_row"]?.text == "none" else { return [] }
    let columns = source["columns"]
    if columns?.entries.isEmpty ?? true {
      return [PipelineMistake("columns-needed", at: source.origin, keyPath: path + ".columns")]
    }
    return (columns?.entries ?? []).compactMap { entry in
      Int(entry.value.text ?? "").map { $0 >= 1 } == true
        ? nil
        : PipelineMistake(
          "column-number", at: entry.value.origin, keyPath: "\(path).columns.\(entry.key)")
    }
  }

  private static func pseudonyms(of root: SettingNode) -> [PipelineMistake] {
    guard let outputs = root["outputs"], outputs["pseudonym_key"] == nil,
      let columns = outputs["columns"], isPseudonymised(columns)
    else { return [] }
    return [PipelineMistake("pseudonym-key-needed", at: columns.origin, keyPath: "outputs.columns")]
  }

  private static func isPseudonymised(_ node: SettingNode) -> Bool {
    node.entries.contains { $0.value.text == "pseudonymise" || isPseudonymised($0.value) }
  }

  private static func groups(of root: SettingNode) -> [PipelineMistake] {
    let groups = root["quota"]?["groups"]?.items ?? []
    var mistakes: [PipelineMistake] = []
    var names: Set<String> = []
    for (index, group) in groups.enumerated() {
      let path = "quota.groups[\(index + 1)]"
      if let name = group["name"], let text = name.text, !names.insert(text).inserted {
        mistakes.append(
          PipelineMistake("repeated-group", at: name.origin, keyPath: path + ".name", ["name": text]))
      }
      if let low = group["from_age"]?.text.flatMap({ Int($0) }), let to = group["to_age"],
        let high = to.text.flatMap({ Int($0) }), low > high
      {
        mistakes.append(PipelineMistake("ages-crossed", at: to.origin, keyPath: path + ".to_age"))
      }
      if index == TargetGroup.limit {
        mistakes.append(
          PipelineMistake(
            "too-many-items", at: group.origin, keyPath: path, ["maximum": "\(TargetGroup.limit)"]))
      }
    }
    return mistakes
  }

  private static func intake(of root: SettingNode) -> [PipelineMistake] {
    guard let intake = root["intake"], intake["path"]?.text == nil else { return [] }
    return [PipelineMistake("list-needed", at: intake.origin, keyPath: "intake.path")]
  }

  private static func gates(of root: SettingNode) -> [PipelineMistake] {
    (root["gates"]?.entries ?? []).compactMap { entry in
      let low = entry.value["min"]?.text.flatMap(SettingText.number)
      let high = entry.value["max"]?.text.flatMap(SettingText.number)
      if entry.value["min"] == nil, entry.value["max"] == nil {
        return PipelineMistake("gate-without-limit", at: entry.origin, keyPath: "gates.\(entry.key)")
      }
      guard let low, let high, low > high else { return nil }
      return PipelineMistake("limits-crossed", at: entry.origin, keyPath: "gates.\(entry.key)")
    }
  }

  /// The built-in model is one of residents: rows of other columns need their own.
  private static func model(of root: SettingNode) -> [PipelineMistake] {
    guard root["job"]?.text == PipelineFile.Job.link.rawValue, root["link"]?["model"] == nil else {
      return []
    }
    return [PipelineMistake("model-needed", at: root["link"]?.origin ?? root.origin, keyPath: "link.model")]
  }

  private static func thresholds(of root: SettingNode) -> [PipelineMistake] {
    guard let link = root["link"], let review = link["review"],
      let low = review.text.flatMap(SettingText.number),
      let high = link["threshold"]?.text.flatMap(SettingText.number), low > high
    else { return [] }
    return [PipelineMistake("review-above-threshold", at: review.origin, keyPath: "link.review")]
  }
}
