import ResidentModel
import Testing

@testable import CleaningPipeline

@Suite("Differences of files that are no chance")
struct SystematicDifferencesTests {
  /// Comparisons of pairs of files: of 100 pairs of forms so many have the opposite sex, and day and month exchanged.
  func comparisons(_ pairs: [(a: UInt32, b: UInt32, sex: Int, dates: Int)]) throws -> FileComparisons {
    var comparisons = FileComparisons()
    let date = try #require(PartialDate(year: 1980, month: 3, day: 5))
    let exchanged = try #require(PartialDate(year: 1980, month: 5, day: 3))
    for pair in pairs {
      for form in 0..<100 {
        comparisons.count(
          ComparedForm(file: pair.a, sex: .male, birthDate: date),
          ComparedForm(
            file: pair.b, sex: form < pair.sex ? .female : .male,
            birthDate: form < pair.dates ? exchanged : date))
      }
    }
    return comparisons
  }

  func signs(_ contrary: [Int]) -> [SignCounts] {
    contrary.map { against in
      var counts = SignCounts()
      for form in 0..<100 { counts.sex.count(form < against) }
      return counts
    }
  }

  @Test("The file whose own names and numbers speak against its sexes is the wrong one")
  func ownSigns() throws {
    let found = SystematicDifferences(
      try comparisons([(0, 1, 40, 0)]), signs: signs([1, 38]), known: []
    ).errors
    #expect(found.count == 1)
    #expect(
      found.first?.code == .fileSexInverted && found.first?.files == [1] && found.first?.isSettled == true)
    #expect(found.first?.count == 40 && found.first?.compared == 100)
  }

  @Test("Exchanged days and months of two files are told of both, as nothing says which is wrong")
  func openDates() throws {
    let found = SystematicDifferences(
      try comparisons([(0, 1, 0, 100)]), signs: signs([0, 0]), known: []
    ).errors
    #expect(found.map(\.files) == [[0, 1]] && found.map(\.isSettled) == [false])
    #expect(found.flatMap(\.distrusted).isEmpty)
  }

  @Test("A third file that agrees with one of them settles which is wrong")
  func thirdFile() throws {
    let found = SystematicDifferences(
      try comparisons([(0, 1, 0, 100), (0, 2, 0, 1), (1, 2, 0, 100)]), signs: signs([0, 0, 0]), known: []
    ).errors
    #expect(found.map(\.files) == [[1]] && found.map(\.count) == [200])
    #expect(found.flatMap(\.distrusted).map(\.field) == [.birthDate])
  }

  @Test("Three forms in a hundred, or few forms, are no error of a file")
  func chance() throws {
    #expect(
      SystematicDifferences(try comparisons([(0, 1, 3, 3)]), signs: signs([3, 3]), known: []).errors.isEmpty)
    var few = FileComparisons()
    for _ in 0..<19 { few.count(ComparedForm(file: 0, sex: .male), ComparedForm(file: 1, sex: .female)) }
    #expect(SystematicDifferences(few, signs: signs([0, 0]), known: []).errors.isEmpty)
  }

  @Test("What a file shows by itself is not told again")
  func known() throws {
    let known = SystematicError(
      code: .fileSexInverted, files: [1], fields: [.sex], count: 90, compared: 100, isSettled: true)
    #expect(
      SystematicDifferences(try comparisons([(0, 1, 90, 0)]), signs: signs([1, 90]), known: [known])
        .errors.isEmpty)
  }

  @Test("Parents are crossed where one file's father is the other's mother")
  func parents() {
    var comparison = FileComparison()
    comparison.count(ComparedForm(father: 1, mother: 2), ComparedForm(father: 2, mother: 1))
    comparison.count(ComparedForm(father: 1), ComparedForm(mother: 1))
    comparison.count(ComparedForm(father: 1, mother: 2), ComparedForm(father: 1, mother: 3))
    comparison.count(ComparedForm(father: 1, mother: 2), ComparedForm(father: 3, mother: 4))
    #expect(comparison.parents == SignCounts.Share(told: 3, against: 2))
  }
}
