import ByteText
import FormReading
import ResidentModel
import VietnameseText
import Wording

/// A list that an office hands over beside the forms: cards issued, forms expected, answers of a re-check. CSV with
/// any of the usual separators; columns by the program's names or by the headings that offices write, below titles or not.
struct OfficeList {
  /// Why a list cannot be used. Never holds a cell.
  enum Fault: Error, Equatable {
    case unreadable(ReadingError)
    /// None of the columns that are asked for, by name.
    case lacksColumn(file: String, names: [String])
    /// A cell that cannot be read as what its column holds.
    case badCell(file: String, line: Int, column: String)
    /// No person of it is in the run's baseline.
    case ofNobody(file: String)
    /// The list names people by a column that the run's baseline does not show as it was written.
    case hiddenInBaseline(file: String, column: String)

    var status: ExitStatus {
      switch self {
      case .unreadable(let error): ExitStatus(rawValue: error.exitCode) ?? .inputUnreadable
      case .lacksColumn, .badCell, .ofNobody, .hiddenInBaseline: .inputUnreadable
      }
    }

    func description(in language: Language) -> String {
      switch self {
      case .unreadable(let error): language.readingError(error)
      case .lacksColumn(let file, let names):
        language.text(
          "office-list.no-column",
          [
            "file": TerminalText.escaped(file),
            "columns": names.map { OfficeList.title(of: $0, in: language) }.joined(separator: ", "),
          ])
      case .badCell(let file, let line, let column):
        language.text(
          "office-list.bad-cell",
          [
            "file": TerminalText.escaped(file), "line": language.number(line),
            "column": OfficeList.title(of: column, in: language),
          ])
      case .ofNobody(let file):
        language.text("office-list.of-nobody", ["file": TerminalText.escaped(file)])
      case .hiddenInBaseline(let file, let column):
        language.text(
          "office-list.hidden",
          [
            "file": TerminalText.escaped(file), "column": OfficeList.title(of: column, in: language),
            "needed": OfficeList.title(of: "ma_nguoi", in: language),
          ])
      }
    }
  }

  /// One row: its cells as text, by the program's column names.
  struct Row {
    fileprivate(set) var cells: [String: String]
    /// From 1.
    fileprivate(set) var line: Int
    /// A cell of a column that was not asked for is a word for a total.
    fileprivate(set) var saysTotal = false

    /// A cell without the spaces around it; empty where the list has no such column.
    subscript(name: String) -> String { cells[name] ?? "" }
  }

  let path: String
  /// Those of the wanted columns that the list has.
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []

