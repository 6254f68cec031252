import ByteText
import PopulationBaseline
import Testing

/// Forms as a test states them: source, number (0 for none), who stands on it, household.
private struct ListedForms: KeyedForms {
  struct Form {
    var source: UInt64 = 1
    var number: UInt64 = 0
    var person: UInt64 = 0
    var household: UInt64 = 0
    var isExact = true
  }

  var forms: [Form]

  var count: Int { forms.count }
  func source(of form: Int) -> UInt64 { forms[form].source }
  func number(of form: Int) -> UInt64 { forms[form].number }
  func person(of form: Int) -> UInt64 { forms[form].person }
  func personIsExact(of form: Int) -> Bool { forms[form].isExact }
  func further(_ key: FormKey, of form: Int) -> UInt64 {
    key == .birthInHousehold ? forms[form].household : 0
  }
}

@Suite("Forms found again in a later run")
struct FormMatchingTests {
  private func match(_ earlier: [ListedForms.Form], _ later: [ListedForms.Form]) -> [UInt32?] {
    matchForms(of: ListedForms(forms: earlier), to: ListedForms(forms: later))
  }

  @Test("A form is found by its number, whatever was corrected on it")
  func byNumber() {
    #expect(
      match([.init(number: 5, person: 50), .init(number: 6, person: 60)], [.init(number: 6, person: 99)])
        == [nil, 0])
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
    #expect(match([.init(person: 50)], [.init(source: 2, person: 50, isExact: false)]) == [nil])
  }

  @Test("A corrected name is found through the household, unless two forms could be it")
  func byHousehold() {
    #expect(match([.init(person: 50, household: 3)], [.init(person: 51, household: 3)]) == [0])
    #expect(
      match(
        [.init(person: 50, household: 3)],
        [.init(person: 51, household: 3), .init(person: 52, household: 3)]) == [nil])
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
        #expect(result.counts.kept + result.counts.new == people.count, "seed \(seed)")
        let same = follow(try earlier(unchanged, naming, redirects), unchanged, forms: (0..<12).map { $0 })
        #expect(ids(unchanged, same.naming) == ids(unchanged, naming), "seed \(seed)")
        (naming, redirects) = (result.naming, result.redirects)
      }
    }
  }
}
