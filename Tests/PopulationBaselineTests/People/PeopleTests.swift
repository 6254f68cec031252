import ByteText
import PopulationBaseline
import ResidentModel
import Testing

@Suite("People")
struct PeopleTests {
  func rank(_ identity: UInt64, _ change: (inout FormFacts) -> Void) -> FormRank {
    var facts = FormFacts()
    facts.primaryClaim = ResidenceClaim(kind: .permanent, place: commune(1))
    change(&facts)
    return FormRank(facts, filledFields: 10, identity: identity, on: testDay)
  }

  @Test("The base form is the first by law, then by date, then by what it fills, then by identity")
  func rankOrder() {
    let best = rank(9) { $0.primaryClaim.from = day(2020, 1, 1) }
    let worse = [
      rank(1) {
        $0.primaryClaim.from = day(2019, 1, 1); $0.formDate = day(2025, 1, 1)
      },
      rank(1) { $0.formDate = day(2025, 1, 1) },
      rank(1) {
        $0.primaryClaim.place = .unknown; $0.primaryClaim.from = day(2024, 1, 1)
      },
      rank(1) {
        $0.primaryClaim.kind = .temporary; $0.primaryClaim.from = day(2024, 1, 1)
      },
      rank(1) { $0.primaryClaim.kind = .current },
      rank(1) {
        $0.status = .struckOff; $0.primaryClaim.from = day(2024, 1, 1)
      },
      rank(1) {
        $0.presence = .dead; $0.primaryClaim.from = day(2024, 1, 1)
      },
    ]
    for (index, other) in worse.enumerated() { #expect(other < best, "\(index)") }
    // The last two have both ended, and nothing else tells them apart.
    #expect(zip(worse.dropLast(), worse.dropFirst().dropLast()).allSatisfy { $0 > $1 })
    #expect(rank(1) { _ in } > rank(2) { _ in })
  }

  /// The number of the form that the person's record is built on, the same in any order of the forms.
  func base(_ forms: [InventedForm]) -> String? {
    let found = permutations(forms).map { forms in
      let gathered = gather(forms)
      return gathered.string(.formNumber, at: gathered.people[0].lowerBound)
    }
    return Set(found).count == 1 ? found[0] : nil
  }

  func form(
    _ number: String, _ place: Place, registered: PartialDate = .missing, filledIn: PartialDate = .missing
  ) -> InventedForm {
    InventedForm(number) {
      $0.claim(.permanent, place, from: registered)
      $0.facts.formDate = filledIn
    }
  }

  @Test(
    "Of a divided commune and a part of it on forms of one registration, the part is where the person lives")
  func partOfDividedCommune() {
    let old = form("A", oldCommune(100, now: 0), registered: day(2012, 5, 1))
    #expect(base([old, form("B", commune(7), filledIn: day(2026, 10, 1))]) == "B")
    #expect(base([old, form("B", commune(7))]) == "B")
    #expect(base([old, form("B", commune(7), registered: day(2012, 5, 1))]) == "B")
    // Another registration, and the older one.
    #expect(base([old, form("B", commune(7), registered: day(2005, 1, 1))]) == "A")
    // A commune of the same old list is another commune, whatever became of the two.
    #expect(base([old, form("B", oldCommune(101, now: 7), registered: day(2005, 1, 1))]) == "A")
    // A form of a temporary residence is none of the same registration.
    let stay = InventedForm("B") { $0.claim(.temporary, commune(7), from: day(2026, 1, 1)) }
    #expect(base([old, stay]) == "A")
  }

  @Test(
    "A form without a day of registration is newer than a registration before it was filled in, in another commune"
  )
  func laterFormWithoutRegistration() {
    let old = form("A", commune(1), registered: day(2015, 1, 1), filledIn: day(2015, 1, 1))
    #expect(base([old, form("B", commune(2), filledIn: day(2026, 10, 1))]) == "B")
    #expect(base([old, form("B", commune(2), filledIn: day(2014, 10, 1))]) == "A")
    #expect(base([old, form("B", commune(2))]) == "A")
    // In the same commune it is the same registration, of which the register says more.
    #expect(base([old, form("B", commune(1), filledIn: day(2026, 10, 1))]) == "A")
    // The day of registration there stands on another form: an earlier one.
    let before = form("C", commune(2), registered: day(2010, 1, 1))
    #expect(base([old, form("B", commune(2), filledIn: day(2026, 10, 1)), before]) == "A")
  }

  @Test("A registration that lapsed or has not begun stands behind one in force and before one that ended")
  func standing() {
    let inForce = rank(3) { $0.primaryClaim.kind = .temporary }
    let lapsed = rank(2) {
      $0.primaryClaim.kind = .temporary
      $0.primaryClaim.until = day(2026, 6, 30)
    }
    let ahead = rank(2) { $0.primaryClaim.from = day(2027, 2, 1) }
    let ended = rank(1) {
      $0.status = .struckOff
      $0.primaryClaim.from = day(2025, 1, 1)
    }
    #expect(inForce > ahead && inForce > lapsed && lapsed > ended && ahead > ended)
  }

  @Test("The id comes from the form first filled in, so that a later form does not change it")
  func naming() {
    let first = rank(9) { $0.formDate = day(2020, 1, 1) }
    let later = rank(1) { $0.formDate = day(2024, 1, 1) }
    let undated = rank(2) { _ in }
    #expect(first.namesPersonBefore(later) && !later.namesPersonBefore(first))
    #expect(later.namesPersonBefore(undated) && !undated.namesPersonBefore(later))
  }

  @Test("An id is 16 letters and digits whose order is the order of ids, and is the same in every run")
  func identifiers() {
    var texts: [String] = []
    var ids: [PersonID] = []
    for seed in UInt64(1)...2000 {
      let id = PersonID(identity: seed)
      #expect(id.description.utf8.count == 16)
      let written = id.description
      #expect(PersonID(written.utf8.span) == id)
      #expect(id.description.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
      ids.append(id)
      texts.append(id.description)
    }
    #expect(Set(texts).count == texts.count)
    #expect(ids.sorted().map(\.description) == texts.sorted())
    #expect(PersonID(identity: 1).description == PersonID(identity: 1, ordinal: 0).description)
    #expect(PersonID(identity: 1) != PersonID(identity: 1, ordinal: 1))
  }

  @Test("The 80 bits of an id are its 16 characters, five bits each, the highest first")
  func identifierBits() {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    for identity in UInt64(1)...50 {
      let high = stableHash(identity, seed: 0)
      let low = stableHash(identity, seed: 1) & 0xffff
      var bits =
        (0..<64).reversed().map { high >> UInt64($0) & 1 } + (0..<16).reversed().map { low >> UInt64($0) & 1 }
      var text = ""
      while !bits.isEmpty {
        text.append(alphabet[bits.prefix(5).reduce(0) { $0 * 2 + Int($1) }])
        bits.removeFirst(5)
      }
      #expect(PersonID(identity: identity).description == text)
    }
  }

  @Test("Repeated hashes are those that a sort finds")
  func repeatedHashes() {
    for seed in UInt64(0)..<30 {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...2000, using: &random)
      let hashes = (0..<count).map { _ in stableHash(UInt64.random(in: 0...3000, using: &random)) } + [0, 0]
      let repeated = RepeatedHashes(in: hashes.span)
      let counts = Dictionary(grouping: hashes) { $0 }.mapValues(\.count)
      for (hash, count) in counts where hash != 0 { #expect(repeated.contains(hash) == (count > 1)) }
      #expect(repeated.count == counts.filter { $0.key != 0 && $0.value > 1 }.count)
      #expect(!repeated.contains(0) && !repeated.contains(12345))
    }
  }

  @Test("A form number of its own names the form alone; a shared or missing one needs the person on it")
  func identity() {
    let shared = RepeatedHashes(in: ([7, 7, 8] as [UInt64]).span)
    #expect(
      FormIdentity.hash(formNumber: 8, person: 1, repeated: shared)
        == FormIdentity.hash(formNumber: 8, person: 2, repeated: shared))
    #expect(
      FormIdentity.hash(formNumber: 7, person: 1, repeated: shared)
        != FormIdentity.hash(formNumber: 7, person: 2, repeated: shared))
    #expect(
      FormIdentity.hash(formNumber: 0, person: 1, repeated: shared)
        != FormIdentity.hash(formNumber: 0, person: 2, repeated: shared))
  }

  @Test("People whose forms look the same are told apart by their order")
  func sameIdentity() {
    let identities: [UInt64] = [5, 6, 5, 7, 5]
    let naming = PersonNaming(identities: identities.span)
    let ids = identities.enumerated().map { naming.id(ofPerson: $0.offset, identity: $0.element) }
    #expect(Set(ids).count == 5)
    #expect(ids[0] == PersonID(identity: 5) && ids[1] == PersonID(identity: 6))
  }

  @Test("A gathered form is found by its index in the run, any other is not")
  func placesOfForms() {
    let gathered = gather((0..<6).map { InventedForm("N\($0)", person: UInt32($0 % 2)) })
    #expect(gathered.people.map(\.count) == [3, 3])
    for form in UInt32(0)..<6 {
      let place = gathered.place(ofForm: form)
      let found = place.map { gathered.form(at: $0).form }
      #expect(found == form)
    }
    let beyond = gathered.place(ofForm: 6)
    #expect(beyond == nil)
  }

  @Test("Forms stand in the same order, with their texts, however many workers gathered them")
  func gatheredByMany() {
    let forms = (0..<40).map { InventedForm("N\($0)", person: UInt32($0 * 7 % 13)) }
    let alone = gather(forms)
    for workers in [2, 3, 7] {
      let together = gather(forms, workers: workers)
      #expect(together.people == alone.people)
      for place in 0..<alone.count {
        #expect(together.form(at: place).form == alone.form(at: place).form)
        #expect(together.string(.formNumber, at: place) == alone.string(.formNumber, at: place))
      }
    }
  }

  @Test(
    "Two valid numbers on one person are a contradiction; a number that its own form speaks against is none")
  func contradictory() {
    func contradict(_ change: (inout InventedForm) -> Void, _ other: (inout InventedForm) -> Void) -> Bool {
      let gathered = gather([InventedForm("A", change), InventedForm("B", other)])
      return hasContradictingNumbers(gathered.people[0], in: gathered)
    }
    let number = PersonalNumber(rawValue: 42_080_000_017)
    let other = PersonalNumber(rawValue: 42_080_000_018)
    #expect(!contradict({ $0.facts.personalNumber = number }) { $0.facts.personalNumber = number })
    #expect(!contradict({ $0.facts.personalNumber = number }) { _ in })
    #expect(contradict({ $0.facts.personalNumber = number }) { $0.facts.personalNumber = other })
    #expect(
      !contradict({ $0.facts.personalNumber = number }) {
        $0.facts.personalNumber = other
        $0.facts.birthDate = day(1981, 5, 3)
      })
    #expect(
      !contradict({ $0.facts.personalNumber = number }) {
        $0.facts.personalNumber = other
        $0.facts.sex = .female
      })
  }

  // MARK: Status

  func status(_ change: (inout InventedForm) -> Void, _ other: (inout InventedForm) -> Void)
    -> RegistrationStatus
  {
    let gathered = gather([InventedForm("A", change), InventedForm("B", other)])
    return registrationStatus(of: gathered.people[0], in: gathered)
  }

  @Test("A death on one form holds for the person, unless a later form finds the person present")
  func death() {
    #expect(
      status({
        $0.facts.presence = .dead; $0.facts.formDate = day(2024, 1, 1)
      }) { _ in } == .dead)
    #expect(
      status({
        $0.facts.status = .dead; $0.facts.formDate = day(2024, 1, 1)
      }) {
        $0.facts.formDate = day(2023, 1, 1)
        $0.facts.presence = .present
      } == .dead)
    #expect(
      status({
        $0.facts.status = .dead; $0.facts.formDate = day(2024, 1, 1)
      }) {
        $0.facts.formDate = day(2025, 1, 1)
        $0.facts.presence = .present
      } == .active)
    #expect(
      status({ $0.facts.status = .dead }) {
        $0.facts.formDate = day(2025, 1, 1)
        $0.facts.presence = .present
      } == .dead)
  }

  @Test("A registration ended only if every form's did; a term that ran out is no end")
  func struckOff() {
    #expect(
      status({
        $0.claim(.permanent, commune(1), from: day(2010, 1, 1))
        $0.facts.status = .struckOff
      }) { $0.claim(.temporary, commune(2), from: day(2024, 5, 1), until: day(2026, 6, 30)) } == .active)
    #expect(status({ $0.facts.status = .struckOff }) { $0.facts.status = .struckOff } == .struckOff)
    #expect(status({ $0.facts.status = .struckOff }) { _ in } == .active)
    #expect(status({ $0.facts.status = .struckOff }) { $0.facts.presence = .missing } == .missing)
  }

  @Test("The dead are counted where they are permanent residents, wherever else a form has them alive")
  func placeOfTheDead() {
    func base(_ change: (inout InventedForm) -> Void) -> String {
      var home = InventedForm("A") {
        $0.claim(.permanent, commune(1), from: day(2005, 2, 1))
        $0.facts.formDate = day(2026, 10, 10)
      }
      change(&home)
      let gathered = gather([
        home, InventedForm("B") { $0.claim(.temporary, commune(2), from: day(2025, 2, 1)) },
        InventedForm("C") { $0.claim(.unknown, commune(3)) },
      ])
      return gathered.string(.formNumber, at: 0)
    }
    #expect(base { $0.facts.presence = .dead } == "A")
    #expect(base { $0.facts.status = .missing } == "A")
    #expect(base { $0.facts.status = .struckOff } == "B")
  }
}
