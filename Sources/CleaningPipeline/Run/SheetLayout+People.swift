import ResidentModel
import VietnameseText

// Whose a column is, where a sheet names several people in a row.

extension SheetLayout {
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
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { return nil }
    // "Họ tên mẹ, Họ và tên con, Ngày sinh": the children are the people, where their birth dates stand behind them.
    let children = names.indices.filter { column in
      guesses[column].certainty <= .ambiguous
        && namesOfChildren.contains(HeadingGrammar(names[column]).tokens.joined(separator: " "))
        && holdsNames(column, in: sample)
        && names.indices.contains { index in
          index > column
            && [.birthDate, .birthYear].contains(HeaderMatcher.embedded.guess(names[index]).field)
        }
    }
    return children.count == 1 ? children[0] : nil
  }

  private static let namesOfChildren: Set<String> = ["ho va ten con", "ho ten con", "ten con"]

  private static let namesOfPeople: Set<String> = [
    "cutri", "nhan khau", "ht", "cong dan", "doi tuong", "thanh vien", "ten chu the", "h ten",
    "ho ten nguoi tiem", "ten",
    "ho va ten be", "ho ten be", "ho va ten chau", "ho ten chau",
  ]

  /// Whether nearly all filled cells of a column are of two words or more and no figures.
  static func holdsNames(_ column: Int, in sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { row in
      column < row.count && row[column].contains { $0 > 0x20 } ? row[column] : nil
    }
    let fitting = filled.count(where: looksLikeName)
    return fitting > 0 && fitting * 5 >= filled.count * 4
  }
}
