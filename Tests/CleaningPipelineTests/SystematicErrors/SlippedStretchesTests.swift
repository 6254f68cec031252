import ResidentModel
import Testing

@testable import CleaningPipeline

@Suite("Columns that slipped in a stretch of a file")
struct SlippedStretchesTests {
  /// The cells of one invented person that check each other.
  struct Person {
    var number = PersonalNumber.missing
    var year: Int
    var sex: Sex
    var name: Sex

    var signs: RowSigns { RowSigns(number: number, birthYear: year, sex: sex, name: name) }
  }

  /// People of whom most have a number, and of whose names half tell the sex; none wrong.
  static func people(_ count: Int, seed: UInt64 = 1) -> [Person] {
    var state = seed
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33 % bound
    }
    return (0..<count).map { _ in
      let (year, isFemale) = (1940 + Int(random(70)), random(2) == 1)
      let digit = UInt64((year - 1900) / 100 * 2 + (isFemale ? 1 : 0))
      let number = 42_000_000_000 + digit * 100_000_000 + UInt64(year % 100) * 1_000_000 + random(1_000_000)
      let sex: Sex = isFemale ? .female : .male
      return Person(
        number: random(5) == 0 ? .missing : PersonalNumber(rawValue: number), year: year, sex: sex,
        name: random(2) == 0 ? .unknown : sex)
    }
  }

  /// What is found when the forms come in batches of a size.
  static func stretches(_ people: [Person], batch size: Int = .max) -> SlippedStretches {
    var rows: [SignedRow] = []
    var first = 0
    while first < people.count {
      let end = min(people.count, size == .max ? people.count : first + size)
      for var row in [SignedRow](
        keeping: people[first..<end].map(\.signs), ofChunk: UInt32(first), record: { UInt32($0) })
      {
        row.form += UInt32(first)
        rows.append(row)
      }
      first = end
    }
    return SlippedStretches(in: rows)
  }

  @Test("A number of another year than the birth date's says nothing of the sex")
  func numbersOfOthers() {
    let mother = PersonalNumber(rawValue: 42_185_000_001)
    func signs(_ year: Int, name: Sex = .unknown) -> RowSigns {
      RowSigns(number: mother, birthYear: year, sex: .male, name: name)
    }
    #expect(signs(1985).contradictsSex == true)
    #expect(signs(2015).contradictsSex == nil)
    #expect(signs(2015, name: .male).contradictsSex == false)
  }

  @Test("Numbers that stand a row too low are told with the first and the last row")
  func numbersBelow() throws {
    var people = Self.people(2_000)
    for row in (700..<900).reversed() { people[row].number = people[row - 1].number }
    let found = Self.stretches(people).shifts
    let shift = try #require(found.first)
    #expect(found.count == 1)
    #expect(shift.columns == [.number] && shift.others == [.name, .sex, .birthDate] && shift.offset == 1)
    #expect(abs(Int(shift.first.form) - 700) < 4 && abs(Int(shift.last.form) - 899) < 4)
    #expect(shift.fitting == shift.compared && shift.compared > 100 && shift.isSettled)
  }

  @Test(
    "Numbers and birth dates that slipped together are held against names and sexes, and neither side is said to be wrong"
  )
  func numbersAndBirthDates() throws {
    var people = Self.people(2_000)
    for row in 700..<1_100 {
      (people[row].number, people[row].year) = (people[row + 2].number, people[row + 2].year)
    }
    let found = Self.stretches(people).shifts
    let shift = try #require(found.first)
    #expect(found.count == 1)
    #expect(shift.columns == [.birthDate, .number] && shift.others == [.name, .sex] && shift.offset == -2)
    #expect(!shift.isSettled)
  }

  @Test("Birth dates alone that slipped are told as such")
  func birthDates() throws {
    var people = Self.people(600)
    for row in (100..<200).reversed() { people[row].year = people[row - 1].year }
    let shift = try #require(Self.stretches(people).shifts.first)
    #expect(shift.columns == [.birthDate] && shift.offset == 1 && shift.isSettled)
  }

  @Test("A stretch of exchanged sexes is told as that")
  func exchangedSexes() throws {
    var people = Self.people(2_000)
    for row in 300..<500 { people[row].sex = people[row].sex == .male ? .female : .male }
    let found = Self.stretches(people)
    #expect(found.shifts.isEmpty)
    #expect(found.inversions.count == 1)
    let inversion = try #require(found.inversions.first)
    #expect(abs(Int(inversion.first.form) - 300) < 4 && abs(Int(inversion.last.form) - 499) < 4)
    #expect(inversion.contrary == inversion.compared)
  }

  @Test("Slips of single forms are no stretch, one in twenty or one in seven")
  func singleSlips() {
    for (every, seed) in [(20, UInt64(2)), (7, 3)] {
      var people = Self.people(20_000, seed: seed)
      for row in stride(from: 0, to: people.count, by: every) {
        people[row].number = people[(row + 977) % people.count].number
      }
      let found = Self.stretches(people)
      #expect(found.shifts.isEmpty && found.inversions.isEmpty)
    }
  }

  @Test("The same stretches are found whatever batches the forms come in")
  func batchesDoNotMatter() {
    var people = Self.people(3_000)
    for row in (700..<900).reversed() { people[row].number = people[row - 1].number }
    for row in 1_500..<1_600 { people[row].sex = people[row].sex == .male ? .female : .male }
    let whole = Self.stretches(people)
    for size in [1, 2, 7, 31, 40, 64, 100, 333, 1_000] {
      let found = Self.stretches(people, batch: size)
      #expect(
        found.shifts.map(\.first.form) == whole.shifts.map(\.first.form)
          && found.shifts.map(\.fitting) == whole.shifts.map(\.fitting)
          && found.inversions.map(\.contrary) == whole.inversions.map(\.contrary), "batches of \(size)")
    }
  }

  @Test("Of a batch without errors four rows are kept")
  func littleIsKept() {
    let signs = Self.people(5_000).map(\.signs)
    #expect([SignedRow](keeping: signs, ofChunk: 0) { UInt32($0) }.count == 4)
  }
}
