import ByteText
import PopulationBaseline
import ResidentModel
import Testing

/// Forms as a test states them: source, number (0 for none), who stands on it, household.
private struct ListedForms: KeyedForms {
  struct Form {
    var source: UInt64 = 1
    var number: UInt64 = 0
    var person: UInt64 = 0
    var personalNumber: UInt64 = 0
    var household: UInt32 = 0
    var traits = FormTraits.unknown
  }

  var forms: [Form]

  var count: Int { forms.count }
  func source(of form: Int) -> UInt64 { forms[form].source }
  func number(of form: Int) -> UInt64 { forms[form].number }
  func person(of form: Int) -> UInt64 { forms[form].person }
  func personalNumber(of form: Int) -> UInt64 { forms[form].personalNumber }
  func household(of form: Int) -> UInt32 { forms[form].household }
  func traits(of form: Int) -> FormTraits { forms[form].traits }
}

extension ListedForms.Form {
  /// A form of somebody of a name in words, an ISO date cut to what is known, and a sex.
  init(
    _ number: UInt64, _ name: String, _ born: String, sex: UInt8 = 1, personalNumber: UInt64 = 0,
    household: UInt32 = 0, source: UInt64 = 1
  ) {
    func hash(_ text: some StringProtocol) -> UInt64 {
      text.utf8.reduce(0) { stableHash(UInt64($1), seed: $0) }
    }
    let words = name.split(separator: " ")
    let parts = born.split(separator: "-").compactMap { Int($0) }
    let birth: PartialDate? =
      switch parts.count {
      case 1: PartialDate(year: parts[0])
      case 2: PartialDate(year: parts[0], month: parts[1])
      case 3: PartialDate(year: parts[0], month: parts[1], day: parts[2])
      default: nil
      }
    self.init(
      source: source, number: number, person: hash("\(name)|\(born)|\(sex)"), personalNumber: personalNumber,
      household: household,
      traits: FormTraits(
        wordsBefore: words.count < 2 ? 0 : hash(words.dropLast().joined(separator: " ")),
        given: hash(words.last ?? ""), birth: birth ?? .missing, sex: sex))
  }
}

@Suite("Forms found again in a later run")
struct FormMatchingTests {
  private func match(_ earlier: [ListedForms.Form], _ later: [ListedForms.Form]) -> [UInt32?] {
    matchForms(of: ListedForms(forms: earlier), to: ListedForms(forms: later)).later
  }

  private static let men = (0..<200).map { index in
    ListedForms.Form(
      UInt64(index + 1), "Nguyễn Văn \(index)", "\(1950 + index % 50)-\(index % 12 + 1)-\(index % 28 + 1)",
      personalNumber: UInt64(5000 + index))
  }

