import ByteText
import PopulationBaseline

extension PersonContinuity {
  /// Finds the people of an earlier run among those of this one.
  ///
  /// - Parameters:
  ///   - clusterOf: of each form: the first form of its person.
  ///   - names: of each form that is a person's first: what names the person; 0 elsewhere.
  init(
    from earlier: EarlierRun, to store: RecordStore, clusterOf: [UInt32], naming: PersonNaming,
    names: [UInt64]
  ) {
    self.init(
      from: earlier.people, earlier.forms, remembering: earlier.remembered, to: RunFormKeys(of: store),
      clusterOf: clusterOf, naming: naming, names: names)
  }

  /// Writes `id-events.csv`, `id-redirects.csv` and `former-forms.csv`.
  func write(into folder: borrowing RunFolder) throws -> [DataPackage.Table] {
    var told = try RunTables.Table(IDEventTable(), in: folder)
    var redirected = try RunTables.Table(IDRedirectTable(), in: folder)
    var former = try RunTables.Table(FormerFormTable(), in: folder)
    var lines = CSVLines()
    for event in events {
      IDEventTable().appendRow(event, to: &lines)
      if lines.bytes.count > 1 << 20 { try told.write(&lines) }
    }
    try told.write(&lines)
    for redirect in redirects {
      IDRedirectTable().appendRow(redirect, to: &lines)
      if lines.bytes.count > 1 << 20 { try redirected.write(&lines) }
    }
    try redirected.write(&lines)
    for form in remembered {
      FormerFormTable().appendRow(form, to: &lines)
      if lines.bytes.count > 1 << 20 { try former.write(&lines) }
    }
    try former.write(&lines)
    return [try told.finish(), try redirected.finish(), try former.finish()]
  }
}

extension PersonContinuity.Counts {
  /// As the manifest keeps them.
  var json: JSONValue {
    [
      "kept": .integer(kept), "new": .integer(new), "returned": .integer(returned),
      "merged": .integer(merged), "split": .integer(split),
      "gone": .integer(gone), "renumbered_forms": .integer(renumbered),
    ]
  }
}
