import ByteText
import FormCleaning
import FormReading
import ResidentModel
import VietnameseText

/// Which column of a file holds which field, how its letters are stored, in what order its dates and its names stand, and by
/// which unit list its places are written: settled from the headings and the first rows before anything is read.
struct ColumnRecognition {
  let columns: SourceColumns
  let reading: FileReading
  let acceptance: UnitAcceptance
  /// The pipeline or the rows tell by which unit list the file is written.
  let tellsUnitList: Bool
  /// Of each column of the file.
  let fields: [ResidentField?]
  let encodings: ColumnEncodings
  /// Headings between the rows of a table.
  let sections: ListSections
  let communes: CommuneHeadings?

  init(
    of shape: FileOpening.Shape, source: SourceSettings, number: Int, pipeline: PipelineFile, file: String
  ) throws {
    let decoded = DecodedShape(shape, declared: source.encoding)
    if decoded.encodings.isContradicted, let encoding = source.encoding {
      throw RunFailure.columns(
        file: file, key: "run.encoding-contradicted", values: ["encoding": encoding])
    }
    var reading = decoded.reading
    let (encodings, headings, sample) = (decoded.encodings, decoded.headings, decoded.sample)

    let fields: [ResidentField?]
    var sexes: [Int: Sex] = [:]
    var parts: [Int: SourceColumns.Part] = [:]
    var ticks: [Int: String] = [:]
    var addressIsOwn = false
    switch source.columns {
    case .declared(let declared):
      var found = [ResidentField?](repeating: nil, count: shape.names.count)
      for (name, index) in try decoded.positions(of: declared, file: file) {
        found[index] = ResidentField(name: name)
      }
      fields = found
    case .auto:
      (fields, sexes, parts, ticks) = try Self.recognised(
        headings, parts: shape.composedParts, kind: source.kind, sample: sample, asOf: pipeline.asOf,
        isDocument: shape.layout != nil, file: file, findings: &reading.findings)
      addressIsOwn = fields.indices.contains {
        fields[$0] == .currentAddress && HeadingGrammar(headings[$0]).meaning == .address
      }
      guard fields.contains(where: { $0 != nil }) else {
        throw RunFailure.columns(file: file, key: "run.no-known-column", values: [:])
      }
    }
    for column in shape.lateColumns.sorted() where fields[column] != nil {
      reading.findings.append(FileFinding(.xmlValueBehind, fields[column], column: column + 1))
    }
    reading.columns = zip(headings, fields).map { ($0, $1?.name) }
    for column in SheetLayout.mergedColumns(in: sample, fields: fields)
    where !source.carryDown.contains(fields[column]?.name ?? "") {
      reading.findings.append(FileFinding(.columnMergedCells, fields[column], column: column + 1))
    }
    self.fields = fields
    self.encodings = encodings

    var orders: [ResidentField: DateOrder] = [:]
    var mapped: [SourceColumns.Column] = []
    for (index, field) in fields.enumerated() {
      guard let field else { continue }
      mapped.append(
        .init(
          field: field, index: index, decoder: encodings.decoder(of: index), sex: sexes[index] ?? .unknown,
          part: parts[index] ?? .whole,
          statement: field == .registrationChange ? SheetLayout.statement(headings[index]) : nil,
          tick: ticks[index].map { Array($0.utf8) }))
      let mayHoldDays = field.isDate || field == .registrationChange || field == .cardStatus
      guard mayHoldDays, parts[index] == nil else { continue }
      let order = Self.dateOrder(source.dateOrder, column: index, sample: sample)
      if orders[field] == nil || order != .dayFirst { orders[field] = order }
      if order == .monthFirst || order == .swappedISO {
        reading.findings.append(FileFinding(.birthDateLocaleSwap, field, column: index + 1))
      }
    }
    sections =
      shape.dialect.map { $0.header != .none } ?? false
      ? ListSections(
        kind: source.kind, headings: headings, fields: fields, titles: decoded.titles, sample: sample)
      : ListSections(kind: source.kind, fields: fields, records: shape.layout?.records ?? [])
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
    let nameOrders = NameOrders(fields: fields, parts: parts, sample: sample)
    reading.findings += nameOrders.findings
    let list = source.listDate ?? Self.unitList(fields: fields, sample: sample)
    tellsUnitList = list != nil
    acceptance = Self.acceptance(source.listDate, preferring: list, pipeline.units)
    let listed = ListedCommune(
      declared: source.commune, kind: source.kind, titles: decoded.titles, fields: fields, sample: sample,
      accepting: acceptance)
    if let listed, listed.isFromTitle {
      reading.findings.append(FileFinding(.unitByTitle, path: listed.name, field: .commune))
    }
    communes =
      shape.dialect.map { $0.header != .none } ?? false
      ? CommuneHeadings(
        declared: source.commune, listed: listed, kind: source.kind, headings: headings, fields: fields,
        titles: decoded.titles, sample: sample, accepting: acceptance) : nil
    if communes != nil {
      for (index, field) in CommuneHeadings.fields.enumerated() {
        mapped.append(.init(field: field, index: shape.names.count + sections.fields.count + index))
      }
    }
    columns = SourceColumns(
      columns: mapped, claims: sections.claims(of: source.kind),
      source: pipeline.sources.count { $0.id < source.id }, asOf: pipeline.asOf, dateOrders: orders,
      nameOrders: nameOrders.orders, namePartsAreExchanged: nameOrders.partsAreExchanged,
      addressIsOwn: source.kind == .column && addressIsOwn,
      homeProvince: HomeProvince(
        fields: fields, titles: decoded.titles, sample: sample, accepting: acceptance)?.name ?? "",
      listedPlace: listed?.place,
      districtsAreBlank: fields.firstIndex(of: .district).map { district in
        !sample.contains { district < $0.count && !$0[district].isBlank }
      } ?? false,
      usualKind: sections.usualKind(of: source.kind), firstAddedColumn: shape.names.count,
      sexCodes: SheetLayout.sexCodes(headings, fields: fields, sample: sample, asOf: pipeline.asOf),
      cardColumn: fields.firstIndex(of: .cardStatus).map { SheetLayout.cardColumn(headings[$0]) } ?? .status,
      fieldsAmongOthers: Self.numbersAmongOthers(fields, sample: sample, asOf: pipeline.asOf)
        .union(Self.daysAmongOthers(fields, sample: sample, asOf: pipeline.asOf)))
    self.reading = reading
  }

