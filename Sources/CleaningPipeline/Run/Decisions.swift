import FormReading
import RecordLinkage

/// Reviewers' answers, read from the pipeline's `decisions` file and found again in this run's forms.
///
/// Columns and words of the file: `DecisionRow`. Answers that contradict each other join nothing.
struct Decisions: Sendable {
  private(set) var answers: [PairAnswer] = []
  /// The file's name, no folder.
  private(set) var file = ""
  /// Lines of answers whose forms are not in this run, that are not one form each, or that join two forms with nothing in
  /// common of which one does not stand where the answer says: then its number is somebody else's by now. Also those that
  /// name a form by its row alone, where the two forms do not bear the answer out: then rows may have moved.
  private(set) var stale: [Int] = []
  /// Lines of answers that tell forms apart which other answers join, directly or through further forms, and of the
  /// answers that join them. Forms so told apart stay apart; of the answers that join them none is in `answers`.
  private(set) var contradictory: [Int] = []

  static let none = Decisions()

  private init() {}

  init(of pipeline: PipelineFile, in store: RecordStore) throws {
    guard let written = pipeline.decisions else { return }
    let path = pipeline.resolve(written)
    file = path.split(separator: "/").last.map(String.init) ?? path
    let rows = try DecisionRow.read(path)
    var forms = try NamedForms(rows, in: store)
    let doubtful = try forms.findPlaces(ofUnlike: rows)
    var lines: [Int] = []
    for (index, row) in rows.enumerated() {
      guard let isSame = row.isSamePerson else { continue }
      guard let a = forms.form(row.a), let b = forms.form(row.b), a != b,
        !doubtful.contains(index) || forms.stands(row.a) && forms.stands(row.b),
        forms.bearOut(row, a, b)
      else {
        stale.append(row.line)
        continue
      }
      answers.append(PairAnswer(a: min(a, b), b: max(a, b), isSamePerson: isSame))
      lines.append(row.line)
    }
    let contradicting = Self.contradictions(in: answers)
    contradictory = contradicting.map { lines[$0] }
    let held = Set(contradicting)
    answers = answers.indices.filter { !held.contains($0) || !answers[$0].isSamePerson }.map { answers[$0] }
  }

  /// The places of answers that cannot all be true: each "another person" between forms that "the same person" joins,
  /// and every answer of the chains that join the two. What else these forms are joined with is not doubted.
  ///
  /// - Complexity: O(answers), and for each contradiction the answers of its forms.
  static func contradictions(in answers: [PairAnswer]) -> [Int] {
    var answersOf: [UInt32: [Int]] = [:]
    for (index, answer) in answers.enumerated() where answer.isSamePerson {
      answersOf[answer.a, default: []].append(index)
      answersOf[answer.b, default: []].append(index)
    }
    var found: Set<Int> = []
    for (index, apart) in answers.enumerated() where !apart.isSamePerson {
      let chains = Self.chains(from: apart.a, to: apart.b, answers, answersOf)
      if !chains.isEmpty { found.formUnion(chains + [index]) }
    }
    return found.sorted()
  }

  /// The places of answers by which one form is joined with another: those of all forms that can be reached, without the
  /// ends that lead nowhere else.
  private static func chains(
    from a: UInt32, to b: UInt32, _ answers: [PairAnswer], _ answersOf: [UInt32: [Int]]
  ) -> Set<Int> {
    func other(_ index: Int, _ form: UInt32) -> UInt32 {
      answers[index].a == form ? answers[index].b : answers[index].a
    }
    var neighbours: [UInt32: Set<UInt32>] = [:]
    var open = [a]
    while let form = open.popLast() {
      guard neighbours[form] == nil else { continue }
      neighbours[form] = Set((answersOf[form] ?? []).map { other($0, form) })
      open += neighbours[form] ?? []
    }
    guard neighbours[b] != nil else { return [] }
    open = neighbours.keys.filter { $0 != a && $0 != b && neighbours[$0]?.count == 1 }
    while let end = open.popLast() {
      for next in neighbours.removeValue(forKey: end) ?? [] {
        neighbours[next]?.remove(end)
        if next != a, next != b, neighbours[next]?.count == 1 { open.append(next) }
      }
    }
    var chains: Set<Int> = []
    for form in neighbours.keys {
      for index in answersOf[form] ?? [] where neighbours[other(index, form)] != nil { chains.insert(index) }
    }
    return chains
  }
}

