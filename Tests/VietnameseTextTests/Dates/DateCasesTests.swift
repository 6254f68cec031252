import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

func read(_ text: String, as reading: DateReading) -> WrittenDate {
  readDate(Array(text.utf8).span, as: reading)
}

extension CellFindings {
  /// The codes as the case files write them: `-` for none.
  var text: String {
    let names = [first, second].compactMap { $0?.name }
    return names.isEmpty ? "-" : names.joined(separator: ",")
  }
}

@Suite("Dates, case by case")
struct DateCasesTests {
  static let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing

  /// The first column: what is read, and how.
  static func reading(_ name: String) -> DateReading? {
    switch name {
    case "sinh": DateReading(.birth, asOf: asOf)
    case "nam": DateReading(.birthYear, asOf: asOf)
    case "su-kien": DateReading(.event, asOf: asOf)
    case "han": DateReading(.term, asOf: asOf)
    case "seri": DateReading(.birth, asOf: asOf, mayHoldSerials: true)
    case "thang-truoc": DateReading(.birth, asOf: asOf, order: .monthFirst)
    case "gio-quoc-te": DateReading(.birth, asOf: asOf, order: .universalTime)
    case "iso-doi": DateReading(.birth, asOf: asOf, order: .swappedISO)
    case "seri-doi": DateReading(.birth, asOf: asOf, order: .swappedISO, mayHoldSerials: true)
    default: nil
    }
  }

  static func text(_ date: PartialDate) -> String {
    date.isMissing ? "-" : date.description + (date.precision == .filler ? " mặc định" : "")
  }

  @Test("Every line of dates.tsv comes out as it says")
  func cases() throws {
    let file = try #require(CaseFile("dates.tsv", columns: 5))
    #expect(file.lines.count >= 100)
    var failures: [String] = []
    for line in file.lines {
      let reading = try #require(DateCasesTests.reading(line.cells[0]), "dates.tsv:\(line.number)")
      let written = read(line.cells[1], as: reading)
      let found = "\(DateCasesTests.text(written.date)) \(written.findings.text)"
      if found != "\(line.cells[2]) \(line.cells[3])" {
        failures.append("dates.tsv:\(line.number) \(line.cells[1]): \(found)")
      }
    }
    #expect(failures == [])
  }

  @Test(
    "Of a day that cannot be, the year is compared, and the month where no month has such a day",
    arguments: [
      ("31/02/1991", "1991"), ("31-4-1991", "1991"), ("29/02/1990", "1990"), ("32/05/1991", "1991-05"),
      ("15/13/1991", "1991"), ("45/13/1991", "1991"), ("31/02/2191", "-"), ("31/02/1791", "-"),
      ("??/??", "-"),
    ])
  func impossible(text: String, comparable: String) {
    let written = read(text, as: DateReading(.birth, asOf: Self.asOf))
    #expect(written.date.isMissing)
    #expect(Self.text(written.comparable) == comparable)
  }

  @Test("A day that can be is compared as it is written")
  func possible() {
    for text in ["05/03/1960", "3/1960", "1960", "00/00/1960", "01/01/1960", ""] {
      let written = read(text, as: DateReading(.birth, asOf: Self.asOf))
      #expect(written.comparable == written.date)
    }
  }

  @Test(
    "A period in one cell is its two days, in any of the ways registers write it",
    arguments: [
      "01/02/2025 đến 03/04/2027", "Từ ngày 01/02/2025 đến ngày 03/04/2027",
      "TỪ 1/2/2025 ĐẾN HẾT NGÀY 3/4/2027",
      "(từ: 01-02-2025 - 03-04-2027)", "tu 01.02.2025 den 03.04.2027", "2025-02-01 – 2027-04-03",
    ])
  func period(text: String) throws {
    let (from, until) = (DateReading(.event, asOf: Self.asOf), DateReading(.term, asOf: Self.asOf))
    let period = DatePeriod(Array(text.utf8).span, from: from, until: until)
    let found = try #require(period)
    #expect([found.from.date, found.until.date].map(Self.text) == ["2025-02-01", "2027-04-03"])
  }

  @Test(
    "What is not two days, the later one behind, is no period",
    arguments: [
      "01/02/2025", "đến 03/04/2027", "từ 03/04/2027 đến 01/02/2025", "12 tháng", "từ tháng này đến nay", "",
      "từ 01/02/2025 đến khi có việc", "01/02/2025 đến 03/04/2026 đến 05/06/2027",
    ])
  func noPeriod(text: String) {
    let (from, until) = (DateReading(.event, asOf: Self.asOf), DateReading(.term, asOf: Self.asOf))
    let period = DatePeriod(Array(text.utf8).span, from: from, until: until)
    #expect(period == nil)
  }

