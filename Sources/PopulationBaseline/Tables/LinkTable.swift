import ByteText

/// What became of a pair that the linkage weighed: column `quyet_dinh`.
public enum PairDecision: UInt8, CaseIterable, Hashable, Sendable {
  case link, review, apart

  public var name: StaticString {
    switch self {
    case .link: "noi"
    case .review: "duyet"
    case .apart: "tach"
    }
  }
}

/// `links.csv` and `review.csv`: one line a pair, with one column for each comparison of the model.
///
/// `review.csv` ends with what is known of who stands on each form: by this an answer finds its forms again after rows went
/// or came above them.
public struct LinkTable: TableWriter {
  /// One side of a pair.
  public struct Side: Sendable {
    public var formNumber: ByteRange
    public var origin: FormOrigin

    public init(formNumber: ByteRange, origin: FormOrigin) {
      self.formNumber = formNumber
      self.origin = origin
    }
  }

  /// The columns by which `review.csv` tells who stands on each form.
  public static let markColumns = ["khoa_nguoi_a", "khoa_nguoi_b"]

  public let name: String
  public let columns: [String]
  private let comparisons: Int
  private let hasMarks: Bool

  /// - Parameters:
  ///   - name: `links` or `review`.
  ///   - comparisons: the names of the model's comparisons, in its order.
  ///   - hasMarks: whether lines end with `markColumns`.
  public init(name: String, comparisons: [String], hasMarks: Bool = false) {
    self.name = name
    self.comparisons = comparisons.count
    self.hasMarks = hasMarks
    columns =
      ["so_phieu_a", "so_phieu_b", "nguon_a", "tep_a", "hang_a", "nguon_b", "tep_b", "hang_b"]
      + ["trong_so", "xac_suat", "quyet_dinh"] + comparisons
      + (hasMarks ? Self.markColumns : [])
  }

  /// - Parameters:
  ///   - text: what the form numbers point into.
  ///   - weight: match weight in bits.
  ///   - probability: from 0 to 1.
  ///   - levels: the level of each comparison, as the model names it.
  ///   - marks: of both sides, 0 where nobody is named.
  public func appendRow(
    _ a: Side, _ b: Side, in text: borrowing ByteBuffer, files: SourceFiles, weight: Double,
    probability: Double, decision: PairDecision, levels: [String], marks: (a: UInt64, b: UInt64) = (0, 0),
    to lines: inout CSVLines
  ) {
    precondition(levels.count == comparisons, "a pair has one level for each comparison")
    lines.cell(text, a.formNumber)
    lines.cell(text, b.formNumber)
    files.appendCells(of: a.origin, to: &lines)
    files.appendCells(of: b.origin, to: &lines)
    lines.cell(weight, decimals: 2)
    lines.cell(probability, decimals: 6)
    lines.cell(word: decision.name)
    for level in levels { lines.cell(level) }
    if hasMarks {
      lines.cell(mark: marks.a)
      lines.cell(mark: marks.b)
    }
    lines.endLine()
  }

  /// The side of a gathered form, by its place in the sorted order.
  ///
  /// - Parameter text: the form's number is appended here.
  public static func side(
    _ place: Int, in forms: borrowing GatheredForms, appendingTo text: inout ByteBuffer
  ) -> Side {
    let start = text.count
    text.append(forms.text(forms.cell(.formNumber, at: place)))
    return Side(formNumber: ByteRange(start, text.count), origin: forms.form(at: place).origin)
  }
}
