import ResidentModel

/// The whole invented population as arithmetic: who lives where and who is registered twice, with nothing kept per
/// person. Everyone can be made from the seed and their number.
struct Population: Sendable {
  /// A commune whose residents belong to the sample.
  struct HomeCommune: Sendable {
    /// Index into `units.communes`.
    var unit: Int
    var shape: CommuneShape
    var firstPerson: Int
    var firstHousehold: Int
    /// The first number of its people among the second registrations of each kind, and how many it has.
    var movers: [Movers]
    var duplicates: Int
  }

  struct Movers: Sendable {
    var first: Int
    var count: Int
  }

  /// A commune with lists in the sample, its own residents' or only those of people registered there a second time.
  struct Host: Sendable {
    var unit: Int
    /// Index into `homes`; nil when none of its residents belong to the sample.
    var home: Int?
    /// The second registrations that its lists hold, by kind.
    var slots: [Range<Int>]
  }

  let seed: UInt64
  let asOfDay: Int
  /// Born on this day or before: aged 14 or over.
  let fourteenthBirthday: Int
  let units: UnitList
  let stock: TextStock
  let names: NameStock
  private(set) var homes: [HomeCommune] = []
  private(set) var hosts: [Host] = []
  private var pools: [SecondRegistrationPool] = []
  /// In a sample of many communes a few people are known from their temporary registration alone.
  private let hasUnlisted: Bool

  /// The share of people with a second registration of each kind, and of those entered twice on one list.
  static let secondPermanentShare = 0.015
  static let temporaryShare = 0.06
  static let secondTemporaryShare = 0.003
  static let duplicateShare = 0.007

  init(_ plan: SamplePlan) throws(SampleError) {
    guard plan.people >= 1 else { throw .tooFewPeople }
    guard plan.people <= 1_000_000_000 else { throw .tooManyPeople(limit: 1_000_000_000) }
    guard plan.asOf.precision == .day else { throw .dateNotKnownToTheDay }
    seed = plan.seed
    asOfDay = plan.asOf.dayNumber
    // 29 February has no fourteenth anniversary: those born then are 14 on 1 March.
    let birthday =
      PartialDate(year: plan.asOf.year - 14, month: plan.asOf.month, day: plan.asOf.day)
      ?? PartialDate(year: plan.asOf.year - 14, month: 2, day: 28)
    fourteenthBirthday = (birthday ?? plan.asOf).dayNumber
    var stock = TextStock()
    units = UnitList(&stock)
    names = NameStock(&stock)
    self.stock = stock
    if case .commune = plan.area { hasUnlisted = false } else { hasUnlisted = plan.people > 10_000 }
    try settle(people: plan.people, in: SampleArea(plan.area, people: plan.people, units: units, seed: seed))
  }

  /// Forms that the sample holds. - Complexity: O(communes); the unlisted are not subtracted.
  var people: Int { homes.last.map { $0.firstPerson + $0.shape.people } ?? 0 }

  private mutating func settle(people: Int, in area: SampleArea) throws(SampleError) {
    var before = (people: 0, households: 0, movers: [0, 0, 0, 0])
    let weights = area.homes.map { unit in
      var random = CounterRandom(seed: seed, .commune, UInt64(unit))
      return 0.5 + random.unit() * (units.communes[unit].isUrban ? 1.6 : 1)
    }
    let total = weights.reduce(0, +)
    var weightSoFar = 0.0
    for (unit, weight) in zip(area.homes, weights) {
      weightSoFar += weight
      let upTo = unit == area.homes.last ? people : Int(Double(people) * weightSoFar / total)
      guard upTo > before.people else { continue }
      let shape = CommuneShape(people: upTo - before.people)
      var movers: [Movers] = []
      for (kind, count) in Self.moverCounts(shape).enumerated() {
        movers.append(Movers(first: before.movers[kind], count: count))
        before.movers[kind] += count
      }
      homes.append(
        HomeCommune(
          unit: unit, shape: shape, firstPerson: before.people, firstHousehold: before.households,
          movers: movers,
          duplicates: Int(Double(shape.people) * Self.duplicateShare + 0.5)))
      before.people = upTo
      before.households += shape.households
    }
    var homeOfUnit: [Int: Int] = [:]
    for (index, home) in homes.enumerated() { homeOfUnit[home.unit] = index }
    hosts = area.hosts.map { Host(unit: $0, home: homeOfUnit[$0], slots: []) }
    for kind in SecondRegistration.allCases {
      let pool = SecondRegistrationPool(kind, population: self, area: area)
      for index in hosts.indices { hosts[index].slots.append(pool.slots(ofHost: index)) }
      pools.append(pool)
    }
  }

