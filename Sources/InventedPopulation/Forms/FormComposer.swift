import ResidentModel

/// Writes one form into its 25 cells, as a clerk with habits would, and notes what damage was done.
struct FormComposer {
  let population: Population
  let level: SamplePlan.DamageLevel
  /// The cells of the form composed last, by `FormColumn`.
  private(set) var cells = FormCells()
  /// What was done to it.
  private(set) var damage = DamageSet()

  /// Whether the file can hold every character: damage that only Unicode can show is left out where it cannot.
  private let isUnicode: Bool
  private let names = NameDamage()
  private let draw: DamageDraw
  private var before = CellText()
  private var nativeAbove = CellText()
  private var address = AddressCells()
  private var addressBefore = AddressCells()

  init(_ population: Population, level: SamplePlan.DamageLevel, encoding: SampleEncoding) {
    isUnicode = encoding.isUnicode
    self.population = population
    self.level = level
    draw = DamageDraw(level)
  }

  /// - Parameters:
  ///   - parentNumber: the head's personal number, which is sometimes entered for a child.
  ///   - household: a stream that all forms of one entry of a list share.
  ///   - random: the form's own stream.
  mutating func compose(
    _ person: Person, _ registration: Registration, by clerk: Clerk, parentNumber: UInt64,
    household: CounterRandom, _ random: inout CounterRandom
  ) {
    damage = DamageSet()
    cells.removeAll()
    var slips = draw.slips(&random)
    var household = household
    if household.chance(draw.sharedNumber) { slips.shareNumber() }
    // A form is filled in after its owner's birth and registration.
    let formDay = max(clerk.listDay + random.below(45), person.birthDay + 20)
    writeNames(person, registration, clerk, &slips, &random)
    damage.formUnion(
      BirthDateWriting.write(person, by: clerk, slip: slips.dateCode, into: &cells[.birthDate], &random))
    writeSex(person, clerk, slips, &random)
    writeNumbers(person, clerk, slips, parentNumber, formDay, &random)
    writeOrigins(person, clerk, slips, &random)
    writeAddress(registration, clerk, slips, formDay, &random)
    writeHousehold(registration, clerk, slips, &random)
    writeResidence(registration, clerk, slips, formDay, &random)
  }

  /// Starts a cell; `note` afterwards tells whether a slip changed it.
  private mutating func note(_ code: DamageCode, ifChanged column: FormColumn) {
    if before != cells[column] { damage.insert(code) }
  }

  private mutating func remember(_ column: FormColumn) {
    before.removeAll()
    before.scalars.append(contentsOf: cells[column].scalars)
  }

  private mutating func damageName(
    _ code: DamageCode, as noted: DamageCode, _ column: FormColumn, _ random: inout CounterRandom
  ) {
    remember(column)
    names.apply(code, to: &cells[column], &random)
    // Undone rather than not tried, so that the rest of the form comes out the same in every encoding.
    if !isUnicode && code.needsUnicode { swap(&before, &cells[column]) }
    if isUnicode || !code.needsUnicode { note(noted, ifChanged: column) }
  }

  // MARK: Names

  private mutating func writeNames(
    _ person: Person, _ registration: Registration, _ clerk: Clerk, _ slips: inout Slips,
    _ random: inout CounterRandom
  ) {
    cells[.fullName].append(person.name, from: population.stock)
    cells[.headName].append(registration.headName, from: population.stock)
    if !person.father.isMissing, level == .none || random.chance(clerk.parentsShare) {
      cells[.fatherName].append(person.father, from: population.stock)
      cells[.motherName].append(person.mother, from: population.stock)
      // Some clerks leave out parents' middle names: their way, not a mistake.
      for column in [FormColumn.fatherName, .motherName] where random.chance(clerk.shortensParents) {
        names.apply(.nameMiddleMissing, to: &cells[column], &random)
      }
      if slips.has(.parentMiddleMissing) {
        damageName(
          .nameMiddleMissing, as: .parentMiddleMissing, random.chance(0.5) ? .fatherName : .motherName,
          &random)
      }
    }
    if slips.has(.parentsSwapped), !cells[.fatherName].isEmpty {
      cells.exchange(.fatherName, .motherName)
      damage.insert(.parentsSwapped)
    }
    if slips.has(.parentMissing) {
      let column = random.chance(0.6) ? FormColumn.fatherName : .motherName
      if !cells[column].isEmpty { damage.insert(.parentMissing) }
      cells[column].removeAll()
    }
    let wordings: [DamageCode] = [
      .nameToneWrong, .nameMarkWrong, .nameTypo, .nameRegional, .nameAbbreviated, .nameTonesLost,
    ]
    if slips.has(.parentNameTypo) {
      damageName(
        random.pick(wordings), as: .parentNameTypo, random.chance(0.5) ? .fatherName : .motherName, &random)
    }
    if slips.has(.headNameTypo) { damageName(random.pick(wordings), as: .headNameTypo, .headName, &random) }
    writeStyle(clerk)
    for code in slips.nameCodes { damageName(code, as: code, .fullName, &random) }
    // How the file stores letters comes last: it works on what was written.
    for column in Self.nameColumns {
      if clerk.decomposes { damageName(.nameDecomposed, as: .nameDecomposed, column, &random) }
      if clerk.usesLegacyFont { damageName(.nameLegacyFont, as: .nameLegacyFont, column, &random) }
    }
  }

