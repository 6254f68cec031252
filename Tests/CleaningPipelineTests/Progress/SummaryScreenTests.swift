import Testing
import Wording

@testable import CleaningPipeline

@Suite("The summary on the screen")
struct SummaryScreenTests {
  static var summary: RunSummary {
    var summary = RunSummary()
    summary.name = "thach-kenh"
    summary.asOf = "2026-12-31"
    summary.jobs = 2
    summary.sources = (1...6).map {
      .init(id: "s\($0)", file: "tệp-\($0).csv", forms: 1000, encoding: "TCVN3", encodingIsCertain: $0 > 1)
    }
    summary.accounting = .init(
      rows: 6220, nonForms: 8, forms: 6212, people: 5603, merged: 595, quarantined: 14)
    summary.twoPlace = [
      .init(kind: "hai-thuong-tru", people: 6), .init(kind: "thuong-tru-tam-tru", people: 131),
    ]
    summary.quota = .init(
      minimumAge: 14, eligible: 4303, present: 4063, away: 240, unknownPresence: 0, remaining: 0)
    return summary
  }

  @Test("Figures stand under each other in both languages", arguments: Language.allCases)
  func alignment(language: Language) throws {
    let lines = SummaryScreen(Self.summary, language: language, version: "0.1.0").lines(folder: "out/x")
    let title = try #require(lines.firstIndex { $0.contains(language.text("summary.two-place")) })
    // The right-hand table's figures end in one column on each of its lines.
    let ends = lines[title...(title + 2)].map(TerminalText.width)
    #expect(Set(ends).count == 1)
    #expect(lines.contains { $0.contains(language.number(4303)) && $0.contains(language.number(240)) })
    #expect(lines.allSatisfy { $0 == String($0.reversed().drop { $0 == " " }.reversed()) })
  }

  @Test("The quota's range stands beside it only where ages are not certain, or pairs not decided")
  func quotaRange() throws {
    func line(_ change: (inout RunSummary.Quota) -> Void) throws -> String {
      var summary = Self.summary
      var quota = try #require(summary.quota)
      change(&quota)
      summary.quota = quota
      let lines = SummaryScreen(summary, language: .vi, version: "0.1.0").lines(folder: nil)
      return try #require(lines.first { $0.contains("Chỉ tiêu") })
    }
    let certain = try line { _ in }
    #expect(certain.hasSuffix("đi vắng"))
    let uncertain = try line { ($0.ageUncertain, $0.range) = (4, 4300...4307) }
    func range(_ low: Int, _ high: Int) -> String {
      "khoảng \(Language.vi.number(low))–\(Language.vi.number(high))"
    }
    #expect(uncertain == "\(certain) · 4 chưa rõ tuổi (\(range(4300, 4307)))")
    let undecided = try line { $0.range = 4300...4303 }
    #expect(undecided == "\(certain) · \(range(4300, 4303))")
  }

  @Test("Many inputs are counted rather than listed")
  func manySources() {
    let lines = SummaryScreen(Self.summary, language: .en, version: "0.1.0").lines(folder: nil)
    #expect(lines[1].contains("tệp-4.csv") && !lines[1].contains("tệp-5.csv"))
    #expect(lines[1].hasSuffix("and 2 more files"))
    #expect(lines[1].contains("TCVN3, not certain"))
  }

  @Test("The accounts balance exactly when nothing is unaccounted for")
  func balance() {
    #expect(Self.summary.accounting.unaccounted == 0)
    var lost = Self.summary.accounting
    lost.people -= 1
    #expect(lost.unaccounted == 1)
    lost.nonForms += 2
    #expect(lost.unaccounted == 3)
  }

  @Test("Gates measure the run's figures")
  func gates() {
    let gates = [
      Gate(.quarantinedShare, maximum: 0.002), Gate(.twoPermanent, maximum: 0, severity: .warning),
      Gate(.people, minimum: 5603, maximum: 5603), Gate(.errors, minimum: 1, severity: .off),
    ]
    let results = gates.map { $0.result(for: Self.summary) }
    #expect(results.map(\.passed) == [false, false, true, true])
    #expect(results.map(\.failsRun) == [true, false, false, false])
    #expect(GateMetric.mergedShare.value(in: RunSummary()) == 0)
  }

  @Test("An estimate is cut off, never rounded up, and the same from the manifest as from memory")
  func estimates() {
    for (share, text) in [
      (0.99855, "0.9985"), (0.998_549_6, "0.9985"), (0.9985, "0.9985"), (0.998_499_999_999, "0.9985"),
      (0.99999, "0.9999"), (1, "1"), (0, "0"), (0.5, "0.5"),
    ] {
      #expect(Language.en.estimate(share) == text)
      #expect(Language.vi.estimate((share * 1e6).rounded() / 1e6) == text.replacing(".", with: ","))
    }
  }
}
