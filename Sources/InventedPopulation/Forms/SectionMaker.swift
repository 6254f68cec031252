import ByteText
import ResidentModel

/// Writes the lists of one commune: its permanent register, then its temporary one.
struct SectionMaker: ~Copyable {
  private let population: Population
  private let renderer: FormRenderer
  private let level: SamplePlan.DamageLevel
  private var composer: FormComposer
  private var household: HouseholdMaker
  private(set) var forms = ByteBuffer(capacity: 1 << 20)
  private(set) var key = ByteBuffer(capacity: 1 << 18)

  /// Forms that one clerk enters before the next takes over, in entries of a list.
  private static let entriesOfClerk = 120

  init(_ composer: FormComposer, _ renderer: FormRenderer) {
    population = composer.population
    level = composer.level
    self.composer = composer
    self.renderer = renderer
    household = HouseholdMaker(composer.population)
  }

  mutating func write(host: Int) {
    writePermanentList(host)
    writeTemporaryList(host)
  }

  // MARK: The two lists

  /// Residents by household, with those registered here a second time and those entered twice among them.
  private mutating func writePermanentList(_ host: Int) {
    let place = population.hosts[host]
    let home = place.home.map { population.homes[$0] }
    let households = home?.shape.households ?? 0
    let second = place.slots[SecondRegistration.permanent.rawValue]
    let duplicates = home?.duplicates ?? 0
    let count = households + second.count + duplicates
    guard count > 0 else { return }
    var list = List(population, host: host, number: 1, entries: count)
    for entry in 0..<count {
      let clerk = clerk(list, entry: entry, isTemporary: false)
      let subject = list.order(entry)
      if subject < households, let homeIndex = place.home {
        household.make(home: homeIndex, household: subject)
        for member in household.members.indices {
          let seat = CommuneShape.Seat(household: subject, member: member)
          if population.whereabouts(home: homeIndex, seat: seat).isUnlisted { continue }
          let registration = homeRegistration(.permanent, member: member, entry: entry, list)
          write(member, registration, clerk, &list, entry: entry, home: homeIndex, seat)
        }
      } else if subject < households + second.count {
        let slot = second.lowerBound + subject - households
        writeSecondPermanent(slot: slot, clerk, &list, entry: entry)
      } else if let homeIndex = place.home {
        let seat = population.duplicated(subject - households - second.count, home: homeIndex)
        household.make(home: homeIndex, household: seat.household)
        // The same household, so its number and hamlet: where it stands in the list decides both.
        let original = list.order.inverse(seat.household)
        let registration = homeRegistration(.duplicate, member: seat.member, entry: original, list)
        write(seat.member, registration, clerk, &list, entry: entry, home: homeIndex, seat)
      }
    }
  }

  private mutating func writeTemporaryList(_ host: Int) {
    let slots = population.hosts[host].slots
    let kinds: [SecondRegistration] = [.temporaryFar, .temporaryNear, .temporaryAgain]
    let count = kinds.reduce(0) { $0 + slots[$1.rawValue].count }
    guard count > 0 else { return }
    var list = List(population, host: host, number: 2, entries: count)
    for entry in 0..<count {
      var subject = list.order(entry)
      for kind in kinds {
        let range = slots[kind.rawValue]
        if subject < range.count {
          writeTemporary(kind, slot: range.lowerBound + subject, &list, entry: entry)
          break
        }
        subject -= range.count
      }
    }
  }

  // MARK: Registrations

  private func homeRegistration(_ kind: Registration.Kind, member: Int, entry: Int, _ list: List)
    -> Registration
  {
    let person = household.members[member]
    return Registration(
      kind: kind, unit: list.unit, hamlet: list.hamlet(entry), household: list.household(entry),
      headName: household.members[0].name, relation: person.relation, presence: person.presence,
      registeredOn: person.registeredOn, until: nil)
  }

  private mutating func writeSecondPermanent(slot: Int, _ clerk: Clerk, _ list: inout List, entry: Int) {
    let (home, seat) = population.holder(of: .permanent, slot: slot)
    household.make(home: home, household: seat.household)
    let person = household.members[seat.member]
    var random = list.random(entry, purpose: .entries)
    // Own house, the family married into, or a relative's.
    let place = person.birthYear > 2008 ? 0.9 : random.unit()
    var registration = Registration(
      kind: .secondPermanent, unit: list.unit, hamlet: list.hamlet(entry), household: list.household(entry),
      headName: person.name, relation: .head, presence: .present,
      registeredOn: min(
        population.asOfDay - 60, max(person.birthDay + 30, person.registeredOn + random.within(-3000...3000))),
      until: nil)
    if place > 0.5 {
      registration.relation =
        place < 0.8
        ? (person.sex == .female ? .daughterInLaw : .sonInLaw)
        : person.birthYear > 2008 ? .grandchild : .nephew
      registration.headName = headOfStrangers(list.unit, &random)
    }
    write(seat.member, registration, clerk, &list, entry: entry, home: home, seat)
  }

