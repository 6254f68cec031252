import ResidentModel
import VietnameseText

// What small children are called before they have a name.

extension FormNormaliser {
  /// Takes the name of a small child without a number for none where it is no whole one: a single word, `Bé Na`, `Cu Tí`, or the
  /// family name and Văn or Thị. Twins may be called so alike; their family and birth date are what is left to compare.
  mutating func dropProvisionalName(_ form: inout FormValues, _ columns: borrowing SourceColumns) {
    let name = form.name
    guard 1...2 ~= name.count, form.facts.personalNumber.isMissing, form.facts.oldCardNumber.isMissing,
      !form.facts.birthDate.isMissing, columns.asOf.year - form.facts.birthDate.year <= Self.schoolAge
    else { return }
    let isProvisional =
      name.count == 1 || Self.calls.contains(name.codes[0])
      || Self.middles.contains(name.codes[1]) && isFamilyName(name.codes[0])
    if isProvisional { form.name.dropWords() }
  }

  /// In years: whoever goes to school has a name. Lists may be some years older than the run.
  private static let schoolAge = 6

  private static let calls = codes("bé", "cu", "cháu", "em", "con")
  private static let middles = codes("văn", "thị", "van", "thi")

  private static func codes(_ words: String...) -> Set<UInt16> {
    Set(words.compactMap { word in Syllable(word).map { SyllableCode($0).rawValue } })
  }
}
