import ByteText
import PopulationBaseline
import ResidentModel

/// What the last pass needs to hold each form against the list of expected forms. A value that all workers share.
struct IntakeWriting: Sendable {
  let table = IntakeDifferenceTable()
  let files: SourceFiles
  let unitName: @Sendable (CountedUnit) -> String
  let formNumbers: [UInt64]
  /// Forms whose number an earlier form carries: of the run where the list names numbers, otherwise of its source, as two
  /// sources may number their forms alike.
  private let repeated: Set<UInt32>

  init(
    _ expected: ExpectedForms, of store: RecordStore, unitName: @escaping @Sendable (CountedUnit) -> String
  ) {
    files = store.sourceFiles
    self.unitName = unitName
    formNumbers = store.formNumbers
    repeated = store.laterCopies(inSource: !expected.namesForms)
  }

  func isRepeated(_ form: Int) -> Bool { repeated.contains(UInt32(form)) }
}

extension RunCounts {
  /// Counts a form in the intake ledger, and tells of one that the list did not lead to expect.
  mutating func countIntake(
    _ writing: IntakeWriting, form: Int, at place: Place, numberCell: borrowing Span<UInt8>,
    origin: FormOrigin,
    to lines: inout CSVLines
  ) {
    let standing = intake?.count(
      number: writing.formNumbers[form], isRepeated: writing.isRepeated(form), at: place)
    guard let standing, standing != .expected else { return }
    writing.table.appendRow(
      standing, numberCell: numberCell, origin: origin, files: writing.files, at: place,
      unitName: writing.unitName, to: &lines)
  }
}

extension RunTables.Table {
  /// Appends the expected forms that nobody read.
  mutating func writeMissing(of intake: IntakeCounts, unitName: UnitName) throws(RunFolderFault) {
    let table = IntakeDifferenceTable()
    var lines = CSVLines()
    for form in intake.missingForms { table.appendRow(form, unitName: unitName, to: &lines) }
    try write(&lines)
  }
}

extension RecordStore {
  /// Forms that carry the number of an earlier form.
  fileprivate func laterCopies(inSource: Bool) -> Set<UInt32> {
    var copies: Set<UInt32> = []
    var seen: Set<UInt64> = []
    var source = 0
    for (file, firstForms) in firstForms.enumerated() {
      if inSource, files[file].source != source {
        seen.removeAll()
        source = files[file].source
      }
      for (chunk, first) in firstForms.enumerated() {
        for form in first..<first + batches[file][chunk].rows
        where repeatedNumbers.contains(formNumbers[Int(form)])
          && !seen.insert(formNumbers[Int(form)]).inserted
        {
          copies.insert(form)
        }
      }
    }
    return copies
  }
}

extension RunSummary.Intake {
  init(_ counts: IntakeCounts) {
    self.init()
    expected = counts.total(.expected)
    scanned = counts.total(.scanned)
    read = counts.total(.read)
    missing = counts.total(.missing)
    unlisted = counts.total(.unlisted)
    repeated = counts.total(.repeated)
  }
}
