import ByteText

/// What one form is known by in another run: stable hashes, 0 for what the form lacks.
public struct FormKeys: Hashable, Sendable {
  /// Of the source's id.
  public var source: UInt64
  public var number: UInt64
  /// Of name, birth date and sex.
  public var person: UInt64
  /// Of the valid personal number.
  public var personalNumber: UInt64
  public var household: UInt32
  public var traits: FormTraits

  public init(
    source: UInt64, number: UInt64, person: UInt64, personalNumber: UInt64, household: UInt32,
    traits: FormTraits
  ) {
    self.source = source
    self.number = number
    self.person = person
    self.personalNumber = personalNumber
    self.household = household
    self.traits = traits
  }

  /// Whether two forms are plainly one person's by what they say.
  public func isPlainlyOne(with other: FormKeys) -> Bool {
    if personalNumber != 0, other.personalNumber != 0 { return personalNumber == other.personalNumber }
    return traits.isPlainlyOne(with: other.traits)
  }

  /// Whether two forms are unlike in all that they both say: no part of name or birth date is the same, and no number.
  public func haveNothingInCommon(with other: FormKeys) -> Bool {
    guard personalNumber == 0 || personalNumber != other.personalNumber else { return false }
    return traits.shareNothing(with: other.traits)
  }
}

/// The forms of one run, as far as those of another are to be found among them. A hash of 0 says that the form lacks
/// what is hashed.
public protocol KeyedForms {
  var count: Int { get }
  /// Stable hash of the source's id.
  func source(of form: Int) -> UInt64
  /// Stable hash of the form number.
  func number(of form: Int) -> UInt64
  /// Stable hash of name, birth date and sex.
  func person(of form: Int) -> UInt64
  /// Stable hash of the valid personal number.
  func personalNumber(of form: Int) -> UInt64
  /// Hash of the household within its commune.
  func household(of form: Int) -> UInt32
  func traits(of form: Int) -> FormTraits
}

extension KeyedForms {
  /// Whether the person's hash is shared by few: the birth date is known to the day, or the hash is of something else.
  func personIsExact(of form: Int) -> Bool {
    let traits = traits(of: form)
    return traits == .unknown || traits.birthIsExact
  }

  public func keys(of form: Int) -> FormKeys {
    FormKeys(
      source: source(of: form), number: number(of: form), person: person(of: form),
      personalNumber: personalNumber(of: form), household: household(of: form), traits: traits(of: form))
  }
}

/// One way of telling that a form of one run is a form of another, the surest first: content before numbers, which are
/// given anew, closed up behind a row that went, and used again for somebody else.
public enum FormKey: CaseIterable, Hashable, Sendable {
  /// Source, form number and who stands on the form, born on a known day or of the same household or personal number:
  /// nothing but perhaps other fields has changed.
  case numberAndPerson
  /// Source, personal number and who stands on the form.
  case identityInSource
  /// Source, household and who stands on the form.
  case memberInSource
  /// Source and who stands on the form, born on a known day.
  case personInSource
  /// The same three in another source: the form moved, or the source was named anew.
  case identity, member, person
  /// Source and who stands on the form, of whom no full birth date is known and who has no namesake born that year.
  case vaguePersonInSource
  /// Source, form number and who stands on the form, one of several namesakes.
  case numberAndVaguePerson
  /// Source and form number, borne out by what stands on the form: it was corrected.
  case numberInSource
  /// Form number in another source, borne out likewise.
  case number
  /// Personal number: the form was numbered anew and corrected.
  case personalNumber
  /// Birth date, sex and household: the name was corrected.
  case birthInHousehold
  /// Name and household: birth date or sex was corrected.
  case nameInHousehold
  /// Who stands on the form, in another source, of whom no full birth date is known.
  case vaguePerson
  /// Source and who stands on the form, of as many namesakes as before: in the order they were read.
  case namesakesInSource
  /// The same in another source.
  case namesakes
  /// Source and form number of forms of which nothing else can be compared.
  case bareNumberInSource
  /// The same in another source.
  case bareNumber

