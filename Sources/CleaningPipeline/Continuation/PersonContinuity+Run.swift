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
    let matches = matchForms(of: earlier.forms, to: RunFormKeys(of: store))
    let correspondence = PersonCorrespondence(
      people: earlier.people.ids.count, earlierPersonOf: earlier.people.personOf,
      isBaseForm: earlier.people.isBaseForm, matches: matches, laterPersonOf: { clusterOf[Int($0)] })
    self.init(from: earlier.people, correspondence, naming: naming, names: names.span)
  }

  /// Writes `id-events.csv` and `id-redirects.csv`.
  func write(into folder: borrowing RunFolder) throws -> [DataPackage.Table] {
    var told = try RunTables.Table(IDEventTable(), in: folder)
    var redirected = try RunTables.Table(IDRedirectTable(), in: folder)
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
    return [try told.finish(), try redirected.finish()]
  }
}

extension PersonContinuity.Counts {
  /// As the manifest keeps them.
  var json: JSONValue {
    [
      "kept": .integer(kept), "new": .integer(new), "merged": .integer(merged), "split": .integer(split),
      "gone": .integer(gone),
    ]
  }
}