  @Test("Of forms of which nothing can be compared the number decides")
  func byNumber() {
    #expect(
      match([.init(number: 5, person: 50), .init(number: 6, person: 60)], [.init(number: 6, person: 99)])
        == [nil, 0])
  }

  @Test("A form is found by its number when the name, the birth date or both were corrected in part")
  func corrected() {
    let form = ListedForms.Form(5, "Nguyễn Đình Bính", "1968-05-12")
    for later in [
      ListedForms.Form(5, "Nguyễn Đình Bình", "1968-05-12"), .init(5, "Trần Thị Hoa", "1968-05-12"),
      .init(5, "Nguyễn Đình Bính", "1970-01-30"), .init(5, "Nguyễn Đình Bình", "1968-12-05"),
      .init(5, "Nguyễn Đình Bính", "1968", sex: 2),
    ] {
      #expect(match([form], [later]) == [0])
    }
    let numbered = ListedForms.Form(5, "Nguyễn Đình Bính", "1968-05-12", personalNumber: 7)
    #expect(match([numbered], [.init(5, "Trần Thị Hoa", "1990-01-30", sex: 2, personalNumber: 7)]) == [0])
  }

  @Test("Number, household and year of birth find who bears another name by now, and no brother")
  func correctedInHousehold() {
    let form = ListedForms.Form(5, "Lê Văn Hoa", "1952", household: 3)
    #expect(match([form], [.init(5, "Lý Văn Hóa Anh", "1952", household: 3)]) == [0])
    #expect(match([form], [.init(5, "Lý Văn Hóa Anh", "1952", household: 4)]) == [nil])
    #expect(match([form], [.init(5, "Trần Thị Bích", "1952", sex: 2, household: 3)]) == [nil])
    #expect(match([form], [.init(5, "Lê Văn Hùng", "1955", household: 3)]) == [nil])
  }

  @Test("A form number that is used again for somebody else finds nobody, and is counted")
  func usedForAnother() {
    let earlier = [ListedForms.Form(2, "Đoàn Thị Lý", "1957-03-02", sex: 2, personalNumber: 7)]
    let other = ListedForms.Form(2, "Phạm Quốc Tuấn", "1999-09-09", personalNumber: 8)
    let alone = matchForms(of: ListedForms(forms: earlier), to: ListedForms(forms: [other]))
    #expect(alone.later == [nil] && alone.renumbered == 1)
    let moved = ListedForms.Form(7, "Đoàn Thị Lý", "1957-03-02", sex: 2, personalNumber: 7)
    #expect(match(earlier, [other, moved]) == [1])
    // Of the same name, or born in the same year, with another personal number: still another person.
    #expect(match(earlier, [.init(2, "Đoàn Thị Lý", "1990-10-20", sex: 2, personalNumber: 8)]) == [nil])
    #expect(match(earlier, [.init(2, "Phạm Thị Mận", "1957", sex: 2)]) == [nil])
  }

  @Test("One row of a numbered list is gone and the numbers are closed up: everybody else is found")
  func closedUp() {
    var later = Self.men
    later.remove(at: 139)
    for index in later.indices { later[index].number = UInt64(index + 1) }
    let matches = matchForms(of: ListedForms(forms: Self.men), to: ListedForms(forms: later))
    var expected: [UInt32?] = (0..<199).map { UInt32($0) }
    expected.insert(nil, at: 139)
    #expect(matches.later == expected)
    #expect(matches.renumbered == 60)
  }

  /// Men of five names and eight years each, as a list sorted by names has them; numbers from 1.
  private static let sorted = ["An", "Bình", "Đông", "Giang", "Hòa"].flatMap { given in
    (0..<8).map { ListedForms.Form(0, "Nguyễn Văn \(given)", "\(1950 + $0 * 7)") }
  }.numbered

  @Test("A list of names and years is numbered anew: nobody gets the number's last bearer for a namesake")
  func namesakesClosedUp() {
    for gone in Self.sorted.indices {
      var later = Self.sorted
      later.remove(at: gone)
      var expected: [UInt32?] = (0..<39).map { UInt32($0) }
      expected.insert(nil, at: gone)
      #expect(match(Self.sorted, later.numbered) == expected)
    }
  }

  @Test(
    "Of namesakes born in one year the number tells who is gone, where the others have kept theirs; otherwise nobody can"
  )
  func namesakesOfOneYear() {
    var earlier = Self.sorted
    for place in 11...13 { earlier[place] = .init(0, "Nguyễn Văn Bình", "1971") }
    earlier = earlier.numbered
    var later = earlier
    later.remove(at: 12)
    #expect(match(earlier, later)[11...13] == [11, nil, 12])
    #expect(match(earlier, later.numbered)[11...13] == [nil, nil, nil])
    // As many as before stand in the order in which they stood.
    later = earlier
    later.remove(at: 2)
    #expect(match(earlier, later.numbered)[11...13] == [10, 11, 12])
  }

  @Test("Who was born in the same year and bears the number, in another household, is a namesake")
  func namesakeOfAnotherHousehold() {
    var earlier = Self.sorted
    for place in earlier.indices { earlier[place].household = UInt32(place + 1) }
    for place in 20...21 {
      earlier[place] = .init(0, "Nguyễn Văn Đông", "1971", household: UInt32(place + 1))
    }
    earlier = earlier.numbered
    var later = earlier
    later.remove(at: 20)
    #expect(match(earlier, later.numbered)[20...21] == [nil, 20])
  }

  @Test("Twins who change places by the numbers keep who they are")
  func twins() {
    let (a, b) = (
      ListedForms.Form(8, "Đặng Xuân Khôi", "2012-10-14", household: 2),
      ListedForms.Form(9, "Đặng Xuân Khải", "2012-10-14", household: 2)
    )
    var moved = b
    moved.number = 8
    #expect(match([a, b], [moved]) == [nil, 0])
  }

  @Test(
    "Numbers given anew or left out: who has no full birth date is found by personal number, household or alone"
  )
  func numberedAnewWithoutFullDates() {
    for number in [UInt64(0), 77] {
      let earlier = ListedForms.Form(5, "Ngô Văn Hoạt", "1952", personalNumber: 9, household: 3)
      #expect(
        match([earlier], [.init(number, "Ngô Văn Hoạt", "1952", personalNumber: 9, household: 4)]) == [0])
      #expect(match([earlier], [.init(number, "Ngô Văn Hoạt", "1952", household: 3)]) == [0])
      #expect(match([earlier], [.init(number, "Ngô Văn Hoạt", "1952")]) == [0])
      #expect(match([earlier], [.init(number, "Ngô Văn Hoạt", "1952", personalNumber: 8)]) == [nil])
      #expect(match([earlier], [.init(number, "Ngô Văn Hoạt", "1952", household: 4)]) == [nil])
    }
  }

  @Test(
    "Two people of one name and birth date are told apart by their personal numbers, in whatever order they stand"
  )
  func namesakes() {
    let (a, b) = (
      ListedForms.Form(0, "Nguyễn Thị Lan", "1990-06-05", sex: 2, personalNumber: 1),
      ListedForms.Form(0, "Nguyễn Thị Lan", "1990-06-05", sex: 2, personalNumber: 2)
    )
    #expect(match([a, b], [b, a]) == [1, 0])
    #expect(match([a], [b]) == [nil])
  }

  @Test("A number that two forms bear by now is the form's that names the same person")
  func numberUsedAgain() {
    #expect(
      match([.init(number: 5, person: 50)], [.init(number: 5, person: 77), .init(number: 5, person: 50)])
        == [1])
  }

  @Test("A form without a number is found by who stands on it, one for one")
  func byContent() {
    #expect(
      match([.init(person: 50), .init(person: 50)], [.init(person: 50), .init(person: 7)]) == [0, nil])
    #expect(match([.init(person: 50)], [.init(source: 2, person: 50)]) == [0])
  }

  @Test("A corrected name is found through the household, unless two forms could be it")
  func byHousehold() {
    let earlier = ListedForms.Form(0, "Lê Thị Hoa", "1980-02-03", sex: 2, household: 3)
    let corrected = ListedForms.Form(0, "Lê Thị Hòa Bình", "1980-02-03", sex: 2, household: 3)
    #expect(match([earlier], [corrected]) == [0])
    #expect(
      match([earlier], [corrected, .init(0, "Lê Thị Hòe", "1980-02-03", sex: 2, household: 3)]) == [nil])
  }

  @Test("Numbers that name other people than before are row numbers, and content decides")
  func numberedAnew() {
    let earlier = (0..<100).map { ListedForms.Form(number: UInt64($0 + 1), person: UInt64(1000 + $0)) }
    // The first row is gone, and all others moved up by one.
    let later = (1..<100).map { ListedForms.Form(number: UInt64($0), person: UInt64(1000 + $0)) }
    #expect(match(earlier, later) == [nil] + (0..<99).map { UInt32($0) })
  }

  @Test("A few corrections in a short list do not make its numbers doubtful")
  func shortList() {
    let earlier = (0..<10).map { ListedForms.Form(number: UInt64($0 + 1), person: UInt64(1000 + $0)) }
    let later = (0..<10).map { ListedForms.Form(number: UInt64($0 + 1), person: UInt64(2000 + $0)) }
    #expect(match(earlier, later) == (0..<10).map { UInt32($0) })
  }
}

