extension PersonContinuity {
  /// Finds the people of an earlier run among those of a later one by their forms, and those who were away.
  ///
  /// - Parameters:
  ///   - forms: of the earlier run, as `earlier` has them.
  ///   - remembered: forms of people whose ids nobody bore in the earlier run.
  ///   - clusterOf: of each later form: the first form of its person.
  ///   - naming: the ids that the run would give by itself.
  ///   - names: of each form that is a person's first: what names the person; 0 elsewhere.
  /// - Complexity: that of `matchForms`.
  public init(
    from earlier: EarlierPeople, _ forms: some KeyedForms, remembering remembered: [RememberedForm],
    to later: some KeyedForms, clusterOf: [UInt32], naming: PersonNaming, names: [UInt64]
  ) {
    let matches = matchForms(of: forms, to: later)
    var before = earlier.origins
    // Runs of earlier versions tell of merged people by the keys of their forms.
    let held = remembered.filter { $0.current != nil }
    let heldForms = held.isEmpty ? [] : matchForms(of: RememberedForms(forms: held), to: forms).later
    for (form, held) in zip(heldForms, held) { if let form { before[Int(form)].first = held.former } }

    let correspondence = PersonCorrespondence(
      people: earlier.ids.count, earlierPersonOf: earlier.personOf, isBaseForm: earlier.isBaseForm,
      matches: matches.later, origins: before, elders: Self.elders(in: earlier, before),
      laterPersonOf: { clusterOf[Int($0)] })

    var returning = ReturningPeople()
    var isHeir = [Bool](repeating: false, count: clusterOf.count)
    for heir in correspondence.heirs { if let heir { isHeir[Int(heir)] = true } }
    returning.add(
      before.ofOthers.compactMap { form, former -> ReturningPeople.Found? in
        guard let match = matches.later[Int(form)], earlier.person(of: former) == nil else { return nil }
        return .init(
          former: former, later: clusterOf[Int(match)], isFirst: !before[Int(form)].joinedLater, isBase: false
        )
      }, wereAway: false, isNamed: { isHeir[Int($0)] })
    // People of whom no form was there are looked for among the forms that were not.
    let gone = remembered.filter { $0.current == nil && !returning.ids.values.contains($0.former) }
    var goneForms: [UInt32?] = []
    if !gone.isEmpty {
      var isKnown = [Bool](repeating: false, count: clusterOf.count)
      for match in matches.later { if let match { isKnown[Int(match)] = true } }
      goneForms = matchForms(of: RememberedForms(forms: gone), to: later) { !isKnown[$0] }.later
      returning.add(
        zip(gone, goneForms).compactMap { form, match in
          match.map {
            ReturningPeople.Found(
              former: form.former, later: clusterOf[Int($0)], isFirst: !form.joinedLater, isBase: form.isBase)
          }
        }, wereAway: true, isNamed: { isHeir[Int($0)] })
    }
    self.init(
      from: earlier, correspondence, naming: naming, names: names.span, returning: returning,
      renumbered: matches.renumbered)

    let given = self.naming
    let found = FoundForms(
      earlier: earlier, before: before, matches: matches.later, gone: gone, goneForms: goneForms,
      clusterOf: clusterOf, isNamed: { isHeir[$0] || returning.ids[UInt32($0)] != nil },
      id: { given.id(ofPerson: $0, identity: names[$0]) })
    remember(
      Self.absent(
        found, forms: forms, heirs: correspondence.heirs, back: Set(returning.ids.values)), found.origins())
  }

  /// Whom people were split from who are both there.
  private static func elders(in earlier: EarlierPeople, _ origins: IDOrigins) -> [UInt32: UInt32] {
    var elders: [UInt32: UInt32] = [:]
    for (form, elder) in origins.takenAway where origins[Int(form)].first == nil {
      guard let elder = earlier.person(of: elder) else { continue }
      elders[earlier.personOf[Int(form)], default: .max] = min(
        elders[earlier.personOf[Int(form)]] ?? .max, UInt32(elder))
    }
    return elders
  }

  /// Forms that are gone, of people whose ids nobody bears.
  private static func absent(
    _ found: FoundForms, forms: some KeyedForms, heirs: [UInt32?], back: Set<PersonID>
  ) -> [RememberedForm] {
    var absent: [RememberedForm] = []
    for (form, match) in zip(found.gone, found.goneForms)
    where match == nil && !back.contains(form.former) && form.runsAgo < RememberedForm.longestAbsence {
      var form = form
      form.runsAgo += 1
      absent.append(form)
    }
    for form in found.matches.indices where found.matches[form] == nil {
      let person = Int(found.earlier.personOf[form])
      let origin = found.before[form]
      guard
        origin.first.map({ !back.contains($0) && found.earlier.person(of: $0) == nil })
          ?? (heirs[person] == nil)
      else { continue }
      absent.append(
        RememberedForm(
          former: origin.first ?? found.earlier.ids[person], current: nil,
          isBase: origin.first == nil && found.earlier.isBaseForm[form], runsAgo: 0,
          keys: forms.keys(of: form),
          joinedLater: origin.joinedLater, splitFrom: origin.splitFrom))
    }
    return absent
  }
}

/// The forms of a run that were found to be of an earlier one, or of people who were away.
private struct FoundForms {
  let earlier: EarlierPeople
  /// How the earlier forms came to their people.
  let before: IDOrigins
  let matches: [UInt32?]
  let gone: [RememberedForm]
  let goneForms: [UInt32?]
  let clusterOf: [UInt32]
  /// Later person → whether the id is one that was given before.
  let isNamed: (Int) -> Bool
  /// Later person → id.
  let id: (Int) -> PersonID

  /// How the later forms came to their people.
  ///
  /// Where none is left of the forms that an id was first given to, those that stayed are what the person is known by.
  func origins() -> IDOrigins {
    var origins = IDOrigins(count: clusterOf.count)
    var hasFirst = [Bool](repeating: false, count: clusterOf.count)
    for form in clusterOf.indices where isNamed(Int(clusterOf[form])) { origins[form].joinedLater = true }
    func take(_ former: PersonID, _ origin: IDOrigin, for form: Int) {
      let person = Int(clusterOf[form])
      var origin = origin
      if id(person) == former {
        origin.first = nil
      } else if isNamed(person) {
        origin.first = former
      } else {
        origin = IDOrigin(splitFrom: former)
      }
      origins[form] = origin
      if origin.first == nil, !origin.joinedLater { hasFirst[person] = true }
    }
    for (form, match) in matches.enumerated() {
      guard let match else { continue }
      let origin = before[form]
      take(origin.first ?? earlier.ids[Int(earlier.personOf[form])], origin, for: Int(match))
    }
    for (form, match) in zip(gone, goneForms) {
      guard let match else { continue }
      take(
        form.former, IDOrigin(joinedLater: form.joinedLater, splitFrom: form.splitFrom), for: Int(match))
    }
    var stays = [Bool](repeating: false, count: clusterOf.count)
    for match in matches {
      guard let match, origins[Int(match)].first == nil else { continue }
      stays[Int(clusterOf[Int(match)])] = true
    }
    for match in matches {
      guard let match else { continue }
      let person = Int(clusterOf[Int(match)])
      guard isNamed(person), !hasFirst[person] else { continue }
      if !stays[person] { origins[Int(match)].first = nil }
      if origins[Int(match)].first == nil { origins[Int(match)].joinedLater = false }
    }
    return origins
  }
}
