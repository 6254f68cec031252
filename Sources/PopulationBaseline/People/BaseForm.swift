import ResidentModel

/// Which of a person's forms is the base form, where ranks alone do not say: a rank is one form's, and which of two
/// communes is the newer, and whether two are one, only the forms together tell.
///
/// - A form without a day of registration in another commune stands for a registration of the day it was filled in, as in the
///   two-place register: where that is later, the person has moved there. Not where a form of that commune has the day.
/// - Of one registration written with an old commune that was divided and with one of its parts, the part is where the
///   person lives: a known place outranks an open one.
struct BaseForm<Places: PlaceComparing> {
  /// A form's facts and its rank.
  struct Candidate {
    var facts: FormFacts
    var rank: FormRank
    var registration: ResidenceClaim

    init(_ facts: FormFacts, _ rank: FormRank) {
      self.facts = facts
      self.rank = rank
      registration = facts.ownRegistration
    }

    /// The day of registration; without one, that on which the form was filled in.
    var day: PartialDate { registration.from.isMissing ? facts.formDate : registration.from }
  }

  private let places: Places
  private let candidates: [Candidate]

  /// - Parameter forms: the forms of the person, the best rank first.
  init(of forms: [Candidate], comparing places: Places) {
    self.places = places
    // What does not stand as the first does, or names no place, cannot take its stead.
    candidates = Array(
      forms.prefix { $0.rank.standsLike(forms[0].rank) && $0.registration.place.isKnown })
  }

  /// The place of the base form among the forms.
  ///
  /// - Complexity: O(forms²) comparisons of places; forms are two or three.
  var index: Int {
    guard let first = candidates.first, candidates.count > 1,
      candidates.contains(where: { $0.registration.place != first.registration.place })
    else { return 0 }
    var base = 0
    for (index, form) in candidates.enumerated()
    where isWrittenLater(form, than: candidates[base]) && !hasDayOfRegistration(form) { base = index }
    return part(of: candidates[base]) ?? base
  }

  /// A registration in another commune, known only by a form that was filled in after the other's day.
  private func isWrittenLater(_ form: Candidate, than base: Candidate) -> Bool {
    guard form.registration.from.isMissing, !form.day.isMissing, !base.day.isMissing,
      base.day.latest < form.day.earliest
    else { return false }
    return lieApart(form, base)
  }

  /// Whether some form says when the person was registered in this form's commune.
  private func hasDayOfRegistration(_ form: Candidate) -> Bool {
    candidates.contains { !$0.registration.from.isMissing && !lieApart($0, form) }
  }

  private func lieApart(_ a: Candidate, _ b: Candidate) -> Bool {
    switch places.relation(a.registration.place, b.registration.place) {
    case .same: false
    case .different: true
    case .possible: places.writtenApart(a.registration.place, b.registration.place)
    }
  }

  /// The first form of the same registration that names the part of a divided commune; nil where the commune was not
  /// divided, or none does.
  private func part(of base: Candidate) -> Int? {
    guard base.registration.place.newestCommune == 0 else { return nil }
    return candidates.firstIndex {
      $0.registration.place.newestCommune != 0 && !lieApart($0, base) && !daysDiffer($0, base)
    }
  }

  /// Two days of registration, so two registrations.
  private func daysDiffer(_ a: Candidate, _ b: Candidate) -> Bool {
    let (x, y) = (a.registration.from, b.registration.from)
    return !x.isMissing && !y.isMissing && (x.latest < y.earliest || y.latest < x.earliest)
  }
}
