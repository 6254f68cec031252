import ResidentModel
import VietnameseText

// Whose a column is, where a sheet names several people in a row.

extension SheetLayout {
  /// The columns of a birth date, number or sex that come twice and stand behind somebody else's name, and those of
  /// the person, which stand behind theirs: "Họ tên chủ hộ, Năm sinh, Số CCCD, Họ tên thành viên, Ngày sinh, Số CCCD".
  ///
  /// - Returns: what each of these columns holds; nil for what is of no use.
  static func owned(_ names: [String], guesses: [HeaderGuess]) -> [Int: ResidentField?] {
    let single = names.map(HeaderMatcher.embedded.guess)
    func sure(_ column: Int) -> ResidentField? {
      single[column].certainty > .ambiguous && single[column].sexOfColumn == .unknown
        ? single[column].field : nil
    }
    guard let person = guesses.firstIndex(where: { $0.field?.isNameOfPerson ?? false }) else { return [:] }
    func owner(of column: Int) -> ResidentField? {
      (0..<column).last { sure($0)?.isName ?? false }.flatMap { sure($0) }
    }
    var owned: [Int: ResidentField?] = [:]
    for fields in [
      [ResidentField.birthDate, .birthYear], [.personalNumber], [.cardOrPersonalNumber], [.sex],
    ] {
      let columns = names.indices.filter { sure($0).map(fields.contains) ?? false }
      let own = columns.filter { owner(of: $0)?.isNameOfPerson ?? false }
      guard !own.isEmpty else { continue }
      for column in columns {
        guard let somebody = owner(of: column), !somebody.isNameOfPerson,
          // A year beside the date is somebody else's only in front of the person's name.
          column < person || own.contains(where: { sure($0) == sure(column) })
        else { continue }
        let isNumber = fields.count == 1 && fields[0] != .sex
        owned[column] = .some(isNumber && somebody == .headName ? .headPersonalNumber : nil)
        for other in own where owned[other] == nil {
          guard let field = sure(other) else { continue }
          if !owned.values.contains(field) { owned[other] = .some(field) }
        }
      }
    }
    return owned
  }

  /// The column of the names of further people beside the first ones: a second table in the same rows, with dates or
  /// numbers of its own. Read by one set of columns, half of the people would be left out.
  static func peopleBeside(
    _ headings: [String], names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> Int? {
    guard let person = guesses.firstIndex(where: { $0.field == .fullName }) else { return nil }
    let single = names.map(HeaderMatcher.embedded.guess)
    func isOf(_ column: Int, _ fields: [ResidentField]) -> Bool {
      single[column].certainty > .ambiguous && (single[column].field.map(fields.contains) ?? false)
    }
    return names.indices.first { column in
      guard column > person, isOf(column, [.fullName]), names[column] == headings[column] else {
        return false
      }
      let repeats = [
        [ResidentField.birthDate, .birthYear], [.personalNumber, .cardOrPersonalNumber, .oldCardNumber],
      ].contains { fields in
        (person + 1..<column).contains { isOf($0, fields) }
          && (column + 1..<names.count).contains { isOf($0, fields) }
      }
      guard repeats else { return false }
      return holdsNames(column, in: sample)
    }
  }

  /// The column of names in a list that heads it by what its people are ("Cử tri", "Nhân khẩu"), told by its values.
  static func listedNames(_ names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]) -> Int? {
    guard !guesses.contains(where: { $0.field?.isNameOfPerson ?? false }) else { return nil }
    let found = names.indices.filter { column in
      guesses[column].certainty <= .ambiguous
        && namesOfPeople.contains(HeadingGrammar(names[column]).tokens.joined(separator: " "))
        && holdsNames(column, in: sample)
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let namesOfPeople: Set<String> = [
    "cutri", "nhan khau", "ht", "cong dan", "doi tuong", "thanh vien", "ten chu the", "h ten",
    "ho ten nguoi tiem", "ten",
  ]

  /// Whether nearly all filled cells of a column are of two words or more and no figures.
  private static func holdsNames(_ column: Int, in sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { row in
      column < row.count && row[column].contains { $0 > 0x20 } ? row[column] : nil
    }
    let fitting = filled.count(where: looksLikeName)
    return fitting > 0 && fitting * 5 >= filled.count * 4
  }
}

extension ResidentField {
  fileprivate var isNameOfPerson: Bool {
    self == .fullName || self == .familyMiddleName || self == .givenName
  }

  /// A name that columns behind it may belong to.
  fileprivate var isName: Bool {
    switch self {
    case .fullName, .familyMiddleName, .givenName, .headName, .fatherName, .motherName, .spouseName,
      .guardianName:
      true
    default: false
    }
  }
}
