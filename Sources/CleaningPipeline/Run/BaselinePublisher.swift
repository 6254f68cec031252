import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import Threading
import VietnameseText
import Wording

/// Writes the tables of a baseline: the spooled forms go by once more, in order, and every one of them is written where
/// it ended.
struct BaselinePublisher: Sendable {
  let pipeline: PipelineFile
  let spool: FormSpool
  let people: PeopleRegister
  let model: LinkageModel
  /// Of the forms of the review list.
  let marks: FormMarks
  let register: TwoPlaceRegister<CataloguePlaces>
  let cleaning: CleaningSettings
  /// nil without a list of expected forms.
  let expected: ExpectedForms?
  /// Cells that are wrong through a whole file.
  let distrusted: DistrustedCells
  let language: Language

  func write(
    into folder: borrowing RunFolder, workers: Workers,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws -> WrittenRun {
    let beside = try TablesBeside(
      twoPlace: RunTables.Table(TwoPlaceTable(), in: folder),
      pairs: PairTables(
        of: people.linkage, model: model, marks: marks, files: store.sourceFiles, in: folder),
      numberConflicts: RunTables.Table(NumberConflictTable(), in: folder))
    var (tables, counts) = try await writeForms(
      into: folder, workers: workers, beside: beside, onBatch: onBatch)
    var summary = RunSummary()
    let besideTables: [DataPackage.Table]
    let placePairs: PlacePairCounts
    var worklists: Worklists?
    (besideTables, placePairs, worklists) = beside.finish(&summary)
    tables += besideTables
    countPossibleDoubles(in: &counts)
    tables += try await writeCounts(counts, into: folder, workers: workers)
    if let continuity = people.continuity {
      tables += try continuity.write(into: folder)
      summary.continuity = continuity.counts
    }
    summary.take(counts, quota: pipeline.quota)
    worklists?.addReviewPairs()
    worklists?.addNumberConflicts()
    worklists?.addMattersOfPeople(asOf: pipeline.asOf)
    let table = WorklistTable(
      language: language, files: store.sourceFiles, unitName: cleaning.catalogue.fullName)
    return WrittenRun(
      tables: tables, further: try worklists?.write(table, into: folder) ?? [], summary: summary,
      accounting: counts.accounting,
      counted: CountedPopulation(
        counts: counts, placePairs: placePairs,
        householdSizes: counts.households.sizes(upTo: RunFigures.Population.largestHousehold)))
  }

  // MARK: One line a form, one line a person

  private func writeForms(
    into folder: borrowing RunFolder, workers: Workers, beside: TablesBeside,
    onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws -> ([DataPackage.Table], RunCounts) {
    let writers = TableWriters(
      cleaning, store: store, outputs: pipeline.outputs,
      intake: expected.map { IntakeWriting($0, of: store, unitName: cleaning.catalogue.fullName) },
      language: language)
    let opened = RunTables(
      memberships: try RunTables.Table(writers.memberships, in: folder),
      baseline: try RunTables.Table(writers.baseline, in: folder),
      quarantine: try RunTables.Table(writers.quarantine, in: folder),
      changes: writers.writesChanges ? try RunTables.Table(writers.changes, in: folder) : nil,
      records: writers.writesRecords ? try RunTables.Table(writers.records, in: folder) : nil,
      losingValues: writers.writesLosingValues ? try RunTables.Table(writers.losingValues, in: folder) : nil,
      intakeDifferences: expected == nil ? nil : try RunTables.Table(IntakeDifferenceTable(), in: folder))
    let none = RunCounts(
      sourceIDs: cleaning.sourceIDs, asOf: pipeline.asOf, basis: QuotaBasis(pipeline.quota),
      views: UnitView.allCases, expecting: expected)
    let survivorship = survivorship
    let (people, spool) = (people, spool)
    let tables = InTurn(opened)
    let counted = Mutex(none)
    let pass = SpoolPass(over: store, of: spool)
    let treatments = ColumnTreatments(
      baseline: writers.baseline, records: writers.records, losingValues: writers.losingValues, in: folder)
    try await workers.run { _ in
      try writeBeside(beside)
      var assembly = TableAssembly(people: people, survivorship: survivorship, writers: writers, counts: none)
      try tables.work {
        try pass.forEach { next, batch in
          assembly.render(batch, file: next.file, chunk: next.chunk)
          assembly.rendered.treat(by: treatments)
          try tables.inTurn(next.turn) { try assembly.rendered.write(to: &$0) }
          spool.release(next.place)
          try onBatch(batch.count, Int(next.place.bytes))
        }
      }
      let mine = assembly.counts
      counted.withLock { $0 += mine }
    }
    var written = tables.take()
    // Taken out, not copied: joining households changes them where they lie.
    var counts = counted.withLock { all in exchange(&all, with: none) }
    counts.takeRows(of: store.accounting)
    counts.changes = store.changes
    await counts.households.join(jobs: workers.count)
    if let intake = counts.intake {
      try written.intakeDifferences?.writeMissing(of: intake, unitName: cleaning.catalogue.fullName)
    }
    return (try written.finish(), counts)
  }

  private var store: RecordStore { people.store }

  // MARK: Tables beside

  /// Writes whichever of the tables beside the forms' nobody has begun: one worker each, while the others are at the
  /// forms.
  private func writeBeside(_ beside: TablesBeside) throws {
    if let table = beside.twoPlace.withLock({ $0.take() }) {
      let written = try writeTwoPlace(to: table)
      beside.written.withLock { $0.twoPlace = written }
    }
    if let tables = beside.pairs.withLock({ $0.take() }) {
      let written = try tables.write { form, text in
        people.place(ofForm: form).map { LinkTable.side($0, in: people.forms, appendingTo: &text) }
      }
      beside.written.withLock { $0.pairs = written }
    }
    if let table = beside.numberConflicts.withLock({ $0.take() }) {
      let written = try people.writeNumberConflicts(files: store.sourceFiles, to: table)
      beside.written.withLock { $0.numberConflicts = written }
    }
  }

  private func writeTwoPlace(to opened: consuming RunTables.Table) throws -> TablesBeside.TwoPlace {
    var table = opened
    var placePairs = PlacePairCounts()
    let writer = TwoPlaceTable()
    var lines = CSVLines()
    var classes = TwoPlaceSummary()
    var worklists = pipeline.outputs.writesWorklists ? Worklists(of: people) : nil
    let files = store.sourceFiles
    var register = register
    register.sourceOfFile = files.sourceOfFile
    try people.forEachTwoPlaceLine(
      register, includesLapsed: pipeline.twoPlace.includesLapsed, classes: Set(pipeline.twoPlace.classes),
      summary: &classes
    ) { line, isListed, person, other in
      guard isListed else { return }
      placePairs.count(line)
      worklists?.add(line)
      writer.appendRow(line, person: person, other: other, in: people.forms, files: files, to: &lines)
      if lines.bytes.count > 1 << 20 { try table.write(&lines) }
    }
    try table.write(&lines)
    return TablesBeside.TwoPlace(
      table: try table.finish(), classes: classes, placePairs: placePairs, worklists: worklists)
  }

  private func countPossibleDoubles(in counts: inout RunCounts) {
    let doubles = PossibleDoubles(
      in: people, survivorship: survivorship, quota: cleaning.quota, asOf: pipeline.asOf,
      places: cleaning.placeComparing)
    doubles.forEach { counts.countPossibleDouble($0) }
  }

  private var survivorship: Survivorship {
    Survivorship(
      fields: cleaning.fields, rules: SurvivorshipRules(pipeline), asOf: pipeline.asOf,
      distrusting: distrusted,
      namePlausibility: { Syllable.plausibility(ofName: $0) })
  }

  // MARK: Counts

  private func writeCounts(
    _ counts: RunCounts, into folder: borrowing RunFolder, workers: Workers
  ) async throws -> [DataPackage.Table] {
    let catalogue = cleaning.catalogue
    let unitName: @Sendable (CountedUnit) -> String = { catalogue.fullName(of: $0) }
    var tables: [OpenCountTable] = []
    func add(_ writer: some TableWriter, _ rows: @escaping OpenCountTable.Rows) throws {
      tables.append(OpenCountTable(try RunTables.Table(writer, in: folder), rows))
    }
    // The longest first: the workers take them in turn.
    let households = HouseholdTable()
    try add(households) {
      try households.appendRows(counts.households, unitName: unitName, to: &$0, onLine: $1)
    }
    let away = AwayTable()
    try add(away) { lines, _ in
      away.appendRows(counts.away, unitName: unitName, provinceName: catalogue.provinceName, to: &lines)
    }
    if let intake = counts.intake {
      let table = IntakeTable()
      try add(table) { lines, _ in table.appendRows(intake, unitName: unitName, to: &lines) }
    }
    for (index, view) in UnitView.allCases.enumerated() {
      let (tally, quota, bridge) = (TallyTable(view: view), QuotaTable(view: view), BridgeTable(view: view))
      try add(tally) { lines, _ in
        tally.appendRows(counts.tallies[index], unitName: unitName, to: &lines)
        if view == .newest { tally.appendRows(counts.households, unitName: unitName, to: &lines) }
      }
      try add(quota) { lines, _ in quota.appendRows(counts.quotas[index], unitName: unitName, to: &lines) }
      try add(bridge) { lines, _ in bridge.appendRows(counts.bridges[index], unitName: unitName, to: &lines) }
    }
    let opened = tables
    try await workers.run { _ in for table in opened { try table.writeIfOpen() } }
    return opened.map(\.written)
  }
}

/// The tables that do not come out of the forms one by one, open until a worker takes them.
private final class TablesBeside: Sendable {
  struct TwoPlace: Sendable {
    var table: DataPackage.Table
    var classes: TwoPlaceSummary
    var placePairs: PlacePairCounts
    var worklists: Worklists?
  }

  struct Written: Sendable {
    var twoPlace: TwoPlace?
    var pairs: [DataPackage.Table] = []
    var numberConflicts: DataPackage.Table?
  }

  let twoPlace: Mutex<RunTables.Table?>
  let pairs: Mutex<PairTables?>
  let numberConflicts: Mutex<RunTables.Table?>
  let written = Mutex(Written())

  init(
    twoPlace: consuming RunTables.Table, pairs: consuming PairTables,
    numberConflicts: consuming RunTables.Table
  ) {
    self.twoPlace = Mutex(twoPlace)
    self.pairs = Mutex(pairs)
    self.numberConflicts = Mutex(numberConflicts)
  }

  /// What was written, once all workers have ended.
  func finish(_ summary: inout RunSummary) -> ([DataPackage.Table], PlacePairCounts, Worklists?) {
    let written = written.withLock { $0 }
    guard let twoPlace = written.twoPlace, let numberConflicts = written.numberConflicts else {
      preconditionFailure("every worker first writes what is left of these")
    }
    summary.twoPlace = PipelineSchema.twoPlaceClasses.map { name in
      let found = ResidenceClass.allCases.first { "\($0.name)" == name }
      return .init(kind: name, people: found.map(twoPlace.classes.people) ?? 0)
    }
    let entered = "\(ResidenceClass.enteredTwice.name)"
    if let place = summary.twoPlace.firstIndex(where: { $0.kind == entered }) {
      summary.twoPlace.insert(
        .init(kind: RunSummary.inSeveralSources, people: twoPlace.classes.peopleInSeveralSources),
        at: place + 1)
    }
    return ([twoPlace.table, numberConflicts] + written.pairs, twoPlace.placePairs, twoPlace.worklists)
  }
}

extension UnitCatalogue {
  /// The full name of a counted unit; empty for the unknown one.
  func fullName(of unit: CountedUnit) -> String {
    guard unit.commune != 0, let code = UInt16(exactly: unit.commune) else { return "" }
    var name = ByteBuffer()
    appendFullName(ofCommune: code, on: unit.list, to: &name)
    return name.string(ByteRange(0, name.count))
  }

  /// The full name of a province of the newest list, by its two-digit code; empty when there is none.
  func provinceName(_ code: Int) -> String {
    unit(.province, code: code, on: .july2025).map(fullName) ?? ""
  }
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
    includesUnknownPresence = settings.presence.contains(.unknown)
    exchangeAges = Set(settings.exchangeAges)
    groups = settings.groups
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
    changedCells = counts.changes.cells
    changeRules = counts.changes.byRule.count { $0 > 0 }
    let quotas = counts.quotas[0]
    let (eligible, present, away) = (
      quotas.total(.eligible), quotas.total(.eligiblePresent), quotas.total(.eligibleAway)
    )
    var quota = Quota(
      minimumAge: settings.minimumAge, eligible: eligible, present: present, away: away,
      unknownPresence: eligible - present - away, remaining: quotas.total(.remaining))
    quota.ageUncertain = quotas.total(.ageUncertain)
    quota.range = quotas.total(.lowest)...quotas.total(.highest)
    self.quota = quota
    intake = counts.intake.map(Intake.init)
  }
}
