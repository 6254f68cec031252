import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import VietnameseText
import Wording

/// Writes the tables of a baseline: the forms are read once more, in order, and every one of them is written where it
/// ended.
struct BaselinePublisher: Sendable {
  let pipeline: PipelineFile
  let store: RecordStore
  let people: PeopleRegister
  let model: LinkageModel
  let register: TwoPlaceRegister<CataloguePlaces>
  let cleaning: CleaningSettings
  let language: Language

  func write(
    into folder: borrowing RunFolder, workers: Workers,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws -> WrittenRun {
    var (tables, counts) = try await writeForms(into: folder, workers: workers, onBatch: onBatch)
    var summary = RunSummary()
    let (twoPlace, placePairs) = try writeTwoPlace(into: folder, &summary)
    tables.append(twoPlace)
    tables += try writePairs(into: folder, counts: &counts)
    tables += try writeCounts(counts, into: folder)
    summary.take(counts, quota: pipeline.quota)
    return WrittenRun(
      tables: tables, summary: summary, accounting: counts.accounting,
      counted: CountedPopulation(counts: counts, placePairs: placePairs))
  }

  // MARK: One line a form, one line a person

  private func writeForms(
    into folder: borrowing RunFolder, workers: Workers,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws -> ([DataPackage.Table], RunCounts) {
    let writers = TableWriters(
      fields: cleaning.fields, files: store.sourceFiles, outputs: pipeline.outputs, language: language)
    let opened = RunTables(
      memberships: try RunTables.Table(writers.memberships, in: folder),
      baseline: try RunTables.Table(writers.baseline, in: folder),
      quarantine: try RunTables.Table(writers.quarantine, in: folder),
      changes: writers.writesChanges ? try RunTables.Table(writers.changes, in: folder) : nil,
      records: writers.writesRecords ? try RunTables.Table(writers.records, in: folder) : nil)
    let none = RunCounts(
      sourceIDs: cleaning.sourceIDs, asOf: pipeline.asOf, basis: QuotaBasis(pipeline.quota),
      views: UnitView.allCases)
    let survivorship = Survivorship(
      fields: cleaning.fields, rules: SurvivorshipRules(pipeline),
      namePlausibility: { Syllable.plausibility(ofName: $0) })
    let (people, cleaning) = (people, cleaning)
    let (tables, workersCounts) = try await store.writeForms(to: opened, workers: workers, onBatch: onBatch) {
      BaselineRenderer(
        people: people, cleaning: cleaning, survivorship: survivorship, writers: writers, counts: none)
    }
    var counts = workersCounts.reduce(into: none) { $0 += $1 }
    counts.takeRows(of: store.accounting)
    return (tables, counts)
  }

  // MARK: Two places

  private func writeTwoPlace(into folder: borrowing RunFolder, _ summary: inout RunSummary) throws
    -> (DataPackage.Table, PlacePairCounts)
  {
    var placePairs = PlacePairCounts()
    let writer = TwoPlaceTable()
    var table = try RunTables.Table(writer, in: folder)
    var lines = CSVLines()
    var classes = TwoPlaceSummary()
    let files = store.sourceFiles
    try people.forEachTwoPlaceLine(
      register, includesLapsed: pipeline.twoPlace.includesLapsed, classes: Set(pipeline.twoPlace.classes),
      summary: &classes
    ) { line, person, other in
      placePairs.count(line)
      writer.appendRow(line, person: person, other: other, in: people.forms, files: files, to: &lines)
      if lines.bytes.count > 1 << 20 { try table.write(&lines) }
    }
    try table.write(&lines)
    summary.twoPlace = PipelineSchema.twoPlaceClasses.map { name in
      let found = ResidenceClass.allCases.first { "\($0.name)" == name }
      return .init(kind: name, people: found.map(classes.people) ?? 0)
    }
    return (try table.finish(), placePairs)
  }

  // MARK: Pairs

  private func writePairs(into folder: borrowing RunFolder, counts: inout RunCounts) throws
    -> [DataPackage.Table]
  {
    for pair in people.linkage.review {
      // If the two are one person, one of them is counted too many.
      if let place = people.place(ofForm: pair.b) {
        counts.countPossibleDouble(people.forms.facts(at: place))
      }
    }
    return try PairTables(of: people.linkage, model: model, files: store.sourceFiles)
      .write(text: people.forms.text, into: folder) { form in
        people.place(ofForm: form).map { LinkTable.side($0, in: people.forms) }
      }
  }

  // MARK: Counts

  private func writeCounts(_ counts: RunCounts, into folder: borrowing RunFolder) throws -> [DataPackage
    .Table]
  {
    let unitName: UnitName = cleaning.catalogue.fullName
    func write(_ writer: some TableWriter, _ rows: (inout CSVLines) -> Void) throws -> DataPackage.Table {
      var table = try RunTables.Table(writer, in: folder)
      var lines = CSVLines()
      rows(&lines)
      try table.write(&lines)
      return try table.finish()
    }
    var tables: [DataPackage.Table] = []
    for (index, view) in UnitView.allCases.enumerated() {
      let (tally, quota, bridge) = (TallyTable(view: view), QuotaTable(view: view), BridgeTable(view: view))
      tables.append(
        try write(tally) {
          tally.appendRows(counts.tallies[index], unitName: unitName, to: &$0)
          if view == .newest { tally.appendRows(counts.households, unitName: unitName, to: &$0) }
        })
      tables.append(try write(quota) { quota.appendRows(counts.quotas[index], unitName: unitName, to: &$0) })
      tables.append(
        try write(bridge) { bridge.appendRows(counts.bridges[index], unitName: unitName, to: &$0) })
    }
    return tables
  }
}

extension UnitCatalogue {
  /// The full name of a counted unit; empty for the unknown one.
  func fullName(of unit: CountedUnit) -> String {
    guard unit.commune != 0 else { return "" }
    var name = ByteBuffer()
    appendFullName(ofCommune: UInt16(unit.commune), on: unit.list, to: &name)
    return name.string(ByteRange(0, name.count))
  }
}

extension Syllable {
  /// How plausible a written name is: 0 when every word is a Vietnamese syllable, one less for each that is none.
  @Sendable fileprivate static func plausibility(ofName name: borrowing Span<UInt8>) -> Int {
    name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.split(separator: " ")
      .reduce(0) { $0 - (Syllable($1.lowercased())?.isValid == true ? 0 : 1) }
  }
}

/// One worker's part in writing a baseline.
private struct BaselineRenderer: BatchRenderer, ~Copyable {
  private let people: PeopleRegister
  private let cleaning: CleaningSettings
  private let survivorship: Survivorship
  private let writers: TableWriters
  private var clean: CleanBatch
  private var normaliser: FormNormaliser
  private var source = 0
  private var rendered = RenderedBatch()
  private(set) var counts: RunCounts

  init(
    people: PeopleRegister, cleaning: CleaningSettings, survivorship: Survivorship, writers: TableWriters,
    counts: RunCounts
  ) {
    self.people = people
    self.cleaning = cleaning
    self.survivorship = survivorship
    self.writers = writers
    self.counts = counts
    clean = CleanBatch(fields: cleaning.fields)
    normaliser = cleaning.normaliser(source: source)
  }

  mutating func render(_ batch: borrowing FormBatch, file: Int, firstForm: Int) {
    let input = people.store.files[file]
    if input.source != source {
      source = input.source
      normaliser = cleaning.normaliser(source: source)
    }
    normaliser.normalise(batch, columns: input.columns, into: &clean)
    rendered.render(
      batch, clean, file: file, firstForm: firstForm, register: people, survivorship: survivorship,
      writers: writers, counts: &counts)
  }

  mutating func write(to tables: inout RunTables) throws(RunFolderFault) { try rendered.write(to: &tables) }
}

extension RunCounts {
  /// Takes over what the first pass counted: rows, forms, and rows that are no form.
  fileprivate mutating func takeRows(of read: Accounting) {
    accounting.takeRows(of: read)
    countNonForms(read.total.nonForms.reduce(0, +))
  }

  fileprivate mutating func countPossibleDouble(_ facts: FormFacts) {
    for view in quotas.indices { quotas[view].countPossibleDouble(facts) }
  }
}

extension QuotaBasis {
  init(_ settings: QuotaSettings) {
    self.init()
    minimumAge = settings.minimumAge
    residences = Set(settings.residence.map(CountedResidence.init))
    includesPresent = settings.presence.contains(.present)
    includesAway = settings.presence.contains(.away)
    exchangeAges = Set(settings.exchangeAges)
  }
}

extension SurvivorshipRules {
  init(_ pipeline: PipelineFile) {
    self.init(declared: pipeline.survivorship.mapValues { $0.compactMap(SurvivorshipRule.init(name:)) })
  }
}

extension RunSummary {
  fileprivate mutating func take(_ counts: RunCounts, quota settings: QuotaSettings) {
    accounting = .init(counts.accounting.total)
    changedCells = counts.changedCells
    changeRules = counts.changes.count { $0 > 0 }
    let quotas = counts.quotas[0]
    let (eligible, present, away) = (
      quotas.total(.eligible), quotas.total(.eligiblePresent), quotas.total(.eligibleAway)
    )
    quota = .init(
      minimumAge: settings.minimumAge, eligible: eligible, present: present, away: away,
      unknownPresence: eligible - present - away, remaining: quotas.total(.remaining))
  }
}