extension [ListedForms.Form] {
  /// The same with the numbers that a list has which is numbered from its first row.
  fileprivate var numbered: [ListedForms.Form] {
    enumerated().map { index, form in
      var form = form
      form.number = UInt64(index + 1)
      return form
    }
  }
}

@Suite("Ids across runs")
struct PersonContinuityTests {
  /// A run: the person of each form, by the first form; form n is called n + 1.
  private struct Run {
    var clusterOf: [UInt32]

    var names: [UInt64] {
      clusterOf.enumerated().map { $0.offset == Int($0.element) ? UInt64($0.offset + 1) : 0 }
    }
  }

  /// What a run hands on: its forms' ids, and the redirects.
  private func earlier(_ run: Run, _ naming: PersonNaming, _ redirects: [EarlierPeople.Redirect] = [])
    throws -> EarlierPeople
  {
    let names = run.names
    return try #require(
      EarlierPeople(
        forms: run.clusterOf.enumerated().map { form, root in
          (naming.id(ofPerson: Int(root), identity: names[Int(root)]), form == Int(root))
        }, redirects: redirects))
  }

  private func follow(_ earlier: EarlierPeople, _ run: Run, forms: [UInt32?]) -> PersonContinuity {
    let clusterOf = run.clusterOf
    let correspondence = PersonCorrespondence(
      people: earlier.ids.count, earlierPersonOf: earlier.personOf, isBaseForm: earlier.isBaseForm,
      matches: forms, laterPersonOf: { clusterOf[Int($0)] })
    return PersonContinuity(
      from: earlier, correspondence, naming: PersonNaming(identities: run.names.span), names: run.names.span)
  }

  private func ids(_ run: Run, _ naming: PersonNaming) -> [PersonID] {
    let names = run.names
    return run.clusterOf.map { naming.id(ofPerson: Int($0), identity: names[Int($0)]) }
  }

  @Test("Two people who become one keep the id of the one with more forms; the other id redirects")
  func merge() throws {
    let before = Run(clusterOf: [0, 1, 1])
    let naming = PersonNaming(identities: before.names.span)
    let after = Run(clusterOf: [0, 0, 0])
    let result = follow(try earlier(before, naming), after, forms: [0, 1, 2])
    let (a, b) = (ids(before, naming)[0], ids(before, naming)[1])
    #expect(ids(after, result.naming) == [b, b, b])
    #expect(result.redirects == [.init(former: a, current: b)])
    #expect(Set(result.events.map(\.former)) == [a, b] && result.events.allSatisfy { $0.kind == .merged })
    #expect(result.counts.kept == 1 && result.counts.merged == 1 && result.counts.new == 0)
  }

  @Test("One person who becomes two: the larger part keeps the id, the other gets one that nobody bears")
  func split() throws {
    let before = Run(clusterOf: [0, 0, 0])
    let naming = PersonNaming(identities: before.names.span)
    let after = Run(clusterOf: [0, 1, 1])
    let result = follow(try earlier(before, naming), after, forms: [0, 1, 2])
    let kept = ids(before, naming)[0]
    let now = ids(after, result.naming)
    // Form 0 gave the id its letters, and still it goes with the other two.
    #expect(now[1] == kept && now[0] != kept)
    #expect(result.events.count == 2 && result.events.allSatisfy { $0.kind == .split && $0.former == kept })
    #expect(result.counts.split == 1 && result.counts.new == 1)
  }

  @Test("Whoever was merged by mistake and is told apart again gets the old id back")
  func mergeUndone() throws {
    let apart = Run(clusterOf: [0, 1, 1])
    let naming = PersonNaming(identities: apart.names.span)
    let merged = follow(try earlier(apart, naming), Run(clusterOf: [0, 0, 0]), forms: [0, 1, 2])
    let between = try earlier(Run(clusterOf: [0, 0, 0]), merged.naming, merged.redirects)
    let again = follow(between, apart, forms: [0, 1, 2])
    #expect(ids(apart, again.naming) == ids(apart, naming))
    #expect(again.redirects.isEmpty)
  }

  @Test("An old id redirects to whoever bears the forms in the last of many runs")
  func chain() throws {
    let first = Run(clusterOf: [0, 1, 2, 2])
    let naming = PersonNaming(identities: first.names.span)
    let second = follow(try earlier(first, naming), Run(clusterOf: [0, 0, 2, 2]), forms: [0, 1, 2, 3])
    let third = follow(
      try earlier(Run(clusterOf: [0, 0, 2, 2]), second.naming, second.redirects),
      Run(clusterOf: [0, 0, 0, 0]), forms: [0, 1, 2, 3])
    let survivor = ids(Run(clusterOf: [0, 0, 0, 0]), third.naming)[0]
    #expect(third.redirects.count == 2 && third.redirects.allSatisfy { $0.current == survivor })
    // Then the last forms go: nobody is left to redirect to.
    let fourth = follow(
      try earlier(Run(clusterOf: [0, 0, 0, 0]), third.naming, third.redirects), Run(clusterOf: [0]),
      forms: [nil, nil, nil, nil])
    #expect(fourth.counts.gone == 1 && fourth.redirects.filter { $0.current == nil }.count >= 2)
  }

  @Test("Whatever happens to the forms, no two people share an id, and no id both redirects and is borne")
  func anyHistory() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      func someRun(_ count: Int) -> Run {
        var clusterOf: [UInt32] = []
        for form in 0..<count {
          let other = Int.random(in: 0...form, using: &random)
          clusterOf.append(Bool.random(using: &random) && other < form ? clusterOf[other] : UInt32(form))
        }
        return Run(clusterOf: clusterOf)
      }
      var run = someRun(12)
      var naming = PersonNaming(identities: run.names.span)
      var redirects: [EarlierPeople.Redirect] = []
      for _ in 0..<5 {
        let before = try earlier(run, naming, redirects)
        let unchanged = run
        run = someRun(12)
        let forms = (0..<12).map { Bool.random(using: &random) ? UInt32($0) : UInt32?.none }
        let result = follow(before, run, forms: forms)
        let people = Set(run.clusterOf)
        let given = Set(ids(run, result.naming))
        #expect(given.count == people.count, "seed \(seed)")
        #expect(result.redirects.allSatisfy { !given.contains($0.former) }, "seed \(seed)")
        #expect(result.redirects.allSatisfy { $0.current.map(given.contains) != false }, "seed \(seed)")
        let counts = result.counts
        #expect(counts.kept + counts.new + counts.returned == people.count, "seed \(seed)")
        let same = follow(try earlier(unchanged, naming, redirects), unchanged, forms: (0..<12).map { $0 })
        #expect(ids(unchanged, same.naming) == ids(unchanged, naming), "seed \(seed)")
        (naming, redirects) = (result.naming, result.redirects)
      }
    }
  }
}

