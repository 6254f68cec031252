/// The habits of whoever wrote a run of forms: most of what differs between two forms of one person comes from here.
struct Clerk: Sendable {
  enum DateStyle: Sendable { case padded, unpadded, dashed, dotted }
  enum UnitStyle: Sendable { case prefixed, bare }
  /// How far a home town or place of birth is written out.
  enum PlaceDetail: Int, Sendable { case commune, district, province, hospital }

  /// When the forms of the run were filled in: days since 1970-01-01.
  var listDay: Int
  /// The run was entered under the units of 1 July 2025.
  var usesNewUnits: Bool
  /// Older lists know the old card only, or nothing.
  var personalNumberShare = 1.0
  var oldCardShare = 1.0

  // Ways of writing, all of them lawful: not damage.
  var writesCapitals = false
  var usesNewToneStyle = false
  var dateStyle = DateStyle.padded
  var unitStyle = UnitStyle.prefixed
  var nativeDetail = PlaceDetail.commune
  var birthDetail = PlaceDetail.commune
  var parentsShare = 1.0
  var writesEthnicity = true
  var writesReligion = true
  var writesNoReligionAsNone = true
  var newPhoneShare = 0.0
  var shortensParents = 0.0

  // Habits that damage a whole run.
  var losesMarks = false
  var losesZeros = false
  var writesScientific = false
  var swapsDays = false
  var writesYearOnlyForOld = false
  var decomposes = false
  var usesLegacyFont = false
  var writesTwoDigitYears = false
  var keepsOldUnits = false
  var variesWords = false

  /// The day from which the new units hold: 1 July 2025.
  static let reformDay = 20_270

  /// A clerk who makes no mistakes and writes everything out; only the date of the list is drawn.
  init(undamaged random: inout CounterRandom, asOfDay: Int, isTemporary: Bool) {
    let era = random.unit()
    let daysBefore = era < (isTemporary ? 0.5 : 0.35) ? 1...540 : era < 0.82 ? 541...2000 : 2001...5000
    listDay = asOfDay - random.within(daysBefore)
    usesNewUnits = listDay >= Self.reformDay
  }

  init(_ random: inout CounterRandom, asOfDay: Int, isTemporary: Bool, level: SamplePlan.DamageLevel) {
    self.init(undamaged: &random, asOfDay: asOfDay, isTemporary: isTemporary)
    guard level != .none else { return }
    let age = asOfDay - listDay
    personalNumberShare =
      age <= 540 ? 0.92 : age <= 2000 ? random.pick([0.9, 0.75, 0.4]) : random.pick([0, 0, 0.25])
    oldCardShare = age <= 540 ? random.pick([0, 0.15, 0.4]) : random.pick([0.3, 0.6, 0.85])
    writesCapitals = random.chance(0.4)
    usesNewToneStyle = random.chance(0.35)
    dateStyle = random.chance(0.62) ? .padded : random.pick([.unpadded, .unpadded, .dashed, .dotted])
    unitStyle = random.chance(0.5) ? .prefixed : .bare
    nativeDetail = random.pick([.commune, .commune, .commune, .district, .district, .province])
    birthDetail = random.pick([.commune, .commune, .district, .province, .hospital])
    parentsShare = random.pick([0.98, 0.97, 0.95, 0.9, 0.9, 0.55])
    writesEthnicity = random.chance(0.88)
    writesReligion = random.chance(0.75)
    writesNoReligionAsNone = random.chance(0.6)
    newPhoneShare = isTemporary ? 0.5 : 0.2
    shortensParents = random.pick([0.02, 0.04, 0.12])

    let factor = level == .low ? 0.4 : level == .medium ? 1 : 2.2
    losesMarks = random.chance(0.03 * factor)
    losesZeros = random.chance(0.05 * factor)
    writesScientific = random.chance(0.01 * factor)
    swapsDays = random.chance(0.012 * factor)
    writesYearOnlyForOld = random.chance(0.1 * factor)
    decomposes = random.chance(0.02 * factor)
    usesLegacyFont = random.chance(0.004 * factor)
    writesTwoDigitYears = random.chance(0.025 * factor)
    keepsOldUnits = usesNewUnits && random.chance(0.12 * factor)
    variesWords = random.chance(0.1 * factor)
  }
}
