import PopulationBaseline
import ResidentModel

/// One and the same error through a whole file, or a stretch of its rows.
struct SystematicError: Hashable, Sendable {
  var code: FindingCode
  /// The file, by its number in the run; two where it is not known which of them is wrong.
  var files: [Int]
  /// What is wrong there.
  var fields: [ResidentField]
  /// Of columns that stand apart: the ones they are held against, and how many rows too low they stand.
  var others: [ResidentField] = []
  var offset = 0
  /// The first and the last row; nil for the whole file.
  var rows: ClosedRange<UInt32>?
  /// Forms, or pairs of forms, that show it, of those that could.
  var count: Int
  var compared: Int
  /// Whether it is known whose values are wrong.
  var isSettled: Bool

  /// Cells that another file's stand before; none where it is not known whose are wrong.
  var distrusted: [DistrustedCells.Stretch] {
    guard isSettled else { return [] }
    return files.flatMap { file in
      fields.map {
        DistrustedCells.Stretch(file: UInt32(file), field: $0, rows: rows ?? 0...UInt32.max)
      }
    }
  }

  /// `b.csv:816–1215 so_dinh_danh ↔ ho_ten, gioi_tinh, ngay_sinh ↓1: 380/400`, in words of no language: the manifest has it.
  func place(fileNames: [String]) -> String {
    func names(_ fields: [ResidentField]) -> String { fields.map(\.name).joined(separator: ", ") }
    var text = files.map { fileNames[$0] }.joined(separator: " / ")
    if let rows { text += ":\(rows.lowerBound)–\(rows.upperBound)" }
    text += " " + names(fields)
    if !others.isEmpty { text += " ↔ " + names(others) }
    if offset != 0 { text += offset > 0 ? " ↓\(offset)" : " ↑\(-offset)" }
    return text + ": \(count)/\(compared)"
  }

  /// What is told of each of the files.
  func findings(columnOf: (_ file: Int, ResidentField) -> Int) -> [(file: Int, FileFinding)] {
    files.map { file in
      var finding = FileFinding(
        code, fields[0], column: columnOf(file, fields[0]),
        rows: rows.map { [UInt64($0.lowerBound), UInt64($0.upperBound)] } ?? [])
      (finding.count, finding.compared) = (count, compared)
      return (file, finding)
    }
  }
}

extension FindingCode {
  /// The codes of systematic errors, in the order in which they are told.
  static var systematicErrors: [FindingCode] {
    [.fileSexInverted, .fileParentsCrossed, .fileDayMonthExchanged, .fileColumnShifted]
  }
}