@Suite("Ids that come back with their bearers")
struct ReturningPeopleTests {
  /// A list of forms, each a person's only one unless told otherwise, cleaned after another.
  private struct Chain {
    var forms: [ListedForms.Form]
    var clusterOf: [UInt32]
    var continuity: PersonContinuity?
    var naming: PersonNaming
    var names: [UInt64]

    init(_ forms: [ListedForms.Form], joining clusterOf: [UInt32]? = nil, after before: Chain? = nil) throws {
      let clusters = clusterOf ?? forms.indices.map { UInt32($0) }
      self.forms = forms
      self.clusterOf = clusters
      let names: [UInt64] = forms.indices.map { clusters[$0] == UInt32($0) ? max(1, forms[$0].number) : 0 }
      self.names = names
      let own = PersonNaming(identities: names.span)
      (continuity, naming) = (nil, own)
      guard let before else { return }
      let earlier = try #require(
        EarlierPeople(
          forms: before.forms.indices.map { (before.id($0), before.clusterOf[$0] == UInt32($0)) },
          redirects: before.continuity?.redirects ?? [], origins: before.continuity?.origins))
      let following = PersonContinuity(
        from: earlier, ListedForms(forms: before.forms), remembering: before.continuity?.remembered ?? [],
        to: ListedForms(forms: forms), clusterOf: clusters, naming: own, names: names)
      (continuity, naming) = (following, following.naming)
    }

