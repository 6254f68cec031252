import ResidentModel

/// Makes the members of one household, always the same ones: generations, marriages, parents' names, twins, brothers
/// and sisters who look alike on paper.
struct HouseholdMaker {
  let population: Population
  /// The members of the household made last, the head first, those under 14 at the end.
  private(set) var members: [Person] = []

  private var random = CounterRandom(seed: 0, .household, 0)
  private var origin = Origin()
  private var region = NameStock.Region.north

  /// What the heads of a family line (brothers in neighbouring houses) have in common.
  private struct Origin {
    var people = 0
    var family: TextStock.ID = 0
    var nativePlace = 0
    var religion = Religion.none
    /// The number of the line, and of the house in it.
    var line: UInt64 = 0
    var house = 0
  }

  init(_ population: Population) { self.population = population }

  mutating func make(home: Int, household: Int) {
    let commune = population.homes[home]
    let shape = commune.shape.classOf(household: household)
    members.removeAll(keepingCapacity: true)
    random = CounterRandom(seed: population.seed, .household, UInt64(commune.firstHousehold + household))
    origin = origin(home: home, household: household)
    gather(adults: shape.adults, minors: shape.minors)
    let firstPerson = commune.firstPerson + commune.shape.person(at: .init(household: household, member: 0))
    let householdPhone = phone()
    for index in members.indices {
      var person = members[index]
      person.index = firstPerson + index
      complete(&person, home: home, householdPhone: householdPhone)
      person.presence =
        population.whereabouts(home: home, seat: .init(household: household, member: index)).presence
      members[index] = person
    }
  }

  // MARK: Who lives together

  private mutating func gather(adults: Int, minors: Int) {
    let isThreeGenerations = minors > 0 && adults >= 3 && random.chance(adults >= 4 ? 0.5 : 0.25)
    if adults == 1 {
      gatherAlone(minors: minors)
    } else if isThreeGenerations {
      gatherThreeGenerations(adults: adults, minors: minors)
    } else {
      gatherCouple(adults: adults, minors: minors)
    }
  }

  private mutating func gatherAlone(minors: Int) {
    let isGrandparent = minors > 0 && random.chance(0.35)
    let age = minors == 0 ? (random.chance(0.55) ? 60...92 : 20...59) : isGrandparent ? 52...74 : 24...45
    let sex: Sex = random.chance(minors > 0 || age.lowerBound == 60 ? 0.25 : 0.6) ? .male : .female
    members.append(head(sex: sex, age: random.within(age)))
    let other = stranger(sex: sex == .male ? .female : .male, born: members[0].birthYear)
    let man = sex == .male ? members[0] : other
    let woman = sex == .male ? other : members[0]
    if isGrandparent {
      let son = descendant(of: man, woman, sex: .male, born: members[0].birthDay + 24 * 365)
      let wife = stranger(sex: .female, born: son.birthYear)
      addChildren(minors, of: son, wife, relation: .grandchild, isMinor: true)
    } else {
      // A mother alone gives her own family name to half of the children.
      var father = man
      if sex == .female && random.chance(0.5) { father.name.family = woman.name.family }
      addChildren(minors, of: father, woman, relation: .child, isMinor: true)
    }
  }

  private mutating func gatherCouple(adults: Int, minors: Int) {
    let extra = adults - 2
    // Room for children aged 14 and over, a year or more apart, after their mother's eighteenth birthday.
    let youngest = extra > 0 ? 33 + 2 * extra : 21
    let wifeAge = random.within(youngest...(minors > 0 ? max(45, youngest + 4) : extra > 0 ? 70 : 84))
    addCouple(wifeAge: wifeAge)
    let (head, spouse) = (members[0], members[1])
    let (man, woman) = head.sex == .male ? (head, spouse) : (spouse, head)
    var left = extra
    if left > 0 && wifeAge < 62 && random.chance(0.25) {
      members.append(parent(of: head, sex: random.chance(0.7) ? .female : .male))
      left -= 1
    }
    addChildren(left, of: man, woman, relation: .child, isMinor: false)
    addChildren(minors, of: man, woman, relation: .child, isMinor: true)
  }

