import ByteText
import FormCleaning
import FormReading
import PopulationBaseline

/// The keys of a finished run's forms, as its tables have them. Quarantined forms have none.
///
/// Memory: 39 bytes a form.
struct StoredFormKeys: KeyedForms, Sendable {
  private var sourceIDs: [[UInt8]] = []
  private var sourceHashes: [UInt64] = []
  private var sources: [UInt16] = []
  private var numbers: [UInt64] = []
  private var people: [UInt64] = []
  private var personalNumbers: [UInt64] = []
  private var traits: [FormTraits] = []
  private var households: [UInt32] = []
  /// Of each form: how it came to its person.
  private(set) var origins = IDOrigins(count: 0)

  var count: Int { sources.count }
  func source(of form: Int) -> UInt64 { sourceHashes[Int(sources[form])] }
  func number(of form: Int) -> UInt64 { numbers[form] }
  func person(of form: Int) -> UInt64 { people[form] }
  func personalNumber(of form: Int) -> UInt64 { personalNumbers[form] }
  func household(of form: Int) -> UInt32 { households[form] }
  func traits(of form: Int) -> FormTraits { traits[form] }

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
  /// Columns that the table lacks, as those of earlier versions do, are not known of any form.
  ///
  /// - Parameter isForm: of each line, whether it is a form of a person.
  mutating func readKeys(of run: FinishedRun, isForm: [Bool]) throws {
    let table = try run.verified(FormKeyTable().name).table
    let fault = FinishedRun.Fault.malformed(file: table.path)
    let person = try table.column(FormKeyTable.keyColumns[0])
    let others = FormKeyTable.keyColumns.dropFirst().map { name in
      table.columns.firstIndex { $0.name == name }
    }
    let origin = FormKeyTable.originColumns.map { name in table.columns.firstIndex { $0.name == name } }
    var line = 0
    var read = self
    read.people.reserveCapacity(count)
    read.personalNumbers.reserveCapacity(count)
    read.traits.reserveCapacity(count)
    read.households.reserveCapacity(count)
    try table.forEachRow { batch, row in
      guard line < isForm.count else { throw fault }
      defer { line += 1 }
      guard isForm[line] else { return }
      guard let key = batch.hash(row: row, column: person),
        let personalNumber = batch.hash(row: row, column: others[0]),
        let trait = batch.hash(row: row, column: others[1]),
        let household = batch.hash(row: row, column: others[2])
      else { throw fault }
      read.origins.append(
        IDOrigin(
          first: batch.personID(row: row, column: origin[0]),
          joinedLater: !batch.isEmpty(row: row, column: origin[2]),
          splitFrom: batch.personID(row: row, column: origin[1])))
      read.people.append(key)
      read.personalNumbers.append(personalNumber)
      read.traits.append(FormTraits(rawValue: trait))
      read.households.append(UInt32(truncatingIfNeeded: household))
    }
    guard line == isForm.count else { throw fault }
    self = read
  }

  private static func equal(_ a: borrowing Span<UInt8>, _ b: [UInt8]) -> Bool {
    a.count == b.count && b.indices.allSatisfy { a[$0] == b[$0] }
  }
}

extension FormBatch {
  borrowing func isEmpty(row: Int, column: Int?) -> Bool {
    column.map { cell(row: row, column: $0).isEmpty } ?? true
  }

  /// nil for an empty cell and without a column.
  borrowing func personID(row: Int, column: Int?) -> PersonID? {
    guard let column else { return nil }
    let cell = cell(row: row, column: column)
    return cell.isEmpty ? nil : PersonID(text.span(cell))
  }

  /// Reads a cell of up to 16 hexadecimal digits; 0 for an empty one and without a column, nil for anything else.
  borrowing func hash(row: Int, column: Int?) -> UInt64? {
    guard let column else { return 0 }
    let cell = cell(row: row, column: column)
    guard cell.count <= 16 else { return nil }
    var value: UInt64 = 0
    for index in Int(cell.start)..<Int(cell.start + cell.count) {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(text[index] & 15)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(text[index] & 15 + 9)
      default: return nil
      }
    }
    return value
  }
}
