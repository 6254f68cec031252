import ByteText
import PopulationBaseline
import ResidentModel

/// The matters of a run by commune: registrations in two places that ask for an act, pairs to decide, personal numbers
/// that cannot all be right, terms that ran out, deaths and nationalities that another form
/// contradicts.
struct Worklists: Sendable {
  static let folder = "worklists"

  private let people: PeopleRegister
  private var items: [(unit: CountedUnit, item: WorklistItem)] = []

  init(of people: PeopleRegister) { self.people = people }

  /// Takes a line of the two-place register; pairs to decide come by `addReviewPairs`.
  mutating func add(_ line: TwoPlaceLine) {
    guard line.finding.advice != .none, line.finding.advice != .comparePeople else { return }
    func side(_ side: TwoPlaceLine.Side) -> WorklistItem.Side {
      .init(form: side.form, claim: side.claim, isOwn: side.isPrimary)
    }
    add(
      WorklistItem(
        matter: "two-place.\(line.finding.residenceClass.name)", advice: line.finding.advice,
        evidence: line.finding.evidence, mine: side(line.a), other: side(line.b)))
  }

  mutating func addReviewPairs() {
    for pair in people.linkage.review {
      guard let a = people.place(ofForm: pair.a), let b = people.place(ofForm: pair.b) else { continue }
      add(
        WorklistItem(
          matter: "worklist.review-pair", advice: .comparePeople, evidence: [], mine: Self.own(a),
          other: Self.own(b)))
    }
  }

  mutating func addNumberConflicts() {
    people.forEachNumberConflict { code, group in
      let places = group.compactMap { people.place(ofForm: $0) }
      let clusterOf = people.linkage.clusterOf
      // Each form is held against the first: of the same person for one code, of another for the other.
      for place in places.dropFirst() {
        let isSame =
          clusterOf[Int(people.forms.form(at: place).form)]
          == clusterOf[Int(people.forms.form(at: places[0]).form)]
        guard isSame == (code == .personalNumberConflict) else { continue }
        add(
          WorklistItem(
            matter: "worklist." + code.name, advice: .checkNumber, evidence: [], mine: Self.own(places[0]),
            other: Self.own(place)))
      }
    }
  }

  /// People of whose registrations only a lapsed temporary one is left, whom one form calls dead or missing and another
  /// resident, or whom one calls a foreigner and another a citizen.
  mutating func addMattersOfPeople(asOf: PartialDate) {
    for person in people.people {
      if people.forms.facts(at: person.lowerBound).isLapsedStay(on: asOf),
        registrationStatus(of: person, in: people.forms) == .active
      {
        add(
          WorklistItem(
            matter: "worklist.lapsed-only", advice: .checkTerm, evidence: .lapsed,
            mine: Self.own(person.lowerBound), other: nil))
      }
      if let (end, active) = contradictedEnd(of: person, in: people.forms, on: asOf) {
        add(
          WorklistItem(
            matter: "worklist.trang-thai.contradicted", advice: .checkStatus, evidence: [],
            mine: Self.own(end), other: Self.own(active)))
      }
      if let (foreign, citizen) = contradictedNationality(of: person, in: people.forms) {
        add(
          WorklistItem(
            matter: "worklist.quoc-tich.contradicted", advice: .checkNationality, evidence: [],
            mine: Self.own(citizen), other: Self.own(foreign)))
      }
    }
  }

  private static func own(_ place: Int) -> WorklistItem.Side { .init(form: place, claim: nil, isOwn: true) }

  /// Both communes get the matter, each from its side; once where both are one.
  private mutating func add(_ item: WorklistItem) {
    let mine = item.mine.unit(in: people.forms)
    items.append((mine, item))
    guard let others = item.other?.unit(in: people.forms) else { return }
    if others != mine { items.append((others, item.turned)) }
  }

  /// Writes `worklists/<ma_xa>.csv`, each once, in the order of the codes; matters whose commune is not known go to
  /// `khong-ro-xa.csv`.
  func write(_ table: WorklistTable, into folder: borrowing RunFolder) throws -> [WrittenFile] {
    guard !items.isEmpty else { return [] }
    let treatment = folder.treatment(of: Self.folder, columns: WorklistTable.columns)
    try folder.makeSubfolder(Self.folder)
    func key(_ unit: CountedUnit) -> (Int, UInt8) { (unit.commune, unit.list.rawValue) }
    let order = items.indices.sorted {
      key(items[$0].unit) == key(items[$1].unit) ? $0 < $1 : key(items[$0].unit) < key(items[$1].unit)
    }
    var written: [WrittenFile] = []
    var start = 0
    while start < order.count {
      let unit = items[order[start]].unit
      let end = order[start...].firstIndex { items[$0].unit != unit } ?? order.count
      var file = try folder.createFile("\(Self.folder)/\(Self.fileName(unit)).csv")
      var lines = CSVLines()
      table.appendHeader(to: &lines)
      treatment?.treatHeader(&lines)
      try file.write(lines.bytes.span)
      lines.removeAll()
      for index in order[start..<end] { table.appendRow(items[index].item, in: people.forms, to: &lines) }
      treatment?.treat(&lines)
      try file.write(lines.bytes.span, rows: end - start)
      written.append(try file.finish())
      start = end
    }
    return written
  }

  /// An old commune that was divided may have the code of a new one.
  private static func fileName(_ unit: CountedUnit) -> String {
    unit == .unknown ? "khong-ro-xa" : unit.list == .march2025 ? "\(unit.code)-\(unit.list.date)" : unit.code
  }
}
