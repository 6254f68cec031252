import ByteText
import ResidentModel
import VietnameseText

// Days of registration, of its end, and of documents.

extension FormNormaliser {
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
    if written.date.isMissing, let length = TermLength(text.span(cell)),
      let end = length.end(from: form.facts.registeredOn)
    {
      written = WrittenDate(end, rules: .dateFormat)
    }
    form.temporaryUntil = written.date
    clean.set(.temporaryUntil, date: written, at: writer)
    // Whoever's term is not known counts as registered: more than a note.
    if written.date.isMissing, written.findings.contains(.dateUnreadable) {
      clean.report(.termUnreadable, .temporaryUntil, at: writer, columns)
    } else {
      clean.report(written.findings, .temporaryUntil, at: writer, columns)
    }
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
}
