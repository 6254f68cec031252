import ByteText
import ResidentModel
import VietnameseText

// Personal numbers, card numbers, telephones.

extension FormNormaliser {
  mutating func readNumbers(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    settleCentury(text, cells, columns, &clean, writer, &form)
    // A birth after the day of the run may be a slip: then it says nothing against the number.
    let isAhead = form.isBornAhead(of: columns.asOf)
    let context = NumberContext(
      sex: form.facts.sex, birthYear: isAhead ? 0 : form.facts.birthDate.year,
      asOfYear: isAhead ? form.facts.birthDate.year : columns.asOf.year)
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
}
