import RecordLinkage
import Wording

extension RunExplanation {
  /// For reading: the sentence first, then what it rests on.
  public func lines(in language: Language) -> [String] {
    let words = ExplanationWords(
      language: language, knowsKin: model.map { $0.kinPairsPerRecord > 0 } ?? true)
    var lines = ambiguous.map { name, forms in
      words.text(
        "explain.ambiguous", ["name": TerminalText.escaped(name), "count": language.number(forms)])
    }
    lines += quarantined.map { form in
      words.text(
        "explain.quarantined",
        ["form": name(form), "place": TerminalText.escaped(form.place), "reason": language.text(form.reason)])
    }
    guard let pair else { return lines + people.flatMap { self.lines(of: $0, words) } }
    lines += self.lines(of: pair, words)
    for person in people where person.forms.count > 1 {
      lines += [""] + self.lines(of: person, words)
    }
    return lines
  }

  /// A remark for standard error when only the tables could be asked.
  public func remark(in language: Language) -> String? {
    obstacle.map { language.text("explain.not-repeated", ["cause": $0.description(in: language)]) }
  }

  /// The picture of the pair that was asked about, or of the weakest link that holds the person together; nil when
  /// there is none, or the run could not be done again.
  public func drawing(in language: Language) -> String? {
    let words = ExplanationWords(
      language: language, knowsKin: model.map { $0.kinPairsPerRecord > 0 } ?? true)
    let joins = people.flatMap(\.steps).filter { $0.outcome == .joined }
    let weakest = joins.min { $0.why.probability < $1.why.probability }
    guard
      let (a, b, why) = pair.flatMap({ pair in pair.why.map { (pair.a, pair.b, $0) } })
        ?? weakest.map({ ($0.a, $0.b, $0.why) })
    else { return nil }
    return WaterfallDrawing(
      waterfall: Waterfall(why, words: words),
      title: words.text(
        "explain.title", ["a": name(a), "b": name(b), "probability": words.probability(why.probability)]),
      language: language
    ).svg
  }

  // MARK: A pair

  private func lines(of pair: Pair, _ words: ExplanationWords) -> [String] {
    guard let why = pair.why, let model else { return weighed(pair, words) }
    var lines = [sentence(pair, why, model, words), ""]
    let waterfall = Waterfall(why, words: words)
    lines.append(words.text("explain.weights"))
    lines += waterfall.lines(in: words.language).map { "  " + $0 }
    if !waterfall.missing.isEmpty {
      lines.append(
        "  " + words.text("explain.no-evidence", ["fields": waterfall.missing.joined(separator: ", ")]))
    }
    lines += ["", words.text("explain.rules")] + rules(why, model, words).map { "  " + $0 }
    lines += ["", words.text("explain.flips")] + flips(why, model, words).map { "  " + $0 }
    return lines
  }

  private func sentence(
    _ pair: Pair, _ why: PairExplanation, _ model: LinkageModel, _ words: ExplanationWords
  ) -> String {
    var values = [
      "a": name(pair.a), "b": name(pair.b), "person": pair.a.person, "other": pair.b.person,
      "probability": words.probability(why.probability), "threshold": words.probability(why.threshold),
      "floor": words.probability(why.reviewFloor),
    ]
    values["for"] = words.reasons(why, for: true) ?? words.text("explain.nothing")
    var sentence: String
    switch why.verdict {
    case .linked: sentence = words.text("explain.verdict.linked", values)
    case .joinedByOfficer: sentence = words.text("explain.verdict.joined-by-officer", values)
    case .linkedThroughOthers: sentence = words.text("explain.verdict.linked-through-others", values)
    case .keptApartByOfficer: sentence = words.text("explain.verdict.kept-apart-by-officer", values)
    case .neverCompared:
      sentence = words.text("explain.verdict.never-compared", values)
      if why.isAboveThreshold { sentence += " " + words.text("explain.would-be-linked", values) }
    case .constrained(let constraint):
      values["constraint"] = words.constraint(constraint, in: model)
      sentence = words.text("explain.verdict.constrained-\(constraint.effect.rawValue)", values)
    case .belowThreshold: sentence = words.text("explain.verdict.below-threshold", values)
    case .cutFromCluster(let reason):
      sentence = words.text("explain.verdict.cut-\(reason.rawValue)", values)
      if let objection = objection(of: pair, words) { sentence += " " + objection }
    }
    if let against = words.reasons(why, for: false), why.isOnePerson || why.isAboveThreshold {
      sentence += " " + words.text("explain.although", ["against": against])
    } else if let against = words.reasons(why, for: false) {
      sentence += " " + words.text("explain.because-against", ["against": against])
    }
    if let fields = words.commonplaces(why) {
      sentence += " " + words.text("explain.commonplace", ["fields": fields])
    }
    if !why.isOnePerson, why.answer == nil {
      let state =
        why.isInReview
        ? "in-review"
        : why.probability < why.reviewFloor || !why.wasCompared ? "not-in-review" : "beyond-review"
      sentence += " " + words.text("explain.\(state)", values)
    }
    return sentence
  }

  /// What the pair between the two people is that kept a link from being followed.
  private func objection(of pair: Pair, _ words: ExplanationWords) -> String? {
    let numbers = [pair.a.form, pair.b.form]
    for step in people.flatMap(\.steps) {
      guard numbers == [step.a.form, step.b.form] || numbers == [step.b.form, step.a.form] else { continue }
      return objection(of: step, words)
    }
    return nil
  }

