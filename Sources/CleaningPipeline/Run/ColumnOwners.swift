import ByteText
import ResidentModel
import VietnameseText

/// Whose the columns of birth dates, numbers and sexes are, where a sheet names several people in a row: "Họ tên chủ hộ,
/// Năm sinh, Số CCCD, Họ tên thành viên, Ngày sinh, Số CCCD".
///
/// A column stands behind the name that it belongs to, where the person has one of the kind too. A lone one behind
/// somebody else's name is either's ("Họ và tên, Ngày sinh, Họ tên cha, Họ tên mẹ, Số CCCD" beside "Họ và tên, Ngày sinh, Người
/// giám hộ, Số CCCD"): its values tell, held against what is the person's own.
struct ColumnOwners {
  /// What each of these columns holds; nil for what is of no use.
  private(set) var fields: [Int: ResidentField?] = [:]
  /// Columns that are left out, though the person has no other of the kind: by what they hold they are somebody else's,
  /// or nothing shows that they are the person's.
  private(set) var leftOut: [Int: ResidentField] = [:]

  fileprivate enum Owner { case person, head, other }

  /// What the values of a column say of whose it is.
  private enum Verdict { case persons, others, open }

  private let guesses: [HeaderGuess]
  private let single: [HeaderGuess]
  private let owners: [Int: Owner]
  /// The columns of the person's own birth under headings that do not say so: "Nam" and "Nữ" with dates, "Năm" beside
  /// "Ngày" and "Tháng".
  private var unnamedBirths: [Int] = []
  /// The person's own columns "Nam" and "Nữ".
  private var sexColumns: [Int: Sex] = [:]
  private let sample: [[[UInt8]]]
  private let asOf: PartialDate
  private let isDocument: Bool

  /// - Parameters:
  ///   - names: what each column goes by; of a heading of a group and a name, the name.
  ///   - headings: those in which parts of a date are looked for; nil: the names.
  ///   - isDocument: the columns are elements of a form, which say by where they stand whose they are.
  init(
    _ names: [String], headings: [String]? = nil, guesses: [HeaderGuess], sample: [[[UInt8]]],
    asOf: PartialDate, isDocument: Bool = false
  ) {
    self.isDocument = isDocument
    self.guesses = guesses
    self.sample = sample
    self.asOf = asOf
    let single = names.map(HeaderMatcher.embedded.guess)
    self.single = single
    var owners: [Int: Owner] = [:]
    for (column, name) in names.enumerated() {
      if guesses[column].field?.isNameOfPerson ?? false {
        owners[column] = .person
      } else if single[column].certainty > .ambiguous, let field = single[column].field {
        owners[column] = field.owner
      } else if HeadingGrammar(name).isAboutSomebodyElse, SheetLayout.holdsNames(column, in: sample) {
        owners[column] = .other
      }
    }
    self.owners = owners
    guard let person = guesses.firstIndex(where: { $0.field?.isNameOfPerson ?? false }),
      owners.values.contains(where: { $0 != .person })
    else { return }
    lookForBirths(headings ?? names, names: names)
    settle(person: person)
  }

  private mutating func lookForBirths(_ headings: [String], names: [String]) {
    func isOwn(_ column: Int) -> Bool { owner(of: column) == .person || owner(of: column) == nil }
    // Dates behind somebody else's name say nothing of whose the parts of a date beside the person's are.
    let own = guesses.enumerated().map { column, guess in
      isOwn(column) || !(guess.field.map(Self.births.contains) ?? false)
        ? guess : HeaderGuess(field: nil, certainty: .none, candidates: [], sexOfColumn: .unknown)
    }
    sexColumns = SheetLayout.sexColumns(own, sample: sample).filter { isOwn($0.key) }
    unnamedBirths = sexColumns.keys.filter { SheetLayout.holdsDates($0, of: sample) }
    let parts = SheetLayout.parts(headings, names: names, guesses: own, sample: sample)
    let years = [
      SheetLayout.yearColumn(headings, of: parts),
      SheetLayout.dayAndMonth(headings, guesses: own, sample: sample)?.year,
    ]
    unnamedBirths += years.compactMap { $0 }.filter { isOwn($0) && sure($0) == nil }
    unnamedBirths.sort()
  }