  /// How many people of a commune have a second registration, by `SecondRegistration`.
  private static func moverCounts(_ shape: CommuneShape) -> [Int] {
    func share(_ part: Double) -> Int { Int(Double(shape.people) * part + 0.5) }
    let far = min(share(temporaryShare / 2), shape.away * 7 / 10)
    let near = min(share(temporaryShare) - far, shape.adults - shape.away)
    return [share(secondPermanentShare), far, near, min(share(secondTemporaryShare), far)]
  }

  // MARK: Who is who

  /// The commune of a person, by index into `homes`.
  func home(ofPerson person: Int) -> Int {
    var low = 0
    var high = homes.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if homes[middle].firstPerson <= person { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Who holds a second registration: a place in the list of its kind → home commune and seat.
  func holder(of kind: SecondRegistration, slot: Int) -> (home: Int, seat: CommuneShape.Seat) {
    let mover = pools[kind.rawValue].mover(slot: slot)
    var low = 0
    var high = homes.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if homes[middle].movers[kind.rawValue].first <= mover { low = middle } else { high = middle - 1 }
    }
    // Communes without movers of this kind share a `first` with the next one, which is the later and so the one found.
    let rank = mover - homes[low].movers[kind.rawValue].first
    let shape = homes[low].shape
    switch kind {
    case .permanent: return (low, shape.seat(person: peopleOrder(home: low).inverse(rank)))
    case .temporaryFar, .temporaryAgain: return (low, shape.seat(adult: adultOrder(home: low).inverse(rank)))
    case .temporaryNear: return (low, shape.seat(adult: adultOrder(home: low).inverse(shape.away + rank)))
    }
  }

  /// Who was entered twice on the commune's own list.
  func duplicated(_ number: Int, home: Int) -> CommuneShape.Seat {
    let commune = homes[home]
    // One in twenty of those with a second permanent residence was entered twice as well.
    let count = commune.movers[SecondRegistration.permanent.rawValue].count
    let rank = (count - count / 20 + number) % commune.shape.people
    return commune.shape.seat(person: peopleOrder(home: home).inverse(rank))
  }

  /// Where someone aged 14 or over is, and whether their form at home is missing from the sample.
  func whereabouts(home: Int, seat: CommuneShape.Seat) -> (presence: FormPresence, isUnlisted: Bool) {
    let shape = homes[home].shape
    guard let adult = shape.adult(at: seat) else { return (.present, false) }
    let rank = adultOrder(home: home)(adult)
    let far = homes[home].movers[SecondRegistration.temporaryFar.rawValue].count
    if rank < far { return (.outOfProvince, hasUnlisted && rank % 33 == 7) }
    guard rank < shape.away else { return (.present, false) }
    switch rank % 10 {
    case 0: return (.unverified, false)
    case 1: return (.prison, false)
    case 2, 3, 4: return (.outOfProvince, false)
    default: return (.abroad, false)
    }
  }

  private func adultOrder(home: Int) -> IndexPermutation {
    IndexPermutation(count: homes[home].shape.adults, seed: seed, .adults, UInt64(homes[home].unit))
  }

  private func peopleOrder(home: Int) -> IndexPermutation {
    IndexPermutation(count: homes[home].shape.people, seed: seed, .people, UInt64(homes[home].unit))
  }
}
