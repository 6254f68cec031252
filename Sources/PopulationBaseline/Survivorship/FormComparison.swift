import ByteText
import ResidentModel

/// A set of a person's forms, by their places from 0 to 63 in the order of rank.
struct FormSet: Sequence, Equatable {
  private(set) var bits: UInt64 = 0

  var count: Int { bits.nonzeroBitCount }
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
  mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }

  /// In the order of rank.
  func makeIterator() -> Iterator { Iterator(bits: bits) }

  struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt64

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}

/// The values of one field on the forms of one person, weighed by one rule at a time.
struct FormComparison {
  let field: ResidentField
  /// The field's index in the run's list.
  let column: Int
  let person: Range<Int>
  let namePlausibility: NamePlausibility

  /// How many different texts the forms of the set hold.
  func countValues(of places: FormSet, in forms: borrowing GatheredForms) -> Int {
    var values = 0
    for place in places where !isRepeated(place, in: places, forms) { values += 1 }
    return values
  }

  /// The forms of the set whose value the rule likes best: at least one of them, if there is any.
  ///
  /// - Parameter filled: every form that fills the field: what a majority is counted among.
  func preferred(
    of places: FormSet, by rule: SurvivorshipRule, among filled: FormSet, in forms: borrowing GatheredForms
  ) -> FormSet {
    var best = Int.min
    var kept = FormSet()
    for place in places {
      let merit = merit(of: place, by: rule, among: filled, in: forms)
      if merit > best { (best, kept) = (merit, FormSet()) }
      if merit == best { kept.insert(place) }
    }
    return kept
  }

  /// How much the rule likes a form's value; only the order matters.
  private func merit(
    of place: Int, by rule: SurvivorshipRule, among filled: FormSet, in forms: borrowing GatheredForms
  ) -> Int {
    let facts = forms.facts(at: person.lowerBound + place)
    switch rule {
    case .validCheck:
      let cell = forms.cell(column, at: person.lowerBound + place)
      if field.isPersonName { return nameMerit(cell, in: forms) }
      return field.isWordOfList ? looksDamaged(cell, in: forms) ? -1 : 0 : validity(of: facts, in: forms)
    case .majority:
      var agreeing = 0
      for other in filled where same(place, other, forms) { agreeing += 1 }
      return agreeing
    case .mostRecent: return Int(facts.formDate.earliest.orderedDay)
    case .mostComplete:
      switch field {
      case .birthDate, .birthYear: return completeness(of: facts.birthDate)
      default: return completeness(of: forms.cell(column, at: person.lowerBound + place), in: forms)
      }
    case .withDiacritics:
      return hasDiacritics(forms.cell(column, at: person.lowerBound + place), in: forms) ? 1 : 0
    case .fromPermanent:
      guard !forms.hasEnded(at: person.lowerBound + place) else { return 0 }
      switch facts.primaryClaim.kind {
      case .permanent: return 3
      case .temporary: return 2
      default: return 1
      }
    }
  }

  // MARK: Texts

  private func same(_ a: Int, _ b: Int, _ forms: borrowing GatheredForms) -> Bool {
    forms.cellsAgree(column, person.lowerBound + a, person.lowerBound + b)
  }

  /// Whether a form before this one holds the same text.
  private func isRepeated(_ place: Int, in places: FormSet, _ forms: borrowing GatheredForms) -> Bool {
    for other in places {
      if other >= place { return false }
      if same(place, other, forms) { return true }
    }
    return false
  }

  /// Words first, then characters.
  private func completeness(of cell: Range<Int>, in forms: borrowing GatheredForms) -> Int {
    let text = forms.text(cell)
    var (words, letters) = (0, 0)
    var previous = UInt8(ascii: " ")
    for index in 0..<text.count {
      let byte = text[index]
      if byte != UInt8(ascii: " "), previous == UInt8(ascii: " ") { words += 1 }
      if byte & 0xc0 != 0x80 { letters += 1 }  // not a continuation byte of UTF-8
      previous = byte
    }
    return words << 20 | letters
  }

  private func hasDiacritics(_ cell: Range<Int>, in forms: borrowing GatheredForms) -> Bool {
    let text = forms.text(cell)
    for index in 0..<text.count where text[index] >= 0x80 { return true }
    return false
  }

  /// A damaged name below every whole one.
  private func nameMerit(_ cell: Range<Int>, in forms: borrowing GatheredForms) -> Int {
    looksDamaged(cell, in: forms) ? .min : namePlausibility(forms.text(cell))
  }

  /// A name with a digit, a letter lost to `?` or U+FFFD, or an abbreviating point.
  private func looksDamaged(_ cell: Range<Int>, in forms: borrowing GatheredForms) -> Bool {
    let text = forms.text(cell)
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "?"), UInt8(ascii: "."): return true
      // U+FFFD is EF BF BD; no letter of a name begins with EF.
      case 0xef: return true
      default: continue
      }
    }
    return false
  }

  // MARK: Facts

  private func completeness(of date: PartialDate) -> Int {
    switch date.precision {
    case .missing: 0
    case .filler: 1
    case .year: 2
    case .month: 3
    case .day: 4
    }
  }

  /// How well a form's value agrees with the personal numbers of the person's forms, or a number with what stands
  /// beside it: how many of the checks pass, less those that fail.
  private func validity(of facts: FormFacts, in forms: borrowing GatheredForms) -> Int {
    func agreement(_ number: PersonalNumber, _ sex: Sex?, _ birth: PartialDate?) -> Int {
      guard !number.isMissing else { return 0 }
      var sum = 0
      if let sex, sex != .unknown { sum += number.sex == sex ? 1 : -1 }
      if let birth, !birth.isMissing { sum += number.birthYear == birth.year ? 1 : -1 }
      return sum
    }
    switch field {
    case .personalNumber:
      // A text that is no number fails every check.
      if facts.personalNumber.isMissing { return -4 }
      return agreement(facts.personalNumber, facts.sex, facts.birthDate)
        - (facts.personalNumber.isOfProvince ? 0 : 1)
    case .birthDate, .birthYear:
      return person.reduce(0) { $0 + agreement(forms.facts(at: $1).personalNumber, nil, facts.birthDate) }
    case .sex:
      // Where the numbers are silent or at odds, the names tell.
      return person.reduce(0) {
        $0 + 256 * agreement(forms.facts(at: $1).personalNumber, facts.sex, nil)
          + (sexOfName(at: $1, in: forms).map { $0 == facts.sex ? 1 : -1 } ?? 0)
      }
    default: return 0
    }
  }
}

extension FormComparison {
  /// What a middle word of the form's own name says: Thị of a woman, Văn of a man; nil for any other name.
  private func sexOfName(at place: Int, in forms: borrowing GatheredForms) -> Sex? {
    guard let column = forms.fields.index(of: .fullName) else { return nil }
    let told = Sex(toldByMiddleWordsOf: forms.text(forms.cell(column, at: place)))
    return told == .unknown ? nil : told
  }
}

extension ResidentField {
  /// A field whose cells are words from a list that no number beside them checks.
  var isWordOfList: Bool {
    switch self {
    case .ethnicity, .religion, .nationality, .bloodType: true
    default: false
    }
  }

  /// A field that holds the name of a person.
  var isPersonName: Bool {
    switch self {
    case .fullName, .familyMiddleName, .givenName, .otherName, .headName, .fatherName, .motherName,
      .spouseName,
      .guardianName:
      true
    default: false
    }
  }
}