  private func sure(_ column: Int) -> ResidentField? {
    single[column].certainty > .ambiguous && single[column].sexOfColumn == .unknown
      ? single[column].field : nil
  }

  /// The name that a column stands behind.
  private func name(before column: Int) -> Int? { (0..<column).last { owners[$0] != nil } }

  private func owner(of column: Int) -> Owner? { name(before: column).flatMap { owners[$0] } }

  private static let births: Set<ResidentField> = [.birthDate, .birthYear]
  private static let numbers: [Set<ResidentField>] = [
    [.personalNumber], [.cardOrPersonalNumber], [.oldCardNumber],
  ]

  private func columns(_ kinds: Set<ResidentField>) -> [Int] {
    single.indices.filter { sure($0).map(kinds.contains) ?? false }
  }

  private mutating func settle(person: Int) {
    // Numbers first: what they say of their bearers tells whose a lone date beside them is.
    for kinds in Self.numbers { settle(columns(kinds), isNumber: true, person: person) }
    settle(columns(Self.births), isNumber: false, person: person)
    settle(columns([.sex]), isNumber: false, person: person)
    // The day and place of issue go with the number.
    for column in columns([.cardIssueDate, .cardIssuePlace]) {
      let number = (0..<column).last { sure($0).map { Self.numbers.joined().contains($0) } ?? false }
      if let number, leftOut[number] != nil { fields[column] = .some(nil) }
    }
  }

  private mutating func settle(_ columns: [Int], isNumber: Bool, person: Int) {
    let own = columns.filter { owner(of: $0) == .person }
    let isSex = columns.contains { sure($0) == .sex }
    for column in columns {
      guard let somebody = owner(of: column), somebody != .person, let field = sure(column) else { continue }
      let headsNumber: ResidentField? = isNumber && somebody == .head ? .headPersonalNumber : nil
      if column < person && !own.isEmpty || own.contains(where: { sure($0) == field }) {
        fields[column] = .some(headsNumber)
        for other in own where fields[other] == nil {
          guard let field = sure(other) else { continue }
          if !fields.values.contains(field) { fields[other] = .some(field) }
        }
        continue
      }
      // In front of all names the column is the person's.
      guard !isSex, !columns.contains(where: { owner(of: $0) == nil }) else { continue }
      if !isNumber, own.isEmpty, !unnamedBirths.isEmpty {
        // The birth is in the columns that are the person's; a year that never differs from it is told once more.
        if isFilled(column), agreement(ofBirths: column, with: unnamedBirths).verdict != .persons {
          leaveOut(column, field)
        }
        continue
      }
      if !own.isEmpty {
        // A year beside the date is somebody else's where it is another.
        guard !isNumber, agreement(ofBirths: column, with: own).verdict == .others else { continue }
        leaveOut(column, field)
        continue
      }
      switch isNumber ? verdict(onNumbers: column) : verdict(onBirths: column) {
      case .persons: continue
      case .others:
        if let headsNumber { fields[column] = .some(headsNumber) } else { leaveOut(column, field) }
      case .open:
        let isOneOfSeveral = isOneOfSeveral(column, columns)
        guard !isDocument,
          column < person
            || isFilled(column) && (isOneOfSeveral || isNumber && !isBehindBothParents(column, person))
        else { continue }
        leaveOut(column, field)
      }
    }
  }

  /// The names of both parents are the person's, and so is what follows them.
  private func isBehindBothParents(_ column: Int, _ person: Int) -> Bool {
    let between = (0..<column).filter { $0 > person }.compactMap { sure($0) }
    return between.contains(.fatherName) && between.contains(.motherName)
  }

  /// Behind the names of two others stands a column of the kind for each: "Họ tên bố, Số CMND, Họ tên mẹ, Số CMND".
  private func isOneOfSeveral(_ column: Int, _ columns: [Int]) -> Bool {
    columns.contains { other in
      name(before: other) != name(before: column) && owner(of: other) != .person && owner(of: other) != nil
        && sure(other) == sure(column)
    }
  }