  private func objection(of step: Step, _ words: ExplanationWords) -> String? {
    guard case .refused(_, let against?) = step.outcome, let (a, b) = step.objection, let model else {
      return nil
    }
    let constraint = against.constraint.flatMap { name in model.constraints.first { $0.name == name } }
    return words.text(
      constraint == nil ? "explain.objection-weight" : "explain.objection-constraint",
      [
        "a": name(a), "b": name(b), "probability": words.probability(against.probability),
        "constraint": constraint.map { words.constraint($0, in: model) } ?? "",
      ])
  }

  /// The rules that found the pair; when none did, why each of them missed it.
  private func rules(
    _ why: PairExplanation, _ model: LinkageModel, _ words: ExplanationWords
  ) -> [String] {
    let finders = why.rules.filter(\.isFound)
    guard finders.isEmpty else {
      return [
        words.text(
          "explain.found-by",
          [
            "count": words.language.number(finders.count), "all": words.language.number(why.rules.count),
            "rules": finders.prefix(3).map { words.rule($0, in: model) }.joined(separator: "; ")
              + (finders.count > 3 ? " …" : ""),
          ])
      ]
    }
    return why.rules.map { verdict in
      "\(words.rule(verdict, in: model)): \(words.misses(verdict.misses))"
    }
  }

  private func flips(
    _ why: PairExplanation, _ model: LinkageModel, _ words: ExplanationWords
  ) -> [String] {
    guard !why.flips.isEmpty else { return [words.text("explain.no-flip")] }
    return why.flips.map { flip in
      let changes = flip.changes.map { change in
        words.text(
          "explain.change",
          [
            "field": words.field(change.comparison), "from": words.level(change.from),
            "to": change.to.map { words.levels(model.outcomes(of: change.comparison, level: $0)) }
              ?? words.level(nil),
          ])
      }
      let key =
        switch (why.isLinkable, flip.constraint) {
        case (false, nil): "to-link"
        case (false, _?): "to-unconstrained"
        case (true, nil): "to-apart"
        case (true, _?): "to-constrained"
        }
      return words.text(
        "explain.flip-\(key)",
        [
          "changes": changes.joined(separator: " + "), "probability": words.probability(flip.probability),
          "constraint": flip.constraint.map { words.constraint($0, in: model) } ?? "",
        ])
    }
  }

  /// What the tables tell when the run could not be done again.
  private func weighed(_ pair: Pair, _ words: ExplanationWords) -> [String] {
    var lines = [
      words.text(
        pair.a.person == pair.b.person ? "explain.one-person" : "explain.two-people",
        ["a": name(pair.a), "b": name(pair.b), "person": pair.a.person, "other": pair.b.person])
    ]
    guard let weighed = pair.weighed else { return lines + [words.text("explain.not-in-tables")] }
    lines.append(
      words.text(
        "explain.pair",
        [
          "a": name(pair.a), "b": name(pair.b), "weight": weighed.weight, "probability": weighed.probability,
          "decision": words.text("decision.\(weighed.decision)"),
        ]))
    lines += weighed.levels.map { "  \(words.field($0.comparison)): \(words.level($0.level))" }
    return lines
  }

  // MARK: A person

  private func lines(of person: Person, _ words: ExplanationWords) -> [String] {
    var lines = [
      words.text(
        "explain.person",
        ["person": person.id, "count": words.language.number(person.forms.count)])
    ]
    lines += person.forms.map { form in
      "  \(name(form))  \(TerminalText.escaped(form.place))  " + words.text("outcome.\(form.outcome)") + ": "
        + words.text("reason.\(form.reason)")
    }
    if !person.steps.isEmpty { lines.append(words.text("explain.history")) }
    for (number, step) in person.steps.enumerated() {
      lines.append("  \(number + 1). " + line(of: step, words))
    }
    if !person.undecided.isEmpty { lines.append(words.text("explain.undecided")) }
    lines += person.undecided.map { step in
      "  "
        + words.text(
          "explain.step.undecided",
          ["a": name(step.a), "b": name(step.b), "probability": words.probability(step.why.probability)])
    }
    return lines
  }

  private func line(of step: Step, _ words: ExplanationWords) -> String {
    let values = [
      "a": name(step.a), "b": name(step.b), "probability": words.probability(step.why.probability),
      "for": words.reasons(step.why, for: true, atMost: 3) ?? words.text("explain.nothing"),
    ]
    switch step.outcome {
    case .joinedByOfficer: return words.text("explain.step.joined-by-officer", values)
    case .joined: return words.text("explain.step.joined", values)
    case .refused(let reason, _):
      let refused = words.text("explain.step.refused-\(reason.rawValue)", values)
      return ([refused] + [objection(of: step, words)].compactMap { $0 }).joined(separator: " ")
    case .within, nil: return words.text("explain.step.within", values)
    }
  }

  private func name(_ form: ExplainedForm) -> String { TerminalText.escaped(form.name) }
}

extension PairExplanation {
  /// By itself the pair is above the threshold and meets no constraint.
  fileprivate var isLinkable: Bool { isAboveThreshold && constraints.isEmpty }
}

extension LinkageModel {
  /// The outcomes that a level stands for.
  fileprivate func outcomes(of comparison: String, level: String) -> [String] {
    comparisons.first { $0.name == comparison }?.levels.first { $0.name == level }?.outcomes ?? [level]
  }
}
