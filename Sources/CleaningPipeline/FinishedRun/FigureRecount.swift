import ByteText
import PopulationBaseline
import ResidentModel

/// The figures of a manifest that the run's tables hold too, counted again from the tables: what the summary and the report
/// print of the sources, the links, two places, the quota, the birth dates and the ids of earlier people.
///
/// Removing a person changes the tables and not the counts: after that there is nothing to hold against each other.
struct FigureRecount {
  private(set) var differences: [(name: String, written: Int, counted: Int)] = []

  private let run: FinishedRun
  private let counts: SettingNode?
  private let figures: SettingNode?

  init(of run: FinishedRun, _ memberships: MembershipCount) {
    self.run = run
    counts = run.manifest["counts"]
    figures = run.manifest["figures"]
    countSources(memberships)
    countPairs(memberships)
    // A table that cannot be read has been told of already.
    try? countTwoPlaces()
    try? countQuota()
    try? countPeople()
    try? countHouseholds()
    try? countIDs()
  }

  /// Takes a figure of the manifest, if it is there.
  private mutating func expect(_ name: String, _ written: SettingNode?, _ counted: Int) {
    guard let written = written?.text.flatMap(Int.init), written != counted else { return }
    differences.append((name, written, counted))
  }

  // MARK: Forms and links

  private mutating func countSources(_ memberships: MembershipCount) {
    func sum(_ key: KeyPath<MembershipCount.FileCount, Int>, of source: String) -> Int {
      memberships.files.reduce(0) { $1.source == source ? $0 + $1[keyPath: key] : $0 }
    }
    var (rows, nonForms) = (0, 0)
    for source in figures?["sources"]?.items ?? [] {
      guard let id = source["id"]?.text else { continue }
      expect("sources.\(id).forms", source["forms"], sum(\.forms, of: id))
      expect("sources.\(id).people", source["people"], sum(\.people, of: id))
      expect("sources.\(id).merged", source["merged"], sum(\.merged, of: id))
      expect("sources.\(id).quarantined", source["quarantined"], sum(\.quarantined, of: id))
      let others = NonFormKind.allCases.reduce(0) { $0 + (source["non_forms"]?["\($1.name)"]?.number ?? 0) }
      expect("sources.\(id).rows", source["rows"], sum(\.forms, of: id) + others)
      rows += sum(\.forms, of: id) + others
      nonForms += others
    }
    if figures?["sources"] != nil {
      expect("rows", counts?["accounting"]?["rows"], rows)
      expect("non_forms", counts?["accounting"]?["non_forms"], nonForms)
    }
    // Two files of one name in one source are one here.
    var written: [String: Int] = [:]
    for file in counts?["sources"]?.items ?? [] {
      written["\(file["id"]?.text ?? "")/\(file["file"]?.text ?? "")", default: 0] +=
        file["forms"]?.number ?? 0
    }
    for (name, forms) in written.sorted(by: { $0.key < $1.key }) {
      let found = memberships.files.reduce(0) { "\($1.source)/\($1.file)" == name ? $0 + $1.forms : $0 }
      if forms != found { differences.append(("sources.\(name).forms", forms, found)) }
    }
  }

  private mutating func countPairs(_ memberships: MembershipCount) {
    let linkage = counts?["linkage"]
    let bins = figures?["weights"]?.items ?? []
    for (table, count, part) in [("links", "links", "linked"), ("review", "review_pairs", "review")] {
      guard let table = try? run.table(table) else { continue }
      expect("linkage.\(count)", linkage?[count], table.rows)
      let drawn = bins.reduce(0) { $0 + ($1[part]?.number ?? 0) }
      if drawn != table.rows { differences.append(("weights.\(part)", drawn, table.rows)) }
    }
    var (largest, at) = (0, memberships.mergedInto.startIndex)
    while at < memberships.mergedInto.endIndex {
      let person = memberships.mergedInto[at]
      let end = memberships.mergedInto[at...].firstIndex { $0 != person } ?? memberships.mergedInto.endIndex
      largest = max(largest, end - at)
      at = end
    }
    if !memberships.people.isEmpty {
      expect("linkage.largest_cluster", linkage?["largest_cluster"], largest + 1)
    }
  }

  // MARK: Two places

