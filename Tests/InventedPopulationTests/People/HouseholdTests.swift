import ResidentModel
import Testing

@testable import InventedPopulation

struct HouseholdTests {
  private let population: Population

  init() throws {
    population = try Population(.thachKenh())
  }

  @Test("Everyone of a commune is made with the age that their seat asks for")
  func agesFitTheSeats() {
    var maker = HouseholdMaker(population)
    let shape = population.homes[0].shape
    var adults = 0
    var people = 0
    for household in 0..<shape.households {
      maker.make(home: 0, household: household)
      for (member, person) in maker.members.enumerated() {
        let isAdult = person.birthDay <= population.fourteenthBirthday
        #expect(isAdult == (shape.adult(at: .init(household: household, member: member)) != nil))
        #expect(person.birthDay <= population.asOfDay)
        adults += isAdult ? 1 : 0
        people += 1
      }
    }
    #expect(people == 5603)
    #expect(adults == 4303)
  }

  @Test("A household is the same whenever it is made")
  func isRepeatable() {
    var maker = HouseholdMaker(population)
    maker.make(home: 0, household: 700)
    let first = maker.members.map { "\($0)" }
    for household in 0..<50 { maker.make(home: 0, household: household) }
    maker.make(home: 0, household: 700)
    #expect(maker.members.map { "\($0)" } == first)
  }

  @Test("Children are younger than their mothers, carry a family name of the house and name their parents")
  func families() {
    var maker = HouseholdMaker(population)
    var children = 0
    for household in 0..<population.homes[0].shape.households {
      maker.make(home: 0, household: household)
      guard maker.members.count > 1, [.wife, .husband].contains(maker.members[1].relation) else { continue }
      let couple = [maker.members[0], maker.members[1]]
      guard let mother = couple.first(where: { $0.sex == .female }),
        let father = couple.first(where: { $0.sex == .male })
      else { continue }
      for child in maker.members where child.relation == .child && child.mother == mother.name {
        children += 1
        #expect(child.birthDay >= mother.birthDay + 16 * 365)
        #expect(child.father == father.name)
        #expect(child.name.family == father.name.family)
      }
    }
    #expect(children > 1000)
  }

  @Test("Twins are about one birth in a hundred")
  func twins() {
    var maker = HouseholdMaker(population)
    var children = 0
    var pairs = 0
    for household in 0..<population.homes[0].shape.households {
      maker.make(home: 0, household: household)
      let days = maker.members.filter { $0.relation == .child || $0.relation == .grandchild }.map(\.birthDay)
      children += days.count
      pairs += days.count - Set(days).count
    }
    #expect((0.004...0.03).contains(Double(pairs) / Double(children)))
  }

  @Test("The personal number says province of birth, sex, century and year, and is nobody else's")
  func personalNumbers() {
    var maker = HouseholdMaker(population)
    var seen: Set<UInt64> = []
    var odd = 0
    for household in 0..<population.homes[0].shape.households {
      maker.make(home: 0, household: household)
      for person in maker.members {
        let number = PersonalNumber(rawValue: person.personalNumber)
        let units = population.units
        #expect(number.provinceCode == units.provinces[units.communes[person.birthPlace].province].code)
        if number.sex != person.sex || number.birthYear != person.birthYear { odd += 1 }
        #expect(seen.insert(person.personalNumber).inserted)
      }
    }
    // A few were issued with the wrong sex or year.
    #expect(odd < 5603 / 100)
  }
}

extension SamplePlan {
  /// The commune that the product's samples show.
  static func thachKenh(_ damage: DamageLevel = .none, seed: UInt64 = 7) throws -> SamplePlan {
    SamplePlan(
      people: 5603, seed: seed, damage: damage,
      asOf: try #require(PartialDate(year: 2026, month: 12, day: 31)),
      area: .commune(18_586))
  }
}