  /// Reads a whole list.
  ///
  /// - Parameter wanted: the columns to look for; others are left aside.
  /// - Complexity: O(bytes); the list is held.
  init(_ path: String, columns wanted: [String]) throws(Fault) {
    self.path = path
    do {
      let file = try FormFile(path: path)
      var options = CSVReadingOptions()
      options.transcoding = .detect(try file.sample(bytes: 1 << 18))
      var dialect = CSVDialect()
      dialect.delimiter =
        CSVDialect.detect(try file.sample(transcoding: options.transcoding), declared: dialect).dialect
        .delimiter
      let reader = try Self.reader(of: file, dialect, options, columns: wanted)
      let places = Self.places(of: wanted, in: reader.columnNames)
      columns = wanted.filter { places[$0] != nil }
      let others = reader.columnNames.indices.filter { !places.values.contains($0) }
      var batch = FormBatch()
      while try reader.next(into: &batch) {
        for row in 0..<batch.rows.count {
          rows.append(
            Row(
              cells: places.mapValues { column in
                let cell = batch.string(row: row, column: column)
                return String(
                  cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
              }, line: Int(batch.rows[row].line) + Int(reader.preamble.lines) + 1,
              saysTotal: others.contains { column in
                Self.isWordForTotal(batch.text.span(batch.cell(row: row, column: column)))
              }))
        }
      }
    } catch {
      throw .unreadable(error)
    }
  }

  /// The header is the first of those rows that name the most of the columns; the first row where none names any.
  private static func reader(
    of file: FormFile, _ dialect: CSVDialect, _ options: CSVReadingOptions, columns wanted: [String]
  ) throws(ReadingError) -> CSVFormReader {
    do throws(ReadingError) {
      return try CSVFormReader(
        file: file, dialect: dialect, options: options,
        headerJudge: { Double(places(of: wanted, in: $0).count) })
    } catch {
      guard error.reason == .unreadable(.headerNotFound) else { throw error }
      return try CSVFormReader(file: file, dialect: dialect, options: options)
    }
  }

  /// "Tổng cộng", "Cộng": a cell that says so and nothing else.
  static func isWordForTotal(_ cell: borrowing Span<UInt8>) -> Bool {
    guard (4...40).contains(cell.count) else { return false }
    var words = ByteBuffer()
    _ = foldLetters(cell, punctuation: .spaced, into: &words)
    return ["cong", "tong", "tong cong", "tong so"].contains(words.string(ByteRange(0, words.count)))
  }

  /// The first of some columns that the list has.
  func require(oneOf names: [String]) throws(Fault) -> String {
    guard let name = names.first(where: columns.contains) else {
      throw .lacksColumn(file: path, names: names)
    }
    return name
  }

  /// The day in a cell, day before month as offices write it, or as the number that a spreadsheet keeps it by.
  ///
  /// - Parameter asOf: two-digit years are judged by it.
  func day(_ row: Row, _ column: String, asOf: PartialDate) throws(Fault) -> PartialDate {
    func read(mayHoldSerials: Bool) -> PartialDate? {
      let reading = DateReading(.term, asOf: asOf, mayHoldSerials: mayHoldSerials)
      let date = readDate(Array(row[column].utf8).span, as: reading).date
      return date.precision == .day || date.precision == .filler ? date : nil
    }
    if let date = read(mayHoldSerials: false) { return date }
    // Five figures that would be a day of another century are a slip.
    guard let date = read(mayHoldSerials: true), (2000..<2100).contains(date.year) else {
      throw bad(row, column)
    }
    return date
  }

  /// The whole number in a cell, its thousands set apart or not (`1.250`, `1 250`); none below 0 and none that people could
  /// not reach.
  func count(_ row: Row, _ column: String) throws(Fault) -> Int {
    let groups = row[column].split(omittingEmptySubsequences: false) { ".,\u{20}\u{A0}".contains($0) }
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count <= 3
    guard groups.count == 1 || isGrouped, let count = Int(groups.joined()),
      (0...1_000_000_000).contains(count)
    else { throw bad(row, column) }
    return count
  }

  /// The code of a commune in a cell, zeros that a spreadsheet dropped restored; 0 for an empty one.
  func commune(_ row: Row, _ column: String) throws(Fault) -> Int {
    guard !row[column].isEmpty else { return 0 }
    guard let code = Int(row[column]), (1...99_999).contains(code) else { throw bad(row, column) }
    return code
  }

  /// What is wrong with a row whose cell cannot be read as what its column holds.
  func bad(_ row: Row, _ column: String) -> Fault {
    .badCell(file: path, line: row.line, column: column)
  }

  /// What a column is called in a message: as offices head it, and by its name, which every list may use.
  private static func title(of name: String, in language: Language) -> String {
    let keys = ["office-list.column.\(name)", "column.\(name)"]
    let title = keys.map { language.text($0) }.first { !keys.contains($0) }
    return title.map { "“\($0)” (\(name))" } ?? name
  }

  /// Headings, as they are compared, of columns that are no field of a form, or that are called otherwise on these lists.
  private static let headings = [
    "ma_xa": ["Mã xã", "Mã xã/phường", "Mã đơn vị"], "ma_nguoi": ["Mã người", "Person id"],
    "so_luong": [
      "Số lượng", "SL", "Số thẻ", "Số thẻ đã cấp", "Số phiếu phải thu", "Số phiếu dự kiến",
      "Số phiếu phát ra",
      "Tổng số phiếu",
    ], "ngay": ["Ngày"],
    "ngay_cap": [
      "Ngày cấp thẻ", "Ngày cấp CCCD", "Ngày cấp thẻ CCCD", "Ngày cấp căn cước", "Ngày cấp thẻ căn cước",
    ],
    "trang_thai": [
      "Trạng thái", "Trạng thái cấp", "Trạng thái thẻ", "Tình trạng", "Tình trạng cấp", "Tình trạng cấp thẻ",
      "Tình trạng thẻ", "Tình trạng cấp CCCD", "Tình trạng cấp căn cước",
    ],
    "ket_qua": ["Kết quả", "Outcome"], "da_quet": ["Đã quét", "Số phiếu đã quét"],
  ].mapValues { $0.map(compared) }

  /// A heading without marks, capitals and signs.
  private static func compared(_ heading: some StringProtocol) -> String {
    var words = ByteBuffer()
    _ = foldLetters(Array(heading.utf8).span, punctuation: .spaced, into: &words)
    return words.string(ByteRange(0, words.count)).split(separator: " ").joined(separator: " ")
  }

  private static func places(of wanted: [String], in found: [String]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, heading) in found.enumerated() {
      // What stands in brackets tells how to fill the column in.
      let title = compared(heading.prefix { $0 != "(" })
      let name =
        wanted.first { $0 == heading || headings[$0]?.contains(title) == true }
        ?? HeaderMatcher.embedded.guess(heading).field?.name
      if let name, wanted.contains(name), places[name] == nil { places[name] = index }
    }
    return places
  }
}
