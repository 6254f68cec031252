import ByteText
import FormCleaning
import FormReading
import VietnameseText

/// One line of the decisions file.
///
/// A CSV file with the columns of `review.csv`, with any of the usual separators. A form is named by `so_phieu_a`, where
/// two sources number their forms alike with `nguon_a`; a form without a number of its own by `nguon_a`, `tep_a`,
/// `hang_a`, and `khoa_nguoi_a`, which tells who stands on it; the other one likewise. What a spreadsheet puts around a cell
/// to keep it as text is not part of it. The answer stands in `tra_loi` or, as an edited review sheet has it, in `quyet_dinh`.
struct DecisionRow {
  struct Form {
    /// Empty where the file does not say.
    var source: String
    /// The file's name; empty where the file does not say.
    var file: String
    /// In that file, from 1.
    var row: UInt64?
    /// Stable hash of the number's comparing text, as the normaliser makes it; 0 for none.
    var number: UInt64
    /// Of a number in figures alone: hashes of the number with zeros in front, which a spreadsheet takes away.
    var withZeros: [UInt64]
    /// Of who stands on the form, as the review list has it; nil where the file does not say.
    var mark: UInt64?
  }

  var a: Form
  var b: Form
  /// nil: the officer could not tell.
  var isSamePerson: Bool?
  /// In the file, from 1.
  var line: Int

  static func read(_ path: String) throws -> [DecisionRow] {
    let reader = try reader(of: FormFile(path: path))
    let columns = Columns(reader.columnNames)
    guard columns.areWhole, let answer = columns.answer else {
      throw RunFailure.decisions(path: path, line: 1, key: "run.decisions-columns")
    }
    var rows: [DecisionRow] = []
    var batch = FormBatch()
    var linesBefore = Int(reader.preamble.lines)
    while try reader.next(into: &batch) {
      defer { linesBefore += Int(batch.index.lines) }
      if let broken = batch.quarantined.first {
        let line = linesBefore + Int(broken.firstLine) + 1
        throw RunFailure.decisions(path: path, line: line, key: "run.decisions-row")
      }
      for row in 0..<batch.rows.count {
        let line = linesBefore + Int(batch.rows[row].line) + 1
        guard let isSame = Answer(batch.string(row: row, column: answer)) else {
          throw RunFailure.decisions(path: path, line: line, key: "run.decisions-answer")
        }
        rows.append(
          DecisionRow(
            a: columns.form("a", batch, row), b: columns.form("b", batch, row),
            isSamePerson: isSame == .same ? true : isSame == .different ? false : nil, line: line))
      }
    }
    return rows
  }

  /// The file as it is separated: by the mark at which one of its first lines has the columns that are needed. That line is
  /// the header; titles may stand above it.
  private static func reader(of file: FormFile) throws -> CSVFormReader {
    var options = CSVReadingOptions()
    options.transcoding = .detect(try file.sample(bytes: 1 << 16))
    options.leavesOutNonForms = false
    for delimiter in ";\t|,".utf8 {
      do throws(ReadingError) {
        return try CSVFormReader(
          file: file, dialect: CSVDialect(delimiter: delimiter), options: options,
          headerJudge: { Columns($0).areWhole ? 1 : 0 })
      } catch {
        guard error.reason == .unreadable(.headerNotFound) else { throw error }
      }
    }
    return try CSVFormReader(file: file, dialect: CSVDialect(header: .row(1)), options: options)
  }

  private struct Columns {
    private var places: [String: Int] = [:]

    init(_ names: [String]) {
      for (index, name) in names.enumerated() where places[folded(name)] == nil {
        places[folded(name)] = index
      }
    }

    subscript(name: String) -> Int? { places[folded(name)] }

    var answer: Int? { self["tra_loi"] ?? self["quyet_dinh"] }

    /// Whether forms can be told by them, by number or by place, and what is said of them.
    var areWhole: Bool {
      answer != nil
        && ["a", "b"].allSatisfy { self["so_phieu_\($0)"] != nil || self["hang_\($0)"] != nil }
    }

    func form(_ side: String, _ batch: borrowing FormBatch, _ row: Int) -> Form {
      func cell(_ name: String) -> String {
        guard let column = self["\(name)_\(side)"] else { return "" }
        return Self.plain(batch.string(row: row, column: column)[...].trimmingSpaces)
      }
      var scratch = ByteBuffer()
      let number = cell("so_phieu")
      let isFigures = !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return Form(
        source: cell("nguon"), file: cell("tep"), row: UInt64(cell("hang")),
        number: formNumberHash(number.utf8.span, scratch: &scratch),
        withZeros: !isFigures
          ? []
          : (1...Self.mostZeros).map { zeros in
            formNumberHash((String(repeating: "0", count: zeros) + number).utf8.span, scratch: &scratch)
          }, mark: FormMarks.read(cell("khoa_nguoi")))
    }

    /// More zeros stand in front of no number that people write.
    private static let mostZeros = 11

    /// A cell without the apostrophe or the formula that make a spreadsheet show it as it is: `'0012`, `="0012"`.
    private static func plain(_ cell: String) -> String {
      var text = cell[...]
      if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2 {
        text = text.dropFirst(2).dropLast()
      } else if text.hasPrefix("'") {
        text = text.dropFirst()
      }
      return text.trimmingSpaces
    }
  }

  private enum Answer {
    case same, different, open

    /// Reads the codes, and the words that people have for them, with or without marks and capitals.
    init?(_ word: String) {
      switch folded(word) {
      case "cung nguoi", "cung nguoi hai noi", "noi", "same person", "same person two places": self = .same
      case "khac nguoi", "tach", "another person": self = .different
      case "chua ro", "duyet", "not clear", "": self = .open
      default: return nil
      }
    }
  }
}

/// Comparing text, marks of any kind as spaces.
private func folded(_ text: String) -> String {
  var bytes = ByteBuffer()
  let range = foldLetters(text.utf8.span, punctuation: .spaced, into: &bytes)
  return bytes.string(range)[...].trimmingSpaces
}
