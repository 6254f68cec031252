import ByteText
import ResidentModel
import VietnameseText

// How each kind of field is read. A field's text goes to the batch, its value to the form, what is wrong with it to
// the findings.

extension FormNormaliser {
  mutating func readSexAndBirth(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    if columns.has(.sex) {
      let coded = columns.sexCodes.sex(of: text.span(columns.cell(.sex, in: cells)))
      var (sex, term) = (Sex.unknown, WrittenTerm())
      switch coded {
      case .male: (sex, term) = vocabulary.readSex(FormNormaliser.male.span)
      case .female: (sex, term) = vocabulary.readSex(FormNormaliser.female.span)
      case .unknown: term.findings.add(.sexUnreadable)
      case nil: (sex, term) = vocabulary.readSex(text.span(columns.cell(.sex, in: cells)))
      }
      if term.isKnown, coded != nil { term.rules = .vocabulary }
      form.facts.sex = sex
      write(term, .sex, text, cells, columns, &clean, writer)
    }
    let inSexColumn = readSexColumns(text, cells, columns, &clean, writer, &form)
    let hasDate = columns.has(.birthDate)
    let hasYear = columns.has(.birthYear)
    guard hasDate || hasYear || inSexColumn != nil else { return }
    let dateCell = columns.cell(.birthDate, in: cells)
    let yearCell = columns.cell(.birthYear, in: cells)
    var birth = dates.read(
      text.span(dateCell),
      as: DateReading(.birth, asOf: columns.asOf, order: columns.dateOrder(.birthDate), mayHoldSerials: true))
    if hasYear, let parts = columns.birthParts {
      birth = readBirth(inParts: parts, year: yearCell, text, cells, columns)
    } else if hasYear {
      let year = dates.read(text.span(yearCell), as: DateReading(.birthYear, asOf: columns.asOf))
      birth = hasDate ? combineBirth(date: birth, year: year) : year
    }
    if let inSexColumn {
      birth = hasDate || hasYear ? combineBirth(date: birth, year: inSexColumn) : inSexColumn
    }
    form.facts.birthDate = birth.date
    form.comparedBirthDate = birth.comparable
    form.birthRules = birth.rules
    clean.set(.birthDate, date: birth, at: writer)
    clean.report(birth.findings, hasDate ? .birthDate : .birthYear, at: writer, columns)
  }

  fileprivate static let male = Array("Nam".utf8)
  fileprivate static let female = Array("Nữ".utf8)

