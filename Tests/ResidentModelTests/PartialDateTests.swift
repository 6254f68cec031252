import ResidentModel
import Testing

@Suite("Partial dates")
struct PartialDateTests {
  @Test("Every day from 1800 to 2200 survives the trip through its day number")
  func dayNumbersRoundTrip() throws {
    let first = try #require(PartialDate(year: 1800, month: 1, day: 1)).dayNumber
    let last = try #require(PartialDate(year: 2200, month: 12, day: 31)).dayNumber
    for number in first...last {
      let date = try #require(PartialDate(dayNumber: number))
      #expect(date.dayNumber == number)
    }
    #expect(PartialDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(PartialDate(year: 2000, month: 2, day: 29)?.dayNumber == 11_016)
  }

  @Test("A day that the month does not have is no date")
  func impossibleDays() {
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
    #expect(PartialDate(year: 1999, month: 13, day: 1) == nil)
    #expect(PartialDate(year: 1999, month: 4, day: 31) == nil)
  }

  @Test("The text is ISO, cut to the precision")
  func descriptions() {
    #expect(PartialDate(year: 1950)?.description == "1950")
    #expect(PartialDate(year: 1950, month: 3)?.description == "1950-03")
    #expect(PartialDate(year: 1950, month: 3, day: 5)?.description == "1950-03-05")
    #expect(PartialDate(year: 1950, month: 1, day: 1, isFiller: true)?.description == "1950-01-01")
    #expect(PartialDate.missing.description == "")
  }

  @Test("An age is a range as wide as the precision leaves open")
  func ages() throws {
    let day = try #require(PartialDate(year: 2026, month: 12, day: 31))
    #expect(PartialDate(year: 2012, month: 12, day: 31)?.ageRange(on: day) == 14...14)
    let midYear = try #require(PartialDate(year: 2026, month: 6, day: 30))
    #expect(PartialDate(year: 2012)?.ageRange(on: midYear) == 13...14)
    #expect(PartialDate(year: 2012, month: 7)?.ageRange(on: midYear) == 13...13)
    #expect(PartialDate.missing.ageRange(on: midYear) == nil)
  }
}