  private static func recognised(
    _ headings: [String], parts composed: Set<Int>, kind: SourceSettings.Kind, sample: [[[UInt8]]],
    asOf: PartialDate, isDocument: Bool, file: String,
    findings: inout [FileFinding]
  ) throws(RunFailure) -> (
    fields: [ResidentField?], sexes: [Int: Sex], parts: [Int: SourceColumns.Part], ticks: [Int: String]
  ) {
    let matcher = HeaderMatcher.embedded
    let names = GroupedHeadings(headings, matcher: matcher).names.enumerated().map { index, name in
      composed.contains(index) ? "" : name
    }
    var guesses = matcher.match(names)
    var vocabulary = VocabularyReader()
    var places = PlaceResolver()
    for index in guesses.indices where guesses[index].certainty == .ambiguous {
      var profile = ColumnProfile()
      for row in sample.prefix(200) where index < row.count {
        let cell = row[index]
        profile.add(cell.span, asOf: asOf, vocabulary: &vocabulary, places: &places)
      }
      guesses[index] = guesses[index].decided(by: profile)
    }
    if let names = SheetLayout.listedNames(names, guesses: guesses, sample: sample) {
      guesses[names] = HeaderGuess(field: .fullName, certainty: .folded)
    }
    // `CongDan/NgaySinh/Ngay` is a part of the day of birth; `Cha/NgaySinh/Ngay` is none of the person's.
    let partHeadings = headings.map { heading in
      HeadingGrammar(heading).isAboutOthers
        ? "" : heading.split(separator: "/").suffix(2).joined(separator: "/")
    }
    let owners = ColumnOwners(
      names, headings: partHeadings, guesses: guesses, sample: sample, asOf: asOf, isDocument: isDocument)
    for (index, field) in owners.fields {
      guesses[index] = HeaderGuess(field: field, certainty: field == nil ? .none : .folded)
    }
    if let beside = SheetLayout.peopleBeside(headings, names: names, guesses: guesses, sample: sample) {
      throw .columns(
        file: file, key: "run.people-beside",
        values: ["heading": headings[beside], "column": "\(beside + 1)"])
    }
    var parts = SheetLayout.parts(partHeadings, names: names, guesses: guesses, sample: sample)
    for (index, part) in parts {
      guesses[index] = HeaderGuess(field: part.field, certainty: .folded)
    }
    if let year = SheetLayout.yearColumn(partHeadings, of: parts) {
      guesses[year] = HeaderGuess(field: .birthYear, certainty: .folded)
    }
    if parts.isEmpty || parts.values.allSatisfy({ $0 == .middleName }),
      let (both, year) = SheetLayout.dayAndMonth(partHeadings, guesses: guesses, sample: sample)
    {
      guesses[both] = HeaderGuess(field: .birthDate, certainty: .folded)
      guesses[year] = HeaderGuess(field: .birthYear, certainty: .folded)
      parts[both] = .dayAndMonth
    }
    var ticks = SheetLayout.residenceTicks(names, guesses: guesses, sample: sample)
    for index in ticks.keys { guesses[index] = HeaderGuess(field: .residenceStatus, certainty: .folded) }
    for (index, label) in SheetLayout.presenceTicks(names, guesses: guesses, sample: sample) {
      guesses[index] = HeaderGuess(field: .presence, certainty: .folded)
      ticks[index] = label
    }
    for (index, field) in SheetLayout.moves(names, guesses: guesses, sample: sample) {
      guesses[index] = HeaderGuess(field: field, certainty: .folded)
    }
    if let address = SheetLayout.address(headings, guesses: guesses) {
      guesses[address] = HeaderGuess(field: kind.ownAddress, certainty: .folded)
    }
    if kind != .temporary {
      for index in SheetLayout.termsOfOtherThings(names, guesses: guesses) {
        guesses[index] = HeaderGuess(field: nil, certainty: .none)
      }
    }
    if let heads = SheetLayout.listedHeads(guesses, sample: sample) {
      guesses[heads] = HeaderGuess(field: .fullName, certainty: .folded)
    }
    let sexes = SheetLayout.sexColumns(guesses, sample: sample)
    for index in sexes.keys.sorted() {
      guesses[index].field = SheetLayout.holdsDates(index, of: sample) ? .birthYear : .sex
      findings.append(FileFinding(.columnGivesSex, guesses[index].field, column: index + 1))
    }
    if let name = SheetLayout.splitName(headings, guesses: guesses, sample: sample) {
      for (index, field) in [(name, ResidentField.familyMiddleName), (name + 1, .givenName)] {
        (guesses[index].field, guesses[index].certainty) = (field, .exact)
      }
      findings.append(FileFinding(.columnSplitName, .fullName, column: name + 1))
    }
    var taken: Set<ResidentField> = []
    let fields: [ResidentField?] = guesses.enumerated().map { index, guess in
      if sexes[index] != nil { return guess.field }
      if parts[index] != nil || ticks[index] != nil {
        findings.append(FileFinding(.columnGuessed, guess.field, column: index + 1))
        return guess.field
      }
      // Of what stands around forms only what several people share is theirs.
      guard let field = guess.field, guess.certainty > .ambiguous,
        !headings[index].hasPrefix("/") || SheetLayout.isOfSeveral(field)
      else {
        if let others = owners.leftOut[index] {
          findings.append(FileFinding(.columnOfAnother, others, column: index + 1))
          return nil
        }
        // Nobody misses a second numbering of the rows.
        if let repeated = guess.repeatedField, repeated != .rowNumber, !headings[index].hasPrefix("/") {
          findings.append(FileFinding(.columnRepeated, repeated, column: index + 1))
        } else {
          findings.append(FileFinding(.columnUnknown, nil, column: index + 1))
        }
        return nil
      }
      let isFirst = taken.insert(field).inserted
      // What a further note says of a death is read, and its text is not shown.
      if !isFirst, field != .registrationChange {
        findings.append(FileFinding(.columnRepeated, field, column: index + 1))
      }
      guard isFirst || field.mayHaveSeveralColumns else { return nil }
      if guess.certainty == .folded { findings.append(FileFinding(.columnGuessed, field, column: index + 1)) }
      return field
    }
    if !fields.contains(where: { $0 == .fullName || $0 == .familyMiddleName || $0 == .givenName }) {
      findings.append(FileFinding(.columnMissing, .fullName))
    }
    return (fields, sexes, parts, ticks)
  }