  private mutating func gatherThreeGenerations(adults: Int, minors: Int) {
    var left = adults - 2
    if adults >= 4 {
      addCouple(wifeAge: random.within(50...72))
      left -= 2
    } else {
      members.append(head(sex: random.chance(0.3) ? .male : .female, age: random.within(52...76)))
      left -= 1
    }
    let head = members[0]
    let partner =
      members.count > 1
      ? members[1] : stranger(sex: head.sex == .male ? .female : .male, born: head.birthYear)
    let (man, woman) = head.sex == .male ? (head, partner) : (partner, head)
    left = adults - members.count - 2
    let isSon = random.chance(0.85)
    var heir = descendant(
      of: man, woman, sex: isSon ? .male : .female, born: woman.birthDay + random.within(20...29) * 365)
    heir.relation = .child
    var inLaw = stranger(sex: isSon ? .female : .male, born: heir.birthYear + random.within(-2...3))
    inLaw.relation = isSon ? .daughterInLaw : .sonInLaw
    members.append(heir)
    members.append(inLaw)
    addChildren(left, of: man, woman, relation: .child, isMinor: false)
    let (father, mother) = isSon ? (heir, inLaw) : (inLaw, heir)
    addChildren(minors, of: father, mother, relation: .grandchild, isMinor: true)
  }

  private mutating func addCouple(wifeAge: Int) {
    let isHeadMale = random.chance(0.82)
    let husbandAge = max(20, wifeAge + random.within(-2...6))
    members.append(head(sex: isHeadMale ? .male : .female, age: isHeadMale ? husbandAge : wifeAge))
    let age = isHeadMale ? wifeAge : husbandAge
    var spouse = stranger(sex: isHeadMale ? .female : .male, born: yearOfBirth(age: age))
    spouse.birthDay = day(age: age)
    spouse.relation = isHeadMale ? .wife : .husband
    members.append(spouse)
  }

  // MARK: One person

  private mutating func head(sex: Sex, age: Int) -> Person {
    var person = Person()
    person.sex = sex
    person.birthDay = day(age: age)
    // Heads of one line born within nine years are brothers and sisters, three years apart; others have other parents.
    let generation = person.birthYear / 9
    let shift = generation * 9 + origin.house * 3 + random.below(2) - person.birthYear
    let shifted = person.birthDay + shift * 1461 / 4
    if shifted <= population.fourteenthBirthday { person.birthDay = shifted }
    var parents = CounterRandom(seed: population.seed, .parents, origin.line << 8 | UInt64(generation & 0xff))
    let names = population.names
    let mothersFamily = names.family(people: origin.people, region: region, &parents)
    let born = person.birthYear
    person.people = origin.people
    person.religion = origin.religion
    person.nativePlace = origin.nativePlace
    person.father = names.name(
      family: origin.family, people: origin.people, sex: .male, birthYear: generation * 9 - 26, &parents)
    person.mother = names.name(
      family: mothersFamily, people: origin.people, sex: .female, birthYear: generation * 9 - 23, &parents)
    person.name = names.name(family: origin.family, people: origin.people, sex: sex, birthYear: born, &random)
    return person
  }

  /// Someone of another family: a spouse, or a parent who does not live here.
  private mutating func stranger(sex: Sex, born year: Int) -> Person {
    var person = Person()
    person.sex = sex
    person.birthDay =
      PartialDate(year: year, month: 1, day: 1).map(\.dayNumber).unsafelyUnwrapped + random.below(365)
    person.people = origin.people
    person.religion = origin.religion
    person.nativePlace = random.chance(0.6) ? origin.nativePlace : placeNear(origin.nativePlace)
    let family = population.names.family(people: origin.people, region: region, &random)
    person.name = name(family: family, of: person)
    person.father = virtualParent(family: family, sex: .male, born: year - 28)
    person.mother = virtualParent(family: nil, sex: .female, born: year - 25)
    return person
  }

  private mutating func parent(of child: Person, sex: Sex) -> Person {
    var person = Person()
    person.sex = sex
    person.birthDay = min(child.birthDay - random.within(19...32) * 365, population.fourteenthBirthday)
    person.people = child.people
    person.religion = child.religion
    person.nativePlace = child.nativePlace
    person.name = sex == .male ? child.father : child.mother
    person.relation = sex == .male ? .father : .mother
    person.father = virtualParent(family: person.name.family, sex: .male, born: person.birthYear - 27)
    person.mother = virtualParent(family: nil, sex: .female, born: person.birthYear - 24)
    return person
  }

