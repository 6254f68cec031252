import ByteText
import ResidentModel

/// How well a text looks like a person's name, as one who knows the language sees it: fewer words that are none is
/// more. Only the order matters, and only among the texts of one person.
public typealias NamePlausibility = @Sendable (borrowing Span<UInt8>) -> Int

/// Chooses the record of a person with several forms, field by field.
///
/// A person with one form needs none of this: that form is the record.
public struct Survivorship: Sendable {
  public let fields: FieldList
  /// Of each field of `fields`.
  private let chains: [[SurvivorshipRule]]
  private let groups: [SurvivingGroup?]
  private let namePlausibility: NamePlausibility
  private let asOf: PartialDate
  private let distrusted: DistrustedCells

  /// - Parameters:
  ///   - asOf: cards issued later are none yet.
  ///   - distrusted: cells that fail the check before any rule is asked; another form's stands in their stead.
  ///   - namePlausibility: decides the valid check of names that no damage is seen on; by default all are alike.
  public init(
    fields: FieldList, rules: SurvivorshipRules = SurvivorshipRules(), asOf: PartialDate = .missing,
    distrusting distrusted: DistrustedCells = DistrustedCells(),
    namePlausibility: @escaping NamePlausibility = { _ in 0 }
  ) {
    self.fields = fields
    self.namePlausibility = namePlausibility
    self.asOf = asOf
    self.distrusted = distrusted
    chains = fields.fields.map(rules.chain)
    groups = fields.fields.map(SurvivingGroup.group)
  }

  /// Chooses a person's record.
  ///
  /// - Parameters:
  ///   - person: the range of the person's forms, the base form first (`GatheredForms.sortByPerson`). Of more than
  ///     64 forms the 64 first by rank are looked at.
  ///   - record: overwritten; kept by the caller so that its memory is reused.
  /// - Complexity: O(fields × forms²) text comparisons; forms are two or three.
  public func chooseRecord(
    of person: Range<Int>, in forms: borrowing GatheredForms, into record: inout GoldenRecord
  ) {
    precondition(!person.isEmpty, "a person has at least one form")
    let candidates = person.prefix(64)
    record.person = person
    record.choices.removeAll(keepingCapacity: true)
    let household = householdForm(of: candidates, in: forms)
    let card = cardForm(of: candidates, in: forms)
    for column in 0..<fields.count {
      let choice =
        switch groups[column] {
        case nil: choose(column, of: candidates, in: forms)
        case .registration?: groupChoice(column, from: person.lowerBound, of: candidates, in: forms)
        case .household?: groupChoice(column, from: household, of: candidates, in: forms)
        case .card?: groupChoice(column, from: card, of: candidates, in: forms)
        }
      record.choices.append(choice)
    }
    record.facts = facts(of: record, household: household, card: card, in: forms)
  }

  // MARK: One field by its rules

  private func choose(
    _ column: Int, of person: Range<Int>, in forms: borrowing GatheredForms
  ) -> GoldenRecord.Choice {
    // Present or away is said of a form's own place: what another commune's form says is no answer here.
    let isLocal = fields.fields[column] == .presence
    let home = forms.facts(at: person.lowerBound).primaryClaim.place.key
    var filled = FormSet()
    var all = FormSet()
    for (place, index) in person.enumerated() where !forms.cell(column, at: index).isEmpty {
      all.insert(place)
      if isLocal, place > 0, forms.facts(at: index).primaryClaim.place.key != home { continue }
      filled.insert(place)
    }
    guard all.count > 0 else {
      return .init(form: person.lowerBound, reason: .missing, losingValues: 0)
    }
    let comparison = comparison(of: column, person)
    let values = comparison.countValues(of: all, in: forms)
    guard let first = filled.first else {
      return .init(form: person.lowerBound, reason: .missing, losingValues: UInt8(values))
    }
    guard values > 1 else {
      let reason: ChoiceReason = all.count == 1 ? .onlyOne : .agreed
      return .init(form: person.lowerBound + first, reason: reason, losingValues: 0)
    }
    // Only forms of other communes say otherwise.
    if filled != all, comparison.countValues(of: filled, in: forms) == 1 {
      return .init(form: person.lowerBound + first, reason: .group, losingValues: UInt8(values - 1))
    }

    var remaining = filled
    var reason = ChoiceReason.formRank
    if distrusted.concern(fields.fields[column]) {
      remaining = trusted(of: filled, fields.fields[column], person, in: forms)
      if comparison.countValues(of: remaining, in: forms) == 1 {
        return .init(
          form: person.lowerBound + (remaining.first ?? first), reason: .validCheck,
          losingValues: UInt8(values - 1))
      }
    }
    let counted = remaining
    for rule in chains[column] {
      remaining = comparison.preferred(of: remaining, by: rule, among: counted, in: forms)
      if comparison.countValues(of: remaining, in: forms) == 1 {
        reason = ChoiceReason(rule)
        break
      }
    }
    // A rule keeps at least the form that it likes best, so one remains; of several, the first by rank.
    return .init(
      form: person.lowerBound + (remaining.first ?? first), reason: reason, losingValues: UInt8(values - 1))
  }

