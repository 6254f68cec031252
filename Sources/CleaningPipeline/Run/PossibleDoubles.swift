import PopulationBaseline
import ResidentModel

/// Whom the quota counts too many if all people whom undecided pairs bind together are one.
///
/// Of each such group the forms are looked at as one person's: the base form is one of them, and a death or another
/// nationality that only one of the forms states is then that person's. Whoever is counted now is one too many, but for the
/// one whose form the record would be built on, if the person would still be counted. Where the quota does not count
/// that one by itself, nobody of the group is left in it: a lower bound adds nobody to a commune.
struct PossibleDoubles {
  private let people: PeopleRegister
  private let survivorship: Survivorship
  private let quota: QuotaBasis
  private let asOf: PartialDate
  private let places: CataloguePlaces

  init(
    in people: PeopleRegister, survivorship: Survivorship, quota: QuotaBasis, asOf: PartialDate,
    places: CataloguePlaces
  ) {
    self.people = people
    self.survivorship = survivorship
    self.quota = quota
    self.asOf = asOf
    self.places = places
  }

  /// Gives the record of each person counted too many, in no order that means anything.
  ///
  /// - Complexity: memory is that of the bound people's numbers and of one group's forms.
  func forEach(_ body: (FormFacts) -> Void) {
    var record = GoldenRecord()
    for group in groups() {
      var counted: [(forms: Range<Int>, facts: FormFacts)] = []
      for forms in group {
        survivorship.chooseRecord(of: forms, in: people.forms, into: &record)
        if isCounted(record) { counted.append((forms, record.facts)) }
      }
      guard !counted.isEmpty else { continue }
      let joined = people.forms.asOnePerson(group, comparing: places)
      survivorship.chooseRecord(of: joined.people[0], in: joined, into: &record)
      let base = isCounted(record) ? people.place(ofForm: joined.form(at: 0).form) : nil
      for person in counted where base.map({ !person.forms.contains($0) }) ?? true { body(person.facts) }
    }
  }

  private func isCounted(_ record: GoldenRecord) -> Bool {
    quota.lastStep(of: record.facts, asOf: asOf) == .quota
  }

  /// The people whom undecided pairs bind together, directly or through others: the forms of each of a group.
  private func groups() -> [[Range<Int>]] {
    let clusterOf = people.linkage.clusterOf
    var bound: [UInt32: UInt32] = [:]
    func first(_ person: UInt32) -> UInt32 {
      var person = person
      while let earlier = bound[person] { person = earlier }
      return person
    }
    // A pair that the review list has no room for is as open as those on it.
    for pair in people.linkage.review + people.linkage.unlisted {
      let (a, b) = (first(clusterOf[Int(pair.a)]), first(clusterOf[Int(pair.b)]))
      if a != b { bound[max(a, b)] = min(a, b) }
    }
    var members: [UInt32: [UInt32]] = [:]
    for person in Set(bound.keys).union(bound.values) { members[first(person), default: []].append(person) }
    return members.values.map { group in group.compactMap { people.gatheredForms(ofForm: Int($0)) } }
  }
}
