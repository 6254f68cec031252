import ByteText
import ResidentModel

/// Tells forms from titles, repeated headers, totals and signatures between them.
///
/// In doubt a row is a form: one with a name and a date or a number always is.
public struct RowClassifier: ~Copyable {
  private let headings: [UInt64]
  private let headingLengths: [Int]
  private let fields: [ResidentField?]
  /// The rows of the list are numbered.
  private let numbersRows: Bool
  var text = UnitText()

  /// - Parameters:
  ///   - headings: The file's heading row.
  ///   - fields: The field of each column; nil where none was recognised.
  public init(headings: [String], fields: [ResidentField?]) {
    self.headings = headings.map { stableHash(Array($0.utf8).span) }
    headingLengths = headings.map(\.utf8.count)
    self.fields = fields
    numbersRows = fields.contains(.rowNumber)
  }

  /// Takes one cell of a row into account; `column` counts from 0.
  public mutating func add(_ cell: borrowing Span<UInt8>, column: Int, to row: inout RowEvidence) {
    let trimmed = trim(cell)
    if trimmed.isEmpty { return }
    row.filled += 1
    row.lastColumn = column
    if column < headings.count, cell.count == headingLengths[column], stableHash(cell) == headings[column] {
      row.headingsRepeated += 1
      return
    }
    row.columnMarks.add(cell, trimmed, column: column)
    if isFormulaOrError(cell, trimmed) {
      row.counts += 1
      row.strayCounts += 1
      return
    }
    let digits = digitCount(cell, trimmed)
    if digits == 0, isOfSigns(cell, trimmed), !isSameAsAbove(cell) {
      row.signs += 1
      return
    }
    if digits >= 4 { row.hasFacts = true }
    if digits > 0 { row.hasFigure = true }
    let field = column < fields.count ? fields[column] : nil
    let isName = self.isName(field)
    let hash = stableHash(cell.extracting(trimmed))
    let isRepeated = row.filled > 1 && hash == row.firstCell && digits < trimmed.count && !isSameAsAbove(cell)
    if row.filled == 1 { row.firstCell = hash }
    if isRepeated {
      row.repeated += 1
      if let field, field != .sex, Self.figures.contains(field) { row.repeatsInFigures = true }
    }
    // Titles, totals and signatures stand in the first cells that are filled, and are more than figures.
    let mayBeWords = row.filled <= 2 && row.words == .none && digits * 2 <= trimmed.count
    var words = RowWords.none
    let isShortText = digits == 0 && trimmed.count <= 24
    if mayBeWords || isName && digits == 0 || isShortText { text.read(cell) }
    if isShortText { noteHeading(in: field, of: &row) }
    if isName, mayBeWords || digits == 0 { row.nameWords = text.count }
    if mayBeWords || isName && digits == 0 {
      words = wordsOfNoForm(in: field)
      switch words {
      case .unnumberedSubheading where hasColon(cell): words = .subheading
      case .subheadingWithColon: words = hasColon(cell) ? .subheading : .none
      case .none where hasColon(cell) && isNoteOrCount: words = text.count == 2 && !isNote ? .summary : .title
      default: break
      }
      if field == .rowNumber, row.filled == 1, text.count == 1, isOrdinal(0) { row.isItem = true }
      if mayBeWords, Self.mayHoldHeading(field),
        let section = text.listSection(from: itemWords, isItem: itemWords > 0 || row.filled > 1)
      {
        row.section = section
        if words == .none { words = .subheading }
      }
      if words == .recipient { words = cell[trimmed.lowerBound] == UInt8(ascii: "-") ? .signature : .none }
      if let field, Self.figures.contains(field) || field == .formNumber, digits == 0, text.count >= 2 {
        row.strayWords = field == .rowNumber || field == .formNumber ? .title : .signature
      }
      if isName, digits == 0, words == .none {
        row.hasName = true
        row.nameIsOneWord = text.count == 1
        row.nameIsDoubtful = Syllable.plausibility(ofName: cell.extracting(trimmed)) < 0
      }
      if mayBeWords, words != .none {
        row.words = words
        row.wordsMayBeMeant = field.map { !isName && !Self.figures.contains($0) } ?? true
      }
    }
    let number = plainNumber(cell, trimmed)
    if field == .rowNumber, row.filled == 1, digits > 0, digits < 4,
      cell[trimmed.lowerBound] == UInt8(ascii: "-")
    {
      row.hasPageNumber = true
    }
    if number == nil, field != .rowNumber || digits == 0, hasLetter(cell, trimmed) { row.texts += 1 }
    if words == .none {
      note(digits: isRepeated ? 0 : digits, number: number, in: field, isName: isName, of: &row)
    }
  }

