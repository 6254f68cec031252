/// The mistakes that one form is to carry, at most one of a field's kinds.
struct Slips: Sendable {
  fileprivate(set) var set = DamageSet()
  fileprivate(set) var nameCodes: [DamageCode] = []
  fileprivate(set) var dateCode: DamageCode?
  fileprivate(set) var numberCode: DamageCode?
  fileprivate(set) var unitCode: DamageCode?

  func has(_ code: DamageCode) -> Bool { set.contains(code) }

  /// The clerk entered one number, the head's, for everyone of a household.
  mutating func shareNumber() {
    set.insert(.pinOfHousehold)
    numberCode = .pinOfHousehold
  }
}

/// Draws mistakes in the proportions in which lists show them.
struct DamageDraw: Sendable {
  /// The chance of a first mistake, and of one more after each.
  private let first: Double
  private let more: Double
  /// The chance that a whole household is entered with one number.
  let sharedNumber: Double
  private let choice: WeightedChoice

  init(_ level: SamplePlan.DamageLevel) {
    (first, more, sharedNumber) =
      switch level {
      case .none: (0, 0, 0)
      case .low: (0.115, 0.1, 0.0005)
      case .medium: (0.32, 0.2, 0.0015)
      case .high: (0.55, 0.4, 0.004)
      }
    choice = WeightedChoice(Self.weights.map(\.weight))
  }

  func slips(_ random: inout CounterRandom) -> Slips {
    var slips = Slips()
    var chance = first
    while random.chance(chance) {
      let code = Self.weights[choice.draw(&random)].code
      chance = more
      slips.set.insert(code)
      switch code {
      case .nameMarksLost ... .nameMissing: slips.nameCodes.append(code)
      case .birthDayTypo ... .birthDayRunTogether: slips.dateCode = code
      case .pinTypo ... .pinTruncated: slips.numberCode = code
      case .unitOldAfterReform ... .unitCommuneMissing: slips.unitCode = code
      default: break
      }
    }
    return slips
  }

  /// Parts in about a thousand. Habits of a whole list (`Clerk`) come on top.
  private static let weights: [(code: DamageCode, weight: Double)] = [
    (.nameMarksLost, 12), (.nameTonesLost, 9), (.nameToneWrong, 40), (.nameMarkWrong, 28), (.nameTypo, 45),
    (.nameRegional, 20), (.nameToneMisplaced, 10), (.nameIY, 12), (.nameFamilyVariant, 10),
    (.nameLookAlikeLetter, 8), (.nameDigits, 4), (.nameLettersLost, 6), (.nameReplacement, 3),
    (.nameTelex, 8), (.nameVNIKeys, 5), (.nameVIQR, 2), (.nameMojibake, 4), (.nameLegacyFont, 3),
    (.nameDecomposed, 8),
    (.nameMarkOrder, 3), (.nameInvisible, 4), (.nameNoBreakSpace, 5), (.nameSpaces, 20), (.nameJoined, 6),
    (.nameLowerCase, 6), (.nameMixedCase, 5), (.nameApostrophe, 2),
    (.nameMiddleMissing, 22), (.nameAbbreviated, 12), (.nameInitials, 3), (.nameReordered, 4),
    (.nameExtraWords, 4),
    (.nameMissing, 2),
    (.birthDayTypo, 40), (.birthDaySwapped, 16), (.birthDayOffByOne, 20), (.birthYearWrong, 10),
    (.birthDayOtherDay, 14), (.birthYearOnly, 14), (.birthDayZero, 4), (.birthDayFiller, 16),
    (.birthDayImpossible, 4), (.birthDayLunar, 8), (.birthDayMissing, 8), (.birthDayFuture, 3),
    (.birthDaySerial, 8),
    (.birthDayTwoDigitYear, 10), (.birthDayWords, 4), (.birthDayRunTogether, 4),
    (.sexWrong, 8), (.sexMissing, 10), (.sexCoded, 14),
    (.pinTypo, 32), (.pinTransposed, 12), (.pinMissing, 30), (.pinZeroLost, 14), (.pinScientific, 4),
    (.pinSpaced, 8),
    (.pinApostrophe, 5), (.pinLetters, 4), (.pinFullWidth, 2), (.pinDecimal, 4), (.pinPlaceholder, 8),
    (.pinOfParent, 7),
    (.pinOfHousehold, 3), (.pinIsOldCard, 10), (.pinTruncated, 6),
    (.cardTypo, 10), (.cardZeroLost, 6), (.cardSpaced, 4), (.cardIsPersonalNumber, 4),
    (.phoneZeroLost, 14), (.phoneSpaced, 10), (.phoneTypo, 8),
    (.parentMissing, 24), (.parentMiddleMissing, 12), (.parentsSwapped, 5), (.parentNameTypo, 40),
    (.headNameTypo, 20),
    (.householdMissing, 14), (.householdTypo, 10), (.relationWrong, 6), (.relationVariant, 20),
    (.unitOldAfterReform, 6), (.unitAbbreviated, 14), (.unitNoMarks, 8), (.unitTypo, 16), (.unitAlias, 5),
    (.unitAddressInOneCell, 5), (.unitDistrictMissing, 10), (.unitProvinceMissing, 6), (.unitNumberStyle, 4),
    (.unitCommuneMissing, 2),
    (.ethnicityVariant, 8), (.ethnicityCode, 3), (.ethnicityMissing, 12), (.residenceVariant, 14),
    (.residenceMissing, 3),
    (.presenceVariant, 14), (.presenceMissing, 6), (.dateMissing, 6), (.asAbove, 8),
  ]
}

extension DamageCode: Comparable {
  public static func < (a: DamageCode, b: DamageCode) -> Bool { a.rawValue < b.rawValue }
}
