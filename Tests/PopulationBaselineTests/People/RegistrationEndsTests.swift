import PopulationBaseline
import ResidentModel
import Testing

@Suite("Registrations that end")
struct RegistrationEndsTests {
  /// A registration, permanent in commune 1 since 2005 unless said otherwise.
  func form(
    _ number: String, _ kind: ResidenceKind = .permanent, in place: Place = commune(1),
    from: PartialDate = .missing, filledIn: PartialDate = .missing, household: UInt64 = 0
  ) -> InventedForm {
    InventedForm(number) {
      $0.claim(kind, place, from: from)
      $0.facts.formDate = filledIn
      $0.facts.household = household
    }
  }

  /// The register's line: since 2005, struck off on 15 May 2023.
  func struckOff(
    _ kind: ResidenceKind = .permanent, in place: Place = commune(1), from: PartialDate = day(2005, 2, 1),
    on date: PartialDate = day(2023, 5, 15), filledIn: PartialDate = day(2026, 10, 10), household: UInt64 = 0
  ) -> InventedForm {
    var form = form("E", kind, in: place, from: from, filledIn: filledIn, household: household)
    form.facts.status = .struckOff
    form.facts.deregisteredOn = date
    return form
  }

  /// What the other forms make of the own registration of form `A`.
  func end(_ forms: InventedForm...) -> ClaimEnd { ends(forms)[0] }

  func ends(_ forms: [InventedForm]) -> ClaimEnds {
    let gathered = gather(forms)
    for place in 0..<gathered.count where gathered.string(.formNumber, at: place) == "A" {
      return gathered.claimEnds(at: place)
    }
    return ClaimEnds()
  }

  func status(_ forms: InventedForm...) -> RegistrationStatus {
    let gathered = gather(forms)
    return registrationStatus(of: gathered.people[0], in: gathered)
  }

  @Test("A form filled in before the registration was struck off ends with it, one filled in since does not")
  func byFormDate() {
    #expect(end(form("A", filledIn: day(2018, 3, 3)), struckOff()) == .followed)
    #expect(end(form("A", filledIn: day(2023, 5, 15)), struckOff()) == .followed)
    #expect(end(form("A", filledIn: day(2025, 3, 3)), struckOff()) == .restated)
    #expect(end(form("A"), struckOff()) == .disputed)
    #expect(status(form("A", filledIn: day(2018, 3, 3)), struckOff()) == .struckOff)
    #expect(status(form("A", filledIn: day(2025, 3, 3)), struckOff()) == .active)
  }

  @Test("Without the day of striking off, the day counts on which that form was filled in")
  func withoutDay() {
    let end = struckOff(on: .missing, filledIn: day(2022, 10, 10))
    #expect(self.end(form("A", filledIn: day(2018, 3, 3)), end) == .followed)
    #expect(self.end(form("A", filledIn: day(2026, 3, 3)), end) == .restated)
    // The register of a later year has the registration in force: the word of the earlier list is older news.
    #expect(self.end(form("A", from: day(2005, 2, 1), filledIn: day(2026, 3, 3)), end) == .restated)
    let undated = struckOff(on: .missing, filledIn: .missing)
    #expect(self.end(form("A", filledIn: day(2018, 3, 3)), undated) == .none)
    #expect(self.end(form("A", from: day(2005, 2, 1)), undated) == .disputed)
  }

  @Test("Another line of the registration that was struck off ends with it, whenever it was written")
  func sameRegistration() {
    #expect(end(form("A", from: day(2005, 2, 1), filledIn: day(2022, 10, 10)), struckOff()) == .followed)
    #expect(end(form("A", from: day(2005, 2, 1), filledIn: day(2026, 11, 1)), struckOff()) == .disputed)
    #expect(status(form("A", from: day(2005, 2, 1), filledIn: day(2026, 11, 1)), struckOff()) == .struckOff)
  }

