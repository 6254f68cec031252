import PopulationBaseline
import ResidentModel
import Testing

@Suite("Counts")
struct CountsTests {
  let basis = QuotaBasis()

  func person(
    born birth: PartialDate, _ kind: ResidenceKind = .permanent, at place: Place = commune(1),
    _ change: (inout FormFacts) -> Void = { _ in }
  ) -> FormFacts {
    var facts = FormFacts()
    facts.birthDate = birth
    facts.primaryClaim = ResidenceClaim(kind: kind, place: place)
    change(&facts)
    return facts
  }

  // MARK: Eligibility and cards

  @Test("Fourteen is reached on the birthday; a coarse birth date may leave it open")
  func eligibility() throws {
    let asOf = day(2026, 6, 30)
    #expect(basis.eligibility(bornOn: day(2012, 6, 30), asOf: asOf) == .yes)
    #expect(basis.eligibility(bornOn: day(2012, 7, 1), asOf: asOf) == .no)
    #expect(basis.eligibility(bornOn: try #require(PartialDate(year: 2012)), asOf: asOf) == .uncertain)
    #expect(basis.eligibility(bornOn: try #require(PartialDate(year: 2011)), asOf: asOf) == .yes)
    #expect(basis.eligibility(bornOn: try #require(PartialDate(year: 2012, month: 5)), asOf: asOf) == .yes)
    #expect(
      basis.eligibility(
        bornOn: try #require(PartialDate(year: 2012, month: 1, day: 1, isFiller: true)), asOf: asOf)
        == .uncertain)
    #expect(basis.eligibility(bornOn: .missing, asOf: asOf) == .uncertain)
  }

  @Test(
    "Exchange is due at 25, 40 and 60 unless the card was issued from two years before on",
    arguments: [
      (day(2001, 12, 31), day(2018, 1, 1), CardState.dueAt25),
      (day(2002, 1, 1), day(2018, 1, 1), .valid),  // 24
      (day(2001, 12, 31), day(2024, 12, 31), .valid),
      (day(2001, 12, 31), day(2024, 12, 30), .dueAt25),
      (day(1980, 1, 1), day(2017, 12, 31), .dueAt40),
      (day(1980, 1, 1), day(2018, 1, 1), .valid),
      (day(1960, 1, 1), day(2017, 12, 31), .dueAt60),
      (day(1940, 1, 1), day(2016, 1, 1), .valid),
      (day(1990, 1, 1), day(2015, 6, 1), .none),  // a CMND, invalid since 2025
    ])
  func exchange(birth: PartialDate, issued: PartialDate, expected: CardState) {
    let facts = person(born: birth) {
      $0.cardStatus = .issued
      $0.cardIssued = issued
    }
    #expect(basis.cardState(facts, asOf: testDay) == expected)
  }

