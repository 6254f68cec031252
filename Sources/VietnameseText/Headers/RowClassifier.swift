import ByteText
import ResidentModel

/// What a row of a table is.
public enum RowKind: UInt8, CaseIterable, Hashable, Sendable {
  case form, blank, title, repeatedHeader, total, signature

  /// The finding that a row of this kind is counted under; nil for a form.
  public var finding: FindingCode? {
    switch self {
    case .form: nil
    case .blank: .rowBlank
    case .title: .rowTitle
    case .repeatedHeader: .rowRepeatedHeader
    case .total: .rowTotal
    case .signature: .rowSignature
    }
  }
}

/// What a row holds that is the rest of the one above it.
public enum RestOfRow: Sendable {
  /// A word of a name, as that of a person may be who is known by nothing else.
  case name
  /// The end of an address or another text, which is nobody by itself.
  case text
}

/// What the cells of one row show, gathered cell by cell without allocating.
public struct RowEvidence: Sendable {
  fileprivate var filled = 0
  /// Cells of signs alone: `./.`, `***`.
  fileprivate var signs = 0
  fileprivate var headingsRepeated = 0
  fileprivate var columnMarks = ColumnMarks()
  fileprivate var hasName = false
  fileprivate var hasFacts = false
  /// A date or a number in a column of such.
  fileprivate var hasIdentity = false
  fileprivate var hasRowNumber = false
  /// Letters without any figure in a column of names.
  fileprivate var namedCells = 0
  /// Any figure at all, outside of the words that make a row no form.
  fileprivate var hasFigure = false
  /// Of a row with one cell filled: its column.
  fileprivate var lastColumn = 0
  /// The name is one word.
  fileprivate var nameIsOneWord = false
  /// A figure that is no date and no number of a person's.
  fileprivate var hasCount = false
  /// Filled cells that hold a small number and nothing else, where one means nothing by itself; formulas and their errors.
  fileprivate var counts = 0
  /// Those that are no part of a birth and no code of a sex.
  fileprivate var strayCounts = 0
  /// Those behind the words of a row that is no form.
  fileprivate var countsBehindWords = 0
  /// Cells of text, and cells of figures that may count people, as in a table of figures below a list.
  fileprivate var texts = 0
  fileprivate var figures = 0
  /// A day, a year beside the row's number, or a number as long as a person's.
  fileprivate var hasWholeIdentity = false
  fileprivate var hasYear = false
  /// "Nam" or "Nữ" in the column of the sex.
  fileprivate var hasSex = false
  /// Words and numbers of the name's cell.
  fileprivate var nameWords = 0
  /// "Nam" and "Nữ", each alone in its cell: bits of the two.
  fileprivate var sexesNamed: UInt8 = 0
  /// "Nội dung", "Số lượng": bits of what heads a table of figures.
  fileprivate var summaryHeadings: UInt8 = 0
  /// The first cell, and how many others are the same.
  fileprivate var firstCell: UInt64 = 0
  fileprivate var repeated = 0
  /// Such a one stands where only figures can be.
  fileprivate var repeatsInFigures = false
  /// Of a row with one cell filled: a household's number.
  fileprivate var hasHouseholdNumber = false
  /// `- 2 -`, as pages are numbered.
  fileprivate var hasPageNumber = false
  /// Those of `personalCells` that are a figure of three digits at most.
  fileprivate var countCells = 0
  /// A Roman number or a letter stands in the column of row numbers, where a part of the list begins.
  fileprivate var isItem = false
  /// The name begins with no family name, or is none of Vietnamese words.
  fileprivate var nameIsDoubtful = false
  /// Filled cells that tell of a person: not the name, and not what numbers and groups rows.
  fileprivate var personalCells = 0
  fileprivate var words = RowWords.none
  /// The words stand in a column that holds free texts, where they may be meant.
  fileprivate var wordsMayBeMeant = false
  /// What the row says that those below it are.
  fileprivate var section: ListSection?
  /// Words where only figures can be, as of a signer's name below a table or a hamlet's between its rows.
  fileprivate var strayWords: RowKind?

  public init() {}

  /// A merged cell that left its text in each of the cells it covered.
  fileprivate var isOneText: Bool { filled >= 3 && repeated == filled - 1 && repeatsInFigures }

