import PopulationBaseline
import ResidentModel

/// The tables of a run that its report is made from.
struct ReportTables {
  /// People of the quota who went to one place.
  struct Away {
    var destination: AwayCounts.Destination
    var people = 0
    /// Without a valid card.
    var remaining = 0
  }

  let bridge: CountTable
  let quota: CountTable
  /// nil without a list of expected forms.
  let intake: CountTable?
  /// By the index of the age band and the raw value of the sex.
  private(set) var people = [[Int]](
    repeating: [Int](repeating: 0, count: Sex.allCases.count), count: AgeBand.count)
  /// Most people first.
  private(set) var away: [Away] = []

  /// - Parameter table: a table of the run by its name; nil when there is none.
  init(_ table: (String) throws -> FinishedTable?) throws {
    func required(_ name: String) throws -> FinishedTable {
      guard let table = try table(name) else { throw FinishedRun.Fault.noTable(name: name, folder: "") }
      return table
    }
    bridge = try CountTable(try required("bridge"))
    quota = try CountTable(try required("quota"))
    intake = try table("intake").map { try CountTable($0) }
    try countPeople(in: try required("tallies"))
    try countAway(in: try required("away"))
  }

  private mutating func countPeople(in table: FinishedTable) throws {
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    let (age, sex) = (try table.column("nhom_tuoi"), try table.column("gioi_tinh"))
    let bands = Dictionary(uniqueKeysWithValues: AgeBand.all.map { ($0.name, $0.index) })
    let sexes = Dictionary(uniqueKeysWithValues: Sex.allCases.map { ("\($0.name)", Int($0.rawValue)) })
    try table.forEachRow { batch, row in
      guard batch.string(row: row, column: indicator) == "so_nguoi",
        let band = bands[batch.string(row: row, column: age)],
        let sex = sexes[batch.string(row: row, column: sex)]
      else { return }
      people[band][sex] += Int(batch.string(row: row, column: value)) ?? 0
    }
  }

  private mutating func countAway(in table: FinishedTable) throws {
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    let (remaining, province) = (try table.column("tu_so"), try table.column("ma_tinh_den"))
    var places: [AwayCounts.Destination: Away] = [:]
    try table.forEachRow { batch, row in
      let isAbroad = batch.string(row: row, column: indicator) == "nuoc_ngoai"
      let place: AwayCounts.Destination =
        isAbroad ? .abroad : .province(Int(batch.string(row: row, column: province)) ?? 0)
      places[place, default: Away(destination: place)].people +=
        Int(batch.string(row: row, column: value)) ?? 0
      places[place, default: Away(destination: place)].remaining +=
        Int(batch.string(row: row, column: remaining)) ?? 0
    }
    away = places.values.sorted { ($1.people, $0.order) < ($0.people, $1.order) }
  }
}

extension ReportTables.Away {
  /// Decides between places of as many people: provinces by their codes, abroad last.
  fileprivate var order: Int {
    switch destination {
    case .province(let code): code
    case .abroad: 100
    }
  }
}