/// Finds the forms that answers name: one look through the run's form numbers, and the batches of forms that only their
/// place names.
private struct NamedForms {
  private struct Number: Hashable {
    /// Empty: of any source.
    var source: String
    var number: UInt64
  }

  /// Who stands on a form without a number of its own, in one file or, where the answer names none that is there, in all
  /// files of its source.
  private struct Marked: Hashable {
    /// The file's index; nil for all files of the source.
    var file: Int?
    var source: String
    var mark: UInt64
  }

  private let store: RecordStore
  private let keys: RunFormKeys
  private var forms: [Number: UInt32] = [:]
  private var ambiguous: Set<Number> = []
  /// Of each file: row → form, nil until it is found.
  private var byRow: [[UInt64: UInt32?]]
  /// nil until a form is found, and where several are.
  private var byMark: [Marked: UInt32?] = [:]

  init(_ rows: [DecisionRow], in store: RecordStore) throws {
    self.store = store
    keys = RunFormKeys(of: store)
    byRow = store.files.map { _ in [:] }
    let named = rows.flatMap { [$0.a, $0.b] }
    let wanted = Set(named.flatMap { [$0.number] + $0.withZeros }).subtracting([0])
    if !wanted.isEmpty {
      for (file, firstForms) in store.firstForms.enumerated() {
        let id = store.files[file].sourceID
        for (chunk, first) in firstForms.enumerated() {
          for form in first..<first + store.batches[file][chunk].rows
          where wanted.contains(store.formNumbers[Int(form)]) {
            let number = store.formNumbers[Int(form)]
            add(Number(source: id, number: number), form)
            add(Number(source: "", number: number), form)
          }
        }
      }
    }
    for form in named where formByNumber(form) == nil { want(form) }
    try findRows()
    findMarks(of: named)
  }

  private mutating func add(_ key: Number, _ form: UInt32) {
    if forms.updateValue(form, forKey: key) != nil { ambiguous.insert(key) }
  }

  /// The numbers of forms that an answer can mean: as it is written, otherwise with the zeros that a spreadsheet took away;
  /// 0 for a form that has none.
  private func numbers(of named: DecisionRow.Form) -> [UInt64] {
    guard named.number != 0 else { return [0] }
    func isThere(_ number: UInt64) -> Bool { forms[Number(source: named.source, number: number)] != nil }
    return isThere(named.number) ? [named.number] : named.withZeros.filter(isThere)
  }

  /// The one form that bears the number; nil when there is none, or more than one.
  private func formByNumber(_ named: DecisionRow.Form) -> UInt32? {
    let numbers = numbers(of: named)
    guard numbers.count == 1, numbers[0] != 0 else { return nil }
    let number = Number(source: named.source, number: numbers[0])
    return ambiguous.contains(number) ? nil : forms[number]
  }

  /// The one file that an answer can mean; nil when there is none, or more than one.
  private func file(of form: DecisionRow.Form) -> Int? {
    let files = store.files.indices.filter {
      (form.source.isEmpty || store.files[$0].sourceID == form.source)
        && (form.file.isEmpty || store.files[$0].reader.file.name == form.file)
    }
    return files.count == 1 ? files[0] : nil
  }

  /// Finds where the forms stand that answers join although they have nothing in common.
  ///
  /// Pairs that are listed for review are alike in something. That is no reason to doubt an officer who names two forms by
  /// their numbers; a line that names places too can be held against them.
  ///
  /// - Returns: the indices of these answers.
  mutating func findPlaces(ofUnlike rows: [DecisionRow]) throws -> Set<Int> {
    let unlike = rows.indices.filter {
      guard rows[$0].isSamePerson == true, let a = form(rows[$0].a), let b = form(rows[$0].b) else {
        return false
      }
      return keys.keys(of: Int(a)).haveNothingInCommon(with: keys.keys(of: Int(b)))
    }
    guard !unlike.isEmpty else { return [] }
    byRow = store.files.map { _ in [:] }
    for form in rows.flatMap({ [$0.a, $0.b] }) where formByNumber(form) == nil { want(form) }
    for index in unlike {
      want(rows[index].a)
      want(rows[index].b)
    }
    try findRows()
    return Set(unlike)
  }

