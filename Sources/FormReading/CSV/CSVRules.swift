/// The dialect as the scanners use it: bytes and bounds, no optionals.
struct CSVRules {
  var delimiter: UInt8
  var quote: UInt8
  var hasQuote: Bool
  var escape: UInt8
  var hasEscape: Bool
  /// 0: records may differ in length.
  var columnCount: Int
  var maximumCellBytes: Int
  var maximumRecordBytes: Int
  var recoveryLines: Int
  var leavesOutNonForms: Bool
  var padsShortRows: Bool
  var keepsTitles: Bool
  /// Knows a row of the table inside a quoted cell that spans lines; nil: such a cell is what it says.
  var lineJudge: LineJudge?

  init(
    _ dialect: CSVDialect, columnCount: Int, leavesOutNonForms: Bool = true, padsShortRows: Bool = false,
    keepsTitles: Bool = false
  ) {
    self.keepsTitles = keepsTitles
    self.leavesOutNonForms = leavesOutNonForms
    self.padsShortRows = padsShortRows
    delimiter = dialect.delimiter
    quote = dialect.quote ?? 0
    hasQuote = dialect.quote != nil
    escape = dialect.escape ?? 0
    hasEscape = dialect.escape != nil
    self.columnCount = columnCount
    maximumCellBytes = dialect.maximumCellBytes
    maximumRecordBytes = dialect.maximumRecordBytes
    recoveryLines = dialect.recoveryLines
  }
}
