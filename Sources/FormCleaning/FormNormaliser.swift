import ByteText
import FormReading
import RecordLinkage
import ResidentModel
import VietnameseText

/// Raw cells in, clean forms out: decodes, normalises and checks every field, and packs what linking compares.
///
/// One per worker: it keeps what it has learnt (words, places, vocabulary) from batch to batch. The result depends on
/// the cells alone, not on what the worker saw before.
public struct FormNormaliser: ~Copyable {
  let fields: FieldList
  var names = NameNormaliser()
  var places: PlaceResolver
  var vocabulary: VocabularyReader
  var misread = MisreadNames()
  /// Joined and folded cells of the row at hand.
  var scratch = ByteBuffer(capacity: 4096)

  /// - Parameter ethnicCodes: the list that bare numbers of ethnic groups follow.
  public init(fields: FieldList, places: consuming PlaceResolver, ethnicCodes: EthnicCodeList = .none) {
    self.fields = fields
    self.places = places
    vocabulary = VocabularyReader(ethnicCodes: ethnicCodes)
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
    let width = columns.columns.count
    let count = rows?.count ?? batch.rows.count
    for index in 0..<count {
      let row = rows.map { Int($0[index]) } ?? index
      // The row's cells in the order of `columns`, decoded where the source is not UTF-8.
      clean.decodedCells.removeAll(keepingCapacity: true)
      clean.decoded.removeAll()
      for place in 0..<width {
        let column = columns.columns[place]
        let cell = batch.cell(row: row, column: column.index)
        if let decoder = column.decoder {
          let decoded = decoder.decode(batch.text.span(cell), into: &clean.decoded)
          clean.decodedCells.append(decoded.text)
          if decoded.lossy {
            clean.findings.append(
              Finding(.encodingLossy, field: column.field, row: index, column: column.index + 1))
          }
        } else if columns.needsDecoding {
          let start = clean.decoded.count
          clean.decoded.append(batch.text.span(cell))
          clean.decodedCells.append(ByteRange(start, clean.decoded.count))
        } else {
          clean.decodedCells.append(cell)
        }
      }
      var form = FormValues()
      if columns.needsDecoding {
        let decoded = clean.takeDecoded()
        normaliseRow(index, text: decoded, columns: columns, into: &clean, form: &form)
        clean.putBack(decoded)
      } else {
        normaliseRow(index, text: batch.text, columns: columns, into: &clean, form: &form)
      }
      linkage?.columns.append(form, source: columns.source, to: linkage.unsafelyUnwrapped.segment)
    }
  }

  /// One row, its cells standing in `clean.decodedCells` as ranges of `text`.
  private mutating func normaliseRow(
    _ row: Int, text: borrowing ByteBuffer, columns: borrowing SourceColumns, into clean: inout CleanBatch,
    form: inout FormValues
  ) {
    var writer = RowWriter(row: row, start: clean.appendRow())
    readSexAndBirth(text, columns, &clean, &writer, &form)
    readNumbers(text, columns, &clean, &writer, &form)
    readNames(text, columns, &clean, &writer, &form)
    readOtherDates(text, columns, &clean, &writer, &form)
    readVocabulary(text, columns, &clean, &writer, &form)
    readPlaces(text, columns, &clean, &writer, &form)
    readTexts(text, columns, &clean, &writer)
    form.settleStatus(asOf: columns.asOf)
    clean.facts.append(form.facts)
    clean.formNumberHashes.append(form.formNumber)
    clean.identityHashes.append(form.identityHash)
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
  /// Hands out the decoded cells while the row is written, so that reading and writing are seen to be apart.
  mutating func takeDecoded() -> ByteBuffer {
    var taken = ByteBuffer()
    swap(&taken, &decoded)
    return taken
  }

  mutating func putBack(_ buffer: consuming ByteBuffer) { decoded = buffer }

  /// The cell of a field in the row at hand; empty when the source has no such column.
  @inline(__always)
  func cell(_ field: ResidentField, _ columns: borrowing SourceColumns) -> ByteRange {
    columns.place(of: field).map { decodedCells[$0] } ?? .empty
  }

  /// Sets the text of a field; a field that the run does not show is dropped.
  @inline(__always)
  mutating func set(
    _ field: ResidentField, _ text: ByteRange, _ rules: ChangeRules = [], at writer: borrowing RowWriter
  ) {
    guard let column = fields.index(of: field) else { return }
    texts[writer.start + column] = text
    changes[writer.start + column] = rules
  }

  @inline(__always)
  mutating func report(
    _ code: FindingCode, _ field: ResidentField, at writer: borrowing RowWriter,
    _ columns: borrowing SourceColumns
  ) {
    findings.append(Finding(code, field: field, row: writer.row, column: columns.columnNumber(field)))
  }

  mutating func report(
    _ codes: CellFindings, _ field: ResidentField, at writer: borrowing RowWriter,
    _ columns: borrowing SourceColumns
  ) {
    if let code = codes.first { report(code, field, at: writer, columns) }
    if let code = codes.second { report(code, field, at: writer, columns) }
  }
}

extension FormValues {
  /// Death, disappearance and a registration struck off, as the form itself says.
  mutating func settleStatus(asOf: PartialDate) {
    if facts.presence == .dead {
      facts.status = .dead
    } else if facts.presence == .missing {
      facts.status = .missing
    } else if !facts.deregisteredOn.isMissing, facts.deregisteredOn.earliest <= asOf.latest {
      facts.status = .struckOff
    }
  }

  /// Of the name's words, the birth date and the sex: what a form without a number of its own is told apart by.
  var identityHash: UInt64 {
    var hash = stableHash(UInt64(facts.birthDate.rawValue), seed: UInt64(facts.sex.rawValue))
    for index in 0..<name.count { hash = stableHash(UInt64(name.codes[index]), seed: hash) }
    return hash
  }
}
