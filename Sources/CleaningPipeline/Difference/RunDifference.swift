import ByteText
import FormReading
import PopulationBaseline
import ResidentModel

/// What changed from one finished run to another: people added, removed, merged, split, changed, newly of age.
///
/// People are held together by their forms (`matchForms`), not by their ids, so that runs which do not follow each
/// other can be compared too. The baselines are streamed: a hash and a commune of each person stay in memory, and the
/// texts of those whose row is another, a piece of the first baseline at a time.
public struct RunDifference {
  private let first: EarlierRun
  private let second: EarlierRun
  private let correspondence: PersonCorrespondence
  /// Of each person of the second run: the same one in the first.
  private let origins: [UInt32?]

  /// Reads both runs' forms and finds the people of the first among those of the second.
  ///
  /// - Complexity: O(n log n) in the forms; about 60 bytes a form of either run.
  public init(from firstFolder: String, to secondFolder: String) throws {
    let (first, second) = (try EarlierRun(folder: firstFolder), try EarlierRun(folder: secondFolder))
    let laterPersonOf = second.people.personOf
    let correspondence = PersonCorrespondence(
      people: first.people.ids.count, earlierPersonOf: first.people.personOf,
      isBaseForm: first.people.isBaseForm, matches: matchForms(of: first.forms, to: second.forms).later,
      laterPersonOf: { laterPersonOf[Int($0)] })
    var origins = [UInt32?](repeating: nil, count: second.people.ids.count)
    for (person, heir) in correspondence.heirs.enumerated() {
      if let heir { origins[Int(heir)] = UInt32(person) }
    }
    (self.first, self.second, self.correspondence, self.origins) = (first, second, correspondence, origins)
  }

  /// Tells every change, in the order of the runs' rows, and what it comes to.
  ///
  /// - Parameter body: gets added, removed, merged, split people and those newly of age; then who changed, with the
  ///   values.
  /// - Complexity: reads each baseline once, and again as often as 256 MiB of changed rows go into those of the first.
  public func forEachChange(_ body: (PersonChange) throws -> Void) throws -> DifferenceSummary {
    let age = second.run.setting("quota", "minimum_age").flatMap { Int($0) } ?? 14
    var summary = DifferenceSummary(first: told(first), second: told(second), minimumAge: age)
    func tell(_ change: PersonChange) throws {
      summary.count(change)
      try body(change)
    }
    let tables = (try first.run.table("baseline"), try second.run.table("baseline"))
    let columns = try BaselineColumns(tables.0, tables.1)
    let before = try BaselineOutline(of: tables.0, columns.first, people: first.people)
    let after = try BaselineOutline(of: tables.1, columns.second, people: second.people)
    for (id, unit) in zip(first.people.ids.indices, before.units) {
      summary.units[unit, default: .init()].before += 1
      guard correspondence.heirs[id] == nil else { continue }
      let heir = correspondence.successors[UInt32(id)].map { second.people.ids[Int($0)] }
      try tell(
        PersonChange(
          kind: heir == nil ? .removed : .merged, former: first.people.ids[id], current: heir,
          formerUnit: unit))
    }
    let splitFrom = Dictionary(
      correspondence.splits.map { ($0.later, $0.earlier) }, uniquingKeysWith: { first, _ in first })
    let days = (PartialDate(isoDay: summary.first.asOf), PartialDate(isoDay: summary.second.asOf))
    var changed = [Bool](repeating: false, count: origins.count)
    for (id, unit) in zip(second.people.ids.indices, after.units) {
      summary.units[unit, default: .init()].after += 1
      let current = second.people.ids[id]
      guard let origin = origins[id] else {
        let former = splitFrom[UInt32(id)].map { first.people.ids[Int($0)] }
        try tell(
          PersonChange(
            kind: former == nil ? .added : .split, former: former, current: current, unit: unit))
        continue
      }
      changed[id] = before.hashes[Int(origin)] != after.hashes[id]
      if after.reached(age, id, between: days) {
        try tell(
          PersonChange(
            kind: .newlyOfAge, former: first.people.ids[Int(origin)], current: current,
            formerUnit: before.units[Int(origin)], unit: unit))
      }
    }
    summary.fields = try forEachChangedRow(columns, changed, before, after, tell)
    return summary
  }

  private func told(_ earlier: EarlierRun) -> DifferenceSummary.Run {
    .init(name: earlier.run.fullName, asOf: earlier.run.asOf, people: earlier.people.ids.count)
  }

  // MARK: Values

  /// - Parameter changed: of each person of the second run: whether the row is another.
  private func forEachChangedRow(
    _ columns: BaselineColumns, _ changed: [Bool], _ before: BaselineOutline, _ after: BaselineOutline,
    _ tell: (PersonChange) throws -> Void
  ) throws -> [(name: String, people: Int)] {
    var counts = [Int](repeating: 0, count: columns.names.count)
    var wanted = [Bool](repeating: false, count: first.people.ids.count)
    for (person, isChanged) in changed.enumerated() where isChanged {
      if let origin = origins[person] { wanted[Int(origin)] = true }
    }
    while let held = try HeldRows(
      of: first.run.table("baseline"), columns.first, people: first.people, takingFrom: &wanted)
    {
      try second.run.table("baseline").forEachRow { batch, row in
        guard let id = PersonID(batch.text.span(batch.cell(row: row, column: columns.second.id))),
          let person = second.people.person(of: id), let origin = origins[person],
          let start = held.start[origin]
        else { return }
        var fields: [PersonChange.Field] = []
        for (index, column) in columns.second.compared.enumerated() {
          let old = held.text.string(held.cells[start + index])
          let new = batch.string(row: row, column: column)
          guard old != new else { continue }
          counts[index] += 1
          fields.append(.init(name: columns.names[index], before: old, after: new))
        }
        try tell(
          PersonChange(
            kind: .changed, former: first.people.ids[Int(origin)], current: id,
            formerUnit: before.units[Int(origin)], unit: after.units[person], fields: fields))
      }
    }
    return zip(columns.names, counts).filter { $0.1 > 0 }.map { ($0, $1) }
  }
}
