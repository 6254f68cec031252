import ByteText
import FormCleaning
import FormReading
import PopulationBaseline

/// The keys of a finished run's forms, as its tables have them. Quarantined forms have none.
///
/// Memory: 18 bytes a form, and about 80 more for one without a number of its own.
struct StoredFormKeys: KeyedForms, Sendable {
  private var sourceIDs: [[UInt8]] = []
  private var sourceHashes: [UInt64] = []
  private var sources: [UInt16] = []
  private var numbers: [UInt64] = []
  private var people: [UInt64] = []
  /// In the order of `FormKeyTable.furtherKeys`; only of forms that have any.
  private var further: [UInt32: [UInt64]] = [:]

  var count: Int { sources.count }
  func source(of form: Int) -> UInt64 { sourceHashes[Int(sources[form])] }
  func number(of form: Int) -> UInt64 { numbers[form] }
  func person(of form: Int) -> UInt64 { people[form] }
  // The table does not say. The side whose forms are at hand does, and a match needs both.
  func personIsExact(of form: Int) -> Bool { true }

  func further(_ key: FormKey, of form: Int) -> UInt64 {
    guard let place = FormKeyTable.furtherKeys.firstIndex(of: key) else { return 0 }
    return further[UInt32(form)]?[place] ?? 0
  }

  /// Takes the source and the number of a form, as `memberships.csv` has them.
  mutating func append(
    source: borrowing Span<UInt8>, number: borrowing Span<UInt8>, scratch: inout ByteBuffer
  ) {
    // Forms of one source stand together, so the last one met is nearly always it.
    if let last = sources.last, Self.equal(source, sourceIDs[Int(last)]) {
      sources.append(last)
    } else {
      let known = sourceIDs.firstIndex { Self.equal(source, $0) }
      if known == nil {
        sourceIDs.append((0..<source.count).map { source[$0] })
        sourceHashes.append(stableHash(source))
      }
      sources.append(UInt16(known ?? sourceIDs.count - 1))
    }
    numbers.append(formNumberHash(number, scratch: &scratch))
  }

  /// Reads `form-keys.csv`, which has a line for each line of `memberships.csv`.
  ///
  /// - Parameter isForm: of each line, whether it is a form of a person.
  mutating func readKeys(of run: FinishedRun, isForm: [Bool]) throws {
    let table = try run.verified(FormKeyTable().name).table
    let fault = FinishedRun.Fault.malformed(file: table.path)
    let places = try FormKeyTable().columns.map { try table.column($0) }
    var line = 0
    var (people, further) = ([UInt64](), [UInt32: [UInt64]]())
    try table.forEachRow { batch, row in
      guard line < isForm.count else { throw fault }
      defer { line += 1 }
      guard isForm[line] else { return }
      var keys: [UInt64] = []
      for place in places {
        let cell = batch.cell(row: row, column: place)
        guard let hash = cell.isEmpty ? 0 : UInt64(batch.text.string(cell), radix: 16) else { throw fault }
        keys.append(hash)
      }
      if keys.dropFirst().contains(where: { $0 != 0 }) {
        further[UInt32(people.count)] = Array(keys.dropFirst())
      }
      people.append(keys[0])
    }
    guard line == isForm.count else { throw fault }
    (self.people, self.further) = (people, further)
  }

  private static func equal(_ a: borrowing Span<UInt8>, _ b: [UInt8]) -> Bool {
    a.count == b.count && b.indices.allSatisfy { a[$0] == b[$0] }
  }
}