  @Test("A registration that began since, or in another household, stays alive")
  func registeredAnew() {
    let now = day(2026, 10, 10)
    #expect(end(form("A", from: day(2024, 1, 1), filledIn: now), struckOff()) == .none)
    #expect(end(form("A", from: day(2023, 5, 15), filledIn: now), struckOff()) == .none)
    // Registered in the new household some days before the old one was rid of the person.
    #expect(end(form("A", from: day(2023, 5, 10), filledIn: day(2023, 5, 12)), struckOff()) == .none)
    #expect(
      end(
        form("A", from: day(2015, 1, 1), filledIn: now, household: 8), struckOff(from: .missing, household: 9)
      ) == .none)
    #expect(end(form("A", from: day(2012, 1, 1), filledIn: now), struckOff()) == .none)
    #expect(end(form("A", from: day(2012, 1, 1), filledIn: day(2019, 1, 1)), struckOff()) == .followed)
    #expect(end(form("A", from: day(1998, 1, 1), filledIn: now), struckOff()) == .disputed)
  }

  @Test("A place stated after the end is not to be verified where it was registered anew")
  func restatedAndRegistered() {
    let stated = form("A", filledIn: day(2025, 3, 3))
    #expect(end(stated, struckOff(), form("B", from: day(2024, 1, 1))) == .none)
    #expect(end(stated, struckOff(), form("B", from: day(1998, 1, 1))) == .restated)
  }

  @Test("An end is one of its kind and its commune")
  func kindsAndPlaces() {
    let before = day(2018, 3, 3)
    #expect(end(form("A", .temporary, filledIn: before), struckOff()) == .none)
    #expect(end(form("A", filledIn: before), struckOff(.temporary)) == .none)
    #expect(end(form("A", .unknown, filledIn: before), struckOff()) == .followed)
    #expect(end(form("A", filledIn: before), struckOff(.unknown)) == .followed)
    #expect(end(form("A", in: commune(2), filledIn: before), struckOff()) == .none)
    #expect(end(form("A", filledIn: before), struckOff(in: .unknown)) == .none)
    // A place that cannot be read speaks for nothing that was struck off since.
    #expect(end(form("A", in: .unknown, filledIn: before), struckOff()) == .followed)
    #expect(end(form("A", in: .unknown), struckOff()) == .none)
  }

  @Test("The commune of a list before the reform is the one it is part of now; two of that list are two")
  func reform() {
    let before = day(2018, 3, 3)
    let (old, other) = (oldCommune(100, now: 7), oldCommune(200, now: 7))
    #expect(end(form("A", in: old, filledIn: before), struckOff(in: commune(7))) == .followed)
    #expect(end(form("A", in: commune(7), filledIn: before), struckOff(in: old)) == .followed)
    #expect(end(form("A", in: other, filledIn: before), struckOff(in: old)) == .none)
    let divided = oldCommune(300, now: 0)
    #expect(end(form("A", in: divided, filledIn: before), struckOff(in: commune(7))) == .followed)
    #expect(end(form("A", in: divided), struckOff(in: commune(7))) == .none)
  }

  @Test("A death ends the forms of its commune, unless a later form finds the person present")
  func deaths() {
    var dead = form("E", from: day(2005, 2, 1), filledIn: day(2024, 1, 1))
    dead.facts.presence = .dead
    let before = form("A", filledIn: day(2018, 3, 3))
    #expect(end(before, dead) == .followed)
    var present = form("B", filledIn: day(2025, 1, 1))
    present.facts.presence = .present
    #expect(end(before, dead, present) == .none)
    #expect(status(before, dead, present) == .active)
  }

  @Test("A further address ends like a registration; one stated after its end is to be verified")
  func furtherAddresses() {
    func stay(filledIn date: PartialDate) -> InventedForm {
      var stay = form("A", .temporary, in: commune(2), from: date, filledIn: date)
      stay.also(.permanent, commune(1))
      return stay
    }
    #expect(ends([stay(filledIn: day(2022, 2, 1)), struckOff()])[1] == .followed)
    #expect(ends([stay(filledIn: day(2025, 2, 1)), struckOff()])[1] == .restated)
    let register = TwoPlaceRegister(asOf: testDay, places: PlaceCodes())
    func lines(_ forms: InventedForm...) -> [String] {
      let gathered = gather(forms)
      var lines: [TwoPlaceLine] = []
      register.appendLines(of: gathered.people[0], in: gathered, to: &lines)
      return lines.map {
        "\($0.finding.residenceClass.name) \($0.finding.advice.name)"
          + ($0.finding.evidence.contains(.statedAfterEnd) ? " !" : "")
      }
    }
    #expect(lines(stay(filledIn: day(2022, 2, 1)), struckOff()) == [])
    #expect(
      lines(stay(filledIn: day(2025, 2, 1)), struckOff()) == ["thuong-tru-tam-tru xac-minh-tinh-trang !"])
  }

  @Test("An old form of the place that was left does not make a lawful move a conflict")
  func lawfulMove() {
    let moved = [
      form("A", filledIn: day(2018, 3, 3)), struckOff(),
      form("B", in: commune(2), from: day(2023, 5, 15), filledIn: day(2026, 10, 10)),
    ]
    for order in permutations(moved) {
      let gathered = gather(order)
      var lines: [TwoPlaceLine] = []
      TwoPlaceRegister(asOf: testDay, places: PlaceCodes())
        .appendLines(of: gathered.people[0], in: gathered, to: &lines)
      #expect(lines.map(\.finding.residenceClass) == [.enteredTwice])
      let base = gathered.string(.formNumber, at: 0)
      #expect(base == "B")
    }
  }

  @Test("What ended and what was registered anew in the commune, even in another household, is a history")
  func movedWithinTheCommune() {
    let gathered = gather([
      form("A", filledIn: day(2018, 3, 3), household: 8), struckOff(household: 8),
      form("B", from: day(2023, 5, 15), filledIn: day(2026, 10, 10), household: 9),
    ])
    var lines: [TwoPlaceLine] = []
    TwoPlaceRegister(asOf: testDay, places: PlaceCodes())
      .appendLines(of: gathered.people[0], in: gathered, to: &lines)
    #expect(lines.map(\.finding.residenceClass) == [.enteredTwice])
    let (base, older) = (
      gathered.string(.formNumber, at: 0),
      Set(lines.flatMap { [$0.a.form, $0.b.form] }.map { gathered.string(.formNumber, at: $0) })
    )
    #expect(base == "B" && older == ["A", "E"])
  }

  @Test("Ends are the same whatever the order of the forms")
  func orderIndependence() {
    for seed in UInt64(0)..<100 {
      var random = SeededGenerator(seed: seed)
      let days = [PartialDate.missing, day(2005, 2, 1), day(2018, 3, 3), day(2023, 5, 15), day(2025, 1, 1)]
      func anyDay() -> PartialDate { days.randomElement(using: &random) ?? .missing }
      var forms = ["A", "B", "C", "D"].map { number in
        InventedForm(number) {
          $0.claim(
            [.permanent, .temporary, .unknown].randomElement(using: &random) ?? .unknown,
            commune(UInt16.random(in: 1...2, using: &random)), from: anyDay())
          $0.facts.formDate = anyDay()
          $0.facts.status = Bool.random(using: &random) ? .struckOff : .active
          if $0.facts.status == .struckOff { $0.facts.deregisteredOn = anyDay() }
        }
      }
      forms[0].facts.status = .active
      let expected = ends(forms)
      for order in permutations(forms) { #expect(ends(order) == expected, "seed \(seed)") }
    }
  }
}
