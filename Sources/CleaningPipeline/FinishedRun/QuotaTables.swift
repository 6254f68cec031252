import PopulationBaseline

/// The quota of a finished run, unit by unit, as `quota.csv` has it.
struct QuotaTables {
  struct Unit {
    var code: String
    var name: String
    /// By `chi_so`; rates are left out.
    var values: [String: Int] = [:]
  }

  /// In the order of the table.
  private(set) var units: [Unit] = []

  init(of run: FinishedRun) throws {
    let table = try run.table("quota")
    let (code, name) = (try table.column("ma_xa"), try table.column("ten_xa"))
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    try table.forEachRow { batch, row in
      guard let people = Int(batch.string(row: row, column: value)) else { return }
      let unit = batch.string(row: row, column: code)
      if units.last?.code != unit {
        units.append(Unit(code: unit, name: batch.string(row: row, column: name)))
      }
      units[units.count - 1].values[batch.string(row: row, column: indicator)] = people
    }
  }

  func total(_ indicator: String) -> Int { units.reduce(0) { $0 + ($1.values[indicator] ?? 0) } }

  /// The bridge from raw rows to quota over all units: each step with its count, in order.
  static func bridge(of run: FinishedRun) throws -> [(step: String, count: Int)] {
    let table = try run.table("bridge")
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    var counts: [String: Int] = [:]
    try table.forEachRow { batch, row in
      counts[batch.string(row: row, column: indicator), default: 0] +=
        Int(batch.string(row: row, column: value)) ?? 0
    }
    return BridgeStep.allCases.map { ("\($0.name)", counts["\($0.name)"] ?? 0) }
  }
}
