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
}

fileprivate enum RowWords: UInt8 {
  case none, total, signature, title
  /// A total only beside a figure: `Mang sang` may be a name.
  case countedTotal
  /// A hamlet, a household or a part of the list, above its rows.
  case subheading
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
    guard range.count <= 4 else { return }
    var value = 0
    var letter: UInt8?
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      } else if isASCIILowercase(byte | 0x20), letter == nil {
        letter = byte | 0x20
      } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") {
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
    let digits = digitCount(cell, trimmed)
    if digits == 0, isOfSigns(cell, trimmed), !isSameAsAbove(cell) {
      row.signs += 1
      return
    }
    if digits >= 4 { row.hasFacts = true }
    if digits > 0 { row.hasFigure = true }
    let field = column < fields.count ? fields[column] : nil
    let isName = self.isName(field)
    // Titles, totals and signatures stand in the first cells that are filled, and are more than figures.
    let mayBeWords = row.filled <= 2 && row.words == .none && digits * 2 <= trimmed.count
    var words = RowWords.none
    if mayBeWords || isName && digits == 0 {
      text.read(cell)
      words = wordsOfNoForm(in: field)
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
      }
      if mayBeWords, words != .none {
        row.words = words
        row.wordsMayBeMeant = field.map { !isName && !Self.figures.contains($0) } ?? true
      }
    }
    if words == .none { note(digits: digits, in: field, isName: isName, of: &row) }
  }

  /// Takes into account that a cell holds something which is none of the words of other rows.
  private func note(digits: Int, in field: ResidentField?, isName: Bool, of row: inout RowEvidence) {
    guard let field else {
      if digits > 0 { row.hasCount = true }
      return
    }
    switch field {
    case .rowNumber, .householdNumber: row.hasRowNumber = row.hasRowNumber || digits > 0
    case .fullName, .familyMiddleName, .givenName: row.namedCells += 1
    case .note: break
    default:
      row.personalCells += 1
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
    if row.hasName, row.hasFacts || row.wordsMayBeMeant { return .form }
    let isSparse = row.filled * 3 <= max(fields.count, 6) || row.filled <= 2
    switch row.words {
    case .total where !row.hasName: return .total
    case .countedTotal where !row.hasName && row.hasCount && !row.hasIdentity: return .total
    case .signature where isSparse: return .signature
    case .officer where isSparse && !row.hasRowNumber && !row.hasIdentity: return .signature
    case .title where isSparse && !row.hasIdentity: return .title
    case .subheading where !row.hasName && row.personalCells == 0 && row.filled <= 3: return .title
    case .unnumberedSubheading
    where numbersRows && !row.hasRowNumber && !row.hasName && row.personalCells == 0 && row.filled <= 2:
      return .title
    // A page number in the column of names.
    case .none
    where row.filled == 1 && row.namedCells == 1 && row.hasCount && !row.hasFacts:
      return .title
    // Alone in its row, such a cell is about nobody.
    case .none where row.filled == 1: return row.strayWords ?? .form
    default: return .form
    }
  }

  /// What a row that is a title says that the rows below it are.
  public func section(of row: RowEvidence) -> ListSection? {
    kind(of: row) == .title && !row.hasCount ? row.section : nil
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
      case .subheading, .officer, .unnumberedSubheading:
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
        "Số khẩu", "Số nhân khẩu", "Chuyển sang trang", "Chuyển trang",
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
      ["Ghi chú", "Trang này", "Danh sách này", "Ấn định danh sách", "Danh sách có"])
    + compiled(.title, needsMarks: true, tail: .nothing, ["Hết"])
    + compiled(.title, needsMarks: true, tail: .ordinal, ["Phần", "Mục", "Cột", "Mẫu", "Mẫu CT", "Năm"])
    + compiled(
      .subheading, needsMarks: true, tail: .something,
      [
        "Thôn", "Xóm", "Ấp", "Bản", "Buôn", "Khóm", "Làng", "Phum", "Khối phố", "Khu phố",
        "Khu dân cư", "Tiểu khu", "Tổ dân phố", "Tổ tự quản", "Tổ liên gia", "Cụm dân cư", "Hộ ông", "Hộ bà",
        "Hộ anh", "Hộ chị", "Hộ số", "Hộ gia đình", "Chủ hộ", "TDP", "Thị trấn",
      ])
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
