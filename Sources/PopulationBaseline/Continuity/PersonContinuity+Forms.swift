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
    // Forms that are somebody else's since a merge are found in the earlier run as they stood there.
    let held = remembered.filter { $0.current != nil }
    let heldForms = held.isEmpty ? [] : matchForms(of: RememberedForms(forms: held), to: forms).later
    let formerOf = Dictionary(
      zip(heldForms, held).compactMap { form, held in form.map { ($0, held) } },
      uniquingKeysWith: { a, _ in a })
    let correspondence = PersonCorrespondence(
      people: earlier.ids.count, earlierPersonOf: earlier.personOf, isBaseForm: earlier.isBaseForm,
      matches: matches.later, isOwn: { formerOf[$0] == nil }, laterPersonOf: { clusterOf[Int($0)] })

    var returning = ReturningPeople()
    let heirs = Set(formerOf.isEmpty ? [] : correspondence.heirs.compactMap { $0 })
    returning.add(
      formerOf.compactMap { form, held in
        guard let match = matches.later[Int(form)], !heirs.contains(clusterOf[Int(match)]) else { return nil }
        return (held.former, clusterOf[Int(match)], held.isBase)
      })
    // People of whom no form was there are looked for among those of whom none is found.
    let gone = remembered.filter { $0.current == nil && !returning.ids.values.contains($0.former) }
    var goneForms: [UInt32?] = []
    if !gone.isEmpty {
      var isKnown = [Bool](repeating: false, count: clusterOf.count)
      for match in matches.later { if let match { isKnown[Int(clusterOf[Int(match)])] = true } }
      goneForms =
        matchForms(of: RememberedForms(forms: gone), to: later) { !isKnown[Int(clusterOf[$0])] }.later
      returning.add(
        zip(gone, goneForms).compactMap { form, match in
          match.map { (form.former, clusterOf[Int($0)], form.isBase) }
        })
    }
    self.init(
      from: earlier, correspondence, naming: naming, names: names.span, returning: returning,
      renumbered: matches.renumbered)

    // What the next run is to remember.
    let given = self.naming
    func stillHeld(_ form: RememberedForm, as match: UInt32) -> RememberedForm {
      let person = clusterOf[Int(match)]
      let id = given.id(ofPerson: Int(person), identity: names[Int(person)])
      return RememberedForm(
        former: form.former, current: id, isBase: form.isBase, runsAgo: 0, keys: later.keys(of: Int(match)))
    }
    func absent(_ form: RememberedForm, runs: Int) -> RememberedForm {
      var form = form
      (form.current, form.runsAgo) = (nil, runs)
      return form
    }
    let back = Set(returning.ids.values)
    var next: [RememberedForm] = []
    for (form, found) in zip(held, heldForms) where !back.contains(form.former) {
      let match = found.flatMap { matches.later[Int($0)] }
      next.append(match.map { stillHeld(form, as: $0) } ?? absent(form, runs: 0))
    }
    for (form, match) in zip(gone, goneForms) where !back.contains(form.former) {
      if let match {
        next.append(stillHeld(form, as: match))
      } else if form.runsAgo < RememberedForm.longestAbsence {
        next.append(absent(form, runs: form.runsAgo + 1))
      }
    }
    for form in 0..<forms.count {
      let person = Int(earlier.personOf[form])
      guard correspondence.heirs[person] == nil, formerOf[UInt32(form)] == nil else { continue }
      let last = RememberedForm(
        former: earlier.ids[person], current: nil, isBase: earlier.isBaseForm[form], runsAgo: 0,
        keys: forms.keys(of: form))
      next.append(matches.later[form].map { stillHeld(last, as: $0) } ?? last)
    }
    remember(next)
  }
}
