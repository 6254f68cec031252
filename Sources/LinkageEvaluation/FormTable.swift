import ByteText

/// The forms of a key beside the people that a run made of them: 48 bytes a form while it is put together (5.2 GB for
/// 108 million forms), 32 bytes afterwards, sorted in place.
struct FormTable {
  struct Form {
    /// Hash of the form number while the two files are joined, then of the person id that the run gave.
    var cluster: UInt64
    /// Hash of the true person.
    var person: UInt64
    var household: UInt32
    /// Index into `FormTable.damages`.
    var damage: UInt32
    /// The commune on the newest list, as a number.
    var commune: UInt32
    /// Index into `FormTable.kinds`.
    var kind: UInt16
    /// Forms of this person, at most 65,535.
    var personForms: UInt16
  }

  var forms: [Form] = []
  /// The words of column `kind`.
  private(set) var kinds: [String] = []
  /// The distinct contents of column `damage`, split; the first is no damage.
  private(set) var damages: [[String]] = [[]]
  /// Forms of the key that the run does not list, and forms of the run that the key does not know.
  private(set) var missing = 0
  private(set) var unknown = 0
  private(set) var quarantined = 0
  /// The key says of what kind each registration is, and where: invented populations' keys do, a user's labels may not.
  private(set) var hasResidence = false

  init(memberships: String, key: String) throws(ScoreError) {
    try readKey(key)
    guard !forms.isEmpty else { throw .emptyKey(path: key) }
    try join(memberships)
    // A run without any form has found nothing of the key, and that is a measure.
    guard missing < forms.count || unknown == 0 else { throw .otherForms(path: key) }
    forms.sort { ($0.person, $0.cluster) < ($1.person, $1.cluster) }
    forEachRun(of: \.person) { range in
      for index in range { forms[index].personForms = UInt16(clamping: range.count) }
    }
  }

  /// Calls `body` with the range of each run of forms that are equal in one number.
  func forEachRun(of value: KeyPath<Form, UInt64>, _ body: (Range<Int>) -> Void) {
    var start = 0
    while start < forms.count {
      var end = start + 1
      while end < forms.count, forms[end][keyPath: value] == forms[start][keyPath: value] { end += 1 }
      body(start..<end)
      start = end
    }
  }

  private mutating func readKey(_ path: String) throws(ScoreError) {
    var rows = try CSVRows(path: path)
    let form = try rows.column("so_phieu")
    let person = try rows.column("person")
    let header = rows.header
    let column = { (name: String) in header.firstIndex(of: name) }
    let (kind, damage, commune) = (column("kind"), column("damage"), column("commune"))
    hasResidence = kind != nil && commune != nil
    let household = column("household")
    var kindIndex: [UInt64: UInt16] = [:]
    var damageIndex: [UInt64: UInt32] = [0: 0]
    while try rows.next() {
      let kindHash = kind.map { rows.hash($0) } ?? 0
      if kindIndex[kindHash] == nil {
        kindIndex[kindHash] = UInt16(kinds.count)
        kinds.append(kind.map { rows.string($0) } ?? "-")
      }
      let damageHash = damage.map { rows.hash($0) } ?? 0
      if damageIndex[damageHash] == nil, let damage {
        damageIndex[damageHash] = UInt32(damages.count)
        damages.append(rows.string(damage).split(separator: "|").map(String.init))
      }
      forms.append(
        Form(
          cluster: rows.hash(form), person: rows.hash(person),
          household: household.map { UInt32(truncatingIfNeeded: rows.hash($0)) } ?? 0,
          damage: damageIndex[damageHash] ?? 0, commune: commune.map { rows.number($0) } ?? 0,
          kind: kindIndex[kindHash] ?? 0, personForms: 1))
    }
    forms.sort { $0.cluster < $1.cluster }
    for index in forms.indices.dropFirst() where forms[index].cluster == forms[index - 1].cluster {
      throw .repeatedForm(path: path)
    }
  }

  /// Puts the run's person ids in the place of the form numbers. A form without one is a person of its own.
  private mutating func join(_ path: String) throws(ScoreError) {
    var rows = try CSVRows(path: path)
    let form = try rows.column("so_phieu")
    let person = try rows.column("ma_nguoi")
    let outcome = rows.header.firstIndex(of: "ket_qua")
    var members: [(form: UInt64, cluster: UInt64)] = []
    while try rows.next() {
      if let outcome, rows.string(outcome) == "cach-ly" { quarantined += 1 }
      members.append((rows.hash(form), rows.hash(person)))
    }
    members.sort { $0.form < $1.form }
    var next = 0
    for index in forms.indices {
      let number = forms[index].cluster
      while next < members.count, members[next].form < number {
        next += 1
        unknown += 1
      }
      // Its own number hashed again: equal to no other form's and to no person's.
      forms[index].cluster = stableHash(number, seed: 1)
      guard next < members.count, members[next].form == number else {
        missing += 1
        continue
      }
      if members[next].cluster != 0 { forms[index].cluster = members[next].cluster }
      next += 1
    }
    unknown += members.count - next
  }
}