  private mutating func writeTemporary(_ kind: SecondRegistration, slot: Int, _ list: inout List, entry: Int)
  {
    let (home, seat) = population.holder(of: kind, slot: slot)
    household.make(home: home, household: seat.household)
    let person = household.members[seat.member]
    var random = list.random(entry, purpose: .entries)
    let clerk = clerk(list, entry: entry, isTemporary: true)
    let from = max(clerk.listDay - random.within(0...400), person.birthDay + 60)
    let isLodger = random.chance(0.6)
    // A term is at most two years and is renewed while the person stays: lists hold few that have run out.
    let term = random.pick([365, 365, 730, 730, 180])
    var until = from + term
    if until < population.asOfDay, random.chance(0.92) {
      until += (population.asOfDay - until + term) / term * term
    }
    let registration = Registration(
      kind: kind == .temporaryAgain ? .secondTemporary : .temporary, unit: list.unit,
      hamlet: list.hamlet(entry),
      household: random.chance(0.3) ? list.household(entry) : 0,
      headName: isLodger ? headOfStrangers(list.unit, &random) : person.name,
      relation: isLodger ? .lodger : .head,
      presence: .present, registeredOn: from, until: until)
    write(seat.member, registration, clerk, &list, entry: entry, home: home, seat)
  }

  /// The head of some household that is not in the sample: a landlord, a father-in-law.
  private func headOfStrangers(_ unit: Int, _ random: inout CounterRandom) -> PersonName {
    let province = population.units.provinces[population.units.communes[unit].province].code
    let region = NameStock.Region(provinceCode: province)
    let family = population.names.family(people: 0, region: region, &random)
    let sex: Sex = random.chance(0.75) ? .male : .female
    return population.names.name(
      family: family, people: 0, sex: sex, birthYear: random.within(1948...1985), &random)
  }

  // MARK: One form

  private mutating func write(
    _ member: Int, _ registration: Registration, _ clerk: Clerk, _ list: inout List, entry: Int, home: Int,
    _ seat: CommuneShape.Seat
  ) {
    var random = list.random(entry, purpose: .form, member: registration.kind == .permanent ? member : 0)
    // A child's form sometimes shows the number of the head, who stood at the counter.
    let parentNumber = household.members[0].personalNumber
    composer.compose(
      household.members[member], registration, by: clerk, parentNumber: parentNumber,
      household: list.random(entry, purpose: .damage), &random)
    list.sequence += 1
    composer.number(commune: list.code, list: list.number, sequence: list.sequence)
    renderer.append(composer.cells, to: &forms)
    writeKey(
      household.members[member], registration, list,
      household: population.homes[home].firstHousehold + seat.household)
  }

  private mutating func writeKey(_ person: Person, _ registration: Registration, _ list: List, household: Int)
  {
    for scalar in composer.cells[.formNumber].scalars {
      key.append(UInt8(truncatingIfNeeded: scalar))
    }
    key.append(UInt8(ascii: ","))
    key.append(decimal: UInt64(person.index))
    key.append(UInt8(ascii: ","))
    key.append(registration.kind.name)
    key.append(UInt8(ascii: ","))
    let successor = population.successor(of: registration.unit).map { population.units.newCommunes[$0].code }
    key.append(decimal: UInt64(successor ?? list.code), digits: 5)
    key.append(UInt8(ascii: ","))
    var isFirst = true
    for code in DamageCode.allCases where composer.damage.contains(code) {
      if !isFirst { key.append(UInt8(ascii: "|")) }
      key.append(code.name)
      isFirst = false
    }
    key.append(UInt8(ascii: ","))
    key.append(decimal: UInt64(household))
    key.append(UInt8(ascii: ","))
    key.append(decimal: UInt64(list.code), digits: 5)
    key.append(UInt8(ascii: ","))
    if let until = registration.until, let date = PartialDate(dayNumber: until) {
      key.append(date.description)
    }
    key.append(UInt8(ascii: "\n"))
  }

  private func clerk(_ list: List, entry: Int, isTemporary: Bool) -> Clerk {
    var random = list.random(entry / Self.entriesOfClerk, purpose: .clerk)
    return Clerk(&random, asOfDay: population.asOfDay, isTemporary: isTemporary, level: level)
  }

  /// One register of a commune while it is written.
  private struct List {
    let unit: Int
    let code: Int
    let number: Int
    let entries: Int
    /// Who stands at an entry.
    let order: IndexPermutation
    var sequence = 0
    private let seed: UInt64
    private let numbers: IndexPermutation
    private let hamlets: Int

    init(_ population: Population, host: Int, number: Int, entries: Int) {
      unit = population.hosts[host].unit
      code = population.units.communes[unit].code
      self.number = number
      self.entries = entries
      seed = population.seed
      let id = UInt64(unit) << 2 | UInt64(number)
      order = IndexPermutation(count: entries, seed: seed, .entries, id)
      numbers = IndexPermutation(count: entries * 2, seed: seed, .householdNumbers, id)
      hamlets = max(3, min(15, entries / 130))
    }

    func hamlet(_ entry: Int) -> Int { entry * hamlets / entries }

    /// Numbers of households say nothing of where in the list they stand.
    func household(_ entry: Int) -> Int { 1 + numbers(entry) }

    func random(_ entry: Int, purpose: RandomPurpose, member: Int = 0) -> CounterRandom {
      CounterRandom(
        seed: seed, purpose, UInt64(unit) << 40 | UInt64(number) << 36 | UInt64(entry) << 8 | UInt64(member))
    }
  }
}