  /// A birth date whose day, month and year stand in two or three columns: read as one that is written out.
  private mutating func readBirth(
    inParts parts: (day: Int, month: Int), year: ByteRange, _ text: borrowing ByteBuffer,
    _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns
  ) -> WrittenDate {
    let day = columns.cell(at: parts.day, in: cells)
    let month = columns.cell(at: parts.month, in: cells)
    let isOneColumn = parts.day == parts.month
    if isOneColumn {
      // Among days and months a whole date may stand.
      let whole = dates.read(text.span(month), as: DateReading(.birth, asOf: columns.asOf))
      if whole.date.precision == .day {
        return combineBirth(
          date: whole, year: dates.read(text.span(year), as: DateReading(.birthYear, asOf: columns.asOf)))
      }
    }
    if !text.span(day).holdsLetterOrDigit, !text.span(month).holdsLetterOrDigit {
      return dates.read(text.span(year), as: DateReading(.birthYear, asOf: columns.asOf))
    }
    var joined = ByteBuffer()
    swap(&joined, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
    joined.removeAll()
    if !isOneColumn, text.span(day).holdsLetterOrDigit {
      joined.append(text.span(day))
      joined.append(UInt8(ascii: "/"))
    }
    joined.append(text.span(month))
    joined.append(UInt8(ascii: "/"))
    joined.append(text.span(year))
    var birth = dates.read(joined.span, as: DateReading(.birth, asOf: columns.asOf))
    swap(&joined, &scratch)
    birth.rules.insert(.joinedColumns)
    if !birth.date.isMissing { return birth }
    // Of a day that cannot be, the year stands in a cell of its own.
    return combineBirth(
      date: birth, year: dates.read(text.span(year), as: DateReading(.birthYear, asOf: columns.asOf)))
  }

  /// The columns "Nam" and "Nữ", of which the one that is filled gives the sex.
  ///
  /// - Returns: the birth date that stands there, missing where it is a mark or in neither; nil when the source has no
  ///   such columns.
  private mutating func readSexColumns(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) -> WrittenDate? {
    guard !columns.sexColumns.isEmpty else { return nil }
    let reading = DateReading(.birth, asOf: columns.asOf)
    var filled: [SourceColumns.Column] = []
    for column in columns.sexColumns where column.index < cells.count {
      let cell = text.span(cells[column.index])
      // 1 in the one and 0 in the other.
      if cell.holdsLetterOrDigit, !cell.isEqual("0") { filled.append(column) }
    }
    guard let column = filled.first else {
      clean.report(.sexMissing, .sex, at: writer, columns)
      return dates.read(Span(), as: reading)
    }
    let cell = text.span(cells[column.index])
    if filled.count == 1 {
      form.facts.sex = column.sex
      let term = vocabulary.readSex(
        (column.sex == .male ? FormNormaliser.male : FormNormaliser.female).span
      ).1
      let start = clean.buffer.count
      vocabulary.appendLabel(term, to: &clean.buffer)
      clean.set(.sex, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
    } else {
      clean.report(.sexUnreadable, .sex, at: writer, columns)
    }
    return cell.isMark ? dates.read(Span(), as: reading) : dates.read(cell, as: reading)
  }

  /// A birth year of two digits is the one that the person's own number bears, where that ends in the same two and
  /// nothing else on the row speaks against it; without such a number it stays by the rule for dates.
  private func settleCentury(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    guard form.birthRules.contains(.twoDigitYear) else { return }
    let field: ResidentField = columns.has(.personalNumber) ? .personalNumber : .cardOrPersonalNumber
    let read = readEitherNumber(
      text.span(columns.cell(field, in: cells)),
      NumberContext(sex: form.facts.sex, asOfYear: columns.asOf.year))
    let year = read.personalNumber.birthYear
    guard columns.asOf.year - year <= DateReading.longestLife, read.personalStanding == .valid,
      year != form.facts.birthDate.year,
      year % 100 == form.facts.birthDate.year % 100, let date = form.facts.birthDate.inYear(year)
    else { return }
    form.facts.birthDate = date
    form.comparedBirthDate = date
    let start = clean.buffer.count
    clean.buffer.append(date)
    clean.set(.birthDate, ByteRange(start, clean.buffer.count), form.birthRules, at: writer)
  }

  mutating func readNumbers(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    settleCentury(text, cells, columns, &clean, writer, &form)
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
    if columns.has(.personalNumber) {
      take(
        readPersonalNumber(text.span(columns.cell(.personalNumber, in: cells)), context),
        from: .personalNumber)
    }
    if columns.has(.oldCardNumber) {
      take(
        readOldCardNumber(text.span(columns.cell(.oldCardNumber, in: cells)), context), from: .oldCardNumber)
    }
    if columns.has(.cardOrPersonalNumber) {
      take(
        readEitherNumber(text.span(columns.cell(.cardOrPersonalNumber, in: cells)), context),
        from: .cardOrPersonalNumber)
    }
    let (personal, oldCard) = (form.facts.personalNumber, form.facts.oldCardNumber)
    if personal.isMissing, !oldCard.isMissing, !clean.shows(.oldCardNumber) {
      // A table without a column for it keeps the number where it was written.
      clean.set(.personalNumber, UInt64(oldCard.rawValue), digits: 9, rules.personal, at: writer)
    } else if oldCard.isMissing, !personal.isMissing, !clean.shows(.personalNumber) {
      clean.set(.oldCardNumber, personal.rawValue, digits: 12, rules.oldCard, at: writer)
    } else {
      clean.set(.personalNumber, personal.rawValue, digits: 12, rules.personal, at: writer)
      clean.set(.oldCardNumber, UInt64(oldCard.rawValue), digits: 9, rules.oldCard, at: writer)
    }

    if columns.has(.phone) {
      let phone = readPhone(text.span(columns.cell(.phone, in: cells)))
      form.phone = phone.number.rawValue
      if clean.shows(.phone) {
        let start = clean.buffer.count
        if !phone.number.isMissing {
          clean.buffer.append(UInt8(ascii: "0"))
          clean.buffer.append(decimal: phone.number.rawValue)
        }
        clean.set(.phone, ByteRange(start, clean.buffer.count), phone.rules, at: writer)
      }
      clean.report(phone.findings, .phone, at: writer, columns)
    }
    if columns.has(.headPersonalNumber) {
      // Sex and year of the head are not on the form: only the digits are cleaned, nothing is restored.
      let head = readPersonalNumber(
        text.span(columns.cell(.headPersonalNumber, in: cells)), NumberContext(asOfYear: columns.asOf.year))
      clean.set(.headPersonalNumber, head.personalNumber.rawValue, digits: 12, head.rules, at: writer)
    }
  }

  mutating func readNames(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let nameCell = columns.cell(.fullName, in: cells)
    let isWhole = columns.has(.fullName)
    if isWhole {
      if readName(nameCell, .fullName, of: text, columns, as: &form.name, &clean) {
        clean.report(.encodingDoubtful, .fullName, at: writer, columns)
      }
    } else if columns.has(.familyMiddleName) || columns.has(.givenName) {
      readJoinedName(text, cells, columns, &clean, &form.name)
    }
    clean.set(.fullName, form.name, of: nameCell, in: text, at: writer)
    let nameField: ResidentField = isWhole ? .fullName : .familyMiddleName
    if !form.name.findings.isEmpty {
      for code in form.name.findings.codes { clean.report(code, nameField, at: writer, columns) }
    }

    readFurtherName(.fatherName, text, cells, columns, &clean, writer, &form.father)
    if isWhole {
      let fatherCell = columns.cell(.fatherName, in: cells)
      dropTitle(.fullName, &form.name, beside: form.father, nameCell, text, columns, &clean, writer)
      dropTitle(.fatherName, &form.father, beside: form.name, fatherCell, text, columns, &clean, writer)
    }
    readFurtherName(.motherName, text, cells, columns, &clean, writer, &form.mother)
    readHead(text, cells, columns, &clean, writer, &form)
    readFurtherName(.spouseName, text, cells, columns, &clean, writer, &form.spouse)
    var unused = NormalisedName(text: .empty)
    readFurtherName(.guardianName, text, cells, columns, &clean, writer, &unused)
    readFurtherName(.otherName, text, cells, columns, &clean, writer, &unused)
  }

  /// Reads a name split over two or three columns, joined as it is spoken: family and middle, then given.
  private mutating func readJoinedName(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ name: inout NormalisedName
  ) {
    let middle = columns.middleName.map { columns.cell(at: $0, in: cells) }
    let headed = (
      columns.cell(.familyMiddleName, in: cells), middle, columns.cell(.givenName, in: cells)
    )
    guard columns.namePartsAreExchanged else {
      name = readJoined(headed, text, into: &clean.buffer)
      return
    }
    name = readJoined((headed.2, middle, headed.0), text, into: &clean.buffer)
    // A row that is as the headings say, among others that are not.
    let asHeaded = readJoined(headed, text, into: &clean.buffer)
    if asHeaded.isClearlyLikelier(than: name) {
      name = asHeaded
    } else if !headed.0.isEmpty, !headed.2.isEmpty {
      name.findings.insert(.reordered)
      name.rules.insert(.nameOrder)
    }
  }

  private mutating func readJoined(
    _ parts: (ByteRange, ByteRange?, ByteRange), _ text: borrowing ByteBuffer, into out: inout ByteBuffer
  ) -> NormalisedName {
    var joined = ByteBuffer()
    swap(&joined, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
    joined.removeAll()
    joined.append(text.span(parts.0))
    if let middle = parts.1 {
      if joined.count > 0 { joined.append(UInt8(ascii: " ")) }
      joined.append(text.span(middle))
    }
    if joined.count > 0 { joined.append(UInt8(ascii: " ")) }
    joined.append(text.span(parts.2))
    var name = names.normalise(joined.span, into: &out)
    name.isAsWritten = false  // in no one cell
    swap(&joined, &scratch)
    name.rules.insert(ChangeRules(.joinedColumns))
    return name
  }

  /// Reads a name, or takes it from one of the last rows.
  ///
  /// - Returns: whether it was read by another encoding than the column's.
  @inline(__always)
  private mutating func readName(
    _ cell: ByteRange, _ field: ResidentField, of text: borrowing ByteBuffer,
    _ columns: borrowing SourceColumns, as name: inout NormalisedName, _ clean: inout CleanBatch
  ) -> Bool {
    let order = columns.nameOrder(field)
    if order != .familyFirst { return readName(cell, in: order, of: text, as: &name, &clean) }
    let writesText = clean.shows(field)
    let slot = recent.slot(of: text.span(cell))
    if let known = recent.entry(slot, for: text.span(cell), of: text, writesText: writesText) {
      name = known.name
      return known.isReread
    }
    name = names.read(text.span(cell), writesText: writesText, into: &clean.buffer)
    let isReread = misread.reread(text.span(cell), as: &name, by: &names, into: &clean.buffer)
    recent.note(
      RecentNames.Entry(
        cell: cell, name: name, isReread: isReread, hasText: writesText || name.isAsWritten), at: slot)
    return isReread
  }

  /// Reads a name of a column in which names do not begin with the family name. Turned before it is read, as its words are
  /// understood by where they stand; where a title or an aside is in the way, turned without it.
  ///
  /// - Returns: whether it was read by another encoding than the column's.
  @inline(never)
  private mutating func readName(
    _ cell: ByteRange, in order: NameOrder, of text: borrowing ByteBuffer, as name: inout NormalisedName,
    _ clean: inout CleanBatch
  ) -> Bool {
    var turned = ByteBuffer()
    swap(&turned, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
    defer { swap(&turned, &scratch) }
    var isReread = false
    if order.turn(text.span(cell), into: &turned) {
      name = names.normalise(turned.span, into: &clean.buffer)
      isReread = misread.reread(turned.span, as: &name, by: &names, into: &clean.buffer)
      if !name.findings.contains(.extraWords), name.isWritten(in: order, isTurned: true) {
        noteTurned(&name, turned, into: &clean.buffer)
        return isReread
      }
    }
    name = names.normalise(text.span(cell), into: &clean.buffer)
    isReread = misread.reread(text.span(cell), as: &name, by: &names, into: &clean.buffer)
    guard name.findings.contains(.extraWords), name.isWritten(in: order, isTurned: false),
      order.turn(clean.buffer.span(name.text), into: &turned)
    else {
      // Its text is kept where it was just written, or is the cell's own.
      return isReread
    }
    let (rules, findings) = (name.rules, name.findings)
    name = names.normalise(turned.span, into: &clean.buffer)
    name.rules.formUnion(rules)
    name.findings.formUnion(findings)
    noteTurned(&name, turned, into: &clean.buffer)
    return isReread
  }

  /// - Parameter turned: what was read.
  private func noteTurned(
    _ name: inout NormalisedName, _ turned: borrowing ByteBuffer, into out: inout ByteBuffer
  ) {
    if name.isAsWritten {
      let start = out.count
      out.append(turned.span)
      name.text = ByteRange(start, out.count)
    }
    name.isAsWritten = false
    name.findings.insert(.reordered)
    name.rules.insert(.nameOrder)
  }

  /// `Ông Hoàng Minh Tân`, whose father is a Hoàng: Ông, which is a family name too, is a title here; so before the name
  /// of the father.
  private func dropTitle(
    _ field: ResidentField, _ name: inout NormalisedName, beside other: borrowing NormalisedName,
    _ cell: ByteRange, _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter
  ) {
    guard name.codes[0] == FormNormaliser.ong, name.count > 2, other.count > 0,
      other.codes[0] == name.codes[1], other.codes[0] != FormNormaliser.ong, isFamilyName(other.codes[0])
    else { return }
    let start = clean.buffer.count
    if name.isAsWritten {
      clean.buffer.append(text.span(cell))
    } else {
      clean.buffer.appendCopy(of: name.text)
    }
    var gap = start
    while gap < clean.buffer.count, clean.buffer[gap] != UInt8(ascii: " ") { gap += 1 }
    guard gap < clean.buffer.count else { return }  // Ông-Hoàng: no word of its own
    name.text = ByteRange(gap + 1, clean.buffer.count)
    name.isAsWritten = false
    name.dropFirstWord()
    clean.set(field, name, of: cell, in: text, at: writer)
    if field == .fullName { clean.report(.nameExtraWords, field, at: writer, columns) }
  }

  private static let ong = Syllable("ông").map { SyllableCode($0).rawValue } ?? 0

  /// The head's name stands on every form of the household.
  private mutating func readHead(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let cell = columns.cell(.headName, in: cells)
    guard !cell.isEmpty else { return }
    if !repeated.isRepeated(.headName) {
      var name = NormalisedName(text: .empty)
      repeated.head.isReread = readName(cell, .headName, of: text, columns, as: &name, &clean)
      repeated.head.name = name
    }
    form.head = repeated.head.name
    settleFurtherName(
      .headName, form.head, isReread: repeated.head.isReread, cell, text, columns, &clean, writer)
  }

  private mutating func readFurtherName(
    _ field: ResidentField, _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: RowWriter,
    _ name: inout NormalisedName
  ) {
    guard columns.has(field) else { return }
    let cell = columns.cell(field, in: cells)
    guard !cell.isEmpty else { return }
    let isReread = readName(cell, field, of: text, columns, as: &name, &clean)
    settleFurtherName(field, name, isReread: isReread, cell, text, columns, &clean, writer)
  }

  @inline(__always)
  private func settleFurtherName(
    _ field: ResidentField, _ name: borrowing NormalisedName, isReread: Bool, _ cell: ByteRange,
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) {
    if isReread { clean.report(.encodingDoubtful, field, at: writer, columns) }
    clean.set(field, name, of: cell, in: text, at: writer)
    // An empty or odd name of another person says nothing about this one: only lost letters are worth a word.
    if name.findings.contains(.lostLetters) { clean.report(.nameLostLetters, field, at: writer, columns) }
  }

  mutating func readOtherDates(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    form.facts.cardIssued = readDate(.cardIssueDate, text, cells, columns, &clean, writer)
    form.facts.formDate = readDate(.formDate, text, cells, columns, &clean, writer)
    form.facts.registeredOn = readDate(.registrationDate, text, cells, columns, &clean, writer)
    form.facts.deregisteredOn = readDate(.deregisteredOn, text, cells, columns, &clean, writer)
    readTerm(text, cells, columns, &clean, writer, &form)
  }

  /// The day a temporary registration ends, and where the cell holds the whole period also the day it began.
  private mutating func readTerm(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let cell = columns.cell(.temporaryUntil, in: cells)
    guard !cell.isEmpty else { return }
    let order = columns.dateOrder(.temporaryUntil)
    func reading(_ kind: DateReading.Kind) -> DateReading {
      DateReading(kind, asOf: columns.asOf, order: order, mayHoldSerials: true)
    }
    var written = dates.read(text.span(cell), as: reading(.term))
    if written.date.isMissing,
      let period = DatePeriod(text.span(cell), from: reading(.event), until: reading(.term))
    {
      written = period.until
      if columns.cell(.registrationDate, in: cells).isEmpty {
        form.facts.registeredOn = period.from.date
        clean.set(.registrationDate, date: period.from, at: writer)
      }
    }
    form.temporaryUntil = written.date
    clean.set(.temporaryUntil, date: written, at: writer)
    clean.report(written.findings, .temporaryUntil, at: writer, columns)
  }

  private mutating func readDate(
    _ field: ResidentField, _ text: borrowing ByteBuffer,
    _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) -> PartialDate {
    let cell = columns.cell(field, in: cells)
    guard !cell.isEmpty else { return .missing }
    let written = dates.read(
      text.span(cell),
      as: DateReading(.event, asOf: columns.asOf, order: columns.dateOrder(field), mayHoldSerials: true))
    clean.set(field, date: written, at: writer)
    clean.report(written.findings, field, at: writer, columns)
    return written.date
  }

  mutating func readVocabulary(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    if columns.has(.residenceStatus) {
      let (kind, term) = vocabulary.readResidenceKind(text.span(columns.cell(.residenceStatus, in: cells)))
      form.writtenKind = kind
      write(term, .residenceStatus, text, cells, columns, &clean, writer)
    } else if !columns.residenceTicks.isEmpty {
      readResidenceTicks(text, cells, columns, &clean, writer, &form)
    }
    if columns.has(.presence) {
      let cell = text.span(columns.cell(.presence, in: cells))
      var (presence, term) = vocabulary.readPresence(cell)
      // "Đã chết 5/2/2027" in a run for an earlier day: told of where the statements are read.
      if presence == .dead || presence == .missing,
        registration.read(cell, in: .status, asOf: columns.asOf) == .ahead
      {
        (presence, term) = (.unknown, WrittenTerm())
      }
      form.facts.presence = presence
      write(term, .presence, text, cells, columns, &clean, writer)
    }
    if columns.has(.relation) {
      let (relation, term) = vocabulary.readRelation(
        text.span(columns.cell(.relation, in: cells)), sex: form.facts.sex)
      form.facts.relation = relation
      write(term, .relation, text, cells, columns, &clean, writer)
    }
    if columns.has(.cardStatus) {
      let (status, term) = vocabulary.readCardStatus(text.span(columns.cell(.cardStatus, in: cells)))
      form.facts.cardStatus = status
      write(term, .cardStatus, text, cells, columns, &clean, writer)
    }
    if columns.has(.ethnicity) {
      let term = vocabulary.read(text.span(columns.cell(.ethnicity, in: cells)), .ethnicity)
      form.ethnicity = term.isKnown ? term.code + 1 : 0
      write(term, .ethnicity, text, cells, columns, &clean, writer)
    }
    if columns.has(.religion) {
      let term = vocabulary.read(text.span(columns.cell(.religion, in: cells)), .religion)
      // Code 0 of a religion is "none", which is a value: it is kept apart from "not recognised".
      form.religion = term.isKnown ? term.code + 1 : 0
      write(term, .religion, text, cells, columns, &clean, writer)
    }
    if columns.has(.maritalStatus) {
      let term = vocabulary.read(text.span(columns.cell(.maritalStatus, in: cells)), .maritalStatus)
      write(term, .maritalStatus, text, cells, columns, &clean, writer)
    }
    if columns.has(.nationality) {
      switch nationality.read(text.span(columns.cell(.nationality, in: cells))) {
      case .foreign: form.facts.isForeign = true
      case .unreadable: clean.report(.nationalityUnreadable, .nationality, at: writer, columns)
      case .notStated, .citizen: break
      }
    }
  }

  /// The columns "Thường trú", "Tạm trú", "Tạm vắng", of which one is ticked. Of several ticks that of the absent counts, as
  /// they are registered here; two kinds of residence are none.
  private mutating func readResidenceTicks(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    var found: (kind: ResidenceKind, term: WrittenTerm)?
    for (index, label) in columns.residenceTicks where index < cells.count {
      guard registration.isTicked(text.span(cells[index])) == true else { continue }
      let next = vocabulary.readResidenceKind(label.span)
      if found != nil, next.0 != .declaredAbsence {
        return clean.report(.residenceKindUnreadable, .residenceStatus, at: writer, columns)
      }
      found = next
    }
    guard let found else { return }
    form.writtenKind = found.kind
    let start = clean.buffer.count
    vocabulary.appendLabel(found.term, to: &clean.buffer)
    clean.set(.residenceStatus, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
  }

  /// Writes the label of a term that was recognised, else the cell as it stands.
  @inline(__always)
  private func write(
    _ term: WrittenTerm, _ field: ResidentField, _ text: borrowing ByteBuffer,
    _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) {
    clean.report(term.findings, field, at: writer, columns)
    guard clean.shows(field) else { return }
    let cell = columns.cell(field, in: cells)
    if term.isKnown {
      // Without a rule the label is the cell itself.
      if term.rules.isEmpty, !cell.isEmpty { return clean.set(field, cell: cell, of: text, at: writer) }
      let start = clean.buffer.count
      vocabulary.appendLabel(term, to: &clean.buffer)
      return clean.set(field, ByteRange(start, clean.buffer.count), term.rules, at: writer)
    }
    guard !cell.isEmpty else { return }
    let cleaned = TextCleaning.clean(text.span(cell), into: &clean.buffer)
    clean.set(field, cleaned.text, cleaned.rules, at: writer)
  }

  mutating func readTexts(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter
  ) {
    for (field, index) in columns.plainTexts where index < cells.count {
      let cell = cells[index]
      guard !cell.isEmpty else { continue }
      let look = look(at: cell, of: field, text)
      if look.needsWork, clean.shows(field) {
        let cleaned = TextCleaning.clean(text.span(cell), into: &clean.buffer)
        clean.set(field, cleaned.text, cleaned.rules, at: writer)
      } else {
        clean.set(field, cell: cell, of: text, at: writer)
      }
      if look.lostLetters { clean.report(.textLostLetters, field, at: writer, columns) }
    }
  }
}

extension FormNormaliser {
  /// What `TextCleaning.look` tells of a cell; remembered where texts come again and again.
  @inline(__always)
  private mutating func look(
    at cell: ByteRange, of field: ResidentField, _ text: borrowing ByteBuffer
  ) -> TextCleaning.Look {
    switch field {
    // Looked at when their place was sought.
    case .nativePlace, .birthRegistrationPlace: break
    case .hamlet, .commune, .district, .province, .householdNumber, .cardIssuePlace, .nationality, .bloodType,
      .occupation, .education, .electronicIDStatus:
      if !repeated.isRepeated(field) { repeated.note(TextCleaning.look(at: text.span(cell)), of: field) }
    default: return TextCleaning.look(at: text.span(cell))
    }
    return repeated.look(field)
  }
}

extension CleanBatch {
  /// Sets the text of a field to a name: what was written for it, or its cell.
  @inline(__always)
  fileprivate mutating func set(
    _ field: ResidentField, _ name: borrowing NormalisedName, of cell: ByteRange,
    in text: borrowing ByteBuffer, at writer: RowWriter
  ) {
    if name.isAsWritten {
      set(field, cell: cell, of: text, name.rules, at: writer)
    } else {
      set(field, name.text, name.rules, at: writer)
    }
  }
}

extension Span<UInt8> {
  fileprivate var holdsLetterOrDigit: Bool { indices.contains { self[$0] > 0x2f && self[$0] != 0x5f } }

  /// One letter or figure, as a cell is ticked: `x`, `1`.
  fileprivate var isMark: Bool { indices.count { self[$0] > 0x20 } == 1 || count == 0 }

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
