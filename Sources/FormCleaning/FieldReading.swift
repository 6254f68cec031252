import ByteText
import ResidentModel
import VietnameseText

// How each kind of field is read. A field's text goes to the batch, its value to the form, what is wrong with it to
// the findings.

extension FormNormaliser {
  mutating func readSexAndBirth(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    if columns.place(of: .sex) != nil {
      let (sex, term) = vocabulary.readSex(text.span(clean.cell(.sex, columns)))
      form.facts.sex = sex
      write(term, .sex, text, columns, &clean, &writer)
    }
    let hasDate = columns.place(of: .birthDate) != nil
    let hasYear = columns.place(of: .birthYear) != nil
    guard hasDate || hasYear else { return }
    let dateCell = clean.cell(.birthDate, columns)
    let yearCell = clean.cell(.birthYear, columns)
    var birth = readDate(
      text.span(dateCell),
      as: DateReading(.birth, asOf: columns.asOf, order: columns.dateOrder(.birthDate), mayHoldSerials: true))
    if hasYear {
      let year = readDate(text.span(yearCell), as: DateReading(.birthYear, asOf: columns.asOf))
      birth = hasDate ? combineBirth(date: birth, year: year) : year
    }
    form.facts.birthDate = birth.date
    let start = clean.buffer.count
    clean.buffer.append(birth.date)
    clean.set(.birthDate, ByteRange(start, clean.buffer.count), birth.rules, at: writer)
    clean.report(birth.findings, hasDate ? .birthDate : .birthYear, at: writer, columns)
  }

  mutating func readNumbers(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    let context = NumberContext(
      sex: form.facts.sex, birthYear: form.facts.birthDate.year, asOfYear: columns.asOf.year)
    var rules: (personal: ChangeRules, oldCard: ChangeRules) = ([], [])
    func take(_ read: WrittenIdentity, from field: ResidentField) {
      if read.personalStanding != .missing, form.facts.personalNumber.isMissing {
        form.facts.personalNumber = read.personalNumber
        form.numberIsValid = read.personalStanding == .valid
      }
      if read.oldCardStanding != .missing, form.facts.oldCardNumber.isMissing {
        form.facts.oldCardNumber = read.oldCardNumber
      }
      // A rule belongs to the field whose written value it changed.
      if field == .oldCardNumber {
        rules.oldCard.formUnion(read.rules)
      } else {
        rules.personal.formUnion(read.rules)
      }
      clean.report(read.findings, field, at: writer, columns)
    }
    if columns.place(of: .personalNumber) != nil {
      take(
        readPersonalNumber(text.span(clean.cell(.personalNumber, columns)), context), from: .personalNumber)
    }
    if columns.place(of: .oldCardNumber) != nil {
      take(readOldCardNumber(text.span(clean.cell(.oldCardNumber, columns)), context), from: .oldCardNumber)
    }
    if columns.place(of: .cardOrPersonalNumber) != nil {
      take(
        readEitherNumber(text.span(clean.cell(.cardOrPersonalNumber, columns)), context),
        from: .cardOrPersonalNumber)
    }
    writeDigits(form.facts.personalNumber.rawValue, 12, .personalNumber, rules.personal, &clean, &writer)
    writeDigits(UInt64(form.facts.oldCardNumber.rawValue), 9, .oldCardNumber, rules.oldCard, &clean, &writer)

    if columns.place(of: .phone) != nil {
      let phone = readPhone(text.span(clean.cell(.phone, columns)))
      form.phone = phone.number.rawValue
      let start = clean.buffer.count
      if !phone.number.isMissing {
        clean.buffer.append(UInt8(ascii: "0"))
        clean.buffer.append(decimal: phone.number.rawValue)
      }
      clean.set(.phone, ByteRange(start, clean.buffer.count), phone.rules, at: writer)
      clean.report(phone.findings, .phone, at: writer, columns)
    }
    if columns.place(of: .headPersonalNumber) != nil {
      // Sex and year of the head are not on the form: only the digits are cleaned, nothing is restored.
      let head = readPersonalNumber(
        text.span(clean.cell(.headPersonalNumber, columns)), NumberContext(asOfYear: columns.asOf.year))
      writeDigits(head.personalNumber.rawValue, 12, .headPersonalNumber, head.rules, &clean, &writer)
    }
  }

