import PopulationBaseline
import RecordLinkage
import ResidentModel

/// The people of `job: link`: what each is called, and which of several forms stands for the person.
///
/// The form with the most columns filled stands for the person, of equals the one with the smaller identity; the
/// smallest identity names the person. Neither the order of rows nor the split into files decides.
struct LinkedPeople: Sendable {
  private let clusterOf: [UInt32]
  /// Of people with several forms: the first form → the one that stands for the person.
  private let baseForms: [UInt32: UInt32]
  /// Of each form that is a person's first: what the person is called by; 0 elsewhere.
  private let names: [UInt64]
  private let naming: PersonNaming
  /// What became of the people of the run that this one follows; nil when it follows none.
  let continuity: PersonContinuity?
  /// Forms that a reviewer's answer joined to another.
  private let decided: Set<UInt32>

  /// - Parameter filledColumns: of each form.
  /// - Complexity: O(forms); 12 bytes a form, and those of the forms that were joined.
  init(
    _ linkage: LinkageResult, of store: RecordStore, filledColumns: [UInt8], answers: [PairAnswer],
    following earlier: EarlierRun?
  ) {
    let identities = store.identities
    clusterOf = linkage.clusterOf
    decided = Set(answers.filter(\.isSamePerson).flatMap { [$0.a, $0.b] })
    func standsBefore(_ a: Int, _ b: Int) -> Bool {
      filledColumns[a] == filledColumns[b]
        ? identities[a] < identities[b] : filledColumns[a] > filledColumns[b]
    }
    var baseForms: [UInt32: UInt32] = [:]
    var names = identities
    for (form, root) in clusterOf.enumerated() where Int(root) != form {
      // A cluster is numbered by its smallest form, so the root's own name was set before this one is met.
      let base = baseForms[root, default: root]
      baseForms[root] = standsBefore(form, Int(base)) ? UInt32(form) : base
      names[Int(root)] = min(names[Int(root)], identities[form])
      names[form] = 0
    }
    self.baseForms = baseForms
    self.names = names
    let own = PersonNaming(identities: names.span)
    let clusterOf = clusterOf
    continuity = earlier.map {
      PersonContinuity(from: $0, to: store, clusterOf: clusterOf, naming: own, names: names)
    }
    naming = continuity?.naming ?? own
  }

  /// Where a form ends.
  func outcome(ofForm form: Int) -> (outcome: FormOutcome, reason: MembershipReason) {
    let root = clusterOf[form]
    let id = naming.id(ofPerson: Int(root), identity: names[Int(root)])
    guard let base = baseForms[root] else { return (.person(id), .onlyForm) }
    if Int(base) == form { return (.person(id), .baseForm) }
    return (.merged(id), decided.contains(UInt32(form)) ? .decision : .matchWeight)
  }
}
