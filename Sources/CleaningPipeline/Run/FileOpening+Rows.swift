import ByteText
import FormReading
import ResidentModel
import VietnameseText

// The reader of a file whose columns are known, and what its rows are taken for.

extension FileOpening {
  /// - Parameters:
  ///   - fields: of each column, so that rows that are no form (titles, totals, signatures) are told from forms; empty
  ///     in `job: link`, where every row that is not blank counts.
  ///   - reading: what each column holds.
  func reader(
    _ shape: Shape, fields: [ResidentField?] = [], reading: FileReading, encodings: ColumnEncodings
  ) throws -> any FormReader {
    let carried = try carriedColumns(reading)
    let reader: any FormReader
    if let layout = shape.layout {
      var options = XMLReadingOptions(source: number)
      options.keepsRecordsBeforeFault = source.keepBeforeFault
      options.readsBytesAsCharacters = declaredFontEncoding != nil
      options.leavesOutNonForms = true
      reader = try XMLFormReader(
        file: file, layout: layout.reading(fields), options: options,
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: false))
    } else {
      reader = try CSVFormReader(
        file: file, dialect: shape.dialect ?? CSVDialect(), options: options(shape.transcoding),
        headerJudge: headerJudge(),
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: true),
        shortRowJudge: { batch, row in
          var fit = RowFit()
          for (column, cell) in batch.cells(ofRow: row).enumerated() where column < fields.count {
            fit.add(batch.text.span(batch.cells[cell]), field: fields[column])
          }
          return fit.isForm
        })
    }
    guard !carried.isEmpty else { return reader }
    return CarryDownReader(reader, columns: carried) { cell, column in
      guard let decoder = encodings.decoder(of: column) else { return isSameAsAbove(cell) }
      var decoded = ByteBuffer()
      return cell.count <= 24 && isSameAsAbove(decoded.span(decoder.decode(cell, into: &decoded).text))
    }
  }

  /// The columns of the fields under `carry_down`, from 0.
  private func carriedColumns(_ reading: FileReading) throws(RunFailure) -> [Int] {
    var columns: [Int] = []
    for name in source.carryDown {
      let found = reading.columns.indices.filter { reading.columns[$0].name == name }
      guard !found.isEmpty else {
        throw .columns(file: file.name, key: "run.carried-column-missing", values: ["field": name])
      }
      columns += found
    }
    return Set(columns).sorted()
  }

  /// - Parameter isTable: rows belong to those above them, as elements of a document do not.
  private func rowJudge(
    headings: [String], fields: [ResidentField?], _ encodings: ColumnEncodings, isTable: Bool
  ) -> RowJudge {
    let own = fields.map { $0?.layoutKind }
    return { batch, row, above in
      // Asked only for rows that look unlike a form, so building a classifier for each costs nothing.
      var classifier = RowClassifier(headings: headings, fields: fields)
      var decoded = ByteBuffer()
      let evidence = Self.evidence(of: row, in: batch, encodings, &decoded, &classifier)
      if isTable, classifier.mayBeHeader(evidence) {
        let cells = batch.cells(ofRow: row).enumerated().map { column, cell in
          encodings.heading(batch.text.span(batch.cells[cell]).bytes, column: column)
        }
        if Self.isOtherHeader(cells, than: headings, own) { return .rowOtherHeader }
      }
      let found = classifier.kind(of: evidence).finding
      guard found == nil, isTable else { return found }
      if above == .rowSignature, classifier.isOfSigners(evidence) {
        // More people than sign a list are a list of their own.
        var last = row
        while last < batch.rows.count, last - row <= Self.mostSigners,
          classifier.isOfSigners(Self.evidence(of: last, in: batch, encodings, &decoded, &classifier))
        {
          last += 1
        }
        if last - row <= Self.mostSigners { return .rowSignature }
      }
      guard let rest = classifier.isRest(evidence) else { return nil }
      if above == .rowContinued { return above }
      guard above == nil, row > 0 else { return rest == .text && above == nil ? .rowContinued : nil }
      let before = Self.evidence(of: row - 1, in: batch, encodings, &decoded, &classifier)
      return classifier.isNumbered(before) ? .rowContinued : nil
    }
  }

  /// Rows of names below a signature, at most.
  private static let mostSigners = 5

  private static func evidence(
    of row: Int, in batch: borrowing FormBatch, _ encodings: ColumnEncodings, _ decoded: inout ByteBuffer,
    _ classifier: inout RowClassifier
  ) -> RowEvidence {
    var evidence = RowEvidence()
    for (column, cell) in batch.cells(ofRow: row).enumerated() {
      if let decoder = encodings.decoder(of: column) {
        let text = decoder.decode(batch.text.span(batch.cells[cell]), into: &decoded).text
        classifier.add(decoded.span(text), column: column, to: &evidence)
      } else {
        classifier.add(batch.text.span(batch.cells[cell]), column: column, to: &evidence)
      }
    }
    return evidence
  }

  /// Whether a row is a header by which the rows below it would be read otherwise: known headings, that of the name
  /// among them, and one of them where the file has another.
  private static func isOtherHeader(
    _ cells: [String], than headings: [String], _ own: [LayoutKind?]
  ) -> Bool {
    var (filled, known, differs, namesPeople) = (0, 0, false, false)
    for (column, cell) in cells.enumerated() where cell.contains(where: { !$0.isWhitespace }) {
      filled += 1
      let guess = HeaderMatcher.embedded.guess(cell)
      guard guess.certainty > .ambiguous, let kind = guess.field?.layoutKind else { continue }
      known += 1
      if kind == .field(.fullName) { namesPeople = true }
      if column >= headings.count || cell != headings[column], column >= own.count || own[column] != kind {
        differs = true
      }
    }
    return differs && namesPeople && known >= 3 && known * 2 >= filled
  }
}

/// What columns are compared by, where two headers of a file are: the date of birth may be a year, a number either
/// card's.
private enum LayoutKind: Hashable {
  case field(ResidentField)
  case place
}

extension ResidentField {
  /// nil for columns that tell nothing of a person.
  fileprivate var layoutKind: LayoutKind? {
    switch self {
    case .rowNumber, .note: nil
    case .birthYear: .field(.birthDate)
    case .oldCardNumber, .cardOrPersonalNumber: .field(.personalNumber)
    case .familyMiddleName, .givenName: .field(.fullName)
    case .permanentAddress, .temporaryAddress, .currentAddress, .hamlet, .commune, .district, .province:
      .place
    default: .field(self)
    }
  }
}

extension Span<UInt8> {
  fileprivate var bytes: [UInt8] { indices.map { self[$0] } }
}
