import ByteText
import FormCleaning
import ResidentModel
import VietnameseText

/// What the layout of a sheet says beside its headings, told from the headings and the first rows: the habits of
/// offices that a plain table does not know.
enum SheetLayout {
  /// The two columns "Nam" and "Nữ", of which one is filled in each row, or the only one of them, if it is ticked; none
  /// where there are more.
  static func sexColumns(_ guesses: [HeaderGuess], sample: [[[UInt8]]]) -> [Int: Sex] {
    let men = guesses.indices.filter { guesses[$0].sexOfColumn == .male }
    let women = guesses.indices.filter { guesses[$0].sexOfColumn == .female }
    let both = men + women
    if both.count == 1, holdsTicks(both[0], of: sample),
      !guesses.indices.contains(where: { $0 != both[0] && guesses[$0].field == .sex })
    {
      // Blank cells leave the sex open: who is not ticked as a woman may not have been asked.
      return [both[0]: guesses[both[0]].sexOfColumn]
    }
    guard men.count == 1, women.count == 1 else { return [:] }
    return [men[0]: .male, women[0]: .female]
  }

  /// Whether all filled cells of a column are one letter or sign (`x`, `1`): no words, and no years.
  static func holdsTicks(_ column: Int, of sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { column < $0.count && !$0[column].isBlank ? $0[column] : nil }
    return !filled.isEmpty && filled.allSatisfy { cell in cell.count { $0 > 0x20 } == 1 }
  }

  /// Whether most filled cells of a column have the four figures of a year: else they are marks.
  static func holdsDates(_ column: Int, of sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { column < $0.count && !$0[column].isBlank ? $0[column] : nil }
    return filled.count { $0.count { $0 &- 0x30 < 10 } >= 4 } * 2 > filled.count
  }

  /// Whether texts are the names of all parts of one value: "Nam, Nữ", "Ngày, Tháng, Năm", "Họ đệm, Tên".
  static func areParts(_ names: [String]) -> Bool {
    let words = names.map { HeadingGrammar($0).tokens.joined(separator: " ") }
    return [
      ["nam", "nu"], ["nu", "nam"], ["ngay", "thang", "nam"], ["ho dem", "ten"], ["ho va dem", "ten"],
    ]
    .contains(words)
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
    // A given name is one word, two at most, and may stand in front of family and middle ones. The rows may still hold
    // some that are no form.
    let given = rows.count { row in
      let words = row[name + 1].split(whereSeparator: { $0 <= 0x20 }).count
      let front = row[name].split(whereSeparator: { $0 <= 0x20 }).count
      return (1...(front == 1 ? 4 : 2)).contains(words) && !row[name + 1].contains { $0 &- 0x30 < 10 }
    }
    return rows.count >= 3 && given * 5 >= rows.count * 4 ? name : nil
  }

