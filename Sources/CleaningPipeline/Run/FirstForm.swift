import ResidentModel
import VietnameseText

/// Tells the first form of a list below what may be its header, before its columns are settled: a name beside a date, a number
/// or the row's own number, each in the column that the header gives it.
///
/// Titles, notes and tables of an office's own that stand above a list are none.
struct FirstForm {
  private let fields: [ResidentField?]
  private let namesPeople: Bool

  init(fields: [ResidentField?]) {
    self.fields = fields
    namesPeople = fields.contains { $0?.isNameOfPerson ?? false }
  }

  /// What each column holds by its heading alone. Below a title that spans several columns ("Ngày sinh" over "Nam, Nữ") they all
  /// hold the same.
  static func fields(of header: [String], _ matcher: HeaderMatcher) -> [ResidentField?] {
    var group: ResidentField?
    return header.map { heading in
      if heading.allSatisfy(\.isWhitespace) { return group }
      let guess = matcher.guess(heading)
      let field = guess.sexOfColumn == .unknown ? guess.field : .birthDate
      group = field.flatMap { births.contains($0) ? $0 : nil }
      return field
    }
  }

  private static let births: Set<ResidentField> = [.birthDate, .birthYear]
  private static let identities: Set<ResidentField> = [
    .birthDate, .birthYear, .personalNumber, .cardOrPersonalNumber, .oldCardNumber,
  ]

  func fits(_ row: [String]) -> Bool {
    var (isNamed, isNumbered, isIdentified) = (false, false, false)
    for (column, cell) in row.enumerated() where column < fields.count {
      let digits = cell.utf8.count { $0 &- 0x30 < 10 }
      let field = fields[column]
      if digits == 0 {
        // Of a name whose column has no known heading two words at least are seen.
        let isName = namesPeople ? field?.isNameOfPerson ?? false : field == nil && Self.words(cell) >= 2
        isNamed = isNamed || isName && Self.words(cell) > 0
      } else if let field, !cell.unicodeScalars.contains(where: \.properties.isAlphabetic) {
        if Self.identities.contains(field), digits >= 4 { isIdentified = true }
        if field == .rowNumber, digits <= 6 { isNumbered = true }
      }
    }
    return isNamed && (isIdentified || isNumbered && namesPeople)
  }

  private static func words(_ cell: String) -> Int {
    cell.split(whereSeparator: \.isWhitespace).count { word in
      word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.value >= 0x80 }
    }
  }
}
