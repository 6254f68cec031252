import ByteText
import ResidentModel
import VietnameseText

// Sex and day of birth, from whatever columns hold them.

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
    // Of a lone column "Nữ" a blank cell may not have been asked; a nought is the answer that she is none.
    if filled.isEmpty, columns.sexColumns.count == 1, let only = columns.sexColumns.first,
      only.index < cells.count, text.span(cells[only.index]).isEqual("0")
    {
      setSex(only.sex == .male ? .female : .male, &clean, writer, &form)
      return dates.read(Span(), as: reading)
    }
    guard let column = filled.first else {
      clean.report(.sexMissing, .sex, at: writer, columns)
      return dates.read(Span(), as: reading)
    }
    let cell = text.span(cells[column.index])
    if filled.count == 1 {
      setSex(column.sex, &clean, writer, &form)
    } else {
      clean.report(.sexUnreadable, .sex, at: writer, columns)
    }
    return cell.isMark ? dates.read(Span(), as: reading) : dates.read(cell, as: reading)
  }

  /// Writes the sex that a column stands for.
  private mutating func setSex(
    _ sex: Sex, _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    form.facts.sex = sex
    let term = vocabulary.readSex((sex == .male ? FormNormaliser.male : FormNormaliser.female).span).1
    let start = clean.buffer.count
    vocabulary.appendLabel(term, to: &clean.buffer)
    clean.set(.sex, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
  }

  /// A birth year of two digits is the one that the person's own number bears, where that ends in the same two and
  /// nothing else on the row speaks against it; without such a number it stays by the rule for dates.
  func settleCentury(
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