  /// Whether the row heads a table of figures below the list: "TT, Nội dung, Số lượng".
  public var headsSummary: Bool { summaryHeadings == 3 && !hasFacts }
}

fileprivate enum RowWords: UInt8 {
  case none, total, signature, title
  /// A total only beside a figure: `Mang sang` may be a name.
  case countedTotal
  /// A total of a part, "Cộng I": where there is a figure, or the row has no number of its own.
  case totalOfPart
  /// Words of a table of figures, "Từ đủ 14 tuổi trở lên": where nothing else tells of a person.
  case summary
  /// A hamlet, a household or a part of the list, above its rows.
  case subheading
  /// The same in words that are one only with a colon: "Gia đình: …".
  case subheadingWithColon
  /// The same in words that names begin with too: only without a number of its own in a list of numbered rows.
  case unnumberedSubheading
  /// A rank and a name below a table.
  case officer
  /// Who gets the list: `- Như trên;`. Without the dash it says "as in the row above".
  case recipient
}

/// How far the cells of a row number the columns: `(1) (2) (3)`, or `A B 1 2 3`.
private struct ColumnMarks: Sendable {
  var count = 0
  private var letters = 0
  private var number = 0

  mutating func add(_ cell: borrowing Span<UInt8>, _ range: Range<Int>, column: Int) {
    let range = range.lowerBound..<endOfMark(cell, range)
    guard range.count <= 4 else { return }
    var value = 0
    var letter: UInt8?
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      } else if isASCIILowercase(byte | 0x20), letter == nil {
        letter = byte | 0x20
      } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"),
        // What a spreadsheet makes of "(1)".
        byte != UInt8(ascii: "-") || index > range.lowerBound
      {
        return
      }
    }
    if let letter {
      guard value == 0, Int(letter - UInt8(ascii: "a")) == letters else { return }
      letters += 1
    } else {
      guard value > 0, value == column + 1 || value == number + 1 else { return }
      number = value
    }
    count += 1
  }

  /// "(5) = (3) - (4)": what follows the mark says how the column is reckoned.
  private func endOfMark(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for index in range.reversed() {
      let byte = cell[index]
      if byte == UInt8(ascii: "=") {
        end = index
      } else if byte >= 0x80 || isASCIILowercase(byte | 0x20) && byte | 0x20 != UInt8(ascii: "x") {
        return range.upperBound
      }
    }
    while end > range.lowerBound, cell[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}

/// Tells forms from titles, repeated headers, totals and signatures between them.
///
/// In doubt a row is a form: one with a name and a date or a number always is.
public struct RowClassifier: ~Copyable {
  private let headings: [UInt64]
  private let headingLengths: [Int]
  private let fields: [ResidentField?]
  /// The rows of the list are numbered.
  private let numbersRows: Bool
  private var text = UnitText()

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
      if let field, Self.figures.contains(field), digits == 0, text.count >= 2 {
        row.strayWords = field == .rowNumber ? .title : .signature
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

  private func hasLetter(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where cell[index] >= 0x80 || isASCIILowercase(cell[index] | 0x20) { return true }
    return false
  }

  private func hasColon(_ cell: borrowing Span<UInt8>) -> Bool {
    for index in cell.indices where cell[index] == UInt8(ascii: ":") { return true }
    return false
  }

  /// `=COUNTA(D2:D31)`, `#REF!`: what a sheet reckons, and what it says when it cannot.
  private func isFormulaOrError(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    let next = cell[range.lowerBound + 1]
    let last = cell[range.upperBound - 1]
    func isCapital(_ byte: UInt8) -> Bool { isASCIILowercase(byte | 0x20) && byte & 0x20 == 0 }
    switch cell[range.lowerBound] {
    case UInt8(ascii: "="): return isCapital(next) && last == UInt8(ascii: ")")
    case UInt8(ascii: "#"):
      return isCapital(next)
        && (last == UInt8(ascii: "!") || last == UInt8(ascii: "?") || last == UInt8(ascii: "A"))
    default: return false
    }
  }

  /// The value of a cell of figures, with a point or comma between three of them and a percent sign at most; nil for
  /// another, and for more than seven figures.
  private func plainNumber(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var (value, digits) = (0, 0)
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if digits > 7 { return nil }
      } else if byte == UInt8(ascii: "%") {
        if index + 1 < range.upperBound { return nil }
      } else if byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
        return nil
      }
    }
    return digits > 0 ? value : nil
  }

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

  private static let figures: Set<ResidentField> = [
    .rowNumber, .birthDate, .birthYear, .sex, .personalNumber, .oldCardNumber, .cardOrPersonalNumber,
    .cardIssueDate, .headPersonalNumber, .phone, .formDate, .registrationDate, .temporaryUntil,
    .deregisteredOn,
  ]

  /// Where the words of a sub-heading, or of an officer, are no entry: not in an address, an occupation or a note.
  private static func mayHoldHeading(_ field: ResidentField?) -> Bool {
    guard let field else { return true }
    switch field {
    case .fullName, .familyMiddleName, .givenName, .householdNumber, .relation: return true
    default: return figures.contains(field)
    }
  }

  private func wordsOfNoForm(in field: ResidentField?) -> RowWords {
    guard text.count > 0 else { return .none }
    let start = itemWords
    let first = text.key(start..<(start + 1), seed: 0)
    for phrase in RowPhrase.all where phrase.first == first && isWritten(phrase, from: start) {
      switch phrase.kind {
      case .subheading, .officer, .unnumberedSubheading, .subheadingWithColon:
        if Self.mayHoldHeading(field) { return phrase.kind }
      // In a column of dates it is somebody's year, in one of occupations it says what somebody does.
      case .title where text.word(start, is: "nam") && !isName(field): return .none
      case .signature where text.word(start, is: "lap") && !Self.mayHoldHeading(field): return .none
      // Without marks and a figure, "TONG CONG" in a column of names may be Tống Công, "TRANG SO" Trang Sơ.
      case .total where isBareName(in: field): return .countedTotal
      case .title where text.word(0, is: "trang") && isBareName(in: field): return .none
      default: return phrase.kind
      }
    }
    if saysAge(from: start) { return .summary }
    if isPageNumber(in: field) { return .title }
    return text.count >= 5 && isPlaceAndDay() ? .signature : .none
  }

  /// An item number may stand before a title: "5. Danh sách", "II. Nhân khẩu tạm trú".
  private var itemWords: Int {
    let isItem =
      text.count > 1
      && (text.words[0].isNumber || isOrdinal(0) && text.words[1].breakBefore != .none)
    return isItem ? 1 : 0
  }

  /// Two to four words without any mark or figure, in a column of names.
  private func isBareName(in field: ResidentField?) -> Bool {
    isName(field) && !text.isMarked && (2...4).contains(text.count)
      && !text.words.contains(where: \.isNumber)
  }

  private func isName(_ field: ResidentField?) -> Bool {
    field == .fullName || field == .givenName || field == .familyMiddleName
  }

  /// "Trang 2/5"; "Trang 2" only where no name stands.
  private func isPageNumber(in field: ResidentField?) -> Bool {
    guard text.word(0, is: "trang"), text.count == 2 || text.count == 3 else { return false }
    return text.count == (isName(field) ? 3 : text.count) && text.words.dropFirst().allSatisfy(\.isNumber)
  }

  /// "Từ đủ 14 tuổi trở lên", "Trẻ em dưới 6 tuổi": of an age, not of somebody whose age stands behind the name.
  private func saysAge(from start: Int) -> Bool {
    guard
      ["tu", "tren", "duoi", "du", "tre", "so", "nguoi", "cong", "nhom", "do"].contains(where: {
        text.word(start, is: $0)
      }),
      let number = text.words.indices.first(where: { $0 > start && text.words[$0].isNumber }),
      text.words[number].breakBefore == .none, number + 1 < text.count, text.word(number + 1, is: "tuoi")
    else { return false }
    return ["tu", "tren", "duoi", "du", "den"].contains { text.word(number - 1, is: $0) }
  }

  /// A letter, or a number of Roman letters.
  private func isOrdinal(_ index: Int) -> Bool {
    text.isSingleLetter(index)
      || ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"].contains { text.word(index, is: $0) }
  }

  /// "Thạch Kênh, ngày 5 tháng 3 năm 2026": the line above a signature.
  private func isPlaceAndDay() -> Bool {
    let order: [StaticString] = ["ngay", "thang", "nam"]
    var next = 0
    for index in 0..<text.count where next < order.count && text.word(index, is: order[next]) { next += 1 }
    return next == order.count
  }

  private func isWritten(_ phrase: RowPhrase, from start: Int) -> Bool {
    let range = start..<(start + phrase.words)
    guard range.upperBound <= text.count, text.key(range, seed: 0) == phrase.folded else { return false }
    // With marks the marks count: Tống Công is a person, "Tổng cộng" is not.
    if text.isMarked, text.markedKey(range) != phrase.marked { return false }
    let hasNumber = text.words[start...].contains(where: \.isNumber)
    // Without any, "TO 5" is a group, and "To Nam" a person.
    if !text.isMarked, phrase.needsMarks, !hasNumber { return false }
    switch phrase.tail {
    case .any: break
    case .something:
      guard range.upperBound < text.count, !isMiddleName(range.upperBound) else { return false }
    case .ordinal:
      let next = range.upperBound
      guard next < text.count else { return false }
      let isLast = next + 1 == text.count || text.words[next + 1].breakBefore != .none
      guard text.words[next].isNumber || isLast && isOrdinal(next) else { return false }
    case .nothing:
      guard range.upperBound == text.count else { return false }
    }
    // "Tổng" and "Cộng" alone, or before a figure; with other words behind them they may be a name.
    return phrase.words > 1 || phrase.kind != .total || range.upperBound == text.count
      || text.words[range.upperBound].isNumber
  }

  /// Bản Văn Chiêu is a misspelt Bàn Văn Chiêu, not a village.
  private func isMiddleName(_ index: Int) -> Bool {
    index + 1 < text.count && (text.word(index, is: "van") || text.word(index, is: "thi"))
  }

  /// No letter, no figure.
  private func isOfSigns(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range
    where cell[index] >= 0x80 || isASCIIDigit(cell[index]) || isASCIILowercase(cell[index] | 0x20) {
      return false
    }
    return true
  }

  private func trim(_ cell: borrowing Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, cell.count)
    while start < end, cell[start] <= 0x20 { start += 1 }
    while end > start, cell[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Up to eight: more make no difference.
  private func digitCount(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var digits = 0
    for index in range where isASCIIDigit(cell[index]) {
      digits += 1
      if digits == 8 { break }
    }
    return digits
  }
}