  /// "Nam", "Nữ", "Nội dung", "Số lượng", each the whole of its cell.
  private func noteHeading(in field: ResidentField?, of row: inout RowEvidence) {
    guard (1...3).contains(text.count) else { return }
    if text.count == 1 {
      // "Năm" is a year.
      if text.word(0, is: "nam"), text.markedKey(0..<1) == Self.maleKey { row.sexesNamed |= 1 }
      if text.word(0, is: "nu") { row.sexesNamed |= 2 }
      if field == .sex, row.sexesNamed > 0 { row.hasSex = true }
      return
    }
    let key = text.key(0..<text.count, seed: 0)
    if Self.summaryLabels.contains(key) { row.summaryHeadings |= 1 }
    if Self.summaryCounts.contains(key) { row.summaryHeadings |= 2 }
  }

  private static let maleKey = keys(["Nam"], marked: true)[0]
  private static let summaryLabels = keys([
    "Nội dung", "Chỉ tiêu", "Tiêu chí", "Chỉ số", "Hạng mục", "Phân loại", "Đối tượng", "Nhóm tuổi",
    "Độ tuổi",
    "Diễn giải",
  ])
  private static let summaryCounts = keys([
    "Số lượng", "Tổng số", "Số người", "Số khẩu", "Số nhân khẩu", "Số hộ", "Số liệu", "Kết quả", "Tỷ lệ",
    "Tỉ lệ",
  ])

  private static func keys(_ texts: [String], marked: Bool = false) -> [UInt64] {
    var text = UnitText()
    return texts.map {
      text.read(Array($0.utf8).span)
      let all = 0..<text.count
      return marked ? text.markedKey(all) : text.key(all, seed: 0)
    }
  }

  /// "Nam: 20" and "Lưu ý: …"; asked of a text with a colon.
  private var isNoteOrCount: Bool {
    isNote || text.count == 2 && text.words[1].isNumber && (text.word(0, is: "nam") || text.word(0, is: "nu"))
  }

  private var isNote: Bool { text.count > 2 && text.word(0, is: "luu") && text.word(1, is: "y") }

  /// Takes into account that a cell holds something which is none of the words of other rows.
  private func note(
    digits: Int, number: Int?, in field: ResidentField?, isName: Bool, of row: inout RowEvidence
  ) {
    let isBirth = field == .birthDate || field == .birthYear
    let isYear = isBirth && number.map { 1900...2030 ~= $0 } ?? false
    if number != nil, !isYear, field != .rowNumber { row.figures += 1 }
    var isStray = false
    if let number, number < 1000, field.map({ Self.figures.contains($0) && $0 != .rowNumber }) ?? true,
      field != .sex || number > 2
    {
      row.counts += 1
      if row.words != .none { row.countsBehindWords += 1 }
      isStray = !isBirth && field != .sex
      if isStray { row.strayCounts += 1 }
    }
    guard let field else {
      if digits > 0 { row.hasCount = true }
      return
    }
    if digits >= 8 && Self.figures.contains(field) || digits >= 6 && field == .birthDate {
      row.hasWholeIdentity = true
    }
    if isYear { row.hasYear = true }
    if field == .householdNumber, digits > 0 { row.hasHouseholdNumber = true }
    switch field {
    case .rowNumber, .householdNumber: row.hasRowNumber = row.hasRowNumber || digits > 0
    case .fullName, .familyMiddleName, .givenName: row.namedCells += 1
    case .note: break
    default:
      if !isStray {
        row.personalCells += 1
        if 1...3 ~= digits { row.countCells += 1 }
      }
    }
    if Self.figures.contains(field), field != .rowNumber, digits >= 4 { row.hasIdentity = true }
    if digits > 0, digits < 4, field != .rowNumber { row.hasCount = true }
  }

  /// The kind of the row whose cells were added.
  public func kind(of row: RowEvidence) -> RowKind {
    if row.filled == row.signs { return .blank }
    if row.headingsRepeated >= 2, row.headingsRepeated * 2 >= row.filled { return .repeatedHeader }
    // "(1) (2) (3) …" below the headings
    if row.columnMarks.count >= 3, row.columnMarks.count == row.filled { return .repeatedHeader }
    if row.isOneText { return row.words == .total ? .total : .title }
    if row.headsSummary { return .title }
    // The second row of a header, "Nam, Nữ", on another page.
    if row.sexesNamed == 3, row.namedCells == 0, !row.hasIdentity { return .repeatedHeader }
    if row.hasName, row.hasFacts || row.wordsMayBeMeant { return .form }
    if opensPart(row) { return .title }
    // Who is called Cộng has a birthday, as a total has not.
    let isSomebody =
      row.hasWholeIdentity || row.hasYear && row.hasRowNumber || row.hasSex && row.sexesNamed != 3
    let isSparse = row.filled * 3 <= max(fields.count, 6) || row.filled <= 2
    switch row.words {
    case .total where !row.hasName && !isSomebody: return .total
    case .totalOfPart
    where !row.hasName && !row.hasIdentity
      && row.personalCells <= row.counts - row.strayCounts
      && (row.countsBehindWords > 0 || numbersRows && !row.hasRowNumber):
      return .total
    case .summary where !row.hasName && !row.hasIdentity: return .total
    case .countedTotal where !row.hasName && row.hasCount && !row.hasIdentity: return .total
    case .signature where isSparse: return .signature
    case .officer where isSparse && !row.hasRowNumber && !row.hasIdentity: return .signature
    case .title where isSparse && !row.hasIdentity: return .title
    // "II, NHÂN KHẨU TẠM TRÚ" and how many.
    case .title where row.section != nil && row.filled - row.strayCounts <= 2 && !row.hasIdentity:
      return .title
    case .subheading where !row.hasName && row.personalCells == 0 && row.filled <= 3: return .title
    case .unnumberedSubheading
    where numbersRows && !row.hasRowNumber && !row.hasName && row.personalCells == 0 && row.filled <= 2:
      return .title
    // A page number in the column of names.
    case .none
    where row.filled == 1 && row.namedCells == 1 && row.hasCount && !row.hasFacts
      && (row.texts == 0 || row.nameWords <= 3):
      return .title
    case .none where row.counts > 0 && row.counts + row.signs == row.filled && row.namedCells == 0:
      return .total
    // A household above its rows.
    case .none where row.filled == 1 && (row.hasHouseholdNumber || row.hasPageNumber): return .title
    // Alone in its row, such a cell is about nobody.
    case .none where row.filled == 1: return row.strayWords ?? .form
    default: return .form
    }
  }

