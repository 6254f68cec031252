import ByteText
import PopulationBaseline
import RecordLinkage
import ResidentModel

/// The forms of a run by the keys that another run finds them by, read off the packed rows.
///
/// A model that leaves out the columns of a resident's form still tells its rows apart by all of their cells.
struct RunFormKeys: KeyedForms, Sendable {
  private let store: RecordStore
  /// Of each form: its source's number; hashed in `sourceHashes`.
  private let sources: [UInt32]
  private let sourceHashes: [UInt64]
  private let birthDate: ColumnIndex?
  private let personColumns: [ColumnIndex]
  private let furtherColumns: [FormKey: [ColumnIndex]]

  init(of store: RecordStore) {
    self.store = store
    sourceHashes = store.files.map { sourceHash($0.sourceID) }
    var sources: [UInt32] = []
    sources.reserveCapacity(store.formCount)
    for (file, batches) in store.batches.enumerated() {
      let forms = batches.reduce(0) { $0 + Int($1.rows) }
      sources += repeatElement(UInt32(file), count: forms)
    }
    self.sources = sources
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

  var count: Int { sources.count }
  func source(of form: Int) -> UInt64 { sourceHashes[Int(sources[form])] }
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
  func appendRow(ofForm form: Int, to lines: inout CSVLines) {
    let hasOwnNumber = number(of: form) != 0 && !store.repeatedNumbers.contains(number(of: form))
    FormKeyTable().appendRow(
      person: person(of: form), further: { hasOwnNumber ? nil : further($0, of: form) }, to: &lines)
  }
}

/// The stable hash of a source's id, as keys have it.
func sourceHash(_ id: String) -> UInt64 {
  var bytes = ByteBuffer()
  bytes.append(id)
  return stableHash(bytes.span)
}