  @Test("A date written out as ISO reads as itself")
  func idempotent() throws {
    let file = try #require(CaseFile("dates.tsv", columns: 5))
    for line in file.lines where line.cells[0] == "sinh" {
      let reading = DateReading(.birth, asOf: DateCasesTests.asOf)
      let once = read(line.cells[1], as: reading).date
      if once.isMissing || once.precision == .filler { continue }
      #expect(read(once.description, as: reading).date == once, "dates.tsv:\(line.number)")
    }
  }

  @Test("Every day of a century reads the same in each of the usual forms")
  func usualForms() throws {
    let reading = DateReading(.birth, asOf: DateCasesTests.asOf)
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let first = try #require(PartialDate(year: 1926, month: 12, day: 31)).dayNumber
    for number in stride(from: first + 1, through: first + 36_500, by: 7) {
      let day = try #require(PartialDate(dayNumber: number))
      let isFiller = day.day == 1 && day.month == 1
      let expected = try #require(
        PartialDate(year: day.year, month: day.month, day: day.day, isFiller: isFiller))
      let (d, m, y) = (two(day.day), two(day.month), String(day.year))
      for text in [
        "\(d)/\(m)/\(y)", "\(day.day)-\(day.month)-\(y)", "\(d).\(m).\(y)", "\(d) \(m) \(y)", "\(d)\(m)\(y)",
        "\(y)-\(m)-\(d)", "\(y)-\(m)-\(d)T00:00:00", "ngày \(d) tháng \(m) năm \(y)",
        "\(d)/\(m)/\(y.suffix(2))",
      ] {
        #expect(read(text, as: reading).date == expected, "\(text)")
      }
    }
  }

  @Test("A file with days above 12 in the second place is month first, one without stays day first")
  func localeSwap() {
    var american = LocaleSwapEvidence()
    var plain = LocaleSwapEvidence()
    var imported = LocaleSwapEvidence()
    for day in 1...28 {
      american.add(Array("3/\(day)/1960".utf8).span)
      plain.add(Array("\(day)/3/1960".utf8).span)
      imported.add(Array((day > 12 ? "\(day)/03/1960" : "1960-0\(day % 9 + 1)-03").utf8).span)
    }
    #expect(american.order == .monthFirst)
    #expect(plain.order == .dayFirst)
    #expect(imported.order == .swappedISO)
    #expect(LocaleSwapEvidence().order == .dayFirst)
  }

  @Test("A column of midnights in universal time is told by all of its times")
  func universalTime() {
    func order(_ cells: [String]) -> DateOrder {
      var evidence = LocaleSwapEvidence()
      for cell in cells { evidence.add(Array(cell.utf8).span) }
      return evidence.order
    }
    let midnights = (10..<20).map { "1980-03-\($0) 17:00:00" } + ["1968-03-04 16:00:00"]
    #expect(order(midnights) == .universalTime)
    #expect(order(midnights + ["1980-03-05 08:30:00"]) == .dayFirst, "times of something that happened")
    #expect(order(midnights.map { $0.replacing("17:00", with: "00:00") }) == .dayFirst)
  }

  @Test("Serial day numbers up to the 12th beside texts above it are swapped, and serials of any day are not")
  func swappedSerials() throws {
    var imported = LocaleSwapEvidence()
    var plain = LocaleSwapEvidence()
    for day in 1...28 {
      let swapped = try #require(PartialDate(year: 1970, month: 3, day: day % 12 + 1))
      imported.add(Array((day > 12 ? "\(day)/03/1960" : "\(swapped.dayNumber + 25_569)").utf8).span)
      plain.add(Array((day > 20 ? "\(day)/03/1960" : "\(27_000 + day)").utf8).span)
    }
    #expect(imported.order == .swappedISO)
    #expect(plain.order == .dayFirst)
  }

  @Test("A birth year beside a birth date completes it, and a contradiction is a finding")
  func combining() {
    let reading = DateReading(.birth, asOf: DateCasesTests.asOf)
    let yearReading = DateReading(.birthYear, asOf: DateCasesTests.asOf)
    let day = read("05/03/1960", as: reading)
    #expect(combineBirth(date: day, year: read("1960", as: yearReading)) == day)
    #expect(combineBirth(date: read("", as: reading), year: read("1960", as: yearReading)).date.year == 1960)
    let conflict = combineBirth(date: day, year: read("1961", as: yearReading))
    #expect(conflict.date == day.date && conflict.findings.contains(.birthDateConflict))
  }
}
