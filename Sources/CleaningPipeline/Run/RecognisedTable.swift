import ByteText
import FormCleaning
import FormReading
import ResidentModel
import VietnameseText

/// A file of which it is known which column holds which field: the steps from there to how its rows are read.
struct RecognisedTable {
  let shape: FileOpening.Shape
  let decoded: DecodedShape
  let held: HeldColumns
  let source: SourceSettings
  let asOf: PartialDate
  /// What the steps so far have to tell.
  var reading: FileReading
  /// Columns by their fields, those included that stand for headings between the rows.
  private var mapped: [SourceColumns.Column] = []
  private var dateOrders: [ResidentField: DateOrder] = [:]

  init(
    shape: FileOpening.Shape, decoded: DecodedShape, held: HeldColumns, source: SourceSettings,
    asOf: PartialDate
  ) {
    (self.shape, self.decoded, self.held, self.source, self.asOf) = (shape, decoded, held, source, asOf)
    reading = decoded.reading
    reading.findings += held.findings
  }

  private var fields: [ResidentField?] { held.fields }
  private var sample: [[[UInt8]]] { decoded.sample }
  private var hasHeader: Bool { shape.dialect.map { $0.header != .none } ?? false }

  /// Tells what the headings are taken for, and what is odd about columns that are.
  mutating func noteHeadings() {
    for column in shape.lateColumns.sorted() where fields[column] != nil {
      reading.findings.append(FileFinding(.xmlValueBehind, fields[column], column: column + 1))
    }
    reading.columns = zip(decoded.headings, fields).map { ($0, $1?.name) }
    for column in SheetLayout.mergedColumns(in: sample, fields: fields)
    where !source.carryDown.contains(fields[column]?.name ?? "") {
      reading.findings.append(FileFinding(.columnMergedCells, fields[column], column: column + 1))
    }
  }

  /// Maps each column that holds a field, and finds the order of its dates.
  mutating func mapColumns() {
    for (index, field) in fields.enumerated() {
      guard let field else { continue }
      mapped.append(
        .init(
          field: field, index: index, decoder: decoded.encodings.decoder(of: index),
          sex: held.sexes[index] ?? .unknown, part: held.parts[index] ?? .whole,
          statement: field == .registrationChange ? SheetLayout.statement(decoded.headings[index]) : nil,
          tick: held.ticks[index].map { Array($0.utf8) }))
      let mayHoldDays = field.isDate || field == .registrationChange || field == .cardStatus
      guard mayHoldDays, held.parts[index] == nil else { continue }
      let order = ColumnRecognition.dateOrder(source.dateOrder, column: index, sample: sample)
      if dateOrders[field] == nil || order != .dayFirst { dateOrders[field] = order }
      if order == .monthFirst || order == .swappedISO {
        reading.findings.append(FileFinding(.birthDateLocaleSwap, field, column: index + 1))
      }
    }
  }

  /// Headings between the rows of a table, or the elements around the forms of a document.
  func sections() -> ListSections {
    guard hasHeader else {
      return ListSections(kind: source.kind, fields: fields, records: shape.layout?.records ?? [])
    }
    return ListSections(
      kind: source.kind, headings: decoded.headings, fields: fields, titles: decoded.titles, sample: sample)
  }

  /// Maps what sections give to their rows, and tells where neither they nor a column give the kind of residence.
  mutating func mapSections(_ sections: ListSections) {
    if source.kind == .column, !fields.contains(.residenceStatus), !sections.givesKind {
      let fitting = FittingKind.told(by: decoded.titles, fields: fields, sample: sample)
      reading.findings.append(
        FileFinding(
          .columnKindMissing, path: fitting.map { "kind: \($0.rawValue)" } ?? "", field: .residenceStatus))
    }
    for (index, field) in sections.fields.enumerated() {
      mapped.append(
        .init(
          field: field, index: shape.names.count + index,
          statement: field == .registrationChange ? .words : nil))
    }
  }

  /// The unit list that the rows show; nil where they do not.
  func unitList() -> UnitListDate? {
    var evidence = ListDateEvidence()
    var places = PlaceResolver()
    func column(_ field: ResidentField) -> Int? { fields.firstIndex(of: field) }
    let columns = (column(.commune), column(.district), column(.province))
    for row in sample {
      func cell(_ column: Int?) -> [UInt8] { column.flatMap { $0 < row.count ? row[$0] : nil } ?? [] }
      let (commune, district, province) = (cell(columns.0), cell(columns.1), cell(columns.2))
      evidence.add(places.resolve(commune: commune.span, district: district.span, province: province.span))
    }
    return evidence.list == .unknown ? nil : evidence.list
  }

