import ByteText
import PopulationBaseline
import ResidentModel

extension PipelineFile {
  /// Reads, overrides, checks and decodes a pipeline file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - settings: `KEY=VALUE` of each `--set`, applied in order before anything is checked.
  /// - Throws: Everything that is wrong, at once.
  public init(path: String, settings: [String] = []) throws(PipelineFault) {
    let text: String
    do {
      text = try SmallFile.readTyped(path, limit: 4 << 20)
    } catch {
      guard case .system(let errno) = error else {
        throw .mistakes(path: path, [PipelineMistake("utf-16", at: .file(line: 1, column: 1))])
      }
      throw errno == SystemError.noSuchFile ? .missing(path: path) : .unreadable(path: path, errno: errno)
    }
    try self.init(yaml: text, path: path, settings: settings)
  }

  /// Decodes the text of a pipeline file that stands at `path`.
  public init(yaml: String, path: String, settings: [String] = []) throws(PipelineFault) {
    let root: SettingNode
    let repeated: [PipelineMistake]
    do {
      (root, repeated) = try SettingNode.parsed(yaml)
    } catch {
      throw .mistakes(path: path, [error])
    }
    try self.init(root, path: path, settings: settings, isRecorded: false, beside: repeated)
  }

  /// Decodes the settings that a manifest recorded for a pipeline file that stands at `path`.
  init(recorded settings: SettingNode, path: String) throws(PipelineFault) {
    try self.init(settings, path: path, settings: [], isRecorded: true)
  }

  /// What a record of every key holds that nobody would write: keys of another format, lists left empty, and an
  /// intake ledger without its list.
  private static let usualInRecords: Set = [
    "key-of-other-format", "too-few-items", "list-needed", "old-catalogue",
  ]

  private init(
    _ node: SettingNode, path: String, settings: [String], isRecorded: Bool,
    beside repeated: [PipelineMistake] = []
  ) throws(PipelineFault) {
    var root = node
    var mistakes = repeated
    guard case .map = root.content else {
      throw .mistakes(path: path, [PipelineMistake("not-a-pipeline", at: root.origin)])
    }
    for option in settings {
      do {
        try SettingOverride(option).apply(to: &root, settings: PipelineSchema.root)
      } catch {
        mistakes.append(error)
      }
    }
    var check = SettingCheck(isLinking: root["job"]?.text == Job.link.rawValue)
    check.check(root, against: PipelineSchema.root)
    let further = CrossCheck.mistakes(in: root)
    // A value that is no choice, and of which there is more to say, is told of once.
    mistakes += check.mistakes.filter { mistake in
      mistake.code != "bad-choice" || !further.contains { $0.keyPath == mistake.keyPath }
    }
    mistakes += further
    if isRecorded { mistakes.removeAll { Self.usualInRecords.contains($0.code) } }
    guard mistakes.isEmpty else {
      // A stable order whatever the order of the checks: by place, then by key.
      throw .mistakes(
        path: path,
        mistakes.enumerated().sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
          .map(\.element))
    }
    self.init(checked: SettingReader(root, PipelineSchema.root), path: path, naming: NamedFile.all(in: root))
  }

  private init(checked file: SettingReader, path: String, naming files: [NamedFile]) {
    self.path = path
    namedFiles = files
    name = file.text("name")
    asOf = PartialDate(isoDay: file.text("as_of")) ?? .missing
    job = file.choice("job")
    units = UnitSettings(file.object("units", PipelineSchema.units))
    sources = file.objects("sources", PipelineSchema.source).map(SourceSettings.init)
    link = LinkSettings(file.object("link", PipelineSchema.link))
    decisions = file.optionalText("decisions")
    rules = SeverityRules()
    for (name, node) in file.entries("rules") {
      guard let code = FindingCode(name: name), let severity = Severity(name: node.text ?? "") else {
        continue
      }
      rules[code] = severity
    }
    survivorship = [:]
    for (name, node) in file.entries("survivorship") {
      if let field = ResidentField(name: name) { survivorship[field] = node.items.compactMap(\.text) }
    }
    twoPlace = TwoPlaceSettings(file.object("two_place", PipelineSchema.twoPlace))
    quota = QuotaSettings(file.object("quota", PipelineSchema.quota))
    intake = IntakeSettings(file.object("intake", PipelineSchema.intake))
    gates = file.entries("gates").compactMap { name, node in
      GateMetric(rawValue: name).map { Gate($0, SettingReader(node, PipelineSchema.gate)) }
    }
    outputs = OutputSettings(file.object("outputs", PipelineSchema.outputs))
    canonical = file.canonical
  }
}

extension OutputColumns.Action {
  fileprivate init?(_ node: SettingNode) { self.init(rawValue: node.text ?? "") }
}

extension UnitSettings {
  fileprivate init(_ reader: SettingReader) {
    let dates = UnitListDate.allCases.filter { $0 != .unknown }
    let byDate = { (text: String) in dates.first { $0.date == text } }
    catalogue = byDate(reader.text("catalogue")) ?? dates[dates.count - 1]
    let accepted = reader.list("accept")
    accept = accepted.contains("all") ? dates : accepted.compactMap(byDate)
    if !accept.contains(catalogue) { accept.append(catalogue) }
  }
}

