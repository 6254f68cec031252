import ByteText
import FormCleaning
import FormReading
import RecordLinkage
import ResidentModel

/// Reviewers' answers, read from the pipeline's `decisions` file and found again in this run's forms.
///
/// A CSV file with the columns of `review.csv`: `so_phieu_a`, `so_phieu_b`, where two sources number their forms alike
/// `nguon_a`, `nguon_b`, and the answer in `tra_loi` or, as an edited review sheet has it, in `quyet_dinh`:
/// `cung-nguoi`, `cung-nguoi-hai-noi` or `noi`; `khac-nguoi` or `tach`; `chua-ro` or `duyet` for no answer.
struct Decisions: Sendable {
  private(set) var answers: [PairAnswer] = []
  /// The file's name, no folder.
  private(set) var file = ""
  /// Lines of answers whose forms are not in this run, or that are not one form each.
  private(set) var stale: [Int] = []
  /// Lines of answers that tell forms apart which other answers join, directly or through further forms, and of the
  /// answers about the same two forms. Forms so told apart stay apart.
  private(set) var contradictory: [Int] = []

  static let none = Decisions()

  private init() {}

  init(of pipeline: PipelineFile, in store: RecordStore) throws {
    guard let written = pipeline.decisions else { return }
    let path = pipeline.resolve(written)
    file = path.split(separator: "/").last.map(String.init) ?? path
    let rows = try DecisionRow.read(path)
    let forms = FormsByNumber(rows, in: store)
    var lines: [Int] = []
    for row in rows {
      guard let isSame = row.isSamePerson else { continue }
      guard let a = forms.form(row.a), let b = forms.form(row.b), a != b else {
        stale.append(row.line)
        continue
      }
      answers.append(PairAnswer(a: min(a, b), b: max(a, b), isSamePerson: isSame))
      lines.append(row.line)
    }
    contradictory = Self.contradictions(in: answers).map { lines[$0] }
  }

  /// The places of answers that cannot all be true: each "another person" between forms that "the same person" joins,
  /// and the answers that say so of the very two forms.
  static func contradictions(in answers: [PairAnswer]) -> [Int] {
    var joined: [UInt32: UInt32] = [:]
    func root(_ form: UInt32) -> UInt32 {
      var form = form
      while let next = joined[form] { form = next }
      return form
    }
    for answer in answers where answer.isSamePerson {
      let (a, b) = (root(answer.a), root(answer.b))
      if a != b { joined[max(a, b)] = min(a, b) }
    }
    let apart = answers.filter { !$0.isSamePerson && root($0.a) == root($0.b) }
    return answers.indices.filter { index in
      let answer = answers[index]
      return answer.isSamePerson
        ? apart.contains { $0.a == answer.a && $0.b == answer.b } : root(answer.a) == root(answer.b)
    }
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
  /// In the file, from 1.
  var line: Int

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
    var linesBefore = Int(reader.preamble.lines)
    while try reader.next(into: &batch) {
      defer { linesBefore += Int(batch.index.lines) }
      for row in 0..<batch.rows.count {
        func form(_ number: Int, _ source: Int?) -> Form {
          let name = source.map { batch.text.string(batch.cell(row: row, column: $0)) } ?? ""
          return Form(
            source: name,
            number: formNumberHash(batch.text.span(batch.cell(row: row, column: number)), scratch: &scratch))
        }
        let word = batch.text.string(batch.cell(row: row, column: answer))
        let line = linesBefore + Int(batch.rows[row].line) + 1
        guard let isSame = meaning(of: word) else {
          throw RunFailure.decisions(path: path, line: line, key: "run.decisions-answer")
        }
        rows.append(
          DecisionRow(
            a: form(a, column("nguon_a")), b: form(b, column("nguon_b")),
            isSamePerson: isSame == .same ? true : isSame == .different ? false : nil, line: line))
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
