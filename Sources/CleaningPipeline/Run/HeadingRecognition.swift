import FormCleaning
import ResidentModel
import VietnameseText

/// Which column of a file holds which field, and how.
struct HeldColumns {
  /// Of each column; nil for one that is left aside.
  let fields: [ResidentField?]
  /// Columns whose heading says of which sex their people are.
  var sexes: [Int: Sex] = [:]
  /// Columns that hold a part of a name or a date.
  var parts: [Int: SourceColumns.Part] = [:]
  /// Columns that are ticked, and what a tick means.
  var ticks: [Int: String] = [:]
  /// The address is the person's, and the heading does not say of which kind of residence.
  var addressIsOwn = false
  var findings: [FileFinding] = []

  init(declared fields: [ResidentField?]) { self.fields = fields }
}

/// Guesses what columns hold from their headings, and from the first rows where headings leave it open.
///
/// Each step looks at the guesses before it, and changes those that it knows better.
struct HeadingRecognition {
  private let headings: [String]
  /// What each column goes by; of a heading of a group and a name, the name.
  private let names: [String]
  /// Of headings that are paths, the end that names a part of a value.
  private let partHeadings: [String]
  private let sample: [[[UInt8]]]
  private let kind: SourceSettings.Kind
  private let asOf: PartialDate
  private let owners: ColumnOwners
  private var guesses: [HeaderGuess]
  private var sexes: [Int: Sex] = [:]
  private var parts: [Int: SourceColumns.Part] = [:]
  private var ticks: [Int: String] = [:]
  private var findings: [FileFinding] = []

  /// - Parameter composed: columns whose values others are put together from.
  /// - Throws: `RunFailure.columns` for a sheet with several people beside each other in a row.
  init(
    of decoded: DecodedShape, composed: Set<Int>, kind: SourceSettings.Kind, asOf: PartialDate,
    isDocument: Bool, file: String
  ) throws(RunFailure) {
    (headings, sample, self.kind, self.asOf) = (decoded.headings, decoded.sample, kind, asOf)
    let matcher = HeaderMatcher.embedded
    names = GroupedHeadings(headings, matcher: matcher).names.enumerated().map { index, name in
      composed.contains(index) ? "" : name
    }
    // `CongDan/NgaySinh/Ngay` is a part of the day of birth; `Cha/NgaySinh/Ngay` is none of the person's.
    partHeadings = headings.map { heading in
      HeadingGrammar(heading).isAboutOthers
        ? "" : heading.split(separator: "/").suffix(2).joined(separator: "/")
    }
    guesses = Self.decided(matcher.match(names), by: sample, asOf: asOf)
    if let names = SheetLayout.listedNames(names, guesses: guesses, sample: sample) {
      guesses[names] = .taken(for: .fullName)
    }
    owners = ColumnOwners(
      names, headings: partHeadings, guesses: guesses, sample: sample, asOf: asOf, isDocument: isDocument)
    for (index, field) in owners.fields { guesses[index] = .taken(for: field) }
    if let beside = SheetLayout.peopleBeside(headings, names: names, guesses: guesses, sample: sample) {
      throw .columns(
        file: file, key: "run.people-beside",
        values: ["heading": headings[beside], "column": "\(beside + 1)"])
    }
    findPartsOfDates()
    findTicks()
    findAddresses()
    findSexColumns()
    findSplitName()
  }

  /// What the columns hold, by the guesses as they are.
  var held: HeldColumns {
    var findings = findings
    var taken: Set<ResidentField> = []
    let fields = guesses.indices.map { field(of: $0, taken: &taken, &findings) }
    if !fields.contains(where: { $0 == .fullName || $0 == .familyMiddleName || $0 == .givenName }) {
      findings.append(FileFinding(.columnMissing, .fullName))
    }
    var held = HeldColumns(declared: fields)
    (held.sexes, held.parts, held.ticks, held.findings) = (sexes, parts, ticks, findings)
    held.addressIsOwn = fields.indices.contains {
      fields[$0] == .currentAddress && HeadingGrammar(headings[$0]).meaning == .address
    }
    return held
  }

  /// The guesses, where headings may mean several fields settled by what stands below them.
  private static func decided(
    _ guesses: [HeaderGuess], by sample: [[[UInt8]]], asOf: PartialDate
  ) -> [HeaderGuess] {
    var guesses = guesses
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
    return guesses
  }

