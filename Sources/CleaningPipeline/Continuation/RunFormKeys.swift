import ByteText
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization

/// The forms of a run by the keys that another run finds them by, read off the packed rows.
///
/// A model that leaves out the columns of a resident's form still tells its rows apart by all of their cells.
struct RunFormKeys: KeyedForms, Sendable {
  private let store: RecordStore
  /// Of each file: its first form, and the hash of its source's id.
  private let files: [(firstForm: Int, sourceHash: UInt64)]
  private let birthDate: ColumnIndex?
  private let personColumns: [ColumnIndex]
  private let furtherColumns: [FormKey: [ColumnIndex]]

  init(of store: RecordStore) {
    self.store = store
    var firstForm = 0
    files = zip(store.files, store.batches).map { file, batches in
      defer { firstForm += batches.reduce(0) { $0 + Int($1.rows) } }
      return (firstForm, sourceHash(file.sourceID))
    }
    let layout = store.table.layout
    func columns(_ fields: [ResidentField]) -> [ColumnIndex] {
      let found = fields.compactMap { layout.index(of: $0.name) }
      return found.count == fields.count ? found : []
    }
    birthDate = layout.index(of: ResidentField.birthDate.name)
    personColumns = columns([.fullName, .birthDate, .sex])
    furtherColumns = [
      .personalNumber: columns([.personalNumber]),
      .birthInHousehold: columns([.birthDate, .sex, .householdNumber]),
      .nameInHousehold: columns([.fullName, .householdNumber]),
    ]
  }

  var count: Int { store.formCount }

  func source(of form: Int) -> UInt64 {
    // The last file that begins at or before the form and is not empty: later ones with the same first form hold it.
    var (low, high) = (0, files.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if files[middle].firstForm <= form { low = middle } else { high = middle }
    }
    return files[low].sourceHash
  }

  func number(of form: Int) -> UInt64 { store.formNumbers[form] }

  func person(of form: Int) -> UInt64 {
    guard let name = personColumns.first else { return max(1, store.table.contentHash(UInt32(form))) }
    guard !store.table.isMissing(UInt32(form), name) else { return 0 }
    return max(1, store.table.contentHash(UInt32(form), of: personColumns))
  }

  func personIsExact(of form: Int) -> Bool {
    guard let birthDate else { return true }
    let date = PartialDate(
      rawValue: UInt32(truncatingIfNeeded: store.table.integer(UInt32(form), birthDate)))
    return date.precision == .day
  }

  func further(_ key: FormKey, of form: Int) -> UInt64 {
    guard let columns = furtherColumns[key], !columns.isEmpty,
      !columns.contains(where: { store.table.isMissing(UInt32(form), $0) })
    else { return 0 }
    return max(1, stableHash(store.table.contentHash(UInt32(form), of: columns), seed: UInt64(key.rawValue)))
  }

  /// Appends a form's line to `form-keys.csv`.
  fileprivate func appendRow(ofForm form: Int, to lines: inout CSVLines) {
    let hasOwnNumber = number(of: form) != 0 && !store.repeatedNumbers.contains(number(of: form))
    FormKeyTable().appendRow(
      person: person(of: form), further: { hasOwnNumber ? nil : further($0, of: form) }, to: &lines)
  }
}

extension RecordStore {
  /// Writes `form-keys.csv`: line by line with `memberships.csv`, empty ones for what is quarantined.
  func writeFormKeys(into folder: borrowing RunFolder, workers: Workers) async throws -> DataPackage.Table {
    let keys = RunFormKeys(of: self)
    let batches = firstForms.enumerated().flatMap { file, first in
      first.indices.map { (file: file, chunk: $0) }
    }
    let next = Atomic<Int>(0)
    let gate = TurnGate()
    let opened = Mutex<RunTables.Table?>(try RunTables.Table(FormKeyTable(), in: folder))
    try await workers.run { _ in
      var lines = CSVLines()
      try gate.work {
        while true {
          let turn = next.add(1, ordering: .relaxed).oldValue
          guard turn < batches.count else { return }
          appendFormKeys(ofFile: batches[turn].file, chunk: batches[turn].chunk, keys, to: &lines)
          // The table is taken out only after all workers have ended.
          try gate.inTurn(turn) { try opened.withLock { try $0!.write(treated: &lines) } }
        }
      }
    }
    guard let table = opened.withLock({ $0.take() }) else { preconditionFailure("taken only here") }
    return try table.finish()
  }

  private func appendFormKeys(
    ofFile file: Int, chunk: Int, _ keys: RunFormKeys, to lines: inout CSVLines
  ) {
    var form = Int(firstForms[file][chunk])
    let end = form + Int(batches[file][chunk].rows)
    for before in formsBeforeQuarantined[file][chunk] {
      while form < Int(firstForms[file][chunk]) + Int(before) {
        keys.appendRow(ofForm: form, to: &lines)
        form += 1
      }
      FormKeyTable().appendEmptyRow(to: &lines)
    }
    while form < end {
      keys.appendRow(ofForm: form, to: &lines)
      form += 1
    }
  }
}

/// The stable hash of a source's id, as keys have it.
func sourceHash(_ id: String) -> UInt64 {
  var bytes = ByteBuffer()
  bytes.append(id)
  return stableHash(bytes.span)
}
