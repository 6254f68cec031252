import ByteText
import ResidentModel

/// Some consecutive rows of one source, cut into raw cells: the unit that a worker pulls, and reuses.
///
/// Nothing is decoded: a cell is a range of bytes in `text`, with its quotes removed and doubled quotes undone.
/// Rows and lines are counted from the batch's first record; `BatchPlaces` turns them into those of the file.
public struct FormBatch: ~Copyable, Sendable {
  /// The source's bytes; behind them, the cells that had to be written anew (doubled quotes, joined elements).
  public internal(set) var text = ByteBuffer()
  /// Cells in each row; 0 while reading a table without a fixed shape (`cells(ofRow:)` serves both).
  public internal(set) var columnCount = 0
  public internal(set) var rows: [RowPlace] = []
  /// `rows.count` × `columnCount` cells, row by row.
  public internal(set) var cells: [ByteRange] = []
  /// Only for a table without a fixed shape: where the cells of each row end in `cells`.
  @usableFromInline var cellEnds: [UInt32] = []

  /// Records that are no form, counted by what they are.
  public internal(set) var nonForms = NonFormCounts()
  /// Spans that could not be cut into cells, each one form, with its original bytes in `text`.
  public internal(set) var quarantined: [QuarantinedSpan] = []
  /// What was found in rows that were accepted, and accepted leniently: a stray quote, a NUL byte.
  public internal(set) var findings: [Finding] = []
  /// The fault that reading ended with, where forms before it are kept: nothing behind it was read.
  public internal(set) var fault: DocumentFault?
  /// Where a header of other columns stands, in bytes of the source: the first one, if there is any.
  public internal(set) var otherHeader: UInt64?
  /// Rows that are no form and say what those below them are.
  public internal(set) var sections: [SectionHeading] = []
  /// The rows that are titles, where they are kept (`CSVReadingOptions.keepsTitles`).
  var titles: [TitleRow] = []
  /// Cells that took the value above them, row by row; `cells` holds what they took.
  public internal(set) var carried: [CarriedCell] = []

  /// Where this batch stands in its source.
  public internal(set) var index = BatchIndex()

  /// Working memory of the CSV reader, kept from batch to batch.
  var structure = RecordStructure()

  public init() {}

  /// The cells of one row.
  @inlinable @inline(__always)
  public borrowing func cells(ofRow row: Int) -> Range<Int> {
    if columnCount > 0 { return row * columnCount..<(row + 1) * columnCount }
    return (row == 0 ? 0 : Int(cellEnds[row - 1]))..<Int(cellEnds[row])
  }

  /// The cell in a column (from 0) of a row (from 0 in the batch).
  @inlinable @inline(__always)
  public borrowing func cell(row: Int, column: Int) -> ByteRange {
    cells[columnCount > 0 ? row * columnCount + column : cells(ofRow: row).lowerBound + column]
  }

  /// Forgets the contents and keeps the memory.
  mutating func clear() {
    text.removeAll()
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    cellEnds.removeAll(keepingCapacity: true)
    nonForms = NonFormCounts()
    quarantined.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    fault = nil
    otherHeader = nil
    sections.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    carried.removeAll(keepingCapacity: true)
  }
}

/// Where one row stands: 24 bytes.
public struct RowPlace: Hashable, BitwiseCopyable, Sendable {
  /// Bytes from the start of the (decompressed, UTF-8) source.
  public var byteOffset: UInt64
  /// The row's bytes, its line end not counted.
  public var byteLength: UInt32
  /// The record's number in the batch, from 0; records that are no form are counted too.
  public var record: UInt32
  /// The line on which the row begins, from 0 for the batch's first line.
  public var line: UInt32
}

/// What a row that is no form says of those below it.
public struct PartHeading: Hashable, BitwiseCopyable, Sendable {
  /// As the judge of sections numbers them; 0: nothing that is understood, and perhaps that the part above ends.
  public var section: UInt8
  /// How it is set apart; headings that are marked alike are of one rank.
  public var mark: Mark

