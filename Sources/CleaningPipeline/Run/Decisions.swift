import ByteText
import FormCleaning
import FormReading
import RecordLinkage
import ResidentModel
import Wording

/// Reviewers' answers, read from the pipeline's `decisions` file and found again in this run's forms.
///
/// A CSV file with the columns of `review.csv`: `so_phieu_a`, `so_phieu_b`, where two sources number their forms alike
/// `nguon_a`, `nguon_b`, and the answer in `tra_loi` or, as an edited review sheet has it, in `quyet_dinh`:
/// `cung-nguoi`, `cung-nguoi-hai-noi` or `noi`; `khac-nguoi` or `tach`; `chua-ro` or `duyet` for no answer.
struct Decisions: Sendable {
  private(set) var answers: [PairAnswer] = []
  /// Answers whose forms are not in this run, or that are not one form each.
  private(set) var stale = 0

  static let none = Decisions()

  private init() {}

  init(of pipeline: PipelineFile, in store: RecordStore) throws {
    guard let written = pipeline.decisions else { return }
    let path = pipeline.resolve(written)
    let rows = try DecisionRow.read(path)
    let forms = FormsByNumber(rows, in: store)
    for row in rows {
      guard let isSame = row.isSamePerson else { continue }
      guard let a = forms.form(row.a), let b = forms.form(row.b), a != b else {
        stale += 1
        continue
      }
      answers.append(PairAnswer(a: min(a, b), b: max(a, b), isSamePerson: isSame))
    }
  }

  func messages(in language: Language) -> [String] {
    guard stale > 0 else { return [] }
    let (message, remedy) = language.finding(FindingCode.decisionStale.name)
    return ["[\(FindingCode.decisionStale.name)] \(language.number(stale)) × \(message); \(remedy)"]
  }
}

/// One line of the decisions file.
private struct DecisionRow {
  struct Form: Hashable {
    var source: String
    /// Stable hash of the number's comparing text, as the normaliser makes it.
    var number: UInt64
  }

  var a: Form
  var b: Form
  /// nil: the officer could not tell.
  var isSamePerson: Bool?

  static func read(_ path: String) throws -> [DecisionRow] {
    let file = try FormFile(path: path)
    let reader = try CSVFormReader(file: file, dialect: CSVDialect(header: .row(1)))
    let names = reader.columnNames
    func column(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let a = column("so_phieu_a"), let b = column("so_phieu_b"),
      let answer = column("tra_loi") ?? column("quyet_dinh")
    else { throw RunFailure.decisions(path: path, line: 1, key: "run.decisions-columns") }
    var rows: [DecisionRow] = []
    var batch = FormBatch()
    var scratch = ByteBuffer()
    while try reader.next(into: &batch) {
      for row in 0..<batch.rows.count {
        func form(_ number: Int, _ source: Int?) -> Form {
          let name = source.map { batch.text.string(batch.cell(row: row, column: $0)) } ?? ""
          return Form(
            source: name,
            number: formNumberHash(batch.text.span(batch.cell(row: row, column: number)), scratch: &scratch))
        }
        let word = batch.text.string(batch.cell(row: row, column: answer))
        guard let isSame = meaning(of: word) else {
          let line = Int(batch.rows[row].line) + Int(reader.preamble.lines) + 1
          throw RunFailure.decisions(path: path, line: line, key: "run.decisions-answer")
        }
        rows.append(
          DecisionRow(
            a: form(a, column("nguon_a")), b: form(b, column("nguon_b")),
            isSamePerson: isSame == .same ? true : isSame == .different ? false : nil))
      }
    }
    return rows
  }

  private enum Meaning { case same, different, open }

  private static func meaning(of word: String) -> Meaning? {
    switch word {
    case "cung-nguoi", "cung-nguoi-hai-noi", "noi": .same
    case "khac-nguoi", "tach": .different
    case "chua-ro", "duyet", "": .open
    default: nil
    }
  }
}

/// Finds the forms that answers name: one look through the run's form numbers.
private struct FormsByNumber {
  private var forms: [DecisionRow.Form: UInt32] = [:]
  private var ambiguous: Set<DecisionRow.Form> = []

  init(_ rows: [DecisionRow], in store: RecordStore) {
    let wanted = Set(rows.flatMap { [$0.a.number, $0.b.number] })
    guard !wanted.isEmpty else { return }
    for (file, firstForms) in store.firstForms.enumerated() {
      let id = store.files[file].sourceID
      for (chunk, first) in firstForms.enumerated() {
        for form in first..<first + store.batches[file][chunk].rows
        where wanted.contains(store.formNumbers[Int(form)]) {
          let number = store.formNumbers[Int(form)]
          add(DecisionRow.Form(source: id, number: number), form)
          add(DecisionRow.Form(source: "", number: number), form)
        }
      }
    }
  }

  private mutating func add(_ key: DecisionRow.Form, _ form: UInt32) {
    if forms.updateValue(form, forKey: key) != nil { ambiguous.insert(key) }
  }

  /// The form of that number; nil when there is none, or more than one.
  func form(_ key: DecisionRow.Form) -> UInt32? {
    key.number == 0 || ambiguous.contains(key) ? nil : forms[key]
  }
}
