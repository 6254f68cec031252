import PopulationBaseline
import RecordLinkage
import Wording

/// Why a finished run says what it says about a form, a person, or two of them. Start reading here.
///
/// What is told: form numbers, places, levels and weights; names and numbers of people stay in the tables.
public struct RunExplanation: Sendable {
  /// One of the people that were asked about, with all forms and how they came together.
  struct Person: Sendable {
    var id: String
    var forms: [ExplainedForm]
    /// In the order in which linking met them; empty when the run could not be done again.
    var steps: [Step]
    /// Pairs with a form of this person that wait for an officer.
    var undecided: [Step]
  }

  /// One link of a person's history, or an undecided pair.
  struct Step: Sendable {
    var a: ExplainedForm
    var b: ExplainedForm
    var outcome: ClusterStep.Outcome?
    var why: PairExplanation
    /// The pair that spoke against a refused link.
    var objection: (a: ExplainedForm, b: ExplainedForm)?
  }

  /// The two forms that were asked about.
  struct Pair: Sendable {
    var a: ExplainedForm
    var b: ExplainedForm
    /// nil when the run could not be done again.
    var why: PairExplanation?
    /// What `links.csv` or `review.csv` says of them, when `why` is nil.
    var weighed: WeighedPair?
  }

  let run: FinishedRun
  let quarantined: [ExplainedForm]
  /// A name that several forms bear, and how many.
  let ambiguous: [(name: String, forms: Int)]
  let people: [Person]
  let pair: Pair?
  /// nil when the run could not be done again.
  let model: LinkageModel?
  /// Why the run could not be done again.
  let obstacle: RunReplay.Obstacle?

  /// Explains.
  ///
  /// - Parameters:
  ///   - names: one or two: form numbers, ids of people, or `FILE:ROW`.
  ///   - pipelinePath: where the pipeline file stands now, if it was moved.
  /// - Returns: nil when the run knows one of the names not at all.
  /// - Throws: `FinishedRun.Fault`.
  public init?(
    of names: [String], in run: FinishedRun, pipelinePath: String? = nil, options: RunOptions
  ) async throws {
    let table = try ExplainedForms(of: run)
    let (named, theirs) = try table.forms(named: names)
    guard named.allSatisfy({ !$0.isEmpty }) else { return nil }
    var replay: RunReplay?
    do throws(RunReplay.Obstacle) {
      replay = try await RunReplay(of: run, pipelinePath: pipelinePath, options: options)
      obstacle = nil
    } catch {
      obstacle = error
    }
    self.run = run
    model = replay?.model
    quarantined = named.joined().filter { $0.form == nil }
    ambiguous = zip(names, named).filter { name, forms in
      forms.count > 1 && !forms.contains { $0.person == name }
    }.map { ($0, $1.count) }
    var ids: [String] = []
    for form in named.joined() where !form.person.isEmpty && !ids.contains(form.person) {
      ids.append(form.person)
    }
    people = try ids.map { id in
      let forms = theirs.filter { $0.person == id }
      return try replay?.person(id, forms, in: table)
        ?? Person(id: id, forms: forms, steps: [], undecided: [])
    }
    pair = try names.count < 2 ? nil : Self.pair(named[0], named[1], replay, run)
  }

  /// Of the forms that the two names mean, the two that are most likely of one person.
  private static func pair(
    _ first: [ExplainedForm], _ second: [ExplainedForm], _ replay: RunReplay?, _ run: FinishedRun
  ) throws -> Pair? {
    var best: Pair?
    for one in first {
      for other in second {
        guard let x = one.form, let y = other.form, x != y else { continue }
        // In the order of the run, as the explanation has them.
        let (a, b) = x < y ? (one, other) : (other, one)
        guard let replay else {
          return Pair(a: a, b: b, weighed: try WeighedPair(of: a, b, in: run))
        }
        let why = replay.explain(a, b)
        if why.probability > best?.why?.probability ?? -1 { best = Pair(a: a, b: b, why: why) }
      }
    }
    return best
  }
}

extension RunReplay {
  fileprivate func explain(_ a: ExplainedForm, _ b: ExplainedForm) -> PairExplanation {
    explain(a.form ?? 0, b.form ?? 0)
  }

  private func explain(_ a: UInt32, _ b: UInt32) -> PairExplanation {
    forms.linker.explain(a, b, in: forms.store.table, forms.result)
  }

  fileprivate func person(
    _ id: String, _ forms: [ExplainedForm], in table: ExplainedForms
  ) throws -> RunExplanation.Person {
    let rows = forms.compactMap(\.form)
    let history = self.forms.linker.history(of: rows, in: self.forms.store.table, self.forms.result)
    let undecided = self.forms.result.review.filter { rows.contains($0.a) || rows.contains($0.b) }
    var others = Set(history.flatMap { [$0.a, $0.b] } + undecided.flatMap { [$0.a, $0.b] })
    for case .refused(_, let objection?) in history.map(\.outcome) {
      others.formUnion([objection.a, objection.b])
    }
    let known = try table.forms(others)
    func step(_ a: UInt32, _ b: UInt32, _ outcome: ClusterStep.Outcome?) -> RunExplanation.Step? {
      guard let first = known[a], let second = known[b] else { return nil }
      var objection: (a: ExplainedForm, b: ExplainedForm)?
      if case .refused(_, let against?) = outcome, let x = known[against.a], let y = known[against.b] {
        objection = (x, y)
      }
      return RunExplanation.Step(
        a: first, b: second, outcome: outcome, why: explain(a, b), objection: objection)
    }
    return RunExplanation.Person(
      id: id, forms: forms, steps: history.compactMap { step($0.a, $0.b, $0.outcome) },
      undecided: undecided.compactMap { step($0.a, $0.b, nil) })
  }
}

/// A pair as the run's tables have it.
struct WeighedPair: Sendable {
  var weight: String
  var probability: String
  /// A value of `quyet_dinh`.
  var decision: String
  /// Of the comparisons that saw both values.
  var levels: [(comparison: String, level: String)]

  /// - Returns: nil when neither `links.csv` nor `review.csv` has the pair.
  init?(of a: ExplainedForm, _ b: ExplainedForm, in run: FinishedRun) throws {
    var found: WeighedPair?
    for name in ["links", "review"] {
      let table = try run.table(name)
      let sides = try ["a", "b"].map { side in
        try ["so_phieu", "nguon", "tep", "hang"].map { try table.column("\($0)_\(side)") }
      }
      let (weight, probability) = (try table.column("trong_so"), try table.column("xac_suat"))
      let decision = try table.column("quyet_dinh")
      let wanted = [a, b].map { [$0.number, $0.source, $0.file, $0.row] }
      try table.forEachRow { batch, row in
        let cells = sides.map { columns in columns.map { batch.string(row: row, column: $0) } }
        guard cells == wanted || cells == wanted.reversed() else { return }
        found = WeighedPair(
          weight: batch.string(row: row, column: weight),
          probability: batch.string(row: row, column: probability),
          decision: batch.string(row: row, column: decision),
          levels: (decision + 1..<table.columns.count).compactMap { column in
            let level = batch.string(row: row, column: column)
            let name = table.columns[column].name
            return level.isEmpty || LinkTable.markColumns.contains(name) ? nil : (name, level)
          })
      }
    }
    guard let found else { return nil }
    self = found
  }

  private init(
    weight: String, probability: String, decision: String, levels: [(comparison: String, level: String)]
  ) {
    self.weight = weight
    self.probability = probability
    self.decision = decision
    self.levels = levels
  }
}