  /// A child of two people, born about a day.
  private mutating func descendant(of father: Person, _ mother: Person, sex: Sex, born birthDay: Int)
    -> Person
  {
    var person = Person()
    person.sex = sex
    person.birthDay = min(birthDay + random.below(365), population.fourteenthBirthday)
    person.people = father.people
    person.religion = father.religion
    person.nativePlace = father.nativePlace
    person.father = father.name
    person.mother = mother.name
    person.name = name(family: father.name.family, of: person)
    return person
  }

  private mutating func virtualParent(family: TextStock.ID?, sex: Sex, born year: Int) -> PersonName {
    let family = family ?? population.names.family(people: origin.people, region: region, &random)
    return population.names.name(family: family, people: origin.people, sex: sex, birthYear: year, &random)
  }

  private mutating func name(family: TextStock.ID, of person: Person) -> PersonName {
    population.names.name(
      family: family, people: person.people, sex: person.sex, birthYear: person.birthYear, &random)
  }

  // MARK: Children

  /// Brothers and sisters, the oldest first: one theme for their middle names, given names that often look alike, and
  /// about one birth in a hundred a pair of twins.
  private mutating func addChildren(
    _ count: Int, of father: Person, _ mother: Person, relation: FormRelation, isMinor: Bool
  ) {
    guard count > 0 else { return }
    let limit = population.fourteenthBirthday
    let youngest = isMinor ? population.asOfDay - 20 : limit
    let earliest = isMinor ? max(limit + 1, mother.birthDay + 17 * 365) : mother.birthDay + 18 * 365
    let latest = isMinor ? youngest : min(limit, mother.birthDay + 38 * 365)
    let themes = [Sex.male: random.chance(0.6), .female: random.chance(0.6)]
    var middles: [Sex: PersonName] = [:]
    var previous: Person?
    for number in 0..<count {
      let isTwin = previous != nil && random.chance(0.022)
      let sex: Sex =
        isTwin && random.chance(0.65) ? previous?.sex ?? .male : random.chance(0.515) ? .male : .female
      var child = descendant(of: father, mother, sex: sex, born: 0)
      let span = max(1, latest - earliest)
      let step = max(1, span / count)
      // A quarter of each step stays free, so that brothers and sisters are not born within months of each other.
      child.birthDay = min(
        max(earliest + number * step + random.below(max(1, step * 3 / 4)), isMinor ? limit + 1 : Int.min),
        youngest)
      if let previous, child.birthDay < previous.birthDay + 290 {
        child.birthDay = min(previous.birthDay + 290 + random.below(200), youngest)
      }
      if let previous, isTwin { child.birthDay = previous.birthDay }
      child.name = name(family: father.name.family, of: child)
      if population.names.isKinhLike(child.people) {
        if let model = middles[sex], themes[sex] == true || isTwin {
          child.name.middle = model.middle
          child.name.secondMiddle = model.secondMiddle
        }
        if let previous, previous.sex == sex, random.chance(isTwin ? 0.4 : 0.12),
          let alike = population.names.lookAlike(of: previous.name.given, &random)
        {
          child.name.given = alike
        } else if sex == .male, random.chance(0.04),
          let alike = population.names.lookAlike(of: father.name.given, &random)
        {
          child.name.middle = father.name.middle
          child.name.secondMiddle = father.name.secondMiddle
          child.name.given = alike
        }
      }
      // No two children of one house are given the same name.
      while members.contains(where: { $0.name == child.name }) {
        child.name = name(family: father.name.family, of: child)
      }
      middles[sex] = middles[sex] ?? child.name
      child.relation = relation
      members.append(child)
      previous = child
    }
  }

  // MARK: Papers

  private mutating func complete(_ person: inout Person, home: Int, householdPhone: UInt64) {
    let unit = population.homes[home].unit
    let age = (population.asOfDay - person.birthDay) / 365
    // Old people's papers know a year, or 01/01 of it.
    if age >= 60 {
      let chance = random.unit()
      let share = age >= 75 ? 0.3 : 0.12
      if chance < share {
        person.birthPrecision = .year
      } else if chance < share * 1.5 {
        person.birthPrecision = .filler
      }
    }
    person.birthPlace = random.chance(0.75) ? unit : random.chance(0.6) ? person.nativePlace : placeNear(unit)
    person.phone = age >= 13 && random.chance(0.72) ? phone() : age < 80 ? householdPhone : 0
    person.personalNumber = personalNumber(of: person)
    if person.birthYear <= 2001 {
      let province = UInt32(population.units.provinces[population.units.communes[unit].province].code)
      person.oldCard = province * 10_000_000 + UInt32(random.below(10_000_000))
    }
    let adultAge = max(1, population.asOfDay - person.birthDay - 30)
    person.registeredOn = population.asOfDay - random.below(min(adultAge, 14_000))
  }

