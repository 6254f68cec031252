import ByteText
import FormReading
import RecordLinkage
import ResidentModel
import VietnameseText

/// Raw cells in, clean forms out: decodes, normalises and checks every field, and packs what linking compares.
///
/// One per worker: it keeps what it has learnt (words, places, vocabulary, dates) from batch to batch, so that each
/// distinct one meets its exact reader once. The result depends on the cells alone, not on what the worker saw before.
public struct FormNormaliser: ~Copyable, Sendable {
  var names: NameNormaliser
  var places: PlaceResolver
  var vocabulary: VocabularyReader
  var dates = DateMemo()
  var misread = MisreadNames()
  var registration = RegistrationWords()
  var nationality = NationalityReader()
  var repeated = RepeatedCells()
  var recent = RecentNames()
  /// Joined and folded cells of the row at hand.
  var scratch = ByteBuffer(capacity: 4096)

  /// - Parameters:
  ///   - ethnicCodes: the list that bare numbers of ethnic groups follow.
  ///   - learnt: what other workers have read, and are to find.
  public init(
    places: consuming PlaceResolver, ethnicCodes: EthnicCodeList = .none, sharing learnt: LearntTexts? = nil
  ) {
    self.places = places
    names = NameNormaliser(sharing: learnt)
    vocabulary = VocabularyReader(ethnicCodes: ethnicCodes)
  }

  /// Turns to a source of other unit lists; the words and dates met so far stay known.
  public mutating func turn(to places: consuming PlaceResolver, ethnicCodes: EthnicCodeList) {
    self.places = places
    vocabulary = VocabularyReader(ethnicCodes: ethnicCodes)
    repeated.reset()
  }

  /// The spellings of words that are no syllables, for comparing names afterwards.
  public var escapedTokens: EscapedTokens { names.escaped }

  /// Normalises the forms of one batch.
  ///
  /// - Parameters:
  ///   - rows: which rows, ascending; nil for all.
  ///   - clean: overwritten.
  ///   - linkage: where a packed row is added for each form, in the same order; nil when nothing is to be linked.
  /// - Complexity: O(cells); no allocation for words and places met before.
  public mutating func normalise(
    _ batch: borrowing FormBatch, columns: borrowing SourceColumns, rows: [UInt32]? = nil,
    into clean: inout CleanBatch, linkage: (columns: LinkageColumns, segment: RecordSegment)? = nil
  ) {
    clean.removeAll()
    var nextCarried = 0
    // Nearly every batch is sound, and asked once; only of one that is not is each cell looked at.
    let isSound = !columns.holdsUTF8 || firstInvalidUTF8(batch.text.span) == nil
    // One copy of all the text is cheaper than one of each cell; not where only a few rows are wanted.
    if rows == nil, !columns.needsDecoding, clean.fields.count > 0 {
      clean.buffer.append(batch.text.span)
      clean.holdsSource = true
    }
    repeated.reset()
    recent.reset()
    // Taken apart once, as a copy of the pair for each row counts references.
    let (cells, segment) = (linkage?.columns.cells, linkage?.segment)
    let fieldsOfMixed = columns.holdsMixed ? clean.fieldsOfMixedColumns(columns) : []
    let count = rows?.count ?? batch.rows.count
    for index in 0..<count {
      let row = rows.map { Int($0[index]) } ?? index
      var form = FormValues()
      if columns.needsDecoding {
        clean.decode(row: row, of: batch, columns, as: index, isSound: isSound)
        repeated.reset()
        recent.reset()
        let decoded = clean.takeDecoded()
        let cells = clean.takeDecodedCells()
        normaliseRow(index, decoded, cells.span, columns, &clean, &form)
        clean.putBack(decoded, cells)
        if columns.holdsMixed { clean.noteDecoded(form: index, fieldsOfMixed) }
      } else if !isSound || columns.holdMark(batch, row: row) {
        clean.takeCells(row: row, of: batch, columns, as: index, isSound: isSound)
        let cells = clean.takeDecodedCells()
        normaliseRow(index, batch.text, cells.span, columns, &clean, &form)
        clean.putBack(ByteBuffer(), cells)
      } else {
        let cells = batch.cells.span.extracting(batch.cells(ofRow: row))
        normaliseRow(index, batch.text, cells, columns, &clean, &form)
      }
      clean.noteCarried(batch.carried, from: &nextCarried, row: row, form: index, columns: columns)
      if let cells, let segment { segment.append(form, to: cells, source: columns.source) }
    }
  }