  @Test("What the forms do not say of a card stays unsaid")
  func unsaid() throws {
    #expect(basis.cardState(person(born: day(1990, 1, 1)), asOf: testDay) == .notStated)
    #expect(
      basis.cardState(person(born: day(1990, 1, 1)) { $0.cardStatus = .notIssued }, asOf: testDay) == .none)
    #expect(
      basis.cardState(person(born: day(1990, 1, 1)) { $0.cardStatus = .issued }, asOf: testDay) == .dueUnclear
    )
    #expect(
      basis.cardState(person(born: day(2010, 1, 1)) { $0.cardStatus = .issued }, asOf: testDay) == .valid)
    // Forty in 2026, on a day not known: two years before lies in 2024.
    for (issued, expected) in [
      (day(2023, 12, 31), CardState.dueAt40), (day(2024, 6, 1), .dueUnclear), (day(2025, 1, 1), .valid),
    ] {
      let coarse = person(born: try #require(PartialDate(year: 1986))) {
        $0.cardStatus = .issued
        $0.cardIssued = issued
      }
      #expect(basis.cardState(coarse, asOf: testDay) == expected)
    }
  }

  @Test("Only an old number beside a date of issue is an old card, which ended with 2024")
  func oldCard() {
    let facts = person(born: day(1990, 1, 1)) {
      $0.oldCardNumber = OldCardNumber(rawValue: 183_000_001)
      $0.cardIssued = day(2017, 1, 1)
    }
    #expect(basis.cardState(facts, asOf: testDay) == .none)
    #expect(basis.cardState(facts, asOf: day(2024, 12, 31)) == .valid)
  }

  // MARK: The three counts agree

  /// People of every kind, invented.
  func people(seed: UInt64, count: Int = 400) -> [FormFacts] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      person(
        born: [
          day(Int.random(in: 1930...2026, using: &random), Int.random(in: 1...12, using: &random), 5),
          PartialDate(year: Int.random(in: 1930...2026, using: &random)) ?? .missing, .missing,
        ].randomElement(using: &random) ?? .missing,
        ResidenceKind.allCases.randomElement(using: &random) ?? .unknown,
        at: [
          commune(1), commune(2), .unknown, oldCommune(100, now: 1), oldCommune(101, now: 0),
        ].randomElement(using: &random) ?? .unknown
      ) {
        $0.presence = Presence.allCases.randomElement(using: &random) ?? .unknown
        $0.sex = Sex.allCases.randomElement(using: &random) ?? .unknown
        $0.status = Int.random(in: 0..<10, using: &random) == 0 ? .struckOff : .active
        $0.isForeign = Int.random(in: 0..<20, using: &random) == 0
        $0.cardStatus = CardStatus.allCases.randomElement(using: &random) ?? .unknown
        $0.cardIssued = Bool.random(using: &random) ? .missing : day(2019, 5, 5)
      }
    }
  }

  @Test("The bridge ends at the quota, the axes add up to it, and the tallies hold everyone who counts")
  func countsAgree() {
    for seed in UInt64(0)..<10 {
      let people = people(seed: seed)
      for view in UnitView.allCases {
        var quota = QuotaCounts(asOf: testDay, basis: basis, view: view)
        var bridge = BridgeCounts(asOf: testDay, basis: basis, view: view)
        var tally = TallyCube(asOf: testDay, view: view)
        for facts in people {
          quota.count(facts)
          bridge.countPerson(facts)
          tally.count(facts)
        }
        bridge.countNonForms(5)
        bridge.countQuarantined(3)
        for facts in people.prefix(50) { bridge.countMerged(facts) }

        #expect(bridge.total(.rowsRead) == 5 + 3 + 50 + people.count)
        #expect(bridge.total(.forms) == 3 + 50 + people.count)
        #expect(bridge.total(.people) == people.count)
        for unit in bridge.units {
          #expect(bridge.value(.quota, unit) == quota.value(.eligible, unit))
          #expect(
            bridge.value(.eligible, unit) - bridge.value(.otherResidence, unit)
              - bridge.value(.otherPresence, unit) == bridge.value(.quota, unit))
          #expect(
            bridge.value(.people, unit) - bridge.value(.struckOff, unit) - bridge.value(.dead, unit)
              - bridge.value(.missing, unit) == bridge.value(.counted, unit))
        }
        var tallied = 0
        tally.forEachCell { tallied += $0.people }
        #expect(tallied == bridge.total(.counted))

        func total(_ name: String) -> Int {
          QuotaIndicator.all.first { $0.name == name }.map(quota.total) ?? -1
        }
        for measure in ["chi_tieu", "con_lai", "den_han_doi"] {
          #expect(
            total(measure) == total("\(measure)_thuong_tru") + total("\(measure)_tam_tru")
              + total("\(measure)_khong_ghi_cu_tru"))
          #expect(
            total(measure) == total("\(measure)_co_mat") + total("\(measure)_di_vang")
              + total("\(measure)_khong_ghi_hien_dien"))
          #expect(
            total("\(measure)_di_vang")
              == ["ngoai_tinh", "nuoc_ngoai", "chap_hanh_an", "chua_xac_minh"].reduce(0) {
                $0 + total("\(measure)_\($1)")
              })
        }
        #expect(total("chi_tieu") == total("co_the") + total("con_lai"))
        #expect(total("con_lai") == total("chua_co_the") + total("den_han_doi"))
        #expect(total("chi_tieu_cao") == total("chi_tieu") + total("chua_ro_tuoi"))
      }
    }
  }

  @Test("Counts kept by several workers add up to those of one")
  func countsAddUp() {
    let people = people(seed: 7)
    var whole = QuotaCounts(asOf: testDay, basis: basis)
    var parts = [whole, whole, whole]
    var wholeTally = TallyCube(asOf: testDay)
    var partTallies = [wholeTally, wholeTally]
    for (index, facts) in people.enumerated() {
      whole.count(facts, temporaryPlaces: [commune(2), commune(2)])
      parts[index % 3].count(facts, temporaryPlaces: [commune(2), commune(2)])
      wholeTally.count(facts)
      partTallies[index % 2].count(facts)
    }
    var sum = parts[2]
    sum += parts[0]
    sum += parts[1]
    #expect(sum.units == whole.units)
    for unit in whole.units {
      for indicator in QuotaIndicator.all {
        #expect(sum.value(indicator, unit) == whole.value(indicator, unit))
      }
    }
    partTallies[1] += partTallies[0]
    var (a, b): ([TallyCube.Cell], [TallyCube.Cell]) = ([], [])
    wholeTally.forEachCell { a.append($0) }
    partTallies[1].forEachCell { b.append($0) }
    #expect(a == b && !a.isEmpty)
  }

  @Test("A temporary registration elsewhere is seen there once, and counted at the permanent place")
  func temporaryElsewhere() throws {
    var quota = QuotaCounts(asOf: testDay, basis: basis)
    quota.count(person(born: day(1990, 1, 1)), temporaryPlaces: [commune(2), commune(2), commune(1)])
    let elsewhere = try #require(QuotaIndicator.all.first { $0.name == "tam_tru_dem_noi_khac" })
    #expect(quota.value(elsewhere, .newest(commune(2))) == 1)
    #expect(quota.value(elsewhere, .newest(commune(1))) == 0)
    #expect(quota.value(.eligible, .newest(commune(2))) == 0)
    #expect(quota.total(.eligible) == 1)
  }

  @Test("Every claim in force counts as a temporary place elsewhere, none struck off, lapsed or not begun")
  func temporaryClaimsInForce() {
    func places(isBase: Bool = false, _ change: (inout FormFacts) -> Void) -> [Place] {
      var facts = FormFacts()
      facts.primaryClaim = ResidenceClaim(
        kind: .temporary, place: commune(1), from: day(2025, 1, 1), until: day(2027, 1, 1))
      change(&facts)
      var found: [Place] = []
      facts.appendTemporaryPlaces(isBase: isBase, on: testDay, to: &found)
      return found
    }
    #expect(places { _ in } == [commune(1)])
    #expect(places { $0.status = .struckOff } == [])
    #expect(places { $0.primaryClaim.until = day(2026, 1, 1) } == [])
    #expect(places { $0.primaryClaim.from = day(2027, 1, 1) } == [])
    #expect(
      places(isBase: true) { $0.otherClaims.0 = ResidenceClaim(kind: .temporary, place: commune(2)) }
        == [commune(2)])
  }

  @Test("People with only a lapsed temporary registration stay in the quota and are counted by themselves")
  func lapsedStays() throws {
    let lapsed = try #require(QuotaIndicator.all.last)
    #expect(lapsed.name == "chi_tieu_tam_tru_het_han")
    var quota = QuotaCounts(asOf: testDay, basis: basis)
    var facts = person(born: day(1990, 1, 1))
    facts.primaryClaim = ResidenceClaim(kind: .temporary, place: commune(1), until: day(2027, 1, 1))
    quota.count(facts)
    #expect(quota.total(lapsed) == 0)
    facts.primaryClaim.until = day(2023, 1, 1)
    quota.count(facts)
    #expect(quota.total(lapsed) == 1 && quota.total(.eligible) == 2)
  }

  @Test("A unit whose people all have no quota occurs with none")
  func unitWithoutQuota() {
    var quota = QuotaCounts(asOf: testDay, basis: basis)
    var facts = person(born: day(2020, 1, 1))
    facts.primaryClaim = ResidenceClaim(kind: .permanent, place: commune(1))
    quota.count(facts)
    facts.status = .dead
    facts.primaryClaim.place = commune(2)
    quota.count(facts)
    #expect(quota.units.map(\.commune) == [1, 2])
    #expect(QuotaIndicator.all.allSatisfy { quota.total($0) == 0 })
  }

  @Test("A card issued after the day of the baseline is none yet")
  func cardAhead() {
    var facts = person(born: day(1990, 1, 1))
    facts.cardStatus = .issued
    facts.cardIssued = day(2027, 1, 5)
    #expect(basis.cardState(facts, asOf: testDay) == .none)
    facts.cardIssued = day(2026, 1, 5)
    #expect(basis.cardState(facts, asOf: testDay) == .valid)
  }

  @Test("An undecided pair lowers the lowest quota and nothing else")
  func possibleDouble() throws {
    var quota = QuotaCounts(asOf: testDay, basis: basis)
    let facts = person(born: day(1990, 1, 1))
    quota.count(facts)
    quota.count(facts)
    quota.countPossibleDouble(facts)
    let lowest = try #require(QuotaIndicator.all.first { $0.name == "chi_tieu_thap" })
    #expect(quota.total(lowest) == 1 && quota.total(.eligible) == 2)
  }

  @Test("The present, the away and those of whom nothing is said are counted each for themselves")
  func presences() {
    func counted(_ present: Bool, _ away: Bool, _ unknown: Bool) -> [Bool] {
      var basis = QuotaBasis()
      (basis.includesPresent, basis.includesAway, basis.includesUnknownPresence) = (present, away, unknown)
      return [PresenceGroup.present, .abroad, .notStated].map(basis.counts)
    }
    #expect(counted(true, true, true) == [true, true, true])
    #expect(counted(true, true, false) == [true, true, false])
    #expect(counted(true, false, true) == [true, false, true])
    #expect(counted(false, false, true) == [false, false, true])
  }

  @Test("A residence that no form states counts only where permanent and temporary residents both do")
  func residenceNotStated() {
    var permanentOnly = QuotaBasis()
    permanentOnly.residences = [.permanent]
    #expect(basis.counts(CountedResidence.notStated) && !permanentOnly.counts(CountedResidence.notStated))
    #expect(!basis.counts(CountedResidence.other) && !permanentOnly.counts(CountedResidence.temporary))
  }

  @Test("Old and new units with one code are two units")
  func oldAndNewCodes() {
    var tally = TallyCube(asOf: testDay)
    tally.count(person(born: day(1990, 1, 1), at: commune(100)))
    tally.count(person(born: day(1990, 1, 1), at: oldCommune(100, now: 0)))
    tally.count(person(born: day(1990, 1, 1), at: .unknown))
    var units: [CountedUnit] = []
    tally.forEachCell { units.append($0.unit) }
    #expect(units.map(\.commune) == [100, 100, 0])
    #expect(Set(units).count == 3)
  }

  @Test("Households are counted by their different numbers and by their heads, in any split of the people")
  func households() {
    let members = [(5, 1), (5, 1), (6, 1), (5, 1), (0, 1), (7, 2)].map { household, place in
      person(born: day(1990, 1, 1), at: commune(UInt16(place))) {
        $0.household = UInt64(household)
        $0.relation = household == 5 ? .child : .head
      }
    }
    var whole = HouseholdCounts()
    var parts = [whole, whole]
    for (index, facts) in members.enumerated() {
      whole.count(facts)
      parts[index % 2].count(facts)
    }
    parts[1] += parts[0]
    #expect(whole.byUnit().map(\.numbers) == [2, 1])
    #expect(whole.byUnit().map(\.heads) == [2, 1])
    #expect(parts[1].byUnit() == whole.byUnit())
  }

  @Test(
    "One number of two communes that were merged is two households; who is written by the new commune joins the one old household there is"
  )
  func householdsOfMergedCommunes() {
    func people(_ written: [(old: Int, number: Int, head: Bool)]) -> [(Int, String, Int, Int)] {
      var counts = HouseholdCounts()
      for (old, number, head) in written {
        let place =
          old == 0
          ? Place(commune: 90, newestCommune: 90, newestProvince: 42, list: .july2025)
          : Place(commune: UInt16(old), newestCommune: 90, newestProvince: 42, list: .march2025)
        let facts = person(born: day(1990, 1, 1), at: place) {
          $0.household = UInt64(number)
          $0.relation = head ? .head : .child
        }
        counts.count(facts, number: Array(String(number).utf8).span)
      }
      var told: [(Int, String, Int, Int)] = []
      counts.forEachHousehold {
        told.append(($0.oldCommune, String(decoding: $0.number, as: UTF8.self), $0.people, $0.heads))
      }
      #expect(counts.byUnit().map(\.numbers) == [told.count])
      return told
    }
    let merged = people([
      (11, 1, true), (12, 1, true), (11, 1, false), (12, 2, true), (0, 2, false), (0, 1, false), (0, 3, true),
    ])
    #expect(merged.map(\.0) == [0, 11, 12, 12, 0])
    #expect(merged.map(\.1) == ["1", "1", "1", "2", "3"])
    #expect(merged.map(\.2) == [1, 2, 1, 2, 1])
    #expect(merged.map(\.3) == [0, 1, 1, 1, 1])
  }

  /// Households of one commune as `number hamlet people/heads`, counted in two orders and by two workers.
  private func households(_ people: [(number: Int, hamlet: String, isHead: Bool)]) -> [String] {
    func told(_ people: [(number: Int, hamlet: String, isHead: Bool)], workers: Int) -> [String] {
      var parts = [HouseholdCounts](repeating: HouseholdCounts(), count: workers)
      for (index, someone) in people.enumerated() {
        let facts = person(born: day(1990, 1, 1), at: commune(1)) {
          $0.household = UInt64(someone.number)
          $0.hamlet =
            someone.hamlet.isEmpty ? 0 : UInt32(truncatingIfNeeded: stableHash(hashOf: someone.hamlet))
          $0.relation = someone.isHead ? .head : .child
        }
        parts[index % workers].count(
          facts, number: Array(String(someone.number).utf8).span, hamlet: Array(someone.hamlet.utf8).span)
      }
      var counts = parts[0]
      for part in parts.dropFirst() { counts += part }
      var told: [String] = []
      counts.forEachHousehold {
        let (number, hamlet) = (
          String(decoding: $0.number, as: UTF8.self), String(decoding: $0.hamlet, as: UTF8.self)
        )
        told.append("\(number) \(hamlet) \($0.people)/\($0.heads)")
      }
      #expect(counts.byUnit().map(\.numbers) == [told.count])
      return told
    }
    let found = told(people, workers: 1)
    #expect(told(people, workers: 2) == found && told(people.reversed(), workers: 3) == found)
    return found
  }

  @Test("Where the numbers of a commune begin anew in each hamlet, each hamlet's number is a household")
  func householdsOfHamlets() {
    var people: [(number: Int, hamlet: String, isHead: Bool)] = []
    for number in 1...4 {
      for hamlet in ["Đông", "Tây"] {
        people += [(number, hamlet, true), (number, hamlet, false)]
      }
    }
    people += [(5, "Đông", true), (5, "Tay", false)]
    // Nothing tells whose they are: no hamlet, and one that no head names.
    people += [(1, "", false), (2, "Tay", false)]
    #expect(
      households(people) == [
        "1 Tây 2/1", "1 Đông 2/1", "1  1/0", "2 Tây 2/1", "2 Đông 2/1", "2  1/0", "3 Tây 2/1", "3 Đông 2/1",
        "4 Tây 2/1", "4 Đông 2/1", "5  2/1",
      ])
  }

  @Test("A household with one head is one, however its hamlet is spelt; a few with two heads are no rule")
  func householdsAcrossSpellings() {
    var people: [(number: Int, hamlet: String, isHead: Bool)] = []
    for number in 1...30 {
      people += [(number, "Đông", true), (number, number % 2 == 0 ? "Dong" : "Đông", false)]
    }
    people += [(1, "Tây", true), (2, "Tây", true)]
    #expect(
      households(people).sorted()
        == (1...30).map { $0 < 3 ? "\($0)  3/2" : "\($0)  2/1" }.sorted())
  }

  @Test("Households stand by unit and number, each once, however many tasks put them together")
  func joinedHouseholds() async {
    for seed in UInt64(0)..<20 {
      var random = SeededGenerator(seed: seed)
      var apart = HouseholdCounts()
      var people: [String: Int] = [:]
      for _ in 0..<Int.random(in: 0...400, using: &random) {
        let (unit, number) = (Int.random(in: 1...9, using: &random), Int.random(in: 1...60, using: &random))
        let text = String(number)
        let facts = person(born: day(1990, 1, 1), at: commune(UInt16(unit))) { $0.household = UInt64(number) }
        apart.count(facts, number: Array(text.utf8).span)
        people["\(unit)/\(text)", default: 0] += 1
      }
      for jobs in [1, 2, 3, 16] {
        var joined = apart
        await joined.join(jobs: jobs)
        var told: [(unit: Int, number: String, people: Int)] = []
        joined.forEachHousehold {
          told.append(($0.unit.commune, String(decoding: $0.number, as: UTF8.self), $0.people))
        }
        #expect(told.count == people.count)
        #expect(told.allSatisfy { people["\($0.unit)/\($0.number)"] == $0.people })
        #expect(zip(told, told.dropFirst()).allSatisfy { ($0.unit, $0.number) < ($1.unit, $1.number) })
        #expect(joined.byUnit() == apart.byUnit())
      }
    }
  }

  @Test("Age bands join without a gap, and 14 stands alone")
  func ageBands() {
    #expect(AgeBand(age: 0).name == "0-4")
    #expect(AgeBand(age: 13).name == "10-13")
    #expect(AgeBand(age: 14).name == "14")
    #expect(AgeBand(age: 15).name == "15-19")
    #expect(AgeBand(age: 84).name == "80-84")
    #expect(AgeBand(age: 120).name == "85+")
    #expect(AgeBand(bornOn: .missing, asOf: testDay).name == "khong-ro")
    let bands = (0...100).map { AgeBand(age: $0).index }
    #expect(zip(bands, bands.dropFirst()).allSatisfy { $1 - $0 == 0 || $1 - $0 == 1 })
    #expect(Set(bands).count == AgeBand.count - 1)
  }

  // MARK: Accounting

  @Test("An account balances only if every row and every form ended somewhere")
  func accounting() {
    var accounting = Accounting(sources: ["thuong_tru", "dc01"])
    accounting[0].rowsRead = 12
    accounting[0].count(.header)
    accounting[0].count(.blank)
    accounting[0].forms = 10
    accounting[0].people = 7
    accounting[0].merged = 2
    accounting[0].quarantined = 1
    #expect(accounting.unbalancedSources.isEmpty)
    var other = accounting
    other[1].rowsRead = 3
    other[1].forms = 3
    other[1].people = 2
    #expect(other.unbalancedSources == ["dc01"])
    #expect(other[1].unexplainedForms == 1)
    other[1].merged = 1
    #expect(other.unbalancedSources.isEmpty)
    accounting += other
    #expect(accounting.total.forms == 23 && accounting.total.balances)
    other[0].rowsRead += 1
    #expect(other[0].unexplainedRows == 1 && !other[0].balances)
  }
}
