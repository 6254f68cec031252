import PopulationBaseline
import ResidentModel
import Testing

@Suite("Target groups and people away")
struct TargetGroupTests {
  func person(
    born birth: PartialDate, _ presence: Presence = .present, _ change: (inout FormFacts) -> Void = { _ in }
  ) -> FormFacts {
    var facts = FormFacts()
    facts.birthDate = birth
    facts.presence = presence
    facts.primaryClaim = ResidenceClaim(kind: .permanent, place: commune(1))
    change(&facts)
    return facts
  }

  @Test("A group counts who meets every condition, and sets apart whose age cannot be told")
  func groups() throws {
    var basis = QuotaBasis()
    basis.groups = [
      TargetGroup("thanh-nien", ages: 16...30, sex: .female), TargetGroup("ghi-chu", words: [.note: ["ốm"]]),
    ]
    var counts = QuotaCounts(asOf: testDay, basis: basis)
    func women(_ birth: PartialDate, cardOf issued: PartialDate = .missing) -> FormFacts {
      person(born: birth) {
        $0.sex = .female
        $0.cardIssued = issued
      }
    }
    counts.count(women(day(2000, 1, 1)), wordsOfGroups: 0b01)
    counts.count(women(day(2004, 1, 1), cardOf: day(2024, 1, 1)), wordsOfGroups: 0b11)
    counts.count(person(born: day(2000, 1, 1)) { $0.sex = .male }, wordsOfGroups: 0b01)
    counts.count(women(try #require(PartialDate(year: 1996))), wordsOfGroups: 0b01)  // 30 all year
    counts.count(women(.missing), wordsOfGroups: 0b01)  // not known to be of age: outside the quota
    counts.count(women(day(2014, 1, 1)), wordsOfGroups: 0b11)  // too young for the quota
    let groups = QuotaIndicator.groups(of: basis)
    #expect(groups.map { counts.total($0.quota) } == [3, 1])
    #expect(groups.map { counts.total($0.remaining) } == [2, 0])
    #expect(groups.map { counts.total($0.uncertain) } == [0, 0])

    // On a day within the year, thirty or twenty-nine cannot be told.
    var midyear = QuotaCounts(asOf: day(2027, 6, 30), basis: basis)
    midyear.count(women(try #require(PartialDate(year: 1996))), wordsOfGroups: 0b01)
    #expect(midyear.total(groups[0].quota) == 0 && midyear.total(groups[0].uncertain) == 1)
  }

  @Test("People away are told by where a temporary registration or the current address says they are")
  func destinations() {
    let basis = QuotaBasis()
    var counts = AwayCounts(asOf: testDay, basis: basis)
    let adult = day(1980, 1, 1)
    counts.count(person(born: adult, .outOfProvince), temporaryPlaces: [commune(9, province: 79)])
    counts.count(person(born: adult, .outOfProvince) { $0.currentProvince = 1 })
    counts.count(person(born: adult, .outOfProvince) { $0.currentProvince = 42 })  // their own province
    counts.count(person(born: adult, .abroad), temporaryPlaces: [commune(9, province: 79)])
    counts.count(person(born: adult, .present), temporaryPlaces: [commune(9, province: 79)])
    counts.count(person(born: day(2020, 1, 1), .outOfProvince))  // not of age
    #expect(counts.cells.map(\.destination) == [.province(1), .province(79), .province(0), .abroad])
    #expect(counts.cells.allSatisfy { $0.people == 1 && $0.remaining == 1 })
  }
}