  /// Day, month and year in columns of their own; a middle name in one.
  private mutating func findPartsOfDates() {
    parts = SheetLayout.parts(partHeadings, names: names, guesses: guesses, sample: sample)
    for (index, part) in parts { guesses[index] = .taken(for: part.field) }
    if let year = SheetLayout.yearColumn(partHeadings, of: parts) { guesses[year] = .taken(for: .birthYear) }
    if parts.isEmpty || parts.values.allSatisfy({ $0 == .middleName }),
      let (both, year) = SheetLayout.dayAndMonth(partHeadings, guesses: guesses, sample: sample)
    {
      guesses[both] = .taken(for: .birthDate)
      guesses[year] = .taken(for: .birthYear)
      parts[both] = .dayAndMonth
    }
  }

  /// Columns that are ticked instead of one that says the kind of residence or whether somebody is there; moves.
  private mutating func findTicks() {
    ticks = SheetLayout.residenceTicks(names, guesses: guesses, sample: sample)
    for index in ticks.keys { guesses[index] = .taken(for: .residenceStatus) }
    for (index, label) in SheetLayout.presenceTicks(names, guesses: guesses, sample: sample) {
      guesses[index] = .taken(for: .presence)
      ticks[index] = label
    }
    for (index, field) in SheetLayout.moves(names, guesses: guesses, sample: sample) {
      guesses[index] = .taken(for: field)
    }
  }

  /// The person's own address; terms that are not those of a residence; the name of a household's head in a list of heads.
  private mutating func findAddresses() {
    if let address = SheetLayout.address(headings, guesses: guesses) {
      guesses[address] = .taken(for: kind.ownAddress)
    }
    if kind != .temporary {
      for index in SheetLayout.termsOfOtherThings(names, guesses: guesses) {
        guesses[index] = .taken(for: nil)
      }
    }
    if let heads = SheetLayout.listedHeads(guesses, sample: sample) {
      guesses[heads] = .taken(for: .fullName)
    }
  }

  /// Columns "Nam" and "Nữ" that hold ticks or years of birth.
  private mutating func findSexColumns() {
    sexes = SheetLayout.sexColumns(guesses, sample: sample)
    for index in sexes.keys.sorted() {
      guesses[index].field = SheetLayout.holdsDates(index, of: sample) ? .birthYear : .sex
      findings.append(FileFinding(.columnGivesSex, guesses[index].field, column: index + 1))
    }
  }

  /// One heading above two columns of a name.
  private mutating func findSplitName() {
    guard let name = SheetLayout.splitName(headings, guesses: guesses, sample: sample) else { return }
    for (index, field) in [(name, ResidentField.familyMiddleName), (name + 1, .givenName)] {
      (guesses[index].field, guesses[index].certainty) = (field, .exact)
    }
    findings.append(FileFinding(.columnSplitName, .fullName, column: name + 1))
  }

  /// The field that a column is taken for, and what there is to tell of that.
  ///
  /// - Parameter taken: the fields of the columns before it.
  private func field(
    of index: Int, taken: inout Set<ResidentField>, _ findings: inout [FileFinding]
  ) -> ResidentField? {
    let guess = guesses[index]
    func note(_ code: FindingCode, _ field: ResidentField?) {
      findings.append(FileFinding(code, field, column: index + 1))
    }
    if sexes[index] != nil { return guess.field }
    if parts[index] != nil || ticks[index] != nil {
      note(.columnGuessed, guess.field)
      return guess.field
    }
    // Of what stands around forms only what several people share is theirs.
    let isAroundForms = headings[index].hasPrefix("/")
    guard let field = guess.field, guess.certainty > .ambiguous,
      !isAroundForms || SheetLayout.isOfSeveral(field)
    else {
      if let others = owners.leftOut[index] {
        note(.columnOfAnother, others)
      } else if let repeated = guess.repeatedField, repeated != .rowNumber, !isAroundForms {
        note(.columnRepeated, repeated)
      } else {
        // Also a second numbering of the rows, which nobody misses.
        note(.columnUnknown, nil)
      }
      return nil
    }
    let isFirst = taken.insert(field).inserted
    // What a further note says of a death is read, and its text is not shown.
    if !isFirst, field != .registrationChange { note(.columnRepeated, field) }
    guard isFirst || field.mayHaveSeveralColumns else { return nil }
    if guess.certainty == .folded { note(.columnGuessed, field) }
    return field
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
  /// What another sign than the heading alone tells of a column; nil: nothing that is of use.
  fileprivate static func taken(for field: ResidentField?) -> HeaderGuess {
    HeaderGuess(
      field: field, certainty: field == nil ? .none : .folded, candidates: field.map { [$0] } ?? [],
      sexOfColumn: .unknown)
  }
}
