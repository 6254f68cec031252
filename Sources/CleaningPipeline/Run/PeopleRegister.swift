import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import RecordLinkage
import ResidentModel
import Synchronization
import VietnameseText

/// The people of a run: which forms are whose, what each person is called, and the records of those with several
/// forms.
///
/// People with one form are not held: their form is the record. Memory is that of the forms of all others.
final class PeopleRegister: Sendable {
  let store: RecordStore
  let linkage: LinkageResult
  /// Forms of many-form people, of undecided pairs, and forms with two claims; sorted by person, base form first.
  let forms: GatheredForms
  /// Of the people in `forms`: the range of their forms, in the order of their first form.
  let people: [Range<Int>]
  private let naming: PersonNaming
  /// What became of the people of the run that this one follows; nil when it follows none.
  let continuity: PersonContinuity?
  /// Of each form that is a person's first: what the person is called by; 0 elsewhere.
  private let names: [UInt64]
  /// One bit per form: gathered here, so that the second pass must look it up.
  private let gathered: FormBits
  private let asOf: PartialDate
  let sharedNumbers: SharedNumbers
  /// Forms that a reviewer's answer joined to another.
  private let decided: Set<UInt32>

  /// Gathers the forms that must be seen together, in one pass over the batches that hold any of them.
  ///
  /// The packed rows are looked at only where an earlier run is followed.
  init(
    of store: RecordStore, in spool: FormSpool, linkage: LinkageResult, sharing sharedNumbers: SharedNumbers,
    answers: [PairAnswer], settings: CleaningSettings, following earlier: EarlierRun?, workers: Workers,
    spill: SpillFolder? = nil, onBatch: @escaping @Sendable (_ forms: Int, _ bytes: Int) throws -> Void
  ) async throws {
    self.store = store
    self.linkage = linkage
    self.sharedNumbers = sharedNumbers
    asOf = settings.asOf
    let fields = settings.fields
    let asOf = asOf
    decided = Set(answers.filter(\.isSamePerson).flatMap { [$0.a, $0.b] })
    let clusterOf = linkage.clusterOf
    var wanted = FormBits(count: clusterOf.count)
    for (form, root) in clusterOf.enumerated() where Int(root) != form {
      wanted.insert(form)
      wanted.insert(Int(root))
    }
    for pair in linkage.review {
      wanted.insert(Int(pair.a))
      wanted.insert(Int(pair.b))
    }
    for form in store.formsToGather { wanted.insert(Int(form)) }
    for form in sharedNumbers.groups.joined() { wanted.insert(Int(form)) }
    self.gathered = wanted

    let gathered = Mutex(GatheredForms(fields: fields, spill: spill))
    let wantedBits = wanted
    let pass = SpoolPass(over: store, of: spool) { file, chunk in
      let first = Int(store.firstForms[file][chunk])
      return wantedBits.containsAny(in: first..<first + Int(store.batches[file][chunk].rows))
    }
    try await workers.run { _ in
      var mine = GatheredForms(fields: fields, spill: spill)
      var text = ByteBuffer()
      var cells: [ByteRange] = []
      try pass.forEach { next, batch in
        let first = Int(store.firstForms[next.file][Int(next.chunk)])
        for index in 0..<batch.count where wantedBits.contains(first + index) {
          let form = first + index
          let spooled = batch.form(index)
          text.removeAll()
          spooled.rendered.readFields(fields.count, of: batch.cells, into: &text, &cells)
          let facts = batch.facts(of: index)
          let rank = FormRank(
            facts, filledFields: cells.count { !$0.isEmpty }, identity: store.identities[form], on: asOf)
          let gatheredForm = GatheredForm(
            person: clusterOf[form], form: UInt32(form),
            origin: store.origin(file: next.file, chunk: next.chunk, record: spooled.record), facts: facts,
            rank: rank)
          mine.append(gatheredForm, cells: cells.span, in: text)
        }
        try onBatch(batch.count, Int(next.place.bytes))
      }
      var all = Optional(mine)
      gathered.withLock { gathered in
        if let mine = all.take() { gathered.join(mine) }
      }
    }
    var all = GatheredForms(fields: fields)
    gathered.withLock { swap(&all, &$0) }
    all.sortByPerson(comparing: settings.placeComparing)
    people = all.people

    var names = store.identities
    for (form, root) in clusterOf.enumerated() where Int(root) != form { names[form] = 0 }
    for range in people {
      var naming = all.form(at: range.lowerBound)
      for index in range.dropFirst() where all.form(at: index).rank.namesPersonBefore(naming.rank) {
        naming = all.form(at: index)
      }
      names[Int(naming.person)] = naming.rank.identity
    }
    self.names = names
    let own = PersonNaming(identities: names.span)
    continuity = earlier.map {
      PersonContinuity(from: $0, to: store, clusterOf: clusterOf, naming: own, names: names)
    }
    naming = continuity?.naming ?? own
    forms = all
  }