  /// Whether forms that share the key are matched one by one in the order they were read, so many of the one run and so
  /// many of the other. Of most keys only one is believed that one form of each run bears.
  func pairs(_ earlier: Int, _ later: Int) -> Bool {
    switch self {
    case .numberAndPerson, .identityInSource, .memberInSource, .personInSource, .identity, .member, .person,
      .numberAndVaguePerson:
      true
    // Of fewer namesakes than before nobody can tell who is gone.
    case .namesakesInSource, .namesakes: earlier == later
    default: earlier == 1 && later == 1
    }
  }

  /// Whether nothing but the number says that the forms are one.
  var isBareNumber: Bool { self == .bareNumberInSource || self == .bareNumber }

  /// Whether the number tells people apart who are alike in what else is compared: as good as forms keep their numbers.
  var restsOnNumber: Bool { self == .numberAndVaguePerson || self == .numberInSource || self == .number }

  /// The key of a form; 0 when the form lacks what it is made of.
  func value(of form: Int, in forms: some KeyedForms) -> UInt64 {
    /// 0 where any of the two is.
    func both(_ a: UInt64, _ b: UInt64) -> UInt64 { a == 0 || b == 0 ? 0 : max(1, stableHash(a, seed: b)) }
    func inSource(_ key: UInt64) -> UInt64 { both(key, forms.source(of: form)) }
    switch self {
    case .numberAndPerson, .numberAndVaguePerson:
      return inSource(both(forms.person(of: form), forms.number(of: form)))
    case .identityInSource: return inSource(FormKey.identity.value(of: form, in: forms))
    case .memberInSource: return inSource(FormKey.member.value(of: form, in: forms))
    case .personInSource: return inSource(FormKey.person.value(of: form, in: forms))
    case .identity: return both(forms.person(of: form), forms.personalNumber(of: form))
    case .member: return both(forms.person(of: form), UInt64(forms.household(of: form)))
    case .person: return forms.personIsExact(of: form) ? forms.person(of: form) : 0
    case .numberInSource, .bareNumberInSource: return inSource(forms.number(of: form))
    case .number, .bareNumber: return forms.number(of: form)
    case .personalNumber: return forms.personalNumber(of: form)
    case .birthInHousehold: return both(forms.traits(of: form).birth, UInt64(forms.household(of: form)))
    case .nameInHousehold: return both(forms.traits(of: form).name, UInt64(forms.household(of: form)))
    case .vaguePersonInSource, .namesakesInSource: return inSource(forms.person(of: form))
    case .vaguePerson, .namesakes: return forms.person(of: form)
    }
  }

  /// Whether two forms that share the key may be one by all else that they say.
  func believes(_ a: Int, in earlier: some KeyedForms, _ b: Int, in later: some KeyedForms) -> Bool {
    func differ<Value: Equatable & ExpressibleByIntegerLiteral>(_ x: Value, _ y: Value) -> Bool {
      x != 0 && y != 0 && x != y
    }
    switch self {
    case .numberAndPerson:
      let (number, household) = (earlier.personalNumber(of: a), earlier.household(of: a))
      return earlier.personIsExact(of: a) || number != 0 && number == later.personalNumber(of: b)
        || household != 0 && household == later.household(of: b)
    case .identityInSource, .memberInSource, .identity, .member, .personalNumber:
      return true
    case .personInSource, .person:
      return !differ(earlier.personalNumber(of: a), later.personalNumber(of: b))
    case .vaguePersonInSource, .vaguePerson, .numberAndVaguePerson, .namesakesInSource, .namesakes:
      return !differ(earlier.personalNumber(of: a), later.personalNumber(of: b))
        && !differ(earlier.household(of: a), later.household(of: b))
    case .numberInSource, .number, .birthInHousehold, .nameInHousehold, .bareNumberInSource, .bareNumber:
      let numbers = (earlier.personalNumber(of: a), later.personalNumber(of: b))
      // A key of the household has counted it already.
      let household = self == .numberInSource || self == .number ? earlier.household(of: a) : 0
      let isOne = earlier.traits(of: a).speakOfOnePerson(
        later.traits(of: b), numbersDiffer: differ(numbers.0, numbers.1),
        householdIsSame: household != 0 && household == later.household(of: b))
      if isBareNumber { return isOne == nil && !differ(numbers.0, numbers.1) }
      return isOne == true || numbers.0 != 0 && numbers.0 == numbers.1
    }
  }
}