  /// One row, its cells standing in `cells` (by source column) as ranges of `text`.
  private mutating func normaliseRow(
    _ row: Int, _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ form: inout FormValues
  ) {
    let writer = RowWriter(row: row, start: clean.appendRow())
    repeated.take(cells, of: text, columns)
    readSexAndBirth(text, cells, columns, &clean, writer, &form)
    readNumbers(text, cells, columns, &clean, writer, &form)
    readNames(text, cells, columns, &clean, writer, &form)
    readOtherDates(text, cells, columns, &clean, writer, &form)
    readVocabulary(text, cells, columns, &clean, writer, &form)
    readRegistration(text, cells, columns, &clean, writer, &form)
    readPlaces(text, cells, columns, &clean, writer, &form)
    readTexts(text, cells, columns, &clean, writer)
    settleBirthAhead(columns, &clean, writer, &form)
    form.settleStatus(asOf: columns.asOf)
    if form.isOlderThanAnybody(asOf: columns.asOf) {
      clean.report(
        .birthDateGreatAge, columns.has(.birthDate) ? .birthDate : .birthYear, at: writer, columns)
    }
    clean.facts.append(form.facts)
    clean.formNumberHashes.append(form.formNumber)
    clean.identityHashes.append(form.identityHash)
  }
}

extension SourceColumns {
  /// Whether a cell of the row says "as in the row above".
  @inline(__always)
  fileprivate func holdMark(_ batch: borrowing FormBatch, row: Int) -> Bool {
    let cells = batch.cells(ofRow: row)
    for index in indices where index < cells.count {
      if isSameAsAbove(batch.text.span(batch.cells[cells.lowerBound + index])) { return true }
    }
    return false
  }
}

extension CleanBatch {
  /// Notes, for each cell of a row that took the value above it, that the field made from it was carried down.
  ///
  /// - Parameter next: the first of `carried` that belongs to this row or a later one.
  fileprivate mutating func noteCarried(
    _ carried: [CarriedCell], from next: inout Int, row: Int, form: Int, columns: borrowing SourceColumns
  ) {
    while next < carried.count, carried[next].row < UInt32(row) { next += 1 }
    while next < carried.count, carried[next].row == UInt32(row) {
      for (position, field) in fields.fields.enumerated()
      where columns.sourceColumns(of: field).contains(Int(carried[next].column)) {
        changes[form * fields.count + position].insert(.carriedDown)
      }
      next += 1
    }
  }
}

extension CleanBatch {
  /// The columns of which some cells are Unicode, each with the places of the fields that are made from it.
  fileprivate borrowing func fieldsOfMixedColumns(
    _ columns: borrowing SourceColumns
  ) -> [(column: Int, position: Int)] {
    var found: [(column: Int, position: Int)] = []
    for (position, field) in fields.fields.enumerated() {
      for column in columns.sourceColumns(of: field)
      where columns.columns.contains(where: { $0.index == column && $0.decoder?.isMixed ?? false }) {
        found.append((column, position))
      }
    }
    return found
  }

  /// Notes of a form which of its cells were decoded, where others of their columns were not: what is right as it stands and
  /// what is not is told apart by the cell.
  fileprivate mutating func noteDecoded(form: Int, _ fieldsOfMixed: [(column: Int, position: Int)]) {
    guard !decodedMixed.isEmpty else { return }
    for (column, position) in fieldsOfMixed where decodedMixed.contains(column) {
      changes[form * fields.count + position].insert(ChangeRules(.decoded))
    }
  }
}

/// Where the row at hand is written.
struct RowWriter {
  /// The form's index in the batch.
  let row: Int
  /// The row's first cell in `CleanBatch.texts`.
  let start: Int
}

extension CleanBatch {
  /// Decodes the cells of a row that have a field, by source column; the others stay empty.
  mutating func decode(
    row: Int, of batch: borrowing FormBatch, _ columns: borrowing SourceColumns, as form: Int, isSound: Bool
  ) {
    decoded.removeAll()
    decodedMixed.removeAll(keepingCapacity: true)
    let cells = batch.cells(ofRow: row)
    clearCells(cells.count)
    for column in columns.columns where column.index < cells.count {
      let cell = batch.cells[cells.lowerBound + column.index]
      if let decoder = column.decoder, decoder.isMixed {
        let (text, changed, lossy, isDoubtful) = decoder.decodeUnlessUnicode(
          batch.text.span(cell), into: &decoded)
        decodedCells[column.index] = text
        if changed { decodedMixed.append(column.index) }
        if lossy { report(.encodingLossy, column, of: form) }
        if isDoubtful { report(.encodingDoubtful, column, of: form) }
      } else if let decoder = column.decoder {
        let (text, _, lossy) = decoder.decode(batch.text.span(cell), into: &decoded)
        decodedCells[column.index] = text
        if lossy { report(.encodingLossy, column, of: form) }
      } else {
        let start = decoded.count
        decoded.append(batch.text.span(cell))
        decodedCells[column.index] = ByteRange(start, decoded.count)
        if !isSound, firstInvalidUTF8(batch.text.span(cell)) != nil {
          report(.rowInvalidUTF8, column, of: form)
        }
      }
      if isSameAsAbove(decoded.span(decodedCells[column.index])) { dropMark(column, of: form) }
    }
  }

  /// Takes over the cells of a row, without the marks among them, and reports what is wrong with them.
  mutating func takeCells(
    row: Int, of batch: borrowing FormBatch, _ columns: borrowing SourceColumns, as form: Int, isSound: Bool
  ) {
    let cells = batch.cells(ofRow: row)
    clearCells(cells.count)
    for column in columns.columns where column.index < cells.count {
      let cell = batch.cells[cells.lowerBound + column.index]
      decodedCells[column.index] = cell
      if !isSound, firstInvalidUTF8(batch.text.span(cell)) != nil {
        report(.rowInvalidUTF8, column, of: form)
      }
      if isSameAsAbove(batch.text.span(cell)) { dropMark(column, of: form) }
    }
  }

