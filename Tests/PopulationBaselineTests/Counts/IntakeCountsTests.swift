import PopulationBaseline
import ResidentModel
import Testing

@Suite("The intake ledger")
struct IntakeCountsTests {
  let north = CountedUnit(commune: 1, list: .july2025)
  let south = CountedUnit(commune: 2, list: .july2025)

  @Test("By number: what was expected is found or missing, what is read was expected or not")
  func byNumber() {
    var counts = IntakeCounts(
      ExpectedForms(forms: [
        .init(number: "A1", hash: 11, unit: north), .init(number: "A2", hash: 12, unit: north),
        .init(number: "B1", hash: 21, unit: .unknown), .init(number: "a1", hash: 11, unit: south),
      ]))
    #expect(counts.count(number: 11, isRepeated: false, at: commune(2)) == .expected)
    #expect(counts.count(number: 11, isRepeated: true, at: commune(2)) == .repeated)
    #expect(counts.count(number: 99, isRepeated: false, at: commune(2)) == .unlisted)
    #expect(counts.count(number: 0, isRepeated: false, at: commune(2)) == .unlisted)
    #expect(counts.count(number: 21, isRepeated: false, at: commune(2)) == .expected)
    counts.countQuarantined()
    // The list's unit counts, not the one that the form has written; a number that stands twice is one form.
    #expect(counts.value(.expected, north) == 2 && counts.value(.found, north) == 1)
    #expect(counts.value(.scanned, north) == 2 && counts.value(.repeated, north) == 1)
    #expect(counts.value(.read, south) == 3 && counts.value(.unlisted, south) == 2)
    // A number without a unit is expected where it turns up.
    #expect(counts.value(.expected, south) == 1 && counts.value(.expected, .unknown) == 0)
    #expect(counts.missingForms.map(\.number) == ["A2"])
    #expect(counts.total(.quarantined) == 1 && counts.value(.quarantined, .unknown) == 1)
  }

  @Test("By count: a surplus in one commune makes up for no gap in another")
  func byCount() {
    var counts = IntakeCounts(ExpectedForms(counts: [(north, 3, 2), (south, 1, nil)]))
    for number in 1...3 {
      #expect(counts.count(number: UInt64(number), isRepeated: false, at: commune(2)) == .expected)
    }
    #expect(counts.value(.missing, north) == 3 && counts.value(.unlisted, north) == 0)
    #expect(counts.value(.missing, south) == 0 && counts.value(.unlisted, south) == 2)
    #expect(counts.value(.reportedScans, north) == 2 && counts.missingForms.isEmpty)
  }

  @Test("The ledger balances, however the forms are dealt to workers")
  func balances() {
    for seed in UInt64(0)..<100 {
      var random = SplitMix(seed: seed)
      let listed = (0..<40).map { index in
        ExpectedForms.Form(
          number: "\(index)", hash: UInt64(index) + 1, unit: [north, south, .unknown][random.below(3)])
      }
      let expected =
        random.below(2) == 0
        ? ExpectedForms(forms: listed)
        : ExpectedForms(counts: [(north, random.below(30), nil), (south, random.below(30), nil)])
      var seen: Set<UInt64> = []
      var whole = IntakeCounts(expected)
      var parts = [whole, whole, whole]
      for _ in 0..<60 {
        let number = UInt64(random.below(80))
        let place = commune(UInt16(1 + random.below(2)))
        let isRepeated = number != 0 && !seen.insert(number).inserted
        _ = whole.count(number: number, isRepeated: isRepeated, at: place)
        _ = parts[random.below(3)].count(number: number, isRepeated: isRepeated, at: place)
      }
      parts[1].countQuarantined()
      whole.countQuarantined()
      parts[0] += parts[2]
      parts[0] += parts[1]
      #expect(whole.units == parts[0].units)
      for unit in whole.units {
        for indicator in IntakeIndicator.allCases {
          #expect(whole.value(indicator, unit) == parts[0].value(indicator, unit), "seed \(seed)")
        }
        func value(_ indicator: IntakeIndicator) -> Int { whole.value(indicator, unit) }
        #expect(value(.read) == value(.expected) - value(.missing) + value(.unlisted), "seed \(seed)")
        #expect(value(.scanned) == value(.read) + value(.repeated) + value(.quarantined), "seed \(seed)")
        #expect(IntakeIndicator.allCases.allSatisfy { value($0) >= 0 }, "seed \(seed)")
      }
      #expect(whole.missingForms.count == (expected.namesForms ? whole.total(.missing) : 0), "seed \(seed)")
    }
  }
}

/// Numbers that are the same in every run of a test.
private struct SplitMix {
  var seed: UInt64

  mutating func below(_ limit: Int) -> Int {
    seed &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (seed ^ seed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
