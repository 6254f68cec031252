/// What becomes of the ids of an earlier run: who keeps one, which new ones are given, which old ones redirect.
public struct PersonContinuity: Sendable {
  /// People who share forms across the runs without being simply the same: a line of `id-events.csv`.
  public struct Event: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
      /// Several earlier people are one now.
      case merged
      /// One earlier person is several now.
      case split
    }

    public var kind: Kind
    public var former: PersonID
    public var current: PersonID
    /// Forms that the two have in common.
    public var forms: Int
  }

  /// How many people fared how.
  public struct Counts: Equatable, Sendable {
    /// People with the id that they had.
    public var kept = 0
    /// People with an id that nobody had.
    public var new = 0
    /// People whose former id, which nobody bore any more, came back.
    public var returned = 0
    /// Earlier people who were merged into another.
    public var merged = 0
    /// Earlier people whose forms went to several people.
    public var split = 0
    /// Earlier people of whom no form is left.
    public var gone = 0
    /// Form numbers that stand on a form of somebody else than before.
    public var renumbered = 0

    public init() {}
  }

  /// The ids of the run's people.
  public private(set) var naming: PersonNaming
  /// Merges, then splits, each in the order of the ids.
  public private(set) var events: [Event] = []
  /// Every id that some run of this line gave and this one does not, ascending.
  public private(set) var redirects: [EarlierPeople.Redirect] = []
  public private(set) var counts = Counts()
  /// Forms that are gone of those whose ids redirect, in the order of the ids: a later run finds them again by these.
  public private(set) var remembered: [RememberedForm] = []
  /// Of each form: how it came to its person.
  public private(set) var origins = IDOrigins(count: 0)

  /// - Parameters:
  ///   - correspondence: between the earlier people and the run's, each of whom is called by the first form.
  ///   - naming: the ids that the run would give by itself.
  ///   - names: of each form that is a person's first: what names the person (`PersonNaming`); 0 elsewhere.
  ///   - returning: who gets a former id back.
  ///   - renumbered: form numbers that stand on a form of somebody else than before (`FormMatches`).
  /// - Complexity: O(people × log earlier people).
  public init(
    from earlier: EarlierPeople, _ correspondence: PersonCorrespondence, naming: PersonNaming,
    names: borrowing Span<UInt64>, returning: ReturningPeople = ReturningPeople(), renumbered: Int = 0
  ) {
    counts.renumbered = renumbered
    var origins = [UInt32?](repeating: nil, count: names.count)
    for (origin, heir) in correspondence.heirs.enumerated() {
      if let heir { origins[Int(heir)] = UInt32(origin) }
    }
    var renamed: [(person: Int, id: PersonID)] = []
    var fresh = Set(returning.ids.values)
    let splitFrom = Dictionary(
      correspondence.splits.map { ($0.later, [earlier.ids[Int($0.earlier)]]) }, uniquingKeysWith: +)
    for person in 0..<names.count where names[person] != 0 {
      let own = naming.id(ofPerson: person, identity: names[person])
      if let origin = origins[person] {
        counts.kept += 1
        if earlier.ids[Int(origin)] != own { renamed.append((person, earlier.ids[Int(origin)])) }
        continue
      }
      if let former = returning.ids[UInt32(person)] {
        counts.returned += 1
        if former != own { renamed.append((person, former)) }
        continue
      }
      // A form number may be used again for somebody else: what it was drawn into is given to nobody but its bearer,
      // whom a merge that is undone sets free.
      func isFree(_ id: PersonID) -> Bool {
        guard !fresh.contains(id), earlier.person(of: id) == nil else { return false }
        guard let redirect = Self.redirect(of: id, in: earlier.redirects) else { return true }
        return redirect.current.map { splitFrom[UInt32(person)]?.contains($0) == true } ?? false
      }
      var (id, ordinal) = (own, UInt32(0))
      while !isFree(id) {
        ordinal += 1
        id = PersonID(identity: names[person], ordinal: ordinal)
      }
      if Self.redirect(of: id, in: earlier.redirects) == nil { counts.new += 1 } else { counts.returned += 1 }
      fresh.insert(id)
      if id != own { renamed.append((person, id)) }
    }
    let given = naming.renaming(renamed)
    self.naming = given
    func id(_ person: UInt32) -> PersonID { given.id(ofPerson: Int(person), identity: names[Int(person)]) }

    let joined = returning.joined.map {
      Event(kind: .merged, former: $0.former, current: id($0.later), forms: $0.forms)
    }
    for (kind, shares) in [(Event.Kind.merged, correspondence.merges), (.split, correspondence.splits)] {
      let told =
        shares.map {
          Event(kind: kind, former: earlier.ids[Int($0.earlier)], current: id($0.later), forms: Int($0.forms))
        } + (kind == .merged ? joined : [])
      events += told.sorted {
        kind == .merged
          ? ($0.current, $0.former) < ($1.current, $1.former)
          : ($0.former, $0.current) < ($1.former, $1.current)
      }
    }
    counts.split = Set(correspondence.splits.map(\.earlier)).count

    var ended: [EarlierPeople.Redirect] = []
    for (person, former) in earlier.ids.enumerated() where correspondence.heirs[person] == nil {
      let successor = correspondence.successors[UInt32(person)].map(id)
      if successor == nil { counts.gone += 1 } else { counts.merged += 1 }
      ended.append(.init(former: former, current: successor))
    }
    // What redirected before still does: straight to whoever bears the target's forms now.
    let sortedEnded = ended
    let inherited = earlier.redirects.map { redirect in
      var redirect = redirect
      if let holder = returning.holders[redirect.former] { redirect.current = id(holder) }
      if let target = redirect.current, let now = Self.redirect(of: target, in: sortedEnded) {
        redirect.current = now.current
      }
      return redirect
    }
    redirects = (inherited + ended).filter { !fresh.contains($0.former) }.sorted { $0.former < $1.former }
  }

  mutating func remember(_ forms: [RememberedForm], _ origins: IDOrigins) {
    self.origins = origins
    func isBefore(_ a: RememberedForm, _ b: RememberedForm) -> Bool {
      if a.former != b.former { return a.former < b.former }
      return (a.keys.source, a.keys.number, a.keys.person, a.keys.personalNumber, a.isBase ? 0 : 1)
        < (b.keys.source, b.keys.number, b.keys.person, b.keys.personalNumber, b.isBase ? 0 : 1)
    }
    remembered = forms.sorted(by: isBefore)
  }

  private static func redirect(of id: PersonID, in sorted: [EarlierPeople.Redirect])
    -> EarlierPeople.Redirect?
  {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].former < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].former == id ? sorted[low] : nil
  }
}
