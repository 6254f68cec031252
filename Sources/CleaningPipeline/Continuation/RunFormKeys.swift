import ByteText
import FormCleaning
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Threading
import VietnameseText

/// The forms of a run by the keys that another run finds them by, read off the packed rows.
///
/// A model that leaves out the columns of a resident's form still tells its rows apart by all of their cells.
struct RunFormKeys: KeyedForms, Sendable {
  private let store: RecordStore
  /// Of each file: its first form, and the hash of its source's id.
  private let files: [(firstForm: Int, sourceHash: UInt64)]
  private let personColumns: [ColumnIndex]
  private let personalNumber, household: ColumnIndex?
  /// nil where the model has no such columns: then nothing but the whole row is known.
  private let traitColumns: TraitColumns?

  init(of store: RecordStore) {
    self.store = store
    var firstForm = 0
    files = zip(store.files, store.batches).map { file, batches in
      defer { firstForm += batches.reduce(0) { $0 + Int($1.rows) } }
      return (firstForm, sourceHash(file.sourceID))
    }
    let layout = store.table.layout
    let personColumns = [ResidentField.fullName, .birthDate, .sex].compactMap { layout.index(of: $0.name) }
    self.personColumns = personColumns.count == 3 ? personColumns : []
    personalNumber = layout.index(of: ResidentField.personalNumber.name)
    household = layout.index(of: ResidentField.householdNumber.name)
    traitColumns = personColumns.count == 3 ? TraitColumns(personColumns, of: store) : nil
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

  func personalNumber(of form: Int) -> UInt64 {
    guard let personalNumber, !store.table.isMissing(UInt32(form), personalNumber) else { return 0 }
    // The seed keeps it from what is hashed of the same digits elsewhere.
    return max(1, stableHash(store.table.contentHash(UInt32(form), of: [personalNumber]), seed: 5))
  }

  func household(of form: Int) -> UInt32 {
    guard let household, !store.table.isMissing(UInt32(form), household) else { return 0 }
    return max(1, UInt32(truncatingIfNeeded: store.table.contentHash(UInt32(form), of: [household])))
  }

  func traits(of form: Int) -> FormTraits {
    traitColumns?.traits(of: UInt32(form), in: store.table) ?? .unknown
  }
}

/// Name, birth date and sex of packed rows, and how words are written without marks.
private struct TraitColumns: Sendable {
  private let name, birthDate, sex: ColumnIndex
  private let words: Int
  /// By token.
  private let bare: [UInt16]

  /// - Parameter columns: name, birth date, sex.
  /// - Returns: nil where a model of other columns means something else by these names.
  init?(_ columns: [ColumnIndex], of store: RecordStore) {
    let definitions = columns.map { store.table.layout.columns[$0.rawValue] }
    guard case .tokens(let words) = definitions[0].kind, definitions[1].kind == .date,
      case .code = definitions[2].kind
    else { return nil }
    (name, birthDate, sex, self.words) = (columns[0], columns[1], columns[2], words)
    let relations = SyllableTokenRelations(SyllableRelations(escaped: store.escapedTokens))
    bare = (0...UInt16.max).map { $0 == 0 ? 0 : relations.bare($0) }
  }

  func traits(of row: UInt32, in table: RecordLinkage.RecordTable) -> FormTraits {
    var (before, given) = (UInt64(0), UInt64(0))
    for place in 0..<words {
      let token = table.token(row, name, at: place)
      guard token != 0 else { break }
      // What was the last word so far stands before another one.
      if given != 0 { before = stableHash(given, seed: before) }
      given = stableHash(UInt64(bare[Int(token)]))
    }
    return FormTraits(
      wordsBefore: before, given: given,
      birth: PartialDate(rawValue: UInt32(truncatingIfNeeded: table.integer(row, birthDate))),
      sex: UInt8(truncatingIfNeeded: table.integer(row, sex)))
  }
}

extension RecordStore {
  /// Writes `form-keys.csv`: line by line with `memberships.csv`, empty ones for what is quarantined.
  ///
  /// - Parameter origins: of each form; nil for a run that follows none.
  func writeFormKeys(
    _ origins: IDOrigins?, into folder: borrowing RunFolder, workers: Workers
  ) async throws -> DataPackage.Table {
    let keys = RunFormKeys(of: self)
    let batches = firstForms.enumerated().flatMap { file, first in
      first.indices.map { (file: file, chunk: $0) }
    }
    let queue = WorkQueue(count: batches.count)
    let table = InTurn(try RunTables.Table(FormKeyTable(), in: folder))
    try await workers.run { _ in
      var lines = CSVLines()
      try table.work {
        while let turn = queue.take() {
          appendFormKeys(ofFile: batches[turn].file, chunk: batches[turn].chunk, keys, origins, to: &lines)
          try table.inTurn(turn) { try $0.write(treated: &lines) }
        }
      }
    }
    return try table.take().finish()
  }

  private func appendFormKeys(
    ofFile file: Int, chunk: Int, _ keys: RunFormKeys, _ origins: IDOrigins?, to lines: inout CSVLines
  ) {
    var form = Int(firstForms[file][chunk])
    let end = form + Int(batches[file][chunk].rows)
    for before in formsBeforeQuarantined[file][chunk] {
      while form < Int(firstForms[file][chunk]) + Int(before) {
        FormKeyTable().appendRow(keys.keys(of: form), origins?[form] ?? IDOrigin(), to: &lines)
        form += 1
      }
      FormKeyTable().appendEmptyRow(to: &lines)
    }
    while form < end {
      FormKeyTable().appendRow(keys.keys(of: form), origins?[form] ?? IDOrigin(), to: &lines)
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
