import ByteText
import PopulationBaseline
import RecordLinkage
import ResidentModel

/// Personal numbers that several people bear: of each such number its forms, in the order of the run.
struct SharedNumbers: Sendable {
  /// By the number's first form.
  let groups: [[UInt32]]

  /// - Parameter clusterOf: form → the first form of its person.
  /// - Complexity: O(forms), and sorting those whose number is on several forms. A model that does not compare the
  ///   number has none to tell of.
  init(in store: RecordStore, clusterOf: [UInt32]) {
    // A number that its own form speaks against stands in a column of its own: it, too, may be another person's.
    let columns = [ResidentField.personalNumber.name, ResidentField.personalNumber.name + "_ngo"]
      .compactMap { store.table.layout.index(of: $0) }
    guard !columns.isEmpty else {
      groups = []
      return
    }
    let numbers = clusterOf.indices.map { form in
      columns.reduce(0) { $0 | store.table.integer(UInt32(form), $1) }
    }
    let repeated = RepeatedHashes(in: numbers.span)
    var bearers: [(number: UInt64, form: UInt32)] = []
    for (form, number) in numbers.enumerated() where repeated.contains(number) {
      bearers.append((number, UInt32(form)))
    }
    bearers.sort { ($0.number, $0.form) < ($1.number, $1.form) }
    var groups: [[UInt32]] = []
    var start = 0
    while start < bearers.count {
      let end = bearers[start...].firstIndex { $0.number != bearers[start].number } ?? bearers.count
      let forms = bearers[start..<end].map(\.form)
      if forms.contains(where: { clusterOf[Int($0)] != clusterOf[Int(forms[0])] }) { groups.append(forms) }
      start = end
    }
    self.groups = groups.sorted { $0[0] < $1[0] }
  }
}

extension PeopleRegister {
  /// Forms whose personal numbers cannot all be right, group by group: one number on several people, then several valid
  /// numbers on one person. Within a group in the order of the run.
  func forEachNumberConflict(_ body: (FindingCode, [UInt32]) throws -> Void) rethrows {
    for group in sharedNumbers.groups { try body(.personalNumberTwoPeople, group) }
    for person in people where hasContradictingNumbers(person, in: forms) {
      let bearing = person.filter { forms.facts(at: $0).hasValidNumber }.map { forms.form(at: $0).form }
      try body(.personalNumberConflict, bearing.sorted())
    }
  }

  /// Findings about form numbers and personal numbers that only the whole run shows.
  var lateFindings: [LateFinding] {
    var late: [LateFinding] = []
    forEachNumberConflict { code, group in
      late += group.map { LateFinding(code: code, field: .personalNumber, form: $0) }
    }
    return late + store.repeatedNumberFindings
  }

  /// Writes `number-conflicts.csv`.
  func writeNumberConflicts(files: SourceFiles, to opened: consuming RunTables.Table) throws
    -> DataPackage.Table
  {
    let writer = NumberConflictTable()
    var table = opened
    var lines = CSVLines()
    var number = 0
    try forEachNumberConflict { code, group in
      number += 1
      for form in group {
        guard let place = place(ofForm: form) else { continue }
        writer.appendRow(
          code, group: number, person: id(ofForm: Int(form)), form: place, in: forms, files: files, to: &lines
        )
      }
      if lines.bytes.count > 1 << 20 { try table.write(&lines) }
    }
    try table.write(&lines)
    return try table.finish()
  }
}