  /// The columns that hold a part of a value by themselves: day and month of birth beside its year, the middle names
  /// between the family name and the given one.
  ///
  /// - Parameter names: what each column goes by; of a heading of a group and a name, the name.
  static func parts(
    _ headings: [String], names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> [Int: SourceColumns.Part] {
    var parts: [Int: SourceColumns.Part] = [:]
    let words = headings.map { HeadingGrammar($0).tokens }
    for month in headings.indices where datePart(words[month]) == "thang" {
      let near = max(0, month - 2)...min(month + 2, headings.count - 1)
      guard let day = near.first(where: { datePart(words[$0]) == "ngay" }),
        let year = near.first(where: { datePart(words[$0]) == "nam" && holdsDates($0, of: sample) }),
        holdsNumbers(day, upTo: 31, in: sample), holdsNumbers(month, upTo: 12, in: sample),
        // Days of no heading that says of what are those of birth where nothing else is.
        [day, month, year].contains(where: { words[$0].contains("sinh") })
          || !guesses.indices.contains(where: { index in
            ![day, month, year].contains(index)
              && [.birthDate, .birthYear].contains(guesses[index].field)
          })
      else { continue }
      (parts[day], parts[month]) = (.day, .month)
      break
    }
    if let middle = names.firstIndex(where: isMiddleName),
      guesses.contains(where: { $0.field == .givenName }),
      names.contains(where: { HeadingGrammar($0).tokens == ["ho"] }),
      !guesses.contains(where: { $0.field == .fullName })
    {
      parts[middle] = .middleName
    }
    return parts
  }

  /// The column that holds day and month of birth (`05/03`) beside one of the year.
  static func dayAndMonth(
    _ headings: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> (column: Int, year: Int)? {
    let words = headings.map { HeadingGrammar($0).tokens }
    for column in headings.indices {
      let isOfBirth = guesses[column].field == .birthDate && guesses[column].certainty > .ambiguous
      let isOfDays =
        ["ngay", "thang"].allSatisfy(words[column].contains)
        && words[column].allSatisfy { ["ngay", "thang", "sinh"].contains($0) }
      guard isOfBirth || isOfDays, holdsDaysAndMonths(column, in: sample) else { continue }
      let near = max(0, column - 2)...min(column + 2, headings.count - 1)
      let year = near.first { other in
        other != column && holdsDates(other, of: sample)
          && (guesses[other].field == .birthYear && guesses[other].certainty > .ambiguous
            || datePart(words[other]) == "nam")
      }
      guard let year,
        [column, year].contains(where: { words[$0].contains("sinh") })
          || !guesses.indices.contains(where: { index in
            index != column && index != year && [.birthDate, .birthYear].contains(guesses[index].field)
          })
      else { continue }
      return (column, year)
    }
    return nil
  }

  /// Whether nearly all filled cells of a column are a day and a month.
  private static func holdsDaysAndMonths(_ column: Int, in sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { column < $0.count && !$0[column].isBlank ? $0[column] : nil }
    let fitting = filled.count { cell in
      let text = cell.filter { $0 > 0x20 }
      let parts = text.split(omittingEmptySubsequences: false) { "/-.".utf8.contains($0) }
      return parts.count == 2
        && parts.allSatisfy { part in
          let value = Int(String(decoding: part, as: UTF8.self)) ?? 32
          return (1...2).contains(part.count) && value <= 31
        }
    }
    return fitting > 0 && fitting * 5 >= filled.count * 4
  }

  /// The columns ticked for the kind of residence ("Thường trú", "Tạm trú", "Tạm vắng"), each with what a tick in it says.
  static func residenceTicks(
    _ names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> [Int: String] {
    guard !guesses.contains(where: { $0.field == .residenceStatus && $0.certainty > .ambiguous }) else {
      return [:]
    }
    var ticks: [Int: String] = [:]
    for (column, name) in names.enumerated() {
      let words = HeadingGrammar(name).tokens.joined(separator: " ")
      guard let kind = residenceKinds.first(where: { $0.words == words }), holdsTicks(column, of: sample)
      else { continue }
      ticks[column] = kind.label
    }
    return ticks
  }

  private static let residenceKinds: [(words: String, label: String)] = [
    (words: "thuong tru", label: "Thường trú"), ("tam tru", "Tạm trú"), ("tam vang", "Tạm vắng"),
  ]

  /// The column of the year beside those of day and month.
  static func yearColumn(_ headings: [String], of parts: [Int: SourceColumns.Part]) -> Int? {
    guard let month = parts.first(where: { $0.value == .month })?.key else { return nil }
    return (max(0, month - 2)...min(month + 2, headings.count - 1)).first {
      parts[$0] == nil && datePart(HeadingGrammar(headings[$0]).tokens) == "nam"
    }
  }

  /// Whether a heading is one of the middle names alone.
  static func isMiddleName(_ heading: String) -> Bool {
    middleNames.contains(HeadingGrammar(heading).tokens.joined(separator: " "))
  }

  private static let middleNames: Set<String> = ["dem", "chu dem", "ten dem", "lot", "chu lot", "ten lot"]

  /// "ngay", "thang" or "nam" of "Ngày sinh", "Tháng", "Ngày tháng năm sinh / Năm"; nil for a heading of other words.
  private static func datePart(_ words: [Substring]) -> Substring? {
    guard words.allSatisfy({ ["ngay", "thang", "nam", "sinh"].contains($0) }) else { return nil }
    return words.last { $0 != "sinh" }
  }

  /// Whether nearly all filled cells of a column are numbers from 0 to so many.
  private static func holdsNumbers(_ column: Int, upTo limit: Int, in sample: [[[UInt8]]]) -> Bool {
    let filled = sample.lazy.compactMap { column < $0.count && !$0[column].isBlank ? $0[column] : nil }
    let fitting = filled.count { cell in
      let text = String(decoding: cell, as: UTF8.self).filter { !$0.isWhitespace }
      return Int(text).map { (0...limit).contains($0) } ?? false
    }
    return fitting > 0 && fitting * 5 >= filled.count * 4
  }

  /// The one column headed "Địa chỉ" or "Chỗ ở", where no other tells of an address or a commune.
  static func address(_ headings: [String], guesses: [HeaderGuess]) -> Int? {
    let known: Set<ResidentField> = [.permanentAddress, .temporaryAddress, .currentAddress, .commune]
    guard !guesses.contains(where: { $0.field.map(known.contains) ?? false }) else { return nil }
    let found = headings.indices.filter {
      guesses[$0].certainty == .none && HeadingGrammar(headings[$0]).meaning == .address
    }
    if found.count == 1 { return found[0] }
    // "Địa chỉ mới" beside "Địa chỉ".
    let present = found.filter { HeadingGrammar(headings[$0]).tense == .present }
    return present.count == 1 ? present[0] : nil
  }

  /// What a column about the end of a registration holds: of "Đã chết" and "Ngày mất" a tick or a day, of others words.
  static func statement(_ heading: String) -> SourceColumns.Statement {
    let words = HeadingGrammar(heading).tokens
    if words.contains("chet") || words.contains("mat") || words.contains("vong") { return .mark(.dead) }
    if words.first == "da" || saysMove(heading) { return .mark(.struckOff) }
    // "Lý do xóa đăng ký"; of "Lý do biến động" an arrival may be one.
    return words.starts(with: ["ly", "do", "xoa"]) ? .reason : .words
  }

  /// What a column about the card asks, by its heading: whether one was issued, is still to be, or was applied for.
  static func cardColumn(_ heading: String) -> SourceColumns.CardColumn {
    let words = HeadingGrammar(heading).tokens
    if zip(words, words.dropFirst()).contains(where: { $0 == ("thu", "nhan") }) { return .collected }
    switch words.first {
    case "chua": return .notIssued
    case "da": return .issued
    default: return .status
    }
  }

  /// The columns "Từ ngày" and "Đến ngày" of a list that says nothing of temporary residence: of an insurance, a contract, a card.
  static func termsOfOtherThings(_ names: [String], guesses: [HeaderGuess]) -> [Int] {
    let tokens = names.map { HeadingGrammar($0).tokens }
    let saysTemporary =
      guesses.contains { $0.field == .residenceStatus || $0.field == .temporaryAddress }
      || tokens.contains { words in zip(words, words.dropFirst()).contains { $0 == ("tam", "tru") } }
    guard !saysTemporary else { return [] }
    return tokens.indices.filter { tokens[$0] == ["tu", "ngay"] || tokens[$0] == ["den", "ngay"] }
  }

  /// The column of the heads' names, where it is a list of heads: nothing else holds a name, each row has another head, and
  /// what stands beside is one person's.
  static func listedHeads(_ guesses: [HeaderGuess], sample: [[[UInt8]]]) -> Int? {
    func has(_ fields: Set<ResidentField>) -> Bool {
      guesses.contains { guess in guess.certainty > .ambiguous && guess.field.map(fields.contains) ?? false }
    }
    guard let heads = guesses.firstIndex(where: { $0.field == .headName && $0.certainty > .ambiguous }),
      !has([.fullName, .givenName, .familyMiddleName, .relation]), has([.birthDate, .birthYear]),
      has([.personalNumber, .oldCardNumber, .cardOrPersonalNumber, .sex])
    else { return nil }
    let names = sample.compactMap { heads < $0.count && !$0[heads].isBlank ? $0[heads] : nil }
    // Names in another column that is not known would be those of the members.
    let unknown = guesses.indices.filter { guesses[$0].certainty == .none }
    let holdsNames = unknown.contains { column in
      let words = sample.count { column < $0.count && looksLikeName($0[column]) }
      return words * 2 > sample.count
    }
    return !names.isEmpty && Set(names).count * 10 >= names.count * 9 && !holdsNames ? heads : nil
  }

  /// Two words or more, without figures and commas.
  static func looksLikeName(_ cell: [UInt8]) -> Bool {
    cell.split(separator: 0x20).count >= 2
      && !cell.contains { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
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

extension SheetLayout {
  static func isOfSeveral(_ field: ResidentField) -> Bool { field.isOfSeveral }
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
  var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