  /// How many people there are.
  var count: Int { names.reduce(0) { $0 + ($1 == 0 ? 0 : 1) } }

  /// The id of the person that a form belongs to.
  func id(ofForm form: Int) -> PersonID {
    let person = Int(linkage.clusterOf[form])
    return naming.id(ofPerson: person, identity: names[person])
  }

  /// The person's forms in `forms`; nil for a person whose only form was not gathered.
  func gatheredForms(ofForm form: Int) -> Range<Int>? {
    guard gathered.contains(form), let place = forms.place(ofForm: UInt32(form)) else { return nil }
    return forms.person(at: place)
  }

  /// A gathered form's place in `forms`.
  func place(ofForm form: UInt32) -> Int? { forms.place(ofForm: form) }
}

/// One bit for each form of a run.
struct FormBits: Sendable {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ form: Int) { words[form >> 6] |= 1 << UInt64(form & 63) }

  @inline(__always)
  func contains(_ form: Int) -> Bool { words[form >> 6] >> UInt64(form & 63) & 1 != 0 }

  func containsAny(in range: Range<Int>) -> Bool {
    var form = range.lowerBound
    while form < range.upperBound {
      if form & 63 == 0, form + 64 <= range.upperBound, words[form >> 6] == 0 {
        form += 64
      } else if contains(form) {
        return true
      } else {
        form += 1
      }
    }
    return false
  }
}

extension PeopleRegister {
  /// Where a person has a temporary registration in force besides the place of the base form.
  func temporaryPlaces(of person: Range<Int>) -> [Place] {
    var found: [Place] = []
    for index in person {
      forms.facts(at: index)
        .appendTemporaryPlaces(
          isBase: index == person.lowerBound, ends: forms.claimEnds(at: index), on: asOf, to: &found)
    }
    return found
  }

  /// The same of a person with one form.
  func temporaryPlaces(ofOneForm facts: FormFacts) -> [Place] {
    guard !facts.otherClaims.0.isNone || !facts.otherClaims.1.isNone else { return [] }
    var found: [Place] = []
    facts.appendTemporaryPlaces(isBase: true, on: asOf, to: &found)
    return found
  }

  /// Whether a reviewer's answer joined this form to another.
  func isDecided(form: UInt32) -> Bool { decided.contains(form) }

  /// The lines of the two-place register: of each person in the order of the first form, then the undecided pairs.
  ///
  /// - Parameters:
  ///   - includesLapsed, classes: which lines the tables list; the others are counted like them.
  ///   - body: gets the line, whether it is listed, the person, and for an undecided pair the other person.
  func forEachTwoPlaceLine(
    _ registers: TwoPlaceRegister<some PlaceComparing>, includesLapsed: Bool, classes: Set<String>,
    summary: inout TwoPlaceSummary,
    _ body: (_ line: TwoPlaceLine, _ isListed: Bool, _ person: PersonID, _ other: PersonID?) throws -> Void
  ) rethrows {
    func isListed(_ line: TwoPlaceLine) -> Bool {
      (includesLapsed || !line.finding.evidence.contains(.lapsed))
        && (classes.isEmpty || classes.contains("\(line.finding.residenceClass.name)"))
    }
    var lines: [TwoPlaceLine] = []
    for person in people {
      lines.removeAll(keepingCapacity: true)
      registers.appendLines(of: person, in: forms, to: &lines)
      guard !lines.isEmpty else { continue }
      summary.count(lines)
      let id = id(ofForm: Int(forms.form(at: person.lowerBound).form))
      for line in lines { try body(line, isListed(line), id, nil) }
    }
    var undecidedPeople: Set<UInt32> = []
    for pair in linkage.review {
      guard let a = place(ofForm: pair.a), let b = place(ofForm: pair.b),
        let line = registers.undecidedLine(a, b, in: forms)
      else { continue }
      // People are counted, not pairs: whoever stands in several undecided pairs counts once.
      let first = linkage.clusterOf[Int(forms.form(at: line.a.form).form)]
      if undecidedPeople.insert(first).inserted { summary.count(CollectionOfOne(.undecided)) }
      try body(
        line, isListed(line), id(ofForm: Int(forms.form(at: line.a.form).form)),
        id(ofForm: Int(forms.form(at: line.b.form).form)))
    }
  }
}