  public enum Mark: UInt8, BitwiseCopyable, Sendable {
    /// Above all others, as a title of a list or its total.
    case top
    case roman, letter, number, unnumbered
    /// A hamlet, a household.
    case hamlet, household
  }

  public init(section: UInt8 = 0, mark: Mark) {
    self.section = section
    self.mark = mark
  }
}

/// A row that says what those below it are.
public struct SectionHeading: Hashable, BitwiseCopyable, Sendable {
  public var place: RowPlace
  /// What it says of them.
  public var part: PartHeading
  /// Rows below it were given what it says (`PartsOfList`).
  public var isRead = false
}

/// A title between the rows.
struct TitleRow: Sendable {
  /// Its number in the batch, from 0.
  var record: UInt32
  var cells: [ByteRange]
}

/// What is wrong with a document as a whole, and where.
public struct DocumentFault: Hashable, BitwiseCopyable, Sendable {
  public var code: FindingCode
  /// Relative to the batch, behind its last record.
  public var place: RowPlace
}

/// A span that was read as one form but could not be cut into cells.
public struct QuarantinedSpan: Hashable, BitwiseCopyable, Sendable {
  public var code: FindingCode
  public var byteOffset: UInt64
  /// The span's length in the source. `text` holds the same bytes.
  public var byteLength: UInt32
  /// The original bytes, in the batch's `text`.
  public var text: ByteRange
  /// The span's record number in the batch, from 0.
  public var record: UInt32
  /// First and last line, from 0 for the batch's first line.
  public var firstLine: UInt32
  public var lastLine: UInt32
}

/// One batch's place in the whole: what a second pass needs to read it again, and what turns places relative to the
/// batch into places in the file.
public struct BatchIndex: Hashable, BitwiseCopyable, Sendable {
  /// The source's number in the run, from 0.
  public var source: UInt32 = 0
  /// The batch's number in its source, from 0. (`source`, `chunk`) is the global order.
  public var chunk: UInt32 = 0
  /// The bytes it was cut from. It begins and ends between records, so reading can start here with no state.
  public var byteStart: UInt64 = 0
  public var byteEnd: UInt64 = 0
  /// Records of any kind: forms, rows that are no form, quarantined spans.
  public var records: UInt32 = 0
  public var lines: UInt32 = 0
  public var rows: UInt32 = 0
  /// Of the batch's bytes: shows whether the file is still the same when it is read again.
  public var checksum: UInt64 = 0
  public var quarantined: UInt32 = 0
  /// Records that are the rest of the one above: a line end inside a cell parted them from it.
  public var joinedRecords: UInt32 = 0
}

/// How many records of each kind were no form.
public struct NonFormCounts: Hashable, BitwiseCopyable, Sendable {
  public static let codes: [FindingCode] = [
    .rowBlank, .rowTitle, .rowRepeatedHeader, .rowTotal, .rowSignature,
  ]
  public var blank = 0
  public var title = 0
  public var repeatedHeader = 0
  public var total = 0
  public var signature = 0

  public init() {}

  /// The count of one kind; a code that is not in `codes` counts as a title (a line that belongs to no form).
  public subscript(code: FindingCode) -> Int {
    get { self[keyPath: Self.place(of: code)] }
    set { self[keyPath: Self.place(of: code)] = newValue }
  }

  public var sum: Int { blank + title + repeatedHeader + total + signature }

  public static func += (a: inout NonFormCounts, b: NonFormCounts) {
    for code in codes { a[code] += b[code] }
  }

  private static func place(of code: FindingCode) -> WritableKeyPath<NonFormCounts, Int> {
    switch code {
    case .rowBlank: \.blank
    case .rowRepeatedHeader: \.repeatedHeader
    case .rowTotal: \.total
    case .rowSignature: \.signature
    default: \.title
    }
  }
}
