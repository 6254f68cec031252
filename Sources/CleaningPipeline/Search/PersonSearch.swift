import BaselineDatabase
import ByteText
import FormReading
import PopulationBaseline
import ResidentModel
import VietnameseText

/// Looks people up in a finished run's baseline: by parts of a name in any spelling, by numbers, dates, ids.
///
/// Every term must begin a word of the person's row, letters compared without marks and case: `nguyen van an` finds
/// Nguyễn Văn Ẩn, `0420` a personal number, `1980-03` a birth date, a former id whoever bears it now.
public struct PersonSearch: Sendable {
  /// A person who was found, as the baseline has the row.
  public struct Match: Sendable, Equatable {
    public var id: String
    public var name: String
    public var birthDate: String
    public var unit: String
    public var status: String
    /// The person's forms, `|` between them.
    public var forms: String

    /// - Parameter cells: of each part, in the order above.
    fileprivate init(_ cells: [String]) {
      (id, name, birthDate) = (cells[0], cells[1], cells[2])
      (unit, status, forms) = (cells[3], cells[4], cells[5])
    }
  }

  private static let searched: [ResidentField] = [
    .fullName, .otherName, .birthDate, .personalNumber, .oldCardNumber, .householdNumber, .hamlet, .commune,
  ]

  private let run: FinishedRun

  /// - Parameter folder: a run folder, or the folder of runs.
  public init(run folder: String) throws(FinishedRun.Fault) { run = try FinishedRun(folder) }

  /// - Parameter limit: so many people at most, in the order of the baseline.
  /// - Complexity: O(people found) with the full-text index of a run's database; without one the baseline is read once,
  ///   about a second a gigabyte, in the memory of one batch.
  public func people(matching terms: [String], limit: Int) throws -> [Match] {
    let baseline = try run.table("baseline")
    let wanted = try terms.map { try current($0) }.flatMap { Self.words(of: $0) }
    guard !wanted.isEmpty, limit > 0 else { return [] }
    let columns = try Columns(in: baseline, searched: Self.searched)
    return try indexed(wanted, columns, limit: limit)
      ?? scanned(wanted, baseline, columns, limit: limit)
  }

  /// The people whom the database's index finds; nil when the run has none that can be asked.
  private func indexed(_ wanted: [[UInt8]], _ columns: Columns, limit: Int) -> [Match]? {
    guard run.files.contains(PopulationDatabase.fileName) else { return nil }
    var matches: [Match] = []
    var row = ByteBuffer()
    // The index knows letters and digits alone; what else a word holds is looked at in the rows found.
    let words = wanted.flatMap { word in
      word.split {
        !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0)
      }
    }.map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return nil }
    let isAnswered = try? SearchIndex.forEachRow(
      of: "baseline", at: run.folder + "/" + PopulationDatabase.fileName, holding: words,
      in: columns.searchedNames, columns: columns.searchedNames + columns.shownNames.compactMap { $0 }
    ) { cells in
      columns.fold(cells, into: &row)
      if row.holdsAll(wanted) { matches.append(columns.match(in: cells)) }
      return matches.count < limit
    }
    return isAnswered == true ? matches : nil
  }

  private func scanned(_ wanted: [[UInt8]], _ baseline: FinishedTable, _ columns: Columns, limit: Int) throws
    -> [Match]
  {
    var matches: [Match] = []
    var row = ByteBuffer()
    let searched = try columns.searchedNames.map { try baseline.column($0) }
    let shown = try columns.shownNames.map { try $0.map { try baseline.column($0) } }
    try baseline.forEachRow { batch, number in
      guard matches.count < limit else { return }
      row.removeAll()
      for column in searched {
        row.append(UInt8(ascii: " "))
        _ = foldLetters(
          batch.text.span(batch.cell(row: number, column: column)), punctuation: .spaced, into: &row)
      }
      guard row.holdsAll(wanted) else { return }
      var cells: [String] = []
      for column in shown {
        if let column { cells.append(batch.string(row: number, column: column)) } else { cells.append("") }
      }
      matches.append(Match(cells))
    }
    return matches
  }

  /// What is searched and shown of the baseline, as far as it has it.
  private struct Columns {
    let searchedNames: [String]
    /// One for each part of a match; nil where the baseline has no such column.
    let shownNames: [String?]

    init(in baseline: FinishedTable, searched fields: [ResidentField]) throws {
      // What the forms did not have, or the run does not show, is not searched.
      let names = baseline.columns.map(\.name)
      func ifThere(_ name: String) -> String? { names.contains(name) ? name : nil }
      _ = (try baseline.column("ma_nguoi"), try baseline.column("so_phieu_goc"))
      searchedNames = ["ma_nguoi", "so_phieu_goc"] + fields.compactMap { ifThere($0.name) }
      shownNames = [
        "ma_nguoi", ifThere(ResidentField.fullName.name), ifThere(ResidentField.birthDate.name),
        ifThere("ma_xa"), ifThere("trang_thai"), "so_phieu_goc",
      ]
    }

    /// The comparing text of a row's searched cells, a space before each word: so a term is found where a word begins.
    func fold(_ cells: [String], into text: inout ByteBuffer) {
      text.removeAll()
      for cell in cells.prefix(searchedNames.count) {
        text.append(UInt8(ascii: " "))
        _ = foldLetters(cell.utf8.span, punctuation: .spaced, into: &text)
      }
    }

    /// - Parameter cells: of the searched columns, then of those shown.
    func match(in cells: [String]) -> Match {
      var next = searchedNames.count
      return Match(
        shownNames.map { name in
          guard name != nil else { return "" }
          defer { next += 1 }
          return cells[next]
        })
    }
  }

  /// The id that a former one redirects to; any other term as it is.
  private func current(_ term: String) throws -> String {
    guard term.utf8.count == PersonID.textLength else { return term }
    return try run.redirects()[term] ?? term
  }

  /// The folded words of a term, each behind the space that it is looked for with.
  private static func words(of term: String) -> [[UInt8]] {
    var folded = ByteBuffer()
    var written = ByteBuffer()
    written.append(term)
    let range = foldLetters(written.span, punctuation: .spaced, into: &folded)
    return folded.string(range).split(separator: " ").map { Array(" \($0)".utf8) }
  }
}

extension ByteBuffer {
  fileprivate borrowing func holdsAll(_ needles: [[UInt8]]) -> Bool {
    for needle in needles {
      if !holds(needle) { return false }
    }
    return true
  }

  /// Whether the bytes stand somewhere in the buffer.
  fileprivate borrowing func holds(_ needle: [UInt8]) -> Bool {
    withUnsafeBytes { bytes in
      needle.withUnsafeBufferPointer { needle in
        guard bytes.count >= needle.count else { return false }
        // Both pointers are read below their counts: `start` ends `needle.count` before the end.
        for start in 0...(bytes.count - needle.count) {
          var length = 0
          while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        return false
      }
    }
  }
}