  private mutating func want(_ form: DecisionRow.Form) {
    if let row = form.row, let file = file(of: form) { byRow[file].updateValue(nil, forKey: row) }
  }

  /// Whether a form stands where the answer says, as far as it says; or the one is there who stood on it.
  func stands(_ named: DecisionRow.Form) -> Bool {
    guard let form = form(named) else { return false }
    if let mark = named.mark, keys.person(of: Int(form)) == mark { return true }
    guard let row = named.row else { return true }
    guard let file = file(of: named), let found = byRow[file][row] else { return false }
    return found == form
  }

  /// Whether two forms may be those that an answer means, also where nothing but a row names one of them: rows move when
  /// one above them goes.
  func bearOut(_ row: DecisionRow, _ a: UInt32, _ b: UInt32) -> Bool {
    guard [row.a, row.b].contains(where: { $0.number == 0 && $0.mark == nil }) else { return true }
    let (a, b) = (keys.keys(of: Int(a)), keys.keys(of: Int(b)))
    return row.isSamePerson == true ? a.isPlainlyOne(with: b) : !a.haveNothingInCommon(with: b)
  }

  /// Reads the batches again that hold wanted rows: which row each form stands in is not kept.
  private mutating func findRows() throws {
    var chunks: [Set<Int>] = store.files.map { _ in [] }
    for (file, rows) in byRow.enumerated() {
      for row in rows.keys {
        let chunk = store.batches[file].indices.last {
          store.places[file].record(0, chunk: UInt32($0)) <= row
        }
        if let chunk { chunks[file].insert(chunk) }
      }
    }
    guard chunks.contains(where: { !$0.isEmpty }) else { return }
    let pass = try BatchPass(rereading: store.files, batches: store.batches) { chunks[$0].contains($1) }
    var batch = FormBatch()
    try pass.run(into: &batch) { file, batch in
      let chunk = batch.index.chunk
      for row in 0..<batch.rows.count {
        let place = store.places[file].record(batch.rows[row].record, chunk: chunk)
        guard byRow[file].keys.contains(place) else { continue }
        byRow[file].updateValue(store.firstForms[file][Int(chunk)] + UInt32(row), forKey: place)
      }
    }
  }

  /// Looks through the packed rows for whoever stood on a form that is not in its row any more.
  private mutating func findMarks(of named: [DecisionRow.Form]) {
    for form in named where self.form(form) == nil {
      if let marked = marked(form) { byMark.updateValue(nil, forKey: marked) }
    }
    guard !byMark.isEmpty else { return }
    let wanted = Set(byMark.keys.map(\.mark))
    var repeated: Set<Marked> = []
    for (file, firstForms) in store.firstForms.enumerated() {
      let source = store.files[file].sourceID
      for (chunk, first) in firstForms.enumerated() {
        for form in first..<first + store.batches[file][chunk].rows
        where store.formNumbers[Int(form)] == 0 {
          let mark = keys.person(of: Int(form))
          guard wanted.contains(mark) else { continue }
          for key in [
            Marked(file: file, source: "", mark: mark), Marked(source: source, mark: mark),
            Marked(source: "", mark: mark),
          ] where byMark.keys.contains(key) {
            if byMark[key] != .some(nil) { repeated.insert(key) }
            byMark.updateValue(form, forKey: key)
          }
        }
      }
    }
    for key in repeated { byMark.updateValue(nil, forKey: key) }
  }

  /// nil for a form with a number, and an answer that does not say who stands on it.
  private func marked(_ named: DecisionRow.Form) -> Marked? {
    guard named.number == 0, let mark = named.mark, mark != 0 else { return nil }
    guard let file = file(of: named) else { return Marked(source: named.source, mark: mark) }
    return Marked(file: file, source: "", mark: mark)
  }

  /// The form that an answer names: by its number; where it has none, or shares it, by its place, if whoever stood on it
  /// still does, or otherwise by who that was. nil when there is no such form, or more than one.
  func form(_ named: DecisionRow.Form) -> UInt32? {
    if let form = formByNumber(named) { return form }
    if let row = named.row, let file = file(of: named), let form = byRow[file][row] ?? nil,
      numbers(of: named).contains(store.formNumbers[Int(form)]),
      named.mark == nil || named.mark == keys.person(of: Int(form))
    {
      return form
    }
    return marked(named).flatMap { byMark[$0] ?? nil }
  }
}