/// Words that a row which is no form begins with.
private struct RowPhrase: Sendable {
  /// What must stand behind the words.
  enum Tail: Sendable { case any, nothing, something, ordinal }

  var kind: RowWords
  var tail: Tail
  /// Without their marks, and without a figure behind them, the words may be a name.
  var needsMarks: Bool
  var words: Int
  /// The key of the first word: what most cells are told apart by.
  var first: UInt64
  var folded: UInt64
  var marked: UInt64

  static let all =
    compiled(
      .total,
      [
        "Tổng cộng", "Tổng số", "Cộng số", "Tổng", "Cộng", "Cộng trang", "Tổng nhân khẩu", "Tổng số hộ",
        "Mang sang trang", "Cộng chuyển", "Cộng dồn",
      ])
    + compiled(
      .signature,
      [
        "Người lập", "Lập bảng", "Lập biểu", "Ký tên", "Ký, ghi rõ", "Trưởng công an", "Chủ tịch", "Xác nhận",
        "Cán bộ",
        "Trưởng thôn",
        "Tổ trưởng", "Thủ trưởng", "Người khai", "Người kê khai", "Người ký", "T.M Ủy ban", "TM Ủy ban",
        "TM. UBND",
        "KT. Chủ tịch",
      ])
    + compiled(
      .title,
      [
        "Danh sách", "Cộng hòa xã hội", "Độc lập - Tự do", "Ủy ban nhân dân", "UBND", "Phụ lục", "Biểu",
        "Biểu mẫu",
        "Mẫu số", "Bảng kê", "Bảng tổng hợp", "Công an xã", "Công an phường", "Công an huyện", "Công an tỉnh",
        "Công an thị trấn", "Bộ Công an", "Đơn vị", "Trang số", "Kèm theo", "Thống kê", "Ban hành kèm theo",
        "Nhân khẩu",
      ])
    + compiled(
      .total, needsMarks: true,
      [
        "Cộng hộ", "Cộng thôn", "Cộng xóm", "Cộng ấp", "Cộng bản", "Cộng buôn", "Cộng tổ", "Cộng khu",
        "Cộng khóm", "Cộng xã", "Cộng khẩu", "Cộng nhân khẩu", "Cộng danh sách", "Cộng mang sang",
        "Cộng cuối", "Cộng toàn", "Toàn xã", "Toàn thôn", "Toàn phường", "Toàn huyện", "Toàn ấp", "Toàn xóm",
        "Tổng hộ", "Tổng khẩu", "Tổng danh sách", "Lũy kế", "Trong đó", "Số hộ",
        "Số khẩu", "Số nhân khẩu", "Chuyển sang trang", "Chuyển trang", "Số người",
      ])
    + compiled(.total, needsMarks: true, tail: .nothing, ["Số nữ", "Số nam"])
    + compiled(
      .totalOfPart, needsMarks: true, tail: .ordinal,
      [
        "Cộng", "Tổng", "Cộng mục", "Cộng phần", "Cộng nhóm", "Tổng mục", "Tổng phần", "Tổng cộng mục",
        "Tổng cộng phần",
      ])
    + compiled(.countedTotal, ["Mang sang"])
    + compiled(
      .signature, needsMarks: true,
      [
        "Đã ký", "Phó chủ tịch", "Phó trưởng", "Cảnh sát khu vực", "Trưởng ấp", "Trưởng xóm", "Trưởng bản",
        "Trưởng buôn", "Trưởng khu", "Trưởng khóm", "Người kiểm tra", "Người thống kê", "Người tổng hợp",
        "Nơi nhận", "Lưu VT",
      ])
    + compiled(
      .officer, needsMarks: true, tail: .something,
      [
        "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá",
        "Thượng sĩ", "Trung sĩ", "Hạ sĩ",
      ])
    + compiled(.recipient, needsMarks: true, ["Như trên"])
    + compiled(
      .title, needsMarks: true,
      [
        "Ghi chú", "Trang này", "Danh sách này", "Ấn định danh sách", "Danh sách có", "Hết danh sách",
      ])
    + compiled(.title, needsMarks: true, tail: .nothing, ["Hết"])
    + compiled(.title, needsMarks: true, tail: .ordinal, ["Phần", "Mục", "Cột", "Mẫu", "Mẫu CT", "Năm"])
    + compiled(
      .subheading, needsMarks: true, tail: .something,
      [
        "Thôn", "Xóm", "Ấp", "Bản", "Buôn", "Khóm", "Làng", "Phum", "Khối phố", "Khu phố",
        "Khu dân cư", "Tiểu khu", "Tổ dân phố", "Tổ tự quản", "Tổ liên gia", "Cụm dân cư", "Hộ ông", "Hộ bà",
        "Hộ anh", "Hộ chị", "Hộ số", "Hộ gia đình", "Chủ hộ", "TDP", "Thị trấn", "Gia đình ông",
        "Gia đình bà", "Gia đình anh", "Gia đình chị",
      ])
    + compiled(.subheadingWithColon, needsMarks: true, tail: .something, ["Gia đình"])
    + compiled(
      .subheading, needsMarks: true, tail: .ordinal,
      ["Tổ", "Khối", "Khu", "Khu vực", "Sóc", "Đội", "Cụm", "Hộ", "Hộ thứ", "Ngõ", "Ngách", "Hẻm", "Kiệt"])
    + compiled(
      .unnumberedSubheading, needsMarks: true, tail: .something,
      ["Hộ", "Khối", "Sóc", "Plei", "Plây", "Xã", "Phường"])
    + compiled(.subheading, needsMarks: true, ["Thường trú", "Tạm trú", "Tạm vắng"])

  private static func compiled(
    _ kind: RowWords, needsMarks: Bool = false, tail: Tail = .any, _ phrases: [String]
  ) -> [RowPhrase] {
    var text = UnitText()
    return phrases.map { phrase in
      text.read(Array(phrase.utf8).span)
      let all = 0..<text.count
      return RowPhrase(
        kind: kind, tail: tail, needsMarks: needsMarks, words: text.count, first: text.key(0..<1, seed: 0),
        folded: text.key(all, seed: 0), marked: text.markedKey(all))
    }
  }
}
