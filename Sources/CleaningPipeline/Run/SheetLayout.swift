import ByteText
import ResidentModel
import VietnameseText

/// What the layout of a sheet says beside its headings, told from the headings and the first rows: the habits of
/// offices that a plain table does not know.
enum SheetLayout {
  /// The two columns "Nam" and "Nữ", of which one is filled in each row; none unless there is exactly one of each.
  static func sexColumns(_ guesses: [HeaderGuess]) -> [Int: Sex] {
    let men = guesses.indices.filter { guesses[$0].sexOfColumn == .male }
    let women = guesses.indices.filter { guesses[$0].sexOfColumn == .female }
    guard men.count == 1, women.count == 1 else { return [:] }
    return [men[0]: .male, women[0]: .female]
  }

  /// Whether most filled cells of a column have the four figures of a year: else they are marks.
  static func holdsDates(_ column: Int, of sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { column < $0.count && !$0[column].isBlank ? $0[column] : nil }
    return filled.count { $0.count { $0 &- 0x30 < 10 } >= 4 } * 2 > filled.count
  }

  /// A name split over two columns of which only the first has a heading: the column of the family and middle names.
  static func splitName(
    _ headings: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> Int? {
    guard let name = guesses.firstIndex(where: { $0.field == .fullName }), name + 1 < headings.count,
      headings[name + 1].allSatisfy(\.isWhitespace),
      !guesses.contains(where: { $0.field == .givenName || $0.field == .familyMiddleName })
    else { return nil }
    let rows = sample.filter { name + 1 < $0.count && !$0[name].isBlank }
    // A given name is one word, two at most. The rows may still hold some that are no form.
    let given = rows.count { row in
      let words = row[name + 1].split(whereSeparator: { $0 <= 0x20 })
      return (1...2).contains(words.count) && !row[name + 1].contains { $0 &- 0x30 < 10 }
    }
    return rows.count >= 3 && given * 5 >= rows.count * 4 ? name : nil
  }

  /// Columns that look like merged cells: filled in some rows, each time with another value, and blank, or marked "as
  /// above", below them. What a sheet leaves out at random repeats the value it had.
  static func mergedColumns(in sample: [[[UInt8]]], fields: [ResidentField?]) -> [Int] {
    guard sample.count >= 6 else { return [] }
    return fields.indices.filter { column in
      guard let field = fields[column], PipelineSchema.carriedFields.names.contains(field.name),
        field.isOfSeveral
      else { return false }
      var last: [UInt8]?
      var (filled, repeated, blank) = (0, 0, 0)
      for row in sample where column < row.count {
        let cell = row[column]
        if cell.isBlank || isSameAsAbove(cell.span) {
          // Blanks above the first value belong to no merged cell.
          if last != nil { blank += 1 }
          continue
        }
        filled += 1
        if cell == last { repeated += 1 }
        last = cell
      }
      return filled >= 2 && blank * 2 >= filled && repeated * 20 <= filled
    }
  }
}

extension ResidentField {
  /// What the rows of one household share.
  fileprivate var isOfSeveral: Bool {
    switch self {
    case .householdNumber, .headName, .headPersonalNumber, .permanentAddress, .temporaryAddress,
      .currentAddress, .hamlet, .commune, .district, .province:
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