  /// Counted as the register counts: people with a line of the class, whoever stands first in a pair to decide once more.
  private mutating func countTwoPlaces() throws {
    guard let written = counts?["two_place"], let table = try? run.table(TwoPlaceTable().name),
      run.shows("ma_nguoi", in: table)
    else { return }
    let (kind, person) = (try table.column("loai"), try table.column("ma_nguoi"))
    let (other, evidence) = (try table.column("ma_nguoi_b"), try table.column("bang_chung"))
    var people: [String: Set<UInt64>] = [:]
    var ofPairs: Set<UInt64> = []
    var inOneSource: Set<UInt64> = []
    let entered = "\(ResidenceClass.enteredTwice.name)"
    try table.forEachRow { batch, row in
      let id = stableHash(batch.text.span(batch.cell(row: row, column: person)))
      let name = batch.string(row: row, column: kind)
      guard batch.cell(row: row, column: other).isEmpty else {
        ofPairs.insert(id)
        return
      }
      people[name, default: []].insert(id)
      if name == entered,
        !batch.string(row: row, column: evidence).split(separator: "|").contains("khac-nguon")
      {
        inOneSource.insert(id)
      }
    }
    let listed = Set(run.manifest["settings"]?["two_place"]?["classes"]?.items.compactMap(\.text) ?? [])
    let listsLapsed = run.setting("two_place", "include_lapsed") == "true"
    for residenceClass in ResidenceClass.allCases {
      let name = "\(residenceClass.name)"
      // What the table does not list is counted all the same.
      guard listed.isEmpty || listed.contains(name) else { continue }
      guard listsLapsed || ![.permanentAndTemporary, .sameCommune].contains(residenceClass) else { continue }
      let found = people[name]?.count ?? 0
      expect(
        "two_place.\(name)", written[name], residenceClass == .undecided ? found + ofPairs.count : found)
    }
    if listed.isEmpty || listed.contains(entered) {
      let apart = (people[entered] ?? []).subtracting(inOneSource).count
      expect("two_place.\(RunSummary.inSeveralSources)", written[RunSummary.inSeveralSources], apart)
    }
  }

  // MARK: Quota and people

  private mutating func countQuota() throws {
    guard let written = counts?["quota"], let table = try? run.table("quota") else { return }
    let quota = try CountTable(table)
    for (name, indicator) in [
      ("eligible", "chi_tieu"), ("present", "chi_tieu_co_mat"), ("away", "chi_tieu_di_vang"),
      ("remaining", "con_lai"), ("age_uncertain", "chua_ro_tuoi"), ("lowest", "chi_tieu_thap"),
      ("highest", "chi_tieu_cao"),
    ] {
      expect("quota.\(name)", written[name], quota.total(indicator))
    }
    let told = quota.total("chi_tieu_co_mat") + quota.total("chi_tieu_di_vang")
    expect("quota.unknown_presence", written["unknown_presence"], quota.total("chi_tieu") - told)
    if let age = run.setting("quota", "minimum_age").flatMap(Int.init) {
      expect("quota.minimum_age", written["minimum_age"], age)
    }
  }

  private mutating func countPeople() throws {
    guard let table = try? run.table("baseline") else { return }
    let names = ["dien_chi_tieu", "trang_thai", "do_chinh_xac_ngay_sinh"]
    guard names.allSatisfy({ run.shows($0, in: table) }) else { return }
    let columns = try names.map { try table.column($0) }
    var eligible = 0
    // By the raw value of the precision.
    let precisions = PartialDate.Precision.allCases.map { "\($0.name)" }
    var exactness = [Int](repeating: 0, count: precisions.count)
    try table.forEachRow { batch, row in
      if batch.string(row: row, column: columns[0]) == "chi_tieu" { eligible += 1 }
      guard batch.string(row: row, column: columns[1]) == "\(RegistrationStatus.active.name)" else { return }
      let precision = batch.string(row: row, column: columns[2])
      if let index = precisions.firstIndex(of: precision) { exactness[index] += 1 }
    }
    expect("quota.eligible", counts?["quota"]?["eligible"], eligible)
    let written = figures?["population"]?["birth_dates_by_precision"]?.items ?? []
    for (index, count) in written.enumerated() where index < exactness.count {
      expect("population.birth_dates_by_precision.\(index)", count, exactness[index])
    }
  }

  private mutating func countHouseholds() throws {
    guard let table = try? run.table(HouseholdTable().name),
      let written = figures?["population"]?["household_sizes"]?.items, !written.isEmpty
    else { return }
    let people = try table.column("so_nguoi")
    var sizes = [Int](repeating: 0, count: written.count)
    try table.forEachRow { batch, row in
      guard let count = Int(batch.string(row: row, column: people)), count > 0 else { return }
      sizes[min(count, sizes.count) - 1] += 1
    }
    for (index, count) in written.enumerated() {
      expect("population.household_sizes.\(index + 1)", count, sizes[index])
    }
  }

  // MARK: Ids of earlier people

  private mutating func countIDs() throws {
    guard let written = counts?["continuity"], let table = try? run.table(IDEventTable().name) else { return }
    // Every person kept an id, got a new one, or has a former one back.
    let named = ["kept", "new", "returned"].reduce(0) { $0 + (written[$1]?.number ?? 0) }
    let people = counts?["accounting"]?["people"]?.number ?? named
    if named != people { differences.append(("continuity.kept + new + returned", named, people)) }
    let (event, former) = (try table.column("su_kien"), try table.column("ma_cu"))
    guard run.shows("ma_cu", in: table) else { return }
    var split: Set<UInt64> = []
    try table.forEachRow { batch, row in
      guard batch.string(row: row, column: event) == "tach" else { return }
      split.insert(stableHash(batch.text.span(batch.cell(row: row, column: former))))
    }
    expect("continuity.split", written["split"], split.count)
  }
}

extension SettingNode {
  /// A whole number; nil for anything else.
  fileprivate var number: Int? { text.flatMap(Int.init) }
}