    func id(_ form: Int) -> PersonID {
      naming.id(ofPerson: Int(clusterOf[form]), identity: names[Int(clusterOf[form])])
    }
    var ids: [PersonID] { forms.indices.map(id) }
  }

  private let hoat = ListedForms.Form(1, "Ngô Văn Hoạt", "1952-06-05", personalNumber: 11)
  private let ly = ListedForms.Form(2, "Đoàn Thị Lý", "1957-03-02", sex: 2, personalNumber: 12)
  private let tuan = ListedForms.Form(2, "Phạm Quốc Tuấn", "1999-09-09", personalNumber: 13)

  @Test("Who was away comes back under another number with the id that was kept for nobody else")
  func away() throws {
    let first = try Chain([hoat, ly])
    let second = try Chain([hoat, tuan], after: first)
    #expect(second.id(0) == first.id(0) && !first.ids.contains(second.id(1)))
    #expect(second.continuity?.redirects == [.init(former: first.id(1), current: nil)])
    let third = try Chain([hoat], after: second)
    var back = ly
    back.number = 9
    let fourth = try Chain([hoat, back, tuan], after: third)
    #expect(fourth.ids == [first.id(0), first.id(1), second.id(1)])
    #expect(fourth.continuity?.counts.returned == 2 && fourth.continuity?.counts.new == 0)
    #expect(fourth.continuity?.redirects == [] && fourth.continuity?.remembered == [])
  }

  @Test("Who stays away is forgotten after two years of monthly runs, and the id is still nobody else's")
  func longAway() throws {
    let first = try Chain([hoat, ly])
    var last = try Chain([hoat], after: first)
    for _ in 0..<RememberedForm.longestAbsence { last = try Chain([hoat], after: last) }
    #expect(last.continuity?.remembered.count == 1)
    #expect(try Chain([hoat, ly], after: last).id(1) == first.id(1))
    last = try Chain([hoat], after: last)
    #expect(last.continuity?.remembered == [] && last.continuity?.redirects.count == 1)
    #expect(try Chain([hoat, ly], after: last).ids.contains(first.id(1)) == false)
  }

  @Test("A newcomer with more forms who was taken for somebody leaves without the id")
  func newcomer() throws {
    var again = tuan
    again.number = 3
    let first = try Chain([hoat])
    var last = try Chain([hoat, tuan, again], joining: [0, 0, 0], after: first)
    for _ in 0..<2 { last = try Chain([hoat, tuan, again], joining: [0, 0, 0], after: last) }
    let apart = try Chain([hoat, tuan, again], joining: [0, 1, 1], after: last)
    #expect(apart.id(0) == first.id(0) && apart.id(1) != first.id(0))
    // Once more together, it is the id that was there before.
    let together = try Chain([hoat, tuan, again], joining: [0, 0, 0], after: apart)
    #expect(together.id(0) == first.id(0))
    #expect(together.continuity?.redirects == [.init(former: apart.id(1), current: first.id(0))])
    #expect(try Chain([hoat, tuan, again], joining: [0, 1, 1], after: together).ids == apart.ids)
  }

  @Test(
    "Who comes back and is taken for somebody is told as a merge, and gets the own id back when it is undone")
  func backIntoAnother() throws {
    let first = try Chain([hoat, ly])
    let away = try Chain([hoat], after: first)
    let wrong = try Chain([hoat, ly], joining: [0, 0], after: away)
    #expect(wrong.ids == [first.id(0), first.id(0)])
    #expect(wrong.continuity?.redirects == [.init(former: first.id(1), current: first.id(0))])
    let event = try #require(wrong.continuity?.events.first)
    #expect(event.kind == .merged && event.former == first.id(1) && event.current == first.id(0))
    #expect(try Chain([hoat, ly], after: wrong).ids == first.ids)
  }

  @Test("Who was split into two of one form each and is one again has the first id, whichever is smaller")
  func rejoined() throws {
    for number in UInt64(1)..<20 {
      var form = hoat
      form.number = number
      let first = try Chain([form, ly], joining: [0, 0])
      let apart = try Chain([form, ly], after: first)
      let again = try Chain([form, ly], joining: [0, 0], after: apart)
      #expect(again.ids == first.ids && apart.ids.contains(first.id(0)))
    }
  }

  @Test("When all forms that an id was first given to are gone, those that stayed hold it against newcomers")
  func firstFormsGone() throws {
    var second = hoat
    second.number = 9
    var again = tuan
    again.number = 3
    let first = try Chain([hoat])
    let both = try Chain([hoat, second], joining: [0, 0], after: first)
    let later = try Chain([second], after: both)
    let wrong = try Chain([second, tuan, again], joining: [0, 0, 0], after: later)
    let undone = try Chain([second, tuan, again], joining: [0, 1, 1], after: wrong)
    #expect(undone.id(0) == first.id(0) && undone.id(1) != first.id(0))
  }

  @Test("A wrong merge that is undone gives both ids back, also where the one merged away had more forms")
  func wrongMerge() throws {
    let a = ListedForms.Form(1, "Nguyễn Văn Hùng", "1972-06-05", personalNumber: 1)
    let b = ListedForms.Form(2, "Nguyễn Văn Hưng", "1972-06-05")
    let c = ListedForms.Form(3, "Nguyễn Quốc Hùng", "1972-06-08")
    for others in [[b, c], [c, b]] {
      let forms = [a] + others
      let apart = try Chain(forms, joining: [0, 1, 1])
      var last = try Chain(forms, joining: [0, 0, 0], after: apart)
      for _ in 0..<3 { last = try Chain(forms, joining: [0, 0, 0], after: last) }
      #expect(try Chain(forms, joining: [0, 1, 1], after: last).ids == apart.ids)
      // Three were merged and two of them stay together: whoever is alone again gets the own id back.
      let alone = try Chain([a, b, c])
      let all = try Chain([a, b, c], joining: [0, 0, 0], after: alone)
      let undone = try Chain([a, b, c], joining: [0, 1, 1], after: all)
      #expect(undone.id(0) == alone.id(0) && [alone.id(1), alone.id(2)].contains(undone.id(1)))
      #expect(undone.continuity?.redirects.count == 1)
    }
  }
}
