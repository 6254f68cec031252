/// How many households of each make-up a commune has, so that its totals come out exactly.
///
/// The proportions are those of a real commune: 1,408 households, 5,603 people, 4,303 aged 14 and over, of whom 4,063
/// present and 240 away. Households are numbered class by class, so that any person's household is found without
/// making the others.
struct CommuneShape: Sendable {
  /// Households of the same make-up; the first numbers are within the commune.
  struct HouseholdClass: Equatable, Sendable {
    var adults: Int
    var minors: Int
    var count: Int
    var firstHousehold = 0
    var firstPerson = 0
    var firstAdult = 0

    var size: Int { adults + minors }
  }

  /// Where a person stands.
  struct Seat: Equatable, Sendable {
    var household: Int
    /// 0 is the head; those of 14 and over come before the younger.
    var member: Int
  }

  let people: Int
  let households: Int
  /// People aged 14 and over.
  let adults: Int
  /// Those among `adults` who live elsewhere.
  let away: Int
  let classes: [HouseholdClass]

  /// Parts in about a hundred of (adults, minors), chosen so that the averages are already near the real commune's.
  private static let proportions: [(adults: Int, minors: Int, parts: Double)] = [
    (1, 0, 5), (2, 0, 9), (3, 0, 11), (4, 0, 9), (5, 0, 4), (6, 0, 1.5), (1, 1, 2.5), (2, 1, 10), (3, 1, 10),
    (4, 1, 9), (5, 1, 3), (1, 2, 1), (2, 2, 9), (3, 2, 4.5), (4, 2, 6), (5, 2, 2.5), (6, 2, 0.5), (2, 3, 2),
    (4, 3, 1.5),
  ]

  init(people: Int) {
    func scaled(_ part: Int) -> Int { (people * part * 2 + 5603) / (2 * 5603) }
    let adults = max(1, people - scaled(1300))
    let households = min(max(1, scaled(1408)), adults)
    self.people = people
    self.adults = adults
    self.households = households
    away = scaled(240)
    var classes = Self.proportional(households: households, adults: adults, minors: people - adults)
    var next = (household: 0, person: 0, adult: 0)
    for index in classes.indices {
      classes[index].firstHousehold = next.household
      classes[index].firstPerson = next.person
      classes[index].firstAdult = next.adult
      next.household += classes[index].count
      next.person += classes[index].count * classes[index].size
      next.adult += classes[index].count * classes[index].adults
    }
    self.classes = classes
  }

  /// The class of a household of the commune.
  func classOf(household: Int) -> HouseholdClass {
    classes.last { $0.firstHousehold <= household && $0.count > 0 }.unsafelyUnwrapped
  }

  func seat(person: Int) -> Seat {
    let found = classes.last { $0.firstPerson <= person && $0.count > 0 }.unsafelyUnwrapped
    let offset = person - found.firstPerson
    return Seat(household: found.firstHousehold + offset / found.size, member: offset % found.size)
  }

  func seat(adult: Int) -> Seat {
    let found = classes.last { $0.firstAdult <= adult && $0.count > 0 }.unsafelyUnwrapped
    let offset = adult - found.firstAdult
    return Seat(household: found.firstHousehold + offset / found.adults, member: offset % found.adults)
  }

  func person(at seat: Seat) -> Int {
    let found = classOf(household: seat.household)
    return found.firstPerson + (seat.household - found.firstHousehold) * found.size + seat.member
  }

  /// The number of the person among those of 14 and over; nil for the younger.
  func adult(at seat: Seat) -> Int? {
    let found = classOf(household: seat.household)
    guard seat.member < found.adults else { return nil }
    return found.firstAdult + (seat.household - found.firstHousehold) * found.adults + seat.member
  }

  /// The proportions, bent by households of three kinds until households, adults and minors are met exactly.
  private static func proportional(households: Int, adults: Int, minors: Int) -> [HouseholdClass] {
    let parts = proportions.reduce(0) { $0 + $1.parts }
    var classes = proportions.map {
      HouseholdClass(
        adults: $0.adults, minors: $0.minors, count: Int(Double(households) * $0.parts / parts))
    }
    let missingHouseholds = households - classes.reduce(0) { $0 + $1.count }
    let missingAdults = adults - classes.reduce(0) { $0 + $1.count * $1.adults }
    let missingMinors = minors - classes.reduce(0) { $0 + $1.count * $1.minors }
    // x households (1, 0), y (2, 0), z (2, 1): x + y + z, x + 2y + 2z and z are the three numbers missing.
    let z = missingMinors
    let y = missingAdults - missingHouseholds - z
    let x = missingHouseholds - y - z
    for (adults, minors, more) in [(1, 0, x), (2, 0, y), (2, 1, z)] {
      // The three make-ups stand in `proportions`.
      let index = classes.firstIndex { $0.adults == adults && $0.minors == minors }.unsafelyUnwrapped
      classes[index].count += more
    }
    return classes.contains { $0.count < 0 }
      ? even(households: households, adults: adults, minors: minors) : classes
  }

  /// For handfuls of people: everyone spread as evenly as can be.
  private static func even(households: Int, adults: Int, minors: Int) -> [HouseholdClass] {
    let moreAdults = adults % households
    let moreMinors = minors % households
    let bounds = [0, min(moreAdults, moreMinors), max(moreAdults, moreMinors), households]
    return zip(bounds, bounds.dropFirst()).map { from, to in
      HouseholdClass(
        adults: adults / households + (from < moreAdults ? 1 : 0),
        minors: minors / households + (from < moreMinors ? 1 : 0), count: to - from)
    }
  }
}