  /// PPP G YY RRRRRR. A few numbers were issued with the wrong year or sex, and stay so.
  private mutating func personalNumber(of person: Person) -> UInt64 {
    let units = population.units
    let province = UInt64(units.provinces[units.communes[person.birthPlace].province].code)
    let slip = random.unit()
    let year = UInt64(max(1900, person.birthYear + (slip < 0.001 ? 1 : slip < 0.002 ? -1 : 0)))
    let isFemale = (person.sex == .female) != (slip > 0.9985)
    let century = (year / 100 - 19) * 2 + (isFemale ? 1 : 0)
    // People of a province stand together, so that the last six digits of the person's number keep them apart (up to
    // a million people of one province; beyond that a few strangers of one sex and year share a number).
    let serial = IndexPermutation(count: 1_000_000, seed: population.seed, .personalNumber)(
      person.index % 1_000_000)
    return province * 1_000_000_000 + century * 100_000_000 + year % 100 * 1_000_000 + UInt64(serial)
  }

  private mutating func phone() -> UInt64 {
    let operators: [UInt64] = [
      32, 33, 35, 36, 37, 38, 39, 70, 76, 77, 79, 81, 82, 83, 85, 86, 88, 90, 91, 93, 94, 96, 97, 98,
    ]
    return random.pick(operators) * 10_000_000 + UInt64(random.below(10_000_000))
  }

  // MARK: Where families come from

  private mutating func origin(home: Int, household: Int) -> Origin {
    let commune = population.homes[home]
    let unit = population.units.communes[commune.unit]
    let provinceCode = population.units.provinces[unit.province].code
    region = NameStock.Region(provinceCode: provinceCode)
    var village = CounterRandom(seed: population.seed, .commune, UInt64(commune.unit) | 1 << 40)
    let mainPeople = population.names.people(provinceCode: provinceCode, &village)
    // Three houses are of one line.
    let number = commune.firstHousehold + household
    var line = CounterRandom(seed: population.seed, .familyLine, UInt64(number / 3))
    var result = Origin()
    result.line = UInt64(number / 3)
    result.house = number % 3
    result.people = line.chance(0.8) ? mainPeople : population.names.people(provinceCode: provinceCode, &line)
    result.family = population.names.family(people: result.people, region: region, &line)
    result.nativePlace = commune.unit
    if line.chance(unit.isUrban ? 0.45 : 0.15) {
      result.nativePlace =
        line.chance(0.7) ? sameProvince(commune.unit, &line) : line.below(population.units.communes.count)
    }
    result.religion = religion(region: region, &line)
    return result
  }

  private func religion(region: NameStock.Region, _ random: inout CounterRandom) -> Religion {
    switch random.below(100) {
    case 0..<7: .buddhist
    case 7..<14: .catholic
    case 14..<16: region == .south ? .hoaHao : .none
    case 16: region == .south ? .caoDai : .protestant
    default: .none
    }
  }

  private mutating func placeNear(_ unit: Int) -> Int {
    random.chance(0.75) ? sameProvince(unit, &random) : random.below(population.units.communes.count)
  }

  /// Another commune of the province, mostly one nearby (the list goes district by district).
  private func sameProvince(_ unit: Int, _ random: inout CounterRandom) -> Int {
    let communes = population.units.communes
    let candidate = unit + random.within(-25...25)
    guard communes.indices.contains(candidate), communes[candidate].province == communes[unit].province else {
      return unit
    }
    return candidate
  }

  // MARK: Days

  private mutating func day(age: Int) -> Int {
    let day = population.asOfDay - age * 1461 / 4 - 1 - random.below(365)
    return age >= 14 ? min(day, population.fourteenthBirthday) : max(day, population.fourteenthBirthday + 1)
  }

  private func yearOfBirth(age: Int) -> Int {
    (PartialDate(dayNumber: population.asOfDay - age * 1461 / 4 - 180) ?? .missing).year
  }
}