  private mutating func clearCells(_ count: Int) {
    decodedCells.removeAll(keepingCapacity: true)
    for _ in 0..<count { decodedCells.append(.empty) }
  }

  /// Nothing declares that this column is to be carried down: what stands above is not guessed.
  private mutating func dropMark(_ column: SourceColumns.Column, of form: Int) {
    decodedCells[column.index] = .empty
    report(.cellSameAsAbove, column, of: form)
  }

  private mutating func report(_ code: FindingCode, _ column: SourceColumns.Column, of form: Int) {
    findings.append(Finding(code, field: column.field, row: form, column: column.index + 1))
  }

  /// Hands out the decoded cells while the row is written, so that reading and writing are seen to be apart.
  mutating func takeDecoded() -> ByteBuffer {
    var taken = ByteBuffer()
    swap(&taken, &decoded)
    return taken
  }

  mutating func takeDecodedCells() -> [ByteRange] {
    var taken: [ByteRange] = []
    swap(&taken, &decodedCells)
    return taken
  }

  mutating func putBack(_ buffer: consuming ByteBuffer, _ cells: consuming [ByteRange]) {
    decoded = buffer
    decodedCells = cells
  }

  /// Whether the text of a field is to be written; a field that the run does not show is not.
  @inline(__always)
  func shows(_ field: ResidentField) -> Bool { fields.index(of: field) != nil }

  /// Sets the text of a field.
  @inline(__always)
  mutating func set(
    _ field: ResidentField, _ text: ByteRange, _ rules: ChangeRules = [], at writer: RowWriter
  ) {
    guard let column = fields.index(of: field) else { return }
    texts[writer.start + column] = text
    changes[writer.start + column] = rules
  }

  /// Sets the text of a field to a cell as it stands.
  @inline(__always)
  mutating func set(
    _ field: ResidentField, cell: ByteRange, of text: borrowing ByteBuffer, _ rules: ChangeRules = [],
    at writer: RowWriter
  ) {
    guard shows(field) else { return }
    if holdsSource { return set(field, cell, rules, at: writer) }
    let start = buffer.count
    buffer.append(text.span(cell))
    set(field, ByteRange(start, buffer.count), rules, at: writer)
  }

  /// Sets the text of a field to a date.
  @inline(__always)
  mutating func set(_ field: ResidentField, date: WrittenDate, at writer: RowWriter) {
    guard shows(field) else { return }
    let start = buffer.count
    buffer.append(date.date)
    set(field, ByteRange(start, buffer.count), date.rules, at: writer)
  }

  /// Sets the text of a field to a number of so many digits; empty for 0.
  @inline(__always)
  mutating func set(
    _ field: ResidentField, _ number: UInt64, digits: Int, _ rules: ChangeRules, at writer: RowWriter
  ) {
    guard shows(field) else { return }
    let start = buffer.count
    if number != 0 { buffer.append(decimal: number, digits: digits) }
    set(field, ByteRange(start, buffer.count), rules, at: writer)
  }

  @inline(__always)
  mutating func report(
    _ code: FindingCode, _ field: ResidentField, at writer: RowWriter, _ columns: borrowing SourceColumns
  ) {
    findings.append(Finding(code, field: field, row: writer.row, column: columns.columnNumber(field)))
  }

  @inline(__always)
  mutating func report(
    _ codes: CellFindings, _ field: ResidentField, at writer: RowWriter, _ columns: borrowing SourceColumns
  ) {
    if let code = codes.first { report(code, field, at: writer, columns) }
    if let code = codes.second { report(code, field, at: writer, columns) }
  }
}

extension FormValues {
  /// Death, disappearance and a registration struck off, as the form itself says.
  mutating func settleStatus(asOf: PartialDate) {
    if facts.presence == .dead || statedStatus == .dead {
      facts.status = .dead
    } else if facts.presence == .missing || statedStatus == .missing {
      facts.status = .missing
    } else if statedStatus == .struckOff {
      facts.status = .struckOff
    } else if !facts.deregisteredOn.isMissing, facts.deregisteredOn.earliest <= asOf.latest {
      facts.status = .struckOff
    }
  }

  /// Born so long ago that the person must have died, and no death is told.
  @inline(__always)
  func isOlderThanAnybody(asOf: PartialDate) -> Bool {
    !facts.birthDate.isMissing && asOf.year - facts.birthDate.year > DateReading.longestLife
      && facts.status != .dead
  }

  /// Of the name's words, the birth date and the sex: what a form without a number of its own is told apart by.
  var identityHash: UInt64 {
    var hash = stableHash(UInt64(facts.birthDate.rawValue), seed: UInt64(facts.sex.rawValue))
    for index in 0..<name.count { hash = stableHash(UInt64(name.codes[index]), seed: hash) }
    return hash
  }
}
