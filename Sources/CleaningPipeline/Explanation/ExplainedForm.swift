import ByteText
import FormReading

/// A form as a run's `memberships.csv` has it.
struct ExplainedForm: Hashable, Sendable {
  /// The form's number among all accepted forms of the run, from 0; nil when it was quarantined.
  var form: UInt32?
  /// As written; empty when it has none.
  var number: String
  var source: String
  var file: String
  /// In the file, from 1.
  var row: String
  var outcome: String
  /// Empty when quarantined.
  var person: String
  var reason: String

  var place: String { "\(file):\(row)" }
  /// What the form is called in a sentence: its number, or else its place.
  var name: String { number.isEmpty ? place : number }
}

/// Finds forms of a finished run by what people call them.
struct ExplainedForms: Sendable {
  private let table: FinishedTable
  private let columns: [Int]

  private static let number = 0
  private static let row = 3
  private static let person = 5

  init(of run: FinishedRun) throws(FinishedRun.Fault) {
    let table = try run.table("memberships")
    let names = ["so_phieu", "nguon", "tep", "hang", "ket_qua", "ma_nguoi", "ly_do"]
    columns = try names.map { (name) throws(FinishedRun.Fault) in try table.column(name) }
    self.table = table
  }

  /// Every form that one of the names means: a form number, a person's id, or `FILE:ROW`, for each name in the order
  /// of the run; and all forms of the people they belong to.
  ///
  /// - Complexity: two readings of `memberships.csv`; the memory of what is found.
  func forms(named names: [String]) throws -> (named: [[ExplainedForm]], ofTheirPeople: [ExplainedForm]) {
    var named = names.map { _ in [ExplainedForm]() }
    let wanted = names.map { name in
      // A place is told by its last part, the row; only the lines that have it are looked at whole.
      (
        text: Array(name.utf8),
        row: name.contains(":") ? Array((name.split(separator: ":").last ?? "").utf8) : []
      )
    }
    try forEachForm { batch, row, form in
      for (index, name) in wanted.enumerated() {
        let mayBe =
          batch.holds(name.text, row, columns[Self.number])
          || batch.holds(name.text, row, columns[Self.person])
          || !name.row.isEmpty && batch.holds(name.row, row, columns[Self.row])
        guard mayBe else { continue }
        let found = self.form(batch, row, form)
        if [found.number, found.person, found.place].contains(names[index]) { named[index].append(found) }
      }
    }
    let people = Set(named.joined().map(\.person)).subtracting([""]).map { Array($0.utf8) }
    var theirs: [ExplainedForm] = []
    try forEachForm { batch, row, form in
      if people.contains(where: { batch.holds($0, row, columns[Self.person]) }) {
        theirs.append(self.form(batch, row, form))
      }
    }
    return (named, theirs)
  }

  /// The forms with these numbers in the run.
  func forms(_ wanted: Set<UInt32>) throws -> [UInt32: ExplainedForm] {
    var found: [UInt32: ExplainedForm] = [:]
    try forEachForm { batch, row, form in
      if let form, wanted.contains(form) { found[form] = self.form(batch, row, form) }
    }
    return found
  }

  /// One line a form, in the order in which forms are numbered; quarantined ones have no number.
  private func forEachForm(
    _ body: (borrowing FormBatch, _ row: Int, _ form: UInt32?) -> Void
  ) throws {
    var next: UInt32 = 0
    try table.forEachRow { batch, row in
      let isQuarantined = batch.cell(row: row, column: columns[Self.person]).isEmpty
      body(batch, row, isQuarantined ? nil : next)
      if !isQuarantined { next += 1 }
    }
  }

  private func form(_ batch: borrowing FormBatch, _ row: Int, _ form: UInt32?) -> ExplainedForm {
    let cells = (0..<columns.count).map { batch.string(row: row, column: columns[$0]) }
    return ExplainedForm(
      form: form, number: cells[0], source: cells[1], file: cells[2], row: cells[3], outcome: cells[4],
      person: cells[5], reason: cells[6])
  }
}

extension FormBatch {
  /// Whether a cell is this text.
  fileprivate borrowing func holds(_ text: [UInt8], _ row: Int, _ column: Int) -> Bool {
    let cell = self.text.span(cell(row: row, column: column))
    return cell.count == text.count && text.indices.allSatisfy { cell[$0] == text[$0] }
  }
}
