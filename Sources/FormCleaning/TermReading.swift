import ByteText
import ResidentModel
import VietnameseText

// What closed lists hold: kind of residence, presence, relation, ethnic group, religion, nationality.

extension FormNormaliser {
  mutating func readVocabulary(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    var saysAbsent = false
    if columns.has(.residenceStatus) {
      let (kind, term) = vocabulary.readResidenceKind(text.span(columns.cell(.residenceStatus, in: cells)))
      write(term, .residenceStatus, text, cells, columns, &clean, writer)
      saysAbsent = term.saysAbsent
      if kind == .declaredAbsence {
        takeAbsence(columns, &clean, writer, &form)
        saysAbsent = true
      } else {
        form.writtenKind = kind == .unknown ? columns.usualKind : kind
      }
    } else if !columns.residenceTicks.isEmpty {
      saysAbsent = readResidenceTicks(text, cells, columns, &clean, writer, &form)
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
    } else if !columns.presenceTicks.isEmpty {
      readPresenceTicks(text, cells, columns, &clean, writer, &form)
    }
    if saysAbsent, form.facts.presence == .unknown { sayAway(&clean, writer, &form) }
    if columns.has(.relation) {
      let (relation, term) = vocabulary.readRelation(
        text.span(columns.cell(.relation, in: cells)), sex: form.facts.sex)
      form.facts.relation = relation
      write(term, .relation, text, cells, columns, &clean, writer)
    }
    if columns.has(.cardStatus) { readCard(text, cells, columns, &clean, writer, &form) }
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

  /// "Tạm vắng" where the kind of residence is asked for. Who declares an absence stays registered: of the kind that the list
  /// is about, and where nothing says of which, permanently, as most are.
  ///
  /// Source: Law on Residence 68/2020/QH14, art. 24 and 31.
  private func takeAbsence(
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: RowWriter,
    _ form: inout FormValues
  ) {
    form.writtenKind = columns.usualKind
    guard columns.usualKind == .unknown else { return }
    form.writtenKind = .permanent
    // In a list of one kind the row is of that kind, whatever the column says.
    guard columns.claims == .column || columns.claims == .form else { return }
    clean.report(.residenceKindAbsent, .residenceStatus, at: writer, columns)
  }

  /// Away, and nothing says where: in the words of the presence, so that the field that is chosen of several forms has them.
  private mutating func sayAway(
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let (presence, term) = vocabulary.readPresence(Self.absence.span)
    form.facts.presence = presence
    guard clean.shows(.presence) else { return }
    let start = clean.buffer.count
    vocabulary.appendLabel(term, to: &clean.buffer)
    clean.set(.presence, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
  }

  private static let absence = Array("Tạm vắng".utf8)

  /// The columns "Thường trú", "Tạm trú", "Tạm vắng", of which one is ticked, or one of the first two and the last; two kinds
  /// of residence are none.
  ///
  /// - Returns: whether "Tạm vắng" is ticked.
  private mutating func readResidenceTicks(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) -> Bool {
    var found: (kind: ResidenceKind, term: WrittenTerm)?
    var absence: WrittenTerm?
    var isSeveral = false
    for (index, label) in columns.residenceTicks where index < cells.count {
      guard registration.isTicked(text.span(cells[index])) == true else { continue }
      let next = vocabulary.readResidenceKind(label.span)
      if next.0 == .declaredAbsence {
        absence = next.1
      } else {
        isSeveral = isSeveral || found != nil
        found = next
      }
    }
    if isSeveral {
      clean.report(.residenceKindUnreadable, .residenceStatus, at: writer, columns)
      return absence != nil
    }
    if let found {
      form.writtenKind = found.kind
    } else if absence != nil {
      takeAbsence(columns, &clean, writer, &form)
    }
    if let term = found?.term ?? absence {
      let start = clean.buffer.count
      vocabulary.appendLabel(term, to: &clean.buffer)
      clean.set(.residenceStatus, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
    }
    return absence != nil
  }

  /// The columns "Có mặt", "Vắng mặt", "Ngoài tỉnh". Of two ticks the one that says where an absent person is counts.
  private mutating func readPresenceTicks(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    var found: (presence: Presence, term: WrittenTerm)?
    for (index, label) in columns.presenceTicks where index < cells.count {
      guard let isTicked = registration.isTicked(text.span(cells[index])) else {
        return clean.report(.presenceUnreadable, .presence, at: writer, columns)
      }
      guard isTicked else { continue }
      let next = vocabulary.readPresence(label.span)
      switch (found?.presence, next.0) {
      case (nil, _): found = next
      case (let known?, let other) where known == other: break
      case (.unverified, let place) where place != .present: found = next
      case (let place, .unverified) where place != .present: break
      default: return clean.report(.presenceUnreadable, .presence, at: writer, columns)
      }
    }
    guard let found else { return }
    form.facts.presence = found.presence
    let start = clean.buffer.count
    vocabulary.appendLabel(found.term, to: &clean.buffer)
    clean.set(.presence, ByteRange(start, clean.buffer.count), .movedToOtherField, at: writer)
  }

  /// Writes the label of a term that was recognised, else the cell as it stands.
  @inline(__always)
  func write(
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
}
