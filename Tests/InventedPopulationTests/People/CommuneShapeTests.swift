import Testing

@testable import InventedPopulation

struct CommuneShapeTests {
  @Test("Thạch Kênh has its real households, people, people of 14 and over, and people away")
  func realCommune() {
    let shape = CommuneShape(people: 5603)
    #expect(shape.households == 1408)
    #expect(shape.adults == 4303)
    #expect(shape.away == 240)
    #expect(shape.adults - shape.away == 4063)
  }

  @Test("The classes add up to the totals for any number of people")
  func totals() {
    for people in Array(1...300) + [5603, 9999, 12_345, 90_000] {
      let shape = CommuneShape(people: people)
      #expect(shape.classes.allSatisfy { $0.count >= 0 && $0.minors >= 0 })
      #expect(shape.classes.allSatisfy { $0.adults >= 1 || $0.count == 0 }, "\(people)")
      #expect(shape.classes.reduce(0) { $0 + $1.count * $1.size } == people)
      #expect(shape.classes.reduce(0) { $0 + $1.count } == shape.households)
      #expect(shape.classes.reduce(0) { $0 + $1.count * $1.adults } == shape.adults)
    }
  }

  @Test("Households of all sizes occur in a commune", arguments: [3000, 5603, 10_000, 30_000])
  func variety(_ people: Int) {
    let classes = CommuneShape(people: people).classes.filter { $0.count > 0 }
    #expect(classes.count > 15)
    #expect(classes.map(\.size).max() ?? 0 >= 7)
    #expect(classes.contains { $0.size == 1 })
  }

  @Test("A person's seat and number lead to each other")
  func seats() {
    let shape = CommuneShape(people: 977)
    for person in 0..<977 { #expect(shape.person(at: shape.seat(person: person)) == person) }
    for adult in 0..<shape.adults { #expect(shape.adult(at: shape.seat(adult: adult)) == adult) }
  }
}
