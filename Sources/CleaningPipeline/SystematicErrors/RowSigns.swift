import ResidentModel

/// What the cells of one form that check each other say, packed: year and sex of the personal number, year of birth,
/// sex, and the sex that the name tells. Columns that stand some rows apart show in them.
struct RowSigns: Hashable, BitwiseCopyable, Sendable {
  /// From the lowest: 10 bits each for the years of number and birth date, less 1799, 0 for none; 2 bits each for the
  /// sexes of number, column and name.
  private let bits: UInt32

  /// - Parameter name: the sex that the form's own name tells.
  init(_ facts: FormFacts, name: Sex) {
    self.init(number: facts.personalNumber, birthYear: facts.birthDate.year, sex: facts.sex, name: name)
  }

  init(number: PersonalNumber, birthYear: Int, sex: Sex, name: Sex) {
    func packed(_ year: Int) -> UInt32 { 1800...2800 ~= year ? UInt32(year - 1799) : 0 }
    let numberSex = number.isMissing ? Sex.unknown : number.sex
    bits =
      (number.isMissing ? 0 : packed(number.birthYear)) | packed(birthYear) << 10
      | UInt32(numberSex.rawValue) << 20 | UInt32(sex.rawValue) << 22 | UInt32(name.rawValue) << 24
  }

  /// What a column says that is held against another by the year; 0 for nothing.
  fileprivate func year(_ column: TiedColumn) -> UInt32 { bits >> (column == .number ? 0 : 10) & 0x3ff }

  /// The same by the sex; 0 for nothing.
  fileprivate func sex(_ column: TiedColumn) -> UInt32 {
    switch column {
    case .number: bits >> 20 & 3
    case .sex: bits >> 22 & 3
    case .name: bits >> 24 & 3
    case .birthDate: 0
    }
  }

  /// Whether the sex column says the opposite of what number and name tell; nil where nothing is told, or the two are
  /// at odds. A number of another year than the birth date's is perhaps another person's, and tells nothing.
  var contradictsSex: Bool? {
    let years = (year(.number), year(.birthDate))
    let isOwn = years.0 == 0 || years.1 == 0 || years.0 == years.1
    let (number, name, column) = (isOwn ? sex(.number) : 0, sex(.name), sex(.sex))
    let told = number == 0 ? name : number
    guard column != 0, told != 0, name == 0 || name == told else { return nil }
    return told != column
  }

  /// Whether any two of the form's cells cannot both be right.
  var areAtOdds: Bool {
    let (number, birthDate) = (year(.number), year(.birthDate))
    if number != 0, birthDate != 0, number != birthDate { return true }
    // Male is 1 and female 2: together they make 3.
    return sex(.number) | sex(.sex) | sex(.name) == 3
  }
}

/// A column whose cells another column's check.
enum TiedColumn: UInt8, CaseIterable, Sendable {
  case name, sex, birthDate, number

  var field: ResidentField {
    switch self {
    case .name: .fullName
    case .sex: .sex
    case .birthDate: .birthDate
    case .number: .personalNumber
    }
  }
}

/// Two columns that check each other.
enum ColumnTie: UInt8, CaseIterable, Sendable {
  case numberAndBirthDate, numberAndSex, nameAndSex, nameAndNumber

  var columns: (TiedColumn, TiedColumn) {
    switch self {
    case .numberAndBirthDate: (.number, .birthDate)
    case .numberAndSex: (.number, .sex)
    case .nameAndSex: (.name, .sex)
    case .nameAndNumber: (.name, .number)
    }
  }

  /// Whether the first column's cell of one row goes with the second column's of another; nil where either says
  /// nothing.
  @inline(__always)
  func agreement(_ first: RowSigns, _ second: RowSigns) -> Bool? {
    let (a, b) = columns
    let (x, y) = self == .numberAndBirthDate ? (first.year(a), second.year(b)) : (first.sex(a), second.sex(b))
    return x == 0 || y == 0 ? nil : x == y
  }

  /// The share of cells that must go with the neighbouring row's: years agree by chance hardly ever, sexes every
  /// other time.
  var shareOfShifted: Double { self == .numberAndBirthDate ? 0.6 : 0.8 }
}

/// How the forms of a file, each by itself, speak of its columns of sex and of parents.
struct SignCounts: Hashable, BitwiseCopyable, Sendable {
  /// Forms that tell, and of these the ones that speak against the column.
  struct Share: Hashable, BitwiseCopyable, Sendable {
    var told = 0
    var against = 0

    mutating func count(_ isAgainst: Bool) {
      told += 1
      if isAgainst { against += 1 }
    }

    var value: Double { told == 0 ? 0 : Double(against) / Double(told) }

    static func += (a: inout Share, b: Share) {
      a.told += b.told
      a.against += b.against
    }

    static func -= (a: inout Share, b: Share) {
      a.told -= b.told
      a.against -= b.against
    }
  }

  /// By personal numbers and by Thị and Văn in names.
  var sex = Share()
  /// By Thị in fathers' names and Văn in mothers'.
  var parents = Share()

  mutating func count(_ signs: RowSigns, father: Sex, mother: Sex) {
    if let isAgainst = signs.contradictsSex { sex.count(isAgainst) }
    let isCrossed = father == .female || mother == .male
    let isStraight = father == .male || mother == .female
    if isCrossed != isStraight { parents.count(isCrossed) }
  }

  static func += (a: inout SignCounts, b: SignCounts) {
    a.sex += b.sex
    a.parents += b.parents
  }
}