  private static let nameColumns: [FormColumn] = [.fullName, .headName, .fatherName, .motherName]

  /// The clerk's way of writing names.
  private mutating func writeStyle(_ clerk: Clerk) {
    for column in Self.nameColumns {
      if clerk.usesNewToneStyle { names.newToneStyle(&cells[column]) }
      if clerk.losesMarks {
        remember(column)
        names.withoutMarks(&cells[column])
        if column == .fullName { note(.nameMarksLost, ifChanged: column) }
      }
      if clerk.writesCapitals { names.capitals(&cells[column]) }
    }
  }

  // MARK: Sex

  private mutating func writeSex(
    _ person: Person, _ clerk: Clerk, _ slips: Slips, _ random: inout CounterRandom
  ) {
    var isMan = person.sex == .male
    if slips.has(.sexMissing) { return damage.insert(.sexMissing) }
    if slips.has(.sexWrong) {
      isMan.toggle()
      damage.insert(.sexWrong)
    }
    let column = FormColumn.sex
    if slips.has(.sexCoded) {
      damage.insert(.sexCoded)
      let men: [StaticString] = ["M", "NAM", "nam", "Trai"]
      let women: [StaticString] = ["F", "NỮ", "nữ", "Nu", "Gái"]
      cells[column].append(random.pick(isMan ? men : women))
    } else {
      cells[column].append(isMan ? "Nam" : "Nữ")
    }
  }

  // MARK: Numbers

  private mutating func writeNumbers(
    _ person: Person, _ clerk: Clerk, _ slips: Slips, _ parentNumber: UInt64, _ formDay: Int,
    _ random: inout CounterRandom
  ) {
    let pin = FormColumn.personalNumber
    let isChild = formDay - person.birthDay < 14 * 365
    // Children have a number, but their forms often come without it.
    let share = level == .none ? 1 : isChild ? clerk.personalNumberShare * 0.8 : clerk.personalNumberShare
    if random.chance(share) {
      let written = NumberSlip.writePersonalNumber(
        person.personalNumber, slip: slips.numberCode, clerk: clerk, parentNumber: parentNumber,
        oldCard: person.oldCard,
        into: &cells[pin], &random)
      if written == .pinFullWidth && !isUnicode {
        for index in cells[pin].scalars.indices { cells[pin].scalars[index] -= 0xff10 - 0x30 }
      } else if let written {
        damage.insert(written)
      }
    }
    let card = FormColumn.oldCard
    let oldCardShare = level == .none ? 1 : clerk.oldCardShare
    if slips.has(.cardIsPersonalNumber) {
      cells[card].append(decimal: person.personalNumber, digits: 12)
      damage.insert(.cardIsPersonalNumber)
    } else if person.oldCard != 0, !isChild, random.chance(oldCardShare) {
      let written = NumberSlip.writeOldCard(
        person.oldCard, slips: slips, clerk: clerk, into: &cells[card], &random)
      if let written { damage.insert(written) }
    }
    var phone = person.phone
    if random.chance(clerk.newPhoneShare) { phone = 900_000_000 + UInt64(random.below(90_000_000)) }
    if phone != 0, level == .none || random.chance(0.85) {
      if let written = NumberSlip.writePhone(
        phone, slips: slips, into: &cells[.phone], &random)
      {
        damage.insert(written)
      }
    }
  }

  // MARK: Where someone comes from

  private mutating func writeOrigins(
    _ person: Person, _ clerk: Clerk, _ slips: Slips, _ random: inout CounterRandom
  ) {
    if clerk.writesEthnicity && !slips.has(.ethnicityMissing) {
      let code = EthnicityWriting.write(
        person.people, population, variant: slips.has(.ethnicityVariant) || clerk.variesWords,
        code: slips.has(.ethnicityCode),
        into: &cells[.ethnicity])
      if let code, !clerk.variesWords || code != .ethnicityVariant { damage.insert(code) }
    } else if slips.has(.ethnicityMissing) && clerk.writesEthnicity {
      damage.insert(.ethnicityMissing)
    }
    if clerk.writesReligion {
      cells[.religion].append(
        person.religion.label(noneIsWritten: clerk.writesNoReligionAsNone))
    }
    let writer = PlaceWriting(population: population, style: clerk.unitStyle)
    // Home towns keep the names of their time; some clerks bring them up to date.
    writer.append(
      person.nativePlace, detail: clerk.nativeDetail, isNew: clerk.usesNewUnits && random.chance(0.3),
      to: &cells[.nativePlace])
    writer.append(
      person.birthPlace, detail: clerk.birthDetail, isNew: false, to: &cells[.birthPlace])
    for column in [FormColumn.nativePlace, .birthPlace] {
      if clerk.losesMarks { names.withoutMarks(&cells[column]) }
    }
    // What is the same as in the row above is sometimes not written again.
    let native = FormColumn.nativePlace
    let isSame = cells[native] == nativeAbove
    nativeAbove = cells[native]
    if slips.has(.asAbove), isSame {
      cells[native].removeAll()
      cells[native].append(random.chance(0.5) ? "nt" : "\"")
      damage.insert(.asAbove)
    }
  }

