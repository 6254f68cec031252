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
  ///   - sections: what becomes of headings between the rows.
  ///   - communes: what becomes of those that name a commune.
  func reader(
    _ shape: Shape, fields: [ResidentField?] = [], reading: FileReading, encodings: ColumnEncodings,
    sections: ListSections = ListSections(), communes: CommuneHeadings? = nil
  ) throws -> any FormReader {
    let carried = try carriedColumns(reading)
    var reader: any FormReader
    if var layout = shape.layout?.reading(fields) {
      layout.sections = sections.ofForms
      var options = XMLReadingOptions(source: number)
      options.keepsRecordsBeforeFault = source.keepBeforeFault
      options.readsBytesAsCharacters = declaredFontEncoding != nil
      options.leavesOutNonForms = true
      reader = try XMLFormReader(
        file: file, layout: layout, options: options,
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: false))
    } else {
      var options = options(shape.transcoding)
      options.figuresColumn = Self.figuresColumn(fields, in: shape.sample)
      options.keepsTitles = !carried.isEmpty || communes != nil
      let fitting = FittingCells(fields, encodings, sample: shape.sample)
      let figures = FiguresOfColumns(sample: shape.sample, columns: shape.names.count)
      reader = try CSVFormReader(
        file: file, dialect: shape.dialect ?? CSVDialect(), options: options,
        headerJudge: headerJudge(), topRowJudge: topRowJudge(),
        rowJudge: fields.isEmpty
          ? nil : rowJudge(headings: shape.names, fields: fields, encodings, isTable: true),
        shortRowJudge: { batch, row in fitting.areForm(batch, row: row) },
        sectionJudge: fields.isEmpty ? nil : sectionJudge(shape.names, fields, encodings, sections),
        lineJudge: { cells in fields.isEmpty ? figures.areRow(cells) : fitting.areForm(cells) })
    }
    if !sections.columns.isEmpty {
      reader = ContextReader(
        reader,
        PartsOfList(columns: sections.columns, unread: sections.unread, first: sections.first))
    }
    if let communes {
      reader = ContextReader(
        reader,
        TitledColumns(count: CommuneHeadings.fields.count, finding: .unitByHeading) { titles, above in
          communes.values(below: titles.map(encodings.titles), above: above)
        })
    }
    guard !carried.isEmpty else { return reader }
    return ContextReader(
      reader,
      CellsAbove(columns: carried) { cell, column in
        guard let decoder = encodings.decoder(of: column) else { return isSameAsAbove(cell) }
        var decoded = ByteBuffer()
        return cell.count <= 24 && isSameAsAbove(decoded.span(decoder.decode(cell, into: &decoded).text))
      })
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

  /// A column of dates or numbers in which nearly all filled cells begin with a figure.
  private static func figuresColumn(_ fields: [ResidentField?], in sample: [[[UInt8]]]) -> Int? {
    let wanted: [ResidentField] = [
      .birthDate, .birthYear, .personalNumber, .cardOrPersonalNumber, .oldCardNumber, .rowNumber,
    ]
    // The numbers of the rows where nothing else has figures: a header in other words is known by them too.
    return wanted.lazy.compactMap { fields.firstIndex(of: $0) }.first { column in
      let filled = sample.filter { column < $0.count && !$0[column].isBlank }
      let figures = filled.count { $0[column].first.map { (0x30...0x39).contains($0) } ?? false }
      // In a long list every other row would cost a look; of a short one the header itself is a part.
      return !filled.isEmpty
        && (figures * 10 >= filled.count * 9 || filled.count < 100 && figures * 2 >= filled.count)
    }
  }

  /// Numbers the sections that are worth telling of, or given to the rows below them.
  private func sectionJudge(
    _ headings: [String], _ fields: [ResidentField?], _ encodings: ColumnEncodings, _ sections: ListSections
  ) -> SectionJudge {
    { batch, row in
      var classifier = RowClassifier(headings: headings, fields: fields)
      var decoded = ByteBuffer()
      let evidence = Self.evidence(of: row, in: batch, encodings, &decoded, &classifier)
      let found = classifier.section(of: evidence)
      if let found, !sections.matters(found) { return nil }
      // Where no heading is read, none ends what one said.
      guard found != nil || !sections.columns.isEmpty else { return nil }
      var filled: [[UInt8]] = []
      for (column, cell) in batch.cells(ofRow: row).enumerated() {
        let written = batch.text.span(batch.cells[cell])
        var text = written.copied
        if let decoder = encodings.decoder(of: column) {
          text = decoded.span(decoder.decode(written, into: &decoded).text).copied
        }
        if !text.isBlank { filled.append(text) }
      }
      return HeadingMark(filled, isSection: found != nil).map {
        PartHeading(section: found?.rawValue ?? 0, mark: PartHeading.Mark($0))
      }
    }
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
          encodings.heading(batch.text.span(batch.cells[cell]).copied, column: column)
        }
        if let found = Self.header(cells, beside: headings, own) { return found }
      }
      let found = classifier.kind(of: evidence).finding
      guard found == nil, isTable else { return found }
      if classifier.mayCount(evidence) {
        var before = row - 1
        while before >= 0, row - before <= Self.longestSummary {
          let evidence = Self.evidence(of: before, in: batch, encodings, &decoded, &classifier)
          if evidence.headsSummary { return .rowTotal }
          guard classifier.mayCount(evidence) || classifier.kind(of: evidence) != .form else { break }
          before -= 1
        }
      }
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

  /// Rows of a table of figures below a list ("Nội dung, Số lượng"), at most.
  private static let longestSummary = 60

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

  /// What a row is that is a header, in whatever words: known headings, that of the name among them. Where one of them stands
  /// where the file has another, the rows below it would be read wrongly.
  private static func header(
    _ cells: [String], beside headings: [String], _ own: [LayoutKind?]
  ) -> FindingCode? {
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
    guard namesPeople, known >= 3, known * 2 >= filled else { return nil }
    return differs ? .rowOtherHeader : .rowRepeatedHeader
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

extension PartHeading.Mark {
  init(_ mark: HeadingMark) {
    self =
      switch mark {
      case .top: .top
      case .roman: .roman
      case .letter: .letter
      case .number: .number
      case .unnumbered: .unnumbered
      case .hamlet: .hamlet
      case .household: .household
      }
  }
}

extension Span<UInt8> {
  fileprivate var copied: [UInt8] { indices.map { self[$0] } }
}