  private mutating func leaveOut(_ column: Int, _ field: ResidentField) {
    fields[column] = .some(nil)
    leftOut[column] = field
  }

  private func isFilled(_ column: Int) -> Bool { sample.contains { !cell(column, of: $0).isBlank } }

  private func cell(_ column: Int, of row: [[UInt8]]) -> [UInt8] { column < row.count ? row[column] : [] }

  // MARK: What the values say

  /// Rows whose cells go together, and rows whose cells do not.
  private struct Agreement {
    var agreeing = 0
    var opposed = 0

    mutating func count(_ agrees: Bool) {
      if agrees { agreeing += 1 } else { opposed += 1 }
    }

    /// By the majority; slips of the pen are few.
    var verdict: Verdict { agreeing + opposed == 0 ? .open : agreeing > opposed ? .persons : .others }
    /// Four of five rows.
    var isClear: Bool { max(agreeing, opposed) * 5 >= (agreeing + opposed) * 4 }
  }

  private func verdict(onNumbers column: Int) -> Verdict {
    let births =
      columns(Self.births).filter { owner(of: $0) == .person || owner(of: $0) == nil } + unnamedBirths
    let sexes = columns([.sex]).filter { owner(of: $0) == .person || owner(of: $0) == nil }
    var (years, sex, ofChildren) = (Agreement(), Agreement(), Agreement())
    var (ofSame, ofOthers) = (0, 0)
    for row in sample {
      let year = births.lazy.compactMap { Self.year(cell($0, of: row)) }.first
      if let year, year > asOf.year - Self.leastAgeForCard, !isSamePerson(column, row) {
        ofChildren.count(!isOldCardNumber(cell(column, of: row)))
      }
      guard let number = personalNumber(cell(column, of: row)) else { continue }
      let borne =
        sexes.lazy.compactMap { Self.sex(cell($0, of: row)) }.first ?? tickedSex(row)
      // Whoever is named in both columns bears the number in either case.
      guard !isSamePerson(column, row) else {
        ofSame += 1
        continue
      }
      ofOthers += 1
      if let year { years.count(year == number.birthYear) }
      if let borne { sex.count(borne == number.sex) }
    }
    if years.verdict != .open {
      // Husband and wife are often of one year; their sexes tell.
      return years.isClear || sex.verdict == .open ? years.verdict : sex.isClear ? sex.verdict : .others
    }
    // No child has an identity card of its own.
    if ofChildren.opposed >= 2, ofChildren.verdict == .others { return .others }
    // By chance every other sex agrees.
    if sex.opposed >= 2, sex.opposed * 5 >= sex.agreeing { return .others }
    if sex.agreeing >= 5, sex.isClear { return .persons }
    let shared = agreementOfNamesakes(column).verdict
    guard shared == .open else { return shared }
    if ofOthers == 0, ofSame > 0 { return .persons }
    // A date behind a head's name, where the person has no other, is the person's; and so is a number that goes with it.
    guard births.isEmpty, owner(of: column) == .head else { return .open }
    let lone = columns(Self.births).filter { name(before: $0) == name(before: column) }
    let together = lone.map { agreement(ofBirths: $0, withNumbers: [column]).verdict }
    return together.contains(.persons) ? .persons : .open
  }

  private func verdict(onBirths column: Int) -> Verdict {
    let all = Self.numbers.flatMap { columns($0) }
    let own = all.filter { fields[$0] == nil }
    let held = agreement(ofBirths: column, withNumbers: own)
    if held.verdict != .open { return held.verdict }
    // What goes with a number that is the other's is the other's too.
    if let others = all.first(where: { fields[$0] != nil && name(before: $0) == name(before: column) }),
      agreement(ofBirths: column, withNumbers: [others]).verdict == .persons
    {
      return .others
    }
    return agreementOfNamesakes(column).verdict
  }