  /// The commune whose list the file is, told of where a title names it.
  mutating func listedCommune(accepting acceptance: UnitAcceptance) -> ListedCommune? {
    let listed = ListedCommune(
      declared: source.commune, kind: source.kind, titles: decoded.titles, fields: fields, sample: sample,
      accepting: acceptance)
    if let listed, listed.isFromTitle {
      reading.findings.append(FileFinding(.unitByTitle, path: listed.name, field: .commune))
    }
    return listed
  }

  /// Communes that stand as headings between the rows; nil where none do.
  func communes(_ listed: ListedCommune?, accepting acceptance: UnitAcceptance) -> CommuneHeadings? {
    guard hasHeader else { return nil }
    return CommuneHeadings(
      declared: source.commune, listed: listed, kind: source.kind, headings: decoded.headings, fields: fields,
      titles: decoded.titles, sample: sample, accepting: acceptance)
  }

  /// Maps what headings of communes give to their rows.
  mutating func mapCommunes(behind sections: ListSections) {
    for (index, field) in CommuneHeadings.fields.enumerated() {
      mapped.append(.init(field: field, index: shape.names.count + sections.fields.count + index))
    }
  }

  /// How the rows are read, once all columns are mapped.
  ///
  /// - Parameter number: the source's place among those of the run by the order of their ids.
  func sourceColumns(
    source number: Int, sections: ListSections, nameOrders: NameOrders, listed: ListedCommune?,
    accepting acceptance: UnitAcceptance
  ) -> SourceColumns {
    let home = HomeProvince(fields: fields, titles: decoded.titles, sample: sample, accepting: acceptance)
    let cardColumn = fields.firstIndex(of: .cardStatus).map { SheetLayout.cardColumn(decoded.headings[$0]) }
    return SourceColumns(
      columns: mapped, claims: sections.claims(of: source.kind), source: number, asOf: asOf,
      dateOrders: dateOrders, nameOrders: nameOrders.orders,
      namePartsAreExchanged: nameOrders.partsAreExchanged,
      addressIsOwn: source.kind == .column && held.addressIsOwn, homeProvince: home?.name ?? "",
      listedPlace: listed?.place, districtsAreBlank: districtsAreBlank,
      usualKind: sections.usualKind(of: source.kind), firstAddedColumn: shape.names.count,
      sexCodes: SheetLayout.sexCodes(decoded.headings, fields: fields, sample: sample, asOf: asOf),
      cardColumn: cardColumn ?? .status, fieldsAmongOthers: numbersAmongOthers.union(daysAmongOthers))
  }

  /// There is a column for districts, and nothing in it.
  private var districtsAreBlank: Bool {
    guard let district = fields.firstIndex(of: .district) else { return false }
    return !sample.contains { district < $0.count && !$0[district].isBlank }
  }

  /// The numbers of the other kind that the columns of one kind hold: an old card's among personal numbers.
  private var numbersAmongOthers: Set<ResidentField> {
    let context = NumberContext(asOfYear: asOf.year)
    func holds(_ field: ResidentField, where isOther: ([UInt8]) -> Bool) -> Bool {
      fields.indices.contains { column in
        fields[column] == field && sample.contains { column < $0.count && isOther($0[column]) }
      }
    }
    var found: Set<ResidentField> = []
    if holds(.personalNumber, where: { readPersonalNumber($0.span, context).oldCardStanding == .valid }) {
      found.insert(.oldCardNumber)
    }
    if holds(.oldCardNumber, where: { readOldCardNumber($0.span, context).personalStanding == .valid }) {
      found.insert(.personalNumber)
    }
    return found
  }

  /// The day of issue, where it stands in the column that says whether a card was issued.
  private var daysAmongOthers: Set<ResidentField> {
    guard !fields.contains(.cardIssueDate), let column = fields.firstIndex(of: .cardStatus) else { return [] }
    let reading = DateReading(.event, asOf: asOf, mayHoldSerials: true)
    func isFigure(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    let holdsDays = sample.contains { row in
      guard column < row.count, let first = row[column].firstIndex(where: isFigure),
        let last = row[column].lastIndex(where: isFigure), last > first + 3
      else { return false }
      let figures = Array(row[column][first...last])
      return !readDate(figures.span, as: reading).date.isMissing
    }
    return holdsDays ? [.cardIssueDate] : []
  }
}

extension ResidentField {
  fileprivate var isDate: Bool {
    switch self {
    case .birthDate, .cardIssueDate, .formDate, .registrationDate, .temporaryUntil, .deregisteredOn: true
    default: false
    }
  }
}