extension SourceSettings {
  fileprivate init(_ reader: SettingReader) {
    id = reader.text("id")
    paths = reader.list("path")
    format = Format(rawValue: reader.text("format")) ?? Format(ofFiles: paths)
    kind = reader.choice("kind")
    encoding = reader.text("encoding") == "auto" ? nil : reader.text("encoding")
    let declared = reader.entries("columns")
    columns = declared.isEmpty ? .auto : .declared(declared.map { ($0.0, $0.1.text ?? "") })
    delimiter = reader.byte("delimiter")
    quote = reader.byte("quote")
    escape = reader.byte("escape")
    switch reader.text("header_row") {
    case "auto": headerRow = .auto
    case "none": headerRow = .none
    case let row: headerRow = Int(row).map(HeaderRow.row) ?? .auto
    }
    headerRecords = Int(reader.text("header_rows"))
    carryDown = reader.list("carry_down")
    record = reader.optionalText("record")
    keepBeforeFault = reader.boolean("keep_before_fault")
    commune = reader.optionalText("commune")
    listDate = UnitListDate.allCases.first { !$0.date.isEmpty && $0.date == reader.text("list_date") }
    dateOrder = reader.choice("date_order")
    ethnicCodes = reader.choice("ethnic_codes")
  }
}

extension LinkSettings {
  fileprivate init(_ reader: SettingReader) {
    model = reader.optionalText("model")
    threshold = Threshold(reader.text("threshold"))
    review = Threshold(reader.text("review"))
  }
}

extension LinkSettings.Threshold {
  fileprivate init(_ text: String) {
    switch text {
    case "default": self = .automatic
    case "none": self = .none
    default: self = SettingText.number(text).map(Self.probability) ?? .automatic
    }
  }
}

extension TwoPlaceSettings {
  fileprivate init(_ reader: SettingReader) {
    let listed = reader.list("classes")
    classes = listed.isEmpty ? PipelineSchema.twoPlaceClasses : listed
    includesLapsed = reader.boolean("include_lapsed")
  }
}

extension QuotaSettings {
  fileprivate init(_ reader: SettingReader) {
    minimumAge = Int(reader.text("minimum_age")) ?? 0
    residence = reader.list("residence").map { $0 == "permanent" ? .permanent : .temporary }
    presence = reader.list("presence").compactMap(Presence.init)
    exchangeAges = reader.list("exchange_ages").compactMap { Int($0) }
    groups = reader.objects("groups", PipelineSchema.group).map(TargetGroup.init)
  }
}

extension TargetGroup {
  fileprivate init(_ reader: SettingReader) {
    let words = reader.entries("words").compactMap { name, node in
      ResidentField(name: name).map { ($0, node.items.compactMap(\.text)) }
    }
    let (youngest, oldest) = (Int(reader.text("from_age")) ?? 0, Int(reader.text("to_age")) ?? 150)
    self.init(
      reader.text("name"), label: reader.optionalText("label") ?? "",
      ages: youngest...max(youngest, oldest),
      sex: reader.optionalText("sex").map { $0 == "male" ? .male : .female },
      residences: Set(reader.list("residence").map { $0 == "permanent" ? .permanent : .temporary }),
      presences: Set(reader.list("presence").flatMap(Self.presences)),
      cards: Set(reader.list("card").flatMap(Self.cards)), words: Dictionary(words) { first, _ in first })
  }

  private static func presences(_ word: String) -> [PresenceGroup] {
    switch word {
    case "present": [.present]
    case "away": PresenceGroup.allCases.filter(\.isAway)
    case "out_of_province": [.outOfProvince]
    case "abroad": [.abroad]
    case "prison": [.prison]
    case "unverified": [.unverified]
    default: [.notStated]
    }
  }

  private static func cards(_ word: String) -> [CardState] {
    switch word {
    case "valid": CardState.held
    case "due": [.dueAt25, .dueAt40, .dueAt60]
    default: [.none, .notStated]
    }
  }
}

extension IntakeSettings {
  fileprivate init(_ reader: SettingReader) {
    path = reader.optionalText("path")
    listDate = UnitListDate.allCases.first { !$0.date.isEmpty && $0.date == reader.text("list_date") }
  }
}

extension OutputSettings {
  fileprivate init(_ reader: SettingReader) {
    directory = reader.text("directory")
    tables = reader.list("tables").compactMap(Table.init)
    writesReport = reader.text("report") == "html" || reader.boolean("report")
    smallCells = Int(reader.text("small_cells")) ?? 0
    writesChanges = reader.boolean("changes")
    writesLosingValues = reader.boolean("losing_values")
    writesWorklists = reader.boolean("worklists")
    findings = reader.list("findings").compactMap(FindingsFormat.init)
    columns = OutputColumns()
    columns.keyFile = reader.optionalText("pseudonym_key")
    for (name, node) in reader.entries("columns") {
      if OutputColumns.tables.contains(name) {
        columns.byTable[name] = node.entries.reduce(into: [:]) { $0[$1.key] = .init($1.value) }
      } else {
        columns.everywhere[name] = .init(node)
      }
    }
  }
}
