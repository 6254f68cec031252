/// The kinds of second registration that a person may have in another commune.
enum SecondRegistration: Int, CaseIterable, Sendable {
  /// A second permanent residence: the conflict.
  case permanent
  /// Temporary residence, outside the home province as a rule.
  case temporaryFar
  /// Temporary residence in another commune of the home province.
  case temporaryNear
  /// A second temporary residence.
  case temporaryAgain
}

/// The second registrations of one kind: who has them (numbered by home commune) against where they stand (numbered
/// by host commune), put in relation by a permutation, so that neither side has to be kept.
struct SecondRegistrationPool: Sendable {
  /// People and places that are matched among themselves: all, or those of one province.
  private struct Group: Sendable {
    var first: Int
    var order: IndexPermutation
  }

  private var groups: [Group] = []
  private var slotsOfHost: [Range<Int>]

  init(_ kind: SecondRegistration, population: Population, area: SampleArea) {
    let units = population.units
    let hosts = population.hosts
    slotsOfHost = [Range<Int>](repeating: 0..<0, count: hosts.count)
    var homesOfGroup: [Int: Int] = [:]
    for home in population.homes {
      let province = kind == .temporaryNear ? units.communes[home.unit].province : 0
      homesOfGroup[province, default: 0] += home.movers[kind.rawValue].count
    }
    let onlyHome = population.homes.count == 1 ? population.homes[0].unit : nil
    let homeProvinces = Set(population.homes.map { units.communes[$0.unit].province })
    let isFar = kind == .temporaryFar || kind == .temporaryAgain
    var first = 0
    for province in homesOfGroup.keys.sorted() {
      let count = homesOfGroup[province] ?? 0
      guard count > 0 else { continue }
      let weights = hosts.map { host -> Double in
        let commune = units.communes[host.unit]
        if kind == .temporaryNear && commune.province != province { return 0 }
        if host.unit == onlyHome { return 0 }
        if isFar && homeProvinces == [commune.province] { return 0 }
        // Registrations follow people: a commune with residents in the sample takes more of them.
        return (commune.isUrban ? 3 : 1) * (host.home == nil ? 1 : 2)
      }
      groups.append(
        Group(
          first: first,
          order: IndexPermutation(
            count: count, seed: population.seed, .movers, UInt64(kind.rawValue << 8 | province))))
      let total = weights.reduce(0, +)
      var weightSoFar = 0.0
      var start = first
      for (index, weight) in weights.enumerated() where weight > 0 {
        weightSoFar += weight
        let end = first + Int(Double(count) * weightSoFar / total + 1e-9)
        slotsOfHost[index] = start..<end
        start = end
      }
      first += count
    }
  }

  func slots(ofHost host: Int) -> Range<Int> { slotsOfHost[host] }

  /// The person (numbered among the holders of this kind) at a place.
  func mover(slot: Int) -> Int {
    // Slots exist only inside groups, and groups stand in order.
    let group = groups.last { $0.first <= slot }.unsafelyUnwrapped
    return group.first + group.order(slot - group.first)
  }
}
