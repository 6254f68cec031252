import ResidentModel

/// Which communes the sample's people live in, and which others hold their second registrations.
struct SampleArea: Sendable {
  /// Communes of the March 2025 list by index, province by province.
  let homes: [Int]
  /// `homes` and further communes, province by province.
  let hosts: [Int]

  /// People of a commune on average (100 million people in 10,035 communes).
  private static let communeSize = 10_000
  /// With fewer communes than this in a province, others are added to hold temporary registrations.
  private static let hostsOfProvince = 20
  /// Where people of other provinces go to work, by province code; and how many of its communes take them in.
  private static let destinations = [1, 79, 74, 75, 48, 27, 31, 24, 68, 77]
  private static let hostsOfDestination = 6

  init(_ area: SamplePlan.Area, people: Int, units: UnitList, seed: UInt64) throws(SampleError) {
    var byProvince = [[Int]](repeating: [], count: units.provinces.count)
    for (index, commune) in units.communes.enumerated() { byProvince[commune.province].append(index) }
    let wanted = max(1, (people + Self.communeSize / 2) / Self.communeSize)
    var homes: [Int] = []
    switch area {
    case .commune(let code):
      guard let index = units.commune(code: code) else { throw .unknownCommune(code) }
      homes = [index]
    case .province(let code):
      guard let index = units.provinces.firstIndex(where: { $0.code == code }) else {
        throw .unknownProvince(code)
      }
      homes = Self.spread(byProvince[index], wanted, seed)
    case .country:
      // Whole stretches of a few provinces, not one commune of each: neighbours share names and home towns.
      let count = min(units.provinces.count, max(1, wanted / Self.hostsOfProvince))
      let chosen =
        count == units.provinces.count ? Array(byProvince.indices) : Self.provinces(count, units, seed)
      let size = chosen.reduce(0) { $0 + byProvince[$1].count }
      for province in chosen {
        let share = Double(min(wanted, size)) * Double(byProvince[province].count) / Double(size)
        homes += Self.spread(byProvince[province], max(1, Int(share + 0.5)), seed)
      }
    }
    var hosts = Set(homes)
    let homeProvinces = Set(homes.map { units.communes[$0].province })
    for province in homeProvinces {
      let missing = Self.hostsOfProvince - homes.count(where: { units.communes[$0].province == province })
      let others = byProvince[province].filter { !hosts.contains($0) }
      if missing > 0 { hosts.formUnion(Self.spread(others, missing, seed)) }
    }
    if homeProvinces.count < 4 {
      for code in Self.destinations {
        guard let index = units.provinces.firstIndex(where: { $0.code == code }),
          !homeProvinces.contains(index)
        else { continue }
        hosts.formUnion(Self.spread(byProvince[index], Self.hostsOfDestination, seed))
      }
    }
    let order: (Int, Int) -> Bool = { a, b in
      (units.communes[a].province, units.communes[a].code) < (
        units.communes[b].province, units.communes[b].code
      )
    }
    self.homes = homes.sorted(by: order)
    self.hosts = hosts.sorted(by: order)
  }

  /// Provinces all along the list from north to south, the larger ones more often; a few fewer than `count` when one
  /// of them is met twice.
  private static func provinces(_ count: Int, _ units: UnitList, _ seed: UInt64) -> [Int] {
    var random = CounterRandom(seed: seed, .host, 1)
    let offset = random.unit()
    let met = (0..<count).map { index in
      units.communes[Int((Double(index) + offset) * Double(units.communes.count) / Double(count))].province
    }
    return Set(met).sorted()
  }

  /// `count` of the communes, from all over the list.
  private static func spread(_ communes: [Int], _ count: Int, _ seed: UInt64) -> [Int] {
    guard count < communes.count else { return communes }
    var random = CounterRandom(seed: seed, .host, UInt64(communes.count))
    let offset = random.unit()
    return (0..<count).map { communes[Int((Double($0) + offset) * Double(communes.count) / Double(count))] }
  }
}