  private func writeDigits(
    _ number: UInt64, _ digits: Int, _ field: ResidentField, _ rules: ChangeRules,
    _ clean: inout CleanBatch, _ writer: inout RowWriter
  ) {
    let start = clean.buffer.count
    if number != 0 { clean.buffer.append(decimal: number, digits: digits) }
    clean.set(field, ByteRange(start, clean.buffer.count), rules, at: writer)
  }

  mutating func readNames(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    if columns.place(of: .fullName) != nil {
      form.name = names.normalise(text.span(clean.cell(.fullName, columns)), into: &clean.buffer)
    } else if columns.place(of: .familyMiddleName) != nil || columns.place(of: .givenName) != nil {
      // A name split over two columns, joined as it is spoken: family and middle, then given.
      var joined = ByteBuffer()
      swap(&joined, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
      joined.removeAll()
      joined.append(text.span(clean.cell(.familyMiddleName, columns)))
      if joined.count > 0 { joined.append(UInt8(ascii: " ")) }
      joined.append(text.span(clean.cell(.givenName, columns)))
      form.name = names.normalise(joined.span, into: &clean.buffer)
      swap(&joined, &scratch)
      form.name.rules.insert(ChangeRules(.joinedColumns))
    }
    if columns.place(of: .fullName) != nil,
      misread.reread(text.span(clean.cell(.fullName, columns)), as: &form.name, by: &names)
    {
      clean.report(.encodingDoubtful, .fullName, at: writer, columns)
    }
    let nameField: ResidentField = columns.place(of: .fullName) != nil ? .fullName : .familyMiddleName
    clean.set(.fullName, form.name.text, form.name.rules, at: writer)
    for code in form.name.findings.codes { clean.report(code, nameField, at: writer, columns) }

    readFurtherName(.fatherName, text, columns, &clean, &writer, &form.father)
    readFurtherName(.motherName, text, columns, &clean, &writer, &form.mother)
    readFurtherName(.headName, text, columns, &clean, &writer, &form.head)
    readFurtherName(.spouseName, text, columns, &clean, &writer, &form.spouse)
    var unused = NormalisedName(text: .empty)
    readFurtherName(.guardianName, text, columns, &clean, &writer, &unused)
    readFurtherName(.otherName, text, columns, &clean, &writer, &unused)
  }

  private mutating func readFurtherName(
    _ field: ResidentField, _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: inout RowWriter, _ name: inout NormalisedName
  ) {
    guard columns.place(of: field) != nil else { return }
    let cell = clean.cell(field, columns)
    guard !cell.isEmpty else { return }
    name = names.normalise(text.span(cell), into: &clean.buffer)
    if misread.reread(text.span(cell), as: &name, by: &names) {
      clean.report(.encodingDoubtful, field, at: writer, columns)
    }
    clean.set(field, name.text, name.rules, at: writer)
    // An empty or odd name of another person says nothing about this one: only lost letters are worth a word.
    if name.findings.contains(.lostLetters) { clean.report(.nameLostLetters, field, at: writer, columns) }
  }

  mutating func readOtherDates(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    func read(_ field: ResidentField, _ kind: DateReading.Kind = .event) -> PartialDate {
      guard columns.place(of: field) != nil else { return .missing }
      let cell = clean.cell(field, columns)
      guard !cell.isEmpty else { return .missing }
      let written = readDate(
        text.span(cell),
        as: DateReading(kind, asOf: columns.asOf, order: columns.dateOrder(field), mayHoldSerials: true))
      let start = clean.buffer.count
      clean.buffer.append(written.date)
      clean.set(field, ByteRange(start, clean.buffer.count), written.rules, at: writer)
      clean.report(written.findings, field, at: writer, columns)
      return written.date
    }
    form.facts.cardIssued = read(.cardIssueDate)
    form.facts.formDate = read(.formDate)
    form.facts.registeredOn = read(.registrationDate)
    form.facts.deregisteredOn = read(.deregisteredOn)
    form.temporaryUntil = read(.temporaryUntil, .term)
  }

  mutating func readVocabulary(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter, _ form: inout FormValues
  ) {
    if columns.place(of: .residenceStatus) != nil {
      let (kind, term) = vocabulary.readResidenceKind(text.span(clean.cell(.residenceStatus, columns)))
      form.writtenKind = kind
      write(term, .residenceStatus, text, columns, &clean, &writer)
    }
    if columns.place(of: .presence) != nil {
      let (presence, term) = vocabulary.readPresence(text.span(clean.cell(.presence, columns)))
      form.facts.presence = presence
      write(term, .presence, text, columns, &clean, &writer)
    }
    if columns.place(of: .relation) != nil {
      let (relation, term) = vocabulary.readRelation(text.span(clean.cell(.relation, columns)))
      form.facts.relation = relation
      write(term, .relation, text, columns, &clean, &writer)
    }
    if columns.place(of: .cardStatus) != nil {
      let (status, term) = vocabulary.readCardStatus(text.span(clean.cell(.cardStatus, columns)))
      form.facts.cardStatus = status
      write(term, .cardStatus, text, columns, &clean, &writer)
    }
    for (field, domain) in [(ResidentField.ethnicity, TermDomain.ethnicity), (.religion, .religion)]
    where columns.place(of: field) != nil {
      let term = vocabulary.read(text.span(clean.cell(field, columns)), domain)
      // Code 0 of a religion is "none", which is a value: it is kept apart from "not recognised".
      let code = term.isKnown ? term.code + 1 : 0
      if field == .ethnicity { form.ethnicity = code } else { form.religion = code }
      write(term, field, text, columns, &clean, &writer)
    }
    if columns.place(of: .maritalStatus) != nil {
      let term = vocabulary.read(text.span(clean.cell(.maritalStatus, columns)), .maritalStatus)
      write(term, .maritalStatus, text, columns, &clean, &writer)
    }
    if columns.place(of: .nationality) != nil {
      form.facts.isForeign = isForeign(text.span(clean.cell(.nationality, columns)))
    }
  }

  /// Writes the label of a term that was recognised, else the cell as it stands.
  private func write(
    _ term: WrittenTerm, _ field: ResidentField, _ text: borrowing ByteBuffer,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: inout RowWriter
  ) {
    clean.report(term.findings, field, at: writer, columns)
    let start = clean.buffer.count
    if term.isKnown {
      vocabulary.appendLabel(term, to: &clean.buffer)
      return clean.set(field, ByteRange(start, clean.buffer.count), term.rules, at: writer)
    }
    let cell = clean.cell(field, columns)
    guard !cell.isEmpty else { return }
    let cleaned = TextCleaning.clean(text.span(cell), into: &clean.buffer)
    clean.set(field, cleaned.text, cleaned.rules, at: writer)
  }

  /// A nationality that is written and is not Vietnamese.
  private mutating func isForeign(_ cell: borrowing Span<UInt8>) -> Bool {
    scratch.removeAll()
    let folded = foldLetters(cell, punctuation: .dropped, into: &scratch)
    guard !folded.isEmpty else { return false }
    let word = scratch.span(folded)
    // "Việt Nam", "VN", "Vietnam", "CHXHCN Việt Nam"; a dash or a question mark folds to nothing.
    return !(word.isEqual("vn") || word.ends(with: "viet nam") || word.ends(with: "vietnam"))
  }

  mutating func readTexts(
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: inout RowWriter
  ) {
    for place in 0..<columns.columns.count {
      let field = columns.columns[place].field
      guard field.isPlainText else { continue }
      let cell = clean.decodedCells[place]
      guard !cell.isEmpty else { continue }
      let cleaned = TextCleaning.clean(text.span(cell), into: &clean.buffer)
      clean.set(field, cleaned.text, cleaned.rules, at: writer)
      if cleaned.lostLetters { clean.report(.textLostLetters, field, at: writer, columns) }
    }
  }
}

extension ResidentField {
  /// Fields whose text is only cleaned: everything that no reader of its own takes.
  fileprivate var isPlainText: Bool {
    switch self {
    case .hamlet, .commune, .district, .province, .permanentAddress, .temporaryAddress, .currentAddress,
      .declaredPermanentAddress, .nativePlace, .birthRegistrationPlace, .householdNumber, .formNumber,
      .cardIssuePlace, .nationality, .bloodType, .occupation, .education, .email, .note,
      .electronicIDStatus:
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  fileprivate func isEqual(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && ends(with: word)
  }

  fileprivate func ends(with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    // The literal has `length` bytes, and as many are left in the span from `start`.
    let start = count - length
    for index in 0..<length where self[start + index] != word.utf8Start[index] { return false }
    return true
  }
}
