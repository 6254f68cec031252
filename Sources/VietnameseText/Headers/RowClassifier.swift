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

/// What the cells of one row show, gathered cell by cell without allocating.
public struct RowEvidence: Sendable {
  fileprivate var filled = 0
  fileprivate var headingsRepeated = 0
  fileprivate var columnNumbers = 0
  fileprivate var hasName = false
  fileprivate var hasFacts = false
  fileprivate var words = RowWords.none
  /// Words where only figures can be, as of a signer's name below a table or a hamlet's between its rows.
  fileprivate var strayWords: RowKind?

  public init() {}
}

fileprivate enum RowWords: UInt8 { case none, total, signature, title }

/// Tells forms from titles, repeated headers, totals and signatures between them.
///
/// In doubt a row is a form: one with a name and a date or a number always is.
public struct RowClassifier: ~Copyable {
  private let headings: [UInt64]
  private let headingLengths: [Int]
  private let fields: [ResidentField?]
  private var text = UnitText()

  /// - Parameters:
  ///   - headings: The file's heading row.
  ///   - fields: The field of each column; nil where none was recognised.
  public init(headings: [String], fields: [ResidentField?]) {
    self.headings = headings.map { stableHash(Array($0.utf8).span) }
    headingLengths = headings.map(\.utf8.count)
    self.fields = fields
  }

  /// Takes one cell of a row into account; `column` counts from 0.
  public mutating func add(_ cell: borrowing Span<UInt8>, column: Int, to row: inout RowEvidence) {
    let trimmed = trim(cell)
    if trimmed.isEmpty { return }
    row.filled += 1
    if column < headings.count, cell.count == headingLengths[column], stableHash(cell) == headings[column] {
      row.headingsRepeated += 1
      return
    }
    let digits = digitCount(cell, trimmed)
    if digits > 0, digits <= 2, isColumnNumber(cell, trimmed, column) { row.columnNumbers += 1 }
    if digits >= 4 { row.hasFacts = true }
    let field = column < fields.count ? fields[column] : nil
    let isName = field == .fullName || field == .givenName || field == .familyMiddleName
    // Titles, totals and signatures stand in the first cells that are filled, and are more than figures.
    let mayBeWords = row.filled <= 2 && row.words == .none && digits * 2 < trimmed.count
    guard mayBeWords || isName && digits == 0 else { return }
    text.read(cell)
    let words = wordsOfNoForm()
    if let field, Self.figures.contains(field), digits == 0, text.count >= 2 {
      row.strayWords = field == .rowNumber ? .title : .signature
    }
    if isName, digits == 0, words == .none { row.hasName = true }
    if mayBeWords { row.words = words }
  }

  /// The kind of the row whose cells were added.
  public func kind(of row: RowEvidence) -> RowKind {
    if row.filled == 0 { return .blank }
    if row.headingsRepeated >= 2, row.headingsRepeated * 2 >= row.filled { return .repeatedHeader }
    // "(1) (2) (3) …" below the headings
    if row.columnNumbers >= 3, row.columnNumbers == row.filled { return .repeatedHeader }
    if row.hasName, row.hasFacts { return .form }
    let isSparse = row.filled * 3 <= max(fields.count, 6) || row.filled <= 2
    switch row.words {
    case .total where !row.hasName: return .total
    case .signature where isSparse: return .signature
    case .title where isSparse: return .title
    // Alone in its row, such a cell is about nobody.
    case .none where row.filled == 1: return row.strayWords ?? .form
    default: return .form
    }
  }

  private static let figures: Set<ResidentField> = [
    .rowNumber, .birthDate, .birthYear, .sex, .personalNumber, .oldCardNumber, .cardOrPersonalNumber,
    .cardIssueDate, .headPersonalNumber, .phone, .formDate, .registrationDate, .temporaryUntil,
    .deregisteredOn,
  ]

  private func wordsOfNoForm() -> RowWords {
    guard text.count > 0 else { return .none }
    // An item number may stand before a title.
    let start = text.count > 1 && text.words[0].isNumber ? 1 : 0
    let first = text.key(start..<(start + 1), seed: 0)
    for phrase in RowPhrase.all where phrase.first == first && isWritten(phrase, from: start) {
      return phrase.kind
    }
    return text.count >= 5 && isPlaceAndDay() ? .signature : .none
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
    // "Tổng" and "Cộng" alone, or before a figure; with other words behind them they may be a name.
    return phrase.words > 1 || phrase.kind != .total || range.upperBound == text.count
      || text.words[range.upperBound].isNumber
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

  /// `3` or `(3)` in the third column.
  private func isColumnNumber(_ cell: borrowing Span<UInt8>, _ range: Range<Int>, _ column: Int) -> Bool {
    guard range.count <= 4 else { return false }
    var value = 0
    for index in range {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") {
        return false
      }
    }
    return value == column + 1
  }
}

/// Words that a row which is no form begins with.
private struct RowPhrase: Sendable {
  var kind: RowWords
  var words: Int
  /// The key of the first word: what most cells are told apart by.
  var first: UInt64
  var folded: UInt64
  var marked: UInt64

  static let all = compiled([
    (
      .total,
      [
        "Tổng cộng", "Tổng số", "Cộng số", "Tổng", "Cộng", "Cộng trang", "Tổng nhân khẩu", "Tổng số hộ",
        "Mang sang trang", "Cộng chuyển", "Cộng dồn",
      ]
    ),
    (
      .signature,
      [
        "Người lập", "Ký tên", "Ký, ghi rõ", "Trưởng công an", "Chủ tịch", "Xác nhận", "Cán bộ",
        "Trưởng thôn",
        "Tổ trưởng", "Thủ trưởng", "Người khai", "Người kê khai", "Người ký", "T.M Ủy ban", "TM Ủy ban",
        "TM. UBND",
        "KT. Chủ tịch",
      ]
    ),
    (
      .title,
      [
        "Danh sách", "Cộng hòa xã hội", "Độc lập - Tự do", "Ủy ban nhân dân", "UBND", "Phụ lục", "Biểu",
        "Biểu mẫu",
        "Mẫu số", "Bảng kê", "Bảng tổng hợp", "Công an xã", "Công an phường", "Công an huyện", "Công an tỉnh",
        "Công an thị trấn", "Bộ Công an", "Đơn vị", "Trang số", "Kèm theo", "Thống kê", "Ban hành kèm theo",
      ]
    ),
  ])

  private static func compiled(_ table: [(RowWords, [String])]) -> [RowPhrase] {
    var text = UnitText()
    return table.flatMap { kind, phrases in
      phrases.map { phrase in
        text.read(Array(phrase.utf8).span)
        let all = 0..<text.count
        return RowPhrase(
          kind: kind, words: text.count, first: text.key(0..<1, seed: 0), folded: text.key(all, seed: 0),
          marked: text.markedKey(all))
      }
    }
  }
}