  /// Whether the row may stand in a table of figures below the list: one text, beside it numbers, and nothing that only a
  /// person has.
  public func mayCount(_ row: RowEvidence) -> Bool {
    row.figures > 0 && !row.hasWholeIdentity && !row.hasYear && row.filled <= 6
      && row.texts <= 2 && row.texts + row.figures + (row.hasRowNumber ? 1 : 0) >= row.filled
  }

  /// What a row that is a title says that the rows below it are.
  public func section(of row: RowEvidence) -> ListSection? {
    kind(of: row) == .title && (!row.hasCount || row.isItem) ? row.section : nil
  }

  /// "II | NHÂN KHẨU TẠM TRÚ | | | 3", "III | MỚI SINH": a numbered heading in a list whose rows have figures, at most with a
  /// count. A name behind such a number is a person's.
  private func opensPart(_ row: RowEvidence) -> Bool {
    row.isItem && !row.hasIdentity && !row.hasFacts && row.personalCells == row.countCells
      && row.filled <= 2 + row.countCells
      && (row.section != nil && !row.hasName || row.hasName && row.nameIsDoubtful)
  }

  /// Whether a row below a signature is signed too: names, in whatever columns, of people without a number or a date.
  public func isOfSigners(_ row: RowEvidence) -> Bool {
    tellsMoreThanNames && !row.hasFigure && !row.hasRowNumber && row.filled <= 4
      && row.filled * 2 <= max(fields.count, 4)
  }

  /// Whether a row is what a broken line left of the row above it: nothing but the end of an address, or one word of a
  /// name, in a list whose rows are numbered.
  public func isRest(_ row: RowEvidence) -> RestOfRow? {
    guard numbersRows, tellsMoreThanNames, row.filled == 1, !row.hasRowNumber, row.words == .none,
      row.lastColumn < fields.count, let field = fields[row.lastColumn]
    else { return nil }
    if isName(field) { return row.hasName && row.nameIsOneWord ? .name : nil }
    return Self.mayBeBroken(field) ? .text : nil
  }

  /// Whether the list has more of a person than a name: there a name alone is seldom a person.
  private var tellsMoreThanNames: Bool {
    fields.contains { field in field.map { Self.figures.contains($0) && $0 != .rowNumber } ?? false }
  }

  /// The columns whose long texts are broken over several rows.
  private static func mayBeBroken(_ field: ResidentField) -> Bool {
    switch field {
    case .permanentAddress, .temporaryAddress, .currentAddress, .declaredPermanentAddress, .nativePlace,
      .birthRegistrationPlace, .hamlet, .commune, .district, .province, .cardIssuePlace, .occupation, .note:
      true
    default: false
    }
  }

  /// Whether the row is numbered, as one that tells of a person is in such a list.
  public func isNumbered(_ row: RowEvidence) -> Bool { row.hasRowNumber }

  /// Whether the row may be a header of other columns than the file's: several cells without a figure.
  public func mayBeHeader(_ row: RowEvidence) -> Bool { row.filled >= 3 && !row.hasFacts }

  static let figures: Set<ResidentField> = [
    .rowNumber, .birthDate, .birthYear, .sex, .personalNumber, .oldCardNumber, .cardOrPersonalNumber,
    .cardIssueDate, .headPersonalNumber, .phone, .formDate, .registrationDate, .temporaryUntil,
    .deregisteredOn,
  ]

  /// Where the words of a sub-heading, or of an officer, are no entry: not in an address, an occupation or a note.
  static func mayHoldHeading(_ field: ResidentField?) -> Bool {
    guard let field else { return true }
    switch field {
    case .fullName, .familyMiddleName, .givenName, .householdNumber, .formNumber, .relation: return true
    default: return figures.contains(field)
    }
  }
}
