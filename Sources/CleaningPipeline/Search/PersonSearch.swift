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
  }

  private static let searched: [ResidentField] = [
    .fullName, .otherName, .birthDate, .personalNumber, .oldCardNumber, .householdNumber, .hamlet, .commune,
  ]

  private let run: FinishedRun

  /// - Parameter folder: a run folder, or the folder of runs.
  public init(run folder: String) throws(FinishedRun.Fault) { run = try FinishedRun(folder) }

  /// - Parameter limit: so many people at most, in the order of the baseline.
  /// - Complexity: reads the baseline once, about a second a gigabyte; the memory of one batch.
  public func people(matching terms: [String], limit: Int) throws -> [Match] {
    let baseline = try run.table("baseline")
    let wanted = try terms.map { try current($0) }.flatMap { Self.words(of: $0) }
    guard !wanted.isEmpty, limit > 0 else { return [] }
    let columns = try Columns(in: baseline, searched: Self.searched)
    var matches: [Match] = []
    var row = ByteBuffer()
    try baseline.forEachRow { batch, number in
      guard matches.count < limit else { return }
      columns.fold(batch, number, into: &row)
      if row.holdsAll(wanted) { matches.append(columns.match(in: batch, number)) }
    }
    return matches
  }

  /// Where the baseline has what is searched and shown.
  private struct Columns {
    let searched: [Int]
    let shown: [Int?]

    init(in baseline: FinishedTable, searched fields: [ResidentField]) throws {
      func place(_ name: String) -> Int? { try? baseline.column(name) }
      let (id, forms) = (try baseline.column("ma_nguoi"), try baseline.column("so_phieu_goc"))
      searched = [id, forms] + fields.compactMap { place($0.name) }
      shown = [
        id, place(ResidentField.fullName.name), place(ResidentField.birthDate.name), place("ma_xa"),
        place("trang_thai"), forms,
      ]
    }

    /// The comparing text of a row's searched cells, a space before each word: so a term is found where a word begins.
    func fold(_ batch: borrowing FormBatch, _ row: Int, into text: inout ByteBuffer) {
      text.removeAll()
      for column in searched {
        text.append(UInt8(ascii: " "))
        _ = foldLetters(
          batch.text.span(batch.cell(row: row, column: column)), punctuation: .spaced, into: &text)
      }
    }

    func match(in batch: borrowing FormBatch, _ row: Int) -> Match {
      var cells: [String] = []
      for column in shown {
        if let column { cells.append(batch.string(row: row, column: column)) } else { cells.append("") }
      }
      return Match(
        id: cells[0], name: cells[1], birthDate: cells[2], unit: cells[3], status: cells[4], forms: cells[5])
    }
  }

  /// The id that a former one redirects to; any other term as it is.
  private func current(_ term: String) throws -> String {
    guard run.has(IDRedirectTable().name), term.utf8.count == PersonID.textLength else { return term }
    let table = try run.table(IDRedirectTable().name)
    let (former, current) = (try table.column("ma_cu"), try table.column("ma_nguoi"))
    var found = term
    try table.forEachRow { batch, row in
      if batch.string(row: row, column: former) == term { found = batch.string(row: row, column: current) }
    }
    return found
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