  private func agreement(ofBirths column: Int, withNumbers numbers: [Int]) -> Agreement {
    var found = Agreement()
    for row in sample where !isSamePerson(column, row) {
      guard let year = Self.year(cell(column, of: row)),
        let number = numbers.lazy.compactMap({ personalNumber(cell($0, of: row)) }).first
      else { continue }
      found.count(number.birthYear == year)
    }
    return found
  }

  private func agreement(ofBirths column: Int, with own: [Int]) -> Agreement {
    var found = Agreement()
    for row in sample where !isSamePerson(column, row) {
      guard let year = Self.year(cell(column, of: row)),
        let birth = own.lazy.compactMap({ Self.year(cell($0, of: row)) }).first
      else { continue }
      found.count(birth == year)
    }
    return found
  }

  /// Of people beside whom the same other one stands: what is that one's is the same for all of them, what is their own
  /// differs.
  private func agreementOfNamesakes(_ column: Int) -> Agreement {
    guard let other = name(before: column) else { return Agreement() }
    var first: [[UInt8]: (person: [[UInt8]], value: [UInt8])] = [:]
    var found = Agreement()
    for row in sample {
      let (named, value, person) = (cell(other, of: row), cell(column, of: row), personName(of: row))
      guard !named.isBlank, !value.isBlank, !isSamePerson(column, row) else { continue }
      guard let before = first[named] else {
        first[named] = (person, value)
        continue
      }
      if before.person != person { found.count(before.value != value) }
    }
    return found
  }

  private func personName(of row: [[UInt8]]) -> [[UInt8]] {
    guesses.indices.filter { guesses[$0].field?.isNameOfPerson ?? false }.map { cell($0, of: row) }
      .filter { !$0.isBlank }
  }

  /// Whether the name in front of a column is the person's own, as a head's is in his row.
  private func isSamePerson(_ column: Int, _ row: [[UInt8]]) -> Bool {
    guard let other = name(before: column) else { return false }
    return cell(other, of: row) == Array(personName(of: row).joined(separator: [0x20]))
  }

  private func personalNumber(_ cell: [UInt8]) -> PersonalNumber? {
    let read = readEitherNumber(cell.span, NumberContext(asOfYear: asOf.year))
    return read.personalStanding == .valid ? read.personalNumber : nil
  }

  private func isOldCardNumber(_ cell: [UInt8]) -> Bool {
    readOldCardNumber(cell.span, NumberContext(asOfYear: asOf.year)).oldCardStanding == .valid
  }

  /// An identity card was issued from this age on.
  private static let leastAgeForCard = 14

  /// The sex whose column is the only one filled.
  private func tickedSex(_ row: [[UInt8]]) -> Sex? {
    let filled = sexColumns.filter { column in
      let cell = cell(column.key, of: row)
      return !cell.isBlank && cell != Array("0".utf8)
    }
    return filled.count == 1 ? filled.first?.value : nil
  }

  private static func sex(_ cell: [UInt8]) -> Sex? {
    guard cell.count <= 8 else { return nil }
    switch HeadingGrammar(String(decoding: cell, as: UTF8.self)).tokens {
    case ["nam"]: return .male
    case ["nu"]: return .female
    default: return nil
    }
  }

  /// The four figures of a year, by themselves or in a date.
  private static func year(_ cell: [UInt8]) -> Int? {
    let runs = cell.split { !(0x30...0x39).contains($0) }.map { Array($0) }
    func year(_ digits: some Collection<UInt8>) -> Int? {
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return 1850...2100 ~= value ? value : nil
    }
    if let four = runs.first(where: { $0.count == 4 }) { return year(four) }
    guard runs.count == 1, runs[0].count == 8 else { return nil }
    return year(runs[0].suffix(4)) ?? year(runs[0].prefix(4))
  }
}

extension ResidentField {
  var isNameOfPerson: Bool {
    self == .fullName || self == .familyMiddleName || self == .givenName
  }
}

extension ResidentField {
  /// Whose the columns behind a name are; nil for what is no name.
  fileprivate var owner: ColumnOwners.Owner? {
    switch self {
    case .fullName, .familyMiddleName, .givenName: .person
    case .headName: .head
    case .fatherName, .motherName, .spouseName, .guardianName: .other
    default: nil
    }
  }
}