  /// The forms whose cell is not distrusted; all of them where that leaves none.
  private func trusted(
    of places: FormSet, _ field: ResidentField, _ person: Range<Int>, in forms: borrowing GatheredForms
  ) -> FormSet {
    var trusted = FormSet()
    for place in places
    where !distrusted.contain(field, of: forms.form(at: person.lowerBound + place).origin) {
      trusted.insert(place)
    }
    return trusted.count == 0 ? places : trusted
  }

  private func comparison(of column: Int, _ person: Range<Int>) -> FormComparison {
    FormComparison(
      field: fields.fields[column], column: column, person: person, namePlausibility: namePlausibility)
  }

  // MARK: Groups

  private func groupChoice(
    _ column: Int, from form: Int, of person: Range<Int>, in forms: borrowing GatheredForms
  ) -> GoldenRecord.Choice {
    var others = FormSet()
    for (place, index) in person.enumerated() where !forms.cell(column, at: index).isEmpty {
      others.insert(place)
    }
    let comparison = comparison(of: column, person)
    let values = comparison.countValues(of: others, in: forms)
    let isFilled = !forms.cell(column, at: form).isEmpty
    return .init(
      form: form, reason: isFilled ? .group : .missing, losingValues: UInt8(isFilled ? values - 1 : values))
  }

  /// The form that fills the most of the household's fields, of those that register the person where the base form
  /// does and in the same way; the base form where it is as good as any.
  private func householdForm(of person: Range<Int>, in forms: borrowing GatheredForms) -> Int {
    let base = forms.facts(at: person.lowerBound).primaryClaim
    var (best, most) = (person.lowerBound, -1)
    for index in person {
      let claim = forms.facts(at: index).primaryClaim
      guard index == person.lowerBound || claim.kind == base.kind && claim.place.key == base.place.key else {
        continue
      }
      var filled = 0
      for column in 0..<fields.count where groups[column] == .household {
        if !forms.cell(column, at: index).isEmpty { filled += 1 }
      }
      if filled > most { (best, most) = (index, filled) }
    }
    return best
  }

  /// The form with the latest date of issue; without any, the form filled in last that says something of a card. A card
  /// that a form filled in since calls lost or expired is none any more: then whatever was said of a card last.
  private func cardForm(of person: Range<Int>, in forms: borrowing GatheredForms) -> Int {
    let issued = formOfIssue(person, in: forms)
    let day = forms.facts(at: issued).cardIssued
    guard !day.isMissing else { return issued }
    var (lost, last) = (issued, issued)
    func isLater(_ index: Int, than other: Int) -> Bool {
      forms.facts(at: other).formDate < forms.facts(at: index).formDate
    }
    for index in person {
      let facts = forms.facts(at: index)
      guard !facts.formDate.isMissing, day.latest < facts.formDate.earliest else { continue }
      switch facts.cardStatus {
      case .noLongerValid: if lost == issued || isLater(index, than: lost) { lost = index }
      case .issued where facts.cardIssued.isMissing:
        if last == issued || isLater(index, than: last) { last = index }
      case .issued, .notIssued, .unknown: continue
      }
    }
    guard lost != issued else { return issued }
    return last != issued && isLater(last, than: lost) ? last : lost
  }

  private func formOfIssue(_ person: Range<Int>, in forms: borrowing GatheredForms) -> Int {
    func merit(_ index: Int) -> (UInt32, Int, UInt32) {
      let facts = forms.facts(at: index)
      let isAhead = !asOf.isMissing && !facts.cardIssued.isMissing && asOf.latest < facts.cardIssued.earliest
      guard !isAhead else { return (0, 0, 0) }
      let saysSomething = facts.cardStatus == .unknown ? 0 : 1
      return (facts.cardIssued.latest.orderedDay, saysSomething, facts.formDate.earliest.orderedDay)
    }
    var best = person.lowerBound
    for index in person where merit(index) > merit(best) { best = index }
    return best
  }

  private func facts(
    of record: GoldenRecord, household: Int, card: Int, in forms: borrowing GatheredForms
  ) -> FormFacts {
    var facts = forms.facts(at: record.baseForm)
    func source(of field: ResidentField) -> FormFacts? {
      guard let column = fields.index(of: field) else { return nil }
      return forms.facts(at: record.choices[column].form)
    }
    if let chosen = source(of: .birthDate) { facts.birthDate = chosen.birthDate }
    if let chosen = source(of: .sex) { facts.sex = chosen.sex }
    if let chosen = source(of: .personalNumber) { facts.personalNumber = chosen.personalNumber }
    if let chosen = source(of: .oldCardNumber) { facts.oldCardNumber = chosen.oldCardNumber }
    if let chosen = source(of: .presence) { facts.presence = chosen.presence }
    if let chosen = source(of: .currentAddress) { facts.currentProvince = chosen.currentProvince }
    if let chosen = source(of: .nationality) { facts.isForeign = chosen.isForeign }
    facts.relation = forms.facts(at: household).relation
    facts.household = forms.facts(at: household).household
    if forms.facts(at: household).hamlet != 0 { facts.hamlet = forms.facts(at: household).hamlet }
    facts.cardStatus = forms.facts(at: card).cardStatus
    facts.cardIssued = forms.facts(at: card).cardIssued
    facts.status = registrationStatus(of: record.person, in: forms)
    return facts
  }
}

extension PartialDate {
  /// Year, month and day as ordered bits, the precision left out; 0 when missing.
  var orderedDay: UInt32 { rawValue & 0x7f_ffff }
}
