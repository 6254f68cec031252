import ByteText
import ResidentModel
import VietnameseText

// Texts that are only cleaned.

extension FormNormaliser {
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
