import ByteText
import ResidentModel
import VietnameseText

// A list exported after the day for which the run is made holds children born since. Their births are no slips of the
// year, and say that nobody of them is of age on that day.

extension FormNormaliser {
  /// Drops a birth after the day of the run where the rest of the row is that of somebody born before.
  @inline(__always)
  func settleBirthAhead(
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: RowWriter,
    _ form: inout FormValues
  ) {
    guard form.isBornAhead(of: columns.asOf), form.tellsOfEarlierBirth else { return }
    form.facts.birthDate = .missing
    form.comparedBirthDate = .missing
    form.birthRules = .unusableDropped
    clean.set(.birthDate, date: WrittenDate(.missing, rules: .unusableDropped), at: writer)
  }
}

extension FormValues {
  @inline(__always)
  func isBornAhead(of asOf: PartialDate) -> Bool {
    facts.birthDate.rawValue != 0 && asOf.latest < facts.birthDate.earliest
  }

  /// A number of another year; where no number bears the birth out, a card, a household or a marriage of one's own, a form
  /// filled in before. A day of registration may be the household's.
  fileprivate var tellsOfEarlierBirth: Bool {
    let birth = facts.birthDate
    if !facts.personalNumber.isMissing { return facts.personalNumber.birthYear != birth.year }
    if !facts.oldCardNumber.isMissing || !facts.cardIssued.isMissing || facts.cardStatus == .issued {
      return true
    }
    switch facts.relation {
    case .head, .spouse, .parent, .adoptiveParent, .grandparent, .greatGrandparent, .guardian: return true
    default: return !facts.formDate.isMissing && facts.formDate.latest < birth.earliest
    }
  }
}