  /// The numbers of the other kind that the columns of one kind hold: an old card's among personal numbers.
  private static func numbersAmongOthers(
    _ fields: [ResidentField?], sample: [[[UInt8]]], asOf: PartialDate
  ) -> Set<ResidentField> {
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
  private static func daysAmongOthers(
    _ fields: [ResidentField?], sample: [[[UInt8]]], asOf: PartialDate
  ) -> Set<ResidentField> {
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

  static func dateOrder(
    _ declared: SourceSettings.DateOrder, column: Int, sample: [[[UInt8]]]
  ) -> DateOrder {
    switch declared {
    case .dmy: return .dayFirst
    case .mdy: return .monthFirst
    case .auto:
      var evidence = LocaleSwapEvidence()
      for row in sample where column < row.count {
        let cell = row[column]
        evidence.add(cell.span)
      }
      return evidence.order
    }
  }

  /// The unit list that the rows show; nil where they do not.
  private static func unitList(fields: [ResidentField?], sample: [[[UInt8]]]) -> UnitListDate? {
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

  private static func acceptance(
    _ declared: UnitListDate?, preferring list: UnitListDate?, _ units: UnitSettings
  ) -> UnitAcceptance {
    func accepts(_ list: UnitListDate) -> Bool { declared.map { $0 == list } ?? units.accept.contains(list) }
    return UnitAcceptance(
      preferred: list ?? units.catalogue, acceptsMarch2025: accepts(.march2025),
      acceptsJuly2025: accepts(.july2025))
  }
}

extension SourceColumns.Claims {
  init(_ kind: SourceSettings.Kind) {
    self =
      switch kind {
      case .permanent: .permanent
      case .temporary: .temporary
      case .column: .column
      case .form: .form
      }
  }
}

extension SourceSettings.Kind {
  /// What an address is that does not say of which kind of residence, among forms of this kind.
  fileprivate var ownAddress: ResidentField {
    switch self {
    case .permanent: .permanentAddress
    case .temporary: .temporaryAddress
    case .column, .form: .currentAddress
    }
  }
}

extension SourceColumns.Part {
  fileprivate var field: ResidentField { self == .middleName ? .familyMiddleName : .birthDate }
}

extension HeaderGuess {
  fileprivate init(field: ResidentField?, certainty: Certainty) {
    self.init(
      field: field, certainty: certainty, candidates: field.map { [$0] } ?? [], sexOfColumn: .unknown)
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