  // MARK: Address and household

  private mutating func writeAddress(
    _ registration: Registration, _ clerk: Clerk, _ slips: Slips, _ formDay: Int,
    _ random: inout CounterRandom
  ) {
    var isNew = clerk.usesNewUnits
    if isNew && (clerk.keepsOldUnits || slips.has(.unitOldAfterReform)) {
      isNew = false
      damage.insert(.unitOldAfterReform)
    }
    let writer = PlaceWriting(population: population, style: clerk.unitStyle)
    address.removeAll()
    writer.appendHamlet(registration.hamlet, of: registration.unit, to: &address.hamlet)
    writer.append(registration.unit, isNew: isNew, to: &address)
    if let code = slips.unitCode {
      addressBefore = address
      address.damage(code, names, &random)
      if address != addressBefore { damage.insert(code) }
    }
    swap(&address.hamlet, &cells[.hamlet])
    swap(&address.commune, &cells[.commune])
    swap(&address.district, &cells[.district])
    swap(&address.province, &cells[.province])
    if clerk.losesMarks {
      for column in [FormColumn.hamlet, .commune, .district, .province] {
        remember(column)
        names.withoutMarks(&cells[column])
        note(.unitNoMarks, ifChanged: column)
      }
    }
  }

  private mutating func writeHousehold(
    _ registration: Registration, _ clerk: Clerk, _ slips: Slips, _ random: inout CounterRandom
  ) {
    let column = FormColumn.household
    if registration.household != 0 {
      if slips.has(.householdMissing) {
        damage.insert(.householdMissing)
      } else {
        // Nine digits: the commune's, then the household's.
        cells[column].append(decimal: population.units.communes[registration.unit].code, digits: 5)
        cells[column].append(decimal: registration.household, digits: 4)
        if slips.has(.householdTypo) {
          let index = cells[column].scalars.count - 1 - random.below(3)
          cells[column].scalars[index] =
            0x30 + (cells[column].scalars[index] - 0x30 + 1 + UInt32(random.below(9))) % 10
          damage.insert(.householdTypo)
        }
      }
    }
    var relation = registration.relation
    if slips.has(.relationWrong), relation != .head {
      relation = random.pick([.child, .sibling, .grandchild, .nephew])
      if relation != registration.relation { damage.insert(.relationWrong) }
    }
    let isVariant = slips.has(.relationVariant) || (clerk.variesWords && random.chance(0.5))
    if slips.has(.relationVariant) { damage.insert(.relationVariant) }
    cells[.relation].append(isVariant ? relation.variant : relation.label)
  }

  // MARK: Residence

  private mutating func writeResidence(
    _ registration: Registration, _ clerk: Clerk, _ slips: Slips, _ formDay: Int,
    _ random: inout CounterRandom
  ) {
    let isTemporary = registration.kind.isTemporary
    let kind = FormColumn.residenceKind
    if slips.has(.residenceMissing) {
      damage.insert(.residenceMissing)
    } else if slips.has(.residenceVariant) || (clerk.variesWords && random.chance(0.6)) {
      if slips.has(.residenceVariant) { damage.insert(.residenceVariant) }
      let permanent: [StaticString] = ["TT", "HKTT", "KT1", "thường trú", "THƯỜNG TRÚ"]
      let temporary: [StaticString] = ["KT3", "KT4", "T.trú", "tạm trú", "tạm trú dài hạn"]
      cells[kind].append(random.pick(isTemporary ? temporary : permanent))
    } else {
      cells[kind].append(isTemporary ? "Tạm trú" : "Thường trú")
    }
    let presence = FormColumn.presence
    if slips.has(.presenceMissing) {
      damage.insert(.presenceMissing)
    } else if slips.has(.presenceVariant) {
      damage.insert(.presenceVariant)
      cells[presence].append(registration.presence.variant)
    } else {
      cells[presence].append(registration.presence.label)
    }
    if let until = registration.until { write(day: until, .temporaryUntil, clerk) }
    write(day: min(registration.registeredOn, formDay), .registrationDate, clerk)
    if slips.has(.dateMissing) { damage.insert(.dateMissing) } else { write(day: formDay, .formDate, clerk) }
  }

  private mutating func write(day: Int, _ column: FormColumn, _ clerk: Clerk) {
    guard let date = PartialDate(dayNumber: day) else { return }
    cells[column].append(
      day: date.day, month: date.month, year: date.year, style: clerk.dateStyle, isShort: false)
  }

  /// The form's number, which no damage touches: it is what the key knows the form by.
  mutating func number(commune code: Int, list: Int, sequence: Int) {
    let column = FormColumn.formNumber
    cells[column].removeAll()
    cells[column].append(decimal: code, digits: 5)
    cells[column].append("-")
    cells[column].append(decimal: list)
    cells[column].append("-")
    cells[column].append(decimal: sequence, digits: 6)
  }
}
