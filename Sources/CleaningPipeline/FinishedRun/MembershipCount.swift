import ByteText

/// What `memberships.csv` says of forms and people, counted from the table alone.
///
/// People are kept as hashes of their ids: 8 bytes each, two ids of one hash once in 10¹² runs of a country.
struct MembershipCount {
  private(set) var forms = 0
  private(set) var quarantined = 0
  /// The people that base forms made, in ascending order of their hashes.
  private(set) var people: [UInt64] = []
  /// The person of each merged form, in ascending order.
  private(set) var mergedInto: [UInt64] = []
  /// Forms with another outcome, or without the person that theirs asks for.
  private(set) var malformed = 0
  /// In the order of the files.
  private(set) var files: [FileCount] = []

  /// The forms of one input file, by what became of them.
  struct FileCount {
    var source: String
    var file: String
    var forms = 0
    var people = 0
    var merged = 0
    var quarantined = 0
  }

  init(_ memberships: FinishedTable) throws {
    let outcome = try memberships.column("ket_qua")
    let person = try memberships.column("ma_nguoi")
    let (source, file) = (try memberships.column("nguon"), try memberships.column("tep"))
    var open = FileCount(source: "", file: "")
    var openHash: UInt64?
    try memberships.forEachRow { batch, row in
      forms += 1
      let id = batch.text.span(batch.cell(row: row, column: person))
      // The lines of a file stand together: its name is made once.
      let hash = stableHash(
        batch.text.span(batch.cell(row: row, column: file)),
        seed: stableHash(batch.text.span(batch.cell(row: row, column: source))))
      if hash != openHash {
        if openHash != nil { files.append(open) }
        openHash = hash
        open = FileCount(
          source: batch.string(row: row, column: source), file: batch.string(row: row, column: file))
      }
      open.forms += 1
      switch (batch.string(row: row, column: outcome), id.isEmpty) {
      case ("nguoi", false):
        people.append(stableHash(id))
        open.people += 1
      case ("nhap", false):
        mergedInto.append(stableHash(id))
        open.merged += 1
      case ("cach-ly", true):
        quarantined += 1
        open.quarantined += 1
      default: malformed += 1
      }
    }
    if openHash != nil { files.append(open) }
    people.sort()
    mergedInto.sort()
  }

  /// Whether every merged form has a person in an ascending list, that list names nobody twice, and no form is left.
  func everyFormHasItsPerson(among people: [UInt64]) -> Bool {
    guard malformed == 0 else { return false }
    for (one, next) in zip(people, people.dropFirst()) where one == next { return false }
    var at = 0
    for person in mergedInto {
      while at < people.count, people[at] < person { at += 1 }
      guard at < people.count, people[at] == person else { return false }
    }
    return true
  }
}

/// The people of `baseline.csv`.
struct PersonHashes {
  let sorted: [UInt64]

  init(of baseline: FinishedTable) throws {
    let person = try baseline.column("ma_nguoi")
    var hashes: [UInt64] = []
    hashes.reserveCapacity(baseline.rows)
    try baseline.forEachRow { batch, row in
      hashes.append(stableHash(batch.text.span(batch.cell(row: row, column: person))))
    }
    sorted = hashes.sorted()
  }
}
